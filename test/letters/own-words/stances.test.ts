import { describe, expect, it } from 'vitest'
import { counted } from '../../../src/letters/own-words/counted.ts'
import { wordings } from '../../../src/letters/own-words/wordings.ts'
import { audience, first } from './audience.ts'

const PRIYA = ['Priya Shah']
const all = async (typed: string, readers: string[] = PRIYA) =>
  (await wordings('detail', typed, audience(readers), 'warm')).map(({ sentence }) => sentence)

describe('a reader is not told what they did, but what it was to the writer', () => {
  it.each([
    ['priya showed me the kiln', /^(?:I'm glad you showed me|Thank you for showing me) the kiln\.$/],
    [
      'priya let me try the lathe',
      /^(?:Thank you for letting|I was grateful that you let|I'm glad you let) me /,
    ],
    [
      'priya read my essay twice',
      /^(?:Thank you for reading|I was grateful that you read|I'm glad you read) my /,
    ],
    [
      'priya drew the plan on a napkin',
      /^I (?:liked|keep thinking about|won't forget) how you drew the plan/,
    ],
    [
      'priya said she would rather wait a week',
      /^I (?:keep thinking about what you said: you|liked that you said you) /,
    ],
    ['priya and i walked round the yard', /^I'm glad we walked round the yard\.$/],
    ['dunja told me about the first shop', /^I'm glad that Dunja told me about the first shop\.$/],
  ])('%s', async (typed, wanted) => expect(await first('detail', typed, PRIYA)).toMatch(wanted))

  it('thanks for candour, and for two deeds in one breath', async () => {
    expect(await first('detail', 'priya was frank about the night shifts', PRIYA)).toBe(
      'Thank you for being frank about the night shifts.',
    )
    expect(await all('priya played us the rough take and explained what was cut')).toContain(
      'Thank you for playing us the rough take and explaining what was cut.',
    )
  })

  it('likes nothing that nobody likes', async () => {
    for (const typed of ['the press crashed in the middle of the tour', 'one of the ewes died that morning'])
      for (const sentence of await all(typed)) expect(sentence).not.toMatch(/liked|glad|enjoyed/)
  })

  it('leaves alone what says so itself, speaks to nobody, or asks', async () => {
    expect(await all('i loved the smell of the workshop')).toHaveLength(1)
    expect(await all('the task was interesting but too long')).toHaveLength(1)
    expect(await all('you could tell they trust each other')).toHaveLength(1)
    expect(await all('who knew ropes could be so interesting?')).toHaveLength(1)
    expect(await all('you are the first person who asked about my hands')).toHaveLength(1)
  })

  it('calls one of two readers by name, in the middle of a sentence', async () => {
    for (const sentence of await all('priya showed me the kiln', ['Priya Shah', 'Tom Becker']))
      expect(sentence).toMatch(/^Priya, (?:I'm glad|thank you|you) /)
  })

  it('turns "they" to the company across a thing that is one', async () => {
    expect(await first('detail', 'priya showed me the flow they threw away', PRIYA)).toContain(
      'you threw away',
    )
  })
})

describe('small counts are written in words', () => {
  it.each([
    ['I led 6 people.', 'I led six people.'],
    ['3 redesigns in 2 years.', 'Three redesigns in two years.'],
    ['I taught Year 8 for 2 years.', 'I taught Year 8 for 2 years.'],
    ['I know Python 3 well.', 'I know Python 3 well.'],
    ['I led 6 people for 12 years.', 'I led 6 people for 12 years.'],
    ['I can be there at 9 sharp.', 'I can be there at 9 sharp.'],
    ['It took 2.5 days and $4 million.', 'It took 2.5 days and $4 million.'],
  ])('%s', (typed, wanted) => expect(counted(typed)).toBe(wanted))

  it('but not in a sentence that the person finished', async () => {
    expect(await first('mapping', 'I led 6 people there.')).toBe('I led 6 people there.')
  })
})

describe('what they said is not told back to them', () => {
  it.each([
    ['i rushed the ending', 'It helps to hear that I rushed the ending.'],
    ['they said i should slow down', 'It helps to hear that I should slow down.'],
  ])('%s', async (typed, wanted) => expect(await first('feedback', typed, PRIYA)).toBe(wanted))
})

describe('what the writer has done says that it is why the role seemed to fit', () => {
  it('in either tone, and once', async () => {
    for (const register of ['warm', 'formal'] as const) {
      const [best] = await wordings('fit', 'ive repaired looms for nine years', audience(), register)
      expect(best?.sentence).toMatch(/fit.*(?:because|as) I|see myself in the role: I/)
    }
    expect(await first('fit', 'ran story time at the market')).toMatch(/(?:because|role:) I ran story time/)
    expect(await first('fit', 'i wanted to work with looms again')).toBe('I wanted to work with looms again.')
  })
})

it('mends a lone "w" and the shop of an uncle', async () => {
  expect(await first('plan', 'practice out loud w a friend')).toBe("I'll practice out loud with a friend.")
  expect(await first('mapping', 'i keep the books for my uncles garage')).toBe(
    "I keep the books for my uncle's garage.",
  )
})

it('hears a note that is no clause as what is taken from it', async () => {
  expect(await first('feedback', 'too salty, and the bread was cold', PRIYA)).toBe(
    'This is what I take from it: too salty, and the bread was cold.',
  )
})

it("knows that what is done to one's own is done by the writer", async () => {
  expect(await first('plan', 'passed my CAMS exam on friday')).toBe('I passed my CAMS exam on Friday.')
  expect(await first('fit', 'small bakery, everyone on the ovens')).toBe(
    'The role felt right to me: small bakery, everyone on the ovens.',
  )
})
