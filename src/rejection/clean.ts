/** Text without what nobody means to write, and a terminal would obey. */

// Control characters, ANSI sequences and direction overrides; white space stays.
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** The text without them; lines and blanks are kept. */
export function withoutControls(text: string): string {
  return text.replace(UNSAFE, '')
}

/** One line of free text: controls out, white space folded. */
export function cleanLine(typed: string): string {
  return withoutControls(typed.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}
