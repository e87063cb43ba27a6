/** How it went month by month, as two small lines of bars. */
import type { MonthPattern } from '../patterns.ts'
import { columnsOf, type Look } from './look.ts'
import { monthName } from './names.ts'

/** More months than these are not told apart any more. */
export const MOST_MONTHS = 24
const NONE = '·'

/** No line for fewer than two months; the latest where they are too many for the window. */
export function trendLines(months: readonly MonthPattern[], look: Look): string[] {
  const shown = months.slice(-Math.min(MOST_MONTHS, columnsOf(look) - 14))
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last || shown.length < 2) return []
  const isOneYear = first.month.slice(0, 4) === last.month.slice(0, 4)
  const span = `${monthName(first.month, !isOneYear)} to ${monthName(last.month, true)}`
  const sent = sparkline(
    shown.map(({ applications }) => applications),
    look,
  )
  const calls = sparkline(
    shown.map(({ conversations }) => conversations.successes),
    look,
  )
  const parts = [`Sent by month ${look.accent(sent)}`, `first calls ${look.accent(calls)}`, look.quiet(span)]
  const oneLine = parts.join('   ')
  const room = 14 + 12 + 6 + 2 * shown.length + look.width(span)
  return room <= columnsOf(look)
    ? [oneLine]
    : parts.map((part) => part.replace('first calls ', 'First calls   '))
}

/** Each number as a bar against the highest; none at all as a dot. */
export function sparkline(numbers: readonly number[], { heights }: Pick<Look, 'heights'>): string {
  const highest = Math.max(...numbers, 1)
  return numbers
    .map((number) =>
      number === 0
        ? NONE
        : heights[Math.min(heights.length - 1, Math.floor((number / highest) * (heights.length - 0.01)))],
    )
    .join('')
}
