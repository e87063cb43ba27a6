/** Taking in what another log holds: the union of both, whatever the order of the lines and however often. */
import type { Database, Statement } from 'better-sqlite3'
import { Fault } from '../fault.ts'
import type { NewEvent } from '../rejection/application.ts'
import { type About, refreshUndone, signOff } from './changes.ts'
import { checkedEntry, ENTRY_TYPES, type Entry, type EntryType } from './entry.ts'
import { columnsOf } from './event.ts'
import { asOriginal, canBe, type Facts, FIELDS, type Field, refreshAllFacts } from './facts.ts'
import { asEvidence, type Message } from './messages.ts'
import { REMOVABLE } from './removal.ts'
import { keyOf } from './sameness.ts'
import { type Stamp, sawTick } from './stamp.ts'
import { codeOf } from './trouble.ts'
import { uniteTwins } from './unite.ts'

export interface Merged {
  /** How many lines of each type were new. */
  added: Record<string, number>
  /** How many lines were in the log already. */
  known: number
  /** Lines that could not be taken in, counted from 1, each with the reason as half a sentence. */
  refused: { line: number; why: string }[]
}

type Columns = Record<string, string | number | null>

/**
 * Adds the entries that the log lacks, inside the caller's transaction, as one change that `newStamp` stamps. A line
 * that is malformed, refers to something that is neither in the log nor among the lines, or contradicts the log is
 * refused alone. What came by an earlier merge that was taken back counts as lacking, and is there again.
 */
export function mergeEntries(
  db: Database,
  lines: Iterable<unknown>,
  about: About,
  newStamp: () => Stamp,
): Merged {
  const merged: Merged = { added: {}, known: 0, refused: [] }
  const byType = new Map<EntryType, { entry: Entry; line: number }[]>(ENTRY_TYPES.map((type) => [type, []]))
  let line = 0
  for (const each of lines) {
    line += 1
    const checked = checkedEntry(each)
    if ('why' in checked) merged.refused.push({ line, why: checked.why })
    else byType.get(checked.entry.type as EntryType)?.push({ entry: checked.entry, line })
  }

  const put = writer(db)
  const find = finder(db)
  const arrivals = arriving(db)
  let tick = 0
  for (const [type, entries] of byType) {
    for (const { entry, line } of entries.sort((a, b) => asWritten(a.entry, b.entry))) {
      try {
        const batch = String(entry.batch)
        arrivals.meet(batch)
        const isNew = put(type, columnsFor(type, entry, find)) || arrivals.isBack(batch)
        if (isNew) arrivals.take(batch)
        if (isNew) merged.added[type] = (merged.added[type] ?? 0) + 1
        else merged.known += 1
        tick = Math.max(tick, Number(entry.tick ?? 0))
      } catch (error) {
        merged.refused.push({ line, why: reasonOf(error) })
      }
    }
  }
  if (Object.keys(merged.added).length > 0) {
    // Seen first, so that the merge comes after all that it brought.
    sawTick(db, tick)
    const stamp = newStamp()
    stamp.nextPosition()
    arrivals.keep(stamp.batch)
    signOff(db, stamp, about, { isLocal: true })
    refreshUndone(db)
    refreshAllFacts(db)
    const putTwin = (type: EntryType, row: Columns) => put(type, row) || arrivals.isWaiting(String(row.batch))
    // What was united may rest on the same mail as a third.
    for (let united = uniteTwins(db, putTwin, arrivals.meet); united.length > 0; ) {
      for (const batch of united) arrivals.take(batch)
      arrivals.keep(stamp.batch)
      refreshUndone(db)
      refreshAllFacts(db)
      united = uniteTwins(db, putTwin, arrivals.meet)
    }
  }
  merged.refused.sort((a, b) => a.line - b.line)
  return merged
}

/**
 * Which batches come in by this merge: those of which the log had nothing, and those that are set aside. A batch that
 * was here in part, as a cut-off file leaves it, stays with what brought it first.
 */
