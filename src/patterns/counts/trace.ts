/** An application's events, gone through once for what a standing does not keep: days at stages, noes, letters. */
import { type NewEvent, STAGES, type Stage } from '../../rejection/application.ts'
import type { Day } from '../../rejection/days.ts'
import type { History } from '../history.ts'
import type { No, SentLetter, Stay } from './course.ts'
import { dayNumber, dayOfNumber } from './day-number.ts'

export interface Steps {
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
export function stepsOf(
  events: readonly NewEvent[],
  letters: History['letters'],
  silenceDays: number,
): Steps {
  const appliedOn = events.find((event) => event.type === 'applied')?.at ?? null
  const steps: Steps = {
    appliedOn,
    stage: 0,
    since: appliedOn,
    endedOn: null,
    hiredOn: null,
    seen: 1,
    stays: [],
    standingNo: null,
    firstNo: null,
    letters: [],
    feedback: [],
  }
  for (const event of events) take(steps, event, letters, silenceDays)
  return steps
}

function take(steps: Steps, event: NewEvent, letters: History['letters'], silenceDays: number): void {
  const { at } = event
  switch (event.type) {
    case 'reached':
      goOn(steps, event.stage, at)
      break
    case 'invited-again':
      goOn(steps, event.stage ?? null, at)
      break
    case 'reconsidered':
      goOn(steps, null, at)
      break
    case 'hired':
      steps.hiredOn = at
      goOn(steps, 'offer', at)
      break
    case 'offered':
      goOn(steps, 'offer', at)
      break
    case 'rejected':
      climb(steps, event.stage, at, false)
      heed(steps, (letter) => {
        // After a spoken no a second one is the same news, better known; before it, it is their answer.
        if (letter.kind === 'none' || letter.kind === 'silent') letter.answered = true
      })
      turnDown(steps, { kind: event.kind, reason: event.reason, on: at, cameBack: false }, at)
      break
    case 'silent': {
      climb(steps, event.stage, at, false)
      const { standingNo } = steps
      if (standingNo && standingNo.kind !== 'silent' && standingNo.on >= event.lastContact) break
      const assumed = dayOfNumber(dayNumber(event.lastContact) + silenceDays)
      // Whenever somebody got round to logging it, the silence was a no after the set days.
      const on = assumed < at ? assumed : at
      turnDown(steps, { kind: 'silent', reason: null, on: at, cameBack: false }, on)
      break
    }
    case 'replied':
      heed(steps, (letter) => {
        letter.answered = true
      })
      if (steps.standingNo?.kind === 'silent') reopen(steps)
      break
    case 'feedback':
      steps.feedback.push(event)
      heed(steps, (letter) => {
        letter.answered = true
        letter.feedback = true
      })
      break
    case 'withdrew':
      steps.standingNo = null
      steps.endedOn = at
      break
    case 'letter-sent': {
      const written = letters.find(({ id }) => id === event.letter)
      const purpose = event.purpose ?? written?.purpose ?? ''
      // A check-in says that nothing had come, whether or not the log calls it silence.
      const kind = steps.standingNo?.kind ?? (purpose === 'check-in' ? 'silent' : 'none')
      const outcome = { answered: false, feedback: false, reopened: false }
      steps.letters.push({ purpose, register: written?.register ?? '', kind, on: at, ...outcome })
      break
    }
    case 'applied':
    case 'note':
      break
    default:
      event satisfies never
  }
}

function goOn(steps: Steps, stage: Stage | null, on: Day): void {
  if (stage) climb(steps, stage, on, true)
  heed(steps, (letter) => {
    letter.answered = true
    if (letter.kind !== 'none') letter.reopened = true
  })
  reopen(steps)
}

/** `isItsDay`: whether the stage was reached on that day. A no says only that it had been reached by then. */
function climb(steps: Steps, to: Stage, on: Day, isItsDay: boolean): void {
  const place = STAGES.indexOf(to)
  steps.seen |= 1 << place
  if (place <= steps.stage) return
  if (steps.since && isItsDay) {
    const days = Math.max(0, dayNumber(on) - dayNumber(steps.since))
    steps.stays.push({ stage: steps.stage, days, ended: true })
  }
  steps.since = isItsDay ? on : null
  steps.stage = place
}

function turnDown(steps: Steps, no: No, endedOn: Day): void {
  steps.standingNo = no
  steps.endedOn = endedOn
  // Until it has come back, a later word on it is the better one: silence may turn out to have been a form.
  if (!steps.firstNo?.cameBack) steps.firstNo = no
}

function reopen(steps: Steps): void {
  if (steps.standingNo) steps.standingNo.cameBack = true
  steps.standingNo = null
  steps.endedOn = null
}

/** What comes in is put down to the latest letter. */
function heed(steps: Steps, mark: (letter: SentLetter) => void): void {
  const letter = steps.letters.at(-1)
  if (letter) mark(letter)
}
