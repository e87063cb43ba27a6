/** `rejectkit doctor`: looks whether all is well, says how to mend what is not, and mends what is safe to mend. */
import type { Command } from 'commander'
import { wrapped } from '../terminal/layout.ts'
import { safeLine } from '../terminal/safe.ts'
import type { World } from '../world.ts'
import { addCommonOptions, type CommonOptions, type Screen, screenFor } from './common.ts'
import type { Finding } from './doctor/finding.ts'
import { withExamples } from './help/examples.ts'

const EXAMPLES = `  rejectkit doctor
  rejectkit doctor --fix               mends permissions, leftovers and broken settings
`

export interface DoctorOptions extends CommonOptions {
  fix?: boolean
}

export function configure(command: Command, world: World, finish: (code: number) => void): void {
  withExamples(command, EXAMPLES)
  command
    .option('--fix', 'mend what is safe to mend; nothing is lost by it')
    .action(async (options: DoctorOptions) => finish(await run(options, world)))
  addCommonOptions(command)
}

/** Returns 1 when something is wrong and was not mended. Calls nobody and opens no program. */
export async function run(options: DoctorOptions, world: World): Promise<number> {
  const screen = screenFor(world, options)
  const { aboutLog } = await import('./doctor/log-file.ts')
  const { aboutSettings, aboutTemplates } = await import('./doctor/belongings.ts')
  const { aboutSurroundings } = await import('./doctor/surroundings.ts')
  const findings = [
    ...(await aboutLog(options, world)),
    ...aboutSettings(options, world),
    ...(await aboutTemplates(world)),
    ...aboutSurroundings(options, world),
  ]
  const wrong = findings.filter(({ state }) => state === 'wrong')
  if (options.json) screen.json({ version: 1, ok: wrong.length === 0, findings })
  else for (const finding of findings) show(finding, screen)
  const mendable = wrong.some(({ fixable }) => fixable)
  if (wrong.length === 0) screen.say('Nothing is wrong.')
  else
    screen.say(
      `${wrong.length === 1 ? 'One thing is' : `${wrong.length} things are`} wrong.${mendable ? ' rejectkit doctor --fix mends what is safe to mend.' : ''}`,
    )
  return wrong.length === 0 ? 0 : 1
}

function show({ about, state, says, mend }: Finding, { out, outPalette, outColumns }: Screen): void {
  const colour = {
    ok: outPalette.good,
    mended: outPalette.good,
    note: outPalette.warn,
    wrong: outPalette.bad,
  }
  // Words, not signs: they survive every font, and are read aloud.
  const head = `${colour[state](state.padEnd(6))}  ${about}: `
  out(wrapped(head + safeLine(says), outColumns, 8))
  // What is to be typed or found stays in one piece.
  if (mend !== null) out(`        → ${safeLine(mend)}`)
}
