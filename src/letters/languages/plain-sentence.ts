/** The person's own words where no frame turns them into a sentence: mended as little as a letter allows. */
import type { Language } from './language.ts'

/** Words with a shape of their own keep their first letter: links, addresses, eBay, iOS. */
const OWN_SHAPE = /^(?:\S*(?:\/\/|@)|www\.|\p{Ll}+\p{Lu})/u
const OPENING = /^["'“”„‚«»‹›‘([¿¡]*/u
const CLOSING = /["'“”‘’«»‹›)\]]*$/u

/**
 * The text with single spaces, a first capital and an end stop; '' where there is nothing to read. No word is
 * changed, and Spanish marks (¿ ¡) stay where they are.
 */
export function plainSentence(text: string, language: Pick<Language, 'code'>): string {
  const spaced = withSpaces(text)
  if (!/[\p{L}\p{N}]/u.test(spaced)) return ''
  return withStop(withCapital(spaced), language)
}

function withSpaces(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/([¿¡]) +/g, '$1')
    .replace(/ +([,.;:!?])(?=\s|$)/g, '$1')
    .trim()
}

function withCapital(text: string): string {
  const at = OPENING.exec(text)?.[0].length ?? 0
  const rest = text.slice(at)
  if (OWN_SHAPE.test(rest)) return text
  const capital = rest.charAt(0).toUpperCase()
  // A letter whose capital takes more than one sign (ß, ΰ) would no longer be the same word.
  return capital.length === 1 ? text.slice(0, at) + capital + rest.slice(1) : text
}

function withStop(text: string, { code }: Pick<Language, 'code'>): string {
  const closing = CLOSING.exec(text)?.[0] ?? ''
  const inside = text.slice(0, text.length - closing.length)
  // What cannot end a sentence gives way to the stop.
  const bare = closing ? inside : inside.replace(/\s*(?:[,;:]|(?<!\.)\.\.|\s[-–—]+)$/u, '')
  if (!/[.!?…]$/.test(bare)) return `${bare}${closing}.`
  // Spanish sets the stop after a quotation even where its last words ask or exclaim.
  return closing && code === 'es' && /[!?]$/.test(bare) ? `${bare}${closing}.` : `${bare}${closing}`
}
