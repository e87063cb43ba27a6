/** Each step of a search against what is usual, or against the person's own earlier months. */
import { STAGES } from '../../rejection/application.ts'
import type { Day } from '../../rejection/days.ts'
import { nextOf, type Reached, STEPS, type Step, type Thresholds } from '../patterns.ts'
import type { Verdict } from '../stage-pattern.ts'
import { fisherLess, type Group } from '../statistics/fisher.ts'
import { holm } from '../statistics/holm.ts'
import { type Decided, type Posterior, posteriorOf, probabilityLess } from '../statistics/posterior.ts'
import type { Band } from './bands.ts'

/** The words for certainty (playbook 6), where the person has set no others. */
export const THRESHOLDS: Thresholds = { signal: 0.9, leaning: 0.75, fewest: 10 }

/** The person's own earlier months: what was decided on the applications from before a day. */
export interface Earlier {
  split: Day
  /** In the order of STEPS: the applications before that day, and those from it on. */
  before: readonly Decided[]
  after: readonly Decided[]
}

/** One way that was judged: a step, or the two that one published figure covers. */
export interface Judged {
  from: Step
  until: Reached
  decisions: number
  /** With the uniform prior: the estimate. */
  posterior: Posterior
  /** The band, or the earlier decisions, that it was compared with. */
  against: Band | Decided
  /** The probability of not lying below, with the favourable prior; and corrected for how many ways were judged. */
  tail: number
  corrected: number
  /** How many comparisons were corrected for. */
  comparisons: number
  verdict: Exclude<Verdict, 'too-few'>
  /** The step to which the verdict is put down. */
  step: Step
}

/**
 * Judges every way that has decisions enough: those with a band against it, the other steps against the person's own
 * earlier months. `decided` has a place for each of STEPS.
 *
 * A way lies below when the posterior says so with the set certainty. There are several ways to be wrong about, so the
 * tails are corrected (Holm) before they are read: both words are then wrong about any way at all in no more cases than
 * they say of one.
 */
export function judge(
  decided: readonly Decided[],
  bands: readonly Band[],
  earlier: Earlier | null,
  thresholds: Thresholds,
): Judged[] {
  const judged = [
    ...bands.flatMap((band) => againstBand(decided, band, thresholds)),
    ...(earlier ? STEPS.flatMap((step) => againstEarlier(step, bands, earlier, thresholds)) : []),
  ]
  const unseen = Math.max(0, expectedComparisons(decided, bands, thresholds) - judged.length)
  const corrected = holm([...judged.map(({ tail }) => tail), ...new Array<number>(unseen).fill(1)])
  return judged.map((each, index): Judged => {
    const tail = corrected[index] as number
    const verdict = wordFor(1 - tail, thresholds)
    const step = verdict === 'noise' ? each.from : whereMoreIsLost(each, decided, thresholds)
    return { ...each, corrected: tail, comparisons: judged.length + unseen, verdict, step }
  })
}

/**
 * How many bands there would be decisions enough for if all went as usual, at the lower ends. They count as comparisons
 * too: else a bad first step, which leaves few decisions for the later ones, would lower its own hurdle.
 */
function expectedComparisons(
  decided: readonly Decided[],
  bands: readonly Band[],
  { fewest }: Thresholds,
): number {
  let count = 0
  let goingOn = 0
  let last: Reached | null = null
  for (const { from, until, ends } of bands) {
    const decisions = decisionsOn(wayOf(decided, from, until))
    const expected: number = Math.max(decisions, last === from ? goingOn : 0)
    if (expected >= fewest) count += 1
    goingOn = expected * ends[0]
    last = until
  }
  return count
}

type Way = readonly [Decided] | readonly [Decided, Decided]
type Unread = Omit<Judged, 'corrected' | 'comparisons' | 'verdict' | 'step'>

/** What was decided on the one or two steps from a stage to another. */
export function wayOf(decided: readonly Decided[], from: Step, until: Reached): Way {
  return decided.slice(STAGES.indexOf(from), STAGES.indexOf(until)) as unknown as Way
}

/** How many are through with the whole way: stopped at one of its steps, or got past the last. */
export function decisionsOn(way: Way): number {
  return (way.at(-1)?.passed ?? 0) + way.reduce((sum, { ended }) => sum + ended, 0)
}

function againstBand(decided: readonly Decided[], band: Band, { fewest }: Thresholds): Unread[] {
  const { from, until } = band
  const way = wayOf(decided, from, until)
  const decisions = decisionsOn(way)
  if (decisions < fewest) return []
  const tail = posteriorOf(way, 'favourable').above(band.ends[0])
  return [{ from, until, decisions, posterior: posteriorOf(way), against: band, tail }]
}

function againstEarlier(
  step: Step,
  bands: readonly Band[],
  { before, after }: Earlier,
  { fewest }: Thresholds,
): Unread[] {
  const index = STEPS.indexOf(step)
  const covers = ({ from, until }: Band) => STAGES.indexOf(from) <= index && index < STAGES.indexOf(until)
  const [now, then] = [after[index] as Decided, before[index] as Decided]
  if (bands.some(covers) || decisionsOn([now]) < fewest || decisionsOn([then]) < fewest) return []
  const posterior = posteriorOf([now])
  const tail = fisherLess(groupOf(now), groupOf(then))
  return [{ from: step, until: nextOf(step), decisions: decisionsOn([now]), posterior, against: then, tail }]
}

function groupOf(one: Decided): Group {
  return { successes: one.passed, trials: decisionsOn([one]) }
}

function wordFor(certainty: number, { signal, leaning }: Thresholds): Judged['verdict'] {
  if (certainty >= signal) return 'signal'
  return certainty >= leaning ? 'leaning' : 'noise'
}

/**
 * The step that a verdict over two steps is put down to: the one that fewer get through, since nothing is published on
 * how the loss is usually shared. The second only where it has decisions enough to be spoken of.
 */
function whereMoreIsLost(
  { from, posterior }: Unread,
  decided: readonly Decided[],
  { fewest }: Thresholds,
): Step {
  const [one, other] = posterior.steps
  const next = STEPS[STEPS.indexOf(from) + 1]
  if (!one || !other || !next) return from
  const atNext = decided[STEPS.indexOf(next)] as Decided
  return decisionsOn([atNext]) >= fewest && probabilityLess(other, one) > 0.5 ? next : from
}
