import { describe, expect, it } from 'vitest'
import type { ApplicationRecord, Letter, NewEvent } from '../../src/rejection/application.ts'
import { odditiesOf } from '../../src/rejection/oddities.ts'

const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}`
type Told = [type: NewEvent['type'], day: number]

const DETAILS = { stage: 'technical', kind: 'post-interview', reason: 'none-given', purpose: null, letter: 7 }
const eventOf = ([type, day]: Told) =>
  ({ ...DETAILS, type, at: on(day), note: '', lastContact: on(1), id: 0, uid: '', batch: '' }) as never

function recordOf(events: readonly Told[]): ApplicationRecord {
  const letter = { id: 7, createdAt: `${on(10)}T12:00:00.000Z` } as Letter
  const about = { id: 1, uid: 'a', company: 'Linden', role: '', source: null, url: null, createdAt: '' }
  return { ...about, contacts: [], letters: [letter], events: events.map(eventOf) }
}

const oddities = (before: Told[], ...news: Told[]) => odditiesOf(recordOf(before), news.map(eventOf))

const APPLIED: Told = ['applied', 3]
const NO: Told = ['rejected', 8]

describe('impossible', () => {
  it.each<[Told[], Told, RegExp]>([
    [[APPLIED], ['hired', 2], /before you applied on 2026-11-03.*--at/],
    [[APPLIED], ['rejected', 2], /before you applied/],
    [[APPLIED], ['replied', 1], /before you applied/],
    [[NO], ['applied', 9], /They would have said no on 2026-11-08, before you applied on 2026-11-09/],
    [[APPLIED], ['applied', 5], /applied on 2026-11-03 already.*--anew/],
    [[APPLIED, NO], ['reached', 9], /they said no on 2026-11-08.*--event invited-again/],
    [[APPLIED, ['reached', 9]], ['rejected', 8], /Before 2026-11-09 they said no on 2026-11-08/],
    [[APPLIED, ['withdrew', 5]], ['reached', 6], /you withdrew on 2026-11-05/],
    [[APPLIED, ['withdrew', 5]], ['withdrew', 6], /already/],
    [[APPLIED, ['withdrew', 5]], ['silent', 6], /nobody owes you/],
    [[APPLIED, NO], ['silent', 9], /no silence/],
    [[APPLIED, NO], ['withdrew', 9], /nothing left to withdraw/],
    [[APPLIED], ['reconsidered', 4], /no answer yet.*--event reached/],
    [[APPLIED, ['hired', 5]], ['hired', 6], /had this job since 2026-11-05/],
    [[APPLIED, ['hired', 5]], ['reached', 6], /had this job/],
    [[APPLIED, ['hired', 5]], ['offered', 6], /had this job/],
    [[NO], ['replied', 7], /nothing had been sent/],
    [[NO], ['feedback', 7], /nothing had been sent/],
    [[APPLIED, NO], ['letter-sent', 9], /written on 2026-11-10.*cannot have gone out on 2026-11-09/],
  ])('%j, then %j', (before, told, text) => {
    expect(oddities(before, told)).toEqual([{ isImpossible: true, text: expect.stringMatching(text) }])
  })
})

describe('rare, and may be right', () => {
  it.each<[Told[], Told]>([
    [[APPLIED], ['reached', 2]],
    [[APPLIED], ['invited-again', 5]],
    [
      [APPLIED, ['hired', 5]],
      ['rejected', 6],
    ],
    [
      [APPLIED, ['hired', 5]],
      ['withdrew', 6],
    ],
    [
      [APPLIED, ['withdrew', 5]],
      ['rejected', 6],
    ],
  ])('%j, then %j', (before, told) => {
    expect(oddities(before, told).map(({ isImpossible }) => isImpossible)).toEqual([false])
  })
})

describe('in order', () => {
  it.each<[Told[], ...Told[]]>([
    [[], ['applied', 3]],
    [[], ['replied', 3]],
    [[APPLIED], ['note', 1]],
    [[APPLIED], ['reached', 3], ['offered', 4], ['hired', 5]],
    [
      [APPLIED, NO],
      ['reached', 5],
    ],
    [
      [APPLIED, NO],
      ['invited-again', 9],
      ['reached', 9],
    ],
    [
      [APPLIED, NO],
      ['offered', 12],
      ['hired', 13],
    ],
    [
      [APPLIED, NO],
      ['letter-sent', 10],
      ['replied', 11],
      ['feedback', 11],
    ],
    [
      [APPLIED, ['silent', 20]],
      ['rejected', 21],
    ],
    [
      [APPLIED, ['silent', 20]],
      ['reached', 21],
    ],
    [[NO], ['applied', 2]],
    [[NO], ['reached', 2]],
  ])('%j, then %j', (before, ...news) => {
    expect(oddities(before, ...news)).toEqual([])
  })

  it('an oddity of long ago is not held against what comes', () => {
    expect(oddities([APPLIED, NO, ['reached', 9]], ['offered', 12])).toEqual([])
  })
})
