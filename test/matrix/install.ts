/**
 * Installs the package as a stranger does, and runs the suite, under every Node that is promised: `npm run matrix [--quick]`.
 * Packs it, fetches Node 22, 24 and 26, installs the tarball globally into a temporary folder with each, once more with
 * npm 12 and all install scripts blocked, and runs version, draft, log and patterns. `--quick` leaves the suite out.
 * By hand: it takes minutes and the network.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MOST_BYTES = 1.5 * 1024 * 1024
const folder = mkdtempSync(join(tmpdir(), 'rejectkit-matrix-'))
// Some tests act as another user, who has to get at the Node in it.
chmodSync(folder, 0o755)
const DRAFT = [
  ...['draft', '--no-input', '--company', 'Linden', '--role', 'Data Engineer', '--kind', 'post-interview'],
  ...['--stage', 'hiring-manager', '--me', 'Sam Reed', '--detail', 'priya showed me the wall of prototypes'],
]
const RUNS: [args: string[], says: RegExp][] = [
  [['--version'], /^\d+\.\d+\.\d+\n$/],
  [DRAFT, /Linden[\s\S]*Sam Reed/],
  [['log', 'list'], /Linden +Data Engineer/],
  [['next', '--ics', '-'], /^BEGIN:VCALENDAR/],
  [['patterns'], /application/],
]

let failures = 0
function tell(what: string, isRight: boolean, why = ''): void {
  console.log(`${isRight ? 'ok  ' : 'FAIL'} ${what}${isRight ? '' : `\n${why}`}`)
  if (!isRight) failures += 1
}

/** Packs the package. Returns the tarball's path. */
function pack(): string {
  const text = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [packed] = Object.values(JSON.parse(text.slice(text.search(/^[[{]/m)))) as {
    filename: string
    size: number
  }[]
  if (!packed) throw new Error('npm packed nothing')
  tell(
    `packed: ${Math.round(packed.size / 1024)} KB, at most ${MOST_BYTES / 1024}`,
    packed.size <= MOST_BYTES,
  )
  return join(folder, packed.filename)
}

/** Fetches a package into a folder of its own. Returns the path of a file in it. */
function fetched(spec: string, file: string): string {
  const home = join(folder, spec)
  mkdirSync(home)
  execFileSync('npm', ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund', spec], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return join(home, 'node_modules', spec.replace(/@[^@]+$/, ''), file)
}

function run(program: string, args: string[], home: string, first: string) {
  // npm hands its own settings on, and a stranger has none.
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_OPTIONS' && !/^npm_/i.test(name)),
  )
  const env = {
    ...inherited,
    PATH: [first, process.env.PATH].join(delimiter),
    ...{ HOME: home, XDG_DATA_HOME: join(home, 'data'), XDG_CONFIG_HOME: join(home, 'config') },
    XDG_CACHE_HOME: join(home, 'cache'),
  }
  return spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' })
}

/** Installs the tarball with this Node and npm, and runs it. */
function tryOut(what: string, node: string, npm: string, flags: string[], tarball: string): void {
  const prefix = mkdtempSync(join(folder, 'prefix-'))
  const install = ['install', '--global', '--prefix', prefix, ...flags, tarball]
  const { status, stdout, stderr } = run(node, [npm, ...install], folder, dirname(node))
  tell(`${what}: installs`, status === 0, stdout + stderr)
  for (const [args, says] of RUNS) {
    const bin = join(prefix, 'lib', 'node_modules', 'rejectkit', 'bin', 'rejectkit.js')
    const { status, stdout, stderr } = run(node, [bin, ...args], prefix, dirname(node))
    const isQuiet = !/(?:Experimental|Deprecation)Warning/.test(stderr)
    tell(
      `${what}: ${args.slice(0, 2).join(' ')}`,
      status === 0 && says.test(stdout + stderr) && isQuiet,
      stdout + stderr,
    )
  }
}

try {
  const tarball = pack()
  const npm = fetched('npm@11', 'bin/npm-cli.js')
  for (const major of [22, 24, 26]) {
    const node = fetched(`node@${major}`, 'bin/node')
    const version = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()
    tryOut(`Node ${version}`, node, npm, [], tarball)
    if (major === 24) {
      const strict = fetched('npm@12', 'bin/npm-cli.js')
      tryOut(`Node ${version}, npm 12, no scripts`, node, strict, ['--ignore-scripts'], tarball)
    }
    if (process.argv.includes('--quick')) continue
    const suite = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot'], {
      cwd: ROOT,
      env: { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) },
      encoding: 'utf8',
    })
    tell(
      `Node ${version}: the suite`,
      suite.status === 0,
      suite.stdout.slice(-4000) + suite.stderr.slice(-2000),
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failures > 0 ? 1 : 0
