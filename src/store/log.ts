/** The log: one SQLite file with every application and what happened to it. History is appended, never overwritten. */
import { randomUUID } from 'node:crypto'
import type { ApplicationRecord } from '../rejection/application.ts'
import { allApplications, applicationNamed, applicationOf } from './applications.ts'
import { type OpenOptions, openDatabase, pathOf } from './open.ts'
import { type Change, type Recorded, writeChange } from './record.ts'
import {
  allSittings,
  beginSitting,
  dropSitting,
  finishSitting,
  passSitting,
  replaceAnswers,
  type Sitting,
} from './sittings.ts'
import { inPlainWords } from './trouble.ts'

export type { OpenOptions } from './open.ts'
export type { Change, NewApplication, NewLetter, Recorded } from './record.ts'
export type { Sitting } from './sittings.ts'

/** Every method throws a Fault when the file fails it. What a method wrote is on the disk when it returns. */
export interface Log {
  readonly path: string
  /** All applications with their events, letters and contacts, the newest first. */
  applications(): ApplicationRecord[]
  application(id: number): ApplicationRecord | null
  /** The newest application with this company and role, heedless of case, white space and Unicode form. */
  find(company: string, role: string): ApplicationRecord | null
  /** Writes a change whole or not at all. */
  record(change: Change): Recorded
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
  const { now, newUid = randomUUID } = options
  const path = pathOf(file)
  const db = openDatabase(path, options)
  // As whom this window holds its sittings. Without it, a window from which a sitting was taken would go on writing
  // its answers over those of the window that took it.
  const heldAs = new Map<number, string>()
  const instant = () => now().toISOString()

  const safely =
    <A extends unknown[], R>(doing: (...args: A) => R) =>
    (...args: A): R =>
      inPlainWords(path, () => doing(...args))
  // Immediate, for a deferred transaction that reads first and then writes fails at once when another process wrote
  // in between, heedless of the busy timeout.
  const writing = <A extends unknown[], R>(doing: (...args: A) => R) =>
    safely((...args: A): R => db.transaction(() => doing(...args)).immediate())

  const start = writing((answers: unknown, holder: string) => beginSitting(db, answers, holder, instant()))
  const pass = writing((id: number, from: string, to: string) => passSitting(db, id, from, to))

  return {
    path,
    applications: safely(() => allApplications(db)),
    application: safely((id: number) => applicationOf(db, id)),
    find: safely((company: string, role: string) => applicationNamed(db, company, role)),

    record: writing((change: Change) => {
      const recorded = writeChange(db, change, { batch: newUid(), instant: instant(), newUid })
      if (change.endSitting !== undefined) finishSitting(db, change.endSitting, heldAs.get(change.endSitting))
      return recorded
    }),

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
