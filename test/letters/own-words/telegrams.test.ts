import { describe, expect, it } from 'vitest'
import { pastOf } from '../../../src/letters/own-words/past.ts'
import { pointWordings, type Slot, wordings } from '../../../src/letters/own-words/wordings.ts'
import { audience } from './audience.ts'

const RASHID = ['Philippa Grant', 'Rashid Karim']

const said = async (slot: Slot, typed: string, readers: string[] = [], names: string[] = []) =>
  (await wordings(slot, typed, audience(readers, names), 'formal'))[0]?.sentence

describe('several things told in one breath', () => {
  it.each<[Slot, string, string, string[]?]>([
    [
      'use',
      'whether to practise wiring more or its the testing paperwork, got another trade test in december',
      'It would help me to know whether to practise wiring more, or whether it is the testing paperwork. I have another trade test in December.',
    ],
    [
      'use',
      'if it was the lesson or the panel that lost it, next interview is 1 december',
      'It would help me to know whether it was the lesson or the panel that lost it. My next interview is on 1 December.',
    ],
    [
      'use',
      'which case study to lead with, the clinic one or the banking one',
      'It would help me decide which case study to lead with, the clinic one or the banking one.',
    ],
    [
      'use',
      'which of the two tests let me down',
      'It would help me to know which of the two tests let me down.',
    ],
    [
      'sinceThen',
      'five months on the injury desk, about 60 runners seen, finished the gait course in september',
      'Since then I have spent five months on the injury desk and seen about 60 runners. I finished the gait course in September.',
    ],
    [
      'sinceThen',
      'two seasons on tour, ran the book for 40 shows, passed my first aid in august',
      'Since then I have spent two seasons on tour. I ran the book for 40 shows and passed my first aid in August.',
    ],
    [
      'sinceThen',
      'promoted to supervisor, 2 years on nights',
      'Since then I have spent two years on nights. I was promoted to supervisor.',
    ],
    [
      'detail',
      'the class that kept asking why, and rashid staying after to talk it over',
      'Rashid, thank you for staying after to talk it over.',
      RASHID,
    ],
    [
      'detail',
      'the mural, and rashid telling me who painted it',
      'Rashid, you told me who painted it.',
      RASHID,
    ],
    ['detail', 'an hour on the friday desk, never seen anyone so calm', 'I have never seen anyone so calm.'],
    [
      'useful',
      'free online talk on mixes, 3 december 7pm, growers with their numbers, media.example/december',
      'I thought this might be of use to you: a free online talk on mixes on 3 December at 7pm, growers with their numbers. The link is media.example/december.',
    ],
  ])('%s: %s', async (slot, typed, sentence, readers = []) => {
    expect(await said(slot, typed, readers)).toContain(sentence)
  })
})

describe('a note of feedback is told as what they said', () => {
  it.each([
    [
      'code was clear but no tests, and i went quiet when stuck',
      'It helps to hear that my code was clear but had no tests, and that I went quiet when stuck.',
    ],
    ['answers too long', 'It helps to hear that my answers were too long.'],
    [
      'lesson was well planned but pace too slow',
      'It helps to hear that my lesson was well planned, but that my pace was too slow.',
    ],
    ['they said answers were light on cases', 'It helps to hear that my answers were light on cases.'],
  ])('%s', async (typed, sentence) => {
    expect(await said('feedback', typed)).toBe(sentence)
  })

  it('leaves what it cannot tell as it was noted', async () => {
    expect(await said('feedback', 'good hands but too slow, and need my ticket')).toBe(
      'This is what I take from it: good hands but too slow, and need my ticket.',
    )
  })
})

describe('what is planned is told as what will be done', () => {
  it.each([
    [
      'adding tests first, and pairing with a friend',
      'I am going to add tests first, and pair with a friend.',
    ],
    ['getting my card, then reapplying', 'I am going to get my card, then reapply.'],
    ['flarbling more', 'I plan on flarbling more.'],
  ])('%s', async (typed, sentence) => {
    expect(await said('plan', typed)).toBe(sentence)
  })
})

describe('people and what they were doing', () => {
  it.each([
    ['the head nurse explaining how you hand over', 'The head nurse explained how you hand over'],
    ['two of the team arguing about a door', 'Two of the team argued about a door'],
    ['everyone sharing one kettle and nobody minding', 'Everyone shared one kettle and nobody minded'],
    ['the teacher training day', 'the teacher training day'],
  ])('%s', async (typed, sentence) => {
    expect((await said('detail', typed))?.toLowerCase()).toContain(sentence.toLowerCase())
  })

  it('leaves a child its own face', async () => {
    expect(await said('detail', 'nina getting the scared boy to put his face in', ['Nina Patel'])).toMatch(
      /you got the scared boy to put his face in/,
    )
    expect(await said('detail', 'nina showing the patient her notes', ['Nina Patel'])).toMatch(/her notes/)
  })

  it('knows that only the company stops and dries things', async () => {
    expect(await said('detail', 'the damp maps and how they dry them')).toContain('how you dry them')
    expect(await said('detail', 'the machines and how they run all night')).toContain('how they run')
  })

  it('knows the past of a doing, or says that it does not', () => {
    expect(['showing', 'being', 'studying', 'agreeing', 'describing'].map(pastOf)).toEqual([
      'showed',
      'was',
      'studied',
      'agreed',
      'described',
    ])
    expect(pastOf('lying')).toBeNull()
  })
})

describe('letters that are no word', () => {
  it.each([
    ['i hold a current smsts', 'SMSTS'],
    ['i renewed my gdc registration', 'GDC'],
    ['i read the ecb paper', 'ECB'],
  ])('%s', async (typed, letters) => {
    expect(await said('news', typed)).toContain(letters)
  })

  it('are left alone where they may be a name or a slip', async () => {
    expect(await said('news', 'i met the kim family', ['Kim Park'])).not.toContain('KIM')
    expect(await said('news', 'i saw teh lab')).not.toContain('TEH')
  })

  it('are raised where they are the initials of the role', async () => {
    const nurse = { ...audience(), role: 'Senior Nurse, Acute Medical Unit' }
    const [best] = await wordings('detail', 'the amu at night', nurse, 'warm')
    expect(best?.sentence).toContain('AMU')
  })
})

describe('small things that notes leave out', () => {
  it.each<[Slot, string, string]>([
    ['detail', 'new nurses get six weeks shadowing', "six weeks' shadowing"],
    ['detail', 'you knew every childs name', "every child's name"],
    ['detail', 'the flood damaged maps', 'flood-damaged maps'],
    ['detail', 'the year 9 class', 'Year 9 class'],
    ['example', 'last year worked 20 saturdays', 'last year I worked 20 Saturdays'],
  ])('%s: %s', async (slot, typed, part) => {
    expect(await said(slot, typed)).toContain(part)
  })

  it('puts a certificate in a sentence that can be checked', async () => {
    const [best] = await pointWordings(
      'i do hold a card, renewed march 2026, valid to march 2031',
      'certificate is on page 3 of the cv, scan attached',
      audience(),
      'formal',
    )
    expect(best?.sentence).toBe(
      'I do hold a card, renewed in March 2026 and valid until March 2031; the certificate is on page 3 of my CV, and a scan is attached.',
    )
  })
})
