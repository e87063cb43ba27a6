/** The flags of `rejectkit log add`: questions of the table that are facts, and what a letter has no question for. */
import { type Command, Option } from 'commander'
import { type Question, type QuestionName, questionNamed } from '../../rejection/questions.ts'
import type { LogbookOptions } from './logbook.ts'

export interface AddOptions extends LogbookOptions {
  url?: string
  appliedOn?: string
  note?: string
  answers?: string
  anew?: boolean
}

const FACTS = [
  'company',
  'role',
  'source',
  'stage',
  'kind',
  'rejectedOn',
  'lastContact',
  'reason',
  'reapplyAfter',
  'feedback',
  'contacts',
] as const satisfies readonly QuestionName[]

const HELP: Partial<Record<QuestionName, string>> = {
  company: 'the company',
  role: 'the role',
  contacts:
    'someone there, as "Name <address> (part)"; part: recruiter, hiring-manager, interviewer, referrer, other; may be repeated',
}

export function addEntryOptions(command: Command): Command {
  for (const name of FACTS) command.addOption(optionFor(questionNamed(name)))
  return command
    .option('--applied-on <date>', 'the day on which you applied; today where there is no answer yet')
    .option('--url <url>', 'where it is advertised')
    .option('--note <text>', 'in your words, or theirs')
    .option('--answers <file>', 'take these from a JSON file, named as in {"rejectedOn": "…"}; - for stdin')
    .option('--anew', 'another application, though the log has one for this company and role')
    .option('--dry-run', 'show what would be logged, and leave everything as it is')
}

/** What a flag is for, with the values that it takes. */
export function helpFor(question: Question): string {
  const choices = question.choices?.map(({ value }) => value).join(', ')
  const help = HELP[question.name] ?? question.help
  return choices ? `${help} (${choices})` : help
}

function optionFor(question: Question): Option {
  const option = new Option(question.flag, helpFor(question))
  if (question.most) option.argParser((value: string, before: string[] = []) => [...before, value])
  return option
}

/** What was typed for the questions, by question name. */
export function typedFacts(options: AddOptions): Record<string, string | string[]> {
  const typed: Record<string, string | string[]> = {}
  for (const name of FACTS) {
    const value = (options as unknown as Record<string, string | string[] | undefined>)[
      optionFor(questionNamed(name)).attributeName()
    ]
    if (value !== undefined) typed[name] = value
  }
  return typed
}
