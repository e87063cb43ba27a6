/** Snooze, done and never, from flags: what the person says about lines of the list. */
import { wrongUse } from '../../fault.ts'
import type { ApplicationRecord, NewEvent } from '../../rejection/application.ts'
import { addDays, type Day, spellDay } from '../../rejection/days.ts'
import { ruleFor } from '../../rejection/due/rules.ts'
import { dueList, WHATS, type What } from '../../rejection/due.ts'
import { readDay } from '../../rejection/read-day.ts'
import type { Change, NewReminder } from '../../store/log.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { NextDesk } from './desk.ts'
import { nameOf } from './wording.ts'

/** Things that a word can be about: a kept draft is finished or discarded in `draft`; silence is offered by itself. */
const NAMED: readonly string[] = [...WHATS.filter((what) => what !== 'draft'), 'silence']

/** One word about one line. */
export interface LineWord {
  record: ApplicationRecord
  what: Exclude<What, 'draft'> | 'silence'
  state: NewReminder['state']
  until: Day | null
}

/** Writes down what the flags say, all of it or nothing. Returns the exit code. */
export async function noteWords(desk: NextDesk): Promise<number> {
  const { options, screen } = desk
  refuseOtherFlags(desk)
  const until = await untilFrom(desk)
  const words = [
    ...(options.snooze ?? []).map((line) => wordFor(line, 'snoozed', until, desk)),
    ...(options.done ?? []).map((line) => wordFor(line, 'done', null, desk)),
    ...(options.never ?? []).map((line) => wordFor(line, 'never', null, desk)),
  ]
  const names = words.map(({ record, what }) => `${record.id}:${what}`)
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice) throw wrongUse(`${twice} is named twice. Nothing was written.`)
  const changes = words.map((word) => changeFor(word, desk))
  if (!options.dryRun) write(changes, desk)
  for (const word of words)
    screen.say(`${options.dryRun ? 'Would note' : 'Noted'}: ${said(word, desk.today)}`)
  if (options.json)
    screen.json({
      version: 1,
      noted: words.map(({ record, what, state, until }) => ({ application: record.id, what, state, until })),
      logged: !options.dryRun,
    })
  return 0
}

/** Writes changes as one, for one undo to take back. */
export function write(changes: readonly Change[], { log }: NextDesk): void {
  if (changes.length === 0) return
  log?.recordAll(changes, { command: 'next', summary: changes.map(summaryOf).join(', ') })
}

function summaryOf({ application, reminders = [], events }: Change): string {
  const id = 'id' in application ? application.id : ''
  const said = [
    ...reminders.map(({ what, state }) => `${id}:${what} ${state}`),
    ...events.map(({ type }) => `${id} ${type}`),
  ]
  return said.join(', ')
}

/** What is written for a word. @throws Fault (wrong use) where it cannot be. */
export function changeFor({ record, what, state, until }: LineWord, desk: NextDesk): Change {
  if (state === 'snoozed') {
    refuseNotDue(record, what, desk)
    if (until) refuseTooLate(record, what, until, desk)
  }
  // That a letter is dealt with means that it went out, and that is a matter of history, not of reminders.
  if (what === 'letter' && state === 'done')
    return { application: { id: record.id }, events: [sentLetter(record, desk)] }
  return { application: { id: record.id }, events: [], reminders: [{ what, until, state }] }
}

function sentLetter(record: ApplicationRecord, desk: NextDesk): NewEvent {
  const letter = record.letters.findLast((each) => each.purpose !== 'call-sheet')
  if (!letter || letter.sentAt)
    throw wrongUse(`Application ${record.id} has no letter that is still to be sent. Nothing was written.`)
  return { type: 'letter-sent', at: desk.today, note: '', purpose: letter.purpose, letter: letter.id }
}

/** Beyond this, nothing of the list can come: no figure is set higher. */
const FURTHEST_DAYS = 3660

/** What is not on the list, nor ever will be as things stand, cannot be put off: it may be another line that is meant. */
function refuseNotDue(record: ApplicationRecord, what: string, desk: NextDesk): void {
  // Without the words that were said so far: what is put off can be put off again.
  const { due, silences } = dueList({
    ...{ applications: desk.log?.applications() ?? [], reminders: [], drafts: [] },
    ...{ today: desk.today, figures: desk.figures, days: FURTHEST_DAYS },
  })
  const own = due
    .filter(({ application }) => application?.id === record.id)
    .map((each) => each.what as string)
  if (silences.some(({ application }) => application.id === record.id)) own.push('silence')
  if (own.includes(what)) return
  const others = own.length > 0 ? ` For this application there is: ${own.join(', ')}.` : ''
  throw wrongUse(
    `${record.id}:${what} is not due, so there is nothing to put off.${others} rejectkit next --all --days 365 shows what comes. Nothing was written.`,
  )
}

