/**
 * `rejectkit completion`: prints what a shell needs to complete commands, flags, values and applications. All of it asks
 * `rejectkit complete`, and evaluates nothing that it is answered: a company may be called `$(rm -rf ~)`.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Argument, type Command } from 'commander'
import type { World } from '../world.ts'
import { withExamples } from './help/examples.ts'

const EXAMPLES = `  rejectkit completion bash > ~/.rejectkit.bash      then add to ~/.bashrc: . ~/.rejectkit.bash
  rejectkit completion zsh > ~/.zfunc/_rejectkit     into a folder of your fpath
  rejectkit completion fish > ~/.config/fish/completions/rejectkit.fish
`

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  command
    .addArgument(new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: string) => {
      world.stdout.write(await readFile(join(world.paths.completions, `rejectkit.${shell}`), 'utf8'))
      finish(0)
    })
}
