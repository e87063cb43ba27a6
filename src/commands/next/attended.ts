/** After the list, in a terminal: pick a line, and draft it, log it as sent, put it off, or leave it. */
import { cancelled, Fault, isBackingOut } from '../../fault.ts'
import type { Due, DueList } from '../../rejection/due.ts'
import type { Change } from '../../store/log.ts'
import { draftOptions } from '../draft/options.ts'
import { lookUp, type NextDesk } from './desk.ts'
import { shownOf } from './list.ts'
import { offerSilences } from './silences.ts'
import { commandFor, lineName, nameOf, titleOf, whenOf } from './wording.ts'
import { changeFor, type LineWord, readUntil, said, write } from './words.ts'

/** Goes on until the person leaves, or a draft begins. Returns the exit code. */
export async function attend(found: DueList, desk: NextDesk): Promise<number> {
  const before = desk.log?.lastChange()?.batch
  if (found.due.length + found.silences.length > 0) desk.screen.show('')
  try {
    await offerSilences(found.silences, desk)
    return await goThrough(found.due, desk)
  } catch (error) {
    const isNew = desk.log?.lastChange()?.batch !== before
    // A draft says itself where its answers are; it knows nothing of what was noted before it.
    if (error instanceof Fault && error.exitCode === 130 && isNew)
      throw cancelled(`${error.message} What was noted before stays noted.`)
    if (!isBackingOut(error)) throw error
    throw cancelled(isNew ? 'Stopped. What was noted before stays noted.' : 'Stopped. Nothing was written.')
  }
}

async function goThrough(first: readonly Due[], desk: NextDesk): Promise<number> {
  for (let due = first; due.length > 0; due = lookUp(desk).due) {
    const line = await chooseLine(shownOf(due, desk), desk)
    if (!line) return 0
    const code = await act(line, desk)
    if (code !== null) return code
  }
  if (first.length > 0) desk.screen.say('That was all.')
  return 0
}

async function chooseLine(due: readonly Due[], { world, today }: NextDesk): Promise<Due | undefined> {
  const keyOf = (each: Due) => lineName(each) ?? `draft:${each.draft?.id}`
  const picked = await world.ask.choose({
    message: 'Do one of them now?',
    choices: [
      { value: 'leave', name: 'not now' },
      ...due.map((each) => ({
        value: keyOf(each),
        name: `${titleOf(each)}, ${whenOf(each, today)}`,
        hint: each.why,
      })),
    ],
    preselected: 'leave',
  })
  return due.find((each) => keyOf(each) === picked)
}

/** Does one thing with a line. Returns an exit code where that ends the command, else null. */
async function act(line: Due, desk: NextDesk): Promise<number | null> {
  const doing = await desk.world.ask.choose({
    message: `${titleOf(line)}:`,
    choices: choicesFor(line),
  })
  if (doing === 'draft') return startDraft(line, desk)
  if (doing === 'sent') logAsSent(line, desk)
  if (doing === 'snooze') await snooze(line, desk)
  if (doing === 'done' || doing === 'never') note(line, doing, null, desk)
  return null
}

function choicesFor({ what, purpose }: Due): { value: string; name: string; hint?: string }[] {
  const back = { value: 'leave', name: 'back to the list' }
  if (what === 'draft') return [{ value: 'draft', name: 'go on with it' }, back]
  const later = [
    { value: 'snooze', name: 'later: put it off' },
    ...(what === 'letter' ? [] : [{ value: 'done', name: 'done, in another way' }]),
    { value: 'never', name: what === 'letter' ? 'never: it will not be sent' : 'never' },
    back,
  ]
  if (what === 'letter') return [{ value: 'sent', name: 'it is sent: log it' }, ...later]
  if (purpose === null) return later
  return [{ value: 'draft', name: 'draft it now' }, { value: 'sent', name: 'it is sent: log it' }, ...later]
}

/** Hands over to `draft`, with all that is known filled in. */
async function startDraft(line: Due, { options, world, screen }: NextDesk): Promise<number> {
  const { run } = await import('../draft.ts')
  screen.say(screen.palette.quiet(commandFor(line, options.db)))
  const { input, color, quiet, db } = options
  const about = line.draft ? {} : { application: String(line.application?.id), purpose: line.purpose }
  return run(undefined, draftOptions({ input, color, quiet, db, log: true, ...about }), world)
}

function logAsSent(line: Due, desk: NextDesk): void {
  const { application, letter, purpose } = line
  if (!application) return
  const change: Change = {
    application: { id: application.id },
    events: [
      {
        type: 'letter-sent',
        at: desk.today,
        note: '',
        purpose: letter?.purpose ?? purpose,
        letter: letter?.id ?? null,
      },
    ],
  }
  write([change], desk)
  desk.screen.say(`Logged: ${purpose ?? 'letter'} to ${nameOf(line.company)} sent today.`)
}

async function snooze(line: Due, desk: NextDesk): Promise<void> {
  const tooLate = (day: string) => {
    const word = wordFor(line, 'snoozed', day, desk)
    try {
      if (word) changeFor(word, desk)
      return null
    } catch (error) {
      return (error as Error).message
    }
  }
  const typed = await desk.world.ask.text({
    message: 'Until when?',
    fallback: 'in a week',
    check: async (text) => {
      const read = await readUntil(text, desk.today)
      return 'problem' in read ? read.problem : (tooLate(read.value) ?? true)
    },
  })
  const read = await readUntil(typed, desk.today)
  if ('value' in read) note(line, 'snoozed', read.value, desk)
}

function note(line: Due, state: LineWord['state'], until: string | null, desk: NextDesk): void {
  const word = wordFor(line, state, until, desk)
  if (!word) return
  write([changeFor(word, desk)], desk)
  desk.screen.say(`Noted: ${said(word, desk.today)}`)
}

function wordFor(
  line: Due,
  state: LineWord['state'],
  until: string | null,
  { log }: NextDesk,
): LineWord | null {
  const record = line.application && log?.application(line.application.id)
  return record && line.what !== 'draft' ? { record, what: line.what, state, until } : null
}
