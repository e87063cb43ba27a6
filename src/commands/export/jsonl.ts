/** The log as lines of JSON: all of it, in the form that `rejectkit import` takes back. */
import type { Entry } from '../../store/log.ts'
import { safeJson } from '../../terminal/safe.ts'

/** Characters that are written at once. */
const PIECE = 65_536

/** The lines, in pieces of some thousand characters: the whole text of a large log would not fit the memory. */
export function* asLines(entries: Iterable<Entry>): Generator<string> {
  let piece = ''
  for (const entry of entries) {
    piece += `${safeJson(JSON.stringify(entry))}\n`
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
