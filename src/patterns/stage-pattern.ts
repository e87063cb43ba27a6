/**
 * What `rejectkit patterns` found of a stage, as data: its counts and share, the verdict on it and what that rests on, and
 * the one stage where the search gets stuck. Units are those of `patterns.ts`.
 */
import type { Day } from '../rejection/days.ts'
import type { Reached, Share, Step } from './patterns.ts'

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
  /** Applications whose days at the stage are known from the first on, and how many of them are still there or withdrew. */
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
