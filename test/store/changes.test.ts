import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Log } from '../../src/store/log.ts'
import { about, aNote, change, faultOf, folder, letter, message, NOW, open } from './help.ts'

const aLog = (): Log => open(join(folder(), 'log.sqlite'))

describe('the list of changes', () => {
  test('says what each was, the newest first', () => {
    const log = aLog()
    const first = log.record(change(), { command: 'draft', summary: 'Acme' })
    const second = log.record({ application: { id: 1 }, events: [aNote()] })
    const common = { recordedAt: NOW, undoes: null, isUndone: false, isFromElsewhere: false }
    expect(log.changes(10)).toEqual([
      { batch: second.batch, command: '', summary: '', ...common },
      { batch: first.batch, command: 'draft', summary: 'Acme', ...common },
    ])
    expect(log.changes(1)).toHaveLength(1)
    expect(log.lastChange()?.batch).toBe(second.batch)
  })

  test('of an empty log is empty', () => {
    expect(aLog().changes(10)).toEqual([])
    expect(aLog().lastChange()).toBeNull()
  })

  test('has the later first also when the clock was moved back', () => {
    const times = ['2026-05-01', '2026-03-01', '2026-04-01'].map((day) => new Date(day))
    const log = open(join(folder(), 'log.sqlite'), { now: () => times.shift() as Date })
    for (const summary of ['one', 'two', 'three']) log.record(change(), about(summary))
    expect(log.changes(9).map((each) => each.summary)).toEqual(['three', 'two', 'one'])
    expect(log.changes(9)[0]?.recordedAt).toBe('2026-04-01T00:00:00.000Z')
  })

  test('has no place for one that wrote nothing', () => {
    const log = aLog()
    log.record(change({ messages: [message('<1>')] }))
    const before = [...log.entries()]
    log.record({ application: { id: 1 }, events: [], messages: [message('<1>')], edits: { company: 'Acme' } })
    log.recordAll([], about())
    expect([...log.entries()]).toEqual(before)
  })
})

describe('several changes as one', () => {
  test('share their name, and one undo takes them all back', () => {
    const log = aLog()
    const recorded = log.recordAll([change(), change({ events: [aNote()] })], about('an import'))
    expect(recorded.map((each) => each.applicationId)).toEqual([1, 2])
    expect(new Set(recorded.map((each) => each.batch)).size).toBe(1)
    expect(log.changes(9).map((each) => each.summary)).toEqual(['an import'])
    log.undo(recorded[0]?.batch ?? '')
    expect(log.applications()).toEqual([])
  })

  test('are written whole or not at all', () => {
    const log = aLog()
    const bad = { application: { id: 7 }, events: [] }
    expect(faultOf(() => log.recordAll([change(), bad], about())).message).toContain('no application 7')
    expect([...log.entries()]).toEqual([])
  })

  test('finish their sittings', () => {
    const log = aLog()
    const id = log.startSitting({}, 'me')
    log.recordAll([change(), change({ endSitting: id })], about())
    expect(log.sittings()).toEqual([])
  })
})

describe('messages', () => {
  test('are kept with their evidence, the oldest first, and each only once', () => {
    const log = aLog()
    const one = message('<1@acme>', '2026-11-18')
    const two = { ...message('<2@acme>', '2026-11-17'), text: 'Dear applicant' }
    log.record(change({ messages: [one, two, one] }))
    log.record(change({ messages: [one] }))
    expect(log.messagesOf(1)).toEqual([two, one])
    expect(log.messagesOf(2)).toEqual([])
    expect(log.knownMessages(['<2@acme>', '<3@acme>', '<1@acme>'])).toEqual(new Set(['<2@acme>', '<1@acme>']))
  })

  test('may have no day, but not one that is none', () => {
    const log = aLog()
    log.record(change({ messages: [message('<1>', null)] }))
    expect(log.messagesOf(1)[0]?.at).toBeNull()
    const bad = () => log.record(change({ messages: [message('<2>', '2026-02-30')] }))
    expect(faultOf(bad).message).toContain('"2026-02-30" is not a calendar day')
    expect(log.applications()).toHaveLength(1)
  })

  test('of a removed application stay known, those of an import taken back do not', () => {
    const log = aLog()
    log.record(change({ messages: [message('<removed>')] }))
    log.remove(1, about())
    const { batch } = log.record(change({ messages: [message('<undone>')] }))
    log.undo(batch)
    expect(log.knownMessages(['<removed>', '<undone>'])).toEqual(new Set(['<removed>']))
    log.record(change({ messages: [message('<undone>')] }))
    expect(log.messagesOf(3)).toHaveLength(1)
  })
})

