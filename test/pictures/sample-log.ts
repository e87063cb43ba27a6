/**
 * The sample log: half a year of a made-up search, on which the pictures in the README rest. It is the same on every
 * machine and on every day. The person gets first calls at a good rate and loses most of them right after.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asLines } from '../../src/commands/export/jsonl.ts'
import type { NewEvent, Stage } from '../../src/rejection/application.ts'
import { addDays, type Day } from '../../src/rejection/days.ts'
import type { Reason } from '../../src/rejection/rejection.ts'
import { openLog } from '../../src/store/log.ts'
import { randomFrom } from '../bench/random.ts'

/** The day as of which the reports on it are made. */
export const SAMPLE_TODAY: Day = '2026-11-20'
const FIRST: Day = '2026-05-18'

const COMPANIES =
  `Linden Alder Harrow Quill Tessel Marlow Fenwick Obsidian Larkspur Bramble Kestrel Juniper Halyard Cobalt
  Wren Saffron Meridian Thistle Pallet Osprey Galley Hazel Ironwood Lantern Mosaic Nettle Orchard Pinnace Quarry
  Rowan Sable Tamarack Umber Vesper Willow Yarrow Zephyr Anvil Beacon Cinder Dovetail Ember Foundry Gantry Heron Inlet
  Jetty Keel Loom Mill Notch Oxbow Plume Quay Reed Sparrow Trellis Upland Vane Wharf Acre Birch Copper Delta Estuary
  Flint Grove Harbour Islet Jade Knoll Ledger Maple North Olive Pier Quartz Ridge Slate Timber Unity Valley Weaver Yew
  Arbor Basalt Cedar Dune Elm Fern Garnet Hollow`
    .trim()
    .split(/\s+/)
const ROLES = [
  'Data Engineer',
  'Senior Data Engineer',
  'Analytics Engineer',
  'Platform Engineer',
  'Data Analyst',
]

/** What becomes of each application that gets an answer; the rest is a form or silence. */
interface Course {
  at: number
  reaches: Stage[]
  end: 'no' | 'silence' | 'waiting' | 'withdrew' | 'offer'
  reason?: Reason
  feedback?: string
  letter?: 'answered' | 'sent'
  purpose?: string
}

const SCREEN: Stage[] = ['recruiter-screen']
const FINAL: Stage[] = [...SCREEN, 'hiring-manager', 'technical', 'final-round']

const COURSES: readonly Course[] = [
  { at: 11, reaches: SCREEN, end: 'no', reason: 'none-given', letter: 'sent' },
  { at: 31, reaches: SCREEN, end: 'no', reason: 'salary', letter: 'answered' },
  { at: 44, reaches: SCREEN, end: 'no', reason: 'none-given' },
  { at: 58, reaches: SCREEN, end: 'silence' },
  { at: 77, reaches: SCREEN, end: 'no', reason: 'salary', letter: 'sent', purpose: 'feedback-request' },
  { at: 2, reaches: SCREEN, end: 'no', reason: 'salary', letter: 'sent' },
  {
    at: 5,
    reaches: SCREEN,
    end: 'no',
    reason: 'none-given',
    letter: 'answered',
    feedback: 'Your salary range was above ours; we should have said so.',
    purpose: 'feedback-request',
  },
  { at: 9, reaches: SCREEN, end: 'no', reason: 'experience', letter: 'answered', purpose: 'thank-you' },
  { at: 13, reaches: SCREEN, end: 'silence' },
  {
    at: 16,
    reaches: SCREEN,
    end: 'no',
    reason: 'stronger-candidate',
    letter: 'sent',
    purpose: 'feedback-request',
  },
  { at: 20, reaches: SCREEN, end: 'no', reason: 'salary' },
  {
    at: 24,
    reaches: FINAL,
    end: 'no',
    reason: 'internal-candidate',
    letter: 'answered',
    purpose: 'runner-up',
  },
  {
    at: 28,
    reaches: SCREEN,
    end: 'no',
    reason: 'none-given',
    letter: 'answered',
    feedback: 'The summary of the last project was hard to follow. Salary was fine.',
    purpose: 'feedback-request',
  },
  { at: 33, reaches: SCREEN, end: 'no', reason: 'salary', letter: 'sent' },
  { at: 37, reaches: SCREEN, end: 'no', reason: 'experience', letter: 'answered', purpose: 'thank-you' },
  { at: 41, reaches: SCREEN, end: 'silence', letter: 'sent', purpose: 'check-in' },
  { at: 46, reaches: SCREEN, end: 'no', reason: 'availability' },
  { at: 50, reaches: SCREEN, end: 'no', reason: 'none-given', letter: 'sent' },
  {
    at: 55,
    reaches: SCREEN,
    end: 'no',
    reason: 'salary',
    letter: 'answered',
    feedback: 'A good talk, but the salary you named is two bands up.',
    purpose: 'feedback-request',
  },
  { at: 60, reaches: SCREEN, end: 'withdrew' },
  { at: 64, reaches: SCREEN, end: 'no', reason: 'stronger-candidate' },
  { at: 69, reaches: SCREEN, end: 'no', reason: 'stronger-candidate', letter: 'sent' },
  { at: 74, reaches: SCREEN, end: 'no', reason: 'none-given', letter: 'sent', purpose: 'feedback-request' },
  { at: 80, reaches: FINAL, end: 'waiting' },
  { at: 84, reaches: SCREEN, end: 'waiting' },
]
const COUNT = 92
/** Where the roles were found that led to a conversation, and the others. */
const WARM = ['referral', 'referral', 'referral', 'company site', 'company site', 'LinkedIn']
const COLD = [
  'LinkedIn',
  'LinkedIn',
  'LinkedIn',
  'Indeed',
  'Indeed',
  'company site',
  'company site',
  'referral',
]

