/** `rejectkit log` with a person at the terminal: which application, what happened, when, in which words. */
import { wrongUse } from '../../fault.ts'
import {
  type ApplicationRecord,
  type EventType,
  furthest,
  type NewEvent,
  STAGE_LABELS,
  STAGES,
  standingOf,
} from '../../rejection/application.ts'
import type { Day } from '../../rejection/days.ts'
import { kindStageConflict, suggestedKind } from '../../rejection/kind.ts'
import { odditiesOf } from '../../rejection/oddities.ts'
import { KIND_LABELS, KINDS, type Kind } from '../../rejection/rejection.ts'
import { EVENT_LABELS, likelyNext, unsentLetters } from '../../rejection/what-happened.ts'
import { safeLine } from '../../terminal/safe.ts'
import { askDay, askWords } from './ask-details.ts'
import { logHappenings } from './happened.ts'
import { applicationOf, type Logbook } from './logbook.ts'
import { type Details, type Telling, takesAll } from './paired.ts'
import { pickApplication } from './pick.ts'
import { titleOf } from './told.ts'

/** Asks for what the command line did not say, and writes it. Nothing is written before the last answer. */
export async function askWhatHappened(
  id: string | undefined,
  given: { tellings: Telling[]; rest: Details },
  logbook: Logbook,
): Promise<number> {
  const isNumber = id !== undefined && /^\d+$/.test(id)
  const picked = isNumber ? applicationOf(id, logbook) : await pickApplication(id ?? '', logbook)
  if ('isNew' in picked) {
    if (given.tellings.length > 0 || Object.keys(given.rest).length > 0)
      throw wrongUse('--event is for an application in the log; rejectkit log add takes a new one.')
    const { addAsked } = await import('./add.ts')
    return addAsked(picked.company, logbook)
  }
  const tellings =
    given.tellings.length > 0 ? given.tellings : [await askTelling(picked, given.rest, logbook)]
  return logHappenings(picked, tellings, logbook)
}

async function askTelling(record: ApplicationRecord, given: Details, logbook: Logbook): Promise<Telling> {
  const { ask } = logbook.world
  const event = (await ask.choose({
    message: `${titleOf(record)}: what happened?`,
    choices: likelyNext(record)
      .filter((type) => takesAll(type, given))
      .map((type) => ({ value: type, name: EVENT_LABELS[type] })),
  })) as EventType
  const about = await askAbout(event, record, given, logbook)
  const letter = about.letter ?? unsentLetters(record)[0]?.id ?? null
  const at =
    given.at ??
    (await askDay(WHEN[event] ?? 'When?', logbook, {
      refuse: (day) => whyNot(event, day, record, letter),
    }))
  const note = given.note ?? (await askWords(event, logbook))
  return { ...given, ...about, event, at, note }
}

/** Why it cannot have happened on that day; what else will be said of it plays no part in that. */
function whyNot(type: EventType, at: Day, record: ApplicationRecord, letter: number | null): string | null {
  const anything = { stage: 'applied', kind: 'form', reason: 'none-given', lastContact: at, purpose: null }
  const odd = odditiesOf(record, [{ ...anything, type, at, note: '', letter } as unknown as NewEvent])
  return odd.find(({ isImpossible }) => isImpossible)?.text ?? null
}

const WHEN: Partial<Record<EventType, string>> = {
  rejected: 'When did they say no?',
  silent: 'Silent as of when?',
  'letter-sent': 'When did it go out?',
}

/** The stage or the kind, for the events that have one. */
async function askAbout(
  event: EventType,
  record: ApplicationRecord,
  given: Details,
  { world: { ask } }: Logbook,
): Promise<Omit<Telling, 'event'>> {
  const reached = standingOf(record.events).stage
  if (event === 'rejected') return askKind(record, given, ask)
  if (event === 'letter-sent') return askLetter(record, ask)
  if (given.stage !== undefined || (event !== 'reached' && event !== 'invited-again')) return {}
  const next = STAGES[Math.min(STAGES.indexOf(reached) + 1, STAGES.length - 1)]
  const stages = STAGES.slice(1).map((value) => ({ value, name: STAGE_LABELS[value] }))
  const stage = await ask.choose({
    message: event === 'reached' ? 'Which stage?' : 'To which stage?',
    choices: event === 'reached' ? stages : [{ value: 'unsaid', name: 'not said yet' }, ...stages],
    preselected: event === 'reached' ? next : 'unsaid',
  })
  return stage === 'unsaid' ? {} : { stage: stage as Details['stage'] }
}

async function askLetter(
  record: ApplicationRecord,
  ask: Logbook['world']['ask'],
): Promise<{ letter?: number }> {
  const [only, ...more] = unsentLetters(record)
  if (!only || more.length === 0) return {}
  const chosen = await ask.choose({
    message: 'Which letter?',
    choices: [only, ...more].map(({ id, purpose, subject }) => ({
      value: String(id),
      name: safeLine(`${purpose}: ${subject}`),
    })),
  })
  return { letter: Number(chosen) }
}

async function askKind(
  record: ApplicationRecord,
  given: Details,
  ask: Logbook['world']['ask'],
): Promise<Details> {
  const reached = furthest(given.stage ?? 'applied', standingOf(record.events).stage)
  const kind =
    given.kind ??
    ((await ask.choose({
      message: 'What kind of no was it?',
      choices: KINDS.filter((each) => each !== 'silent').map((value) => ({
        value,
        name: KIND_LABELS[value],
      })),
      preselected: suggestedKind({ stage: reached }),
    })) as Kind)
  if (kind !== 'post-interview' || kindStageConflict({ kind, stage: reached }) === null) return { kind }
  const stage = await ask.choose({
    message: 'How far did you get?',
    choices: STAGES.slice(1, -2).map((value) => ({ value, name: STAGE_LABELS[value] })),
  })
  return { kind, stage: stage as Details['stage'] }
}
