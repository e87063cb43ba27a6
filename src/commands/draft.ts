/** `rejectkit draft`: from a rejection to a letter, or to the advice to leave it, and into the log. */
import type { Command } from 'commander'
import { wrongUse } from '../fault.ts'
import { proofread } from '../letters/proofread/proofread.ts'
import type { World } from '../world.ts'
import { canAsk, screenFor } from './common.ts'
import { draftAttended } from './draft/attended.ts'
import { layDesk } from './draft/desk.ts'
import { addDraftOptions, type DraftOptions, draftOptions } from './draft/options.ts'
import { SAVED_AS } from './draft/outlets.ts'
import { sayFindings } from './draft/report.ts'
import { gather } from './draft/start.ts'
import { draftUnattended } from './draft/unattended.ts'
import { withExamples } from './help/examples.ts'
import { readSource } from './sources.ts'

const EXAMPLES = `  rejectkit draft                       ask me, step by step
  rejectkit draft their-mail.eml        start from their mail
  rejectkit draft --company Linden --role "Data Engineer" --kind form --no-input
  rejectkit draft --application 3 --purpose feedback-thanks
`

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  addDraftOptions(command)
    .argument('[mail]', 'their mail, as .eml or text file; - for stdin')
    .action(async (mail: string | undefined, parsed: Record<string, unknown>) => {
      finish(await run(mail, draftOptions(parsed), world))
    })
}

/** Runs the command. Returns the exit code. @throws Fault with what went wrong and what was kept. */
export async function run(mail: string | undefined, options: DraftOptions, world: World): Promise<number> {
  if (options.check !== undefined) return checkText(options.check, options, world)
  if (options.out && !SAVED_AS.test(options.out))
    throw wrongUse('--out takes a name that ends in .eml, .txt or .html.')
  const desk = await layDesk(options, world)
  const start = await gather(mail, options, world, desk)
  return canAsk(options, world) ? draftAttended(start, desk) : draftUnattended(start, desk)
}

/** Only proofreads. Exit code 1 when there are errors, so that scripts and editors can tell. */
async function checkText(source: string, options: DraftOptions, world: World): Promise<number> {
  const text = Buffer.from(await readSource(source, world)).toString('utf8')
  if (text.trim() === '') throw wrongUse('There is no text to proofread.')
  const proofreading = await proofread(text)
  const screen = screenFor(world, options)
  if (options.json) screen.json({ version: 1, proofreading })
  else if (proofreading.length > 0)
    sayFindings({ ...screen, say: screen.out, warn: screen.out }, { proofreading })
  else screen.say('Nothing found.')
  return proofreading.some((finding) => finding.level === 'error') ? 1 : 0
}
