/** `rejectkit log`: what is in the log, one application in full, and what happened next. */
import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { wrongUse } from '../fault.ts'
import {
  type ApplicationRecord,
  EVENT_TYPES,
  type EventType,
  inOrder,
  type NewEvent,
  STAGES,
  type Stage,
  standingOf,
} from '../rejection/application.ts'
import { dayOf } from '../rejection/days.ts'
import { cleanLine, showContact } from '../rejection/parse.ts'
import { readDay } from '../rejection/read-day.ts'
import { table, wrapped } from '../terminal/layout.ts'
import { safe, safeLine } from '../terminal/safe.ts'
import type { World } from '../world.ts'
import { addCommonOptions, type CommonOptions, screenFor } from './common.ts'

const EXAMPLES = `Examples:
  rejectkit log list
  rejectkit log show 3
  rejectkit log 3 --event letter-sent
  rejectkit log 3 --event feedback --note "more depth in system design"
`

interface EventOptions extends CommonOptions {
  event?: EventType
  stage?: Stage
  at?: string
  note?: string
  dryRun?: boolean
}

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  command
    .argument('[application]', 'the number of an application, as log list shows it')
    .addOption(new Option('--event <type>', 'what happened').choices(EVENT_TYPES))
    .addOption(new Option('--stage <stage>', 'the stage that was reached').choices(STAGES))
    .option('--at <date>', 'when; today if not said')
    .option('--note <text>', 'in your words, or theirs')
    .option('--dry-run', 'show what would be logged, and leave everything as it is')
  addCommonOptions(command)
    .addHelpText('before', `${EXAMPLES}\n`)
    .action(async (id: string | undefined, options: EventOptions) =>
      finish(await addEvent(id, options, world)),
    )
  command.enablePositionalOptions()
  command
    .command('list')
    .description('all applications, the newest first')
    .action(async (options: CommonOptions) => finish(await list(options, world)))
  command
    .command('show <application>')
    .description('one application with all that happened')
    .action(async (id: string, options: CommonOptions) => finish(await show(id, options, world)))
  for (const sub of command.commands) addCommonOptions(sub)
}

async function list(options: CommonOptions, world: World): Promise<number> {
  const screen = screenFor(world, options)
  const applications = await applicationsIn(options, world)
  if (options.json) screen.json({ version: 1, applications: applications.map(summaryOf) })
  else if (applications.length === 0)
    screen.say('Nothing in the log yet. rejectkit draft puts the first one in.')
  else {
    const rows = applications.map((record) => {
      const { stage, state, kind, rejectedOn } = standingOf(record.events)
      return [
        String(record.id),
        safeLine(record.company),
        safeLine(record.role),
        stage,
        kind ?? state,
        rejectedOn ?? '',
      ]
    })
    screen.out(table(['id', 'company', 'role', 'stage', 'outcome', 'on'], rows, screen.outColumns))
  }
  return 0
}

/** All applications; none where there is no log yet, which looking does not create. */
async function applicationsIn(options: CommonOptions, world: World): Promise<ApplicationRecord[]> {
  const file = options.db ?? world.paths.log
  return existsSync(file) ? (await world.log({ file })).applications() : []
}

function summaryOf(record: ApplicationRecord): object {
  const { stage, state, kind, reason, rejectedOn } = standingOf(record.events)
  const { id, uid, company, role, source } = record
  const letters = record.letters.map(({ applicationId, ...letter }) => letter)
  return {
    id,
    uid,
    company,
    role,
    source,
    stage,
    kind,
    reason,
    state,
    rejectedOn,
    letters,
    events: inOrder(record.events),
  }
}

async function show(id: string, options: CommonOptions, world: World): Promise<number> {
  const screen = screenFor(world, options)
  const record = applicationOf(id, await applicationsIn(options, world))
  if (options.json) {
    screen.json({ version: 1, application: { ...summaryOf(record), contacts: record.contacts } })
    return 0
  }
  const { strong, quiet } = screen.outPalette
  const line = (text: string, indent = 0) => screen.out(wrapped(text, screen.outColumns, indent))
  line(strong(safeLine(`${record.role}, ${record.company}`)))
  if (record.source) line(`found through ${safeLine(record.source)}`)
  for (const contact of record.contacts) line(`contact: ${safeLine(showContact(contact))}`, 2)
  for (const event of inOrder(record.events)) line(`${event.at}  ${describe(event)}`, 12)
  for (const letter of record.letters) {
    line('')
    line(quiet(`letter: ${letter.purpose}, ${letter.register}, written ${letter.createdAt.slice(0, 10)}`))
    line(quiet(`Subject: ${safeLine(letter.subject)}`), 2)
    line(safe(letter.body))
  }
  return 0
}

function describe(event: NewEvent): string {
  const what = { stage: '', kind: '', reason: '', ...event }
  const about = [what.stage, what.kind, what.reason === 'none-given' ? '' : what.reason]
    .filter(Boolean)
    .join(', ')
  const note = event.note ? `: ${safeLine(event.note)}` : ''
  return `${event.type}${about ? ` (${about})` : ''}${note}`
}

function applicationOf(id: string, applications: readonly ApplicationRecord[]): ApplicationRecord {
  const found = applications.find((record) => String(record.id) === id)
  if (!found)
    throw wrongUse(`There is no application ${safeLine(id).slice(0, 20)}. rejectkit log list shows them all.`)
  return found
}

async function addEvent(id: string | undefined, options: EventOptions, world: World): Promise<number> {
  if (!id || !options.event)
    throw wrongUse('Say which application and what happened: rejectkit log 3 --event letter-sent')
  const screen = screenFor(world, options)
  const log = await world.log({ file: options.db, readOnly: options.dryRun })
  const record = applicationOf(id, log.applications())
  const event = await eventFrom(options.event, options, record, dayOf(world.now()))
  if (!options.dryRun) log.record({ application: { id: record.id }, events: [event] })
  screen.say(
    safeLine(
      `${options.dryRun ? 'Would log' : 'Logged'}: ${record.role}, ${record.company}: ${describe(event)}, ${event.at}.`,
    ),
  )
  if (options.json) screen.json({ version: 1, application: record.id, event, logged: !options.dryRun })
  return 0
}

async function eventFrom(
  type: EventType,
  options: EventOptions,
  record: ApplicationRecord,
  today: string,
): Promise<NewEvent> {
  const read = await readDay(options.at ?? today, today, 'past')
  if ('problem' in read) throw wrongUse(`--at: ${read.problem}`)
  const common = { at: read.value, note: cleanLine(options.note ?? '') }
  const standing = standingOf(record.events)
  const stage = options.stage ?? standing.stage
  switch (type) {
    case 'reached':
      if (!options.stage) throw wrongUse('--event reached needs --stage <stage>.')
      return { type, stage, ...common }
    case 'invited-again':
      return { type, ...(options.stage && { stage }), ...common }
    case 'rejected':
      throw wrongUse(
        `A rejection has a kind and a reason: rejectkit draft --application ${record.id} asks for both.`,
      )
    case 'silent':
      return { type, stage, lastContact: standing.lastContact ?? read.value, ...common }
    case 'letter-sent': {
      const letter = record.letters.at(-1)
      return { type, purpose: letter?.purpose ?? null, letter: letter?.id ?? null, ...common }
    }
    default:
      return { type, ...common }
  }
}
