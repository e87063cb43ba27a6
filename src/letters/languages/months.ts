/** Months, as languages name and count them. */
import { type Day, daysBetween } from '../../rejection/days.ts'

/** From the month of one day to that of a later one; 0 within the same month. */
export function monthsBetween(from: Day, to: Day): number {
  const count = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return count(to) - count(from)
}

/** "October", "Oktober", "octubre". */
export function monthName(day: Day, locale: string): string {
  return spelt(day, locale, { month: 'long' })
}

/** Day and month, with the year where `withYear`: "3. November 2025", "3 de noviembre". */
export function dayAndMonth(day: Day, locale: string, withYear: boolean): string {
  return spelt(day, locale, { day: 'numeric', month: 'long', ...(withYear && { year: 'numeric' }) })
}

function spelt(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  const instant = daysBetween('1970-01-01', day) * 86_400_000
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(instant)
}
