import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkingDays,
  dayOf,
  daysBetween,
  isDay,
  monthOf,
  spellDay,
} from '../../src/rejection/days.ts'

const anyDay = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay()

describe('a day', () => {
  it.each([
    '',
    ' 2026-11-22',
    '2026-11-22 ',
    '2026-11-22\n',
    '2026-1-3',
    '26-11-22',
    '22-11-2026',
    '2026/11/22',
    '20261122',
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '1900-02-29',
    '2026-11-22T00:00:00Z',
    '+002026-11-22',
    'today',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false)
  })

  it.each(['2026-11-22', '2028-02-29', '2000-02-29', '2026-12-31', '2026-01-01'])('is %s', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    ['the first moment of a day', new Date(2026, 10, 22, 0, 0, 0), '2026-11-22'],
    ['the last moment of a day', new Date(2026, 10, 22, 23, 59, 59, 999), '2026-11-22'],
    ['a summer night, an hour ahead of UTC', new Date(2026, 6, 1, 0, 30), '2026-07-01'],
    ['the hour that clocks repeat', new Date(2026, 9, 25, 1, 30), '2026-10-25'],
    ['single figures', new Date(2026, 0, 3, 9), '2026-01-03'],
  ])('is the local one of an instant: %s', (_, instant, day) => {
    expect(dayOf(instant)).toBe(day)
  })
})

describe('reckoning with days', () => {
  it.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 365, '2029-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-11-22', -21, '2026-11-01'],
  ])('%s and %i days is %s, also over changes of the clock', (day, count, result) => {
    expect(addDays(day, count)).toBe(result)
    expect(daysBetween(day, result)).toBe(count)
  })

  it('goes there and back again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const there = addDays(day, count)
        expect(isDay(there)).toBe(true)
        expect(daysBetween(day, there)).toBe(count)
        expect(addDays(there, -count)).toBe(day)
      }),
    )
  })

  it('orders days as plain text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one === other ? 0 : one < other ? 1 : -1)
      }),
    )
  })
})

describe('working days', () => {
  it.each([
    ['Monday', '2026-11-02', 1, '2026-11-03'],
    ['Friday', '2026-11-06', 1, '2026-11-09'],
    ['Saturday', '2026-11-07', 1, '2026-11-09'],
    ['Sunday', '2026-11-08', 1, '2026-11-09'],
    ['Monday', '2026-11-02', 5, '2026-11-09'],
    ['Monday', '2026-11-02', 10, '2026-11-16'],
    ['Wednesday', '2026-11-04', 10, '2026-11-18'],
    ['Saturday', '2026-11-07', 10, '2026-11-20'],
    ['Thursday before the new year', '2026-12-31', 2, '2027-01-04'],
    ['Sunday', '2026-11-08', 0, '2026-11-08'],
  ])('from a %s, %s: %i of them end on %s', (_, day, count, result) => {
    expect(addWorkingDays(day, count)).toBe(result)
  })

  it('never end on a weekend, and ten of them are two weeks from any weekday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, count) => {
        expect([1, 2, 3, 4, 5]).toContain(weekdayOf(addWorkingDays(day, count)))
        if (weekdayOf(day) % 6 !== 0) expect(addWorkingDays(day, 10)).toBe(addDays(day, 14))
      }),
    )
  })
})

describe('a day as it is spelled', () => {
  it.each([
    ['2026-11-03', '2026-11-22', {}, '3 November'],
    ['2026-11-03', '2026-11-22', { weekday: true }, 'Tuesday 3 November'],
    ['2025-11-03', '2026-11-22', {}, '3 November 2025'],
    ['2027-01-01', '2026-12-31', { weekday: true }, 'Friday 1 January 2027'],
  ])('%s, on %s, %j: %s', (day, today, options, spelled) => {
    expect(spellDay(day, today, options)).toBe(spelled)
  })

  it('is spelled as Britain does', () => {
    const british = new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
    fc.assert(
      fc.property(anyDay, (day) => {
        const spelled = spellDay(day, '1900-01-01', { weekday: true })
        expect(spelled).toBe(british.format(new Date(day)).replaceAll(',', ''))
        expect(spelled).toContain(monthOf(day))
      }),
    )
  })
})
