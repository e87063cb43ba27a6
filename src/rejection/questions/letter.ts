/** The questions about the letter: what for, to whom, in which tone, and the words that make it specific. */
import { type Answers, GROUND_LABELS, GROUNDS, type Point, REGISTERS } from '../answers.ts'
import { PART_LABELS, PARTS } from '../contact.ts'
import { parseChoice, parseContact, parseLine, parsePoint, showContact } from '../parse.ts'
import { PURPOSES, TRAITS } from '../purpose.ts'
import { AROUND } from './around.ts'
import { PHRASE_QUESTIONS } from './phrases.ts'
import {
  always,
  asIs,
  labelled,
  never,
  purposeIn,
  type Question,
  showing,
  textQuestion,
  writing,
} from './question.ts'
import { WORDS } from './words.ts'

/** True where the letter lives on its detail (playbook 2). */
export const needsDetail = (a: Answers): boolean => detailOf(a) === 'needed' && talked(a)

const detailOf = ({ purpose }: Answers) =>
  purpose && purpose !== 'none' ? TRAITS[purpose].detail : undefined
const talked = (a: Answers): boolean => a.kind !== 'form' && a.stage !== 'applied'

/** Where a language has two words for "you", the tone decides between them. */
const TONES: Record<string, string> = {
  de: ' (warm says "du", formal says "Sie")',
  es: ' (warm says "tú", formal says "usted")',
}

const ABOUT: readonly Question[] = [
  {
    name: 'purpose',
    flag: '--purpose <purpose>',
    ask: () => 'Which letter?',
    help: 'what the letter is for; none writes no letter',
    choices: [
      ...PURPOSES.map((value) => ({ value, label: TRAITS[value].label })),
      { value: 'none', label: 'no letter; only log it' },
    ],
    when: always,
    required: never,
    parse: parseChoice([...PURPOSES, 'none'] as const),
    show: asIs,
  },
  {
    name: 'register',
    flag: '--register <register>',
    ask: (a) => `Which tone?${TONES[a.language ?? 'en'] ?? ''}`,
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
    // Some letters have one tone only, and then there is nothing to ask.
    follows: (a) => (a.purpose && a.purpose !== 'none' ? TRAITS[a.purpose].only : undefined),
  },
  {
    name: 'contacts',
    flag: '--contact <person>',
    ask: (a) =>
      a.purpose === 'referrer-thanks'
        ? 'Who referred you? (name, or Name <address>)'
        : a.kind === 'final-round'
          ? 'Who should it go to? The recruiter or the hiring manager first. (name, or Name <address>; Enter if not known)'
          : 'Who should it go to? (name, or Name <address>; Enter if not known)',
    help: 'whom to write to, as "Name <address> (part)"; part: recruiter, hiring-manager, interviewer, referrer, other',
    most: 4,
    steps: [{ ask: '' }, { ask: 'Their part in it?', choices: labelled(PARTS, PART_LABELS) }],
    more: 'Anyone else? (Enter if not)',
    join: ([person, part]) => `${person} (${part})`,
    when: writing,
    required: purposeIn('referrer-thanks'),
    parse: parseContact,
    show: showing(showContact),
  },
  {
    name: 'detail',
    flag: '--detail <text>',
    ask: (a) =>
      a.purpose === 'referrer-thanks'
        ? 'Anything particular they did for you? In your own words (Enter if none):'
        : needsDetail(a)
          ? 'One specific thing from your talks that you valued: a person, a topic, a moment. In your own words:'
          : 'One specific thing from your talks that stayed with you? In your own words (Enter if none):',
    help: 'one specific thing you valued, in your own words',
    // Whoever referred them did so before any talk.
    when: (a) => detailOf(a) !== undefined && (talked(a) || a.purpose === 'referrer-thanks'),
    required: never,
    nudge: (a) =>
      !needsDetail(a)
        ? undefined
        : 'A letter without one specific thing reads like a form. A name, a question they asked, something on the wall: anything that happened.',
    parse: parseLine('detail'),
    show: asIs,
    ownWords: 'detail',
  },
  {
    name: 'ground',
    flag: '--ground <ground>',
    ask: () => 'On what ground should they look again?',
    help: 'reconsider: the ground on which you ask',
    choices: labelled(GROUNDS, GROUND_LABELS),
    when: purposeIn('reconsider', 'formal-letter'),
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
      { ask: 'The point, in one line: what should they know?' },
      { ask: 'How can they check it? (a link, a certificate, a number, a person)' },
    ],
    more: 'A second point? One is often enough. (Enter if not)',
    // The bar divides claim and evidence, so one within them is turned.
    join: (parts) => parts.map((part) => part.replaceAll('|', '/')).join(' | '),
    when: purposeIn('reconsider', 'formal-letter'),
    required: purposeIn('reconsider', 'formal-letter'),
    parse: parsePoint,
    show: showing((point: Point) => `${point.claim} | ${point.evidence}`),
    ownWords: 'point',
  },
  {
    name: 'newRole',
    flag: '--new-role <title>',
    ask: () => 'Which role there?',
    help: 'other-role, reapply: the role you ask about; reconsider: another that would fit as well',
    prompted: purposeIn('other-role', 'reapply'),
    when: purposeIn('other-role', 'reapply', 'reconsider', 'formal-letter'),
    required: purposeIn('other-role', 'reapply'),
    parse: parseLine('new-role'),
    show: asIs,
  },
]

const TASK = textQuestion('task', {
  flag: '--task <text>',
  ask: 'Which task was it? As they called it: the take-home task, the case study, …',
  help: 'work-sample: which task it was ("the take-home task")',
  of: ['work-sample'],
  optional: true,
})

/** The letter's questions in the order in which they are asked. */
export const LETTER: readonly Question[] = [...ABOUT, ...WORDS, TASK, ...PHRASE_QUESTIONS, ...AROUND]

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
