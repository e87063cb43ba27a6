/** The whole log as plain objects that mean the same on every machine: no local numbers, only uids. */
import type { Database } from 'better-sqlite3'
import { ENTRY_VERSION, type Entry, type EntryType } from './entry.ts'
import type { Removable } from './removal.ts'

const IS_HERE = 'batch NOT IN (SELECT batch FROM set_aside)'

type Row = Record<string, string | number | null>

/**
 * Every row of the log, always in the same order: two logs that hold the same give equal lists. What is removed or
 * taken back is wrapped as `hidden`. Unfinished drafts are not part of it, and neither is what a merge brought that
 * was taken back, with all that hangs on it. They are read while they are gone through, as the log was when the first
 * one was asked for; nothing may be written to `db` in the meantime. The memory holds a few hundred at a time.
 */
export function* allEntries(db: Database): Generator<Entry> {
  const isOwn = !db.inTransaction
  if (isOwn) db.exec('BEGIN')
  try {
    for (const what of Object.keys(FIELDS) as Removable[]) yield* entriesOf(db, what)
    const removals = db
      .prepare(`SELECT uid, what, batch, removed_at FROM removal WHERE ${IS_HERE} ORDER BY uid, what, batch`)
      .all() as Row[]
    for (const { uid, what, batch, removed_at } of removals)
      yield line('removal', { uid, what, batch, removedAt: removed_at })
    const changes = db
      .prepare(`SELECT * FROM change WHERE is_local = 0 AND ${IS_HERE} ORDER BY tick, batch`)
      .all() as Row[]
    for (const { batch, tick, recorded_at, command, summary, undoes } of changes)
      yield line('change', { batch, tick, recordedAt: recorded_at, command, summary, undoes })
  } finally {
    if (isOwn) db.exec('COMMIT')
  }
}

function* entriesOf(db: Database, what: Removable): Generator<Entry> {
  const letters = what === 'event' ? lettersOf(db) : NO_LETTERS
  for (const row of rowsOf(db, what)) {
    const { uid, application, batch, tick, position } = row
    const place = what === 'application' ? { uid } : { uid, application }
    const plain = line(what, { ...place, batch, tick, position, ...FIELDS[what](row, letters) })
    yield row.live ? plain : line('hidden', { uid, entry: plain })
  }
}

type Letters = ReadonlyMap<number, string>
const NO_LETTERS: Letters = new Map()

/** The letters' uids by the numbers that they have in this log. */
function lettersOf(db: Database): Letters {
  const rows = db.prepare(`SELECT id, uid FROM letter WHERE ${IS_HERE}`).all() as {
    id: number
    uid: string
  }[]
  return new Map(rows.map(({ id, uid }) => [id, uid]))
}

/** What a line holds besides its place; in this order a line finds what it refers to already written. */
const FIELDS: Record<Removable, (row: Row, letters: Letters) => object> = {
  application: (row) => ({
    createdAt: row.created_at,
    company: row.company,
    role: row.role,
    source: row.source,
    url: row.url,
    original: read(row.original),
  }),
  letter: ({ purpose, template, register, to, subject, body, created_at, sent_at }) => ({
    createdAt: created_at,
    purpose,
    template,
    register,
    to: read(to),
    subject,
    body,
    sentAt: sent_at,
  }),
  event: ({ recorded_at, type, at, note, stage, kind, reason, detail }, letters) => ({
    recordedAt: recorded_at,
    event: type,
    at,
    note,
    stage,
    kind,
    reason,
    detail: detailed(read(detail), letters),
  }),
  contact: ({ name, address, part }) => ({ name, address, part }),
  message: ({ message_id, recorded_at, at, verdict, evidence, text }) => ({
    recordedAt: recorded_at,
    messageId: message_id,
    at,
    verdict,
    evidence: read(evidence),
    text,
  }),
  fact: ({ recorded_at, field, value }) => ({ recordedAt: recorded_at, field, value }),
  reminder: ({ recorded_at, what, until, state }) => ({ recordedAt: recorded_at, what, until, state }),
}

/** How many rows are read at once. */
const AT_ONCE = 500

function* rowsOf(db: Database, what: Removable): Generator<Row> {
  const isLive = `EXISTS (SELECT 1 FROM live_${what} l WHERE l.uid = t.uid) AS live`
  const [columns, from] =
    what === 'application'
      ? [`t.*, ${isLive}`, `FROM application t WHERE t.${IS_HERE}`]
      : [
          `t.*, a.uid AS application, ${isLive}`,
          `FROM ${what} t JOIN application a ON a.id = t.application_id WHERE t.${IS_HERE} AND a.${IS_HERE}`,
        ]
  const inOrder = 'ORDER BY t.tick, t.batch, t.position, t.uid'
  // The order is settled once, for their numbers alone; the rows themselves are fetched as they are wanted.
  const numbers = db.prepare(`SELECT t.rowid ${from} ${inOrder}`).pluck().all() as number[]
  const some = db.prepare(
    `SELECT ${columns} ${from} AND t.rowid IN (SELECT value FROM json_each(?)) ${inOrder}`,
  )
  for (let at = 0; at < numbers.length; at += AT_ONCE)
    yield* some.all(JSON.stringify(numbers.slice(at, at + AT_ONCE))) as Row[]
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
