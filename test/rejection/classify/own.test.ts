/** Mail from which nothing may be taken: the person's own, in another language, about another thing than a job. */
import { describe, expect, it } from 'vitest'
import type { Mail } from '../../../src/rejection/classify/mail.ts'
import { classify } from '../../../src/rejection/classify.ts'

const reading = (subject: string, text: string, from = 'Priya Shah <priya@linden.example>') => {
  const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(from) ?? []
  const mail: Mail = {
    from: { name, address },
    replyTo: null,
    to: [],
    subject,
    date: null,
    text,
    messageId: null,
    attachments: 0,
  }
  return classify(mail)
}

describe('what the person wrote themselves', () => {
  it.each([
    [
      'Application: Data Engineer',
      'Dear Hiring Manager,\n\nI am writing to apply for the Data Engineer position. Please find my CV attached.',
    ],
    ['Re: Interview', 'Hi Priya,\n\nThank you for the invitation. Tuesday at 10 works for me.\n\nMira'],
    [
      'Re: Your application',
      'Hi Priya,\n\nThanks for letting me know. Please keep me in mind for another role.\n\nMira',
    ],
    ['RE: Offer', 'Dear Tom,\n\nI am delighted to accept the offer, and have signed the contract.\n\nMira'],
    [
      'Following up',
      'Hello Tom,\n\nI wanted to follow up on my application, which I submitted on 3 March.\n\nMira',
    ],
    ['Re: Task', 'Hi,\n\nAttached is my solution to the take-home assignment.\n\nMira'],
  ])('%s', (subject, text) => {
    const { own, verdict, company, evidence } = reading(subject, text)
    expect([own, verdict, company]).toEqual([true, 'other', null])
    expect(evidence).toEqual([{ field: 'own', phrase: expect.stringMatching(/\S/) }])
  })

  it.each([
    [
      'Your interview',
      'Hi Mira,\n\nWould you have fifteen minutes? Tuesday after 2 suits me. I look forward to speaking with you.\n\nPriya',
    ],
    [
      'Your application',
      'Dear Mira,\n\nThank you for letting us know your availability. I am happy to invite you to an interview.\n\nPriya',
    ],
    [
      'Re: Withdrawal',
      'Hi Mira,\n\nThanks for letting me know. We have withdrawn your application as you asked.\n\nPriya',
    ],
  ])('and what they did not: %s', (subject, text) => {
    expect(reading(subject, text).own).toBe(false)
  })
})

describe('another language', () => {
  it.each([
    [
      'German',
      'Sehr geehrte Frau Okafor,\n\nvielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.',
    ],
    [
      'Spanish',
      'Hola Mira:\n\nGracias por tu interés y por el tiempo que has dedicado al proceso. Lamentablemente, hemos decidido continuar con otros candidatos cuyo perfil se ajusta más a lo que buscamos.',
    ],
    [
      'French',
      "Bonjour Mira,\n\nNous vous remercions de l'intérêt que vous portez à notre entreprise. Malgré la qualité de votre candidature, nous ne pouvons y donner une suite favorable.",
    ],
    [
      'another language',
      'Уважаемая Мира, благодарим вас за интерес к нашей компании, но к сожалению мы выбрали другого кандидата.',
    ],
  ])('%s is named, and nothing is taken from it', (language, text) => {
    expect(reading('Data Engineer', text)).toMatchObject({
      foreign: language,
      verdict: 'other',
      confidence: 0.3,
      company: null,
      evidence: [],
    })
  })

  it('beside English, the English is read', () => {
    const text =
      'Sehr geehrte Frau Okafor, vielen Dank für Ihre Bewerbung, über die wir uns sehr gefreut haben.\n\nDear Ms Okafor, thank you for your application as Data Engineer. Unfortunately we have decided not to move forward with your application, and wish you all the best for your search.'
    expect(reading('Your application', text)).toMatchObject({ foreign: null, verdict: 'rejection' })
  })

  it('a list of jobs is in none', () => {
    const text =
      'Senior Data Engineer, Linden, Berlin, Remote, Full-time, Hybrid, Python, Spark, Kafka, Airflow'
    expect(reading('12 new jobs', text).foreign).toBe(null)
  })
})

describe('what is refused is not always a job', () => {
  it.each([
    [
      'Flat 3',
      'Dear Mira,\n\nThank you for coming to the viewing. The landlord has decided in favour of another applicant. We wish you success in your search.',
    ],
    [
      'Quote 22',
      'Dear Mira,\n\nThank you for your enquiry. We are unable to offer you a quote for the boiler. We wish you luck finding someone.',
    ],
    [
      'Your business account',
      'Hi Mira,\n\nThanks for applying for a business account. We have decided not to move forward with your application.',
    ],
    [
      'MSc Data Science',
      'Dear Mira,\n\nWe regret that we are unable to offer you a place on the MSc, as the course is now full.\n\nAdmissions',
    ],
  ])('%s', (subject, text) => {
    expect(reading(subject, text, 'Office <office@linden.example>').verdict).toBe('other')
  })
})
