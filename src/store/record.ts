/** Writing a change: everything that one command has to say about one application, or nothing of it. */
import type { Database } from 'better-sqlite3'
import { Fault } from '../fault.ts'
import type { Letter, NewEvent } from '../rejection/application.ts'
import type { Contact } from '../rejection/contact.ts'
import { keepContact, removeContact } from './contacts.ts'
import { columnsOf } from './event.ts'
import { asOriginal, canBe, type Facts, keepEdits } from './facts.ts'
import { keepMessage, type Message } from './messages.ts'
import { prepared } from './prepared.ts'
import { keepReminder, type NewReminder } from './reminders.ts'
import { keyOf } from './sameness.ts'
import type { Stamp } from './stamp.ts'

export type NewLetter = Omit<Letter, 'id' | 'applicationId' | 'createdAt'>

export type NewApplication = Pick<Facts, 'company' | 'role'> & Partial<Facts>

export interface Change {
  /** The application of an id, or a new one: a company and a role always begin a new one, see `Log.find`. */
  application: { id: number } | NewApplication
  events: NewEvent[]
  /** Added to those known; the same address, or the same name where there is no address, is updated instead. */
  contacts?: Contact[]
  /** People who are taken out, as the application has them now. */
  removedContacts?: Contact[]
  /** A `letter-sent` event in the same change whose `letter` is null is about this letter. */
  letter?: NewLetter
  /** The mails that the change rests on. One whose id is known already is skipped. */
  messages?: Message[]
  /** Puts right what the application is about; what was said before stays in the history. */
  edits?: Partial<Facts>
  /** What was said about things that are due. */
  reminders?: NewReminder[]
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

/**
 * Writes a change inside the caller's transaction and returns what it was given as ids.
 * Throws a Fault for an application or letter that is not there, and for anything that cannot be.
 */
export function writeChange(db: Database, change: Omit<Change, 'endSitting'>, stamp: Stamp): Recorded {
  const applicationId =
    'id' in change.application
      ? mustKnow(db, change.application.id)
      : addApplication(db, change.application, stamp)
  if (change.edits) keepEdits(db, applicationId, change.edits, stamp)
  for (const contact of change.removedContacts ?? []) removeContact(db, applicationId, contact, stamp)
  for (const contact of change.contacts ?? []) keepContact(db, applicationId, contact, stamp)
  const letterId = change.letter ? addLetter(db, applicationId, change.letter, stamp) : null
  const eventIds = change.events.map((event) =>
    addEvent(db, applicationId, aboutLetter(db, event, applicationId, letterId), stamp),
  )
  for (const message of change.messages ?? []) keepMessage(db, applicationId, message, stamp)
  for (const reminder of change.reminders ?? []) keepReminder(db, applicationId, reminder, stamp)
  return { applicationId, letterId, batch: stamp.batch, eventIds }
}

/** The id, when there is an application of it. Throws a Fault when there is none, or it was removed. */
export function mustKnow(db: Database, id: number): number {
  const known = prepared(db, 'SELECT id FROM live_application WHERE id = ?').pluck().get(id)
  if (known !== undefined) return id
  throw new Fault(
    `There is no application ${id} in the log, so nothing was written. \`rejectkit log list\` shows them all.`,
  )
}

function addApplication(db: Database, application: NewApplication, stamp: Stamp): number {
  const { company, role, source = null, url = null } = application
  if (!canBe('company', company)) {
    throw new Fault('An application needs the name of a company, so nothing was written to the log.')
  }
  const { lastInsertRowid } = prepared(
    db,
    `INSERT INTO application
         (uid, batch, tick, position, company, role, company_key, role_key, source, url, original, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    stamp.newUid(),
    stamp.batch,
    stamp.tick,
    stamp.nextPosition(),
    company,
    role,
    keyOf(company),
    keyOf(role),
    source,
    url,
    asOriginal({ company, role, source, url }),
    stamp.instant,
  )
  return Number(lastInsertRowid)
}

function addLetter(db: Database, applicationId: number, letter: NewLetter, stamp: Stamp): number {
  const { purpose, template, register, to, subject, body, sentAt } = letter
  const { lastInsertRowid } = prepared(
    db,
    `INSERT INTO letter (uid, application_id, batch, tick, position,
         purpose, template, register, "to", subject, body, created_at, sent_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    stamp.newUid(),
    applicationId,
    stamp.batch,
    stamp.tick,
    stamp.nextPosition(),
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
  const known = prepared(db, 'SELECT id FROM live_letter WHERE id = ? AND application_id = ?')
    .pluck()
    .get(event.letter, applicationId)
  if (known !== undefined) return event
  throw new Fault(
    `Application ${applicationId} has no letter ${event.letter}, so nothing was written. ` +
      `\`rejectkit log show ${applicationId}\` shows its letters.`,
  )
}

function addEvent(db: Database, applicationId: number, event: NewEvent, stamp: Stamp): number {
  const { lastInsertRowid } = prepared(
    db,
    `INSERT INTO event (uid, application_id, batch, tick, position,
         at, recorded_at, type, stage, kind, reason, note, detail)
       VALUES (@uid, @applicationId, @batch, @tick, @position,
         @at, @instant, @type, @stage, @kind, @reason, @note, @detail)`,
  ).run({
    ...columnsOf(event),
    uid: stamp.newUid(),
    applicationId,
    batch: stamp.batch,
    tick: stamp.tick,
    position: stamp.nextPosition(),
    instant: stamp.instant,
  })
  return Number(lastInsertRowid)
}
