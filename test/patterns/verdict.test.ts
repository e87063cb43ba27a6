import { describe, expect, it } from 'vitest'
import type { Step } from '../../src/patterns/patterns.ts'
import type { PatternsOptions } from '../../src/patterns/patterns-of.ts'
import type { StagePattern } from '../../src/patterns/stage-pattern.ts'
import type { Stage } from '../../src/rejection/application.ts'
import { find, turnedDown, waitingAt } from './searches.ts'

/** A search in which so many applications were turned down at each stage. */
const search = (ended: Partial<Record<Stage, number>>, on?: string) =>
  Object.entries(ended).flatMap(([stage, count]) => turnedDown(count, stage as Stage, on))

function verdicts(ended: Partial<Record<Stage, number>>, options: Partial<PatternsOptions> = {}) {
  const { stages, bottleneck } = find(search(ended), options)
  const of = (stage: Step) => stages.find((each) => each.stage === stage) as StagePattern
  return { of, stages, bottleneck }
}

describe('too few decisions', () => {
  it.each([
    [9, 'too-few', 1],
    [10, 'noise', 0],
  ])('%i are %s, %i missing', (count, verdict, missing) => {
    expect(verdicts({ applied: count }).of('applied')).toMatchObject({ verdict, decisionsMissing: missing })
  })

  it('count neither those who wait nor those who withdrew', () => {
    const { stages } = find([...turnedDown(9, 'applied'), ...waitingAt(5, 'applied')])
    expect(stages[0]).toMatchObject({ entered: 14, verdict: 'too-few', decisionsMissing: 1 })
  })

  it('can be set to another number', () => {
    expect(verdicts({ applied: 9 }, { thresholds: { fewest: 5 } }).of('applied').verdict).toBe('noise')
  })
})

describe('the words', () => {
  // Of n applications none led to a conversation. At 3 % that has the probability 0.97^n: 0.253 for 45, 0.247 for 46,
  // 0.1018 for 75, 0.0988 for 76. One comparison up to 333, from where on 3 % would be ten conversations.
  it.each([
    [45, 'noise'],
    [46, 'leaning'],
    [75, 'leaning'],
    [76, 'signal'],
  ])('%i applications without a conversation: %s', (count, verdict) => {
    const { of, bottleneck } = verdicts({ applied: count })
    expect(of('applied').verdict).toBe(verdict)
    expect(of('applied').judgement?.certainty).toBeCloseTo(1 - 0.97 ** count, 10)
    expect(bottleneck?.verdict ?? 'noise').toBe(verdict)
  })

  it('are read at the thresholds that are set', () => {
    expect(verdicts({ applied: 75 }, { thresholds: { signal: 0.89 } }).of('applied').verdict).toBe('signal')
  })

  it('blame no stage for having the most rejections: 95 of 100 ending at once is usual', () => {
    const { of, bottleneck } = verdicts({ applied: 95, 'recruiter-screen': 2, 'hiring-manager': 3 })
    expect(of('applied')).toMatchObject({ passRate: 0.05, verdict: 'noise' })
    expect(bottleneck).toBeNull()
  })
})

describe('several stages', () => {
  // 40 screens of 700 is usual; 4 of 40 going on, where 30 to 60 % do, is not.
  const { of, bottleneck } = verdicts({ applied: 660, 'recruiter-screen': 36, 'hiring-manager': 4 })

  it('are corrected for', () => {
    // The third band counts as well: as usual, 40 screens would be 12 interviews.
    const { judgement } = of('recruiter-screen')
    expect(judgement).toMatchObject({ comparisons: 3, decisions: 40, reference: 0.3 })
    const tail = 1 - (judgement?.probabilityBelow ?? 0)
    expect(judgement?.certainty).toBeCloseTo(1 - 3 * tail, 10)
    // P(X ≤ 4) of 40 at 30 %, by R's pbinom.
    expect(tail).toBeCloseTo(0.00256, 4)
  })

  it('have one bottleneck, with what is usual there and what to change', () => {
    expect(bottleneck).toMatchObject({ stage: 'recruiter-screen', verdict: 'signal' })
    expect(bottleneck?.usually).toContain('90-second summary')
    expect(of('applied').verdict).toBe('noise')
    expect(of('hiring-manager').verdict).toBe('too-few')
  })

  it('say what an improvement would be worth: 45 % instead of about 11 %', () => {
    // Posterior Beta(5, 37): median 0.1134, 95 % from 0.0408 to 0.2313 (R's qbeta).
    const { worth } = bottleneck as NonNullable<typeof bottleneck>
    expect(worth.supposed).toBeCloseTo(0.45, 10)
    expect(worth.now).toBeCloseTo(0.113, 3)
    expect(worth.factor).toBeCloseTo(0.45 / worth.now, 10)
    expect(worth.low).toBeLessThan(worth.factor)
    expect(worth.high).toBeGreaterThan(worth.factor)
    expect(worth.of).toBe('hiring-manager')
  })
})

