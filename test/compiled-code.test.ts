import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loaderFor } from '../src/compiled-code.ts'

const require = createRequire(import.meta.url)

/** A program of two files; what it says, and what became of the kept code. */
function aProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'rejectkit-compiled-'))
  const kept = join(folder, 'draft.code')
  const put = (name: string, code: string) =>
    writeFileSync(
      join(folder, name),
      `(function (exports, require, module, file, folder, importPackage) {${code}\n})`,
    )
  put(
    'main.js',
    "exports.say = (name) => require('./words.js').greeting(require('node:path').basename(name))",
  )
  put('words.js', 'exports.greeting = (name) => "Hi " + name + ","')
  const say = (file: string | null = kept) => {
    const { load, end } = loaderFor(folder, file, { require, import: (name) => import(name), node: process })
    const said = (load('./main.js') as { say: (name: string) => string }).say('/people/Priya')
    end(0)
    return said
  }
  return { kept, put, say }
}

it('the code of what was loaded is kept, privately, and made anew only where something is new', () => {
  const { kept, put, say } = aProgram()
  expect(say()).toBe('Hi Priya,')
  expect(statSync(kept).mode & 0o777).toBe(0o600)
  const first = readFileSync(kept)
  // Another file of that name would have another number.
  const { ino } = statSync(kept)
  expect(say()).toBe('Hi Priya,')
  expect(statSync(kept).ino).toBe(ino)
  put('words.js', 'exports.greeting = (name) => "Dear " + name + ", good morning!"')
  expect(say()).toBe('Dear Priya, good morning!')
  expect(readFileSync(kept).equals(first)).toBe(false)
})

it('holds the functions that have run, which Node would compile again', () => {
  const { kept, put, say } = aProgram()
  const long = Array.from({ length: 200 }, (_, at) => `x${at} = x${at - 1} + 1`).slice(1)
  put('words.js', `exports.greeting = (name) => { let x0 = 0, ${long.join(', ')}; return name + x199 }`)
  expect(say()).toBe('Priya199')
  const whole = readFileSync(kept).length
  put(
    'words.js',
    `exports.other = (name) => { let x0 = 0, ${long.join(', ')}; return name + x199 }\nexports.greeting = (name) => name`,
  )
  expect(say()).toBe('Priya')
  expect(readFileSync(kept).length).toBeLessThan(whole - 1000)
})

it.each([
  ['nothing', () => Buffer.alloc(0)],
  ['half of it', (code: Buffer) => code.subarray(0, code.length / 2)],
  ['noughts', (code: Buffer) => Buffer.alloc(code.length)],
  [
    'a list that is none',
    (code: Buffer) => Buffer.concat([Buffer.from([2, 0, 0, 0]), Buffer.from('{}'), code]),
  ],
  [
    'a block that the disk has lost',
    (code: Buffer) => Buffer.from(code).fill(0, code.length - 700, code.length - 188),
  ],
])('kept code of which there is %s costs nothing but time', (_, spoilt) => {
  const { kept, say } = aProgram()
  say()
  const code = readFileSync(kept)
  writeFileSync(kept, spoilt(code))
  expect(say()).toBe('Hi Priya,')
  const anew = readFileSync(kept)
  // V8 keeps a little more or less of it each time.
  expect(anew.length).toBeGreaterThan(code.length * 0.9)
  expect(anew.equals(spoilt(code))).toBe(false)
})

it('kept code with which a run never came to its end is not tried again', () => {
  const { kept, say } = aProgram()
  say()
  utimesSync(kept, 0, 0)
  const { pid } = spawnSync(process.execPath, ['-e', '0'])
  writeFileSync(`${kept}.run`, String(pid))
  expect(say()).toBe('Hi Priya,')
  expect(statSync(kept).mtimeMs).toBeGreaterThan(0)
  expect(existsSync(`${kept}.run`)).toBe(false)
})

it('kept code that another window runs with is run with here too', () => {
  const { kept, say } = aProgram()
  say()
  const { ino } = statSync(kept)
  writeFileSync(`${kept}.run`, String(process.ppid))
  expect(say()).toBe('Hi Priya,')
  expect(statSync(kept).ino).toBe(ino)
  expect(existsSync(`${kept}.run`)).toBe(true)
})

it('packages are imported as from the place of the program', async () => {
  const { put, say } = aProgram()
  put(
    'main.js',
    "exports.say = () => importPackage('node:path').then((path) => path.basename('/people/Priya'))",
  )
  expect(await say()).toBe('Priya')
})

it('nothing is kept where nothing is to be, or where it cannot be', () => {
  const { say } = aProgram()
  expect(say(null)).toBe('Hi Priya,')
  expect(say('/dev/null/code/draft')).toBe('Hi Priya,')
})
