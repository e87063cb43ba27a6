import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/commands/draft/compose.ts'
import type { Answers } from '../../../src/rejection/answers.ts'
import { GROUNDS, REGISTERS } from '../../../src/rejection/answers.ts'
import { PURPOSES } from '../../../src/rejection/purpose.ts'
import { PHRASE_ANSWERS } from '../phrase-answers.ts'

const TODAY = '2026-11-22'
const TEMPLATES = fileURLToPath(new URL('../../../templates/letters', import.meta.url))

const FULL: Answers = {
  company: 'Northgate Analytics',
  role: 'Data Engineer',
  kind: 'final-round',
  arrival: 'email',
  stage: 'final-round',
  rejectedOn: TODAY,
  lastContact: '2026-11-01',
  contacts: [
    { name: 'Priya Shah', address: null, part: 'interviewer' },
    { name: 'Tom Becker', address: 'tom@northgate.example', part: 'hiring-manager' },
  ],
  detail: 'priya showed me the wall of prototypes that failed',
  fit: 'small team, real ownership',
  helpsWith: 'i have two onsites this month',
  plan: 'practise design interviews weekly',
  feedback: 'more depth in system design',
  points: [{ claim: 'i ran kafka in production for three years', evidence: 'the release notes name me' }],
  newRole: 'Analytics Engineer',
  whyLevel: 'i want to build things again',
  brings: 'ten years of leading teams through migrations',
  staying: 'at least three years',
  misread: 'that i have no production experience',
  fact: 'i ran kafka in production for three years',
  example: 'the release notes name me',
  task: 'the take-home on rate limiting',
  changed: 'added the tests that were missing',
  mapping: 'i modelled revenue data for two years',
  ...PHRASE_ANSWERS,
  terms: '58k to 63k depending on benefits',
  flexible: 'start date',
  topic: 'how the team splits batch and streaming',
  times: ['Tuesday at 10', 'Thursday after 14:00'],
  useful: 'an article about incremental loads',
  news: 'i finished the certificate',
  sinceThen: 'i led two migrations',
  unsaid: 'how i cut the cost of the nightly run',
  myAddress: ['1 Canal Street', 'Leeds'],
  theirAddress: ['2 Dock Road', 'Leeds'],
  me: { name: 'Sam Reed', address: null },
}
const BARE: Answers = {
  ...FULL,
  contacts: [],
  detail: null,
  fit: null,
  helpsWith: null,
  plan: null,
}

// What the length and the missing detail have to say is advice, not a slip of the template.
const ADVICE = ['length', 'detail']

describe('the letters that come with the program', () => {
  it.each(PURPOSES)('%s: the proofreader finds nothing in it', async (purpose) => {
    for (const register of REGISTERS)
      for (const ground of purpose === 'reconsider' || purpose === 'formal-letter'
        ? GROUNDS
        : GROUNDS.slice(0, 1))
        for (const answers of [
          FULL,
          BARE,
          { ...FULL, company: 'Linden', role: 'SRE', arrival: 'phone' } as Answers,
        ]) {
          const { draft } = await compose({ ...answers, purpose, register, ground }, purpose, {
            today: TODAY,
            templates: TEMPLATES,
          })
          const found = draft.proofreading.filter(({ rule }) => !ADVICE.includes(rule))
          expect({ found, body: draft.body }).toEqual({ found: [], body: draft.body })
        }
  })
})
