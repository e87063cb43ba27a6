import { describe, expect, it } from 'vitest'
import { pointWordings, wordings } from '../../../src/letters/own-words/wordings.ts'
import { audience, first, isClean, SLOTS } from './audience.ts'

describe('what is no answer', () => {
  it.each(['', '   ', '...', '?!', '—', '🙂', '\n\n', '- ', '""', '\u001b[31m\u001b[0m'])(
    '%j says nothing',
    async (typed) => {
      for (const slot of SLOTS) expect(await wordings(slot, typed, audience(), 'warm')).toEqual([])
    },
  )
})

describe('what comes along with an answer is left behind', () => {
  it.each([
    ['\u001b[31mloved the team\u001b[0m', 'I loved the team.'],
    ['\u001b]0;title\u0007loved the team', 'I loved the team.'],
    ['loved the team 😊🎉', 'I loved the team.'],
    ['loved the team :)', 'I loved the team.'],
    ['loved\tthe\u0000 team', 'I loved the team.'],
    ['loved the\nteam', 'I loved the team.'],
    ['  - loved the team  ', 'I loved the team.'],
    ['1. loved the team', 'I loved the team.'],
    ['loved the team,', 'I loved the team.'],
    ['loved the team!!!', 'I loved the team!'],
    ['loved the team...', 'I loved the team.'],
    ['loved the team ,and the lab', 'I loved the team, and the lab.'],
    ['I loved the team\nI loved the lab', 'I loved the team. I loved the lab.'],
  ])('%j', async (typed, wanted) => expect(await first('detail', typed)).toBe(wanted))
})

describe('other scripts and long answers', () => {
  it.each([
    'とても楽しかったです',
    'было очень интересно',
    '我喜欢这个团队。',
    'שיחה נעימה',
    'été à Zürich',
    'Ünal hat mir alles gezeigt',
  ])('%s', async (typed) => {
    const all = await wordings('detail', typed, audience(['Priya Shah']), 'warm')
    expect(all.length).toBeGreaterThan(0)
    for (const one of all) expect(one).toSatisfy(isClean)
  })

  it('keeps all of two thousand characters', async () => {
    const long = 'the team showed me the lab and then we walked to the river '.repeat(34).trim()
    const sentence = await first('detail', long)
    expect(sentence.length).toBeGreaterThanOrEqual(long.length)
    expect(sentence).toSatisfy((text: string) => isClean({ sentence: text, shape: 'other', mended: [] }))
  })

  it('copes with one endless word, and with words of the prototype', async () => {
    for (const typed of ['a'.repeat(2000), 'constructor', '__proto__ toString', 'hasOwnProperty was fun'])
      for (const slot of SLOTS)
        expect((await wordings(slot, typed, audience(['Priya Shah']), 'warm')).length).toBeGreaterThan(0)
  })
})

describe('what is left as typed', () => {
  it.each([
    ['GraphQL at eBay', 'GraphQL at eBay'],
    ['iOS and macOS builds', 'iOS and macOS builds'],
    ['kubernetes at scale', 'ubernetes at scale'],
    ['node.js and i/o', 'ode.js and i/o'],
    ['C++ and C#', 'C++ and C#'],
    ['see example.com/i/team', 'example.com/i/team'],
    ['AT&T and R&D', 'AT&T and R&D'],
  ])('%s', async (typed, kept) => expect(await first('fit', typed)).toContain(kept))

  it.each([
    'The team ate together.',
    'Who knew?',
    'It was fun!',
    'I still think about it. You were kind.',
    'Well, you were kind.',
  ])('%s', async (typed) => {
    for (const slot of ['detail', 'fit', 'plan', 'use'] as const) expect(await first(slot, typed)).toBe(typed)
  })
})

describe('slips', () => {
  it.each([
    ['i wont forget it', "I won't forget it."],
    ['you dont hide it', "You don't hide it"],
    ['its a rare thing', "It's a rare thing"],
    ['the team and its values', 'its values'],
    ['i know id fit in', "I know I'd fit in"],
    ['the id field story', 'the id field story'],
    ['a well run team', 'well run team'],
    ['we were shown the lab', 'We were shown the lab'],
    ['the ill patients ward', 'the ill patients ward'],
    ['the shell scripts', 'the shell scripts'],
    ['i couldve stayed all day', "I could've stayed all day"],
    ['you’re kind and dont hide it', 'You’re kind and don’t hide it'],
  ])('%s', async (typed, wanted) =>
    expect((await first('detail', typed)).toLowerCase()).toContain(wanted.toLowerCase()),
  )

  it('are told in plain words', async () => {
    const [best] = await wordings('detail', 'tom said theyd stay', audience(['Tom Becker']), 'warm')
    expect(best?.mended).toEqual(expect.arrayContaining(["theyd → they'd", 'Tom → you', "they'd → you'd"]))
    const [clean] = await wordings('detail', 'The team ate together.', audience(['Tom Becker']), 'warm')
    expect(clean?.mended).toEqual([])
  })
})

describe('a claim and its proof', () => {
  it.each([
    [
      'i have run postgres at scale',
      'moved 4tb with no downtime last year',
      'I have run Postgres at scale: I moved 4tb with no downtime last year.',
    ],
    [
      'kubernetes',
      'ran 40 clusters at acme for two years',
      'On Kubernetes: I ran 40 clusters at Acme for two years.',
    ],
    ['my kubernetes experience', 'I ran 40 clusters', 'On my Kubernetes experience: I ran 40 clusters.'],
    ['led a team of six', 'hired four of them', 'I led a team of six: I hired four of them.'],
    [
      'ive got the aws cert now',
      'passed in may, score 890',
      "I've got the AWS cert now: I passed in May, score 890.",
    ],
    [
      'I redid the exercise',
      'https://example.com/x',
      'I redid the exercise; you can see it at https://example.com/x.',
    ],
    [
      'I speak Spanish.',
      'I lived in Lima for three years.',
      'I speak Spanish: I lived in Lima for three years.',
    ],
    ['i can do on call', '', 'I can do on call.'],
    ['', 'I ran 40 clusters', 'I ran 40 clusters.'],
  ])('%s + %s', async (claim, evidence, wanted) => {
    const [best] = await pointWordings(claim, evidence, audience(), 'warm')
    expect(best?.sentence).toBe(wanted)
  })

  it('stays two sentences where one would be clumsy, and is nothing where nothing was said', async () => {
    const [best] = await pointWordings(
      'I know payments. It is my field',
      'I built two of them: one in Go',
      audience(),
      'formal',
    )
    expect(best?.sentence).toBe('I know payments. It is my field. I built two of them: one in Go.')
    expect(await pointWordings(' ', '...', audience(), 'warm')).toEqual([])
  })
})
