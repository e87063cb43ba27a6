/** Writing in turn with other processes. */
import type { Database } from 'better-sqlite3'
import { codeOf } from './trouble.ts'

const sleeper = new Int32Array(new SharedArrayBuffer(4))

/**
 * Runs a write as one immediate transaction: whole or not at all. Immediate, for a deferred one that reads first and
 * then writes fails at once when another process wrote in between, heedless of the busy timeout. Nested in another
 * transaction it would be part of that one, which nobody needs.
 */
export function inTurn<T>(db: Database, patience: number, write: () => T): T {
  waitForTurn(db, patience)
  try {
    const result = write()
    db.exec('COMMIT')
    return result
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK')
  }
}

/**
 * SQLite's own waiting looks up ten times a second in the end. A process that writes without pause lets go for less
 * than a millisecond each time, so those who wait like that can miss every gap until their patience is over.
 */
function waitForTurn(db: Database, patience: number): void {
  db.pragma('busy_timeout = 0')
  try {
    for (let waited = 0; ; ) {
      try {
        db.exec('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!codeOf(error)?.startsWith('SQLITE_BUSY') || waited >= patience) throw error
      }
      // Of uneven length, lest two who wait keep step with a third that writes.
      const pause = 0.5 + 2 * Math.random()
      Atomics.wait(sleeper, 0, 0, pause)
      waited += pause
    }
  } finally {
    db.pragma(`busy_timeout = ${patience}`)
  }
}
