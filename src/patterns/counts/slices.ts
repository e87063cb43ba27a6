/** Whether it goes better with some sources, roles, months or letters than with others. */
import { STAGES } from '../../rejection/application.ts'
import { addDays } from '../../rejection/days.ts'
import type { Clock } from '../history.ts'
import {
  type Difference,
  type Measure,
  SLICES,
  type Slice,
  type SliceBy,
  type SliceValue,
} from '../patterns.ts'
import { fisherExact, type Group } from '../statistics/fisher.ts'
import { holm } from '../statistics/holm.ts'
import { shareOf } from '../statistics/interval.ts'
import type { Course } from './course.ts'
import { dayNumber, yearMonth } from './day-number.ts'
import { isWaiting } from './letter-answers.ts'
import { familyOf } from './role-family.ts'

const MEASURES: Readonly<Record<SliceBy, Measure>> = {
  source: 'conversation',
  role: 'conversation',
  month: 'conversation',
  kind: 'came-back',
  reason: 'came-back',
  purpose: 'answered',
}

/** The probability of naming any difference where there is none, over all slices together. */
const FALSE_DIFFERENCES = 0.05
/** More different values than a person can have met; a log of nonsense must not fill the memory. */
const MOST_VALUES = 2000

interface Count extends Group {
  /** As first written. */
  value: string
  count: number
}

export type SliceCounts = Readonly<Record<SliceBy, Map<string, Count>>>

export function noSlices(): SliceCounts {
  return Object.fromEntries(SLICES.map((by) => [by, new Map()])) as unknown as SliceCounts
}

/** Takes up one application in each slice: what is still open counts, and is no trial. */
export function countSlices(counts: SliceCounts, course: Course, clock: Clock): void {
  const conversation = conversationIn(course)
  note(counts.source, course.source?.trim() ?? '', conversation)
  note(counts.role, familyOf(course.role), conversation)
  note(counts.month, yearMonth(course.appliedOn), conversation)
  const no = course.firstNo
  if (no) {
    const isYoung = dayNumber(clock.today) - dayNumber(no.on) < clock.silenceDays
    const result = no.cameBack || (isYoung ? null : false)
    note(counts.kind, no.kind, result)
    if (no.reason) note(counts.reason, no.reason, result)
  }
  for (const letter of course.letters)
    note(counts.purpose, letter.purpose, letter.answered || (isWaiting(letter, clock) ? null : false))
}

/** Whether it led to a first conversation; null while that is open, or was cut short by the person. */
export function conversationIn({ furthest, outcome }: Course): boolean | null {
  if (furthest > STAGES.indexOf('applied')) return true
  return outcome === 'rejected' || outcome === 'silent' ? false : null
}

function note(counts: Map<string, Count>, value: string, result: boolean | null): void {
  const key = value.toLowerCase()
  const known = counts.get(key)
  if (!known && counts.size >= MOST_VALUES) return
  const count = known ?? { value, count: 0, successes: 0, trials: 0 }
  if (!known) counts.set(key, count)
  count.count += 1
  if (result === null) return
  count.trials += 1
  if (result) count.successes += 1
}

/**
 * The slices, with the differences that hold. Each value with enough decisions is compared with all the others of its
 * slice together; Holm's correction within the slice, times the number of slices in which something was compared, so
 * that a year of months costs the sources nothing.
 */
export function slicesOf(counts: SliceCounts, fewest: number, clock: Clock): Slice[] {
  const compared = SLICES.map((by) =>
    comparisonsIn(
      sorted([...counts[by].values()].filter(({ value }) => isComparable(by, value, clock))),
      fewest,
    ),
  )
  const looks = compared.filter((comparisons) => comparisons.length > 0).length
  return SLICES.map((by, index): Slice => {
    const comparisons = compared[index] ?? []
    const corrected = holm(comparisons.map(({ p }) => p)).map((p) => Math.min(1, p * looks))
    const differences = comparisons
      .map((each, n): Difference => ({ ...each, corrected: corrected[n] ?? 1 }))
      .filter((each) => each.corrected <= FALSE_DIFFERENCES)
      .sort((one, other) => one.corrected - other.corrected || one.p - other.p)
    return {
      by,
      measure: MEASURES[by],
      values: valuesOf(by, counts),
      differences,
      compared: comparisons.length,
    }
  })
}

/**
 * Silence is over with any word from them, a spoken no with an invitation only: to compare the two says nothing. And of what
 * was sent lately only the quick answers are there: calls come sooner than silence is noticed, so that it would seem better.
 */
function isComparable(by: SliceBy, value: string, { today, silenceDays }: Clock): boolean {
  if (by === 'kind') return value !== 'silent'
  return by !== 'month' || value < yearMonth(addDays(today, -silenceDays))
}

function valuesOf(by: SliceBy, counts: SliceCounts): SliceValue[] {
  const values = [...counts[by].values()].map(({ value, count, successes, trials }) => ({
    value,
    count,
    ...shareOf(successes, trials),
  }))
  return by === 'month' ? values.sort((one, other) => (one.value < other.value ? -1 : 1)) : sorted(values)
}

/** The largest first. */
function sorted<T extends { value: string; count: number }>(values: T[]): T[] {
  return values.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}

function comparisonsIn(values: readonly Count[], fewest: number): Omit<Difference, 'corrected'>[] {
  const all = { successes: sum(values, 'successes'), trials: sum(values, 'trials') }
  const comparable = values.filter(({ trials }) => trials >= fewest && all.trials - trials >= fewest)
  // Of two values, each is all the others of the other: one comparison, told from the side of the first.
  const isPair = values.filter(({ trials }) => trials > 0).length === 2
  return comparable.slice(0, isPair ? 1 : undefined).map((one) => {
    const others = { successes: all.successes - one.successes, trials: all.trials - one.trials }
    return {
      value: one.value,
      direction: one.successes * others.trials > others.successes * one.trials ? 'higher' : 'lower',
      others: shareOf(others.successes, others.trials),
      p: fisherExact(one, others),
    }
  })
}

function sum(values: readonly Count[], key: 'successes' | 'trials'): number {
  return values.reduce((total, each) => total + each[key], 0)
}