describe('putting facts right', () => {
  test('changes what is shown and found', () => {
    const log = aLog()
    log.record(change({ application: { company: 'Acme', role: '', source: 'LinkedIn' } }))
    log.record({ application: { id: 1 }, events: [], edits: { company: 'ACME Ltd', role: 'Engineer' } })
    log.record({ application: { id: 1 }, events: [], edits: { role: 'Gardener', source: null, url: 'x' } })
    expect(log.application(1)).toMatchObject({
      company: 'ACME Ltd',
      role: 'Gardener',
      source: null,
      url: 'x',
    })
    expect(log.find('acme ltd', 'gardener')?.id).toBe(1)
    expect(log.find('Acme', '')).toBeNull()
  })

  test('can be taken back step by step', () => {
    const log = aLog()
    log.record(change())
    for (const company of ['Two', 'Three']) {
      log.record({ application: { id: 1 }, events: [], edits: { company } })
    }
    expect(log.undo(log.lastChange()?.batch ?? '').edits).toEqual([
      { applicationId: 1, field: 'company', from: 'Three', to: 'Two' },
    ])
    log.undo(log.lastChange()?.batch ?? '')
    expect(log.application(1)?.company).toBe('Acme')
  })

  test.each([
    ['company', ' ', 'needs the name of a company'],
    ['role', null, 'The role of an application is text'],
    ['source', 7, 'The source of an application is text'],
  ])('refuses %s %j', (field, value, words) => {
    const log = aLog()
    log.record(change())
    const bad = () => log.record({ application: { id: 1 }, events: [aNote()], edits: { [field]: value } })
    expect(faultOf(bad).message).toContain(words)
    expect(log.application(1)?.events).toHaveLength(1)
  })
})

describe('reminders', () => {
  test('the latest word about each thing counts', () => {
    const log = aLog()
    log.record(change({ reminders: [{ what: 'reply', until: '2026-12-01', state: 'snoozed' }] }))
    log.record({
      application: { id: 1 },
      events: [],
      reminders: [
        { what: 'reply', until: null, state: 'done' },
        { what: 'check-in', until: null, state: 'never' },
      ],
    })
    const common = { applicationId: 1, until: null, recordedAt: NOW }
    expect(log.reminders()).toEqual([
      { ...common, what: 'check-in', state: 'never' },
      { ...common, what: 'reply', state: 'done' },
    ])
    log.undo(log.lastChange()?.batch ?? '')
    expect(log.reminders()).toEqual([{ ...common, what: 'reply', until: '2026-12-01', state: 'snoozed' }])
  })

  test('that cannot be are refused', () => {
    const log = aLog()
    for (const bad of [
      { until: 'soon', state: 'snoozed' },
      { until: null, state: 'later' },
    ]) {
      const reminder = { what: 'reply', ...bad } as { what: string; until: null; state: 'done' }
      expect(faultOf(() => log.record(change({ reminders: [reminder] }))).message).toContain('cannot be')
    }
    expect(log.applications()).toEqual([])
  })
})

describe('removing', () => {
  test('takes an application with all of it out of sight', () => {
    const log = aLog()
    log.record(
      change({
        letter: letter(),
        contacts: [{ name: 'Ada', address: null, part: 'other' }],
        messages: [message('<1>')],
        reminders: [{ what: 'reply', until: null, state: 'done' }],
      }),
    )
    log.record(change({ application: { company: 'Other', role: '' } }))
    const before = log.applications()
    const { batch } = log.remove(1, { command: 'log remove', summary: 'Acme' })
    expect(log.applications().map((each) => each.company)).toEqual(['Other'])
    expect(log.application(1)).toBeNull()
    expect(log.find('Acme', 'Engineer')).toBeNull()
    expect(log.messagesOf(1)).toEqual([])
    expect(log.reminders()).toEqual([])
    expect(log.lastChange()).toMatchObject({ batch, command: 'log remove', summary: 'Acme' })

    log.undo(batch)
    expect(log.applications()).toEqual(before)
  })

  test('of what is not there, or no longer, is refused; so is writing to it', () => {
    const log = aLog()
    log.record(change())
    log.remove(1, about())
    for (const attempt of [
      () => log.remove(1, about()),
      () => log.remove(2, about()),
      () => log.record({ application: { id: 1 }, events: [aNote()] }),
    ]) {
      expect(faultOf(attempt).message).toMatch(
        /There is no application [12] in the log, so nothing was written/,
      )
    }
  })
})
