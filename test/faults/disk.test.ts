/** What can happen to a log while its data is handled: each time a clear line, exit code 1, and nothing lost. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest'
import { openLog } from '../../src/store/log.ts'
import { aSearch, contentOf, interrupt, within } from '../commands/data.ts'
import { isRoot } from '../store/help.ts'
import { rejectkit, testWorld } from '../world.ts'

const posix = process.platform !== 'win32'

/** A disk of this size that can be made read-only; the test is skipped, saying why, where none can be had. */
function aDisk(context: TestContext, kilobytes: number): string {
  if (!isRoot || process.platform !== 'linux') context.skip('only root on Linux can mount a disk')
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'rejectkit-disk-')))
  onTestFinished(() => rmSync(place, { recursive: true, force: true }))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', place], { stdio: 'pipe' })
  } catch (error) {
    context.skip(`mount does not work here: ${(error as Error).message}`)
  }
  onTestFinished(() => void execFileSync('umount', ['-l', place]))
  return place
}

/** The search on a disk of its own, and how to run a command there. */
function searchOn(place: string) {
  const bytes = readFileSync(aSearch().paths.log)
  const file = join(place, 'log.sqlite')
  writeFileSync(file, bytes, { mode: 0o600 })
  return { file, bytes, run: (argv: string[]) => rejectkit([...argv, '--db', file]) }
}

/** Takes the last bytes of a disk. */
function fill(place: string): void {
  for (let size = 65_536; size >= 1; size = Math.floor(size / 4)) {
    try {
      for (;;) writeFileSync(join(place, 'filler'), 'x'.repeat(size), { flag: 'a' })
    } catch {}
  }
}

function soundEntries(file: string): unknown[] {
  const log = openLog(file, { now: () => new Date('2026-11-22T12:00:00'), readOnly: true })
  expect(log.check()).toEqual({ ok: true, problems: [] })
  const entries = JSON.parse(JSON.stringify([...log.entries()]))
  log.close()
  return entries
}

describe('a full disk', () => {
  it('keeps undo from writing, and nothing is lost', async (context) => {
    const place = aDisk(context, 512)
    const { file, bytes, run } = searchOn(place)
    fill(place)
    const { err, code } = await run(['undo', '7', '--yes'])
    expect([code, err]).toEqual([1, expect.stringMatching(/disk is full, at|disk is full/)])
    expect(readFileSync(file)).toEqual(bytes)
    // To read takes no room.
    expect((await run(['export'])).code).toBe(0)
    rmSync(join(place, 'filler'))
    expect((await run(['undo', '7', '--yes'])).code).toBe(0)
  })

  it('keeps restore from replacing the log by half of one', async (context) => {
    const place = aDisk(context, 512)
    const { file, bytes, run } = searchOn(place)
    fill(place)
    const { err, code } = await run(['restore', aSearch().paths.log, '--yes'])
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/could not be replaced: the disk is full\. Nothing was changed.*try again/s),
    ])
    expect(readFileSync(file)).toEqual(bytes)
    expect(readdirSync(place).sort()).toEqual(['filler', 'log.sqlite'])
  })

  it('is told from a finished export, on stdout too', { skip: !existsSync('/dev/full') }, () => {
    const world = aSearch()
    const main = new URL('../../src/main.ts', import.meta.url)
    const script = `import(${JSON.stringify(main)}).then(({ start }) => start(['export', '--db', ${JSON.stringify(world.paths.log)}]))`
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" --no-warnings -e "$1" > /dev/full', process.execPath, script],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([
      1,
      'The output could not be written: the disk is full. What is in the log is safe.\n',
    ])
  })
})

