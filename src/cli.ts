/** The command tree. A command's own module is loaded when that command is called, and not before. */
import { Command, CommanderError } from 'commander'
import { withExamples } from './commands/help/examples.ts'
import { formatItem, LAYOUT } from './commands/help/layout.ts'
import { TOPICS } from './commands/help/topics.ts'
import { safe } from './terminal/safe.ts'
import type { World } from './world.ts'

interface Verb {
  name: string
  summary: string
  hidden?: boolean
  load: () => Promise<{ configure: (command: Command, world: World, finish: (code: number) => void) => void }>
}

const VERBS: readonly Verb[] = [
  {
    name: 'draft',
    summary: 'from a rejection to a letter, or to the advice to leave it, and into the log',
    load: () => import('./commands/draft.ts'),
  },
  {
    name: 'log',
    summary: 'what is in the log, and what happened next',
    load: () => import('./commands/log.ts'),
  },
  {
    name: 'next',
    summary: 'what is due: replies, check-ins, keeping in touch, revisits',
    load: () => import('./commands/next.ts'),
  },
  {
    name: 'patterns',
    summary: 'where the search gets stuck, how sure that is, and what to do about it',
    load: () => import('./commands/patterns.ts'),
  },
  {
    name: 'read',
    summary: 'what a mail is, and on which words that rests; writes nothing',
    load: () => import('./commands/read.ts'),
  },
  {
    name: 'import',
    summary: 'mailboxes, spreadsheets and other logs, reviewed and then logged',
    load: () => import('./commands/import.ts'),
  },
  {
    name: 'templates',
    summary: 'the letters behind the letters: list, show, copy and check them',
    load: () => import('./commands/templates.ts'),
  },
  {
    name: 'undo',
    summary: 'takes the last change back, after a look at it',
    load: () => import('./commands/undo.ts'),
  },
  {
    name: 'export',
    summary: 'all that is in the log, as a table, as lines of JSON, or to read',
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'backup',
    summary: 'a copy of the log, also while something is written to it',
    load: () => import('./commands/backup.ts'),
  },
  {
    name: 'restore',
    summary: 'puts a backup in the place of the log, and keeps what was there',
    load: () => import('./commands/restore.ts'),
  },
  {
    name: 'config',
    summary: 'your name and signature, the tone of letters, the days and bands that count',
    load: () => import('./commands/config.ts'),
  },
  {
    name: 'doctor',
    summary: 'looks whether all is well, and says how to mend what is not',
    load: () => import('./commands/doctor.ts'),
  },
  {
    name: 'completion',
    summary: 'makes your shell complete commands, flags and applications',
    load: () => import('./commands/completion.ts'),
  },
  {
    // Asked by the shell, at each Tab.
    name: 'complete',
    summary: '',
    hidden: true,
    load: () => import('./commands/complete.ts'),
  },
]

const EXAMPLES = `  rejectkit draft                    after a no: some questions, then a letter
  rejectkit draft their-mail.eml     the same, starting from their mail
  rejectkit log                      what happened next
  rejectkit next                     what is due
  rejectkit patterns                 where the search gets stuck
`

/**
 * The command tree. Only the verbs that are wanted know their flags and what to do; of the others there is the name.
 * `finish` takes the exit code of the one that is run.
 */
export async function programFor(
  { world, version, finish }: { world: World; version: string; finish: (code: number) => void },
  isWanted: (name: string) => boolean,
): Promise<Command> {
  const program = new Command('rejectkit')
    .description(
      'After a job rejection: what kind of no it was, whether to answer, and a decent letter.\nOffline and private.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpCommand('help [topic]', 'help for a command, or on a topic')
    .configureHelp(LAYOUT)
    .showSuggestionAfterError()
    // Flags belong to the command behind which they stand; else `log` takes those of `log list`.
    .enablePositionalOptions()
    .hook('preAction', (_program, command) => {
      if (command.opts().plain) world.env.ACCESSIBLE = '1'
    })
  withExamples(program, EXAMPLES)
  program.addHelpText('after', () => `\n${topicsFor(program, world.stdout.columns)}`)
  for (const verb of VERBS) {
    const command = program.command(verb.name, { hidden: verb.hidden ?? false }).description(verb.summary)
    if (isWanted(verb.name)) (await verb.load()).configure(command, world, finish)
  }
  speakThrough(program, world)
  return program
}

/**
 * Parses the arguments and runs the command. Returns its exit code.
 * @throws CommanderError for wrong use, help and version; whatever the command throws.
 */
export async function runCommand(argv: readonly string[], world: World, version: string): Promise<number> {
  let exitCode = 0
  const finish = (code: number) => {
    exitCode = code
  }
  const program = await programFor({ world, version, finish }, (name) => argv.includes(name))
  if (argv.length === 0) {
    program.outputHelp()
    return 0
  }
  const [first, about, ...more] = argv
  const asksAbout = first === 'help' && about !== undefined && !about.startsWith('-')
  if (asksAbout) {
    const { noSuchHelp, showTopic } = await import('./commands/help.ts')
    const names = VERBS.filter(({ hidden }) => !hidden).map(({ name }) => name)
    // The flags that all commands take (--plain, --no-color) may stand behind a topic too.
    const alone = more.every((word, at) => word.startsWith('-') || more[at - 1] === '--db')
    if (alone && (await showTopic(about, names, world))) return 0
    if (![...names, 'help'].includes(about)) throw noSuchHelp(about, names)
  }
  await program.parseAsync(asksAbout ? [about, ...more, '--help'] : [...argv], { from: 'user' })
  return exitCode
}

function topicsFor(program: Command, columns: number): string {
  const help = Object.assign(program.createHelp(), { helpWidth: columns })
  const rows = TOPICS.map(({ name, summary }) => [`help ${name}`, summary] as const)
  const widest = Math.max(...rows.map(([term]) => term.length), help.padWidth(program, help))
  return ['Topics:', ...rows.map(([term, what]) => formatItem(term, widest, what, help))].join('\n')
}

/** Help goes to stdout, errors to stderr, as wide as the window; the process is never left from in here. */
function speakThrough(command: Command, world: World): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => world.stdout.write(text),
    // It quotes what was typed, or what a script pasted from somewhere.
    writeErr: (text) => world.stderr.write(safe(text)),
    getOutHelpWidth: () => world.stdout.columns,
    getErrHelpWidth: () => world.stderr.columns,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  })
  for (const each of command.commands) speakThrough(each, world)
}

/** True for the "errors" with which commander ends a wish for help or the version. */
export function isHelp(error: CommanderError): boolean {
  return error.exitCode === 0 || error.code === 'commander.help'
}

export { CommanderError }
