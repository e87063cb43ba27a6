import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, unguarded } from '../../src/commands/export/cells.ts'
import { asTable } from '../../src/commands/export/csv.ts'
import { asLines } from '../../src/commands/export/jsonl.ts'
import { asDocument } from '../../src/commands/export/markdown.ts'
import { inPieces } from '../../src/commands/export/pieces.ts'
import { standingOf } from '../../src/rejection/application.ts'
import { letter, smallDisk } from '../store/help.ts'
import { rejectkit, testWorld } from '../world.ts'
import { aSearch, contentOf, HOSTILE, logOf, within } from './data.ts'

const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', "'=1", "''=1", HOSTILE]
const HARMLESS = [
  'a\n=1',
  'a\r=1',
  'a\r\n=1',
  "'",
  "'tis",
  'a=1',
  'Linden',
  '',
  '1-2',
  'a"b',
  'a,b',
  'a;=1',
  'a\nb',
  ' a ',
]

const STRICT = { relax_quotes: false, relax_column_count: false, trim: false } as const

/** One application for each text, in all the places that a text can be. */
function logWith(texts: readonly string[]) {
  const world = testWorld()
  const log = logOf(world)
  for (const text of texts)
    log.record(
      {
        application: { company: text, role: text, source: text, url: text },
        events: [{ type: 'note', at: '2026-10-01', note: text }],
      },
      { command: 'log add', summary: '' },
    )
  return world
}

describe('export as CSV', () => {
  it('has one row for each application', async () => {
    const { out, code } = await within(aSearch())(['export', '--format', 'csv'])
    expect(code).toBe(0)
    expect(out.split('\r\n')[0]).toBe(
      'company,role,applied,stage,status,kind,reason,rejected on,last update,source,url,contacts,letters sent,notes',
    )
    expect(parse(out, { columns: true })).toEqual([
      {
        company: 'Linden',
        role: 'Data Engineer',
        applied: '2026-10-01',
        stage: 'hiring-manager',
        status: 'rejected',
        kind: 'post-interview',
        reason: 'stronger-candidate',
        'rejected on': '2026-11-03',
        'last update': '2026-11-03',
        source: 'referral',
        url: 'https://linden.example/1',
        contacts: 'Priya Shah <priya@linden.example> (hiring-manager)',
        'letters sent': '1',
        notes: 'with Priya\nThey were kind.',
      },
      expect.objectContaining({
        company: 'Acorn',
        role: 'Senior Analyst',
        status: 'waiting',
        'rejected on': '',
      }),
    ])
  })

  it('gives hostile cells back to a strict parser, and starts no formula', async () => {
    const texts = [...FORMULAS, ...HARMLESS.filter((text) => text.trim() !== '')]
    const { out } = await within(logWith(texts))(['export', '--format', 'csv'])
    // Every line break counts outside of quotes, as it does for spreadsheets, whatever the others are.
    const [, ...rows] = parse(out, { ...STRICT, record_delimiter: ['\r\n', '\n', '\r'] }) as string[][]
    expect(rows.map(([company = '']) => unguarded(company)).sort()).toEqual([...texts].sort())
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/)
    for (const row of rows) for (const at of [1, 9, 10, 13]) expect(row[at]).toBe(row[0])
  })

  it('guards every cell so that it can be freed again', () => {
    for (const text of FORMULAS) expect(guarded(text)).toBe(`'${text}`)
    for (const text of HARMLESS) expect(guarded(text)).toBe(text)
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...`'=+-@\t\r\n a`) }),
        (text) => unguarded(guarded(text)) === text,
      ),
    )
  })

  it('comes back through import with its values', async () => {
    const world = testWorld()
    const log = logOf(world)
    const about = { command: 'log add', summary: '' }
    const applied = { type: 'applied', at: '2026-09-01', note: '' } as const
    const add = (company: string, events: Parameters<typeof log.record>[0]['events']) =>
      log.record(
        {
          application: { company, role: `${company} role`, source: '=source', url: 'https://a.example' },
          events,
        },
        about,
      )
    add('=Formula', [applied])
    add('Form', [
      applied,
      { type: 'rejected', at: '2026-09-20', note: '', stage: 'applied', kind: 'form', reason: 'role-filled' },
    ])
    add('Last', [
      applied,
      {
        type: 'rejected',
        at: '2026-10-20',
        note: '',
        stage: 'final-round',
        kind: 'final-round',
        reason: 'salary',
      },
    ])
    add('Silent', [
      applied,
      { type: 'silent', at: '2026-10-11', note: '', stage: 'technical', lastContact: '2026-09-20' },
    ])
    add('Out', [applied, { type: 'withdrew', at: '2026-09-09', note: '' }])
    add('In', [applied, { type: 'hired', at: '2026-11-01', note: '' }])
    const file = join(world.folder, 'search.csv')
    expect((await within(world)(['export', '--out', file])).code).toBe(0)
    const fresh = await rejectkit(['import', file, '--yes'])
    expect(fresh.code).toBe(0)
    const seen = (where: typeof log) =>
      where
        .applications()
        .map(({ company, role, source, url, events }) => ({
          company,
          role,
          source,
          url,
          ...standingOf(events),
        }))
        .map(({ lastContact, ...each }) => each)
        .sort((a, b) => (a.company < b.company ? -1 : 1))
    expect(seen(logOf(fresh))).toEqual(seen(log))
  })
})

