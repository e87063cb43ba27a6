import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/store/settings.ts'
import { smallDisk } from '../store/help.ts'
import { writeVersion1 } from '../store/version-1.ts'
import { rejectkit, type TestOptions, type TestWorld, testWorld } from '../world.ts'
import { aSearch, contentOf, interrupt, logOf, within } from './data.ts'

/** A machine on which nothing is missing, whatever the one that runs the test lacks. */
function wellEquipped({ folder }: { folder: string }): TestOptions {
  const bin = join(folder, 'bin')
  mkdirSync(bin, { recursive: true })
  for (const program of ['xclip', 'nano']) writeFileSync(join(bin, program), 'x', { mode: 0o755 })
  return {
    env: { PATH: ['/nowhere', bin].join(delimiter), DISPLAY: ':0', EDITOR: 'nano -w', LANG: 'en_GB.UTF-8' },
  }
}

async function findings(world: TestWorld, flags: string[] = [], more: TestOptions = {}) {
  const { env, ...rest } = more
  const equipped = wellEquipped(world)
  const { out, err, code, opened, copied } = await within(world)(['doctor', '--json', ...flags], {
    ...rest,
    env: { ...equipped.env, ...env },
  })
  expect([opened, copied]).toEqual([[], []])
  const { ok, findings: all } = JSON.parse(out) as { ok: boolean; findings: Record<string, string>[] }
  expect(ok).toBe(code === 0)
  const notFine = all.filter(({ state }) => state !== 'ok')
  return { code, err, all, notFine, only: notFine[0] }
}

function put(file: string, text: string, mode = 0o600): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, text)
  chmodSync(file, mode)
}

