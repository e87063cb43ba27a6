/** Which templates there are: the person's own, and the built-in ones that these do not replace. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { REGISTERS, type Register } from '../rejection/answers.ts'
import { errorIn, type TemplateFault } from './template-fault.ts'
import { checkName, isName } from './template-source.ts'

/** `own` is the person's folder, which may be missing; what stands there goes before what is built in. */
export interface TemplateFolders {
  builtIn: string
  own?: string
}

export type TemplateSource = 'own' | 'built-in'

/** A file that is in effect. A block is a part of letters, such as the greeting ("partial" in Handlebars). */
export interface TemplateEntry {
  kind: 'letter' | 'block'
  name: string
  register: Register
  language: string
  source: TemplateSource
  file: string
  /** The folder that the file may not lead out of. */
  root: string
  /** True where a built-in one has the same name. */
  overrides: boolean
}

/** All letters and blocks in effect; `faults` are files whose names say nothing. */
export function templatesIn(
  folders: TemplateFolders,
  language: string,
): { entries: TemplateEntry[]; faults: TemplateFault[] } {
  checkName(language, 'language')
  const builtIn = filesOf(folders.builtIn, language, 'built-in')
  const own = folders.own ? filesOf(folders.own, language, 'own') : { entries: [], faults: [] }
  const keyOf = ({ kind, name, register }: TemplateEntry) => `${kind}/${name}.${register}`
  const replaced = new Set(builtIn.entries.map(keyOf))
  const ours = own.entries.map((entry) => ({ ...entry, overrides: replaced.has(keyOf(entry)) }))
  const taken = new Set(ours.map(keyOf))
  const entries = [...ours, ...builtIn.entries.filter((entry) => !taken.has(keyOf(entry)))]
  return { entries: entries.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)), faults: own.faults }
}

/** The languages that have templates, built-in or own. */
export function languagesIn(folders: TemplateFolders): string[] {
  const roots = [folders.builtIn, ...(folders.own ? [folders.own] : [])]
  const names = roots.flatMap(namesIn)
  const likely = [...new Set(names.filter((name) => isName(name) && !name.includes('.')))].sort()
  return likely.filter((language) => {
    const { entries, faults } = templatesIn(folders, language)
    return entries.length > 0 || faults.length > 0
  })
}

function filesOf(root: string, language: string, source: TemplateSource) {
  const home = join(root, language)
  const letters = entriesOf(home, { kind: 'letter', language, source, root, overrides: false })
  const blocks = entriesOf(join(home, 'partials'), {
    kind: 'block',
    language,
    source,
    root,
    overrides: false,
  })
  return { entries: [...letters.entries, ...blocks.entries], faults: [...letters.faults, ...blocks.faults] }
}

function entriesOf(folder: string, common: Omit<TemplateEntry, 'name' | 'register' | 'file'>) {
  const entries: TemplateEntry[] = []
  const faults: TemplateFault[] = []
  for (const found of namesIn(folder).filter((name) => name.endsWith('.hbs') && !name.startsWith('.'))) {
    const file = join(folder, found)
    const register = REGISTERS.find((each) => found.endsWith(`.${each}.hbs`))
    const name = found.slice(0, -`.${register}.hbs`.length).normalize('NFC')
    if (register && isName(name)) entries.push({ ...common, name, register, file })
    else faults.push(wrongFileName(file))
  }
  return { entries, faults }
}

/** The names in a folder; none where it is missing or cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function wrongFileName(file: string): TemplateFault {
  return errorIn(file, {
    line: 1,
    rule: 'file-name',
    message: `Its name has to be a name and a tone (${REGISTERS.join(' or ')}), so it is never used.`,
    example: 'linden-thanks.warm.hbs',
  })
}
