/** From histories to patterns, in one pass that keeps counts only: memory does not grow with the applications. */
import { STAGES } from '../rejection/application.ts'
import { addDays, type Day } from '../rejection/days.ts'
import { SILENCE_DAYS } from '../rejection/follow-up.ts'
import type { Reason } from '../rejection/rejection.ts'
import { type Course, courseOf } from './counts/course.ts'
import { countFeedback, feedbackOf, noFeedback } from './counts/feedback-words.ts'
import {
  bothOf,
  countIn,
  countsOf,
  type Funnel,
  newFunnel,
  pathsOf,
  type StepCounts,
  stepCounts,
} from './counts/funnel.ts'
import { allLetters, countLetters, type LetterCounts, letterPatterns } from './counts/letter-answers.ts'
import { countMonth, type MonthCounts, monthPatterns } from './counts/months.ts'
import { countSlices, noSlices, slicesOf } from './counts/slices.ts'
import type { Clock, History } from './history.ts'
import { type Method, nextOf, type Patterns, STEPS, type Thresholds } from './patterns.ts'
import type { StagePattern, StageTime } from './stage-pattern.ts'
import { exactInterval } from './statistics/interval.ts'
import { medianStay, type Stays } from './statistics/product-limit.ts'
import { type Bands, bandsFrom } from './verdict/bands.ts'
import { type Earlier, THRESHOLDS } from './verdict/judge.ts'
import { type StageVerdict, verdictsOn } from './verdict.ts'

export interface PatternsOptions {
  /** The day as of which it is told who is still waiting. */
  today: Day
  /** Only applications sent from this day on, and up to this day; both included. */
  since?: Day | null
  until?: Day | null
  /** Days without a word after which a no is assumed; SILENCE_DAYS unless given. */
  silenceDays?: number
  /** Bands by the stage that is reached: as published where left out, none where null; `null` for none at all. */
  bands?: Bands | null
  thresholds?: Partial<Thresholds>
}

/** Without a period, the months that are judged against the earlier ones: three. */
const RECENT_DAYS = 91

/** All that is told of a search. Goes through the histories once, in whatever order they come. */
export function patternsOf(histories: Iterable<History>, options: PatternsOptions): Patterns {
  const { today, since = null, until = null, silenceDays = SILENCE_DAYS } = options
  const clock: Clock = { today, silenceDays }
  const thresholds = { ...THRESHOLDS, ...defined(options.thresholds) }
  const split = since ?? addDays(until ?? today, -RECENT_DAYS)

  const tally = newTally()
  const before = newFunnel()
  const after = newFunnel()
  for (const history of histories) {
    const course = courseOf(history, clock)
    const { appliedOn } = course
    if (until && appliedOn > until) continue
    countIn(appliedOn < split ? before : after, course)
    if (!since || appliedOn >= since) count(tally, course, clock)
  }

  // Without a first day both parts are told of; with one, it is where they part.
  const funnel = since ? after : bothOf(before, after)
  const stages = stepsIn(funnel)
  const bands = bandsFrom(options.bands)
  const earlier: Earlier = { split, before: stepsIn(before), after: stepsIn(after) }
  const verdicts = verdictsOn(stages, bands, earlier, thresholds)
  return {
    version: 1,
    period: { since, until, first: tally.first, last: tally.last, today, hiredOn: endOf(tally) },
    counts: countsOf(funnel),
    stages: STEPS.map((stage, index): StagePattern => {
      const { passed, ended, ...counts } = stages[index] as StepCounts
      const decided = passed + ended
      const band = bands.find(({ from }) => from === stage)
      return {
        stage,
        next: nextOf(stage),
        passed,
        ended,
        ...counts,
        passRate: decided === 0 ? null : passed / decided,
        ...exactInterval(passed, decided),
        band: band?.ends ?? null,
        bandUntil: band?.until ?? null,
        bandSource: band?.source ?? null,
        ...(verdicts.stages[index] as StageVerdict),
        time: timeOf(funnel.stays[index] ?? new Map()),
      }
    }),
    bottleneck: verdicts.bottleneck,
    letters: letterPatterns(tally.letters),
    allLetters: allLetters(tally.letters),
    slices: slicesOf(tally.slices, thresholds.fewest, clock),
    reasons: reasonsOf(tally.reasons),
    feedback: feedbackOf(tally.feedback),
    months: monthPatterns(tally.months),
    paths: pathsOf(funnel),
    method: { ...METHOD, silenceDays, thresholds },
  }
}

const METHOD = {
  interval: 'exact binomial, 95 % (Clopper and Pearson 1934)',
  prior:
    'Beta(1, 1) for estimates; Beta(1, 0) for verdicts, which makes them those of the exact binomial test',
  correction: 'Holm 1979, over all steps judged; over all values compared in the slices',
  time: 'product limit (Kaplan and Meier 1958), interval of 95 % by Brookmeyer and Crowley 1982',
} satisfies Partial<Method>

interface Tally {
  letters: LetterCounts
  slices: ReturnType<typeof noSlices>
  feedback: ReturnType<typeof noFeedback>
  months: MonthCounts
  /** How often each reason was given, by the place of the stage that was reached. */
  reasons: Map<Reason, number[]>
  first: Day | null
  last: Day | null
  hiredOn: Day | null
}

function newTally(): Tally {
  return {
    letters: new Map(),
    slices: noSlices(),
    feedback: noFeedback(),
    months: new Map(),
    reasons: new Map(),
    first: null,
    last: null,
    hiredOn: null,
  }
}

function count(tally: Tally, course: Course, clock: Clock): void {
  countLetters(tally.letters, course, clock)
  countSlices(tally.slices, course, clock)
  countFeedback(tally.feedback, course)
  countMonth(tally.months, course)
  if (course.reason) {
    const counts = tally.reasons.get(course.reason) ?? STAGES.map(() => 0)
    tally.reasons.set(course.reason, counts)
    counts[course.furthest] = (counts[course.furthest] ?? 0) + 1
  }
  if (!tally.first || course.appliedOn < tally.first) tally.first = course.appliedOn
  if (!tally.last || course.appliedOn > tally.last) tally.last = course.appliedOn
  if (course.hiredOn && (!tally.hiredOn || course.hiredOn > tally.hiredOn)) tally.hiredOn = course.hiredOn
}

/** What happened at each step, in the order of STEPS. */
function stepsIn(funnel: Funnel): StepCounts[] {
  return STEPS.map((_, stage) => stepCounts(funnel, stage))
}

function reasonsOf(reasons: Tally['reasons']): Patterns['reasons'] {
  const found = [...reasons].flatMap(([reason, counts]) =>
    STAGES.map((stage, place) => ({ stage, reason, count: counts[place] ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
  )
  return found.sort(
    (one, other) =>
      STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage) ||
      other.count - one.count ||
      (one.reason < other.reason ? -1 : 1),
  )
}

function timeOf(stays: Stays): StageTime {
  let [known, stillThere] = [0, 0]
  for (const { ended, goingOn } of stays.values()) {
    known += ended + goingOn
    stillThere += goingOn
  }
  return { known, stillThere, ...medianStay(stays) }
}

// Whoever sends applications again is searching again.
function endOf({ hiredOn, last }: Tally): Day | null {
  return hiredOn && last && last <= hiredOn ? hiredOn : null
}

/** Without what is given as undefined, which would hide the defaults. */
function defined<T extends object>(given: T | undefined): Partial<T> {
  return Object.fromEntries(
    Object.entries(given ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}