/** A reply or a check-in put off beyond its time would never come back, without a word. */
function refuseTooLate(record: ApplicationRecord, what: string, until: Day, desk: NextDesk): void {
  if (!ruleFor(what)?.closes) return
  const { due } = dueList({
    ...{ applications: [record], reminders: [], drafts: [], today: desk.today, figures: desk.figures },
    days: 0,
  })
  const last = due.find((each) => each.what === what)?.until
  if (last && until > last)
    throw wrongUse(
      `The time for ${record.id}:${what} is over after ${spellDay(last, desk.today)}. Put it off until then at most, or say --never.`,
    )
}

/** The day in "in two weeks", "2 weeks", "next monday". The problem in one line where there is none ahead. */
export async function readUntil(typed: string, today: Day): Promise<{ value: Day } | { problem: string }> {
  const span = SPAN.exec(typed.trim())
  if (span) {
    const [, count = '1', unit = ''] = span
    const days = (COUNTS[count.toLowerCase()] ?? Number(count)) * (DAYS[unit.toLowerCase()] ?? 1)
    return days > 0 && days <= 3660
      ? { value: addDays(today, days) }
      : { problem: `"${safeLine(typed).slice(0, 40)}" is not a day ahead. Try: in two weeks, next monday.` }
  }
  const read = await readDay(typed, today, 'any')
  if ('problem' in read)
    return {
      problem: `"${safeLine(typed).slice(0, 40)}" is not a day I can read. Try: in two weeks, next monday, ${addDays(today, 14)}.`,
    }
  return read.value > today
    ? { value: read.value }
    : { problem: `${spellDay(read.value, today)} does not lie ahead. Try: in two weeks, next monday.` }
}

const COUNTS: Record<string, number> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10, twelve: 12 },
}
// A month is taken as 30 days: who says "in a month" means about then.
const DAYS: Record<string, number> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 }
const SPAN = new RegExp(
  `^(?:in |for )?(\\d{1,4}|${Object.keys(COUNTS).join('|')}) (day|week|fortnight|month|year)s?(?: from now)?\\.?$`,
  'i',
)

function wordFor(line: string, state: LineWord['state'], until: Day | null, { log }: NextDesk): LineWord {
  const [, id = '', what = ''] = /^(\d{1,9}):([a-z-]+)$/.exec(line.trim()) ?? []
  if (!NAMED.includes(what))
    throw wrongUse(
      `"${safeLine(line).slice(0, 40)}" is not a line of the list. It should look like 3:check-in, with one of: ${NAMED.join(', ')}.`,
    )
  const record = log?.application(Number(id))
  if (!record) throw wrongUse(`There is no application ${id}. rejectkit log list shows them all.`)
  return { record, what: what as LineWord['what'], state, until }
}

async function untilFrom({ options, today }: NextDesk): Promise<Day | null> {
  if (options.snooze && options.until === undefined)
    throw wrongUse('--snooze needs --until: until when? For instance --until "in two weeks".')
  if (!options.snooze && options.until !== undefined)
    throw wrongUse('--until goes with --snooze, which names the line: --snooze 3:check-in.')
  if (options.until === undefined) return null
  const read = await readUntil(options.until, today)
  if ('problem' in read) throw wrongUse(`--until: ${read.problem}`)
  return read.value
}

function refuseOtherFlags({ options }: NextDesk): void {
  if (options.markSilent || options.ics !== undefined)
    throw wrongUse('--snooze, --done and --never go by themselves. Nothing was written.')
}

/** What was noted, as a line that says it back. */
export function said({ record, what, state, until }: LineWord, today: Day): string {
  const about = `${record.id}:${what}, ${nameOf(record.company)}`
  if (state === 'snoozed')
    return `${about}: put off until ${until ? spellDay(until, today, { weekday: true }) : ''}.`
  if (state === 'never') return `${about}: never.`
  return what === 'letter' ? `${about}: sent.` : `${about}: done.`
}
