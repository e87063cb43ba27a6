/** Days as they stand in the cells of a table. */
import { dayIn } from '../classify/written-day.ts'
import { type Day, dayFrom } from '../days.ts'
import { readDay } from '../read-day.ts'

/** How days with slashes are to be read; a file in which all could be either is ambiguous. */
export type DayOrder = 'dmy' | 'mdy'

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})\b/
// Where days are written with dots, the day comes first.
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{2}|\d{4})\b/

/** The order that the days of these cells give away; null where every one of them could be either. */
export function dayOrderOf(cells: readonly string[]): DayOrder | null {
  for (const cell of cells) {
    const [, first, second] = SLASHED.exec(cell.trim()) ?? []
    if (Number(first) > 12) return 'dmy'
    if (Number(second) > 12) return 'mdy'
  }
  return null
}

/** True where a cell holds a day that only the order can tell. */
export function isAmbiguousDay(cell: string): boolean {
  const [, first, second] = SLASHED.exec(cell.trim()) ?? []
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && first !== second
}

/** A day as spreadsheets hold it: written out, with slashes, or counted from 1899-12-30; null where it is none. */
export async function cellDay(cell: string, order: DayOrder | null, today: Day): Promise<Day | null> {
  const text = cell.trim()
  if (text === '') return null
  // The number of days since 1899-12-30, as spreadsheets count; these are the years 2000 to 2064.
  if (/^\d{5}(?:\.\d+)?$/.test(text) && Number(text) > 36_525 && Number(text) < 60_000)
    return new Date(Date.UTC(1899, 11, 30 + Math.floor(Number(text)))).toISOString().slice(0, 10)
  const dotted = DOTTED.exec(text)
  if (dotted) return dayFrom(fullYear(dotted[3]), dotted[2], dotted[1])
  const slashed = SLASHED.exec(text)
  if (slashed) {
    if (!order && isAmbiguousDay(text)) return null
    const [, first, second, written] = slashed
    const year = fullYear(written)
    return order === 'mdy' ? dayFrom(year, first, second) : dayFrom(year, second, first)
  }
  const written = dayIn(text)
  if (written) return written
  const read = await readDay(text, today, 'past')
  return 'value' in read ? read.value : null
}

function fullYear(written = ''): string {
  return written.length === 2 ? `20${written}` : written
}
