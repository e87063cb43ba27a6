import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Expectation, proofread } from '../../../src/letters/proofread/proofread.ts'
import { GRACIOUS } from './corpus-gracious.ts'
import { HOSTILE } from './corpus-hostile.ts'

const LINES = [...HOSTILE, ...GRACIOUS].map(({ text }) => text)
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...LINES, '\n', '\n\n', '> ', '!', '“', '"', ' , ', '[Name]', '拒絶', '😤'), {
      maxLength: 12,
    })
    .map((parts) => parts.join(' ')),
)
const anyExpectation: fc.Arbitrary<Expectation> = fc.record(
  {
    company: fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('Linden', 'x', 'A&B GmbH', '(')),
    role: fc.string({ maxLength: 20 }),
    names: fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }),
    words: fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }),
    attachments: fc.nat(3),
    length: fc.constant({ min: 3, max: 9 }),
  },
  { requiredKeys: [] },
)

describe('the proofreader', () => {
  it('reads any text, and points only at words that are in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyExpectation, async (text, expected) => {
        const findings = await proofread(text, expected)
        for (const finding of findings) {
          expect(text).toContain(finding.text)
          expect(finding.message).not.toBe('')
        }
        const levels = findings.map(({ level }) => level)
        expect(levels).toEqual([...levels].sort())
        const said = findings.map(({ rule, text: words, message }) =>
          [rule, words, words ? '' : message].join('\n'),
        )
        expect(new Set(said).size).toBe(said.length)
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['one letter', 'a'.repeat(100_000)],
    ['one word', 'you '.repeat(25_000)],
    ['quotation marks', '" a '.repeat(25_000)],
    ['adverbs', 'you really have not '.repeat(5_000)],
    ['said', 'you said you wrote it said they say '.repeat(2_800)],
    ['people', 'the person who your person they chose '.repeat(2_600)],
    ['sorrow', 'sorry '.repeat(16_000)],
    ['blank lines', '\n'.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['brackets', '[your {{ '.repeat(11_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['dots', 'a.'.repeat(50_000)],
    ['another script', '拒絶した。'.repeat(20_000)],
    ['emoji', '😤👏 '.repeat(20_000)],
    [
      'unknown words',
      Array.from({ length: 12_000 }, (_, at) => `zq${at.toString(36).replace(/\d/g, 'x')}`).join(' '),
    ],
    ['a whole book', LINES.join(' ').repeat(5).slice(0, 100_000)],
  ])('comes to an end with 100 KB of %s', async (_what, text) => {
    expect(Array.isArray(await proofread(text, { company: 'Linden', names: ['Priya Shah'] }))).toBe(true)
  })
})
