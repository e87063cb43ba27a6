/** From a path to an open database that is known to be a rejectkit log of this version. */
import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Fault } from '../fault.ts'
import { makeFolder } from '../make-folder.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { inPlainWords, noFolder } from './trouble.ts'

/** How many milliseconds to wait for another process, unless told otherwise. */
export const PATIENCE = 5000

export interface OpenOptions {
  now: () => Date
  /** Opens without creating, migrating or writing anything. */
  readOnly?: boolean
  /** Where uids and batch names come from; `uidsFrom` unless given. */
  newUid?: () => string
  /** How many milliseconds to wait for another process to let go of the file; `PATIENCE` unless given. */
  patience?: number
}

/**
 * Opens the log at `file`, creating folder and file where missing and migrating an older log.
 * Throws a Fault when the place cannot be used, or when what is there is not a log that this program can read.
 */
export function openDatabase(
  file: string,
  options: OpenOptions,
  migrations: readonly Migration[] = MIGRATIONS,
): Database.Database {
  const path = pathOf(file)
  return inPlainWords(path, () => {
    if (options.readOnly) mustExist(path)
    else makePlace(path)

    const db = new Database(path, {
      readonly: options.readOnly ?? false,
      fileMustExist: true,
      timeout: options.patience ?? PATIENCE,
    })
    try {
      // The journal stays what it is for a new file, DELETE: asking for WAL ignores the busy timeout when several
      // processes open a new file at once, and WAL is unsafe on network homes.
      db.pragma('synchronous = FULL')
      db.pragma('foreign_keys = ON')
      migrate(db, path, options.now, migrations)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  })
}

/**
 * The path as SQLite will take it. It is made absolute because `:memory:` and `file:…` would not name files.
 * Throws a Fault for a name that ends in white space, which better-sqlite3 would cut off and so open another file.
 */
export function pathOf(file: string): string {
  if (file !== file.trimEnd()) {
    throw new Fault(
      `The log cannot be called "${file}": the name ends in white space. Name another file with --db <file>.`,
    )
  }
  return resolve(file)
}

function mustExist(path: string): void {
  if (existsSync(path)) refuseFolder(path)
  else throw noLogYet(path)
}

function noLogYet(path: string): Fault {
  return new Fault(
    `There is no log at ${path} yet. \`rejectkit draft\` or \`rejectkit log\` begins one; ` +
      '--db <file> names another.',
  )
}

// Nothing that exists is ever chmodded: what stands at the path may be a link to something that is not ours.
function makePlace(path: string): void {
  if (existsSync(path)) refuseFolder(path)
  else createFile(path)
}

function createFile(path: string): void {
  const folder = dirname(path)
  try {
    makeFolder(folder)
  } catch (error) {
    throw noFolder(folder, error)
  }
  // SQLite would create the file readable by all. 'a' leaves one alone that another process has just made, and
  // follows a link whose target is missing.
  closeSync(openSync(path, 'a', 0o600))
}

function refuseFolder(path: string): void {
  if (!statSync(path).isDirectory()) return
  throw new Fault(
    `The log cannot be kept in ${path}: it is a folder. Nothing was changed.\n` +
      'Name a file with --db <file>, or write a letter without it: rejectkit draft --no-log.',
  )
}
