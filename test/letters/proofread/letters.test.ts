import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/commands/draft/compose.ts'
import { proofread } from '../../../src/letters/proofread/proofread.ts'
import type { Answers } from '../../../src/rejection/answers.ts'
import { GROUNDS, REGISTERS } from '../../../src/rejection/answers.ts'
import { PURPOSES, type Purpose, TRAITS } from '../../../src/rejection/purpose.ts'
import { QUESTIONS } from '../../../src/rejection/questions.ts'
import { REASONS } from '../../../src/rejection/rejection.ts'
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

  const WORDLESS: Answers = {
    company: 'Northgate Analytics',
    role: 'Data Engineer',
    kind: 'final-round',
    stage: 'final-round',
    lastContact: '2026-11-01',
    contacts: FULL.contacts ?? [],
    me: { name: 'Sam Reed', address: null },
  }
  const CASES: Answers[] = [
    { ...WORDLESS, arrival: 'email', rejectedOn: TODAY },
    { ...WORDLESS, arrival: 'phone', rejectedOn: '2026-11-14', contacts: [], reason: 'role-paused' },
    { ...WORDLESS, arrival: 'portal', rejectedOn: '2026-09-20', reason: 'overqualified' },
  ]

  // Those that nobody need have put words of their own into.
  const OURS = PURPOSES.filter((purpose) => {
    const answers: Answers = { ...CASES[0], purpose }
    return !QUESTIONS.some(
      ({ name, when, required }) => !(name in answers) && when(answers) && required(answers),
    )
  })

  it('several letters can do without words of the person', () => expect(OURS.length).toBeGreaterThan(5))

  // A draft does not read tone, names and spelling of what is ours alone, so that they have to be read here.
  it.each(OURS)(
    '%s: nor in any of its wordings, read as if somebody else had written it',
    async (purpose) => {
      for (const register of REGISTERS)
        for (const again of [0, 1, 2])
          for (const answers of CASES) {
            const { draft } = await compose({ ...answers, purpose, register, again }, purpose, {
              today: TODAY,
              templates: TEMPLATES,
            })
            const found = await proofread(draft.body, {
              company: answers.company,
              role: TRAITS[purpose].characters ? undefined : answers.role,
              names: [...draft.recipients.map(({ name }) => name), 'Sam Reed'],
            })
            expect({ found, body: draft.body }).toEqual({ found: [], body: draft.body })
          }
    },
  )

  it.each<Purpose>(['thank-you', 'feedback-request'])('%s: nor for any of the reasons', async (purpose) => {
    for (const register of REGISTERS)
      for (const reason of REASONS) {
        const answers: Answers = {
          ...WORDLESS,
          arrival: 'email',
          rejectedOn: TODAY,
          purpose,
          register,
          reason,
        }
        const { draft } = await compose(answers, purpose, { today: TODAY, templates: TEMPLATES })
        const found = await proofread(draft.body, { names: ['Priya', 'Sam Reed'], words: ['Northgate'] })
        expect({ found, body: draft.body }).toEqual({ found: [], body: draft.body })
      }
  })

  it.each<[string, Answers]>([
    ['own words', { purpose: 'runner-up', fit: 'You idiots wasted my time.' }],
    [
      'a phrase',
      {
        purpose: 'other-role',
        mapping: 'i know it',
        newRole: 'Chef',
        speakTo: 'one of the idiots who wasted my time',
      },
    ],
    ['feedback', { purpose: 'feedback-thanks', feedback: 'You idiots wasted my time.' }],
    [
      'a time',
      { purpose: 'call-request', topic: 'tests', times: ['whenever you idiots stop wasting my time'] },
    ],
  ])('the tone of %s is read', async (_, typed) => {
    const purpose = typed.purpose as Purpose
    const { draft } = await compose(
      { ...WORDLESS, arrival: 'email', rejectedOn: TODAY, register: 'warm', ...typed },
      purpose,
      {
        today: TODAY,
        templates: TEMPLATES,
      },
    )
    expect(draft.proofreading.map(({ rule }) => rule)).toContain('anger')
  })
})
