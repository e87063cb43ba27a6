import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { progressOn } from '../../src/commands/import/progress.ts'
import { paletteFor } from '../../src/terminal/colour.ts'
import { isPlain, showsSigns } from '../../src/terminal/manner.ts'
import { inAscii } from '../../src/terminal/signs.ts'

describe('plain speech', () => {
  it.each([
    [{ ACCESSIBLE: '1' }, true],
    [{ ACCESSIBLE: 'yes' }, true],
    [{ TERM: 'dumb' }, true],
    [{ ACCESSIBLE: '0', TERM: 'xterm' }, false],
    [{ ACCESSIBLE: '' }, false],
    [{}, false],
  ])('%j: %s', (env, plain) => {
    expect(isPlain(env)).toBe(plain)
    const shown = paletteFor({ isTTY: true }, env).bad('wrong')
    expect(shown === 'wrong').toBe(plain)
  })

  it('tells of a long reading in lines, each quarter once', () => {
    const file = { path: 'inbox.mbox', size: 1000 } as never
    const said: string[] = []
    const output = { isTTY: true, columns: 80, write: (text: string) => void said.push(text) }
    const progress = progressOn(output, [file], { plain: true })
    for (let at = 0; at <= 1000; at += 5) progress.at(file, at)
    progress.done()
    expect(said).toEqual(['25 % read\n', '50 % read\n', '75 % read\n', '100 % read\n'])
  })
})

describe('signs', () => {
  it.each<[Record<string, string>, NodeJS.Platform, boolean]>([
    [{ LANG: 'en_GB.UTF-8' }, 'linux', true],
    [{ LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, 'linux', false],
    [{ LANG: 'de_DE.ISO-8859-1' }, 'linux', false],
    [{ LANG: 'C.utf8' }, 'linux', true],
    [{}, 'linux', true],
    [{ LANG: 'en_GB.UTF-8', TERM: 'dumb' }, 'linux', false],
    [{}, 'win32', false],
    [{ WT_SESSION: '1' }, 'win32', true],
    [{ TERM_PROGRAM: 'vscode' }, 'win32', true],
  ])('%j on %s: %s', (env, platform, shows) => {
    expect(showsSigns(env, platform)).toBe(shows)
  })

  it('every sign that the program writes has one in ASCII; letters are left to the terminal', () => {
    const src = fileURLToPath(new URL('../../src', import.meta.url))
    const written = ['commands', 'terminal', 'patterns', 'rejection', 'store'].flatMap((room) =>
      readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !SPEAKS_TO_NO_TERMINAL.test(`${room}/${file}`))
        .map((file) => withoutComments(readFileSync(join(src, room, file), 'utf8'))),
    )
    const left = new Set(
      [...inAscii(written.join('')).matchAll(/[^\p{ASCII}\p{L}\p{M}]/gu)].map(([sign]) => sign),
    )
    expect([...left].join('')).toBe('')
  })
})

/** Pages, pictures and files; and what is only looked for in texts, never written. */
const SPEAKS_TO_NO_TERMINAL = /html\/|picture|export\/|classify\/|found\/|lookup|feedback-words|stop-words/

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
}
