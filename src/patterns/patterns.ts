/**
 * What `rejectkit patterns` found, as data. The terminal report, the HTML report and the JSON are all written from this.
 * Shares (`rate`, `low`, `high`, …) run from 0 to 1; times are in days; a rate is null where nothing was decided.
 * How each figure is come by, and why so, stands in docs/statistics.md.
 */
import { STAGES, type Stage, type State } from '../rejection/application.ts'
import type { Day } from '../rejection/days.ts'
import type { Kind, Reason } from '../rejection/rejection.ts'
import type { Bottleneck, StagePattern } from './stage-pattern.ts'

/** The stages that one can get past: all but the offer. A stage stands for the step from it to the next. */
export type Step = Exclude<Stage, 'offer'>
/** The stages that one can get to. */
export type Reached = Exclude<Stage, 'applied'>

/** The stages that one can get past, in their order; a stage's place here is its place on the ladder. */
export const STEPS = STAGES.slice(0, -1) as readonly Step[]

/** Where a stage leads. */
export function nextOf(step: Step): Reached {
  return STAGES[STAGES.indexOf(step) + 1] as Reached
}

export interface Patterns {
  version: 1
  period: Period
  counts: Counts
  /** One per step, from `applied` to `final-round`, always all five. */
  stages: StagePattern[]
  /** The one stage where the search gets stuck; null where none can be named. */
  bottleneck: Bottleneck | null
  /** By purpose, kind and register, the most often sent first. */
  letters: LetterPattern[]
  /** All letters that were sent, together: the person's own response rate. Null where none was. */
  allLetters: LetterFigures | null
  /** Always all six, in the order of SLICES; one without values has none. */
  slices: Slice[]
  /** Reasons that were given, by the stage that was reached; the most frequent first. */
  reasons: { stage: Stage; reason: Reason; count: number }[]
  feedback: Feedback
  /** By month of application, gaps filled with zeros, the oldest first. For a sparkline and the timeline. */
  months: MonthPattern[]
  /** Who went from where to where, for a Sankey picture: skipped stages are skipped here too. */
  paths: { from: Stage; to: Stage | Outcome; count: number }[]
  method: Method
}

export interface Period {
  /** The filter by day of application, both ends included; null where open. */
  since: Day | null
  until: Day | null
  /** The first and the last day of application among those counted; null where there are none. */
  first: Day | null
  last: Day | null
  /** The day as of which it is told who is still waiting. */
  today: Day
  /** The day on which the search ended well: hired, and nothing sent since. Null while it goes on. */
  hiredOn: Day | null
}

/** How an application stands. `silent` also where the log does not say so, but the set days have passed. */
export type Outcome = State

export interface Counts {
  applications: number
  /** Applications by how they stand: these five add up to `applications`. */
  waiting: number
  rejected: number
  silent: number
  withdrawn: number
  hired: number
  /** How many of `silent` the log does not call so: nothing came for the set days. */
  assumedSilent: number
  /** How many had a first conversation at least, and how many an offer. */
  conversations: number
  offers: number
}

/** A share with its interval of 95 %. With no trials the rate is null, and the interval from 0 to 1. */
export interface Share {
  successes: number
  trials: number
  rate: number | null
  low: number
  high: number
}

export interface LetterFigures {
  sent: number
  /** Sent less than the set days ago and not answered: outside the rates. */
  waiting: number
  /** Anything that came back before the next letter: an answer, feedback, an invitation, also a no. */
  answered: number
  rate: number | null
  low: number
  high: number
  /** Feedback that came, and applications that were reopened after a no. */
  feedback: Share
  reopened: Share
}

export interface LetterPattern extends LetterFigures {
  purpose: string
  /** What stood when the letter was sent; `none` before any no. */
  kind: Kind | 'none'
  register: string
}

export const SLICES = ['source', 'role', 'kind', 'reason', 'month', 'purpose'] as const
export type SliceBy = (typeof SLICES)[number]

/**
 * What is compared. `conversation`: of the applications decided, how many led to a first conversation. `came-back`: of
 * the noes, how many were reopened. `answered`: of the letters, how many were answered.
 */
export type Measure = 'conversation' | 'came-back' | 'answered'

export interface Slice {
  by: SliceBy
  measure: Measure
  /** The largest first; months in their order. */
  values: SliceValue[]
  /** The values that differ from all the others together, after correction; empty: no difference you can rely on. */
  differences: Difference[]
  /** How many values were compared here. */
  compared: number
}

export interface SliceValue extends Share {
  /** A source, a role family, a kind, a reason, `YYYY-MM` or a purpose; `''` where the log has none. */
  value: string
  /** Applications, noes or letters, the undecided ones among them. */
  count: number
}

export interface Difference {
  value: string
  direction: 'higher' | 'lower'
  /** All other values of the slice together. */
  others: Share
  /** Fisher's exact test, two-sided: by itself, and corrected for all values in all slices. */
  p: number
  corrected: number
}

export interface Feedback {
  /** How many times feedback was noted, and by how many applications. */
  notes: number
  applications: number
  /** Words that stand in feedback from two applications or more, the most frequent first. */
  words: RecurringWord[]
}

export interface RecurringWord {
  /** As most often written. */
  word: string
  /** In the feedback of how many applications. */
  applications: number
  /** A few of the passages, in the person's own words. */
  quotes: { application: number; at: Day; quote: string }[]
}

export interface MonthPattern {
  /** `YYYY-MM` */
  month: string
  applications: number
  /** Of those sent in that month: first conversations, and decisions on that. */
  conversations: Share
  offers: number
}

export interface Method {
  interval: string
  prior: string
  correction: string
  time: string
  silenceDays: number
  thresholds: Thresholds
}

export interface Thresholds {
  /** Certainty from which a stage is called a signal, and a leaning. */
  signal: number
  leaning: number
  /** Fewest decisions before anything is said. */
  fewest: number
}
