/** Whose mail it is and which job it is about, as senders, addresses, subjects and sentences tell it. */
import { describe, expect, test } from 'vitest'
import { readMail } from '../../../src/mail/read.ts'
import { classify, type Reading } from '../../../src/rejection/classify.ts'

interface Parts {
  from?: string
  subject?: string
  text?: string
}

const read = async ({ from = '', subject = 'Your application', text = '' }: Parts): Promise<Reading> => {
  const head = `${from ? `From: ${from}\n` : ''}To: Mira Okafor <mira@okafor.example>\nSubject: ${subject}\n`
  const type = 'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n'
  return classify(
    await readMail(Buffer.from(`${head}${type}\nHi Mira,\n\n${text || 'thank you for applying.'}`)),
  )
}
const companyIn = async (parts: Parts) => (await read(parts)).company
const roleIn = async (parts: Parts) => (await read(parts)).role

describe('the sender’s name', () => {
  test.each([
    ['two words at a tracking system', 'Ketteridge Looms <ketteridge@app.bamboohr.com>', 'Ketteridge Looms'],
    ['no short form in the address', 'Ketteridge Looms <no-reply@us.greenhouse-mail.io>', 'Ketteridge Looms'],
    ['an office’s address', 'Osgood Frith <careers@osgoodfrith.example>', 'Osgood Frith'],
    ['a team', 'Ketteridge Looms Talent Acquisition Team <x@myworkday.com>', 'Ketteridge Looms'],
    ['a team for graduates', 'Ketteridge Campus Recruiting <campus@icims.com>', 'Ketteridge'],
    ['an office before it', 'HR Ketteridge Looms <hr@ketteridgelooms.example>', 'Ketteridge Looms'],
    [
      'an office with a dash',
      'Head Office – Ketteridge Looms <people@ketteridge.example>',
      'Ketteridge Looms',
    ],
    ['a person at it', 'Ana at Ketteridge Looms <ana@ketteridgelooms.example>', 'Ketteridge Looms'],
    ['a person and a bar', 'Ana Diaz | Ketteridge Looms <ana.diaz@ketteridge.example>', 'Ketteridge Looms'],
    ['a system that carries it', 'Ketteridge Talent via HireBox <noreply@hirebox.example>', 'Ketteridge'],
    ['on behalf', 'HireBox on behalf of Ketteridge Looms <noreply@hirebox.example>', 'Ketteridge Looms'],
    ['a branch', 'Ketteridge Looms – Didcot <didcot@ketteridgelooms.example>', 'Ketteridge Looms'],
  ])('%s', async (_, from, company) => expect(await companyIn({ from })).toBe(company))

  test.each([
    ['a first name', 'Ellie <ellie@corley.example>', 'Corley'],
    ['an initial', 'R. Okafor <rob@corley.example>', 'Corley'],
    ['the desk', 'Reception <reception@corley.example>', 'Corley'],
    ['a title', 'Chair of Trustees <chair@corley.example>', 'Corley'],
    ['a first word that signs', 'Fathomless Weather <no-reply@ashbyhq.com>', 'Fathomless Weather'],
    [
      'the address’s word in it',
      'Institute Corley Selection <auditions@corley.example>',
      'Institute Corley Selection',
    ],
  ])('%s', async (_, from, company) =>
    expect(await companyIn({ from, text: 'no, sorry.\n\nRegards,\nFathomless' })).toBe(company),
  )

  test('a person at a tracking system is no employer', async () => {
    const reading = await read({
      from: 'Ana Diaz <ana.diaz@hire.lever.co>',
      text: 'thank you for your interest in Ketteridge Looms.\n\nBest,\nAna',
    })
    expect(reading.company).toBe('Ketteridge Looms')
    expect(reading.contact?.name).toBe('Ana Diaz')
  })

  test('an organisation of two words is nobody to answer', async () => {
    const from = 'Corley Vintners <office@corleyvintners.example>'
    expect(await read({ from, text: 'no, sorry.\n\nRegards,\nCorley Vintners' })).toMatchObject({
      company: 'Corley Vintners',
      contact: null,
    })
  })

  test.each(['Board of Management', 'Transport Office', 'Human Resources', 'Registrar', 'Resourcing'])(
    '%s is an office',
    async (office) => {
      const text = 'no.\n\nYours sincerely,\nKetteridge Community School'
      const from = `${office} <secretary@ketteridgecs.example>`
      expect(await companyIn({ from, text })).toBe('Ketteridge Community School')
    },
  )
})

