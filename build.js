/** Bundles src/ into dist/, in chunks that follow the lazy imports of the commands. Silent when all is well. */
import { readFileSync } from 'node:fs'
import { build } from 'rolldown'

// Only our own code is bundled; libraries stay packages, so that their own updates and licences stay visible.
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const libraries = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))

await build({
  input: 'src/main.ts',
  platform: 'node',
  external: [/^node:/, ...libraries],
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: '[name]-[hash].js' },
})
