/** Taking a change back: it no longer stands, so what it wrote is not there any more and what it removed is again. */
import type { Database } from 'better-sqlite3'
import { Fault } from '../fault.ts'
import type { ApplicationRecord, Event, Letter } from '../rejection/application.ts'
import type { Contact } from '../rejection/contact.ts'
import { applicationOf } from './applications.ts'
import { changeOf, isLocal, latestChanges, type PastChange, refreshUndone, signOff } from './changes.ts'
import { type ContactRow, contactOf } from './contacts.ts'
import { FIELDS, type Field, refreshAllFacts } from './facts.ts'
import { evidenceIn, type Message } from './messages.ts'
import { prepared } from './prepared.ts'
import type { Reminder } from './reminders.ts'
import type { Stamp } from './stamp.ts'
import { applicationsTouchedBy, chainOf, changesTouching, mergesThatBrought } from './touched.ts'

type Of<T> = T & { applicationId: number }
type MessageRow = Omit<Message, 'messageId' | 'evidence'> & { message_id: string; evidence: string }
type ReminderRow = Omit<Reminder, 'applicationId' | 'recordedAt'> & { recorded_at: string }

/** Things of the log. Contacts are what was said about someone, not what that comes to. */
export interface Things {
  applications: Pick<ApplicationRecord, 'id' | 'uid' | 'company' | 'role'>[]
  events: Of<Event>[]
  letters: Letter[]
  contacts: Of<Contact>[]
  messages: Of<Message>[]
  reminders: Reminder[]
}

/** What an undo took back, what it gave back, and which facts it changed back. */
export interface TakenBack extends Things {
  /** Names the undo, so that it can be undone too. */
  batch: string
  /** The change that was taken back. */
  change: PastChange
  givenBack: Things
  edits: { applicationId: number; field: Field; from: string | null; to: string | null }[]
}

/**
 * Takes a change back as a change of its own. Throws a Fault, and writes nothing, when there is no such change, when
 * it was taken back already, when `expected` is no longer the newest change, or when a later change that stands
 * touched one of the same applications.
 */
export function undoChange(
  db: Database,
  batch: string,
  expected: string | undefined,
  stamp: Stamp,
): TakenBack {
  const change = changeOf(db, batch) ?? nameless(db, batch)
  if (change.isUndone) throw new Fault(`${named(change)} was taken back already. Nothing was changed.`)
  mustBeLatest(db, expected)
  const applicationIds = applicationsTouchedBy(db, batch)
  const later = builtOn(db, change, applicationIds)
  if (later) {
    throw new Fault(
      `${named(change)} cannot be taken back, because ${named(later, false)} built on it. Nothing was changed.\n` +
        'Take the later one back first: `rejectkit undo` goes back one change at a time.',
    )
  }
  const before = sight(db, applicationIds)
  stamp.nextPosition()
  signOff(
    db,
    stamp,
    { command: 'undo', summary: change.summary },
    { undoes: batch, isLocal: isLocal(db, batch) },
  )
  refreshUndone(db)
  refreshAllFacts(db)
  const after = sight(db, applicationIds)
  return {
    batch: stamp.batch,
    change,
    ...lacking(before, after),
    givenBack: lacking(after, before),
    edits: editsBetween(before, after),
  }
}

// A change that came by merging, whose own line was missing or refused.
function nameless(db: Database, batch: string): PastChange {
  if (applicationsTouchedBy(db, batch).length === 0) {
    throw new Fault(`There is no change ${batch} in the log, so nothing was taken back.`)
  }
  const isUndone = prepared(db, 'SELECT 1 FROM undone WHERE batch = ?').get(batch) !== undefined
  const isFromElsewhere = mergesThatBrought(db, batch).length > 0
  return { batch, recordedAt: '', command: '', summary: '', undoes: null, isUndone, isFromElsewhere }
}

function mustBeLatest(db: Database, expected: string | undefined): void {
  const [latest] = latestChanges(db, 1)
  if (expected === undefined || latest?.batch === expected) return
  throw new Fault(
    `${latest ? named(latest) : 'Something'} was written in the meantime. Nothing was taken back.\n` +
      '`rejectkit undo` shows what would be taken back now.',
  )
}

