/** A second reader of our English, from outside: harper with its default rules, in both spellings. */
import { type Dialect, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import type { Draft } from '../../src/commands/draft/compose.ts'
import { NAMES } from './harper-answers.ts'
import { FALSE_ALARMS, type FalseAlarm } from './harper-false-alarms.ts'

// The numbers of harper's own enum, which is no value in its ambient types under `verbatimModuleSyntax`.
const DIALECTS = [0, 1] as Dialect[]

const CHUNK = 25
const BREAK = '\n\n'

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
    for (const text of inChunks([...paragraphs])) alarms.push(...(await alarmsIn(text, linter)))
    await linter.dispose()
  }
  return { letters, paragraphs: paragraphs.size, alarms }
}

// What a reading costs hangs little on its length, so it takes many paragraphs at a time.
function inChunks(paragraphs: string[]): string[] {
  const starts = paragraphs.map((_, at) => at).filter((at) => at % CHUNK === 0)
  return starts.map((start) => paragraphs.slice(start, start + CHUNK).join(BREAK))
}

async function alarmsIn(text: string, linter: LocalLinter): Promise<Alarm[]> {
  const byRule = Object.entries(await linter.organizedLints(text, { language: 'plaintext' }))
  return byRule.flatMap(([rule, lints]) =>
    lints.map((lint) => {
      const at = lint.get_problem_text()
      const paragraph = paragraphAt(text, lint.span().start)
      const known = FALSE_ALARMS.find(
        (alarm) => alarm.rule === rule && alarm.at.test(at) && (alarm.within?.test(paragraph) ?? true),
      )
      return { rule, at, message: lint.message(), paragraph, known }
    }),
  )
}

function paragraphAt(text: string, offset: number): string {
  const start = text.lastIndexOf(BREAK, offset - 1)
  const end = text.indexOf(BREAK, offset)
  return text.slice(start < 0 ? 0 : start + BREAK.length, end < 0 ? undefined : end)
}
