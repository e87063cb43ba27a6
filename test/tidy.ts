/** Gives the suite a temporary folder of its own, and takes it away with all that the tests left in it. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleChildren } from './child-programs.ts'

export default async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'rejectkit-suite-'))
  // Some tests act as another user, who has to get this far.
  chmodSync(folder, 0o755)
  process.env.TMPDIR = folder
  // Tests start hundreds of processes, most of which would spend their time on compiling the same code again.
  process.env.NODE_COMPILE_CACHE = join(folder, 'code')
  await bundleChildren(join(folder, 'children'))
  // A worker that is just ending may still be writing its compiled code there.
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
