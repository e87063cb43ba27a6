/** Header lines as they stand in text: on top of a pasted mail, or inside one that was forwarded. */

import type { Mailbox } from '../rejection/classify/mail.ts'
import { dayIn, onlyDayIn } from '../rejection/classify/written-day.ts'
import type { Day } from '../rejection/days.ts'
import { cleanLine } from './clean.ts'

export interface Heading {
  from: Mailbox | null
  replyTo: Mailbox | null
  to: Mailbox[]
  subject: string | null
  date: string | null
  /** A day is written, be it one that cannot be told. */
  dated: boolean
  messageId: string | null
}

const FIELD =
  /^\s{0,3}[*_]{0,2}(from|sent|date|to|cc|bcc|subject|reply-to|message-id|von|gesendet|an|betreff|datum|importance|attachments?)[*_]{0,2}\s?:[*_]{0,2}\s?(.*)$/i

/** The header lines at the top of `lines` and how many lines they take; null when there are none. */
export function headingAt(lines: readonly string[]): { heading: Heading; length: number } | null {
  const fields = new Map<string, string>()
  let at = 0
  let last = ''
  while (lines[at]?.trim() === '') at += 1
  for (; at < lines.length && at < 60; at += 1) {
    const line = lines[at] ?? ''
    if (last && line.trim() === '') {
      if (!goesOn(lines, at, fields)) break
      continue
    }
    const field = FIELD.exec(line)
    if (field) {
      last = (field[1] ?? '').toLowerCase()
      if (!fields.has(last)) fields.set(last, field[2] ?? '')
    } else if (last && /^\s+\S/.test(line)) {
      fields.set(last, `${fields.get(last)} ${line.trim()}`)
    } else break
  }
  const get = (...names: string[]) =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined)
  const [from, subject] = [get('from', 'von'), get('subject', 'betreff')]
  const date = get('date', 'sent', 'datum', 'gesendet')
  // One such line may be prose ("Date: to be agreed"); a heading names a sender or a subject, or nothing but a day.
  if (from === undefined && subject === undefined && !(date && onlyDayIn(date) && !isAgenda(lines[at] ?? '')))
    return null
  const alone = subject || date || (from && ADDRESS.test(from))
  if (fields.size < 2 && !date && (lines[at]?.trim() || !alone)) return null
  const heading: Heading = {
    from: from === undefined ? null : mailboxIn(from),
    replyTo: mailboxIn(get('reply-to') ?? ''),
    to: (get('to', 'an') ?? '')
      .slice(0, 2_000)
      .split(/[;,](?=[^"]*(?:"[^"]*"[^"]*)*$)/)
      .flatMap((one) => mailboxIn(one) ?? []),
    subject: subject === undefined ? null : cleanLine(subject),
    date: date ? dayIn(date) : null,
    dated: date !== undefined,
    messageId: cleanLine(get('message-id') ?? '') || null,
  }
  return { heading, length: at }
}

// Programs that copy a mail as rich text leave blank lines between its headers. What follows one must be a header
// that has not been seen, with a value that such a header has: "Date: 3 May" over "Time: 10:00" is an appointment.
function goesOn(lines: readonly string[], from: number, fields: ReadonlyMap<string, string>): boolean {
  const at = [from + 1, from + 2].find((one) => lines[one]?.trim())
  const field = at === undefined ? null : FIELD.exec(lines[at] ?? '')
  const [name, value] = [(field?.[1] ?? '').toLowerCase(), field?.[2]?.trim() ?? '']
  if (!field || at === undefined || !value || fields.has(name)) return false
  if (/^(?:date|sent|datum|gesendet)$/.test(name))
    return onlyDayIn(value) !== null && !isAgenda(lines[at + 1] ?? '')
  return (
    /^(?:subject|betreff)$/.test(name) ||
    ADDRESS.test(value) ||
    (/^(?:to|an)$/.test(name) && value.length < 60)
  )
}

function isAgenda(line: string): boolean {
  return /^[A-Z][a-z]{2,12}(?: [a-z]{1,12})?\s?:/.test(line.trim()) && !FIELD.test(line)
}

/** The day on a line of its own above the greeting, as web mail and letters have it; null when there is none. */
export function dayAbove(lines: readonly string[]): Day | null {
  const top = lines.slice(0, 12).filter((line) => line.trim())
  for (const [at, line] of top.slice(0, 7).entries()) {
    if (line.length > 120 || /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b/i.test(line))
      return null
    const day = onlyDayIn(
      line
        .trim()
        .replace(/^(?:date|sent|datum|gesendet)\s?:/i, '')
        .replace(/\([^()]{0,30}\)$/, ''),
    )
    if (day) return isAgenda(top[at + 1] ?? '') ? null : day
  }
  return null
}

const ADDRESS = /[^\s<>"'()[\],;:]{1,120}@[^\s<>"'()[\],;:]{1,120}/
const BRACKETED = new RegExp(`[<[(]?${ADDRESS.source}[>\\])]?`, 'g')

/** A name and address as written, `Ana Diaz <ana@linden.example>`, `ana@linden.example` or `Ana Diaz`. */
export function mailboxIn(text: string): Mailbox | null {
  const line = cleanLine(text, 500).replace(/mailto:/gi, '')
  const address = ADDRESS.exec(line)?.[0]?.replace(/[.>\]]+$/, '') ?? null
  const name = line
    .replace(BRACKETED, ' ')
    .replace(/["<>*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s';,]+|[\s';,]+$/g, '')
  return name || address ? { name, address } : null
}
