/** Removing: a statement that something is no longer there. The rows stay, so that an undo can give them back. */
import type { Database } from 'better-sqlite3'
import { prepared } from './prepared.ts'
import type { Stamp } from './stamp.ts'

/** What can be removed: every table whose rows have a uid. */
export const REMOVABLE = ['application', 'event', 'letter', 'contact', 'message', 'fact', 'reminder'] as const
export type Removable = (typeof REMOVABLE)[number]

/** Removes an application and with it all that belongs to it, what another machine adds to it among that. */
export function removeApplication(db: Database, applicationId: number, stamp: Stamp): void {
  const uid = prepared(db, 'SELECT uid FROM application WHERE id = ?').pluck().get(applicationId)
  removeRow(db, 'application', uid as string, stamp)
}

/** Removes one thing. */
export function removeRow(db: Database, what: Removable, uid: string, stamp: Stamp): void {
  stamp.nextPosition()
  prepared(db, 'INSERT INTO removal (uid, what, batch, removed_at) VALUES (?, ?, ?, ?)').run(
    uid,
    what,
    stamp.batch,
    stamp.instant,
  )
}
