import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import type { NewEvent } from '../../src/rejection/application.ts'
import { SAMPLE_TODAY } from '../pictures/sample-log.ts'
import { rejectkit, type TestOptions, testWorld } from '../world.ts'

const NOW = `${SAMPLE_TODAY}T12:00:00`
const HOSTILE = [
  '<script>alert(1)</script>',
  `"Quotes' & Co`,
  'ش'.repeat(40),
  `${'x'.repeat(500)}`,
  '\u001b[31mred\u202e',
]

/** A folder with the sample log in it. */
let sample: string

beforeAll(async () => {
  const { folder } = testWorld()
  const file = fileURLToPath(new URL('../../docs/sample-log.jsonl', import.meta.url))
  await rejectkit(['import', file, '--yes'], { folder })
  sample = folder
})

const patterns = (argv: string[] = [], options: TestOptions = {}) =>
  rejectkit(['patterns', ...argv], { folder: sample, now: NOW, ...options })
const flat = (text: string) => text.replace(/\s+/g, ' ')
const place = (name: string) => join(testWorld().folder, name)

/** A log with these applications: their companies, and what happened. */
async function logWith(
  applications: { company: string; source?: string; events: NewEvent[] }[],
): Promise<string> {
  const world = testWorld({ now: NOW })
  const log = await world.log()
  for (const { company, source = null, events } of applications)
    log.record({
      application: { company, role: company.slice(0, 500), source },
      events,
      contacts: [{ name: 'Priya Shah', address: null, part: 'recruiter' }],
    })
  await world.closeLog()
  return world.folder
}

const applied = (at: string): NewEvent => ({ type: 'applied', at, note: '' })
const refused = (at: string): NewEvent => ({
  type: 'rejected',
  at,
  note: '',
  stage: 'applied',
  kind: 'form',
  reason: 'none-given',
})
const reached = (at: string): NewEvent => ({ type: 'reached', at, note: '', stage: 'recruiter-screen' })
const feedback = (note: string): NewEvent => ({ type: 'feedback', at: '2026-09-20', note })

