/** The flags of `rejectkit log list`, and the filter that they make. */
import { type Command, Option } from 'commander'
import { wrongUse } from '../../fault.ts'
import { STAGES, STATES, type Stage, type State } from '../../rejection/application.ts'
import type { Day } from '../../rejection/days.ts'
import { type Filter, SORTS, type Sort } from '../../rejection/filter.ts'
import { parseChoice } from '../../rejection/parse.ts'
import { readDay } from '../../rejection/read-day.ts'
import { KINDS, type Kind, REASONS, type Reason } from '../../rejection/rejection.ts'
import type { LogbookOptions } from './logbook.ts'

export interface ListOptions extends LogbookOptions {
  company?: string[]
  stage?: Stage[]
  kind?: Kind[]
  reason?: Reason[]
  source?: string[]
  state?: State[]
  since?: string
  until?: string
  text?: string[]
  sort: Sort
  reverse?: boolean
  limit?: number
  csv?: boolean
}

export function addListOptions(command: Command): Command {
  return command
    .optionsGroup(
      'Only those that fit all of these (one of several values will do; repeat the flag, or a,b):',
    )
    .addOption(several('--company <name>', 'part of the company’s name'))
    .addOption(oneOrMore('--stage <stage>', 'the furthest stage you reached', STAGES))
    .addOption(oneOrMore('--kind <kind>', 'what kind of no it was', KINDS))
    .addOption(oneOrMore('--reason <reason>', 'the reason they gave', REASONS))
    .addOption(several('--source <source>', 'part of where you found the role'))
    .addOption(oneOrMore('--state <state>', 'where it stands', STATES))
    .option('--since <date>', 'something happened on that day or later')
    .option('--until <date>', 'something happened on that day or earlier')
    .addOption(several('--text <words>', 'words in names, notes, letters or contacts; all of them'))
    .optionsGroup('How:')
    .addOption(
      new Option('--sort <by>', 'the latest first for days, the furthest first for stages')
        .choices(SORTS)
        .default('newest'),
    )
    .option('--reverse', 'the other way round')
    .addOption(new Option('--limit <count>', 'no more than so many').argParser(countFrom))
    .option('--csv', 'as CSV on stdout, safe to open in a spreadsheet')
}

function several(flag: string, help: string): Option {
  return new Option(flag, help).argParser((value: string, before: string[] = []) => [...before, value])
}

function oneOrMore(flag: string, help: string, values: readonly string[]): Option {
  const read = parseChoice(values)
  return new Option(flag, `${help} (${values.join(', ')})`).argParser(
    (typed: string, before: string[] = []) => {
      const chosen = typed.split(',').map((each) => read(each))
      for (const each of chosen)
        if ('problem' in each) throw wrongUse(`${flag.split(' ')[0]}: ${each.problem}`)
      return [...before, ...chosen.flatMap((each) => ('value' in each ? [each.value] : []))]
    },
  )
}

function countFrom(typed: string): number {
  const count = Number(typed)
  if (Number.isInteger(count) && count > 0) return count
  throw wrongUse(`--limit takes a whole number from 1 on, not "${typed.slice(0, 20)}".`)
}

/** The filter that the flags make. @throws Fault (wrong use) for a day that cannot be read. */
export async function filterFrom(options: ListOptions, today: Day): Promise<Filter> {
  const { company, stage, kind, reason, source, state, text } = options
  return {
    ...{ company, stage, kind, reason, source, state, text },
    since: await dayFrom('--since', options.since, today),
    until: await dayFrom('--until', options.until, today),
  }
}

async function dayFrom(flag: string, typed: string | undefined, today: Day): Promise<Day | undefined> {
  if (typed === undefined) return undefined
  const day = await readDay(typed, today, 'any')
  if ('problem' in day) throw wrongUse(`${flag}: ${day.problem}`)
  return day.value
}