describe('export as JSONL', () => {
  it('holds everything: a fresh log that imports it is the same log', async () => {
    const world = aSearch()
    const { out, code } = await within(world)(['export', '--format', 'jsonl'])
    expect(code).toBe(0)
    const file = join(world.folder, 'laptop.jsonl')
    writeFileSync(file, out)
    const fresh = await rejectkit(['import', file])
    expect(fresh.code).toBe(0)
    expect(contentOf(fresh)).toEqual(contentOf(world))
    expect((await within(fresh)(['export', '--format', 'jsonl'])).out).toBe(out)
    // What was removed there can be given back here.
    const removal = logOf(fresh)
      .changes(20)
      .find(({ command }) => command === 'log remove')
    expect((await within(fresh)(['undo', removal?.batch ?? '', '--yes'])).code).toBe(0)
    expect(
      logOf(fresh)
        .applications()
        .map(({ company }) => company),
    ).toContain('Mistake')
  })

  it('merges machines that went on by themselves, in any order, once or twice', async () => {
    const one = aSearch()
    const shared = join(one.folder, 'one.jsonl')
    await within(one)(['export', '--out', shared])
    const two = testWorld()
    const three = testWorld()
    for (const each of [two, three]) await within(each)(['import', shared])
    const about = { command: 'log', summary: '' }
    logOf(one).record(
      { application: { id: 1 }, events: [{ type: 'feedback', at: '2026-11-10', note: 'more depth' }] },
      about,
    )
    logOf(two).record({ application: { company: 'Two', role: '' }, events: [] }, about)
    const acorn = logOf(three).find('Acorn', 'Senior Analyst')?.id ?? 0
    logOf(three).remove(acorn, { command: 'log remove', summary: 'Acorn' })
    const files = [one, two, three].map(({ folder }) => join(folder, 'now.jsonl'))
    for (const [at, each] of [one, two, three].entries())
      await within(each)(['export', '--out', files[at] ?? ''])
    const [a = '', b = '', c = ''] = files
    await within(one)(['import', b, c])
    await within(two)(['import', c, a, c])
    for (const file of [b, a, b, c]) await within(three)(['import', file])
    const [first, second, third] = [one, two, three].map(contentOf)
    expect(second).toEqual(first)
    expect(third).toEqual(first)
    expect(
      logOf(two)
        .applications()
        .map(({ company }) => company)
        .sort(),
    ).toEqual(['Linden', 'Two'])
  })

  it('carries hostile text whole, and raw in no terminal', async () => {
    const world = logWith([HOSTILE, 'a\u2028b\ufeff'])
    const { out } = await within(world)(['export'])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e\ufeff]/)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(contentOf(world))
  })
})

