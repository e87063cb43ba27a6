/** Patterns made by hand, for tests of what is said about them. */
import { type Patterns, type Share, SLICES, type Slice, type Step } from '../../src/patterns/patterns.ts'
import type { Look } from '../../src/patterns/report/look.ts'
import type { Bottleneck, Judgement, StagePattern } from '../../src/patterns/stage-pattern.ts'
import { shortened, wrapped } from '../../src/terminal/layout.ts'

const NEXT = {
  applied: 'recruiter-screen',
  'recruiter-screen': 'hiring-manager',
  'hiring-manager': 'technical',
  technical: 'final-round',
  'final-round': 'offer',
} as const

export function share(successes: number, trials: number): Share {
  return { successes, trials, rate: trials === 0 ? null : successes / trials, low: 0.03, high: 0.4 }
}

export function judgement(over: Partial<Judgement> = {}): Judgement {
  return {
    against: 'band',
    from: 'recruiter-screen',
    until: 'hiring-manager',
    decisions: 19,
    rate: 0.18,
    low: 0.03,
    high: 0.4,
    reference: 0.3,
    earlier: null,
    probabilityBelow: 0.97,
    certainty: 0.938,
    comparisons: 2,
    ...over,
  }
}

export function stage(name: Step, over: Partial<StagePattern> = {}): StagePattern {
  return {
    stage: name,
    next: NEXT[name],
    entered: 0,
    passed: 0,
    skipped: 0,
    ended: 0,
    silent: 0,
    waiting: 0,
    withdrawn: 0,
    passRate: null,
    low: 0,
    high: 1,
    band: null,
    bandUntil: null,
    bandSource: null,
    verdict: 'too-few',
    judgement: null,
    judgedFrom: null,
    decisionsMissing: 10,
    time: { known: 0, stillThere: 0, median: null, low: null, high: null },
    ...over,
  }
}

const SOURCE = { source: 'CareerPlug', year: '2024', own: false }

export const APPLIED = stage('applied', {
  ...{ entered: 64, passed: 20, ended: 40, silent: 12, waiting: 4, passRate: 1 / 3, low: 0.21, high: 0.47 },
  ...{ band: [0.03, 0.08], bandUntil: 'recruiter-screen', bandSource: SOURCE, decisionsMissing: 0 },
  verdict: 'noise',
  judgement: judgement({ from: 'applied', until: 'recruiter-screen', certainty: 0.01 }),
  time: { known: 60, stillThere: 4, median: 14, low: 10, high: 20 },
})
export const SCREEN = stage('recruiter-screen', {
  ...{ entered: 20, passed: 3, ended: 16, waiting: 1, passRate: 3 / 19, low: 0.03, high: 0.4 },
  ...{ band: [0.3, 0.6], bandUntil: 'hiring-manager', bandSource: SOURCE, decisionsMissing: 0 },
  verdict: 'signal',
  judgement: judgement(),
})
export const MANAGER = stage('hiring-manager', {
  ...{ entered: 3, passed: 1, ended: 2, passRate: 1 / 3, low: 0.01, high: 0.91, decisionsMissing: 7 },
  ...{ band: [0.3, 0.5], bandUntil: 'final-round', bandSource: { ...SOURCE, year: '2026' } },
})

export const BOTTLENECK: Bottleneck = {
  stage: 'recruiter-screen',
  verdict: 'signal',
  usually: 'pay, availability, or the 90-second summary',
  advice: 'Settle the pay range early, and rehearse the 90-second summary.',
  judgement: judgement(),
  worth: { now: 0.18, supposed: 0.45, factor: 2.51, low: 1.12, high: 14.6, of: 'hiring-manager' },
}

export function slice(by: Slice['by'], over: Partial<Slice> = {}): Slice {
  return { by, measure: 'conversation', values: [], differences: [], compared: 0, ...over }
}

/** A search with a signal after the recruiter screen. */
export function patterns(over: Partial<Patterns> = {}): Patterns {
  return {
    version: 1,
    period: {
      since: null,
      until: null,
      first: '2026-05-20',
      last: '2026-11-12',
      today: '2026-11-20',
      hiredOn: null,
    },
    counts: {
      ...{ applications: 64, waiting: 5, rejected: 46, silent: 12, withdrawn: 1, hired: 0 },
      ...{ assumedSilent: 3, conversations: 20, offers: 0 },
    },
    stages: [APPLIED, SCREEN, MANAGER, stage('technical', { entered: 1, waiting: 1 }), stage('final-round')],
    bottleneck: BOTTLENECK,
    letters: [],
    allLetters: null,
    slices: SLICES.map((by) => slice(by)),
    reasons: [],
    feedback: { notes: 0, applications: 0, words: [] },
    months: [],
    paths: [
      { from: 'applied', to: 'recruiter-screen', count: 20 },
      { from: 'applied', to: 'rejected', count: 28 },
      { from: 'applied', to: 'silent', count: 12 },
      { from: 'applied', to: 'waiting', count: 4 },
      { from: 'recruiter-screen', to: 'hiring-manager', count: 3 },
      { from: 'recruiter-screen', to: 'rejected', count: 16 },
      { from: 'recruiter-screen', to: 'waiting', count: 1 },
      { from: 'hiring-manager', to: 'rejected', count: 2 },
      { from: 'hiring-manager', to: 'technical', count: 1 },
      { from: 'technical', to: 'withdrawn', count: 1 },
    ],
    method: {
      ...{
        interval: 'exact',
        prior: 'uniform',
        verdict: 'by itself',
        correction: 'Holm',
        time: 'product limit',
      },
      silenceDays: 21,
      thresholds: { signal: 0.9, leaning: 0.75, fewest: 10 },
    },
    ...over,
  }
}

/** Three noes, and nothing else. */
export function early(over: Partial<Patterns> = {}): Patterns {
  const { counts } = patterns()
  return patterns({
    counts: {
      ...counts,
      applications: 3,
      waiting: 0,
      rejected: 3,
      silent: 0,
      withdrawn: 0,
      conversations: 0,
    },
    stages: [
      stage('applied', {
        ...{ entered: 3, ended: 3, passRate: 0, low: 0, high: 0.71, decisionsMissing: 7 },
        ...{ band: [0.03, 0.08], bandUntil: 'recruiter-screen', bandSource: SOURCE },
      }),
      ...(['recruiter-screen', 'hiring-manager', 'technical', 'final-round'] as const).map((name) =>
        stage(name),
      ),
    ],
    bottleneck: null,
    ...over,
  })
}

/** A place without colour. */
export function look(columns: number, over: Partial<Look> = {}): Look {
  const as = (text: string) => text
  return {
    columns,
    ...{ strong: as, quiet: as, warn: as, accent: as },
    width: (text) => [...text].length,
    wrapped,
    shortened,
    heights: ['▁', '▄', '█'],
    ...over,
  }
}

/** Without line breaks, and with plain spaces. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
