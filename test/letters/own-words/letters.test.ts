import { describe, expect, it } from 'vitest'
import { LEAD_INS, type Slot, wordings } from '../../../src/letters/own-words/wordings.ts'
import { atLength, audience, isClean } from './audience.ts'
import { UNSEEN as UNSEEN_FIRST } from './corpus/unseen.ts'
import { UNSEEN_LAST } from './corpus/unseen-last.ts'
import { UNSEEN_LATER } from './corpus/unseen-later.ts'
import { UNSEEN_TRADES } from './corpus/unseen-trades.ts'
import { isDevelopment } from './corpus.ts'
import { LETTERS } from './letters.ts'

const UNSEEN = [...UNSEEN_FIRST, ...UNSEEN_LATER, ...UNSEEN_LAST, ...UNSEEN_TRADES]

describe('what tired people type for the later letters', () => {
  it.each([...LETTERS, ...UNSEEN])('$slot: $typed', async ({ slot, typed, readers, names, accepted }) => {
    const [best, ...rest] = await wordings(slot, typed, audience(readers, names), 'warm')
    expect(accepted.map(atLength)).toContain(atLength(best?.sentence))
    for (const one of [best, ...rest]) expect(one).toSatisfy(isClean)
  })

  it('is split into two fair halves, no answer twice, and every slot asked often enough', () => {
    expect(LETTERS.length).toBeGreaterThanOrEqual(200)
    expect(Math.abs(LETTERS.filter(isDevelopment).length - LETTERS.length / 2)).toBeLessThan(
      LETTERS.length / 10,
    )
    const keys = [...LETTERS, ...UNSEEN].map((row) => `${row.slot}|${row.typed}|${row.readers.join()}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const slot of new Set(LETTERS.map((row) => row.slot)))
      expect(LETTERS.filter((row) => row.slot === slot).length).toBeGreaterThanOrEqual(13)
  })

  it.each([...LETTERS, ...UNSEEN])('stands when it is read again: $slot: $typed', async (row) => {
    const [best] = await wordings(row.slot, row.typed, audience(row.readers, row.names), 'warm')
    const [again] = await wordings(row.slot, best?.sentence ?? '', audience(row.readers, row.names), 'warm')
    expect(again?.sentence).toBe(best?.sentence)
  })

  it('has a lead-in for every slot, ending where the answer goes on', () => {
    for (const slot of Object.keys(LEAD_INS) as Slot[]) expect(LEAD_INS[slot]).toMatch(/ …$/)
  })

  it('brings no contraction of its own and no word that is spelled two ways', async () => {
    for (const { slot, typed, readers, names } of LETTERS)
      for (const { sentence } of await wordings(slot, typed, audience(readers, names), 'formal')) {
        const own = (sentence.match(/\p{L}['’](?:m|re|ve|ll|d|t)\b/gu) ?? []).length
        const theirs =
          typed.match(/['’]|\b(?:im|ive|id|ill|dont|didnt|doesnt|wont|cant|isnt|its|wouldnt)\b/gi)?.length ??
          0
        expect(own).toBeLessThanOrEqual(theirs)
        expect(sentence).not.toMatch(/favou?rite|colou?r|programme|(?:organ|real|recogn)[iz]s?e\b|learnt/i)
      }
  })
})
