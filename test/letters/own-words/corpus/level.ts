/** Why this level, what the extra years bring, how long one would stay: as tired people type it. */
import { BOTH, type Line, NOBODY, PRIYA, rows, TOM } from './row.ts'

const draws = (np: string) => [
  `What draws me to this level: ${np}.`,
  `I am drawn to this level by ${np}.`,
  `I want this level now: ${np}.`,
]
const want = (verb: string) => [
  `I want to ${verb}.`,
  `What I want now is to ${verb}.`,
  `I would like to ${verb}.`,
]
const bring = (np: string) => [
  `What the extra years would bring you: ${np}.`,
  `The extra years would bring you ${np}.`,
]
const could = (verb: string) => [
  `I could ${verb}.`,
  `I would ${verb}.`,
  `With the extra years I could ${verb}.`,
]
const stay = (span: string) => [`I would plan to stay ${span}.`, `I would mean to stay ${span}.`]
const learn = (what: string) => [`I would be glad to learn ${what}.`, `I would learn ${what}.`]

const WHY_LEVEL: Line[] = [
  ['want to be hands on again', NOBODY, 'I want to be hands on again.'],
  ['miss writing code every day', NOBODY, 'I miss writing code every day.'],
  [
    'tired of managing, want to build',
    NOBODY,
    [
      'I am tired of managing, want to build.',
      'I am tired of managing and want to build.',
      'I am tired of managing. I want to build.',
    ],
  ],
  [
    'because i miss being close to the code',
    NOBODY,
    ['I want this level because I miss being close to the code.', 'I miss being close to the code.'],
  ],
  [
    'ive done the manager thing for 6 years and it isnt me',
    NOBODY,
    "I've done the manager thing for 6 years and it isn't me.",
  ],
  ['to get back to building things', NOBODY, want('get back to building things')],
  ['get back to coding', NOBODY, want('get back to coding')],
  ['less meetings more code', NOBODY, draws('less meetings more code')],
  [
    'more time with my kids, less travel',
    NOBODY,
    [...draws('more time with my kids, less travel'), ...draws('more time with my kids and less travel')],
  ],
  ['being close to customers again', NOBODY, draws('being close to customers again')],
  ['loved the craft, never the politics', NOBODY, 'I loved the craft, never the politics.'],
  ['i dont want to manage people anymore', NOBODY, "I don't want to manage people anymore."],
  [
    'moving fields so i expect to start lower',
    NOBODY,
    [
      'Moving fields so I expect to start lower.',
      'I am moving fields so I expect to start lower.',
      'I am moving fields, so I expect to start lower.',
    ],
  ],
  ['the work itself', NOBODY, draws('the work itself')],
  [
    'priyas team does the kind of work i started out with',
    PRIYA,
    'Your team does the kind of work I started out with.',
  ],
  ['a job i can leave at 5 tbh', NOBODY, draws('a job I can leave at 5')],
]

const BRINGS: Line[] = [
  [
    'mentoring juniors on the side',
    NOBODY,
    [...bring('mentoring juniors on the side'), 'On the side I could be mentoring juniors.'],
  ],
  ['mentor the juniors', NOBODY, could('mentor the juniors')],
  ['can step in when the lead is out', NOBODY, 'I can step in when the lead is out.'],
  ['less hand holding', NOBODY, bring('less hand holding')],
  ['no ramp up time', NOBODY, bring('no ramp up time')],
  ['ive seen most of these outages before', NOBODY, "I've seen most of these outages before."],
  ['15 yrs of knowing what breaks', NOBODY, bring('15 years of knowing what breaks')],
  [
    'calm in incidents',
    NOBODY,
    [...bring('calm in incidents'), 'I am calm in incidents.', 'I would be calm in incidents.'],
  ],
  ['i could help tom w/ hiring', TOM, 'I could help you with hiring.'],
  [
    'vendor contacts, budgeting, hiring',
    NOBODY,
    [...bring('vendor contacts, budgeting, hiring'), ...bring('vendor contacts, budgeting and hiring')],
  ],
  ['they wouldnt need to train me', NOBODY, "You wouldn't need to train me."],
  ['taking things off priyas plate', PRIYA, bring('taking things off your plate')],
  ['know how to talk to regulators', NOBODY, 'I know how to talk to regulators.'],
  ['ran a team of 12 so i know what leads need', NOBODY, 'I ran a team of 12 so I know what leads need.'],
]

const STAYING: Line[] = [
  ['at least three years', NOBODY, stay('at least three years')],
  ['learn the ml side', NOBODY, learn('the ML side')],
  ['5 yrs min', NOBODY, stay('at least 5 years')],
  ['long term', NOBODY, stay('long term').concat(stay('for the long term'))],
  ['as long as they want me', NOBODY, stay('as long as you want me')],
  [
    'until i retire honestly',
    NOBODY,
    [...stay('until I retire'), ...stay('until I retire, honestly'), ...stay('until I retire honestly')],
  ],
  ['i want to stay, we just bought a house here', NOBODY, 'I want to stay, we just bought a house here.'],
  ['to learn how a bank does risk', NOBODY, learn('how a bank does risk')],
  ['3 years, maybe more', NOBODY, stay('3 years, maybe more')],
  ['not going anywhere for a while', NOBODY, 'I am not going anywhere for a while.'],
  ['learning kubernetes properly', NOBODY, [...learn('Kubernetes properly')]],
  ['want to grow into the data side', NOBODY, 'I want to grow into the data side.'],
  ['stay till the kids finish school', NOBODY, stay('till the kids finish school')],
  ['how your pricing models work', NOBODY, [...learn('how your pricing models work')]],
  [
    'priya and tom could teach me a lot about streaming',
    BOTH,
    'You could both teach me a lot about streaming.',
  ],
  ['years not months', NOBODY, [...stay('years not months'), ...stay('years, not months')]],
]

export const LEVEL = [...rows('whyLevel', WHY_LEVEL), ...rows('brings', BRINGS), ...rows('staying', STAYING)]
