/** Putting a backup in the log's place. */
import { existsSync, linkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { Fault } from '../fault.ts'
import { makeFolder } from '../make-folder.ts'
import { nameOf, reserve, settle } from './beside.ts'
import { identify, versionOf } from './identity.ts'
import { MIGRATIONS } from './migrations.ts'
import { codeOf, plainly, reasonFor } from './trouble.ts'

export interface Restored {
  /** Where the log that was replaced is kept; null when there was none. */
  kept: string | null
  /** The version of the backup; an older one is migrated when it is next opened. */
  version: number
}

/**
 * Replaces the log at `to` by the backup `from`, of which a copy is made. What was at `to`, whatever it was, stays
 * beside it under a name with the date. Throws a Fault, having changed nothing, when `from` is not a sound log that
 * this program can read, when `to` is being written by another program, or when the file system refuses.
 */
export function restore(from: string, to: string, options: { now: () => Date; patience?: number }): Restored {
  const source = resolve(from)
  const place = existsSync(to) ? realpathSync(to) : resolve(to)
  refuseSame(source, place)
  let copy: string | null = null
  let lock: Database.Database | null = null
  try {
    makeFolder(dirname(place))
    copy = reserve(`${place}.restoring`)
    const version = copySound(source, copy)
    settle(copy)
    if (!existsSync(place)) {
      renameSync(copy, place)
      return { kept: null, version }
    }
    lock = locked(place, options.patience ?? 5000)
    const kept = reserve(`${place}.replaced-${nameOf(options.now())}`)
    swap(copy, place, kept, () => {
      lock?.close()
      lock = null
    })
    // Under the lock on an empty file SQLite keeps a journal of its own, which was moved along.
    if (statSync(kept).size === 0) rmSync(`${kept}-journal`, { force: true })
    return { kept, version }
  } catch (error) {
    if (copy) rmSync(copy, { force: true })
    throw inWords(place, error)
  } finally {
    lock?.close()
  }
}

function refuseSame(source: string, place: string): void {
  if (!existsSync(source)) {
    throw new Fault(`There is no backup ${source}. Nothing was changed.`)
  }
  if (statSync(source).isDirectory())
    throw new Fault(`${source} is a folder, not a backup. Nothing was changed.`)
  if (existsSync(place) && statSync(place).isDirectory()) {
    throw inTheWay(place)
  }
  if (existsSync(place) && realpathSync(source) === realpathSync(place)) {
    throw new Fault(`${source} is the log itself, so there is nothing to restore. Nothing was changed.`)
  }
}

/** What is said where a folder has the name of the log. */
export function inTheWay(place: string): Fault {
  return new Fault(
    `The log cannot be kept in ${place}: it is a folder. Nothing was changed.\n` +
      'Give the folder another name, or name a file with --db <file>.',
  )
}

/** Copies a log that is known to be sound, and returns its version. */
function copySound(source: string, copy: string): number {
  try {
    const db = new Database(source, { readonly: true, fileMustExist: true })
    try {
      const version = versionOf(identify(db), source, MIGRATIONS.length)
      if (version === 0) throw new Fault(`${source} is empty, and no backup of a log. Nothing was changed.`)
      const state = db.pragma('integrity_check(1)', { simple: true })
      if (state !== 'ok') throw damaged(source)
      db.pragma('synchronous = FULL')
      db.prepare('VACUUM INTO ?').run(copy)
      return version
    } finally {
      db.close()
    }
  } catch (error) {
    if (codeOf(error)?.startsWith('SQLITE_CORRUPT')) throw damaged(source, error)
    if (codeOf(error) === 'SQLITE_NOTADB') {
      throw new Fault(`${source} is not a backup of a rejectkit log. Nothing was changed.`, { cause: error })
    }
    throw error
  }
}

function damaged(source: string, cause?: unknown): Fault {
  return new Fault(`The backup ${source} is damaged and was not restored. Nothing was changed.`, { cause })
}

/**
 * The log, with everybody else kept out; null when it is no database at all, which nobody can have open as one.
 * This also rolls a journal back that was left behind, lest it be applied to the file that takes its place.
 */
function locked(place: string, patience: number): Database.Database | null {
  const db = new Database(place, { timeout: patience })
  try {
    // Leaving WAL takes the file for itself alone, so a process that merely has it open is noticed there.
    if (db.pragma('journal_mode', { simple: true }) === 'wal') db.pragma('journal_mode = DELETE')
    db.exec('BEGIN EXCLUSIVE')
    return db
  } catch (error) {
    db.close()
    const code = codeOf(error)
    if (code?.startsWith('SQLITE_NOTADB') || code?.startsWith('SQLITE_CORRUPT')) return null
    throw error
  }
}

/** Links the old file to its new name, then renames over it: there is a log at the place at every moment. */
function swap(copy: string, place: string, kept: string, unlock: () => void): void {
  try {
    rmSync(kept)
    try {
      linkSync(place, kept)
    } catch {
      // A file system without links: for a moment nothing is there. Windows, moreover, moves no file that is open.
      unlock()
      renameSync(place, kept)
    }
    moveLeftovers(place, kept)
    try {
      renameSync(copy, place)
    } catch {
      unlock()
      renameSync(copy, place)
    }
  } catch (error) {
    if (existsSync(place)) rmSync(kept, { force: true })
    else if (existsSync(kept)) renameSync(kept, place)
    moveLeftovers(kept, place)
    throw error
  }
}

// A journal belongs to the file that it was written for. Left behind, it would be played into the restored one.
function moveLeftovers(from: string, to: string): void {
  for (const ending of ['-journal', '-wal', '-shm']) {
    if (existsSync(from + ending)) renameSync(from + ending, to + ending)
  }
}

function inWords(place: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code === null) return error
  if (code.startsWith('SQLITE_BUSY')) return plainly(place, error)
  return new Fault(
    `The log ${place} could not be replaced: ${reasonFor(code, (error as Error).message)}. Nothing was changed.\n` +
      'Mend that and try again, or name another place for the log with --db <file>.',
    { cause: error },
  )
}
