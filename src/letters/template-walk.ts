/**
 * The small language that templates are written in. Handlebars knows far more; whatever is not allowed here is
 * refused before Handlebars compiles it, so that a template can name fields and do nothing else.
 */
import { FIELD_NAMES, type FieldInfo, fieldNamed, HELPERS } from './fields.ts'
import type { Finding } from './template-fault.ts'
import { didYouMean } from './template-nearest.ts'

/** What a walk through one parsed text found: faults, and the blocks it names with their lines. */
export interface Walked {
  findings: Finding[]
  blocks: { name: string; line: number }[]
}

const IN_LIST = ['first', 'last', 'index']

/** Walks through one parsed text. Lines are counted from `from`. */
export function walk(program: hbs.AST.Program, from: number): Walked {
  const found: Walked = { findings: [], blocks: [] }
  walkAll(program, { found, from, inList: false })
  return found
}

interface Walk {
  found: Walked
  from: number
  /** Within `{{#each}}`, where `this` is a line and the letter's fields are one step up. */
  inList: boolean
}

function walkAll(program: hbs.AST.Program | undefined, at: Walk): undefined {
  for (const node of program?.body ?? []) {
    if (node.type === 'MustacheStatement') walkMustache(node as hbs.AST.MustacheStatement, at)
    else if (node.type === 'BlockStatement') walkBlock(node as hbs.AST.BlockStatement, at)
    else if (node.type === 'PartialStatement') walkPartial(node as hbs.AST.PartialStatement, at)
    else if (node.type !== 'ContentStatement' && node.type !== 'CommentStatement')
      report(at, node, 'syntax', 'This form is not known here.')
  }
}

function walkMustache(node: hbs.AST.MustacheStatement, at: Walk): undefined {
  const name = spelled(node.path)
  if (Object.hasOwn(HELPERS, name))
    return report(at, node, 'syntax', `{{${name}}} cannot stand like this.`, exampleOf(name))
  if (node.params.length > 0 || hasHash(node)) {
    if (!fieldNamed(name)) return unknownHelper(at, node, name)
    return report(at, node, 'syntax', `The field "${name}" stands alone in its brackets.`, `{{${name}}}`)
  }
  const field = readField(node.path, node, at)
  if (field === undefined || field === 'line') return
  if (field.use === 'flag')
    report(
      at,
      node,
      'flag',
      `"${name}" is yes or no; it is asked, not printed.`,
      `{{#if ${bare(name)}}} … {{/if}}`,
    )
  else if (field.use === 'choice')
    report(
      at,
      node,
      'flag',
      `"${name}" is one of a few values; it is asked, not printed.`,
      isExample(bare(name), field),
    )
  else if (field.use === 'lines')
    report(at, node, 'lines', `"${name}" has several lines.`, `{{#each ${bare(name)}}}{{this}}{{/each}}`)
}

function walkBlock(node: hbs.AST.BlockStatement, at: Walk): undefined {
  const name = spelled(node.path)
  if (name !== 'if' && name !== 'unless' && name !== 'each') {
    if (fieldNamed(name))
      report(at, node, 'syntax', `{{#${name}}} is not known here.`, `{{#if ${name}}} … {{/if}}`)
    else unknownHelper(at, node, name)
  } else if (node.params.length !== 1 || hasHash(node) || (node.program?.blockParams ?? []).length > 0)
    report(
      at,
      node,
      'syntax',
      `{{#${name}}} takes one field${name === 'each' ? '' : ' or one (is …)'}.`,
      exampleOf(name),
    )
  else if (name === 'each') return walkList(node, at)
  else walkCondition(node.params[0] as hbs.AST.Expression, node, at)
  walkAll(node.program, at)
  walkAll(node.inverse, at)
}

function walkList(node: hbs.AST.BlockStatement, at: Walk): undefined {
  // A list within a list would let a few lines of template make a letter of millions.
  if (at.inList)
    return report(at, node, 'syntax', '{{#each}} cannot stand within another.', exampleOf('each'))
  const [param] = node.params
  const field = readField(param as hbs.AST.Expression, node, at)
  if (field && field !== 'line' && field.use !== 'lines')
    report(at, node, 'lines', `"${spelled(param as hbs.AST.Expression)}" is no list.`, exampleOf('each'))
  walkAll(node.program, { ...at, inList: true })
  walkAll(node.inverse, at)
}

