/** What a question is, and the small parts that the table is made of. */
import type { Answers } from '../answers.ts'
import type { Day } from '../days.ts'
import { isUndecided } from '../kind.ts'
import { type Parser, parseLine } from '../parse.ts'
import type { Purpose } from '../purpose.ts'

export type QuestionName = Exclude<keyof Answers, 'wordings'>

/** A choice as it is offered: the value that is typed or flagged, and what it means. */
export interface Choice {
  value: string
  label: string
}

/** One field of an answer that is asked for in several steps, such as a claim and then its evidence. */
export interface Step {
  /** What is asked for it; empty where the question itself says it. */
  ask: string
  choices?: readonly Choice[]
}

/** The steps of a question that takes several values of one line each: asked one after the other. */
export const ONE_BY_ONE: readonly Step[] = [{ ask: '' }]

/** The ways in which free words become a sentence; each has its lead-in and its frames. */
export type OwnWords =
  | 'detail'
  | 'fit'
  | 'use'
  | 'plan'
  | 'feedback'
  | 'point'
  | 'whyLevel'
  | 'brings'
  | 'staying'
  | 'misread'
  | 'fact'
  | 'example'
  | 'changed'
  | 'mapping'
  | 'terms'
  | 'flexible'
  | 'topic'
  | 'useful'
  | 'news'
  | 'sinceThen'
  | 'unsaid'

export interface Question {
  name: QuestionName
  /** The flag, with its value as help shows it. */
  flag: string
  /** What the prompt asks. */
  ask: (answers: Answers) => string
  /** What the flag is for, in help and README. */
  help: string
  choices?: readonly Choice[]
  /** How many values it takes; each is a flag of its own. One when absent. */
  most?: number
  /** Asked in these steps at the prompt, value after value; `join` makes of them what the flag takes. */
  steps?: readonly Step[]
  join?: (parts: readonly string[]) => string
  /** Asked for the second value and those after it. */
  more?: string
  /** Whether it applies, given the answers before it. */
  when: (answers: Answers) => boolean
  /** Without an answer the letter cannot be written. Others may be left empty. */
  required: (answers: Answers) => boolean
  /** Said when it was left empty at the prompt; then it is asked once more. Undefined where empty will do. */
  nudge?: (answers: Answers) => string | undefined
  /** Whether a prompt asks it at all; the flag and the answers file always take it. Always when absent. */
  prompted?: (answers: Answers) => boolean
  /** Reads one typed value. */
  parse: Parser
  /** The value back as it would be typed: `parse(show(value))` gives the value again. */
  show: (value: never) => string
  /** What the answers before it leave no doubt about; then it is not asked. */
  follows?: (answers: Answers) => string | boolean | undefined
  /** Offered at the prompt as the answer that Enter takes. */
  suggest?: (answers: Answers, today: Day) => string | undefined
  /** Stands where nobody can be asked and nothing was given; it is said on stderr. */
  assume?: (answers: Answers, today: Day) => string | undefined
  /** The person's own words, which become a sentence in the letter under this lead-in. */
  ownWords?: OwnWords
}

export const always = () => true
export const never = () => false
/** Lets one table hold questions whose values differ in type: each is shown by its own. */
export const showing = <T>(show: (value: T) => string) => show as (value: never) => string
export const asIs = (value: string) => value
export const labelled = <T extends string>(values: readonly T[], labels: Record<T, string>): Choice[] =>
  values.map((value) => ({ value, label: labels[value] }))

/** They have said no, in whatever way. */
export const spoken = (a: Answers) => a.kind !== 'silent' && !isUndecided(a)
/** A letter is to be written. */
export const writing = (a: Answers) => a.purpose !== undefined && a.purpose !== null && a.purpose !== 'none'
/** The letter is one of these. */
export const purposeIn =
  (...purposes: readonly Purpose[]) =>
  (a: Answers) =>
    purposes.some((purpose) => purpose === a.purpose)

/** `--company`, without the value that help shows behind it. */
export function flagName({ flag }: Pick<Question, 'flag'>): string {
  return flag.split(' ')[0] ?? flag
}

/** What there is to say of a question that takes one text, for one letter or two. */
export interface TextAsked {
  flag: string
  ask: string
  help: string
  /** The letters that take it up. */
  of: readonly Purpose[]
  /** The letter is whole without it. */
  optional?: boolean
  /** How it is read; any one line where nothing is said. */
  parse?: Parser
}

/** A question that takes one text and is put only for the letters that take it up. */
export function textQuestion(
  name: QuestionName,
  { flag, ask, help, of, optional, parse }: TextAsked,
): Question {
  const isTakenUp = purposeIn(...of)
  return {
    name,
    flag,
    ask: () => ask,
    help,
    when: isTakenUp,
    required: optional ? never : isTakenUp,
    parse: parse ?? parseLine(flagName({ flag }).slice(2)),
    show: asIs,
  }
}
