/** How many got to each stage, and what became of them there. */
import { STAGES, STATES } from '../../rejection/application.ts'
import { type Counts, type Outcome, type Patterns, type Reached, STEPS, type Step } from '../patterns.ts'
import type { Decided } from '../statistics/posterior.ts'
import type { Stays } from '../statistics/product-limit.ts'
import type { Course } from './course.ts'

const MASKS = 1 << STAGES.length

/** Counts of applications, by all that the funnel needs to know of them. */
export interface Funnel {
  /** By stages seen, furthest stage and outcome; see `cell`. */
  cells: Uint32Array
  assumedSilent: number
  stays: readonly Stays[]
}

export function newFunnel(): Funnel {
  return {
    cells: new Uint32Array(MASKS * STAGES.length * STATES.length),
    assumedSilent: 0,
    stays: STEPS.map(() => new Map()),
  }
}

/** Takes up one application. */
export function countIn(funnel: Funnel, course: Course): void {
  const cell = cellOf(course.seen, course.furthest, STATES.indexOf(course.outcome))
  funnel.cells[cell] = (funnel.cells[cell] ?? 0) + 1
  if (course.assumedSilent) funnel.assumedSilent += 1
  for (const { stage, days, ended } of course.stays) {
    const stay = stayOf(funnel, stage, days)
    if (ended) stay.ended += 1
    else stay.goingOn += 1
  }
}

/** Two parts of a search as one. */
export function bothOf(one: Funnel, other: Funnel): Funnel {
  const both = newFunnel()
  for (const { cells, assumedSilent, stays } of [one, other]) {
    both.assumedSilent += assumedSilent
    for (const [cell, count] of cells.entries()) both.cells[cell] = (both.cells[cell] ?? 0) + count
    for (const [stage, some] of stays.entries())
      for (const [days, { ended, goingOn }] of some) {
        const stay = stayOf(both, stage, days)
        stay.ended += ended
        stay.goingOn += goingOn
      }
  }
  return both
}

function stayOf({ stays }: Funnel, stage: number, days: number): { ended: number; goingOn: number } {
  const some = stays[stage] as Stays
  const known = some.get(days)
  if (known) return known
  const stay = { ended: 0, goingOn: 0 }
  some.set(days, stay)
  return stay
}

export interface StepCounts extends Decided {
  entered: number
  skipped: number
  silent: number
  waiting: number
  withdrawn: number
}

/** What happened at a stage. Whoever got further has passed it, whether or not the log has a trace of it. */
export function stepCounts(funnel: Funnel, stage: number): StepCounts {
  const counts = { entered: 0, passed: 0, skipped: 0, ended: 0, silent: 0, waiting: 0, withdrawn: 0 }
  forEachCell(funnel, (count, seen, furthest, outcome) => {
    if (furthest < stage) return
    counts.entered += count
    if (furthest > stage) {
      counts.passed += count
      if ((seen & (1 << stage)) === 0) counts.skipped += count
    } else if (outcome === 'withdrawn') counts.withdrawn += count
    else if (outcome === 'rejected' || outcome === 'silent') {
      counts.ended += count
      if (outcome === 'silent') counts.silent += count
    } else counts.waiting += count
  })
  return counts
}

/** How all applications stand, and how many got to a conversation and to an offer. */
export function countsOf(funnel: Funnel): Counts {
  const counts: Counts = {
    applications: 0,
    waiting: 0,
    rejected: 0,
    silent: 0,
    withdrawn: 0,
    hired: 0,
    assumedSilent: funnel.assumedSilent,
    conversations: 0,
    offers: 0,
  }
  forEachCell(funnel, (count, _, furthest, outcome) => {
    counts.applications += count
    counts[outcome] += count
    if (furthest > 0) counts.conversations += count
    if (furthest === STAGES.length - 1) counts.offers += count
  })
  return counts
}

/** Who went from which stage to which, by the traces in the log, and how it ended there. */
export function pathsOf(funnel: Funnel): Patterns['paths'] {
  const counts = new Map<string, Patterns['paths'][number]>()
  const add = (from: number, to: Patterns['paths'][number]['to'], count: number) => {
    const path = counts.get(`${from} ${to}`) ?? { from: STAGES[from] as Step, to, count: 0 }
    path.count += count
    counts.set(`${from} ${to}`, path)
  }
  forEachCell(funnel, (count, seen, furthest, outcome) => {
    let from = 0
    for (let to = 1; to <= furthest; to++) {
      if (to < furthest && (seen & (1 << to)) === 0) continue
      add(from, STAGES[to] as Reached, count)
      from = to
    }
    add(furthest, outcome, count)
  })
  const place = (to: string) => [...STAGES, ...STATES].indexOf(to as (typeof STAGES)[number])
  return [...counts.values()].sort(
    (one, other) => place(one.from) - place(other.from) || place(one.to) - place(other.to),
  )
}

function cellOf(seen: number, furthest: number, outcome: number): number {
  return (seen * STAGES.length + furthest) * STATES.length + outcome
}

function forEachCell(
  funnel: Funnel,
  doing: (count: number, seen: number, furthest: number, outcome: Outcome) => void,
): void {
  for (const [cell, count] of funnel.cells.entries()) {
    if (count === 0) continue
    const rest = Math.floor(cell / STATES.length)
    const outcome = STATES[cell % STATES.length] as Outcome
    doing(count, Math.floor(rest / STAGES.length), rest % STAGES.length, outcome)
  }
}
