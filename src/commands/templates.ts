/** `rejectkit templates`: the letters behind the letters. Lists and shows them, copies one to change, checks all. */
import { type Command, Option } from 'commander'
import { REGISTERS } from '../rejection/answers.ts'
import type { World } from '../world.ts'
import { addCommonOptions } from './common.ts'
import { withExamples } from './help/examples.ts'
import { paged } from './paged.ts'
import type { CopyOptions } from './templates/copy.ts'
import type { TemplateOptions } from './templates/names.ts'

const EXAMPLES = `  rejectkit templates list
  rejectkit templates show thank-you --register formal
  rejectkit templates copy thank-you                   a copy to change, used from then on
  rejectkit templates copy thank-you --as linden-thanks
  rejectkit templates check
`

/** What help shows first of each form. */
const EXAMPLES_OF: Record<string, string> = {
  list: `  rejectkit templates list
  rejectkit templates list --language de
`,
  show: `  rejectkit templates show thank-you
  rejectkit templates show thank-you --register formal
`,
  copy: `  rejectkit templates copy thank-you                   used in its place from then on
  rejectkit templates copy thank-you --as linden-thanks     beside it
`,
  check: `  rejectkit templates check                            all of them
  rejectkit templates check linden-thanks
`,
}

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  command
    .command('list')
    .description('all letters and the blocks they share, your own and the built-in ones')
    .action(async (options: TemplateOptions) => {
      finish(
        await paged(world, options, async (inPages) =>
          (await import('./templates/list.ts')).list(options, inPages),
        ),
      )
    })
  command
    .command('show <name>')
    .description('a template as it is written')
    .action(async (name: string, options: TemplateOptions) => {
      finish(
        await paged(world, options, async (inPages) =>
          (await import('./templates/show.ts')).show(name, options, inPages),
        ),
      )
    })
  command
    .command('copy <name>')
    .description('copies a built-in template to your own folder, for you to change; never overwrites one')
    .option('--as <name>', 'under a name of its own, beside the built-in one')
    .option('--dry-run', 'show what would be copied, and leave everything as it is')
    .action(async (name: string, options: CopyOptions) => {
      finish(await (await import('./templates/copy.ts')).copy(name, options, world))
    })
  command
    .command('check [names...]')
    .description('names what is wrong with templates, line by line; all of them if none is named')
    .action(async (names: string[], options: TemplateOptions) => {
      finish(await (await import('./templates/check.ts')).check(names, options, world))
    })
  for (const sub of command.commands) {
    sub
      .addOption(new Option('--register <register>', 'only in this tone').choices(REGISTERS))
      .option(
        '--language <language>',
        'in this language: en, de, …; en if not said, and all of them for check',
      )
    addCommonOptions(sub)
    withExamples(sub, EXAMPLES_OF[sub.name()] ?? '')
  }
}
