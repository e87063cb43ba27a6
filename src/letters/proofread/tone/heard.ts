/**
 * Hears in a sentence what no rule names: reproach by plain facts, irony, a plea in polite words. A linear model, trained
 * on thousands of lines written for it (test/training/tone.ts), weighs the words; it also overrules a rule where the
 * sentence around a dark word is plainly kind.
 */
import { type Model, scoreOf, shareOf } from '../../../linear-model.ts'
import { featuresAt, featuresOf, tokensOf } from './features.ts'
import { weightIn } from './weight-table.ts'
import { BIAS, weightTable } from './weights.ts'

/**
 * Log odds from which a sentence is taken for hostile. Below nought, since the training lines hold twice as many gracious
 * ones; set where two in a hundred gracious lines are heard wrongly.
 */
const HOSTILE = -0.6
/** Of fewer words than this the model can tell nothing; the rules still read them. */
const FEWEST_WORDS = 5
/** Below this a sentence is so plainly gracious that a rule which hit in it is mistaken. */
export const PLAINLY_GRACIOUS = -1

/** A place in plain words, from which a finding is made, and the score of its sentence. */
export interface Heard {
  start: number
  end: number
}

let loaded: Model | undefined

function model(): Model {
  if (loaded) return loaded
  const table = weightTable()
  loaded = { bias: BIAS, weights: { get: (feature) => weightIn(table, feature) / 10 } }
  return loaded
}

function weigh(words: string): number {
  if (words.split(/ [\p{L}\p{N}·]/u).length <= FEWEST_WORDS) return HOSTILE
  return scoreOf(model(), featuresOf(words))
}

interface Sentence {
  start: number
  end: number
  /** The higher of the score of its own and those with a neighbour. */
  score: number
  isHostile: boolean
}

/** The sentences of plain words with their scores. Irony often needs two, so neighbours are also read together. */
export function sentencesOf(words: string): Sentence[] {
  const bounds = [...words.matchAll(/\| (?=[^|])([^|]*)/g)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }))
  const read = (from: number, to: number) => weigh(`${words.slice(from, to)}| `)
  const alone = bounds.map(({ start, end }) => read(start, end))
  const withNext = bounds.map(({ start }, at) => {
    const next = bounds[at + 1]
    return next ? read(start, next.end) : Number.NEGATIVE_INFINITY
  })
  return bounds.map(({ start, end }, at) => {
    const own = alone[at] ?? 0
    const score = Math.max(own, withNext[at] ?? own, withNext[at - 1] ?? own)
    const together =
      (withNext[at] ?? own) > HOSTILE && (alone[at + 1] ?? 0) <= HOSTILE && own > (alone[at + 1] ?? 0)
    return { start, end, score, isHostile: own > HOSTILE || together }
  })
}

/** The words of each hostile sentence that weigh most, as a place in the plain words. */
export function heardIn(words: string, sentences: readonly Sentence[]): Heard[] {
  return sentences.filter(({ isHostile }) => isHostile).map(({ start, end }) => heaviestIn(words, start, end))
}

/** The stretch of a sentence that adds most to its score: the run of words with the greatest sum. */
function heaviestIn(words: string, start: number, end: number): Heard {
  const sentence = words.slice(start, end)
  const tokens = tokensOf(sentence)
  const places = placesOf(sentence)
  const shares = sharesOf(tokens)
  let best = { from: 0, to: tokens.length - 1, sum: Number.NEGATIVE_INFINITY }
  let run = { from: 0, sum: 0 }
  for (const [at, share] of shares.entries()) {
    if (run.sum < 0) run = { from: at, sum: 0 }
    run.sum += share
    if (run.sum > best.sum) best = { from: run.from, to: at, sum: run.sum }
  }
  return {
    start: start + (places[best.from]?.[0] ?? 0),
    end: start + (places[best.to]?.[1] ?? sentence.length),
  }
}

/** What each token adds: a feature of three words gives a third of its weight to each of them. */
function sharesOf(tokens: readonly string[]): number[] {
  const { weights } = model()
  const shares = tokens.map(() => 0)
  const each = shareOf(featuresOf(tokens.join(' ')))
  for (const at of tokens.keys())
    for (const { feature, length } of featuresAt(tokens, at)) {
      const share = ((weights.get(feature) ?? 0) * each) / length
      for (let to = at; to < at + length; to++) shares[to] = (shares[to] ?? 0) + share
    }
  return shares
}

function placesOf(sentence: string): [number, number][] {
  return [...sentence.matchAll(/[^ ]+/g)].map(({ 0: token, index }) => [index, index + token.length])
}
