import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openLog } from '../../src/store/log.ts'
import { openDatabase, pathOf } from '../../src/store/open.ts'
import { change, faultOf, folder, isRoot, now, open, race, start } from './help.ts'

const mode = (path: string) => statSync(path).mode & 0o777
const posix = process.platform !== 'win32'

function rawly(file: string, ...statements: string[]): void {
  const db = new Database(file)
  for (const statement of statements) db.exec(statement)
  db.close()
}

describe('the first time', () => {
  test('folder and file are made, for the person alone', () => {
    const file = join(folder(), 'deep', 'down', 'log.sqlite')
    expect(open(file).applications()).toEqual([])
    expect(open(file).path).toBe(file)
    if (!posix) return
    expect(mode(file)).toBe(0o600)
    expect(mode(join(file, '..'))).toBe(0o700)
    expect(mode(join(file, '..', '..'))).toBe(0o700)
  })

  test('an empty file becomes a log', () => {
    const file = join(folder(), 'log.sqlite')
    writeFileSync(file, '')
    expect(open(file).applications()).toEqual([])
  })

  test('what was there already keeps its mode', { skip: !posix }, () => {
    const place = join(folder(), 'place')
    mkdirSync(place)
    chmodSync(place, 0o755)
    const file = join(place, 'log.sqlite')
    writeFileSync(file, '', { mode: 0o644 })
    open(file)
    expect([mode(place), mode(file)]).toEqual([0o755, 0o644])
  })

  test('a link is followed, also to a file that is yet to be', { skip: !posix }, () => {
    const place = folder()
    symlinkSync(join(place, 'real.sqlite'), join(place, 'link.sqlite'))
    open(join(place, 'link.sqlite')).record(change())
    expect(mode(join(place, 'real.sqlite'))).toBe(0o600)
    expect(open(join(place, 'real.sqlite')).applications()).toHaveLength(1)
  })

  test('names that SQLite takes for something else are files all the same', () => {
    const place = folder()
    for (const name of ['file:log.sqlite', ':memory:', 'a?mode=memory#%20.sqlite']) {
      open(join(place, name)).record(change())
      expect(statSync(join(place, name)).size).toBeGreaterThan(0)
    }
  })

  test('and stay so when given without their folder', () => {
    for (const name of ['file:log.sqlite', ':memory:']) expect(pathOf(name)).toBe(join(process.cwd(), name))
  })

  test('a name that ends in white space is refused: SQLite would open another file', () => {
    const place = folder()
    expect(faultOf(() => openLog(join(place, 'log '), { now })).message).toContain('ends in white space')
    expect(readdirSync(place)).toEqual([])
  })

  test('one that another process is only just making is waited for longer than for a write', async () => {
    const file = join(folder(), 'log.sqlite')
    const other = start(['make', file, '400'])
    await other.says('makes it')
    expect(open(file, { patience: 200 }).applications()).toEqual([])
    expect(await other.ended).toBe('makes it\n')
  })

  test('four processes at once all work', async () => {
    for (let round = 0; round < 3; round += 1) {
      const file = join(folder(), 'new', 'log.sqlite')
      const said = await race(Array.from({ length: 4 }, () => ['open', file]))
      expect(said.sort()).toEqual(['opened 1', 'opened 2', 'opened 3', 'opened 4'])
    }
  })
})

test.each(['new', 'known'])(
  'in a %s log commits are synced, keys enforced, and others waited for',
  (which) => {
    const file = join(folder(), 'log.sqlite')
    if (which === 'known') open(file)
    const db = openDatabase(file, { now })
    onTestFinished(() => void db.close())
    const pragma = (name: string) => db.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('delete')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('busy_timeout')).toBe(5000)
  },
)

describe('for reading only', () => {
  test('reads, and refuses to write', () => {
    const file = join(folder(), 'log.sqlite')
    open(file).record(change())
    const before = readFileSync(file)
    const log = open(file, { readOnly: true })
    expect(log.applications()).toHaveLength(1)
    for (const write of [
      () => log.record(change()),
      () => log.startSitting({}, 'me'),
      () => log.keepAnswers(1, {}),
      () => log.takeSitting(1, 'a', 'b'),
      () => log.endSitting(1),
    ]) {
      expect(faultOf(write).message).toMatch(/can be read but not written\. Nothing was changed/)
    }
    expect(readFileSync(file)).toEqual(before)
  })

  test('creates nothing', () => {
    const file = join(folder(), 'none', 'log.sqlite')
    expect(faultOf(() => openLog(file, { now, readOnly: true })).message).toContain(`no log at ${file} yet`)
    expect(existsSync(join(file, '..'))).toBe(false)
  })

  test('does not begin a log in an empty file', () => {
    const file = join(folder(), 'log.sqlite')
    writeFileSync(file, '')
    expect(faultOf(() => openLog(file, { now, readOnly: true })).message).toContain('is empty')
    expect(statSync(file).size).toBe(0)
  })
})

