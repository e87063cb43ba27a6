/** Lines as people put them into letters after a no, hostile and gracious, each file by another hand. */
import { readFileSync } from 'node:fs'

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
  'natural',
  'comedian',
] as const

/** Kept out of all training, and read by nobody who made a rule. */
export const UNSEEN = 'unseen'

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
