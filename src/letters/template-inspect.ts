/** Everything that can be wrong with a template before it is filled: its own text, its subject, the blocks it uses. */
import Handlebars from 'handlebars'
import type { Block, Template } from './template.ts'
import { errorIn, type Finding, type TemplateFault } from './template-fault.ts'
import { didYouMean } from './template-nearest.ts'
import { scanTemplate } from './template-scan.ts'
import { walk } from './template-walk.ts'

/** Characters of a letter's template with all its blocks put in; blocks that double each other stop here. */
const LARGEST_WHOLE = 256 * 1024

/** One text as Handlebars reads it. */
export interface Parsed {
  file: string
  from: number
  program: hbs.AST.Program
}

export interface Inspected {
  faults: TemplateFault[]
  /** There only when there are no faults. */
  parsed?: { subject: Parsed; body: Parsed; blocks: Map<string, Parsed> }
}

/** Inspects a template and all the blocks that it reaches. */
export function inspect(template: Template): Inspected {
  const walker: Walker = { partials: template.partials, faults: [], blocks: new Map(), sizes: new Map() }
  const subject = inspectText(template.file, template.subjectLine, template.subject, walker, [])
  // The subject stands in one line of the file, whatever Handlebars counts.
  const body = inspectText(template.file, template.bodyLine, template.body, walker, [])
  if (template.body.replace(/\{\{~?!(?:--[\s\S]*?--|[^}]*)~?\}\}/g, '').trim() === '')
    walker.faults.push(
      errorIn(template.file, {
        line: template.bodyLine,
        rule: 'empty',
        message: 'There is no letter below its head.',
        example: '{{> greeting}}\n\nThank you for letting me know about {{theRole}}.\n\n{{> closing}}',
      }),
    )
  if (walker.faults.length > 0 || !subject || !body) return { faults: walker.faults }
  return { faults: [], parsed: { subject: subject.parsed, body: body.parsed, blocks: walker.blocks } }
}

/** Inspects one block by itself, and the blocks that it reaches. */
export function inspectBlock(name: string, partials: Record<string, Block>): TemplateFault[] {
  const walker: Walker = { partials, faults: [], blocks: new Map(), sizes: new Map() }
  const block = Object.hasOwn(partials, name) ? partials[name] : undefined
  if (block) inspectOne(name, block, walker, [])
  return walker.faults
}

interface Walker {
  partials: Record<string, Block>
  faults: TemplateFault[]
  blocks: Map<string, Parsed>
  /** Characters of each block with the blocks within it; there once the block was walked through. */
  sizes: Map<string, number>
}

/** Returns the parsed text and its size with all blocks, or null where it cannot be read. */
function inspectText(
  file: string,
  from: number,
  text: string,
  walker: Walker,
  way: readonly string[],
): { parsed: Parsed; size: number } | null {
  const add = (finding: Finding) => walker.faults.push(errorIn(file, finding))
  const scanned = scanTemplate(text)
  for (const finding of scanned) add({ ...finding, line: finding.line + from - 1 })
  if (scanned.some(({ rule }) => rule !== 'blank')) return null
  const program = parse(text, from)
  if ('rule' in program) {
    add(program)
    return null
  }
  const { findings, blocks } = walk(program, from)
  findings.forEach(add)
  let size = text.length
  for (const { name, line } of blocks) {
    const block = Object.hasOwn(walker.partials, name) ? walker.partials[name] : undefined
    if (!block) add(missingBlock(name, line, Object.keys(walker.partials)))
    else if (way.includes(name)) add(loop([...way.slice(way.indexOf(name)), name], line))
    else size += inspectOne(name, block, walker, [...way, name])
    if (size <= LARGEST_WHOLE) continue
    add({
      line,
      rule: 'too-large',
      message: 'With its blocks put in, it is larger than 256 KB.',
      example: null,
    })
    break
  }
  return { parsed: { file, from, program }, size }
}

function inspectOne(name: string, block: Block, walker: Walker, way: readonly string[]): number {
  const known = walker.sizes.get(name)
  if (known !== undefined) return known
  walker.sizes.set(name, 0)
  let size = 0
  if (block.fault) walker.faults.push(block.fault)
  else {
    const inspected = inspectText(block.file, 1, block.text, walker, way.length > 0 ? way : [name])
    if (inspected) walker.blocks.set(name, inspected.parsed)
    size = inspected?.size ?? 0
  }
  walker.sizes.set(name, size)
  return size
}

function parse(text: string, from: number): hbs.AST.Program | Finding {
  try {
    return Handlebars.parse(text, { ignoreStandalone: true })
  } catch (error) {
    const { message } = error as Error
    const line = Number(/on line (\d+)/.exec(message)?.[1] ?? /- (\d+):\d+$/.exec(message)?.[1] ?? 1)
    return {
      line: line + from - 1,
      rule: 'syntax',
      message: 'What stands between "{{" and "}}" here cannot be read.',
      example: '{{company}} or {{#if (is ground "overlooked")}} … {{/if}}',
    }
  }
}

function missingBlock(name: string, line: number, known: readonly string[]): Finding {
  const near = didYouMean(name, known, (each) => `{{> ${each}}}`)
  return {
    line,
    rule: 'unknown-block',
    message: `There is no block "${name.slice(0, 60)}".${near || (known.length ? ` There are ${known.join(', ')}.` : '')}`,
    example: '{{> greeting}}',
  }
}

function loop(way: readonly string[], line: number): Finding {
  return {
    line,
    rule: 'loop',
    message: `A block uses itself, without end: ${way.join(' → ')}.`,
    example: null,
  }
}