describe('what an address abbreviates', () => {
  test.each([
    ['run together', 'hr@marlowetidal.example', 'Marlowe Tidal'],
    ['the beginning of it', 'hr@marlowetidal.example', 'Marlowe Tidal Energy'],
    ['an ampersand left out', 'hr@osgoodfrith.example', 'Osgood & Frith Chartered Surveyors'],
    ['a word cut short', 'hr@marlowesemi.example', 'Marlowe Semiconductors'],
    ['words left out', 'hr@marlowepumps.example', 'Marlowe Precision Pumps'],
    ['an apostrophe left out', 'hr@ketteridges.example', 'Ketteridge’s Boats'],
    ['initials', 'hr@dvut.example', 'Dunwater Valley University of Technology'],
    ['initials and a word', 'hr@dwrobotics.example', 'Dunwater West Robotics'],
    ['initials before a dash', 'hr@dvh-jobs.example', 'Dunwater Valley Hospitals'],
    ['behind “City of”', 'hr@dunwater.example', 'City of Dunwater'],
    ['a system’s local part', 'dunwater@taleo.net', 'Dunwater Freight Lines'],
    ['a system’s subdomain', 'talent@dunwater.teamtailor-mail.com', 'Dunwater Freight Lines'],
  ])('%s', async (_, address, name) => {
    const text = `no, I am afraid.\n\nKind regards,\nPeople Team\n${name}, 4 Quay Row, Dunwater`
    expect((await companyIn({ from: address, text }))?.replace("'", '’')).toBe(name)
  })

  test('another firm in the text does not fit', async () => {
    const text = 'we came across your time at Ferris Pumps.\n\nRegards,\nAna Diaz\nRecruiter, Marlowe Pumps'
    expect(await companyIn({ from: 'ana@marlowepumps.example', text })).toBe('Marlowe Pumps')
  })

  test.each([
    ['ana@lindenretail.example', 'Linden Retail'],
    ['ana@linden.example', 'Linden'],
    ['ana@osgood-frith.example', 'Osgood-Frith'],
    // Nobody can tell where its words part.
    ['ana@ketteridgeandcole.example', null],
  ])('alone, %s is %s', async (from, company) =>
    expect(await companyIn({ from, text: 'no, sorry.\n\nAna' })).toBe(company),
  )

  test('the sender’s own name in it means that there are others', async () => {
    const from = 'Tess Frith <tess@osgoodfrith.example>'
    expect(await companyIn({ from, text: 'no, sorry.\n\nTess' })).toBe(null)
  })
})

describe('the fullest name wins', () => {
  test.each([
    ['the sender’s', 'Tolverne Biosciences <tolverne@myworkday.com>', 'Thanks for applying to Tolverne!'],
    [
      'the signature’s',
      'tolverne@icims.com',
      'The Tolverne team has read it.\n\nRegards,\nTolverne Biosciences',
    ],
    [
      'the footer’s',
      'tolverne@icims.com',
      'Tolverne has read it.\n\nTolverne Biosciences is an equal opportunity employer.',
    ],
  ])('%s', async (_, from, text) => expect(await companyIn({ from, text })).toBe('Tolverne Biosciences'))

  test.each([
    'The Tolverne Campus Recruiting team has read it. Life at Tolverne is good.',
    'Thank you for your interest in Tolverne. Read Tolverne Stories. Tolverne hires. We at Tolverne care. Tolverne.',
    'Thank you for your interest in Tolverne and for applying for the Tolverne Data Engineer role.',
  ])('but not more than the name: %s', async (text) => expect(await companyIn({ text })).toBe('Tolverne'))
})

