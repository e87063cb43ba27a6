import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { restore } from '../../src/store/backup.ts'
import type { Log } from '../../src/store/log.ts'
import { aNote, change, faultOf, folder, now, open, smallDisk, start } from './help.ts'
import { writeVersion1 } from './version-1.ts'

const posix = process.platform !== 'win32'
const KEPT = 'replaced-20261120T093000Z'

function aLog(place = folder(), name = 'log.sqlite'): Log {
  const log = open(join(place, name))
  log.record(change())
  return log
}

async function faultIn(doing: Promise<unknown>): Promise<string> {
  const error = await doing.catch((thrown) => thrown)
  expect(error).toBeInstanceOf(Fault)
  return (error as Fault).message
}

const companiesIn = (file: string) =>
  open(file)
    .applications()
    .map((each) => each.company)

describe('a backup', () => {
  test('is a log of its own, for the person alone', async () => {
    const log = aLog()
    const copy = join(folder(), 'copy.sqlite')
    await log.backup(copy)
    if (posix) expect(statSync(copy).mode & 0o777).toBe(0o600)
    expect([...open(copy).entries()]).toEqual([...log.entries()])
    expect(readdirSync(join(copy, '..'))).toEqual(['copy.sqlite'])
  })

  test('replaces an earlier one', async () => {
    const log = aLog()
    const copy = join(folder(), 'copy.sqlite')
    await log.backup(copy)
    log.record(change())
    await log.backup(copy)
    expect(open(copy).applications()).toHaveLength(2)
  })

  test('is whole and of one moment while another process writes', async () => {
    const log = aLog()
    const place = folder()
    const child = start(['record', log.path, 'busy', '100000'])
    // The child has to start first, which may take its time.
    await expect.poll(() => log.application(1)?.events.length, { timeout: 30_000 }).toBeGreaterThan(1)
    for (let n = 0; n < 3; n += 1) {
      const copy = join(place, `${n}.sqlite`)
      await log.backup(copy)
      const events = open(copy).application(1)?.events.slice(1) ?? []
      expect(open(copy).check()).toEqual({ ok: true, problems: [] })
      expect(events.length % 2).toBe(0)
    }
    expect(child.printed()).toBe('')
    child.process.kill('SIGKILL')
    await child.ended
  })

  test('does not go where it cannot, and leaves nothing there', async () => {
    const log = aLog()
    const place = folder()
    writeFileSync(join(place, 'file'), 'mine')
    expect(await faultIn(log.backup(place))).toContain('it is a folder')
    expect(await faultIn(log.backup(log.path))).toContain('is the log itself')
    expect(await faultIn(log.backup(join(place, 'file', 'copy')))).toMatch(/could not be made: .*as it was/)
    expect(await faultIn(log.backup(join(place, 'none', 'copy')))).toContain(
      'could not be made: it does not exist',
    )
    expect(readdirSync(place)).toEqual(['file'])
    if (!posix) return
    linkSync(log.path, join(place, 'link'))
    expect(await faultIn(log.backup(join(place, 'link')))).toContain('is the log itself')
  })

  test('on a disk without room leaves the earlier one as it was', async (context) => {
    const place = smallDisk(context)
    const copy = join(place, 'copy.sqlite')
    const log = aLog()
    await log.backup(copy)
    const before = readFileSync(copy)
    log.record(change({ events: [aNote('x'.repeat(300_000))] }))
    expect(await faultIn(log.backup(copy))).toMatch(/The backup .* could not be made: .*full/)
    expect(readFileSync(copy)).toEqual(before)
    expect(readdirSync(place)).toEqual(['copy.sqlite'])
  })
})

