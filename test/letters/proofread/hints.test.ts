import { describe, expect, it } from 'vitest'
import { finderIn, hintOf, mayMatch } from '../../../src/letters/proofread/tone/hints.ts'
import { compile, expanded } from '../../../src/letters/proofread/tone/pattern.ts'
import { plain } from '../../../src/letters/proofread/tone/plain.ts'
import { allReadings } from '../../../src/letters/proofread/tone/readings.ts'
import { HOSTILE } from './corpus-hostile.ts'

const may = (text: string, pattern: string): boolean => {
  const hint = hintOf(expanded(pattern))
  return hint === null || mayMatch(plain(text).words, hint, pattern.includes('\\|'))
}

describe('which patterns need not be run', () => {
  it.each([
    ['Your waste of my time.', 'waste of ~my (time|days?)', true],
    ['A waste of really my day.', 'waste of ~my (time|days?)', true],
    ['My time is a waste of it.', 'waste of ~my (time|days?)', false],
    ['It was a waste. Of my time I say nothing.', 'waste [^|]*time', false],
    ['It was a waste. Time flies.', 'waste \\| time', true],
    ['The time you took was a waste.', 'waste [^|]*time', false],
    ['So unfairly judged.', 'unfair(ly)?', true],
    ['I applied.', '(lied|lies)', false],
  ])('%s %s', (text, pattern, isPossible) => {
    expect(may(text, pattern)).toBe(isPossible)
  })

  it('none that would hit', () => {
    const cues = allReadings().flatMap(({ when, unless }) => [...when, ...unless])
    const texts = HOSTILE.filter((_, at) => at % 20 === 0).map(({ text }) => plain(text).words)
    let hits = 0
    for (const { pattern, needed, hint } of cues) {
      const regex = compile(expanded(pattern))
      const hit = texts.filter((words) => words.search(regex) >= 0)
      hits += hit.length
      if (needed === null || hint === null) continue
      for (const words of hit) {
        expect(finderIn(words)(needed), pattern).toBe(true)
        expect(mayMatch(words, hint, pattern.includes('\\|')), pattern).toBe(true)
      }
    }
    expect(hits).toBeGreaterThan(texts.length / 2)
  })
})
