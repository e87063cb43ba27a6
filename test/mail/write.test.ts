import { hostname } from 'node:os'
import fc from 'fast-check'
import PostalMime, { type Address } from 'postal-mime'
import { describe, expect, test } from 'vitest'
import {
  bodyText,
  buildEml,
  headerText,
  mimeText,
  type OutgoingLetter,
  sendable,
} from '../../src/mail/write.ts'

const LETTER: OutgoingLetter = {
  from: { name: 'Mira Okafor', address: 'mira@mail.example' },
  to: [{ name: 'Priya Shah', address: 'priya@linden.example' }],
  subject: 'Thank you',
  body: 'Dear Priya,\n\nthank you for the morning at Linden.\n\nMira\n',
  date: new Date('2026-11-04T09:00:00Z'),
}
const build = (change: Partial<OutgoingLetter> = {}) => buildEml({ ...LETTER, ...change })
const parse = async (change: Partial<OutgoingLetter> = {}) => PostalMime.parse(await build(change))
const named = (keys: { key: string }[]) => keys.map(({ key }) => key).sort()

const HEADERS = [
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
  'x-unsent',
]

describe('a letter as a draft', () => {
  test('opens unsent, with nothing but what was given', async () => {
    const mail = await parse()
    expect(named(mail.headers)).toEqual(HEADERS)
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(mail).toMatchObject({
      from: { name: 'Mira Okafor', address: 'mira@mail.example' },
      to: [{ name: 'Priya Shah', address: 'priya@linden.example' }],
      subject: 'Thank you',
      date: '2026-11-04T09:00:00.000Z',
    })
    expect(mail.text).toBe(LETTER.body)
  })

  test('every line ends in CRLF, also those of attachments', async () => {
    const eml = await build({ attachments: [{ filename: 'cv.pdf', content: Buffer.alloc(5_000, 'a\nb\r') }] })
    expect(eml.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('the Message-ID keeps the name of the machine and the sender’s domain to itself', async () => {
    const { messageId } = await parse()
    expect(messageId).toMatch(/^<[0-9a-f-]{36}@rejectkit\.invalid>$/)
    expect((await build()).toString()).not.toContain(`@${hostname()}`)
  })

  test('long lines stay one line for the reader, and accents stay accents', async () => {
    const body = `${'A long line about the prototypes that failed. '.repeat(30).trim()}\n\nGrüße – „Zoë“ 🌿\n.\nFrom here on\n-- \nMira`
    const mail = await parse({
      body,
      subject: 'Grüße 🌿',
      to: [{ name: 'Zoë "Zo" O\'Neil, Jr.', address: 'zoe@linden.example' }],
    })
    expect(mail.text?.trimEnd()).toBe(body)
    expect(mail.subject).toBe('Grüße 🌿')
    expect(mail.to).toEqual([{ name: 'Zoë "Zo" O\'Neil, Jr.', address: 'zoe@linden.example' }])
  })

  test('attachments come through byte by byte, whatever they are called', async () => {
    const content = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
    const mail = await parse({ attachments: [{ filename: 'Lebenslauf – März\r\nX-Evil: 1.bin', content }] })
    expect(mail.attachments).toHaveLength(1)
    expect(mail.attachments[0]?.filename).toBe('Lebenslauf – März X-Evil: 1.bin')
    expect(Buffer.from(mail.attachments[0]?.content as ArrayBuffer)).toEqual(content)
    expect(named(mail.headers)).not.toContain('x-evil')
  })
})

describe('nobody is written to who was not meant', () => {
  test('people without an address are left out', async () => {
    const mail = await parse({ to: [{ name: 'Tom Baker', address: null }, ...LETTER.to] })
    expect(mail.to).toEqual([{ name: 'Priya Shah', address: 'priya@linden.example' }])
    expect((await parse({ to: [{ name: 'Tom Baker', address: null }] })).to).toBeUndefined()
  })

  test('without an own address there is no From', async () => {
    expect((await parse({ from: { name: 'Mira', address: null } })).from).toBeUndefined()
    expect((await parse({ from: null })).from).toBeUndefined()
  })

  test.each([
    'a@linden.example\r\nBcc: b@evil.example',
    'a@linden.example, b@evil.example',
    'a@linden.example;b@evil.example',
    'Team: a@linden.example;',
    '<a@linden.example> b@evil.example',
    'not an address',
    'a@b@c.example',
  ])('an address that is none or several is left out: %j', async (address) => {
    const mail = await parse({ to: [{ name: 'x', address }] })
    expect(mail.to).toBeUndefined()
    expect(named(mail.headers)).toEqual(HEADERS.filter((key) => key !== 'to'))
  })
})

// Any text, often with what tears headers apart.
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        'Bcc: x@evil.example',
        ' ',
        ',',
        ';',
        '"',
        '<',
        '>',
        '(',
        ')',
        '\\',
        ':',
        '=?utf-8?q?a?=',
        'é',
        '\t',
        '\u0000',
        '@',
        'word',
        "'",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
)
const address = fc.oneof(
  fc.constant(null),
  text,
  fc.emailAddress(),
  fc.constantFrom('mira+jobs@mail.example', "o'neil@mail.example"),
)
const box = fc.record({ name: text, address })

test('whatever the fields hold, they come back as they are and add no header', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ from: fc.option(box), to: fc.array(box, { maxLength: 3 }), subject: text, body: text }),
      async (fields) => {
        const eml = await build(fields)
        const mail = await PostalMime.parse(eml)
        const to = fields.to.filter((one) => sendable(one.address))
        const from = fields.from && sendable(fields.from.address) ? fields.from : null
        const expected = HEADERS.filter(
          (key) =>
            (key !== 'to' || to.length) &&
            (key !== 'from' || from) &&
            (key !== 'content-transfer-encoding' || bodyText(fields.body)) &&
            (key !== 'subject' || headerText(fields.subject)),
        )
        expect(named(mail.headers)).toEqual(expected)
        expect(eml.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        expect(headerText(mail.subject ?? '')).toBe(mimeText(fields.subject))
        expect((mail.text ?? '').replace(/\n$/, '')).toBe(bodyText(fields.body).replace(/\n$/, ''))
        const names = (list: readonly (Address | undefined)[]) =>
          list.map((one) => headerText(one?.name ?? ''))
        expect(names(mail.to ?? [])).toEqual(to.map((one) => mimeText(one.name)))
        if (from) expect(names([mail.from])).toEqual([mimeText(from.name)])
        const ascii = to.filter((one) => /^[\x20-\x7e]+$/.test(one.address ?? ''))
        const addresses = (mail.to ?? []).map((one) => one.address?.toLowerCase())
        for (const one of ascii) expect(addresses).toContain(sendable(one.address)?.toLowerCase())
      },
    ),
    { numRuns: 400 },
  )
})
