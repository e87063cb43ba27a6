/** What the person said about things that are due: later, done, never. */
import type { Database } from 'better-sqlite3'
import { Fault } from '../fault.ts'
import { type Day, isDay } from '../rejection/days.ts'
import { prepared } from './prepared.ts'
import type { Stamp } from './stamp.ts'

export const REMINDER_STATES = ['snoozed', 'done', 'never'] as const
export type ReminderState = (typeof REMINDER_STATES)[number]

export interface NewReminder {
  /** What is due; the program's own word for it. */
  what: string
  /** Until when it is put off. */
  until: Day | null
  state: ReminderState
}

export interface Reminder extends NewReminder {
  applicationId: number
  recordedAt: string
}

/** The latest word on each thing that is due, for each application. */
export function allReminders(db: Database): Reminder[] {
  return prepared(
    db,
    `SELECT application_id AS applicationId, what, until, state, recorded_at AS recordedAt FROM (
         SELECT *, row_number() OVER (
           PARTITION BY application_id, what ORDER BY tick DESC, batch DESC, position DESC) AS age
         FROM live_reminder)
       WHERE age = 1 ORDER BY application_id, what`,
  ).all() as Reminder[]
}

/** Writes down what was said. Throws a Fault for a day that is none, or a state that is unknown. */
export function keepReminder(db: Database, applicationId: number, reminder: NewReminder, stamp: Stamp): void {
  const { what, until, state } = reminder
  if (!REMINDER_STATES.includes(state) || (until !== null && !isDay(until))) {
    throw new Fault(
      `A reminder that is "${state}" until "${until}" cannot be, so nothing was written to the log.`,
    )
  }
  prepared(
    db,
    `INSERT INTO reminder (uid, application_id, batch, tick, position, recorded_at, what, until, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    stamp.newUid(),
    applicationId,
    stamp.batch,
    stamp.tick,
    stamp.nextPosition(),
    stamp.instant,
    what,
    until,
    state,
  )
}
