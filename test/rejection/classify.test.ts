import { describe, expect, test } from 'vitest'
import { classify, type Mail, type Reading } from '../../src/rejection/classify.ts'

const mail = (text: string, change: Partial<Mail> = {}): Mail => ({
  from: null,
  replyTo: null,
  to: [],
  subject: 'Your application',
  date: '2026-11-03',
  text,
  messageId: null,
  attachments: 0,
  ...change,
})
const read = (text: string, change: Partial<Mail> = {}): Reading => classify(mail(text, change))

describe('a no, however it is put', () => {
  test.each([
    'We will not be taking your application any further.',
    'Having weighed your application, we are unable to offer you an interview.',
    'You have not been shortlisted for the role of Caretaker.',
    'The hiring team has gone with somebody else for the Data Engineer position.',
    'The panel felt that other applicants had more direct experience of casework.',
    "We've decided to pass on your application at this time.",
    "Your background is impressive, but it isn't quite what we're looking for in this position.",
    'The Marketing Manager role is on hold and we are no longer recruiting for it.',
    'The team has decided to promote from within for this position.',
    'We have filled the position with an internal candidate.',
    'Due to a hiring freeze, the position has been cancelled.',
    'As we cannot sponsor visas, we are unable to consider your application further.',
    'We had to choose among many; your application was not one of those selected.',
    'I regret that you were unsuccessful in your application for the Teaching Assistant post.',
    "We're closing out your application for the Data Engineer role.",
    'Application outcome: unsuccessful',
    "If you applied for other roles you will hear from us; for this role, however, we won't be moving forward.",
    'If it is any consolation, it was hard, but we have chosen another applicant.',
    'When reviewing applications, we decided to proceed with other candidates.',
    'We have offered the role to another candidate first, and they accepted.',
    'Your offer: we regret that we must withdraw the offer made to you last week.',
    "We'd love to stay in touch, and we wish you success in your search. It was a difficult decision, and we are sorry to disappoint you.",
  ])('%s', (text) => expect(read(text).verdict).toBe('rejection'))

  test.each([
    'After the last round we have decided to move forward with other candidates, but I wish you luck.',
    'In the last round we chose another candidate, but we would love to stay in touch.',
    'As last year we have chosen another candidate, but I wish you luck.',
  ])('a turn to good wishes makes no other time of it: %s', (text) => {
    expect(read(text).verdict).toBe('rejection')
  })

  test('an offer is not heard in "unable to offer"', () => {
    expect(read('We are unable to offer you the position of Analyst.').verdict).toBe('rejection')
  })
})

describe('what only sounds like a no', () => {
  test.each([
    [
      'a condition',
      'If you are not selected for an interview, we will keep your details. Thank you for applying for the role.',
    ],
    ['a condition turned round', 'Should your application not be successful, we will let you know by email.'],
    ['a condition at the end', 'We cannot move your application forward until you have sent us your papers.'],
    [
      'silence as an answer',
      'If you have not heard from us within three weeks, your application has not been successful.',
    ],
    ['others beside you', 'We have opted to progress your application alongside other profiles.'],
    ['others as well', 'We have opted to progress other profiles as well as yours.'],
    [
      'others before you',
      'We have opted to progress other profiles first and will come back to you about yours next week.',
    ],
    [
      'another year',
      'Last year we opted to progress other profiles, but this time we would like to invite you to interview.',
    ],
    [
      'what is said of everybody',
      'Unfortunately we cannot reply to every applicant. We have received your application.',
    ],
    ['what is said of others', 'Candidates who have not been selected will be told by email.'],
    [
      'what may be',
      'You may not be selected if your skills are no match. We have received your application for the job.',
    ],
    ['a time to come', 'Once the position has been filled, all candidates will be informed.'],
    ['no decision', 'We have not yet decided, and are still interviewing other candidates for the position.'],
    ['the reader’s doing', 'You have decided not to continue with your application, which we regret.'],
    [
      'a meeting moved',
      'Unfortunately I cannot make our interview on Tuesday. Could we reschedule to Thursday?',
    ],
    [
      'what is not offered',
      'We are pleased to invite you to an interview, but are unable to offer remote interviews.',
    ],
    ['advice', 'Why you were not selected: five mistakes on your CV. Subscribe to our newsletter.'],
    ['a flat', 'We regret to inform you that your rental application was not successful.'],
    ['a preference', 'You were chosen over other candidates for the role. When could you start?'],
    ['not only', 'We have not only selected you for the role, we would like to speed things up.'],
  ])('%s', (_, text) => expect(read(text).verdict).not.toBe('rejection'))
})

describe('the other verdicts', () => {
  test.each([
    [
      'acknowledgement',
      'Thank you for applying. We have received your application and will review it shortly.',
    ],
    [
      'invitation',
      'We would like to schedule a call with you about the Analyst role. Please share your availability.',
    ],
    [
      'assessment',
      'As a next step for the Analyst role, please complete the take-home exercise within five days.',
    ],
    ['offer', 'We are delighted to offer you the position of Analyst. Your starting salary will be 40,000.'],
    [
      'other',
      'I came across your profile and thought of you for a role with a client of mine. Are you open to hearing more?',
    ],
    ['other', 'See you at dinner on Friday!'],
  ])('%s', (verdict, text) => expect(read(text).verdict).toBe(verdict))
})

