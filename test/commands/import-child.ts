/**
 * Imports the paths given into the log of a world's folder, to be killed on the way. Killed by its own hand, with SIGKILL,
 * where the n-th row is about to be written; n = 0 is never.
 */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { run } from '../../src/main.ts'
import { openLog } from '../../src/store/log.ts'
import { testWorld } from '../world.ts'

const [folder = '', n = '0', ...paths] = process.argv.slice(2)
let rows = 0
const newUid = () => {
  rows += 1
  if (rows === Number(n)) process.kill(process.pid, 'SIGKILL')
  return randomUUID()
}
const world = testWorld({ folder })
let log: ReturnType<typeof world.log> | undefined
world.log = async ({ file = join(folder, 'data', 'log.sqlite') } = {}) => {
  log ??= Promise.resolve(openLog(file, { now: world.now, newUid }))
  return log
}
process.exitCode = await run(['import', ...paths, '--yes'], world)
;(await log)?.close()
