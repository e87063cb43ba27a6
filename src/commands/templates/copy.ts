/** `rejectkit templates copy`: a copy in the person's own folder, to change. Never writes over anything. */
import { realpath, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Fault, wrongUse } from '../../fault.ts'
import { type TemplateEntry, templatesIn } from '../../letters/template-folders.ts'
import { checkName, leadsOut, readSource } from '../../letters/template-source.ts'
import { makeFolder } from '../../make-folder.ts'
import { PURPOSES, type Purpose } from '../../rejection/purpose.ts'
import { safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import { screenFor } from '../common.ts'
import { allTemplates, foldersOf, type TemplateOptions, templatesNamed } from './names.ts'

export interface CopyOptions extends TemplateOptions {
  as?: string
  dryRun?: boolean
}

interface Copy {
  name: string
  register: string
  file: string
  copied: boolean
}

export async function copy(name: string, options: CopyOptions, world: World): Promise<number> {
  const screen = screenFor(world, options)
  const folders = foldersOf(world)
  const as = options.as === undefined ? undefined : nameFor(options.as)
  // Under its own name the built-in one is meant, also where an own one stands in front of it.
  const { entries: builtIn } = templatesIn({ builtIn: folders.builtIn }, options.language ?? 'en')
  const { entries } = allTemplates(options, folders)
  const from = as === undefined && builtIn.some((entry) => isNamed(entry, name)) ? builtIn : entries
  const copies: Copy[] = []
  for (const entry of templatesNamed(name, options, from))
    copies.push(await copyOne(entry, as, world.paths.ownTemplates, options.dryRun === true))
  const made = copies.filter(({ copied }) => copied)
  if (made.length === 0)
    throw new Fault(`There is a template already, and it was left as it is: ${copies[0]?.file}`)
  for (const { file, copied } of copies) {
    if (!copied) screen.warn(`Left as it is, since it is there already: ${basename(file)}`)
    // Not wrapped: a path is to be copied whole.
    else screen.show(safeLine(`${options.dryRun ? 'Would copy to' : 'Copied to'} ${file}`))
  }
  if (options.json) screen.json({ version: 1, copies, dryRun: options.dryRun === true })
  else if (!options.dryRun)
    screen.say(`Change it in any editor; then: rejectkit templates check ${as ?? made[0]?.name}`)
  return 0
}

function isNamed(entry: TemplateEntry, typed: string): boolean {
  return [entry.name, `${entry.name}.${entry.register}`].includes(typed.replace(/\.hbs$/, ''))
}

/** A name of its own. That of a purpose would stand for every letter of that purpose. */
function nameFor(typed: string): string {
  const name = checkName(typed)
  if (PURPOSES.includes(name as Purpose))
    throw wrongUse(
      `--as takes a new name; "${name}" is a purpose. To replace it: rejectkit templates copy ${name}`,
    )
  return name
}

async function copyOne(
  entry: TemplateEntry,
  as: string | undefined,
  own: string,
  dryRun: boolean,
): Promise<Copy> {
  const { register, language, kind } = entry
  const name = as ?? entry.name
  const source = readSource(entry.root, entry.file)
  if ('fault' in source) throw new Fault(`${entry.file}: ${source.fault.message} Nothing was copied.`)
  const folder = join(own, language, ...(kind === 'block' ? ['partials'] : []))
  const file = join(folder, `${name}.${register}.hbs`)
  const copied = dryRun ? !(await isThere(file)) : await writeNew(own, file, source.text)
  return { name, register, file, copied }
}

/** Writes a file that is not there yet. Returns false where one is. */
async function writeNew(own: string, file: string, text: string): Promise<boolean> {
  try {
    makeFolder(dirname(file))
    if (leadsOut(await realpath(own), join(await realpath(dirname(file)), basename(file))))
      throw new Fault(`${dirname(file)} is a link that leads out of ${own}. Nothing was copied.`)
    await writeFile(file, text, { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await isThere(file))) return false
    if (code === undefined) throw error
    throw new Fault(`${file} could not be written (${code}). Nothing was copied there.`, { cause: error })
  }
}

async function isThere(file: string): Promise<boolean> {
  const { lstat } = await import('node:fs/promises')
  return lstat(file).then(
    () => true,
    () => false,
  )
}
