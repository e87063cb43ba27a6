import { describe, expect, it } from 'vitest'
import { asPhrase, isWholeSentence } from '../../src/letters/phrase.ts'

describe('an answer that stands within a sentence', () => {
  it.each([
    ['How the team plans.', 'how the team plans'],
    ['The head of sales', 'the head of sales'],
    ['how you say no early ...', 'how you say no early'],
    ['At the front desk!', 'at the front desk'],
    ['how you use AI.', 'how you use AI'],
    ['whoever looks after it, please ...', 'whoever looks after it, please'],
    ['Someone in room 5.', 'someone in room 5'],
    ['how you do R&D.', 'how you do R&D'],
    ['what they don’t.', 'what they don’t'],
    ['by the café.', 'by the café'],
  ])('%s goes on as %s', (typed, phrase) => expect(asPhrase(typed)).toBe(phrase))

  it.each([
    'Ana Ruiz',
    'Ana Ruiz Jr.',
    'Ana R.',
    'someone in the U.S.',
    'The New York office',
    'A. Meyer',
    'someone at Linden Inc.',
    '+44 113 496 0000',
    'An',
    'https://example.org/How',
  ])('%s stays as it is', (typed) => expect(asPhrase(typed)).toBe(typed))

  it.each([
    'I want to know how you lead',
    'we spoke about it',
    'She knows the field',
    'Everyone was very kind',
  ])('%s is a sentence', (typed) => expect(isWholeSentence(typed)).toBe(true))

  it.each([
    'how you lead a team',
    'Ana Ruiz',
    'They',
    'it depends',
    'someone on the data team',
    'Somebody who knows the field',
    '',
  ])('%s is none', (typed) => expect(isWholeSentence(typed)).toBe(false))
})