describe('the kind rests on a conversation, not on the word "interview"', () => {
  const no = 'We have decided to move forward with other candidates for the Analyst role.'

  test.each([
    'We are unable to offer you an interview.',
    'Our limited time for interviews makes choosing which candidates to interview hard.',
    'Our application and interview process can be long, and we thank you for your patience.',
    'You were not selected to move on to the interview stage.',
    'We are no longer interviewing for this role.',
    'Thank you for your interest in interviewing with us.',
    'We did not get the chance to speak with you.',
    'We hope to meet you at one of our events.',
    'The role (On-Site, Leeds) had many applicants.',
    'This is our final decision.',
  ])('form: %s', (text) => expect(read(`${text} ${no}`).kind).toBe('form'))

  test.each([
    'Thank you for taking the time to meet with our team.',
    'We enjoyed our conversation on Monday.',
    'It was a pleasure talking with you last week.',
    'Following your interview, we compared notes.',
    'Thank you for interviewing with us.',
    'The people who met you were impressed.',
  ])('post-interview: %s', (text) => expect(read(`${text} ${no}`).kind).toBe('post-interview'))

  test.each([
    'Thank you for coming to the final round.',
    'Thank you for meeting our panel. It was a very close decision between two people.',
    'You were one of our two finalists.',
    'Thank you for travelling to the onsite interview with us.',
  ])('final-round: %s', (text) => expect(read(`${text} ${no}`).kind).toBe('final-round'))

  test('only a rejection has a kind and a reason; an invitation has the stage that it invites to', () => {
    const reading = read('We would like to invite you to the final interview for the Analyst role.')
    expect(reading).toMatchObject({ verdict: 'invitation', kind: null, stage: 'final-round', reason: null })
  })

  test('a hint at the stage', () => {
    expect(read(`Thank you for speaking with us on your phone screen. ${no}`).stage).toBe('recruiter-screen')
    expect(read(`Thank you for meeting with us for the technical interview. ${no}`).stage).toBe('technical')
    expect(read(`Thank you for completing the coding exercise. ${no}`)).toMatchObject({
      kind: 'form',
      stage: 'technical',
    })
  })
})

describe('a reason, where one is named', () => {
  test.each([
    ['The position has been filled.', 'role-filled'],
    ['The position has been put on hold.', 'role-paused'],
    ['The position has been cancelled.', 'role-cancelled'],
    ['We have filled the position with an internal candidate.', 'internal-candidate'],
    ['We feel you are overqualified, and will not be moving forward.', 'overqualified'],
    ['We have chosen a candidate with more experience in logistics.', 'experience'],
    ['You do not meet the minimum requirements for this position.', 'missing-requirement'],
    ['We are unable to sponsor a visa, so we cannot consider your application.', 'location-or-visa'],
    ['Your salary expectations are beyond our budget, so we will not be moving forward.', 'salary'],
    ['We have moved forward with candidates who match the role more closely.', 'stronger-candidate'],
    ['We have decided to pursue other candidates.', null],
    ['We will not be moving forward with your application.', null],
  ])('%s', (text, reason) => expect(read(text).reason).toBe(reason))
})

describe('the employer', () => {
  const from = (name: string, address: string | null = null) => ({ from: { name, address } })

  test.each([
    [
      'the sender’s name',
      '',
      from('Northgate Analytics Careers', 'no-reply@ashbyhq.com'),
      'Northgate Analytics',
    ],
    ['a sender in a system’s name', '', from('Linden via Greenhouse', 'x@greenhouse-mail.io'), 'Linden'],
    ['the domain', 'Dear Mira, no.', from('', 'jobs@linden.example'), 'Linden'],
    [
      'a domain, as the text spells it',
      'Thank you for your interest in LindenWorks.',
      from('', 'hr@lindenworks.example'),
      'LindenWorks',
    ],
    [
      'the text',
      'Thank you for your interest in the Analyst role at The Harbour Trust. We have read it.',
      {},
      'The Harbour Trust',
    ],
    [
      'a name with its legal form',
      'Thank you for applying to Ferris & Vale, Inc. for the Analyst role.',
      {},
      'Ferris & Vale, Inc.',
    ],
    ['the subject', 'Dear Mira, no.', { subject: 'Your application at Linden' }, 'Linden'],
    ['the signature', 'Dear Mira,\nno.\n\nKind regards,\nAna Diaz\nRecruiter\nLinden', {}, 'Linden'],
    ['nothing, where nothing names it', 'Thank you for your interest in the position.', {}, null],
    [
      'nothing, where only a system is named',
      'Thank you for your interest.',
      from('Greenhouse', 'no-reply@greenhouse.io'),
      null,
    ],
    ['nothing, from a private address', 'Thank you for your interest.', from('', 'ana.diaz@gmail.com'), null],
  ])('%s', (_, text, change, company) => expect(read(text, change).company).toBe(company))

  test.each(
    [
      'Greenhouse',
      'Lever',
      'Ashby',
      'Workday',
      'SmartRecruiters',
      'iCIMS',
      'Taleo',
      'SuccessFactors',
      'Workable',
      'Teamtailor',
      'Personio',
      'BambooHR',
      'Jobvite',
      'LinkedIn',
      'Indeed',
    ].map((name) => [name]),
  )('%s is never the employer', (system) => {
    const address = `no-reply@${system.toLowerCase()}.com`
    const reading = read(
      `Thank you for your interest in the position. You applied through ${system}.`,
      from(system, address),
    )
    expect(reading.company).toBe(null)
  })
})

