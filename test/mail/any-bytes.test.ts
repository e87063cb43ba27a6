/** Whatever the bytes are, a mail comes out or a plain fault, and nothing unprintable. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { readMail } from '../../src/mail/read.ts'
import { classify, VERDICTS } from '../../src/rejection/classify.ts'

const FOLDER = new URL('../fixtures/mail/', import.meta.url)
const MAILS = readdirSync(FOLDER).map((file) => readFileSync(new URL(file, FOLDER)))

const UNPRINTABLE = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u

async function readAny(bytes: Uint8Array): Promise<void> {
  const mail = await readMail(bytes).catch((error) => {
    if (error instanceof Fault) return null
    throw error
  })
  if (!mail) return
  const reading = classify(mail)
  expect(VERDICTS).toContain(reading.verdict)
  expect(reading.confidence).toBeGreaterThanOrEqual(0)
  expect(reading.confidence).toBeLessThanOrEqual(1)
  // JSON.stringify escapes control characters, so the strings are looked at one by one.
  JSON.stringify([mail, reading], (_, value) => {
    if (typeof value === 'string') expect(value).not.toMatch(UNPRINTABLE)
    return value
  })
}

type Change = { at: number; cut: number; put: Uint8Array }
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc
      .constantFrom(
        '\u001b[2J',
        '\r\n\r\n',
        '--=_part\n',
        '<div>',
        '=?utf-8?b?',
        '\u202e',
        '> ',
        '\n.\n',
        'From: ',
      )
      .map((text) => Buffer.from(text)),
  ),
})

function mutate(bytes: Buffer, changes: Change[]): Buffer {
  return changes.reduce((mail, { at, cut, put }) => {
    const from = Math.floor(at * mail.length)
    return Buffer.concat([mail.subarray(0, from), put, mail.subarray(from + cut)])
  }, bytes)
}

test('300 damaged mails', async () => {
  const damaged = fc
    .tuple(fc.constantFrom(...MAILS), fc.array(change, { maxLength: 12 }))
    .map(([mail, changes]) => mutate(mail, changes))
  await fc.assert(fc.asyncProperty(damaged, readAny), { numRuns: 300 })
})

test('random bytes and random text', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), readAny), { numRuns: 150 })
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 500 }), (text) => readAny(Buffer.from(text))),
    { numRuns: 150 },
  )
})

// Patterns with room to backtrack would hang here; the runner's own time limit is the only clock.
test.each([
  'not move you the not forward with ',
  'interest in The And Of Position At Role ',
  'A '.repeat(300),
  'for the our an ',
  'if you are not selected, ',
  'thank you for taking the time to ',
  '> ',
  'From: a\nSubject: b\n',
  'On the one hand\n',
  '---------- Forwarded message ---------\n',
  'a@b.c,',
  '"',
  '<a ',
  'Lead, ',
  'offer the job to the other ',
  'we would have liked to see more of your ',
  'Date: 20 Nov 2026\n',
])('a phrase over and over: %j', async (phrase) => {
  await readAny(Buffer.from(phrase.repeat(Math.ceil(300_000 / phrase.length))))
  await readAny(Buffer.from(`To: ${phrase.repeat(2_000)}\nSubject: ${phrase.repeat(2_000)}\n\nHello`))
})