describe('rejectkit patterns', () => {
  it('answers on stdout, in one screen, and says nothing else', async () => {
    const { code, out, err } = await patterns()
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toMatch(/^Your search gets stuck after the recruiter screen\.\n2 of 23 went on/)
    expect(out.split('\n').length).toBeLessThanOrEqual(32)
    expect(out.endsWith('\n')).toBe(true)
  })

  it('is as wide as the window, and coloured only where that is wanted', async () => {
    for (const columns of [40, 80, 160]) {
      const { out } = await patterns([], { columns })
      expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(columns)
    }
    const colours = { NO_COLOR: '', FORCE_COLOR: '1' }
    expect((await patterns([], { env: colours })).out).toContain('\u001b[')
    expect((await patterns(['--no-color'], { env: colours })).out).not.toContain('\u001b[')
    expect((await patterns()).out).not.toContain('\u001b[')
  })

  it('speaks in sentences with --plain, and where ACCESSIBLE is set', async () => {
    const { out } = await patterns(['--plain'])
    expect(out).not.toMatch(/[█▒│▁▄·]/)
    expect(flat(out)).toContain('Recruiter screen: 2 of 23 went on')
    expect((await patterns([], { env: { ACCESSIBLE: '1' } })).out).toBe(out)
    expect((await patterns([], { env: { ACCESSIBLE: '0' } })).out).not.toBe(out)
  })

  it('keeps to signs that an old Windows console has', async () => {
    const windows = { machine: { platform: 'win32' as const } }
    expect((await patterns([], windows)).out).not.toMatch(/[▁▂▃▅▆▇]/)
    expect((await patterns([], { ...windows, env: { WT_SESSION: 'x' } })).out).toMatch(/[▁▂▃▅▆▇]/)
  })

  it('gives JSON in the agreed shape', async () => {
    const { out, code } = await patterns(['--json'])
    const found = JSON.parse(out)
    expect(code).toBe(0)
    expect(found.version).toBe(1)
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining(['period', 'counts', 'stages', 'bottleneck', 'letters', 'slices']),
    )
    expect(found.stages.map((each: { stage: string }) => each.stage)).toEqual([
      'applied',
      'recruiter-screen',
      'hiring-manager',
      'technical',
      'final-round',
    ])
    const stage = [
      'stage',
      'entered',
      'passed',
      'ended',
      'waiting',
      'passRate',
      'low',
      'high',
      'band',
      'verdict',
    ]
    for (const each of found.stages) expect(Object.keys(each)).toEqual(expect.arrayContaining(stage))
    expect(found.stages[1]).toMatchObject({ passed: 2, ended: 21, band: [0.3, 0.6], verdict: 'signal' })
    expect(found.bottleneck).toMatchObject({
      stage: 'recruiter-screen',
      verdict: 'signal',
      advice: expect.any(String),
    })
    const letter = ['purpose', 'kind', 'sent', 'answered', 'rate', 'low', 'high']
    expect(found.letters.length).toBeGreaterThan(0)
    for (const each of found.letters) expect(Object.keys(each)).toEqual(expect.arrayContaining(letter))
    expect(found.slices).toHaveLength(6)
    expect(JSON.parse((await patterns(['--json', '--by', 'source'])).out).slices).toEqual([found.slices[0]])
  })

  it('gives the stages as CSV', async () => {
    const { out } = await patterns(['--csv'])
    const rows = parse(out, { columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(5)
    expect(rows[1]).toMatchObject({
      stage: 'recruiter-screen',
      passed: '2',
      ended: '21',
      bandLow: '0.3',
      verdict: 'signal',
    })
    expect(Number(rows[1]?.passRate)).toBeCloseTo(2 / 23)
    expect(out).toContain('\r\n')
  })

  it('looks at a part of the search only, where it is told to', async () => {
    const count = async (...argv: string[]) =>
      JSON.parse((await patterns([...argv, '--json'])).out).counts.applications
    const all = await count()
    expect(await count('--since', '2026-09-01')).toBeLessThan(all)
    expect((await count('--since', '2026-09-01')) + (await count('--until', '31 August'))).toBe(all)
    expect(await count('--since', '2026-11-19')).toBe(0)
    expect((await patterns(['--since', '2026-11-19'])).out).toMatch(/^No application was sent in that time\./)
  })

  it('compares the values of one thing with --by', async () => {
    const { out } = await patterns(['--by', 'source'])
    expect(out).toContain('By source: how many led to a first call')
    expect(out).toMatch(/^referral +\d+ of \d+/m)
    expect(out).not.toContain('This week')
  })

  it('heeds the settings: bands, days of silence, fewest decisions', async () => {
    const { folder } = testWorld()
    const argv = ['patterns', '--db', join(sample, 'data', 'log.sqlite')]
    const json = async () => JSON.parse((await rejectkit([...argv, '--json'], { folder, now: NOW })).out)
    mkdirSync(join(folder, 'config'), { recursive: true })
    writeFileSync(
      join(folder, 'config', 'settings.json'),
      JSON.stringify({ 'band.hiring-manager': '5-10', 'threshold.fewest': 40, silenceDays: 100 }),
    )
    const { stages, method } = await json()
    expect(stages[1]).toMatchObject({ band: [0.05, 0.1], verdict: 'too-few', bandSource: { own: true } })
    expect(method).toMatchObject({ silenceDays: 100, thresholds: { fewest: 40 } })
    expect(stages[0].waiting).toBeGreaterThan(20)
    writeFileSync(join(folder, 'config', 'settings.json'), '{ broken')
    const { code, out, err } = await rejectkit(argv, { folder, now: NOW })
    expect([code, out.slice(0, 11)]).toEqual([0, 'Your search'])
    expect(err).toContain('Going on without it')
  })

  it('is gentle where there is no log, and makes none', async () => {
    const { folder } = testWorld()
    const { code, out, err } = await rejectkit(['patterns'], { folder })
    expect([code, err]).toEqual([0, expect.stringMatching(/^There is no log at .*log\.sqlite yet\.\n$/)])
    expect(out).toMatch(/^Nothing to look at yet\./)
    expect(existsSync(join(folder, 'data'))).toBe(false)
    expect(JSON.parse((await rejectkit(['patterns', '--json'], { folder })).out).counts.applications).toBe(0)
  })

  it('at three noes says what it can, and how many more it needs', async () => {
    const folder = await logWith(
      ['A', 'B', 'C'].map((company) => ({ company, events: [applied('2026-10-01'), refused('2026-10-09')] })),
    )
    const { out } = await rejectkit(['patterns'], { folder, now: NOW })
    expect(flat(out)).toContain('78 to 91 of 100 people would have no first call after 3 applications')
    expect(out).toContain('After 7 more')
    expect(out).not.toMatch(/[█▒│]/)
  })

  it.each([
    [['--json', '--csv'], 'which of the two'],
    [['--html', ''], '--html takes the name of a file'],
    [['--html', '-', '--json'], 'both want stdout'],
    [['--csv', '--by', 'source'], '--by goes with'],
    [['--since', 'the day before the flood'], '--since:'],
    [['--since', '2026-09-01', '--until', '2026-08-01'], 'lies after'],
    [['--by', 'company'], 'Allowed choices'],
  ])('refuses %j, and prints nothing', async (argv, words) => {
    const { code, out, err } = await patterns(argv)
    expect([code, out]).toEqual([2, ''])
    expect(flat(err)).toContain(words)
  })
})

describe('rejectkit patterns --html', () => {
  it('writes one private file, and says so on stderr', async () => {
    const file = place('report.html')
    const { code, out, err } = await patterns(['--html', file])
    expect([code, err]).toEqual([0, `Wrote the report to ${file}\n`])
    expect(out).toMatch(/^Your search gets stuck/)
    expect(readFileSync(file, 'utf8')).toContain(
      '<h1>Your search gets stuck after the recruiter screen.</h1>',
    )
    expect(JSON.parse((await patterns(['--html', file, '--json'])).out).html).toBe(file)
  })

  it('goes to stdout with -, and nowhere with --dry-run', async () => {
    const { out } = await patterns(['--html', '-'])
    expect(out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    const file = place('report.html')
    expect((await patterns(['--html', file, '--dry-run'])).err).toBe(`Would write the report to ${file}\n`)
    expect(existsSync(file)).toBe(false)
  })

  it('replaces its own file without a question, and no other without a yes', async () => {
    const file = place('report.html')
    await patterns(['--html', file])
    expect((await patterns(['--html', file])).code).toBe(0)
    writeFileSync(file, '<html>my thesis</html>')
    const refusal = await patterns(['--html', file])
    expect([refusal.code, refusal.out]).toEqual([2, ''])
    const no = await patterns(['--html', file], { replies: [[/no report of rejectkit\. Replace it/, 'no']] })
    expect(no.code).toBe(130)
    expect(readFileSync(file, 'utf8')).toBe('<html>my thesis</html>')
    expect((await patterns(['--html', file], { replies: [[/Replace it/, 'yes']] })).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('<!doctype html>')
    writeFileSync(file, 'other')
    expect((await patterns(['--html', file, '--yes'])).code).toBe(0)
  })

  it('says in plain words what cannot be written, and keeps a link a link', async () => {
    const folder = place('folder')
    mkdirSync(folder)
    for (const file of [folder, join(folder, 'no', 'report.html')]) {
      const { code, err } = await patterns(['--html', file])
      expect(code).toBe(1)
      expect(flat(err)).toContain('The report was not written')
    }
    await patterns(['--html', join(folder, 'real.html')])
    symlinkSync(join(folder, 'real.html'), join(folder, 'link.html'))
    writeFileSync(join(folder, 'real.html'), '')
    expect((await patterns(['--html', join(folder, 'link.html')])).code).toBe(0)
    expect(readFileSync(join(folder, 'real.html'), 'utf8')).toContain('<!doctype html>')
  })

  it('hides every name that the log knows with --anonymous, everywhere', async () => {
    const notes = ['At Quarry Labs the salary is lower, said priya', 'salary: see quarrylabs.example']
    const folder = await logWith(
      notes.map((note) => ({
        company: 'Quarry Labs Ltd',
        source: 'Quarry careers',
        events: [applied('2026-09-01'), reached('2026-09-09'), feedback(note)],
      })),
    )
    const run = async (...argv: string[]) =>
      (await rejectkit(['patterns', ...argv], { folder, now: NOW })).out
    const ways = [['--html', '-'], ['--json'], ['--plain'], [], ['--by', 'source'], ['--csv']]
    expect((await Promise.all(ways.map((way) => run(...way)))).join(' ')).toMatch(/Quarry.*priya/s)
    for (const way of ways) expect(await run(...way, '--anonymous')).not.toMatch(/quarry|priya|shah/i)
    const { err } = await rejectkit(['patterns', '--html', '-', '--anonymous'], { folder, now: NOW })
    expect(flat(err)).toContain('Read the quotes yourself')
  })

  it('survives hostile names, on the page and on the screen', async () => {
    const folder = await logWith(
      HOSTILE.map((company) => ({
        company,
        source: company,
        events: [applied('2026-09-01'), reached('2026-09-09'), feedback(`hostile ${company} words`)],
      })),
    )
    const run = async (...argv: string[]) =>
      (await rejectkit(['patterns', ...argv], { folder, now: NOW })).out
    const html = await run('--html', '-')
    expect(html).not.toMatch(/<script|<img|onerror="/i)
    expect(html).not.toContain('x'.repeat(200))
    expect(html).toContain('&lt;script&gt;')
    for (const out of [html, await run(), await run('--plain'), await run('--by', 'source')])
      expect(
        [...out].filter((sign) => sign !== '\n' && (sign < ' ' || (sign >= '\u202a' && sign <= '\u202e'))),
      ).toEqual([])
  })
})
