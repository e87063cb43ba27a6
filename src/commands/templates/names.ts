/** Which templates the person means: by name, by name and tone ("thank-you.formal"), or all. */
import { wrongUse } from '../../fault.ts'
import { unknownTemplate } from '../../letters/template.ts'
import type { TemplateFault } from '../../letters/template-fault.ts'
import {
  languagesIn,
  type TemplateEntry,
  type TemplateFolders,
  templatesIn,
} from '../../letters/template-folders.ts'
import { didYouMean } from '../../letters/template-nearest.ts'
import { checkName } from '../../letters/template-source.ts'
import { REGISTERS, type Register } from '../../rejection/answers.ts'
import type { World } from '../../world.ts'
import type { CommonOptions } from '../common.ts'

export interface TemplateOptions extends CommonOptions {
  register?: Register
  language?: string
}

export function foldersOf(world: World): TemplateFolders {
  return { builtIn: world.paths.templates, own: world.paths.ownTemplates }
}

/** All templates of the language. @throws Fault for a language that has none. */
export function allTemplates(
  options: TemplateOptions,
  folders: TemplateFolders,
): { entries: TemplateEntry[]; faults: TemplateFault[] } {
  const language = options.language ?? 'en'
  const found = templatesIn(folders, language)
  if (found.entries.length > 0 || found.faults.length > 0) return found
  const languages = languagesIn(folders)
  throw wrongUse(
    `There are no templates in the language "${language}".${didYouMean(language, languages)} ` +
      `There are some in: ${languages.join(', ')}.`,
  )
}

/** The templates of that name, in one tone or in both. @throws Fault when there is none, naming the nearest. */
export function templatesNamed(
  typed: string,
  options: TemplateOptions,
  entries: readonly TemplateEntry[],
): TemplateEntry[] {
  const text = checkName(typed).replace(/\.hbs$/, '')
  const ending = REGISTERS.find((each) => text.endsWith(`.${each}`))
  const name = (ending ? text.slice(0, -ending.length - 1) : text).normalize('NFC')
  const register = ending ?? options.register
  if (ending && options.register && options.register !== ending)
    throw wrongUse(
      `"${typed}" is ${ending}, and --register says ${options.register}. Which of the two is it?`,
    )
  const named = entries.filter((entry) => entry.name === name)
  if (named.length === 0) throw unknownTemplate(name, entries)
  const wanted = named.filter((entry) => !register || entry.register === register)
  if (wanted.length > 0) return wanted
  throw wrongUse(
    `The template "${name}" is there only as ${named.map((entry) => entry.register).join(', ')}.`,
  )
}
