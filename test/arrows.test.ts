import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** What each room may import from; these three, which import nothing, may be imported by all. */
const FOR_ALL = ['fault.ts', 'linear-model.ts', 'make-folder.ts']

const MAY_IMPORT: Record<string, string[]> = {
  rejection: ['rejection'],
  letters: ['letters', 'rejection'],
  mail: ['mail', 'rejection'],
  patterns: ['patterns', 'rejection'],
  store: ['store', 'rejection'],
  terminal: ['terminal', 'rejection'],
  commands: ['commands', 'rejection', 'letters', 'mail', 'patterns', 'store', 'terminal', 'world.ts'],
  'cli.ts': ['commands', 'terminal', 'world.ts'],
  // Both say which version this is, for which they look in package.json.
  'start.ts': ['compiled-code.ts', 'main.ts', 'old-code.ts', 'paths.ts', 'program.ts', '..'],
  'program.ts': [],
  'compiled-code.ts': [],
  'main.ts': ['cli.ts', 'terminal', 'world.ts', '..'],
  'world.ts': ['paths.ts', 'store', 'terminal', 'letters', 'mail'],
  'paths.ts': [],
  'fault.ts': [],
  'linear-model.ts': [],
  'make-folder.ts': [],
  'old-code.ts': [],
}

/** Libraries that the domain may use: pure ones, without a stream, a file or a clock. */
const PURE_LIBRARIES = ['chrono-node/en']

interface Import {
  file: string
  from: string
}

function importsOf(): Import[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.d)\.ts$/.test(file),
  )
  return files.flatMap((file) => {
    const text = readFileSync(join(SRC, file), 'utf8')
    const found = text.matchAll(/(?:^|[\s;(])(?:from|import)\s*\(?\s*'([^']+)'/g)
    return [...found].map(([, from = '']) => ({ file, from }))
  })
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path
}

function wrongArrows(imports: Import[]): string[] {
  return imports
    .filter(({ from }) => from.startsWith('.'))
    .map(({ file, from }) => ({ file, to: relative(SRC, resolve(SRC, file, '..', from)) }))
    .filter(({ file, to }) => !FOR_ALL.includes(to) && !(MAY_IMPORT[roomOf(file)] ?? []).includes(roomOf(to)))
    .map(({ file, to }) => `${file} → ${to}`)
}

describe('the arrows of the house', () => {
  it('run the right way everywhere', () => {
    expect(importsOf().length).toBeGreaterThan(50)
    expect(wrongArrows(importsOf())).toEqual([])
  })

  it('would be seen running the wrong way', () => {
    expect(wrongArrows([{ file: 'letters/fill.ts', from: '../store/log.ts' }])).toEqual([
      'letters/fill.ts → store/log.ts',
    ])
    expect(wrongArrows([{ file: 'rejection/kind.ts', from: '../letters/fill.ts' }])).toHaveLength(1)
    expect(wrongArrows([{ file: 'store/log.ts', from: '../commands/log.ts' }])).toHaveLength(1)
  })

  it('every file stands in a room that is known', () => {
    expect(importsOf().filter(({ file }) => !(roomOf(file) in MAY_IMPORT))).toEqual([])
  })

  it('the domain is pure', () => {
    const outside = importsOf().filter(
      ({ file, from }) =>
        roomOf(file) === 'rejection' && !from.startsWith('.') && !PURE_LIBRARIES.includes(from),
    )
    expect(outside).toEqual([])
  })

  it('only the world and the start touch the process, the clock and the home folder', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    )
    const outside = /\bprocess\.|= process\b|Date\.now\(\)|new Date\(\)|homedir\(/
    const touching = files.filter((file) =>
      outside.test(withoutComments(readFileSync(join(SRC, file), 'utf8'))),
    )
    expect(touching.sort()).toEqual(['main.ts', 'paths.ts', 'start.ts', 'world.ts'])
  })
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
}
