/** The log as lines of JSON: all of it, in the form that `rejectkit import` takes back. */
import type { Entry } from '../../store/log.ts'
import { safeJson } from '../../terminal/safe.ts'

export function asLines(entries: Iterable<Entry>): string {
  return Array.from(entries, (entry) => `${safeJson(JSON.stringify(entry))}\n`).join('')
}
