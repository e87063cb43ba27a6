/** The changes that make up the log: what each was, whether it stands, and which applications it touched. */
import type { Database } from 'better-sqlite3'
import { prepared } from './prepared.ts'
import type { Stamp } from './stamp.ts'

/** Which command made a change, and what it did, in a few words. */
export interface About {
  command: string
  summary: string
}

/** A change as the list shows it. Command and summary are empty for one made before they were kept. */
export interface PastChange extends About {
  batch: string
  recordedAt: string
  /** The change that this one took back, if it is an undo. */
  undoes: string | null
  /** True when this change was taken back, and stays so. */
  isUndone: boolean
  /** True for one that was made elsewhere and came by a merge, which is a change of its own. */
  isFromElsewhere: boolean
}

const CHANGES = `SELECT change.batch, recorded_at AS recordedAt, command, summary, undoes,
  EXISTS (SELECT 1 FROM undone u WHERE u.batch = change.batch) AS isUndone,
  EXISTS (SELECT 1 FROM arrival a WHERE a.batch = change.batch) AS isFromElsewhere FROM change`
// What came by a merge that was taken back is not in this log.
const IS_HERE = 'NOT EXISTS (SELECT 1 FROM set_aside s WHERE s.batch = change.batch)'

/**
 * Writes down what a change was, if it wrote anything. One that is `isLocal` says what was done to this log, and
 * nothing that another log should learn: a merge, the undo of one.
 */
export function signOff(
  db: Database,
  stamp: Stamp,
  about: About,
  { undoes = null, isLocal = false }: { undoes?: string | null; isLocal?: boolean } = {},
): void {
  if (!stamp.hasWritten()) return
  prepared(
    db,
    `INSERT INTO change (batch, tick, recorded_at, command, summary, undoes, is_local)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(stamp.batch, stamp.tick, stamp.instant, about.command, about.summary, undoes, isLocal ? 1 : 0)
  prepared(db, 'UPDATE clock SET tick = ?').run(stamp.tick)
}

/** The latest changes, the newest first; those that came by merging among them. */
export function latestChanges(db: Database, limit: number): PastChange[] {
  return asChanges(
    prepared(db, `${CHANGES} WHERE ${IS_HERE} ORDER BY tick DESC, batch DESC LIMIT ?`).all(limit),
  )
}

/** The change that a plain `undo` takes back: the newest made here that stands and is no undo itself; or null. */
export function lastChange(db: Database): PastChange | null {
  const rows = prepared(
    db,
    `${CHANGES} WHERE undoes IS NULL AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.batch = change.batch)
       AND NOT EXISTS (SELECT 1 FROM arrival a WHERE a.batch = change.batch)
       ORDER BY tick DESC, batch DESC LIMIT 1`,
  ).all()
  return asChanges(rows)[0] ?? null
}

/** The change of this name, or null. */
export function changeOf(db: Database, batch: string): PastChange | null {
  return asChanges(prepared(db, `${CHANGES} WHERE change.batch = ? AND ${IS_HERE}`).all(batch))[0] ?? null
}

/** True for a merge and for what undoes one. */
export function isLocal(db: Database, batch: string): boolean {
  return prepared(db, 'SELECT is_local FROM change WHERE batch = ?').pluck().get(batch) === 1
}

function asChanges(rows: unknown[]): PastChange[] {
  return (rows as PastChange[]).map((row) => ({
    ...row,
    isUndone: Boolean(row.isUndone),
    isFromElsewhere: Boolean(row.isFromElsewhere),
  }))
}

/**
 * Works out anew which changes do not stand. Whether an undo stands is decided by later ones alone, so the latest
 * goes first; an "undo" of something later than itself, which only a tampered file has, counts for nothing. Merges are
 * judged before all others: what came by one that was taken back does not stand, and neither do the undos among it.
 */
export function refreshUndone(db: Database): void {
  db.exec('DELETE FROM undone')
  const insert = prepared(db, 'INSERT OR IGNORE INTO undone VALUES (?)')
  for (const batch of undoneAmong(db, 1)) insert.run(batch)
  db.exec('INSERT OR IGNORE INTO undone SELECT batch FROM set_aside')
  for (const batch of undoneAmong(db, 0)) insert.run(batch)
}

function undoneAmong(db: Database, isLocal: 0 | 1): Set<string> {
  const undos = prepared(
    db,
    `SELECT u.batch, u.undoes FROM change u LEFT JOIN change t ON t.batch = u.undoes
       WHERE u.undoes IS NOT NULL AND u.is_local = ? AND u.batch NOT IN (SELECT batch FROM undone)
         AND (t.batch IS NULL OR (t.tick, t.batch) < (u.tick, u.batch))
       ORDER BY u.tick DESC, u.batch DESC`,
  ).all(isLocal) as { batch: string; undoes: string }[]
  const undone = new Set<string>()
  for (const { batch, undoes } of undos) if (!undone.has(batch)) undone.add(undoes)
  return undone
}
