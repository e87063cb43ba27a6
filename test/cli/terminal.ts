/** A real terminal, for tests and pictures: tmux, in which one command runs. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export const hasTmux = spawnSync('tmux', ['-V']).status === 0

interface Setting {
  env?: Record<string, string>
  files?: Record<string, string>
  rows?: number
}

/** A real terminal of the given size, in which one command runs. */
export class Terminal {
  static open: Terminal[] = []
  static count = 0
  // A server of its own: one that is just going down would take the next session with it.
  readonly #name = `rejectkit-${process.pid}-${Terminal.count++}`
  readonly home = mkdtempSync(join(tmpdir(), 'rejectkit-tty-'))

  /** The command runs in `home`, where `files` lie. */
  constructor(columns: number, command: string, { env = {}, files = {}, rows = 50 }: Setting = {}) {
    Terminal.open.push(this)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(this.home, name), text)
    const variables = Object.entries({ XDG_DATA_HOME: this.home, XDG_CONFIG_HOME: this.home, ...env })
    const exports = variables.map(([name, value]) => `${name}='${value}'`).join(' ')
    this.#tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), '-s', this.#name, 'sh')
    this.#tmux('pipe-pane', '-t', this.#name, `cat > '${join(this.home, 'written')}'`)
    this.type(`PS1='$ '; cd '${this.home}'; clear; ${exports} ${command}; echo "exit code $?"`, 'Enter')
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

  /** All that was written to the terminal since it was cleared, byte by byte. */
  written(): string {
    const all = readFileSync(join(this.home, 'written'), 'utf8')
    const cleared = '\u001b[J'
    return all.slice(all.indexOf(cleared) + cleared.length).replace('\u001b[3J', '')
  }

  close(): void {
    try {
      this.#tmux('kill-server')
    } catch {
      // With its last window the server goes by itself, and may have gone already.
    }
  }
}
