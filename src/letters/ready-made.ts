/** Letters that the build has read, inspected and compiled, so that a draft need not load YAML and the compiler. */
import type { Register } from '../rejection/answers.ts'
import type { Parts } from './template-head.ts'

/** A compiled text, as `handlebars.precompile` makes it. */
export type Compiled = TemplateSpecification

/** One letter. `text` is the file that it was made from, and `blocks` the blocks that it reaches, by name. */
export interface ReadyLetter {
  text: string
  parts: Parts
  subject: Compiled
  body: Compiled
  blocks: Readonly<Record<string, { text: string; compiled: Compiled }>>
}

/** The letter that came with the build; null where there is none, as in the source: the build puts its own in this place. */
export async function readyLetter(
  _language: string,
  _register: Register,
  _name: string,
): Promise<ReadyLetter | null> {
  return null
}
