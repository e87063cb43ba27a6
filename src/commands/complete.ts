/** `rejectkit complete`: what the shell could go on with, for the scripts that `rejectkit completion` prints. */
import type { Command } from 'commander'
import type { World } from '../world.ts'
import { asLines } from './complete/completion.ts'
import { completionOf } from './complete/walk.ts'

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  command
    .argument('[words...]', 'the words after the program, up to the one that is being typed')
    .action(async (words: string[]) => finish(await run(command.parent ?? command, words, world)))
}

/** Returns 0, whatever happens: an error between two keys helps nobody, so then there is nothing to choose. */
export async function run(program: Command, words: readonly string[], world: World): Promise<number> {
  const silent = { ...world, stderr: { ...world.stderr, write: () => {} } }
  // A quote that is still open belongs to the shell.
  const [typed = '', ...before] = [...words].reverse()
  const unquoted = [...before.reverse(), typed.replace(/^["']/, '')]
  try {
    const { completion, typed: word } = await completionOf(program, unquoted, silent)
    world.stdout.write(asLines(completion, word))
  } catch {
    world.stdout.write(asLines([], ''))
  }
  return 0
}
