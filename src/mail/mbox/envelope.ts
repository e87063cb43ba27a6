/** The line above each mail of an mbox, "From somebody date": how it is told from text, and the day that it names. */
import { type Day, dayFrom } from '../../rejection/days.ts'

const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MONTH = `(?:${MONTHS.join('|')})`
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?'
const WHEN = [
  // As the C library writes it; a time zone may stand before the year (Gmail) or behind it.
  `${DAY},? +${MONTH} +\\d{1,2},? +${TIME}(?: +(?:[A-Z]{1,5}|[+-]\\d{4})){0,2} +\\d{4}\\b`,
  `(?:${DAY},? +)?\\d{1,2}[ -]${MONTH}[ -]\\d{2,4} +${TIME}`,
  `\\d{4}-\\d{2}-\\d{2}[T ]${TIME}`,
].join('|')
// The sender is a word ("-" in Thunderbird, "???@???" in Eudora), nothing, or an address with a name.
const DATED = new RegExp(`^From(?: +(?:\\S{1,320}|[^@]{1,200}@\\S{1,255}))? +(?:${WHEN})`)
const UNDATED = /^From(?: +(?:-|MAILER-DAEMON|[^\s@]{1,200}@\S{1,255}))?\s*$/

const ENVELOPE_DAYS: readonly [RegExp, (parts: RegExpExecArray) => (string | undefined)[]][] = [
  [new RegExp(` (${MONTH}) +(\\d{1,2}),? +${TIME}.* (\\d{4})\\b`), ([, m, d, y]) => [y, m, d]],
  [new RegExp(` (\\d{1,2})[ -](${MONTH})[ -](\\d{4}) `), ([, d, m, y]) => [y, m, d]],
  [/ (\d{4})-(\d{2})-(\d{2})[T ]/, ([, y, m, d]) => [y, m, d]],
]

/** The day in a "From " line: when the mail came, or was filed; null where it tells none. */
export function dayOfEnvelope(envelope: string): Day | null {
  for (const [form, order] of ENVELOPE_DAYS) {
    const parts = form.exec(envelope)
    if (!parts) continue
    const [year, month = '', day = ''] = order(parts)
    const number = MONTHS.includes(month) ? String(MONTHS.indexOf(month) + 1) : month
    const read = dayFrom(year, number, day)
    if (read) return read
  }
  return null
}

const HEADER = /^(?:[A-Za-z][\w.-]{0,100}[ \t]{0,4}:(?!\/\/)|>From )/
// Headers that only programs write, so that nobody's prose has them behind "From ana@linden.example".
const MACHINE_HEADER =
  /^(?:return-path|received|delivered-to|x-[\w-]{1,80}|message-id|mime-version|dkim-signature|authentication-results|arc-[\w-]{1,40}|status|envelope-to):/i
// Thunderbird and Gmail mark their own beginnings, and Thunderbird forgets the empty line where a mail lacked a last newline.
const MARK = /^(?:x-mozilla-status|x-mozilla-keys|x-gm-thrid):/i

/**
 * True where the line divides two mails. `below` is the line after it, or its beginning; `follows`: it stands behind an
 * empty line, or at the top.
 */
export function isSeparator(line: string, below: string, follows: boolean): boolean {
  if (DATED.test(line)) return follows ? HEADER.test(below) : MARK.test(below)
  return follows && UNDATED.test(line) && MACHINE_HEADER.test(below)
}
