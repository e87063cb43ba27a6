/** What a completion is, and how it is handed to the shell. */
import { safeLine } from '../../terminal/safe.ts'

export interface Candidate {
  value: string
  about?: string
}

/** Values to choose from, or that any file will do. */
export type Completion = 'files' | readonly Candidate[]

/** What can stand in a command line as it is, in every shell: no quotes, no blanks, nothing that a shell obeys. */
const TYPED_AS_IS = /^[\w.,:=@%+/-]+$/

/** An explanation is one short line. In signs: to measure columns would take longer than all the rest. */
const LONGEST = 60

/**
 * A line for the kind, then one for each value that begins with what was typed: value, tab, explanation. Values that
 * a shell would not take as they are stay away; explanations may hold foreign text, made safe to be shown.
 */
export function asLines(completion: Completion, typed: string): string {
  if (completion === 'files') return 'files\n'
  const begun = completion.filter(({ value }) => value.startsWith(typed) && TYPED_AS_IS.test(value))
  const lines = begun.map(({ value, about = '' }) => `${value}\t${short(safeLine(about).trim())}`)
  return `${['values', ...lines].join('\n')}\n`
}

function short(text: string): string {
  const signs = [...text]
  return signs.length > LONGEST
    ? `${signs
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : text
}
