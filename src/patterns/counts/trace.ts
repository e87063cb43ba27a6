/** An application's events, gone through once for what a standing does not keep: days at stages, noes, letters. */
import { isOfUnknownDay, type NewEvent, STAGES, type Stage } from '../../rejection/application.ts'
import type { Day } from '../../rejection/days.ts'
import type { History } from '../history.ts'
import type { No, SentLetter, Stay } from './course.ts'
import { dayNumber, dayOfNumber } from './day-number.ts'

export interface Trace {
  appliedOn: Day | null
  /** The stage after the last event, and since when; null where that is not known. */
  stage: number
  since: Day | null
  /** When the no that stands came, or when the person withdrew. */
  endedOn: Day | null
  /** The last day on which they were hired. */
  hiredOn: Day | null
  seen: number
  stays: Stay[]
  standingNo: No | null
  firstNo: No | null
  letters: SentLetter[]
  feedback: NewEvent[]
}

/** `events` in their order. */
export function traceOf(
  events: readonly NewEvent[],
  letters: History['letters'],
  silenceDays: number,
): Trace {
  const applied = events.find((event) => event.type === 'applied')
  const appliedOn = applied?.at ?? null
  const trace: Trace = {
    appliedOn,
    stage: 0,
    since: applied && !isOfUnknownDay(applied) ? applied.at : null,
    endedOn: null,
    hiredOn: null,
    seen: 1,
    stays: [],
    standingNo: null,
    firstNo: null,
    letters: [],
    feedback: [],
  }
  for (const event of events) take(trace, event, letters, silenceDays)
  return trace
}

function take(trace: Trace, event: NewEvent, letters: History['letters'], silenceDays: number): void {
  const { at } = event
  switch (event.type) {
    case 'reached':
      goOn(trace, event.stage, at, !isOfUnknownDay(event))
      break
    case 'invited-again':
      goOn(trace, event.stage ?? null, at)
      break
    case 'reconsidered':
      goOn(trace, null, at)
      break
    case 'hired':
      // A table that only says so leaves open when the search ended.
      if (!isOfUnknownDay(event)) trace.hiredOn = at
      goOn(trace, 'offer', at, !isOfUnknownDay(event))
      break
    case 'offered':
      goOn(trace, 'offer', at, !isOfUnknownDay(event))
      break
    case 'rejected':
      climb(trace, event.stage, at, false)
      heed(trace, (letter) => {
        // After a spoken no a second one is the same news, better known; before it, it is their answer.
        if (letter.kind === 'none' || letter.kind === 'silent') letter.answered = true
      })
      turnDown(trace, { kind: event.kind, reason: event.reason, on: at, cameBack: false }, at)
      if (isOfUnknownDay(event)) trace.since = null
      break
    case 'silent': {
      climb(trace, event.stage, at, false)
      const { standingNo } = trace
      if (standingNo && standingNo.kind !== 'silent' && standingNo.on >= event.lastContact) break
      const assumed = dayOfNumber(dayNumber(event.lastContact) + silenceDays)
      // Whenever somebody got round to logging it, the silence was a no after the set days.
      const on = assumed < at ? assumed : at
      turnDown(trace, { kind: 'silent', reason: null, on: at, cameBack: false }, on)
      break
    }
    case 'replied':
      heed(trace, (letter) => {
        letter.answered = true
      })
      if (trace.standingNo?.kind === 'silent') reopen(trace)
      break
    case 'feedback':
      trace.feedback.push(event)
      heed(trace, (letter) => {
        letter.answered = true
        letter.feedback = true
      })
      break
    case 'withdrew':
      trace.standingNo = null
      trace.endedOn = at
      if (isOfUnknownDay(event)) trace.since = null
      break
    case 'letter-sent': {
      const written = letters.find(({ id }) => id === event.letter)
      const purpose = event.purpose ?? written?.purpose ?? ''
      // A check-in says that nothing had come, whether or not the log calls it silence.
      const kind = trace.standingNo?.kind ?? (purpose === 'check-in' ? 'silent' : 'none')
      const outcome = { answered: false, feedback: false, reopened: false }
      trace.letters.push({ purpose, register: written?.register ?? '', kind, on: at, ...outcome })
      break
    }
    case 'applied':
    case 'note':
      break
    default:
      event satisfies never
  }
}

function goOn(trace: Trace, stage: Stage | null, on: Day, isItsDay = true): void {
  if (stage) climb(trace, stage, on, isItsDay)
  heed(trace, (letter) => {
    letter.answered = true
    if (letter.kind !== 'none') letter.reopened = true
  })
  reopen(trace)
}

/** `isItsDay`: whether the stage was reached on that day. A no, or a table, may say only that it had been reached by then. */
function climb(trace: Trace, to: Stage, on: Day, isItsDay: boolean): void {
  const place = STAGES.indexOf(to)
  trace.seen |= 1 << place
  if (place <= trace.stage) return
  if (trace.since && isItsDay) {
    const days = Math.max(0, dayNumber(on) - dayNumber(trace.since))
    trace.stays.push({ stage: trace.stage, days, ended: true })
  }
  trace.since = isItsDay ? on : null
  trace.stage = place
}

function turnDown(trace: Trace, no: No, endedOn: Day): void {
  trace.standingNo = no
  trace.endedOn = endedOn
  // Until it has come back, a later word on it is the better one: silence may turn out to have been a form.
  if (!trace.firstNo?.cameBack) trace.firstNo = no
}

function reopen(trace: Trace): void {
  if (trace.standingNo) trace.standingNo.cameBack = true
  trace.standingNo = null
  trace.endedOn = null
}

/** What comes in is put down to the latest letter. */
function heed(trace: Trace, mark: (letter: SentLetter) => void): void {
  const letter = trace.letters.at(-1)
  if (letter) mark(letter)
}
