import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/rejection/days.ts'
import { readDay } from '../../src/rejection/read-day.ts'

const SUNDAY = '2026-11-22'
const MONDAY = '2026-11-23'
const NEW_YEAR = '2027-01-01'
const LEAP_DAY = '2028-02-29'

const past = async (typed: string, today: string) => {
  const read = await readDay(typed, today, 'past')
  return 'value' in read ? read.value : read.problem
}
const ahead = async (typed: string, today: string) => {
  const read = await readDay(typed, today, 'any')
  return 'value' in read ? read.value : read.problem
}

describe('what is no day', () => {
  it.each([
    '',
    '   ',
    'garbage',
    'soon',
    'tuesdsay',
    'the other day',
    '3',
    '2026',
    'november',
    'nov 2026',
    'the third',
    'noon',
    'last year',
    '20261103',
    '30 feb',
    '31 november',
    '29 feb',
    'monday or tuesday',
    '3 nov 5 nov',
    'not yesterday, later',
    'between monday and friday',
    '3/11 5pm',
    '10-12 days ago',
    '💔',
    '-',
    '[object Object]',
    'x'.repeat(5000),
  ])('%j is refused, in one line that shows how to write one', async (typed) => {
    const read = await readDay(typed, SUNDAY, 'past')
    expect(read).toEqual({
      problem: expect.stringMatching(/^.*is not a day I can read\. Try: .*2026-11-22\.$/),
    })
  })

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-01',
    '2026-11-31',
    '2027-02-29',
    '31/11',
    '29/02',
    '32/1',
    '0/5',
    '13/13',
  ])('there is no %s', async (typed) => {
    expect(await past(typed, SUNDAY)).toBe(`There is no day ${typed}.`)
    expect(await ahead(typed, SUNDAY)).toBe(`There is no day ${typed}.`)
  })
})

describe('the future, where it happened already', () => {
  it.each([
    ['2026-11-23', '23 November'],
    ['2027-01-01', '1 January 2027'],
    ['tomorrow', '23 November'],
    ['tomorrow morning', '23 November'],
    ['in 3 days', '25 November'],
    ['in a week', '29 November'],
    ['next week', '29 November'],
    ['next tuesday', '24 November'],
    ['next sunday', '29 November'],
    ['1 Jan 2027', '1 January 2027'],
    ['20 nov 2027', '20 November 2027'],
    ['23/11/2026', '23 November'],
    ['25.12.26', '25 December'],
  ])('%s is refused', async (typed, spelled) => {
    const answer = await past(typed, SUNDAY)
    expect(answer).toContain(spelled)
    expect(answer).toContain('lies in the future')
  })

  it('never comes out, whatever is typed', async () => {
    const words = [
      'next',
      'last',
      'in',
      '3',
      '2',
      'tuesday',
      'nov',
      'dec',
      'days',
      'ago',
      'week',
      '31',
      '/',
      '2027',
      'on',
    ]
    const phrases = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
      .map((each) => each.join(' '))
    await fc.assert(
      fc.asyncProperty(phrases, async (typed) => {
        const read = await readDay(typed, SUNDAY, 'past')
        if ('value' in read) expect(read.value <= SUNDAY).toBe(true)
        else expect(read.problem).not.toContain('\n')
      }),
      { numRuns: 300 },
    )
  })
})

describe('what can be read two ways', () => {
  it.each([
    ['11/03', '2026-03-11', '2026-11-03'],
    ['3/11', '2026-11-03', '2026-03-11'],
    ['3.11', '2026-11-03', '2026-03-11'],
    ['03.11.2026', '2026-11-03', '2026-03-11'],
    ['11/03/26', '2026-03-11', '2026-11-03'],
    ['3-11-2026', '2026-11-03', '2026-03-11'],
    ['on 3/11', '2026-11-03', '2026-03-11'],
    ['since 3/11', '2026-11-03', '2026-03-11'],
    ['Tue 3/11', '2026-11-03', '2026-03-11'],
    ['tuesday, 3.11.', '2026-11-03', '2026-03-11'],
  ])('%s is asked back, with both readings', async (typed, one, other) => {
    expect(await past(typed, SUNDAY)).toMatch(
      new RegExp(`can mean .* or .*Write it as ${one} or ${other}\\.$`),
    )
  })

  it('offers only readings that would be taken', async () => {
    const answer = await past('03/12', SUNDAY)
    expect(answer).toContain('3 December 2025 or 12 March')
    for (const offered of answer.match(/\d{4}-\d{2}-\d{2}/g) ?? [])
      expect(await past(offered, SUNDAY)).toBe(offered)
    expect(answer.match(/\d{4}-\d{2}-\d{2}/g)).toHaveLength(2)
  })

  it('is plain where both readings are one', async () => {
    expect(await past('11/11', SUNDAY)).toBe('2026-11-11')
  })
})

