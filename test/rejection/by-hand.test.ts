import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/rejection/answers.ts'
import type { ApplicationRecord, NewEvent } from '../../src/rejection/application.ts'
import {
  completed,
  type Entered,
  entryConflict,
  eventsByHand,
  isSameApplication,
  missingFrom,
} from '../../src/rejection/by-hand.ts'

const TODAY = '2026-11-22'

const entry = (answers: Answers, more: Partial<Entered> = {}): Entered => ({
  answers: { company: 'Linden', role: 'Data Engineer', ...answers },
  appliedOn: null,
  note: '',
  ...more,
})

function logged(...events: NewEvent[]): ApplicationRecord {
  return {
    ...{ id: 1, uid: 'u', company: 'Linden', role: 'Data Engineer', source: null, url: null },
    createdAt: '2026-10-01T10:00:00.000Z',
    events: events.map((event, at) => ({ ...event, id: at, uid: `e${at}`, batch: 'b' })),
    letters: [],
    contacts: [],
  }
}
const APPLIED: NewEvent = { type: 'applied', at: '2026-10-01', note: '' }
const TECHNICAL: NewEvent = { type: 'reached', at: '2026-10-20', note: '', stage: 'technical' }
const NO: NewEvent = {
  ...{ type: 'rejected', at: '2026-11-10', note: '', stage: 'technical' },
  ...{ kind: 'post-interview', reason: 'salary' },
} as NewEvent

const told = (entered: Entered, record: ApplicationRecord | null = null) =>
  eventsByHand(completed(entered, record), record, TODAY).map(({ type, at }) => `${type} ${at}`)

describe('what an entry adds', () => {
  it.each<[string, Entered, ApplicationRecord | null, string[]]>([
    ['an application just sent', entry({}), null, ['applied 2026-11-22']],
    ['one sent before', entry({}, { appliedOn: '2026-11-02' }), null, ['applied 2026-11-02']],
    [
      'one that got further',
      entry({ stage: 'technical' }),
      null,
      ['applied 2026-11-22', 'reached 2026-11-22'],
    ],
    ['a form rejection', entry({ kind: 'form', rejectedOn: '2026-11-20' }), null, ['rejected 2026-11-20']],
    [
      'the same with the day of the application',
      entry({ kind: 'form' }, { appliedOn: '2026-11-02' }),
      null,
      ['applied 2026-11-02', 'rejected 2026-11-22'],
    ],
    [
      'a silence',
      entry({ kind: 'silent' }, { appliedOn: '2026-09-01' }),
      null,
      ['applied 2026-09-01', 'silent 2026-11-22'],
    ],
    [
      'a silence too short to be one',
      entry({ kind: 'silent' }, { appliedOn: '2026-11-15' }),
      null,
      ['applied 2026-11-15'],
    ],
    ['what is logged', entry({}), logged(APPLIED), []],
    ['a stage that was passed', entry({ stage: 'recruiter-screen' }), logged(APPLIED, TECHNICAL), []],
    [
      'a no to what waits',
      entry({ kind: 'post-interview' }),
      logged(APPLIED, TECHNICAL),
      ['rejected 2026-11-22'],
    ],
    ['a no that is logged, without its day', entry({ kind: 'post-interview' }), logged(APPLIED, NO), []],
    ['its reason alone', entry({ reason: 'salary' }), logged(APPLIED, NO), []],
    ['a note alone', entry({}, { note: 'call Priya' }), logged(APPLIED), ['note 2026-11-22']],
  ])('%s', (_, entered, record, events) => expect(told(entered, record)).toEqual(events))

  it('puts the note with the latest of it, and says it once', () => {
    const entered = entry({ kind: 'form' }, { appliedOn: '2026-11-02', note: 'a template' })
    const events = eventsByHand(completed(entered, null), null, TODAY)
    expect(events.map(({ note }) => note)).toEqual(['', 'a template'])
    expect(told(entered, logged(...events))).toEqual([])
  })

  it('takes the stage of the log where the no can have ended there', () => {
    const { answers } = completed(entry({ kind: 'post-interview' }), logged(APPLIED, TECHNICAL))
    expect(answers.stage).toBe('technical')
    expect(completed(entry({ kind: 'final-round' }), logged(APPLIED, TECHNICAL)).answers.stage).toBe(
      'final-round',
    )
  })
})

describe('what is missing', () => {
  it.each<[Entered, string[]]>([
    [{ answers: {}, appliedOn: null, note: '' }, ['company', 'role']],
    [entry({ reason: 'salary' }), ['kind']],
    [entry({ kind: 'post-interview' }), ['stage']],
    [entry({ kind: 'silent' }), ['lastContact']],
    [entry({ kind: 'form' }), []],
    [entry({ kind: 'final-round' }), []],
    [entry({ reason: 'salary', stage: 'technical' }), []],
  ])('%j lacks %j', (entered, missing) => expect(missingFrom(completed(entered, null))).toEqual(missing))
})

it.each<[Entered, RegExp | null]>([
  [entry({ kind: 'post-interview', stage: 'applied' }), /cannot have ended/],
  [entry({ kind: 'final-round', stage: 'technical' }), /cannot have ended/],
  [entry({ kind: 'silent', rejectedOn: '2026-11-01' }), /--last-contact/],
  [entry({ kind: 'silent', reason: 'salary' }), /gives no reason/],
  [entry({ kind: 'form', rejectedOn: '2026-11-01' }, { appliedOn: '2026-11-02' }), /before you applied/],
  [entry({ kind: 'silent', lastContact: '2026-11-01' }, { appliedOn: '2026-11-02' }), /before you applied/],
  [entry({ kind: 'form', rejectedOn: '2026-11-02' }, { appliedOn: '2026-11-02' }), null],
])('%j: %s', (entered, conflict) => {
  const said = entryConflict(entered)
  if (conflict) expect(said).toMatch(conflict)
  else expect(said).toBeNull()
})

it.each<[string, ApplicationRecord, Entered, boolean]>([
  ['one that waits', logged(APPLIED), entry({}, { appliedOn: '2026-11-20' }), true],
  ['one that ended, and no word of a new one', logged(APPLIED, NO), entry({}), true],
  ['one sent after the end', logged(APPLIED, NO), entry({}, { appliedOn: '2026-11-20' }), false],
  ['a no soon after', logged(APPLIED, NO), entry({ kind: 'form', rejectedOn: '2026-11-20' }), true],
  ['a no months later', logged(APPLIED, NO), entry({ kind: 'form', rejectedOn: '2027-02-20' }), false],
])('%s is the same application: %s', (_, record, entered, same) => {
  expect(isSameApplication(record, entered)).toBe(same)
})
