import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KEYS } from '../../src/store/setting.ts'
import { bandOf, figureOf, readSettings } from '../../src/store/settings.ts'
import { POST_INTERVIEW, rejectkit, type TestWorld, testWorld } from '../world.ts'
import { within } from './data.ts'

function withFile(text: string): TestWorld {
  const world = testWorld()
  mkdirSync(dirname(world.paths.settings), { recursive: true })
  writeFileSync(world.paths.settings, text)
  return world
}

describe('config', () => {
  it('sets, reads, replaces and unsets', async () => {
    const world = testWorld()
    const run = within(world)
    expect(await run(['config', 'name', 'Sam', 'Reed'])).toMatchObject({
      code: 0,
      out: '',
      err: 'name is Sam Reed now.\n',
    })
    expect(statSync(world.paths.settings).mode & 0o777).toBe(0o600)
    expect(await run(['config', 'name'])).toMatchObject({ code: 0, out: 'Sam Reed\n', err: '' })
    expect((await run(['config', 'name', 'Ada'])).err).toBe('name is Ada now. It was Sam Reed.\n')
    expect((await run(['config', 'name', '--unset'])).err).toBe('name is taken out. It was Ada.\n')
    expect(await run(['config', 'name'])).toMatchObject({ code: 0, out: '', err: 'name is not set.\n' })
    expect(await run(['config', 'silenceDays'])).toMatchObject({
      out: '21\n',
      err: expect.stringMatching(/not set/),
    })
  })

  it('lists every setting with what holds and what it is for', async () => {
    const world = withFile('{"name": "Sam Reed", "touchDays": 40}')
    const { out, code } = await within(world)(['config'])
    expect(code).toBe(0)
    for (const key of KEYS) expect(out).toMatch(new RegExp(`^${key.replace('.', '\\.')} = .+\n {4}\\S`, 'm'))
    expect(out).toMatch(/^name = Sam Reed$/m)
    expect(out).toMatch(/^touchDays = 40$/m)
    expect(out).toMatch(/^revisitDays = \(not set; 91 holds\)$/m)
    const { settings, defaults, version } = JSON.parse((await within(world)(['config', '--json'])).out)
    expect([version, Object.keys(settings), Object.keys(defaults)]).toEqual([1, KEYS, KEYS])
    expect([settings.name, settings.phone, settings.touchDays, defaults.touchDays]).toEqual([
      'Sam Reed',
      null,
      40,
      28,
    ])
  })

  it.each([
    ['name', ' Sam\u001b[31m  Reed ', 'Sam Reed'],
    ['address', 'sam@reed.example', 'sam@reed.example'],
    ['phone', '+44 (0)20 7946-0018', '+44 (0)20 7946-0018'],
    ['signature', 'Sam Reed\\n+44 20 7946 0018', 'Sam Reed\n+44 20 7946 0018'],
    ['register', 'Formal', 'formal'],
    ['language', 'DE', 'de'],
    ['silenceDays', '28', 28],
    ['nextDays', '0', 0],
    ['band.recruiter-screen', '3-8', '3-8'],
    ['band.offer', '25% – 70.5 %', '25-70.5'],
    ['band.technical', 'OFF', 'off'],
    ['threshold.signal', '95 %', 95],
    ['SILENCE-DAYS', '30', 30],
  ])('takes %s %j', async (key, typed, value) => {
    const { code, paths } = await rejectkit(['config', key, typed])
    expect(code).toBe(0)
    expect(Object.values(JSON.parse(readFileSync(paths.settings, 'utf8')))).toEqual([value])
    expect(Object.values(readSettings(paths.settings))).toEqual([value])
  })

  it.each([
    ['name', ''],
    ['name', 'x'.repeat(201)],
    ['address', 'sam'],
    ['address', 'Sam <sam@reed.example>'],
    ['phone', 'call me'],
    ['phone', '12'],
    ['signature', 'a\\nb\\nc\\nd\\ne\\nf\\ng'],
    ['register', 'rude'],
    ['language', 'tlh'],
    ['language', '../en'],
    ['silenceDays', '0'],
    ['silenceDays', '1e2'],
    ['silenceDays', '21.5'],
    ['touchDays', '7'],
    ['band.offer', '70-25'],
    ['band.offer', '3-800'],
    ['band.offer', '0.3'],
    ['threshold.signal', '100'],
    ['threshold.leaning', '95'],
  ])('refuses %s %j in one line, and changes nothing', async (key, typed) => {
    const { out, err, code, paths } = await rejectkit(['config', key, typed])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/should be .*Nothing was changed\.\n$/)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(existsSync(paths.settings)).toBe(false)
  })

  it.each([
    [['phoen'], /no setting "phoen"\. Did you mean "phone"\?/],
    [['colour', 'blue'], /no setting "colour"\..*lists them all/],
    [['__proto__', 'x'], /no setting/],
    [['--unset'], /needs a setting/],
    [['name', 'Sam', '--unset'], /Either/],
  ])('%j is wrong use', async (argv, message) => {
    const { err, code } = await rejectkit(['config', ...argv])
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })

  it('keeps what it does not know, and the order', async () => {
    const world = withFile('{"colour": "blue", "name": "Ada", "editor": {"tabs": 2}, "phone": "12345"}')
    await within(world)(['config', 'name', 'Sam'])
    await within(world)(['config', 'register', 'warm'])
    await within(world)(['config', 'phone', '--unset'])
    expect(readFileSync(world.paths.settings, 'utf8')).toBe(
      `${JSON.stringify({ colour: 'blue', name: 'Sam', editor: { tabs: 2 }, register: 'warm' }, null, 2)}\n`,
    )
  })

  it('--dry-run checks and writes nothing; JSON says so', async () => {
    const { out, code, paths } = await rejectkit(['config', 'name', 'Sam', '--dry-run', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ version: 1, key: 'name', value: 'Sam', before: null, saved: false })
    expect(existsSync(paths.settings)).toBe(false)
    expect((await rejectkit(['config', 'register', 'rude', '--dry-run'])).code).toBe(2)
  })

  it('prints no control characters of a file edited by hand', async () => {
    const world = withFile(JSON.stringify({ name: 'a\u001b[2Jb\u202ec' }))
    for (const argv of [['config'], ['config', 'name'], ['config', 'name', 'x']]) {
      const { out, err } = await within(world)(argv)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(out + err).not.toMatch(/[\u001b\u202e]/)
    }
  })

  it('leaves a broken file alone', async () => {
    const world = withFile('{"name": ')
    for (const argv of [['config'], ['config', 'name'], ['config', 'name', 'x']]) {
      const { err, code } = await within(world)(argv)
      expect([code, err]).toEqual([1, expect.stringMatching(/cannot be understood.*doctor --fix/s)])
    }
    expect(readFileSync(world.paths.settings, 'utf8')).toBe('{"name": ')
  })
})

it('draft takes name, address and register from it', async () => {
  const world = testWorld()
  for (const [key, value] of Object.entries({ name: 'Ada Byron', register: 'formal' }))
    await within(world)(['config', key, value])
  const argv = POST_INTERVIEW.filter((word, at, all) => word !== '--me' && all[at - 1] !== '--me')
  const { out } = await within(world)([...argv, '--json'])
  expect(JSON.parse(out).letter.register).toBe('formal')
  expect(JSON.parse(out).letter.body).toMatch(/Ada Byron$/)
})

it('bands and figures hold as they are set', () => {
  expect(bandOf({}, 'recruiter-screen')).toEqual([0.03, 0.08])
  expect(bandOf({}, 'technical')).toBeNull()
  expect(bandOf({ 'band.offer': 'off' }, 'offer')).toBeNull()
  expect(bandOf({ 'band.offer': '10-20' }, 'offer')).toEqual([0.1, 0.2])
  expect([figureOf({}, 'silenceDays'), figureOf({ silenceDays: 30 }, 'silenceDays')]).toEqual([21, 30])
})
