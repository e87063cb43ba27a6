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
  'undo a merge',
  'send',
  'send',
  'send and take back',
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
  /** How often a machine took a merge back. */
  mergesUndone: number
  /** True where no file is cut off. */
  onlyWhole: boolean
}

function take(step: Step, logs: Log[], memory: Memory, n: number): void {
  const log = logs[step.machine % logs.length] as Log
  const all = log.applications()
  const some = all[step.luck % (all.length || 1)]
  if (step.action === 'send' || step.action === 'send and take back') {
    const from = logs[step.luck % logs.length] as Log
    const [before, newest] = [JSON.stringify(linesOf(log)), log.changes(1)[0]?.batch]
    const lines = shuffled(linesOf(from), step.luck)
    const part = memory.onlyWhole || step.luck % 3 === 0 ? lines : lines.slice(0, Math.ceil(lines.length / 2))
    for (const { why } of log.merge([...part, ...part.slice(0, 3)], about('merge')).refused) {
      expect(why).toMatch(/is neither in the log nor among these lines/)
    }
    const last = log.lastChange()
    if (step.action === 'send' || !last || log.changes(1)[0]?.batch === newest) return
    expect(last.summary).toBe('merge')
    log.undo(last.batch)
    memory.mergesUndone += 1
    // What a cut-off file left of a change stays with the merge that brought it.
    if (memory.onlyWhole) expect(JSON.stringify(linesOf(log))).toBe(before)
    return
  }
  if (step.action.startsWith('undo')) {
    const changes = log.changes(100)
    const merges = changes.filter(
      ({ summary, isUndone, undoes }) => summary === 'merge' && !isUndone && !undoes,
    )
    const chosen =
      step.action === 'undo'
        ? log.lastChange()
        : step.action === 'undo a merge'
          ? merges[0]
          : changes[step.luck % (changes.length || 1)]
    if (!chosen) return
    const isMerge = chosen.summary === 'merge' && chosen.undoes === null
    const held = JSON.stringify(linesOf(log))
    try {
      const { batch } = log.undo(chosen.batch)
      memory.undos.push({ batch, target: chosen.batch })
      if (!isMerge) return
      memory.mergesUndone += 1
      if (step.luck % 2) return
      // Given back it is what it was; taken back once more, as the steps that follow would have it.
      log.undo(batch)
      expect(JSON.stringify(linesOf(log))).toBe(held)
      log.undo(log.changes(1)[0]?.batch ?? '')
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
      const memory: Memory = {
        notes: [],
        began: new Map(),
        removals: [],
        undos: [],
        mergesUndone: 0,
        onlyWhole: luck % 3 > 0,
      }
      for (const [n, step] of steps.entries()) take(step, logs, memory, n)

      // What a machine wrote about something that it then set aside leaves it once that something is there again.
      for (let round = memory.mergesUndone > 0 ? 2 : 1; round > 0; round -= 1) {
        const exports = logs.map(linesOf)
        for (const [n, log] of logs.entries()) {
          for (const [m, lines] of shuffled([...exports.entries()], luck + n)) {
            const { refused } = log.merge(shuffled([...lines, ...lines.slice(0, 5)], luck + m + n))
            expect(refused).toEqual([])
          }
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
