/** What an application is about: as it was first entered, and as it was put right since. */
import type { Database } from 'better-sqlite3'
import { Fault } from '../fault.ts'
import { prepared } from './prepared.ts'
import { keyOf } from './sameness.ts'
import type { Stamp } from './stamp.ts'

export interface Facts {
  company: string
  /** May be empty where it is unknown; the company may not. */
  role: string
  source: string | null
  url: string | null
}

export const FIELDS = ['company', 'role', 'source', 'url'] as const satisfies readonly (keyof Facts)[]
export type Field = (typeof FIELDS)[number]

/** True when the field can hold the value. A company has a name; role is text; the others may be null. */
export function canBe(field: Field, value: unknown): boolean {
  if (value === null) return field === 'source' || field === 'url'
  return typeof value === 'string' && (field !== 'company' || value.trim() !== '')
}

/** The facts as the database keeps the original ones: always in the same order, so that equal ones are equal text. */
export function asOriginal({ company, role, source, url }: Facts): string {
  return JSON.stringify({ company, role, source, url })
}

/** Puts facts right. What they were before stays in the log. Throws a Fault for a value that cannot be. */
export function keepEdits(db: Database, applicationId: number, edits: Partial<Facts>, stamp: Stamp): void {
  const present = prepared(db, 'SELECT * FROM application WHERE id = ?').get(applicationId) as Facts
  for (const field of FIELDS) {
    const value = edits[field]
    if (value === undefined || value === present[field]) continue
    if (!canBe(field, value)) throw badFact(field)
    prepared(
      db,
      `INSERT INTO fact (uid, application_id, batch, tick, position, recorded_at, field, value)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      stamp.newUid(),
      applicationId,
      stamp.batch,
      stamp.tick,
      stamp.nextPosition(),
      stamp.instant,
      field,
      value,
    )
  }
  refreshFacts(db, applicationId)
}

/** Works out anew what every application is about; needed when facts came or went other than by `keepEdits`. */
export function refreshAllFacts(db: Database): void {
  const ids = prepared(db, 'SELECT DISTINCT application_id FROM fact').pluck().all() as number[]
  for (const id of ids) refreshFacts(db, id)
}

// Whether the application itself is there plays no part: it has its facts, also while it is removed.
function refreshFacts(db: Database, applicationId: number): void {
  const original = prepared(db, 'SELECT original FROM application WHERE id = ?')
    .pluck()
    .get(applicationId) as string
  const facts: Facts = JSON.parse(original)
  const edits = prepared(
    db,
    `SELECT field, value FROM fact WHERE application_id = ?
         AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.batch = fact.batch)
         AND NOT EXISTS (SELECT 1 FROM removal r WHERE r.uid = fact.uid AND r.what = 'fact'
           AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.batch = r.batch))
       ORDER BY tick, batch, position`,
  ).all(applicationId) as { field: Field; value: string }[]
  for (const { field, value } of edits) facts[field] = value
  const { company, role, source, url } = facts
  prepared(
    db,
    `UPDATE application SET company = ?, role = ?, company_key = ?, role_key = ?, source = ?, url = ?
     WHERE id = ?`,
  ).run(company, role, keyOf(company), keyOf(role), source, url, applicationId)
}

function badFact(field: Field): Fault {
  return new Fault(
    field === 'company'
      ? 'An application needs the name of a company, so nothing was written to the log.'
      : `The ${field} of an application is text, so nothing was written to the log.`,
  )
}