describe('a folder that can only be read', () => {
  /** Closed by its mode where that binds us, else by the disk itself. */
  function closed(context: TestContext) {
    if (!posix) context.skip('Windows has no such modes')
    if (isRoot) {
      const place = aDisk(context, 1024)
      return { ...searchOn(place), close: () => execFileSync('mount', ['-o', 'remount,ro', place]) }
    }
    const world = aSearch()
    const place = dirname(world.paths.log)
    onTestFinished(() => chmodSync(place, 0o700))
    return { ...searchOn(place), close: () => chmodSync(place, 0o500) }
  }

  it('lets everything be read, and nothing be lost', async (context) => {
    const { file, bytes, run, close } = closed(context)
    const whole = (await run(['export'])).out
    close()
    expect(await run(['export'])).toMatchObject({ code: 0, out: whole })
    expect(await run(['undo', '--list'])).toMatchObject({ code: 0, err: '' })
    for (const [argv, message] of [
      [['undo', '--yes'], /can be read but not written|cannot be opened/],
      [['backup'], /could not be made: .*The log is as it was/s],
      [['restore', aSearch().paths.log, '--yes'], /could not be replaced: .*Nothing was changed/s],
      [['export', '--out', join(dirname(file), 'a.csv')], /not written to .*: .*Nothing was changed/],
      [['doctor', '--fix'], /wrong\.$/m],
    ] as const) {
      const { out, err, code } = await run([...argv])
      expect([argv[0], code, err]).toEqual([argv[0], 1, expect.stringMatching(message)])
      if (argv[0] === 'doctor')
        expect(out.replace(/\s+/g, ' ')).toContain('permissions: You may not write to')
    }
    expect(readFileSync(file)).toEqual(bytes)
    expect(readdirSync(dirname(file))).toEqual([basename(file)])
  })
})

describe('a log that was replaced by garbage', () => {
  it.each([
    [['undo', '--yes']],
    [['undo', '--list']],
    [['export']],
    [['export', '--format', 'csv', '--out', 'never.csv']],
    [['backup', 'never.sqlite']],
  ])('%j says so, and leaves it for a look', async (argv) => {
    const world = aSearch()
    writeFileSync(world.paths.log, 'garbage, not a log')
    const { out, err, code } = await within(world)(argv)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/is not a rejectkit log, nor any SQLite file\. It was left as it is/)
    expect(readFileSync(world.paths.log, 'utf8')).toBe('garbage, not a log')
    expect(existsSync('never.csv') || existsSync('never.sqlite')).toBe(false)
  })
})

describe('something else in the place of the log', () => {
  /** Commands that look, write, copy and put back, each of which needs the log. */
  const COMMANDS = [
    ['log', 'list'],
    ['log', 'add', '--company', 'Birch', '--kind', 'form', '--role', 'Analyst'],
    ['next'],
    ['undo', '--yes'],
    ['export'],
    ['backup'],
    ['patterns'],
  ]

  it.each([
    ['garbage', 'garbage, not a log', /is not a rejectkit log, nor any SQLite file\. It was left as it is/],
    ['half of a log', null, /is damaged and cannot be read\. It was left as it is/],
  ])('%s: the way back is named', async (_what, content, message) => {
    const world = aSearch()
    const bytes = content === null ? readFileSync(world.paths.log).subarray(0, 20_000) : Buffer.from(content)
    writeFileSync(world.paths.log, bytes)
    for (const argv of COMMANDS) {
      const { code, err } = await within(world)(argv)
      expect([argv, code, err]).toEqual([argv, 1, expect.stringMatching(message)])
      expect([argv, err]).toEqual([
        argv,
        expect.stringMatching(/`rejectkit doctor`.*`rejectkit restore <file>`/),
      ])
      expect(readFileSync(world.paths.log)).toEqual(bytes)
    }
  })

  it('a folder is left as it is: also by doctor --fix, and restore says so before it asks', async () => {
    const world = testWorld()
    mkdirSync(world.paths.log, { recursive: true, mode: 0o755 })
    chmodSync(world.paths.log, 0o755)
    const doctor = await within(world)(['doctor', '--fix'])
    expect([doctor.code, doctor.out.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringMatching(
        /wrong log: \S+ is a folder\. → Give it another name, or name another log with --db/,
      ),
    ])
    expect(statSync(world.paths.log).mode & 0o777).toBe(0o755)
    const { code, err } = await within(world)(['restore', aSearch().paths.log, '--yes'])
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^The log cannot be kept in .*: it is a folder\. Nothing was changed\.\n.*--db/),
    ])
  })

  it('an empty file is not taken for a new log: a copy beside it is pointed to', async () => {
    const world = aSearch()
    const copy = `${world.paths.log}.backup-20261120T000000Z`
    writeFileSync(copy, readFileSync(world.paths.log))
    writeFileSync(`${world.paths.log}.replaced-20261121T000000Z`, '')
    writeFileSync(world.paths.log, '')
    const doctor = async () => (await within(world)(['doctor'])).out
    expect(await doctor()).toMatch(/note {4}log:\s+\S+ is\s+empty\./)
    expect(await doctor()).toContain(`→ rejectkit restore ${copy}\n`)
    expect((await within(world)(['log', 'list'])).err.replace(/\s+/g, ' ')).toMatch(
      /is an empty file\. rejectkit doctor looks for a copy/,
    )
    writeFileSync(world.paths.log, '')
    const table = join(world.folder, 'jobs.csv')
    writeFileSync(table, 'Company,Role\nLinden,Nurse\n')
    for (const argv of [
      ['import', table, '--yes'],
      [
        'draft',
        '--no-input',
        '--company',
        'Birch',
        '--role',
        'Analyst',
        '--kind',
        'form',
        '--purpose',
        'none',
      ],
    ]) {
      writeFileSync(world.paths.log, '')
      expect([argv, (await within(world)(argv)).err]).toEqual([
        argv,
        expect.stringMatching(/is\s+an\s+empty\s+file/),
      ])
    }
    writeFileSync(world.paths.log, '')
    await within(world)(['log', 'list'])
    // Looking made a log of it, with nothing in it.
    expect(await doctor()).toContain(`→ rejectkit restore ${copy}\n`)
    writeFileSync(world.paths.log, '')
    expect((await within(world)(['restore', copy, '--yes'])).code).toBe(0)
    expect(contentOf(world)).toEqual(contentOf(aSearch()))
    expect(readdirSync(dirname(world.paths.log)).filter((name) => name.endsWith('-journal'))).toEqual([])
    expect(await doctor()).not.toContain('→ rejectkit restore')
  })

  it('a folder that is a link to nothing, as on a disk that is not there, is named', async () => {
    const world = testWorld()
    const data = dirname(world.paths.log)
    mkdirSync(dirname(data), { recursive: true })
    rmSync(data, { recursive: true, force: true })
    symlinkSync(join(world.folder, 'unplugged'), data)
    const { out, code } = await within(world)(['doctor'])
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining(`wrong log: ${data} is a link to nothing.`),
    ])
    const { err } = await within(world)([
      'log',
      'add',
      '--company',
      'Birch',
      '--kind',
      'form',
      '--role',
      'Analyst',
    ])
    expect(err).toMatch(/where a folder should be, or a link to nothing/)
  })
})

