import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { identify } from '../../src/store/identity.ts'
import { openLog } from '../../src/store/log.ts'
import { MIGRATIONS, type Migration } from '../../src/store/migrations.ts'
import { openDatabase } from '../../src/store/open.ts'
import { aNote, change, faultOf, folder, now, open, race, smallDisk } from './help.ts'
import { addColour, breakHalfway } from './migration-to-come.ts'

const NEXT = MIGRATIONS.length + 1
const BACKUP = `log.sqlite.before-v${NEXT}-20261120T093000Z`

/** A log of the present version with one application in it. */
function anOlderLog(): string {
  const file = join(folder(), 'log.sqlite')
  const log = openLog(file, { now })
  log.record(change())
  log.close()
  return file
}

function openWith(migrations: readonly Migration[], file: string, readOnly = false): Database.Database {
  const db = openDatabase(file, { now, readOnly }, migrations)
  onTestFinished(() => void db.close())
  return db
}

const versionIn = (db: Database.Database) => db.pragma('user_version', { simple: true })
const filesBeside = (file: string) => readdirSync(join(file, '..')).sort()

test('the file says what it is and of which version', () => {
  const db = openWith(MIGRATIONS, join(folder(), 'log.sqlite'))
  expect(versionIn(db)).toBe(MIGRATIONS.length)
  expect(db.pragma('application_id', { simple: true })).toBe(0x524a4b54)
})

test('a log that comes into being during the look at an empty file is not taken for a foreign one', () => {
  const file = join(folder(), 'log.sqlite')
  writeFileSync(file, '')
  let looks = 0
  const meanwhile = (sql: unknown) => {
    if (!String(sql).includes('sqlite_schema')) return
    looks += 1
    try {
      openDatabase(file, { now, patience: 0 }).close()
    } catch (error) {
      expect(error).toBeInstanceOf(Fault)
    }
  }
  const db = new Database(file, { verbose: meanwhile })
  onTestFinished(() => void db.close())
  expect(identify(db)).toEqual({ owner: 'empty' })
  expect(looks).toBe(1)
})

test('a new log has nothing to back up', () => {
  const file = join(folder(), 'log.sqlite')
  openWith(addColour, file)
  expect(filesBeside(file)).toEqual(['log.sqlite'])
})

test('an older log is backed up beside itself, then migrated', () => {
  const file = anOlderLog()
  const db = openWith(addColour, file)
  expect(versionIn(db)).toBe(NEXT)
  expect(db.prepare('SELECT company, colour FROM application').all()).toEqual([
    { company: 'Acme', colour: 'grey' },
  ])
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1)

  expect(filesBeside(file)).toEqual(['log.sqlite', BACKUP])
  const backup = join(file, '..', BACKUP)
  if (process.platform !== 'win32') expect(statSync(backup).mode & 0o777).toBe(0o600)
  expect(open(backup).applications()).toEqual([expect.objectContaining({ company: 'Acme' })])
})

test('opening a migrated log again makes no second backup', () => {
  const file = anOlderLog()
  openWith(addColour, file).close()
  openWith(addColour, file)
  expect(filesBeside(file)).toEqual(['log.sqlite', BACKUP])
})

test('a backup never replaces an earlier one', () => {
  const file = anOlderLog()
  writeFileSync(join(file, '..', BACKUP), 'precious')
  openWith(addColour, file)
  expect(readFileSync(join(file, '..', BACKUP), 'utf8')).toBe('precious')
  expect(filesBeside(file)).toEqual(['log.sqlite', BACKUP, `${BACKUP}-2`])
})

test('a table can be rebuilt without losing what refers to it', () => {
  const file = anOlderLog()
  const rebuild: Migration = (db) =>
    db.exec(
      'CREATE TABLE copy AS SELECT * FROM application; DROP TABLE application; ALTER TABLE copy RENAME TO application',
    )
  const db = openWith([...MIGRATIONS, rebuild] as Migration[], file)
  expect(db.prepare('SELECT count(*) FROM event').pluck().get()).toBe(1)
})

test('a migration that fails leaves the log at the version it had', () => {
  const file = anOlderLog()
  const { message } = faultOf(() => openWith(breakHalfway, file))
  expect(message).toMatch(/no such table: nowhere.*Nothing of it was written/)
  const db = openWith(MIGRATIONS, file)
  expect(versionIn(db)).toBe(MIGRATIONS.length)
  expect(db.prepare('SELECT * FROM application').get()).not.toHaveProperty('colour')
})

test('without a backup there is no migration, and no half of a backup stays', () => {
  const file = anOlderLog()
  const before = readFileSync(file)
  // A name too long for the file system once the backup's ending is added.
  const long = join(file, '..', `${'x'.repeat(245)}.db`)
  writeFileSync(long, before)
  const { message } = faultOf(() => openWith(addColour, long))
  expect(message).toMatch(/the backup .* could not be made first.*Nothing was changed\.\n.*--no-log/s)
  expect(readFileSync(long)).toEqual(before)
  expect(filesBeside(file)).toEqual(['log.sqlite', `${'x'.repeat(245)}.db`])
})

test('on a disk without room for the backup nothing changes, and no half of one stays', (context) => {
  const file = join(smallDisk(context), 'log.sqlite')
  const log = openLog(file, { now })
  log.record(change({ events: [aNote('x'.repeat(20_000))] }))
  log.close()
  const before = readFileSync(file)
  const { message } = faultOf(() => openWith(addColour, file))
  expect(message).toMatch(/the backup .* could not be made first: .*full.*Nothing was changed/)
  expect(readFileSync(file)).toEqual(before)
  expect(filesBeside(file)).toEqual(['log.sqlite'])
})

test('an older log that is damaged is left as it is, with no half of a backup', () => {
  const file = anOlderLog()
  const damaged = readFileSync(file).fill(0x5a, 4096)
  writeFileSync(file, damaged)
  expect(faultOf(() => openWith(addColour, file)).message).toMatch(/is damaged.*left as it is/)
  expect(readFileSync(file)).toEqual(damaged)
  expect(filesBeside(file)).toEqual(['log.sqlite'])
})

test('reading only, an older log is not migrated', () => {
  const file = anOlderLog()
  const before = readFileSync(file)
  const { message } = faultOf(() => openWith(addColour, file, true))
  expect(message).toContain(`older rejectkit (log version ${MIGRATIONS.length}; this one needs ${NEXT})`)
  expect(readFileSync(file)).toEqual(before)
})

describe('a newer log', () => {
  test.each([false, true])('is refused and not touched (reading only: %s)', (readOnly) => {
    const file = anOlderLog()
    const db = new Database(file)
    db.pragma('user_version = 7')
    db.close()
    const before = readFileSync(file)
    expect(faultOf(() => openLog(file, { now, readOnly })).message).toBe(
      `${file} was written by a newer rejectkit (log version 7; this one knows ${MIGRATIONS.length}). Nothing was changed.\n` +
        'Update rejectkit to open it.',
    )
    expect(readFileSync(file)).toEqual(before)
    expect(filesBeside(file)).toEqual(['log.sqlite'])
  })
})

test('of four processes one migrates, with one backup, and all go on', async () => {
  const file = anOlderLog()
  const said = await race(Array.from({ length: 4 }, () => ['migrate', file]))
  expect(said).toEqual(Array(4).fill(`version ${NEXT}`))
  expect(filesBeside(file)).toEqual(['log.sqlite', BACKUP])
})
