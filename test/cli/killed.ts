/**
 * The real program, killed at any point of a command that writes: what it leaves must be the state before or the one
 * after, and the latter where it had said that it was done.
 */
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLog } from '../../src/store/log.ts'

const PROGRAM = fileURLToPath(new URL('../../bin/rejectkit.js', import.meta.url))

interface Writing {
  argv: string[]
  /** Run beforehand, for there to be something to work on. */
  first?: string[]
  /** What it says once it is done. */
  done: RegExp
}

const DRAFT =
  'draft --company|Alder|--role|Chef|--kind|post-interview|--stage|technical|--rejected-on|2026-11-20|--me|Sam Reed|' +
  '--contact|Priya Shah <priya@alder.example>|--detail|the wall of prototypes that failed'

/** Every command that writes, as a script gives it. */
export const WRITING: Record<string, Writing> = {
  draft: { argv: DRAFT.split(/[ |](?=--)|\|/), done: /Logged/ },
  'log add': {
    argv: [
      'log',
      'add',
      '--company',
      'Alder',
      '--role',
      'Chef',
      '--kind',
      'form',
      '--rejected-on',
      '2026-11-20',
    ],
    done: /Logged/,
  },
  'log --event': {
    argv: ['log', '1', '--event', 'replied', '--event', 'feedback', '--note', 'x'],
    done: /Logged/,
  },
  'log edit': { argv: ['log', 'edit', '1', '--company', 'Alder', '--source', 'a friend'], done: /Put right/ },
  'log remove': { argv: ['log', 'remove', '1', '--yes'], done: /Removed/ },
  'next --snooze': { argv: ['next', '--snooze', '1:reply', '--until', 'tomorrow'], done: /Noted/ },
  'next --done': { argv: ['next', '--done', '1:reply', '--never', '1:revisit'], done: /Noted/ },
  'next --mark-silent': { argv: ['next', '--mark-silent', '--yes'], done: /Logged as silent/ },
  'import mail': { argv: ['import', 'mail.eml', '--yes'], done: /Logged/ },
  'import csv': { argv: ['import', 'table.csv', '--yes', '--confidence', '0'], done: /Logged/ },
  'import jsonl': { argv: ['import', 'other.jsonl'], done: /Merged/ },
  undo: { argv: ['undo', '--yes'], done: /Taken back/ },
  'undo of a merge': { argv: ['undo', '--yes'], first: ['import', 'other.jsonl'], done: /Taken back/ },
  restore: { argv: ['restore', 'backup.sqlite', '--yes'], done: /Restored/ },
  backup: { argv: ['backup', 'new.sqlite'], done: /Copied/ },
  config: { argv: ['config', 'name', 'Someone Else'], done: /./ },
  'templates copy': { argv: ['templates', 'copy', 'thank-you.warm'], done: /./ },
}

const MAIL = `From: Alder Careers <careers@alder.example>
To: sam@reed.example
Date: Fri, 20 Nov 2026 09:00:00 +0000
Message-ID: <kill@alder.example>
Subject: Your application for Chef at Alder

Dear Sam, thank you for applying for the Chef role at Alder. Unfortunately, we have decided not to move forward with
your application. Kind regards, Alder Careers
`

/** Files that are there only while something is being written. */
const ON_ITS_WAY = /-journal$|\.tmp$|\.part|\.restoring/

/** When to kill: so many milliseconds after the start, or after the first file that shows that it is writing. */
export interface Moment {
  after: 'start' | 'writing'
  milliseconds: number
}

/** Runs the program in a home of its own, killed at that moment if it has not ended by then. */
function run(
  home: string,
  argv: readonly string[],
  moment?: Moment,
): Promise<{ code: number | null; said: string; took: number }> {
  const began = performance.now()
  const env = {
    ...process.env,
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
  }
  const child = spawn(process.execPath, [PROGRAM, ...argv], {
    cwd: home,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let timer: NodeJS.Timeout | undefined
  const killSoon = () => {
    timer ??= setTimeout(() => child.kill('SIGKILL'), moment?.milliseconds)
  }
  const watcher =
    moment?.after === 'writing'
      ? watch(home, { recursive: true }, (_, name) => {
          if (name && ON_ITS_WAY.test(name)) killSoon()
        })
      : undefined
  if (moment?.after === 'start') killSoon()
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer)
      watcher?.close()
      resolve({ code, said, took: performance.now() - began })
    }),
  )
}

