/** `rejectkit templates check`: what is wrong, file by file and line by line, with the right form. */
import { checkTemplates } from '../../letters/template-check.ts'
import { eachOnce, type TemplateFault } from '../../letters/template-fault.ts'
import { languagesIn, type TemplateEntry } from '../../letters/template-folders.ts'
import { safe, safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import { type Screen, screenFor } from '../common.ts'
import { allTemplates, foldersOf, type TemplateOptions, templatesNamed } from './names.ts'

/** Exit code 1 when there are errors, so that scripts can tell; warnings alone are no failure. */
export async function check(
  names: readonly string[],
  options: TemplateOptions,
  world: World,
): Promise<number> {
  const screen = screenFor(world, options)
  const { checked, faults } = await checkNamed(names, options, world)
  if (options.json) screen.json({ version: 1, checked: checked.map(named), faults })
  else sayFaults(faults, screen)
  screen.say(summary(checked, faults))
  return faults.some(({ level }) => level === 'error') ? 1 : 0
}

interface Checked {
  checked: TemplateEntry[]
  faults: TemplateFault[]
}

/** Those that are named, in one language; else all, in every language that was not ruled out. */
async function checkNamed(
  names: readonly string[],
  options: TemplateOptions,
  world: World,
): Promise<Checked> {
  const folders = foldersOf(world)
  if (names.length > 0) {
    const { entries } = allTemplates(options, folders)
    const checked = [...new Set(names.flatMap((name) => templatesNamed(name, options, entries)))]
    return { checked, faults: await checkTemplates(checked, entries) }
  }
  const all: Checked = { checked: [], faults: [] }
  for (const language of options.language ? [options.language] : languagesIn(folders)) {
    const { entries, faults } = allTemplates({ ...options, language }, folders)
    const checked = entries.filter((entry) => !options.register || entry.register === options.register)
    all.checked.push(...checked)
    all.faults.push(...faults, ...(await checkTemplates(checked, entries)))
  }
  return { ...all, faults: eachOnce(all.faults) }
}

function named({ name, register, language, kind, source, file }: TemplateEntry) {
  return { name, register, language, kind, source, file }
}

/** In the form of compilers, one line each and not wrapped, so that editors can jump to it. */
function sayFaults(faults: readonly TemplateFault[], screen: Screen): void {
  const { warn, bad } = screen.outPalette
  for (const { file, line, level, message, example } of faults) {
    const colour = level === 'error' ? bad : warn
    screen.out(`${safeLine(file)}:${line}: ${colour(level)}: ${safeLine(message)}`)
    if (example !== null) screen.out(safe(example).replace(/^/gm, '    '))
  }
}

function summary(checked: readonly TemplateEntry[], faults: readonly TemplateFault[]): string {
  const errors = faults.filter(({ level }) => level === 'error').length
  const own = checked.filter(({ source }) => source === 'own').length
  const what = `${count(checked.length, 'template')} checked, ${own} of them yours: `
  if (faults.length === 0) return `${what}nothing wrong.`
  return `${what}${count(errors, 'error')}, ${count(faults.length - errors, 'warning')}.`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
