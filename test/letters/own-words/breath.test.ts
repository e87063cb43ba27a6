import { describe, expect, it } from 'vitest'
import { pointWordings, type Slot, wordings } from '../../../src/letters/own-words/wordings.ts'
import { audience, first } from './audience.ts'

const RUTH = ['Ruth Amado']

describe('what tired fingers run together', () => {
  it.each<[Slot, string, string]>([
    [
      'whyLevel',
      'i want to be with the animals again not spreadsheets',
      'I want to be with the animals again, not spreadsheets.',
    ],
    [
      'staying',
      'my parents live down the road, were staying put',
      "My parents live down the road, and we're staying put.",
    ],
    [
      'flexible',
      'night shifts or bank holidays, could begin next week',
      "I'm open to night shifts or bank holidays, and I could begin next week.",
    ],
    ['flexible', 'anything but weekends', "I'm flexible on anything but weekends."],
    ['terms', '28-31k would be ok', 'A range of 28-31k would work for me.'],
    [
      'useful',
      'read a piece on reed beds, reminded me of your pond',
      'I read a piece on reed beds, and it reminded me of your pond.',
    ],
    [
      'feedback',
      'We liked your lesson but wanted someone who has taught older pupils.',
      'It helps to know that you wanted someone who has taught older pupils.',
    ],
    [
      'feedback',
      'We loved you but needed someone who can drive a van.',
      'It helps to know that you needed someone who can drive a van.',
    ],
  ])('%s: %s', async (slot, typed, wanted) => expect(await first(slot, typed, RUTH)).toBe(wanted))

  it('tells where something was seen, and goes on from what was said without a preface', async () => {
    expect(await first('detail', 'the tour of the dye works, everyone had blue hands', RUTH)).toBe(
      'Thank you for the tour of the dye works, where everyone had blue hands.',
    )
    expect(await first('example', 'halved the waste in one season', RUTH)).toMatch(
      /^(?:For example, )?I halved the waste in one season\.$/,
    )
  })

  it('says of a proof that others wrote it', async () => {
    const [best] = await pointWordings(
      'ran the survey for four years',
      'credited in the 2023 report, public, page 9',
      audience(RUTH),
      'formal',
    )
    expect(best?.sentence).toBe(
      'I ran the survey for four years: I am credited in the 2023 report, public, page 9.',
    )
  })

  it('gives what the writer did as why the role fitted, subject left out or not', async () => {
    for (const typed of [
      'ran a night shelter with two volunteers',
      'i ran a night shelter with two volunteers',
    ]) {
      const [best] = await wordings('fit', typed, audience(RUTH), 'formal')
      expect(best?.sentence).toMatch(
        /^(?:The role seemed a good fit to me, as|I could see myself in the role:) I ran/,
      )
    }
  })
})