describe('what people type', () => {
  describe(`on Sunday ${SUNDAY}`, () => {
    it.each([
      ['today', '2026-11-22'],
      ['Today', '2026-11-22'],
      ['  yesterday ', '2026-11-21'],
      ['YESTERDAY', '2026-11-21'],
      ['yesterday evening', '2026-11-21'],
      ['the day before yesterday', '2026-11-20'],
      ['day before yesterday', '2026-11-20'],
      ['the  day before\tyesterday', '2026-11-20'],
      ['this morning', '2026-11-22'],
      ['last night', '2026-11-21'],
      ['an hour ago', '2026-11-22'],
      ['sunday', '2026-11-22'],
      ['last sunday', '2026-11-15'],
      ['saturday', '2026-11-21'],
      ['monday', '2026-11-16'],
      ['tuesday', '2026-11-17'],
      ['tues', '2026-11-17'],
      ['tue', '2026-11-17'],
      ['Weds', '2026-11-18'],
      ['thurs', '2026-11-19'],
      ['last tues', '2026-11-17'],
      ['last tuesday', '2026-11-17'],
      ['last friday', '2026-11-20'],
      ['on tuesday', '2026-11-17'],
      ['since thursday', '2026-11-19'],
      ['3 days ago', '2026-11-19'],
      ['three days ago', '2026-11-19'],
      ['ten days ago', '2026-11-12'],
      ['a week ago', '2026-11-15'],
      ['2 weeks ago', '2026-11-08'],
      ['last week', '2026-11-15'],
      ['a month ago', '2026-10-22'],
      ['last month', '2026-10-22'],
      ['2 months ago', '2026-09-22'],
      ['3 Nov', '2026-11-03'],
      ['3rd november', '2026-11-03'],
      ['Nov 3', '2026-11-03'],
      ['November 3rd', '2026-11-03'],
      ['on 3 November', '2026-11-03'],
      ['3 sept', '2026-09-03'],
      ['Friday, 20 November', '2026-11-20'],
      ['3 Nov at 5pm', '2026-11-03'],
      ['3 Nov 2025', '2025-11-03'],
      ['Nov 3, 2026', '2026-11-03'],
      ['13/11', '2026-11-13'],
      ['11/13', '2026-11-13'],
      ['mon 16/11', '2026-11-16'],
      ['13.11.', '2026-11-13'],
      ['13.11.26', '2026-11-13'],
      ['13-11-2026', '2026-11-13'],
      ['22/11', '2026-11-22'],
      ['31/12/25', '2025-12-31'],
      ['2026-11-22', '2026-11-22'],
      ['2026-11-3', '2026-11-03'],
      ['2026-1-3', '2026-01-03'],
      ['2026/11/03', '2026-11-03'],
      ['2026.11.03', '2026-11-03'],
      ['29 Feb 2024', '2024-02-29'],
    ])('%j is %s', async (typed, day) => {
      expect(await past(typed, SUNDAY)).toBe(day)
    })
  })

  it.each([
    [MONDAY, 'monday', '2026-11-23'],
    [MONDAY, 'last monday', '2026-11-16'],
    [MONDAY, 'sunday', '2026-11-22'],
    [MONDAY, 'tues', '2026-11-17'],
    [MONDAY, 'yesterday', '2026-11-22'],
    [MONDAY, 'last week', '2026-11-16'],
    [NEW_YEAR, 'yesterday', '2026-12-31'],
    [NEW_YEAR, '31 dec', '2026-12-31'],
    [NEW_YEAR, '31/12', '2026-12-31'],
    [NEW_YEAR, '1 jan', '2027-01-01'],
    [NEW_YEAR, 'thursday', '2026-12-31'],
    [NEW_YEAR, 'friday', '2027-01-01'],
    [NEW_YEAR, 'last night', '2026-12-31'],
    [NEW_YEAR, 'a month ago', '2026-12-01'],
    [LEAP_DAY, 'today', '2028-02-29'],
    [LEAP_DAY, '29 feb', '2028-02-29'],
    [LEAP_DAY, '29/02', '2028-02-29'],
    [LEAP_DAY, 'yesterday', '2028-02-28'],
    [LEAP_DAY, 'a month ago', '2028-01-29'],
    ['2028-03-01', 'yesterday', '2028-02-29'],
  ])('on %s, %s is %s', async (today, typed, day) => {
    expect(await past(typed, today)).toBe(day)
  })

  it.each([
    [SUNDAY, '3 Dec', '2025-12-03'],
    [SUNDAY, 'december 25', '2025-12-25'],
    [SUNDAY, '23/11', '2025-11-23'],
    [SUNDAY, '25/12', '2025-12-25'],
    [NEW_YEAR, '2 jan', '2026-01-02'],
    [NEW_YEAR, '24/12', '2026-12-24'],
    [LEAP_DAY, '1 march', '2027-03-01'],
    [LEAP_DAY, '31/03', '2027-03-31'],
  ])('a year that was not typed is the last one that fits: on %s, %s is %s', async (today, typed, day) => {
    expect(await past(typed, today)).toBe(day)
  })

  it('has no year to roll 29 February back to, so it asks', async () => {
    expect(await past('29 feb', '2028-02-28')).toContain('lies in the future')
    expect(await past('29/02', '2028-02-28')).toContain('lies in the future')
  })
})

