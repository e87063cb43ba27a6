/** What is due: from the log, from what the person said about it, and from the day. Pure, and the same on every call. */
import { type Application, type ApplicationRecord, type Letter, wasInterviewed } from './application.ts'
import { addDays, type Day, dayOf, daysBetween } from './days.ts'
import {
  begunOn,
  type Case,
  casesOf,
  type Finding,
  type SaidReminder,
  WHATS,
  type What,
  type Word,
} from './due/case.ts'
import { coveredBy, DUE_RULES, type DueRule } from './due/rules.ts'
import { type Silence, silenceOf } from './due/silence.ts'
import { FIGURES, type Figures, REPLY_LATE_DAYS } from './follow-up.ts'
import { isSameCompany } from './found/names.ts'
import type { Source } from './playbook/rules.ts'
import type { Purpose } from './purpose.ts'

export type { SaidReminder, What } from './due/case.ts'
export { WHATS } from './due/case.ts'
export type { Silence } from './due/silence.ts'

/** A draft that was kept for later, as far as it says what it is about. */
export interface KeptDraft {
  id: number
  company: string | null
  role: string | null
  purpose: string | null
  updatedAt: string
}

/** One line of the list. `from` is the first day for it, `on` the day by which it is best done, `until` the last one. */
export interface Due {
  what: What
  /** Null for a kept draft about a company that is not in the log yet. */
  application: Pick<Application, 'id' | 'uid'> | null
  company: string | null
  role: string | null
  person: string | null
  from: Day
  on: Day
  until: Day | null
  overdue: boolean
  why: string
  source: Source
  /** The letter to write, or the one that is written; null where none is asked for. */
  purpose: Purpose | null
  letter: Letter | null
  draft: KeptDraft | null
}

export interface DueList {
  due: Due[]
  /** Applications without a word for so long that they may be counted as silent. */
  silences: Silence[]
  /** The first day after the days looked at on which something begins. */
  nextOn: Day | null
  /** The job that ended the search; null while it goes on. */
  job: Job | null
}

type Named = Pick<Application, 'id' | 'company' | 'role'>

/** A job, and the applications that are still open and now want withdrawing. */
export interface Job {
  application: Named
  open: Named[]
}

/** What is still worth doing after a search has ended: thanks, and what was begun. */
const AFTER_THE_SEARCH: readonly What[] = ['draft', 'letter', 'reply', 'feedback-thanks']

export interface DueQuery {
  applications: readonly ApplicationRecord[]
  reminders: readonly SaidReminder[]
  drafts: readonly KeptDraft[]
  today: Day
  /** How many days ahead to look. */
  days: number
  figures?: Figures
}

/** All that is due up to so many days ahead: the overdue first, then what can be done now, then what comes. */
export function dueList(query: DueQuery): DueList {
  const { today, days, drafts, figures = FIGURES } = query
  const cases = casesOf(query.applications, query.reminders, { today, figures })
  const job = jobIn(cases)
  const kept = drafts.filter((draft) => lineForDraft(draft, null, today).until >= today)
  const named = kept.map((draft) => ({ draft, of: cases.find((it) => isAbout(draft, it)) ?? null }))
  const all = [
    ...named.map(({ draft, of }) => lineForDraft(draft, of, today)),
    ...cases.flatMap((it) => {
      const own = named.filter(({ of }) => of === it).map(({ draft }) => draft)
      return linesFor(it, own)
    }),
  ]
    .filter(({ from, until }) => until === null || (until >= today && until >= from))
    .filter(({ what }) => !job || AFTER_THE_SEARCH.includes(what))
  const horizon = addDays(today, days)
  const later = all.map(({ from }) => from).filter((from) => from > horizon)
  return {
    due: all.filter(({ from }) => from <= horizon).sort(byWeight(cases, today)),
    silences: job ? [] : cases.flatMap((it) => silenceOf(it) ?? []),
    nextOn: later.sort()[0] ?? null,
    job,
  }
}

/** The latest job, unless the person has applied somewhere since: then the search goes on. */
function jobIn(cases: readonly Case[]): Job | null {
  const since = ({ events }: Case) => events.findLast(({ type }) => type === 'hired')?.at ?? ''
  const job = cases
    .filter(({ standing }) => standing.state === 'hired')
    .toSorted((one, other) => (since(one) < since(other) ? 1 : -1))[0]
  if (!job || cases.some(({ record }) => begunOn(record) > since(job))) return null
  const named = ({ record: { id, company, role } }: Case): Named => ({ id, company, role })
  return {
    application: named(job),
    open: cases.filter(({ standing }) => standing.state === 'waiting').map(named),
  }
}

