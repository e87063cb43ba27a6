/** The questions about the letter: what for, to whom, in which tone, and the words that make it specific. */
import { type Answers, GROUND_LABELS, GROUNDS, type Point, REGISTERS } from './answers.ts'
import { PART_LABELS, PARTS } from './contact.ts'
import {
  parseChoice,
  parseContact,
  parseLine,
  parsePoint,
  parseWriter,
  showContact,
  showWriter,
} from './parse.ts'
import { PURPOSE_LABELS, PURPOSES } from './purpose.ts'
import { always, asIs, asTyped, labelled, never, purposeIn, type Question, writing } from './question.ts'

export const LETTER: readonly Question[] = [
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
    // The bar divides claim and evidence, so one within them is turned.
    join: (parts) => parts.map((part) => part.replaceAll('|', '/')).join(' | '),
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
