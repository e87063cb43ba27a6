import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointWordings, wordings } from '../../../src/letters/own-words/wordings.ts'
import { audience, isClean, SLOTS } from './audience.ts'

const of = (...parts: string[]) => fc.constantFrom(...parts)
const opening = of(
  '',
  '',
  '',
  'that ',
  'they thought ',
  'for example ',
  'e.g. ',
  'since then ',
  'yes ',
  'because ',
  'not ',
  'still ',
  'now ',
  'in fact ',
  'actually ',
  'about ',
  'to ',
  'how ',
  'at least ',
  'congrats on ',
  'flexible on ',
)
const core = of(
  'led 6 people for 3 yrs',
  'i ran it',
  'rebuilt the nightly load, 9h to 40 min',
  'finished the kafka cert',
  'learning rust',
  'mentor juniors',
  '60 to 68k',
  '70k min',
  'benefits, start date',
  'the series b',
  'promoted to lead',
  'cleaner, with tests',
  'has tests now',
  'three years',
  'new job at northgate since may',
  'https://example.org/x',
  'your talk at pycon',
  'went to the fair, gave a talk',
  'tom saw it',
  'i seemed nervous',
  'too junior',
  'she said so',
  'want to be hands on again',
  '2 days in the office is fine',
  'used to nights',
  'no ramp up',
  'happy to travel',
)
const ending = of(
  '',
  '',
  '',
  '.',
  '!',
  '?',
  '...',
  ' tbh',
  ' in march',
  ', maybe more',
  ' and moved teams',
  '. i liked it',
  ' now',
)
const typed = fc.tuple(opening, core, ending).map((parts) => parts.join(''))
const slot = fc.constantFrom(...SLOTS)
const readers = fc.constantFrom<string[][]>(
  [],
  ['Priya Shah'],
  ['Tom Becker'],
  ['Priya Shah', 'Tom Becker'],
  ['May Chen'],
)

describe('whatever is composed for the later letters', () => {
  it('ends in clean sentences, the best first and none twice', async () => {
    await fc.assert(
      fc.asyncProperty(slot, typed, readers, of('warm', 'formal'), async (where, text, to, tone) => {
        const all = await wordings(where, text, audience(to), tone as 'warm' | 'formal')
        expect(all.length).toBeGreaterThan(0)
        for (const one of all) expect(one).toSatisfy(isClean)
        expect(new Set(all.map((one) => one.sentence)).size).toBe(all.length)
      }),
      { numRuns: 600 },
    )
  })

  it('is left alone when it is read a second time', async () => {
    await fc.assert(
      fc.asyncProperty(slot, typed, readers, async (where, text, to) => {
        const [best] = await wordings(where, text, audience(to), 'warm')
        const [again] = await wordings(where, best?.sentence ?? '', audience(to), 'warm')
        expect(again?.sentence).toBe(best?.sentence)
      }),
      { numRuns: 600 },
    )
  })

  it('never blames the reader for what came across wrongly', async () => {
    const who = of('they', 'you', 'tom', 'the panel', 'your team', 'someone', 'he', 'priya and tom')
    const believed = of(
      'thought',
      'assumed',
      'felt',
      'got the impression that',
      'seemed to think',
      'believed that',
      'wrongly assumed',
    )
    const what = of('i never led anyone', 'im too junior', 'i need a visa', 'my part was small')
    await fc.assert(
      fc.asyncProperty(who, believed, what, readers, ending, async (one, verb, that, to, end) => {
        for (const { sentence } of await wordings(
          'misread',
          `${one} ${verb} ${that}${end}`,
          audience(to),
          'warm',
        ))
          expect(sentence).not.toMatch(
            /\b(?:you|they|tom|panel|team|someone|he) (?:both )?(?:\w+ly )?(?:thought|assumed|felt|got|seemed|believed)/i,
          )
      }),
      { numRuns: 200 },
    )
  })

  it('joins every claim and proof to clean sentences', async () => {
    const claim = of('i hold the aws cert', 'aws cert', 'led 6 people', 'I ran it.', 'know sql', 'n/a')
    const proof = of(
      'attached',
      'see github.com/x',
      'link in my resume',
      'ask my manager dana lee',
      'cert attached',
      'none',
      'passed it in may',
      'https://example.org/x',
      'its on my github',
    )
    await fc.assert(
      fc.asyncProperty(claim, proof, async (what, by) => {
        for (const one of await pointWordings(what, by, audience(), 'warm')) {
          expect(one).toSatisfy(isClean)
          expect(one.sentence).not.toMatch(/: (?:attached|see|ask|link|none)/)
        }
      }),
      { numRuns: 100 },
    )
  })
})
