/** `rejectkit log [application]`: what happened next, from flags or asked for. */
import { wrongUse } from '../../fault.ts'
import { type ApplicationRecord, type Event, type NewEvent, standingOf } from '../../rejection/application.ts'
import { completed, entryConflict, eventsByHand, missingFrom } from '../../rejection/by-hand.ts'
import { cleanLine } from '../../rejection/clean.ts'
import type { Day } from '../../rejection/days.ts'
import { odditiesOf } from '../../rejection/oddities.ts'
import { readDay } from '../../rejection/read-day.ts'
import { unsentLetters } from '../../rejection/what-happened.ts'
import type { World } from '../../world.ts'
import { canAsk } from '../common.ts'
import { applicationOf, type Logbook, type LogbookOptions, logToWrite, openLogbook } from './logbook.ts'
import { offerNextStep } from './next-step.ts'
import { paired, type Said, type Telling } from './paired.ts'
import { inWords, titleOf } from './told.ts'

/** Runs the command. Returns the exit code. @throws Fault with what was wrong; then nothing has been written. */
export async function happened(
  id: string | undefined,
  said: readonly Said[],
  options: LogbookOptions,
  world: World,
): Promise<number> {
  const { tellings, rest } = paired(said)
  const hasId = id !== undefined && /^\d+$/.test(id)
  if (!(hasId && tellings.length > 0) && canAsk(options, world)) {
    const { askWhatHappened } = await import('./ask.ts')
    return askWhatHappened(id, { tellings, rest }, await openLogbook(options, world))
  }
  if (id !== undefined && !hasId) applicationOf(id, await openLogbook(options, world, 'looking'))
  if (!hasId || tellings.length === 0)
    throw wrongUse('Say which application and what happened: rejectkit log 3 --event letter-sent')
  const logbook = await openLogbook(options, world, 'looking')
  return logHappenings(applicationOf(id, logbook), tellings, logbook)
}

/** Writes what was told about one application as one change, says so, and offers what comes next. */
export async function logHappenings(
  record: ApplicationRecord,
  tellings: readonly Telling[],
  logbook: Logbook,
): Promise<number> {
  const { options, screen } = logbook
  const events = await eventsFrom(record, tellings, logbook)
  const odd = odditiesOf(record, events)
  const impossible = odd.find(({ isImpossible }) => isImpossible)
  if (impossible) throw wrongUse(`${impossible.text} Nothing was written.`)
  for (const { text } of odd) screen.warn(text)
  const logged = events.length > 0 && !options.dryRun
  if (logged) {
    const summary = `${titleOf(record)}: ${events.map(({ type }) => type).join(', ')}`
    const log = await logToWrite(logbook)
    log.record({ application: { id: record.id }, events }, { command: 'log', summary })
  }
  if (events.length === 0) screen.say(`The log says so already of ${titleOf(record)}. Nothing was written.`)
  else sayLogged(record, events, logbook)
  if (options.json) {
    const one = events.length === 1 ? { event: events[0] } : {}
    screen.json({ version: 1, application: record.id, ...one, events, logged })
  }
  if (events.length > 0) await offerNextStep(record, withEvents(record, events), events, logbook)
  return 0
}

function sayLogged(
  record: ApplicationRecord,
  events: readonly NewEvent[],
  { options, screen }: Logbook,
): void {
  const verb = options.dryRun ? 'Would log' : 'Logged'
  const [first] = events
  if (events.length === 1 && first) {
    screen.say(`${verb}: ${titleOf(record)}: ${inWords(first)}, ${first.at}.`)
    return
  }
  screen.say(`${verb}: ${titleOf(record)}:`)
  for (const event of events) screen.say(`· ${inWords(event)}, ${event.at}`, 2)
}

type When = Pick<Logbook, 'today' | 'figures'>

/** The events that were told, each read with those before it in mind. */
async function eventsFrom(
  record: ApplicationRecord,
  tellings: readonly Telling[],
  when: When,
): Promise<NewEvent[]> {
  const events: NewEvent[] = []
  for (const telling of tellings) events.push(...(await eventsOf(telling, withEvents(record, events), when)))
  return events
}

/** The record as it stands once these events are in the log. */
export function withEvents(record: ApplicationRecord, events: readonly NewEvent[]): ApplicationRecord {
  const unsaved = events.map((event): Event => ({ ...event, id: 0, uid: '', batch: '' }))
  return { ...record, events: [...record.events, ...unsaved] }
}

async function eventsOf(telling: Telling, record: ApplicationRecord, when: When): Promise<NewEvent[]> {
  const { today } = when
  const read = await readDay(telling.at ?? today, today, 'past')
  if ('problem' in read) throw wrongUse(`--at: ${read.problem}`)
  const { event: type, stage } = telling
  const common = { at: read.value, note: cleanLine(telling.note ?? '') }
  switch (type) {
    case 'reached':
      if (!stage) throw wrongUse('--event reached needs --stage <stage>.')
      return [{ type, stage, ...common }]
    case 'invited-again':
      return [{ type, ...(stage && { stage }), ...common }]
    case 'rejected':
      return rejection(telling, read.value, record, when)
    case 'silent': {
      const standing = standingOf(record.events)
      const lastContact = standing.lastContact ?? read.value
      return [{ type, stage: stage ?? standing.stage, lastContact, ...common }]
    }
    case 'letter-sent': {
      const chosen = record.letters.find(({ id }) => id === telling.letter)
      const letter = chosen ?? unsentLetters(record)[0] ?? record.letters.at(-1)
      return [{ type, purpose: letter?.purpose ?? null, letter: letter?.id ?? null, ...common }]
    }
    case 'note':
      if (common.note === '')
        throw wrongUse('A note needs a few words: --event note --note "…". Nothing was written.')
      return [{ type, ...common }]
    default:
      return [{ type, ...common }]
  }
}

function rejection(telling: Telling, at: Day, record: ApplicationRecord, when: When): NewEvent[] {
  const { kind, stage, reason, note = '' } = telling
  if (!kind)
    throw wrongUse(
      `A rejection has a kind and a reason: rejectkit draft --application ${record.id} asks for both; --kind and --reason say them here.`,
    )
  const day = kind === 'silent' ? (telling.at ? { lastContact: at } : {}) : { rejectedOn: at }
  const { company, role } = record
  const answers = { company, role, kind, ...(stage && { stage }), ...(reason && { reason }), ...day }
  const entered = completed({ answers, appliedOn: null, note: cleanLine(note) }, record)
  const conflict = entryConflict(entered)
  if (conflict) throw wrongUse(conflict)
  if (missingFrom(entered).includes('stage')) throw wrongUse(`A ${kind} rejection needs --stage <stage>.`)
  return eventsByHand(entered, record, when.today, when.figures)
}
