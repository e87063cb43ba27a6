/** Why an answer would help, as tired people type it. */
import { because, type Line, NOBODY, rows } from './row.ts'

const know = (rest: string) => [`It would help me to know ${rest}.`, `It would help me know ${rest}.`]
const help = (verb: string) => [`It would help me ${verb}.`, `It would help me to ${verb}.`]
const helpWith = (np: string) => [
  `It would help me with ${np}.`,
  `It would help with ${np}.`,
  `I ask because of ${np}.`,
]
const doing = (ing: string) => [
  `I am ${ing}, and your answer would help.`,
  `I'm ${ing}, and your answer would help.`,
  `I ask because I am ${ing}.`,
  `It would help me in ${ing}.`,
]

const LINES: Line[] = [
  ['i have two more onsites this month', NOBODY, because('I have two more onsites this month')],
  ['to know what to work on', NOBODY, know('what to work on')],
  [
    'deciding whether to stay in data or move to ml',
    NOBODY,
    doing('deciding whether to stay in data or move to ML'),
  ],
  [
    'so i know what to work on',
    NOBODY,
    ['I ask so I know what to work on.', 'I ask so that I know what to work on.'],
  ],
  [
    'so that i dont make the same mistake twice',
    NOBODY,
    ["I ask so that I don't make the same mistake twice."],
  ],
  ['because i have a final round next week', NOBODY, because('I have a final round next week')],
  ["because i'm switching fields", NOBODY, because("I'm switching fields")],
  ['im switching fields', NOBODY, because("I'm switching fields")],
  ['two more onsites this month', NOBODY, helpWith('two more onsites this month')],
  ['my next interviews', NOBODY, helpWith('my next interviews')],
  [
    'for my next interviews',
    NOBODY,
    [
      'It would help for my next interviews.',
      'It would help me for my next interviews.',
      'It would help me with my next interviews.',
    ],
  ],
  ['prepare for the next ones', NOBODY, help('prepare for the next ones')],
  ['know what to work on', NOBODY, know('what to work on')],
  ['to prepare better', NOBODY, help('prepare better')],
  ['to decide if i should go back to backend', NOBODY, help('decide if I should go back to backend')],
  ['what to work on next', NOBODY, know('what to work on next')],
  [
    'whether to stay in data',
    NOBODY,
    know('whether to stay in data').concat(help('decide whether to stay in data')),
  ],
  [
    'if its my coding or my communication',
    NOBODY,
    [...know("if it's my coding or my communication"), ...know("whether it's my coding or my communication")],
  ],
  ['how to prepare', NOBODY, know('how to prepare')],
  ['want to get better at design', NOBODY, because('I want to get better at design')],
  ['i want to know what to fix', NOBODY, because('I want to know what to fix')],
  [
    'helps me decide',
    NOBODY,
    ['It helps me decide.', 'It would help me decide.', 'An answer helps me decide.'],
  ],
  ['help me focus', NOBODY, help('focus')],
  ['would help me pick what to study', NOBODY, help('pick what to study')],
  ['it would help me pick what to study', NOBODY, help('pick what to study')],
  [
    'knowing what to fix',
    NOBODY,
    ['Knowing what to fix would help me.', 'It would help me in knowing what to fix.'],
  ],
  ['understanding where i fell short', NOBODY, ['Understanding where I fell short would help me.']],
  ['interviewing at two more places', NOBODY, doing('interviewing at two more places')],
  ['trying to decide between sre and backend', NOBODY, doing('trying to decide between SRE and backend')],
  [
    'preparing for a final round at another company',
    NOBODY,
    doing('preparing for a final round at another company'),
  ],
  ['I have two more interviews this month.', NOBODY, 'I have two more interviews this month.'],
  [
    "I'm applying to similar roles and want to do better.",
    NOBODY,
    "I'm applying to similar roles and want to do better.",
  ],
  ['applying to similar roles', NOBODY, doing('applying to similar roles')],
  ['ive had three nos at this stage now', NOBODY, because("I've had three nos at this stage now")],
  ['this is my third final round', NOBODY, because('this is my third final round')],
  [
    'its my first job hunt in ten years',
    NOBODY,
    [...because("it's my first job hunt in ten years"), ...because('its my first job hunt in ten years')],
  ],
  [
    'first job hunt in ten years',
    NOBODY,
    [
      'It would help me with my first job hunt in ten years.',
      'It is my first job hunt in ten years.',
      ...helpWith('first job hunt in ten years'),
      ...helpWith('the first job hunt in ten years'),
      'I ask because of my first job hunt in ten years.',
    ],
  ],
  ['NEED TO KNOW WHAT TO FIX', NOBODY, because('I need to know what to fix')],
  ['to get better', NOBODY, help('get better')],
  ['get better', NOBODY, help('get better')],
  ['i cant tell what went wrong', NOBODY, because("I can't tell what went wrong")],
  [
    'i dont know if it was the coding or the fit',
    NOBODY,
    because("I don't know if it was the coding or the fit"),
  ],
  ['another interview like this on friday', NOBODY, helpWith('another interview like this on Friday')],
  ['got another onsite on monday', NOBODY, because('I have got another onsite on Monday')],
  ['have another onsite on monday', NOBODY, because('I have another onsite on Monday')],
  [
    'as i plan to apply again next year',
    NOBODY,
    ['I ask as I plan to apply again next year.', ...because('I plan to apply again next year')],
  ],
  [
    'since im changing careers',
    NOBODY,
    ["I ask since I'm changing careers.", ...because("I'm changing careers")],
  ],
  [
    "i'm new to this field. no one else can tell me",
    NOBODY,
    [
      "I'm new to this field. No one else can tell me.",
      "I ask because I'm new to this field. No one else can tell me.",
    ],
  ],
  [
    'before my next onsite',
    NOBODY,
    ['It would help me before my next onsite.', 'It would help before my next onsite.'],
  ],
  [
    'to not repeat it',
    NOBODY,
    [
      'It would help me to not repeat it.',
      'It would help me not repeat it.',
      'It would help me not to repeat it.',
    ],
  ],
  ['and i have two more rounds coming', NOBODY, because('I have two more rounds coming')],
  [
    'learning',
    NOBODY,
    [
      'Learning would help me.',
      'It would help me with learning.',
      'I am learning, and your answer would help.',
      'It would help me in learning.',
    ],
  ],
]

export const USE = rows('use', LINES)
