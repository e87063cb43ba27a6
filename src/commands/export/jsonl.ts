/** The log as lines of JSON: all of it, in the form that `rejectkit import` takes back. */
import type { Entry } from '../../store/log.ts'
import { safeJson } from '../../terminal/safe.ts'

/** A line for each entry. */
export function* asLines(entries: Iterable<Entry>): Generator<string> {
  for (const entry of entries) yield `${safeJson(JSON.stringify(entry))}\n`
}
