import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLog } from '../../src/store/log.ts'
import { smallDisk } from '../store/help.ts'
import { rejectkit } from '../world.ts'
import { aSearch, contentOf, logOf, within } from './data.ts'

const contentAt = (file: string) => {
  const log = openLog(file, { now: () => new Date('2026-11-22T12:00:00'), readOnly: true })
  const entries = JSON.parse(JSON.stringify([...log.entries()]))
  log.close()
  return entries
}

describe('backup', () => {
  it('puts a dated copy beside the log, and never over an earlier one', async () => {
    const world = aSearch()
    const first = await within(world)(['backup'])
    expect([first.code, first.out]).toEqual([0, ''])
    const copy = `${world.paths.log}.backup-20261122T120000Z`
    expect(first.err).toContain(`Copied the log to ${copy}\n`)
    expect(statSync(copy).mode & 0o777).toBe(0o600)
    expect(contentAt(copy)).toEqual(contentOf(world))
    await within(world)(['backup'])
    expect(readdirSync(dirname(copy)).sort()).toEqual([
      'log.sqlite',
      'log.sqlite.backup-20261122T120000Z',
      'log.sqlite.backup-20261122T120000Z-2',
    ])
  })

  it('goes where it is told, into a folder under a dated name', async () => {
    const world = aSearch()
    const stick = join(world.folder, 'stick')
    mkdirSync(stick)
    expect((await within(world)(['backup', stick])).code).toBe(0)
    expect((await within(world)(['backup', join(stick, 'mine.sqlite')])).code).toBe(0)
    expect(readdirSync(stick).sort()).toEqual(['log.sqlite.backup-20261122T120000Z', 'mine.sqlite'])
    for (const name of readdirSync(stick)) expect(contentAt(join(stick, name))).toEqual(contentOf(world))
  })

  it('replaces a file only when told to', async () => {
    const world = aSearch()
    const file = join(world.folder, 'mine.sqlite')
    writeFileSync(file, 'mine')
    const run = within(world)
    expect(await run(['backup', file])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Nothing was changed\. --yes/),
    })
    expect(await run(['backup', file], { replies: [[/Replace it/, 'no']] })).toMatchObject({ code: 130 })
    expect(await run(['backup', file], { replies: [] })).toMatchObject({
      code: 130,
      err: 'Stopped. Nothing was written.\n',
    })
    expect(await run(['backup', file, '--dry-run'])).toMatchObject({
      code: 0,
      err: expect.stringMatching(/Would copy/),
    })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect((await run(['backup', file], { replies: [[/Replace it/, 'yes']] })).code).toBe(0)
    expect(contentAt(file)).toEqual(contentOf(world))
  })

  it('refuses the log itself, in place of asking', async () => {
    const world = aSearch()
    const { err, code } = await within(world)(['backup', world.paths.log])
    expect([code, err]).toEqual([1, expect.stringMatching(/is the log itself/)])
  })

  it('copies while another window is in the middle of writing', async () => {
    const world = aSearch()
    const other = logOf(world)
    const [{ err, code }] = await Promise.all([
      within(world)(['backup', join(world.folder, 'b.sqlite')]),
      ...Array.from({ length: 5 }, async (_, n) => {
        await new Promise((resolve) => setImmediate(resolve))
        other.record({ application: { company: `Later ${n}`, role: '' }, events: [] })
      }),
    ])
    expect([code, err]).toEqual([0, expect.stringMatching(/Copied/)])
    const copied = contentAt(join(world.folder, 'b.sqlite'))
    expect(contentOf(world)).toEqual(expect.arrayContaining(copied))
    expect(copied.length).toBeGreaterThanOrEqual(contentOf(aSearch()).length)
  })

  it('answers with JSON', async () => {
    const world = aSearch()
    const file = join(world.folder, 'b.sqlite')
    expect(JSON.parse((await within(world)(['backup', file, '--json'])).out)).toEqual({
      version: 1,
      file,
      applications: 2,
      saved: true,
    })
  })

  it('on a full disk says so, and leaves nothing behind', async (context) => {
    const place = smallDisk(context)
    const world = aSearch()
    writeFileSync(join(place, 'filler'), 'x'.repeat(200_000))
    const { err, code } = await within(world)(['backup', place])
    expect([code, err]).toEqual([1, expect.stringMatching(/could not be made: .*The log is as it was/s)])
    expect(readdirSync(place)).toEqual(['filler'])
    expect(contentOf(world)).toEqual(contentOf(aSearch()))
  })

  it('without a log there is nothing to back up', async () => {
    const { err, code } = await rejectkit(['backup'])
    expect([code, err]).toEqual([1, expect.stringMatching(/no log at .* yet/)])
  })
})

it('what backup writes, restore puts back', async () => {
  const world = aSearch()
  const before = contentOf(world)
  const run = within(world)
  const { file } = JSON.parse((await run(['backup', '--json'])).out)
  await run(['undo', '--yes'])
  expect(contentOf(world)).not.toEqual(before)
  expect((await run(['restore', file, '--yes'])).code).toBe(0)
  expect(contentOf(world)).toEqual(before)
  expect(readdirSync(dirname(file)).filter((name) => name.includes('replaced'))).toHaveLength(1)
  expect(basename(file)).toMatch(/^log\.sqlite\.backup-/)
})
