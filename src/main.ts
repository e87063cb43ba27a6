/** The one place where errors become words and exit codes: 0 done, 1 failed, 2 wrong use, 130 cancelled. */
import manifest from '../package.json' with { type: 'json' }
import { CommanderError, isHelp, runCommand } from './cli.ts'
import { cancelled, Fault, isBackingOut } from './fault.ts'
import { safe } from './terminal/safe.ts'
import { theWorld, type World } from './world.ts'

/** Runs the program in a world, whatever happens. Returns the exit code. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  try {
    return await runCommand(argv, world, manifest.version)
  } catch (error) {
    // Commander has said what was wrong itself.
    if (error instanceof CommanderError) {
      if (error.code === 'commander.unknownCommand')
        world.stderr.write('rejectkit --help lists the commands.\n')
      return isHelp(error) ? 0 : 2
    }
    const fault = isBackingOut(error) ? cancelled('Stopped. Nothing was written.') : error
    return fault instanceof Fault ? await sayFault(fault, world) : sayDefect(error, world)
  }
}

/** Runs the program in the real world and sets the exit code of the process. */
export async function start(argv: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that has seen enough ("| head") closes the pipe; that is no error.
      if (error.code === 'EPIPE') process.exit(0)
      if (stream === process.stdout) {
        const why = error.code === 'ENOSPC' ? 'the disk is full' : error.message
        process.stderr.write(`The output could not be written: ${safe(why)}. What is in the log is safe.\n`)
      }
      process.exit(1)
    })
  process.exitCode = await run(argv, theWorld())
}

async function sayFault(fault: Fault, world: World): Promise<number> {
  const message = safe(fault.message)
  // Wrapped for a reader only: in a pipe or a file, what is to be looked for stays in one line.
  const shown = world.stderr.isTTY
    ? (await import('./terminal/layout.ts')).wrapped(message, world.stderr.columns)
    : message
  world.stderr.write(`${shown}\n`)
  if (world.env.REJECTKIT_DEBUG === '1') world.stderr.write(`${safe(fault.stack ?? '')}\n`)
  return fault.exitCode
}

function sayDefect(error: unknown, world: World): number {
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error)
  world.stderr.write(`${safe(`rejectkit failed, and should not have: ${message}`)}\n`)
  world.stderr.write('What was logged is safe. REJECTKIT_DEBUG=1 shows where it happened.\n')
  if (world.env.REJECTKIT_DEBUG === '1' && error instanceof Error)
    world.stderr.write(`${safe(error.stack ?? '')}\n`)
  return 1
}
