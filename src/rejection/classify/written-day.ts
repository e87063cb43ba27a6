/** Days as people write them in mail. What is ambiguous (04/05/2026) is unknown. */
import { type Day, dayFrom } from '../days.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

const FORMS: [RegExp, (parts: string[]) => Day | null][] = [
  [/\b(\d{4})-(\d{2})-(\d{2})/, ([y, m, d]) => dayFrom(y, m, d)],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of )?${MONTH},? (\\d{4})`, 'i'),
    ([d, m, y]) => dayFrom(y, month(m), d),
  ],
  [
    new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'i'),
    ([m, d, y]) => dayFrom(y, month(m), d),
  ],
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4})/, ([d, m, y]) => dayFrom(y, m, d)],
  [/\b(\d{1,2})\/(\d{1,2})\/(\d{4})/, ([a, b, y]) => slashed(Number(a), Number(b), y)],
]

/** The first day written in a text, or null. */
export function dayIn(text: string): Day | null {
  for (const [form, read] of FORMS) {
    const parts = form.exec(text)
    const found = parts && read(parts.slice(1))
    if (found) return found
  }
  return null
}

const AROUND_A_DAY =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|of|at|um|uhr|am|pm|utc|gmt|[a-z]{2,4}t|z|st|nd|rd|th)\b|(?<=\d)(?:st|nd|rd|th|t|z|am|pm)\b|(?<=\d)t(?=\d)/gi

/** The day that a text names if it names nothing else: "Friday, November 20, 2026 4:12 PM". */
export function onlyDayIn(text: string): Day | null {
  if (text.length > 80) return null
  return /^[\s\d,.:/+()-]*$/.test(text.replace(AROUND_A_DAY, '')) ? dayIn(text) : null
}

function slashed(a: number, b: number, year: string | undefined): Day | null {
  if (a === b || (a > 12 && b <= 12)) return dayFrom(year, String(b), String(a))
  return b > 12 && a <= 12 ? dayFrom(year, String(a), String(b)) : null
}

function month(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)
}
