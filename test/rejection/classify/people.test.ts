/** Notes that a person writes: who gets the job, who signs for whom, and what is said about the reader. */
import { describe, expect, test } from 'vitest'
import { readMail } from '../../../src/mail/read.ts'
import { classify, type Reading } from '../../../src/rejection/classify.ts'

const read = async (text: string): Promise<Reading> => classify(await readMail(Buffer.from(text)))

describe('the job goes to somebody else', () => {
  test.each([
    'We have decided to offer the Programme Lead, Rivers and Coasts position to the other finalist.',
    'The post went to a colleague from another department.',
    'The job has gone to one of our own people.',
    'We have given the role to Dan, who has been with us for two years.',
    'The partners have chosen to give the position to our current trainee.',
    'Another candidate accepted our offer last night.',
    'We have gone with someone who has run a larger team.',
    'In the end we went for the woman with the crane licence.',
    'The governors asked the acting head to stay on permanently.',
    'You were just edged out by the other finalist.',
    'The role has been put on hold until further notice.',
    "We won't be continuing interviews.",
    'The vacancy is parked until at least the spring.',
    "The Content Lead role won't be filled this year after all.",
    "After last week's layoffs the Video Editor role no longer exists.",
    'We are stopping all conversations for this role.',
    "We're not going to take this further.",
    "This one isn't going to work out.",
    'Your application for the role does not feature on our shortlist.',
    'You will not be called for interview on this occasion.',
  ])('%s', async (text) => expect((await read(text)).verdict).toBe('rejection'))

  test.each([
    'If we offer the position to another candidate, you will hear from us. Thank you for your application.',
    'You and one other finalist are through. It will be a difficult decision between two of you!',
    'The other finalist was good, but we would like to offer you the position.',
    'The award went to a colleague from another department.',
    "The person who held this role went to a colleague's team. Would you be open to a chat?",
    "Tomorrow isn't going to work out for me. Could we move our interview to Friday?",
    'I have given your application to the other recruiter, who will call you on Monday.',
    'We will move forward with the current Data Engineer search after the holidays.',
    'Unless the position is put on hold until further notice, we will invite you next week.',
    'I am afraid I have to cancel the interview tomorrow. Which other times suit you?',
    'Headcount for this role had been frozen, but it is open again. Can we book a call?',
    'You came second in our coding contest! We would love to schedule an interview with you.',
  ])('not: %s', async (text) => expect((await read(text)).verdict).not.toBe('rejection'))

  test.each([
    ['The offer is going to the other person who reached the last round.', 'final-round'],
    ['It was a difficult decision between two of you, and we have gone with the other.', 'final-round'],
    ['Thank you for meeting the team. We appointed the other candidate.', 'final-round'],
    ['Thank you for meeting the team. We appointed somebody else.', 'post-interview'],
    ['Your application does not feature on our shortlist.', 'form'],
  ])('%s: %s', async (text, kind) => expect((await read(text)).kind).toBe(kind))

  test.each([
    ['The role has been put on hold until further notice and we are stopping interviews.', 'role-paused'],
    ['The post went to a colleague from another department.', 'internal-candidate'],
    ['We chose to give the position to our current trainee.', 'internal-candidate'],
    ['The client pulled the project, so there is no longer a job to fill.', 'role-cancelled'],
    ["Finance won't go above that figure, so we have to call it a day.", 'salary'],
    ["We can't take on the visa process, so we have to leave it there.", 'location-or-visa'],
    ['We have decided not to proceed with the current Analyst opening.', null],
  ])('%s: %s', async (text, reason) => expect((await read(text)).reason).toBe(reason))
})

describe('who signs, and for whom', () => {
  const no = 'Hi Mira,\n\nwe have chosen someone else.'
  const jess = { name: 'Jess Doyle', address: 'jess.doyle@brightwells.example' }

  test.each([
    'Senior Talent Partner, Brightwells',
    'Senior Talent Partner at Brightwells',
    'Recruiter @ Brightwells',
    'People Operations | Brightwells',
    'HR Business Partner - Brightwells',
    'Head of Design, Brightwells, London',
    'Office Manager\nBrightwells',
  ])('%s', async (title) => {
    const from = 'From: jess.doyle@brightwells.example\nSubject: News\n\n'
    for (const closing of ['Best wishes,\n', '']) {
      const reading = await read(`${from}${no}\n\n${closing}Jess Doyle\n${title}`)
      expect(reading).toMatchObject({ company: 'Brightwells', contact: jess })
    }
  })

  test.each(['Senior', 'Lead', 'Head of HR', 'Talent Partner', 'Recruiter', 'People Operations'])(
    '%s is no employer',
    async (title) => expect((await read(`${no}\n\nBest,\nJess Doyle\n${title}`)).company).toBe(null),
  )

  test('"Surname, Given" is a person; the text spells the employer better than the domain', async () => {
    const from = 'From: "Hartmann, Claudia" <c.hartmann@foerster-soehne.example>\nSubject: News\n\n'
    const contact = { name: 'Claudia Hartmann', address: 'c.hartmann@foerster-soehne.example' }
    const signed = await read(`${from}${no}\n\nBest,\nClaudia Hartmann\nHead of Engineering, Förster & Söhne`)
    expect(signed).toMatchObject({ company: 'Förster & Söhne', contact })
    expect(await read(`${from}${no}\n\nBest,\nClaudia`)).toMatchObject({
      company: 'Foerster-Soehne',
      contact,
    })
  })

  test('"Given, Company" is not turned round', async () => {
    const reading = await read(`From: "Sam, Linden" <sam@linden.example>\nSubject: News\n\n${no}`)
    expect(reading).toMatchObject({ company: 'Linden' })
  })
})

describe('feedback', () => {
  const no = 'Hi Mira, we have decided to offer the role to another candidate.'

  test.each([
    'We would have liked to see more depth in system design, and you could quantify your results.',
    'Your SQL was spotless.',
    'They felt your examples stayed at a high level and they missed numbers.',
    'Your answers on safeguarding were very strong; we would have wanted more detail on rotas.',
    'You interviewed really well.',
    'Next time, give more examples of supervising staff.',
    'We need someone who can begin at once, and we did not see enough evidence of planning.',
  ])('%s', async (said) => {
    const reading = await read(`${no} ${said} We wish you all the best.`)
    expect(reading.feedback).toBe(said)
    expect(reading.evidence).toContainEqual({ field: 'feedback', phrase: said })
  })

  test.each([
    'We have chosen candidates whose experience more closely matches what we need.',
    'We were impressed by your background and skills.',
    'Your background is impressive.',
    'We would have liked to meet you.',
    'We would have liked to give more detailed feedback.',
    'You could apply again next year.',
    'If you would like more details on this decision, ask.',
    'Please find more information about our work on our website.',
    'We received many strong applications and wish we had more roles.',
  ])('nothing in "%s"', async (said) => expect((await read(`${no} ${said}`)).feedback).toBe(null))

  test('in a mail of its own, from a person', async () => {
    const said = 'Your presentation was clear, but we missed numbers.'
    const text = `Hi Mira, here is the feedback that you asked for.\n${said}\n\nBest,\nAna Diaz`
    expect(await read(text)).toMatchObject({ verdict: 'other', feedback: said })
  })

  test('not in an advertisement, an offer or an invitation', async () => {
    expect((await read('You could quantify your results. Join our webinar.')).feedback).toBe(null)
    expect((await read('We would like to offer you the role. Your answers were strong.')).feedback).toBe(null)
  })
})
