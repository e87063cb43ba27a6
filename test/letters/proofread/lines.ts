/** Lines as people put them into letters after a no, hostile and gracious, each file by another hand. */
import { readFileSync } from 'node:fs'
import { halfOf } from './corpus.ts'

export interface LabelledLine {
  isHostile: boolean
  /** How it is hostile, or what the letter is for. */
  manner: string
  text: string
}

/** The hands whose lines the model of tone is trained on. */
export const HANDS = [
  'observer',
  'dialogue',
  'helpline',
  'plain',
  'irony',
  'strong',
  'everyday',
  'comedian',
  'ordinary',
] as const

/** Two hands who were told nothing but the purpose; half of their lines are trained on, half were never used. */
export const FRESH = ['fresh', 'fresh-too'] as const

/** The half of the fresh lines that nothing was built on; or the other one. */
export function freshLines(half: 'unseen' | 'built-on'): LabelledLine[] {
  return FRESH.flatMap(linesBy).filter(({ text }) => halfOf({ rule: null, text }) === half)
}

/** The lines of one hand. */
export function linesBy(hand: string): LabelledLine[] {
  return readFileSync(new URL(`lines/${hand}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [label = '', manner = '', text = ''] = row.split('\t')
      return { isHostile: label === 'hostile', manner, text }
    })
}