describe('export as Markdown', () => {
  it('reads well', async () => {
    const { out } = await within(aSearch())(['export', '--format', 'md'])
    expect(out).toContain(
      '# My applications\n\nAs of 2026-11-22, the newest first.\n\n## Senior Analyst, Acorn\n\n- Stage reached: applied',
    )
    expect(out).toContain('- Now: rejected (post-interview, stronger-candidate)\n')
    expect(out).toContain(
      '- 2026-11-03: rejected (hiring-manager, post-interview, stronger-candidate): They were kind.\n',
    )
    expect(out).toContain('### Letter: thank-you, sent 2026-11-04\n\n- Subject: Thank you\n')
    expect(out).toContain('\n> Hi Priya,\n>\n> thank you.\n>\n> All the best,\\\n> Sam\n')
    expect(out).not.toContain('Mistake')
  })

  it('obeys nothing that others wrote', async () => {
    const texts = [
      '# heading',
      '- item',
      '1. one',
      '<b>',
      '![x](http://evil.example)',
      '`code`',
      'a | b',
      '&amp;',
      '> quote',
      '---',
      'a\n\n# b',
      'www.evil.example',
      HOSTILE,
    ]
    const { out } = await within(logWith(texts))(['export', '--format', 'md'])
    const bare = out.replace(/\\./g, '')
    expect(bare.match(/^#+ /gm)?.length).toBe(1 + 2 * texts.length)
    expect(bare).not.toMatch(/[<>`[\]|&]|:\/\/|www\./)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u001b\u202e\u0085]/)
    for (const line of bare.split('\n')) expect(line).toMatch(/^$|^#{1,3} |^- |^As of /)
  })
})

it('a letter in the Markdown is text, line by line', async () => {
  const world = testWorld()
  const body = [
    '# heading',
    '- item',
    '+ item',
    '1. one',
    '===',
    '---',
    '    code',
    '> quote',
    '```',
    '<b>',
  ].join('\n')
  logOf(world).record({
    application: { company: 'Linden', role: '' },
    events: [],
    letter: letter({ body }),
  })
  const { out } = await within(world)(['export', '--format', 'md'])
  const quoted = out.split('\n').filter((line) => line.startsWith('>'))
  expect(quoted).toHaveLength(10)
  for (const line of quoted) expect(line).not.toMatch(/^> (?:[#+=\->`<]|\d+[.)] | {4})/)
})

describe('export --out', () => {
  it('writes a private file, goes by its ending, and leaves nothing beside it', async () => {
    const world = aSearch()
    mkdirSync(join(world.folder, 'out'))
    for (const name of ['a.csv', 'b.jsonl', 'c.md', 'd.MARKDOWN']) {
      const file = join(world.folder, 'out', name)
      const { out, err, code } = await within(world)(['export', '--out', file])
      expect([code, out]).toEqual([0, ''])
      expect(err).toBe(`Wrote 2 applications to ${file}\n`)
      expect(statSync(file).mode & 0o777).toBe(0o600)
    }
    expect(readdirSync(join(world.folder, 'out'))).toEqual(['a.csv', 'b.jsonl', 'c.md', 'd.MARKDOWN'])
    expect(readFileSync(join(world.folder, 'out', 'a.csv'), 'utf8')).toMatch(/^company,/)
    expect(readFileSync(join(world.folder, 'out', 'b.jsonl'), 'utf8')).toMatch(/^\{"type"/)
    expect(readFileSync(join(world.folder, 'out', 'd.MARKDOWN'), 'utf8')).toMatch(/^# My/)
  })

  it('replaces a file only when told to', async () => {
    const world = aSearch()
    const file = join(world.folder, 'a.csv')
    writeFileSync(file, 'mine')
    const run = within(world)
    const ask = ['export', '--out', file]
    expect(await run(ask)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Nothing was changed\. --yes replaces/),
    })
    expect(await run(ask, { replies: [[/is there already/, 'no']] })).toMatchObject({ code: 130 })
    expect(await run(ask, { replies: [] })).toMatchObject({
      code: 130,
      err: 'Stopped. Nothing was written.\n',
    })
    expect(await run([...ask, '--dry-run'])).toMatchObject({
      code: 0,
      err: expect.stringMatching(/Would write/),
    })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(await run(ask, { replies: [[/is there already/, 'yes']] })).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toMatch(/^company/)
    writeFileSync(file, 'mine')
    expect(await run([...ask, '--yes'])).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toMatch(/^company/)
  })

  it('goes through a link and leaves it one', async () => {
    const world = aSearch()
    const [file, link] = [join(world.folder, 'real.csv'), join(world.folder, 'link.csv')]
    writeFileSync(file, 'mine')
    symlinkSync(file, link)
    expect((await within(world)(['export', '--out', link, '--yes'])).code).toBe(0)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(file, 'utf8')).toMatch(/^company/)
  })

  it.each([
    ['a folder', '.', ['--format', 'csv'], /is a folder; name a file in it/],
    ['a device', '/dev/full', ['--format', 'csv'], /no ordinary file/],
    ['a folder that is missing', 'none/a.csv', [], /its folder does not exist/],
    ['a file as a folder', 'file/a.csv', [], /a file stands where a folder should be|folder is a file/],
  ])('%s is refused, and nothing is written', async (_what, name, flags, message) => {
    const world = aSearch()
    writeFileSync(join(world.folder, 'file'), 'mine')
    const before = readdirSync(world.folder)
    const file = name.startsWith('/') ? name : join(world.folder, name)
    const { err, code } = await within(world)(['export', '--out', file, '--yes', ...flags])
    expect([code, err]).toEqual([1, expect.stringMatching(message)])
    expect(readdirSync(world.folder)).toEqual(before)
    if (name.startsWith('/')) expect(statSync(name).isFile()).toBe(false)
  })

  it('on a full disk leaves the old file whole', async (context) => {
    const place = smallDisk(context)
    const world = logWith(['Linden', 'x'.repeat(300_000)])
    const file = join(place, 'a.csv')
    writeFileSync(file, 'mine')
    const { err, code } = await within(world)(['export', '--out', file, '--yes'])
    expect([code, err]).toEqual([
      1,
      `The export was not written to ${file}: the disk is full. Nothing was changed.\n`,
    ])
    expect(readdirSync(place)).toEqual(['a.csv'])
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it('refuses an ending that says nothing', async () => {
    const { err, code } = await within(aSearch())(['export', '--out', 'a.txt'])
    expect([code, err]).toEqual([2, expect.stringMatching(/--format/)])
    expect(existsSync('a.txt')).toBe(false)
  })
})

it('a log that cannot be written to can still be exported', async () => {
  const world = aSearch()
  const { out } = await within(world)(['export'])
  chmodSync(world.paths.log, 0o400)
  expect((await within(world)(['export'])).out).toBe(out)
})

it('JSON says what was written, or holds it', async () => {
  const world = aSearch()
  const inside = JSON.parse((await within(world)(['export', '--format', 'csv', '--json'])).out)
  expect(inside).toMatchObject({ version: 1, format: 'csv', out: null, applications: 2 })
  expect(inside.text).toMatch(/^company,/)
  const file = join(world.folder, 'a.md')
  const outside = JSON.parse((await within(world)(['export', '--out', file, '--json'])).out)
  expect(outside).toEqual({ version: 1, format: 'md', out: file, applications: 2, text: null, saved: true })
})

it('a terminal gets no control characters, in any format', async () => {
  for (const format of ['csv', 'jsonl', 'md']) {
    const { out } = await within(logWith([HOSTILE]))(['export', '--format', format], { ttyOut: true })
    expect(out).toContain('script')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u001b\u202e\u0085\r]/)
  }
})

it('before there is a log, gives nothing and creates nothing', async () => {
  const { out, err, code, paths } = await rejectkit(['export'])
  expect([code, out, err]).toEqual([0, '', `There is no log at ${paths.log} yet.\nNothing in the log yet.\n`])
  expect(existsSync(paths.log)).toBe(false)
})

describe('an export is written piece by piece, while the log is gone through', () => {
  const COUNT = 2000
  function manyApplications() {
    const log = logOf(testWorld())
    const note = 'x'.repeat(1000)
    log.recordAll(
      Array.from({ length: COUNT }, (_, n) => ({
        application: { company: `Firm ${n}`, role: '' },
        events: [{ type: 'note' as const, at: '2026-11-01', note }],
      })),
      { command: 'test', summary: '' },
    )
    return log
  }

  it.each(['jsonl', 'csv', 'md'] as const)('%s', (format) => {
    const log = manyApplications()
    let asked = 0
    function* counted<T>(items: Iterable<T>) {
      for (const item of items) {
        asked += 1
        yield item
      }
    }
    const pieces = inPieces(
      {
        jsonl: () => asLines(counted(log.entries())),
        csv: () => asTable(counted(log.records('oldest first'))),
        md: () => asDocument(counted(log.records('newest first')), '2026-11-22'),
      }[format](),
    )
    const first = pieces.next().value ?? ''
    expect(asked).toBeLessThan(1000)
    const whole = [first, ...pieces].join('')
    expect(asked).toBe(format === 'jsonl' ? 2 * COUNT + 1 : COUNT)
    const firms = [...whole.matchAll(/Firm (\d+)/g)].map(([, n]) => Number(n))
    expect(new Set(firms).size).toBe(COUNT)
    if (format === 'csv') expect(firms).toEqual(firms.toSorted((a, b) => a - b))
    if (format === 'md') expect(firms).toEqual(firms.toSorted((a, b) => b - a))
  })

  it('the applications one after another are the same as all at once, and one may stop half-way', () => {
    const log = logOf(aSearch())
    expect([...log.records('newest first')]).toEqual(log.applications())
    expect([...log.records('oldest first')]).toEqual(log.applications().toReversed())
    for (const { company } of log.records('newest first')) if (company) break
    expect(
      log.record({ application: { company: 'Birch', role: '' }, events: [] }).applicationId,
    ).toBeGreaterThan(0)
  })

  it('the answer as JSON too, with the same text', async () => {
    const { folder, paths } = aSearch()
    for (const format of ['csv', 'md', 'jsonl']) {
      const plain = await rejectkit(['export', '--format', format, '--db', paths.log], { folder })
      const { out } = await rejectkit(['export', '--format', format, '--json', '--db', paths.log], { folder })
      expect(JSON.parse(out)).toEqual({ version: 1, format, out: null, applications: 2, text: plain.out })
    }
  })
})
