/** What taking a change back means, in words. */
import { inOrder, type NewEvent } from '../../rejection/application.ts'
import { showContact } from '../../rejection/parse.ts'
import type { Log, PastChange, TakenBack, Things } from '../../store/log.ts'
import { wrapped } from '../../terminal/layout.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { Screen } from '../common.ts'

/** An import may touch hundreds; nobody reads more than a screenful before a yes or no. */
const MOST_SHOWN = 12
const MOST_LINES_EACH = 8

/** The minute in which a change was made, in universal time, as the log keeps it. */
export function whenOf({ recordedAt }: PastChange): string {
  return recordedAt === '' ? '' : `${recordedAt.slice(0, 16).replace('T', ' ')} UTC`
}

/** What a change was, in one line. For one that said nothing of itself, what is still there of it. */
export function headline(change: PastChange, log: Pick<Log, 'applications'>): string {
  const { command, summary, undoes, batch } = change
  if (undoes !== null) return `undo of: ${summary || 'an earlier change'}`
  if (summary) return command && !summary.startsWith(command) ? `${command}: ${summary}` : summary
  const touched = log.applications().filter(({ events }) => events.some((event) => event.batch === batch))
  const [first] = touched
  if (!first) return command || 'a change'
  const what = inOrder(first.events.filter((event) => event.batch === batch)).map(({ type }) => type)
  const more = touched.length > 1 ? `, and ${touched.length - 1} more` : ''
  return `${command ? `${command}: ` : ''}${nameOf(first)}: ${what.join(', ')}${more}`
}

/** The whole of it, laid out for stderr: what the change was, what goes, what comes back. */
export function inWords(taken: TakenBack, log: Log, screen: Screen): string {
  const nameFor = namesIn(taken, log)
  const line = (text: string, indent: number) =>
    wrapped(safeLine(text), screen.columns - indent - 2, 2).replace(/^/gm, ' '.repeat(indent))
  const head = headline(taken.change, log)
  const when = whenOf(taken.change)
  return [
    screen.palette.strong(line(`${head}${when ? ` (${when})` : ''}`, 0)),
    ...section('Taking it back removes:', taken, nameFor, line),
    ...section('It gives back:', taken.givenBack, nameFor, line),
    ...edits(taken, nameFor, line),
  ].join('\n')
}

type NameFor = (applicationId: number) => string
type Line = (text: string, indent: number) => string

function nameOf({ company, role }: { company: string; role: string }): string {
  return role ? `${role}, ${company}` : company
}

/** Names for all that is touched, also for what is not there now. */
function namesIn(taken: TakenBack, log: Log): NameFor {
  const gone = new Map(
    [...taken.givenBack.applications, ...taken.applications].map((each) => [each.id, each]),
  )
  return (id) => {
    const found = gone.get(id) ?? log.application(id)
    return found ? nameOf(found) : `application ${id}`
  }
}

function section(title: string, things: Things, nameFor: NameFor, line: Line): string[] {
  const byApplication = grouped(things)
  if (byApplication.size === 0) return []
  const lines = [line(title, 0)]
  const shown = [...byApplication].slice(0, MOST_SHOWN)
  for (const [id, { isWhole, parts }] of shown) {
    lines.push(line(`${nameFor(id)}${isWhole ? ' (the whole application)' : ''}`, 2))
    for (const part of parts.slice(0, MOST_LINES_EACH)) lines.push(line(part, 4))
    if (parts.length > MOST_LINES_EACH) lines.push(line(`… and ${parts.length - MOST_LINES_EACH} more`, 4))
  }
  const more = byApplication.size - shown.length
  if (more > 0) lines.push(line(`… and ${more} more ${more === 1 ? 'application' : 'applications'}`, 2))
  return lines
}

function grouped(things: Things): Map<number, { isWhole: boolean; parts: string[] }> {
  const groups = new Map<number, { isWhole: boolean; parts: string[] }>()
  const of = (id: number) => {
    const group = groups.get(id) ?? { isWhole: false, parts: [] }
    groups.set(id, group)
    return group
  }
  for (const { id } of things.applications) of(id).isWhole = true
  for (const event of things.events) of(event.applicationId).parts.push(eventInWords(event))
  for (const letter of things.letters)
    of(letter.applicationId).parts.push(`the letter "${letter.subject}" (${letter.purpose})`)
  for (const contact of things.contacts)
    of(contact.applicationId).parts.push(`the contact ${showContact(contact)}`)
  for (const { applicationId, messageId } of things.messages)
    of(applicationId).parts.push(
      messageId.startsWith('row:') ? 'that a row of a table was imported' : 'that a mail was read',
    )
  for (const { applicationId, what, state, until } of things.reminders)
    of(applicationId).parts.push(`that ${what} is ${state}${until ? ` until ${until}` : ''}`)
  return groups
}

function eventInWords(event: NewEvent): string {
  const { stage, kind, reason } = { stage: '', kind: '', reason: '', ...event }
  const about = [stage, kind, reason === 'none-given' ? '' : reason].filter(Boolean).join(', ')
  return `${event.at}  ${event.type}${about ? ` (${about})` : ''}${event.note ? `: ${event.note}` : ''}`
}

function edits(taken: TakenBack, nameFor: NameFor, line: Line): string[] {
  if (taken.edits.length === 0) return []
  const shown = taken.edits.slice(0, MOST_SHOWN)
  const said = (value: string | null) => (value ? `"${value}"` : 'nothing')
  const lines = shown.map(({ applicationId, field, from, to }) =>
    line(`${nameFor(applicationId)}: the ${field} is ${said(to)} again, not ${said(from)}`, 2),
  )
  const more = taken.edits.length - shown.length
  return [line('It puts back:', 0), ...lines, ...(more > 0 ? [line(`… and ${more} more`, 2)] : [])]
}
