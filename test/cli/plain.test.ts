import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { hasTmux, Terminal } from './terminal.ts'

const BIN = fileURLToPath(new URL('../../bin/rejectkit.js', import.meta.url))

afterEach(() => {
  for (const terminal of Terminal.open.splice(0)) terminal.close()
})

const DRAFT = `'${process.execPath}' '${BIN}' draft`

async function upToTheLetter(terminal: Terminal): Promise<void> {
  const answer = async (prompt: RegExp, ...keys: string[]) => {
    await terminal.shows(prompt)
    terminal.type(...keys, 'Enter')
  }
  await answer(/got their message\?\s+1\. no[\s\S]+Number \(Enter for 1\):/)
  await answer(/Which company/)
  await answer(/is needed[\s\S]+Which company/, 'Linden')
  await answer(/Which role/, 'Data Engineer')
  await answer(/How did the news[\s\S]+Number/, '77')
  await answer(/A number from 1 to 6/, '2')
  await answer(/talk with anyone[\s\S]+Number:/, 'yes')
  await answer(/How far[\s\S]+Number/, '3')
  await answer(/what kind of no[\s\S]+Number/)
  await answer(/When did they say no/, 'yesterday')
  await answer(/What reason[\s\S]+Number/)
  await answer(/Any feedback/)
  await answer(/Which letter[\s\S]+Number/)
  await answer(/Which tone[\s\S]+Number/)
  await answer(/Who should it go to/)
  await answer(/One specific thing/, 'the wall of prototypes that failed')
  await answer(/In the letter:[\s\S]+1\. yes, like that[\s\S]+Number/, '1')
  await answer(/your own name/, 'Sam Reed')
  await answer(/Is all of this right[\s\S]+Number/)
  await terminal.shows(/The letter:\s+1\. copy it[\s\S]+Number/)
}

describe.skipIf(!hasTmux)('a sitting line by line', () => {
  it('--plain, at 40 columns: a whole one, in which nothing is drawn', async () => {
    const terminal = new Terminal(40, `${DRAFT} --plain`)
    await upToTheLetter(terminal)
    terminal.type('done', 'Enter')
    await terminal.shows(/Logged as application 1[\s\S]+exit code 0/)
    const written = terminal.written()
    expect(written).toContain('Dear hiring team,')
    // Of control signs only line ends; and a carriage return alone would go back over what was said.
    expect(written.replace(/\r+\n/g, '\n')).not.toMatch(/[^\n -~]/)
  })

  it.each([
    ['C-c', { ACCESSIBLE: '1' }],
    ['C-d', { TERM: 'dumb' }],
  ])('%s in %j keeps what was said, and the next one goes on from there', async (key, env) => {
    const terminal = new Terminal(80, DRAFT, { env })
    await terminal.shows(/Number \(Enter for 1\):/)
    terminal.type('Enter')
    await terminal.shows(/Which company/)
    terminal.type('Linden', 'Enter')
    await terminal.shows(/Which role/)
    terminal.type(key)
    await terminal.shows(/Stopped\. Your answers are kept[\s\S]*exit code 130/)
    expect(existsSync(join(terminal.home, 'rejectkit', 'log.sqlite'))).toBe(true)
    const again = new Terminal(80, DRAFT, { env: { ...env, XDG_DATA_HOME: terminal.home } })
    await again.shows(/unfinished draft[\s\S]+Linden[\s\S]+Number/)
  })
})

describe.skipIf(!hasTmux)('a long answer at a terminal', () => {
  const PAGED_BY_NONE: Record<string, string>[] = [
    { PAGER: 'no-such-pager' },
    { PAGER: 'cat' },
    { PAGER: 'head -n 2', ACCESSIBLE: '1' },
  ]
  const topic = `'${process.execPath}' '${BIN}' help data`

  it('goes through $PAGER, which may close before the end', async () => {
    const terminal = new Terminal(40, topic, { env: { PAGER: 'head -n 2' }, rows: 12 })
    const screen = await terminal.shows(/exit code 0/)
    expect(screen).toMatch(/file, the log, and a small\s+exit code 0/)
  })

  it('stands on the screen where there is no pager, or none is wanted', async () => {
    for (const env of PAGED_BY_NONE) {
      const terminal = new Terminal(40, topic, { env, rows: 12 })
      expect(await terminal.shows(/exit code 0/)).toMatch(/docs\/data.md has the schema/)
    }
  })
})
