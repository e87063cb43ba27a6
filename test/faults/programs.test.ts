/** Editor, opener and clipboard are started without a shell, and what they leave behind is nobody else's to read. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { mailtoUrl } from '../../src/mail/mailto.ts'
import { copyText, programsFor } from '../../src/terminal/clipboard.ts'
import { editorCommand, editText } from '../../src/terminal/editor.ts'
import { openUrl } from '../../src/terminal/opener.ts'
import { folder } from '../store/help.ts'
import { put } from './hostile.ts'

const posix = process.platform !== 'win32'

/** A program of that name, first on the PATH for the rest of the test; `$OUT` is where it may write. */
function program(name: string, script: string): { place: string; file: string } {
  const place = folder()
  const bin = join(place, 'bin dir')
  mkdirSync(bin)
  const file = put(join(bin, name), `#!/bin/sh\n${script.replaceAll('$OUT', `'${place}'`)}\n`)
  chmodSync(file, 0o755)
  const path = process.env.PATH
  process.env.PATH = `${bin}${delimiter}${path}`
  onTestFinished(() => {
    process.env.PATH = path
  })
  return { place, file }
}

/** Temporary files go to a folder of their own for the rest of the test. */
function temporary(): string {
  const place = folder()
  const before = process.env.TMPDIR
  process.env.TMPDIR = place
  onTestFinished(() => {
    process.env.TMPDIR = before
  })
  return place
}

const SHELLISH = '; touch hacked; $(touch hacked) `touch hacked` | touch hacked && touch hacked\n'

describe.skipIf(!posix)('the editor', () => {
  it('takes its own flags, and a path with spaces, and gives the text back', async () => {
    const { file, place } = program(
      'my-editor',
      'echo "$#" "$1" > $OUT/args; for last; do :; done; printf changed > "$last"',
    )
    expect(await editText('a letter', { EDITOR: 'my-editor --wait' })).toBe('changed')
    expect(readFileSync(join(place, 'args'), 'utf8')).toBe('2 --wait\n')
    expect(await editText('a letter', { VISUAL: file, EDITOR: 'false' })).toBe('changed')
    expect(await editText('a letter', { EDITOR: `"${file}" --wait` })).toBe('changed')
  })

  it('finds the text in a file that nobody else can read, and takes it away after', async () => {
    const { place: out } = program(
      'looking-editor',
      'ls -ld "$1" "$(dirname "$1")" | cut -c1-10 > $OUT/modes',
    )
    const place = temporary()
    process.umask(0)
    onTestFinished(() => void process.umask(0o022))
    await editText('a letter', { EDITOR: 'looking-editor' })
    expect(readFileSync(join(out, 'modes'), 'utf8')).toBe('drwx------\n-rw-------\n')
    expect(readdirSync(place)).toEqual([])
  })

  it.each([
    'vi; touch hacked',
    'true && touch hacked',
    'true $(touch hacked)',
    '`touch hacked`',
    'true | touch hacked',
  ])('is never read by a shell: %s', async (EDITOR) => {
    const place = temporary()
    const cwd = process.cwd()
    await editText('a letter', { EDITOR }).catch((error) => expect(error).toBeInstanceOf(Fault))
    expect(existsSync(join(cwd, 'hacked'))).toBe(false)
    expect(readdirSync(place)).toEqual([])
  })

  it('that cannot be started leaves no letter behind', async () => {
    const place = temporary()
    await expect(editText('a letter', { EDITOR: 'no-such-editor' })).rejects.toThrow(/could not be started/)
    expect(readdirSync(place)).toEqual([])
  })

  it('that fails leaves the text where its message says', async () => {
    temporary()
    program('failing-editor', 'printf half > "$1"; exit 3')
    const error: Fault = await editText('a letter', { EDITOR: 'failing-editor' }).catch((each) => each)
    const file = /its copy is in (.*)\.$/.exec(error.message)?.[1] ?? ''
    expect(readFileSync(file, 'utf8')).toBe('half')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('that takes the file away is told so, and the text stays as it was', async () => {
    temporary()
    program('deleting-editor', 'rm "$1"')
    await expect(editText('a letter', { EDITOR: 'deleting-editor' })).rejects.toThrow(
      /"deleting-editor" left no file .* The text is unchanged/,
    )
  })

  it('falls back to the plain one of the system, also for a setting that names nothing', () => {
    expect(editorCommand({})).toEqual(['vi'])
    expect(editorCommand({ EDITOR: '  ' })).toEqual(['vi'])
    expect(editorCommand({ VISUAL: '""' })).toEqual(['vi'])
    expect(editorCommand({ OS: 'Windows_NT' })).toEqual(['notepad'])
  })
})

describe.skipIf(!posix)('the mail program', () => {
  it('gets one address that begins with mailto:, whatever the letter says', async () => {
    const { place } = program('xdg-open', 'printf "%s|" "$#" "$1" > $OUT/args')
    const url = mailtoUrl({
      to: [{ address: 'priya@linden.example' }, { address: 'x@y.example?bcc=z@z.example' }],
      subject: `--version ${SHELLISH}`,
      body: `&bcc=z@z.example&attach=/etc/passwd ${SHELLISH}`,
    })
    await openUrl(url, 'linux')
    const [count, got = ''] = readFileSync(join(place, 'args'), 'utf8').split('|')
    expect([count, got]).toEqual(['1', url])
    expect(got).toMatch(/^mailto:priya@linden\.example/)
    const fields = [...new URL(got).searchParams.keys()]
    expect(fields).toEqual(['subject', 'body'])
    expect(got).not.toMatch(/[\s;|`$()<>"'\\]/)
    expect(existsSync('hacked')).toBe(false)
  })

  it('that fails is said, and the letter is kept', async () => {
    program('xdg-open', 'exit 4')
    await expect(openUrl('mailto:', 'linux')).rejects.toThrow(/letter is unchanged/)
  })
})

describe.skipIf(!posix)('the clipboard', () => {
  it('gets the text on stdin, and never as part of a command', async () => {
    const { place } = program('xclip', 'echo "$@" > $OUT/args; cat > $OUT/text')
    expect(await copyText(SHELLISH, { env: { DISPLAY: ':0' }, platform: 'linux' })).toBe('clipboard')
    expect(readFileSync(join(place, 'text'), 'utf8')).toBe(SHELLISH)
    expect(readFileSync(join(place, 'args'), 'utf8')).toBe('-selection clipboard\n')
    expect(existsSync('hacked')).toBe(false)
  })

  it('is never a program that the environment names', () => {
    const env = { DISPLAY: ':0;touch hacked', WAYLAND_DISPLAY: '$(touch hacked)', WSL_DISTRO_NAME: 'x' }
    expect(programsFor({ env, platform: 'linux' }).map(([name]) => name)).toEqual([
      'wl-copy',
      'xclip',
      'xsel',
      'clip.exe',
    ])
  })
})
