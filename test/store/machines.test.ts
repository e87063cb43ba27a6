import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault } from '../../src/fault.ts'
import type { Entry, Log } from '../../src/store/log.ts'
import { about, aNote, aRejection, change, folder, letter, message, open, shown } from './help.ts'

const ACTIONS = [
  'begin',
  'note',
  'write',
  'edit',
  'meet',
  'remind',
  'remove',
  'undo',
  'undo any',
  'send',
] as const

interface Step {
  action: (typeof ACTIONS)[number]
  machine: number
  /** Which of the things at hand; which part of the lines; in which order. */
  luck: number
}

const histories = fc.record({
  machines: fc.integer({ min: 2, max: 4 }),
  // Clocks that differ, one of which runs backwards.
  clocks: fc.array(fc.integer({ min: -1e10, max: 1e10 }), { minLength: 4, maxLength: 4 }),
  steps: fc.array(
    fc.record({
      action: fc.constantFrom(...ACTIONS),
      machine: fc.nat(3),
      luck: fc.nat(1e6),
    }) satisfies fc.Arbitrary<Step>,
    { minLength: 10, maxLength: 45 },
  ),
  luck: fc.nat(1e6),
})

const linesOf = (log: Log): Entry[] => JSON.parse(JSON.stringify([...log.entries()]))

/** A shuffle that is the same for the same luck. */
function shuffled<T>(items: readonly T[], luck: number): T[] {
  let state = luck + 1
  const next = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** Notes by their text, with the change that wrote each and the application's uid. */
interface Written {
  note: string
  batch: string
  application: string
}

/** What the test itself remembers, to compare the logs with. */
interface Memory {
  notes: Written[]
  began: Map<string, string>
  removals: { application: string; batch: string }[]
  undos: { batch: string; target: string }[]
}

function take(step: Step, logs: Log[], memory: Memory, n: number): void {
  const log = logs[step.machine % logs.length] as Log
  const all = log.applications()
  const some = all[step.luck % (all.length || 1)]
  if (step.action === 'send') {
    const from = logs[step.luck % logs.length] as Log
    const lines = shuffled(linesOf(from), step.luck)
    const part = step.luck % 3 === 0 ? lines : lines.slice(0, Math.ceil(lines.length / 2))
    for (const { why } of log.merge([...part, ...part.slice(0, 3)]).refused) {
      expect(why).toMatch(/is neither in the log nor among these lines/)
    }
    return
  }
  if (step.action === 'undo' || step.action === 'undo any') {
    const changes = log.changes(100)
    const chosen =
      step.action === 'undo' ? log.lastChange() : (changes[step.luck % (changes.length || 1)] ?? null)
    if (!chosen) return
    try {
      const { batch } = log.undo(chosen.batch)
      memory.undos.push({ batch, target: chosen.batch })
    } catch (error) {
      if (!(error instanceof Fault)) throw error
    }
    return
  }
  if (step.action === 'begin' || !some) {
    const { applicationId, batch } = log.record(
      change({
        application: { company: `Company ${n}`, role: '' },
        events: [aRejection, aNote(`note ${n}`)],
        messages: [message(`<${n}>`)],
      }),
    )
    const uid = log.application(applicationId)?.uid ?? ''
    memory.began.set(uid, batch)
    memory.notes.push({ note: `note ${n}`, batch, application: uid })
    return
  }
  const application = { id: some.id }
  if (step.action === 'remove') {
    memory.removals.push({ application: some.uid, batch: log.remove(some.id, about(`removed ${n}`)).batch })
    return
  }
  const note = aNote(`note ${n}`)
  const { batch } = log.record({
    application,
    events:
      step.action === 'write'
        ? [note, { ...note, type: 'letter-sent', purpose: null, letter: null }]
        : [note],
    ...(step.action === 'write' && { letter: letter({ body: `letter ${n}` }) }),
    ...(step.action === 'edit' && {
      edits: { company: `Renamed ${n}`, url: step.luck % 2 ? null : `url ${n}` },
    }),
    ...(step.action === 'meet' && {
      contacts: [
        { name: `Ada ${step.luck % 3}`, address: step.luck % 2 ? `${n % 3}@a` : null, part: 'other' },
      ],
    }),
    ...(step.action === 'remind' && {
      reminders: [
        { what: ['reply', 'check-in'][step.luck % 2] ?? '', until: '2026-12-01', state: 'snoozed' },
      ],
    }),
  })
  memory.notes.push({ note: note.note, batch, application: some.uid })
}

/** The notes that must be there, reckoned from what the test remembers and from nothing in the log. */
function expectedNotes({ notes, began, removals, undos }: Memory): string[] {
  const stands = (batch: string): boolean =>
    !undos.some((undo) => undo.target === batch && stands(undo.batch))
  return notes
    .filter(({ batch, application }) => {
      const isRemoved = removals.some((each) => each.application === application && stands(each.batch))
      return stands(batch) && stands(began.get(application) ?? '') && !isRemoved
    })
    .map(({ note }) => note)
    .sort()
}

test('machines that exchanged everything are equal, whatever happened before and in whatever order', () => {
  fc.assert(
    fc.property(histories, ({ machines, clocks, steps, luck }) => {
      let ticks = 0
      const place = folder()
      const logs = Array.from({ length: machines }, (_, n) =>
        open(join(place, `${n}.sqlite`), {
          now: () => {
            ticks += 1000
            return new Date(1.8e12 + (clocks[n] ?? 0) + (n === 1 ? -ticks : ticks))
          },
        }),
      )
      const memory: Memory = { notes: [], began: new Map(), removals: [], undos: [] }
      for (const [n, step] of steps.entries()) take(step, logs, memory, n)

      const exports = logs.map(linesOf)
      for (const [n, log] of logs.entries()) {
        for (const [m, lines] of shuffled([...exports.entries()], luck + n)) {
          const { refused } = log.merge(shuffled([...lines, ...lines.slice(0, 5)], luck + m + n))
          expect(refused).toEqual([])
        }
      }
      const [first, ...others] = logs as [Log, ...Log[]]
      const whole = linesOf(first)
      for (const other of others) {
        expect(linesOf(other)).toEqual(whole)
        expect(shown(other)).toEqual(shown(first))
      }
      expect(
        new Set(whole.map((line) => JSON.stringify([line.type, line.uid ?? line.batch, line.batch]))).size,
      ).toBe(whole.length)
      const notes = first
        .applications()
        .flatMap((each) => each.events.filter((event) => event.type === 'note'))
      expect(notes.map((event) => event.note).sort()).toEqual(expectedNotes(memory))

      const fresh = open(join(place, 'fresh.sqlite'))
      fresh.merge(shuffled(whole, luck))
      expect(linesOf(fresh)).toEqual(whole)
      expect(shown(fresh)).toEqual(shown(first))
      for (const log of [...logs, fresh]) {
        expect(log.check().problems).toEqual([])
        log.close()
      }
    }),
    { numRuns: 12 },
  )
})
