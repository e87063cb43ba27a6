import { describe, expect, it } from 'vitest'
import { familyOf } from '../../../src/patterns/counts/role-family.ts'
import { fisherExact } from '../../../src/patterns/statistics/fisher.ts'
import { find, history, plain, rejected, silent, turnedDown, waitingAt } from '../searches.ts'

const slice = (patterns: ReturnType<typeof find>, by: string) => {
  const found = patterns.slices.find((each) => each.by === by)
  if (!found) throw new Error(by)
  return found
}

/** So many conversations of so many applications from this source. */
const from = (source: string, conversations: number, all: number) => [
  ...turnedDown(conversations, 'recruiter-screen', '2026-06-01', { source }),
  ...turnedDown(all - conversations, 'applied', '2026-06-01', { source }),
]

describe('a slice', () => {
  it('has a share with an interval for each value, the largest first', () => {
    const { values, measure } = slice(
      find([...from('referral', 5, 12), ...from('LinkedIn', 3, 60)]),
      'source',
    )
    expect(measure).toBe('conversation')
    expect(values).toMatchObject([
      { value: 'LinkedIn', count: 60, successes: 3, trials: 60, rate: 0.05 },
      { value: 'referral', count: 12, successes: 5, trials: 12 },
    ])
  })

  it('leaves those who wait out of the share', () => {
    expect(slice(find([...from('', 1, 2), ...waitingAt(3, 'applied')]), 'source').values).toMatchObject([
      { value: '', count: 5, trials: 2, rate: 0.5 },
    ])
  })

  it('does not mind how a source is spelt', () => {
    expect(
      slice(find([...from('LinkedIn', 0, 1), ...from('linkedin ', 0, 1)]), 'source').values,
    ).toHaveLength(1)
  })

  it('of noes tells how many came back', () => {
    const back = history([rejected('2026-03-01', 'technical'), plain('reconsidered', '2026-04-01')])
    const patterns = find([back, ...turnedDown(3, 'technical')])
    expect(slice(patterns, 'kind').values).toMatchObject([
      { value: 'post-interview', successes: 1, trials: 4 },
    ])
    expect(slice(patterns, 'reason').values).toMatchObject([{ value: 'experience', successes: 1, trials: 4 }])
  })
})

describe('a difference', () => {
  it('is not sought between silence and a spoken no, which end in different ways', () => {
    const answered = Array.from({ length: 20 }, () =>
      history([silent('2026-06-01', '2026-05-01'), plain('replied', '2026-06-05')]),
    )
    const kinds = slice(find([...answered, ...turnedDown(20, 'applied')]), 'kind')
    expect(kinds.values).toMatchObject([
      { value: 'form', successes: 0, trials: 20 },
      { value: 'silent', successes: 20, trials: 20 },
    ])
    expect(kinds).toMatchObject({ compared: 0, differences: [] })
  })

  it('is not sought with months of which only the quick answers can be there', () => {
    const calls = (on: string) => turnedDown(10, 'recruiter-screen', on)
    const noes = (on: string) => turnedDown(30, 'applied', on)
    const months = (on: string) =>
      slice(find([...noes('2026-06-01'), ...noes('2026-07-01'), ...calls(on)]), 'month')
    expect(months('2026-09-30').differences[0]).toMatchObject({ value: '2026-09', direction: 'higher' })
    // The last 21 days, up to the 20th of November, reach into October.
    expect(months('2026-10-02').values.at(-1)).toMatchObject({ value: '2026-10', successes: 10, trials: 10 })
    expect(months('2026-10-02').differences).toEqual([])
  })

  it('is called where it holds', () => {
    const found = slice(find([...from('referral', 12, 20), ...from('LinkedIn', 5, 100)]), 'source')
    expect(found).toMatchObject({ compared: 1, differences: [{ value: 'LinkedIn', direction: 'lower' }] })
    const [difference] = found.differences
    expect(difference?.p).toBe(fisherExact({ successes: 5, trials: 100 }, { successes: 12, trials: 20 }))
  })

  it('is not called where it may be chance', () => {
    expect(
      slice(find([...from('referral', 3, 20), ...from('LinkedIn', 5, 100)]), 'source').differences,
    ).toEqual([])
  })

  it('is not called over fewer than ten decisions', () => {
    expect(slice(find([...from('referral', 9, 9), ...from('LinkedIn', 0, 100)]), 'source')).toMatchObject({
      compared: 0,
      differences: [],
    })
  })

  it('is corrected for all that were looked at', () => {
    // By itself it would hold, at p = 0.03; one of six it does not.
    const one = [...from('a', 4, 20), ...from('b', 0, 24)]
    expect(fisherExact({ successes: 4, trials: 20 }, { successes: 0, trials: 24 })).toBeLessThan(0.05)
    const others = ['c', 'd', 'e', 'f'].flatMap((source) => from(source, 2, 20))
    expect(slice(find([...one, ...others]), 'source')).toMatchObject({ compared: 6, differences: [] })
  })
})

describe('role families', () => {
  it.each([
    ['Senior Software Engineer', 'software'],
    ['Data Engineer', 'data'],
    ['Engineering Manager', 'management'],
    ['Product Manager', 'product'],
    ['UX Designer', 'design'],
    ['Account Executive', 'sales'],
    ['Account Manager', 'sales'],
    ['Accountant', 'finance'],
    ['QA Engineer', 'testing'],
    ['Site Reliability Engineer', 'infrastructure'],
    ['Customer Support Agent', 'support'],
    ['Registered Nurse', 'health'],
    ['Falconer', 'other'],
    ['', ''],
  ])('%s is %s', (role, family) => {
    expect(familyOf(role)).toBe(family)
  })
})
