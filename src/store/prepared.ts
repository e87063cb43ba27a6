/** Statements that are compiled once. Compiling one that reads through the views takes longer than running it. */
import type { Database, Statement } from 'better-sqlite3'

const KEPT = new WeakMap<Database, Map<string, Statement>>()

/** The statement of this text, which must always be used in the same way: plucked every time or never. */
export function prepared(db: Database, sql: string): Statement {
  const statements = KEPT.get(db) ?? new Map<string, Statement>()
  KEPT.set(db, statements)
  const known = statements.get(sql)
  if (known) return known
  const statement = db.prepare(sql)
  statements.set(sql, statement)
  return statement
}
