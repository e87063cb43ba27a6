/**
 * The question table. Prompts, flags, the "missing" message, the summary and the README's option table all read
 * it, so a question is added here and nowhere else.
 */
import {
  type Answers,
  FORM_CASE_LABELS,
  FORM_CASES,
  GROUND_LABELS,
  GROUNDS,
  type Point,
  REGISTERS,
} from './answers.ts'
import { STAGE_LABELS, STAGES } from './application.ts'
import { PART_LABELS, PARTS } from './contact.ts'
import type { Day } from './days.ts'
import { stageThatFollows, suggestedKind, suggestedStage } from './kind.ts'
import {
  type Parser,
  parseChoice,
  parseContact,
  parseDay,
  parseLine,
  parsePoint,
  parseWriter,
  parseYesNo,
  showContact,
  showWriter,
} from './parse.ts'
import { PURPOSE_LABELS, PURPOSES } from './purpose.ts'
import { ARRIVAL_LABELS, ARRIVALS, KIND_LABELS, KINDS, REASON_LABELS, REASONS } from './rejection.ts'

export type QuestionName = Exclude<keyof Answers, 'wordings'>

/** A choice as it is offered: the value that is typed or flagged, and what it means. */
export interface Choice {
  value: string
  label: string
}

/** One field of an answer that is asked for in several steps, such as a claim and then its evidence. */
export interface Step {
  ask: string
  choices?: readonly Choice[]
  /** Puts the steps' answers together as the flag takes them. */
  optional?: boolean
}

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
  /** Asked in these steps at the prompt; `join` makes of them what the flag takes. */
  steps?: readonly Step[]
  join?: (parts: readonly string[]) => string
  /** Whether it applies, given the answers before it. */
  when: (answers: Answers) => boolean
  /** Without an answer the letter cannot be written. Others may be left empty. */
  required: (answers: Answers) => boolean
  /** Asked for the second value and those after it. */
  more?: string
  /** Said when it was left empty at the prompt; then it is asked once more. */
  nudge?: string
  /** Whether a prompt asks it at all; the flag and the answers file always take it. Always when absent. */
  prompted?: (answers: Answers) => boolean
  /** Reads one typed value. */
  parse: Parser
  /** The value back as it would be typed: `parse(show(value))` gives the value again. */
  show: (value: never) => string
  /** What the answers before it leave no doubt about; then it is not asked. */
  follows?: (answers: Answers) => string | undefined
  /** Offered at the prompt as the answer that Enter takes. */
  suggest?: (answers: Answers, today: Day) => string | undefined
  /** Stands where nobody can be asked and nothing was given; it is said on stderr. */
  assume?: (answers: Answers, today: Day) => string | undefined
  /** The person's own words, which become a sentence in the letter under this lead-in. */
  ownWords?: 'detail' | 'fit' | 'use' | 'plan' | 'feedback' | 'point'
}

const always = () => true
const never = () => false
const asTyped = <T>(show: (value: T) => string) => show as (value: never) => string
const asIs = (value: string) => value
const labelled = <T extends string>(values: readonly T[], labels: Record<T, string>): Choice[] =>
  values.map((value) => ({ value, label: labels[value] }))

const spoken = (a: Answers) => a.kind !== 'silent'
const writing = (a: Answers) => a.purpose !== undefined && a.purpose !== null && a.purpose !== 'none'
const purposeIn =
  (...purposes: string[]) =>
  (a: Answers) =>
    purposes.includes(a.purpose ?? '')

