/** `rejectkit log list`: the applications that fit, as a table, JSON or CSV. */
import { wrongUse } from '../../fault.ts'
import { type ApplicationRecord, appliedOn, standingOf } from '../../rejection/application.ts'
import { fits, sorted } from '../../rejection/filter.ts'
import { table } from '../../terminal/layout.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import { filterFrom, type ListOptions } from './list-options.ts'
import { openLogbook } from './logbook.ts'
import { summaryOf } from './told.ts'

const HEADER = ['id', 'company', 'role', 'stage', 'outcome', 'since']
/** May be shortened where the window is narrow; the other columns hold words that a person types back. */
const ELASTIC = ['company', 'role']

/** Runs the command. Returns the exit code. */
export async function list(options: ListOptions, world: World): Promise<number> {
  if (options.json && options.csv) throw wrongUse('--json and --csv: which of the two is it?')
  const { applications, screen, today } = await openLogbook(options, world, 'looking')
  const filter = await filterFrom(options, today)
  const fitting = applications.filter((record) => fits(record, filter))
  const inOrder = sorted(fitting, options.sort)
  const shown = (options.reverse ? inOrder.toReversed() : inOrder).slice(0, options.limit)
  if (options.json) screen.json({ version: 1, applications: shown.map(summaryOf) })
  else if (options.csv) screen.out(await csvOf(shown))
  else if (applications.length === 0)
    screen.say('Nothing in the log yet. rejectkit draft or rejectkit log add puts the first one in.')
  else if (shown.length === 0) screen.say('Nothing in the log fits that. rejectkit log list shows it all.')
  else screen.out(table(HEADER, shown.map(rowOf), screen.outColumns, ELASTIC))
  return 0
}

function rowOf(record: ApplicationRecord): string[] {
  const { stage, state, kind, rejectedOn, lastContact } = standingOf(record.events)
  const since = (state === 'silent' ? lastContact : rejectedOn) ?? lastContact ?? ''
  return [String(record.id), safeLine(record.company), safeLine(record.role), stage, kind ?? state, since]
}

async function csvOf(records: readonly ApplicationRecord[]): Promise<string> {
  const { asCsv, guarded } = await import('../export/cells.ts')
  const cell = (text: string | null) => guarded(safeLine(text ?? '').trim())
  const rows = records.map((record) => {
    const { stage, state, kind, reason, rejectedOn, lastContact } = standingOf(record.events)
    const facts = [record.company, record.role, record.source, record.url].map(cell)
    const standing = [stage, state, kind, reason, appliedOn(record), rejectedOn, lastContact]
    return [String(record.id), ...facts, ...standing.map((each) => each ?? '')]
  })
  return asCsv([COLUMNS, ...rows])
}

const COLUMNS = [
  'id',
  'company',
  'role',
  'source',
  'url',
  'stage',
  'state',
  'kind',
  'reason',
  'appliedOn',
  'rejectedOn',
  'lastContact',
]