describe('restoring', () => {
  /** A backup with Acme in it, and the log, which meanwhile has Other too. */
  async function aBackup(): Promise<{ place: string; backup: string; file: string; log: Log }> {
    const place = folder()
    const log = aLog(place)
    const backup = join(folder(), 'backup.sqlite')
    await log.backup(backup)
    log.record(change({ application: { company: 'Other', role: '' } }))
    return { place, backup, file: log.path, log }
  }

  test('puts the backup in place and keeps what it replaces', async () => {
    const { place, backup, file, log } = await aBackup()
    log.close()
    const before = readFileSync(backup)
    const { kept, version } = restore(backup, file, { now })
    expect(kept).toBe(`${file}.${KEPT}`)
    expect(version).toBe(3)
    expect(companiesIn(file)).toEqual(['Acme'])
    expect(companiesIn(kept ?? '')).toEqual(['Other', 'Acme'])
    expect(readFileSync(backup)).toEqual(before)
    expect(readdirSync(place).sort()).toEqual(['log.sqlite', `log.sqlite.${KEPT}`])
    if (posix) expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('a second time in the same second keeps both', async () => {
    const { place, backup, file, log } = await aBackup()
    log.close()
    restore(backup, file, { now })
    expect(restore(backup, file, { now }).kept).toBe(`${file}.${KEPT}-2`)
    expect(readdirSync(place)).toHaveLength(3)
  })

  test('where there is no log yet makes one, folder and all', async () => {
    const { backup } = await aBackup()
    const file = join(folder(), 'new', 'log.sqlite')
    expect(restore(backup, file, { now }).kept).toBeNull()
    expect(companiesIn(file)).toEqual(['Acme'])
  })

  test('works where the log is garbage, and does not play what it left behind into the new one', async () => {
    const { place, backup, file, log } = await aBackup()
    log.close()
    writeFileSync(file, 'garbage '.repeat(1000))
    for (const end of ['journal', 'wal']) writeFileSync(`${file}-${end}`, 'of something else')
    const { kept } = restore(backup, file, { now })
    expect(companiesIn(file)).toEqual(['Acme'])
    expect(readFileSync(kept ?? '', 'utf8')).toMatch(/^garbage/)
    expect(readdirSync(place).sort()).toEqual(['log.sqlite', `log.sqlite.${KEPT}`])
  })

  test('takes a backup of an older version, which is migrated when it is opened', () => {
    const place = folder()
    const backup = join(place, 'old.sqlite')
    writeVersion1(backup)
    const before = readFileSync(backup)
    const file = join(place, 'log.sqlite')
    expect(restore(backup, file, { now })).toEqual({ kept: null, version: 1 })
    expect(companiesIn(file)).toEqual(['Beta', 'Café "Ü"'])
    expect(readFileSync(backup)).toEqual(before)
  })

  test('follows a link to the log', { skip: !posix }, async () => {
    const { place, backup, file, log } = await aBackup()
    log.close()
    const link = join(folder(), 'link.sqlite')
    symlinkSync(file, link)
    restore(backup, link, { now })
    expect(realpathSync(link)).toBe(file)
    expect(companiesIn(link)).toEqual(['Acme'])
    expect(readdirSync(place)).toHaveLength(2)
  })

  test('a process that has the old log open writes nothing into the void', { skip: !posix }, async () => {
    const { backup, file, log } = await aBackup()
    restore(backup, file, { now })
    expect(faultOf(() => log.record(change())).message).toMatch(/was moved or deleted.*not written/)
  })

  describe('refuses, and changes nothing', () => {
    test.each<[string, (place: string) => string, RegExp]>([
      [
        'what is not there',
        (place) => join(place, 'none'),
        /There is no backup .*none\. Nothing was changed/,
      ],
      ['a folder', (place) => place, /is a folder, not a backup/],
      ['a text', (place) => written(place, 'Dear diary, '.repeat(500)), /is not a backup of a rejectkit log/],
      ['an empty file', (place) => written(place, ''), /is empty, and no backup of a log/],
      [
        "another program's file",
        (place) => made(place, 'CREATE TABLE bookmark (url TEXT)'),
        /not a rejectkit log/,
      ],
      ['a later version', (place) => made(place, 'PRAGMA user_version = 77', true), /newer rejectkit/],
      ['one with its first page torn', (place) => torn(place, 100), /The backup .* is damaged and was not/],
      [
        'one with its last pages torn',
        (place) => torn(place, 4096 * 30),
        /The backup .* is damaged and was not restored/,
      ],
    ])('%s', async (_what, make, words) => {
      const { place, file, log } = await aBackup()
      log.close()
      const before = readFileSync(file)
      const bad = make(folder())
      expect(faultOf(() => restore(bad, file, { now })).message).toMatch(words)
      expect(readFileSync(file)).toEqual(before)
      expect(readdirSync(place)).toEqual(['log.sqlite'])
    })

    test('the log itself', async () => {
      const { file } = await aBackup()
      expect(faultOf(() => restore(file, file, { now })).message).toContain('is the log itself')
    })

    test('while another program is writing to the log', async () => {
      const { place, backup, file, log } = await aBackup()
      const other = new Database(file)
      other.exec('BEGIN IMMEDIATE')
      const attempt = () => restore(backup, file, { now, patience: 20 })
      expect(faultOf(attempt).message).toMatch(/is in use by another program/)
      other.close()
      expect(log.applications()).toHaveLength(2)
      expect(readdirSync(place)).toEqual(['log.sqlite'])
    })

    test('a place that is a folder', async () => {
      const { backup, place } = await aBackup()
      mkdirSync(join(place, 'sub'))
      expect(faultOf(() => restore(backup, join(place, 'sub'), { now })).message).toContain('it is a folder')
    })
  })
})

describe('the copies before migrations', () => {
  test('are the last five', () => {
    const place = folder()
    const file = join(place, 'log.sqlite')
    writeVersion1(file)
    const older = [1, 2, 3, 4, 5, 6].map((day) => `log.sqlite.before-v2-2026110${day}T000000Z`)
    const others = ['log.sqlite.before-v2-mine', 'log.sqlite.bak', 'other.sqlite.before-v2-20200101T000000Z']
    for (const name of [...older, ...others]) writeFileSync(join(place, name), '')
    open(file)
    expect(readdirSync(place).sort()).toEqual(
      ['log.sqlite', 'log.sqlite.before-v3-20261120T093000Z', ...older.slice(2), ...others].sort(),
    )
  })
})

describe('looking for damage', () => {
  test('finds none in a sound log', () => {
    expect(aLog().check()).toEqual({ ok: true, problems: [] })
  })

  test('finds rows that refer to nothing, torn pages and another version', () => {
    const log = aLog()
    const db = new Database(log.path)
    db.pragma('foreign_keys = OFF')
    db.exec('DELETE FROM application; PRAGMA user_version = 9')
    db.close()
    expect(log.check()).toEqual({
      ok: false,
      problems: [
        'event 1 refers to no application',
        'the file is version 9, and this rejectkit needs version 3',
      ],
    })
    writeFileSync(log.path, readFileSync(log.path).fill(0x5a, 8192))
    const { ok, problems } = log.check()
    expect(ok).toBe(false)
    expect(problems.length).toBeGreaterThan(0)
  })
})

function written(place: string, text: string): string {
  const path = join(place, 'bad')
  writeFileSync(path, text)
  return path
}

function made(place: string, sql: string, isLog = false): string {
  const path = join(place, 'bad')
  if (isLog) open(path).close()
  const db = new Database(path)
  db.exec(sql)
  db.close()
  return path
}

function torn(place: string, from: number): string {
  const path = join(place, 'bad')
  const log = open(path)
  for (let n = 0; n < 50; n += 1) log.record(change())
  log.close()
  writeFileSync(path, readFileSync(path).fill(0x5a, from))
  return path
}