describe('the job', () => {
  test.each([
    ['Thank you for applying for the Senior Data Analyst position.', 'Senior Data Analyst'],
    ['Thank you for your interest in the position of Night Porter at Linden.', 'Night Porter'],
    ['Your application for Head of Programmes has arrived.', 'Head of Programmes'],
    ['Thank you for your interest in our role.', null],
    ['We will tell you about other positions.', null],
  ])('%s', (text, role) => expect(read(text).role).toBe(role))

  test('from the subject', () => {
    expect(read('Hello.', { subject: 'Your application for Night Porter at Linden' }).role).toBe(
      'Night Porter',
    )
    expect(read('Hello.', { subject: 'Your application' }).role).toBe(null)
  })
})

describe('the person to answer', () => {
  const sent = (name: string, address: string, text = 'Hello Mira, no.') =>
    read(text, { from: { name, address } })

  test('who sent it', () => {
    expect(sent('Priya Shah', 'priya@linden.example').contact).toEqual({
      name: 'Priya Shah',
      address: 'priya@linden.example',
    })
  })

  test('who signed it, without an office’s address as theirs', () => {
    const reading = sent(
      'Linden Careers',
      'careers@linden.example',
      'Hello Mira,\nno.\n\nBest regards,\nPriya Shah\nRecruiter',
    )
    expect(reading.contact).toEqual({ name: 'Priya Shah', address: null })
  })

  test('nobody, where a team signed', () => {
    const text = 'Hello Mira,\nno.\n\nBest regards,\nThe Linden Hiring Team'
    expect(sent('Linden Hiring Team', 'no-reply@linden.example', text).contact).toBe(null)
  })

  test('not the reader', () => {
    const text = 'Hello Mira Okafor,\nno.\n\nRegards,\nMira Okafor'
    expect(read(text).contact).toBe(null)
  })

  test.each([
    ['no-reply@linden.example', 'Hello', true],
    ['jobs@linden.example', 'Please do not reply to this email.', true],
    ['jobs@linden.example', 'This inbox is not monitored.', true],
    ['jobs@linden.example', 'Do reply if you have questions.', false],
  ])('%s, "%s": takes no replies: %s', (address, text, noReply) => {
    expect(read(text, { from: { name: '', address } }).noReply).toBe(noReply)
  })

  test('a Reply-To that takes mail beats a sender that does not', () => {
    const boxes = {
      from: { name: '', address: 'no-reply@ats.example' },
      replyTo: { name: '', address: 'ana@linden.example' },
    }
    expect(read('Hello', boxes).noReply).toBe(false)
  })
})

describe('when to apply again', () => {
  const no = 'We have chosen another candidate for the role.'

  test.each([
    ['You are welcome to apply again after six months.', '2027-05-03'],
    ['Please wait at least 12 months before you apply again.', '2027-11-03'],
    ['You may reapply in two weeks.', '2026-11-17'],
    ['You are welcome to apply again next year.', 'next year'],
    ['You can apply again from 1 March 2027.', '2027-03-01'],
    ['You are welcome to apply again in spring 2028.', 'spring 2028'],
    ['You are welcome to apply again in spring 2033.', 'spring 2033'],
    ['We will keep your application on file for six months.', null],
    ['Do apply again for other roles.', null],
  ])('%s', (text, day) => expect(read(`${no} ${text}`).reapplyAfter).toBe(day))

  test('in their words, where the mail has no date to count from', () => {
    expect(read(`${no} You are welcome to apply again after six months.`, { date: null }).reapplyAfter).toBe(
      'six months',
    )
  })

  test('the last of the month, where the day does not exist', () => {
    expect(read(`${no} You may apply again after six months.`, { date: '2026-08-31' }).reapplyAfter).toBe(
      '2027-02-28',
    )
  })
})

test('the more ways a no is said, the surer', () => {
  const once = read('Your skills are not the right match for this role.').confidence
  const often = read(
    'Your skills are not the right match for this role. Unfortunately we will not be moving forward with your application. We wish you all the best in your search.',
  ).confidence
  expect(often).toBeGreaterThan(once)
})
