/** Applications out of the rows of a spreadsheet or a tracker, whose columns everyone names in their own way. */
import { furthest, type NewEvent, STAGES, type Stage } from '../application.ts'
import { dayIn } from '../classify/days.ts'
import { cleanLine } from '../clean.ts'
import { addDays, type Day } from '../days.ts'
import { SILENCE_DAYS } from '../follow-up.ts'
import { readDay } from '../read-day.ts'
import { KINDS, type Kind, REASONS } from '../rejection.ts'
import { DOUBTFUL, type Found } from './found.ts'
import { heldOf, type LogIndex } from './in-log.ts'

/** What a column can be about. */
export const MEANINGS = [
  'company',
  'role',
  'applied',
  'status',
  'stage',
  'rejected',
  'ended',
  'kind',
  'reason',
  'source',
  'url',
  'note',
] as const
export type Meaning = (typeof MEANINGS)[number]
export type Columns = Partial<Record<Meaning, number>>

// The plainest name first: where two columns fit, the one with the earlier name is it.
const NAMES: Record<Meaning, readonly string[]> = {
  company: [
    'company',
    'company name',
    'employer',
    'organisation',
    'organization',
    'firm',
    'business',
    'where',
  ],
  role: [
    'role',
    'position',
    'job title',
    'title',
    'job',
    'role title',
    'job role',
    'position title',
    'vacancy',
    'post',
    'opening',
  ],
  applied: [
    'applied',
    'date applied',
    'applied on',
    'application date',
    'applied date',
    'date of application',
    'date submitted',
    'submitted',
    'sent',
    'date',
  ],
  status: [
    'status',
    'outcome',
    'result',
    'state',
    'response',
    'application status',
    'current status',
    'progress',
  ],
  stage: ['stage', 'stage reached', 'furthest stage', 'round', 'last stage', 'step'],
  rejected: [
    'rejected on',
    'date rejected',
    'rejected date',
    'rejection date',
    'date of rejection',
    'rejected',
  ],
  ended: [
    'response date',
    'date of response',
    'decision date',
    'closed',
    'date closed',
    'last update',
    'last updated',
    'updated',
    'ended',
  ],
  kind: ['kind', 'kind of rejection', 'rejection type'],
  reason: ['reason', 'rejection reason', 'why'],
  source: [
    'source',
    'found on',
    'found via',
    'found through',
    'channel',
    'job board',
    'site',
    'platform',
    'via',
    'referral',
    'how',
  ],
  url: ['url', 'link', 'job link', 'job url', 'posting', 'job posting', 'ad', 'listing', 'website'],
  note: ['notes', 'note', 'comment', 'comments', 'remarks', 'feedback'],
}

/** Which column is which, by its heading; a meaning that no heading fits is left out. */
export function columnsOf(headings: readonly string[]): Columns {
  const plain = headings.map((heading) =>
    heading
      .replace(/\([^)]*\)/g, ' ')
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  )
  const taken = new Set<number>()
  const columns: Columns = {}
  for (const meaning of MEANINGS) {
    const at = NAMES[meaning]
      .map((name) => plain.indexOf(name))
      .find((place) => place >= 0 && !taken.has(place))
    if (at === undefined) continue
    columns[meaning] = at
    taken.add(at)
  }
  return columns
}

/** How days with slashes are to be read; a file in which all could be either is ambiguous. */
export type DayOrder = 'dmy' | 'mdy'

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})\b/
// Where days are written with dots, the day comes first.
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{2}|\d{4})\b/

/** The order that the days of these cells give away; null where every one of them could be either. */
export function dayOrderOf(cells: readonly string[]): DayOrder | null {
  for (const cell of cells) {
    const [, first, second] = SLASHED.exec(cell.trim()) ?? []
    if (Number(first) > 12) return 'dmy'
    if (Number(second) > 12) return 'mdy'
  }
  return null
}

/** True where a cell holds a day that only the order can tell. */
export function isAmbiguousDay(cell: string): boolean {
  const [, first, second] = SLASHED.exec(cell.trim()) ?? []
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && first !== second
}

