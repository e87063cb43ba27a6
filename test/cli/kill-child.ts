/** Sits through a draft in the folder given, and is killed by SIGKILL as the n-th prompt comes up. */

import { rejectkit } from '../world.ts'
import { SITTING } from './sitting-script.ts'

const [folder, n] = process.argv.slice(2)
let asked = 0

await rejectkit(['draft'], {
  folder,
  replies: SITTING,
  onPrompt: () => {
    asked += 1
    if (asked === Number(n)) process.kill(process.pid, 'SIGKILL')
  },
})
