/** Makes foreign text safe to print: mail, imports and the log may hold anything. */
import { stripVTControlCharacters } from 'node:util'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The text without escape sequences, control characters (but line feed and tab) and direction overrides. */
export function safe(text: string): string {
  return stripVTControlCharacters(text).replace(CONTROL, '')
}

/** The same, in one line. */
export function safeLine(text: string): string {
  return safe(text.replace(/[\r\n\t]+/g, ' '))
}
