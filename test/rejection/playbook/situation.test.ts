import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/rejection/answers.ts'
import type { ApplicationRecord, Event } from '../../../src/rejection/application.ts'
import { FIGURES } from '../../../src/rejection/follow-up.ts'
import { situationOf } from '../../../src/rejection/playbook/situation.ts'

const TODAY = '2026-11-22'
const answers: Answers = { kind: 'post-interview', stage: 'technical', rejectedOn: '2026-11-20' }
const common = { at: '2026-11-01', note: '', uid: 'u', batch: 'b' }

function record(events: Event[]): ApplicationRecord {
  return {
    id: 1,
    uid: 'a',
    company: 'Linden',
    role: 'Data Engineer',
    source: null,
    url: null,
    createdAt: '2026-11-01T09:00:00Z',
    events,
    contacts: [],
    letters: [
      {
        id: 9,
        applicationId: 1,
        purpose: 'check-in',
        template: 'check-in.warm',
        register: 'warm',
        to: [],
        subject: '',
        body: '',
        createdAt: '2026-11-01T09:00:00Z',
        sentAt: null,
      },
    ],
  }
}

describe('the situation', () => {
  it.each<Answers>([{}, { kind: 'form' }, { stage: 'applied' }, { arrival: 'email', rejectedOn: TODAY }])(
    'is not known from %j',
    (known) => {
      expect(situationOf(known, null, TODAY)).toBeNull()
    },
  )

  it('has null, or none, for all that was not said', () => {
    expect(situationOf({ kind: 'form', stage: 'applied' }, null, TODAY)).toEqual({
      today: TODAY,
      kind: 'form',
      stage: 'applied',
      reason: null,
      formCase: 'none',
      byPhone: false,
      rejectedOn: null,
      lastContact: null,
      decisionBy: null,
      reapplyAfter: null,
      feedback: false,
      ground: null,
      sent: [],
      lastLetterOn: null,
      figures: FIGURES,
    })
  })

  it('takes over what was said', () => {
    const said: Answers = {
      ...answers,
      reason: 'salary',
      arrival: 'phone',
      feedback: 'more SQL',
      ground: 'terms',
      decisionBy: '2026-11-30',
      reapplyAfter: null,
    }
    expect(situationOf(said, null, TODAY)).toMatchObject({
      reason: 'salary',
      byPhone: true,
      feedback: true,
      ground: 'terms',
      decisionBy: '2026-11-30',
      rejectedOn: '2026-11-20',
    })
  })

  it('knows of no day of a no in silence, even when one was typed before', () => {
    expect(situationOf({ ...answers, kind: 'silent' }, null, TODAY)?.rejectedOn).toBeNull()
  })

  it('before any answer has no kind and no day of a no, even when they were typed before', () => {
    const undecided = { ...answers, kind: undefined, arrival: 'none-yet', lastContact: TODAY } as const
    expect(situationOf(undecided, null, TODAY)).toMatchObject({
      kind: null,
      stage: 'technical',
      rejectedOn: null,
      lastContact: TODAY,
      byPhone: false,
    })
    expect(situationOf({ ...undecided, kind: 'silent' }, null, TODAY)?.kind).toBeNull()
    expect(situationOf({ arrival: 'none-yet' }, null, TODAY)).toBeNull()
  })

  it('knows the day on which the last letter went out, in whatever order they were entered', () => {
    const sent = record([
      { ...common, id: 1, type: 'letter-sent', purpose: 'thank-you', letter: 1, at: '2026-11-10' },
      { ...common, id: 2, type: 'letter-sent', purpose: 'stay-in-touch', letter: 2, at: '2026-11-15' },
      { ...common, id: 3, type: 'letter-sent', purpose: null, letter: null, at: '2026-11-03' },
      { ...common, id: 4, type: 'note', at: '2026-11-20' },
    ])
    const situation = situationOf(answers, sent, TODAY)
    expect(situation?.lastLetterOn).toBe('2026-11-15')
    expect(situation?.sent).toEqual(['thank-you', 'stay-in-touch'])
    expect(situationOf(answers, record([]), TODAY)?.lastLetterOn).toBeNull()
  })

  it.each([null, undefined, ''])('has no feedback in %j', (feedback) => {
    expect(situationOf({ ...answers, feedback }, null, TODAY)?.feedback).toBe(false)
  })

  it('counts a letter as sent when the log says that it went out, and not when it was only drafted', () => {
    expect(situationOf(answers, record([]), TODAY)?.sent).toEqual([])
    const sent = record([{ ...common, id: 1, type: 'letter-sent', purpose: 'check-in', letter: 9 }])
    expect(situationOf(answers, sent, TODAY)?.sent).toEqual(['check-in'])
  })

  it('counts a purpose once, and no purpose that it does not know', () => {
    const sent = record([
      { ...common, id: 1, type: 'letter-sent', purpose: 'check-in', letter: 1 },
      { ...common, id: 2, type: 'letter-sent', purpose: 'check-in', letter: 2 },
      { ...common, id: 3, type: 'letter-sent', purpose: 'serenade', letter: 3 },
      { ...common, id: 4, type: 'letter-sent', purpose: null, letter: null },
      { ...common, id: 5, type: 'replied' },
    ])
    expect(situationOf(answers, sent, TODAY)?.sent).toEqual(['check-in'])
  })
})
