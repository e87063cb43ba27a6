import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { pathsFor } from '../src/paths.ts'
import { programsFor } from '../src/terminal/clipboard.ts'
import { openerFor } from '../src/terminal/opener.ts'

const XDG = { XDG_DATA_HOME: '/x/data', XDG_CONFIG_HOME: '/x/config', XDG_CACHE_HOME: '/x/cache' }

describe('where things live', () => {
  it.each([
    ['linux', {}, '/h/.local/share', '/h/.config', '/h/.cache'],
    ['linux', XDG, '/x/data', '/x/config', '/x/cache'],
    ['linux', { XDG_DATA_HOME: 'here', XDG_CACHE_HOME: '' }, '/h/.local/share', '/h/.config', '/h/.cache'],
    ['darwin', {}, '/h/Library/Application Support', '/h/Library/Application Support', '/h/Library/Caches'],
    ['darwin', XDG, '/x/data', '/x/config', '/x/cache'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local', '/local', '/local'],
    ['win32', {}, '/h/AppData/Local', '/h/AppData/Local', '/h/AppData/Local'],
  ] as const)('on %s with %j: %s, %s, %s', (platform, env, data, config, cache) => {
    expect(pathsFor({ env, platform, home: '/h' })).toEqual({
      log: join(data, 'rejectkit', 'log.sqlite'),
      settings: join(config, 'rejectkit', 'settings.json'),
      ownTemplates: join(config, 'rejectkit', 'templates'),
      code: join(cache, 'rejectkit', 'code'),
    })
  })

  it('the log is where REJECTKIT_DB says', () => {
    const env = { ...XDG, REJECTKIT_DB: '/mine.sqlite' }
    expect(pathsFor({ env, platform: 'win32', home: '/h' }).log).toBe('/mine.sqlite')
  })
})

it.each([
  ['linux', 'xdg-open', []],
  ['darwin', 'open', ['pbcopy']],
  ['win32', 'rundll32', ['clip']],
] as const)('on %s addresses are opened with %s, and texts copied with %j', (platform, opener, copiers) => {
  expect(openerFor(platform)[0]).toBe(opener)
  expect(programsFor({ env: {}, platform }).map(([program]) => program)).toEqual(copiers)
})

describe('compiled code', () => {
  const newHome = () => mkdtempSync(join(tmpdir(), 'rejectkit-code-'))
  const help = (env: Record<string, string>, home = newHome()) => {
    const bin = fileURLToPath(new URL('../bin/rejectkit.js', import.meta.url))
    const run = spawnSync(process.execPath, [bin, '--help'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: home, TMPDIR: home, ...env },
    })
    expect(run).toMatchObject({ status: 0, stderr: '' })
    return home
  }

  it('is kept in a folder that is private, and not in the one that all share', () => {
    const home = help({})
    const folder = join(home, '.cache', 'rejectkit', 'code')
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(readdirSync(folder)).not.toEqual([])
    expect(readdirSync(home)).toEqual(['.cache'])
  })

  it('of other versions goes when one is run for the first time', () => {
    const home = newHome()
    const folder = join(home, '.cache', 'rejectkit', 'code')
    const old = join(folder, '0.0.9-node-22.12.0', 'v22.12.0-x64-9de703df-0')
    mkdirSync(old, { recursive: true, mode: 0o700 })
    writeFileSync(join(old, '01a456fe'), 'code')
    for (const each of [old, dirname(old)]) utimesSync(each, new Date(0), new Date(0))
    help({}, home)
    expect(readdirSync(folder)).toEqual([expect.stringContaining(process.versions.node)])
  })

  it('is not kept where somebody else could have put a link', { skip: process.platform === 'win32' }, () => {
    const home = newHome()
    const elsewhere = newHome()
    mkdirSync(join(home, '.cache', 'rejectkit'), { recursive: true, mode: 0o700 })
    symlinkSync(elsewhere, join(home, '.cache', 'rejectkit', 'code'))
    help({}, home)
    expect(readdirSync(elsewhere)).toEqual([])

    const shared = newHome()
    mkdirSync(join(shared, 'rejectkit'))
    chmodSync(join(shared, 'rejectkit'), 0o777)
    help({ XDG_CACHE_HOME: shared })
    expect(readdirSync(join(shared, 'rejectkit', 'code'))).toEqual([])
  })

  it('is not kept where the person does not want it, or where it cannot be', () => {
    expect(readdirSync(help({ NODE_DISABLE_COMPILE_CACHE: '1' }))).toEqual([])
    expect(readdirSync(help({ XDG_CACHE_HOME: '/dev/null/no' }))).toEqual([])
  })
})

it('the package carries no install scripts, and the checkout’s Node is for those who work on it', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const { scripts, dependencies } = manifest
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([])
  expect(dependencies).not.toHaveProperty('node')
})
