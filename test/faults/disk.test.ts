/** What can happen to a log while its data is handled: each time a clear line, exit code 1, and nothing lost. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest'
import { openLog } from '../../src/store/log.ts'
import { aSearch, contentOf, interrupt, within } from '../commands/data.ts'
import { isRoot } from '../store/help.ts'
import { rejectkit } from '../world.ts'

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
      expect.stringMatching(/could not be replaced: .*full.*Nothing was changed/s),
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
