import { describe, expect, it } from 'vitest'
import { pointWordings, type Slot, wordings } from '../../../src/letters/own-words/wordings.ts'
import { audience, first } from './audience.ts'

const said = async (slot: Slot, typed: string, register: 'warm' | 'formal') =>
  (await wordings(slot, typed, audience(), register))[0]?.sentence

describe('our own words follow the register', () => {
  it.each<[Slot, string, string, string]>([
    ['flexible', 'title', "I'm flexible on the title.", 'I am flexible on the title.'],
    [
      'staying',
      'at least 3 yrs',
      "I'd plan to stay at least three years.",
      'I would plan to stay at least three years.',
    ],
    ['plan', 'practice weekly', "I'll practice weekly.", 'I will practice weekly.'],
    ['sinceThen', 'done my course', "Since then I've done my course.", 'Since then I have done my course.'],
    ['staying', 'no plans to leave', 'I have no plans to leave.', 'I have no plans to leave.'],
    ['mapping', 'ive run it before', "I've run it before.", 'I have run it before.'],
    ['fact', 'i dont need a visa', "I don't need a visa.", 'I do not need a visa.'],
    ['mapping', 'i am used to nights', 'I am used to nights.', 'I am used to nights.'],
    [
      'detail',
      'dana said "we don\'t rush"',
      'I liked that you said "we don\'t rush"',
      'I liked that you said "we don\'t rush"',
    ],
  ])('%s: %s', async (slot, typed, warm, formal) => {
    const of = async (register: 'warm' | 'formal') =>
      (await wordings(slot, typed, audience(['Dana Lee']), register))[0]?.sentence
    expect((await of('warm'))?.startsWith(warm)).toBe(true)
    expect((await of('formal'))?.startsWith(formal)).toBe(true)
  })

  it('leaves a finished sentence as it was typed', async () => {
    for (const typed of ["I've run it before.", 'I have run it before.', 'I would stay for years.'])
      for (const register of ['warm', 'formal'] as const)
        expect(await said('fit', typed, register)).toBe(typed)
  })

  it('holds for points', async () => {
    const [best] = await pointWordings('ive led 6 people', 'attached', audience(), 'formal')
    expect(best?.sentence).toBe('I have led six people; it is attached.')
  })
})

describe('short forms are written out', () => {
  it.each([
    ['i did it for 2yrs', 'I did it for two years.'],
    ['i had a 2 yr contract', 'I had a 2-year contract.'],
    ['i worked 20 hrs/wk', 'I worked 20 hours a week.'],
    ['i was dept mgr at a small co', 'I was department manager at a small company.'],
    ['i led approx 40 ppl', 'I led about 40 people.'],
    ['i left bc i moved', 'I left because I moved.'],
    ['i know hr and it took 1 hr', 'I know HR and it took 1 hour.'],
    ['i am free tues and thurs', 'I am free Tuesday and Thursday.'],
    ['i know a co-op and R&D', 'I know a co-op and R&D.'],
    ['i like mo and yr work', 'I like mo and yr work.'],
    ['i have 5 yrs exp in retail', 'I have five years of experience in retail.'],
  ])('%s', async (typed, wanted) => expect(await first('mapping', typed)).toBe(wanted))
})

describe('well-known names have their capitals, and words keep their small letters', () => {
  it.each([
    ['i know python, sql and salesforce', 'I know Python, SQL and Salesforce.'],
    ['i moved from leeds to new york', 'I moved from Leeds to New York.'],
    ['i use excel and power bi', 'I use Excel and Power BI.'],
    ['i excel at this', 'I excel at this.'],
    ['i speak german and polish', 'I speak German and polish.'],
    ['i speak polish', 'I speak Polish.'],
    ['i go reading in the bath', 'I go reading in the bath.'],
    ['i give swift answers and fix rust', 'I give swift answers and fix rust.'],
    ['i saw every snowflake', 'I saw every snowflake.'],
    ['i read example.com/python', 'I read example.com/python.'],
    ['i like python-based tools', 'I like Python-based tools.'],
  ])('%s', async (typed, wanted) => expect(await first('mapping', typed)).toBe(wanted))
})

describe('one sentence has one colon', () => {
  it.each<[Slot, string]>([
    ['fit', 'same stack: python and sql'],
    ['feedback', 'tests: need more of them'],
    ['detail', 'the tour: we saw the lab: it was huge'],
    ['changed', 'new parts: tests, docs'],
    ['example', 'the move: 3 sites, 40 staff'],
  ])('%s: %s', async (slot, typed) => {
    for (const { sentence } of await wordings(slot, typed, audience(), 'warm'))
      expect(sentence.split(/: /).length).toBeLessThan(3)
  })

  it.each([
    ['i led the migration', 'did this: moved 40 tables', 'I led the migration. I did this: moved 40 tables.'],
    [
      'excel',
      'built three models: cash, stock, payroll',
      'On Excel, I built three models: cash, stock and payroll.',
    ],
  ])('%s + %s', async (claim, evidence, wanted) =>
    expect((await pointWordings(claim, evidence, audience(), 'warm'))[0]?.sentence).toBe(wanted),
  )
})
