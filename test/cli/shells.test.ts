import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openLog } from '../../src/store/log.ts'
import { hasTmux, Terminal } from './terminal.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

/** A home with `rejectkit` in its PATH, and a log whose companies have names that a shell would obey. */
const home = mkdtempSync(join(tmpdir(), 'rejectkit-shells-'))
const trap = (name: string) => `touch '${join(home, name)}'`
const env = {
  PATH: `${home}:${process.env.PATH}`,
  HOME: home,
  REJECTKIT_DB: join(home, 'log.sqlite'),
  XDG_CONFIG_HOME: home,
  LC_ALL: 'C.UTF-8',
}

beforeAll(() => {
  const program = join(home, 'rejectkit')
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${ROOT}bin/rejectkit.js' "$@"\n`)
  chmodSync(program, 0o755)
  const log = openLog(env.REJECTKIT_DB, { now: () => new Date('2026-11-22T12:00:00') })
  const names = [`Linden $(${trap('a')}) \`${trap('b')}\``, `Beech"; ${trap('c')}; '%F{red}\\e[31m'\nElm`]
  for (const company of names)
    log.record({ application: { company, role: 'Dev', source: null, url: null }, events: [] })
  log.close()
})

afterEach(() => {
  for (const terminal of Terminal.open.splice(0)) terminal.close()
  // None of the traps was stepped on.
  expect(readdirSync(home).filter((name) => /^[abc]$/.test(name))).toEqual([])
})

/**
 * What bash would put into the line, or show in a list when Tab was pressed twice. `bash 3` has no compopt, no COMP_TYPE,
 * and leaves words whole at = and :, whatever it then replaces of them.
 */
function bash(words: string[], how: 'once' | 'twice' | 'bash 3' = 'once'): string[] {
  const type = { once: 'COMP_TYPE=9', twice: 'COMP_TYPE=63', 'bash 3': 'enable -n compopt' }[how]
  const replaced = (words.at(-1) ?? '').replace(/^.*[=:]/, '')
  const script = `${type}; . "${ROOT}completions/rejectkit.bash"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
    _rejectkit rejectkit '${replaced}'; printf '%s\\n' "\${COMPREPLY[@]}"; complete -p rejectkit`
  const out = execFileSync('bash', ['--norc', '-c', script, 'bash', 'rejectkit', ...words], {
    env: { ...env, COLUMNS: '60' },
    encoding: 'utf8',
  })
  const lines = out.split('\n').filter(Boolean)
  expect(lines.pop()).toBe(`complete ${how === 'bash 3' ? '-o default ' : ''}-F _rejectkit rejectkit`)
  return lines
}

describe('bash', () => {
  it.each([
    [['dra'], ['draft']],
    // Taken apart by bash at = and :, and so only the rest is put in.
    [['draft', '--kind', '=', 'fo'], ['form']],
    [
      ['draft', '--register', '='],
      ['warm', 'formal'],
    ],
    [
      ['log', 'show', ''],
      ['2', '1'],
    ],
    [['log', 'show', '$(touch x)'], []],
    [['help', 'exit'], ['exit-codes']],
    [['help', 'log', 'sh'], ['show']],
  ])('%j', (words, values) => {
    expect(bash(words)).toEqual(values)
  })

  it('shows whose numbers they are where a list is only looked at, in lines that fit', () => {
    const [first = '', second = ''] = bash(['log', 'show', ''], 'twice')
    expect(first).toMatch(/^2 {2}\(Beech"; touch /)
    expect(second).toMatch(/^1 {2}\(Linden \$\(touch /)
    expect(Math.max(first.length, second.length)).toBeLessThan(60)
    // A single one is put in, and so it comes without.
    expect(bash(['log', 'show', '2'], 'twice')).toEqual(['2'])
  })

  it.each([
    [['dra'], ['draft']],
    [['draft', '--kind=fo'], ['form']],
    [
      ['log', 'show', ''],
      ['2', '1'],
    ],
    // Files are for bash itself to find.
    [['draft', '--out', 'rej'], []],
  ])('as old as that of macOS: %j', (words, values) => {
    expect(bash(words, 'bash 3')).toEqual(values)
  })
})

const SHELLS = [
  { shell: 'bash', start: 'bash --norc', source: '. <(rejectkit completion bash)' },
  {
    shell: 'zsh',
    start: 'zsh -f',
    source: 'autoload -U compinit; compinit -u -D; . <(rejectkit completion zsh)',
  },
  { shell: 'fish', start: 'fish --private --no-config', source: 'rejectkit completion fish | source' },
]

describe.skipIf(!hasTmux)('at the keyboard', () => {
  // Where a shell is not installed, nobody can type into it.
  for (const { shell, start, source } of SHELLS)
    it.skipIf(!has(shell))(`${shell} completes flags, values, files, and shows the companies`, async () => {
      const terminal = new Terminal(120, start, { env })
      await terminal.shows(/[$%#>] ?$/m)
      terminal.type(`${source}; clear; echo read''y`, 'Enter')
      await terminal.shows(/^ready/m)
      terminal.type('rejectkit log show ', 'Tab', ...(shell === 'bash' ? ['Tab'] : []))
      await terminal.shows(/1 .*Linden \$\(touch/)
      terminal.type('C-c')
      terminal.type('rejectkit draft --kind=fo', 'Tab')
      await terminal.shows(/--kind=form/)
      // The terminal's own record, in the folder where it stands.
      terminal.type(' --out writ', 'Tab')
      await terminal.shows(/--out written/)
      terminal.type(' --compan', 'Tab')
      await terminal.shows(/--company/)
      terminal.type('C-c')
      expect(existsSync(env.REJECTKIT_DB)).toBe(true)
    })
})
