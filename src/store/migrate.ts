/** Brings a log to the version that this program knows. */
import type { Database } from 'better-sqlite3'
import { Fault } from '../fault.ts'
import { backUpBefore } from './backup.ts'
import { APPLICATION_ID, identify, versionOf } from './identity.ts'
import type { Migration } from './migrations.ts'

/** How much longer than for a write to wait for another process: it may be making the log, or rebuilding a large one. */
const MORE_PATIENCE = 6

/**
 * Runs the steps that the log lacks, all of them or none; an older log is first backed up beside itself.
 * Throws a Fault for a foreign file, a newer log, an older one that is open for reading only, or a failed backup.
 */
export function migrate(db: Database, file: string, now: () => Date, migrations: readonly Migration[]): void {
  const version = versionOf(identify(db), file, migrations.length)
  if (version === migrations.length) return
  if (db.readonly) throw notForReading(file, version, migrations.length)

  const patience = Number(db.pragma('busy_timeout', { simple: true }))
  db.pragma(`busy_timeout = ${patience * MORE_PATIENCE}`)
  // With foreign keys on, dropping a table that is being rebuilt would delete every row that refers to it.
  // The pragma does nothing inside a transaction, hence here.
  db.pragma('foreign_keys = OFF')
  // Without it, a table that views read could not be rebuilt: SQLite would miss it while it is away.
  db.pragma('legacy_alter_table = ON')
  // A row that was broken by hand is shown as such; it must not keep the log from being opened at all.
  db.pragma('ignore_check_constraints = ON')
  try {
    // Immediate: of several processes at the first run one creates the log and the others wait. A deferred
    // transaction would fail at once, heedless of the busy timeout.
    db.transaction(() => runMissing(db, file, now, migrations)).immediate()
  } finally {
    db.pragma('ignore_check_constraints = OFF')
    db.pragma('legacy_alter_table = OFF')
    db.pragma('foreign_keys = ON')
    db.pragma(`busy_timeout = ${patience}`)
  }
}

function runMissing(db: Database, file: string, now: () => Date, migrations: readonly Migration[]): void {
  // Read again: another process may have migrated while this one waited for the lock.
  const version = versionOf(identify(db), file, migrations.length)
  if (version === migrations.length) return
  // The lock that is held here keeps every other process from writing between the backup and the migration, and
  // from making a second backup.
  if (version > 0) backUpBefore(migrations.length, file, now())
  for (const step of migrations.slice(version)) step(db)
  db.pragma(`application_id = ${APPLICATION_ID}`)
  db.pragma(`user_version = ${migrations.length}`)
}

function notForReading(file: string, version: number, known: number): Fault {
  return new Fault(
    version === 0
      ? `The log ${file} is empty: nothing has been logged yet. Nothing was changed.`
      : `${file} was written by an older rejectkit (log version ${version}; this one needs ${known}) and was opened ` +
          'for reading only. Nothing was changed.\n`rejectkit log list` brings it up to date, after a backup.',
  )
}