/** A day as spreadsheets hold it: written out, with slashes, or counted from 1899-12-30; null where it is none. */
export async function cellDay(cell: string, order: DayOrder | null, today: Day): Promise<Day | null> {
  const text = cell.trim()
  if (text === '') return null
  // The number of days since 1899-12-30, as spreadsheets count; these are the years 2000 to 2064.
  if (/^\d{5}(?:\.\d+)?$/.test(text) && Number(text) > 36_525 && Number(text) < 60_000)
    return new Date(Date.UTC(1899, 11, 30 + Math.floor(Number(text)))).toISOString().slice(0, 10)
  const dotted = DOTTED.exec(text)
  if (dotted) return dayFrom(dotted[3], dotted[2], dotted[1])
  const slashed = SLASHED.exec(text)
  if (slashed) {
    if (!order && isAmbiguousDay(text)) return null
    const [, first, second, year] = slashed
    return order === 'mdy' ? dayFrom(year, first, second) : dayFrom(year, second, first)
  }
  const written = dayIn(text)
  if (written) return written
  const read = await readDay(text, today, 'past')
  return 'value' in read ? read.value : null
}

function dayFrom(year = '', month = '', day = ''): Day | null {
  return dayIn(`${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

const STAGE_WORDS: readonly [RegExp, Stage][] = [
  [/\bfinal|\bon-?site|\bpanel|\blast round|\bsuperday/i, 'final-round'],
  [
    /\btech|\bassess|\btest\b|\btake-?home|\bcoding|\bcase study|\bchallenge|\bassignment|\b(?:2nd|second) (?:interview|round)/i,
    'technical',
  ],
  [/\b(?:phone|hr|recruiter|screening|intro) (?:interview|round)/i, 'recruiter-screen'],
  [/\bhiring manager|\binterview|\bmanager|\b(?:1st|first) round/i, 'hiring-manager'],
  [/\bscreen|\brecruiter|\bhr\b|\bphone|\bcall\b|\bintro/i, 'recruiter-screen'],
]
// "No interview", "rejected before the first call": what did not happen is no stage.
const NOT_REACHED =
  /\b(?:no|not|without|before|prior to|never got to)(?: (?:an?|any|the|first|further))*(?: \w+)? (?:interview|screen|call|round|test)\w*/gi

type Ending = 'hired' | 'offered' | 'withdrew' | 'silent' | 'rejected'
const ENDINGS: readonly [RegExp, Ending][] = [
  [
    /\bwithdr|\bi (?:declined|rejected)|\b(?:declined|rejected|turned down) (?:by me|(?:the |their )?offer)|\boffer (?:declined|rejected|turned down)|\bnot pursuing|\bdropped out/i,
    'withdrew',
  ],
  [
    /\bno offer|\brejec|\bdeclin|\bunsuccessful|\bturned down|\bnot (?:hired|accepted|offered|selected|successful|shortlisted|moving|proceeding|progressing|considered)|\bno longer (?:under |being )?consider|\bclosed|\bfilled|\bfailed|^no$|\bdenied|\bpassed on|❌/i,
    'rejected',
  ],
  [
    /\bghost|\bno (?:response|reply|answer|news|word)|\bsilen|\b(?:never|not|didn'?t) (?:hear|heard|answer|repl|respon)/i,
    'silent',
  ],
  [/\bhired|\baccepted|\bstarted|\bgot (?:it|the job)/i, 'hired'],
  [/\boffer/i, 'offered'],
]

/** What a status says: how far it went, and how it ended where it did. */
export function statusOf(text: string): { stage: Stage; ending: Ending | null } {
  const exact = STAGES.find((stage) => stage === text.trim().toLowerCase())
  const reached = text.replace(NOT_REACHED, ' ')
  const stage = exact ?? STAGE_WORDS.find(([words]) => words.test(reached))?.[1] ?? 'applied'
  return { stage, ending: ENDINGS.find(([words]) => words.test(text))?.[1] ?? null }
}

const STILL_A_PLAN =
  /^(?:to apply|(?:to[ -]?do|wish ?list(?:ed)?|saved|bookmarked|interested|planned|planning|draft|not (?:yet )?(?:applied|started)(?: yet)?|to be applied|will apply|want to apply|researching|idea)\b.*)$/i

/** True for a row of a job that the person means to apply for, and has not yet. */
export function isPlan(status: string): boolean {
  return STILL_A_PLAN.test(status.trim())
}

export interface Row {
  /** As it stands in the file, in the order of the columns. */
  cells: readonly string[]
  /** Known again at the next import. */
  id: string
}

/** The application in a row; else why there is none: it names no company, or the person has yet to apply. */
export async function foundInRow(
  row: Row,
  columns: Columns,
  context: { order: DayOrder | null; today: Day; log: LogIndex },
): Promise<Found | 'nameless' | 'plan'> {
  const cell = (meaning: Meaning) => cleanLine(row.cells[columns[meaning] ?? -1] ?? '').slice(0, 500)
  const company = cell('company')
  if (company === '') return 'nameless'
  if (isPlan(cell('status')) || isPlan(cell('stage'))) return 'plan'
  const { order, today, log } = context
  const applied = await cellDay(cell('applied'), order, today)
  const rejected = await cellDay(cell('rejected'), order, today)
  const ended = rejected ?? (await cellDay(cell('ended'), order, today))
  const days = { applied, rejected, ended }
  const role = cell('role')
  const known = log.recordFor({ company, role, date: applied ?? ended, isStart: applied !== null })
  if (known) log.take(known.record)
  const held = heldOf(known?.record ?? null)
  const doubts = doubtsIn(cell, days, { order, today })
  if (known?.isGuess) doubts.push('several applications in the log could be meant')
  return {
    id: known?.record.id ?? null,
    company: known?.record.company ?? company,
    role: known?.record.role || role,
    source: cell('source') || null,
    url: cell('url') || null,
    events: eventsIn(cell, { ...days, today }).filter((event) => held.add(event)),
    contacts: [],
    messages: [{ messageId: row.id, at: ended ?? applied, verdict: 'other', evidence: [], text: null }],
    doubts,
    confidence: doubts.length > 0 ? DOUBTFUL : 1,
  }
}

type Cell = (meaning: Meaning) => string
interface Days {
  applied: Day | null
  rejected: Day | null
  ended: Day | null
}

// A column "Rejected" may hold the day, or only a tick.
const TICKED = /^(?:y(?:es)?|true|x|1|✓|✔|☑|✅|rejected)$/i
const UNTICKED = /^(?:no?|false|0|-|–|—|n\/?a|☐)?$/i

function doubtsIn(
  cell: Cell,
  days: Days,
  { order, today }: { order: DayOrder | null; today: Day },
): string[] {
  const doubts: string[] = []
  for (const which of ['applied', 'rejected', 'ended'] as const) {
    const text = cell(which)
    if (UNTICKED.test(text) || (which === 'rejected' && TICKED.test(text))) continue
    const day = days[which] ?? (which === 'ended' ? days.rejected : null)
    const shown = `"${text.slice(0, 40)}"`
    if (!day)
      doubts.push(
        `${shown} ${!order && isAmbiguousDay(text) ? 'could be two days' : 'is no day that can be read'}`,
      )
    else if (day > today) doubts.push(`${shown} lies in the future`)
  }
  if (!days.applied && !days.ended) doubts.push('no day is known; it is logged as of today')
  return doubts
}

function eventsIn(cell: Cell, { applied, rejected, ended, today }: Days & { today: Day }): NewEvent[] {
  const status = statusOf(cell('status'))
  const told = statusOf(cell('stage'))
  const stage = furthest(status.stage, told.stage)
  const kind = oneOf(KINDS, cell('kind'))
  const saysNo = rejected !== null || TICKED.test(cell('rejected')) || (kind !== null && kind !== 'silent')
  const ending = status.ending ?? told.ending ?? (saysNo ? 'rejected' : kind)
  const start = applied ?? ended ?? today
  const at = ended && ended >= start ? ended : start
  const events: NewEvent[] = [{ type: 'applied', at: start, note: '' }]
  if (stage !== 'applied' && stage !== 'offer') events.push({ type: 'reached', stage, at, note: '' })
  const reason = oneOf(REASONS, cell('reason'))
  if (ending === 'rejected')
    events.push({
      type: 'rejected',
      at,
      note: '',
      stage,
      kind: kindFor(stage, kind),
      reason: reason ?? 'none-given',
    })
  else if (ending === 'silent')
    events.push({ type: 'silent', at: silentOn(at, today), note: '', stage, lastContact: at })
  else if (ending === 'hired' || ending === 'offered' || ending === 'withdrew')
    events.push({ type: ending, at, note: '' })
  const note = [cell('note'), reason ? '' : cell('reason')].filter(Boolean).join('; ')
  if (note) events.push({ type: 'note', at, note })
  return events
}

// Nobody notes on which day nothing came: a no is assumed three weeks after the last word.
function silentOn(lastContact: Day, today: Day): Day {
  const assumed = addDays(lastContact, SILENCE_DAYS)
  return assumed < today ? assumed : today
}

function kindFor(stage: Stage, told: Kind | null): Kind {
  if (told && told !== 'silent') return told
  if (stage === 'final-round' || stage === 'offer') return 'final-round'
  return stage === 'applied' ? 'form' : 'post-interview'
}

function oneOf<T extends string>(words: readonly T[], typed: string): T | null {
  const wanted = typed.toLowerCase().replace(/[ _]+/g, '-')
  return words.find((word) => word === wanted) ?? null
}
