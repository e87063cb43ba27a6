import { expect, it } from 'vitest'
import { kill, trialOf, WRITING } from './killed.ts'

// `node test/bench/kill-soak.ts` does the same at hundreds of points of each.
it.each(['log add', 'import jsonl', 'restore'])(
  'rejectkit %s, killed on its way, leaves what was there before or what comes after',
  async (name) => {
    expect(Object.keys(WRITING)).toContain(name)
    const trial = await trialOf(name)
    await kill(trial, { share: 0.9 })
    await kill(trial, { intoWriting: 1 })
    expect(trial.seen.absent + trial.seen.whole + trial.seen.ended).toBe(2)
  },
)
