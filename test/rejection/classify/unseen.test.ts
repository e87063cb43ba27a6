/** Mail written by another hand, kept out of all training and of every rule: how the reader does on what it never saw. */
import { readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMail } from '../../../src/mail/read.ts'
import { classify, type Reading } from '../../../src/rejection/classify.ts'

interface Labelled {
  verdict: Reading['verdict']
  kind: Reading['kind']
  company: string | null
  role: string | null
  reading: Reading
}

async function read(file: string): Promise<Labelled[]> {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return Promise.all(
    lines.map(async (line) => {
      const { from, subject, body, ...label } = JSON.parse(line)
      const head = [
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        `From: ${from}`,
        `Subject: ${subject}`,
      ]
      return { ...label, reading: classify(await readMail(Buffer.from(`${head.join('\n')}\n\n${body}`))) }
    }),
  )
}

const mails = await read('unseen-mail.jsonl')
// Every second mail of six hands that wrote for this: shops, agencies, councils, founders, and refusals of other things.
const hard = await read('hard-mail.jsonl')
const share = (part: readonly unknown[], whole: readonly unknown[]) => part.length / whole.length
const plain = (name: string | null) =>
  (name ?? '').toLowerCase().replace(/\b(?:the|llp|ltd|inc)\b|[^a-z0-9]/g, '')

describe('mail that nothing was made for', () => {
  const noes = mails.filter(({ verdict }) => verdict === 'rejection')
  const said = mails.filter(({ reading }) => reading.verdict === 'rejection')
  const both = noes.filter((mail) => said.includes(mail))

  test('is told from a rejection, and a rejection from it', () => {
    expect(share(both, said)).toBeGreaterThanOrEqual(0.98)
    expect(share(both, noes)).toBeGreaterThanOrEqual(0.97)
  })

  test('has its verdict and a rejection its kind', () => {
    expect(
      share(
        mails.filter(({ verdict, reading }) => reading.verdict === verdict),
        mails,
      ),
    ).toBeGreaterThanOrEqual(0.88)
    expect(
      share(
        both.filter(({ kind, reading }) => reading.kind === kind),
        both,
      ),
    ).toBeGreaterThanOrEqual(0.9)
  })

  test('has its company, at least in short, and its role', () => {
    const named = mails.filter(({ company, verdict }) => company && verdict !== 'other')
    const right = named.filter(({ company, reading }) => {
      const [told, label] = [plain(reading.company), plain(company)]
      return told !== '' && (told === label || label.startsWith(told) || told.startsWith(label))
    })
    const wrong = named.filter((mail) => mail.reading.company && !right.includes(mail))
    expect(share(right, named)).toBeGreaterThanOrEqual(0.9)
    expect(share(wrong, named)).toBeLessThanOrEqual(0.03)
    const roles = mails.filter(({ role, verdict }) => role && verdict !== 'other')
    const told = roles.filter(({ role, reading }) => plain(reading.role).startsWith(plain(role)))
    expect(share(told, roles)).toBeGreaterThanOrEqual(0.85)
  })

  test('shows the words that each verdict rests on', () => {
    for (const { reading } of said)
      expect(reading.evidence.find(({ field }) => field === 'verdict')?.phrase).toEqual(
        expect.stringMatching(/\S/),
      )
  })
})

test('its weights are a small file', () => {
  const file = new URL('../../../src/rejection/classify/weights.json', import.meta.url)
  expect(statSync(file).size).toBeLessThan(300_000)
})

// Below the bar for usual mail, and no lower than this.
test('mail written to be hard is told by most of its signs', () => {
  const noes = hard.filter(({ verdict }) => verdict === 'rejection')
  const said = hard.filter(({ reading }) => reading.verdict === 'rejection')
  const both = noes.filter((mail) => said.includes(mail))
  expect(share(both, said)).toBeGreaterThanOrEqual(0.98)
  expect(share(both, noes)).toBeGreaterThanOrEqual(0.84)
  expect(
    share(
      hard.filter(({ verdict, reading }) => reading.verdict === verdict),
      hard,
    ),
  ).toBeGreaterThanOrEqual(0.75)
})
