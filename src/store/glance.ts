/** What a log holds, seen from outside: for a backup before it is restored, and for the log that it would replace. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { identify, versionOf } from './identity.ts'
import { MIGRATIONS } from './migrations.ts'
import { inPlainWords } from './trouble.ts'

export interface Glance {
  /** The log's version; 0 for an empty file. */
  version: number
  applications: number
  events: number
  /** When something was last written to it; null for an empty one. */
  latest: string | null
  bytes: number
}

/**
 * Looks into a log of any version that this program knows, and changes nothing.
 * Throws a Fault when there is none, or it is not a log that can be read.
 */
export function glance(file: string): Glance {
  const path = resolve(file)
  return inPlainWords(path, () => {
    const bytes = statSync(path).size
    const db = new Database(path, { readonly: true, fileMustExist: true })
    try {
      const version = versionOf(identify(db), path, MIGRATIONS.length)
      if (version === 0) return { version, applications: 0, events: 0, latest: null, bytes }
      // The first version had no removals, and so no views of what is there.
      const live = version === 1 ? '' : 'live_'
      const count = (table: string) =>
        db.prepare(`SELECT count(*) FROM ${live}${table}`).pluck().get() as number
      const latest = db
        .prepare(
          version === 1
            ? 'SELECT max(recorded_at) FROM event'
            : 'SELECT recorded_at FROM change ORDER BY tick DESC, batch DESC LIMIT 1',
        )
        .pluck()
        .get() as string | null | undefined
      return {
        version,
        applications: count('application'),
        events: count('event'),
        latest: latest ?? null,
        bytes,
      }
    } finally {
      db.close()
    }
  })
}
