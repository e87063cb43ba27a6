import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PURPOSES } from '../src/rejection/purpose.ts'
import { QUESTIONS } from '../src/rejection/questions.ts'
import { KINDS } from '../src/rejection/rejection.ts'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const README = read('README.md')

describe('the README and the docs', () => {
  it('list every question with its flag, and no other', () => {
    const rows = read('docs/commands.md')
      .split('\n')
      .filter((line) => line.startsWith('| `--'))
    const cell = (text: string) => text.replaceAll('|', '\\|')
    expect(rows).toEqual(QUESTIONS.map(({ flag, help }) => `| \`${cell(flag)}\` | ${cell(help)} |`))
  })

  it('name every kind and every letter', () => {
    for (const word of KINDS) expect(README).toContain(`\`${word}\``)
    for (const word of PURPOSES) expect(read('docs/letters.md')).toContain(`\`${word}\``)
  })
})
