import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Log } from '../../src/store/log.ts'
import { about, aNote, aRejection, change, faultOf, folder, letter, message, open, shown } from './help.ts'

const aLog = (): Log => open(join(folder(), 'log.sqlite'))
const ada = { name: 'Ada', address: 'ada@acme.example', part: 'recruiter' } as const
const nothing = { applications: [], events: [], letters: [], contacts: [], messages: [], reminders: [] }

function undoLast(log: Log) {
  return log.undo(log.lastChange()?.batch ?? '')
}

describe('taking back', () => {
  test('all that a change added', () => {
    const log = aLog()
    log.record(change({ events: [] }), about('first'))
    const before = log.applications()
    const { batch } = log.record(
      {
        application: { id: 1 },
        events: [
          aNote('one'),
          { type: 'letter-sent', at: '2026-11-20', note: '', purpose: null, letter: null },
        ],
        letter: letter(),
        contacts: [ada],
        messages: [message('<1>')],
        reminders: [{ what: 'reply', until: null, state: 'done' }],
        edits: { role: 'Gardener' },
      },
      about('second'),
    )
    const preview = log.whatUndoTakes(batch)
    expect(log.application(1)?.events).toHaveLength(2)
    const taken = log.undo(batch)
    expect(taken).toEqual({ ...preview, batch: taken.batch })
    expect(taken).toMatchObject({
      change: { batch, summary: 'second', isUndone: false },
      applications: [],
      events: [{ applicationId: 1, type: 'note', note: 'one' }, { type: 'letter-sent' }],
      letters: [{ applicationId: 1, subject: 'Thank you' }],
      contacts: [{ applicationId: 1, ...ada }],
      messages: [{ applicationId: 1, ...message('<1>') }],
      reminders: [{ applicationId: 1, what: 'reply', state: 'done' }],
      edits: [{ applicationId: 1, field: 'role', from: 'Gardener', to: 'Engineer' }],
      givenBack: nothing,
    })
    expect(log.applications()).toEqual(before)
    expect(log.changes(9).map((each) => [each.command, each.undoes, each.isUndone])).toEqual([
      ['undo', batch, false],
      ['test', null, true],
      ['test', null, false],
    ])
  })

  test('an application that a change began', () => {
    const log = aLog()
    log.record(change())
    expect(undoLast(log).applications).toEqual([
      { id: 1, uid: expect.any(String), company: 'Acme', role: 'Engineer' },
    ])
    expect(log.applications()).toEqual([])
    expect(log.record(change()).applicationId).toBe(2)
  })

  test('what was learned about a contact, so that it says again what it said before', () => {
    const log = aLog()
    log.record(change({ contacts: [ada] }))
    log.record({
      application: { id: 1 },
      events: [],
      contacts: [{ ...ada, name: 'Ada L.', part: 'interviewer' }],
    })
    expect(undoLast(log).contacts).toMatchObject([{ name: 'Ada L.' }])
    expect(log.application(1)?.contacts).toEqual([ada])
  })

  test("a letter's sending, which makes it a draft again", () => {
    const log = aLog()
    log.record(change({ events: [], letter: letter() }))
    log.record({
      application: { id: 1 },
      events: [{ type: 'letter-sent', at: '2026-11-20', note: '', purpose: 'thank', letter: 1 }],
    })
    undoLast(log)
    expect(log.application(1)?.letters[0]?.sentAt).toBeNull()
  })

  test('an undo gives back what it took', () => {
    const log = aLog()
    log.record(change({ letter: letter(), contacts: [ada], messages: [message('<1>')] }))
    const before = log.applications()
    const undo = undoLast(log)
    const again = log.undo(undo.batch)
    expect(again).toMatchObject({
      ...nothing,
      givenBack: { applications: [{ id: 1 }], letters: [{ id: 1 }] },
    })
    expect(log.applications()).toEqual(before)
    log.undo(again.batch)
    expect(log.applications()).toEqual([])
  })
})

