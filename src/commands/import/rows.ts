/** Reads spreadsheets for import: the columns are matched by their headings and shown before they count. */
import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { Fault, wrongUse } from '../../fault.ts'
import type { ApplicationRecord } from '../../rejection/application.ts'
import { type Day, dayOf } from '../../rejection/days.ts'
import { type DayOrder, dayOrderOf, isAmbiguousDay } from '../../rejection/found/cell-day.ts'
import { type Columns, columnsOf, MEANINGS } from '../../rejection/found/columns.ts'
import { type Found, rowId } from '../../rejection/found/found.ts'
import { indexOf } from '../../rejection/found/in-log.ts'
import { repeatsMarked } from '../../rejection/found/repeats.ts'
import { foundInRow, type Row } from '../../rejection/found/rows.ts'
import type { Log } from '../../store/log.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import { canAsk, type Screen } from '../common.ts'
import { unguarded } from '../export/cells.ts'
import type { ImportOptions } from '../import.ts'
import { readSource, textOf } from '../sources.ts'
import { plural } from './report.ts'

interface Context {
  applications: readonly ApplicationRecord[]
  log: Log | null
  world: World
  screen: Screen
}

/** The applications in these tables that the log does not hold yet. @throws Fault for a table that cannot be read. */
export async function rowsFound(
  paths: readonly string[],
  options: ImportOptions,
  context: Context,
): Promise<Found[]> {
  const log = indexOf(context.applications)
  // A row that stands twice was copied twice; only the log would notice, and too late.
  const seen = new Set<string>()
  const found: Found[] = []
  for (const path of paths) {
    const table = await tableIn(path, options, context)
    const known = context.log?.knownMessages(table.rows.map(({ id }) => id)) ?? new Set()
    const left = { nameless: 0, plan: 0 }
    for (const row of table.rows) {
      if (known.has(row.id) || seen.has(row.id)) continue
      seen.add(row.id)
      const each = await foundInRow(row, table.columns, { ...table, log })
      if (typeof each === 'string') left[each] += 1
      else found.push(each)
    }
    if (left.nameless > 0)
      context.screen.warn(`${path}: left out ${plural(left.nameless, 'row')} without a company.`)
    if (left.plan > 0)
      context.screen.say(`${safeLine(path)}: left out ${plural(left.plan, 'row')} not yet applied for.`)
  }
  return repeatsMarked(found)
}

interface Table {
  columns: Columns
  rows: Row[]
  order: DayOrder | null
  today: Day
}

async function tableIn(path: string, options: ImportOptions, context: Context): Promise<Table> {
  const { world, screen } = context
  const lines = cellsOf(textOf(await readSource(path, world)), path)
  const at = lines.slice(0, HEADINGS_WITHIN).findIndex((cells) => columnsOf(cells).company !== undefined)
  if (at < 0) {
    const first = safeLine((lines[0] ?? []).join(', ')).slice(0, 200)
    throw wrongUse(
      `${path} has no column for the company. ${first ? `Its first line is: ${first}. Name one "company".` : 'It is empty.'} Nothing was written.`,
    )
  }
  const [headings = [], ...cells] = lines.slice(at)
  const columns = columnsOf(headings)
  if (!options.json) preview(headings, columns, screen)
  const order = options.dates ?? (await orderFor(cells, columns, options, context))
  return { columns, rows: cells.map(rowOf), order, today: dayOf(world.now()) }
}

// Above the headings some put a title, or what the table is about.
const HEADINGS_WITHIN = 10

function cellsOf(text: string, path: string): string[][] {
  const table = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '')
  const top = table.split('\n', HEADINGS_WITHIN).join('\n')
  const delimiter = [',', ';', '\t'].toSorted(
    (one, other) => top.split(other).length - top.split(one).length,
  )[0]
  try {
    const lines: string[][] = parse(table, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    })
    // Spreadsheets export the empty rows below the last one too.
    return lines.filter((cells) => cells.some((cell) => cell !== '')).map((cells) => cells.map(unguarded))
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new Fault(`${path} is no table that can be read (${safeLine(why)}). Nothing was written.`)
  }
}

/** The columns without which an application says little. */
const WORTH_NAMING = ['role', 'applied', 'status', 'source'] as const

function preview(headings: readonly string[], columns: Columns, screen: Screen): void {
  const matched = MEANINGS.flatMap((meaning) => {
    const at = columns[meaning]
    return at === undefined ? [] : [`${meaning} from "${safeLine(headings[at] ?? '')}"`]
  })
  const used = new Set(Object.values(columns))
  const unused = headings.filter((heading, at) => heading !== '' && !used.has(at)).map(safeLine)
  screen.say(`Columns: ${matched.join(', ')}.`)
  if (unused.length === 0) return
  const lacking = WORTH_NAMING.filter((meaning) => columns[meaning] === undefined)
  const hint =
    lacking.length > 0 ? ` If one of them is the ${lacking.join(' or ')}, call it that in the file.` : ''
  screen.say(`Not used: ${unused.join(', ')}.${hint}`)
}

/** How the days with slashes are meant; asked where the whole file leaves it open. */
async function orderFor(
  rows: readonly string[][],
  columns: Columns,
  options: ImportOptions,
  { world }: Context,
): Promise<DayOrder | null> {
  const cells = rows.flatMap((row) =>
    [columns.applied, columns.rejected, columns.ended].map((at) => row[at ?? -1] ?? ''),
  )
  const given = dayOrderOf(cells)
  const ambiguous = cells.find(isAmbiguousDay)
  if (given || !ambiguous || !canAsk(options, world)) return given
  return (await world.ask.choose({
    message: `How is "${safeLine(ambiguous)}" to be read?`,
    choices: [
      { value: 'dmy', name: 'day first' },
      { value: 'mdy', name: 'month first' },
    ],
  })) as DayOrder
}

function rowOf(cells: string[]): Row {
  const hash = createHash('sha256').update(JSON.stringify(cells))
  return { cells, id: rowId(hash.digest('hex').slice(0, 40)) }
}
