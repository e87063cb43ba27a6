/**
 * Adds the letter of CONTRIBUTING.md to a copy of this checkout, by its three blocks alone, and runs there what the guide
 * says to run: `npm run try:guide`. Fails where the guide leads astray.
 */
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HOUSE = fileURLToPath(new URL('../..', import.meta.url))
const LEFT_BEHIND = ['node_modules', 'dist', '.git']

const guide = readFileSync(join(HOUSE, 'CONTRIBUTING.md'), 'utf8')
const blocks = [...guide.matchAll(/^ {3}```(?:ts|handlebars)\n([\s\S]*?)^ {3}```/gm)].map(([, block = '']) =>
  block.replace(/^ {3}/gm, ''),
)
const [traits, phrase, letter, ...more] = blocks
if (!traits || !phrase || !letter || more.length > 0)
  throw new Error(`3 blocks expected, ${blocks.length} found`)

const copy = mkdtempSync(join(tmpdir(), 'rejectkit-guide-'))
try {
  cpSync(HOUSE, copy, { recursive: true, filter: (from) => !LEFT_BEHIND.includes(basename(from)) })
  symlinkSync(join(HOUSE, 'node_modules'), join(copy, 'node_modules'))
  enter('src/rejection/purpose.ts', traits)
  enter('src/rejection/questions/phrases.ts', phrase)
  writeFileSync(join(copy, 'templates/letters/en/quote-request.warm.hbs'), letter)
  run('npm', 'run', 'build')
  run('npx', 'rejectkit', 'templates', 'check', 'quote-request')
  run('npm', 'run', 'docs')
  run('npm', 'run', 'check')
  run('npm', 'run', 'test:letters', '--', '--update')
} finally {
  rmSync(copy, { recursive: true, force: true })
}

/** Puts an entry at the end of the file's first table. */
function enter(file: string, entry: string): void {
  const path = join(copy, file)
  const before = readFileSync(path, 'utf8')
  const at = before.indexOf('\n} satisfies Record<')
  if (at < 0) throw new Error(`${file} has no table to enter it in`)
  writeFileSync(path, before.slice(0, at))
  appendFileSync(path, `\n${entry.trimEnd()}${before.slice(at)}`)
}

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: copy, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
}
