/** What `bin/` calls once it knows that this Node will do: loads the program, and keeps its compiled code. */
import { lstatSync } from 'node:fs'
import { dirname, join } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { loaderFor } from './compiled-code.ts'
import { makeFolder } from './make-folder.ts'
import { homeFolder, pathsFor } from './paths.ts'
import { PROGRAM } from './program.ts'

/** Runs the program with these arguments and sets the exit code of the process. `require` is that of bin/. */
export async function start(argv: readonly string[], require: (name: string) => unknown): Promise<void> {
  const folder = await codeFolder().catch(() => null)
  // For each command by itself: another one runs other functions of the same files.
  const kept = folder && join(folder, `${/^[a-z]+$/.test(argv[0] ?? '') ? argv[0] : 'other'}.code`)
  const { load, end } = loaderFor(__dirname, kept, { require, import: (name) => import(name), node: process })
  process.once('exit', end)
  const program = load(PROGRAM) as typeof import('./main.ts')
  await program.start(argv)
}

/**
 * Where the compiled code of the program is kept, so that from the second run on it need not be compiled again; null for
 * nowhere. In the folder for temporary files, where Node would keep it, whoever got there first could put code of their own
 * in its place; in a private one only the person can. Each version has a folder of its own, and the first run of one takes
 * the others away. Without a place to keep it the program starts a little later, and that is all.
 */
async function codeFolder(): Promise<string | null> {
  const { env, platform } = process
  if (env.NODE_DISABLE_COMPILE_CACHE) return null
  const version = `${manifest.version}-node-${process.versions.node}`
  // Whoever said where has been heard.
  if (env.NODE_COMPILE_CACHE) {
    makeFolder(join(env.NODE_COMPILE_CACHE, version))
    return join(env.NODE_COMPILE_CACHE, version)
  }
  const { code } = pathsFor({ env, platform, home: homeFolder() })
  makeFolder(code)
  if (![dirname(code), code].every(isPrivate)) return null
  const isNew = makeFolder(join(code, version))
  if (isNew) (await import('./old-code.ts')).clearOldCode(code, version, Date.now())
  return join(code, version)
}

/** Whether a folder is the person's, so that nobody else put it or a link there, or code into it. Windows has no such owners. */
function isPrivate(folder: string): boolean {
  const { uid, mode } = lstatSync(folder)
  const isFolder = (mode & 0o170000) === 0o040000
  return !process.getuid || (isFolder && uid === process.getuid() && (mode & 0o022) === 0)
}
