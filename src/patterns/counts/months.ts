/** The search month by month, by the day of application. */
import { STAGES } from '../../rejection/application.ts'
import type { MonthPattern } from '../patterns.ts'
import { shareOf } from '../statistics/interval.ts'
import type { Course } from './course.ts'
import { yearMonth } from './day-number.ts'
import { conversationIn } from './slices.ts'

interface Count {
  applications: number
  conversations: number
  decided: number
  offers: number
}

export type MonthCounts = Map<string, Count>

/** A longer gap than this is a slip of the pen in the log, and is not filled with empty months. */
const LONGEST_GAP = 24
const OFFER = STAGES.indexOf('offer')

/** Takes up one application, in the month in which it was sent. */
export function countMonth(months: MonthCounts, course: Course): void {
  const month = yearMonth(course.appliedOn)
  const count = months.get(month) ?? noMonth()
  months.set(month, count)
  count.applications += 1
  const conversation = conversationIn(course)
  if (conversation !== null) count.decided += 1
  if (conversation) count.conversations += 1
  if (course.furthest === OFFER) count.offers += 1
}

/** The oldest first, and none left out between two that are near one another. */
export function monthPatterns(months: MonthCounts): MonthPattern[] {
  const found: MonthPattern[] = []
  for (const month of [...months.keys()].sort()) {
    const last = found.at(-1)?.month
    if (last && place(month) - place(last) <= LONGEST_GAP)
      for (let gap = place(last) + 1; gap < place(month); gap++) found.push(patternOf(nameOf(gap), noMonth()))
    found.push(patternOf(month, months.get(month) ?? noMonth()))
  }
  return found
}

function noMonth(): Count {
  return { applications: 0, conversations: 0, decided: 0, offers: 0 }
}

function patternOf(month: string, { applications, conversations, decided, offers }: Count): MonthPattern {
  return { month, applications, conversations: shareOf(conversations, decided), offers }
}

function place(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function nameOf(place: number): string {
  return `${String(Math.floor(place / 12)).padStart(4, '0')}-${String((place % 12) + 1).padStart(2, '0')}`
}
