/** `rejectkit import`: what mailboxes, spreadsheets and other logs say about a search, reviewed and then logged. */
import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import { Fault, wrongUse } from '../fault.ts'
import { mailFilesAt } from '../mail/files.ts'
import type { DayOrder } from '../rejection/found/cell-day.ts'
import { doubtedBy } from '../rejection/found/contradictions.ts'
import { type Found, SURE } from '../rejection/found/found.ts'
import { joined } from '../rejection/found/joined.ts'
import type { Change, Log } from '../store/log.ts'
import type { World } from '../world.ts'
import { addCommonOptions, type CommonOptions, canAsk, type Screen, screenFor } from './common.ts'
import { withExamples } from './help/examples.ts'
import { mergeExports } from './import/exports.ts'
import { mailFound } from './import/mail.ts'
import { filesTold, importJson, sayFound, sayLogged } from './import/report.ts'
import { review } from './import/review.ts'
import { rowsFound } from './import/rows.ts'
import { seekLog } from './log-if-there.ts'

const EXAMPLES = `  rejectkit import inbox.mbox                 a mailbox, as mail programs and Gmail's Takeout export it
  rejectkit import ~/Mail/Jobs                a folder of mails and mailboxes
  rejectkit import tracker.csv                a spreadsheet: columns are matched by name
  rejectkit import laptop.jsonl               another machine's rejectkit export
  rejectkit import inbox.mbox --dry-run       only look
`

export interface ImportOptions extends CommonOptions {
  yes?: boolean
  confidence: number
  keepText?: boolean
  dryRun?: boolean
  source?: string
  dates?: DayOrder
}

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  command
    .argument('<path...>', '.eml, .mbox, folders of them, .csv, or .jsonl from rejectkit export')
    .option('--yes', 'log what is sure, without asking')
    .addOption(
      new Option('--confidence <share>', 'what counts as sure, from 0 to 1')
        .argParser(shareFrom)
        .default(SURE, String(SURE)),
    )
    .option('--keep-text', "keep the mails' own text in the log, not only the words a finding rests on")
    .option('--source <source>', 'where these applications were found, such as a job board')
    .addOption(new Option('--dates <order>', 'how 04/05/2026 is meant in a table').choices(['dmy', 'mdy']))
    .option('--dry-run', 'show what would be logged, and leave everything as it is')
    .action(async (paths: string[], options: ImportOptions) => finish(await run(paths, options, world)))
  addCommonOptions(command)
}

/** Returns 0, or 1 when something could not be read. @throws Fault with what was wrong; then nothing has been written. */
export async function run(paths: readonly string[], options: ImportOptions, world: World): Promise<number> {
  const screen = screenFor(world, options)
  const exported = paths.filter((path) => extname(path).toLowerCase() === '.jsonl')
  const tables = paths.filter((path) => /\.(?:csv|tsv)$/i.test(path))
  const mails = paths.filter((path) => !exported.includes(path) && !tables.includes(path))
  if (exported.length > 0 && exported.length < paths.length)
    throw wrongUse('Import .jsonl files by themselves: they are merged, not reviewed. Nothing was written.')
  const isAsking = exported.length === 0 && !options.yes && !options.dryRun
  // Said before an hour of reading, and not after it.
  if (isAsking && !canAsk(options, world))
    throw wrongUse('Nothing was written. --yes logs what is sure, --dry-run only shows it.')
  const log = await logFor(options, world, screen)
  if (exported.length > 0) return mergeExports(exported, options, { log, world, screen })

  const files = await mailFilesAt(mails)
  const applications = log?.applications() ?? []
  const context = { applications, log, world, screen }
  const fromTables = await rowsFound(tables, options, context)
  const fromMail = mails.length > 0 ? await mailFound(files, options, context) : null
  for (const problem of fromMail?.problems ?? []) screen.warn(problem)
  const { source = null } = options
  const found = joined(fromMail?.found ?? [], fromTables, applications)
    .map((each) => (source === null ? each : { ...each, source }))
    .map((each) => doubtedBy(applications, each))
  const sure = found.filter((each) => isSure(each, options.confidence))
  const counts = fromMail?.counts ?? null
  if (isAsking || !options.json)
    sayFound(screen, found, { counts, sure: new Set(sure), all: options.dryRun === true })
  const chosen =
    isAsking && found.length > 0 ? await review(found, sure, { applications, ask: world.ask, screen }) : sure
  const logged = options.dryRun ? 0 : await write(chosen, paths, { log, world, options })
  if (options.json) screen.json(importJson(found, { counts, chosen, logged }))
  if (found.length > 0) {
    // Who was asked knows what they left out.
    const left = isAsking ? 0 : found.filter((each) => !chosen.includes(each)).length
    sayLogged(screen, { chosen: chosen.length, logged, left, dryRun: options.dryRun === true })
  }
  return fromMail && fromMail.problems.length > 0 ? 1 : 0
}

/** The log, if there is one already: looking does not create it, and neither does an import that comes to nothing. */
async function logFor(options: ImportOptions, world: World, screen: Screen): Promise<Log | null> {
  const file = options.db ?? world.paths.log
  return seekLog(file, screen) ? world.log({ file, readOnly: options.dryRun === true }) : null
}

function isSure({ company, confidence }: Found, enough: number): boolean {
  return company !== '' && confidence >= enough
}

/** Writes all that was chosen as one change, and returns how many applications it is about. */
async function write(
  chosen: readonly Found[],
  paths: readonly string[],
  { log: before, world, options }: { log: Log | null; world: World; options: ImportOptions },
): Promise<number> {
  if (chosen.length === 0) return 0
  const log = before ?? (await world.log({ file: options.db ?? world.paths.log }))
  const ids = chosen.flatMap(({ messages }) => messages.map(({ messageId }) => messageId))
  // A review takes its time. What another window has imported meanwhile would be logged twice.
  if (log.knownMessages(ids).size > 0)
    throw new Fault('Another import has logged some of this meanwhile. Nothing was written; import again.')
  const changes = chosen.map((found) => changeFor(found, log))
  return log.recordAll(changes, { command: 'import', summary: filesTold(paths) }).length
}

function changeFor({ id, company, role, source, url, events, contacts, messages }: Found, log: Log): Change {
  const news = { events, contacts, messages }
  const known = id === null ? null : log.application(id)
  if (!known || id === null) return { application: { company, role, source, url }, ...news }
  // What the log lacks is filled in; what the person once said stands.
  const edits = {
    ...(known.role === '' && role !== '' && { role }),
    ...(known.source === null && source !== null && { source }),
    ...(known.url === null && url !== null && { url }),
  }
  return { application: { id }, edits, ...news }
}

function shareFrom(typed: string): number {
  const share = Number(typed)
  if (typed.trim() === '' || !(share >= 0 && share <= 1))
    throw wrongUse(`--confidence takes a number from 0 to 1, not "${typed.slice(0, 20)}".`)
  return share
}
