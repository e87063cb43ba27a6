import { describe, expect, it } from 'vitest'
import { withYou } from '../../../src/letters/own-words/agreement.ts'
import { told } from './audience.ts'

describe('verbs agree with "you"', () => {
  it.each([
    ['runs', 'run'],
    ['was', 'were'],
    ['has', 'have'],
    ['is', 'are'],
    ['does', 'do'],
    ["doesn't", "don't"],
    ["isn't", "aren't"],
    ["wasn't", "weren't"],
    ['goes', 'go'],
    ['teaches', 'teach'],
    ['tries', 'try'],
    ['passes', 'pass'],
    ['fixes', 'fix'],
    ['writes', 'write'],
    ['uses', 'use'],
    ['chooses', 'choose'],
    ['says', 'say'],
    ['pushes', 'push'],
    ['showed', 'showed'],
    ['will', 'will'],
    ['let', 'let'],
    ['lies', 'lie'],
    ['reviews', 'review'],
    ['carries', 'carry'],
    ['doesn’t', 'don’t'],
    ['does', 'do'],
    ['misses', 'miss'],
    ['buzzes', 'buzz'],
    ['closes', 'close'],
    ['releases', 'release'],
    ['always', 'always'],
  ])('%s → %s', (typed, wanted) => expect(withYou(typed)).toBe(wanted))
})

const PRIYA = ['Priya Shah']
const BOTH = ['Priya Shah', 'Tom Becker']

describe('one reader is spoken to', () => {
  it.each([
    ['priya runs the team', /^You run the team/],
    ['priya was kind', /^You were kind/],
    ['priya has built three of these', /^You have built three of these/],
    [
      'priya always writes tests first and never skips review',
      /^You always write tests first and never skip review/,
    ],
    ["priya's team", /\b[Yy]our team/],
    ['lunch with priya', /with you/],
    ['priya and i talked about soil', /^You and I talked about soil/],
    ['me and priya talked about soil', /^You and I talked about soil/],
    ['i and priya talked about soil', /^You and I talked about soil/],
    ['priya shah ran the session', /^You ran the session/],
    ['Ms. Shah ran the session', /^You ran the session/],
    ['priya said that they would wait', /^You said that you would wait/],
    ['priya told me her first job was in a bakery', /^You told me your first job was in a bakery/],
    ['priya asked herself why the pager rang', /^You asked yourself why the pager rang/],
    ["the story of priya's first outage", /your first outage/],
    ['priya thanked me twice', /^You thanked me twice/],
  ])('%s', async (typed, wanted) => expect(await told(typed, PRIYA)).toMatch(wanted))
})

describe('a turn that would be a guess keeps the name', () => {
  it.each([
    ['priya told maria she was right', 'Priya told Maria she was right', ['Maria Lopez']],
    ['priya, who runs the team, was late', 'Priya, who runs the team, was late', []],
    ['priya from data showed me the lab', 'Priya from data showed me the lab', []],
    ['priya laughed at the manager and his slides', 'Priya laughed at the manager and his slides', []],
    ['priya showed me the lab', 'Priya showed me the lab', ['Priya Nair']],
  ])('%s', async (typed, wanted, names) => {
    expect((await told(typed, PRIYA, names as string[])).startsWith(wanted)).toBe(true)
  })

  it('leaves a group its "they"', async () => {
    expect(await told('priya told me about the nurses and what they need', PRIYA)).toMatch(
      /^You told me about the nurses and what they need/,
    )
  })
})

describe('two readers', () => {
  it.each([
    ['priya and tom showed me the lab', /^You both showed me the lab/],
    ['tom and priya were patient', /^You were both patient/],
    ["priya and tom's questions", /^(?:.* )?[Yy]our questions/],
    ['the hour with tom and priya', /the hour with you both/i],
    ['tom runs the lab', /^Tom, you run the lab/],
    ["tom's lab", /^Tom, (?:your lab|.* your lab)/],
    ['priya asked about tom', /^Priya asked about Tom/],
    ['you let priya explain it', /^You let Priya explain it/],
  ])('%s', async (typed, wanted) => expect(await told(typed, BOTH)).toMatch(wanted))
})

describe('a name that is also a word', () => {
  it.each([
    ['the bill came up twice', 'Bill Marsh', /^The bill came up twice/],
    ['the electric bill story', 'Bill Marsh', /the electric bill story/i],
    ['bill and i drew the pipeline', 'Bill Marsh', /^You and I drew the pipeline/],
    ["Bill's drawing of the pipeline", 'Bill Marsh', /your drawing of the pipeline/i],
    ['the will of the team to fix it', 'Will Hayes', /the will of the team/i],
    ['it will stay with me', 'Will Hayes', /^It will stay with me/],
    ['will explained the will of the founder', 'Will Hayes', /^You explained the will of the founder/],
    ['may be the best lunch i ever had', 'May Chen', /may be the best lunch/i],
    ['the talk in may', 'May Chen', /the talk in may/i],
    ['may showed me the kiln', 'May Chen', /^You showed me the kiln/],
    ['the mark of a good team', 'Mark Olsen', /the mark of a good team/i],
    ['mark walked me through the graph', 'Mark Olsen', /^You walked me through the graph/],
    ['you handled it with grace', 'Grace Ito', /^You handled it with grace/],
    ['grace was everywhere in how they spoke', 'Grace Ito', /grace was everywhere/i],
    ['I enjoyed hearing Grace explain the kiln', 'Grace Ito', /hearing you explain the kiln/],
    ['the art of the demo', 'Art Lund', /the art of the demo/i],
    ['art asked about my thesis', 'Art Lund', /^You asked about my thesis/],
    ['i hope to see the lab again', 'Hope Green', /^I hope to see the lab again/],
    ['the rich history of the house', 'Rich Stone', /the rich history of the house/i],
  ])('%s (to %s)', async (typed, reader, wanted) => expect(await told(typed, [reader])).toMatch(wanted))
})
