import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'

const BIN = fileURLToPath(new URL('../../bin/rejectkit.js', import.meta.url))
const PACKAGE = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

function program(args: string[], options: { input?: string; env?: Record<string, string> } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'rejectkit-bin-'))
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
  }
  return spawnSync(process.execPath, [BIN, ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...env, ...options.env },
  })
}

describe('the program as it is installed', () => {
  it('prints its version', () => {
    expect(program(['--version'])).toMatchObject({ status: 0, stdout: `${PACKAGE.version}\n`, stderr: '' })
  })

  it('prints help with examples first, to stdout', () => {
    for (const args of [
      ['--help'],
      ['help'],
      ['draft', '--help'],
      ['help', 'log'],
      ['log', 'list', '--help'],
    ]) {
      const { status, stdout, stderr } = program(args)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatch(
        args.includes('list') ? /Usage: rejectkit log list/ : /^Examples:\n {2}rejectkit/,
      )
    }
  })

  it('shows the way when called without a command', () => {
    const { status, stdout } = program([])
    expect(status).toBe(0)
    expect(stdout).toContain('Usage: rejectkit')
  })

  it('runs with code that another version of V8 has made as if there were none, and makes it anew', () => {
    const cache = mkdtempSync(join(tmpdir(), 'rejectkit-code-'))
    const help = () =>
      program(['help', 'privacy'], { env: { XDG_CACHE_HOME: cache, NODE_COMPILE_CACHE: '' } })
    const first = help()
    const [kept = ''] = globSync(join(cache, 'rejectkit', 'code', '*', 'help.code'))
    const code = readFileSync(kept)
    // V8's own version stands at the head of each piece, and the first one begins behind the list.
    const piece = Math.ceil((8 + code.readUInt32LE(0)) / 8) * 8
    writeFileSync(kept, code.fill(1, piece, piece + 8))
    expect(help()).toMatchObject({ status: first.status, stdout: first.stdout, stderr: first.stderr })
    expect(readFileSync(kept).equals(code)).toBe(false)
  })

  it('says nothing of its own making when it loads what most commands do without', () => {
    const mail =
      'From: a@b.example\nContent-Type: text/html\n\n<p>We will not move forward with your application.</p>\n'
    const { status, stdout, stderr } = program(['read', '-', '--json'], { input: mail })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout).messages[0].verdict).toBe('rejection')
  })

  it.each([
    [['drat'], /unknown command 'drat'\n\(Did you mean draft\?\)/],
    [['draft', '--compny', 'x'], /unknown option '--compny'\n\(Did you mean --company\?\)/],
    [['log', '3', '--event', 'nothing'], /Allowed choices are/],
    [['log'], /Say which application/],
  ])('wrong use %j ends with exit code 2 and a hint', (args, hint) => {
    const { status, stdout, stderr } = program(args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(hint)
  })

  it('never prompts without a terminal', () => {
    const { status, stderr } = program(['draft'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^Missing:/)
  })

  it('keeps the letter alone on stdout, also with colour forced', () => {
    const flags = [
      '--company',
      'Linden',
      '--role',
      'Data Engineer',
      '--kind',
      'final-round',
      '--me',
      'Sam Reed',
    ]
    const { status, stdout, stderr } = program(['draft', ...flags], { env: { FORCE_COLOR: '1' } })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Dear hiring team,\n[\s\S]+Sam Reed\n$/)
    expect(stdout).not.toContain('\u001b')
    expect(stderr).toContain('\u001b[')
    expect(program(['draft', ...flags], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stderr).not.toContain(
      '\u001b[',
    )
    expect(program(['draft', ...flags, '--no-color'], { env: { FORCE_COLOR: '1' } }).stderr).not.toContain(
      '\u001b[',
    )
  })

  it('takes a closed pipe for no error', () => {
    const command = `"${process.execPath}" "${BIN}" --help 2>&1 | true; exit \${PIPESTATUS[0]}`
    expect(() => execFileSync('bash', ['-c', command])).not.toThrow()
  })

  it('uses the log that --db or REJECTKIT_DB names, made private', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rejectkit-db-'))
    const file = join(folder, 'mine', 'search.sqlite')
    const flags = ['--company', 'Linden', '--role', 'Data Engineer', '--kind', 'form']
    expect(program(['draft', ...flags, '--db', file]).status).toBe(0)
    const { stdout } = program(['log', 'list', '--json'], { env: { REJECTKIT_DB: file } })
    expect(JSON.parse(stdout).applications).toHaveLength(1)
  })

  it('hides a stack trace unless asked for it', () => {
    const env = { REJECTKIT_DB: '/dev/null/log.sqlite' }
    expect(program(['log', '1', '--event', 'note'], { env }).stderr).not.toMatch(/\bat .+:\d+/)
    expect(
      program(['log', '1', '--event', 'note'], { env: { ...env, REJECTKIT_DEBUG: '1' } }).stderr,
    ).toMatch(/\bat .+:\d+/)
  })
})

describe('bin/rejectkit.js under a Node that is too old', () => {
  const under = (node: string) => {
    const fake = {
      versions: { node },
      argv: ['node', 'rejectkit'],
      stderr: { written: '', write: (text: string) => (fake.stderr.written += text) },
      exitCode: 0,
    }
    // The text runs as it would there, up to the point where it would load the rest.
    const text = readFileSync(BIN, 'utf8').replace(/^#!.*/, '')
    const loaded: string[] = []
    const require = (file: string) => {
      loaded.push(file)
      return { start: () => new Promise(() => {}) }
    }
    runInNewContext(text, { process: fake, require })
    return { written: fake.stderr.written, exitCode: fake.exitCode, loaded }
  }

  it.each(['10.24.1', '18.20.0', '20.20.2', '22.11.0'])(
    '%s: one helpful line, exit code 1, nothing loaded',
    (node) => {
      const { written, exitCode, loaded } = under(node)
      expect(written).toMatch(/^rejectkit needs Node 22\.12 or newer; this is Node .*\n$/)
      expect(exitCode).toBe(1)
      expect(loaded).toEqual([])
    },
  )

  it.each(['22.12.0', '24.21.0', '26.0.0'])('%s starts', (node) => {
    expect(under(node)).toMatchObject({ written: '', exitCode: 0, loaded: ['../dist/start.cjs'] })
  })
})