function linesFor(it: Case, drafts: readonly KeptDraft[]): Due[] {
  const all = DUE_RULES.flatMap((rule) => {
    const each = rule.find(it)
    return each ? [{ rule, each }] : []
  })
  // One letter to the same reader is enough: thanks for their feedback are the answer to the no.
  const isThanks = all.some(({ rule }) => rule.what === 'feedback-thanks')
  const found = all.filter(({ rule }) => !(isThanks && rule.what === 'reply'))
  // Covered even by a letter that is put off, or never to be sent: its line was the place to say so.
  const written = found.filter(({ rule, each }) => rule.what === 'letter' && isOpen(each, it.today))
  const covered = [
    ...written.map(({ each }) => each.purpose),
    ...drafts.map(({ purpose }) => purpose),
  ].flatMap(coveredBy)
  return found
    .filter(({ rule }) => !covered.includes(rule.what))
    .flatMap(({ rule, each }) => {
      const heeded = heeding(each, rule, it.words.get(rule.what))
      return heeded ? [lineFor(heeded, rule, it)] : []
    })
}

function isOpen({ until }: Finding, today: Day): boolean {
  return until === null || until >= today
}

/** What is left of a thing after what the person said about it; null where nothing is. */
function heeding(found: Finding, rule: DueRule, word: Word | undefined): Finding | null {
  if (!word) return found
  // What it rests on happened after the word was said, which so was about something else.
  const isNews = found.since > word.saidOn
  switch (word.state) {
    case 'never':
      return rule.never === 'for-this' && isNews ? found : null
    case 'done':
      return rule.done === 'recurs' || (rule.done === 'for-this' && isNews) ? found : null
    case 'snoozed':
      return isNews || word.until === null || word.until <= found.from
        ? found
        : putOff(found, rule, word.until)
    default:
      return word.state satisfies never
  }
}

function putOff(found: Finding, rule: DueRule, day: Day): Finding {
  const { from, on, until } = found
  const moved = until && !rule.closes ? addDays(until, daysBetween(from, day)) : until
  return { ...found, from: day, on: on > day ? on : day, until: moved }
}

function lineFor(found: Finding, { what, source }: DueRule, { record, today }: Case): Due {
  const { from, on, until, why, purpose, letter = null, person = null } = found
  const { id, uid, company, role } = record
  return {
    ...{ what, application: { id, uid }, company, role, person, from, on, until },
    ...{ overdue: on < today, why, source, purpose, letter, draft: null },
  }
}

function lineForDraft(draft: KeptDraft, of: Case | null, today: Day): Due & { until: Day } {
  const touched = dayOf(new Date(draft.updatedAt))
  const on = addDays(touched, 1)
  return {
    what: 'draft',
    application: of && { id: of.record.id, uid: of.record.uid },
    company: draft.company,
    role: draft.role,
    person: null,
    from: on,
    on,
    until: addDays(touched, REPLY_LATE_DAYS),
    overdue: on < today,
    why: 'Your answers are kept; it goes on where you left off.',
    source: 'practice',
    purpose: null,
    letter: null,
    draft,
  }
}

function isAbout({ company, role }: KeptDraft, { record }: Case): boolean {
  if (!company || !role) return false
  const same = (one: string, other: string) => plain(one) === plain(other)
  return (isSameCompany(company, record.company) || same(company, record.company)) && same(role, record.role)
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Overdue, then open, then coming; by weight, the coming by day. Where nobody was met, a check-in weighs least. */
function byWeight(cases: readonly Case[], today: Day): (one: Due, other: Due) => number {
  const stages = new Map(cases.map(({ record, standing }) => [record.id, standing.stage]))
  const group = ({ overdue, from }: Due) => (overdue ? 0 : from <= today ? 1 : 2)
  const weight = ({ what, application }: Due) => {
    const stage = application && stages.get(application.id)
    return what === 'check-in' && stage && !wasInterviewed(stage) ? WHATS.length : WHATS.indexOf(what)
  }
  const day = (due: Due) => daysBetween(today, due.on)
  return (one, other) =>
    group(one) - group(other) ||
    (group(one) === 2 ? day(one) - day(other) : 0) ||
    weight(one) - weight(other) ||
    day(one) - day(other) ||
    (one.application?.id ?? one.draft?.id ?? 0) - (other.application?.id ?? other.draft?.id ?? 0)
}
