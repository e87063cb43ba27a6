/** A small share of test/bench/mutated-mail.ts. A hang fails by the runner's own time limit. */
import { expect, test } from 'vitest'
import { mutationsOf, readAndReport, UNSAFE } from './mutations.ts'

test('400 mutated mails: none crashes the reader, and nothing unsafe is printed', async () => {
  let said = 0
  for (const { what, bytes } of mutationsOf(400, 7, 2_000)) {
    const printed = await readAndReport(bytes)
    expect(UNSAFE.exec(printed)?.[0], what).toBeUndefined()
    if (/rejection/.test(printed)) said += 1
  }
  // Else the mails would have been mutated beyond reading, and nothing tried.
  expect(said).toBeGreaterThan(60)
})

test('what is unsafe would be seen', () => {
  for (const text of ['\u001b[2J', 'a\u009bb', 'a\u202eb', 'a\rb', '\ud800']) expect(text).toMatch(UNSAFE)
  expect('Grüße,\n“Linden” 株式会社 👋').not.toMatch(UNSAFE)
})
