/** When a change was made, by the wall and in order, and where its uids come from. */
import type { Database } from 'better-sqlite3'
import { prepared } from './prepared.ts'

/** What every row of one change has in common. */
export interface Stamp {
  /** Names the change. */
  batch: string
  /** When, by this machine's clock. */
  instant: string
  /** Where the change stands in the order of all changes, on all machines. */
  tick: number
  newUid: () => string
  /** 1, 2, 3 …: the order of the rows within the change. */
  nextPosition: () => number
  /** True once a row was numbered: a change that wrote nothing leaves no trace. */
  hasWritten: () => boolean
}

/**
 * The stamp for a change that begins now. Its tick is the time in milliseconds, but always more than any tick that
 * this log has seen: what is written later counts as later, also when the clock was moved back, when two commands
 * fall into one millisecond, or when another machine's clock is ahead.
 */
export function newStamp(db: Database, now: Date, newUid: () => string): Stamp {
  const last = prepared(db, 'SELECT tick FROM clock').pluck().get() as number
  let position = 0
  return {
    batch: newUid(),
    instant: now.toISOString(),
    tick: Math.min(Math.max(now.getTime(), last + 1), Number.MAX_SAFE_INTEGER),
    newUid,
    nextPosition: () => {
      position += 1
      return position
    },
    hasWritten: () => position > 0,
  }
}

/** Remembers that a tick was seen, so that what is written from now on comes after it. */
export function sawTick(db: Database, tick: number): void {
  prepared(db, 'UPDATE clock SET tick = ? WHERE tick < ?').run(tick, tick)
}
