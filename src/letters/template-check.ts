/** The check of a whole template: how it is read, what it says, and what comes out of it. */
import { loadBlocks, loadTemplate } from './template.ts'
import { eachOnce, type TemplateFault } from './template-fault.ts'
import type { TemplateEntry } from './template-folders.ts'
import { inspect, inspectBlock } from './template-inspect.ts'
import { tryOut } from './template-trial.ts'

/** Every fault of these files, each once. `entries` are all that are in effect, since letters use blocks. */
export async function checkTemplates(
  wanted: readonly TemplateEntry[],
  entries: readonly TemplateEntry[],
): Promise<TemplateFault[]> {
  const faults: TemplateFault[] = []
  for (const entry of wanted)
    faults.push(...(await (entry.kind === 'letter' ? checkLetter : checkBlock)(entry, entries)))
  return eachOnce(faults)
}

async function checkLetter(
  entry: TemplateEntry,
  entries: readonly TemplateEntry[],
): Promise<TemplateFault[]> {
  const { template, faults } = await loadTemplate(entry, entries)
  if (!template) return faults
  const inspected = inspect(template)
  // What cannot be filled cannot be tried; the rest of its faults shows once these are mended.
  const more = inspected.parsed ? tryOut(template, inspected.parsed) : inspected.faults
  return [...faults, ...more]
}

async function checkBlock(entry: TemplateEntry, entries: readonly TemplateEntry[]): Promise<TemplateFault[]> {
  return inspectBlock(entry.name, loadBlocks(entries, entry.register))
}
