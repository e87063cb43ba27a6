/** What `bin/` calls once it knows that this Node will do: keeps the compiled code of the program, then starts it. */
import module from 'node:module'
import { makeFolder } from './make-folder.ts'
import { homeFolder, pathsFor } from './paths.ts'

/** Runs the program with these arguments and sets the exit code of the process. */
export async function start(argv: readonly string[]): Promise<void> {
  keepCompiledCode()
  const program = await import('./main.ts')
  await program.start(argv)
}

/**
 * From the second run on Node need not compile the program again. By itself it would keep the code in the folder for
 * temporary files, which on many machines is everybody's: whoever got there first could put code of their own in its
 * place. In a private folder only the person can.
 */
function keepCompiledCode(): void {
  const { env, platform } = process
  // Whoever said where, or that nothing is to be kept, has been heard by Node already.
  if (env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE) return
  try {
    const { code } = pathsFor({ env, platform, home: homeFolder() })
    makeFolder(code)
    module.enableCompileCache?.(code)
  } catch {
    // Without a place to keep it the program starts a little later, and that is all.
  }
}
