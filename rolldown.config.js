import { readFileSync } from 'node:fs'
import { defineConfig } from 'rolldown'

// Only our own code is bundled, in chunks that follow the lazy imports of the commands;
// libraries stay packages, so that their own updates and licences stay visible.
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const external = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))

export default defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  logLevel: 'warn',
  external: [/^node:/, ...external],
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: '[name]-[hash].js' },
})
