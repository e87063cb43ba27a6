/**
 * Makes foreign text safe and plain. Mail can carry escape sequences that rewrite a terminal, characters that turn
 * the reading direction, and invisible ones that split words; none of them means anything in a letter.
 */

// Escape and bell by their number: the linter rightly distrusts control characters in patterns.
const [ESC, BEL] = [String.fromCharCode(27), String.fromCharCode(7)]
// Sequences with 7-bit and 8-bit introducers: cursor and colour (CSI), titles and clipboard (OSC), device strings,
// two-byte ones. Bodies are bounded: an unfinished sequence must not swallow the mail.
const ESCAPES = new RegExp(
  [
    `(?:${ESC}\\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]?`,
    `(?:${ESC}\\]|\u009d)[^${BEL}${ESC}\u009c\\n]{0,2048}(?:${BEL}|${ESC}\\\\|\u009c)?`,
    `${ESC}[PX^_][^${ESC}\\n]{0,2048}(?:${ESC}\\\\)?`,
    `${ESC}[ -/]{0,8}[0-~]?`,
  ].join('|'),
  'g',
)
const CONTROLS = /(?!\n)\p{Cc}/gu
// Soft hyphen, grapheme joiner, zero-width and bidi marks, fillers of hidden preview text, tags, byte order mark.
const INVISIBLE =
  /\u00ad|\u034f|\u061c|\u115f|\u1160|\u17b4|\u17b5|[\u180b-\u180f]|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|\u3164|\ufeff|\uffa0|[\ufff0-\ufffd]|[\u{e0000}-\u{e007f}]/gu
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** Text of many lines: line breaks become `\n`, quotes straight, spaces plain; nothing unprintable is left. */
export function cleanText(text: string): string {
  return (
    text
      // Half of a surrogate pair is no character; it would turn into one when written out.
      .replace(/\p{Surrogate}/gu, '')
      .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
      .replace(ESCAPES, '')
      .replace(SPACES, ' ')
      .replace(CONTROLS, '')
      .replace(INVISIBLE, '')
      .replace(/[‘’‚‛′`´]/g, "'")
      .replace(/[“”„‟″]/g, '"')
      .normalize('NFC')
  )
}

/** The same for a header or a name: one line, no space at the ends. */
export function cleanLine(text: string, longest = 1_000): string {
  return cleanText(text.slice(0, longest)).replace(/\s+/g, ' ').trim()
}
