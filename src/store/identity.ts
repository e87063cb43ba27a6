/** Whose SQLite file this is, and of which version. */
import type { Database } from 'better-sqlite3'
import { Fault } from '../fault.ts'
import { ELSEWHERE, WAY_BACK } from './trouble.ts'

/** `RJKT`, written into the file's header, where `file` and other programs can see it too. */
export const APPLICATION_ID = 0x524a_4b54

/** `empty` has nothing in it yet and can become a log; `foreign` belongs to another program. */
export type Identity = { owner: 'empty' } | { owner: 'rejectkit'; version: number } | { owner: 'foreign' }

/** Reads the header and the schema at one moment. */
export function identify(db: Database): Identity {
  // One transaction, or else another process's first run could fall between two of the readings: a file with
  // tables and without our id, which is just how a foreign one looks.
  const read = db.transaction((): Identity => {
    const version = db.pragma('user_version', { simple: true }) as number
    const owner = db.pragma('application_id', { simple: true })
    if (owner === APPLICATION_ID) return { owner: 'rejectkit', version }
    const things = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()
    return owner === 0 && version === 0 && things === 0 ? { owner: 'empty' } : { owner: 'foreign' }
  })
  return read()
}

/**
 * The version of the log: 0 when the file is empty.
 * Throws a Fault for another program's file and for a log newer than `known`.
 */
export function versionOf(identity: Identity, file: string, known: number): number {
  if (identity.owner === 'empty') return 0
  if (identity.owner === 'foreign') {
    throw new Fault(
      `${file} is an SQLite file, but not a rejectkit log. It was left as it is.\n` +
        `${WAY_BACK} ${ELSEWHERE}`,
    )
  }
  if (identity.version > known) {
    throw new Fault(
      `${file} was written by a newer rejectkit (log version ${identity.version}; this one knows ${known}). ` +
        'Nothing was changed.\nUpdate rejectkit to open it.',
    )
  }
  return identity.version
}
