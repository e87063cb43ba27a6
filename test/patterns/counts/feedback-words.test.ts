import { describe, expect, it } from 'vitest'
import { find, history } from '../searches.ts'

const told = (...notes: string[]) =>
  history(notes.map((note) => ({ type: 'feedback', at: '2026-05-01', note }) as const))

describe('words that keep coming back', () => {
  it('are those in the feedback of two applications or more, with the passages', () => {
    const { feedback } = find([
      told('They wanted more depth in system design. Nice chat.'),
      told('System design was thin; the rest was fine.'),
      told('The coding task went well.'),
    ])
    expect(feedback).toMatchObject({ notes: 3, applications: 3 })
    expect(feedback.words.map(({ word, applications }) => [word, applications])).toEqual([
      ['System', 2],
      ['design', 2],
    ])
    expect(feedback.words[0]?.quotes.map(({ quote }) => quote)).toEqual([
      'They wanted more depth in system design.',
      'System design was thin',
    ])
  })

  it('do not count twice for one application', () => {
    expect(find([told('Testing, testing', 'more testing')]).feedback.words).toEqual([])
  })

  it('leave out what says nothing, and join one and many', () => {
    const { feedback } = find([
      told('They would have wanted more examples'),
      told('An example would be better'),
    ])
    expect(feedback.words.map(({ word }) => word)).toEqual(['example'])
  })

  it('are found in any script, and quotes are never cut within a character', () => {
    const long = `${'🦉'.repeat(200)} Erfahrung ${'🦉'.repeat(200)}`
    const { words } = find([told(long), told('Erfahrung fehlt')]).feedback
    expect(words[0]?.word).toBe('Erfahrung')
    expect(words[0]?.quotes[0]?.quote).toMatch(/^…🦉+ Erfahrung 🦉+…$/u)
  })

  it('are none where notes are empty', () => {
    expect(find([told('', ' ')]).feedback).toEqual({ notes: 0, applications: 0, words: [] })
  })
})
