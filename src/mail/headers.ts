/** Header lines as they stand in text: on top of a pasted mail, or inside one that was forwarded. */
import { dayIn } from '../rejection/classify/days.ts'
import type { Mailbox } from '../rejection/classify/mail.ts'
import { cleanLine } from './clean.ts'

export interface Heading {
  from: Mailbox | null
  replyTo: Mailbox | null
  to: Mailbox[]
  subject: string | null
  date: string | null
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
  // One such line may be prose ("Date: to be agreed"); a heading names a sender or a subject.
  if (from === undefined && subject === undefined) return null
  if (fields.size < 2 && (lines[at]?.trim() || !subject)) return null
  const heading: Heading = {
    from: from === undefined ? null : mailboxIn(from),
    replyTo: mailboxIn(get('reply-to') ?? ''),
    to: (get('to', 'an') ?? '')
      .slice(0, 2_000)
      .split(/[;,](?=[^"]*(?:"[^"]*"[^"]*)*$)/)
      .flatMap((one) => mailboxIn(one) ?? []),
    subject: subject === undefined ? null : cleanLine(subject),
    date: date ? dayIn(date) : null,
    messageId: cleanLine(get('message-id') ?? '') || null,
  }
  return { heading, length: at }
}

const ADDRESS = /[^\s<>"'()[\],;:]{1,120}@[^\s<>"'()[\],;:]{1,120}/

/** A name and address as written, `Ana Diaz <ana@linden.example>`, `ana@linden.example` or `Ana Diaz`. */
export function mailboxIn(text: string): Mailbox | null {
  const line = cleanLine(text, 500).replace(/mailto:/gi, '')
  const address = ADDRESS.exec(line)?.[0]?.replace(/[.>\]]+$/, '') ?? null
  const name = line
    .replace(/[<[(]?[^\s<>"'()[\],;:]{1,120}@[^\s<>"'()[\],;:]{1,120}[>\])]?/g, ' ')
    .replace(/["<>*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s';,]+|[\s';,]+$/g, '')
  return name || address ? { name, address } : null
}
