/** A second reader of our English, from outside: harper with its default rules, in both spellings. */
import { type Dialect, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import type { Draft } from '../../src/commands/draft/compose.ts'
import { NAMES } from './harper-answers.ts'
import { FALSE_ALARMS, type FalseAlarm } from './harper-false-alarms.ts'

// The numbers of harper's own enum, which is no value in its ambient types under `verbatimModuleSyntax`.
const DIALECTS = [0, 1] as Dialect[]

export interface Alarm {
  rule: string
  /** The words that it stumbles over. */
  at: string
  message: string
  paragraph: string
  /** The list's reason why it is no fault; undefined where it may be one. */
  known: FalseAlarm | undefined
}

export interface Reading {
  letters: number
  paragraphs: number
  alarms: Alarm[]
}

/** Reads every distinct paragraph of these letters once in each spelling. */
export async function readAll(drafts: AsyncIterable<Draft>): Promise<Reading> {
  const paragraphs = new Set<string>()
  let letters = 0
  for await (const { subject, body } of drafts) {
    letters += 1
    for (const paragraph of [subject, ...body.split('\n\n')]) paragraphs.add(paragraph)
  }
  const alarms: Alarm[] = []
  for (const dialect of DIALECTS) {
    const linter = new LocalLinter({ binary, dialect })
    await linter.importWords(NAMES)
    for (const paragraph of paragraphs) alarms.push(...(await alarmsIn(paragraph, linter)))
    await linter.dispose()
  }
  return { letters, paragraphs: paragraphs.size, alarms }
}

// Harper names its rules only in a reading that takes three times as long, so that is for what it stumbles over.
async function alarmsIn(paragraph: string, linter: LocalLinter): Promise<Alarm[]> {
  const options = { language: 'plaintext' } as const
  if ((await linter.lint(paragraph, options)).length === 0) return []
  const byRule = Object.entries(await linter.organizedLints(paragraph, options))
  return byRule.flatMap(([rule, lints]) =>
    lints.map((lint) => {
      const at = lint.get_problem_text()
      const known = FALSE_ALARMS.find((alarm) => alarm.rule === rule && alarm.at.test(at))
      return { rule, at, message: lint.message(), paragraph, known }
    }),
  )
}
