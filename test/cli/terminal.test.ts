import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { hasTmux, Terminal } from './terminal.ts'

const BIN = fileURLToPath(new URL('../../bin/rejectkit.js', import.meta.url))

afterEach(() => {
  for (const terminal of Terminal.open.splice(0)) terminal.close()
})

const DRAFT = `'${process.execPath}' '${BIN}' draft`

describe.skipIf(!hasTmux)('draft in a real terminal', () => {
  it.each([80, 40])('%i columns: questions, wrong answers, Ctrl-C, resume, letter', async (columns) => {
    const terminal = new Terminal(columns, DRAFT)
    const answer = async (prompt: RegExp, ...keys: string[]) => {
      await terminal.shows(prompt)
      terminal.type(...keys, 'Enter')
    }
    await answer(/Have you got their\s+message/)
    await answer(/Which company/)
    await terminal.shows(/is needed/)
    terminal.type('Linden', 'Enter')
    await answer(/Which role/, 'Data Engineer')
    await answer(/How did the news/)
    await terminal.shows(/talk with anyone/)
    terminal.type('C-c')
    await terminal.shows(/Your answers are kept[\s\S]*exit code 130/)
    terminal.type(
      `clear; XDG_DATA_HOME='${terminal.home}' XDG_CONFIG_HOME='${terminal.home}' ${DRAFT}`,
      'Enter',
    )
    await answer(/unfinished draft/)
    await answer(/talk with anyone/)
    await answer(/How far/)
    await answer(/what kind of no/)
    await answer(/When did they say no/, '99/99')
    await terminal.shows(/There is no day/)
    terminal.type('C-u', 'yesterday', 'Enter')
    await answer(/What reason/)
    await answer(/Any feedback/)
    await answer(/Which letter/)
    await answer(/Which tone/)
    await answer(/Who should it go to/)
    await answer(/One specific thing/, 'the wall of prototypes that failed')
    await answer(/In the letter:[\s\S]*yes, like that/)
    await answer(/your own name/, 'Sam Reed')
    await answer(/Is all of this right/)
    const screen = await terminal.shows(/The letter:\s+❯ copy it/)
    expect(screen).toContain('Dear hiring team,')
    expect(Math.max(...screen.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
  })

  it('uses no colour where NO_COLOR is set', async () => {
    const plain = new Terminal(80, DRAFT, { env: { NO_COLOR: '1' } })
    await plain.shows(/Have you got their message/)
    expect(plain.screen(true)).not.toContain('\u001b[3')
  })
})
