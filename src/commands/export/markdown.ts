/** The log as a document to read. What others wrote stands in it as text, whatever it looks like. */
import {
  type ApplicationRecord,
  type Event,
  inOrder,
  type Letter,
  standingOf,
} from '../../rejection/application.ts'
import type { Day } from '../../rejection/days.ts'
import { showContact } from '../../rejection/parse.ts'
import { safe, safeLine } from '../../terminal/safe.ts'

/** The title, and a part for each application. */
export function* asDocument(records: Iterable<ApplicationRecord>, today: Day): Generator<string> {
  yield `# My applications\n\nAs of ${today}, the newest first.\n`
  for (const record of records) yield `\n${applicationPart(record)}\n`
}

function applicationPart(record: ApplicationRecord): string {
  const { company, role, source, url, events, contacts, letters } = record
  const { stage, state, kind, reason } = standingOf(events)
  const how = [kind, reason === 'none-given' ? null : reason].filter(Boolean).join(', ')
  const facts = [
    `Stage reached: ${stage}`,
    `Now: ${state}${how && how !== state ? ` (${how})` : ''}`,
    ...(source ? [`Found through: ${asText(source)}`] : []),
    ...(url ? [`Link: ${asText(url)}`] : []),
    ...contacts.map((contact) => `Contact: ${asText(showContact(contact))}`),
  ]
  return [
    `## ${asText([role, company].filter(Boolean).join(', '))}`,
    list(facts),
    ...(events.length > 0 ? ['### What happened', list(inOrder(events).map(eventLine))] : []),
    ...letters.map(letterPart),
  ].join('\n\n')
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

function eventLine(event: Event): string {
  const { stage, kind, reason } = { stage: '', kind: '', reason: '', ...event }
  const about = [stage, kind, reason === 'none-given' ? '' : reason].filter(Boolean).join(', ')
  return `${event.at}: ${event.type}${about ? ` (${about})` : ''}${event.note ? `: ${asText(event.note)}` : ''}`
}

function letterPart({ purpose, subject, body, to, createdAt, sentAt }: Letter): string {
  const when = sentAt
    ? `sent ${sentAt.slice(0, 10)}`
    : `written ${createdAt.slice(0, 10)}, not marked as sent`
  const lines = safe(body).split(/\r?\n/)
  return [
    `### Letter: ${asText(purpose)}, ${when}`,
    list([`Subject: ${asText(subject)}`, ...(to.length > 0 ? [`To: ${asText(to.join(', '))}`] : [])]),
    // A backslash at the end of a line keeps the line break, which addresses and signatures live by.
    lines
      .map((line, at) => `> ${asText(line)}${line.trim() && lines[at + 1]?.trim() ? '\\' : ''}`.trimEnd())
      .join('\n'),
  ].join('\n\n')
}

/** Text in which Markdown and HTML find nothing to obey: every sign that could mean something is escaped. */
function asText(text: string): string {
  return (
    safeLine(text)
      .trim()
      .replace(/[\\`*_[\]<>&~|$]/g, '\\$&')
      // At the start of a line these make headings, lists and rules.
      .replace(/^([#+\-=:])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // A bare address would become a link, to wherever it leads.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\bwww\./gi, (found) => found.replace('.', '\\.'))
  )
}
