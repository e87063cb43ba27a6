/** `rejectkit log remove`: takes an application out of the log, as a change that undo brings back. */
import { cancelled, wrongUse } from '../../fault.ts'
import type { ApplicationRecord } from '../../rejection/application.ts'
import type { World } from '../../world.ts'
import { canAsk } from '../common.ts'
import { applicationOf, type LogbookOptions, logToWrite, openLogbook } from './logbook.ts'
import { titleOf } from './told.ts'

export interface RemoveOptions extends LogbookOptions {
  yes?: boolean
}

/** Runs the command. Returns the exit code. @throws Fault when it may not, or the person backs out. */
export async function remove(id: string, options: RemoveOptions, world: World): Promise<number> {
  const logbook = await openLogbook(options, world, 'looking')
  const { screen } = logbook
  const record = applicationOf(id, logbook)
  const title = titleOf(record)
  const asks = !options.yes && !options.dryRun
  if (asks && !canAsk(options, world))
    throw wrongUse(`Nothing was removed. --yes removes application ${id} (${title}) without asking.`)
  if (asks || options.dryRun)
    screen.say(
      `${options.dryRun ? 'Would remove' : 'This removes'} application ${id}: ${title}${holdings(record)}.`,
    )
  if (asks) {
    const choice = await world.ask.choose({
      message: 'Remove it?',
      choices: [
        { value: 'no', name: 'no, keep it' },
        { value: 'yes', name: 'yes, remove it' },
      ],
      preselected: 'no',
    })
    if (choice === 'no') throw cancelled('Kept. Nothing was removed.')
  }
  if (!options.dryRun) {
    const log = await logToWrite(logbook)
    log.remove(record.id, { command: 'log remove', summary: title })
    screen.say(`Removed: ${title}. rejectkit undo brings it back.`)
  }
  if (options.json) screen.json({ version: 1, application: record.id, removed: !options.dryRun })
  return 0
}

function holdings({ events, letters, contacts }: ApplicationRecord): string {
  const held = [counted(events, 'event'), counted(letters, 'letter'), counted(contacts, 'contact')].filter(
    Boolean,
  )
  return held.length > 0 ? `, with ${held.join(', ')}` : ''
}

function counted(things: readonly unknown[], noun: string): string {
  return things.length === 0 ? '' : `${things.length} ${noun}${things.length === 1 ? '' : 's'}`
}
