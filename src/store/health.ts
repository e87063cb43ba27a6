/** Whether the log is sound. */
import type { Database } from 'better-sqlite3'
import { identify } from './identity.ts'

export interface Health {
  ok: boolean
  /** Each problem in one line. */
  problems: string[]
}

/** Looks for damage in the file, for rows that refer to nothing, and at the version. Throws nothing. */
export function healthOf(db: Database, version: number): Health {
  const problems: string[] = []
  const look = (what: () => string[]) => {
    try {
      problems.push(...what())
    } catch (error) {
      problems.push((error as Error).message)
    }
  }
  look(() => {
    const found = db.pragma('integrity_check(20)') as { integrity_check: string }[]
    return found.map((row) => row.integrity_check).filter((text) => text !== 'ok')
  })
  look(() => {
    const lost = db.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[]
    return lost.map(({ table, rowid, parent }) => `${table} ${rowid ?? ''} refers to no ${parent}`)
  })
  look(() => {
    const identity = identify(db)
    if (identity.owner === 'rejectkit' && identity.version === version) return []
    const found = identity.owner === 'rejectkit' ? `version ${identity.version}` : 'no rejectkit log'
    return [`the file is ${found}, and this rejectkit needs version ${version}`]
  })
  return { ok: problems.length === 0, problems }
}
