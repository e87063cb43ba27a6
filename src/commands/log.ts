/** `rejectkit log`: what happened next, what is in the log, and putting it right. */
import { type Command, Option } from 'commander'
import { EVENT_TYPES, STAGES } from '../rejection/application.ts'
import { KINDS, REASONS } from '../rejection/rejection.ts'
import type { World } from '../world.ts'
import { addCommonOptions } from './common.ts'
import { withExamples, withNote } from './help/examples.ts'
import { type AddOptions, addEntryOptions } from './log/add-options.ts'
import type { EditOptions } from './log/edit.ts'
import { addListOptions, type ListOptions } from './log/list-options.ts'
import type { LogbookOptions } from './log/logbook.ts'
import { inTurn, type Said } from './log/paired.ts'
import type { RemoveOptions } from './log/remove.ts'
import { paged } from './paged.ts'

const EXAMPLES = `  rejectkit log                          pick an application, say what happened
  rejectkit log 3 --event letter-sent
  rejectkit log 3 --event replied --event feedback --note "more depth in system design"
  rejectkit log add --company Linden --role "Data Engineer" --kind form
  rejectkit log list --state waiting --sort last-contact
  rejectkit log show 3
`

const NOTE =
  'Of several events, each takes the --stage, --at and --note behind it; an --at before the first holds for all.'

/** What help shows first of each form. */
const EXAMPLES_OF: Record<string, string> = {
  add: `  rejectkit log add --company Linden --role "Data Engineer"     sent today
  rejectkit log add --company Linden --role "Data Engineer" --kind form --rejected-on yesterday
  rejectkit log add                                             at a terminal it asks
`,
  list: `  rejectkit log list                                    all, the newest first
  rejectkit log list --state waiting --sort last-contact
  rejectkit log list --kind form,silent --since "1 June" --csv > search.csv
`,
  show: `  rejectkit log show 3
  rejectkit log show 3 --json
`,
  edit: `  rejectkit log edit 3                      in your editor
  rejectkit log edit 3 --role "Data Engineer"
`,
  remove: `  rejectkit log remove 3                    shows what goes, and asks
  rejectkit log remove 3 --dry-run
`,
}

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  const said: Said[] = []
  command
    .argument('[application]', 'its number, as log list shows it; at a terminal a few letters do')
    .addOption(
      inTurn(new Option('--event <type>', 'what happened; may be repeated').choices(EVENT_TYPES), said),
    )
    .addOption(inTurn(new Option('--stage <stage>', 'the stage that was reached').choices(STAGES), said))
    .addOption(
      inTurn(new Option('--kind <kind>', 'for rejected: what kind of no it was').choices(KINDS), said),
    )
    .addOption(
      inTurn(new Option('--reason <reason>', 'for rejected: the reason they gave').choices(REASONS), said),
    )
    .addOption(inTurn(new Option('--at <date>', 'when (yesterday, 3 Nov); today if not said'), said))
    .addOption(inTurn(new Option('--note <text>', 'in your words, or theirs'), said))
    .option('--dry-run', 'show what would be logged, and leave everything as it is')
  addCommonOptions(command).action(async (id: string | undefined, options: LogbookOptions) => {
    finish(await (await import('./log/happened.ts')).happened(id, said, options, world))
  })
  withNote(command, NOTE)
  command.enablePositionalOptions()
  addEntryOptions(command.command('add'))
    .description('an application that you sent, or a no that needs no letter')
    .action(async (options: AddOptions) => finish(await (await import('./log/add.ts')).add(options, world)))
  addListOptions(command.command('list'))
    .description('your applications, the newest first')
    .action(async (options: ListOptions) =>
      finish(
        await paged(world, options, async (inPages) =>
          (await import('./log/list.ts')).list(options, inPages),
        ),
      ),
    )
  command
    .command('show <application>')
    .description('one application with all that happened')
    .action(async (id: string, options: LogbookOptions) =>
      finish(
        await paged(world, options, async (inPages) =>
          (await import('./log/show.ts')).show(id, options, inPages),
        ),
      ),
    )
  command
    .command('edit <application>')
    .description(
      'puts right what an application is about, in your editor or by flags; what it said before is kept',
    )
    .option('--company <name>', 'the company')
    .option('--role <title>', 'the role')
    .option('--source <source>', 'where you found the role; empty for none')
    .option('--url <url>', 'where it is advertised; empty for none')
    .option(
      '--remove-contact <who>',
      'takes a person out, by name or address; may be repeated',
      (who: string, before: string[] = []) => [...before, who],
    )
    .option('--dry-run', 'show what would change, and leave everything as it is')
    .action(async (id: string, options: EditOptions) =>
      finish(await (await import('./log/edit.ts')).edit(id, options, world)),
    )
  command
    .command('remove <application>')
    .description('takes an application out of the log, with all that belongs to it; undo brings it back')
    .option('--yes', 'without asking')
    .option('--dry-run', 'show what would go, and leave everything as it is')
    .action(async (id: string, options: RemoveOptions) =>
      finish(await (await import('./log/remove.ts')).remove(id, options, world)),
    )
  for (const sub of command.commands) {
    addCommonOptions(sub)
    withExamples(sub, EXAMPLES_OF[sub.name()] ?? '')
  }
}
