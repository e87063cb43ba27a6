import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'

const BIN = new URL('../../bin/rejectkit.js', import.meta.url).pathname
const hasTmux = spawnSync('tmux', ['-V']).status === 0

/** A real terminal of the given size, in which one command runs. */
class Terminal {
  static open: Terminal[] = []
  static count = 0
  // A server of its own: one that is just going down would take the next session with it.
  readonly #name = `rejectkit-${process.pid}-${Terminal.count++}`
  readonly home = mkdtempSync(join(tmpdir(), 'rejectkit-tty-'))

  constructor(columns: number, command: string, env: Record<string, string> = {}) {
    Terminal.open.push(this)
    const variables = Object.entries({ XDG_DATA_HOME: this.home, XDG_CONFIG_HOME: this.home, ...env })
    const exports = variables.map(([name, value]) => `${name}='${value}'`).join(' ')
    this.#tmux('new-session', '-d', '-x', String(columns), '-y', '50', '-s', this.#name, 'sh')
    this.type(`PS1='$ '; clear; ${exports} ${command}; echo "exit code $?"`, 'Enter')
  }

  #tmux(...args: string[]): string {
    return execFileSync('tmux', ['-L', this.#name, '-f', '/dev/null', ...args], { encoding: 'utf8' })
  }

  type(...keys: string[]): void {
    this.#tmux('send-keys', '-t', this.#name, ...keys)
  }

  screen(escapes = false): string {
    return this.#tmux('capture-pane', '-p', ...(escapes ? ['-e'] : []), '-t', this.#name)
  }

  /** Waits until the screen shows it, and returns the screen. */
  async shows(what: RegExp): Promise<string> {
    for (let tries = 0; tries < 200; tries += 1) {
      const screen = this.screen()
      if (what.test(screen)) return screen
      await wait(50)
    }
    throw new Error(`the terminal never showed ${what}:\n${this.screen()}`)
  }

  close(): void {
    this.#tmux('kill-server')
  }
}

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
    const plain = new Terminal(80, DRAFT, { NO_COLOR: '1' })
    await plain.shows(/Have you got their message/)
    expect(plain.screen(true)).not.toContain('\u001b[3')
  })
})
