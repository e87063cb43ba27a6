import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { open } from '../store/help.ts'
import { writeVersion1 } from '../store/version-1.ts'
import { rejectkit, testWorld } from '../world.ts'
import { aSearch, contentOf, interrupt, logOf, within } from './data.ts'

/** A world with a log of one application, and a backup of the whole search beside it. */
function withBackup() {
  const search = aSearch()
  const world = testWorld()
  const backup = join(world.folder, 'search.sqlite')
  writeFileSync(backup, readFileSync(search.paths.log))
  logOf(world).record({ application: { company: 'Only', role: '' }, events: [] })
  return { world, backup, whole: contentOf(search), run: within(world) }
}

describe('restore', () => {
  it('shows what the backup holds and what it replaces, asks, and keeps what was there', async () => {
    const { world, backup, whole, run } = withBackup()
    const before = contentOf(world)
    const { err, asked, code } = await run(['restore', backup], { replies: [[/Restore the backup/, 'yes']] })
    expect(code).toBe(0)
    expect(err).toContain(
      `The backup ${backup}\nholds 2 applications with 5 events, last written to on 2026-11-22 at`,
    )
    expect(err).toContain(`It would replace ${world.paths.log},\nwhich holds 1 application with 0 events`)
    expect(asked[0]).toMatch(/stays beside it/)
    expect(contentOf(world)).toEqual(whole)
    const kept = `${world.paths.log}.replaced-20261122T120000Z`
    expect(err).toContain(`What was there is kept as ${kept}\n`)
    expect((await run(['restore', kept, '--yes'])).code).toBe(0)
    expect(contentOf(world)).toEqual(before)
  })

  it.each([
    ['no', 130, [[/Restore/, 'no']]],
    ['Ctrl-C', 130, []],
    ['nobody to ask', 2, undefined],
  ] as const)('%s changes nothing, and says so', async (_what, exit, replies) => {
    const { world, backup, run } = withBackup()
    const before = contentOf(world)
    const { err, code } = await run(['restore', backup], { replies: replies && ([...replies] as never) })
    expect([code, err]).toEqual([exit, expect.stringMatching(/Nothing was (?:changed|written)/)])
    expect(contentOf(world)).toEqual(before)
    expect(readdirSync(dirname(world.paths.log))).toEqual(['log.sqlite'])
  })

  it('does not call a log unreadable whose last write was only interrupted', async () => {
    const world = aSearch()
    const before = contentOf(world)
    interrupt(world.paths.log)
    const { err } = await within(world)(['restore', aSearch().paths.log, '--dry-run'])
    expect(err.replace(/\s+/g, ' ')).toContain(
      'in which a write was interrupted: rejectkit doctor --fix makes it whole',
    )
    expect(contentOf(world)).toEqual(before)
  })

  it('--dry-run only looks', async () => {
    const { world, backup, run } = withBackup()
    const before = contentOf(world)
    const { out, code } = await run(['restore', backup, '--dry-run', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      restored: false,
      from: backup,
      log: world.paths.log,
      kept: null,
      holds: { version: 3, applications: 2, events: 5 },
      replaced: { applications: 1, events: 0 },
    })
    expect(contentOf(world)).toEqual(before)
  })

  it('needs no question where nothing is replaced', async () => {
    const { backup, whole } = withBackup()
    const fresh = testWorld()
    const { err, code } = await within(fresh)(['restore', backup])
    expect([code, err]).toEqual([0, expect.stringMatching(/no log yet that it would replace/)])
    expect(contentOf(fresh)).toEqual(whole)
  })

  it('replaces garbage, and keeps it', async () => {
    const { world, backup, whole, run } = withBackup()
    writeFileSync(world.paths.log, 'garbage')
    const { err, code } = await run(['restore', backup, '--yes'])
    expect([code, err]).toEqual([0, expect.stringMatching(/which cannot be read/)])
    expect(contentOf(world)).toEqual(whole)
    expect(readFileSync(`${world.paths.log}.replaced-20261122T120000Z`, 'utf8')).toBe('garbage')
  })

  it('takes a backup of an older version, which the next command brings up to date', async () => {
    const { world, run } = withBackup()
    const old = join(world.folder, 'old.sqlite')
    writeVersion1(old)
    const { err, code } = await run(['restore', old, '--yes'])
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/holds \d+ applications? with \d+ events?, last written/),
    ])
    expect(open(world.paths.log).applications().length).toBeGreaterThan(0)
  })

  it.each([
    [
      'garbage',
      (file: string) => writeFileSync(file, 'garbage'),
      /is not a rejectkit log.*The log was left as it is/s,
    ],
    ['nothing', () => {}, /There is no file/],
    ['a folder', (file: string) => mkdirSync(file), /is a folder, not a backup/],
    [
      'half a log',
      (file: string) => writeFileSync(file, readFileSync(aSearch().paths.log).subarray(0, 9000)),
      /damaged/,
    ],
  ])('refuses %s before it asks, and changes nothing', async (_what, make, message) => {
    const { world, run } = withBackup()
    const before = contentOf(world)
    const file = join(world.folder, 'broken.sqlite')
    make(file)
    const { err, asked, code } = await run(['restore', file], { replies: [] })
    expect([code, asked]).toEqual([1, []])
    expect(err.replace(/\s+/g, ' ')).toMatch(message)
    expect(contentOf(world)).toEqual(before)
    expect(readdirSync(dirname(world.paths.log))).toEqual(['log.sqlite'])
  })

  it('refuses the log itself', async () => {
    const { world, run } = withBackup()
    const { err, code } = await run(['restore', world.paths.log], { replies: [] })
    expect([code, err]).toEqual([1, expect.stringMatching(/is the log\s+itself/)])
  })

  it('without a log or a backup creates nothing', async () => {
    const { code, paths } = await rejectkit(['restore', 'none.sqlite', '--yes'])
    expect(code).toBe(1)
    expect(existsSync(paths.log)).toBe(false)
  })
})
