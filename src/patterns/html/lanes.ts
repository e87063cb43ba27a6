/** The timeline of the conversations: a line for each application, from its first day to its last. */

import type { State } from '../../rejection/application.ts'
import { type Day, daysBetween } from '../../rejection/days.ts'
import type { PageOptions } from '../html.ts'
import { dayTold, monthName, STEP_NAMES } from '../report/names.ts'
import type { Journey, Journeys } from './journeys.ts'

const ENDS: Readonly<Record<State, { word: string; sign: string }>> = {
  waiting: { word: 'open', sign: '' },
  rejected: { word: 'a no', sign: '×' },
  silent: { word: 'silence', sign: '×' },
  withdrawn: { word: 'withdrew', sign: '–' },
  hired: { word: 'hired', sign: '★' },
}

/** Null where there was no conversation yet. */
export function lanesOf({ shown, all }: Journeys, today: Day, options: PageOptions): object | null {
  if (shown.length === 0) return null
  const first = shown.reduce((least, { from }) => (from < least ? from : least), today)
  const last = shown.reduce((most, { to }) => (to > most ? to : most), today)
  const days = Math.max(1, daysBetween(first, last))
  /** In percent of the line; days before the first can only come from a log that contradicts itself. */
  const place = (day: Day) =>
    Math.min(100, Math.max(0, Math.round((daysBetween(first, day) / days) * 1000) / 10))
  return {
    from: dayTold(first),
    to: dayTold(last),
    lanes: shown.map((journey, at) => lane(journey, at + 1, place, options)),
    more: all - shown.length,
  }
}

function lane(journey: Journey, number: number, place: (day: Day) => number, options: PageOptions): object {
  const { company, role, from, to, steps, outcome } = journey
  const furthest = steps.at(-1)?.stage ?? 'applied'
  const end = ENDS[outcome]
  return {
    name: options.companyOf ? options.shown(company) || 'a company' : `Application ${number}`,
    // A role's title may say whose it is.
    role: options.shown(role),
    start: place(from),
    length: Math.max(0.5, place(to) - place(from)),
    steps: steps.slice(1).map(({ on }) => ({ at: place(on) })),
    sign: end.sign,
    signAt: place(to),
    outcome: `${STEP_NAMES[furthest].toLowerCase()}, ${end.word}`,
    isOpen: outcome === 'waiting',
    told: `${steps.map(({ stage, on }) => `${STEP_NAMES[stage].toLowerCase()} ${shortDay(on)}`).join(', ')}; ${end.word} ${shortDay(to)}`,
  }
}

function shortDay(day: Day): string {
  return `${Number(day.slice(8))} ${monthName(day).slice(0, 3)}`
}
