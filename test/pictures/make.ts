/** `npm run pictures`: writes the sample log and the README's pictures into docs/. Needs tmux, the real terminal of one of them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pictures } from './pictures.ts'
import { sittingPicture } from './sitting.ts'

for (const [name, text] of Object.entries({
  ...(await pictures()),
  'pictures/draft.svg': await sittingPicture(),
})) {
  const file = fileURLToPath(new URL(`../../docs/${name}`, import.meta.url))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  process.stdout.write(`docs/${name}\n`)
}
