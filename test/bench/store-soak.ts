/**
 * A longer trial of the log than the tests have time for: `node test/bench/store-soak.ts [part…]`, with the parts
 * `race`, `write`, `kill`, `migrate`, `restore`; all of them if none is named. Fails loudly at the first defect.
 */
import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { type Log, openLog } from '../../src/store/log.ts'
import { faultsIn, KIND_NAMES } from '../store/mixed.ts'
import { writeVersion1 } from '../store/version-1.ts'

const CHILD = fileURLToPath(new URL('../store/child.ts', import.meta.url))
const now = () => new Date()

function start(args: string[]) {
  const child = spawn(process.execPath, [CHILD, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text
  })
  const ended = new Promise<string>((resolve) => child.on('close', () => resolve(printed)))
  const says = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => printed.includes(text) && resolve()
      child.stdout.on('data', look)
      child.on('close', () => resolve())
      look()
    })
  return { kill: () => child.kill('SIGKILL'), ended, says }
}

async function race(place: string, commands: string[][]): Promise<string[]> {
  const gate = join(place, `gate-${Math.random()}`)
  const children = commands.map((command) => start([...command, gate]))
  await Promise.all(children.map((child) => child.says('ready\n')))
  writeFileSync(gate, '')
  return Promise.all(children.map((child) => child.ended))
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`DEFECT: ${what}`)
}

function versionIn(file: string): number {
  const db = new Database(file)
  try {
    return db.pragma('user_version', { simple: true }) as number
  } finally {
    db.close()
  }
}

function looked<T>(file: string, look: (log: Log) => T): T {
  const log = openLog(file, { now })
  try {
    const { ok, problems } = log.check()
    must(ok, problems.join('; '))
    return look(log)
  } finally {
    log.close()
  }
}

const parts: Record<string, (place: string) => Promise<string>> = {
  async race(place) {
    for (let round = 0; round < 200; round += 1) {
      const file = join(place, String(round), 'log.sqlite')
      const said = await race(
        place,
        Array.from({ length: 4 }, () => ['open', file]),
      )
      const opened = said.map((text) => text.replace('ready\n', '').trim()).sort()
      must(opened.join() === 'opened 1,opened 2,opened 3,opened 4', `round ${round}: ${opened.join(' | ')}`)
    }
    return '200 first openings by 4 processes at once: none failed'
  },

  async write(place) {
    const file = join(place, 'log.sqlite')
    openLog(file, { now }).close()
    const began = performance.now()
    const said = await race(
      place,
      [1, 2, 3, 4].map((n) => ['mixed', file, `p${n}`, '500']),
    )
    const seconds = (performance.now() - began) / 1000
    for (const text of said) must(text.endsWith('500\ndone\n'), text.slice(-300))
    const faults = looked(file, (log) => [1, 2, 3, 4].flatMap((n) => faultsIn(log, `p${n}`, 500)))
    must(faults.length === 0, faults.slice(0, 5).join('; '))
    return `4 processes x 500 mixed writes in ${seconds.toFixed(1)} s: none failed, none lost`
  },

  async kill(place) {
    const inHand = new Map<string, number>()
    let there = 0
    const one = async (round: number) => {
      const file = join(place, `${round}.sqlite`)
      const child = start(['mixed', file, 'child', '100000'])
      await child.says('1\n')
      await pause(Math.random() * 120)
      child.kill()
      const done = Number((await child.ended).trim().split('\n').at(-1))
      const kind = KIND_NAMES[done % KIND_NAMES.length] ?? ''
      inHand.set(kind, (inHand.get(kind) ?? 0) + 1)
      looked(file, (log) => {
        const faults = faultsIn(log, 'child', done)
        must(faults.length === 0, `round ${round}, ${done} done: ${faults.join('; ')}`)
        if (faultsIn(log, 'child', done - 1).length > 0) there += 1
      })
      rmSync(file)
    }
    for (let round = 0; round < 500; round += 2) await Promise.all([one(round), one(round + 1)])
    const kinds = [...inHand].map(([kind, count]) => `${kind} ${count}`).join(', ')
    return `500 kills, in hand at the time: ${kinds}; none lost, none half; ${there} had been written whole`
  },

  async migrate(place) {
    const old = join(place, 'old.sqlite')
    writeVersion1(old)
    const versions = new Map<number, number>()
    for (let round = 0; round < 100; round += 1) {
      const [file, gate] = [join(place, `${round}.sqlite`), join(place, `gate-${round}`)]
      copyFileSync(old, file)
      const child = start(['open', file, gate])
      await child.says('ready\n')
      writeFileSync(gate, '')
      await pause(Math.random() * 40)
      child.kill()
      await child.ended
      const version = versionIn(file)
      versions.set(version, (versions.get(version) ?? 0) + 1)
      looked(file, (log) => must((log.application(1)?.events.length ?? 0) === 4, `migration ${round}`))
    }
    const left = [...versions].map(([version, count]) => `${count} at version ${version}`).join(', ')
    return `100 kills around a migration: ${left}; whole each time`
  },

  async restore(place) {
    const [backup, log] = [join(place, 'backup.sqlite'), join(place, 'log.sqlite')]
    for (const [file, company] of [
      [backup, 'From the backup'],
      [log, 'From the log'],
    ] as const) {
      const opened = openLog(file, { now })
      for (let n = 0; n < 200; n += 1) opened.record({ application: { company, role: '' }, events: [] })
      opened.close()
    }
    const seen = new Map<string, number>()
    for (let round = 0; round < 100; round += 1) {
      const file = join(place, `${round}`, 'log.sqlite')
      openLog(file, { now }).close()
      copyFileSync(log, file)
      const child = start(['restore', file, backup])
      await child.says('ready\n')
      await pause(Math.random() * 25)
      child.kill()
      await child.ended
      looked(file, (opened) => {
        const companies = new Set(opened.applications().map((each) => each.company))
        must(companies.size === 1 && opened.applications().length === 200, `restore ${round}`)
        for (const company of companies) seen.set(company, (seen.get(company) ?? 0) + 1)
      })
    }
    return `100 kills around a restore: ${[...seen].map(([company, n]) => `${n} ${company}`).join(', ')}; whole each time`
  },
}

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts)
for (const name of chosen) {
  const place = mkdtempSync(join(tmpdir(), 'rejectkit-soak-'))
  try {
    const began = performance.now()
    const found = (await parts[name]?.(place)) ?? 'no such part'
    console.log(`${name}: ${found} (${((performance.now() - began) / 1000).toFixed(0)} s)`)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
