import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const read = (file: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8'))

it('the database is not built on the machine of whoever installs: it brings its binaries', () => {
  const name = 'node_modules/better-sqlite3'
  // The package says so, but npm asks the lock, and leaves it out whenever it writes one.
  expect(read(`${name}/package.json`).gypfile).toBe(false)
  expect(read('package-lock.json').packages[name].gypfile).toBe(false)
})
