import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/commands/draft/compose.ts'
import type { Answers, Register } from '../../../src/rejection/answers.ts'
import type { Purpose } from '../../../src/rejection/purpose.ts'

const TEMPLATES = fileURLToPath(new URL('../../../templates/letters', import.meta.url))
const REGISTERS = ['warm', 'formal'] as const
const ANSWERS: Answers = {
  company: 'Linden',
  role: 'Data Engineer',
  kind: 'final-round',
  stage: 'final-round',
  rejectedOn: '2026-09-14',
  lastContact: '2026-09-14',
  me: { name: 'Sam Reed', address: null },
}

const body = async (purpose: Purpose, register: Register, more: Partial<Answers> = {}) =>
  (
    await compose({ ...ANSWERS, ...more, purpose, register }, purpose, {
      today: '2026-11-22',
      templates: TEMPLATES,
    })
  ).draft.body

describe('a letter as it is sent', () => {
  it('has no ground that ends in a colon before a point with one', async () => {
    const points = [{ claim: 'ran kafka for 3 yrs', evidence: 'the release notes name me' }]
    for (const register of REGISTERS)
      for (const ground of [
        'overlooked',
        'new-since',
        'overqualified',
        'terms',
        'assessment-redone',
      ] as const)
        expect(await body('reconsider', register, { points, ground })).not.toMatch(/:\n\n/)
  })

  it('puts a title with a comma of its own after "the role of"', async () => {
    const text = await body('runner-up', 'warm', { role: 'Analyst, Risk' })
    expect(text).toContain('the role of Analyst, Risk, ')
    expect(await body('runner-up', 'warm', { role: 'Sales - North' })).toContain('the role of Sales - North')
    expect(await body('runner-up', 'warm', { role: 'Analyst, Risk position' })).toContain(
      'the Analyst, Risk position',
    )
  })

  it('does not take the day of the no for the day of the talk', async () => {
    const more = { newRole: 'SRE', sinceThen: 'done my course', topic: 'python', useful: 'a talk' }
    for (const register of REGISTERS)
      for (const purpose of ['reapply', 'advice-chat', 'stay-in-touch'] as const) {
        const text = await body(purpose, register, more)
        if (purpose !== 'stay-in-touch') expect(text).toMatch(/(?:in touch|decided) in September/)
        expect(text).not.toMatch(/(?:talked|spoke|interviewed at Linden) in September/)
      }
  })

  it('greets nobody by name in a connection note that two could read', async () => {
    const person = (name: string) => ({ name, address: null, part: 'interviewer' as const })
    const contacts = [person('Priya Shah'), person('Tom Becker')]
    for (const register of REGISTERS) {
      expect(await body('connection-note', register, { contacts })).not.toMatch(/ and Tom|Becker/)
      expect(await body('connection-note', register, { contacts: contacts.slice(0, 1) })).toContain('Priya')
    }
  })

  it.each(
    (['de', 'es'] as const).flatMap((language) =>
      (['check-in', 'thank-you', 'runner-up', 'feedback-request', 'feedback-thanks', 'reapply'] as const).map(
        (purpose) => ({ language, purpose }),
      ),
    ),
  )('has three wordings of $purpose in $language', async ({ language, purpose }) => {
    const more = { language, feedback: 'X.', sinceThen: 'X.', newRole: 'SRE', rejectedOn: '2026-11-22' }
    for (const register of REGISTERS) {
      const all = await Promise.all([0, 1, 2].map((again) => body(purpose, register, { ...more, again })))
      expect(new Set(all).size).toBe(3)
    }
  })
})
