/** `rejectkit backup`: a copy of the log in one file, made while others may write. */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { Fault } from '../fault.ts'
import { nameOf } from '../store/beside.ts'
import { safe, safeLine } from '../terminal/safe.ts'
import type { World } from '../world.ts'
import { addCommonOptions, screenFor } from './common.ts'
import { type ConfirmOptions, confirm } from './confirm.ts'
import { withExamples } from './help/examples.ts'

const EXAMPLES = `  rejectkit backup                     a dated copy beside the log
  rejectkit backup /media/stick        a dated copy in that folder
  rejectkit backup search.sqlite       under a name of your own
`

interface BackupOptions extends ConfirmOptions {
  dryRun?: boolean
}

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  command
    .argument('[file]', 'where to; a dated name if not said, or if it is a folder')
    .option('--yes', 'replace the file, if there is one already')
    .option('--dry-run', 'say where the copy would go, and make none')
    .action(async (file: string | undefined, options: BackupOptions) =>
      finish(await run(file, options, world)),
    )
  addCommonOptions(command)
}

/** Returns the exit code. @throws Fault when there is no log, or the copy cannot be made. */
export async function run(typed: string | undefined, options: BackupOptions, world: World): Promise<number> {
  const screen = screenFor(world, options)
  const file = resolve(options.db ?? world.paths.log)
  if (!existsSync(file))
    throw new Fault(`There is no log at ${file} yet, so there is nothing to back up. Nothing was written.`)
  const place = placeFor(typed, file, world.now())
  const log = await world.log({ file })
  // The log itself is refused by the store, in better words than a question.
  const isTaken =
    statSync(place, { throwIfNoEntry: false })?.isFile() && realpathSync(place) !== realpathSync(file)
  if (isTaken && !options.dryRun)
    await confirm(
      {
        message: `${safeLine(place)} is there already. Replace it?`,
        yes: 'replace it',
        no: 'leave it as it is',
        flag: `replaces ${safeLine(place)}`,
      },
      options,
      world,
    )
  if (!options.dryRun) await log.backup(place)
  const applications = log.applications().length
  if (options.json) screen.json({ version: 1, file: place, applications, saved: !options.dryRun })
  // Not wrapped: a path is to be copied whole.
  screen.show(safe(`${options.dryRun ? 'Would copy the log to' : 'Copied the log to'} ${place}`))
  if (!options.dryRun) screen.say('rejectkit restore <file> puts it back.')
  return 0
}

function placeFor(typed: string | undefined, log: string, now: Date): string {
  const stem = `${basename(log)}.backup-${nameOf(now)}`
  if (typed === undefined) return free(join(dirname(log), stem))
  const place = resolve(typed)
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ? free(join(place, stem)) : place
}

/** The name, or the next one with a number that nothing has. */
function free(stem: string): string {
  for (let number = 1; ; number += 1) {
    const place = number === 1 ? stem : `${stem}-${number}`
    if (!existsSync(place)) return place
  }
}
