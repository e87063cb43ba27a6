/**
 * What `rejectkit patterns` found, as data. The terminal report, the HTML report and the JSON are all written from this.
 * Shares (`rate`, `low`, `high`, …) run from 0 to 1; times are in days; a rate is null where nothing was decided.
 * How each figure is come by, and why so, stands in docs/statistics.md.
 */
import type { Stage, State } from '../rejection/application.ts'
import type { Day } from '../rejection/days.ts'
import type { Kind, Reason } from '../rejection/rejection.ts'

/** The stages that one can get past: all but the offer. A stage stands for the step from it to the next. */
export type Step = Exclude<Stage, 'offer'>
/** The stages that one can get to. */
export type Reached = Exclude<Stage, 'applied'>

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

/** signal: below with 90 % certainty; leaning: with 75 %; noise: less; too-few: under ten decisions. */
export type Verdict = 'signal' | 'leaning' | 'noise' | 'too-few'

export interface StagePattern {
  stage: Step
  /** The next stage up. */
  next: Reached
  /** How many got to the stage, also those that skipped it. `entered` = passed + ended + waiting + withdrawn. */
  entered: number
  /** How many went on, also by skipping. */
  passed: number
  /** How many of those that passed left no trace in the log at this stage: they may never have had it. */
  skipped: number
  /** Noes at this stage, silence after the set days among them. */
  ended: number
  /** How many of `ended` ended in silence. */
  silent: number
  /** No answer yet: neither passed nor ended, so outside the rate. */
  waiting: number
  /** The person's own choice: outside the rate as well. */
  withdrawn: number
  /** passed / (passed + ended), and its exact interval of 95 % (Clopper and Pearson). */
  passRate: number | null
  low: number
  high: number
  /** What is usual for the step or steps from here to `bandUntil`; null where there is no figure or it is switched off. */
  band: readonly [low: number, high: number] | null
  /** Usually `next`. The published figure for hiring-manager runs to the final round, over the technical stage. */
  bandUntil: Reached | null
  bandSource: BandSource | null
  verdict: Verdict
  /** What the verdict rests on; null where nothing was judged here. */
  judgement: Judgement | null
  /**
   * Where this stage's verdict comes from another stage's judgement: the figure for hiring-manager covers technical too,
   * and the verdict stands where more is lost. `judgement` is then the one of that stage; `judgedFrom` names it.
   */
  judgedFrom: Step | null
  /** How many more decisions it takes before anything is said of the stage; 0 when there are enough. */
  decisionsMissing: number
  time: StageTime
}

export interface BandSource {
  source: string
  /** The year of the figures; null for the person's own setting. */
  year: string | null
  /** True where the person set the band. */
  own: boolean
}

/** A comparison of the person's rate with what is usual, or with the person's own earlier months. */
export interface Judgement {
  against: 'band' | 'earlier-months'
  from: Step
  until: Reached
  /** Decisions on the way from `from` to `until`. */
  decisions: number
  /** The share that got there: over two steps, the product of both. Median of the posterior, and its middle 95 %. */
  rate: number
  low: number
  high: number
  /** What it is compared with: the band's lower end, or the earlier rate. */
  reference: number
  /** The earlier months, where they are the reference. */
  earlier: (Share & { before: Day }) | null
  /** Posterior probability of lying below the reference, this way by itself; with the prior that favours the person. */
  probabilityBelow: number
  /** The same after correction (Holm) for how many steps were judged: what the verdict is read from. */
  certainty: number
  /** How many comparisons it is corrected for: those made, and those there would be if all went as usual. */
  comparisons: number
}

export interface StageTime {
  /** Applications whose first day at the stage is known, and how many of them are still there or withdrew. */
  known: number
  stillThere: number
  /** Median days until they moved on or ended, by the product-limit method; null where fewer than half have. */
  median: number | null
  /** Interval of 95 % for it; each end null where it cannot be told. */
  low: number | null
  high: number | null
}

export interface Bottleneck {
  stage: Step
  verdict: 'signal' | 'leaning'
  /** The playbook's line for the stage: what it usually is, and what to change. */
  usually: string
  advice: string
  judgement: Judgement
  worth: Worth
}

/** "At 40 % instead of 15 % here, the same effort gives 2.3 times as many final rounds." */
export interface Worth {
  /** The rate now (posterior median). */
  now: number
  /** The rate supposed: the middle of the band, or the earlier rate. */
  supposed: number
  /** How many times as many, and its interval of 95 %: that of the rate now, carried over. */
  factor: number
  low: number
  high: number
  /** As many of what: the stage that the judged steps lead to. All later stages gain as much. */
  of: Reached
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
