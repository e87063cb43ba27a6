import { describe, expect, it } from 'vitest'
import { wordings } from '../../../src/letters/own-words/wordings.ts'
import { atLength, audience, isClean } from './audience.ts'
import { LATER } from './corpus/later.ts'
import { CORPUS, isDevelopment } from './corpus.ts'

describe('what tired people type becomes a sentence they would be glad to send', () => {
  it.each([...CORPUS, ...LATER])('$slot: $typed', async ({ slot, typed, readers, names, accepted }) => {
    const [best, ...rest] = await wordings(slot, typed, audience(readers, names), 'warm')
    expect(accepted.map(atLength)).toContain(atLength(best?.sentence))
    for (const one of [best, ...rest]) expect(one).toSatisfy(isClean)
  })

  it('is split into two fair halves, and no answer stands in it twice', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(320)
    expect(Math.abs(CORPUS.filter(isDevelopment).length - CORPUS.length / 2)).toBeLessThan(CORPUS.length / 10)
    const keys = CORPUS.map((row) => `${row.slot}|${row.typed}|${row.readers.join()}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(CORPUS)('stands when it is read again: $slot: $typed', async ({ slot, typed, readers, names }) => {
    const [best] = await wordings(slot, typed, audience(readers, names), 'warm')
    const [again] = await wordings(slot, best?.sentence ?? '', audience(readers, names), 'warm')
    expect(again?.sentence).toBe(best?.sentence)
  })
})

describe('what was valued is not always told the same way', () => {
  const FRAMES = [
    /^I (?:liked|enjoyed) /,
    /^I keep thinking about /,
    /^What I remember best is /,
    /^(?:I especially valued|Thank you for) /,
  ]
  const bare = CORPUS.filter(
    ({ slot, typed, readers }) =>
      slot === 'detail' && readers.length < 2 && /^(?:the|your|our|those) /i.test(typed),
  )

  it('offers several frames for a thing, and each of them comes first about as often', async () => {
    const firsts = [0, 0, 0, 0]
    for (const { slot, typed, readers, names } of bare) {
      const all = await wordings(slot, typed, audience(readers, names), 'warm')
      if (!['thing', 'list'].includes(all[0]?.shape ?? '')) continue
      for (const frame of FRAMES.slice(1, 3))
        expect(all.some(({ sentence }) => frame.test(sentence))).toBe(true)
      const at = FRAMES.findIndex((frame) => frame.test(all[0]?.sentence ?? ''))
      expect(at).toBeGreaterThanOrEqual(0)
      firsts[at] = (firsts[at] ?? 0) + 1
    }
    const total = firsts.reduce((sum, count) => sum + count, 0)
    expect(total).toBeGreaterThan(25)
    for (const count of firsts) expect(count).toBeGreaterThan(total / 10)
  })
})

describe('the formal register', () => {
  it.each(CORPUS)(
    'brings no contraction of its own: $slot: $typed',
    async ({ slot, typed, readers, names }) => {
      const isShort = (text: string) => (text.match(/\p{L}['’](?:m|re|ve|ll|d|t)\b/gu) ?? []).length
      const typedShort =
        typed.match(
          /['’]|\b(?:im|ive|youre|theyd|id|ill|dont|didnt|doesnt|wont|cant|isnt|its|theres|hadnt|ive|nos)\b/gi,
        )?.length ?? 0
      for (const { sentence } of await wordings(slot, typed, audience(readers, names), 'formal'))
        expect(isShort(sentence)).toBeLessThanOrEqual(typedShort)
    },
  )
})
