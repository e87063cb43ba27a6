import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PURPOSES } from '../../src/rejection/purpose.ts'
import { KINDS } from '../../src/rejection/rejection.ts'
import { lettersPage } from './letters-page.ts'
import { flagRows, rowsIn } from './tables.ts'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

describe('the docs', () => {
  it('list every question of a draft with its flag, and no other; npm run docs makes the table anew', () => {
    expect(rowsIn(read('docs/commands.md'), '| `--company')).toEqual(flagRows())
  })

  it('show each letter as it is written today; npm run docs makes the page anew', async () => {
    expect(read('docs/letters.md')).toBe(await lettersPage())
  })

  it('name every kind and every letter', () => {
    for (const word of KINDS) expect(read('README.md')).toContain(`\`${word}\``)
    for (const word of PURPOSES) expect(read('docs/letters.md')).toContain(`## ${word}\n`)
  })
})
