import { fileURLToPath } from 'node:url'
import { afterEach, expect, it, vi } from 'vitest'
// @ts-expect-error: the build is plain JavaScript
import { wordsIn } from '../../../build/words.js'
import { lexicon } from '../../../src/letters/proofread/lexicon.ts'
import { OUR_WORDS } from '../../../src/letters/proofread/our-words.ts'
import { misspellings } from '../../../src/letters/proofread/spelling.ts'
import { read } from '../../../src/letters/proofread/words.ts'

// In the source there are none, so that the tests of spelling read every word.
const ours = OUR_WORDS as Set<string>
afterEach(() => ours.clear())

const LETTER = `Hi Priya,

Thank you for letting me know about the role at Linden, and for the time you gave me. I'd hoped for a yes.

All the best,
Sam Reed`

it('a letter that is all ours is right without a look into the dictionary', async () => {
  const words: string[] = await wordsIn(fileURLToPath(new URL('../../../templates/letters', import.meta.url)))
  for (const word of words) ours.add(word)
  const dictionary = vi.fn(lexicon)
  const wrongIn = async (text: string) =>
    (await misspellings(read(text), { names: ['Priya'] }, dictionary)).map((found) => found.text)
  expect(await wrongIn(LETTER)).toEqual([])
  expect(dictionary).not.toHaveBeenCalled()
  expect(await wrongIn(LETTER.replace('letting', 'leting'))).toEqual(['leting'])
  expect(dictionary).toHaveBeenCalled()
})