describe('refuses', () => {
  test('a change that is not there', () => {
    expect(faultOf(() => aLog().undo('nothing')).message).toBe(
      'There is no change nothing in the log, so nothing was taken back.',
    )
  })

  test('one that was taken back already', () => {
    const log = aLog()
    const { batch } = log.record(change(), about('the only one'))
    log.undo(batch)
    expect(faultOf(() => log.undo(batch)).message).toMatch(
      /"the only one" of 2026-11-20 09:30 UTC was taken back/,
    )
  })

  test('one on which a later one built, and says which', () => {
    const log = aLog()
    const first = log.recordAll([change(), change()], about('an import'))[0]?.batch ?? ''
    log.record({ application: { id: 2 }, events: [aNote()] }, about('a note'))
    log.record({ application: { id: 1 }, events: [aNote()] }, about('another'))
    const before = [...log.entries()]
    for (const attempt of [() => log.undo(first), () => log.whatUndoTakes(first)]) {
      expect(faultOf(attempt).message).toMatch(
        /^The change "an import" .* cannot be taken back, because the change "a note" .* built on it\. Nothing/,
      )
    }
    expect([...log.entries()]).toEqual(before)
    undoLast(log)
    undoLast(log)
    log.undo(first)
    expect(log.applications()).toEqual([])
  })

  test('nothing for what happened to other applications', () => {
    const log = aLog()
    const { batch } = log.record(change())
    log.record(change({ application: { company: 'Other', role: '' } }))
    log.undo(batch)
    expect(log.applications().map((each) => each.company)).toEqual(['Other'])
  })

  test('a change to an application that was removed since', () => {
    const log = aLog()
    const { batch } = log.record(change())
    log.remove(1, about('the removal'))
    expect(faultOf(() => log.undo(batch)).message).toContain('because the change "the removal"')
  })

  test('when something was written between showing and doing', () => {
    const log = aLog()
    const { batch } = log.record(change())
    const expected = log.changes(1)[0]?.batch
    const other = log.record(change({ application: { company: 'Other', role: '' } }), about('meanwhile'))
    expect(faultOf(() => log.undo(batch, expected)).message).toMatch(
      /"meanwhile" of .* was written in the meantime\. Nothing was taken back/,
    )
    expect(log.applications()).toHaveLength(2)
    log.undo(batch, other.batch)
    expect(log.applications()).toHaveLength(1)
  })
})

test('goes all the way back, and forth again', () => {
  type Step = 'new' | 'note' | 'edit' | 'contact' | 'remove'
  const steps = fc.array(fc.constantFrom<Step>('new', 'note', 'edit', 'contact', 'remove'), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(steps, (taken) => {
      const log = aLog()
      const states = [shown(log)]
      for (const [n, step] of taken.entries()) {
        const id = log.applications()[n % 2]?.id
        if (step === 'new' || id === undefined) log.record(change({ letter: letter({ body: `${n}` }) }))
        else if (step === 'note') log.record({ application: { id }, events: [aRejection, aNote(`${n}`)] })
        else if (step === 'edit') log.record({ application: { id }, events: [], edits: { company: `${n}` } })
        else if (step === 'contact') {
          const part = n % 2 ? 'other' : 'recruiter'
          log.record({ application: { id }, events: [], contacts: [{ name: 'Ada', address: `${n}`, part }] })
        } else log.remove(id, about())
        states.push(shown(log))
      }
      const undos: string[] = []
      for (const state of states.toReversed().slice(1)) {
        undos.push(undoLast(log).batch)
        expect(shown(log)).toEqual(state)
      }
      expect(log.lastChange()).toBeNull()
      for (const state of states.slice(1)) {
        log.undo(undos.pop() ?? '')
        expect(shown(log)).toEqual(state)
      }
      log.close()
    }),
    { numRuns: 15 },
  )
})
