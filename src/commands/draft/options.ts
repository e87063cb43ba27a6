/** The flags of `rejectkit draft`: one for each question, made from the table, and those for what becomes of the letter. */
import { type Command, Option } from 'commander'
import { QUESTIONS, type Question } from '../../rejection/questions.ts'
import { addCommonOptions, type CommonOptions } from '../common.ts'

export interface DraftOptions extends CommonOptions {
  application?: string
  answers?: string
  explain?: boolean
  /** False under `--no-log`. */
  log: boolean
  dryRun?: boolean
  out?: string
  copy?: boolean
  edit?: boolean
  mailto?: boolean
  check?: string
  /** What the questions' flags were given, by question name. */
  typed: Record<string, string | string[]>
}

export function addDraftOptions(command: Command): Command {
  command.optionsGroup('Answers, which are asked for where they are missing:')
  for (const question of QUESTIONS) command.addOption(optionFor(question))
  command
    .optionsGroup('Where from, and what becomes of it:')
    .option('--application <id>', 'go on with an application that is in the log')
    .option('--answers <file>', 'take the answers from a JSON file; - for stdin')
    .option('--explain', 'name the source of every piece of advice')
    .option('--no-log', 'write the letter, log nothing')
    .option('--dry-run', 'show what would be written and logged, and leave everything as it is')
    .option(
      '--out <file>',
      'save the letter as .eml (opens as a draft in mail programs), .txt, or .html (to print)',
    )
    .option('--copy', 'copy the letter')
    .option('--edit', 'change the letter in $VISUAL or $EDITOR first')
    .option('--mailto', 'open the letter in your mail program')
    .option('--check <file>', 'only proofread this text; - for stdin')
  return addCommonOptions(command)
}

function optionFor(question: Question): Option {
  const choices = question.choices?.map((choice) => choice.value).join(', ')
  const help = choices && !question.flag.includes('|') ? `${question.help} (${choices})` : question.help
  const option = new Option(question.flag, help)
  if (question.most) option.argParser((value: string, before: string[] = []) => [...before, value])
  return option
}

/** Sorts what commander parsed: the questions' flags by question name, the rest as it is. */
export function draftOptions(parsed: Record<string, unknown>): DraftOptions {
  const typed: DraftOptions['typed'] = {}
  for (const question of QUESTIONS) {
    const value = parsed[optionFor(question).attributeName()]
    if (value !== undefined) typed[question.name] = value === true ? 'true' : (value as string | string[])
  }
  return { ...(parsed as unknown as Omit<DraftOptions, 'typed'>), typed }
}