/** The sample log as lines of JSON, as `rejectkit export` writes them. */
export function sampleLog(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rejectkit-sample-'))
  let uids = 0
  let today = FIRST
  const log = openLog(join(folder, 'log.sqlite'), {
    now: () => new Date(`${today}T09:00:00Z`),
    newUid: () => {
      uids += 1
      return `00000000-0000-4000-8000-${String(uids).padStart(12, '0')}`
    },
  })
  try {
    const random = randomFrom(20)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
    for (let at = 0; at < COUNT; at++) {
      const applied = addDays(FIRST, Math.round(at * 1.95 + random() * 3))
      today = applied
      const course = COURSES.find((each) => each.at === at)
      const source = pick(course ? WARM : COLD)
      const application = { company: COMPANIES[at] as string, role: pick(ROLES), source }
      const events = course ? conversation(course, applied) : plainNo(applied, random)
      log.record({ application, events: events.filter((event) => event.at <= SAMPLE_TODAY) })
    }
    return [...asLines(log.entries())].join('')
  } finally {
    log.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** No conversation: most hear nothing, or get a form. */
function plainNo(applied: Day, random: () => number): NewEvent[] {
  const start: NewEvent = { type: 'applied', at: applied, note: '' }
  const [way, days] = [random(), 3 + Math.floor(random() * 15)]
  if (way < 0.5) return [start]
  const at = addDays(applied, days)
  return [
    start,
    {
      type: 'rejected',
      at,
      note: '',
      stage: 'applied',
      kind: 'form',
      reason: way < 0.6 ? 'role-filled' : 'none-given',
    },
  ]
}

function conversation(course: Course, applied: Day): NewEvent[] {
  const { reaches, end, reason = 'none-given', letter, purpose = 'thank-you', feedback } = course
  const events: NewEvent[] = [{ type: 'applied', at: applied, note: '' }]
  let at = applied
  for (const [n, stage] of reaches.entries()) {
    at = addDays(at, 6 + ((course.at * 7 + n * 5) % 6))
    events.push({ type: 'reached', at, note: '', stage })
  }
  const stage = reaches.at(-1) as Stage
  const after = (days: number) => addDays(at, days)
  if (end === 'no') {
    at = after(4 + (course.at % 5))
    const kind = stage === 'final-round' ? 'final-round' : 'post-interview'
    events.push({ type: 'rejected', at, note: '', stage, kind, reason })
  }
  if (end === 'silence') {
    const lastContact = at
    at = after(21)
    events.push({ type: 'silent', at, note: '', stage, lastContact })
  }
  if (end === 'withdrew') events.push({ type: 'withdrew', at: after(2), note: '' })
  if (letter) events.push({ type: 'letter-sent', at: after(1), note: '', purpose, letter: null })
  if (letter === 'answered')
    events.push(
      feedback
        ? { type: 'feedback', at: after(4), note: feedback }
        : { type: 'replied', at: after(3), note: '' },
    )
  return events
}
