/**
 * Widths and wrapping, in terminal columns. For text of signs that are one column wide each, which nearly all is, this is
 * counting; everything else (colour, emoji, Chinese) goes to the libraries. They are loaded when such text comes: their
 * tables and the segmenter that they need take longer to load than the rest of the program together.
 */
import { createRequire } from 'node:module'

const libraries = createRequire(import.meta.url)

/** Letters of Latin-1, typographer's marks and a report's bars; no control character, no soft hyphen, nothing that combines. */
const ONE_COLUMN_EACH = /^[ -~\u00a0-\u00ac\u00ae-\u00ff‘’“”–—…•─│█▒❯]*$/

const LOOSE = /(?:^| )\u00a0|\u00a0(?: |$)/

/** How many columns the text takes. */
export function widthOf(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return text.length
  const { default: stringWidth } = libraries('string-width') as typeof import('string-width')
  return stringWidth(text)
}

/** One line broken into rows of at most so many columns: between words, and within a word that is longer. */
export function rowsOf(line: string, width: number): string[] {
  const words = line.split(' ')
  // A no-break space at the end of a word is trimmed like others where the row ends.
  if (!LOOSE.test(line) && ONE_COLUMN_EACH.test(line) && words.every((word) => word.length <= width))
    return filled(words, width)
  const { default: wrapAnsi } = libraries('wrap-ansi') as typeof import('wrap-ansi')
  return wrapAnsi(line, width, { trim: true, hard: true }).split('\n')
}

function filled(words: readonly string[], width: number): string[] {
  const rows: string[] = []
  let row = ''
  for (const word of words) {
    if (row !== '' && word !== '' && row.length + 1 + word.length > width) {
      rows.push(row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, row].map((each) => each.replace(/ +$/, ''))
}

let letters: Intl.Segmenter | undefined

/** The signs of a text as a person counts them: "é" is one, however it is written. */
export function signsOf(text: string): Iterable<{ segment: string }> {
  letters ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return letters.segment(text)
}
