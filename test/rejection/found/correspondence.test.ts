import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type ApplicationRecord, type NewEvent, standingOf } from '../../../src/rejection/application.ts'
import type { Reading } from '../../../src/rejection/classify/mail.ts'
import { addDays } from '../../../src/rejection/days.ts'
import { applicationsIn, type ReadMail } from '../../../src/rejection/found/correspondence.ts'
import type { Found } from '../../../src/rejection/found/found.ts'

const TODAY = '2026-11-22'
const START = '2024-01-01'

const NOTHING: Reading = {
  verdict: 'other',
  kind: null,
  stage: null,
  reason: null,
  company: 'Linden',
  role: 'Data Engineer',
  contact: null,
  noReply: false,
  date: null,
  reapplyAfter: null,
  feedback: null,
  own: false,
  foreign: null,
  confidence: 0.95,
  evidence: [],
}

interface Told extends Partial<Reading> {
  id?: string
  day?: number | null
  references?: string[]
}

let count = 0
function read({ id, day = 0, references = [], ...reading }: Told): ReadMail {
  count += 1
  const date = day === null ? null : addDays(START, day)
  return {
    id: id ?? `<${count}@x.example>`,
    mail: { date, subject: 'Your application', references },
    reading: { ...NOTHING, ...reading, date },
    text: null,
  }
}

const applied = (more: Told = {}) => read({ verdict: 'acknowledgement', ...more })
const invited = (more: Told = {}) => read({ verdict: 'invitation', ...more })
const rejected = (more: Told = {}) => read({ verdict: 'rejection', kind: 'form', stage: 'applied', ...more })

const found = (mails: ReadMail[], log: ApplicationRecord[] = []) => applicationsIn(mails, { log }, TODAY)
const shown = (all: readonly Found[]) =>
  all.map(({ company, role, events }) => `${role}, ${company}: ${events.map(({ type }) => type).join(' ')}`)

function record(id: number, company: string, role: string, events: readonly NewEvent[]): ApplicationRecord {
  return {
    id,
    uid: `u${id}`,
    company,
    role,
    source: null,
    url: null,
    createdAt: '2026-11-22T12:00:00.000Z',
    letters: [],
    contacts: [],
    events: events.map((event, at) => ({ ...event, id: at + 1, uid: `e${id}-${at}`, batch: 'b' })),
  }
}

/** The log after these findings were logged, the newest first. */
function logged(all: readonly Found[], log: readonly ApplicationRecord[] = []): ApplicationRecord[] {
  const after = new Map(log.map((each) => [each.id, each]))
  for (const { id, company, role, events } of all) {
    const known = after.get(id ?? -1)
    const next = known?.id ?? after.size + 1
    after.set(
      next,
      record(next, known?.company ?? company, known?.role || role, [...(known?.events ?? []), ...events]),
    )
  }
  return [...after.values()].sort((a, b) => b.id - a.id)
}

describe('one application', () => {
  it('from acknowledgement to rejection; a form after an interview is a no after an interview', () => {
    const [only, ...more] = found([
      rejected({ day: 30 }),
      applied(),
      invited({ day: 10, stage: 'technical' }),
    ])
    expect(more).toEqual([])
    expect(only?.events).toMatchObject([
      { type: 'applied', at: START },
      { type: 'reached', stage: 'technical' },
      { type: 'rejected', stage: 'technical', kind: 'post-interview', reason: 'none-given' },
    ])
  })

  it('on one day, in the order in which such things happen', () => {
    expect(shown(found([rejected(), invited(), applied()]))).toEqual([
      'Data Engineer, Linden: applied reached rejected',
    ])
  })

  it('what is told twice has happened once', () => {
    const mails = [
      applied(),
      applied({ day: 1 }),
      invited({ day: 5 }),
      invited({ day: 6 }),
      rejected({ day: 9 }),
    ]
    const [only] = found([...mails, rejected({ day: 10 })])
    expect(shown(only ? [only] : [])).toEqual(['Data Engineer, Linden: applied reached rejected'])
    expect(only?.messages).toHaveLength(6)
  })

  it('a test before any conversation is no technical round, one after it is', () => {
    const test = (day: number) => read({ verdict: 'assessment', day })
    const stageOf = (mails: ReadMail[]) =>
      found(mails).flatMap(({ events }) =>
        events.flatMap((event) => (event.type === 'reached' ? [event.stage] : [])),
      )
    expect(stageOf([applied(), test(3)])).toEqual(['recruiter-screen'])
    expect(stageOf([applied(), invited({ day: 2 }), test(3)])).toEqual(['recruiter-screen', 'technical'])
  })

  it('an invitation after a no opens it again', () => {
    const all = found([applied(), rejected({ day: 10 }), invited({ day: 20 })])
    expect(shown(all)).toEqual(['Data Engineer, Linden: applied rejected reached'])
    expect(standingOf(logged(all)[0]?.events ?? []).state).toBe('waiting')
  })

  it('feedback that comes later belongs to it', () => {
    const feedback = read({ day: 20, role: null, feedback: 'More depth in modelling.' })
    expect(found([rejected({ day: 10 }), feedback])[0]?.events).toMatchObject([
      { type: 'rejected' },
      { type: 'feedback', note: 'More depth in modelling.' },
    ])
  })

  it('keeps the fullest title, and a person as contact, but no team', () => {
    const [only] = found([
      applied({ role: 'Data Engineer', contact: { name: 'Linden Hiring Team', address: null } }),
      rejected({
        day: 9,
        role: 'Data Engineer (Berlin)',
        contact: { name: 'Priya Shah', address: 'p@linden.example' },
      }),
    ])
    expect([only?.role, only?.contacts]).toEqual([
      'Data Engineer (Berlin)',
      [{ name: 'Priya Shah', address: 'p@linden.example', part: 'other' }],
    ])
  })

  it('a mail that names neither company nor role joins what it answers', () => {
    const first = applied({ id: '<1@x>' })
    const second = invited({ day: 3, company: null, role: null, id: '<2@x>', references: ['<1@x>'] })
    const third = rejected({ day: 9, company: null, role: null, references: ['<2@x>'] })
    expect(shown(found([third, second, first]))).toEqual(['Data Engineer, Linden: applied reached rejected'])
  })
})

