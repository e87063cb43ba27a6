/** What the reports call stages, reasons, slices, months and periods. */
import { type Day, monthOf, spellDay } from '../../rejection/days.ts'
import type { Reason } from '../../rejection/rejection.ts'
import type { Measure, Patterns, Reached, SliceBy, Step } from '../patterns.ts'
import type { Verdict } from '../stage-pattern.ts'

export const STEP_NAMES: Readonly<Record<Step | Reached, string>> = {
  applied: 'Application',
  'recruiter-screen': 'Recruiter screen',
  'hiring-manager': 'Hiring manager',
  technical: 'Technical round',
  'final-round': 'Final round',
  offer: 'Offer',
}

/** What one gets to, in the plural. */
export const REACHED_NAMES: Readonly<Record<Reached, string>> = {
  'recruiter-screen': 'first calls',
  'hiring-manager': 'hiring-manager interviews',
  technical: 'technical rounds',
  'final-round': 'final rounds',
  offer: 'offers',
}

/** Where a search gets stuck that gets no further than this stage. */
export const WHERE: Readonly<Record<Step, string>> = {
  applied: 'before the first call',
  'recruiter-screen': 'after the recruiter screen',
  'hiring-manager': 'after the hiring-manager interview',
  technical: 'after the technical round',
  'final-round': 'at the final round',
}

export const SLICE_NAMES: Readonly<Record<SliceBy, string>> = {
  source: 'source',
  role: 'kind of role',
  kind: 'kind of no',
  reason: 'reason',
  month: 'month',
  purpose: 'letter',
}

/** What is counted of a slice, to follow "how many". */
export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  conversation: 'led to a first call',
  'came-back': 'were reopened',
  answered: 'were answered',
}

/** Reasons as they stand in a list; `REASON_LABELS` are what a person chooses from. */
export const REASON_NAMES: Readonly<Record<Reason, string>> = {
  'none-given': 'none given',
  overqualified: 'overqualified',
  'stronger-candidate': 'someone fitted better',
  'internal-candidate': 'someone from inside',
  'missing-requirement': 'a missing requirement',
  experience: 'experience',
  assessment: 'the assessment',
  'culture-fit': 'team fit',
  salary: 'pay',
  availability: 'availability',
  'location-or-visa': 'location or visa',
  'role-filled': 'the role was filled',
  'role-cancelled': 'the role was cancelled',
  'role-paused': 'the role was paused',
  other: 'something else',
}

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  signal: 'signal',
  leaning: 'leaning',
  noise: 'noise',
  'too-few': 'too few',
}

/** A value as a person would write it. */
export function valueName(by: SliceBy, value: string): string {
  if (value === '') return by === 'purpose' ? 'of no stated purpose' : 'not logged'
  if (by === 'month') return monthName(value, true)
  if (by === 'reason') return REASON_NAMES[value as Reason] ?? value
  return value
}

/** `June 2026` for `2026-06`; without the year where it is clear. */
export function monthName(month: string, withYear = false): string {
  const name = monthOf(month) || month
  return withYear ? `${name} ${month.slice(0, 4)}` : name
}

/** The period that is looked at. */
export function periodTold({ period }: Patterns): string {
  const { first, last, today } = period
  if (!first || !last) return `As of ${dayTold(today)}`
  return `Applications from ${spellDay(first, last)} to ${dayTold(last)}, as of ${dayTold(today)}`
}

/** A day with its year. */
export function dayTold(day: Day): string {
  return spellDay(day, '')
}
