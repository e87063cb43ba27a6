/**
 * One application that two machines imported from the same mail is in the union of their logs twice. Merging makes one
 * of the two: the one that was written later is removed, and what it alone knows is written to the earlier one.
 *
 * All that is written for this follows from the rows of the two, its names and its place in the order among that. So
 * every machine that sees both writes the same rows, whichever merges first, and the union stays a union. It is a
 * change of its own, named after the earlier one, which comes and goes with the merge that made it.
 */
import { createRequire } from 'node:module'
import type { Database } from 'better-sqlite3'
import { EVENT_TYPES, type EventType } from '../rejection/application.ts'
import { mayBeSameRole } from '../rejection/found/names.ts'

const load = createRequire(import.meta.url)

type Columns = Record<string, string | number | null>
type Put = (
  type: 'change' | 'removal' | 'letter' | 'event' | 'contact' | 'message' | 'reminder' | 'fact',
  row: Columns,
) => boolean

interface Application extends Columns {
  id: number
  uid: string
  batch: string
  tick: number
  role: string
  created_at: string
}

const SUMMARY = 'one application that two machines imported from the same mail'

/**
 * Unites what rests on the same mails. `put` adds a row, and returns false where it is there already; `begin` is told
 * the batch before anything of it is written. Returns the batches of which something was written.
 */
export function uniteTwins(db: Database, put: Put, begin: (batch: string) => void): string[] {
  const united = new Set<string>()
  const written: string[] = []
  for (const { kept, dropped } of twinsIn(db)) {
    // What goes into another one is looked at again once it has.
    if (united.has(kept.uid) || united.has(dropped.uid)) continue
    united.add(dropped.uid)
    begin(batchFor(kept))
    if (unite(db, kept, dropped, put)) written.push(batchFor(kept))
  }
  return written
}

/** The change that unites others with this application. */
function batchFor({ uid }: Pick<Application, 'uid'>): string {
  return nameFor('united', uid)
}

function twinsIn(db: Database): { kept: Application; dropped: Application }[] {
  const pairs = db
    .prepare(
      `SELECT DISTINCT a.id AS kept, b.id AS dropped
       FROM live_message ma JOIN live_application a ON a.id = ma.application_id
         JOIN message mb ON mb.message_id = ma.message_id AND mb.application_id <> a.id
         JOIN application b ON b.id = mb.application_id
       WHERE (a.tick, a.batch, a.position) < (b.tick, b.batch, b.position)
         AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.batch IN (b.batch, mb.batch))
       ORDER BY a.tick, a.batch, a.position, b.tick, b.batch, b.position`,
    )
    .all() as { kept: number; dropped: number }[]
  const byId = db.prepare('SELECT * FROM application WHERE id = ?')
  const removals = db.prepare(
    `SELECT batch FROM removal WHERE uid = ? AND what = 'application'
       AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.batch = removal.batch)`,
  )
  // What was set aside with a merge may come again with the next; what somebody took back may not.
  const isUndone = db.prepare(
    'SELECT 1 FROM undone u WHERE batch = ? AND NOT EXISTS (SELECT 1 FROM set_aside s WHERE s.batch = u.batch)',
  )
  return pairs
    .map((pair) => ({
      kept: byId.get(pair.kept) as Application,
      dropped: byId.get(pair.dropped) as Application,
    }))
    .filter(({ kept, dropped }) => {
      const batch = batchFor(kept)
      const isElsewhere = (removals.all(dropped.uid) as { batch: string }[]).some(
        (each) => each.batch !== batch,
      )
      return !isElsewhere && isUndone.get(batch) === undefined && mayBeSameRole(kept.role, dropped.role)
    })
}

