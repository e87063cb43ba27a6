/** Answers written after the rules, whose first outcomes were read aloud and mended: they guard against going back. */

import type { Slot } from '../../../../src/letters/own-words/wordings.ts'
import { type Line, NOBODY, type Row, rows } from './row.ts'

const LINES: Partial<Record<Slot, Line[]>> = {
  whyLevel: [
    [
      'burnt out as a director, want my evenings back',
      NOBODY,
      'I am burnt out as a director and want my evenings back.',
    ],
    [
      'the part of the job i liked was always the actual work',
      NOBODY,
      'The part of the job I liked was always the actual work.',
    ],
    ['closer to patients', NOBODY, 'What draws me to this level: closer to patients.'],
  ],
  brings: [
    [
      'a calm head when things break',
      NOBODY,
      'The extra years would bring you a calm head when things break.',
    ],
    ['wouldve seen the pitfalls already', NOBODY, "I would've seen the pitfalls already."],
    ['train new starters', NOBODY, 'I could train new starters.'],
  ],
  staying: [
    ['three to five years easily', NOBODY, 'I would plan to stay three to five years easily.'],
    ['i live 10 min away and plan to stay put', NOBODY, 'I live 10 min away and plan to stay put.'],
    ['pick up the actuarial side', NOBODY, 'I would be glad to pick up the actuarial side.'],
  ],
  misread: [
    ['i never said id only work remote', NOBODY, "I never said I'd only work remote."],
    [
      'the recruiter thought my salary was fixed',
      NOBODY,
      'It may have come across that my salary was fixed.',
    ],
    ['quiet', NOBODY, 'I may have come across as quiet.'],
  ],
  fact: [
    [
      '7 years of payroll, 3 of them as lead',
      NOBODY,
      'The fact is this: 7 years of payroll, 3 of them as lead.',
    ],
    ['speak french at work every day', NOBODY, 'In fact, I speak French at work every day.'],
    ['the degree is finished, got it in june', NOBODY, 'The degree is finished, got it in June.'],
  ],
  example: [
    ['got a supplier to drop prices 12%', NOBODY, 'For example, I got a supplier to drop prices 12%.'],
    ['my year 9 class: 60% to 85% pass rate', NOBODY, 'One example: my Year 9 class, 60% to 85% pass rate.'],
    ['ran the christmas rota for 45 people', NOBODY, 'For example, I ran the Christmas rota for 45 people.'],
  ],
  changed: [
    ['redid the sql with window functions', NOBODY, 'This time I redid the SQL with window functions.'],
    ['now w/ a proper eval split', NOBODY, 'The new version now comes with a proper eval split.'],
    ['its half as long', NOBODY, "It's half as long."],
  ],
  mapping: [
    [
      'teaching is basically project mgmt w/ kids',
      NOBODY,
      'Teaching is basically project management with kids.',
    ],
    ['wrote all our api docs', NOBODY, 'I wrote all our API docs.'],
    ['strong excel, some power bi', NOBODY, 'What I would bring to it: strong Excel, some Power BI.'],
  ],
  terms: [
    ['38k would be ok', NOBODY, '38k would be ok.'],
    ['mid march start', NOBODY, 'A mid March start would work for me.'],
    ['4 days a week or 5 short ones', NOBODY, '4 days a week or 5 short ones would work for me.'],
  ],
  flexible: [
    ['hours, location, title', NOBODY, 'I am flexible on the hours, location and title.'],
    ['anything but weekends', NOBODY, 'I am flexible on anything but weekends.'],
    ['whatever works for the team', NOBODY, 'I am flexible on whatever works for the team.'],
  ],
  topic: [
    [
      'what surprised you most moving into policy',
      NOBODY,
      'I would like to hear what surprised you most moving into policy.',
    ],
    ['remote first culture', NOBODY, 'I would like to talk about remote first culture.'],
    ['get your take on my portfolio', NOBODY, 'I would like to get your take on my portfolio.'],
  ],
  useful: [
    ['loved your talk on monday', NOBODY, 'I loved your talk on Monday.'],
    [
      'this dataset might be useful for you guys https://example.org/d',
      NOBODY,
      'This dataset might be useful for you: https://example.org/d.',
    ],
    ['good luck w/ the relaunch!', NOBODY, 'Good luck with the relaunch!'],
  ],
  news: [
    ['just had my first paper accepted', NOBODY, 'On my side, I just had my first paper accepted.'],
    ['working for a charity now', NOBODY, 'On my side, I am working for a charity now.'],
    ['my thesis won a prize', NOBODY, 'On my side, my thesis won a prize.'],
  ],
  sinceThen: [
    ['qualified as a nurse', NOBODY, 'I am qualified as a nurse.'],
    [
      'been to 3 conferences and spoke at one',
      NOBODY,
      'Since then I have been to 3 conferences and spoken at one.',
    ],
    ['ran my own studio for a year', NOBODY, 'Since then I have run my own studio for a year.'],
  ],
  unsaid: [
    [
      'ive actually used your product for years',
      NOBODY,
      "One thing I did not get across is that I've actually used your product for years.",
    ],
    [
      'the reason for the career break',
      NOBODY,
      'One thing I did not get across is the reason for the career break.',
    ],
    [
      'that my references are from people who know your field',
      NOBODY,
      'One thing I did not get across is that my references are from people who know your field.',
    ],
  ],
}

export const UNSEEN_LAST: Row[] = Object.entries(LINES).flatMap(([slot, lines]) => rows(slot as Slot, lines))
