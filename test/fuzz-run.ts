/**
 * `npm run fuzz`: the property tests again and again, each round with another seed; the first one is random, or
 * REJECTKIT_SEED. REJECTKIT_RUNS says how many rounds (10). Stops at the first that fails, and says how to see it again.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const first = Number(process.env.REJECTKIT_SEED ?? Math.floor(Math.random() * 2 ** 30))
const rounds = Number(process.env.REJECTKIT_RUNS ?? 10)
const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => join('test', name))
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes("from 'fast-check'"))

process.stdout.write(`${files.length} files, ${rounds} rounds, from REJECTKIT_SEED=${first}\n`)
for (let round = 0; round < rounds; round += 1) {
  const seed = String(first + round)
  process.stdout.write(`\nround ${round + 1}: REJECTKIT_SEED=${seed}\n`)
  const { status } = spawnSync('vitest', ['run', '--reporter=dot', ...files], {
    stdio: 'inherit',
    env: { ...process.env, REJECTKIT_SEED: seed },
  })
  if (status === 0) continue
  process.stdout.write(`\nTo see it again: REJECTKIT_SEED=${seed} npx vitest run <the file that failed>\n`)
  process.exit(1)
}
