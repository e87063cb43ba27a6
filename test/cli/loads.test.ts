import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HOOK = new URL('loaded.mjs', import.meta.url).href

/** What a run loads: our chunks by name, without their hash, and the packages. */
function loads(args: string[], folder = mkdtempSync(join(tmpdir(), 'rejectkit-loads-'))): string[] {
  const list = join(folder, args.join(' ').slice(0, 20))
  const env = {
    ...{ PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    ...{ XDG_CACHE_HOME: folder, LOADED: list, NODE_DISABLE_COMPILE_CACHE: '1' },
  }
  const run = spawnSync(process.execPath, ['--import', HOOK, join(ROOT, 'bin', 'rejectkit.js'), ...args], {
    encoding: 'utf8',
    env,
  })
  expect(run).toMatchObject({ status: 0 })
  const files = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : []
  const named = files
    .map((url) => fileURLToPath(url))
    .filter((file) => !/\/bin\/rejectkit\.js$|\/loaded\.mjs$/.test(file))
    .map(
      (file) =>
        /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ??
        file.slice(ROOT.length).replace(/-[\w-]{8}\.cjs$/, ''),
    )
  return [...new Set(named)].sort()
}

const DRAFT = [
  ...['draft', '--no-input', '--company', 'Linden', '--role', 'Data Engineer', '--kind', 'post-interview'],
  ...['--stage', 'hiring-manager', '--rejected-on', '2026-11-21', '--purpose', 'thank-you', '--me', 'Sam'],
]

/** A file that appears here is waited for by everyone who runs the command: add it only where it is needed. */
describe('nothing is loaded that the command does not need', () => {
  it('--version', () => {
    expect(loads(['--version'])).toMatchInlineSnapshot(`
      [
        "package.json",
      ]
    `)
  })

  it('--help', () => {
    expect(loads(['--help'])).toMatchInlineSnapshot(`
      [
        "dist/commander",
        "dist/layout",
        "dist/main",
        "dist/make-folder",
        "dist/paths",
        "dist/rolldown-runtime",
        "dist/start.cjs",
      ]
    `)
  })

  it('draft --no-input, and then log list', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rejectkit-loads-'))
    expect(loads(DRAFT, folder)).toMatchInlineSnapshot(`
      [
        "better-sqlite3",
        "dist/answers",
        "dist/application",
        "dist/backup",
        "dist/beside",
        "dist/commander",
        "dist/common",
        "dist/contact",
        "dist/days",
        "dist/draft",
        "dist/entry",
        "dist/fill",
        "dist/follow-up",
        "dist/grammar",
        "dist/layout",
        "dist/linear-model",
        "dist/log",
        "dist/main",
        "dist/make-folder",
        "dist/migrations",
        "dist/names",
        "dist/options",
        "dist/parse",
        "dist/paths",
        "dist/playbook",
        "dist/purpose",
        "dist/questions",
        "dist/reading",
        "dist/ready-made_en",
        "dist/rejection",
        "dist/rolldown-runtime",
        "dist/runtime",
        "dist/setting",
        "dist/settings",
        "dist/situation",
        "dist/sources",
        "dist/start.cjs",
        "dist/template",
        "dist/template-fault",
        "dist/template-folders",
        "dist/template-nearest",
        "dist/trouble",
        "dist/whole-file",
      ]
    `)
    expect(loads(['log', 'list'], folder)).toMatchInlineSnapshot(`
      [
        "better-sqlite3",
        "dist/answers",
        "dist/application",
        "dist/backup",
        "dist/beside",
        "dist/commander",
        "dist/common",
        "dist/contact",
        "dist/days",
        "dist/entry",
        "dist/follow-up",
        "dist/layout",
        "dist/list",
        "dist/log",
        "dist/log-if-there",
        "dist/lookup",
        "dist/main",
        "dist/make-folder",
        "dist/migrations",
        "dist/names",
        "dist/paged",
        "dist/parse",
        "dist/paths",
        "dist/purpose",
        "dist/questions",
        "dist/rejection",
        "dist/rolldown-runtime",
        "dist/setting",
        "dist/settings",
        "dist/start.cjs",
        "dist/template-nearest",
        "dist/told",
        "dist/trouble",
        "dist/whole-file",
      ]
    `)
  })

  it('draft --no-input with own words, beside what it loads without', () => {
    const own = loads([...DRAFT, '--detail', 'priya showed me the wall of prototypes'])
    const without = new Set(loads(DRAFT))
    expect(own.filter((file) => !without.has(file))).toMatchInlineSnapshot(`
      [
        "dist/two",
        "dist/wordings",
      ]
    `)
  })

  it('log list, where there is no log: no database', () => {
    expect(loads(['log', 'list'])).not.toContain('better-sqlite3')
  })
})