test.each([
  ['Thank you for applying to Quay Street.', 'Quay Street'],
  ['Thank you for applying to Corley’s Summer Internship. Corley will call.', 'Corley'],
  ['Thank you for applying to Corley’s Boats. We at Corley’s Boats care.', 'Corley’s Boats'],
])('%s', async (text, company) => {
  expect((await companyIn({ text, subject: 'Hello' }))?.replace("'", '’')).toBe(company)
})

describe('what is no employer', () => {
  test.each([
    ['a colleague', 'thank you for your interview with Magnus.'],
    ['two colleagues', 'thank you for your interview with Ana Diaz and Tom Reyes.'],
    ['a colleague at work', 'you know what life with Tina is.'],
    ['an extension', 'ring us.\n\nRegards,\nAna Diaz\nWard Manager, Ext 4471'],
    ['the job', 'this is about your interviews for the Statistician I role.'],
    ['a number', 'thank you for applying to Job 2024-3391.'],
    ['a building', 'please come to our office at Harbour House.'],
    ['a heading', 'thank you for applying.\n\nTERMS OF USE'],
    ['the reader', 'thank you, Mira Okafor.\n\nMira Okafor'],
  ])('%s', async (_, text) => expect(await companyIn({ text, subject: 'Hello' })).toBe(null))

  test('a department behind the title of who signs', async () => {
    const text = 'no.\n\nKind regards,\nAna Diaz\nDirector, Process Chemistry'
    expect(await companyIn({ from: 'Ana Diaz <ana.diaz@corley.example>', text })).toBe('Corley')
  })

  test('a board; the firm stands under the job', async () => {
    const text =
      'Application submitted\n\nLoom Fitter\nKetteridge & Cole – Whitby\n\nPress Officer\nFerris - Hull'
    const from = 'Indeed Apply <noreply@indeed.com>'
    expect(await companyIn({ from, text, subject: 'Sent' })).toBe('Ketteridge & Cole')
  })

  test('a place behind the office that signs', async () => {
    const text = 'no.\n\nKind regards,\nTalent Acquisition, Aalborg'
    expect(await companyIn({ from: 'Tolverne Rail <tolverne@myworkday.com>', text })).toBe('Tolverne Rail')
  })
})

describe('the job in the subject', () => {
  test.each([
    ['Ward Sister (Band 6) – Ref 402-11-7781', 'Ward Sister'],
    ['Re: Loom Technician', 'Loom Technician'],
    ['JR-40417 Warehouse Lead', 'Warehouse Lead'],
    ['Update regarding R0031187 Turbine Modeler', 'Turbine Modeler'],
    ['Thank you for applying – Payroll Specialist - 25000XYZ', 'Payroll Specialist'],
    ['Ketteridge Looms: Fabric Buyer (2025-1187)', 'Fabric Buyer'],
    ['Take-home for Analytics Engineer', 'Analytics Engineer'],
    ['Receipt of application, Dean of Students', 'Dean of Students'],
    ['RESCHEDULED: technical interview, Loom Engineer', 'Loom Engineer'],
    ['Video Editor role on hold', 'Video Editor'],
    ['Test Engineer - next steps', 'Test Engineer'],
    ['Embedded Developer (m/w/d)', 'Embedded Developer'],
    ['Staff Engineer, Search', 'Staff Engineer, Search'],
    ['Upholsterer cv', 'Upholsterer'],
    ['SDR role', 'SDR'],
    ['VP Sales', 'VP Sales'],
    ['Interview on 12 June - Loom Fitter', 'Loom Fitter'],
    ['Interview: Loom Fitter, 31 May', 'Loom Fitter'],
    ['RE: Interview Mill Nurse', 'Mill Nurse'],
    ['Thanks for applying to be an Apprentice Fitter', 'Apprentice Fitter'],
    ['We got it! Loom Engineer, Data', 'Loom Engineer, Data'],
    ['Your application to Fabric Buyer at Ketteridge Looms', 'Fabric Buyer'],
  ])('%s', async (subject, role) => expect(await roleIn({ subject, text: 'we have read it.' })).toBe(role))

  test.each([
    'Your application',
    'An update on your application, Mira',
    'Thank you, Mira Okafor',
    'Reminder: interview on Monday',
    'October newsletter',
    'Offer letter',
    'Video interview: next steps',
    'Ketteridge Looms – final round',
  ])('none in %s', async (subject) =>
    expect(await roleIn({ subject, text: 'we have read it.', from: 'Ketteridge Looms <x@icims.com>' })).toBe(
      null,
    ),
  )
})