describe('a place that cannot be used', () => {
  test.runIf(process.platform === 'linux')('below a folder in which nothing can be made', () => {
    const { message } = faultOf(() => openLog('/proc/rejectkit/log.sqlite', { now }))
    expect(message).toContain('/proc/rejectkit for the log cannot be made')
  })

  test('below a file', () => {
    const place = folder()
    writeFileSync(join(place, 'file'), 'mine')
    for (const file of [join(place, 'file', 'log.sqlite'), join(place, 'file', 'deep', 'log.sqlite')]) {
      const { message } = faultOf(() => openLog(file, { now }))
      expect(message).toContain(`The folder ${join(file, '..')} for the log cannot be made: a file stands`)
      expect(message).toContain('Nothing was written')
      expect(message).toMatch(/--db <file>.*--no-log/)
    }
    expect(readFileSync(join(place, 'file'), 'utf8')).toBe('mine')
  })

  test('a folder in the place of the file', () => {
    const place = folder()
    for (const readOnly of [true, false]) {
      const { message } = faultOf(() => openLog(place, { now, readOnly }))
      expect(message).toMatch(/it is a folder\. Nothing was changed/)
      expect(message).toMatch(/--db <file>.*--no-log/)
    }
  })

  // Root may do everything, so there another user has to try.
  describe.skipIf(!posix)('by a user who may not', () => {
    const asNobody = isRoot ? { uid: 65534 } : {}

    test('in a folder where nothing can be made', async () => {
      const place = folder()
      chmodSync(place, 0o555)
      const deep = join(place, 'new', 'log.sqlite')
      expect(await start(['open', deep], asNobody).ended).toMatch(/^fault: .*folder.*permission is denied/)
      const flat = join(place, 'log.sqlite')
      expect(await start(['open', flat], asNobody).ended).toMatch(/^fault: The log .*permission is denied/)
    })

    test('a log that is not readable', async () => {
      const place = folder()
      chmodSync(place, 0o755)
      const file = join(place, 'log.sqlite')
      open(file).record(change())
      chmodSync(file, 0o000)
      expect(await start(['open', file], asNobody).ended).toMatch(/^fault: The log .* cannot be opened/)
      chmodSync(file, 0o600)
    })

    test('a log that is not writable', async () => {
      const place = folder()
      chmodSync(place, 0o755)
      const file = join(place, 'log.sqlite')
      open(file).record(change())
      chmodSync(file, 0o444)
      expect(await start(['open', file], asNobody).ended).toMatch(/^fault: .*can be read but not written/)
    })
  })
})

describe('something else at the place', () => {
  test('a text file is left as it is', () => {
    const file = join(folder(), 'diary.txt')
    for (const text of ['Dear diary', 'Dear diary, '.repeat(1000)]) {
      writeFileSync(file, text)
      const { message } = faultOf(() => openLog(file, { now }))
      expect(message).toContain(`${file} is not a rejectkit log, nor any SQLite file. It was left as it is.`)
      expect(message).toMatch(/--db <file>.*--no-log/)
      expect(readFileSync(file, 'utf8')).toBe(text)
    }
    expect(readdirSync(join(file, '..'))).toEqual(['diary.txt'])
  })

  test.each([
    ['tables', 'CREATE TABLE bookmark (url TEXT)'],
    ['an application id', 'PRAGMA application_id = 7'],
    ['a version', 'PRAGMA user_version = 1'],
  ])("another program's file, known by %s, is left as it is", (_by, statement) => {
    const file = join(folder(), 'other.sqlite')
    rawly(file, statement)
    const before = readFileSync(file)
    const { message } = faultOf(() => openLog(file, { now }))
    expect(message).toContain(`${file} is an SQLite file, but not a rejectkit log. It was left as it is.`)
    expect(message).toMatch(/--db <file>.*--no-log/)
    expect(readFileSync(file)).toEqual(before)
  })

  test('is not held open after the refusal', { skip: process.platform !== 'linux' }, () => {
    const file = join(folder(), 'other.sqlite')
    rawly(file, 'CREATE TABLE bookmark (url TEXT)')
    faultOf(() => openLog(file, { now }))
    const held = readdirSync('/proc/self/fd').map((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`)
      } catch {
        return 'the one that listed the others'
      }
    })
    expect(held).not.toContain(file)
  })

  test('a damaged log is left as it is, on opening and on reading', () => {
    const file = join(folder(), 'log.sqlite')
    const log = openLog(file, { now })
    for (let n = 0; n < 50; n += 1) log.record(change())
    log.close()
    const whole = readFileSync(file)

    const schemaGone = Buffer.from(whole).fill(0x5a, 100, 4096)
    writeFileSync(file, schemaGone)
    expect(faultOf(() => openLog(file, { now })).message).toMatch(
      /is damaged.*left as it is.*rejectkit restore <file>/s,
    )
    expect(readFileSync(file)).toEqual(schemaGone)

    const rowsGone = Buffer.from(whole).fill(0x5a, 4096)
    writeFileSync(file, rowsGone)
    expect(faultOf(() => open(file).applications()).message).toMatch(/is damaged.*left as it is/)
    expect(readFileSync(file)).toEqual(rowsGone)
  })
})

describe('another process at the log', () => {
  test('that keeps it for itself is waited for, then named', () => {
    const file = join(folder(), 'log.sqlite')
    const log = open(file, { patience: 50 })
    log.record(change())
    const other = new Database(file)
    other.exec('BEGIN EXCLUSIVE')
    for (const attempt of [
      () => openLog(file, { now, patience: 50 }),
      () => log.applications(),
      () => log.application(1),
      () => log.find('Acme', 'Engineer'),
      () => log.sittings(),
      () => log.record(change()),
    ]) {
      const { message } = faultOf(attempt)
      expect(message).toContain(`The log ${file} is in use by another program`)
      expect(message).toMatch(/Nothing was changed\.\nTry again.*--no-log/)
    }
    other.close()
    expect(log.applications()).toHaveLength(1)
  })

  test('that deletes the file is noticed', { skip: !posix }, () => {
    const file = join(folder(), 'log.sqlite')
    const log = open(file)
    log.record(change())
    rmSync(file)
    expect(faultOf(() => log.record(change())).message).toMatch(/was moved or deleted.*not written/)
  })
})
