/**
 * The programs that tests start as processes of their own. Before the suite they are bundled: from the source, every
 * start would have Node look for, strip and compile hundreds of files, and that is most of what such a process does.
 */
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Plugin, rolldown } from 'rolldown'

const PROGRAMS = ['cli/kill-child.ts', 'commands/import-child.ts', 'store/child.ts']

/** The file of such a program: bundled where the suite has done so, else its source. `from` is the caller's `import.meta.url`. */
export function childProgram(name: string, from: string): string {
  const folder = process.env.REJECTKIT_CHILDREN
  return folder ? join(folder, `${basename(name, '.ts')}.mjs`) : fileURLToPath(new URL(name, from))
}

/** Bundles them into a folder, in which `childProgram` finds them from then on. */
export async function bundleChildren(folder: string): Promise<void> {
  const input = PROGRAMS.map((name) => fileURLToPath(new URL(name, import.meta.url)))
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent', plugins: [inPlace] })
  await bundle.write({ dir: folder, entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' })
  process.env.REJECTKIT_CHILDREN = folder
}

/** What a file looks for beside itself it finds where it was; the database's machine code stays where it is. */
const inPlace: Plugin = {
  name: 'in-place',
  async resolveId(id, importer) {
    if (id !== 'better-sqlite3') return null
    const found = await this.resolve(id, importer, { skipSelf: true })
    return found && { id: pathToFileURL(found.id).href, external: true }
  },
  transform: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
}
