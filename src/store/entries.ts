/** The whole log as plain objects that mean the same on every machine: no local numbers, only uids. */
import type { Database } from 'better-sqlite3'
import { atOneMoment } from './applications.ts'
import { ENTRY_VERSION, type Entry, type EntryType } from './entry.ts'
import type { Removable } from './removal.ts'

const IS_HERE = 'batch NOT IN (SELECT batch FROM set_aside)'

type Row = Record<string, string | number | null>

/**
 * Every row of the log, always in the same order: two logs that hold the same give equal lists. What is removed or
 * taken back is wrapped as `hidden`. Unfinished drafts are not part of it, and neither is what a merge brought that
 * was taken back, with all that hangs on it.
 */
export function allEntries(db: Database): Entry[] {
  return atOneMoment(db, () => {
    const letters = new Map(
      (db.prepare(`SELECT id, uid FROM letter WHERE ${IS_HERE}`).all() as { id: number; uid: string }[]).map(
        (row) => [row.id, row.uid],
      ),
    )
    const of = (what: Removable, entry: (row: Row) => object) =>
      rowsOf(db, what).map((row) => {
        const { uid, application, batch, tick, position } = row
        const place = what === 'application' ? { uid } : { uid, application }
        const plain = line(what, { ...place, batch, tick, position, ...entry(row) })
        return row.live ? plain : line('hidden', { uid, entry: plain })
      })
    return [
      ...of('application', (row) => ({
        createdAt: row.created_at,
        company: row.company,
        role: row.role,
        source: row.source,
        url: row.url,
        original: read(row.original),
      })),
      ...of('letter', ({ purpose, template, register, to, subject, body, created_at, sent_at }) => ({
        createdAt: created_at,
        purpose,
        template,
        register,
        to: read(to),
        subject,
        body,
        sentAt: sent_at,
      })),
      ...of('event', ({ recorded_at, type, at, note, stage, kind, reason, detail }) => ({
        recordedAt: recorded_at,
        event: type,
        at,
        note,
        stage,
        kind,
        reason,
        detail: detailed(read(detail), letters),
      })),
      ...of('contact', ({ name, address, part }) => ({ name, address, part })),
      ...of('message', ({ message_id, recorded_at, at, verdict, evidence, text }) => ({
        recordedAt: recorded_at,
        messageId: message_id,
        at,
        verdict,
        evidence: read(evidence),
        text,
      })),
      ...of('fact', ({ recorded_at, field, value }) => ({ recordedAt: recorded_at, field, value })),
      ...of('reminder', ({ recorded_at, what, until, state }) => ({
        recordedAt: recorded_at,
        what,
        until,
        state,
      })),
      ...(
        db
          .prepare(
            `SELECT uid, what, batch, removed_at FROM removal WHERE ${IS_HERE} ORDER BY uid, what, batch`,
          )
          .all() as Row[]
      ).map(({ uid, what, batch, removed_at }) =>
        line('removal', { uid, what, batch, removedAt: removed_at }),
      ),
      ...(
        db
          .prepare(`SELECT * FROM change WHERE is_local = 0 AND ${IS_HERE} ORDER BY tick, batch`)
          .all() as Row[]
      ).map(({ batch, tick, recorded_at, command, summary, undoes }) =>
        line('change', { batch, tick, recordedAt: recorded_at, command, summary, undoes }),
      ),
    ]
  })
}

function rowsOf(db: Database, what: Removable): Row[] {
  const isLive = `EXISTS (SELECT 1 FROM live_${what} l WHERE l.uid = t.uid) AS live`
  const source =
    what === 'application'
      ? `SELECT t.*, ${isLive} FROM application t WHERE t.${IS_HERE}`
      : `SELECT t.*, a.uid AS application, ${isLive} FROM ${what} t JOIN application a ON a.id = t.application_id
         WHERE t.${IS_HERE} AND a.${IS_HERE}`
  return db.prepare(`${source} ORDER BY t.tick, t.batch, t.position, t.uid`).all() as Row[]
}

function line(type: EntryType | 'hidden', fields: object): Entry {
  return { type, version: ENTRY_VERSION, ...fields }
}

// A row that was broken by hand must not keep the rest from leaving; whoever takes the line in refuses it.
function read(json: unknown): unknown {
  try {
    return JSON.parse(String(json))
  } catch {
    return null
  }
}

function detailed(detail: unknown, letters: ReadonlyMap<number, string>): unknown {
  const { letter } = (detail ?? {}) as { letter?: unknown }
  return typeof letter === 'number' ? { ...(detail as object), letter: letters.get(letter) ?? null } : detail
}
