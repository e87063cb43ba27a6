/** An end that does not go with what the log holds of the application: a no after a withdrawal, a withdrawal after a no. */
import type { ApplicationRecord } from '../application.ts'
import { odditiesOf } from '../oddities.ts'
import { DOUBTFUL, type Found } from './found.ts'

/** How far one got may come later than the no, and from a table that knows no days; only ends contradict each other. */
const ENDS: ReadonlySet<string> = new Set(['rejected', 'withdrew', 'offered', 'hired', 'silent'])

/** The finding, doubtful where such an end would be impossible or rare after what is in the log. */
export function doubtedBy(log: readonly ApplicationRecord[], found: Found): Found {
  const record = log.find(({ id }) => id === found.id)
  const ends = found.events.filter(({ type }) => ENDS.has(type))
  if (!record || odditiesOf(record, ends).length === 0) return found
  return {
    ...found,
    doubts: [...found.doubts, 'this does not go with what the log says of the application'],
    confidence: Math.min(found.confidence, DOUBTFUL),
  }
}
