/** The one stage where a search gets stuck, and what it would be worth to get unstuck. */

import type { Step } from '../patterns.ts'
import type { Worth } from '../stage-pattern.ts'
import { ADVICE } from './advice.ts'
import { decisionsOn, type Judged } from './judge.ts'

export interface Stuck {
  stage: Step
  verdict: 'signal' | 'leaning'
  usually: string
  advice: string
  judged: Judged
  worth: Worth
}

/** One bottleneck or none: the surest word first; among equals, the stage where doing as is usual would gain most. */
export function bottleneckAmong(judged: readonly Judged[]): Stuck | null {
  const called = judged.flatMap((each): Stuck[] => {
    const { step: stage, verdict } = each
    return verdict === 'noise'
      ? []
      : [{ stage, verdict, ...ADVICE[stage], judged: each, worth: worthOf(each) }]
  })
  const isSignal = ({ verdict }: Stuck) => Number(verdict === 'signal')
  called.sort((one, other) => isSignal(other) - isSignal(one) || other.worth.factor - one.worth.factor)
  return called[0] ?? null
}

/**
 * How many times as many would get to the end of the way at the rate that is usual: the middle of the band, or the
 * person's own earlier rate. All later rates staying as they are, every later count grows by the same factor.
 */
function worthOf({ posterior, against, until }: Judged): Worth {
  const { median, low, high } = posterior.middle()
  const supposed =
    'ends' in against ? (against.ends[0] + against.ends[1]) / 2 : against.passed / decisionsOn([against])
  return {
    now: median,
    supposed,
    factor: supposed / median,
    low: supposed / high,
    high: supposed / low,
    of: until,
  }
}
