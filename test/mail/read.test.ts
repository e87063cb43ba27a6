import { describe, expect, test } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { readMail } from '../../src/mail/read.ts'

const read = (text: string) => readMail(Buffer.from(text))
const HEAD = `Received: by mx.mail.example
From: Linden <hr@linden.example>
Subject: Your application
Date: Tue, 3 Nov 2026 10:00:00 +0000
MIME-Version: 1.0
`
const html = (body: string) => read(`${HEAD}Content-Type: text/html; charset=utf-8\n\n${body}`)

describe('pasted text', () => {
  test('without headers it is all text', async () => {
    const mail = await read('Hello Mira,\n\nwe have chosen someone else.\n')
    expect(mail).toMatchObject({
      from: null,
      subject: '',
      date: null,
      to: [],
      messageId: null,
      attachments: 0,
    })
    expect(mail.text).toBe('Hello Mira,\n\nwe have chosen someone else.')
  })

  test('header lines on top are headers, in the spellings of several mail programs', async () => {
    const mail = await read(
      '*From:* Ana Diaz [mailto:ana@linden.example]\n*Sent:* 3 November 2026 10:02\n*To:* Mira; Sam <sam@mail.example>\n*Subject:* News\n\nHello',
    )
    expect(mail).toMatchObject({
      from: { name: 'Ana Diaz', address: 'ana@linden.example' },
      to: [
        { name: 'Mira', address: null },
        { name: 'Sam', address: 'sam@mail.example' },
      ],
      subject: 'News',
      date: '2026-11-03',
      text: 'Hello',
    })
  })

  test('prose that begins like a header stays prose', async () => {
    const mail = await read('Date: we will agree on one.\nSubject to approval, nothing is decided.')
    expect(mail.text).toContain('Date: we will agree on one.')
    expect(mail.text).toContain('Subject to approval')
  })

  test('a sender on the first line, as web mail copies it', async () => {
    const mail = await read('Ana Diaz <ana@linden.example>\n\nHello')
    expect(mail).toMatchObject({ from: { name: 'Ana Diaz', address: 'ana@linden.example' }, text: 'Hello' })
  })

  test.each([
    ['Fri, 13 Mar 2026', '2026-03-13'],
    ['March 13, 2026 at 5:01 PM', '2026-03-13'],
    ['13.03.2026 17:01', '2026-03-13'],
    ['3/13/2026', '2026-03-13'],
    ['2026-03-13', '2026-03-13'],
    // The third of April or the fourth of March: nobody can tell.
    ['03/04/2026', null],
    ['yesterday', null],
  ])('the day of "%s"', async (written, day) => {
    expect((await read(`From: Ana\nDate: ${written}\n\nHello`)).date).toBe(day)
  })

  test('other encodings than UTF-8', async () => {
    expect((await readMail(Buffer.from('Grüße', 'latin1'))).text).toBe('Grüße')
    expect((await readMail(Buffer.from('\ufeffGrüße', 'utf16le'))).text).toBe('Grüße')
  })
})

describe('the text is made plain', () => {
  test('hard-wrapped lines become paragraphs; greeting and signature keep their lines', async () => {
    const mail = await read(
      'Dear Mira,\n\nThank you for the papers that you sent us last month about the\nposition of gardener. We have\ndecided otherwise.\n\nBest,\nTom Baker\nHead Gardener\n',
    )
    expect(mail.text).toBe(
      'Dear Mira,\n\nThank you for the papers that you sent us last month about the position of gardener. We have decided otherwise.\n\nBest,\nTom Baker\nHead Gardener',
    )
  })

  test('curly quotes, odd spaces, invisible and turning characters', async () => {
    const mail = await read('We\u2019re\u00a0sor\u00adry \u200b\u201cMira\u201d\u202e \u2066x\u034f\ufeff')
    expect(mail.text).toBe('We\'re sorry "Mira" x')
  })

  test('no escape sequence or control character survives, in any field', async () => {
    const evil =
      '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b]8;;http://x.example\u001b\\link \u009b2J bell\u0007 back\b \u0000'
    const mail = await read(
      `From: "A${evil}" <a@linden.example>\nSubject: S ${evil}\n\nB ${evil}\u202e\r\nC\rD`,
    )
    const strings = [mail.from?.name, mail.from?.address, mail.subject, mail.text].join('\n')
    expect(strings).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
    expect(mail.subject).toBe('S red link bell back')
    expect(mail.text).toMatch(/\nC\nD$/)
  })
})