/** The first later change that stands, touched one of these applications, and does not come to nothing. */
function builtOn(db: Database, change: PastChange, applicationIds: readonly number[]): PastChange | null {
  const tickOf = prepared(db, 'SELECT tick FROM change WHERE batch = ?').pluck()
  const place = (batch: string) => (tickOf.get(batch) as number | undefined) ?? -1
  const isLater = (a: string, b: string) => place(a) > place(b) || (place(a) === place(b) && a > b)
  // An undo, the undo of that, and so on: where all of it is later, what it is about is judged by itself. Where it
  // began earlier, an even number of later ones is nothing done: going back step by step and forth again must work.
  const comesToNothing = (batch: string) => {
    const chain = chainOf(db, batch)
    const later = chain.filter((each) => isLater(each, change.batch)).length
    return chain.length > 1 && (later === chain.length || later % 2 === 0)
  }
  // Seen from here, what came by a merge was done by the merge. Only where it is itself taken back singly, what came
  // with it stands beside it, each in its own place.
  const counts = (batch: string) =>
    change.isFromElsewhere ? !isLocal(db, batch) : mergesThatBrought(db, batch).length === 0
  const [first] = [...changesTouching(db, applicationIds)]
    .filter((batch) => counts(batch) && isLater(batch, change.batch) && !comesToNothing(batch))
    .sort((a, b) => (isLater(a, b) ? 1 : -1))
    .map((batch) => changeOf(db, batch))
    .filter((other) => other !== null && !other.isUndone)
  return first ?? null
}

function named({ command, recordedAt, summary }: PastChange, first = true): string {
  const article = first ? 'The change' : 'the change'
  const when = recordedAt === '' ? '' : ` of ${recordedAt.slice(0, 16).replace('T', ' ')} UTC`
  const what = summary || command
  return what === '' ? `${article}${when}` : `${article} "${what}"${when}`
}

/** All that can be seen of some applications: uid → thing, table by table. */
type Sight = { [K in keyof Things]: Map<string, Things[K][number]> } & { records: ApplicationRecord[] }

function sight(db: Database, applicationIds: readonly number[]): Sight {
  const seen: Sight = {
    records: [],
    applications: new Map(),
    events: new Map(),
    letters: new Map(),
    contacts: new Map(),
    messages: new Map(),
    reminders: new Map(),
  }
  const rows = <T>(table: string, id: number) =>
    prepared(db, `SELECT * FROM live_${table} WHERE application_id = ? ORDER BY tick, batch, position`).all(
      id,
    ) as (T & { id: number; uid: string })[]
  for (const id of applicationIds) {
    const record = applicationOf(db, id)
    if (!record) continue
    const { uid, company, role } = record
    seen.records.push(record)
    seen.applications.set(uid, { id, uid, company, role })
    for (const event of record.events) seen.events.set(event.uid, { ...event, applicationId: id })
    for (const row of rows('letter', id)) {
      const letter = record.letters.find((each) => each.id === row.id)
      if (letter) seen.letters.set(row.uid, letter)
    }
    for (const row of rows<ContactRow>('contact', id)) {
      seen.contacts.set(row.uid, { ...contactOf(row), applicationId: id })
    }
    for (const row of rows<MessageRow>('message', id)) {
      const { message_id: messageId, at, verdict, evidence, text } = row
      seen.messages.set(row.uid, {
        applicationId: id,
        messageId,
        at,
        verdict,
        evidence: evidenceIn(evidence),
        text,
      })
    }
    for (const row of rows<ReminderRow>('reminder', id)) {
      const { what, until, state, recorded_at: recordedAt } = row
      seen.reminders.set(row.uid, { applicationId: id, what, until, state, recordedAt })
    }
  }
  return seen
}

function lacking(before: Sight, after: Sight): Things {
  const gone = <T>(from: Map<string, T>, to: Map<string, T>) =>
    [...from].filter(([uid]) => !to.has(uid)).map(([, thing]) => thing)
  return {
    applications: gone(before.applications, after.applications),
    events: gone(before.events, after.events),
    letters: gone(before.letters, after.letters),
    contacts: gone(before.contacts, after.contacts),
    messages: gone(before.messages, after.messages),
    reminders: gone(before.reminders, after.reminders),
  }
}

function editsBetween(before: Sight, after: Sight): TakenBack['edits'] {
  return before.records.flatMap((old) => {
    const now = after.records.find((record) => record.id === old.id)
    return FIELDS.filter((field) => now && now[field] !== old[field]).map((field) => ({
      applicationId: old.id,
      field,
      from: old[field],
      to: now?.[field] ?? null,
    }))
  })
}
