/** Writing a change: everything that one command has to say about one application, or nothing of it. */
import type { Database } from 'better-sqlite3'
import { Fault } from '../fault.ts'
import type { Letter, NewEvent } from '../rejection/application.ts'
import type { Contact } from '../rejection/contact.ts'
import { keepContact } from './contacts.ts'
import { columnsOf } from './event.ts'
import { keyOf } from './sameness.ts'

export type NewLetter = Omit<Letter, 'id' | 'applicationId' | 'createdAt'>

export interface NewApplication {
  company: string
  /** May be empty where it is unknown; the company may not. */
  role: string
  source?: string | null
  url?: string | null
}

export interface Change {
  /** The application of an id, or a new one: a company and a role always begin a new one, see `Log.find`. */
  application: { id: number } | NewApplication
  events: NewEvent[]
  /** Added to those known; the same address, or the same name where there is no address, is updated instead. */
  contacts?: Contact[]
  /** A `letter-sent` event in the same change whose `letter` is null is about this letter. */
  letter?: NewLetter
  /** The sitting that this change finishes. */
  endSitting?: number
}

export interface Recorded {
  applicationId: number
  letterId: number | null
  /** Names what this change added. */
  batch: string
  eventIds: number[]
}

/** When a change was made, and where its uids come from. */
export interface Stamp {
  batch: string
  instant: string
  newUid: () => string
}

/**
 * Writes a change inside the caller's transaction and returns what it was given as ids.
 * Throws a Fault for an application or letter that is not there, and for an event that cannot be one.
 */
export function writeChange(db: Database, change: Omit<Change, 'endSitting'>, stamp: Stamp): Recorded {
  const applicationId =
    'id' in change.application
      ? mustKnow(db, change.application.id)
      : addApplication(db, change.application, stamp)
  for (const contact of change.contacts ?? []) keepContact(db, applicationId, contact, stamp.batch)
  const letterId = change.letter ? addLetter(db, applicationId, change.letter, stamp) : null
  const eventIds = change.events.map((event) =>
    addEvent(db, applicationId, aboutLetter(db, event, applicationId, letterId), stamp),
  )
  return { applicationId, letterId, batch: stamp.batch, eventIds }
}

function mustKnow(db: Database, id: number): number {
  const known = db.prepare('SELECT id FROM application WHERE id = ?').pluck().get(id)
  if (known !== undefined) return id
  throw new Fault(
    `There is no application ${id} in the log, so nothing was written. \`rejectkit log list\` shows them all.`,
  )
}

function addApplication(db: Database, application: NewApplication, stamp: Stamp): number {
  const { company, role, source = null, url = null } = application
  if (company.trim() === '') {
    throw new Fault('An application needs the name of a company, so nothing was written to the log.')
  }
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO application (uid, batch, company, role, company_key, role_key, source, url, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(stamp.newUid(), stamp.batch, company, role, keyOf(company), keyOf(role), source, url, stamp.instant)
  return Number(lastInsertRowid)
}

function addLetter(db: Database, applicationId: number, letter: NewLetter, stamp: Stamp): number {
  const { purpose, template, register, to, subject, body, sentAt } = letter
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO letter
         (application_id, batch, purpose, template, register, "to", subject, body, created_at, sent_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      applicationId,
      stamp.batch,
      purpose,
      template,
      register,
      JSON.stringify(to),
      subject,
      body,
      stamp.instant,
      sentAt,
    )
  return Number(lastInsertRowid)
}

// Whoever records a letter and its sending at once cannot know the letter's number yet.
function aboutLetter(db: Database, event: NewEvent, applicationId: number, written: number | null): NewEvent {
  if (event.type !== 'letter-sent') return event
  if (event.letter === null) return { ...event, letter: written }
  const known = db
    .prepare('SELECT id FROM letter WHERE id = ? AND application_id = ?')
    .pluck()
    .get(event.letter, applicationId)
  if (known !== undefined) return event
  throw new Fault(
    `Application ${applicationId} has no letter ${event.letter}, so nothing was written. ` +
      `\`rejectkit log show ${applicationId}\` shows its letters.`,
  )
}

function addEvent(db: Database, applicationId: number, event: NewEvent, stamp: Stamp): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO event (uid, application_id, batch, at, recorded_at, type, stage, kind, reason, note, detail)
       VALUES (@uid, @applicationId, @batch, @at, @instant, @type, @stage, @kind, @reason, @note, @detail)`,
    )
    .run({
      ...columnsOf(event),
      uid: stamp.newUid(),
      applicationId,
      batch: stamp.batch,
      instant: stamp.instant,
    })
  return Number(lastInsertRowid)
}
