import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Decided, posteriorOf } from '../../../src/patterns/statistics/posterior.ts'
import { bandsFrom } from '../../../src/patterns/verdict/bands.ts'
import { judge, THRESHOLDS } from '../../../src/patterns/verdict/judge.ts'

const BANDS = bandsFrom(undefined)
const count = fc.integer({ min: 0, max: 60 })
const decided = fc.record({ passed: count, ended: count })

/** The probability of lying below, for the decisions at the five steps. */
const below = (steps: readonly Decided[], from: string) =>
  1 - (judge(steps, BANDS, null, THRESHOLDS).find((each) => each.from === from)?.tail ?? Number.NaN)

/** Decisions of a search in which nobody waits anywhere. */
function searchOf(ended: readonly number[], offers: number): Decided[] {
  let passed = offers
  return ended
    .toReversed()
    .map((each): Decided => {
      const step = { passed, ended: each }
      passed += each
      return step
    })
    .toReversed()
}

describe('a judgement', () => {
  const search = fc
    .tuple(
      fc.array(fc.integer({ min: 3, max: 40 }), { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 5, max: 20 }),
    )
    .map(([ended, offers]) => searchOf(ended, offers))

  it('is surer of a fault with one more no, and less sure with one more that went on', () => {
    fc.assert(
      fc.property(
        search,
        fc.constantFrom('applied', 'recruiter-screen', 'hiring-manager', 'final-round'),
        (steps, from) => {
          const at = ['applied', 'recruiter-screen', 'hiring-manager', 'technical', 'final-round'].indexOf(
            from,
          )
          const changed = (change: Partial<Record<'passed' | 'ended', number>>) =>
            steps.map((step, index) =>
              index === at
                ? { passed: step.passed + (change.passed ?? 0), ended: step.ended + (change.ended ?? 0) }
                : step,
            )
          const now = below(steps, from)
          // Under ten decisions nothing is judged.
          fc.pre(!Number.isNaN(now))
          // A tail of nearly nothing has no room left, and integration leaves the ninth digit open.
          expect(below(changed({ ended: 1 }), from)).toBeGreaterThanOrEqual(now - 1e-9)
          expect(below(changed({ passed: 1 }), from)).toBeLessThanOrEqual(now + 1e-9)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('never says signal where leaning would not hold, nor corrects in favour of a fault', () => {
    fc.assert(
      fc.property(fc.array(decided, { minLength: 5, maxLength: 5 }), (steps) => {
        for (const { tail, corrected, verdict } of judge(steps, BANDS, null, THRESHOLDS)) {
          expect(corrected).toBeGreaterThanOrEqual(tail)
          expect(verdict).toBe(corrected <= 0.1 ? 'signal' : corrected <= 0.25 ? 'leaning' : 'noise')
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('the posterior over two steps', () => {
  it('is that of plain counting where nobody is in between', () => {
    // 30 at the first step, 12 went on; 12 at the second, 5 went on: 5 of 30.
    for (const prior of ['uniform', 'favourable'] as const) {
      const both = posteriorOf(
        [
          { passed: 12, ended: 18 },
          { passed: 5, ended: 7 },
        ],
        prior,
      )
      const plain = posteriorOf([{ passed: 5, ended: 25 }], prior)
      for (const x of [0.05, 0.1, 0.17, 0.3]) expect(both.below(x)).toBeCloseTo(plain.below(x), 12)
    }
  })

  it('is that of the first step where nobody was stopped at the second', () => {
    const both = posteriorOf(
      [
        { passed: 4, ended: 18 },
        { passed: 3, ended: 0 },
      ],
      'favourable',
    )
    expect(both.below(0.3)).toBe(posteriorOf([{ passed: 4, ended: 18 }], 'favourable').below(0.3))
  })

  it('has quantiles that undo it', () => {
    fc.assert(
      fc.property(
        decided,
        decided,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (one, other, probability) => {
          const posterior = posteriorOf([one, other])
          expect(posterior.below(posterior.quantile(probability))).toBeCloseTo(probability, 5)
        },
      ),
      { numRuns: 50 },
    )
  })
})
