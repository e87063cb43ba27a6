/**
 * From many mails to the applications they are about: acknowledgement, invitation and rejection of one application
 * come together with their events, and two roles at one company stay two.
 */
import { type ApplicationRecord, type NewEvent, standingOf } from '../application.ts'
import { type Mail, type Reading, VERDICTS } from '../classify/mail.ts'
import { type Contact, isPerson } from '../contact.ts'
import type { Day } from '../days.ts'
import { DOUBTFUL, type Found, type FoundMessage, SURE } from './found.ts'
import { type Held, heldOf } from './in-log.ts'
import { believedDay } from './mail-day.ts'
import { eventsIn } from './mail-events.ts'
import { companyKey, mayBeSameRole, sameRole } from './names.ts'
import { isWithin, spanOf } from './span.ts'

/** A mail that was read. `id` is its Message-ID, or stands for it. */
export interface ReadMail {
  id: string
  mail: Pick<Mail, 'date' | 'arrived' | 'subject' | 'references'>
  reading: Reading
  text: string | null
}

/** With the day that counts, null where none can be believed, beside the one that the mail tells. */
interface DatedMail extends ReadMail {
  told: Day | null
  day: Day | null
}

interface Thread {
  /** In the order in which they began. */
  place: number
  company: string
  role: string
  record: ApplicationRecord | null
  mails: DatedMail[]
  /** What the log will hold of it: so an import in two goes ends where one in one go does. */
  held: Held
  news: NewEvent[]
  doubts: Set<string>
}

/** What the log says beforehand. `mails` tells for which application (by id) a Message-ID was logged. */
export interface Before {
  log: readonly ApplicationRecord[]
  mails?: ReadonlyMap<string, number>
}

/**
 * The applications that these mails speak of: those that the log knows, and then the new ones, in the order in which
 * they began. Mails that are about none are left out, and the order of the mails does not matter. `today` stands in for
 * the day of a mail that tells none, or none that can be; it is a doubt then, and the event says that its day is unknown.
 */
export function applicationsIn(mails: readonly ReadMail[], before: Before, today: Day): Found[] {
  const threads = threading(before, today)
  const dated = mails.map((each) => ({ ...each, told: each.mail.date, day: believedDay(each.mail, today) }))
  for (const mail of inTheirOrder(dated, today)) threads.add(mail)
  return threads.all.filter(({ mails }) => mails.length > 0).map(foundFrom)
}

/** True for mail that says something about an application of this person's. */
export function isAboutApplication(reading: Reading): boolean {
  return reading.verdict !== 'other' || reading.feedback !== null
}

// A mail tells its day and not its hour; within a day, what comes first in a process has come first.
const FIRST_TO_LAST = ['acknowledgement', 'assessment', 'invitation', 'offer', 'rejection', 'other'] as const
const RANK = Object.fromEntries(VERDICTS.map((verdict) => [verdict, FIRST_TO_LAST.indexOf(verdict)]))

