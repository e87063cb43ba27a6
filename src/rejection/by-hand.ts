/** What a person enters by hand: an application just sent, or a no that needs no letter. */
import type { Answers } from './answers.ts'
import { type ApplicationRecord, inOrder, type NewEvent, type Stage, standingOf } from './application.ts'
import { type Day, daysBetween } from './days.ts'
import { FIGURES, type Figures } from './follow-up.ts'
import { newEvents } from './history.ts'
import { kindStageConflict, stageThatFollows, suggestedKind } from './kind.ts'
import type { Kind } from './rejection.ts'

/** Facts of a rejection, and what a letter has no question for. */
export interface Entered {
  answers: Answers
  appliedOn: Day | null
  note: string
}

/** True where there is a no in what was entered, be it only its day or its reason. */
export function saysNo({ kind, rejectedOn, reason, feedback, reapplyAfter }: Answers): boolean {
  return Boolean(kind || rejectedOn || reason || feedback || reapplyAfter)
}

/**
 * The entry with what follows from it and from what the log knows: kind, stage, the last word before a silence. A no
 * without a day that the log holds already is that one: saying it again tomorrow must not count it twice.
 */
export function completed(entered: Entered, record: ApplicationRecord | null): Entered {
  const { answers, appliedOn } = entered
  if (!saysNo(answers)) return entered
  const known = record ? standingOf(record.events) : null
  const logged = known && known.stage !== 'applied' ? known.stage : undefined
  const isRejected = known?.state === 'rejected'
  const likely = (isRejected && known.kind) || suggestedKind({ ...answers, stage: answers.stage ?? logged })
  const kind = answers.kind ?? likely
  if (kind === undefined) return entered
  const unsaid = kind === 'silent' ? 'applied' : stageThatFollows({ kind })
  const lastContact = kind === 'silent' ? (known?.lastContact ?? appliedOn) : null
  const told = isRejected && known.kind === kind && !answers.rejectedOn ? known : null
  const following: Answers = {
    stage: (logged && stageThat(kind, logged)) ?? unsaid,
    ...(lastContact && { lastContact }),
    ...(told?.rejectedOn && { rejectedOn: told.rejectedOn }),
    ...(told?.reason && { reason: told.reason }),
  }
  const given = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))
  return { ...entered, answers: { ...following, ...given, kind } }
}

/** The stage in the log, where a no of this kind can have ended there. */
function stageThat(kind: Kind, logged: Stage): Stage | undefined {
  return kindStageConflict({ kind, stage: logged }) === null ? logged : undefined
}

/** The flags of what is still missing from a completed entry. */
export function missingFrom({ answers }: Entered): ('company' | 'role' | 'kind' | 'stage' | 'lastContact')[] {
  const { company, role, kind, stage, lastContact } = answers
  return [
    ...(company ? [] : ['company' as const]),
    ...(role ? [] : ['role' as const]),
    ...(saysNo(answers) && !kind ? ['kind' as const] : []),
    ...(kind && !stage ? ['stage' as const] : []),
    ...(kind === 'silent' && !lastContact ? ['lastContact' as const] : []),
  ]
}

/** What cannot all be true in an entry, in one line; null when it can. */
export function entryConflict({ answers, appliedOn }: Entered): string | null {
  const { kind, rejectedOn, reason, lastContact } = answers
  if (kind === 'silent' && rejectedOn)
    return 'Nobody says no on the day of a silence. Say when you last heard from them: --last-contact.'
  if (kind === 'silent' && reason && reason !== 'none-given')
    return `Silence gives no reason, so kind "silent" and reason "${reason}" cannot both be true.`
  if (appliedOn && rejectedOn && rejectedOn < appliedOn)
    return `The no of ${rejectedOn} came before you applied, on ${appliedOn}. Which of the two is it?`
  if (appliedOn && lastContact && lastContact < appliedOn)
    return `Their last word of ${lastContact} came before you applied, on ${appliedOn}. Which of the two is it?`
  return kindStageConflict(answers)
}

/**
 * The events that a completed entry adds to what is logged; none when the log says the same already. The note goes
 * with the latest of them.
 */
export function eventsByHand(
  entered: Entered,
  record: ApplicationRecord | null,
  today: Day,
  figures: Figures = FIGURES,
): NewEvent[] {
  const { answers, note } = entered
  const told = saysNo(answers) ? newEvents(answers, record, today, figures) : []
  const start = startOf(entered, record, told, today)
  const events = [...start, ...told]
  const last = events.at(-1)
  if (note === '' || record?.events.some((event) => event.note === note)) return events
  if (last === undefined || last.type === 'feedback') return [...events, { type: 'note', at: today, note }]
  return [...events.slice(0, -1), { ...last, note }]
}

/** That one applied, and how far one has come without a no; unless the log or the no itself tells. */
function startOf(
  { answers, appliedOn }: Entered,
  record: ApplicationRecord | null,
  told: readonly NewEvent[],
  today: Day,
): NewEvent[] {
  const hasStart = [...(record?.events ?? []), ...told].some(({ type }) => type === 'applied')
  const isNew = record === null && !saysNo(answers)
  const start: NewEvent[] =
    !hasStart && (appliedOn || isNew)
      ? [{ type: 'applied', at: appliedOn ?? answers.lastContact ?? today, note: '' }]
      : []
  const { stage } = answers
  if (saysNo(answers) || !stage || stage === 'applied') return start
  const held = record?.events ?? []
  const reached: NewEvent = { type: 'reached', stage, at: answers.lastContact ?? today, note: '' }
  const isFurther = standingOf([...held, reached]).stage !== standingOf(held).stage
  return isFurther ? [...start, reached] : start
}

/** A closed application whose news is this many days old is another one: the person applied anew. */
const SAME_APPLICATION_DAYS = 60

/**
 * True where the entry is about this application, and not about a later one for the same role: one sent after this
 * one had ended, or a no long after the one that is logged.
 */
export function isSameApplication(record: ApplicationRecord, { answers, appliedOn }: Entered): boolean {
  const { state, rejectedOn } = standingOf(record.events)
  if (state === 'waiting') return true
  const ended = inOrder(record.events).at(-1)?.at ?? ''
  if (appliedOn && appliedOn > ended) return false
  const news = answers.rejectedOn
  return !(rejectedOn && news && daysBetween(rejectedOn, news) > SAME_APPLICATION_DAYS)
}
