/** Days as numbers, fast: a large log has millions of them, and only a few thousand different ones. */
import { addDays, type Day, daysBetween } from '../../rejection/days.ts'

const EPOCH: Day = '1970-01-01'
const NUMBERS = new Map<Day, number>()
const DAYS = new Map<number, Day>()
/** More days than these (eighty years) are not remembered, so that a log of nonsense cannot fill the memory. */
const MOST = 30_000

/** Days since 1970. */
export function dayNumber(day: Day): number {
  const known = NUMBERS.get(day)
  if (known !== undefined) return known
  const number = daysBetween(EPOCH, day)
  if (NUMBERS.size < MOST) NUMBERS.set(day, number)
  return number
}

const MONTHS = new Map<Day, string>()

/** `YYYY-MM` */
export function yearMonth(day: Day): string {
  const known = MONTHS.get(day)
  if (known !== undefined) return known
  const month = day.slice(0, 7)
  if (MONTHS.size < MOST) MONTHS.set(day, month)
  return month
}

/** The day that `dayNumber` counts so. */
export function dayOfNumber(number: number): Day {
  const known = DAYS.get(number)
  if (known !== undefined) return known
  const day = addDays(EPOCH, number)
  if (DAYS.size < MOST) DAYS.set(number, day)
  return day
}
