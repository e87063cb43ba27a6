/** The log as lines of JSON: all of it, in the form that `rejectkit import` takes back. */
import type { Entry } from '../../store/log.ts'

// JSON lets these stand as they are; a terminal or an editor would obey them.
const OBEYED = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

export function asLines(entries: Iterable<Entry>): string {
  return Array.from(
    entries,
    (entry) =>
      `${JSON.stringify(entry).replace(OBEYED, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`,
  ).join('')
}
