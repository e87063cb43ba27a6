/** Keeps a sitting's answers in the log as they are given, and brings an unfinished sitting back. */
import { Fault } from '../../fault.ts'
import type { Answers } from '../../rejection/answers.ts'
import { asTyped, readAnswers, type Suggestions } from '../../rejection/interview.ts'
import type { Sitting as KeptSitting, Log } from '../../store/log.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { Pending } from './ask.ts'
import type { Desk } from './desk.ts'

/** Where a sitting's answers are kept; without a log they are not, and `id` is null. */
export interface Keeper {
  id: number | null
  pending: Pending | null
  /** What a mail suggested; kept with the answers, so that it need not be pasted twice. */
  suggestions: Suggestions
  /** True when all that was said so far is in the log; false when a write failed or there is no log. */
  isSafe: boolean
  keep(answers: Answers, pending: Pending | null): void
  end(): void
}

/** What a sitting's row holds: answers as they would be typed, the steps of an answer in progress. */
interface Kept {
  answers: Record<string, unknown>
  pending: Pending | null
  suggestions: Suggestions
}

/** Starts keeping. Nothing is written before the first answer, so that looking in and leaving leaves no trace. */
export function newKeeper(desk: Desk): Keeper {
  return keeperOn(desk.options.dryRun ? null : desk.log, null, desk)
}

function keeperOn(log: Log | null, id: number | null, desk: Desk): Keeper {
  let warned = false
  // A log that fails half-way must not end the sitting: what was said is still in this window, and may yet be kept.
  const write = (log: Log, kept: Kept) => {
    try {
      if (keeper.id === null) keeper.id = log.startSitting(kept, desk.world.holder)
      else log.keepAnswers(keeper.id, kept)
      keeper.isSafe = true
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      keeper.isSafe = false
      if (!warned)
        desk.screen.warn(`${error.message}\nGoing on: your answers are held in this window for now.`)
      warned = true
    }
  }
  const keeper: Keeper = {
    id,
    pending: null,
    suggestions: {},
    isSafe: id !== null,
    keep(answers, pending) {
      keeper.pending = pending
      if (log) write(log, { answers: asTyped(answers), pending, suggestions: keeper.suggestions })
    },
    end() {
      if (keeper.id !== null) log?.endSitting(keeper.id)
      keeper.id = null
    },
  }
  return keeper
}

/** The last unfinished sitting that no other window holds. */
export function unfinished({ log, world, options }: Desk): KeptSitting | null {
  if (!log || options.dryRun) return null
  return log.sittings().find((each) => !world.isRunning(each.holder)) ?? null
}

/**
 * Offers the last unfinished sitting that no other window holds: go on, start over (it stays kept), or discard it.
 * Returns the answers and keeper to go on with, or null to start anew.
 */
export async function offerToResume(desk: Desk): Promise<{ answers: Answers; keeper: Keeper } | null> {
  const { log, world, screen } = desk
  const kept = unfinished(desk)
  if (!log || !kept) return null
  const { answers, pending, suggestions } = contentOf(kept)
  const read = await readAnswers(answers, {}, desk.today)
  const choice = await world.ask.choose({
    message: `There is an unfinished draft${aboutWhat(read.answers)}, last touched ${ago(kept.updatedAt, world.now())}.`,
    choices: [
      { value: 'resume', name: 'go on with it' },
      { value: 'new', name: 'start another; it stays kept' },
      { value: 'discard', name: 'discard it and start anew' },
    ],
    preselected: 'resume',
  })
  if (choice === 'discard') log.endSitting(kept.id)
  if (choice !== 'resume') return null
  if (!log.takeSitting(kept.id, kept.holder, world.holder)) {
    screen.warn('Another window has just taken this draft up, so it is left to that one.')
    return null
  }
  const keeper = keeperOn(log, kept.id, desk)
  Object.assign(keeper, { pending, suggestions })
  return { answers: read.answers, keeper }
}

function contentOf(sitting: KeptSitting): Kept {
  const { answers, pending, suggestions } = (sitting.answers ?? {}) as Partial<Kept>
  return { answers: answers ?? {}, pending: pending ?? null, suggestions: suggestions ?? {} }
}

function aboutWhat({ company, role }: Answers): string {
  if (!company) return ''
  return safeLine(role ? ` about ${role} at ${company}` : ` about ${company}`)
}

function ago(instant: string, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - new Date(instant).getTime()) / 60_000))
  if (minutes < 2) return 'just now'
  if (minutes < 120) return `${minutes} minutes ago`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} hours ago` : `${Math.round(hours / 24)} days ago`
}
