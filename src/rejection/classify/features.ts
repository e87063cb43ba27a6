/** The features of a mail for the model of verdicts: its words in a row, and what the statements found in it say. */
import type { Statement } from './no.ts'
import type { Signs } from './others.ts'
import type { Sentence } from './sentences.ts'

// What a mail says, it says early; the tail of a long one is footers and terms.
const MOST_SENTENCES = 120

/** Words alone, in twos and in threes, with the bounds of sentences; a statement or a sign counts by its name. */
export function featuresOf(
  sentences: readonly Sentence[],
  noes: readonly Statement[],
  signs: Signs,
): string[] {
  const words = sentences.slice(0, MOST_SENTENCES).flatMap(wordsOf)
  const strongest = Math.max(0, ...noes.map(({ weight }) => weight))
  const said = [...new Set(noes.map(({ way }) => `NO ${way}`)), `NO ${Math.floor(strongest * 5)}`]
  const signed = Object.entries(signs).flatMap(([topic, { score }]) => [
    ...(score > 0.3 ? [`SIGN ${topic}`] : []),
    ...(score > 0.7 ? [`CLEAR ${topic}`] : []),
  ])
  return [...new Set([...words, ...said, ...signed])]
}

/** The features of one sentence; those of the first, the subject, are marked as such. */
export function wordsOf({ plain }: Sentence, at: number): string[] {
  const tokens = ['^', ...plain.trim().split(' ').map(withoutDigits), '$']
  return tokens.flatMap((one, place) => {
    const [two, three] = tokens.slice(place + 1, place + 3)
    return [
      ...(/[\p{L}#]/u.test(one) ? [one, ...(at === 0 ? [`S ${one}`] : [])] : []),
      ...(two === undefined ? [] : [`${one} ${two}`]),
      ...(two === undefined || three === undefined ? [] : [`${one} ${two} ${three}`]),
    ]
  })
}

// Numbers of jobs, days and hours: that there is one tells something, which one tells nothing.
function withoutDigits(word: string): string {
  return /\d/.test(word) ? '#' : word
}
