/** Fills a sound template with samples and looks at what comes out: holes, blanks, and what a letter should have. */
import { TRAITS } from '../rejection/purpose.ts'
import { always } from '../rejection/questions/question.ts'
import { QUESTIONS } from '../rejection/questions.ts'
import { fieldNamed } from './fields.ts'
import type { Fields } from './fill.ts'
import type { LetterText } from './filler.ts'
import { countWords } from './grammar.ts'
import { prepare } from './render.ts'
import type { Template } from './template.ts'
import { errorIn, type Finding, type TemplateFault, warningIn } from './template-fault.ts'
import type { Inspected, Parsed } from './template-inspect.ts'
import { type Sample, samplesFor } from './template-samples.ts'
import { blankIn } from './template-scan.ts'

/** What the trial of a template without faults brings to light. */
export function tryOut(template: Template, parsed: NonNullable<Inspected['parsed']>): TemplateFault[] {
  const samples = samplesFor(template.purpose)
  const fill = prepare(template)
  const faults: TemplateFault[] = []
  const used = new Map<string, { file: string; line: number; filled: boolean }>()
  for (const { when, fields } of samples) {
    for (const { file, line, name, empty, asked } of usesIn(parsed, fields)) {
      const key = `${file}:${line}:${name}`
      const use = used.get(key) ?? { file, line, filled: false }
      used.set(key, { ...use, filled: use.filled || !empty })
      if (empty && !asked && fieldNamed(name)?.use === 'words') faults.push(hole(file, line, name, when))
    }
    faults.push(...lookAt(fill, fields, when, template))
  }
  for (const [key, { file, line, filled }] of used) {
    const name = key.slice(key.lastIndexOf(':') + 1)
    // A block serves many letters, and asks of each what only some have.
    if (!filled && file === template.file && isAnswer(name))
      faults.push(neverFilled(file, line, name, template))
  }
  return [...faults.filter(firstOfItsKind()), ...lookOver(fill, samples, template)]
}

/** True for a field that is empty where its question is not asked. Feedback may be there in any letter. */
function isAnswer(name: string): boolean {
  return (
    name !== 'feedback' && QUESTIONS.some((question) => question.name === name && question.when !== always)
  )
}

function lookAt(fill: (fields: Fields) => LetterText, fields: Fields, when: string, template: Template) {
  const { file, subjectLine, bodyLine } = template
  const { subject, body } = fill(fields)
  const faults: TemplateFault[] = []
  const add = (line: number, rule: string, message: string) =>
    faults.push(errorIn(file, { line, rule, message, example: null }))
  if (subject === '') add(subjectLine, 'empty', `The subject is empty when ${when}.`)
  if (body === '') add(bodyLine, 'empty', `The letter is empty when ${when}.`)
  for (const [line, text] of [
    [subjectLine, subject],
    [bodyLine, body],
  ] as const) {
    const blank = blankIn(text)
    if (blank) add(line, 'blank', `"${blank}" stands in the letter when ${when}.`)
  }
  return faults
}

/** What is no fault by itself, yet most letters have: a greeting, a name below, a length that gets read. */
function lookOver(
  fill: (fields: Fields) => LetterText,
  samples: Sample[],
  template: Template,
): TemplateFault[] {
  const { file, bodyLine, purpose } = template
  const { words, characters } = TRAITS[purpose]
  const warnings: TemplateFault[] = []
  const warn = (finding: Omit<Finding, 'line'>) =>
    warnings.push(warningIn(file, { line: bodyLine, ...finding }))
  const texts = samples.map(({ when, fields }) => ({ when, fields, ...fill(shortest(fields, template)) }))
  const first = texts[0]
  if (first && purpose !== 'call-sheet') {
    if (!isGreeted(first.body, first.fields))
      warn({ rule: 'greeting', message: 'It greets nobody.', example: '{{> greeting}}' })
    if (!(first.body.split('\n\n').at(-1) ?? '').includes(first.fields.me))
      warn({
        rule: 'signature',
        message: "It does not end with the writer's name.",
        example: '{{> closing}}',
      })
  }
  const longest = texts.toSorted((a, b) => b.body.length - a.body.length)[0]
  const count = countWords(longest?.body ?? '')
  const length = longest?.body.length ?? 0
  if (count > words.max) {
    const message = `It has ${count} words when ${longest?.when}; a ${purpose} letter has ${words.max} at most.`
    warn({ rule: 'length', message, example: null })
  }
  if (characters && length > characters.most) {
    const message = `It has ${length} characters when ${longest?.when}; there is room for ${characters.most}.`
    warn({ rule: 'length', message, example: null })
  }
  return warnings
}

