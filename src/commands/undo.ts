/** `rejectkit undo`: takes the last change back, or another one; says what that is before it does. */
import { type Command, InvalidArgumentError } from 'commander'
import { Fault, wrongUse } from '../fault.ts'
import type { Log, PastChange, TakenBack } from '../store/log.ts'
import { wrapped } from '../terminal/layout.ts'
import { safeLine } from '../terminal/safe.ts'
import type { World } from '../world.ts'
import { addCommonOptions, type Screen, screenFor } from './common.ts'
import { type ConfirmOptions, confirm } from './confirm.ts'
import { withExamples } from './help/examples.ts'
import { logIfThere } from './log-if-there.ts'
import { headline, inWords, whenOf } from './undo/words.ts'

const EXAMPLES = `  rejectkit undo                       take the last change back, after a look at it
  rejectkit undo --list                the latest changes, numbered
  rejectkit undo 3                     the third of them
  rejectkit undo --yes                 without a question
`

const LISTED = 10

interface UndoOptions extends ConfirmOptions {
  list?: number | true
  dryRun?: boolean
}

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  command
    .argument('[change]', 'the number of a change, as --list shows it, or its name; the last one if not said')
    .option('--list [count]', `the latest changes; ${LISTED} of them if not said`, countFrom)
    .option('--yes', 'take it back without asking')
    .option('--dry-run', 'show what would be taken back, and leave everything as it is')
    .action(async (change: string | undefined, options: UndoOptions) =>
      finish(await run(change, options, world)),
    )
  addCommonOptions(command)
}

/** Returns the exit code. @throws Fault with what stood in the way; then nothing was taken back. */
export async function run(typed: string | undefined, options: UndoOptions, world: World): Promise<number> {
  const screen = screenFor(world, options)
  if (options.list && typed !== undefined)
    throw wrongUse('--list shows all the latest changes; to see one, undo it with --dry-run.')
  const log = await logIfThere({ ...options, dryRun: false }, world, screen)
  if (options.list) return list(log, options.list === true ? LISTED : options.list, options, screen)
  // What is seen now is what the person agrees to: should another window write meanwhile, the undo is refused.
  const newest = log?.changes(1)[0]
  const batch = typed === undefined ? log?.lastChange()?.batch : batchOf(typed, log)
  if (!log || !newest || batch === undefined) {
    screen.say('There is nothing to take back.')
    if (options.json) screen.json({ version: 1, undone: false, change: null })
    return 0
  }
  const taken = log.whatUndoTakes(batch)
  screen.show(inWords(taken, log, screen))
  if (!options.dryRun) {
    const question = {
      message: 'Take this back?',
      yes: 'yes, take it back',
      no: 'no, leave everything as it is',
      flag: 'takes it back without asking, --dry-run only shows it',
    }
    await confirm(question, options, world)
    log.undo(batch, newest.batch)
  }
  screen.say(
    options.dryRun ? 'A dry run: nothing was changed.' : 'Taken back. rejectkit undo 1 gives it back.',
  )
  if (options.json) screen.json({ version: 1, undone: !options.dryRun, ...jsonOf(taken) })
  return 0
}

function list(log: Log | null, count: number, options: UndoOptions, screen: Screen): number {
  const changes = log?.changes(count) ?? []
  if (options.json) {
    screen.json({ version: 1, changes: changes.map((change, at) => ({ number: at + 1, ...change })) })
    return 0
  }
  if (!log || changes.length === 0) {
    screen.say('Nothing in the log yet, so there is nothing to take back.')
    return 0
  }
  const width = String(changes.length).length
  for (const [at, change] of changes.entries()) {
    const number = String(at + 1).padStart(width)
    const marks = `${change.isFromElsewhere ? ' (from another machine)' : ''}${change.isUndone ? ' (taken back)' : ''}`
    const what = `${safeLine(headline(change, log))}${marks}`
    screen.out(wrapped(`${number}  ${whenOf(change)}  ${what}`, screen.outColumns, width + 2))
  }
  return 0
}

/** The change that was meant: a number counts back from the newest, anything else is a name or its beginning. */
function batchOf(typed: string, log: Log | null): string {
  const changes = log?.changes(/^\d{1,6}$/.test(typed) ? Number(typed) : Number.MAX_SAFE_INTEGER) ?? []
  const meant = /^\d{1,6}$/.test(typed)
    ? changes.slice(Math.max(0, Number(typed) - 1)).slice(0, Number(typed) > 0 ? 1 : 0)
    : changes.filter(({ batch }) => batch === typed || (typed.length >= 6 && batch.startsWith(typed)))
  if (meant.length === 1 && meant[0]) return meant[0].batch
  throw new Fault(
    `There is no change ${safeLine(typed).slice(0, 40)}, so nothing was taken back. rejectkit undo --list shows them.`,
    { exitCode: 2 },
  )
}

/** As the log has it; the texts of letters and mails are left out, they were the person's to see already. */
function jsonOf(taken: TakenBack): object {
  const things = ({
    applications,
    events,
    letters,
    contacts,
    messages,
    reminders,
  }: TakenBack['givenBack']) => ({
    applications,
    events,
    letters: letters.map(({ body, ...letter }) => letter),
    contacts,
    messages: messages.map(({ text, ...message }) => message),
    reminders,
  })
  const change: PastChange = taken.change
  return { change, takes: things(taken), givesBack: things(taken.givenBack), edits: taken.edits }
}

function countFrom(typed: string): number {
  const count = Number(typed)
  if (Number.isSafeInteger(count) && count > 0) return count
  throw new InvalidArgumentError('It takes a whole number, such as 20.')
}
