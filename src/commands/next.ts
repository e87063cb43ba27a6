/** `rejectkit next`: one short list of what is due, why, and the command that does it. */
import { type Command, InvalidArgumentError } from 'commander'
import { wrongUse } from '../fault.ts'
import type { World } from '../world.ts'
import { addCommonOptions, type CommonOptions, canAsk } from './common.ts'
import { withExamples } from './help/examples.ts'
import { attend } from './next/attended.ts'
import { calendarOf, saveCalendar } from './next/calendar.ts'
import { layNextDesk, lookUp, type NextDesk } from './next/desk.ts'
import { listJson, showList } from './next/list.ts'
import { markSilent } from './next/silences.ts'
import { noteWords } from './next/words.ts'

const EXAMPLES = `  rejectkit next                                        what is due, and two weeks ahead
  rejectkit next --days 180 --ics due.ics               for your calendar; import it again to update it
  rejectkit next --snooze 3:check-in --until "in two weeks"
  rejectkit next --done 3:revisit --never 5:keep-in-touch
`

export interface NextOptions extends CommonOptions {
  days?: number
  all?: boolean
  ics?: string
  snooze?: string[]
  until?: string
  done?: string[]
  never?: string[]
  markSilent?: boolean
  yes?: boolean
  dryRun?: boolean
}

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  const each = (line: string, before: string[] = []) => [...before, line]
  command
    .option('--days <count>', 'how many days ahead to look (default: 14, or your own setting)', daysFrom)
    .option('--all', 'every line, however many there are')
    .option('--ics <file>', 'write the list as a calendar too; - for stdout')
    .optionsGroup(
      'About a line, by the name that stands before it, such as 3:check-in (each as often as you like):',
    )
    .option('--snooze <line>', 'put it off, with --until', each)
    .option('--until <date>', 'until when: "in two weeks", "next monday", 2026-12-01')
    .option('--done <line>', 'it is done, by whatever way', each)
    .option('--never <line>', 'leave it out for good', each)
    .optionsGroup('About applications without a word:')
    .option('--mark-silent', 'count them as silent; an answer reopens them')
    .option('--yes', 'without asking')
    .option('--dry-run', 'show what would be written, and leave everything as it is')
    .action(async (options: NextOptions) => finish(await run(options, world)))
  addCommonOptions(command)
}

/** Runs the command. Returns the exit code. @throws Fault with what was wrong; then nothing has been written. */
export async function run(options: NextOptions, world: World): Promise<number> {
  const desk = await layNextDesk(options, world)
  if (options.snooze || options.done || options.never || options.until) return noteWords(desk)
  if (options.markSilent) return markSilent(desk)
  return list(desk)
}

async function list(desk: NextDesk): Promise<number> {
  const { options, screen, world } = desk
  const { ics, json } = options
  if (ics === '-' && json) throw wrongUse('--ics - and --json both want stdout. Give the calendar a file.')
  if (ics === '') throw wrongUse('--ics takes the name of a file, or - for stdout.')
  const found = lookUp(desk)
  const calendar = ics === undefined ? null : await calendarOf(found.due, desk)
  if (calendar !== null && ics === '-') {
    world.stdout.write(calendar)
    return 0
  }
  if (calendar !== null && ics) saveCalendar(ics, calendar, desk)
  if (json) {
    screen.json({ ...listJson(found, desk), ...(ics && { calendar: ics }) })
    return 0
  }
  showList(found, desk)
  // Whoever wanted a calendar has got what they came for.
  const asks = canAsk(options, world) && calendar === null && !options.dryRun
  return asks ? attend(found, desk) : 0
}

function daysFrom(typed: string): number {
  const days = Number(typed)
  if (!/^\d{1,4}$/.test(typed.trim()) || days > 3650)
    throw new InvalidArgumentError('It should be a whole number of days, such as 14.')
  return days
}
