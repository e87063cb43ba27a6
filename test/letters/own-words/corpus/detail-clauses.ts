/** The one thing genuinely valued, as tired people type it: quotations and clauses. */
import { event, type Line, NOBODY, PRIYA, remark, rows, TOM, thing, valuedThat } from './row.ts'

const QUOTED: Line[] = [
  [
    '“we keep the boring parts boring”',
    PRIYA,
    [
      '“We keep the boring parts boring” stayed with me.',
      'I keep thinking about “we keep the boring parts boring”.',
      'I liked the line “we keep the boring parts boring”.',
      'The line “we keep the boring parts boring” stayed with me.',
      'What I remember best is “we keep the boring parts boring”.',
    ],
  ],
  [
    '"we keep the boring parts boring"',
    NOBODY,
    [
      '"We keep the boring parts boring" stayed with me.',
      'The line "we keep the boring parts boring" stayed with me.',
      'I keep thinking about "we keep the boring parts boring".',
      'What I remember best is "we keep the boring parts boring".',
    ],
  ],
  [
    'tom: "nobody reads the second page"',
    TOM,
    [
      'You said "nobody reads the second page".',
      'I keep thinking about what you said: "nobody reads the second page".',
      'Your line "nobody reads the second page" stayed with me.',
      'Your words "nobody reads the second page" stayed with me.',
    ],
  ],
  [
    '"nobody reads the second page" - tom',
    TOM,
    [
      'You said "nobody reads the second page".',
      'I keep thinking about what you said: "nobody reads the second page".',
      'Your line "nobody reads the second page" stayed with me.',
      'Your words "nobody reads the second page" stayed with me.',
    ],
  ],
  [
    'tom said "we delete more than we write"',
    TOM,
    [
      'You said "we delete more than we write".',
      'You said "we delete more than we write".',
      'You said "we delete more than we write."',
    ],
  ],
  [
    '“Write it down or it did not happen.”',
    NOBODY,
    [
      '“Write it down or it did not happen” stayed with me.',
      'The line “Write it down or it did not happen” stayed with me.',
      'I keep thinking about “Write it down or it did not happen”.',
      'What I remember best is “Write it down or it did not happen”.',
    ],
  ],
  [
    'the line "slow is smooth" in the values doc',
    NOBODY,
    thing('the line "slow is smooth" in the values doc'),
  ],
]

const CLAUSES: Line[] = [
  [
    'how maria handled the outage',
    PRIYA,
    [...thing('how Maria handled the outage'), 'I liked how Maria handled the outage.'],
    ['Maria'],
  ],
  [
    'how priya handled the outage',
    PRIYA,
    [...thing('how you handled the outage'), 'I liked how you handled the outage.'],
  ],
  ['how you write everything down', NOBODY, thing('how you write everything down')],
  ['how calm everyone was', NOBODY, thing('how calm everyone was')],
  ['how quickly the team ships', NOBODY, thing('how quickly the team ships')],
  ['that everyone had read my cv', NOBODY, valuedThat('everyone had read my CV')],
  [
    'that tom had tried my side project before the call',
    TOM,
    valuedThat('you had tried my side project before the call'),
  ],
  [
    'the fact that you publish salaries',
    NOBODY,
    ['The fact that you publish salaries stayed with me.', ...valuedThat('you publish salaries')],
  ],
  [
    'the fact that priya still writes code',
    PRIYA,
    ['The fact that you still write code stayed with me.', ...valuedThat('you still write code')],
  ],
  [
    'when the demo crashed and everyone just laughed',
    NOBODY,
    [
      'I keep thinking about when the demo crashed and everyone just laughed.',
      ...thing('the moment when the demo crashed and everyone just laughed'),
    ],
  ],
  [
    'when tom admitted he didnt know',
    TOM,
    [
      "I keep thinking about when you admitted you didn't know.",
      ...thing("the moment when you admitted you didn't know"),
    ],
  ],
  ['because you were honest about the on call load', NOBODY, event('you were honest about the on call load')],
  ['because priya took the time to read my code', PRIYA, event('you took the time to read my code')],
  ['why you left the monolith alone', NOBODY, [...thing('why you left the monolith alone')]],
  ['what you said about hiring slowly', NOBODY, thing('what you said about hiring slowly')],
  ['the stand-up, the newest person ran it', NOBODY, remark('the stand-up', 'the newest person ran it')],
  [
    'the demo - it crashed and nobody blamed anyone',
    NOBODY,
    remark('the demo', 'it crashed and nobody blamed anyone'),
  ],
  [
    'the whiteboard bit: we rubbed it all out and started again',
    NOBODY,
    remark('the whiteboard bit', 'we rubbed it all out and started again'),
  ],
  [
    'lunch with the team, everyone argued about tabs',
    NOBODY,
    [
      ...remark('lunch with the team', 'everyone argued about tabs'),
      ...remark('the lunch with the team', 'everyone argued about tabs'),
    ],
  ],
]

export const DETAIL_CLAUSES = rows('detail', [...QUOTED, ...CLAUSES])
