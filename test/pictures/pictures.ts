/** The pictures of the README, from real runs on the sample log. Nothing in them depends on the machine or the day. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Patterns } from '../../src/patterns/patterns.ts'
import { bandsPicture } from '../../src/patterns/picture/bands.ts'
import { rejectkit } from '../world.ts'
import { SAMPLE_TODAY, sampleLog } from './sample-log.ts'
import { standalone } from './standalone.ts'
import { terminalSvg } from './terminal-svg.ts'

const COLUMNS = 80

/** Each file by its name in `docs/`, the sample log among them. */
export async function pictures(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'rejectkit-pictures-'))
  try {
    const sample = sampleLog()
    const file = join(folder, 'sample-log.jsonl')
    writeFileSync(file, sample)
    const world = { folder, now: `${SAMPLE_TODAY}T12:00:00`, columns: COLUMNS }
    const run = async (argv: string[], env: Record<string, string> = {}) => {
      const done = await rejectkit(argv, { ...world, env })
      if (done.code !== 0) throw new Error(`rejectkit ${argv.join(' ')} failed: ${done.err}`)
      return done.out
    }
    await run(['import', file, '--yes'])
    const output = await run(['patterns'], { NO_COLOR: '', FORCE_COLOR: '1' })
    const plain = await run(['patterns', '--plain'])
    const patterns = JSON.parse(await run(['patterns', '--json'])) as Patterns
    return {
      'sample-log.jsonl': sample,
      'pictures/patterns.svg': terminalSvg({
        command: 'rejectkit patterns',
        output,
        columns: COLUMNS,
        title: 'rejectkit patterns in a terminal',
        description: plain.replace(/\s+/g, ' ').trim(),
      }),
      'pictures/funnel.svg': standalone(bandsPicture(patterns, 'funnel', 800), 20),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
