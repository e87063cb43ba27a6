import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Entry, Log } from '../../src/store/log.ts'
import { about, aNote, change, folder, letter, message, open, shown } from './help.ts'

const linesOf = (log: Log): Entry[] => JSON.parse(JSON.stringify([...log.entries()]))
const machine = (time: string) => open(join(folder(), 'log.sqlite'), { now: () => new Date(time) })

/** Two machines, of which the second imported later, from the same mail. */
function twoMachines(second: Partial<Parameters<typeof change>[0]> = {}) {
  const [one, other] = [machine('2026-11-20T10:00:00Z'), machine('2026-11-21T10:00:00Z')]
  const mail = { messages: [message('<1@acme.example>')] }
  one.record(change(mail), about('in.mbox'))
  const { applicationId } = other.record(change({ ...mail, ...second }), about('in.mbox'))
  return { one, other, applicationId }
}

function mergedBoth(one: Log, other: Log): void {
  const [lines, others] = [linesOf(one), linesOf(other)]
  one.merge(others)
  other.merge(lines)
}

describe('what two machines imported from the same mail', () => {
  it('is one application after merging, the same on both', () => {
    const { one, other } = twoMachines()
    mergedBoth(one, other)
    expect(one.applications()).toHaveLength(1)
    expect(one.applications()[0]?.events).toHaveLength(1)
    expect(linesOf(other)).toEqual(linesOf(one))
    expect(shown(other)).toEqual(shown(one))
    mergedBoth(one, other)
    expect(one.applications()).toHaveLength(1)
    expect(linesOf(other)).toEqual(linesOf(one))
  })

  it('loses nothing that only one of them knew', () => {
    const { one, other, applicationId } = twoMachines({
      messages: [message('<1@acme.example>'), message('<2@acme.example>')],
      contacts: [{ name: 'Ada Byron', address: 'ada@acme.example', part: 'recruiter' }],
    })
    other.record({
      application: { id: applicationId },
      events: [{ type: 'letter-sent', at: '2026-11-21', note: '', purpose: 'thank-you', letter: null }],
      letter: letter({ body: 'thanks' }),
      reminders: [{ what: 'reply', until: null, state: 'done' }],
    })
    mergedBoth(one, other)
    // Said on the machine that learns of the other only later.
    other.record({ application: { id: applicationId + 1 }, events: [aNote('later')] })
    mergedBoth(one, other)
    for (const log of [one, other]) {
      const [application, ...more] = log.applications()
      expect(more).toEqual([])
      expect(application?.events.map(({ type, note }) => (type === 'note' ? note : type)).sort()).toEqual(
        ['later', 'letter-sent', 'rejected'].sort(),
      )
      expect(application?.contacts.map(({ name }) => name)).toEqual(['Ada Byron'])
      expect(application?.letters.map(({ body }) => body)).toEqual(['thanks'])
      const sent = application?.events.find(({ type }) => type === 'letter-sent')
      expect(sent).toMatchObject({ letter: application?.letters[0]?.id })
      expect(log.messagesOf(application?.id ?? 0)).toHaveLength(2)
      expect(log.reminders()).toMatchObject([{ what: 'reply', state: 'done' }])
    }
    expect(linesOf(other)).toEqual(linesOf(one))
  })

  it('fills in the role that the earlier one lacks', () => {
    const { one, other } = twoMachines({ application: { company: 'Acme', role: 'Engineer' } })
    const late = machine('2026-11-19T10:00:00Z')
    late.record(
      change({ application: { company: 'Acme', role: '' }, messages: [message('<1@acme.example>')] }),
    )
    one.merge(linesOf(late))
    expect(one.applications().map(({ role }) => role)).toEqual(['Engineer'])
    other.close()
  })

  it('of three machines, in whichever order', () => {
    const logs = [19, 20, 21].map((day) => machine(`2026-11-${day}T10:00:00Z`))
    const mails = [['<1>'], ['<1>', '<2>'], ['<2>']]
    for (const [at, log] of logs.entries())
      log.record(change({ messages: (mails[at] ?? []).map((id) => message(id)) }))
    const lines = logs.map(linesOf)
    for (const [at, order] of [
      [1, 2],
      [2, 0],
      [1, 0],
    ].entries())
      for (const from of order) logs[at]?.merge(lines[from] ?? [])
    for (const to of logs) for (const from of logs) to.merge(linesOf(from))
    for (const log of logs) {
      expect(log.applications()).toHaveLength(1)
      expect(linesOf(log)).toEqual(linesOf(logs[0] as Log))
    }
  })

  it('stays two where the roles are two', () => {
    const { one, other } = twoMachines({ application: { company: 'Acme', role: 'Nurse' } })
    mergedBoth(one, other)
    expect(one.applications()).toHaveLength(2)
  })

  it('stays removed where it was removed', () => {
    const { one, other, applicationId } = twoMachines()
    other.remove(applicationId, about())
    mergedBoth(one, other)
    expect(one.applications()).toHaveLength(1)
    expect(linesOf(other)).toEqual(linesOf(one))
  })

  it('is two again, as before, when the merge is taken back; and one when it is merged again', () => {
    const { one, other } = twoMachines()
    const before = [linesOf(one), shown(one)]
    one.merge(linesOf(other), about('other'))
    one.undo(one.lastChange()?.batch ?? '')
    expect([linesOf(one), shown(one)]).toEqual(before)
    one.merge(linesOf(other), about('other'))
    expect(one.applications()).toHaveLength(1)
  })
})
