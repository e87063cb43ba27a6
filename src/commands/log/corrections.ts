/** What of an application was put right: nothing is overwritten, so each earlier value is still there. */
import type { ApplicationRecord } from '../../rejection/application.ts'
import { type Day, dayOf } from '../../rejection/days.ts'
import type { Log } from '../../store/log.ts'

export interface Correction {
  on: Day
  field: string
  before: string | null
  after: string | null
}

/** The corrections in the order in which they were made. */
export function correctionsOf({ uid }: ApplicationRecord, log: Log): Correction[] {
  const values = new Map<string, string | null>()
  const corrections: Correction[] = []
  for (const entry of log.entries()) {
    if (entry.type === 'application' && entry.uid === uid)
      for (const [field, value] of Object.entries(entry.original as Record<string, string | null>))
        values.set(field, value)
    if (entry.type !== 'fact' || entry.application !== uid) continue
    const { field, value, recordedAt } = entry as unknown as {
      field: string
      value: string | null
      recordedAt: string
    }
    corrections.push({
      on: dayOf(new Date(recordedAt)),
      field,
      before: values.get(field) ?? null,
      after: value,
    })
    values.set(field, value)
  }
  return corrections
}