describe('two applications', () => {
  it.each([
    ['two roles', [applied(), rejected({ day: 9, role: 'Product Manager' })]],
    ['two levels', [applied(), rejected({ day: 9, role: 'Senior Data Engineer' })]],
    ['two companies', [applied(), rejected({ day: 9, company: 'Linden Health' })]],
    ['applied anew after a no', [applied(), rejected({ day: 30 }), applied({ day: 45 })]],
    ['applied anew after long silence', [applied(), applied({ day: 90 })]],
    ['a no years later', [applied(), rejected({ day: 500 })]],
    [
      'one conversation about two jobs',
      [applied({ id: '<1@x>' }), applied({ references: ['<1@x>'], role: 'Nurse' })],
    ],
    ['two that name no company', [rejected({ company: null }), rejected({ company: null })]],
  ])('%s', (_, mails) => {
    expect(found(mails)).toHaveLength(2)
  })

  it('a mail without a role goes to the open one', () => {
    const mails = [
      applied(),
      rejected({ day: 5 }),
      applied({ day: 1, role: 'Nurse' }),
      rejected({ day: 20, role: null }),
    ]
    expect(shown(found(mails)).sort()).toEqual([
      'Data Engineer, Linden: applied rejected',
      'Nurse, Linden: applied rejected',
    ])
  })

  it('and is a doubt where several are open, in the mails or in the log', () => {
    const both = [applied(), applied({ role: 'Nurse' })]
    const no = rejected({ day: 20, role: null })
    for (const all of [found([...both, no]), found([no], logged(found(both)))]) {
      const [doubted, ...more] = all.filter(({ doubts }) => doubts.length > 0)
      expect([doubted?.doubts, more]).toEqual([['a mail fits several applications at this company'], []])
      expect(doubted?.confidence).toBe(0.5)
    }
  })
})

describe('doubts', () => {
  it.each([
    [rejected({ company: null }), 0, /no mail names the company/],
    [rejected({ day: null }), 0.5, /no date; it is logged as of today/],
    [rejected({ day: -19_723 }), 0.5, /dated 1970-01-01, which cannot be right/],
    [rejected({ day: 4000 }), 0.5, /which cannot be right/],
    [rejected({ confidence: 0.6 }), 0.6, /may not be a rejection/],
    [read({ verdict: 'offer', confidence: 0.7 }), 0.7, /may not be an offer/],
  ])('%#', (mail, confidence, doubt) => {
    expect(found([mail])[0]).toMatchObject({ confidence, doubts: [expect.stringMatching(doubt)] })
  })

  it('none where all is clear', () => {
    expect(found([applied(), rejected({ day: 9, confidence: 0.9 })])[0]).toMatchObject({
      confidence: 0.9,
      doubts: [],
    })
  })
})

