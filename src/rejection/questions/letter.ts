/** The questions about the letter: what for, to whom, in which tone, and the words that make it specific. */
import { type Answers, GROUND_LABELS, GROUNDS, type Point, REGISTERS } from '../answers.ts'
import { PART_LABELS, PARTS } from '../contact.ts'
import {
  parseChoice,
  parseContact,
  parseCount,
  parseLine,
  parsePoint,
  parseWriter,
  showContact,
  showWriter,
} from '../parse.ts'
import { PURPOSES, TRAITS } from '../purpose.ts'
import { PHRASE_QUESTIONS } from './phrases.ts'
import { always, asIs, asTyped, labelled, never, purposeIn, type Question, writing } from './question.ts'
import { WORDS } from './words.ts'

/** The letters that one specific detail makes: without it they read like a form. */
const DETAILED = ['thank-you', 'runner-up', 'feedback-request', 'connection-note', 'after-interview']
/** Those that are whole without one, and warmer with it. */
const WARMED = ['feedback-thanks', 'reapply', 'stay-in-touch']

/** True where the letter lives on its detail (playbook 2). */
export const needsDetail = (a: Answers): boolean =>
  purposeIn(...DETAILED)(a) && a.kind !== 'form' && a.stage !== 'applied'

/** Where a language has two words for "you", the tone decides between them. */
const TONES: Record<string, string> = {
  de: ' (warm says "du", formal says "Sie")',
  es: ' (warm says "tú", formal says "usted")',
}

const BEFORE_WORDS: readonly Question[] = [
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
    steps: [
      { ask: '', optional: true },
      { ask: 'Their part in it?', choices: labelled(PARTS, PART_LABELS) },
    ],
    more: 'Anyone else? (Enter if not)',
    join: ([person, part]) => `${person} (${part})`,
    when: writing,
    required: purposeIn('referrer-thanks'),
    parse: parseContact,
    show: asTyped(showContact),
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
    when: (a) =>
      needsDetail(a) ||
      a.purpose === 'referrer-thanks' ||
      (purposeIn(...WARMED)(a) && a.kind !== 'form' && a.stage !== 'applied'),
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
      { ask: 'The point, in one line: what should they know?', optional: true },
      { ask: 'How can they check it? (a link, a certificate, a number, a person)' },
    ],
    more: 'A second point? One is often enough. (Enter if not)',
    // The bar divides claim and evidence, so one within them is turned.
    join: (parts) => parts.map((part) => part.replaceAll('|', '/')).join(' | '),
    when: purposeIn('reconsider', 'formal-letter'),
    required: purposeIn('reconsider', 'formal-letter'),
    parse: parsePoint,
    show: asTyped((point: Point) => `${point.claim} | ${point.evidence}`),
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

const AFTER_WORDS: readonly Question[] = [
  {
    name: 'task',
    flag: '--task <text>',
    ask: () => 'Which task was it? As they called it: the take-home task, the case study, …',
    help: 'work-sample: which task it was ("the take-home task")',
    when: purposeIn('work-sample'),
    required: never,
    parse: parseLine('task'),
    show: asIs,
  },
  ...PHRASE_QUESTIONS,
  {
    name: 'times',
    flag: '--time <time>',
    ask: () => 'When could you talk? "tuesday 10 to 12" (Enter if you leave it to them)',
    help: 'call-request: a time that you offer; up to three',
    most: 3,
    steps: [{ ask: '', optional: true }],
    more: 'Another time? (Enter if not)',
    join: ([line = '']) => line,
    when: purposeIn('call-request'),
    required: never,
    parse: parseLine('time'),
    show: asIs,
  },
  {
    name: 'myAddress',
    flag: '--my-address <line>',
    ask: () => 'Your postal address, line by line',
    help: 'formal-letter: a line of your postal address; up to five',
    most: 5,
    steps: [{ ask: '', optional: true }],
    more: 'Next line? (Enter to end)',
    join: ([line = '']) => line,
    when: purposeIn('formal-letter'),
    required: never,
    parse: parseLine('my-address'),
    show: asIs,
  },
  {
    name: 'theirAddress',
    flag: '--their-address <line>',
    ask: () => 'Their postal address, line by line',
    help: 'formal-letter: a line of their postal address; up to five',
    most: 5,
    steps: [{ ask: '', optional: true }],
    more: 'Next line? (Enter to end)',
    join: ([line = '']) => line,
    when: purposeIn('formal-letter'),
    required: never,
    parse: parseLine('their-address'),
    show: asIs,
  },
  {
    name: 'attachments',
    flag: '--attach <file>',
    ask: () => 'Which file goes with it? (Enter if none)',
    help: 'a file that goes with the letter (résumé, certificate, work sample), for --out letter.eml',
    most: 10,
    steps: [{ ask: '', optional: true }],
    more: 'Another file? (Enter if not)',
    join: ([file = '']) => file,
    prompted: (a) => a.purpose === 'work-sample' && !a.workLink,
    when: writing,
    required: never,
    parse: parseLine('attach'),
    show: asIs,
  },
  {
    name: 'language',
    flag: '--language <code>',
    ask: () => 'In which language?',
    help: 'the language of the letter; kept for this application',
    choices: [
      { value: 'en', label: 'English' },
      { value: 'de', label: 'German' },
      { value: 'es', label: 'Spanish' },
    ],
    prompted: never,
    when: writing,
    required: never,
    parse: parseChoice(['en', 'de', 'es'] as const),
    show: asIs,
  },
  {
    name: 'template',
    flag: '--template <name>',
    ask: () => 'Which template?',
    help: 'a template of your own, by name (see rejectkit templates list)',
    prompted: never,
    when: writing,
    required: never,
    parse: parseLine('template'),
    show: asIs,
  },
  {
    name: 'again',
    flag: '--again [count]',
    ask: () => 'Which wording?',
    help: 'the same letter in its next wording',
    prompted: never,
    when: writing,
    required: never,
    parse: parseCount,
    show: asTyped(String),
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

/** The letter's questions in the order in which they are asked. */
export const LETTER: readonly Question[] = [...BEFORE_WORDS, ...WORDS, ...AFTER_WORDS]

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
