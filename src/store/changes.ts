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
}

const CHANGES = `SELECT change.batch, recorded_at AS recordedAt, command, summary, undoes,
  EXISTS (SELECT 1 FROM undone u WHERE u.batch = change.batch) AS isUndone FROM change`

/** Writes down what a change was, if it wrote anything. */
export function signOff(db: Database, stamp: Stamp, about: About, undoes: string | null = null): void {
  if (!stamp.hasWritten()) return
  prepared(
    db,
    'INSERT INTO change (batch, tick, recorded_at, command, summary, undoes) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(stamp.batch, stamp.tick, stamp.instant, about.command, about.summary, undoes)
  prepared(db, 'UPDATE clock SET tick = ?').run(stamp.tick)
}

/** The latest changes, the newest first. */
export function latestChanges(db: Database, limit: number): PastChange[] {
  return asChanges(prepared(db, `${CHANGES} ORDER BY tick DESC, batch DESC LIMIT ?`).all(limit))
}

/** The change that a plain `undo` takes back: the newest that stands and is no undo itself; or null. */
export function lastChange(db: Database): PastChange | null {
  const rows = prepared(
    db,
    `${CHANGES} WHERE undoes IS NULL AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.batch = change.batch)
       ORDER BY tick DESC, batch DESC LIMIT 1`,
  ).all()
  return asChanges(rows)[0] ?? null
}

/** The change of this name, or null. */
export function changeOf(db: Database, batch: string): PastChange | null {
  return asChanges(prepared(db, `${CHANGES} WHERE change.batch = ?`).all(batch))[0] ?? null
}

function asChanges(rows: unknown[]): PastChange[] {
  return (rows as PastChange[]).map((row) => ({ ...row, isUndone: Boolean(row.isUndone) }))
}

/**
 * Works out anew which changes do not stand. Whether an undo stands is decided by later ones alone, so the latest
 * goes first; an "undo" of something later than itself, which only a tampered file has, counts for nothing.
 */
export function refreshUndone(db: Database): void {
  const undos = prepared(
    db,
    `SELECT u.batch, u.undoes FROM change u LEFT JOIN change t ON t.batch = u.undoes
       WHERE u.undoes IS NOT NULL AND (t.batch IS NULL OR (t.tick, t.batch) < (u.tick, u.batch))
       ORDER BY u.tick DESC, u.batch DESC`,
  ).all() as { batch: string; undoes: string }[]
  const undone = new Set<string>()
  for (const { batch, undoes } of undos) if (!undone.has(batch)) undone.add(undoes)
  db.exec('DELETE FROM undone')
  const insert = prepared(db, 'INSERT INTO undone VALUES (?)')
  for (const batch of undone) insert.run(batch)
}
