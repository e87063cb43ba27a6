/** `rejectkit log show`: one application with all that happened, on what it rests, and its letters. */
import {
  type ApplicationRecord,
  inOrder,
  type Letter,
  STAGE_LABELS,
  type Standing,
  standingOf,
} from '../../rejection/application.ts'
import { type Day, dayOf, spellDay } from '../../rejection/days.ts'
import { isRowId } from '../../rejection/found/found.ts'
import { showContact } from '../../rejection/parse.ts'
import { type Kind, REASON_LABELS } from '../../rejection/rejection.ts'
import type { Message } from '../../store/log.ts'
import { wrapped } from '../../terminal/layout.ts'
import { safe, safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import type { Screen } from '../common.ts'
import { type Correction, correctionsOf } from './corrections.ts'
import { applicationOf, type LogbookOptions, openLogbook } from './logbook.ts'
import { inWords, summaryOf, titleOf } from './told.ts'

/** Runs the command. Returns the exit code. */
export async function show(id: string, options: LogbookOptions, world: World): Promise<number> {
  const logbook = await openLogbook(options, world, 'looking')
  const { screen, log, today } = logbook
  const record = applicationOf(id, logbook)
  const messages = log?.messagesOf(record.id) ?? []
  const corrections = log ? correctionsOf(record, log) : []
  if (options.json) {
    const { contacts } = record
    const mails = messages.map(({ text, ...message }) => message)
    screen.json({ version: 1, application: { ...summaryOf(record), contacts, messages: mails, corrections } })
    return 0
  }
  showFacts(record, screen, today)
  const line = (text: string, indent = 0) => screen.out(wrapped(text, screen.outColumns, indent))
  line('')
  for (const { day, text } of timeline(record, messages, corrections)) line(`${day}  ${text}`, 12)
  for (const letter of record.letters) {
    const { strong, quiet } = screen.outPalette
    line('')
    line(strong(`Letter: ${safeLine(`${letter.purpose}, ${letter.register}`)}`))
    line(quiet(`Subject: ${safeLine(letter.subject)}`), 2)
    if (letter.to.length > 0) line(quiet(`To: ${safeLine(letter.to.join(', '))}`), 2)
    line('')
    line(safe(letter.body))
  }
  return 0
}

function showFacts(record: ApplicationRecord, screen: Screen, today: Day): void {
  const line = (text: string, indent = 0) => screen.out(wrapped(text, screen.outColumns, indent))
  line(screen.outPalette.strong(titleOf(record)))
  line(standingInWords(standingOf(record.events), today), 2)
  if (record.source) line(`found through ${safeLine(record.source)}`, 2)
  if (record.url) line(safeLine(record.url), 2)
  for (const contact of record.contacts) line(`contact: ${safeLine(showContact(contact))}`, 2)
}

const NO_IN_SHORT: Record<Kind, string> = {
  silent: 'silence',
  form: 'a form rejection',
  'post-interview': 'a no after an interview',
  'final-round': 'a no at the last stage',
}

function standingInWords(
  { state, stage, kind, reason, rejectedOn, lastContact }: Standing,
  today: Day,
): string {
  const on = (day: Day | null) => (day ? `, ${spellDay(day, today)}` : '')
  const why = reason && reason !== 'none-given' ? `; ${REASON_LABELS[reason]}` : ''
  const far = stage === 'applied' || state === 'hired' ? '' : `; furthest: ${STAGE_LABELS[stage]}`
  switch (state) {
    case 'waiting':
      return `waiting for them; last word${on(lastContact) || ', unknown'}${far}`
    case 'rejected':
      return `${kind ? NO_IN_SHORT[kind] : 'a no'}${on(rejectedOn)}${why}${far}`
    case 'silent':
      return `silence; last word${on(lastContact) || ', unknown'}${far}`
    case 'withdrawn':
      return `you withdrew${far}`
    case 'hired':
      return 'you have the job'
  }
}

interface Line {
  day: Day
  text: string
}

/** All that happened in the order of its days; of one day first the event, then the mail that it rests on. */
function timeline(
  record: ApplicationRecord,
  messages: readonly Message[],
  corrections: readonly Correction[],
): Line[] {
  const letters = record.letters.map((letter) => ({ id: letter.id, line: letterLine(letter) }))
  const events = inOrder(record.events).flatMap((event) => {
    const line = { day: event.at, text: inWords(event) }
    // Nothing tells at what hour a letter was sent; that it was written before is sure.
    const written = letters.find(({ id }) => event.type === 'letter-sent' && event.letter === id)
    if (written?.line.day !== event.at) return [line]
    letters.splice(letters.indexOf(written), 1)
    return [written.line, line]
  })
  const lines: Line[] = [
    ...events,
    ...messages.map((message) => sourceLine(message, dayOf(new Date(record.createdAt)))),
    ...letters.map(({ line }) => line),
    ...corrections.map(({ on, field, before, after }) => ({
      day: on,
      text: safeLine(`put right: ${field} ${quoted(after)}, before ${quoted(before)}`),
    })),
  ]
  return lines.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function letterLine({ createdAt, purpose, sentAt }: Letter): Line {
  const isSent = sentAt === null ? ', not sent so far' : ''
  return { day: dayOf(new Date(createdAt)), text: `letter written (${safeLine(purpose)})${isSent}` }
}

function quoted(value: string | null): string {
  return value ? `"${value}"` : 'none'
}

function sourceLine({ messageId, at, verdict, evidence }: Message, unknownDay: Day): Line {
  const day = at ?? unknownDay
  if (isRowId(messageId)) return { day, text: '· from a row of a table' }
  const phrases = evidence.map(({ field, phrase }) => `${safeLine(field)}: "${cut(safeLine(phrase))}"`)
  const rests = phrases.length > 0 ? `, which rests on ${phrases.join('; ')}` : ''
  return { day, text: `· from a mail: ${safeLine(verdict)}${rests}` }
}

function cut(phrase: string): string {
  return phrase.length > 90 ? `${phrase.slice(0, 89)}…` : phrase
}
