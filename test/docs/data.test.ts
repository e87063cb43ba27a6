import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { STAGES, standingOf } from '../../src/rejection/application.ts'
import { ENTRY_TYPES } from '../../src/store/entry.ts'
import { aSearch, contentOf, HOSTILE, logOf, within } from '../commands/data.ts'
import { folder, open } from '../store/help.ts'
import { rejectkit, testWorld } from '../world.ts'

const DOC = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8')

/** The blocks of code of a language, in order. */
function blocks(language: string): string[] {
  return [...DOC.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, text = '']) => text,
  )
}

/** The names in the first cells of the first table after a heading. */
function firstCells(heading: string): string[] {
  const [, after = ''] = DOC.split(`\n${heading}\n`)
  const [table = ''] = /(?:^\|.*\n)+/m.exec(after) ?? []
  return table
    .split('\n')
    .slice(2)
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

describe('the schema', () => {
  const file = join(folderOnce(), 'log.sqlite')
  const tables = () => {
    open(file)
    const db = new Database(file, { readonly: true })
    const names = (type: string) =>
      db
        .prepare("SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite%'")
        .pluck()
        .all(type) as string[]
    const columns = (table: string) =>
      (db.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name)
    return {
      names,
      columns,
      version: db.pragma('user_version', { simple: true }),
      id: db.pragma('application_id', { simple: true }),
    }
  }

  it('has a section for each table, and no other', () => {
    const documented = [...DOC.matchAll(/^### `(\w+)`$/gm)].map(([, name = '']) => name)
    expect(documented.sort()).toEqual(tables().names('table').sort())
  })

  it('names every column of every table, once, and no other', () => {
    const { names, columns } = tables()
    for (const table of names('table'))
      expect([table, firstCells(`### \`${table}\``).sort()]).toEqual([table, columns(table).sort()])
  })

  it('names the views, and the marks in the header', () => {
    const { names, id } = tables()
    for (const view of names('view')) expect(DOC).toContain(`\`${view}\``)
    expect(DOC).toContain(`0x${Number(id).toString(16)}`)
  })

  it('gives a query that runs', () => {
    const world = aSearch()
    const db = new Database(world.paths.log, { readonly: true })
    const rows = db.prepare(blocks('sql')[0] ?? '').all() as { company: string }[]
    expect(rows.map(({ company }) => company)).toEqual(['Linden', 'Linden', 'Linden', 'Linden', 'Acorn'])
  })
})

describe('the JSONL', () => {
  it('names every type of line', () => {
    expect(firstCells('## JSONL').sort()).toEqual([...ENTRY_TYPES, 'hidden'].sort())
  })

  it('shows one of each, which import takes, and export gives back', async () => {
    const [text = ''] = blocks('jsonl')
    const world = testWorld()
    const file = join(world.folder, 'example.jsonl')
    writeFileSync(file, text)
    const { out, code } = await within(world)(['import', file, '--json'])
    expect([code, JSON.parse(out).refused]).toEqual([0, []])
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(new Set(lines.map(({ type }) => type))).toEqual(new Set([...ENTRY_TYPES, 'hidden']))
    expect(contentOf(world)).toEqual(lines)
    expect((await within(world)(['export'])).out).toBe(text)
  })
})

describe('two machines', () => {
  const [, sync = '', git = ''] = blocks('sh')

  it.each([
    ['a synced folder', sync, '~/Sync/rejectkit/'],
    ['a git repository', git, ''],
  ])('that go through %s end equal', async (_what, script, prefix) => {
    const shared = folder()
    const machines = { laptop: testWorld(), desktop: aSearch() }
    const lines = script.split('\n').filter((line) => line.startsWith('rejectkit '))
    expect(lines).toHaveLength(2)
    const sit = async (name: keyof typeof machines) => {
      for (const line of lines) {
        const argv = line
          .replaceAll('laptop', name)
          .split(' ')
          .slice(1)
          .flatMap((word) => {
            if (!word.includes('.jsonl')) return [word]
            const file = word.slice(prefix.length)
            return (file === '*.jsonl' ? readdirSync(shared) : [file]).map((each) => join(shared, each))
          })
        expect(await within(machines[name])(argv)).toMatchObject({ code: 0 })
      }
    }
    const about = (summary: string) => ({ command: 'log', summary })
    await sit('laptop')
    await sit('desktop')
    logOf(machines.laptop).record({ application: { company: 'Birch', role: '' }, events: [] }, about('Birch'))
    logOf(machines.desktop).remove(2, about('Acorn'))
    for (const name of ['laptop', 'desktop', 'laptop', 'desktop'] as const) await sit(name)
    expect(contentOf(machines.laptop)).toEqual(contentOf(machines.desktop))
    const companies = logOf(machines.laptop)
      .applications()
      .map(({ company }) => company)
    expect(companies.sort()).toEqual(['Birch', 'Linden'])
  })
})

describe('the DuckDB query', () => {
  it("gives over many people's exports what their own logs say", async () => {
    const place = folder()
    mkdirSync(join(place, 'exports'))
    const people = [aSearch(), ...(await Promise.all([0, 1, 2].map(aPerson)))]
    for (const [at, { paths, folder: home }] of people.entries()) {
      const file = join(home, 'mine.jsonl')
      expect((await rejectkit(['export', '--out', file], { folder: home })).code).toBe(0)
      copyFileSync(file, join(place, 'exports', `person-${at}.jsonl`))
      expect(paths.log).toContain(home)
    }
    const rows = await duckdb(
      (blocks('sql')[1] ?? '').replace('exports/*.jsonl', join(place, 'exports', '*.jsonl')),
    )
    const furthest = people.map((person) =>
      logOf(person)
        .applications()
        .map(({ events }) => STAGES.indexOf(standingOf(events).stage)),
    )
    const all = furthest.flat()
    const at = (rung: number) => all.filter((each) => each >= rung).length
    expect(all.length).toBeGreaterThan(20)
    expect(at(5)).toBeGreaterThan(0)
    expect(rows).toEqual(
      STAGES.map((stage, rung) => [
        stage,
        at(rung),
        furthest.filter((each) => each.some((one) => one >= rung)).length,
        at(rung) === 0 ? null : Math.round((1000 * at(rung + 1)) / at(rung)) / 10,
      ]),
    )
  })
})

/** Someone with a spreadsheet, a removed application, and a hostile company. */
async function aPerson(seed: number) {
  const world = testWorld()
  const table = join(world.folder, 'tracker.csv')
  const statuses = [
    'rejected',
    'phone screen',
    'hiring manager interview',
    'technical test',
    'final round',
    'hired',
    'offer',
  ]
  const rows = Array.from(
    { length: 8 + seed },
    (_, n) => `Company ${n},Role,2026-10-0${1 + (n % 9)},${statuses[(n * (seed + 2)) % 7]}`,
  )
  writeFileSync(table, `company,role,applied,status\n${rows.join('\n')}\n`)
  expect((await within(world)(['import', table, '--yes'])).code).toBe(0)
  const log = logOf(world)
  log.remove(log.find('Company 1', 'Role')?.id ?? 0, { command: 'log remove', summary: '' })
  log.record(
    { application: { company: HOSTILE, role: HOSTILE }, events: [] },
    { command: 'log add', summary: HOSTILE },
  )
  return world
}

async function duckdb(query: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const rows = (await connection.runAndReadAll(query)).getRowsJS()
  connection.closeSync()
  return rows.map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)))
}

function folderOnce(): string {
  return testWorld().folder
}
