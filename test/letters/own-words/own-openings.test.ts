import { expect, it } from 'vitest'
import { wordings } from '../../../src/letters/own-words/wordings.ts'
import { audience } from './audience.ts'

it('nothing is said to be liked twice, in one sentence or in two', async () => {
  for (const typed of ['how led 6 people for 3 yrs. i liked it', 'how you led the talk. i liked it'])
    for (const { sentence } of await wordings('detail', typed, audience(), 'warm'))
      expect(sentence.match(/\bI liked\b/g) ?? []).toHaveLength(1)
})

it('an opening of our own is not taken for words of theirs when it is read again', async () => {
  const [said] = await wordings('feedback', 'because we said the lab', audience(), 'warm')
  const [again] = await wordings('feedback', said?.sentence ?? '', audience(), 'warm')
  expect(again?.sentence).toBe('It helps to hear that it was because we said the lab.')
})
