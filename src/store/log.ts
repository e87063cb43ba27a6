/** The log: one SQLite file with every application and what happened to it. History is appended, never overwritten. */
import type { ApplicationRecord } from '../rejection/application.ts'
import { allApplications, applicationNamed, applicationOf, type Order, recordsOf } from './applications.ts'
import { backUpTo } from './backup.ts'
import { type About, lastChange, latestChanges, type PastChange, signOff } from './changes.ts'
import { allEntries } from './entries.ts'
import type { Entry } from './entry.ts'
import { type Health, healthOf } from './health.ts'
import { type History, histories } from './histories.ts'
import { type Merged, mergeEntries } from './merge.ts'
import { knownMessages, type Message, messagesOf } from './messages.ts'
import { MIGRATIONS } from './migrations.ts'
import { type OpenOptions, openDatabase, PATIENCE, pathOf } from './open.ts'
import { type Change, mustKnow, type Recorded, writeChange } from './record.ts'
import { allReminders, type Reminder } from './reminders.ts'
import { removeApplication } from './removal.ts'
import {
  allSittings,
  beginSitting,
  dropSitting,
  finishSitting,
  passSitting,
  replaceAnswers,
  type Sitting,
} from './sittings.ts'
import { newStamp, type Stamp } from './stamp.ts'
import { inPlainWords } from './trouble.ts'
import { inTurn } from './turn.ts'
import { uidsFrom } from './uid.ts'
import { type TakenBack, undoChange } from './undo.ts'
import { wellFormed } from './well-formed.ts'

export type { About, PastChange } from './changes.ts'
export type { Entry } from './entry.ts'
export type { Health } from './health.ts'
export type { History } from './histories.ts'
export type { Merged } from './merge.ts'
export type { Message } from './messages.ts'
export type { OpenOptions } from './open.ts'
export type { Change, NewApplication, NewLetter, Recorded } from './record.ts'
export type { NewReminder, Reminder, ReminderState } from './reminders.ts'
export type { Sitting } from './sittings.ts'
export type { TakenBack, Things } from './undo.ts'

/** Every method throws a Fault when the file fails it. What a method wrote is on the disk when it returns. */
export interface Log {
  readonly path: string
  /** All applications with their events, letters and contacts, the newest first. */
  applications(): ApplicationRecord[]
  /** The same one after another, few in memory at a time. Nothing may be written while they are gone through. */
  records(order: Order): Iterable<ApplicationRecord>
  /** How many applications there are. */
  count(): number
  application(id: number): ApplicationRecord | null
  /** All histories one after another, few in memory at a time. Nothing may be written while they are gone through. */
  histories(): Iterable<History>
  /** The newest application with this company and role, heedless of case, white space and Unicode form. */
  find(company: string, role: string): ApplicationRecord | null
  /** Writes a change whole or not at all; `about` says which command made it, for the list of changes. */
  record(change: Change, about?: About): Recorded
  /** Writes several changes as one: all of them or none, and one undo takes them all back. */
  recordAll(changes: readonly Change[], about: About): Recorded[]
  /** Which of these Message-IDs are in the log, those of removed applications among them. */
  knownMessages(ids: readonly string[]): Set<string>
  /** The mails that an application rests on, the oldest first. */
  messagesOf(applicationId: number): Message[]
  /** The latest word on each thing that is due, for each application. */
  reminders(): Reminder[]
  /** The latest changes, the newest first; those that came by merging among them. */
  changes(limit: number): PastChange[]
  /** The change that a plain undo takes back: the newest made here that stands and is no undo itself; or null. */
  lastChange(): PastChange | null
  /** Removes an application and all that belongs to it, as a change that undo can take back. */
  remove(applicationId: number, about: About): { batch: string }
  /** What `undo` of this change would take back. Throws as it would, and writes nothing. */
  whatUndoTakes(batch: string): TakenBack
  /**
   * Takes a change back, as a change of its own. Throws a Fault, having written nothing, when it was taken back
   * already, when a later change built on it, or when the newest change is not the `expected` one any more.
   */
  undo(batch: string, expected?: string): TakenBack
  /**
   * Everything in the log except sittings, without local numbers, always in the same order. See `entry.ts`. Few are in
   * memory at a time, and nothing may be written while they are gone through.
   */
  entries(): Iterable<Entry>
  /**
   * Adds what another log's entries hold and this one lacks, as one change for one undo; what cannot be taken in is
   * refused line by line.
   */
  merge(entries: Iterable<unknown>, about?: About): Merged
  /** Copies the log into a file (mode 0600), also while others write to it. What is at the place is replaced. */
  backup(file: string): Promise<void>
  /** Looks for damage. */
  check(): Health
  /** Unfinished drafts, the last touched first. */
  sittings(): Sitting[]
  /** Begins a sitting and returns its id. */
  startSitting(answers: unknown, holder: string): number
  /** Replaces a sitting's answers. Throws a Fault when it is over, or went from this log to another window. */
  keepAnswers(sittingId: number, answers: unknown): void
  /** Takes a sitting over; false when somebody else was faster, and then nothing has changed. */
  takeSitting(sittingId: number, expectedHolder: string, holder: string): boolean
  /** Discards a sitting; one that is gone already is no error. */
  endSitting(sittingId: number): void
  close(): void
}

