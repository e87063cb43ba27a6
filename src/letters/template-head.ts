/** The head of a template: YAML between two lines of "---", which says what the letter is for. */
import { REGISTERS, type Register } from '../rejection/answers.ts'
import { PURPOSES, type Purpose } from '../rejection/purpose.ts'
import type { Finding } from './template-fault.ts'
import { didYouMean } from './template-nearest.ts'

export interface Head {
  purpose: Purpose
  register: Register
  subject: string
  /** What the letter is for, in the author's words; null where the purpose says it. */
  label: string | null
}

/** A template in its two parts, with the lines where the subject and the body begin. */
export interface Parts {
  head: Head
  body: string
  subjectLine: number
  bodyLine: number
}

const KEYS = ['purpose', 'register', 'subject', 'label']
const LARGEST_HEAD = 4096
const RIGHT_HEAD = `---
purpose: thank-you
register: warm
subject: "Thank you: {{role}}"
---`

/** Reads the head; `parts` is there only when every finding is a warning (a key that nobody knows). */
export async function readParts(text: string): Promise<{ parts?: Parts; findings: Finding[] }> {
  const found = /^\uFEFF?---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n([\s\S]*))?$/.exec(text)
  if (!found) {
    const message = /^\uFEFF?---[ \t]*\n/.test(text)
      ? 'Its head is not closed: the second line of "---" is missing.'
      : 'It does not begin with a head between two lines of "---".'
    return { findings: [headFault(1, message, RIGHT_HEAD)] }
  }
  const [, yaml = '', body = ''] = found
  if (yaml.length > LARGEST_HEAD)
    return { findings: [headFault(2, 'Its head is larger than 4 KB.', RIGHT_HEAD)] }
  const { values, lineOf, findings } = await readYaml(yaml)
  if (findings.length > 0) return { findings }
  const wrong = [
    ...checkPurpose(values, lineOf),
    ...checkRegister(values, lineOf),
    ...checkTexts(values, lineOf),
  ]
  if (wrong.length > 0) return { findings: [...wrong, ...strangers(values, lineOf)] }
  const { purpose, register, subject, label = null } = values as unknown as Head
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length
  return {
    parts: { head: { purpose, register, subject, label }, body, subjectLine: lineOf('subject'), bodyLine },
    findings: strangers(values, lineOf),
  }
}

type Values = Record<string, unknown>
type LineOf = (key: string) => number

async function readYaml(yaml: string): Promise<{ values: Values; lineOf: LineOf; findings: Finding[] }> {
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, logLevel: 'silent' })
  const trouble = document.errors[0] ?? document.warnings[0]
  // The head begins on the file's second line.
  const inFile = (offset: number) => lineCounter.linePos(offset).line + 1
  const failed = (line: number, what: string) => ({
    values: {},
    lineOf: () => line,
    findings: [headFault(line, `Its head is not YAML: ${what}.`, 'subject: "Thank you: {{role}}"')],
  })
  if (trouble)
    return failed(openQuote(yaml, trouble.message) ?? inFile(trouble.pos[0]), firstLine(trouble.message))
  const { contents } = document
  if (!isMap(contents)) {
    const message = contents === null ? 'Its head is empty.' : 'Its head has no "name: value" lines.'
    return { values: {}, lineOf: () => 2, findings: [headFault(2, message, RIGHT_HEAD)] }
  }
  const lines = new Map(
    contents.items.map(({ key }) => [String(key), isScalar(key) ? inFile(key.range?.[0] ?? 0) : 2]),
  )
  try {
    const values = Object.fromEntries(Object.entries(document.toJS({ maxAliasCount: 10 }) as Values))
    return { values, lineOf: (key) => lines.get(key) ?? 2, findings: [] }
  } catch (error) {
    return failed(2, firstLine((error as Error).message))
  }
}

/** A quote that is not closed is missed only at the end; the line to mend is the one where it opens. */
function openQuote(yaml: string, message: string): number | null {
  const quote = /^Missing closing (["'])quote/.exec(message)?.[1]
  if (!quote) return null
  const line = yaml.split('\n').findIndex((each) => each.split(quote).length % 2 === 0)
  return line < 0 ? null : line + 2
}

function checkPurpose({ purpose }: Values, lineOf: LineOf): Finding[] {
  if (PURPOSES.includes(purpose as Purpose)) return []
  const known = `purpose: ${didYouMeanValue(purpose, PURPOSES) ?? 'thank-you'}`
  if (purpose === undefined || purpose === null)
    return [headFault(lineOf('purpose'), 'Its head has no purpose.', known, 'no-purpose')]
  const message = `The purpose ${shown(purpose)} is not known.${suggestion(purpose, PURPOSES)}`
  return [headFault(lineOf('purpose'), message, known, 'unknown-purpose')]
}

function checkRegister({ register }: Values, lineOf: LineOf): Finding[] {
  if (REGISTERS.includes(register as Register)) return []
  if (register === undefined || register === null)
    return [headFault(lineOf('register'), 'Its head has no register.', 'register: warm', 'no-register')]
  const message = `The register ${shown(register)} is not known; it is ${REGISTERS.join(' or ')}.`
  return [headFault(lineOf('register'), message, 'register: formal', 'unknown-register')]
}

function checkTexts({ subject, label }: Values, lineOf: LineOf): Finding[] {
  const right = 'subject: "Thank you: {{role}}"'
  const findings: Finding[] = []
  const addSubject = (message: string, rule: string) =>
    findings.push(headFault(lineOf('subject'), message, right, rule))
  if (subject === undefined || subject === null || subject === '')
    addSubject('Its head has no subject.', 'no-subject')
  else if (typeof subject !== 'string')
    addSubject('The subject has to be text in quotation marks.', 'no-subject')
  else if (subject.trim() === '') addSubject('Its subject is empty.', 'no-subject')
  else if (/[\n\u2028\u2029]/.test(subject.trim()))
    addSubject('The subject has more than one line.', 'subject-lines')
  const isLabel = label === undefined || label === null || isShortLine(label)
  if (!isLabel)
    findings.push(
      headFault(
        lineOf('label'),
        'The label has to be one line of at most 100 characters.',
        'label: "thank Linden"',
      ),
    )
  return findings
}

function isShortLine(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 100 && !/\p{Cc}/u.test(value)
}

/** Keys that nobody reads are most likely slips of the pen. */
function strangers(values: Values, lineOf: LineOf): Finding[] {
  return Object.keys(values)
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({
      line: lineOf(key),
      rule: 'unknown-key',
      message: `Nothing reads ${shown(key)} in the head.${suggestion(key, KEYS)}`,
      example: null,
    }))
}

function suggestion(value: unknown, known: readonly string[]): string {
  return typeof value === 'string' ? didYouMean(value, known) : ''
}

function didYouMeanValue(value: unknown, known: readonly string[]): string | undefined {
  return /"(.+)"/.exec(suggestion(value, known))?.[1]
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/( at line \d+, column \d+)?[:.]*$/, '')
}

function headFault(line: number, message: string, example: string, rule = 'head'): Finding {
  return { line, rule, message, example }
}
