/** Keeps a sitting's answers in the log as they are given, and brings an unfinished sitting back. */
import { Fault } from '../../fault.ts'
import type { Answers } from '../../rejection/answers.ts'
import type { Suggestions } from '../../rejection/interview.ts'
import { asTyped, readAnswers } from '../../rejection/typed-answers.ts'
import type { Sitting as KeptSitting, Log } from '../../store/log.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { Pending } from './ask.ts'
import type { Desk } from './desk.ts'

/** Where a sitting's answers are kept; without a log they are not, and `id` is null. */
export interface Keeper {
  id: number | null
  pending: Pending | null
  /** The letter as the person changed it by hand; null while it is as written from the answers. */
  edited: string | null
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
  edited: string | null
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
    edited: null,
    isSafe: id !== null,
    keep(answers, pending) {
      keeper.pending = pending
      const { suggestions, edited } = keeper
      if (log) write(log, { answers: asTyped(answers), pending, suggestions, edited })
    },
    end() {
      if (keeper.id !== null) log?.endSitting(keeper.id)
      keeper.id = null
    },
  }
  return keeper
}

/** The unfinished sittings that no other window holds, the last touched first. */
export function unfinished({ log, world, options }: Desk): KeptSitting[] {
  if (!log || options.dryRun) return []
  return log.sittings().filter((each) => !world.isRunning(each.holder))
}

/**
 * Offers the unfinished sittings that no other window holds: go on with one, start another (they stay kept), or
 * discard one. Returns the answers and keeper to go on with, or null to start anew.
 */
export async function offerToResume(desk: Desk): Promise<{ answers: Answers; keeper: Keeper } | null> {
  const { log } = desk
  for (let kept = unfinished(desk); log && kept.length > 0; kept = unfinished(desk)) {
    const choice = await chooseSitting(kept, desk)
    if (choice === 'new') return null
    const [doing, id] = choice.split(':')
    const chosen = kept.find((each) => String(each.id) === id)
    if (chosen && doing === 'discard') log.endSitting(chosen.id)
    else if (chosen) return takeUp(chosen, log, desk)
    if (kept.length === 1) return null
  }
  return null
}

async function chooseSitting(kept: readonly KeptSitting[], desk: Desk): Promise<string> {
  const now = desk.world.now()
  const named = await Promise.all(
    kept.map(async (each) => {
      const { answers } = await readAnswers(contentOf(each).answers, {}, desk.today)
      return { id: each.id, about: `${aboutWhat(answers)}, ${ago(each.updatedAt, now)}` }
    }),
  )
  const one = named.length === 1
  return desk.world.ask.choose({
    message: one ? `There is an unfinished draft${named[0]?.about}.` : 'There are unfinished drafts.',
    choices: [
      ...named.map(({ id, about }) => ({
        value: `resume:${id}`,
        name: one ? 'go on with it' : `go on with the one${about}`,
      })),
      { value: 'new', name: one ? 'start another; it stays kept' : 'start another; they stay kept' },
      ...named.map(({ id, about }) => ({
        value: `discard:${id}`,
        name: one ? 'discard it' : `discard the one${about}`,
      })),
    ],
    preselected: `resume:${named[0]?.id}`,
  })
}

async function takeUp(
  kept: KeptSitting,
  log: Log,
  desk: Desk,
): Promise<{ answers: Answers; keeper: Keeper } | null> {
  const { answers, pending, suggestions, edited } = contentOf(kept)
  if (!log.takeSitting(kept.id, kept.holder, desk.world.holder)) {
    desk.screen.warn('Another window has just taken this draft up, so it is left to that one.')
    return null
  }
  const keeper = keeperOn(log, kept.id, desk)
  Object.assign(keeper, { pending, suggestions, edited })
  return { answers: (await readAnswers(answers, {}, desk.today)).answers, keeper }
}

function contentOf(sitting: KeptSitting): Kept {
  const kept = (sitting.answers ?? {}) as Partial<Kept>
  return { answers: {}, pending: null, suggestions: {}, edited: null, ...kept }
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
