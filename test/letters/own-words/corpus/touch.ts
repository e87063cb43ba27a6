/** What to talk about, and what may be of use to the reader: as tired people type it. */
import { BOTH, type Line, NOBODY, PRIYA, rows, TOM, up } from './row.ts'

const hear = (clause: string) => [`I would like to hear ${clause}.`, `I would like to know ${clause}.`]
const talk = (np: string) => [`I would like to talk about ${np}.`]
const ask = (question: string) => [`I would like to ask: ${question}?`, `${up(question)}?`]
const plainly = (clause: string) => [`${up(clause)}.`]
const useful = (np: string) => [`I thought this might be of use to you: ${np}.`]

const TOPIC: Line[] = [
  ['how the team splits batch and streaming', NOBODY, hear('how the team splits batch and streaming')],
  ['breaking into climate tech', NOBODY, talk('breaking into climate tech')],
  ['how priya moved from nursing to product', PRIYA, hear('how you moved from nursing to product')],
  ['your path into data', NOBODY, talk('your path into data')],
  ['what they look for in a staff engineer', NOBODY, hear('what you look for in a staff engineer')],
  ['learn about the platform team', NOBODY, ['I would like to learn about the platform team.']],
  [
    'to understand what the role really needs',
    NOBODY,
    ['I would like to understand what the role really needs.'],
  ],
  ['is a masters worth it?', NOBODY, ask('is a masters worth it')],
  ['how did you get into climate', NOBODY, ask('how did you get into climate')],
  [
    'salary bands, remote work',
    NOBODY,
    [...talk('salary bands, remote work'), ...talk('salary bands and remote work')],
  ],
  ['whether i should do the cka', NOBODY, hear('whether I should do the CKA')],
  ['about the streaming part of the exercise', NOBODY, talk('the streaming part of the exercise')],
  [
    'want to ask how tom hires juniors',
    TOM,
    ['I want to ask how you hire juniors.', 'I would like to ask how you hire juniors.'],
  ],
  ['the market rn', NOBODY, talk('the market rn').concat(talk('the market right now'))],
  [
    'toms talk on event sourcing',
    BOTH,
    [
      'Tom, I would like to talk about your talk on event sourcing.',
      "I would like to talk about Tom's talk on event sourcing.",
    ],
  ],
  ['id like to hear about the on call setup', NOBODY, plainly("I'd like to hear about the on call setup")],
  ['my scoping of the design task', NOBODY, talk('my scoping of the design task')],
]

const USEFUL: Line[] = [
  [
    'saw this piece on dbt testing https://example.org/dbt and thought of your migration',
    NOBODY,
    plainly('I saw this piece on dbt testing https://example.org/dbt and thought of your migration'),
  ],
  ['congrats on the series b', NOBODY, plainly('congratulations on the series B')],
  [
    'congrats on the launch priya!',
    PRIYA,
    [
      'Congratulations on the launch Priya!',
      'Congratulations on the launch, Priya!',
      'Congratulations on the launch!',
    ],
  ],
  [
    'an article on flaky tests https://example.org/flaky',
    NOBODY,
    useful('an article on flaky tests https://example.org/flaky'),
  ],
  ['https://example.org/flaky', NOBODY, useful('https://example.org/flaky')],
  [
    'this might help with the backfill problem: https://example.org/b',
    NOBODY,
    plainly('this might help with the backfill problem: https://example.org/b'),
  ],
  [
    'read your post on hiring, really liked it',
    NOBODY,
    plainly('I read your post on hiring, really liked it'),
  ],
  [
    'toms talk at pycon was great',
    TOM,
    plainly('your talk at pycon was great').concat(plainly('your talk at PyCon was great')),
  ],
  ['great talk at pycon', NOBODY, plainly('great talk at pycon')],
  [
    'saw they raised a series b, congrats',
    NOBODY,
    [
      'I saw you raised a series B, congrats.',
      'I saw you raised a series B, congratulations.',
      'I saw you raised a series B. Congratulations.',
    ],
  ],
  [
    'the new airflow release fixes that scheduler bug you had',
    NOBODY,
    plainly('the new Airflow release fixes that scheduler bug you had'),
  ],
  ['happy new year', NOBODY, plainly('happy new year')],
  [
    'noticed acme opened a berlin office',
    NOBODY,
    [
      'I noticed Acme opened a Berlin office.',
      'I noticed Acme opened a Berlin office.',
      'I noticed acme opened a Berlin office.',
      'I noticed acme opened a Berlin office.',
    ],
  ],
  [
    'a book: team topologies',
    NOBODY,
    useful('a book, team topologies').concat('I thought this book might be of use to you: team topologies.'),
  ],
  ['your new office', NOBODY, ['I noticed your new office.', 'I saw the news of your new office.']],
  [
    'thought of priya when i read this https://example.org/x',
    PRIYA,
    plainly('I thought of you when I read this: https://example.org/x'),
  ],
]

export const TOUCH = [...rows('topic', TOPIC), ...rows('useful', USEFUL)]
