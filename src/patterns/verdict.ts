/** What is said of each stage, and what it rests on, for the reports. */

import { nextOf, STEPS, type Thresholds } from './patterns.ts'
import type { Bottleneck, Judgement, StagePattern } from './stage-pattern.ts'
import { shareOf } from './statistics/interval.ts'
import type { Decided } from './statistics/posterior.ts'
import type { Band } from './verdict/bands.ts'
import { bottleneckAmong } from './verdict/bottleneck.ts'
import { decisionsOn, type Earlier, type Judged, judge, wayOf } from './verdict/judge.ts'

export type StageVerdict = Pick<StagePattern, 'verdict' | 'judgement' | 'judgedFrom' | 'decisionsMissing'>

export interface Verdicts {
  /** In the order of STEPS. */
  stages: StageVerdict[]
  bottleneck: Bottleneck | null
}

/** Judges a search, and says of every stage what can be said. `decided` has a place for each of STEPS. */
export function verdictsOn(
  decided: readonly Decided[],
  bands: readonly Band[],
  earlier: Earlier | null,
  thresholds: Thresholds,
): Verdicts {
  const judged = judge(decided, bands, earlier, thresholds)
  const judgements = new Map(judged.map((each) => [each, judgementOf(each, earlier)]))
  const said = (each: Judged | undefined) => (each && judgements.get(each)) ?? null
  const stages = STEPS.map((stage, index): StageVerdict => {
    const until = bands.find(({ from }) => from === stage)?.until ?? nextOf(stage)
    const whole = decisionsOn(wayOf(decided, stage, until))
    const missing = Math.max(0, thresholds.fewest - Math.min(whole, decisionsOn([decided[index] as Decided])))
    const own = judged.find(({ from }) => from === stage)
    const carried = judged.find(({ step, from }) => step === stage && from !== stage)
    return {
      // A verdict over two steps stands at the one where more is lost, and the other is then not to blame.
      verdict: carried?.verdict ?? (own?.step === stage ? own.verdict : missing > 0 ? 'too-few' : 'noise'),
      judgement: said(carried ?? own),
      judgedFrom: carried?.from ?? null,
      decisionsMissing: missing,
    }
  })
  const stuck = bottleneckAmong(judged)
  if (!stuck) return { stages, bottleneck: null }
  const { judged: itself, ...bottleneck } = stuck
  return { stages, bottleneck: { ...bottleneck, judgement: judgements.get(itself) as Judgement } }
}

function judgementOf(judged: Judged, earlier: Earlier | null): Judgement {
  const { from, until, decisions, posterior, against, tail, corrected, comparisons } = judged
  const { median, low, high } = posterior.middle()
  const isBand = 'ends' in against
  const before = isBand ? null : shareOf(against.passed, decisionsOn([against]))
  return {
    against: isBand ? 'band' : 'earlier-months',
    from,
    until,
    decisions,
    rate: median,
    low,
    high,
    reference: isBand ? against.ends[0] : (before?.rate ?? 0),
    earlier: before && earlier ? { ...before, before: earlier.split } : null,
    probabilityBelow: 1 - tail,
    certainty: 1 - corrected,
    comparisons,
  }
}
