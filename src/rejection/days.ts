/**
 * Calendar days. A job search happens in days, not in instants: "rejected on Tuesday" has no time zone.
 * A `Day` is the local date as `YYYY-MM-DD`, so that days compare and sort as plain strings.
 */
export type Day = string

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

/** True for a real calendar day written `YYYY-MM-DD` (2026-02-30 is none). */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text)
  if (!parts) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The day of these figures, as they are written somewhere; null where there is none. The year has four. */
export function dayFrom(year = '', month = '', day = ''): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : null
}

/** The local calendar day of an instant. */
export function dayOf(instant: Date): Day {
  const pad = (n: number, width = 2) => String(n).padStart(width, '0')
  return `${pad(instant.getFullYear(), 4)}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(utc(day) + count * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The day some months later; the last of the month where that day does not exist. */
export function addMonths(from: Day, count: number): Day {
  const [year = 0, monthOfYear = 1, dayOfMonth = 1] = from.split('-').map(Number)
  const months = year * 12 + monthOfYear - 1 + count
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(Math.min(dayOfMonth, last)).padStart(2, '0')}`
}

/** Whole days from one day to a later one; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MS_PER_DAY)
}

/** The day on which `count` working days (Monday to Friday) after `day` have passed. Holidays are not known. */
export function addWorkingDays(day: Day, count: number): Day {
  let result = day
  for (let left = count; left > 0; ) {
    result = addDays(result, 1)
    if (!isWeekend(result)) left -= 1
  }
  return result
}

/** `Tuesday 3 November 2025`: the weekday only when asked, the year only when it differs from that of `today`. */
export function spellDay(day: Day, today: Day, options: { weekday?: boolean } = {}): string {
  const date = new Date(utc(day))
  const year = day.slice(0, 4)
  return [
    ...(options.weekday ? [WEEKDAYS[date.getUTCDay()]] : []),
    date.getUTCDate(),
    monthOf(day),
    ...(year === today.slice(0, 4) ? [] : [Number(year)]),
  ].join(' ')
}

// Written out, since Intl takes longer to load than the rest of a command.
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** `November`. */
export function monthOf(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? ''
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(utc(day)).getUTCDay()
  return weekday === 0 || weekday === 6
}

// Days are reckoned in UTC, where every day has 24 hours; local clocks skip and repeat hours twice a year.
function utc(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getTime()
}
