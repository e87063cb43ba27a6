/** `rejectkit templates show`: a template as it is written, to stdout. */
import { Fault } from '../../fault.ts'
import { loadTemplate } from '../../letters/template.ts'
import { readSource } from '../../letters/template-source.ts'
import { REGISTERS } from '../../rejection/answers.ts'
import { safe, safeLine } from '../../terminal/safe.ts'
import type { World } from '../../world.ts'
import { screenFor } from '../common.ts'
import { allTemplates, foldersOf, type TemplateOptions, templatesNamed } from './names.ts'

export async function show(name: string, options: TemplateOptions, world: World): Promise<number> {
  const screen = screenFor(world, options)
  const { entries } = allTemplates(options, foldersOf(world))
  const named = templatesNamed(name, options, entries)
  // In both tones, the one that a draft would take.
  const entry = REGISTERS.flatMap((register) => named.filter((each) => each.register === register))[0]
  if (!entry) throw new Error(`no template for ${name}`)
  const source = readSource(entry.root, entry.file)
  if ('fault' in source) throw new Fault(`${entry.file}: ${source.fault.message}`)
  if (!options.json) {
    screen.out(safe(source.text))
    screen.say(safeLine(`${entry.source === 'own' ? 'Your own' : 'Built in'}: ${entry.file}`))
    return 0
  }
  const { template } = entry.kind === 'letter' ? await loadTemplate(entry, entries) : {}
  const { root, ...about } = entry
  const { purpose = null, label = null, subject = null, body = null } = template ?? {}
  screen.json({ version: 1, template: { ...about, purpose, label, subject, body, text: source.text } })
  return 0
}
