/** Unfinished drafts: the answers given so far, kept as each is given. */
import type { Database } from 'better-sqlite3'
import { Fault } from '../fault.ts'
import { prepared } from './prepared.ts'

/** `holder` names the window that has the draft open; `answers` is null where they cannot be read any more. */
export interface Sitting {
  id: number
  startedAt: string
  updatedAt: string
  holder: string
  answers: unknown
}

/** All sittings, the last touched first. */
export function allSittings(db: Database): Sitting[] {
  const rows = prepared(
    db,
    `SELECT id, started_at AS startedAt, updated_at AS updatedAt, holder, answers
       FROM sitting ORDER BY updated_at DESC, id DESC`,
  ).all() as (Omit<Sitting, 'answers'> & { answers: string })[]
  return rows.map((row) => ({ ...row, answers: parsed(row.answers) }))
}

/** Begins a sitting and returns its id. */
export function beginSitting(db: Database, answers: unknown, holder: string, instant: string): number {
  const { lastInsertRowid } = prepared(
    db,
    'INSERT INTO sitting (started_at, updated_at, holder, answers) VALUES (?, ?, ?, ?)',
  ).run(instant, instant, holder, asJson(answers))
  return Number(lastInsertRowid)
}

/**
 * Replaces the answers. Throws a Fault when the sitting is over or, where `holder` is given, has been taken by
 * another window: answers that nobody would find again must not seem kept.
 */
export function replaceAnswers(
  db: Database,
  id: number,
  answers: unknown,
  holder: string | undefined,
  instant: string,
): void {
  const { changes } = prepared(
    db,
    'UPDATE sitting SET answers = ?, updated_at = ? WHERE id = ? AND holder = coalesce(?, holder)',
  ).run(asJson(answers), instant, id, holder ?? null)
  if (changes === 0) throw gone(db, id)
}

/** Passes the sitting from one holder to another; false when it was not (or no longer) held by `expected`. */
export function passSitting(db: Database, id: number, expected: string, holder: string): boolean {
  const { changes } = prepared(db, 'UPDATE sitting SET holder = ? WHERE id = ? AND holder = ?').run(
    holder,
    id,
    expected,
  )
  return changes === 1
}

/** Removes the sitting because its draft is finished. Throws a Fault as `replaceAnswers` does, lest a draft finish twice. */
export function finishSitting(db: Database, id: number, holder: string | undefined): void {
  const { changes } = prepared(db, 'DELETE FROM sitting WHERE id = ? AND holder = coalesce(?, holder)').run(
    id,
    holder ?? null,
  )
  if (changes === 0) throw gone(db, id)
}

/** Removes the sitting, if it is still there. */
export function dropSitting(db: Database, id: number): void {
  prepared(db, 'DELETE FROM sitting WHERE id = ?').run(id)
}

function gone(db: Database, id: number): Fault {
  const still = prepared(db, 'SELECT id FROM sitting WHERE id = ?').get(id) !== undefined
  return new Fault(
    still
      ? 'This draft goes on in another window, so this one wrote nothing more. The answers before this are kept there.'
      : 'This draft was finished or discarded in another window, so this one wrote nothing more.\n' +
          '`rejectkit log list` shows what was logged; `rejectkit draft` begins anew.',
  )
}

function asJson(answers: unknown): string {
  return JSON.stringify(answers) ?? 'null'
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
