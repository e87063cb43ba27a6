/** Reading applications with all that belongs to them. */
import type { Database } from 'better-sqlite3'
import type { Application, ApplicationRecord, Event, Letter } from '../rejection/application.ts'
import { type Contact, PARTS } from '../rejection/contact.ts'
import { type EventRow, eventOf } from './event.ts'
import { keyOf } from './sameness.ts'

interface LetterRow extends Omit<Letter, 'to'> {
  to: string
}
interface ContactRow extends Omit<Contact, 'part'> {
  applicationId: number
  part: string
}

const APPLICATIONS = 'SELECT id, uid, company, role, source, url, created_at AS createdAt FROM application'
const LETTERS = `SELECT id, application_id AS applicationId, purpose, template, register, "to", subject, body,
  created_at AS createdAt, sent_at AS sentAt FROM letter`
const CONTACTS = 'SELECT application_id AS applicationId, name, address, part FROM contact'

/** All applications, the newest first. Four queries, however many there are. */
export function allApplications(db: Database): ApplicationRecord[] {
  return atOneMoment(db, () => {
    const applications = db
      .prepare(`${APPLICATIONS} ORDER BY created_at DESC, id DESC`)
      .all() as Application[]
    const events = db.prepare('SELECT * FROM event ORDER BY id').all() as EventRow[]
    const letters = db.prepare(`${LETTERS} ORDER BY id`).all() as LetterRow[]
    const contacts = db.prepare(`${CONTACTS} ORDER BY id`).all() as ContactRow[]
    return assemble(applications, events, letters, contacts)
  })
}

/** The application of this id, or null. */
export function applicationOf(db: Database, id: number): ApplicationRecord | null {
  return atOneMoment(db, () => {
    const applications = db.prepare(`${APPLICATIONS} WHERE id = ?`).all(id) as Application[]
    const events = db
      .prepare('SELECT * FROM event WHERE application_id = ? ORDER BY id')
      .all(id) as EventRow[]
    const letters = db.prepare(`${LETTERS} WHERE application_id = ? ORDER BY id`).all(id) as LetterRow[]
    const contacts = db.prepare(`${CONTACTS} WHERE application_id = ? ORDER BY id`).all(id) as ContactRow[]
    return assemble(applications, events, letters, contacts)[0] ?? null
  })
}

/** The newest application for this role at this company, heedless of case, white space and Unicode form; or null. */
export function applicationNamed(db: Database, company: string, role: string): ApplicationRecord | null {
  return atOneMoment(db, () => {
    const id = db
      .prepare(
        `SELECT id FROM application WHERE company_key = ? AND role_key = ?
         ORDER BY created_at DESC, id DESC LIMIT 1`,
      )
      .pluck()
      .get(keyOf(company), keyOf(role)) as number | undefined
    return id === undefined ? null : applicationOf(db, id)
  })
}

// Without it, what another process writes between two of the queries would show up in part.
function atOneMoment<T>(db: Database, read: () => T): T {
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
      contacts: (contacts.get(application.id) ?? []).map(contactOf),
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

function contactOf({ name, address, part }: ContactRow): Contact {
  return { name, address, part: PARTS.find((known) => known === part) ?? 'other' }
}

function addressesIn(json: string): string[] {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
  } catch {
    return []
  }
}
