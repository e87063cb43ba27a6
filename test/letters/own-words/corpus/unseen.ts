/** Answers written after the rules, whose first outcomes were read aloud and mended: they guard against going back. */

import type { Slot } from '../../../../src/letters/own-words/wordings.ts'
import { type Line, NOBODY, PRIYA, type Row, rows, TOM } from './row.ts'

const LINES: Partial<Record<Slot, Line[]>> = {
  whyLevel: [
    ['im done chasing titles', NOBODY, "I'm done chasing titles."],
    [
      'my partner is ill and i need a job i can put down at 6',
      NOBODY,
      'My partner is ill and I need a job I can put down at 6.',
    ],
    [
      'solving problems myself instead of delegating them',
      NOBODY,
      'I am drawn to this level by solving problems myself instead of delegating them.',
    ],
    [
      'switched from teaching so im junior again and ok w/ that',
      NOBODY,
      "I switched from teaching so I'm junior again and ok with that.",
    ],
    ['steady hours', NOBODY, 'What draws me to this level: steady hours.'],
    ['honestly just want to write code', NOBODY, 'I just want to write code.'],
    ['id rather build than report', NOBODY, "I'd rather build than report."],
    ['not chasing a title', NOBODY, 'I am not chasing a title.'],
    [
      'im moving into data so mid level is right for me',
      NOBODY,
      "I'm moving into data so mid level is right for me.",
    ],
  ],
  brings: [
    ['fewer 3am pages', NOBODY, 'The extra years would bring you fewer 3am pages.'],
    [
      'knowing when not to build something',
      NOBODY,
      'The extra years would bring you knowing when not to build something.',
    ],
    ['i wouldnt need much onboarding', NOBODY, "I wouldn't need much onboarding."],
    ['could cover for priya during her leave', PRIYA, 'I could cover for you during your leave.'],
    [
      'a network of 200 or so suppliers',
      NOBODY,
      'The extra years would bring you a network of 200 or so suppliers.',
    ],
    [
      'help the team plan, ive done a lot of that',
      NOBODY,
      "I could help the team plan, I've done a lot of that.",
    ],
    [
      'second pair of eyes on hard incidents',
      NOBODY,
      'What the extra years would bring you: second pair of eyes on hard incidents.',
    ],
    ['10 years of client contacts', NOBODY, 'The extra years would bring you 10 years of client contacts.'],
  ],
  staying: [
    ['a good few years', NOBODY, 'I would plan to stay a good few years.'],
    ['dont plan on moving again', NOBODY, "I don't plan on moving again."],
    [
      'how to run a proper incident process',
      NOBODY,
      'I would be glad to learn how to run a proper incident process.',
    ],
    ['get really good at rust', NOBODY, 'I would be glad to get really good at rust.'],
    [
      'min 4 years, moved here w/ family',
      NOBODY,
      'I would plan to stay at least 4 years. I moved here with family.',
    ],
    ['till at least 2030', NOBODY, 'I would plan to stay till at least 2030.'],
    ['no plans to leave', NOBODY, 'I have no plans to leave.'],
    ['grow w/ the team', NOBODY, 'I would be glad to grow with the team.'],
  ],
  misread: [
    [
      'they got the impression im leaving after 6 months',
      NOBODY,
      "It may have come across that I'm leaving after 6 months.",
    ],
    ['tom seemed worried that i cant work alone', TOM, "It may have come across that I can't work alone."],
    ['i seemed nervous', NOBODY, 'I may have seemed nervous.'],
    [
      'that my english is not good enough',
      NOBODY,
      'It may have come across that my English is not good enough.',
    ],
    [
      'said my project was a team effort so it sounded like i did nothing',
      NOBODY,
      'I said my project was a team effort so it may have sounded like I did nothing.',
    ],
    ['overqualified and bored', NOBODY, 'I may have come across as overqualified and bored.'],
    [
      'the reason i left northgate',
      NOBODY,
      'What may have come across wrongly: the reason I left northgate.',
    ],
    ['that id be bored', NOBODY, "It may have come across that I'd be bored."],
    [
      'priya assumed i only wanted a lead role',
      PRIYA,
      'It may have come across that I only wanted a lead role.',
    ],
    [
      'you felt i wasnt a fit because i job hop',
      NOBODY,
      "It may have come across that I wasn't a fit because I job hop.",
    ],
    ['my rate', NOBODY, 'What may have come across wrongly: my rate.'],
  ],
  fact: [
    ['wrote 80% of the code myself', NOBODY, 'In fact, I wrote 80% of the code myself.'],
    ['not a visa issue, i have settled status', NOBODY, 'Not a visa issue, I have settled status.'],
    ['my last 3 projects were all in go', NOBODY, 'My last 3 projects were all in go.'],
    ['since 2021 ive been on call every 4th week', NOBODY, "Since 2021 I've been on call every 4th week."],
    ['ms in statistics from ghent', NOBODY, 'The fact is this: ms in statistics from ghent.'],
    ['i left each job for a reason, layoffs twice', NOBODY, 'I left each job for a reason, layoffs twice.'],
    ['bsc in maths', NOBODY, 'The fact is this: BSc in maths.'],
    ['worked remotely since 2018', NOBODY, 'In fact, I have worked remotely since 2018.'],
  ],
  example: [
    [
      'the time i talked the cfo out of a 6 month rewrite',
      NOBODY,
      'One example: the time I talked the CFO out of a 6 month rewrite.',
    ],
    ['in 2023 i cut our aws bill by a third', NOBODY, 'For example, in 2023 I cut our AWS bill by a third.'],
    [
      'trained 20 nurses on the new system, zero tickets after week 2',
      NOBODY,
      'For example, I trained 20 nurses on the new system, zero tickets after week 2.',
    ],
    [
      'priya saw the dashboard already, its the one w/ the maps',
      PRIYA,
      "For example, you saw the dashboard already, it's the one with the maps.",
    ],
    ['automated month end close', NOBODY, 'For example, I automated month end close.'],
    [
      'migrated 300 reports in 2 months w/ 2 people',
      NOBODY,
      'For example, I migrated 300 reports in 2 months with 2 people.',
    ],
    [
      'a kid in my class who went from failing to top 5',
      NOBODY,
      'One example: a kid in my class who went from failing to top 5.',
    ],
    ['talked a client out of leaving', NOBODY, 'For example, I talked a client out of leaving.'],
  ],
  changed: [
    ['followed the brief this time', NOBODY, 'I followed the brief this time.'],
    ['everything is typed and documented', NOBODY, 'Everything is typed and documented.'],
    ['40 tests, ci, docs', NOBODY, 'What is new: 40 tests, CI and docs.'],
    ['the cache is gone', NOBODY, 'The cache is gone.'],
    [
      'i stopped guessing at the schema and asked a dba friend',
      NOBODY,
      'I stopped guessing at the schema and asked a dba friend.',
    ],
    ['simpler', NOBODY, 'The new version is simpler.'],
    ['reads the file line by line now', NOBODY, 'The new version reads the file line by line now.'],
    [
      'proper error messages, no crashes on empty input',
      NOBODY,
      'What is new: proper error messages, no crashes on empty input.',
    ],
    [
      'fixed the off by one and added a benchmark',
      NOBODY,
      'This time I fixed the off by one and added a benchmark.',
    ],
  ],
  mapping: [
    ['support taught me sql the hard way', NOBODY, 'Support taught me SQL the hard way.'],
    [
      'the same customers, just the other side of the table',
      NOBODY,
      'What carries over: the same customers, just the other side of the table.',
    ],
    ['worked w/ sales every day for 2 yrs', NOBODY, 'I worked with sales every day for 2 years.'],
    ['negotiating with suppliers', NOBODY, 'I would bring negotiating with suppliers.'],
    [
      'been the go to person for payroll questions',
      NOBODY,
      'I have been the go to person for payroll questions.',
    ],
    [
      'ran events for 10 yrs, logistics is logistics',
      NOBODY,
      'I ran events for 10 years, logistics is logistics.',
    ],
    [
      'customer calls, renewals, onboarding',
      NOBODY,
      'What I would bring to it: customer calls, renewals and onboarding.',
    ],
  ],
  terms: [
    ['58k to 63k depending on benefits', NOBODY, '58k to 63k depending on benefits would work for me.'],
    ['hybrid, 2 days', NOBODY, 'This would work for me: hybrid, 2 days.'],
    ['i could do contract first', NOBODY, 'I could do contract first.'],
    ['earliest start is 1 march', NOBODY, 'Earliest start is 1 March.'],
    ['45 an hour', NOBODY, '45 an hour would work for me.'],
    ['less than 40 hrs a week', NOBODY, 'Less than 40 hours a week would work for me.'],
    ['£32k-£35k', NOBODY, 'A range of £32k-£35k would work for me.'],
    ['20 hours a week, mornings', NOBODY, 'This would work for me: 20 hours a week, mornings.'],
    ['can start 2 weeks earlier', NOBODY, 'I can start 2 weeks earlier.'],
    ['anything from 50 up to 58k', NOBODY, 'Anything from 50 up to 58k would work for me.'],
  ],
  flexible: [
    ['hours and title', NOBODY, 'I am flexible on the hours and title.'],
    ['happy to do shifts', NOBODY, 'I am happy to do shifts.'],
    ['title, level', NOBODY, 'I am flexible on the title and level.'],
    ['i dont mind travelling', NOBODY, "I don't mind travelling."],
    ['shift pattern', NOBODY, 'I am flexible on the shift pattern.'],
  ],
}

export const UNSEEN: Row[] = Object.entries(LINES).flatMap(([slot, lines]) => rows(slot as Slot, lines))
