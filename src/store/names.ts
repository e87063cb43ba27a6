/** The names of what is in a log, for whoever picks one while typing: no more is read than that takes. */
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { identify, versionOf } from './identity.ts'
import { MIGRATIONS } from './migrations.ts'
import { inPlainWords } from './trouble.ts'

export interface Named {
  id: number
  company: string
  role: string
}

/** Nobody reads on beyond these; another digit narrows them down. */
const MOST = 200

/** A key was pressed: whoever writes to the log just now is not waited for any longer. In milliseconds. */
const PATIENCE = 300

/**
 * The applications whose number begins with these digits, the newest first. Changes nothing, and creates nothing.
 * Throws a Fault when there is no log, or none that can be read.
 */
export function namesIn(file: string, digits: string): Named[] {
  const path = resolve(file)
  return inPlainWords(path, () => {
    const db = new Database(path, { readonly: true, fileMustExist: true, timeout: PATIENCE })
    try {
      const version = versionOf(identify(db), path, MIGRATIONS.length)
      if (version === 0) return []
      // The first version had no removals, and so no views of what is there.
      const table = version === 1 ? 'application' : 'live_application'
      return db
        .prepare(
          `SELECT id, company, role FROM ${table} WHERE substr(id, 1, length(@digits)) = @digits
           ORDER BY id DESC LIMIT ${MOST}`,
        )
        .all({ digits }) as Named[]
    } finally {
      db.close()
    }
  })
}