function unite(db: Database, kept: Application, dropped: Application, put: Put): boolean {
  const batch = batchFor(kept)
  const { tick, created_at: at } = kept
  const place = (what: string, content: Columns, position: number) => ({
    uid: nameFor(what, kept.uid, content),
    batch,
    tick,
    position,
    application_id: kept.id,
  })
  const rows = (table: string, id: number, isLive: boolean) =>
    db
      .prepare(
        `SELECT * FROM ${isLive ? 'live_' : ''}${table} t WHERE application_id = ?
           AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.batch = t.batch) ORDER BY tick, batch, position`,
      )
      .all(id) as Columns[]
  /** What only the dropped one has; `by` are the columns that tell two of them apart. */
  const missing = (table: string, by: readonly string[]): Columns[] => {
    const keyOf = (row: Columns) => JSON.stringify(by.map((column) => row[column]))
    const seen = new Set(rows(table, kept.id, true).map(keyOf))
    return rows(table, dropped.id, false).filter((row) => !seen.has(keyOf(row)) && seen.add(keyOf(row)))
  }

  let written = 0
  const add: Put = (type, row) => {
    const isNew = put(type, row)
    written += Number(isNew)
    return isNew
  }
  add('change', { batch, tick: tick + 1, recorded_at: at, command: 'merge', summary: SUMMARY, undoes: null })
  add('removal', { uid: dropped.uid, what: 'application', batch, removed_at: at })
  const letterOf = new Map<unknown, number>()
  for (const row of rows('letter', dropped.id, false)) {
    const { id, purpose, template, register, to, subject, body, created_at, sent_at } = row
    const content = { purpose, template, register, to, subject, body, created_at, sent_at } as Columns
    const letter = { ...place('letter', content, 1), ...content }
    add('letter', letter)
    letterOf.set(id, db.prepare('SELECT id FROM letter WHERE uid = ?').pluck().get(letter.uid) as number)
  }
  for (const row of missing('event', ['type', 'at', 'stage', 'kind', 'reason', 'note', 'detail'])) {
    const { type, at: day, stage, kind, reason, note } = row
    const { letter, ...rest } = JSON.parse(String(row.detail)) as Record<string, unknown>
    const content = { type, at: day, stage, kind, reason, note } as Columns
    const uidOfLetter = letterOf.has(letter)
      ? (db.prepare('SELECT uid FROM letter WHERE id = ?').pluck().get(letterOf.get(letter)) as string)
      : null
    const detail = letter === undefined ? rest : { ...rest, letter: letterOf.get(letter) ?? null }
    add('event', {
      // A letter's number is this machine's own, and so no part of the name.
      ...place(
        'event',
        { ...content, detail: JSON.stringify(rest), letter: uidOfLetter },
        2 + EVENT_TYPES.indexOf(type as EventType),
      ),
      ...content,
      detail: JSON.stringify(detail),
      recorded_at: at,
    })
  }
  for (const row of missing('contact', ['name_key', 'address_key', 'part'])) {
    const { name, name_key, address, address_key, part } = row
    const content = { name, name_key, address, address_key, part } as Columns
    add('contact', { ...place('contact', content, 30), ...content })
  }
  for (const row of missing('message', ['message_id'])) {
    const { message_id, at: day, verdict, evidence, text } = row
    const content = { message_id, at: day, verdict, evidence, text } as Columns
    add('message', { ...place('message', content, 31), ...content, recorded_at: at })
  }
  for (const row of missing('reminder', ['what', 'until', 'state', 'recorded_at'])) {
    const { what, until, state, recorded_at } = row
    const content = { what, until, state, recorded_at } as Columns
    add('reminder', { ...place('reminder', content, 32), ...content })
  }
  for (const field of ['role', 'source', 'url']) {
    const value = dropped[field] ?? null
    if (!value || kept[field]) continue
    add('fact', { ...place('fact', { field, value }, 33), field, value, recorded_at: at })
  }
  return written > 0
}

function nameFor(...parts: unknown[]): string {
  // Only here, for it takes long to load, and a log is seldom united.
  const { createHash } = load('node:crypto') as typeof import('node:crypto')
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}
