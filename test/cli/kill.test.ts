import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLog } from '../../src/store/log.ts'
import { childProgram } from '../child-programs.ts'
import { KEPT_AS, SITTING } from './sitting-script.ts'

const CHILD = childProgram('kill-child.ts', import.meta.url)

function killedAt(
  prompt: number,
): { answers: Record<string, unknown>; pending: { done: string[]; steps: string[] } | null } | null {
  const folder = mkdtempSync(join(tmpdir(), 'rejectkit-kill-'))
  const { signal } = spawnSync(process.execPath, [CHILD, folder, String(prompt)], { stdio: 'ignore' })
  expect(signal).toBe('SIGKILL')
  const log = openLog(join(folder, 'data', 'log.sqlite'), { now: () => new Date() })
  const [sitting] = log.sittings()
  log.close()
  return (sitting?.answers ?? null) as ReturnType<typeof killedAt>
}

describe('kill -9 at every question of a sitting', () => {
  it.each(SITTING.map((_, at) => at + 1))('at prompt %i, all answers before it are kept', (prompt) => {
    const kept = killedAt(prompt)
    const due = Object.entries(KEPT_AS).filter(([at]) => Number(at) < prompt)
    if (due.length === 0) expect(kept).toBeNull()
    for (const [, [question, value] = ['', '']] of due) expect(kept?.answers[question]).toEqual(value)
    if (prompt === 14)
      expect(kept?.pending).toMatchObject({ done: [], steps: ['Priya Shah <priya@linden.example>'] })
    if (prompt === 16)
      expect(kept?.pending).toMatchObject({ done: [expect.stringContaining('Priya')], steps: ['Tom Becker'] })
    if (prompt > 19) expect(kept?.answers.wordings).toHaveProperty('detail')
  })
})