describe('a log that cannot be reached', () => {
  it.skipIf(!posix)('is said to be so by every command, and by doctor', async () => {
    const { folder } = testWorld()
    mkdirSync(folder, { recursive: true })
    const loop = join(folder, 'loop.sqlite')
    symlinkSync(loop, loop)
    writeFileSync(join(folder, 'file'), '')
    const below = join(folder, 'file', 'log.sqlite')
    for (const command of [['log', 'list'], ['next'], ['export']]) {
      const { code, err } = await rejectkit([...command, '--db', loop])
      expect([code, err]).toEqual([1, expect.stringContaining('it is a link that leads back to itself')])
    }
    const doctor = async (file: string) => {
      const { code, out } = await rejectkit(['doctor', '--db', file])
      return [code, out.replace(/\s+/g, ' ')]
    }
    expect(await doctor(loop)).toEqual([1, expect.stringContaining('loop.sqlite is a link to nothing.')])
    expect(await doctor(below)).toEqual([
      1,
      expect.stringContaining('cannot be reached: a file stands where a folder should be'),
    ])
  })
})

describe('a home that cannot be', () => {
  it.skipIf(process.platform !== 'linux')('keeps no command waiting for ever', () => {
    const HOME = '/proc/nowhere'
    const bin = new URL('../../bin/rejectkit.js', import.meta.url).pathname
    const { status, signal, stderr } = spawnSync(
      process.execPath,
      [bin, 'log', 'add', '--company', 'Birch', '--role', 'Analyst', '--kind', 'form', '--no-input'],
      { encoding: 'utf8', env: { PATH: process.env.PATH, HOME }, timeout: 30_000 },
    )
    expect([status, signal, stderr]).toEqual([1, null, expect.stringMatching(/The folder .* cannot be made/)])
  })
})

describe('a journal that was left behind', () => {
  it.each([[['export']], [['undo', '--list']], [['backup']]])(
    '%j first takes the half-done write back',
    async (argv) => {
      const world = aSearch()
      const [whole, clean] = [contentOf(world), await within(world)(argv)]
      interrupt(world.paths.log)
      const { out, code } = await within(world)(argv)
      expect([code, out]).toEqual([0, clean.out])
      expect(soundEntries(world.paths.log)).toEqual(whole)
      expect(existsSync(`${world.paths.log}-journal`)).toBe(false)
    },
  )
})
