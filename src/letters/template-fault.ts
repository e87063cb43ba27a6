/** What is wrong with a template: where, what, and how it would be right. */
import { Fault } from '../fault.ts'

export interface TemplateFault {
  file: string
  /** Counted from 1, head included. */
  line: number
  /** An error keeps the letter from being written; a warning does not. */
  level: 'error' | 'warning'
  rule: string
  message: string
  /** The right form, where one can be shown. May have several lines. */
  example: string | null
}

/** An error as it is found, before anyone knows in which file. */
export type Finding = Pick<TemplateFault, 'line' | 'rule' | 'message' | 'example'>

export function errorIn(file: string, finding: Finding): TemplateFault {
  return { file, level: 'error', ...finding }
}

export function warningIn(file: string, finding: Finding): TemplateFault {
  return { file, level: 'warning', ...finding }
}

/** The first of these faults as an error that stops a letter; it points to the command that names all of them. */
export function stoppedBy(fault: TemplateFault): Fault {
  const example = fault.example === null ? '' : ` Right: ${fault.example.replace(/\n/g, ' ⏎ ')}`
  return new Fault(
    `The template ${fault.file}, line ${fault.line}: ${fault.message}${example}\n` +
      'Your answers are kept. rejectkit templates check names every fault in it.',
  )
}

/** Each fault once, in the order of the lines: a block that many letters use would be named for each of them. */
export function eachOnce(faults: readonly TemplateFault[]): TemplateFault[] {
  const seen = new Map(faults.map((fault) => [`${fault.file}:${fault.line}:${fault.message}`, fault]))
  return [...seen.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}
