/** Answers written after the rules, whose first outcomes were read aloud and mended: they guard against going back. */

import type { Slot } from '../../../../src/letters/own-words/wordings.ts'
import { type Line, NOBODY, PRIYA, type Row, rows, TOM, thing } from './row.ts'

const LINES: Partial<Record<Slot, Line[]>> = {
  topic: [
    ['how you structure on call', NOBODY, 'I would like to hear how you structure on call.'],
    ['switching from academia', NOBODY, 'I would like to talk about switching from academia.'],
    [
      'toms experience moving from the nhs to a startup',
      TOM,
      'I would like to talk about your experience moving from the NHS to a startup.',
    ],
    [
      'do you think a bootcamp is worth it',
      NOBODY,
      'I would like to ask: do you think a bootcamp is worth it?',
    ],
    [
      'the gap between my answers and what you needed',
      NOBODY,
      'I would like to talk about the gap between my answers and what you needed.',
    ],
    [
      'what id need to learn for a platform role',
      NOBODY,
      "I would like to hear what I'd need to learn for a platform role.",
    ],
    [
      'which skills matter most in your team',
      NOBODY,
      'I would like to talk about which skills matter most in your team.',
    ],
    ['your advice on portfolios', NOBODY, 'I would like to talk about your advice on portfolios.'],
    ['find out how maria got funding', PRIYA, 'I would like to find out how Maria got funding.'],
    ['how you and tom split the roadmap', PRIYA, 'I would like to hear how you and Tom split the roadmap.'],
  ],
  useful: [
    [
      'read that acme won the green award, congratulations!',
      NOBODY,
      'I read that acme won the green award. Congratulations!',
    ],
    [
      'found this on schema drift https://example.org/s',
      NOBODY,
      'I found this on schema drift: https://example.org/s.',
    ],
    ['your podcast episode with maria', NOBODY, 'I noticed your podcast episode with Maria.'],
    ['well done on the iso cert', NOBODY, 'Well done on the ISO cert.'],
    [
      'priya your talk on queues is online now https://example.org/t',
      PRIYA,
      'Priya, your talk on queues is online now: https://example.org/t.',
    ],
    [
      'thought youd like this https://example.org/q',
      NOBODY,
      "I thought you'd like this: https://example.org/q.",
    ],
    ['congratulations to maria on the promotion', NOBODY, 'Congratulations to Maria on the promotion.'],
    [
      'a job board for nurses who code https://example.org/j',
      NOBODY,
      'I thought this might be of use to you: a job board for nurses who code https://example.org/j.',
    ],
  ],
  news: [
    ['got my phd!', NOBODY, 'On my side, I got my PhD.'],
    ['now leading a team of 4', NOBODY, 'On my side, I am now leading a team of 4.'],
    ['a certificate in data ethics', NOBODY, 'On my side: a certificate in data ethics.'],
    ['i left globex in october', NOBODY, 'On my side, I left globex in October.'],
    [
      'switched to the data side and love it',
      NOBODY,
      'On my side, I have switched to the data side and love it.',
    ],
    ['graduated', NOBODY, 'On my side, I have graduated.'],
    ['im back from parental leave', NOBODY, "On my side, I'm back from parental leave."],
    [
      'built a tiny cli for rejection letters https://example.org/cli',
      NOBODY,
      'On my side, I have built a tiny cli for rejection letters https://example.org/cli.',
    ],
    ['two new certs, aws and gcp', NOBODY, 'On my side: two new certs, AWS and GCP.'],
  ],
  sinceThen: [
    ['managed 3 releases', NOBODY, 'Since then I have managed 3 releases.'],
    ['a year of go in production', NOBODY, 'Since then I have added a year of go in production.'],
    ['i got promoted to senior', NOBODY, 'I got promoted to senior.'],
    ['passed the cka last month', NOBODY, 'I passed the CKA last month.'],
    ['went freelance', NOBODY, 'I went freelance.'],
    ['learned react properly', NOBODY, 'Since then I have learned react properly.'],
    ['did a masters part time', NOBODY, 'Since then I have done a masters part time.'],
    [
      '3 more years of nursing, 1 of them as ward lead',
      NOBODY,
      'New since then: 3 more years of nursing, 1 of them as ward lead.',
    ],
    ['became a dad lol', NOBODY, 'Since then I have become a dad.'],
    ['rewrote our billing in rust', NOBODY, 'Since then I have rewritten our billing in rust.'],
  ],
  unsaid: [
    [
      'that i actually like legacy code',
      NOBODY,
      'One thing I did not get across is that I actually like legacy code.',
    ],
    [
      'my part in the migration, it was most of it',
      NOBODY,
      'One thing I did not get across: my part in the migration, it was most of it.',
    ],
    ['i never said that i led the design', NOBODY, 'I never said that I led the design.'],
    ['fluent spanish', NOBODY, 'One thing I did not get across: fluent Spanish.'],
    [
      "how closely i worked with tom's old team",
      TOM,
      'One thing I did not get across is how closely I worked with your old team.',
    ],
    [
      'id already talked to two of your customers',
      NOBODY,
      "One thing I did not get across is that I'd already talked to two of your customers.",
    ],
    ['my german', NOBODY, 'One thing I did not get across is my German.'],
    ['that i can start right away', NOBODY, 'One thing I did not get across is that I can start right away.'],
    [
      'how i got the team from 4 to 11',
      NOBODY,
      'One thing I did not get across is how I got the team from 4 to 11.',
    ],
  ],
  detail: [
    ['how sarah handled the heckler', NOBODY, thing('how Sarah handled the heckler')],
    ['what dana said about failure', NOBODY, thing('what Dana said about failure')],
  ],
}

export const UNSEEN_LATER: Row[] = Object.entries(LINES).flatMap(([slot, lines]) => rows(slot as Slot, lines))
