/**
 * How long a person waits for the program to begin: `npm run bench:startup [rounds]`, after a build. Every command runs
 * once a round, one after the other, so that what else the machine does falls on all alike; what counts is the median
 * as a ratio to `node -e 0` of the same binary in the same run. Fails when a ratio is over its bound. `--peers` installs
 * well-known command-line tools into a temporary folder and runs them in the same rounds.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROUNDS = Number(process.argv.find((each) => /^\d+$/.test(each)) ?? 21)
const BIN = fileURLToPath(new URL('../../bin/rejectkit.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'rejectkit-startup-'))

// Certificates that a workplace adds are read at each start of Node, and are no part of any of these programs.
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env
const env = {
  ...inherited,
  HOME: folder,
  XDG_DATA_HOME: join(folder, 'data'),
  XDG_CONFIG_HOME: join(folder, 'config'),
  XDG_CACHE_HOME: join(folder, 'cache'),
  TERM: 'xterm-256color',
}

/** All that a thank-you asks for, but no words of one's own. */
const FACTS = [
  ...['draft', '--no-input', '--company', 'Linden', '--role', 'Data Engineer', '--kind', 'post-interview'],
  ...[
    '--stage',
    'hiring-manager',
    '--rejected-on',
    '2026-11-21',
    '--contact',
    'Priya <priya@linden.example>',
  ],
  ...['--me', 'Sam Reed <sam@reed.example>', '--purpose', 'thank-you'],
]

interface Contender {
  name: string
  args: string[]
  /** The most that the ratio may be. */
  bound?: number
  /** Runs in a terminal until this text appears. */
  until?: string
}

const OURS: Contender[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'rejectkit --version', args: [BIN, '--version'], bound: 1.3 },
  { name: 'rejectkit --help', args: [BIN, '--help'], bound: 1.6 },
  { name: 'rejectkit log list', args: [BIN, 'log', 'list'], bound: 2.0 },
  { name: 'rejectkit draft --no-input', args: [BIN, ...FACTS], bound: 2.2 },
  {
    name: 'the same with own words',
    args: [BIN, ...FACTS, '--detail', 'priya showed me the wall of prototypes'],
  },
  {
    name: 'rejectkit draft, first prompt',
    args: [BIN, 'draft'],
    bound: 3.5,
    until: 'Have you got their message',
  },
]

const PEERS: [name: string, args: string[]][] = [
  ['np', ['--help']],
  ['npm-check-updates', ['--help']],
  ['release-it', ['--version']],
]

/** Installs the peers; those that cannot be are left out, with a note. */
function peers(): Contender[] {
  return PEERS.flatMap(([name, args]) => {
    const home = join(folder, name)
    const flags = ['--prefix', home, '--no-audit', '--no-fund', '--silent', '--no-save', name]
    const install = spawnSync('npm', ['install', ...flags], { encoding: 'utf8', timeout: 180_000 })
    const manifest = join(home, 'node_modules', name, 'package.json')
    if (install.status !== 0 || !existsSync(manifest)) {
      console.error(`${name} could not be installed, and is left out.`)
      return []
    }
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
    const path = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0])
    return [{ name: `${name} ${args.join(' ')}`, args: [join(home, 'node_modules', name, path), ...args] }]
  })
}

/** Milliseconds that one run takes. */
async function timed({ name, args, until }: Contender): Promise<number> {
  if (until) return untilSaid(args, until)
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { env, cwd: folder, encoding: 'utf8' })
  const took = performance.now() - started
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
  return took
}

/** Milliseconds until a text appears in a terminal, which `script` provides. */
function untilSaid(args: string[], text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const line = [process.execPath, ...args].map((word) => `'${word}'`).join(' ')
    const started = performance.now()
    const child = spawn('script', ['-qfc', `exec ${line}`, '/dev/null'], { env, cwd: folder })
    let seen = ''
    let took: number | undefined
    child.stdout.on('data', (piece) => {
      seen += piece
      if (took !== undefined || !seen.includes(text)) return
      took = performance.now() - started
      child.stdin.write('\u0003')
    })
    child.on('error', reject)
    child.on('exit', () =>
      took === undefined ? reject(new Error(`"${text}" never appeared:\n${seen}`)) : resolve(took),
    )
  })
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return ((sorted[middle] ?? 0) + (sorted[sorted.length - 1 - middle] ?? 0)) / 2
}

try {
  const contenders = [...OURS, ...(process.argv.includes('--peers') ? peers() : [])]
  const times = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]))
  // One round before that counts: the log is made, and files come into the system's memory.
  for (const contender of contenders) await timed(contender)
  for (let round = 0; round < ROUNDS; round++)
    for (const contender of contenders) times.get(contender)?.push(await timed(contender))
  const bare = median(times.values().next().value ?? [])
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0]
  console.log(`Node ${process.versions.node}, ${ROUNDS} rounds, medians; load ${load}`)
  for (const [{ name, bound }, each] of times) {
    const ratio = median(each) / bare
    const over = bound !== undefined && ratio > bound
    const verdict = bound === undefined ? '' : `  at most ${bound.toFixed(1)}${over ? '  OVER' : ''}`
    console.log(
      `${name.padEnd(32)} ${median(each).toFixed(1).padStart(7)} ms ${ratio.toFixed(2).padStart(6)} ×${verdict}`,
    )
    if (over) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