/** Every question of a draft, in the order in which it is asked. */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'company',
    flag: '--company <name>',
    ask: () => 'Which company was it?',
    help: 'the company, as the letter names it',
    when: always,
    required: always,
    parse: parseLine('company'),
    show: asIs,
  },
  {
    name: 'role',
    flag: '--role <title>',
    ask: (a) => `Which role, at ${a.company}?`,
    help: 'the role, as the letter names it',
    when: always,
    required: always,
    parse: parseLine('role'),
    show: asIs,
  },
  {
    name: 'source',
    flag: '--source <source>',
    ask: () => 'Where did you find the role?',
    help: 'where you found the role (job board, referral, …)',
    prompted: never,
    when: always,
    required: never,
    parse: parseLine('source'),
    show: asIs,
  },
  {
    name: 'arrival',
    flag: '--arrival <way>',
    ask: () => 'How did the news reach you?',
    help: 'how the news came',
    choices: labelled(ARRIVALS, ARRIVAL_LABELS),
    prompted: (a) => a.kind === undefined,
    when: always,
    required: never,
    parse: parseChoice(ARRIVALS),
    show: asIs,
    suggest: () => 'email',
  },
  {
    name: 'spoke',
    flag: '--spoke <yes|no>',
    ask: () => 'Did you talk with anyone there, by phone, on video or in person?',
    help: 'whether anyone there spoke with you',
    choices: [
      { value: 'yes', label: 'yes' },
      { value: 'no', label: 'no' },
    ],
    prompted: (a) => a.kind === undefined && a.stage === undefined,
    when: always,
    required: never,
    parse: parseYesNo,
    show: asTyped((value: boolean) => (value ? 'yes' : 'no')),
  },
  {
    name: 'stage',
    flag: '--stage <stage>',
    ask: () => 'How far did you get?',
    help: 'the furthest stage you reached',
    choices: labelled(STAGES, STAGE_LABELS),
    when: always,
    required: always,
    parse: parseChoice(STAGES),
    show: asIs,
    follows: stageThatFollows,
    suggest: suggestedStage,
  },
  {
    name: 'kind',
    flag: '--kind <kind>',
    ask: () => 'So what kind of no was it?',
    help: 'what kind of no it was',
    choices: labelled(KINDS, KIND_LABELS),
    when: always,
    required: always,
    parse: parseChoice(KINDS),
    show: asIs,
    follows: (a) => (a.arrival === 'nothing' ? 'silent' : undefined),
    suggest: suggestedKind,
    assume: suggestedKind,
  },
  {
    name: 'formCase',
    flag: '--form-case <case>',
    ask: () => 'A form rejection needs no answer, with three exceptions. Does one of them hold?',
    help: 'an exception in which a form rejection earns a letter',
    choices: labelled(FORM_CASES, FORM_CASE_LABELS),
    when: (a) => a.kind === 'form',
    required: never,
    parse: parseChoice(FORM_CASES),
    show: asIs,
    suggest: () => 'none',
    assume: () => 'none',
  },
  {
    name: 'rejectedOn',
    flag: '--rejected-on <date>',
    ask: () => 'When did they say no?',
    help: 'the day of the no: 2026-11-03, yesterday, last tuesday',
    when: spoken,
    required: always,
    parse: parseDay('past'),
    show: asIs,
    suggest: (_, today) => today,
    assume: (_, today) => today,
  },
  {
    name: 'lastContact',
    flag: '--last-contact <date>',
    ask: (a) =>
      a.stage === 'applied'
        ? 'When did you apply, or last hear from them?'
        : 'When did you last hear from them?',
    help: 'the day of the last word from them, or of your application',
    when: (a) => a.kind === 'silent',
    required: always,
    parse: parseDay('past'),
    show: asIs,
  },
  {
    name: 'decisionBy',
    flag: '--decision-by <date>',
    ask: () => 'Did they name a date for the decision? (Enter if not)',
    help: 'the date they named for a decision',
    when: (a) => a.kind === 'silent' && a.stage !== undefined && a.stage !== 'applied',
    required: never,
    parse: parseDay('any'),
    show: asIs,
  },
  {
    name: 'reason',
    flag: '--reason <reason>',
    ask: () => 'What reason did they give?',
    help: 'the reason they gave',
    choices: labelled(REASONS, REASON_LABELS),
    when: spoken,
    required: never,
    parse: parseChoice(REASONS),
    show: asIs,
    suggest: () => 'none-given',
    assume: () => 'none-given',
  },
  {
    name: 'feedback',
    flag: '--feedback <text>',
    ask: () => 'Any feedback, in their words? (Enter if none)',
    help: 'feedback they gave, in their words',
    prompted: (a) => a.kind !== 'form',
    when: spoken,
    required: purposeIn('feedback-thanks'),
    parse: parseLine('feedback'),
    show: asIs,
    ownWords: 'feedback',
  },
  {
    name: 'purpose',
    flag: '--purpose <purpose>',
    ask: () => 'Which letter?',
    help: 'what the letter is for; none writes no letter',
    choices: [...labelled(PURPOSES, PURPOSE_LABELS), { value: 'none', label: 'no letter; only log it' }],
    when: always,
    required: never,
    parse: parseChoice([...PURPOSES, 'none'] as const),
    show: asIs,
  },
  {
    name: 'register',
    flag: '--register <register>',
    ask: () => 'Which tone?',
    help: 'the tone of the letter',
    choices: [
      { value: 'warm', label: 'as you talked with them' },
      { value: 'formal', label: 'where everything was formal' },
    ],
    when: writing,
    required: never,
    parse: parseChoice(REGISTERS),
    show: asIs,
    suggest: () => 'warm',
    assume: () => 'warm',
  },
  {
    name: 'contacts',
    flag: '--contact <person>',
    ask: (a) =>
      a.purpose === 'referrer-thanks'
        ? 'Who referred you? (name, or Name <address>)'
        : a.kind === 'final-round'
          ? 'Who goes it to? Recruiter or hiring manager first. (name, or Name <address>; Enter if not known)'
          : 'Who goes it to? (name, or Name <address>; Enter if not known)',
    help: 'whom to write to, as "Name <address> (part)"; part: recruiter, hiring-manager, interviewer, referrer, other',
    most: 4,
    steps: [
      { ask: '', optional: true },
      { ask: 'Their part in it?', choices: labelled(PARTS, PART_LABELS) },
    ],
    more: 'Anyone else it goes to? (Enter if not)',
    join: ([person, part]) => `${person} (${part})`,
    when: writing,
    required: purposeIn('referrer-thanks'),
    parse: parseContact,
    show: asTyped(showContact),
  },
  {
    name: 'detail',
    flag: '--detail <text>',
    ask: () =>
      'One specific thing from your talks that you valued: a person, a topic, a moment. In your own words:',
    help: 'one specific thing you valued, in your own words',
    when: (a) =>
      purposeIn('thank-you', 'runner-up', 'feedback-request')(a) &&
      a.kind !== 'form' &&
      a.stage !== 'applied',
    required: never,
    nudge:
      'A letter without one specific thing reads like a form. A name, a question they asked, something on the wall: anything that happened.',
    parse: parseLine('detail'),
    show: asIs,
    ownWords: 'detail',
  },
  {
    name: 'fit',
    flag: '--fit <text>',
    ask: () => 'In one line: why was the fit good? (Enter to leave it out)',
    help: 'runner-up: why the fit was good, in one line',
    when: purposeIn('runner-up'),
    required: never,
    parse: parseLine('fit'),
    show: asIs,
    ownWords: 'fit',
  },
  {
    name: 'helpsWith',
    flag: '--helps-with <text>',
    ask: () => 'What would their answer help you with? (Enter to leave it out)',
    help: 'feedback-request: what an answer would help you with',
    when: purposeIn('feedback-request'),
    required: never,
    parse: parseLine('helps-with'),
    show: asIs,
    ownWords: 'use',
  },
  {
    name: 'plan',
    flag: '--plan <text>',
    ask: () => 'What will you do with it? (Enter to leave it out)',
    help: 'feedback-thanks: what you will do with the feedback',
    when: purposeIn('feedback-thanks'),
    required: never,
    parse: parseLine('plan'),
    show: asIs,
    ownWords: 'plan',
  },
  {
    name: 'ground',
    flag: '--ground <ground>',
    ask: () => 'On what ground should they look again?',
    help: 'reconsider: the ground on which you ask',
    choices: labelled(GROUNDS, GROUND_LABELS),
    when: purposeIn('reconsider'),
    required: always,
    parse: parseChoice(GROUNDS),
    show: asIs,
    suggest: suggestedGround,
    assume: suggestedGround,
  },
  {
    name: 'points',
    flag: '--point <claim | evidence>',
    ask: () => 'The point',
    help: 'reconsider: a claim and how they can check it, "claim | evidence"; two at most',
    most: 2,
    steps: [
      { ask: 'The point, in one line: what should they know?', optional: true },
      { ask: 'How can they check it? (a link, a certificate, a number, a person)' },
    ],
    more: 'A second point? One is often enough. (Enter if not)',
    join: (parts) => parts.join(' | '),
    when: purposeIn('reconsider'),
    required: purposeIn('reconsider'),
    parse: parsePoint,
    show: asTyped((point: Point) => `${point.claim} | ${point.evidence}`),
    ownWords: 'point',
  },
  {
    name: 'newRole',
    flag: '--new-role <title>',
    ask: () => 'Another role there that would fit as well?',
    help: 'reconsider: another role there that would fit as well',
    prompted: never,
    when: purposeIn('reconsider'),
    required: never,
    parse: parseLine('new-role'),
    show: asIs,
  },
  {
    name: 'me',
    flag: '--me <person>',
    ask: () => 'And your own name, for the signature? (name, or Name <address>)',
    help: 'your name as you sign, "Name" or "Name <address>"; kept for the next letter',
    when: writing,
    required: always,
    parse: parseWriter,
    show: asTyped(showWriter),
  },
]

function suggestedGround(answers: Answers): string | undefined {
  if (answers.formCase === 'overlooked') return 'overlooked'
  switch (answers.reason) {
    case 'overqualified':
      return 'overqualified'
    case 'salary':
    case 'availability':
    case 'location-or-visa':
      return 'terms'
    case 'assessment':
      return 'assessment-redone'
    case 'missing-requirement':
    case 'experience':
      return 'overlooked'
    default:
      return undefined
  }
}

/** The question of that name. Throws on a name that no question has: a slip of ours, not of the person. */
export function questionNamed(name: string): Question {
  const question = QUESTIONS.find((each) => each.name === name)
  if (!question) throw new Error(`no question is named ${name}`)
  return question
}
