/** A copy of the log beside it, before it changes shape. */
import { closeSync, openSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Fault } from '../fault.ts'
import { codeOf, reasonFor } from './trouble.ts'

/**
 * Copies the log to `<file>.before-v<version>-<time>`, mode 0600, and returns that path. May be called while another
 * connection of this process holds the write lock without having written. Throws a Fault when the copy fails; then
 * no part of one stays behind.
 */
export function backUpBefore(version: number, file: string, now: Date): string {
  const stem = `${file}.before-v${version}-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`
  try {
    const copy = reserve(stem)
    try {
      copyInto(file, copy)
      return copy
    } catch (error) {
      rmSync(copy, { force: true })
      throw error
    }
  } catch (error) {
    const code = codeOf(error)
    // A damaged log has a story of its own, in which the backup has no part.
    if (code === null || code.startsWith('SQLITE_CORRUPT')) throw error
    throw new Fault(
      `The log ${file} must change to a newer form, and the backup ${stem} could not be made first: ` +
        `${reasonFor(code, (error as Error).message)}. Nothing was changed.\n` +
        'Make room and make the folder writable, then try again; or go on without the log with --no-log.',
      { cause: error },
    )
  }
}

// VACUUM INTO accepts a file that exists only when it is empty; it would create one that everybody can read.
function reserve(stem: string): string {
  for (let attempt = 1; ; attempt += 1) {
    const path = attempt === 1 ? stem : `${stem}-${attempt}`
    try {
      closeSync(openSync(path, 'wx', 0o600))
      return path
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

// A connection of its own, because VACUUM cannot run inside a transaction and the caller's is in one.
function copyInto(file: string, copy: string): void {
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    db.pragma('synchronous = FULL')
    db.prepare('VACUUM INTO ?').run(copy)
  } finally {
    db.close()
  }
}