describe('a date that they named may lie ahead', () => {
  it.each([
    ['tomorrow', '2026-11-23'],
    ['tuesday', '2026-11-24'],
    ['next tuesday', '2026-11-24'],
    ['next week', '2026-11-29'],
    ['in 2 weeks', '2026-12-06'],
    ['3 Dec', '2026-12-03'],
    ['15 January', '2027-01-15'],
    ['15/01', '2027-01-15'],
    ['23/11', '2026-11-23'],
    ['13/11', '2026-11-13'],
    ['15/01/27', '2027-01-15'],
    ['2027-01-15', '2027-01-15'],
    ['yesterday', '2026-11-21'],
  ])('%s is %s', async (typed, day) => {
    expect(await ahead(typed, SUNDAY)).toBe(day)
  })

  it('is the nearest one, back over the new year too', async () => {
    expect(await ahead('24/12', '2027-01-05')).toBe('2026-12-24')
  })
})

describe('how it was understood', () => {
  it.each([
    ['yesterday', 'Saturday 21 November'],
    ['tues', 'Tuesday 17 November'],
    ['3 Dec', 'Wednesday 3 December 2025'],
    ['13/11', 'Friday 13 November'],
  ])('%s is spelled out as %s', async (typed, note) => {
    expect(await readDay(typed, SUNDAY, 'past')).toMatchObject({ note })
  })

  it('needs no saying for a plain date', async () => {
    expect(await readDay('2026-11-03', SUNDAY, 'past')).toEqual({ value: '2026-11-03' })
  })
})

describe('a plain date', () => {
  it('up to today reads as itself, on any day', async () => {
    const days = fc.integer({ min: 0, max: 20_000 })
    await fc.assert(
      fc.asyncProperty(days, days, async (one, other) => {
        const [day, today] = [one, other].sort((a, b) => a - b).map((each) => addDays('1990-01-01', each))
        expect(await readDay(day as string, today as string, 'past')).toEqual({ value: day })
        expect(await readDay(today as string, day as string, 'any')).toEqual({ value: today })
        if (day !== today)
          expect(await readDay(today as string, day as string, 'past')).toHaveProperty('problem')
      }),
    )
  })
})

describe('wherever the person lives', () => {
  const phrases = [
    'today',
    'yesterday',
    'last tuesday',
    '3 Nov',
    '3 days ago',
    'a week ago',
    'tues',
    '25/12',
    'last night',
  ]
  const days = [SUNDAY, '2026-03-29', '2026-11-01', NEW_YEAR]
  const script = `
    const { readDay } = await import(${JSON.stringify(new URL('../../src/rejection/read-day.ts', import.meta.url).href)})
    const read = []
    for (const today of ${JSON.stringify(days)})
      for (const typed of ${JSON.stringify(phrases)}) read.push((await readDay(typed, today, 'past')).value)
    console.log(JSON.stringify([new Date(2026, 6, 1).getTimezoneOffset(), read]))`
  const readIn = (TZ: string) => {
    const args = ['--no-warnings', '--input-type=module', '-e', script]
    return JSON.parse(execFileSync(process.execPath, args, { env: { ...process.env, TZ }, encoding: 'utf8' }))
  }

  it.each([
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['America/New_York', 240],
    ['Asia/Kathmandu', -345],
    ['Africa/Cairo', -180],
  ])('%s reads the same days', async (zone, offset) => {
    const here = []
    for (const today of days) for (const typed of phrases) here.push(await past(typed, today))
    expect(readIn(zone)).toEqual([offset, here])
  })
})
