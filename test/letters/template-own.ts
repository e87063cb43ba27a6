/** A person's own folder of templates, in a temporary place. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadTemplate } from '../../src/letters/template.ts'
import { checkTemplates } from '../../src/letters/template-check.ts'
import type { TemplateFault } from '../../src/letters/template-fault.ts'
import { type TemplateFolders, templatesIn } from '../../src/letters/template-folders.ts'

export const BUILT_IN = fileURLToPath(new URL('../../templates/letters', import.meta.url))

export const HEAD = '---\npurpose: thank-you\nregister: warm\nsubject: "Thank you: {{role}}"\n---\n'
export const BODY = '{{> greeting}}\n\nThank you for letting me know about {{theRole}}.\n\n{{> closing}}\n'

export function ownFolder(files: Record<string, string | Uint8Array>): Required<TemplateFolders> {
  const own = mkdtempSync(join(tmpdir(), 'rejectkit-own-'))
  for (const [name, text] of Object.entries(files)) {
    const file = join(own, 'en', name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return { own, builtIn: BUILT_IN }
}

/** Checks all own files; the faults with the files' names alone. */
export async function faultsOf(folders: TemplateFolders): Promise<TemplateFault[]> {
  const { entries, faults } = templatesIn(folders, 'en')
  const own = entries.filter(({ source }) => source === 'own')
  const all = [...faults, ...(await checkTemplates(own, entries))]
  return all.map((fault) => ({ ...fault, file: fault.file.slice((folders.own?.length ?? 0) + 4) }))
}

/** The own template of that name, read. */
export async function ownTemplate(folders: TemplateFolders, name: string) {
  const { entries } = templatesIn(folders, 'en')
  const entry = entries.find((each) => each.name === name && each.source === 'own')
  if (!entry) throw new Error(`no own template ${name}`)
  return loadTemplate(entry, entries)
}
