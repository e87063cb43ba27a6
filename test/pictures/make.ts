/** `npm run pictures`: writes the sample log and the README's pictures into docs/. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pictures } from './pictures.ts'

for (const [name, text] of Object.entries(await pictures())) {
  const file = fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  process.stdout.write(`docs/${name}\n`)
}