function arriving(db: Database) {
  const isSetAside = db.prepare('SELECT 1 FROM set_aside WHERE batch = ?')
  const isThere = ['change', 'removal', ...REMOVABLE].map((table) =>
    db.prepare(`SELECT 1 FROM ${table} WHERE batch = ? LIMIT 1`),
  )
  const insert = db.prepare('INSERT OR IGNORE INTO arrival (merge, batch) VALUES (?, ?)')
  const before = new Map<string, 'here' | 'set aside' | 'unknown'>()
  const arrived = new Set<string>()
  return {
    /** Must be called before anything of the batch is written. */
    meet(batch: string): void {
      if (before.has(batch)) return
      const isKnown = isThere.some((query) => query.get(batch) !== undefined)
      before.set(batch, !isKnown ? 'unknown' : isSetAside.get(batch) === undefined ? 'here' : 'set aside')
    },
    isBack: (batch: string) => before.get(batch) === 'set aside',
    /** Set aside, and not taken in so far. */
    isWaiting: (batch: string) => before.get(batch) === 'set aside' && !arrived.has(batch),
    take(batch: string): void {
      if (before.get(batch) !== 'here') arrived.add(batch)
    },
    keep(merge: string): void {
      for (const batch of arrived) insert.run(merge, batch)
    },
  }
}

// New rows get their local numbers in the order in which they were written, as far as one merge can see it.
function asWritten(a: Entry, b: Entry): number {
  const number = (value: unknown) => (typeof value === 'number' ? value : 0)
  return (
    number(a.tick) - number(b.tick) ||
    (String(a.batch) < String(b.batch) ? -1 : String(a.batch) > String(b.batch) ? 1 : 0) ||
    number(a.position) - number(b.position)
  )
}

// Caught by `mergeEntries`, for one line's sake the others must not be lost.
function refusal(why: string): Fault {
  return new Fault(why)
}

function reasonOf(error: unknown): string {
  if (error instanceof Fault) return error.message
  const code = codeOf(error)
  if (code?.startsWith('SQLITE_CONSTRAINT'))
    return `the database does not take it (${(error as Error).message})`
  throw error
}

type Find = (table: 'application' | 'letter', uid: unknown) => { id: number; applicationId: number }

function finder(db: Database): Find {
  const queries = {
    application: db.prepare('SELECT id, id AS applicationId FROM application WHERE uid = ?'),
    letter: db.prepare('SELECT id, application_id AS applicationId FROM letter WHERE uid = ?'),
  }
  return (table, uid) => {
    const row = queries[table].get(uid) as { id: number; applicationId: number } | undefined
    if (!row) throw refusal(`its ${table} is neither in the log nor among these lines`)
    return row
  }
}

const KEYS: Partial<Record<EntryType, readonly string[]>> = {
  removal: ['uid', 'what', 'batch'],
  change: ['batch'],
}
// What the present facts are follows from other rows, so it says nothing about whether two rows are the same one.
const DERIVED = new Set([...FIELDS, 'company_key', 'role_key'] as string[])

/** Adds a row; false when it is there already. Throws a Fault when the log has another of the same uid. */
function writer(db: Database): (type: EntryType, columns: Columns) => boolean {
  const prepared = new Map<EntryType, { insert: Statement; known: Statement }>()
  return (type, columns) => {
    let statements = prepared.get(type)
    if (!statements) {
      const names = Object.keys(columns)
      const matching = (KEYS[type] ?? ['uid']).map((key) => `${key} = @${key}`).join(' AND ')
      const insert = db.prepare(
        `INSERT INTO ${type} (${names.map((name) => `"${name}"`).join(', ')})
         VALUES (${names.map((name) => `@${name}`).join(', ')})`,
      )
      statements = { insert, known: db.prepare(`SELECT * FROM ${type} WHERE ${matching}`) }
      prepared.set(type, statements)
    }
    const known = statements.known.get(columns) as Columns | undefined
    if (!known) {
      statements.insert.run(columns)
      return true
    }
    const differs = Object.entries(columns).some(
      ([name, value]) => known[name] !== value && !(type === 'application' && DERIVED.has(name)),
    )
    if (differs) throw refusal('the log has something else of the same uid')
    return false
  }
}

