/** When they say to apply again: "after six months", "in a year", "from 1 March 2027". */
import { addDays, addMonths, type Day } from '../days.ts'
import type { Evidence } from './mail.ts'
import { findAll, phrases } from './phrases.ts'
import type { Sentence } from './sentences.ts'
import { dayIn } from './written-day.ts'

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  couple: 2,
}
const COUNT = `${Object.keys(NUMBERS).join('|')}|1|2|3|4|5|6|7|8|9|10|12|18|24|30|60|90`

const AGAIN = phrases(
  [
    '{apply} ~9 {after} ~4 {count} ~4 month|months|year|years|weeks|week|days',
    '{after} ~3 {count} ~2 month|months|year|years|weeks|days ~9 {apply}',
    'wait ~5 {count} ~2 month|months|year|years|weeks|days ~6 {apply}',
    '{again} ~7 next|following year|season|cycle|intake|spring|summer|autumn|fall|winter|semester',
    '{again} ~4 {after} ~3 202*|203*|204*|205*',
  ],
  {
    again: [
      'apply|applying|considered|consider|application ~2 again',
      'reapply|reapplying|re-apply|re-applying|reconsider|reconsidered',
      'eligible|welcome|able|encourage ~3 apply',
    ],
    apply: ['apply|applying|reapply|considered|application|applications|again'],
    after: ['after|in|within|for|until|from|before|once|of|least|another|about'],
    count: [COUNT],
  },
)
// Keeping papers for half a year is no invitation to come back then.
const KEEPING =
  / (?:keep|kept|retain|retained|store|stored|remain|file|database|past|experience|over the|response|delet\w*) /

/** An ISO day where it can be counted from the mail's date, else the words; null when they name no time. */
export function reapplyOf(
  sentences: readonly Sentence[],
  date: Day | null,
): { after: string; evidence: Evidence } | null {
  for (const sentence of sentences) {
    for (const found of findAll(AGAIN, sentence)) {
      if (KEEPING.test(sentence.plain.slice(Math.max(0, found.from - 20), found.to))) continue
      return {
        after: momentOf(found.phrase, date),
        evidence: { field: 'reapplyAfter', phrase: found.phrase },
      }
    }
  }
  return null
}

function momentOf(phrase: string, date: Day | null): string {
  const named = dayIn(phrase)
  if (named) return named
  const span = new RegExp(`\\b(${COUNT})\\b[^.]{0,20}?\\b((day|week|month|year)s?)\\b`, 'i').exec(phrase)
  if (!span) return /\b(?:next|the following|following) \w+|\b\w+ \d{4}/i.exec(phrase)?.[0] ?? phrase
  const [words, count = '', , unit = ''] = span
  const number = NUMBERS[count.toLowerCase()] ?? Number(count)
  if (!date) return words
  if (unit === 'day' || unit === 'week') return addDays(date, number * (unit === 'week' ? 7 : 1))
  return addMonths(date, number * (unit === 'year' ? 12 : 1))
}
