import { describe, expect, it } from 'vitest'
import type { ApplicationRecord, NewEvent } from '../../src/rejection/application.ts'
import { isCurrent, lookUp } from '../../src/rejection/lookup.ts'

const TODAY = '2026-11-22'
const NO: NewEvent = {
  type: 'rejected',
  at: '',
  note: '',
  stage: 'applied',
  kind: 'form',
  reason: 'none-given',
}

function application(id: number, company: string, role: string, endedOn?: string): ApplicationRecord {
  const applied: NewEvent = { type: 'applied', at: '2026-01-02', note: '' }
  const events = [applied, ...(endedOn ? [{ ...NO, at: endedOn }] : [])]
  return {
    ...{ id, uid: `u${id}`, company, role, source: null, url: null, createdAt: '2026-01-02T10:00:00.000Z' },
    events: events.map((event, at) => ({ ...event, id: at, uid: `e${at}`, batch: 'b' })),
    letters: [],
    contacts: [],
  }
}

const LOG = [
  application(9, 'Beech', 'Data Engineer', '2026-02-01'),
  application(8, 'Linden', 'Data Engineer', '2026-11-01'),
  application(7, 'Crédit Ålder', 'Ingénieur R&D'),
  application(6, 'Elderlinden', 'Writer'),
  application(5, 'Beech', 'Platform Engineer'),
]
const found = (typed: string) => lookUp(typed, LOG, TODAY).map(({ id }) => id)

describe('lookUp', () => {
  it.each([
    ['', [8, 7, 6, 5, 9], 'nothing typed: all, those that are current first'],
    ['lin', [8, 6], 'the beginning of a word before letters within one'],
    ['LINDEN', [8, 6], 'in any case'],
    ['credit', [7], 'without accents'],
    ['ålder', [7], 'with accents'],
    ['beech', [5, 9], 'the current one before the newer'],
    ['beech data', [9], 'words of company and role together'],
    ['dteng', [8, 9], 'letters in their order'],
    ['lndn', [8], 'letters left out'],
    ['7', [7], 'its number'],
    ['engineer', [8, 5, 9], 'the role'],
    ['xyz', [], 'nothing fits'],
    ['beech xyz', [], 'one word fits, the other does not'],
    ['  ', [8, 7, 6, 5, 9], 'white space is nothing'],
    ['(.*', [8, 7, 6, 5, 9], 'signs are nothing either, and no pattern'],
  ])('%j finds %j: %s', (typed, ids) => expect(found(typed)).toEqual(ids))

  it('comes to an end with long hostile names', () => {
    const long = application(1, 'a'.repeat(2000), 'ab '.repeat(700))
    expect(lookUp(`${'a'.repeat(1000)}c`, Array(50).fill(long), TODAY)).toEqual([])
  })
})

it.each([
  [undefined, true],
  ['2026-11-01', true],
  ['2026-09-23', true],
  ['2026-09-22', false],
])('an application that ended on %s is current: %s', (endedOn, current) => {
  expect(isCurrent(application(1, 'Linden', 'Writer', endedOn), TODAY)).toBe(current)
})
