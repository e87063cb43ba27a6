/** Makes foreign text safe to print: mail, imports and the log may hold anything. */
import { stripVTControlCharacters } from 'node:util'

/** What a terminal obeys: control characters but line feed and tab, and what turns the direction of text. */
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The text without escape sequences, control characters (but line feed and tab) and direction overrides. */
export function safe(text: string): string {
  return stripVTControlCharacters(text).replace(CONTROL, '')
}

/** The same, in one line. */
export function safeLine(text: string): string {
  return safe(text.replace(/[\r\n\t]+/g, ' '))
}

// JSON lets these stand as they are; a terminal or an editor would obey them, or show nothing.
const UNSEEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** JSON in which what cannot be seen is written as `\\u…`: it reads as the same value, and can be printed. */
export function safeJson(json: string): string {
  return json.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
