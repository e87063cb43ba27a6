/** Nothing about an application may be lost here; ordinary mail should go no further. The mails are written for this. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayConcernApplication } from '../../src/mail/triage.ts'

const passes = (mail: string | Buffer) =>
  mayConcernApplication(typeof mail === 'string' ? Buffer.from(mail, 'utf8') : mail)
const plain = (from: string, subject: string, text: string, more = '') =>
  `Received: by mx.example\nFrom: ${from}\nTo: mira@home.example\n${more}Subject: ${subject}\nDate: Mon, 6 Jan 2025 10:00:00 +0000\n\n${text}\n`

const REJECTION =
  'Dear Mira,\n\nThank you for applying for the gardener role. We have decided to go with other candidates.\n'
const ORDINARY_TEXT = 'The boiler man comes on Tuesday between nine and noon; please let him in.'

describe('mail about an application passes', () => {
  const FOLDER = new URL('../fixtures/mail/', import.meta.url)
  test.each(readdirSync(FOLDER))('%s', (file) => {
    expect(passes(readFileSync(new URL(file, FOLDER)))).toBe(true)
  })

  test.each([
    ['a form', 'no-reply@linden.example', 'Update', 'We regret that your application was not successful.'],
    [
      'no job word but the phrase',
      'Ana <ana@linden.example>',
      'News',
      'Sorry, Mira, we went with someone else in the end. All the best, Ana',
    ],
    [
      'an answer in a thread',
      'Ana <ana@linden.example>',
      'Re: Data Engineer',
      'Hi Mira, unfortunately we will not be moving forward. Best, Ana',
    ],
    [
      'the job is gone',
      'Tom <tom@linden.example>',
      'Re: our talk',
      'The role has been put on hold, I am sorry. I will be in touch when it is back.',
    ],
    ['received', 'careers@linden.example', 'We got it', 'Thank you, your application is with us.'],
    [
      'an invitation',
      'Ana <ana@linden.example>',
      'Meeting you',
      'Would Thursday suit for an interview with Tom and me?',
    ],
    ['a call', 'talent@linden.example', 'Quick chat?', 'When are you available for a call next week?'],
    ['a test', 'hr@linden.example', 'Next step', 'Please do the take-home task until Friday.'],
    [
      'an offer',
      'Ana <ana@linden.example>',
      'Good news',
      'We would like to offer you the position. Your base salary is below.',
    ],
    [
      'another post',
      'HR <hr@school.example>',
      'Teacher of Maths',
      'You have not been shortlisted on this occasion.',
    ],
    [
      'a recruiter',
      'Sam <sam@agents.example>',
      'Chef, Leeds',
      'My client has chosen another candidate, your CV is on file.',
    ],
    [
      'a job board in the name of an employer',
      'jobs-noreply@linkedin.com',
      'Your application to Chef at Linden',
      'Unfortunately, Linden will not be moving forward.',
    ],
    [
      'from outside the office',
      'Admissions Desk <desk@ward.example>',
      'Ward nurse',
      'Interviews for the vacancy took place; you came second.',
    ],
  ])('%s', (_, from, subject, text) => {
    expect(passes(plain(from, subject, text))).toBe(true)
    expect(passes(plain(from, subject, text).replaceAll('\n', '\r\n'))).toBe(true)
  })

  test('from a system of applications, whatever it says', () => {
    expect(passes(plain('Linden <no-reply@us.greenhouse-mail.io>', 'Hi', ORDINARY_TEXT))).toBe(true)
    expect(passes(plain('Linden <linden@myworkday.com>', '', ''))).toBe(true)
    expect(passes(plain('Linden <a@notgreenhouse.io.example>', 'Hi', ORDINARY_TEXT))).toBe(false)
  })

  test('mail that went to many, when it says enough', () => {
    const bulk = 'List-Unsubscribe: <https://linden.example/out>\nPrecedence: bulk\n'
    expect(passes(plain('Linden <careers@linden.example>', 'Your application', REJECTION, bulk))).toBe(true)
    expect(
      passes(
        plain(
          'Linden <news@linden.example>',
          'March',
          'Now hiring in the shop. Our role in the village.',
          bulk,
        ),
      ),
    ).toBe(false)
  })
})

describe('wherever the words are', () => {
  const head = (more: string) => `From: Ana <ana@linden.example>\nSubject: Hello\nMIME-Version: 1.0\n${more}`
  const base64 = (text: string) =>
    Buffer.from(text)
      .toString('base64')
      .replace(/(.{76})/g, '$1\r\n')
  const multipart = (...parts: string[]) =>
    `${head('Content-Type: multipart/mixed;\n boundary="=_b"')}\n\n${parts.map((part) => `--=_b\n${part}\n`).join('')}--=_b--\n`
  const big = `Content-Type: application/pdf\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${base64('x'.repeat(900_000))}`
  const html = `<html><head><title>Hi</title><style>${'.a { color: red }\n'.repeat(3_000)}</style></head><body><!-- your job application --><table><tr><td>Dear Mira,</td></tr><tr><td>thank&nbsp;you for <b>your\napplication</b>. We chose another&#160;candidate.</td></tr></table></body></html>`

  test.each([
    ['base64', head(`Content-Transfer-Encoding: base64\n\n${base64(REJECTION)}`)],
    [
      'quoted-printable',
      head(
        `Content-Transfer-Encoding: quoted-printable\n\nWe cannot take your appli=\ncation further: it is with =6Fther candid=\r\nates.`,
      ),
    ],
    ['HTML only, behind 50 KB of style', head(`Content-Type: text/html\n\n${html}`)],
    ['HTML in base64', head(`Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n${base64(html)}`)],
    ['HTML with an unclosed style', head(`Content-Type: text/html\n\n<style>p { } <p>${REJECTION}`)],
    [
      'UTF-16',
      head(
        `Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: base64\n\n${Buffer.from(REJECTION, 'utf16le').toString('base64')}`,
      ),
    ],
    [
      'words with soft hyphens',
      head('\nYour appli\u00adcation was weighed; we chose another candi\u200bdate.'),
    ],
    ['an accent', head('\nYour résumé was read by our recruiter.')],
    ['behind an attachment', multipart(big, `Content-Type: text/plain\n\n${REJECTION}`)],
    [
      'behind a text that says nothing',
      multipart('\nYour program cannot show this mail.', `Content-Type: text/html\n\n${html}`),
    ],
    [
      'in parts of parts',
      multipart(
        `Content-Type: multipart/related; boundary=in\n\n--in\nContent-Type: multipart/alternative; boundary="in2"\n\n--in2\n\n${REJECTION}\n--in2--\n--in--`,
      ),
    ],
    [
      'in a mail attached',
      multipart('\nSee below.', `Content-Type: message/rfc822\n\n${plain('x@y.example', 'News', REJECTION)}`),
    ],
    [
      'in the subject of a mail attached',
      multipart(
        '\nSee below.',
        `Content-Type: message/rfc822\n\n${plain('x@y.example', 'Your application: interview', 'Hello')}`,
      ),
    ],
    ['without any head', REJECTION],
    ['behind empty lines', `\r\n\n${plain('x@y.example', 'News', REJECTION)}`],
    [
      'with boundaries that never come',
      multipart(`Content-Type: text/plain\n\n${REJECTION}`).replaceAll('--=_b--', ''),
    ],
    [
      'in a subject in base64',
      `From: a@b.example\nSubject: =?utf-8?B?${Buffer.from('Your appli').toString('base64')}?=\n =?utf-8?B?${Buffer.from('cation – interview').toString('base64')}?=\n\nHi\n`,
    ],
    [
      'in a subject in quoted-printable',
      'From: a@b.example\nSubject: =?iso-8859-1?q?Job_interview_=E0_Paris?=\n\nHi\n',
    ],
    [
      'in a sender and a subject',
      'From: =?utf-8?q?Linden_Talent?= <x@linden.example>\nSubject: Your\n interview\n\nHi\n',
    ],
  ])('%s', (_, mail) => expect(passes(mail)).toBe(true))

  test('a head of 300 KB before the subject', () => {
    expect(passes(`X-Trace: ${'a'.repeat(300_000)}\n${plain('x@y.example', 'Job interview', 'Hi')}`)).toBe(
      true,
    )
  })

  test('but words in an attachment do not count, nor in what HTML hides', () => {
    expect(
      passes(
        multipart(
          `\n${ORDINARY_TEXT}`,
          `Content-Type: text/plain\nContent-Disposition: attachment\n\n${REJECTION}`,
        ),
      ),
    ).toBe(false)
    expect(
      passes(
        head(
          `Content-Type: text/html\n\n<style>${REJECTION}</style><!-- ${REJECTION} --><p>${ORDINARY_TEXT}</p>`,
        ),
      ),
    ).toBe(false)
  })
})

describe('ordinary mail does not pass', () => {
  test.each([
    [
      'a bill',
      'Northern Power <bills@power.example>',
      'Your bill is ready',
      'Your bill for March is £43.10. We will take it on the 3rd. Apply for paperless billing any time.',
    ],
    [
      'a parcel',
      'Kettle Lane <orders@kettle.example>',
      'Order 5123 has shipped',
      'Thank you for your order! Good news: it has shipped. Track your parcel below.',
    ],
    [
      'an apology of a shop',
      'Kettle Lane <help@kettle.example>',
      'Your refund',
      'We are sorry the lamp arrived broken. Unfortunately we have no more, so we sent the money back.',
    ],
    [
      'a bank',
      'Bank <info@bank.example>',
      'Your statement',
      'Your monthly statement is available. Sign in to view your balance and interest.',
    ],
    [
      'the family',
      'Ines <ines@home.example>',
      'Sunday',
      'Are you coming in for lunch? Good luck with the exam, all the best from grandma.',
    ],
    [
      'a friend',
      'Sam <sam@home.example>',
      'Re: tonight',
      'Sorry, cannot make it. Next week? We could go to the new place by the river.',
    ],
    [
      'a school',
      'Hill School <office@hill.example>',
      'Snow',
      'Unfortunately school is closed tomorrow. Next steps will be on our page.',
    ],
    [
      'a password',
      'Photo Circle <no-reply@circle.example>',
      'Reset your password',
      'Somebody asked for a new password. Not you? Ignore this mail.',
    ],
    [
      'a pull request',
      'ada <notifications@forge.example>',
      '[app] Fix crash of the application on start (#12)',
      'This applies the patch and moves the cursor position. The build job passed.',
      'List-Id: <app.forge.example>\n',
    ],
    [
      'a newsletter',
      'Hollow & Pine <news@hollow.example>',
      'New in: coats',
      'A coat for every position in life. Careers | Press | Unsubscribe',
      'List-Unsubscribe: <https://hollow.example>\n',
    ],
    [
      'a flight',
      'Air <booking@air.example>',
      'Booking confirmed',
      'Your flight to Lisbon is confirmed. Check in online 24 hours before departure.',
    ],
    [
      'spam',
      'Winner <x@win.example>',
      'Congratulations!!!',
      'You have been selected for a prize. Click here to claim your reward now.',
    ],
    [
      'a doctor',
      'Practice <desk@practice.example>',
      'Your appointment',
      'Your appointment with Dr Vale is on Friday at 9:40. Please bring your card.',
    ],
    ['a landlord', 'Tom <tom@homes.example>', 'The boiler', ORDINARY_TEXT],
    [
      'a meeting',
      'Lena <lena@office.example>',
      'Thursday',
      'The agenda is attached. We talk about the budget, then the move to the new office.',
    ],
    [
      'a survey',
      'Cab <ride@cab.example>',
      'How was your ride?',
      'Rate your driver and leave a tip. Your receipt: £9.20.',
    ],
  ])('%s', (_, from, subject, text, more = '') =>
    expect(passes(plain(from, subject, text, more))).toBe(false),
  )

  test('photos of 5 MB, and mail without words', () => {
    const photo = Buffer.alloc(3_700_000, 'From applicant ').toString('base64')
    expect(
      passes(
        `From: Ines <ines@home.example>\nSubject: The lake\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nAs promised.\n--b\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\n\n${photo}\n--b--\n`,
      ),
    ).toBe(false)
    expect(passes('')).toBe(false)
    expect(passes('\n\n\n')).toBe(false)
    expect(passes(Buffer.alloc(10_000))).toBe(false)
  })
})

describe('hostile mail is looked at like any other', () => {
  const nested = (depth: number, inner: string) => {
    const opened = Array.from(
      { length: depth },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    )
    return `From: a@b.example\nSubject: Your application and interview\n${opened.join('')}\n${inner}\n`
  }
  test.each([
    [
      'a header line of 1 MB',
      `From: a@b.example\nX-A: ${'a '.repeat(500_000)}\nSubject: Your application\n\n${REJECTION}`,
    ],
    [
      'a million headers',
      `From: a@b.example\nSubject: Your application\n${'A: b\n'.repeat(1_000_000)}\n${REJECTION}`,
    ],
    ['500 multiparts in each other', nested(500, REJECTION)],
    [
      'a million boundaries',
      `From: a@b.example\nSubject: Your job interview\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n'.repeat(1_000_000)}`,
    ],
    [
      'a boundary that is everywhere',
      `From: a@b.example\nSubject: Your job interview\nContent-Type: multipart/mixed; boundary="-"\n\n${'---\n\n'.repeat(500_000)}`,
    ],
    [
      'a million tags',
      `From: a@b.example\nSubject: Your job interview\nContent-Type: text/html\n\n${'<style><!--<p'.repeat(200_000)}`,
    ],
    [
      'a million encoded words',
      `From: a@b.example\nSubject: ${'=?utf-8?q?'.repeat(100_000)}\n\n${REJECTION}`,
    ],
    [
      'broken base64',
      `From: a@b.example\nSubject: Your job interview\nContent-Transfer-Encoding: base64\n\n${'=?!'.repeat(300_000)}`,
    ],
    [
      'a thousand mails in mails',
      `From: a@b.example\nSubject: Your job interview\n${'Content-Type: message/rfc822\n\n'.repeat(1_000)}`,
    ],
  ])('%s', (_, mail) => expect(passes(mail)).toBe(true))

  test('cut anywhere and damaged anyhow, it gives an answer', () => {
    const mails = [...new Set(readdirSync(new URL('../fixtures/mail/', import.meta.url)))].map((file) =>
      readFileSync(new URL(`../fixtures/mail/${file}`, import.meta.url)),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...mails),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.uint8Array({ maxLength: 30 }),
        (mail, at, put) => {
          const from = Math.floor(at * mail.length)
          const bytes = Buffer.concat([mail.subarray(0, from), put, mail.subarray(from + put.length)])
          expect(typeof passes(bytes)).toBe('boolean')
          expect(typeof passes(mail.subarray(0, from))).toBe('boolean')
        },
      ),
      { numRuns: 300 },
    )
  })

  test('half a mail still passes: the words are in its beginning', () => {
    const mail = plain('Ana <ana@linden.example>', 'Your application', REJECTION.repeat(50))
    expect(passes(mail.slice(0, mail.length / 2))).toBe(true)
  })
})
