/** The question before something is destroyed or taken back. */
import { lstatSync, realpathSync } from 'node:fs'
import { cancelled, wrongUse } from '../fault.ts'
import { safeLine } from '../terminal/safe.ts'
import type { World } from '../world.ts'
import { type CommonOptions, canAsk } from './common.ts'

export interface ConfirmOptions extends CommonOptions {
  yes?: boolean
}

interface Question {
  message: string
  /** The two answers, in words that can be taken without the question. */
  yes: string
  no: string
  /** What `--yes` would do: "--yes …", for where nobody can be asked. */
  flag: string
}

/** The path as it is shown before it is replaced; a link says what it leads to, as that is what would be lost. */
export function placeOf(file: string): string {
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()
  return safeLine(isLink ? `${file} (a link to ${realpathSync(file)})` : file)
}

/**
 * Returns when the person, or `--yes`, agrees.
 * @throws Fault when they do not (130), or when nobody can be asked (2). Nothing has been changed by then.
 */
export async function confirm(
  { message, yes, no, flag }: Question,
  options: ConfirmOptions,
  world: World,
): Promise<void> {
  if (options.yes) return
  if (!canAsk(options, world)) throw wrongUse(`Nothing was changed. --yes ${flag}.`)
  const answer = await world.ask.choose({
    message,
    choices: [
      { value: 'no', name: no },
      { value: 'yes', name: yes },
    ],
    preselected: 'no',
  })
  if (answer !== 'yes') throw cancelled('Nothing was changed.')
}
