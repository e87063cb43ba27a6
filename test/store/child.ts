/** Another process at the same log. `help.ts` starts it: `node child.ts <verb> <file> … [gate]`. */
import { existsSync, writeSync } from 'node:fs'
import { Fault } from '../../src/fault.ts'
import { restore } from '../../src/store/backup.ts'
import { openLog } from '../../src/store/log.ts'
import { MIGRATIONS } from '../../src/store/migrations.ts'
import { openDatabase } from '../../src/store/open.ts'
import { addColour } from './migration-to-come.ts'
import { mixedWrites } from './mixed.ts'

const [verb = '', file = '', ...rest] = process.argv.slice(2)
const now = () => new Date('2026-11-20T09:30:00.000Z')
const note = (text: string) => ({ type: 'note', at: '2026-11-20', note: text }) as const

// Written straight to the descriptor: what was printed before a kill has been printed.
const say = (text: string) => writeSync(1, `${text}\n`)

function waitFor(gate: string | undefined): void {
  if (!gate) return
  say('ready')
  while (!existsSync(gate)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
}

const verbs: Record<string, () => void> = {
  open() {
    waitFor(rest[0])
    const log = openLog(file, { now })
    say(
      `opened ${log.record({ application: { company: 'Acme', role: '' }, events: [note('')] }).applicationId}`,
    )
  },
  migrate() {
    waitFor(rest[0])
    const db = openDatabase(file, { now }, addColour)
    say(`version ${db.pragma('user_version', { simple: true })}`)
  },
  make() {
    const slowly = MIGRATIONS.map((step, at) => (db: Parameters<typeof step>[0]) => {
      if (at === 0) {
        say('makes it')
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(rest[0]))
      }
      step(db)
    })
    openDatabase(file, { now }, slowly).close()
  },
  record() {
    const [label = '', count = '0', gate] = rest
    const log = openLog(file, { now })
    waitFor(gate)
    for (let n = 1; n <= Number(count); n += 1) {
      log.record({ application: { id: 1 }, events: [note(`${label} ${n}`), note(`${label} ${n} too`)] })
    }
    say('done')
  },
  mixed() {
    const [label = '', count = '0', gate] = rest
    const log = openLog(file, { now: () => new Date() })
    const write = mixedWrites(log, label)
    waitFor(gate)
    for (let n = 1; n <= Number(count); n += 1) say(String(write()))
    say('done')
  },
  restore() {
    say('ready')
    restore(rest[0] ?? '', file, { now })
    say('done')
  },
  take() {
    const [id = '', holder = '', gate] = rest
    const log = openLog(file, { now })
    waitFor(gate)
    say(String(log.takeSitting(Number(id), 'someone who left', holder)))
  },
  answer() {
    const log = openLog(file, { now })
    const id = log.startSitting({ given: [] }, 'child')
    const given: number[] = []
    for (let n = 1; ; n += 1) {
      given.push(n)
      log.keepAnswers(id, { given })
      say(String(n))
    }
  },
}

try {
  const run = verbs[verb]
  if (!run) throw new Error(`no verb "${verb}"`)
  run()
} catch (error) {
  say(error instanceof Fault ? `fault: ${error.message}` : `defect: ${(error as Error).stack}`)
}