async function mustRun(home: string, argv: readonly string[]): Promise<{ said: string; took: number }> {
  const { code, said, took } = await run(home, argv)
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}: ${said}`)
  return { said, took }
}

const logIn = (home: string) => join(home, 'data', 'rejectkit', 'log.sqlite')
const now = () => new Date()
// What differs from run to run and says nothing about what is there.
const INCIDENTAL = [
  'uid',
  'batch',
  'tick',
  'application',
  'recordedAt',
  'createdAt',
  'removedAt',
  'undoes',
  'letter',
]

function contentOf(file: string): unknown {
  if (!existsSync(file)) return null
  const log = openLog(file, { now })
  try {
    const { problems } = log.check()
    if (problems.length > 0) throw new Error(`DEFECT: ${problems.join('; ')}`)
    const plain = (_: string, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).filter(([name]) => !INCIDENTAL.includes(name)))
        : value
    return [...log.entries()].map((entry) => JSON.stringify(entry, plain)).sort()
  } finally {
    log.close()
  }
}

/** All that the program keeps, as text: the log, a backup, the settings, templates. Half of any of them is a defect. */
function stateOf(home: string): string {
  const config = join(home, 'config', 'rejectkit')
  const files = existsSync(config) ? (readdirSync(config, { recursive: true }) as string[]).sort() : []
  const texts = files
    .filter((name) => /\.(?:json|hbs)$/.test(name))
    .map((name) => [name, readFileSync(join(config, name), 'utf8')])
  return JSON.stringify([contentOf(logIn(home)), contentOf(join(home, 'new.sqlite')), texts])
}

/** A command with the home in which it works, the state before it and after it, and how long it takes. */
export interface Trial {
  name: string
  home: string
  before: string
  after: string
  /** Milliseconds; follows what is seen, as other work on the machine comes and goes. */
  takes: number
  /** Times the program was killed before it had written, after it, and too late. */
  seen: { absent: number; whole: number; ended: number }
}

/** A home with something for every command to work on. */
async function home(): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'rejectkit-killed-'))
  const add = (company: string, ...more: string[]) =>
    mustRun(place, ['log', 'add', '--company', company, '--role', 'Cook', ...more])
  await add('Other', '--applied-on', '2026-11-01')
  await mustRun(place, ['export', '--out', 'other.jsonl'])
  rmSync(join(place, 'data'), { recursive: true })
  await mustRun(place, ['config', 'name', 'Sam Reed'])
  await add('Backup', '--kind', 'form')
  await mustRun(place, ['backup', 'backup.sqlite'])
  rmSync(join(place, 'data'), { recursive: true })
  await add('Linden', '--kind', 'post-interview', '--stage', 'technical')
  await add('Birch', '--applied-on', '60 days ago')
  writeFileSync(join(place, 'mail.eml'), MAIL)
  writeFileSync(join(place, 'table.csv'), 'company,role,date applied,status\nAlder,Chef,2026-10-01,applied\n')
  return place
}

let base: Promise<string> | undefined

/** Prepares a trial: the command is run once to its end. */
export async function trialOf(name: string): Promise<Trial> {
  const { argv, first, done } = WRITING[name] as Writing
  base ??= home()
  const from = mkdtempSync(join(tmpdir(), 'rejectkit-killed-'))
  cpSync(await base, from, { recursive: true })
  if (first) await mustRun(from, first)
  const copy = fresh(from)
  const { said, took } = await mustRun(copy, argv)
  if (!done.test(said)) throw new Error(`${name} does not say ${done}: ${said}`)
  const [before, after] = [stateOf(from), stateOf(copy)]
  if (before === after) throw new Error(`${name} wrote nothing: ${said}`)
  rmSync(copy, { recursive: true })
  return { name, home: from, before, after, takes: took, seen: { absent: 0, whole: 0, ended: 0 } }
}

function fresh(from: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'rejectkit-killed-'))
  mkdirSync(copy, { recursive: true })
  cpSync(from, copy, { recursive: true })
  return copy
}

/** Kills the command once, at a share of its time or so many milliseconds into its writing. @throws Error that begins with DEFECT where it left anything wrong. */
export async function kill(trial: Trial, at: { share: number } | { intoWriting: number }): Promise<void> {
  const { argv, done } = WRITING[trial.name] as Writing
  const copy = fresh(trial.home)
  try {
    const { code, said, took } = await run(
      copy,
      argv,
      'share' in at
        ? { after: 'start', milliseconds: trial.takes * at.share }
        : { after: 'writing', milliseconds: at.intoWriting },
    )
    // Half-way between what was believed and what was seen.
    if (code === 0) trial.takes = (trial.takes + took) / 2
    else if ('share' in at && at.share > 1) trial.takes *= 1.05
    const state = stateOf(copy)
    const isWhole = state === trial.after
    if (!isWhole && state !== trial.before)
      throw new Error(`DEFECT: ${trial.name} left neither the one nor the other:\n${state}\nsaid: ${said}`)
    if (!isWhole && (code === 0 || (done.source !== '.' && done.test(said))))
      throw new Error(`DEFECT: ${trial.name} said that it was done: ${said}`)
    trial.seen[code === 0 ? 'ended' : isWhole ? 'whole' : 'absent'] += 1
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
