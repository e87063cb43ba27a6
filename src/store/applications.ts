/** Reading applications with all that belongs to them. */
import type { Database } from 'better-sqlite3'
import type { Application, ApplicationRecord, Event, Letter } from '../rejection/application.ts'
import { CONTACTS, type ContactRow, peopleIn } from './contacts.ts'
import { type EventRow, eventOf } from './event.ts'
import { prepared } from './prepared.ts'
import { keyOf } from './sameness.ts'

interface LetterRow extends Omit<Letter, 'to'> {
  to: string
}

const APPLICATIONS =
  'SELECT id, uid, company, role, source, url, created_at AS createdAt FROM live_application'
const EVENTS = 'SELECT * FROM live_event'
const LETTERS = `SELECT id, application_id AS applicationId, purpose, template, register, "to", subject, body,
  created_at AS createdAt, sent_at AS sentAt FROM live_letter`
const NEWEST_FIRST = 'ORDER BY created_at DESC, tick DESC, batch DESC, position DESC'
const OLDEST_FIRST = 'ORDER BY created_at, tick, batch, position'
// As the log's writers wrote it; the local ids would differ between machines that merged in another order.
const AS_WRITTEN = 'ORDER BY tick, batch, position'

/** All applications, the newest first. Four queries, however many there are. */
export function allApplications(db: Database): ApplicationRecord[] {
  return atOneMoment(db, () => {
    const applications = prepared(db, `${APPLICATIONS} ${NEWEST_FIRST}`).all() as Application[]
    const events = prepared(db, `${EVENTS} ${AS_WRITTEN}`).all() as EventRow[]
    const letters = prepared(db, `${LETTERS} ${AS_WRITTEN}`).all() as LetterRow[]
    const contacts = prepared(db, `${CONTACTS} ${AS_WRITTEN}`).all() as ContactRow[]
    return assemble(applications, events, letters, contacts)
  })
}

/** How many are read at once: few enough to fit the memory, enough that the asking costs nothing. */
const AT_ONCE = 200

export type Order = 'newest first' | 'oldest first'

/**
 * The same applications one after another, as the log was when the first one was asked for; nothing may be written to
 * `db` in the meantime. The memory holds a few hundred at a time.
 */
export function* recordsOf(db: Database, order: Order): Generator<ApplicationRecord> {
  const isOwn = !db.inTransaction
  if (isOwn) db.exec('BEGIN')
  try {
    const sorted = order === 'newest first' ? NEWEST_FIRST : OLDEST_FIRST
    const ids = prepared(db, `SELECT id FROM live_application ${sorted}`).pluck().all() as number[]
    for (let at = 0; at < ids.length; at += AT_ONCE) yield* recordsAt(db, ids.slice(at, at + AT_ONCE))
  } finally {
    if (isOwn) db.exec('COMMIT')
  }
}

/** The application of this id, or null. */
export function applicationOf(db: Database, id: number): ApplicationRecord | null {
  return atOneMoment(db, () => recordsAt(db, [id])[0] ?? null)
}

/** The applications of these ids, in their order, without those that are not there. */
function recordsAt(db: Database, ids: readonly number[]): ApplicationRecord[] {
  const among = JSON.stringify(ids)
  const here = 'IN (SELECT value FROM json_each(?))'
  const applications = prepared(db, `${APPLICATIONS} WHERE id ${here}`).all(among) as Application[]
  const its = (rows: string) => prepared(db, `${rows} WHERE application_id ${here} ${AS_WRITTEN}`).all(among)
  const [events, letters, contacts] = [its(EVENTS), its(LETTERS), its(CONTACTS)]
  const place = new Map(ids.map((id, at) => [id, at]))
  return assemble(
    applications.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0)),
    events as EventRow[],
    letters as LetterRow[],
    contacts as ContactRow[],
  )
}

/** The newest application for this role at this company, heedless of case, white space and Unicode form; or null. */
export function applicationNamed(db: Database, company: string, role: string): ApplicationRecord | null {
  return atOneMoment(db, () => {
    const id = prepared(
      db,
      `SELECT id FROM live_application WHERE company_key = ? AND role_key = ? ${NEWEST_FIRST} LIMIT 1`,
    )
      .pluck()
      .get(keyOf(company), keyOf(role)) as number | undefined
    return id === undefined ? null : applicationOf(db, id)
  })
}

/** Runs several queries on the same state of the log. */
// Without it, what another process writes between two of the queries would show up in part.
export function atOneMoment<T>(db: Database, read: () => T): T {
  return db.transaction(read)()
}

function assemble(
  applications: Application[],
  eventRows: EventRow[],
  letterRows: LetterRow[],
  contactRows: ContactRow[],
): ApplicationRecord[] {
  const events = grouped(eventRows, (row) => row.application_id)
  const letters = grouped(letterRows, (row) => row.applicationId)
  const contacts = grouped(contactRows, (row) => row.applicationId)
  return applications.map((application) => {
    const own = (events.get(application.id) ?? []).map(eventOf)
    return {
      ...application,
      events: own,
      letters: (letters.get(application.id) ?? []).map((row) => letterOf(row, own)),
      contacts: peopleIn(contacts.get(application.id) ?? []),
    }
  })
}

function grouped<T>(rows: T[], applicationId: (row: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(applicationId(row))
    if (group) group.push(row)
    else groups.set(applicationId(row), [row])
  }
  return groups
}

// That a letter went out is an event, and stands in the history alone: taking the event back unsends the letter.
// The column is for letters that were already sent when they were logged.
function letterOf(row: LetterRow, events: Event[]): Letter {
  const sent = events.find((event) => event.type === 'letter-sent' && event.letter === row.id)
  return { ...row, to: addressesIn(row.to), sentAt: row.sentAt ?? sent?.at ?? null }
}

/** The addresses in a letter's row; none where they cannot be read. */
export function addressesIn(json: string): string[] {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
  } catch {
    return []
  }
}
