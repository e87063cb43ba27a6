/** Days as people type them ("yesterday", "last tuesday", "3 Nov"), read against today and never silently in the future. */
import { cleanLine } from './clean.ts'
import { addDays, type Day, dayFrom, dayOf, daysBetween, isDay, spellDay } from './days.ts'

/** `past`: something that has happened. `any`: a date they named may lie ahead. */
export type Direction = 'past' | 'any'
export type ReadDay = { value: Day; note?: string } | { problem: string }

/** Phrases that name a span more than a day, and that people mean as "about then". */
const ROUGHLY = /\bago$|^(this|last) (morning|afternoon|evening|night|month)$/i

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const SLASHED = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?\.?$/
/** What may stand before a day in figures, and says nothing that the day does not. */
const BEFORE_FIGURES = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?=\d{1,2}[/.]\d)/i

/**
 * Reads one day. `note` tells how anything but a plain ISO date was understood. What can be read two ways
 * (11/03), lies in the future where it cannot, or is no date, is a `problem` in one line.
 */
export async function readDay(typed: string, today: Day, direction: Direction): Promise<ReadDay> {
  const text = cleanLine(typed)
    .replace(/\.$/, '')
    .replace(/^(on|since) /i, '')
    .replace(/\b(a )?fortnight\b/i, '2 weeks')
    .replace(BEFORE_FIGURES, '')
    .replace(/^day before/i, 'the day before')
    .replace(/\b(tue|wed)s\b/i, '$1')
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return readYearFirst(yearFirst, today, direction)
  const slashed = SLASHED.exec(text)
  if (slashed) return readSlashed(slashed, today, direction)
  return readPhrase(text, today, direction)
}

function readYearFirst(parts: RegExpExecArray, today: Day, direction: Direction): ReadDay {
  const [typed, year, month, day] = parts
  const iso = dayFrom(year, month, day)
  if (!iso) return { problem: `There is no day ${typed}.` }
  const read = placed(iso, today, direction, false)
  return typed === iso && 'value' in read ? { value: read.value } : read
}

function readSlashed(parts: RegExpExecArray, today: Day, direction: Direction): ReadDay {
  const [typed, first, second, yearTyped] = parts
  const year = yearTyped ? (yearTyped.length === 2 ? `20${yearTyped}` : yearTyped) : today.slice(0, 4)
  const iso = (month = '', day = '') => {
    const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return yearTyped ? read : inLikelyYear(read, today, direction)
  }
  const readings = [iso(second, first), iso(first, second)].filter(isDay)
  const [one, other] = [...new Set(readings)]
  if (!one) return { problem: `There is no day ${typed}.` }
  if (other) {
    const said = (day: Day) => spellDay(day, today)
    return { problem: `${typed} can mean ${said(one)} or ${said(other)}. Write it as ${one} or ${other}.` }
  }
  return placed(one, today, direction, !yearTyped)
}

/** The day in the year that was most likely meant: the last time it was, or, where it may lie ahead, the nearest. */
function inLikelyYear(day: Day, today: Day, direction: Direction): Day {
  const inYear = (shift: number) => `${Number(day.slice(0, 4)) + shift}${day.slice(4)}`
  const far = (each: Day) => Math.abs(daysBetween(each, today))
  const likely = [inYear(0), inYear(-1), inYear(1)]
    .filter((each) => isDay(each) && (direction === 'any' || each <= today))
    .sort((a, b) => far(a) - far(b))
  return likely[0] ?? day
}

async function readPhrase(text: string, today: Day, direction: Direction): Promise<ReadDay> {
  // Loaded only for words: 60 ms that an ISO date on the command line need not wait for.
  const chrono = await import('chrono-node/en')
  const noon = new Date(`${today}T12:00:00`)
  const [found, ...more] = chrono.casual.parse(text, noon)
  // Figures that are left inside a phrase (3/11 5pm) would be read the American way, and nobody would notice.
  const figures = /\d\/\d|\b\d{1,2}-\d{1,2}-\d/.test(text)
  const understood = found && more.length === 0 && found.text.length >= text.length && !figures
  const certain = found?.start.isCertain('day') || found?.start.isCertain('weekday') || ROUGHLY.test(text)
  if (!found || !understood || !certain)
    return {
      problem: `"${text}" is not a day I can read. Try: yesterday, last tuesday, 3 days ago, ${today}.`,
    }
  const day = dayOf(found.start.date())
  if (
    direction === 'past' &&
    day > today &&
    !/^next /i.test(text) &&
    !found.start.isCertain('month') &&
    found.start.isCertain('weekday')
  )
    return placed(addDays(day, -7), today, direction, true)
  return placed(day, today, direction, found.start.isCertain('month') && !found.start.isCertain('year'))
}

/** Puts a day where it can have been; one whose year was not typed falls into the last twelve months. */
function placed(day: Day, today: Day, direction: Direction, yearIsGuess: boolean): ReadDay {
  if (direction === 'any' || day <= today)
    return { value: day, note: spellDay(day, today, { weekday: true }) }
  const yearBefore = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  if (yearIsGuess && isDay(yearBefore))
    return { value: yearBefore, note: spellDay(yearBefore, today, { weekday: true }) }
  return { problem: `${spellDay(day, today)} (${day}) lies in the future: today is ${today}. When was it?` }
}
