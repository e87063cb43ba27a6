/** What came across wrongly, the fact, and one example: as tired people type it. */
import { type Line, NOBODY, PRIYA, rows, TOM, up } from './row.ts'

const across = (clause: string) => [
  `It may have come across that ${clause}.`,
  `It may have sounded as though ${clause}.`,
]
const wrongly = (np: string) => [
  `What may have come across wrongly: ${np}.`,
  `One thing that may have come across wrongly is ${np}.`,
]
const infact = (clause: string) => [`In fact, ${clause}.`, `${up(clause)}.`]
const fact = (np: string) => [`The fact is this: ${np}.`, `These are the facts: ${np}.`]
const eg = (clause: string) => [`For example, ${clause}.`, `${up(clause)}.`]
const one = (np: string) => [`One example: ${np}.`, `One example is ${np}.`]

const MISREAD: Line[] = [
  ['that i only did small data', NOBODY, across('I only did small data')],
  ['they thought i never led anyone', NOBODY, across('I never led anyone')],
  ['priya thought i wanted remote only', PRIYA, across('I wanted remote only')],
  ['you thought i cant do sql', NOBODY, across("I can't do SQL")],
  ['i only know python', NOBODY, across('I only know Python')],
  ['i came across as junior', NOBODY, 'I may have come across as junior.'],
  [
    'seemed like im not interested',
    NOBODY,
    ["It may have seemed like I'm not interested.", ...across("I'm not interested")],
  ],
  ['my notice period', NOBODY, wrongly('my notice period')],
  ['too junior', NOBODY, ['I may have come across as too junior.']],
  [
    'not really a people person',
    NOBODY,
    [
      'I may have come across as not really a people person.',
      'I may have come across as not a people person.',
    ],
  ],
  [
    'it sounded like i quit my last job',
    NOBODY,
    ['It may have sounded like I quit my last job.', ...across('I quit my last job')],
  ],
  ['assumed the gap was because i got fired', NOBODY, across('the gap was because I got fired')],
  ['only did small data', NOBODY, across('I only did small data')],
  ['i didnt explain the gap well', NOBODY, ["I didn't explain the gap well."]],
  ['tom seemed to think i need a visa', TOM, across('I need a visa')],
  ['the panel felt i was not hands on', NOBODY, across('I was not hands on')],
  ['You thought I never led anyone.', NOBODY, across('I never led anyone')],
  ['i think they believed my project was a group project', NOBODY, across('my project was a group project')],
]

const FACT: Line[] = [
  ['i ran a 40tb warehouse at acme', NOBODY, infact('I ran a 40tb warehouse at Acme')],
  ['led 6 people for 3 yrs', NOBODY, infact('I led 6 people for 3 years')],
  ['ive led two teams, 6 and 9 people', NOBODY, infact("I've led two teams, 6 and 9 people")],
  ['that i have a work permit until 2029', NOBODY, infact('I have a work permit until 2029')],
  ['have a work permit', NOBODY, infact('I have a work permit')],
  ['fluent in german, c1', NOBODY, infact('I am fluent in German, c1')],
  [
    'three years as team lead at globex',
    NOBODY,
    fact('three years as team lead at globex').concat(fact('three years as team lead at Globex')),
  ],
  ['im happy to come in 3 days a week', NOBODY, infact("I'm happy to come in 3 days a week")],
  ['was team lead from 2019 to 2022', NOBODY, infact('I was team lead from 2019 to 2022')],
  ['the gap was parental leave', NOBODY, infact('the gap was parental leave')],
  ['my notice is 4 weeks not 3 months', NOBODY, infact('my notice is 4 weeks not 3 months')],
  [
    'actually i wrote the whole scheduler',
    NOBODY,
    [
      'Actually I wrote the whole scheduler.',
      'In fact, I wrote the whole scheduler.',
      'Actually, I wrote the whole scheduler.',
    ],
  ],
  ['dont need a visa', NOBODY, infact("I don't need a visa")],
  ['4 weeks notice', NOBODY, fact("4 weeks' notice")],
]

const EXAMPLE: Line[] = [
  ['rebuilt the nightly load, 9h to 40 min', NOBODY, eg('I rebuilt the nightly load, 9h to 40 min')],
  ['i moved 4tb to aws with no downtime', NOBODY, eg('I moved 4tb to AWS with no downtime')],
  [
    'at globex i hired 4 of the 6',
    NOBODY,
    [...eg('at globex I hired 4 of the 6'), ...eg('at Globex I hired 4 of the 6')],
  ],
  [
    'the nightly load - went from 9h to 40min',
    NOBODY,
    [...one('the nightly load - went from 9h to 40min'), ...eg('the nightly load went from 9h to 40min')],
  ],
  [
    'when the payments queue died i rewrote it over a weekend',
    NOBODY,
    eg('when the payments queue died I rewrote it over a weekend'),
  ],
  ['cut costs by 30% in one quarter', NOBODY, eg('I cut costs by 30% in one quarter')],
  ['a dashboard that 200 nurses use every day', NOBODY, one('a dashboard that 200 nurses use every day')],
  [
    'https://github.com/jo/loader',
    NOBODY,
    [
      ...one('https://github.com/jo/loader'),
      'You can see one example at https://github.com/jo/loader.',
      'One example is at https://github.com/jo/loader.',
    ],
  ],
  ['e.g. the kafka migration i led in 2022', NOBODY, one('the Kafka migration I led in 2022')],
  ['my team went from 40 open bugs to 3', NOBODY, eg('my team went from 40 open bugs to 3')],
  ['wrote the runbook everyone still uses', NOBODY, eg('I wrote the runbook everyone still uses')],
  [
    'for example i trained 3 juniors, 2 are leads now',
    NOBODY,
    [
      'For example I trained 3 juniors, 2 are leads now.',
      'For example, I trained 3 juniors, 2 are leads now.',
    ],
  ],
  ['onboarding 12 new hires last year', NOBODY, one('onboarding 12 new hires last year')],
]

export const CLARIFY = [...rows('misread', MISREAD), ...rows('fact', FACT), ...rows('example', EXAMPLE)]
