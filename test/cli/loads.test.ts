import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HOOK = new URL('loaded.mjs', import.meta.url).href

/** The files that a run loads. */
function filesOf(args: string[], folder: string): string[] {
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
  return files.filter((file) => !/\/bin\/rejectkit\.js$|\/loaded\.mjs$/.test(file))
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'rejectkit-loads-'))

/** What a run loads: our files by name, without their hash, and the packages. */
function loads(args: string[], folder = newFolder()): string[] {
  const named = filesOf(args, folder).map(
    (file) =>
      /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ??
      file.slice(ROOT.length).replace(/-[\w-]{8}\.(?:chunk|cjs)$/, ''),
  )
  return [...new Set(named)].sort()
}

/** The rooms of the house, and the bundled packages, of which our files hold something. */
function roomsIn(args: string[], folder = newFolder()): string[] {
  const modules: Record<string, string[]> = JSON.parse(
    readFileSync(join(ROOT, 'dist', 'modules.json'), 'utf8'),
  )
  const all = filesOf(args, folder).flatMap((file) => modules[basename(file)] ?? [])
  const rooms = all.flatMap(
    (file) =>
      /(?:(?:.*\/)?node_modules|src)\/((?:@[^/]+\/)?.*)\/[^/]+$/.exec(file.replace(ROOT, ''))?.[1] ?? [],
  )
  return [...new Set(rooms.map((room) => room.replace(/\/(?:lib|source|dist)\b.*/, '')))].sort()
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
        "dist/main",
        "dist/rolldown-runtime",
        "dist/shared",
        "dist/start.cjs",
        "dist/topics",
      ]
    `)
  })

  it('draft --no-input, and then log list', () => {
    const folder = newFolder()
    expect(loads(DRAFT, folder)).toMatchInlineSnapshot(`
      [
        "better-sqlite3",
        "dist/draft",
        "dist/fill",
        "dist/main",
        "dist/options",
        "dist/reading",
        "dist/ready-made-thank-you",
        "dist/rolldown-runtime",
        "dist/runtime",
        "dist/shared",
        "dist/situation",
        "dist/start.cjs",
        "dist/store",
        "dist/topics",
      ]
    `)
    expect(loads(['log', 'list'], folder)).toMatchInlineSnapshot(`
      [
        "better-sqlite3",
        "dist/list",
        "dist/log",
        "dist/lookup",
        "dist/main",
        "dist/paged",
        "dist/rolldown-runtime",
        "dist/shared",
        "dist/start.cjs",
        "dist/store",
        "dist/topics",
      ]
    `)
  })

  it('nor is anything in the files that it loads', () => {
    const folder = newFolder()
    expect(roomsIn(DRAFT, folder)).toMatchInlineSnapshot(`
      [
        "chalk",
        "commander",
        "commands",
        "commands/draft",
        "commands/help",
        "commands/log",
        "commands/templates",
        "handlebars",
        "letters",
        "letters/languages",
        "letters/proofread",
        "rejection",
        "rejection/classify",
        "rejection/found",
        "rejection/playbook",
        "rejection/questions",
        "store",
        "terminal",
      ]
    `)
    expect(roomsIn(['log', 'list'], folder)).toMatchInlineSnapshot(`
      [
        "chalk",
        "commander",
        "commands",
        "commands/help",
        "commands/log",
        "commands/templates",
        "letters",
        "rejection",
        "rejection/classify",
        "rejection/found",
        "rejection/playbook",
        "rejection/questions",
        "store",
        "terminal",
      ]
    `)
  })

  it('draft --no-input with own words, beside what it loads without', () => {
    const own = loads([...DRAFT, '--detail', 'priya showed me the wall of prototypes'])
    const without = new Set(loads(DRAFT))
    expect(own.filter((file) => !without.has(file))).toMatchInlineSnapshot(`
      [
        "dist/read",
        "dist/two",
        "dist/wordings",
      ]
    `)
  })

  it('log list, where there is no log: no database', () => {
    expect(loads(['log', 'list'])).not.toContain('better-sqlite3')
  })
})
