/** `rejectkit export`: the person's data, to take anywhere. Complete as JSONL, for spreadsheets as CSV, to read as Markdown. */
import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import { wrongUse } from '../fault.ts'
import { dayOf } from '../rejection/days.ts'
import type { Log } from '../store/log.ts'
import { safe, safeJson } from '../terminal/safe.ts'
import type { World } from '../world.ts'
import { addCommonOptions, screenFor } from './common.ts'
import { type ConfirmOptions, confirm, placeOf } from './confirm.ts'
import { saveText, whatIsAt } from './export/save.ts'
import { withExamples } from './help/examples.ts'
import { logIfThere } from './log-if-there.ts'

const EXAMPLES = `  rejectkit export --format csv > search.csv       for a spreadsheet: a row for each application
  rejectkit export --out laptop.jsonl              everything, for another machine's rejectkit import
  rejectkit export --out search.md                 to read, or to show someone
`

const FORMATS = ['csv', 'jsonl', 'md'] as const
type Format = (typeof FORMATS)[number]

interface ExportOptions extends ConfirmOptions {
  format?: Format
  out?: string
  dryRun?: boolean
}

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  command
    .addOption(
      new Option(
        '--format <format>',
        "csv, jsonl or md; if not said, by the ending of --out's file, else jsonl",
      ).choices(FORMATS),
    )
    .option('--out <file>', 'into this file instead of stdout')
    .option('--yes', 'replace the file, if there is one already')
    .option('--dry-run', 'say what would be written, and write nothing')
    .action(async (options: ExportOptions) => finish(await run(options, world)))
  addCommonOptions(command)
}

/** Returns the exit code. @throws Fault when the log cannot be read or the file not written; then the file is as it was. */
export async function run(options: ExportOptions, world: World): Promise<number> {
  const screen = screenFor(world, options)
  const format = formatFor(options)
  const log = await logIfThere({ ...options, dryRun: false }, world, screen)
  const { pieces, count: applications } = log ? await written(format, log, world) : NOTHING
  if (!log || (format === 'jsonl' && log.changes(1).length === 0)) screen.say('Nothing in the log yet.')
  if (options.out === undefined) {
    if (options.json) for (const part of asJson({ format, applications }, pieces)) world.stdout.write(part)
    // On a terminal nobody parses it, and what a mail once said must not reach it raw.
    else for (const piece of pieces) world.stdout.write(world.stdout.isTTY ? safe(piece) : piece)
    return 0
  }
  const there = whatIsAt(options.out)
  if (there === 'a file' && !options.dryRun)
    await confirm(
      {
        message: `${placeOf(options.out)} is there already. Replace it?`,
        yes: 'replace it',
        no: 'leave it as it is',
        flag: `replaces ${placeOf(options.out)}`,
      },
      options,
      world,
    )
  if (!options.dryRun) saveText(options.out, pieces, there)
  if (options.json)
    screen.json({ version: 1, format, out: options.out, applications, text: null, saved: !options.dryRun })
  const count = `${applications} ${applications === 1 ? 'application' : 'applications'}`
  // Not wrapped: a path is to be copied whole.
  screen.show(safe(`${options.dryRun ? 'Would write' : 'Wrote'} ${count} to ${options.out}`))
  return 0
}

/** The answer as JSON, piece by piece as well. */
function* asJson(
  about: { format: Format; applications: number },
  pieces: Iterable<string>,
): Generator<string> {
  const empty = JSON.stringify({ version: 1, out: null, ...about, text: '' }, null, 2)
  const end = '"\n}'
  yield empty.slice(0, -end.length)
  for (const piece of pieces) yield safeJson(JSON.stringify(piece).slice(1, -1))
  yield `${end}\n`
}

function formatFor({ format, out }: ExportOptions): Format {
  if (format) return format
  if (out === undefined) return 'jsonl'
  const ending = extname(out).slice(1).toLowerCase()
  const found = FORMATS.find((each) => each === (ending === 'markdown' ? 'md' : ending))
  if (found) return found
  throw wrongUse(
    `--out: the ending of "${safe(out).slice(-60)}" names none of ${FORMATS.join(', ')}; say it with --format. Nothing was written.`,
  )
}

interface Written {
  pieces: Iterable<string>
  count: number
}

const NOTHING: Written = { pieces: [], count: 0 }

/** The export, a piece at a time, and how many applications are in it. */
async function written(format: Format, log: Log, world: World): Promise<Written> {
  const { inPieces } = await import('./export/pieces.ts')
  return { pieces: inPieces(await textsOf(format, log, world)), count: log.count() }
}

async function textsOf(format: Format, log: Log, world: World): Promise<Iterable<string>> {
  switch (format) {
    case 'jsonl':
      return (await import('./export/jsonl.ts')).asLines(log.entries())
    case 'csv':
      return (await import('./export/csv.ts')).asTable(log.records('oldest first'))
    case 'md':
      return (await import('./export/markdown.ts')).asDocument(
        log.records('newest first'),
        dayOf(world.now()),
      )
    default:
      return format satisfies never
  }
}