function columnsFor(type: EntryType, entry: Entry, find: Find): Columns {
  const { uid, batch, tick, position } = entry as unknown as Columns
  const place = { uid, batch, tick, position } as Columns
  if (type === 'application') return { ...place, ...applicationColumns(entry) }
  if (type === 'removal') {
    const { what, removedAt } = entry as unknown as Columns
    return { uid, what, batch, removed_at: removedAt } as Columns
  }
  if (type === 'change') {
    const { recordedAt, command, summary, undoes } = entry as unknown as Columns
    return { batch, tick, recorded_at: recordedAt, command, summary, undoes } as Columns
  }
  const applicationId = find('application', entry.application).id
  return { ...place, application_id: applicationId, ...ownColumns(type, entry, applicationId, find) }
}

function applicationColumns(entry: Entry): Columns {
  const original = entry.original as Record<Field, unknown>
  for (const field of FIELDS) {
    if (!canBe(field, original[field])) throw refusal(`its original "${field}" is missing or wrong`)
  }
  const { company, role, source, url } = original as unknown as Facts
  return {
    company,
    role,
    company_key: keyOf(company),
    role_key: keyOf(role),
    source,
    url,
    original: asOriginal({ company, role, source, url }),
    created_at: entry.createdAt as string,
  }
}

function ownColumns(type: EntryType, entry: Entry, applicationId: number, find: Find): Columns {
  const of = entry as unknown as Columns
  const recorded = { recorded_at: of.recordedAt } as Columns
  switch (type) {
    case 'event':
      return { ...recorded, ...eventColumns(entry, applicationId, find) }
    case 'letter': {
      const { purpose, template, register, subject, body, createdAt, sentAt } = of
      const to = JSON.stringify(entry.to)
      return {
        purpose,
        template,
        register,
        to,
        subject,
        body,
        created_at: createdAt,
        sent_at: sentAt,
      } as Columns
    }
    case 'contact': {
      const { name, address, part } = entry as unknown as {
        name: string
        address: string | null
        part: string
      }
      const addressKey = address === null ? null : keyOf(address)
      return { name, name_key: keyOf(name), address, address_key: addressKey, part }
    }
    case 'message': {
      const { messageId, at, verdict, text } = of
      const evidence = asEvidence(entry.evidence as Message['evidence'])
      return { ...recorded, message_id: messageId, at, verdict, evidence, text } as Columns
    }
    case 'fact': {
      const { field, value } = of
      if (!canBe(field as Field, value)) throw refusal(`its "value" is none that a ${field} can have`)
      return { ...recorded, field, value } as Columns
    }
    case 'reminder': {
      const { what, until, state } = of
      return { ...recorded, what, until, state } as Columns
    }
    default:
      throw new Error(`no columns for a line of type ${type}`)
  }
}

function eventColumns(entry: Entry, applicationId: number, find: Find): Columns {
  const { event: type, at, note, stage, kind, reason } = entry
  const detail = { ...(entry.detail as Record<string, unknown>) }
  if (type === 'letter-sent' && typeof detail.letter === 'string') {
    const letter = find('letter', detail.letter)
    if (letter.applicationId !== applicationId) throw refusal("its letter is another application's")
    detail.letter = letter.id
  } else if (typeof detail.letter === 'number') {
    throw refusal('its letter is a number, which means nothing on another machine')
  }
  const given = Object.entries({ stage, kind, reason }).filter(([, value]) => value !== null)
  try {
    const columns = columnsOf({
      ...detail,
      ...Object.fromEntries(given),
      type,
      at,
      note,
    } as unknown as NewEvent)
    return columns as unknown as Columns
  } catch (error) {
    if (error instanceof Fault) throw refusal('its event has an unknown type or a field that is wrong')
    throw error
  }
}
