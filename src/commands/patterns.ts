/** `rejectkit patterns`: where the search gets stuck, how sure that is, and what to do about it. */
import { type Command, Option } from 'commander'
import { wrongUse } from '../fault.ts'
import { SLICES, type SliceBy } from '../patterns/patterns.ts'
import { withTexts } from '../patterns/report/texts.ts'
import { safeLine } from '../terminal/safe.ts'
import type { World } from '../world.ts'
import { addCommonOptions, type CommonOptions, screenFor } from './common.ts'
import { withExamples } from './help/examples.ts'
import { type Found, lookThrough } from './patterns/look-through.ts'
import { pageOf } from './patterns/page.ts'
import { checkPlace, savePage } from './patterns/save.ts'
import { showReport } from './patterns/show.ts'

const EXAMPLES = `  rejectkit patterns                              where it gets stuck, and what to do this week
  rejectkit patterns --since "1 June"             only what was sent from then on
  rejectkit patterns --by source                  whether it depends on where the roles were found
  rejectkit patterns --html report.html           with pictures, to read in a browser or to print
  rejectkit patterns --html report.html --anonymous     the same without names, for a coach
`

export interface PatternsCommandOptions extends CommonOptions {
  since?: string
  until?: string
  by?: Exclude<SliceBy, 'purpose'>
  html?: string
  anonymous?: boolean
  csv?: boolean
  yes?: boolean
  dryRun?: boolean
}

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  command
    .option('--since <date>', 'only applications sent on that day or later')
    .option('--until <date>', 'only applications sent on that day or earlier')
    .addOption(
      new Option('--by <what>', 'whether it depends on this').choices(
        SLICES.filter((by) => by !== 'purpose'),
      ),
    )
    .option('--html <file>', 'the whole report as one page with pictures; - for stdout')
    .option('--anonymous', 'without names of companies and people, for showing it to somebody')
    .option('--csv', 'the stages as CSV on stdout')
    .option('--yes', 'replace the file of --html, whatever it is')
    .option('--dry-run', 'with --html: say what would be written, and write nothing')
    .action(async (options: PatternsCommandOptions) => finish(await run(options, world)))
  addCommonOptions(command)
}

/** Returns the exit code. @throws Fault for wrong use, and when the log cannot be read or the page not be written. */
export async function run(options: PatternsCommandOptions, world: World): Promise<number> {
  checkTogether(options)
  const screen = screenFor(world, options)
  const { html } = options
  const isFile = html !== undefined && html !== '-'
  // Asked before the work, and before anything is printed.
  if (isFile) await checkPlace(html, options, world)
  const found = await lookThrough(options, world, screen)
  if (html !== undefined) {
    const page = await pageOf(found, world)
    if (isFile) savePage(html, page, options)
    else world.stdout.write(page)
  }
  if (html !== '-') await answer(found, options, world)
  if (isFile) screen.show(`${options.dryRun ? 'Would write' : 'Wrote'} the report to ${safeLine(html)}`)
  if (options.anonymous && (html !== undefined || options.json))
    screen.say('Names that the log knows are hidden. Read the quotes yourself before you pass it on.')
  return 0
}

async function answer(found: Found, options: PatternsCommandOptions, world: World): Promise<void> {
  const screen = screenFor(world, options)
  const { patterns } = found
  if (options.json) {
    const slices = options.by ? patterns.slices.filter(({ by }) => by === options.by) : patterns.slices
    screen.json({ ...patterns, slices, ...(options.html && { html: options.html }) })
  } else if (options.csv) screen.out(await (await import('./patterns/table.ts')).asTable(patterns))
  else showReport(withTexts(patterns, safeLine), options, world)
}

function checkTogether({ json, csv, html, by }: PatternsCommandOptions): void {
  if (json && csv) throw wrongUse('--json and --csv: which of the two is it?')
  if (html === '') throw wrongUse('--html takes the name of a file, or - for stdout.')
  if (html === '-' && (json || csv))
    throw wrongUse(`--html - and --${json ? 'json' : 'csv'} both want stdout. Give the page a file.`)
  if (csv && by) throw wrongUse('--csv has the stages only; --by goes with --json, or with neither.')
}
