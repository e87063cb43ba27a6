/**
 * A search of six months, day by day through real commands: 80 applications, one every other day, each with one of twelve
 * fates. What should be due on which day was worked out by hand, from the calendar and the playbook, in `FATES`.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../world.ts'
import { ME, newSearch } from './next-help.ts'

const DAYS = 184
const APPLICATIONS = 80
/** Every so many days, all who are offered as silent are counted as silent. */
const MARKING = 30

/** The local date of a day of the search, of which the first is a Monday. */
function dateOf(day: number): string {
  const date = new Date(2026, 1, 2 + day)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** A line of the list, in days after the application: from when it is seen, since when overdue, and until when. */
type Line = [what: string, first: number, overdueFrom: number, last: number]
type Act = [at: number, does: (app: App) => string[], replies?: Reply[]]

interface App {
  id: number
  company: string
  begun: number
}

interface Fate {
  acts: Act[]
  lines: (begun: number) => Line[]
  /** When it is first offered as silent; and when something else ended that. */
  silent?: [from: number, until: number]
}

const STAYS = 10_000

const log =
  (...more: string[]) =>
  ({ id }: App) => ['log', String(id), '--event', ...more]
const letter =
  (purpose: string, ...more: string[]) =>
  ({ id }: App) => ['draft', '--no-input', '--application', String(id), '--purpose', purpose, ...more]
const say =
  (flag: string, what: string, until?: number) =>
  ({ id, begun }: App) => [
    ...['next', flag, `${id}:${what}`],
    ...(until === undefined ? [] : ['--until', dateOf(begun + until)]),
  ]
const no =
  (at: number, kind: string, stage: string, ...more: string[]) =>
  ({ company, begun }: App) => [
    ...['draft', '--no-input', '--company', company, '--role', 'Analyst', '--kind', kind, '--stage', stage],
    ...['--rejected-on', dateOf(begun + at), '--purpose', 'none', ...more],
  ]
const apply = ({ company, begun }: App) => [
  ...[
    'draft',
    '--no-input',
    '--company',
    company,
    '--role',
    'Analyst',
    '--kind',
    'silent',
    '--stage',
    'applied',
  ],
  ...['--last-contact', dateOf(begun), '--purpose', 'none', ...ME],
]
const MET = ['--contact', 'Priya Shah <priya@linden.example> (hiring-manager)']
const DETAIL = ['--detail', 'the wall of prototypes that failed']

const keptDraft = ({ id }: App) => [
  ...['draft', '--application', String(id), '--purpose', 'runner-up', '--register', 'warm', ...DETAIL],
  ...['--fit', 'the team builds what it runs'],
]
const RIGHT: Reply[] = [[/Is all of this right/, 'yes']]
const ASKED: Reply[] = [[/In the letter/, 'yes'], [/In the letter/, 'yes'], [/feedback/, ''], ...RIGHT]

/** Ten working days after a talk: two weeks, and from a weekend to the Friday of the next week but one. */
function checkInAfter(begun: number, talk: number): number {
  const weekday = (begun + talk) % 7
  return talk + (weekday === 5 ? 13 : weekday === 6 ? 12 : 14)
}

const FATES: Fate[] = [
  // Never a word, and nothing done about it.
  { acts: [], lines: () => [['check-in', 21, 22, 91]], silent: [21, STAYS] },
  // Never a word; the one check-in goes out two days late, and is the last that is heard of it.
  {
    acts: [
      [23, letter('check-in')],
      [23, log('letter-sent')],
    ],
    lines: () => [['check-in', 21, 22, 22]],
    silent: [21, 22],
  },
  // A form: nothing to do.
  { acts: [[6, no(6, 'form', 'applied')]], lines: () => [] },
  // A talk and a no, answered the day after; a note four weeks on, three days late, another after five, and none since.
  {
    acts: [
      [7, log('reached', '--stage', 'recruiter-screen')],
      [12, no(12, 'post-interview', 'recruiter-screen', ...MET)],
      [13, letter('thank-you', ...DETAIL)],
      [13, log('letter-sent')],
      [44, letter('stay-in-touch', '--useful', 'an article on failing prototypes')],
      [44, log('letter-sent')],
      [80, letter('stay-in-touch', '--useful', 'a talk on prototypes that lasted')],
      [80, log('letter-sent')],
    ],
    lines: () => [
      ['reply', 12, 15, 12],
      ['keep-in-touch', 41, 42, 43],
      ['keep-in-touch', 72, 73, 79],
      ['keep-in-touch', 108, 109, STAYS],
      ['revisit', 103, 104, 194],
    ],
  },
  // A talk and a no, and nothing done about it.
  {
    acts: [
      [5, log('reached', '--stage', 'technical')],
      [15, no(15, 'post-interview', 'technical', ...MET)],
    ],
    lines: () => [
      ['reply', 15, 18, 36],
      ['keep-in-touch', 43, 44, STAYS],
      ['revisit', 106, 107, 197],
    ],
  },
  // A close call: a letter that lies for two days, then feedback, thanked for after four.
  {
    acts: [
      [10, log('reached', '--stage', 'final-round')],
      [20, no(20, 'final-round', 'final-round', ...MET)],
      [21, letter('runner-up', ...DETAIL, '--fit', 'the team builds what it runs')],
      [23, log('letter-sent')],
      [30, log('feedback', '--note', 'more depth in system design')],
      [34, letter('feedback-thanks')],
      [34, log('letter-sent')],
    ],
    lines: () => [
      ['reply', 20, 23, 20],
      ['letter', 21, 22, 22],
      ['feedback-thanks', 30, 33, 33],
      ['keep-in-touch', 62, 63, STAYS],
      ['revisit', 111, 112, 202],
    ],
  },
  // A talk, then silence; the check-in is done by telephone.
  {
    acts: [
      [6, log('reached', '--stage', 'hiring-manager')],
      [25, say('--done', 'check-in')],
    ],
    lines: (begun) => [['check-in', checkInAfter(begun, 6), checkInAfter(begun, 6) + 1, 24]],
    silent: [27, STAYS],
  },
  // A form that named a day; when it came, it was put off.
  {
    acts: [
      [8, (app) => no(8, 'form', 'applied', '--reapply-after', dateOf(app.begun + 60))(app)],
      [70, say('--snooze', 'revisit', 100)],
    ],
    lines: () => [
      ['revisit', 60, 61, 69],
      ['revisit', 100, 101, 191],
    ],
  },
  // A talk, and the person has found better.
  {
    acts: [
      [4, log('reached', '--stage', 'recruiter-screen')],
      [9, log('withdrew')],
    ],
    lines: () => [],
  },
  // A close call, answered by telephone; they look again, and say no again, which wants an answer of its own.
  {
    acts: [
      [8, log('reached', '--stage', 'final-round')],
      [18, no(18, 'final-round', 'final-round')],
      [19, say('--done', 'reply')],
      [40, log('reconsidered')],
      [50, no(50, 'final-round', 'final-round')],
      [145, say('--never', 'revisit')],
    ],
    lines: () => [
      ['reply', 18, 21, 18],
      ['reply', 50, 53, 71],
      ['revisit', 141, 142, 144],
    ],
  },
  // A talk, then silence, counted as such; after ten weeks they write after all, and say no, which nothing is done about.
  {
    acts: [
      [5, log('reached', '--stage', 'hiring-manager')],
      [70, log('replied')],
      [75, no(75, 'post-interview', 'hiring-manager', ...MET)],
    ],
    lines: (begun) => [
      ['check-in', checkInAfter(begun, 5), checkInAfter(begun, 5) + 1, 69],
      ['reply', 75, 78, 96],
      ['keep-in-touch', 103, 104, STAYS],
      ['revisit', 166, 167, 257],
    ],
    silent: [26, 69],
  },
  // A close call whose letter is kept for the next day, finished on the third, and sent.
  {
    acts: [
      [9, log('reached', '--stage', 'final-round')],
      [17, no(17, 'final-round', 'final-round', ...MET)],
      [17, keptDraft, [...ASKED, [/The letter:/, 'tomorrow']]],
      [20, () => ['draft'], [[/unfinished draft/, 'resume'], ...RIGHT, [/The letter:/, 'done']]],
      [20, log('letter-sent')],
    ],
    lines: () => [
      ['draft', 18, 19, 19],
      ['keep-in-touch', 48, 49, STAYS],
      ['revisit', 108, 109, 199],
    ],
  },
]

const APPS: App[] = Array.from({ length: APPLICATIONS }, (_, index) => ({
  id: index + 1,
  company: `Firm ${index + 1}`,
  begun: index * 2,
}))

function fateOf({ id }: App): Fate {
  return FATES[(id - 1) % FATES.length] as Fate
}

/** What the table has for a day: `3:reply`, with `!` behind what is overdue. */
function expectedOn(day: number): string[] {
  return APPS.flatMap((app) => {
    const after = day - app.begun
    const lines = after < 0 ? [] : fateOf(app).lines(app.begun)
    return lines
      .filter(([, first, , last]) => after >= first && after <= last)
      .map(([what, , overdueFrom]) => `${app.id}:${what}${after >= overdueFrom ? '!' : ''}`)
  }).sort()
}

/** Who is offered as silent on a day, before that day's marking. */
function silentOn(day: number): number[] {
  return APPS.filter((app) => {
    const [from = STAYS, until = -1] = fateOf(app).silent ?? []
    const begins = app.begun + from
    const marked = Math.ceil(begins / MARKING) * MARKING
    return day >= begins && day <= app.begun + until && day <= marked
  }).map(({ id }) => id)
}

interface Answer {
  due: { application: number; what: string; overdue: boolean }[]
  silent: { application: number }[]
}

const answers: Answer[] = []

beforeAll(async () => {
  const search = newSearch()
  const run = async (day: number, argv: string[], replies?: Reply[]): Promise<string> => {
    const { code, out, err } = await search.on(dateOf(day), argv, replies && { replies: [...replies] })
    if (code !== 0) throw new Error(`day ${day}: rejectkit ${argv.join(' ')}: ${code}: ${err}`)
    return out
  }
  for (let day = 0; day < DAYS; day += 1) {
    for (const app of APPS) {
      if (app.begun === day) await run(day, apply(app))
      for (const [at, does, replies] of fateOf(app).acts)
        if (app.begun + at === day) await run(day, does(app), replies)
    }
    answers.push(JSON.parse(await run(day, ['next', '--days', '0', '--json'])))
    if (day > 0 && day % MARKING === 0) await run(day, ['next', '--mark-silent', '--yes'])
  }
}, 120_000)

describe('a search of six months', () => {
  it('has the right list on every day', () => {
    const lists = answers.map(({ due }) =>
      due.map(({ application, what, overdue }) => `${application}:${what}${overdue ? '!' : ''}`).sort(),
    )
    expect(lists).toHaveLength(DAYS)
    for (const [day, list] of lists.entries()) expect({ day, list }).toEqual({ day, list: expectedOn(day) })
    // The table is no empty one: each kind of line is in it, on time and overdue.
    const kinds = new Set(lists.flat().map((name) => name.split(':')[1]))
    for (const what of [
      'draft',
      'letter',
      'reply',
      'feedback-thanks',
      'check-in',
      'keep-in-touch',
      'revisit',
    ])
      expect([kinds.has(what), kinds.has(`${what}!`)]).toEqual([true, true])
  })

  it('offers the right ones as silent on every day', () => {
    const silent = answers.map(({ silent }) =>
      silent.map(({ application }) => application).sort((a, b) => a - b),
    )
    for (const [day, list] of silent.entries()) expect({ day, list }).toEqual({ day, list: silentOn(day) })
    expect(new Set(silent.flat()).size).toBe(27)
  })

  it('has the overdue first on every day', () => {
    for (const { due } of answers) {
      const marks = due.map(({ overdue }) => overdue)
      expect(marks.indexOf(false) === -1 || !marks.slice(marks.indexOf(false)).includes(true)).toBe(true)
    }
  })
})
