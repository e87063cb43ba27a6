/** What is new in a work sample, and how experience maps to another role: as tired people type it. */
import { type Line, NOBODY, PRIYA, rows, TOM, up } from './row.ts'

const time = (did: string) => [`This time I ${did}.`, `In the new version I ${did}.`]
const version = (rest: string) => [`The new version ${rest}.`]
const fresh = (np: string) => [`What is new: ${np}.`, `New in this version: ${np}.`]
const bring = (np: string) => [`What I would bring to it: ${np}.`, `I would bring ${np}.`]
const plainly = (clause: string) => [`${up(clause)}.`]

const CHANGED: Line[] = [
  ['added tests and split the parser', NOBODY, time('added tests and split the parser')],
  ['cleaner, with tests', NOBODY, version('is cleaner, with tests')],
  ['split the parser into 3 modules', NOBODY, time('split the parser into 3 modules')],
  ['it handles empty files now', NOBODY, plainly('it handles empty files now')],
  ['handles empty files now', NOBODY, [...version('handles empty files now'), 'It handles empty files now.']],
  ['has tests now', NOBODY, [...version('has tests now'), 'It has tests now.']],
  ['tests, types and a readme', NOBODY, fresh('tests, types and a readme')],
  ['no more global state', NOBODY, fresh('no more global state')],
  [
    'i started from the failure cases priya asked about',
    PRIYA,
    plainly('I started from the failure cases you asked about'),
  ],
  ['used toms feedback on the schema', TOM, time('used your feedback on the schema')],
  [
    'with a cache in front',
    NOBODY,
    [
      ...version('comes with a cache in front'),
      ...version('is with a cache in front'),
      ...version('has a cache in front'),
    ],
  ],
  ['way faster, 2s instead of 40', NOBODY, version('is way faster, 2s instead of 40')],
  ['rewrote it in typescript', NOBODY, time('rewrote it in TypeScript')],
  ['better error handling + logging', NOBODY, fresh('better error handling and logging')],
  ['took my time and wrote the tests first', NOBODY, time('took my time and wrote the tests first')],
  [
    'uses a queue instead of polling',
    NOBODY,
    [...version('uses a queue instead of polling'), 'It uses a queue instead of polling.'],
  ],
  ['half the code', NOBODY, [...fresh('half the code'), ...version('is half the code')]],
]

const MAPPING: Line[] = [
  ['three years of dashboards for ops', NOBODY, bring('three years of dashboards for ops')],
  ['built dashboards for ops for three yrs', NOBODY, plainly('I built dashboards for ops for three years')],
  [
    'ive done support for 4 yrs so i know the product',
    NOBODY,
    plainly("I've done support for 4 years so I know the product"),
  ],
  ['sql, python, a bit of dbt', NOBODY, bring('SQL, Python and a bit of dbt')],
  [
    'same tools, other data',
    NOBODY,
    [...bring('same tools, other data'), 'What carries over: same tools, other data.'],
  ],
  ['used to night shifts', NOBODY, plainly('I am used to night shifts')],
  ['good with angry customers', NOBODY, plainly('I am good with angry customers')],
  [
    'what i did at globex was basically this role',
    NOBODY,
    [
      ...plainly('what I did at globex was basically this role'),
      ...plainly('what I did at Globex was basically this role'),
    ],
  ],
  ['managed vendors, which is most of it', NOBODY, plainly('I managed vendors, which is most of it')],
  [
    'tom said analysts there write a lot of sql and i do',
    TOM,
    plainly('you said analysts there write a lot of SQL and I do'),
  ],
  ['talking to customers every day', NOBODY, bring('talking to customers every day')],
  ['10 yrs in logistics', NOBODY, bring('10 years in logistics')],
  ['because ive run warehouses', NOBODY, [...plainly("I've run warehouses")]],
  ['know postgres inside out', NOBODY, plainly('I know Postgres inside out')],
]

export const WORK = [...rows('changed', CHANGED), ...rows('mapping', MAPPING)]
