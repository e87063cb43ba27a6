/** What the writer will do with the advice, as tired people type it. */
import { type Line, NOBODY, PRIYA, rows, TOM, will } from './row.ts'

const going = (rest: string) => [`I am going to ${rest}.`, `I'm going to ${rest}.`]
const planOn = (ing: string, base = ing) => [
  `I am going to ${base}.`,
  `I plan on ${ing}.`,
  `I am ${ing}.`,
  `I will be ${ing}.`,
  `I'm ${ing}.`,
]
const next = (np: string) => [`My next step will be ${np}.`, `Next for me is ${np}.`]

const LINES: Line[] = [
  ['practise design interviews weekly', NOBODY, will('practise design interviews weekly')],
  ['practice design interviews weekly', NOBODY, will('practice design interviews weekly')],
  ['going to redo the caching module', NOBODY, going('redo the caching module')],
  ['ill rewrite my cv with numbers', NOBODY, "I'll rewrite my CV with numbers."],
  ['rewrite my cv with numbers', NOBODY, will('rewrite my CV with numbers')],
  ['to practise out loud', NOBODY, will('practise out loud')],
  ['practising out loud', NOBODY, planOn('practising out loud', 'practise out loud')],
  [
    'redoing the exercise with tests first',
    NOBODY,
    planOn('redoing the exercise with tests first', 'redo the exercise with tests first'),
  ],
  [
    'already redoing the caching module',
    NOBODY,
    ['I am already redoing the caching module.', "I'm already redoing the caching module."],
  ],
  ['a course on distributed systems', NOBODY, next('a course on distributed systems')],
  ['weekly mock interviews', NOBODY, next('weekly mock interviews')],
  ['signed up for a course', NOBODY, 'I signed up for a course.'],
  ['started reading ddia', NOBODY, 'I started reading ddia.'],
  ['i already started on it', NOBODY, 'I already started on it.'],
  ['i am redoing the project with real load tests', NOBODY, 'I am redoing the project with real load tests.'],
  ['im redoing it this weekend', NOBODY, "I'm redoing it this weekend."],
  ['will practise with a friend', NOBODY, 'I will practise with a friend.'],
  [
    'gonna slow down and ask questions',
    NOBODY,
    [
      "I'm gonna slow down and ask questions.",
      'I am gonna slow down and ask questions.',
      ...going('slow down and ask questions'),
    ],
  ],
  ['want to write one design doc a week', NOBODY, 'I want to write one design doc a week.'],
  [
    'planning to take the aws exam',
    NOBODY,
    [
      'I am planning to take the AWS exam.',
      "I'm planning to take the AWS exam.",
      'I am planning to take the AWS exam.',
    ],
  ],
  ['plan to redo the test', NOBODY, 'I plan to redo the test.'],
  ['try to answer in two sentences first', NOBODY, will('try to answer in two sentences first')],
  ['read the book priya named', PRIYA, will('read the book you named')],
  ['read the book tom named', TOM, will('read the book you named')],
  ['ask toms advice again in a year', TOM, will('ask your advice again in a year')],
  ['I will draw before I code.', NOBODY, 'I will draw before I code.'],
  ['draw first, code second', NOBODY, will('draw first and code second')],
  ["i'll record myself and listen back", NOBODY, "I'll record myself and listen back."],
  ['next time ill ask about scale before drawing', NOBODY, "Next time I'll ask about scale before drawing."],
  [
    'from now on start with questions',
    NOBODY,
    [
      'From now on I will start with questions.',
      'From now on, I will start with questions.',
      'I will start with questions from now on.',
      'From now on start with questions.',
    ],
  ],
  ['more reading on queues', NOBODY, next('more reading on queues')],
  ['build a small thing with kafka', NOBODY, will('build a small thing with Kafka')],
  ['work on system design', NOBODY, will('work on system design')],
  ['working on it already', NOBODY, ['I am working on it already.', "I'm working on it already."]],
  ['study for the CKA', NOBODY, will('study for the CKA')],
  ['one design doc a week', NOBODY, next('one design doc a week')],
  ['PRACTICE MORE', NOBODY, will('practice more')],
  ['- rewrite the cv', NOBODY, will('rewrite the CV')],
  [
    'taking a class in the spring',
    NOBODY,
    planOn('taking a class in the spring', 'take a class in the spring'),
  ],
  ['hope to try again in a year', NOBODY, 'I hope to try again in a year.'],
  ['just practise', NOBODY, [...will('just practise'), 'I will practise.']],
  ['keep a list of results as i go', NOBODY, will('keep a list of results as I go')],
  ['use your example in my next interviews', NOBODY, will('use your example in my next interviews')],
  ['booked a mock interview for tuesday', NOBODY, 'I booked a mock interview for Tuesday.'],
]

export const PLAN = rows('plan', LINES)
