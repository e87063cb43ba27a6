/** Days in pasted headers, however the mail program writes them. */
import { describe, expect, test } from 'vitest'
import { readMail } from '../../src/mail/read.ts'

const read = (text: string) => readMail(Buffer.from(text))
const DAY = '2026-11-20'

test.each([
  ['a day alone', 'Date: 20 Nov 2026\n\nHi Mira,'],
  ['a day alone, and the text right under it', 'Sent: Friday, November 20, 2026 4:12 PM\nHi Mira,'],
  ['under From', 'From: Ana <ana@linden.example>\nSent: Friday, November 20, 2026 4:12 PM\nHi Mira,'],
  ['a blank line between', 'From: Ana <ana@linden.example>\n\nSent: 20 November 2026 16:12\n\nHi Mira,'],
  [
    'Outlook',
    'From: Ana Diaz <ana@linden.example>\nSent: Friday, November 20, 2026 4:12 PM\nTo: Mira\nSubject: News\n\nHi',
  ],
  [
    'Apple Mail',
    'From: Ana Diaz <ana@linden.example>\nSubject: News\nDate: November 20, 2026 at 4:12:09 PM GMT\nTo: Mira\n\nHi',
  ],
  ['Gmail', 'Ana Diaz <ana@linden.example>\nFri, Nov 20, 2026 at 4:12 PM\nto me\n\nHi Mira,'],
  [
    'Gmail, with how long ago',
    'Ana Diaz <ana@linden.example>\nFri, Nov 20, 2026, 4:12 PM (2 days ago)\n\nHi',
  ],
  ['Outlook on the web', 'Ana Diaz <ana@linden.example>\nTo: You\nFri 11/20/2026 4:12 PM\n\nHi Mira,'],
  ['as sent', 'Subject: News\nDate: Fri, 20 Nov 2026 16:12:09 +0000 (UTC)\n\nHi'],
  ['a letter', '20 November 2026\n\nDear Mira,'],
])('%s', async (_, text) => expect((await read(text)).date).toBe(DAY))

describe('no day', () => {
  test.each([
    ['where it can be two', 'Date: 04/05/2026\n\nHi Mira,'],
    [
      'where it can be two, under From',
      'From: Ana <ana@linden.example>\nSent: 04/05/2026\n20 Nov 2026\n\nHi',
    ],
    ['of an appointment', 'Date: 20 Nov 2026\nTime: 10:00\n\nHi Mira,'],
    ['of an appointment in the text', 'From: Ana <a@linden.example>\n\nDate: 20 Nov 2026\nTime: 10:00\n\nHi'],
    ['in a sentence', 'Date: we will meet on 20 Nov 2026 at noon\n\nHi Mira,'],
    ['behind the greeting', 'Hi Mira,\n20 November 2026\nis when we begin.'],
  ])('%s', async (_, text) => expect((await read(text)).date).toBe(null))
})

test('a sender alone is a heading', async () => {
  expect(await read('From: Ana Diaz <ana@linden.example>\n\nHi Mira,')).toMatchObject({
    from: { name: 'Ana Diaz', address: 'ana@linden.example' },
    text: 'Hi Mira,',
  })
  expect((await read('From: here to there\n\nHi Mira,')).from).toBe(null)
})