describe('only the sender’s own words are kept', () => {
  test.each([
    ['quoted lines', 'No, sorry.\n\n> I would love\n> an offer\n'],
    [
      'an attribution',
      'No, sorry.\n\nOn Tue, 3 Nov 2026 at 10:00, Mira <mira@mail.example> wrote:\nI would love an offer',
    ],
    [
      'an attribution over two lines',
      'No, sorry.\n\nOn Tue, 3 Nov 2026 at 10:00, Mira Okafor\n<mira@mail.example> wrote:\nI would love an offer',
    ],
    [
      'an original message',
      'No, sorry.\n\n-----Original Message-----\nFrom: Mira\nSubject: Hi\n\nI would love an offer',
    ],
    [
      'the headers of Outlook',
      'No, sorry.\n\nFrom: Mira <m@mail.example>\nSent: Tuesday, 3 November 2026\nSubject: Hi\n\nI would love an offer',
    ],
    ['a signature', 'No, sorry.\n-- \nLinden, where every offer counts'],
  ])('not %s', async (_, text) => expect((await read(text)).text).toBe('No, sorry.'))

  test('what is quoted from end to end is the mail', async () => {
    expect((await read('> Dear Mira,\n>\n> no, sorry.')).text).toBe('Dear Mira,\n\nno, sorry.')
  })

  test('a forwarded mail under a note is the mail, with its own sender, subject and day', async () => {
    const mail = await read(
      'From: Mira <mira@mail.example>\nSubject: Fwd: News\nDate: 5 Dec 2026\n\nOh well.\n\nBegin forwarded message:\n\n> From: Ana Diaz <ana@linden.example>\n> Subject: News\n> Date: 4 December 2026\n> To: Mira <mira@mail.example>\n>\n> We chose someone else.',
    )
    expect(mail).toMatchObject({
      from: { name: 'Ana Diaz', address: 'ana@linden.example' },
      subject: 'News',
      date: '2026-12-04',
      text: 'We chose someone else.',
    })
  })

  test('a mail forwarded as an attachment is the mail too', async () => {
    const mail = await read(
      'From: mira@mail.example\nSubject: Fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: text/plain\n\nlook\n--q\nContent-Type: message/rfc822\n\nFrom: Linden <hr@linden.example>\nSubject: News\nMIME-Version: 1.0\n\nWe chose someone else.\n--q--\n',
    )
    expect(mail).toMatchObject({ from: { name: 'Linden' }, subject: 'News', text: 'We chose someone else.' })
  })
})

describe('HTML', () => {
  test('becomes lines; styles, comments and hidden padding go', async () => {
    const mail = await html(
      '<style>p{}</style><!-- x --><p>Hello&nbsp;Mira,</p><p>it&rsquo;s a <b>no</b>.</p>',
    )
    expect(mail.text).toBe("Hello Mira,\n\nit's a no.")
  })

  test('is preferred to a text part that says nothing', async () => {
    const mail = await read(
      `${HEAD}Content-Type: multipart/alternative; boundary=q\n\n--q\nContent-Type: text/plain\n\nView in a browser\n--q\nContent-Type: text/html\n\n<p>We chose someone else.</p>\n--q--\n`,
    )
    expect(mail.text).toBe('We chose someone else.')
  })

  test('nested 20,000 deep still gives its text', async () => {
    const mail = await html(`${'<div>'.repeat(20_000)}We chose someone else.${'</div>'.repeat(20_000)}`)
    expect(mail.text).toBe('We chose someone else.')
  })

  test('that never closes what it hides still gives its text', async () => {
    expect((await html(`We chose someone else.${'<style>'.repeat(50_000)}`)).text).toContain(
      'We chose someone else.',
    )
  })
})

describe('size', () => {
  const attachment = (bytes: number) =>
    Buffer.alloc(bytes, 'AbC9').toString('base64').replace(/.{76}/g, '$&\r\n')

  test('a mail of 20 MB is read, and its attachment counted but not decoded', async () => {
    const mail = await read(
      `${HEAD}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nWe chose someone else.\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64\n\n${attachment(15_000_000)}\n--b\nContent-Type: text/plain\n\nThe end.\n--b--\n`,
    )
    expect(mail).toMatchObject({ text: 'We chose someone else.\n\nThe end.', attachments: 1 })
  })

  test.each([
    ['one endless line', 'word '.repeat(4_000_000)],
    ['empty lines', '\n'.repeat(10_000_000)],
    ['empty parts', '--b\nContent-Type: text/plain\n\nx\n'.repeat(100_000)],
  ])('%s', async (_, filler) => {
    const mail = await read(`${HEAD}\nWe chose someone else.\n${filler}`)
    expect(mail.text).toMatch(/^We chose someone else\./)
  })
})

test.each(['', ' \n\t\r\n', '\u0000\u0007\u200b'])(
  'an empty mail is refused, in words that help (%j)',
  async (text) => {
    const error = await read(text).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(Fault)
    expect(error.message).toMatch(/^The mail is empty\. /)
  },
)
