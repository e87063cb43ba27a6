/**
 * Kills every command that writes at random points of its time, in the built program: `node test/bench/kill-soak.ts
 * [points] [command…]`, 500 points each unless said. Every other one falls into the writing itself. Two at a time. Fails loudly at the first defect.
 */
import { kill, trialOf, WRITING } from '../cli/killed.ts'

const [count = '500', ...named] = process.argv.slice(2)
const POINTS = Number(count)
// The first part of the time goes into starting Node, of which nothing is to be learned.
const EARLIEST = 0.3
const LATEST = 1.1
/** Milliseconds from the first sign of writing to the end of most commands. */
const LONGEST_WRITE = 40

for (const name of named.length > 0 ? named : Object.keys(WRITING)) {
  const began = performance.now()
  const trial = await trialOf(name)
  let left = POINTS
  const worker = async () => {
    while (left > 0) {
      left -= 1
      const at =
        left % 2 === 0
          ? { share: EARLIEST + (LATEST - EARLIEST) * Math.random() }
          : { intoWriting: LONGEST_WRITE * Math.random() ** 2 }
      await kill(trial, at)
    }
  }
  await Promise.all([worker(), worker()])
  const { absent, whole, ended } = trial.seen
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(
    `${name}: ${POINTS} points: ${absent} before it was written, ${whole} after, ${ended} after its end (${seconds} s)`,
  )
}
