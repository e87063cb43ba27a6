import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordings } from '../../../src/letters/own-words/wordings.ts'
import { audience, isClean, SLOTS } from './audience.ts'

const who = fc.constantFrom(
  'priya',
  'Tom',
  'maria',
  'the team',
  'everyone',
  'you',
  'they',
  'we',
  'i',
  'somebody',
  '',
)
const did = fc.constantFrom(
  'showed me',
  'runs',
  'was honest about',
  'said',
  'let me see',
  'has built',
  'explained',
  'talked about',
  '',
)
const what = fc.constantFrom(
  'the lab',
  'a wall of prototypes',
  'how it failed',
  '"the boring parts"',
  'their queue',
  'payments at scale',
  'it',
  'theyd rather wait',
)
const lead = fc.constantFrom(
  '',
  '',
  '',
  'because ',
  'how ',
  'that ',
  'when ',
  'to ',
  'the fact that ',
  'liked ',
  'more ',
  'not ',
  '- ',
  'hearing ',
  'so ',
  'and ',
)
const tail = fc.constantFrom(
  '',
  '',
  '.',
  '!',
  '...',
  '!!',
  '?',
  ', it worked',
  ' and priya laughed',
  ' - really',
  '  ',
  ' w/ tom',
  '. loved it',
)
const answer = fc.tuple(lead, who, did, what, tail).map(([l, w, d, t, end]) => `${l}${w} ${d} ${t}${end}`)
/** The same with a subject and a verb in it always: a heap of nouns with a stop is no finished sentence. */
const told = fc
  .tuple(lead, who.filter(Boolean), did.filter(Boolean), what, tail)
  .map(([l, w, d, t, end]) => `${l}${w} ${d} ${t}${end}`)
const slot = fc.constantFrom(...SLOTS)
const readers = fc.constantFrom<string[][]>(
  [],
  ['Priya Shah'],
  ['Tom Becker'],
  ['Priya Shah', 'Tom Becker'],
  ['Will May'],
)
const register = fc.constantFrom('warm' as const, 'formal' as const)

describe('whatever is composed', () => {
  it('ends in clean sentences, the best first and none twice', async () => {
    await fc.assert(
      fc.asyncProperty(slot, answer, readers, register, async (where, typed, to, tone) => {
        const all = await wordings(where, typed, audience(to), tone)
        expect(all.length).toBeGreaterThan(0)
        for (const one of all) expect(one).toSatisfy(isClean)
        expect(new Set(all.map((one) => one.sentence)).size).toBe(all.length)
      }),
      { numRuns: 600 },
    )
  })

  it('is left alone when it is read a second time', async () => {
    await fc.assert(
      fc.asyncProperty(slot, told, readers, async (where, typed, to) => {
        const [best] = await wordings(where, typed, audience(to), 'warm')
        const [again] = await wordings(where, best?.sentence ?? '', audience(to), 'warm')
        expect(again?.sentence).toBe(best?.sentence)
      }),
      { numRuns: 400 },
    )
  })

  it('keeps every word of somebody else: nothing typed is lost', async () => {
    await fc.assert(
      fc.asyncProperty(slot, what, async (where, typed) => {
        const [best] = await wordings(
          where,
          `the story about ${typed.replace('theyd', 'they')}`,
          audience(),
          'warm',
        )
        for (const word of typed.replace('theyd', 'they').match(/\p{L}{5,}/gu) ?? [])
          if (word !== 'their') expect(best?.sentence).toContain(word)
      }),
      { numRuns: 60 },
    )
  })

  it('never throws and never answers nothing, for any text with a letter in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        slot,
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        readers,
        async (where, typed, to) => {
          const all = await wordings(where, typed, audience(to), 'warm')
          for (const { sentence } of all) {
            expect(sentence).not.toMatch(/undefined/)
            // biome-ignore lint/suspicious/noControlCharactersInRegex: the point of the test.
            expect(sentence).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