describe('the job in the text', () => {
  test.each([
    ['Thank you for applying for the Customer Data position.', 'Customer Data'],
    ['We have closed the loom technician post.', 'loom technician'],
    ['The Senior Loom Engineer, Payments seat you applied for was filled.', 'Senior Loom Engineer, Payments'],
    ['We received your application for JR20937 Marketing Lead.', 'Marketing Lead'],
    ['We have read your application for vacancy 10447 Press Officer.', 'Press Officer'],
    ['Thank you for your interest in requisition 5582BR, Loom Engineer I.', 'Loom Engineer I'],
    ['You applied for Press Officer (R-0041872), Job Number 25-0933.', 'Press Officer'],
    ['We received your application for Control Room IT Engineer.', 'Control Room IT Engineer'],
    ['Thanks for applying to be our next Merchandise Planner!', 'Merchandise Planner'],
    ['We would love you to join Ketteridge as Chief of Staff.', 'Chief of Staff'],
    ['Your application as Web Developer has arrived.', 'Web Developer'],
    ['The hiring for the position Shift Supervisor is on hold.', 'Shift Supervisor'],
    ['You applied for Lecturer in Textile Design at our Leeds site.', 'Lecturer in Textile Design'],
    ['Thank you for applying for the Business intelligence Analyst role.', 'Business intelligence Analyst'],
    ['Re: Fabric Buyer II - 250041', 'Fabric Buyer II'],
    ['Job title: Fabric Buyer', 'Fabric Buyer'],
    ['Your test (C++ Engineer) runs out tomorrow.', 'C++ Engineer'],
    ['Loom Engineer was paused in April.', 'Loom Engineer'],
    ['Thanks for applying to Ketteridge Looms for Fabric Buyer.', 'Fabric Buyer'],
  ])('%s', async (text, role) => expect(await roleIn({ text })).toBe(role))

  test.each([
    'Please keep looking for other positions.',
    'We had many applicants for this role.',
    'Your recruiter will call you.',
    'You will hear from us by October.',
    'Anything else is up to you.',
    'Ana Diaz (Staff Engineer) will meet you.',
    'We know this is the wider point.',
  ])('none in "%s"', async (text) => expect(await roleIn({ text, subject: 'Hello' })).toBe(null))

  test('the signer’s title is not it', async () => {
    const text = 'no, sorry.\n\nKind regards,\nAna Diaz\nSenior Talent Partner, Ketteridge Looms'
    expect(await roleIn({ text, subject: 'Hello' })).toBe(null)
  })

  test('the subject says more of it than the text', async () => {
    const text = 'We have filled the fitter role. Thank you.'
    expect(await roleIn({ text, subject: 'Senior Loom Fitter' })).toBe('Senior Loom Fitter')
  })

  test('the job in the subject is it, not another that is open', async () => {
    const text = 'The Fabric Buyer role is filled. You may like the Press Officer role.'
    expect(await roleIn({ text, subject: 'Fabric Buyer – update' })).toBe('Fabric Buyer')
  })

  test('the first in a board’s list is the reader’s', async () => {
    const text =
      'Your application was sent to Ketteridge\n\nFabric Buyer\n\nKetteridge · Leeds\n\nPress Officer'
    expect(await roleIn({ text, from: 'LinkedIn <jobs-noreply@linkedin.com>', subject: 'Sent' })).toBe(
      'Fabric Buyer',
    )
  })
})

// What would take for ever runs into the test's time limit.
test('capitals without end come to an end', async () => {
  for (const text of ['The A of '.repeat(4000), '(A '.repeat(9000), 'Linden Looms at Linden, '.repeat(900)])
    expect(
      await read({ text, subject: text, from: '"Linden Looms Linden Looms" <linden@myworkday.com>' }),
    ).toHaveProperty('verdict')
})
