import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { linesOf, pastedFrom } from '../../src/terminal/lines.ts'
import { plainAsker } from '../../src/terminal/plain-asker.ts'

/** What was typed, all at once; what is said back is in `said`. */
function terminal(typed: string, columns = 80) {
  const input = new PassThrough()
  const interrupts = new Set<() => void>()
  const lines = linesOf(input, (listener) => {
    interrupts.add(listener)
    return () => interrupts.delete(listener)
  })
  const output = {
    said: '',
    columns,
    write(text: string) {
      output.said += text
    },
  }
  input.end(typed)
  return { ask: plainAsker(lines, output), lines, output, interrupts }
}

const KINDS = [
  { value: 'silent', name: 'silence: nothing came back' },
  {
    value: 'form',
    name: 'a form rejection: a template, before any conversation',
    hint: 'the most usual one',
  },
  { value: 'final-round', name: 'a no at the last stage' },
]

describe('a list', () => {
  it.each([
    ['2', 'form'],
    ['', 'final-round'],
    ['final-round', 'final-round'],
    ['SIL', 'silent'],
    // Two of them begin with "a".
    ['a\n4\n0\n1', 'silent'],
    ['?\n\n', 'final-round'],
  ])('%j is %s', async (typed, value) => {
    const { ask } = terminal(`${typed}\n`)
    expect(await ask.choose({ message: 'Which?', choices: KINDS, preselected: 'final-round' })).toBe(value)
  })

  it('is numbered, in short lines, and a wrong answer is said and asked again', async () => {
    const { ask, output } = terminal('nine\n?\n\n3\n', 40)
    await ask.choose({ message: 'What kind of no was it, when all is said and done?', choices: KINDS })
    expect(output.said).toMatchInlineSnapshot(`
      "What kind of no was it, when all is
      said and done?
      1. silence: nothing came back
      2. a form rejection: a template,
         before any conversation (the most
         usual one)
      3. a no at the last stage
      Number: A number from 1 to 3, please; ? says
      them again.
      Number: 1. silence: nothing came back
      2. a form rejection: a template,
         before any conversation (the most
         usual one)
      3. a no at the last stage
      Number: A number from 1 to 3, please; ? says
      them again.
      Number: "
    `)
  })

  it('takes nothing for granted: Enter without a suggestion is no answer', async () => {
    const { ask } = terminal('\n\n')
    await expect(ask.choose({ message: 'Which?', choices: KINDS })).rejects.toMatchObject({
      name: 'ExitPromptError',
    })
  })
})

describe('a line', () => {
  it('is asked for until it will do', async () => {
    const { ask, output } = terminal('\n  \nLinden\n')
    const check = async (typed: string) => typed.trim() !== '' || 'This one is needed.'
    expect(await ask.text({ message: 'Which company was it?', check })).toBe('Linden')
    expect(output.said).toBe(
      'Which company was it? This one is needed.\nWhich company was it? This one is needed.\nWhich company was it? ',
    )
  })

  it.each([
    [{ fallback: 'today' }, '', 'today'],
    [{ prefill: 'as it stands' }, '', 'as it stands'],
    [{ fallback: 'today' }, 'yesterday', 'yesterday'],
  ])('%j: %j gives %s', async (standing, typed, answer) => {
    const { ask, output } = terminal(`${typed}\n`)
    expect(await ask.text({ message: 'When?', ...standing })).toBe(answer)
    expect(output.said).toBe(`When? (Enter for: ${Object.values(standing)[0]}) `)
  })

  it('comes whole, whatever pieces it is typed in', async () => {
    const input = new PassThrough()
    const lines = linesOf(input, () => () => {})
    const bytes = Buffer.from('Zoë\r\nnächste\n')
    const first = lines.next()
    for (const byte of bytes) {
      input.write(Buffer.from([byte]))
      await wait(0)
    }
    expect([await first, await lines.next()]).toEqual(['Zoë', 'nächste'])
  })
})

describe('a search', () => {
  const TREES = Array.from({ length: 30 }, (_, at) => `Alder ${at + 1}`)
  const find = (typed: string) =>
    [...TREES, 'Beech', 'a new one']
      .filter((tree) => tree.includes(typed) || tree === 'a new one')
      .map((tree) => ({ value: `<${tree}>`, name: tree }))

  it('lists what is found, always with the last, and letters narrow it down', async () => {
    const { ask, output } = terminal('40\n\nBee\n1\n')
    expect(await ask.search({ message: 'Which tree?', find })).toBe('<Beech>')
    expect(output.said).toContain('11. Alder 11\n12. a new one\n20 more are not listed')
    expect(output.said).toContain('A number from 1 to 12, please, or letters.')
    expect(output.said).toMatch(/1\. Beech\n2\. a new one\nNumber, or other letters: $/)
  })

  it('can begin with letters', async () => {
    const { ask } = terminal('2\n')
    expect(
      await ask.search({ message: 'Which tree?', find, typed: 'nothing like it' }).catch(String),
    ).toMatch(/ExitPromptError/)
    const { ask: again } = terminal('2\n')
    expect(await again.search({ message: 'Which tree?', find, typed: 'Bee' })).toBe('<a new one>')
  })
})

describe('backing out', () => {
  it.each(['text', 'choose', 'search'] as const)('Ctrl-D at a %s is the end of it', async (kind) => {
    const { ask } = terminal('')
    const asked = { message: 'Which?', choices: KINDS, find: () => KINDS }
    await expect(ask[kind](asked)).rejects.toMatchObject({ name: 'ExitPromptError' })
  })

  it('Ctrl-C too, and between questions nobody listens for it', async () => {
    const input = new PassThrough()
    const interrupts = new Set<() => void>()
    const lines = linesOf(input, (listener) => {
      interrupts.add(listener)
      return () => interrupts.delete(listener)
    })
    const ask = plainAsker(lines, { write: () => {}, columns: 80 })
    const asked = expect(ask.text({ message: 'Which?' })).rejects.toMatchObject({ name: 'ExitPromptError' })
    expect(interrupts.size).toBe(1)
    for (const interrupt of interrupts) interrupt()
    await asked
    expect(interrupts.size).toBe(0)
    expect(input.isPaused()).toBe(true)
    const later = ask.text({ message: 'And now?' })
    input.write('Linden\n')
    expect(await later).toBe('Linden')
    expect(interrupts.size).toBe(0)
  })
})

it('a pasted text ends with a full stop of its own, and the questions go on after it', async () => {
  const { lines } = terminal('Dear Sam,\n\nthank you. No.\n.\nLinden\n')
  expect(await pastedFrom(lines)).toBe('Dear Sam,\n\nthank you. No.')
  expect(await lines.next()).toBe('Linden')
})
