import { expect, it } from 'vitest'
import { PURPOSES } from '../../src/rejection/purpose.ts'
import { letters } from './harper-answers.ts'
import { FALSE_ALARMS } from './harper-false-alarms.ts'
import { readAll } from './harper-reader.ts'

// `npm run bench:letters` reads ten thousand.
it('finds no fault in any letter, in American or British spelling', async () => {
  const { letters: count, alarms } = await readAll(letters(20 * PURPOSES.length, 1))
  expect(count).toBe(20 * PURPOSES.length)
  const fresh = alarms.filter(({ known }) => !known)
  expect(fresh.map(({ rule, at, paragraph }) => `${rule} at "${at}" in: ${paragraph}`)).toEqual([])
  const unused = FALSE_ALARMS.filter((alarm) => !alarms.some(({ known }) => known === alarm))
  expect(unused).toEqual([])
})
