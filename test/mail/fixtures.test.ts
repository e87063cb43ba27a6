/** Whole mails, as they arrive, read to the end. The mails are written for these tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMail } from '../../src/mail/read.ts'
import { classify, type Reading } from '../../src/rejection/classify.ts'

const FOLDER = new URL('../fixtures/mail/', import.meta.url)
const load = (file: string) => readMail(readFileSync(new URL(file, FOLDER)))

const EXPECTED: Record<string, Partial<Reading>> = {
  'form-greenhouse.eml': {
    verdict: 'rejection',
    kind: 'form',
    company: 'Northgate Analytics',
    role: 'Senior Data Analyst',
    contact: null,
    noReply: true,
    // 23:40 in California is the next day in Greenwich; the mail was written on the third.
    date: '2026-11-03',
  },
  'form-workday-visa.eml': {
    verdict: 'rejection',
    kind: 'form',
    reason: 'location-or-visa',
    company: 'Calder Robotics',
    role: 'Controls Engineer',
    noReply: true,
  },
  'form-lever-wrapped.eml': {
    verdict: 'rejection',
    kind: 'form',
    reason: 'role-filled',
    company: 'Tidewater Foods',
    role: 'Supply Planner',
  },
  'form-pasted.txt': {
    verdict: 'rejection',
    kind: 'form',
    company: 'The Harbour Trust',
    role: 'Collections Assistant',
    contact: null,
    noReply: false,
    date: '2026-10-16',
    reapplyAfter: '2027-04-16',
  },
  'paused-smartrecruiters.eml': {
    verdict: 'rejection',
    kind: 'form',
    reason: 'role-paused',
    company: 'Ferris & Vale',
    role: 'Junior Accountant',
  },
  'post-interview.eml': {
    verdict: 'rejection',
    kind: 'post-interview',
    reason: 'experience',
    company: 'Linden',
    role: 'Product Designer',
    contact: { name: 'Priya Shah', address: 'priya.shah@linden.example' },
    noReply: false,
  },
  'final-round.eml': {
    verdict: 'rejection',
    kind: 'final-round',
    stage: 'final-round',
    company: 'Brightwell',
    role: 'Head of Programmes',
    contact: { name: 'Joana Reis', address: 'joana@brightwell.example' },
  },
  'acknowledgement.eml': {
    verdict: 'acknowledgement',
    kind: null,
    stage: null,
    reason: null,
    company: 'Linden',
    role: 'Product Designer',
    contact: null,
  },
  'invitation.eml': { verdict: 'invitation', kind: null, company: 'Linden', role: 'Product Designer' },
  'offer.eml': { verdict: 'offer', kind: null, company: 'Linden', role: 'Product Designer' },
  'html-only.eml': {
    verdict: 'rejection',
    kind: 'form',
    reason: 'role-cancelled',
    company: 'Oakfield Insurance',
    role: 'Claims Handler',
  },
  'base64-latin1.eml': {
    verdict: 'rejection',
    kind: 'form',
    company: 'Müller & Söhne',
    role: 'Researcher',
    contact: { name: 'Jürgen Groß', address: 'j.gross@mueller-soehne.example' },
  },
  'forwarded.eml': {
    verdict: 'rejection',
    kind: 'form',
    company: 'Kestrel Logistics',
    role: 'Warehouse Lead',
    contact: null,
    date: '2026-12-04',
  },
}

describe('a mail is read for what it says', () => {
  for (const [file, expected] of Object.entries(EXPECTED)) {
    test(file, async () => expect(classify(await load(file))).toMatchObject(expected))
  }
})

test('every fixture has its expectation', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(EXPECTED).sort())
})

test('every suggestion shows words that stand in the mail', async () => {
  for (const file of Object.keys(EXPECTED)) {
    const mail = await load(file)
    const reading = classify(mail)
    const words = [mail.subject, mail.text, mail.from?.name, mail.from?.address, mail.replyTo?.address].join(
      '\n',
    )
    for (const { field, phrase } of reading.evidence) {
      expect(words, `${file}: ${field}`).toContain(phrase)
      expect(phrase).not.toBe('')
    }
    const shown = new Set(reading.evidence.map(({ field }) => field))
    for (const field of ['kind', 'stage', 'reason', 'company', 'role', 'contact', 'reapplyAfter'] as const) {
      expect(shown.has(field), `${file}: ${field}`).toBe(reading[field] !== null)
    }
    expect(shown.has('noReply')).toBe(reading.noReply)
  }
})
