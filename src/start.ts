/** What `bin/` calls once it knows that this Node will do: keeps the compiled code of the program, then starts it. */
import { lstatSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { makeFolder } from './make-folder.ts'
import { homeFolder, pathsFor } from './paths.ts'

/** Runs the program with these arguments and sets the exit code of the process. */
export async function start(argv: readonly string[]): Promise<void> {
  await keepCompiledCode().catch(() => {
    // Without a place to keep it the program starts a little later, and that is all.
  })
  const program = await import('./main.ts')
  await program.start(argv)
}

/**
 * From the second run on Node need not compile the program again. By itself it would keep the code in the folder for
 * temporary files, which on many machines is everybody's: whoever got there first could put code of their own in its
 * place. In a private folder only the person can. Each version has a folder of its own, and the first run of one takes
 * the others away.
 */
async function keepCompiledCode(): Promise<void> {
  const { env, platform } = process
  // Whoever said where, or that nothing is to be kept, has been heard by Node already.
  if (env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE) return
  const { code } = pathsFor({ env, platform, home: homeFolder() })
  makeFolder(code)
  if (![dirname(code), code].every(isPrivate)) return
  const version = `${manifest.version}-node-${process.versions.node}`
  const isNew = makeFolder(join(code, version))
  module.enableCompileCache?.(join(code, version))
  if (isNew) (await import('./old-code.ts')).clearOldCode(code, version, Date.now())
}

/** Whether a folder is the person's, so that nobody else put it or a link there, or code into it. Windows has no such owners. */
function isPrivate(folder: string): boolean {
  const { uid, mode } = lstatSync(folder)
  const isFolder = (mode & 0o170000) === 0o040000
  return !process.getuid || (isFolder && uid === process.getuid() && (mode & 0o022) === 0)
}
