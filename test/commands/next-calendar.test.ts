import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { applied, newSearch, PRIYA, rejected } from './next-help.ts'

const TODAY = '2026-11-22'
const HOSTILE = 'Ev;il, "Corp" \\n BEGIN:VEVENT🙂 Größe\u202e und mehr, was eine Zeile lang und länger macht'

interface Read {
  uid: string
  start: string
  isDate: boolean
  summary: string
  description: string
  sequence: number
  modified: string
}

/** The events, as an independent parser reads them. */
function eventsIn(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  return calendar.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each)
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      isDate: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      sequence: Number(each.getFirstPropertyValue('sequence')),
      modified: String(each.getFirstPropertyValue('last-modified')),
    }
  })
}

let search: ReturnType<typeof newSearch>
const calendarOn = async (day: string, ...more: string[]) =>
  (await search.on(day, ['next', '--ics', '-', ...more])).out

beforeAll(async () => {
  search = newSearch()
  await search.on('2026-10-20', applied('Harbour', '2026-10-20'))
  await search.on(TODAY, rejected('Linden', TODAY, 'post-interview', ...PRIYA))
  await search.on(TODAY, rejected(HOSTILE, TODAY, 'final-round', ...PRIYA))
  await search.on('2026-11-20', ['draft'], {
    replies: [
      [/message/, 'no'],
      [/company/, 'Cedar'],
    ],
  })
}, 60_000)

describe('rejectkit next --ics', () => {
  it('has the lines of the list, as whole days, what is overdue on today', async () => {
    const events = eventsIn(await calendarOn(TODAY, '--days', '40'))
    expect(events.map(({ summary, start, isDate }) => [summary.slice(0, 30), start, isDate])).toEqual([
      ['Finish your draft for Cedar', TODAY, true],
      ['Check in with Harbour about Da', TODAY, true],
      ['Answer Linden about Data Engin', '2026-11-24', true],
      [expect.stringContaining('Answer Ev;il, "Corp" \\n BEGIN'), '2026-11-24', true],
      [expect.stringContaining('Keep in touch with Priya Shah,'), '2026-12-20', true],
      [expect.stringContaining('Keep in touch with Priya Shah,'), '2026-12-20', true],
    ])
    expect(events[2]?.description).toBe(
      'Someone spent time with you: a short, specific thank-you is remembered.\nrejectkit draft --application 2 --purpose thank-you',
    )
  })

  it('is plain text that any program reads: CRLF, 75 octets, nothing left of hostile names', async () => {
    const text = await calendarOn(TODAY, '--days', '400')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const lines = text.split('\r\n')
    expect(lines.join('')).not.toMatch(/[\r\n\u202e]/)
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(eventsIn(text).length)
    expect(lines.every((line) => Buffer.from(line).toString('utf8') === line)).toBe(true)
  })

  it('gives the same bytes for the same list on the same day', async () => {
    expect(await calendarOn(TODAY)).toBe(await calendarOn(TODAY))
  })

  it('names each line by the same UID on every day, and every later file wins', async () => {
    const first = eventsIn(await calendarOn(TODAY, '--days', '100'))
    const later = eventsIn(await calendarOn('2026-11-25', '--days', '100'))
    expect(new Set(first.map(({ uid }) => uid)).size).toBe(first.length)
    // Three days on, nothing but the first days of a few new lines can differ.
    const kept = later.filter(({ uid }) => first.some((each) => each.uid === uid))
    expect(kept.length).toBe(first.length)
    for (const event of kept) {
      const before = first.find(({ uid }) => uid === event.uid)
      expect(event.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY)
      expect(event.modified > (before?.modified ?? '')).toBe(true)
      expect(event.summary).toBe(before?.summary)
    }
  })

  it('moves a line that was put off, under the same UID', async () => {
    const own = newSearch()
    await own.on('2026-10-20', applied('Harbour', '2026-10-20'))
    const [before] = eventsIn((await own.on(TODAY, ['next', '--ics', '-'])).out)
    await own.on(TODAY, ['next', '--snooze', '1:check-in', '--until', '2026-11-30'])
    const [after] = eventsIn((await own.on(TODAY, ['next', '--ics', '-'])).out)
    expect([after?.uid, before?.start, after?.start]).toEqual([before?.uid, TODAY, '2026-11-30'])
  })

  it('is empty where nothing is due, and is a calendar all the same', async () => {
    const { code, out } = await newSearch().on(TODAY, ['next', '--ics', '-'])
    expect(code).toBe(0)
    expect(eventsIn(out)).toEqual([])
    expect(out.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
  })
})

describe('its file', () => {
  const inFolder = (name: string) => join(search.folder, name)
  const save = (file: string, ...more: string[]) => search.on(TODAY, ['next', '--ics', file, ...more])

  it('is for the person alone, is replaced by the next one, and leaves nothing beside it', async () => {
    mkdirSync(inFolder('a'))
    const file = inFolder('a/due.ics')
    const { code, err, out } = await save(file)
    expect(code).toBe(0)
    expect(err.replaceAll(/\s/g, '')).toContain(`Savedto${file}.`)
    expect(out).toContain('2:reply')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const first = readFileSync(file, 'utf8')
    await save(file, '--days', '100')
    expect(readFileSync(file, 'utf8').length).toBeGreaterThan(first.length)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(inFolder('a'))).toEqual(['due.ics'])
  })

  it('keeps a link a link', async () => {
    mkdirSync(inFolder('b'))
    await save(inFolder('b/real.ics'), '--days', '0')
    symlinkSync('real.ics', inFolder('b/link.ics'))
    const before = readFileSync(inFolder('b/real.ics'), 'utf8')
    await save(inFolder('b/link.ics'), '--days', '100')
    expect(readFileSync(inFolder('b/real.ics'), 'utf8')).not.toBe(before)
    expect(readFileSync(inFolder('b/link.ics'), 'utf8')).toBe(readFileSync(inFolder('b/real.ics'), 'utf8'))
  })

  it.each([
    ['notes', 'my notes'],
    ['a calendar of somebody else', 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n'],
    ['an empty file', ''],
  ])('never takes the place of %s', async (_, content) => {
    const file = inFolder('theirs.ics')
    writeFileSync(file, content)
    const { code, out, err } = await save(file)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('not a calendar of rejectkit')
    expect(readFileSync(file, 'utf8')).toBe(content)
  })

  it.each([
    ['a folder that is not there', 'nowhere/due.ics'],
    ['a folder', '.'],
  ])('is said not to be saved: %s', async (_, name) => {
    const { code, err } = await save(inFolder(name))
    expect(code).toBe(1)
    expect(err).toContain('The calendar was not saved')
  })

  it('is not written under --dry-run', async () => {
    const { code, err } = await save(inFolder('dry.ics'), '--dry-run')
    expect([code, existsSync(inFolder('dry.ics'))]).toEqual([0, false])
    expect(err).toContain('Would save')
  })

  it('goes with --json, which names it', async () => {
    const { out } = await save(inFolder('json.ics'), '--json')
    expect(JSON.parse(out).calendar).toBe(inFolder('json.ics'))
    expect(existsSync(inFolder('json.ics'))).toBe(true)
    const both = await save('-', '--json')
    expect([both.code, both.out]).toEqual([2, ''])
    expect((await save('')).code).toBe(2)
  })

  it.runIf(process.getuid?.() !== 0)('is said not to be saved where one may not write', async () => {
    mkdirSync(inFolder('shut'))
    chmodSync(inFolder('shut'), 0o500)
    expect((await save(inFolder('shut/due.ics'))).code).toBe(1)
  })
})
