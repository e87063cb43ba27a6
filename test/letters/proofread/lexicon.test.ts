import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { flagsIn } from '../../../src/letters/proofread/lexicon.ts'

const entry = createRequire(import.meta.url).resolve('dictionary-en')
const dictionary = readFileSync(join(dirname(entry), 'index.dic'), 'latin1')

it('every stem of the dictionary is found with its flags, so its lines are in order', () => {
  const flagsOf = flagsIn(dictionary)
  const stems = new Map(
    dictionary
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line) => [line.split('/')[0] ?? '', line.split('/')[1] ?? '']),
  )
  expect(stems.size).toBeGreaterThan(40_000)
  expect([...stems].filter(([stem, flags]) => flagsOf(stem) !== flags)).toEqual([])
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'n', 'd', 'e', "'", '/', 'z', 'A'), maxLength: 5 }),
      (word) => {
        if (!stems.has(word) && !word.includes('/')) expect(flagsOf(word)).toBeUndefined()
      },
    ),
  )
})
