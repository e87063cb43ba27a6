/** Our numerics beside those of R, which `reference/reference.R` wrote down: equal to a millionth, or better. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { above, below, quantile } from '../../src/patterns/statistics/beta.ts'
import { fisherExact, fisherLess } from '../../src/patterns/statistics/fisher.ts'
import { holm } from '../../src/patterns/statistics/holm.ts'
import { exactInterval } from '../../src/patterns/statistics/interval.ts'
import { posteriorOf, probabilityLess } from '../../src/patterns/statistics/posterior.ts'
import { medianStay, type Stays } from '../../src/patterns/statistics/product-limit.ts'

type Row = number[]
type StayRow = [days: number[], ended: number[], median: (number | null)[]]
interface Numbers {
  interval: Row[]
  posterior: Row[]
  beta: Row[]
  product: Row[]
  less: Row[]
  fisher: Row[]
  holm: [number[], number[]][]
  stay: StayRow[]
}

const NUMBERS: Numbers = JSON.parse(readFileSync(new URL('reference/numbers.json', import.meta.url), 'utf8'))
const MOST = 1e-6

/** The largest distance between what R wrote and what we say; the row in which it is, for the message. */
function furthestOff<R>(
  rows: readonly R[],
  ours: (row: R) => [r: number, ours: number][],
): [number, R | null] {
  let worst: [number, R | null] = [0, null]
  for (const row of rows)
    for (const [r, own] of ours(row)) {
      const off = Math.abs(r - own)
      if (!(off <= worst[0])) worst = [off, row]
    }
  return worst
}

function expectEqual<R>(
  rows: readonly R[],
  ours: (row: R) => [r: number, ours: number][],
  count = 200,
): void {
  expect(rows).toHaveLength(count)
  const [off, row] = furthestOff(rows, ours)
  expect(off, `row ${JSON.stringify(row)}`).toBeLessThan(MOST)
}

describe('the same as R', () => {
  it('exact intervals (binom.test)', () => {
    expectEqual(NUMBERS.interval, ([x = 0, n = 0, low = 0, high = 0]) => {
      const own = exactInterval(x, n)
      return [
        [low, own.low],
        [high, own.high],
      ]
    })
  })

  it('the posterior of a share (pbeta, qbeta)', () => {
    expectEqual(
      NUMBERS.posterior,
      ([x = 0, n = 0, p0 = 0, under = 0, low = 0, median = 0, high = 0, p = 0]) => {
        const posterior = posteriorOf([{ passed: x, ended: n - x }])
        return [
          [under, posterior.below(p0)],
          [1 - under, posterior.above(p0)],
          [low, posterior.quantile(0.025)],
          [median, posterior.quantile(0.5)],
          [high, posterior.quantile(0.975)],
          [p, posteriorOf([{ passed: x, ended: n - x }], 'favourable').above(p0)],
        ]
      },
    )
  })

  it('the beta distribution at any parameters', () => {
    expectEqual(NUMBERS.beta, ([a = 1, b = 1, x = 0, under = 0, over = 0]) => [
      [under, below({ a, b }, x)],
      [over, above({ a, b }, x)],
      [x, quantile({ a, b }, under)],
    ])
  })

  it('the share that gets through two steps (by integration)', () => {
    expectEqual(NUMBERS.product, ([p1 = 0, e1 = 0, p2 = 0, e2 = 0, t = 0, under = 0]) => {
      const posterior = posteriorOf([
        { passed: p1, ended: e1 },
        { passed: p2, ended: e2 },
      ])
      return [
        [under, posterior.below(t)],
        [1 - under, posterior.above(t)],
      ]
    })
  })

  it('one share less than another (by integration)', () => {
    expectEqual(NUMBERS.less, ([p1 = 0, e1 = 0, p2 = 0, e2 = 0, less = 0]) => [
      [less, probabilityLess({ a: 1 + p1, b: 1 + e1 }, { a: 1 + p2, b: 1 + e2 })],
    ])
  })

  it("Fisher's exact test (fisher.test)", () => {
    expectEqual(NUMBERS.fisher, ([x1 = 0, n1 = 0, x2 = 0, n2 = 0, p = 0, less = 0]) => [
      [p, fisherExact({ successes: x1, trials: n1 }, { successes: x2, trials: n2 })],
      [less, fisherLess({ successes: x1, trials: n1 }, { successes: x2, trials: n2 })],
    ])
  })

  it("Holm's correction (p.adjust)", () => {
    expectEqual(
      NUMBERS.holm,
      ([tails, corrected]) => holm(tails).map((own, index) => [corrected[index] ?? Number.NaN, own]),
      50,
    )
  })

  it('the median stay and its interval (survfit)', () => {
    expect(NUMBERS.stay).toHaveLength(200)
    for (const [days, ended, [median, low, high]] of NUMBERS.stay)
      expect(medianStay(staysFrom(days, ended)), JSON.stringify([days, ended])).toEqual({ median, low, high })
  })
})

function staysFrom(days: number[], ended: number[]): Stays {
  const stays: Stays = new Map()
  for (const [index, day] of days.entries()) {
    const stay = stays.get(day) ?? { ended: 0, goingOn: 0 }
    stay[ended[index] === 1 ? 'ended' : 'goingOn'] += 1
    stays.set(day, stay)
  }
  return stays
}
