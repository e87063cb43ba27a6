/** `npm run docs`: writes what the docs take from the program: the letters, the flags, the fields. */
import { readFileSync, writeFileSync } from 'node:fs'
import { lettersPage } from './letters-page.ts'
import { fieldRows, flagRows, rowsIn } from './tables.ts'

const at = (name: string) => new URL(`../../docs/${name}`, import.meta.url)

function putTable(name: string, rows: readonly string[], start: string, heading = ''): void {
  const text = readFileSync(at(name), 'utf8')
  writeFileSync(
    at(name),
    text.replace(rowsIn(text, start, heading).join('\n'), () => rows.join('\n')),
  )
}

writeFileSync(at('letters.md'), await lettersPage())
putTable('commands.md', flagRows(), '| `--company')
putTable('templates.md', fieldRows(), '| `company', '## Fields')