/**
 * Opens the log at `file`. Folder (0700) and file (0600) are created where missing; an older log is backed up beside
 * itself and migrated. Throws a Fault when the place cannot be used, or holds something that is not a log this
 * program can read; then nothing has been changed.
 */
export function openLog(file: string, options: OpenOptions): Log {
  const { now, patience = PATIENCE } = options
  const path = pathOf(file)
  const db = openDatabase(path, options)
  const newUid = options.newUid ?? uidsFrom(db)
  // As whom this window holds its sittings. Without it, a window from which a sitting was taken would go on writing
  // its answers over those of the window that took it.
  const heldAs = new Map<number, string>()
  const instant = () => now().toISOString()

  const safely =
    <A extends unknown[], R>(doing: (...args: A) => R) =>
    (...args: A): R =>
      inPlainWords(path, () => doing(...args))
  const writing = <A extends unknown[], R>(doing: (...args: A) => R) =>
    safely((...args: A): R => inTurn(db, patience, () => doing(...args)))

  const start = writing((answers: unknown, holder: string) => beginSitting(db, answers, holder, instant()))
  const pass = writing((id: number, from: string, to: string) => passSitting(db, id, from, to))

  const apply = (given: Change, stamp: Stamp): Recorded => {
    const change = wellFormed(given)
    const recorded = writeChange(db, change, stamp)
    if (change.endSitting !== undefined) finishSitting(db, change.endSitting, heldAs.get(change.endSitting))
    return recorded
  }

  return {
    path,
    applications: safely(() => allApplications(db)),
    records: (order) => guarded(path, recordsOf(db, order)),
    count: safely(() => db.prepare('SELECT count(*) FROM live_application').pluck().get() as number),
    application: safely((id: number) => applicationOf(db, id)),
    histories: () => guarded(path, histories(db)),
    find: safely((company: string, role: string) => applicationNamed(db, company, role)),

    record: writing((change: Change, about?: About) => {
      const stamp = newStamp(db, now(), newUid)
      const recorded = apply(change, stamp)
      signOff(db, stamp, wellFormed(about ?? { command: '', summary: '' }))
      return recorded
    }),
    recordAll: writing((changes: readonly Change[], about: About) => {
      const stamp = newStamp(db, now(), newUid)
      const recorded = changes.map((change) => apply(change, stamp))
      signOff(db, stamp, wellFormed(about))
      return recorded
    }),
    knownMessages: safely((ids: readonly string[]) => knownMessages(db, ids)),
    messagesOf: safely((applicationId: number) => messagesOf(db, applicationId)),
    reminders: safely(() => allReminders(db)),
    changes: safely((limit: number) => latestChanges(db, limit)),
    lastChange: safely(() => lastChange(db)),

    remove: writing((applicationId: number, about: About) => {
      const stamp = newStamp(db, now(), newUid)
      removeApplication(db, mustKnow(db, applicationId), stamp)
      signOff(db, stamp, wellFormed(about))
      return { batch: stamp.batch }
    }),
    whatUndoTakes: safely((batch: string) => {
      // Done, looked at and given up: whatever undo does, this cannot differ from it.
      let taken: TakenBack | undefined
      const givenUp = new Error('given up')
      try {
        inTurn(db, patience, () => {
          taken = undoChange(db, batch, undefined, newStamp(db, now(), newUid))
          throw givenUp
        })
      } catch (error) {
        if (error !== givenUp) throw error
      }
      return taken as TakenBack
    }),
    undo: writing((batch: string, expected?: string) =>
      undoChange(db, batch, expected, newStamp(db, now(), newUid)),
    ),

    entries: () => guarded(path, allEntries(db)),
    merge: writing((entries: Iterable<unknown>, about?: About) =>
      mergeEntries(db, entries, wellFormed(about ?? { command: '', summary: '' }), () =>
        newStamp(db, now(), newUid),
      ),
    ),
    backup: (file) => backUpTo(db, path, file),
    check: () => healthOf(db, MIGRATIONS.length),

    sittings: safely(() => allSittings(db)),
    startSitting(answers, holder) {
      const id = start(answers, holder)
      heldAs.set(id, holder)
      return id
    },
    keepAnswers: writing((id: number, answers: unknown) =>
      replaceAnswers(db, id, answers, heldAs.get(id), instant()),
    ),
    takeSitting(id, expectedHolder, holder) {
      const taken = pass(id, expectedHolder, holder)
      if (taken) heldAs.set(id, holder)
      return taken
    },
    endSitting: writing((id: number) => dropSitting(db, id)),

    close: safely(() => {
      db.close()
    }),
  }
}

/** The same, whose failures are told in plain words. */
function* guarded<T>(path: string, items: Iterable<T>): Generator<T> {
  try {
    yield* items
  } catch (error) {
    inPlainWords(path, () => {
      throw error
    })
  }
}
