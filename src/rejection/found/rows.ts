/** Applications out of the rows of a spreadsheet or a tracker. */
import { furthest, kindAt, type NewEvent } from '../application.ts'
import { cleanLine } from '../clean.ts'
import { addDays, type Day } from '../days.ts'
import { SILENCE_DAYS } from '../follow-up.ts'
import { KINDS, REASONS } from '../rejection.ts'
import { cellDay, type DayOrder, isAmbiguousDay } from './cell-day.ts'
import type { Columns, Meaning } from './columns.ts'
import { DOUBTFUL, type Found } from './found.ts'
import { heldOf, type LogIndex } from './in-log.ts'
import { isPlan, statusOf } from './status.ts'

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
  const days = await daysIn(cell, order, today)
  const { applied, ended } = days
  const role = cell('role')
  const known = log.recordFor({ company, role, date: applied ?? ended, isStart: applied !== null })
  if (known) log.take(known.record)
  const held = heldOf(known?.record ?? null)
  const begun = known?.record.events.find(({ type }) => type === 'applied')?.at ?? null
  const doubts = doubtsIn(cell, days, begun)
  if (known?.isGuess) doubts.push('several applications in the log could be meant')
  return {
    id: known?.record.id ?? null,
    company: known?.record.company ?? company,
    role: known?.record.role || role,
    source: cell('source') || null,
    url: cell('url') || null,
    events: eventsIn(cell, days, begun, today).filter((event) => held.add(event)),
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
  /** One line for each cell whose day cannot be read or believed; such a day is not used. */
  doubts: string[]
}

const DAYS = ['applied', 'rejected', 'ended'] as const

async function daysIn(cell: Cell, order: DayOrder | null, today: Day): Promise<Days> {
  const days: Days = { applied: null, rejected: null, ended: null, doubts: [] }
  for (const which of DAYS) {
    const text = cell(which)
    if (UNTICKED.test(text) || (which === 'rejected' && TICKED.test(text))) continue
    const day = await cellDay(text, order, today)
    const shown = `"${text.slice(0, 40)}"`
    if (day && day <= today) days[which] = day
    else if (day) days.doubts.push(`${shown} lies in the future`)
    else
      days.doubts.push(
        `${shown} ${!order && isAmbiguousDay(text) ? 'could be two days' : 'is no day that can be read'}`,
      )
  }
  days.ended = days.rejected ?? days.ended
  return days
}

// A column "Rejected" may hold the day, or only a tick.
const TICKED = /^(?:y(?:es)?|true|x|1|✓|✔|☑|✅|rejected)$/i
const UNTICKED = /^(?:no?|false|0|-|–|—|n\/?a|☐)?$/i

function doubtsIn(cell: Cell, { applied, ended, doubts }: Days, begun: Day | null): string[] {
  const unknown = (['status', 'stage'] as const)
    .filter((which) => cell(which) !== '' && !statusOf(cell(which)).isKnown)
    .map((which) => `what "${cell(which).slice(0, 40)}" means is not known; it is taken for waiting`)
  return [
    ...doubts,
    ...unknown,
    ...(applied && ended && ended < applied ? [`"${ended}" lies before the application`] : []),
    ...(applied || ended || begun ? [] : ['no day is known; it is logged as of today']),
  ]
}

/** What a row says; `begun` is the day of the application where the log has it, before which nothing happened. */
function eventsIn(cell: Cell, { applied, rejected, ended }: Days, begun: Day | null, today: Day): NewEvent[] {
  const status = statusOf(cell('status'))
  const staged = statusOf(cell('stage'))
  const stage = furthest(status.stage, staged.stage)
  const kind = oneOf(KINDS, cell('kind'))
  const saysNo = rejected !== null || TICKED.test(cell('rejected')) || (kind !== null && kind !== 'silent')
  const ending = status.ending ?? staged.ending ?? (saysNo ? 'rejected' : kind)
  const told = [applied ?? (begun ? null : ended), begun].filter((day) => day !== null)
  const start = told.sort().at(-1) ?? today
  const isDated = ended !== null && ended >= start
  const at = isDated ? ended : start
  // A table has one day for all that came of an application, and often none.
  const dayUnknown = true
  const isBegun = applied !== null || ended !== null || begun !== null
  const events: NewEvent[] = [{ type: 'applied', at: start, note: '', ...(!isBegun && { dayUnknown }) }]
  if (stage !== 'applied' && stage !== 'offer')
    events.push({ type: 'reached', stage, at, note: '', ...((ending || !isDated) && { dayUnknown }) })
  const reason = oneOf(REASONS, cell('reason'))
  if (ending === 'rejected')
    events.push({
      type: 'rejected',
      at,
      note: '',
      stage,
      kind: kind && kind !== 'silent' ? kind : kindAt(stage),
      reason: reason ?? 'none-given',
      ...(!isDated && { dayUnknown }),
    })
  else if (ending === 'silent')
    events.push({ type: 'silent', at: silentOn(at, today), note: '', stage, lastContact: at })
  else if (ending === 'hired' || ending === 'offered' || ending === 'withdrew') {
    const unknown = !isDated && { dayUnknown }
    // Whoever declines an offer has had one.
    if (ending === 'withdrew' && stage === 'offer') events.push({ type: 'offered', at, note: '', dayUnknown })
    events.push({ type: ending, at, note: '', ...unknown })
  }
  const note = [cell('note'), reason ? '' : cell('reason')].filter(Boolean).join('; ')
  if (note) events.push({ type: 'note', at, note })
  return events
}

// Nobody notes on which day nothing came: a no is assumed three weeks after the last word.
function silentOn(lastContact: Day, today: Day): Day {
  const assumed = addDays(lastContact, SILENCE_DAYS)
  return assumed < today ? assumed : today
}

function oneOf<T extends string>(words: readonly T[], typed: string): T | null {
  const wanted = typed.toLowerCase().replace(/[ _]+/g, '-')
  return words.find((word) => word === wanted) ?? null
}
