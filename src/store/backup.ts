/** Copies of the log: on demand, and beside it before it changes shape. */
import { renameSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Fault } from '../fault.ts'
import { keepLast, nameOf, reserve, settle } from './beside.ts'
import { codeOf, reasonFor } from './trouble.ts'

export { type Restored, restore } from './restore.ts'

const KEPT_BEFORE_MIGRATIONS = 5

/**
 * Copies the log to `<file>.before-v<version>-<time>`, mode 0600, and returns that path; of earlier such copies the
 * last few stay. May be called while another connection of this process holds the write lock without having written.
 * Throws a Fault when the copy fails; then no part of one stays behind.
 */
export function backUpBefore(version: number, file: string, now: Date): string {
  const stem = `${file}.before-v${version}-${nameOf(now)}`
  try {
    const copy = reserve(stem)
    try {
      copyInto(file, copy)
    } catch (error) {
      rmSync(copy, { force: true })
      throw error
    }
    keepLast(KEPT_BEFORE_MIGRATIONS, file)
    return copy
  } catch (error) {
    const code = codeOf(error)
    // A damaged log has a story of its own, in which the backup has no part.
    if (code === null || code.startsWith('SQLITE_CORRUPT')) throw error
    throw new Fault(
      `The log ${file} must change to a newer form, and the backup ${stem} could not be made first: ` +
        `${reasonFor(code, (error as Error).message)}. Nothing was changed.\n` +
        'Make room and make the folder writable, then try again; or write a letter without it: rejectkit draft --no-log.',
      { cause: error },
    )
  }
}

/**
 * Copies an open log to `target`, mode 0600, with SQLite's online backup: whole, and as of one moment, also while
 * others write. Throws a Fault when that fails; then what was at the place is as it was.
 */
export async function backUpTo(db: Database.Database, file: string, target: string): Promise<void> {
  const place = resolve(target)
  try {
    refuseSameFile(file, place)
    const copy = reserve(`${place}.part`)
    try {
      // In big steps: whenever another process writes between two steps, the copying begins anew.
      await db.backup(copy, { progress: () => 100_000 })
      settle(copy)
      renameSync(copy, place)
    } catch (error) {
      rmSync(copy, { force: true })
      rmSync(`${copy}-journal`, { force: true })
      throw error
    }
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    throw new Fault(
      `The backup ${place} could not be made: ${reasonFor(code, (error as Error).message)}. ` +
        'The log is as it was, and so is what was at that place.\nName another place, or try again.',
      { cause: error },
    )
  }
}

function refuseSameFile(file: string, target: string): void {
  const there = statSync(target, { throwIfNoEntry: false })
  if (!there) return
  if (there.isDirectory()) {
    throw new Fault(`The backup cannot be called ${target}: it is a folder. Name a file in it.`)
  }
  const log = statSync(file)
  if (there.dev === log.dev && there.ino === log.ino) {
    throw new Fault(`${target} is the log itself. A backup needs another name. Nothing was changed.`)
  }
}

// A connection of its own, because VACUUM cannot run inside a transaction and the caller's is in one.
// VACUUM INTO accepts a file that exists only when it is empty.
function copyInto(file: string, copy: string): void {
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    db.pragma('synchronous = FULL')
    db.prepare('VACUUM INTO ?').run(copy)
  } finally {
    db.close()
  }
}
