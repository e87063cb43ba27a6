/** The program on a real terminal, on the day of the pictures: its clock is the only thing that is not the real one. */
import { run } from '../../src/main.ts'
import { theWorld } from '../../src/world.ts'
import { SAMPLE_TODAY } from './sample-log.ts'

const now = () => new Date(`${SAMPLE_TODAY}T12:00:00`)
process.exitCode = await run(process.argv.slice(2), { ...theWorld(), now })
