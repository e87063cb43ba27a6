import { describe, expect, it } from 'vitest'
import { programFor } from '../../src/cli.ts'
import { TOPICS } from '../../src/commands/help/topics.ts'
import { rejectkit, testWorld } from '../world.ts'

const program = await programFor({ world: testWorld(), version: '0', finish: () => {} }, () => true)
const COMMANDS = program.commands
  .flatMap((command) => [command, ...command.commands])
  .filter((command) => command.name() !== 'complete' && command.description() !== '')
  .map((command) => [command.parent === program ? '' : `${command.parent?.name()} `, command.name()].join(''))

async function help(words: string, columns: number): Promise<string> {
  const { code, out, err } = await rejectkit([...words.split(' ').filter(Boolean), '--help'], { columns })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

async function topic(words: string, columns = 80) {
  return rejectkit(['help', ...words.split(' ')], { columns })
}

describe('help, frozen at 80 columns (npx vitest run test/cli/help.test.ts -u writes it anew)', () => {
  it.each(['', ...COMMANDS])('rejectkit %s', async (command) => {
    const text = await help(command, 80)
    expect(text).toMatch(/^Examples:\n {2}rejectkit/)
    await expect(text).toMatchFileSnapshot(`help/${command.replace(' ', '-') || 'rejectkit'}.txt`)
  })

  it.each(TOPICS.map(({ name }) => name))('rejectkit help %s', async (name) => {
    const { code, out } = await topic(name)
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(`help/topic-${name}.txt`)
  })
})

describe('in a narrow window', () => {
  it.each(['', ...COMMANDS])('rejectkit %s fits 40 columns', async (command) => {
    const wide = (await help(command, 40)).split('\n').filter((line) => line.length > 40)
    // What is typed in one piece, such as a path, is not broken.
    expect(wide.filter((line) => line.trim().includes(' '))).toEqual([])
  })

  it.each(TOPICS.map(({ name }) => name))('help %s fits 40 columns', async (name) => {
    const { out } = await topic(name, 40)
    expect(out.split('\n').filter((line) => line.length > 40)).toEqual([])
  })

  it('an example goes on as a shell takes it', async () => {
    expect(await help('draft', 40)).toContain(
      [
        '  rejectkit draft --company Linden \\',
        '      --role "Data Engineer" --kind \\',
        '      form --no-input',
      ].join('\n'),
    )
  })
})

describe('rejectkit help', () => {
  it('lists commands and topics', async () => {
    const { out } = await rejectkit(['help'])
    for (const name of [
      ...COMMANDS.filter((each) => !each.includes(' ')),
      ...TOPICS.map((each) => each.name),
    ])
      expect(out).toMatch(new RegExp(`^ {2}(?:help )?${name} `, 'm'))
    expect(out).toBe(await help('', 80))
  })

  it.each(['draft', 'log list'])('%s is the same as its --help', async (command) => {
    expect((await topic(command)).out).toBe(await help(command, 80))
  })

  it('a topic takes the flags that all commands take', async () => {
    expect((await topic('data --plain')).out).toBe((await topic('data')).out)
  })

  it('a word that is a command and a topic gives the topic, and the way to the other', async () => {
    const { out } = await topic('templates')
    expect(out).toMatch(/^Every letter comes from a template[\s\S]+rejectkit templates --help/)
  })

  it.each([
    ['privcy', 'privacy'],
    ['exitcodes', 'exit-codes'],
    ['drat', 'draft'],
  ])('%s: did you mean %s?', async (typed, meant) => {
    const { code, out, err } = await topic(typed)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`Did you mean rejectkit help ${meant}?`)
  })

  it('a word that is like nothing is refused', async () => {
    const { code, err } = await topic('zzzzzzzz')
    expect(code).toBe(2)
    expect(err).toBe('There is no command or topic "zzzzzzzz". rejectkit help lists them all.\n')
  })
})
