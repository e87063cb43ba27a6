/** Silence that was noticed: offered in bulk, and logged once the person agrees. */
import { wrongUse } from '../../fault.ts'
import type { Silence } from '../../rejection/due.ts'
import type { Change } from '../../store/log.ts'
import { canAsk } from '../common.ts'
import { lookUp, type NextDesk } from './desk.ts'
import { describeSilence, SHORT } from './list.ts'
import { nameOf } from './wording.ts'
import { write } from './words.ts'

/** `next --mark-silent`: lists them, asks (or is told --yes), and logs all of them as one change. */
export async function markSilent(desk: NextDesk): Promise<number> {
  const { options, screen, world, today } = desk
  if (options.ics !== undefined)
    throw wrongUse('--mark-silent and --ics go by themselves. Nothing was written.')
  const { silences } = lookUp(desk)
  const writes = silences.length > 0 && !options.dryRun
  if (silences.length === 0) screen.say('Nobody has been silent for that long. Nothing to mark.')
  if (silences.length > 0 && !options.json)
    screen.out(silences.map((each) => describeSilence(each, today)).join('\n'))
  if (writes && !options.yes && !canAsk(options, world))
    throw wrongUse('Nothing was written. --yes counts them as silent, --dry-run only shows them.')
  const chosen = writes && !options.yes ? await whichAreSilent(silences, desk) : silences
  const changes = chosen.map(asSilent)
  if (writes) write(changes, desk)
  if (options.json)
    screen.json({
      version: 1,
      silent: chosen.map(({ application, since }) => ({ application: application.id, since })),
      logged: writes && changes.length > 0,
    })
  if (writes) sayMarked(changes.length, desk)
  else if (silences.length > 0) screen.say('A dry run: nothing was written.')
  return 0
}

/** In a terminal, after the list: all of them, some, none for now. */
export async function offerSilences(silences: readonly Silence[], desk: NextDesk): Promise<void> {
  if (silences.length === 0) return
  const chosen = await whichAreSilent(silences, desk)
  const changes = chosen.map(asSilent)
  write(changes, desk)
  sayMarked(changes.length, desk)
}

async function whichAreSilent(silences: readonly Silence[], desk: NextDesk): Promise<readonly Silence[]> {
  const [only] = silences
  const one = silences.length === 1 && only !== undefined
  const ask = (hidden: boolean) =>
    desk.world.ask.choose({
      message: one
        ? `No word from ${nameOf(only.application.company)}. Count it as silent?`
        : 'No word from these for a while. Count them as silent?',
      choices: [
        { value: 'all', name: one ? 'yes' : 'yes, all of them', hint: 'an answer reopens it' },
        ...(one ? [] : [{ value: 'pick', name: 'let me pick' }]),
        ...(hidden ? [{ value: 'show', name: 'show me all of them first' }] : []),
        { value: 'none', name: 'not now' },
      ],
      preselected: 'none',
    })
  // The list above is cut where it is long, and nobody should have to agree to what they have not seen.
  let answer = await ask(silences.length > SHORT && !desk.options.all && !desk.options.markSilent)
  if (answer === 'show') {
    desk.screen.show(silences.map((each) => describeSilence(each, desk.today)).join('\n'))
    answer = await ask(false)
  }
  if (answer === 'all') return silences
  return answer === 'pick' ? picked(silences, desk) : []
}

async function picked(silences: readonly Silence[], { world }: Pick<NextDesk, 'world'>): Promise<Silence[]> {
  const chosen: Silence[] = []
  for (const each of silences) {
    const { company, role } = each.application
    const answer = await world.ask.choose({
      message: `${[nameOf(company), nameOf(role)].filter(Boolean).join(', ')}: silent?`,
      choices: [
        { value: 'yes', name: 'yes' },
        { value: 'no', name: 'no, still open' },
        { value: 'stop', name: 'no, and that is all' },
      ],
      preselected: 'yes',
    })
    if (answer === 'stop') break
    if (answer === 'yes') chosen.push(each)
  }
  return chosen
}

function asSilent({ application, event }: Silence): Change {
  return { application: { id: application.id }, events: [event] }
}

function sayMarked(count: number, { screen }: NextDesk): void {
  if (count > 0) screen.say('Logged as silent. An answer reopens them; rejectkit undo takes it back.')
  else screen.say('Left open.')
}