describe('doctor', () => {
  it('finds nothing wrong where nothing is, and says what it looked at', async () => {
    const world = aSearch()
    const { out, err, code } = await within(world)(['doctor'], wellEquipped(world))
    expect([code, err]).toEqual([0, 'Nothing is wrong.\n'])
    const looked = [...out.matchAll(/^ok {6}(\S+):/gm)].map(([, about]) => about)
    expect(looked).toEqual([
      'log',
      'permissions',
      'settings',
      'templates',
      'node',
      'clipboard',
      'editor',
      'terminal',
    ])
    expect(out.replace(/\s+/g, ' ')).toMatch(/is sound: 2 applications/)
  })

  it('before there is anything, is fine with that, and creates nothing', async () => {
    const world = testWorld()
    const { code, only } = await findings(world)
    expect([code, only?.about, only?.state]).toEqual([0, 'log', 'note'])
    expect(existsSync(world.paths.log)).toBe(false)
    expect(existsSync(world.paths.settings)).toBe(false)
  })

  it('finds others let in, and with --fix shuts them out', async () => {
    const world = aSearch()
    put(world.paths.settings, '{}', 0o644)
    chmodSync(world.paths.log, 0o640)
    chmodSync(dirname(world.paths.log), 0o755)
    const before = await findings(world)
    expect([before.code, before.only]).toEqual([
      1,
      expect.objectContaining({ about: 'permissions', state: 'wrong', mend: 'rejectkit doctor --fix' }),
    ])
    expect(before.only?.says).toContain(
      `${dirname(world.paths.log)}, ${world.paths.log}, ${world.paths.settings}`,
    )
    expect(statSync(world.paths.log).mode & 0o777).toBe(0o640)
    const after = await findings(world, ['--fix'])
    expect([after.code, after.only?.state]).toEqual([0, 'mended'])
    const modes = [dirname(world.paths.log), world.paths.log, world.paths.settings].map(
      (path) => statSync(path).mode & 0o777,
    )
    expect(modes).toEqual([0o700, 0o600, 0o600])
    expect((await findings(world)).notFine).toEqual([])
  })

  it('never shuts a folder that the person chose', async () => {
    const world = aSearch()
    const folder = join(world.folder, 'shared')
    const file = join(folder, 'mine.sqlite')
    put(file, '', 0o600)
    writeFileSync(file, readFileSync(world.paths.log))
    chmodSync(folder, 0o755)
    expect((await within(world)(['doctor', '--fix', '--db', file])).code).toBe(0)
    expect(statSync(folder).mode & 0o777).toBe(0o755)
  })

  it('clears what a crash left behind, and nothing that is still at work', async () => {
    const world = aSearch()
    const uid = '0f0e0d0c-1111-4222-8333-444455556666'
    const stale = [
      `${world.paths.settings}.${uid}.tmp`,
      `${world.paths.log}.restoring`,
      `${world.paths.log}.backup-20261101T000000Z.part-2`,
    ]
    const others = [
      `${world.paths.log}.backup-20261101T000000Z`,
      `${world.paths.log}.restoring-2`,
      `${dirname(world.paths.log)}/notes.part`,
    ]
    for (const file of [...stale, ...others]) put(file, 'x')
    const old = new Date('2026-11-22T09:00:00')
    for (const file of stale) utimesSync(file, old, old)
    utimesSync(`${world.paths.log}.restoring-2`, world.now(), world.now())
    expect((await findings(world)).only).toMatchObject({ about: 'leftovers', state: 'wrong' })
    const { code, only } = await findings(world, ['--fix'])
    expect([code, only?.state]).toEqual([0, 'mended'])
    expect(stale.filter((file) => existsSync(file))).toEqual([])
    expect(others.filter((file) => existsSync(file))).toEqual(others)
  })

  it('mends broken settings, keeping the old file and all that is right', async () => {
    const world = testWorld()
    const text = '{"name": "Sam", "register": "rude", "colour": "blue"}'
    put(world.paths.settings, text)
    expect((await findings(world)).notFine.at(-1)).toMatchObject({
      about: 'settings',
      state: 'wrong',
      says: expect.stringMatching(/"register" should be "warm" or "formal"/),
    })
    expect(readFileSync(world.paths.settings, 'utf8')).toBe(text)
    const { code, notFine } = await findings(world, ['--fix'])
    expect([code, notFine.at(-1)?.state]).toEqual([0, 'mended'])
    expect(JSON.parse(readFileSync(world.paths.settings, 'utf8'))).toEqual({ name: 'Sam', colour: 'blue' })
    expect(readFileSync(`${world.paths.settings}.broken-20261122T120000Z`, 'utf8')).toBe(text)
  })

  it('begins settings anew that are no JSON, and notices odd ones', async () => {
    const world = testWorld()
    put(world.paths.settings, '{"name": ')
    expect((await findings(world, ['--fix'])).code).toBe(0)
    expect(readSettings(world.paths.settings)).toEqual({})
    put(world.paths.settings, '{"address": "sam at reed"}')
    const { code, notFine } = await findings(world)
    expect([code, notFine.at(-1)?.state, notFine.at(-1)?.mend]).toEqual([
      0,
      'note',
      'rejectkit config address <value>',
    ])
  })

  it('checks own templates', async () => {
    const world = aSearch()
    const file = join(world.paths.ownTemplates, 'en', 'linden.warm.hbs')
    const text =
      '---\npurpose: thank-you\nregister: warm\nsubject: "Hi"\n---\n{{> greeting}}\n\nThank you.\n\n{{> closing}}\n'
    put(file, text)
    expect((await findings(world)).notFine).toEqual([])
    put(file, text.replace('Thank you.', '{{compnay}}'))
    const { code, only } = await findings(world)
    expect([code, only?.about, only?.says]).toEqual([
      1,
      'templates',
      expect.stringMatching(/linden\.warm\.hbs:8: .*compnay/),
    ])
    put(file, text.replace('{{> greeting}}', 'Well,'))
    expect(await findings(world)).toMatchObject({ code: 0, only: { about: 'templates', state: 'note' } })
  })

  it.each([
    ['an old Node', { machine: { node: '20.20.0' } }, 1, 'node', 'wrong', /22\.12/],
    ['an editor that is not there', { env: { VISUAL: 'subl --wait' } }, 1, 'editor', 'wrong', /VISUAL/],
    ['no editor', { env: { EDITOR: '' } }, 0, 'editor', 'note', /EDITOR/],
    [
      'no clipboard program',
      { env: { DISPLAY: '', WAYLAND_DISPLAY: '1' } },
      0,
      'clipboard',
      'note',
      /Install wl-copy/,
    ],
    ['a locale without Unicode', { env: { LANG: 'C' } }, 0, 'terminal', 'note', /UTF-8/],
    ['a narrow window', { ttyOut: true, columns: 30 }, 0, 'terminal', 'note', /Widen/],
  ] as const)('notices %s', async (_what, more, exit, about, state, mend) => {
    const { code, notFine } = await findings(aSearch(), [], more as TestOptions)
    expect([code, notFine]).toEqual([
      exit,
      [expect.objectContaining({ about, state, mend: expect.stringMatching(mend) })],
    ])
  })

  it('says that an old log is old, and brings it up to date only with --fix', async () => {
    const world = testWorld()
    put(world.paths.log, '')
    writeVersion1(world.paths.log)
    const bytes = readFileSync(world.paths.log)
    expect(await findings(world)).toMatchObject({ code: 0, only: { about: 'log', state: 'note' } })
    expect(readFileSync(world.paths.log)).toEqual(bytes)
    expect((await findings(world, ['--fix'])).code).toBe(0)
    expect(logOf(world).check()).toEqual({ ok: true, problems: [] })
  })

  it('notices a clock that was moved back', async () => {
    const world = aSearch()
    const { code, only } = await findings(world, [], { now: '2026-01-01T12:00:00' })
    expect([code, only?.about, only?.says]).toEqual([
      0,
      'clock',
      expect.stringMatching(/2026-11-22 12:00 UTC.*order of changes is right/s),
    ])
    expect((await findings(world)).notFine).toEqual([])
  })

  it('notices a disk that is nearly full', async (context) => {
    const place = smallDisk(context)
    const { out, code } = await rejectkit(['doctor', '--db', join(place, 'log.sqlite')])
    expect([code, out]).toEqual([1, expect.stringMatching(/wrong {3}disk: Only \d+ KB are left/)])
  })
})

