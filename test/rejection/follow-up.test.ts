import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STAGES, type Stage, wasInterviewed } from '../../src/rejection/application.ts'
import { addDays } from '../../src/rejection/days.ts'
import { checkInFrom, latenessOf, nextTouchFrom, replyUntil } from '../../src/rejection/follow-up.ts'

const NO = '2026-11-02'
const dayAfter = (days: number) => addDays(NO, days)

describe('how late a reply is', () => {
  it.each([
    [0, 'on-time'],
    [1, 'on-time'],
    [2, 'on-time'],
    [3, 'late'],
    [20, 'late'],
    [21, 'late'],
    [22, 'long-past'],
    [365, 'long-past'],
  ])('after %i days: %s', (days, lateness) => {
    expect(latenessOf(NO, dayAfter(days))).toBe(lateness)
  })

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 21],
    [21, 21],
    [22, null],
    [100, null],
  ])('after %i days it is best sent by day %j', (days, until) => {
    expect(replyUntil(NO, dayAfter(days))).toBe(until === null ? null : dayAfter(until))
  })

  it('never asks for a reply by a day that is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (days) => {
        const until = replyUntil(NO, dayAfter(days))
        expect(until === null || until >= dayAfter(days)).toBe(true)
        expect(until === null).toBe(latenessOf(NO, dayAfter(days)) === 'long-past')
      }),
    )
  })
})

describe('the day of the next letter to stay in touch', () => {
  it.each([
    [null, null],
    [-40, -12],
    [0, 28],
    [1, 29],
    [181, 209],
    [182, 273],
    [400, 491],
  ])('the last one on day %j after the no: from day %j', (last, from) => {
    const lastLetterOn = last === null ? null : dayAfter(last)
    expect(nextTouchFrom(lastLetterOn, NO)).toBe(from === null ? null : dayAfter(from))
  })

  it('is a quarter later where the day of the no is not known', () => {
    expect(nextTouchFrom(NO, null)).toBe(dayAfter(91))
  })
})

describe('who was interviewed', () => {
  it.each([
    ['applied', false],
    ['recruiter-screen', true],
    ['hiring-manager', true],
    ['technical', true],
    ['final-round', true],
    ['offer', true],
  ] as const)('%s: %s', (stage, expected) => {
    expect(wasInterviewed(stage)).toBe(expected)
  })
})

describe('the first day of the check-in', () => {
  const from = (stage: Stage, lastContact: string, decisionBy: string | null = null) =>
    checkInFrom({ stage, lastContact, decisionBy })

  it.each([
    ['2026-11-02', '2026-11-23'],
    ['2026-12-20', '2027-01-10'],
    ['2028-02-10', '2028-03-02'],
  ])('applied, last word on %s: three weeks later, %s', (lastContact, day) => {
    expect(from('applied', lastContact)).toBe(day)
  })

  it.each([
    ['a Monday', '2026-11-02', '2026-11-16'],
    ['a Friday', '2026-11-06', '2026-11-20'],
    ['a Saturday', '2026-11-07', '2026-11-20'],
    ['a Sunday', '2026-11-08', '2026-11-20'],
    ['the last week of the year', '2026-12-23', '2027-01-06'],
  ])('interviewed on %s: ten working days later', (_, lastContact, day) => {
    for (const stage of STAGES.filter((each) => each !== 'applied'))
      expect(from(stage, lastContact)).toBe(day)
  })

  it('interviewed, and a date was named: the day after it, sooner or later than ten working days', () => {
    expect(from('technical', '2026-11-02', '2026-11-05')).toBe('2026-11-06')
    expect(from('final-round', '2026-11-02', '2026-12-31')).toBe('2027-01-01')
  })

  it('an application alone is told no date: three weeks stand', () => {
    expect(from('applied', '2026-11-02', '2026-11-05')).toBe('2026-11-23')
  })
})
