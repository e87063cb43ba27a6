/** The tables of the docs that follow from tables of the program. */
import { FIELD_NAMES, FIELDS } from '../../src/letters/fields.ts'
import { QUESTIONS } from '../../src/rejection/questions.ts'

const cell = (text: string) => text.replaceAll('|', '\\|')

/** Every flag of `draft`, for docs/commands.md. */
export function flagRows(): string[] {
  return QUESTIONS.map(({ flag, help }) => `| \`${cell(flag)}\` | ${cell(help)} |`)
}

const USES = { words: 'words', sentence: 'sentence', flag: 'yes or no', choice: 'choice', lines: 'lines' }

/** Every field that a template can name, for docs/templates.md. */
export function fieldRows(): string[] {
  return FIELD_NAMES.map((name) => {
    const { use, what, empty, sample } = FIELDS[name]
    const shown = typeof sample === 'boolean' ? (sample ? 'yes' : 'no') : [sample].flat().join(' / ')
    return `| \`${name}\` | ${USES[use]} | ${what}${empty ? `; empty when ${empty}` : ''} | ${shown} |`
  })
}

/** The rows in the text that such a table has; those of the first table after the heading, if one is named. */
export function rowsIn(text: string, start: string, heading = ''): string[] {
  const lines = text.slice(text.indexOf(heading)).split('\n')
  const from = lines.findIndex((line) => line.startsWith(start))
  const rest = from < 0 ? [] : lines.slice(from)
  const end = rest.findIndex((line) => !line.startsWith('| '))
  return end < 0 ? rest : rest.slice(0, end)
}
