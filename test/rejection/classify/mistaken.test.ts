/** Mail that was once taken for something else, by the reason for which it was. */
import { describe, expect, it } from 'vitest'
import { classify, type Mail } from '../../../src/rejection/classify.ts'

const mail = (text: string): Mail => ({
  from: { name: 'Vera Lind', address: 'vera@fjord.example' },
  replyTo: null,
  to: [],
  subject: 'Your application',
  date: '2026-11-02',
  text,
  messageId: null,
  attachments: 0,
})

describe('a mail', () => {
  it('that invites to a task is no rejection for the rule it adds', () => {
    const { verdict } = classify(
      mail(
        'We are happy to invite you to complete a take-home task for the Backend Engineer role. Candidates who do not hand in the task by Friday will not be considered further.',
      ),
    )
    expect(verdict).toBe('assessment')
  })

  it('that gives feedback is no invitation, though it speaks of what was wanted in an interview', () => {
    const { verdict } = classify(
      mail(
        'Feedback as promised: your test piece was accurate, but the panel wanted more certainty in the interview.',
      ),
    )
    expect(verdict).toBe('other')
  })

  it('that thanks for the interview, and for no more, says that there was one', () => {
    const { verdict, kind } = classify(
      mail('Thank you for the interview. We have decided not to move forward with your application.'),
    )
    expect({ verdict, kind }).toEqual({ verdict: 'rejection', kind: 'post-interview' })
  })

  it('in which the person withdraws is their own', () => {
    const { own, verdict } = classify(
      mail(
        'Thank you for the interview last week. I have decided not to move forward with my application for the Copywriter position.',
      ),
    )
    expect({ own, verdict }).toEqual({ own: true, verdict: 'other' })
  })
})