describe('doctor on a broken log', () => {
  it.each([
    ['garbage', (file: string) => writeFileSync(file, 'x'.repeat(5000)), /is not a rejectkit log/],
    ['half of it', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 20_000)), /damaged/],
    [
      "another program's file",
      (file: string) => new Database(file).exec('CREATE TABLE t (x)').close(),
      /not a rejectkit log/,
    ],
    [
      'a newer log',
      (file: string) => {
        const db = new Database(file)
        db.pragma('user_version = 99')
        db.close()
      },
      /newer rejectkit/,
    ],
    [
      'a row that refers to nothing',
      (file: string) => {
        const db = new Database(file)
        db.pragma('foreign_keys = OFF')
        db.exec('DELETE FROM application WHERE id = 1')
        db.close()
      },
      /refers to no application/,
    ],
  ])(
    '%s: says so, names the last good backup, and changes nothing, with --fix neither',
    async (what, damage, message) => {
      const world = aSearch()
      const backup = `${world.paths.log}.backup-20261120T000000Z`
      put(backup, '')
      writeFileSync(backup, readFileSync(world.paths.log))
      put(`${world.paths.log}.backup-20261121T000000Z`, 'garbage')
      if (what.startsWith('another')) writeFileSync(world.paths.log, '')
      damage(world.paths.log)
      const bytes = readFileSync(world.paths.log)
      for (const flags of [[], ['--fix']]) {
        const { code, only } = await findings(world, flags)
        expect([code, only]).toEqual([
          1,
          expect.objectContaining({
            about: 'log',
            says: expect.stringMatching(message),
            mend: `rejectkit restore ${backup}`,
          }),
        ])
        expect(readFileSync(world.paths.log)).toEqual(bytes)
      }
    },
  )

  it('takes an interrupted write back with --fix', async () => {
    const world = aSearch()
    const before = contentOf(world)
    interrupt(world.paths.log)
    expect(await findings(world)).toMatchObject({
      code: 1,
      only: { about: 'log', says: expect.stringMatching(/interrupted/) },
    })
    expect(await findings(world, ['--fix'])).toMatchObject({
      code: 0,
      only: { about: 'log', state: 'mended' },
    })
    expect(contentOf(world)).toEqual(before)
    expect(readdirSync(dirname(world.paths.log))).toEqual(['log.sqlite'])
  })
})