function walkCondition(condition: hbs.AST.Expression, node: hbs.AST.Node, at: Walk): undefined {
  if (condition.type !== 'SubExpression') {
    readField(condition, node, at)
    return
  }
  const { path, params } = condition as hbs.AST.SubExpression
  const helper = spelled(path)
  if (helper !== 'is') return unknownHelper(at, node, helper)
  const [asked, wanted] = params
  const isText = wanted?.type === 'StringLiteral'
  if (params.length !== 2 || !asked || !isText || hasHash(condition as hbs.AST.SubExpression))
    return report(at, node, 'syntax', '(is …) takes a field and a text in quotation marks.', exampleOf('is'))
  const field = readField(asked, node, at)
  if (field === undefined || field === 'line') return
  const name = bare(spelled(asked))
  if (field.use === 'flag' || field.use === 'lines')
    return report(at, node, 'flag', `"${name}" is never a text.`, `{{#if ${name}}} … {{/if}}`)
  const { value } = wanted as hbs.AST.StringLiteral
  if (field.values && !field.values.includes(value))
    report(
      at,
      node,
      'flag',
      `"${name}" is never "${value}".${didYouMean(value, field.values)}`,
      isExample(name, field),
    )
}

function walkPartial(node: hbs.AST.PartialStatement, at: Walk): undefined {
  const name = spelled(node.name as hbs.AST.Expression)
  if (node.name.type === 'SubExpression' || node.params.length > 0 || hasHash(node))
    return report(at, node, 'syntax', 'A block is named and takes nothing with it.', '{{> greeting}}')
  if (at.inList)
    return report(at, node, 'syntax', 'A block cannot stand within {{#each}}.', exampleOf('each'))
  at.found.blocks.push({ name, line: lineOf(node, at) })
}

/** The field that an expression names, or `line` for the line of a list. Anything else is reported. */
function readField(
  node: hbs.AST.Expression,
  where: hbs.AST.Node,
  at: Walk,
): FieldInfo<unknown> | 'line' | undefined {
  const name = spelled(node)
  const wrong = (message: string, example: string | null = null) =>
    report(at, where, 'unknown-field', message, example)
  if (node.type !== 'PathExpression') return wrong(`${name} is no field.`, '{{company}}')
  const { parts, depth, data } = node as hbs.AST.PathExpression
  const [part = ''] = parts
  if (data) {
    if (at.inList && parts.length === 1 && IN_LIST.includes(part)) return 'line'
    return wrong(`There is no field "${name}".`, '{{company}}')
  }
  if (parts.length === 0 && depth === 0 && at.inList) return 'line'
  if (parts.length === 0) return wrong(`"${name}" means something only within {{#each}}.`, exampleOf('each'))
  const field = parts.length === 1 ? fieldNamed(part) : undefined
  if (!field) {
    const asTyped = parts.length === 1 ? part : name
    return wrong(
      `There is no field "${asTyped}".${didYouMean(asTyped, FIELD_NAMES, (near) => `{{${near}}}`)}`,
    )
  }
  if (depth === (at.inList ? 1 : 0)) return field
  return wrong(
    at.inList
      ? `Within {{#each}}, "${part}" is one step up.`
      : `"${name}" goes up from where there is nothing above.`,
    at.inList ? `{{../${part}}}` : `{{${part}}}`,
  )
}

function unknownHelper(at: Walk, node: hbs.AST.Node, name: string): undefined {
  const near = didYouMean(name, Object.keys(HELPERS))
  const known = `Known are ${Object.keys(HELPERS).join(', ')}.`
  report(at, node, 'unknown-helper', `There is no helper "${name}".${near || ` ${known}`}`, exampleOf('if'))
}

function report(
  at: Walk,
  node: hbs.AST.Node,
  rule: string,
  message: string,
  example: string | null = null,
): undefined {
  at.found.findings.push({ line: lineOf(node, at), rule, message, example })
}

function lineOf(node: hbs.AST.Node, at: Walk): number {
  return node.loc.start.line + at.from - 1
}

function hasHash(node: { hash?: hbs.AST.Hash }): boolean {
  return (node.hash?.pairs.length ?? 0) > 0
}

function spelled(node: hbs.AST.Expression | hbs.AST.PathExpression): string {
  return String((node as hbs.AST.PathExpression).original ?? node.type).slice(0, 60)
}

const bare = (name: string) => name.replace(/^\.\.\/|^this\.|^\.\//, '')

function exampleOf(name: string): string {
  return HELPERS[name as keyof typeof HELPERS].example
}

function isExample(name: string, field: FieldInfo<unknown>): string {
  return `{{#if (is ${name} "${field.values?.[0] ?? ''}")}} … {{/if}}`
}
