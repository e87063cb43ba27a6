/** Why the fit was good, in one line, as tired people type it. */
import { fitList, fits, type Line, NOBODY, PRIYA, rows, TOM } from './row.ts'

const LINES: Line[] = [
  [
    'payments at your scale is what ive done for five years',
    NOBODY,
    "Payments at your scale is what I've done for five years.",
  ],
  ['small team, real ownership', NOBODY, fitList('small team and real ownership')],
  ['i have done payments for five years', NOBODY, 'I have done payments for five years.'],
  ['ive run postgres at that size before', NOBODY, "I've run Postgres at that size before."],
  ['my five years in payments', NOBODY, fits('my five years in payments')],
  ['the mix of research and production', NOBODY, fits('the mix of research and production')],
  [
    'because its close to what i do now',
    NOBODY,
    [
      "The fit felt right to me because it's close to what I do now.",
      'The fit felt right to me because its close to what I do now.',
    ],
  ],
  ['close to what i do now', NOBODY, [...fitList('close to what I do now'), 'It is close to what I do now.']],
  ['built payment systems for five years', NOBODY, 'I built payment systems for five years.'],
  ['have done exactly this at two startups', NOBODY, 'I have done exactly this at two startups.'],
  ['love small teams', NOBODY, 'I love small teams.'],
  ['working with people who write things down', NOBODY, fits('working with people who write things down')],
  ['the work is the work i already do on weekends', NOBODY, 'The work is the work I already do on weekends.'],
  ['your stack is my stack', NOBODY, 'Your stack is my stack.'],
  [
    'I grew up on a farm so the product means something to me',
    NOBODY,
    'I grew up on a farm so the product means something to me.',
  ],
  ['a team that cares about accessibility', NOBODY, fits('a team that cares about accessibility')],
  [
    'python, airflow, dbt - same stack ive used since 2019',
    NOBODY,
    [
      "The fit felt right to me: Python, Airflow, dbt - same stack I've used since 2019.",
      "Python, Airflow, dbt - same stack I've used since 2019.",
      "The role felt like a good fit: Python, Airflow, dbt - same stack I've used since 2019.",
    ],
  ],
  [
    'SMALL TEAM WITH REAL USERS',
    NOBODY,
    fitList('small team with real users').concat(
      fits('a small team with real users'),
      'Small team with real users felt like a good fit.',
    ),
  ],
  ['it felt like my kind of problem', NOBODY, 'It felt like my kind of problem.'],
  ['i know your customers, i was one', NOBODY, 'I know your customers, and I was one.'],
  ['we care about the same things', NOBODY, 'We care about the same things.'],
  ['priya and i think about data the same way', PRIYA, 'You and I think about data the same way.'],
  ['tom builds the way i like to build', TOM, 'You build the way I like to build.'],
  ['kubernetes at scale', NOBODY, fits('Kubernetes at scale')],
  ['the pace', NOBODY, fits('the pace')],
  [
    'The role is the one I have been working towards.',
    NOBODY,
    'The role is the one I have been working towards.',
  ],
  [
    'that you test everything',
    NOBODY,
    [
      'The fit felt right to me in that you test everything.',
      'That you test everything felt like a good fit.',
      'It felt like a good fit that you test everything.',
    ],
  ],
  [
    'how you split research from delivery',
    NOBODY,
    ['How you split research from delivery felt like a good fit.'],
  ],
  ["i'd get to teach again", NOBODY, "I'd get to teach again."],
  ['dont mind on call', NOBODY, "I don't mind on call."],
  ['teaching and building in one job', NOBODY, fits('teaching and building in one job')],
  [
    'to build things people use every day',
    NOBODY,
    [
      'The fit felt right to me: to build things people use every day.',
      'I was hoping to build things people use every day.',
      'I wanted to build things people use every day.',
    ],
  ],
  [
    '10 years of fraud detection',
    NOBODY,
    fits('10 years of fraud detection').concat('My 10 years of fraud detection felt like a good fit.'),
  ],
  ['both the tech and the people', NOBODY, fits('both the tech and the people')],
  ['used rust daily since 2021', NOBODY, 'I used rust daily since 2021.'],
  ['you need someone who knows sap and i know sap', NOBODY, 'You need someone who knows SAP and I know SAP.'],
  [
    "i've been both the customer and the engineer here",
    NOBODY,
    "I've been both the customer and the engineer here.",
  ],
  [
    'mostly the mentoring',
    NOBODY,
    [
      'Mostly the mentoring felt like a good fit.',
      'The fit felt right to me: mostly the mentoring.',
      'The fit felt right to me, mostly the mentoring.',
    ],
  ],
  [
    'calm, kind, curious people',
    NOBODY,
    fitList('calm, kind, curious people').concat(fits('calm, kind, curious people')),
  ],
  ['wanted to work on climate for years', NOBODY, ['I wanted to work on climate for years.']],
]

export const FIT = rows('fit', LINES)
