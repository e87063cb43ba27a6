/** Where the values of flags and arguments come from, by what help calls them. */
import type { Argument, Option } from 'commander'
import type { World } from '../../world.ts'
import type { Candidate, Completion } from './completion.ts'

export interface Asked {
  /** The word as far as it was typed. */
  typed: string
  /** The arguments before it. */
  before: readonly string[]
  /** The log that `--db` named in this line; the person's own if it named none. */
  db: string
  world: World
}

type Source = (asked: Asked) => Completion | Promise<Completion>

const files: Source = () => 'files'

/** By the word between the brackets: `<file>`, `[application]`. */
const BY_PLACEHOLDER: Record<string, Source> = {
  ...{ file: files, mail: files, path: files },
  application: (asked) => applications(asked),
  id: (asked) => applications(asked),
  key: async () => {
    const { KEYS, SETTINGS } = await import('../../store/setting.ts')
    return KEYS.map((key) => ({ value: key, about: SETTINGS[key].what }))
  },
  state: async () => plain((await import('../../rejection/application.ts')).STATES),
  language: async ({ world }) => {
    const { languagesIn } = await import('../../letters/template-folders.ts')
    return plain(languagesIn({ builtIn: world.paths.templates, own: world.paths.ownTemplates }))
  },
}

/** By the flag, where help calls it by a word that others use too. */
const BY_FLAG: Record<string, Source> = {
  '--snooze': (asked) => dueLines(asked),
  '--done': (asked) => dueLines(asked),
  '--never': (asked) => dueLines(asked),
  '--template': (asked) => templates(asked),
}

/** Completes the value of a flag. */
export async function flagValues(option: Option, asked: Asked): Promise<Completion> {
  const source = BY_FLAG[option.long ?? ''] ?? BY_PLACEHOLDER[wordIn(option.flags)]
  // A list such as "waiting,silent": only its last word is still to be typed.
  const comma = asked.typed.lastIndexOf(',') + 1
  const lead = asked.typed.slice(0, comma)
  const values = (await source?.(asked)) ?? (await choicesOf(option))
  return values === 'files' || lead === ''
    ? values
    : values.map(({ value, about }) => ({ value: lead + value, about }))
}

/** Completes an argument; `command` tells apart what is called the same in several. */
export async function argumentValues(argument: Argument, command: string, asked: Asked): Promise<Completion> {
  if (argument.argChoices) return plain(argument.argChoices)
  if (command === 'config' && argument.name() === 'value') return settingValues(asked)
  if (/^names?$/.test(argument.name())) return templates(asked)
  return (await BY_PLACEHOLDER[argument.name()]?.(asked)) ?? []
}

async function choicesOf(option: Option): Promise<readonly Candidate[]> {
  const { QUESTIONS } = await import('../../rejection/questions.ts')
  const labels = QUESTIONS.find(({ flag }) => flag.split(' ')[0] === option.long)?.choices ?? []
  const choices = option.argChoices ?? labels.map(({ value }) => value)
  return choices.map((value) => ({ value, about: labels.find((choice) => choice.value === value)?.label }))
}

async function applications({ typed, db }: Asked): Promise<readonly Candidate[]> {
  const { namesIn } = await import('../../store/names.ts')
  return namesIn(db, typed).map(({ id, company, role }) => ({
    value: String(id),
    about: [company, role].filter(Boolean).join(', '),
  }))
}

/** The names of due lines, such as 3:check-in. */
async function dueLines({ db, world }: Asked): Promise<readonly Candidate[]> {
  const { layNextDesk, lookUp } = await import('../next/desk.ts')
  const { lineName, titleOf } = await import('../next/wording.ts')
  const desk = await layNextDesk({ db, quiet: true, dryRun: true, input: false, color: false }, world)
  return lookUp(desk).due.flatMap((due) => {
    const value = lineName(due)
    return value ? [{ value, about: titleOf(due) }] : []
  })
}

async function templates({ world }: Asked): Promise<readonly Candidate[]> {
  const { templatesIn } = await import('../../letters/template-folders.ts')
  const { TRAITS } = await import('../../rejection/purpose.ts')
  const folders = { builtIn: world.paths.templates, own: world.paths.ownTemplates }
  const { entries } = templatesIn(folders, 'en')
  const labels = TRAITS as Record<string, { label: string } | undefined>
  return [...new Set(entries.map(({ name }) => name))].map((value) => ({
    value,
    about: labels[value]?.label,
  }))
}

async function settingValues({ before, world }: Asked): Promise<readonly Candidate[]> {
  const key = before[0] ?? ''
  if (key === 'register') return plain((await import('../../rejection/answers.ts')).REGISTERS)
  if (key.startsWith('band.')) return plain(['off'])
  if (key !== 'language') return []
  return (await BY_PLACEHOLDER.language?.({ typed: '', before, db: '', world })) as readonly Candidate[]
}

function plain(values: readonly string[]): readonly Candidate[] {
  return values.map((value) => ({ value }))
}

function wordIn(flags: string): string {
  return /[<[]([\w-]+)/.exec(flags)?.[1] ?? ''
}
