/** Which applications a change touched, and which changes touched an application. */
import type { Database } from 'better-sqlite3'
import { prepared } from './prepared.ts'
import { REMOVABLE } from './removal.ts'

const WRITTEN = REMOVABLE.map((table) =>
  table === 'application'
    ? 'SELECT batch, id AS application_id FROM application'
    : `SELECT batch, application_id FROM ${table}`,
)
const REMOVED = REMOVABLE.map(
  (table) =>
    `SELECT r.batch, t.${table === 'application' ? 'id' : 'application_id'} AS application_id
     FROM removal r JOIN ${table} t ON t.uid = r.uid WHERE r.what = '${table}'`,
)
const DIRECTLY = [...WRITTEN, ...REMOVED]

// The change, what it undoes, what that undoes, and so on; of a merge, all that came in by it and what that undoes.
const ALL_OF_IT = `WITH RECURSIVE all_of_it (batch) AS (
  SELECT ?
  UNION SELECT c.undoes FROM change c JOIN all_of_it USING (batch) WHERE c.undoes IS NOT NULL
  UNION SELECT a.batch FROM arrival a JOIN all_of_it ON a.merge = all_of_it.batch)`

/** The ids of the applications that a change wrote about, or took something back from; of a merge, all that came in. */
export function applicationsTouchedBy(db: Database, batch: string): number[] {
  const ids = DIRECTLY.flatMap(
    (source) =>
      prepared(
        db,
        `${ALL_OF_IT} SELECT DISTINCT application_id FROM (${source}) WHERE batch IN (SELECT batch FROM all_of_it)`,
      )
        .pluck()
        .all(batch) as number[],
  )
  return [...new Set(ids)]
}

/** The merges that brought a change; none for one that was made here. */
export function mergesThatBrought(db: Database, batch: string): string[] {
  return prepared(db, 'SELECT merge FROM arrival WHERE batch = ?').pluck().all(batch) as string[]
}

/** The names of all changes that touched one of these applications; a merge did where anything that it brought did. */
export function changesTouching(db: Database, applicationIds: readonly number[]): Set<string> {
  const batches = new Set<string>()
  for (const source of DIRECTLY) {
    const of = prepared(db, `SELECT batch FROM (${source}) WHERE application_id = ?`).pluck()
    for (const id of applicationIds) for (const batch of of.all(id)) batches.add(batch as string)
  }
  const undosOf = prepared(db, 'SELECT batch FROM change WHERE undoes = ?').pluck()
  // A Set's iteration visits what is added on the way: undos of undos are found too.
  for (const batch of batches) {
    for (const undo of undosOf.all(batch)) batches.add(undo as string)
    for (const merge of mergesThatBrought(db, batch)) batches.add(merge)
  }
  return batches
}

/** A change, the one that it undoes, the one which that undoes, and so on: the last is what all of it is about. */
export function chainOf(db: Database, batch: string): string[] {
  const undoneBy = prepared(db, 'SELECT undoes FROM change WHERE batch = ?').pluck()
  const chain = new Set<string>()
  let next: string | null | undefined = batch
  while (next && !chain.has(next)) {
    chain.add(next)
    next = undoneBy.get(next) as string | null | undefined
  }
  return [...chain]
}
