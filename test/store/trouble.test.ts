import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { openDatabase } from '../../src/store/open.ts'
import { writeChange } from '../../src/store/record.ts'
import { newStamp } from '../../src/store/stamp.ts'
import { inPlainWords, plainly } from '../../src/store/trouble.ts'
import { aNote, change, faultOf, folder, now } from './help.ts'

const FILE = '/somewhere/log.sqlite'
const fromSqlite = (code: string) => new Database.SqliteError('what SQLite says', code)
const fromSystem = (code: string) =>
  Object.assign(new Error(`${code}: what Node says`), { code, syscall: 'open' })

describe('every trouble of the file in plain words', () => {
  test.each([
    ['SQLITE_BUSY', fromSqlite('SQLITE_BUSY'), /in use by another program.*Nothing was changed.*--no-log/s],
    ['SQLITE_BUSY_SNAPSHOT', fromSqlite('SQLITE_BUSY_SNAPSHOT'), /in use by another program/],
    ['SQLITE_LOCKED', fromSqlite('SQLITE_LOCKED'), /in use by another program/],
    ['SQLITE_FULL', fromSqlite('SQLITE_FULL'), /disk is full.*logged before is kept.*--db <file>.*--no-log/s],
    ['ENOSPC', fromSystem('ENOSPC'), /disk is full.*logged before is kept/],
    ['EDQUOT', fromSystem('EDQUOT'), /disk is full/],
    [
      'SQLITE_IOERR',
      fromSqlite('SQLITE_IOERR'),
      /disk failed, or is full.*not written.*logged before is kept.*--db <file>/s,
    ],
    [
      'SQLITE_IOERR_FSYNC',
      fromSqlite('SQLITE_IOERR_FSYNC'),
      /disk failed, or is full.*\(SQLITE_IOERR_FSYNC\)/,
    ],
    ['EIO', fromSystem('EIO'), /disk failed/],
    ['SQLITE_NOTADB', fromSqlite('SQLITE_NOTADB'), /not a rejectkit log.*left as it is.*--db <file>/s],
    ['SQLITE_CORRUPT', fromSqlite('SQLITE_CORRUPT'), /damaged.*left as it is.*--db <file>/s],
    ['SQLITE_CORRUPT_INDEX', fromSqlite('SQLITE_CORRUPT_INDEX'), /damaged/],
    [
      'SQLITE_READONLY',
      fromSqlite('SQLITE_READONLY'),
      /read but not written.*Nothing was changed.*--db <file>.*--no-log/s,
    ],
    ['SQLITE_READONLY_DIRECTORY', fromSqlite('SQLITE_READONLY_DIRECTORY'), /read but not written/],
    ['SQLITE_READONLY_DBMOVED', fromSqlite('SQLITE_READONLY_DBMOVED'), /moved or deleted.*not written/],
    ['EROFS', fromSystem('EROFS'), /read but not written/],
    [
      'SQLITE_CANTOPEN',
      fromSqlite('SQLITE_CANTOPEN'),
      /cannot be opened: it, or its folder.*--db <file>.*--no-log/s,
    ],
    ['SQLITE_CANTOPEN_ISDIR', fromSqlite('SQLITE_CANTOPEN_ISDIR'), /cannot be opened: it is a folder/],
    ['EACCES', fromSystem('EACCES'), /cannot be opened: permission is denied/],
    ['EMFILE', fromSystem('EMFILE'), /cannot be opened: EMFILE: what Node says/],
    [
      'SQLITE_CONSTRAINT_UNIQUE',
      fromSqlite('SQLITE_CONSTRAINT_UNIQUE'),
      /refused this change: what SQLite says.*logged before is kept/,
    ],
    ['SQLITE_ERROR', fromSqlite('SQLITE_ERROR'), /refused this change/],
  ])('%s', (_code, error, words) => {
    const fault = plainly(FILE, error)
    expect(fault).toBeInstanceOf(Fault)
    const { message, exitCode, cause } = fault as Fault
    expect(message).toMatch(words)
    expect(message).toContain(FILE)
    expect(message.split('\n').length).toBeLessThanOrEqual(2)
    expect(exitCode).toBe(1)
    expect(cause).toBe(error)
  })

  test.each([
    new Fault('said already'),
    new TypeError('a defect'),
    Object.assign(new TypeError('a defect'), { code: 'ERR_INVALID_ARG_TYPE' }),
    'not even an error',
  ])('anything else stays what it is: %s', (error) => {
    expect(plainly(FILE, error)).toBe(error)
  })
})

test('a log that cannot grow says that the disk is full, and keeps what it has', () => {
  const file = join(folder(), 'log.sqlite')
  const db = openDatabase(file, { now })
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 2}`)
  const write = db.transaction((note: string) =>
    writeChange(db, change({ events: [aNote(note)] }), newStamp(db, now(), randomUUID)),
  )
  write.immediate('small')
  const { message } = faultOf(() => inPlainWords(file, () => write.immediate('x'.repeat(50_000))))
  expect(message).toContain('The disk is full')
  expect(db.prepare('SELECT note FROM event').pluck().all()).toEqual(['small'])
  expect(db.prepare('SELECT count(*) FROM application').pluck().get()).toBe(1)
  db.close()
})

test('the store takes clock and paths from outside', () => {
  const source = join(import.meta.dirname, '../../src/store')
  for (const name of readdirSync(source)) {
    const code = readFileSync(join(source, name), 'utf8')
    expect(code, name).not.toMatch(/process\.|Date\.now|new Date\(\)|homedir|console\./)
    for (const [, from] of code.matchAll(/from '([^']+)'/g)) {
      expect(from, name).toMatch(
        /^(\.\/|node:|better-sqlite3$|\.\.\/rejection\/|\.\.\/(?:fault|make-folder)\.ts$)/,
      )
    }
  }
})