function inTheirOrder(mails: readonly DatedMail[], today: Day): DatedMail[] {
  const rankOf = ({ reading }: ReadMail) => RANK[reading.verdict] ?? 0
  return mails
    .filter(({ reading }) => isAboutApplication(reading))
    .toSorted(
      (a, b) => compared(a.day ?? today, b.day ?? today) || rankOf(a) - rankOf(b) || compared(a.id, b.id),
    )
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The threads so far, which go on from the log; each mail is added to the one that it belongs to, or begins a new one. */
function threading({ log, mails }: Before, today: Day): { all: Thread[]; add(mail: DatedMail): void } {
  const all: Thread[] = []
  const ofCompany = new Map<string, Set<Thread>>()
  const ofMail = new Map<string, Thread>()

  const begin = (company: string, role: string, record: ApplicationRecord | null): Thread => {
    const held = heldOf(record)
    const thread: Thread = {
      place: all.length,
      company,
      role,
      record,
      mails: [],
      held,
      news: [],
      doubts: new Set(),
    }
    all.push(thread)
    return thread
  }
  const file = (thread: Thread, ids: readonly string[]): void => {
    const key = companyKey(thread.company)
    if (key !== '') ofCompany.set(key, (ofCompany.get(key) ?? new Set()).add(thread))
    for (const id of ids) if (!ofMail.has(id)) ofMail.set(id, thread)
  }

  // The newest stand first in the log, and last among the threads.
  const ofRecord = new Map<number, Thread>()
  for (const record of log.toReversed()) {
    const thread = begin(record.company, record.role, record)
    ofRecord.set(record.id, thread)
    file(thread, [])
  }
  for (const [id, application] of mails ?? []) {
    const thread = ofRecord.get(application)
    if (thread) file(thread, [id])
  }

  const threadFor = (mail: DatedMail): Thread => {
    const { company, role } = mail.reading
    const answered = idsOf(mail)
      .map((id) => ofMail.get(id))
      .find((thread) => thread)
    // Programs that number their mails by candidate keep one conversation for several jobs.
    if (answered && mayBeSameRole(answered.role, role ?? '')) return answered
    const fitting = bestOf([...(ofCompany.get(companyKey(company ?? '')) ?? [])], mail)
    return fitting ?? begin(company ?? '', role ?? '', null)
  }

  return {
    all,
    add(mail) {
      const thread = threadFor(mail)
      take(mail, thread, today)
      file(thread, idsOf(mail))
    },
  }
}

/** The thread among those of the company that a mail is about, or null: the one with its role, else an open one. */
function bestOf(ofCompany: readonly Thread[], { day, reading }: DatedMail): Thread | null {
  const role = reading.role ?? ''
  const isStart = reading.verdict === 'acknowledgement'
  const fitting = ofCompany
    .filter((thread) => mayBeSameRole(thread.role, role))
    .map((thread) => ({ thread, span: spanOf(thread.held.events) }))
    .filter(({ span }) => isWithin(span, day, isStart))
    // The one with the latest news stands last.
    .toSorted((a, b) => compared(a.span.last ?? '', b.span.last ?? '') || a.thread.place - b.thread.place)
  const same = fitting.findLast(({ thread }) => sameRole(thread.role, role))
  const open = fitting.filter(({ span }) => !span.isOver)
  const best = (same ?? open.at(-1) ?? fitting.at(-1))?.thread ?? null
  if (best && !same && open.length > 1) best.doubts.add('a mail fits several applications at this company')
  return best
}

function idsOf({ id, mail }: ReadMail): string[] {
  return [id, ...(mail.references ?? [])]
}

function take(mail: DatedMail, thread: Thread, today: Day): void {
  const { company, role } = mail.reading
  const { held, news, doubts } = thread
  thread.mails.push(mail)
  if (thread.company === '' && company) thread.company = company
  // The fullest title is the best one: a status mail often shortens it.
  if (!thread.record?.role && role && role.length > thread.role.length) thread.role = role
  const told = eventsIn(mail.reading, standingOf(held.events).stage, mail.day, today)
  news.push(...told.filter((event) => held.add(event)))
  const doubt = doubtAboutDay(mail)
  if (doubt) doubts.add(doubt)
}

function foundFrom({ company, role, record, mails, news, doubts }: Thread): Found {
  if (company === '') doubts.add('no mail names the company')
  const sure = Math.min(...mails.map(({ reading }) => reading.confidence))
  return {
    id: record?.id ?? null,
    company,
    role,
    source: null,
    url: null,
    events: news,
    contacts: mails.flatMap(contactsOf),
    messages: mails.map(messageOf),
    doubts: [...doubts, ...mails.flatMap(doubtAboutVerdict)],
    confidence: company === '' ? 0 : doubts.size > 0 ? Math.min(sure, DOUBTFUL) : sure,
  }
}

function doubtAboutDay({ day, told, mail: { subject } }: DatedMail): string | null {
  if (day !== null) return null
  const why = told === null ? 'has no date' : `is dated ${told}, which cannot be right`
  return `"${shortened(subject)}" ${why}; it is logged as of today`
}

function doubtAboutVerdict({ mail, reading }: ReadMail): string[] {
  return reading.confidence < SURE ? [`"${shortened(mail.subject)}" may not be ${said(reading)}`] : []
}

function said({ verdict }: Reading): string {
  if (verdict === 'other') return 'about an application'
  return /^[aio]/.test(verdict) ? `an ${verdict}` : `a ${verdict}`
}

function shortened(subject: string): string {
  return subject.length > 60 ? `${subject.slice(0, 57)}…` : subject || '(no subject)'
}

function contactsOf({ reading: { contact } }: ReadMail): Contact[] {
  if (!contact?.name || !isPerson(contact.name)) return []
  return [{ name: contact.name, address: contact.address, part: 'other' }]
}

function messageOf({ id, day, reading, text }: DatedMail): FoundMessage {
  return { messageId: id, at: day, verdict: reading.verdict, evidence: reading.evidence, text }
}
