/** Terms that would work, and what is flexible: as tired people type it. */
import { type Line, NOBODY, PRIYA, rows, up } from './row.ts'

const works = (np: string) => [`${up(np)} would work for me.`]
const range = (span: string) => [`A range of ${span} would work for me.`, `${up(span)} would work for me.`]
const floor = (sum: string) => [`A range from ${sum} up would work for me.`]
const plainly = (clause: string) => [`${up(clause)}.`]
const flex = (np: string) => [`I am flexible on ${np}.`, `I am flexible on the ${np}.`]

const TERMS: Line[] = [
  ['60 to 68k', NOBODY, range('60 to 68k')],
  ['60-68k', NOBODY, range('60-68k').concat(range('60–68k'))],
  ['£60k - £68k', NOBODY, [...range('£60k - £68k'), ...range('£60k to £68k'), ...range('£60k–£68k')]],
  [
    'between 60 and 68k',
    NOBODY,
    [...works('between 60 and 68k'), 'A range between 60 and 68k would work for me.'],
  ],
  ['could start in feb', NOBODY, plainly('I could start in February')],
  ['2 days in the office is fine', NOBODY, ['2 days in the office would be fine.']],
  ['65k', NOBODY, works('65k')],
  ['around 65k', NOBODY, works('around 65k')],
  ['at least 70k', NOBODY, floor('70k')],
  ['70k min', NOBODY, floor('70k')],
  ['i can do 62k', NOBODY, plainly('I can do 62k').concat(plainly('I could do 62k'))],
  ['start on march 1', NOBODY, plainly('I could start on March 1')],
  [
    'happy with 60k if its remote',
    NOBODY,
    ["I would be happy with 60k if it's remote.", "I am happy with 60k if it's remote."],
  ],
  ['3 days a week remote', NOBODY, works('3 days a week remote')],
  [
    '65k, could start in feb',
    NOBODY,
    [
      '65k would work for me. I could start in February.',
      '65k would work for me, and I could start in February.',
    ],
  ],
  ['would move to leeds by june', NOBODY, plainly('I would move to Leeds by June')],
  [
    'the range priya named is ok for me',
    PRIYA,
    ['The range you named would be ok for me.', 'The range you named is ok for me.'],
  ],
  ['working mon to thurs', NOBODY, works('working Monday to Thursday')],
  ['wont go below 70k', NOBODY, floor('70k')],
]

const FLEXIBLE: Line[] = [
  ['benefits, start date', NOBODY, flex('benefits and start date').concat(flex('benefits, start date'))],
  ['start date', NOBODY, flex('start date').concat(flex('the start date'))],
  ['the start date and hours', NOBODY, flex('the start date and hours')],
  ['everything except pay', NOBODY, flex('everything except pay')],
  ['when i start', NOBODY, flex('when I start')],
  ['can start whenever', NOBODY, plainly('I can start whenever')],
  ['happy to travel', NOBODY, plainly('I am happy to travel').concat(plainly('I would be happy to travel'))],
  ['flexible on hours', NOBODY, flex('hours')],
  [
    'im flexible on pretty much anything',
    NOBODY,
    [...plainly("I'm flexible on pretty much anything"), ...flex('pretty much anything')],
  ],
  [
    'title doesnt matter to me',
    NOBODY,
    plainly("title doesn't matter to me").concat(plainly("the title doesn't matter to me")),
  ],
  ['bonus/equity mix', NOBODY, flex('bonus/equity mix').concat(flex('the bonus/equity mix'))],
  ['dont need a car', NOBODY, plainly("I don't need a car")],
  [
    'pto, title, start date',
    NOBODY,
    [
      ...flex('pto, title and start date'),
      ...flex('PTO, title and start date'),
      ...flex('pto, title, start date'),
    ],
  ],
]

export const TERMS_AND_FLEXIBLE = [...rows('terms', TERMS), ...rows('flexible', FLEXIBLE)]
