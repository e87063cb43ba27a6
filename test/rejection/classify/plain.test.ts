/** The most ordinary mail there is: what a person pastes on an ordinary day has to be read without fail. */
import { describe, expect, it } from 'vitest'
import { classify, type Mail } from '../../../src/rejection/classify.ts'

const OPENINGS = [
  'Thank you for applying for the Data Engineer position at Linden.',
  'Thank you for your interest in the Data Engineer role.',
  'We appreciate the time you put into your application for Data Engineer at Linden.',
  'Your application for the Data Engineer role has been reviewed by our team.',
  'We received a large number of applications for this position.',
  'Thanks for applying to Linden.',
]
const NOES = [
  'We have decided not to move forward with your application.',
  'We will not be moving forward with your candidacy at this time.',
  'After careful review, we have decided not to proceed with your application.',
  'We are not able to take your application further.',
  'We have chosen to go ahead with other applicants.',
  'We have decided to move forward with candidates whose experience is closer to what we need.',
  'Unfortunately, your application has not been successful on this occasion.',
  'You have not been selected for this position.',
  'We are unable to offer you an interview this time.',
  'The team has decided to pursue other candidates.',
  'On this occasion you were not shortlisted.',
  'We have filled the position.',
]
const WAITING = [
  'If we decide not to move forward with your application, we will let you know.',
  'Our team is looking at your application and will be in touch if there is a match.',
  'Should you not be selected for this position, we will keep your details on file.',
  'Please note that only candidates selected for an interview will be contacted.',
  'If you do not hear from us within four weeks, please assume that we have decided not to proceed.',
  'We will let you know whether we are moving forward with your application.',
]

const mail = (text: string): Mail => ({
  from: { name: 'Linden Careers', address: 'jobs@linden.example' },
  replyTo: null,
  to: [],
  subject: 'Your application at Linden',
  date: '2026-11-02',
  text,
  messageId: null,
  attachments: 0,
})

const verdictsOf = (says: readonly string[]) =>
  OPENINGS.flatMap((opening) =>
    says.map((said) => ({
      text: `${opening} ${said}`,
      verdict: classify(mail(`${opening} ${said}`)).verdict,
    })),
  )

describe('ordinary mail', () => {
  it('that says no is a rejection, in whatever words it begins', () => {
    expect(verdictsOf(NOES).filter(({ verdict }) => verdict !== 'rejection')).toEqual([])
  })

  it('that only says what may come is none', () => {
    expect(verdictsOf(WAITING).filter(({ verdict }) => verdict === 'rejection')).toEqual([])
  })
})