describe('with a log', () => {
  const at = (day: number) => addDays(START, day)
  const start: NewEvent = { type: 'applied', at: at(0), note: '' }
  const no: NewEvent = {
    type: 'rejected',
    at: at(30),
    note: '',
    stage: 'applied',
    kind: 'form',
    reason: 'none-given',
  }

  it('adds to what it knows, under its name', () => {
    const [only] = found([rejected({ day: 30 })], [record(7, 'Linden GmbH', 'Data Engineer', [start])])
    expect(only).toMatchObject({ id: 7, company: 'Linden GmbH', events: [{ type: 'rejected' }] })
  })

  it('an acknowledgement found later says when it began', () => {
    expect(found([applied()], [record(7, 'Linden', '', [no])])[0]).toMatchObject({
      id: 7,
      role: 'Data Engineer',
      events: [{ type: 'applied', at: at(0) }],
    })
  })

  it('what it holds already is no news, but the mail is', () => {
    const [only] = found([applied({ day: 1 }), rejected({ day: 31 })], [record(7, 'Linden', '', [start, no])])
    expect([only?.id, only?.events, only?.messages.length]).toEqual([7, [], 2])
  })

  it('old mail is about another application, and so is an acknowledgement after the end', () => {
    const log = [record(7, 'Linden', 'Data Engineer', [start, no])]
    expect(found([rejected({ day: -400 })], log)[0]?.id).toBeNull()
    expect(found([applied({ day: 60 })], log)[0]?.id).toBeNull()
  })

  it('an answer to a mail of an earlier import finds its application', () => {
    const log = [record(7, 'Linden', 'Data Engineer', [start])]
    const answer = rejected({ day: 20, company: null, role: null, references: ['<old@x>'] })
    expect(applicationsIn([answer], { log, mails: new Map([['<old@x>', 7]]) }, TODAY)).toMatchObject([
      { id: 7, company: 'Linden' },
    ])
    expect(applicationsIn([answer], { log, mails: new Map([['<old@x>', 8]]) }, TODAY)[0]?.id).toBeNull()
  })

  it('the one with the same role comes before one whose role is unknown', () => {
    const log = [record(8, 'Linden', '', [start]), record(7, 'Linden', 'Data Engineer', [start])]
    expect(found([rejected({ day: 20 })], log)[0]?.id).toBe(7)
  })

  it('an application given up for lost may still be answered', () => {
    const silent: NewEvent = { type: 'silent', at: at(21), note: '', stage: 'applied', lastContact: at(0) }
    expect(found([rejected({ day: 150 })], [record(7, 'Linden', '', [start, silent])])[0]).toMatchObject({
      id: 7,
      events: [{ type: 'rejected' }],
    })
  })
})

const IDS = Array.from({ length: 12 }, (_, at) => `<m${at}@x.example>`)
const mailbox = fc
  .array(
    fc.record({
      company: fc.constantFrom('Linden', 'Linden GmbH', 'Calder', null),
      role: fc.constantFrom('Data Engineer', 'Product Manager', null),
      verdict: fc.constantFrom('acknowledgement', 'invitation', 'assessment', 'offer', 'rejection', 'other'),
      stage: fc.constantFrom('technical', 'final-round', null),
      feedback: fc.constantFrom('Some depth was missing.', null, null),
      day: fc.oneof(fc.nat(60), fc.nat(900)),
      references: fc.array(fc.constantFrom(...IDS), { maxLength: 1 }),
    }),
    { maxLength: IDS.length },
  )
  .map((all) => all.map((each, at) => read({ ...each, id: IDS[at] } as Told)))

test('the order of the mails does not matter', () => {
  fc.assert(
    fc.property(
      mailbox.chain((mails) =>
        fc.tuple(fc.constant(mails), fc.shuffledSubarray(mails, { minLength: mails.length })),
      ),
      ([mails, shuffled]) => {
        expect(found(shuffled)).toEqual(found(mails))
      },
    ),
    { numRuns: 400 },
  )
})

test('every mail about an application stands in one finding, and nothing has been applied for twice', () => {
  fc.assert(
    fc.property(mailbox, (mails) => {
      const all = found(mails)
      const about = mails.filter(({ reading }) => reading.verdict !== 'other' || reading.feedback)
      const ids = all.flatMap(({ messages }) => messages.map(({ messageId }) => messageId))
      expect(ids.sort()).toEqual(about.map(({ id }) => id).sort())
      for (const { events } of all)
        expect(events.filter(({ type }) => type === 'applied').length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
})

// The log keeps the mails that it rests on, not those which they answered: those in between, the person's own among them.
function answeringKept(mails: readonly ReadMail[]): ReadMail[] {
  const isKept = (id: string, before: string | null) =>
    mails.some(
      ({ id: other, mail, reading }) =>
        other === id &&
        (mail.date ?? '') < (before ?? '') &&
        (reading.verdict !== 'other' || reading.feedback),
    )
  return mails.map((each) => ({
    ...each,
    mail: {
      ...each.mail,
      references: each.mail.references?.filter((id) => isKept(id, each.mail.date)) ?? [],
    },
  }))
}

test('the mails up to a day, and then the rest, come to what all of them at once come to', () => {
  const comparable = (log: readonly ApplicationRecord[]) =>
    log
      .map(({ company, role, events }) =>
        JSON.stringify([company, role, events.map(({ id, uid, batch, ...event }) => event)]),
      )
      .sort()
  fc.assert(
    fc.property(mailbox.map(answeringKept), fc.nat(900), (mails, day) => {
      const cut = addDays(START, day)
      const first = mails.filter(({ mail }) => (mail.date ?? '') <= cut)
      const before = found(first)
      // What names no company is not logged; so it must not stand among what is compared.
      fc.pre(
        found(mails).every(({ company }) => company !== '') && before.every(({ company }) => company !== ''),
      )
      const log = logged(before)
      const idOf = new Map(
        before.flatMap(({ messages }, at) => messages.map(({ messageId }) => [messageId, at + 1] as const)),
      )
      const rest = mails.filter((mail) => !first.includes(mail))
      const after = logged(applicationsIn(rest, { log, mails: idOf }, TODAY), log)
      expect(comparable(after)).toEqual(comparable(logged(found(mails))))
    }),
    { numRuns: 400 },
  )
})
