/** `rejectkit restore`: puts a backup in the log's place, after showing both; what was there is kept. */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { Fault } from '../fault.ts'
import { restore } from '../store/backup.ts'
import { type Glance, glance } from '../store/glance.ts'
import { inTheWay } from '../store/restore.ts'
import { safe } from '../terminal/safe.ts'
import type { World } from '../world.ts'
import { addCommonOptions, screenFor } from './common.ts'
import { type ConfirmOptions, confirm } from './confirm.ts'
import { withExamples } from './help/examples.ts'

const EXAMPLES = `  rejectkit restore log.sqlite.backup-20261122T120000Z
  rejectkit restore search.sqlite --dry-run        only look into it
`

interface RestoreOptions extends ConfirmOptions {
  dryRun?: boolean
}

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  command
    .argument('<file>', 'a backup, or any other rejectkit log')
    .option('--yes', 'restore without asking')
    .option('--dry-run', 'show what would be replaced by what, and leave everything as it is')
    .action(async (file: string, options: RestoreOptions) => finish(await run(file, options, world)))
  addCommonOptions(command)
}

/** Returns the exit code. @throws Fault with what stood in the way; then the log is as it was. */
export async function run(from: string, options: RestoreOptions, world: World): Promise<number> {
  const screen = screenFor(world, options)
  const place = resolve(options.db ?? world.paths.log)
  mustBeAnother(from, place)
  const holds = seen(from)
  const replaced = existsSync(place) ? seenOrNull(place) : undefined
  screen.show(safe(`The backup ${resolve(from)}`))
  screen.say(`holds ${inWords(holds)}.`)
  if (replaced === undefined) screen.say('There is no log yet that it would replace.')
  else {
    screen.show(safe(`It would replace ${place},`))
    screen.say(
      replaced ? `which holds ${inWords(replaced)}.` : `${whyUnseen(place)} It would be kept all the same.`,
    )
  }
  let kept: string | null = null
  if (!options.dryRun) {
    if (replaced !== undefined)
      await confirm(
        {
          message: 'Restore the backup? The log that is there now stays beside it, under another name.',
          yes: 'restore it',
          no: 'leave everything as it is',
          flag: 'restores it without asking, --dry-run only looks',
        },
        options,
        world,
      )
    kept = restore(from, place, { now: () => world.now() }).kept
    screen.say('Restored.')
    if (kept) screen.show(safe(`What was there is kept as ${kept}`))
  }
  if (options.json)
    screen.json({
      version: 1,
      restored: !options.dryRun,
      from: resolve(from),
      log: place,
      kept,
      holds,
      replaced: replaced ?? null,
    })
  return 0
}

// `restore` of the store refuses these too, but only after the question.
function mustBeAnother(from: string, place: string): void {
  const what = !existsSync(from)
    ? `There is no file ${from} to restore.`
    : statSync(from).isDirectory()
      ? `${from} is a folder, not a backup.`
      : existsSync(place) && realpathSync(from) === realpathSync(place)
        ? `${from} is the log itself, so there is nothing to restore.`
        : null
  if (what === null && existsSync(place) && statSync(place).isDirectory()) throw inTheWay(place)
  if (what !== null) throw new Fault(`${what} Nothing was changed.`)
}

// The words of a Fault about a log end with how to go on without one, which is no help with a backup.
function seen(file: string): Glance {
  try {
    return glance(file)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    throw new Fault(`${error.message.split('\n')[0]}\nThe log was left as it is.`, { cause: error })
  }
}

function seenOrNull(file: string): Glance | null {
  try {
    return glance(file)
  } catch (error) {
    if (error instanceof Fault) return null
    throw error
  }
}

// Looking changes nothing, and so takes no half-done write back either.
function whyUnseen(place: string): string {
  const journal = statSync(`${place}-journal`, { throwIfNoEntry: false })
  return journal && journal.size > 0
    ? 'in which a write was interrupted: rejectkit doctor --fix makes it whole and shows it.'
    : 'which cannot be read.'
}

function inWords({ version, applications, events, latest }: Glance): string {
  if (version === 0) return 'nothing'
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  const when = latest ? `, last written to on ${latest.slice(0, 10)} at ${latest.slice(11, 16)} UTC` : ''
  return `${count(applications, 'application')} with ${count(events, 'event')}${when}`
}
