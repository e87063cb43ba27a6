/** The last hand: a capital, one stop, single spaces, and the name of the one of two readers who is meant. */
import { inside } from './shape.ts'
import { capitalised, textOf, toWords } from './words.ts'

/** One sentence made fit to stand in the letter. */
export function finished(text: string): string {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])(?=\s|$)/g, '$1')
    .trim()
  const bare = tidy.replace(/[,;:]+$/, '')
  const stopped = /[.!?。！？]["”’')\]]*$/u.test(bare) ? bare : `${bare}.`
  // A quotation that closed with its own stop needs none after it, but a letter's sentence ends on the stop itself.
  return capitalised(
    stopped
      .replace(/\.(["”])$/, '$1.')
      .replace(/([!?])(["”])$/, '$1$2.')
      .replace(/\.\.+$/, '.'),
  )
}

/** Several sentences as one passage, addressed by name where only one of two readers is meant. */
export function finishedSentences(
  parts: string[],
  vocative: string | null,
  names: ReadonlySet<string>,
): string {
  const [first = '', ...rest] = parts
  const opening = vocative === null ? first : `${vocative}, ${lowered(first, names)}`
  return [opening, ...rest].map(finished).join(' ')
}

const lowered = (sentence: string, names: ReadonlySet<string>): string =>
  textOf(inside(toWords(sentence), names)).replace(/^Thank (?=you )/, 'thank ')