describe('the technical stage, which has no figure of its own', () => {
  it('is judged with the hiring manager, and skipping it costs nothing', () => {
    // 24 interviews: 22 ended there, 2 went straight to the final round.
    const { of, bottleneck } = verdicts({ 'hiring-manager': 22, 'final-round': 2 })
    expect(of('hiring-manager')).toMatchObject({
      verdict: 'signal',
      band: [0.3, 0.5],
      bandUntil: 'final-round',
    })
    expect(of('technical')).toMatchObject({ verdict: 'too-few', band: null, judgement: null })
    // P(X ≤ 2) of 24 at 30 %.
    expect(1 - (of('hiring-manager').judgement?.probabilityBelow ?? 0)).toBeCloseTo(0.0119, 4)
    expect(bottleneck?.stage).toBe('hiring-manager')
  })

  it('gets the blame where more is lost there', () => {
    const { of, bottleneck } = verdicts({ 'hiring-manager': 6, technical: 23, 'final-round': 1 })
    expect(of('technical')).toMatchObject({ verdict: 'signal', judgedFrom: 'hiring-manager' })
    expect(of('hiring-manager')).toMatchObject({ verdict: 'noise', passRate: 24 / 30 })
    expect(bottleneck).toMatchObject({ stage: 'technical' })
    expect(bottleneck?.advice).toContain('Practise that format')
  })

  it('counts those who wait there as past the hiring manager', () => {
    const ended = search({ 'hiring-manager': 9, technical: 6, 'final-round': 5 })
    const below = (histories: typeof ended) =>
      find(histories).stages[2]?.judgement?.probabilityBelow ?? Number.NaN
    expect(below([...ended, ...waitingAt(10, 'technical')])).toBeLessThan(below(ended))
  })

  it('splits the way in two with a band of its own', () => {
    const { of } = verdicts(
      { 'hiring-manager': 28, technical: 1, 'final-round': 1 },
      { bands: { technical: [0.5, 0.7] } },
    )
    expect(of('hiring-manager')).toMatchObject({
      verdict: 'signal',
      band: [0.5, 0.7],
      bandUntil: 'technical',
    })
    expect(of('hiring-manager').bandSource).toEqual({ source: 'your own setting', year: null, own: true })
    expect(of('technical')).toMatchObject({ verdict: 'too-few', band: [0.3, 0.5], bandUntil: 'final-round' })
  })
})

describe('bands', () => {
  it('are shown with their source and year', () => {
    expect(verdicts({}).stages.map(({ band, bandSource }) => [band, bandSource?.year])).toEqual([
      [[0.03, 0.08], '2024'],
      [[0.3, 0.6], '2026'],
      [[0.3, 0.5], '2026'],
      [null, undefined],
      [[0.25, 0.7], '2024'],
    ])
  })

  it('can be set', () => {
    const { of } = verdicts({ applied: 76 }, { bands: { 'recruiter-screen': [0.01, 0.02] } })
    expect(of('applied')).toMatchObject({ verdict: 'noise', band: [0.01, 0.02], bandSource: { own: true } })
  })

  it('can be switched off, one or all', () => {
    expect(verdicts({ applied: 500 }, { bands: { 'recruiter-screen': null } }).of('applied')).toMatchObject({
      verdict: 'noise',
      band: null,
      judgement: null,
    })
    expect(verdicts({ applied: 500 }, { bands: null }).stages.every(({ band }) => band === null)).toBe(true)
  })
})

describe('without bands, the own earlier months', () => {
  // Until August 10 of 40 led to a conversation; since then 1 of 40.
  const months = [
    ...search({ applied: 30, 'recruiter-screen': 10 }, '2026-03-01'),
    ...search({ applied: 39, 'recruiter-screen': 1 }, '2026-09-01'),
  ]

  it('are what the last three are judged against', () => {
    const { stages, bottleneck } = find(months, { bands: null })
    expect(stages[0]?.judgement).toMatchObject({
      against: 'earlier-months',
      decisions: 40,
      reference: 0.25,
      earlier: { successes: 10, trials: 40, before: '2026-08-21' },
    })
    // Fisher's exact test, one-sided: R's fisher.test(matrix(c(1, 39, 10, 30), 2, byrow = TRUE), alternative = "less").
    expect(1 - (stages[0]?.judgement?.probabilityBelow ?? 0)).toBeCloseTo(0.0035, 3)
    expect(bottleneck).toMatchObject({ stage: 'applied', verdict: 'signal', worth: { supposed: 0.25 } })
  })

  it('are those before the period, where one is asked for', () => {
    const { stages, counts } = find(months, { bands: null, since: '2026-09-01' })
    expect(counts.applications).toBe(40)
    expect(stages[0]?.judgement?.earlier).toMatchObject({ trials: 40, before: '2026-09-01' })
  })

  it('say nothing where there are too few of them', () => {
    expect(find(months.slice(35), { bands: null }).stages[0]?.judgement).toBeNull()
  })
})
