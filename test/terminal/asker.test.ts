import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { terminalAsker } from '../../src/terminal/asker.ts'
import { withoutSigns } from '../../src/terminal/signs.ts'

/** A terminal made of two pipes: what is typed goes in, what is shown comes out. */
function terminal(columns: number, fitted = (output: NodeJS.WriteStream) => output) {
  const input = Object.assign(new PassThrough(), { isTTY: true })
  const output = Object.assign(new PassThrough(), { columns, rows: 24 })
  let shown = ''
  output.on('data', (chunk: Buffer) => {
    shown += stripVTControlCharacters(chunk.toString('utf8'))
  })
  return {
    ask: terminalAsker(input, fitted(output as unknown as NodeJS.WriteStream)),
    async type(keys: string) {
      input.write(keys)
      await wait(30)
    },
    async shows(what: RegExp) {
      for (let tries = 0; tries < 100 && !what.test(shown); tries += 1) await wait(10)
      expect(shown).toMatch(what)
    },
    get shown() {
      return shown
    },
  }
}

const TREES = ['Linden', 'Beech', `Alder ${'wood '.repeat(30)}`]
const find = (typed: string) =>
  TREES.filter((tree) => tree.toLowerCase().includes(typed)).map((tree) => ({
    value: `<${tree}>`,
    name: tree,
  }))

it('a search narrows the list down with each letter, and Enter takes the first', async () => {
  const { ask, type, shows } = terminal(80)
  const answer = ask.search({ message: 'Which tree?', find })
  await shows(/Which tree\?[\s\S]*❯ Linden\s+Beech/)
  await type('b')
  await type('e')
  await type('\r')
  expect(await answer).toBe('<Beech>')
})

it('a search can begin with letters, keeps each choice to one line, and rejects on Ctrl-C', async () => {
  const { ask, type, shows } = terminal(40)
  const answer = ask.search({ message: 'Which tree?', find, typed: 'ald' })
  const backedOut = expect(answer).rejects.toMatchObject({ name: 'ExitPromptError' })
  await shows(/❯ Alder wood wood wood wood wood wood…\s/)
  await type('\u0003')
  await backedOut
})

it('keys that come in one piece count one after another: an Enter right behind letters takes what they found', async () => {
  const { ask, type, shows } = terminal(80)
  const answer = ask.search({ message: 'Which tree?', find })
  await shows(/Which tree\?/)
  await type('be\rDev\r')
  expect(await answer).toBe('<Beech>')
  // What was typed ahead waits for the next question.
  expect(await ask.text({ message: 'Which role?' })).toBe('Dev')
})

it('a cursor key stays one key, and letters of several bytes stay letters', async () => {
  const { ask, type, shows } = terminal(80)
  const answer = ask.search({ message: 'Which tree?', find })
  await shows(/Which tree\?/)
  await type('\u001b[B\r')
  expect(await answer).toBe('<Beech>')
  await type('Ünïversität 🌳\r')
  expect(await ask.text({ message: 'Where?' })).toBe('Ünïversität 🌳')
})

it('draws with ASCII where the terminal has nothing else', async () => {
  const drawn = terminal(40, withoutSigns)
  const answer = drawn.ask.choose({ message: 'Which tree?', choices: [...find('ald'), ...find('be')] })
  await drawn.shows(/> Alder wood[\s\S]+Beech[\s\S]+Enter/)
  await drawn.type('\r')
  expect(await answer).toBe(`<Alder ${'wood '.repeat(30)}>`)
  await drawn.shows(/\+ Which tree\?/)
  expect(drawn.shown).toMatch(/^\p{ASCII}+$/u)
})