/** Where characters are few, the draft falls back on the briefest form; its length is the one that counts. */
function shortest(fields: Fields, { purpose }: Template): Fields {
  return TRAITS[purpose].characters ? { ...fields, brief: true, briefest: true } : fields
}

function isGreeted(body: string, { readers, readersInFull }: Fields): boolean {
  if (/^(hi|hey|hello|dear|good (day|morning|afternoon|evening))\b/im.test(body)) return true
  const opening = body.slice(0, 60)
  return [readers, readersInFull].some((name) => name !== null && opening.includes(name))
}

interface Use {
  file: string
  line: number
  name: string
  empty: boolean
  /** Whether it is there is asked, by `{{#if}}`; else it is printed. */
  asked: boolean
}

/** The fields that are printed or asked for with this sample, branch by branch as Handlebars would take them. */
function usesIn(parsed: NonNullable<Inspected['parsed']>, fields: Fields): Use[] {
  const uses: Use[] = []
  const read = (node: hbs.AST.Expression): unknown => {
    const { parts } = node as hbs.AST.PathExpression
    return fields[parts[0] as keyof Fields]
  }
  const holds = (node: hbs.AST.Expression): boolean => {
    if (node.type !== 'SubExpression') {
      const value = read(node)
      return Array.isArray(value) ? value.length > 0 : Boolean(value)
    }
    const [asked, wanted] = (node as hbs.AST.SubExpression).params
    return asked !== undefined && read(asked) === (wanted as hbs.AST.StringLiteral).value
  }
  const go = (program: hbs.AST.Program | undefined, { file, from }: Parsed): void => {
    for (const node of program?.body ?? []) {
      if (node.type === 'MustacheStatement') {
        const path = (node as hbs.AST.MustacheStatement).path as hbs.AST.PathExpression
        const [name] = path.parts
        // A line of a list, and what is said about it, is never empty.
        if (name !== undefined && !path.data)
          uses.push({ file, line: node.loc.start.line + from - 1, name, empty: !read(path), asked: false })
      } else if (node.type === 'PartialStatement') {
        const block = parsed.blocks.get(
          String(((node as hbs.AST.PartialStatement).name as hbs.AST.PathExpression).original),
        )
        if (block) go(block.program, block)
      } else if (node.type === 'BlockStatement') {
        const { path, params, program, inverse } = node as hbs.AST.BlockStatement
        const [condition] = params
        const taken = condition !== undefined && holds(condition) === (path.original !== 'unless')
        if (condition?.type === 'PathExpression') {
          const [name] = (condition as hbs.AST.PathExpression).parts
          const line = node.loc.start.line + from - 1
          if (name !== undefined) uses.push({ file, line, name, empty: !holds(condition), asked: true })
        }
        go(taken ? program : inverse, { file, from, program })
      }
    }
  }
  go(parsed.subject.program, parsed.subject)
  go(parsed.body.program, parsed.body)
  return uses
}

function hole(file: string, line: number, name: string, when: string): TemplateFault {
  return errorIn(file, {
    line,
    rule: 'hole',
    message: `"${name}" leaves a hole in its sentence when ${when}.`,
    example: `{{#if ${name}}} … {{${name}}} … {{/if}}`,
  })
}

function neverFilled(file: string, line: number, name: string, { purpose }: Template): TemplateFault {
  return warningIn(file, {
    line,
    rule: 'never-filled',
    message: `"${name}" is not asked for in a ${purpose} letter, so it is always empty.`,
    example: null,
  })
}

/** True for the first fault of a rule on a line; the samples after it would only say it again. */
function firstOfItsKind(): (fault: TemplateFault) => boolean {
  const seen = new Set<string>()
  return ({ file, line, rule, message }) => {
    const key = `${file}:${line}:${rule}:${/^"[^"]*"/.exec(message)?.[0] ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
}
