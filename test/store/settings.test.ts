import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mendSettings, readSettings, type Settings, writeSettings } from '../../src/store/settings.ts'
import { faultOf, folder, smallDisk } from './help.ts'

const posix = process.platform !== 'win32'
const SETTINGS: Settings = { name: 'Ada Lovelace', address: 'ada@example.org', register: 'formal' }

function aFile(text?: string): string {
  const file = join(folder(), 'settings.json')
  if (text !== undefined) writeFileSync(file, text)
  return file
}

describe('reading', () => {
  test('a missing file is no settings', () => {
    const file = join(folder(), 'none', 'settings.json')
    expect(readSettings(file)).toEqual({})
    expect(existsSync(join(file, '..'))).toBe(false)
  })

  test('gives what was written', () => {
    const file = aFile()
    writeSettings(file, SETTINGS)
    expect(readSettings(file)).toEqual(SETTINGS)
  })

  test('leaves out keys that it does not know, and bears a byte order mark', () => {
    expect(readSettings(aFile('\uFEFF{"name":"Ada","colour":"blue"}'))).toEqual({ name: 'Ada' })
  })

  test.each([
    ['no JSON', '{ "name": "Ada", }', 'it is not JSON'],
    ['an empty file', '', 'it is not JSON'],
    ['a list', '["Ada"]', 'should be one object'],
    ['null', 'null', 'should be one object'],
    ['a name that is no text', '{"name": 3}', '"name" should be text'],
    ['an unknown register', '{"register": "rude"}', '"register" should be "warm" or "formal"'],
    ['a figure in quotes', '{"silenceDays": "21"}', '"silenceDays" should be a whole number from 7 to 365'],
    ['a figure out of bounds', '{"touchDays": 7}', '"touchDays" should be a whole number from 28'],
    ['a band upside down', '{"band.offer": "70-25"}', '"band.offer" should be two percentages'],
    ['thresholds that clash', '{"threshold.leaning": 95}', '"threshold.leaning" (95) should be lower'],
    ['a register that is null', '{"register": null}', '"register" should be'],
  ])('%s: the Fault names the file, and writing leaves it alone', (_what, text, why) => {
    const file = aFile(text)
    for (const attempt of [() => readSettings(file), () => writeSettings(file, SETTINGS)]) {
      const { message } = faultOf(attempt)
      expect(message).toContain(`The settings ${file} cannot be understood: `)
      expect(message).toContain(why)
      expect(message).toContain('Nothing was changed')
    }
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('a folder in its place', () => {
    const place = folder()
    expect(faultOf(() => readSettings(place)).message).toBe(
      `The settings ${place} cannot be read: it is a folder. Nothing was changed.`,
    )
  })
})

describe('writing', () => {
  test('makes file and folder for the person alone, and leaves nothing else behind', () => {
    const file = join(folder(), 'config', 'rejectkit', 'settings.json')
    writeSettings(file, SETTINGS)
    writeSettings(file, { name: 'Ada' })
    expect(readdirSync(join(file, '..'))).toEqual(['settings.json'])
    if (!posix) return
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700)
  })

  test('keeps unknown keys, replaces known ones and drops those left out', () => {
    const file = aFile('{"colour":"blue","name":"Ada","address":"a@b","__proto__":{"deep":[1]}}')
    writeSettings(file, { name: 'Ben', register: 'warm' })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
      JSON.parse('{"colour":"blue","name":"Ben","register":"warm","__proto__":{"deep":[1]}}'),
    )
    expect(readFileSync(file, 'utf8')).toMatch(/^\{\n {2}".*\n\}\n$/s)
  })

  test('puts a new file in the place of the old one, never writes into it', () => {
    const file = aFile('{}')
    const before = statSync(file).ino
    writeSettings(file, SETTINGS)
    expect(statSync(file).ino).not.toBe(before)
  })

  test('goes through a link and leaves it one', { skip: !posix }, () => {
    const place = folder()
    writeFileSync(join(place, 'real.json'), '{}')
    symlinkSync(join(place, 'real.json'), join(place, 'settings.json'))
    writeSettings(join(place, 'settings.json'), SETTINGS)
    expect(lstatSync(join(place, 'settings.json')).isSymbolicLink()).toBe(true)
    expect(readSettings(join(place, 'real.json'))).toEqual(SETTINGS)
  })

  test('on a full disk leaves the old file whole, and nothing beside it', (context) => {
    const place = smallDisk(context)
    const file = join(place, 'settings.json')
    writeSettings(file, SETTINGS)
    expect(faultOf(() => writeSettings(file, { name: 'x'.repeat(400_000) })).message).toBe(
      `The settings ${file} cannot be written: the disk is full. Nothing was changed.`,
    )
    expect(readSettings(file)).toEqual(SETTINGS)
    expect(readdirSync(place)).toEqual(['settings.json'])
  })

  test('that fails is a Fault, and no temporary file stays', () => {
    const place = folder()
    writeFileSync(join(place, 'file'), 'mine')
    const below = join(place, 'file', 'settings.json')
    expect(faultOf(() => writeSettings(below, SETTINGS)).message).toContain('Nothing was changed')

    // Two hundred and fifty letters are a name; with the ending of a temporary file they are too long.
    const long = join(place, 'x'.repeat(250))
    expect(faultOf(() => writeSettings(long, SETTINGS)).message).toContain(
      `The settings ${long} cannot be written`,
    )
    expect(readdirSync(place)).toEqual(['file'])
  })
})

test('the mode of a folder that exists is left alone', { skip: !posix }, () => {
  const place = join(folder(), 'config')
  mkdirSync(place)
  chmodSync(place, 0o755)
  writeSettings(join(place, 'settings.json'), SETTINGS)
  expect(statSync(place).mode & 0o777).toBe(0o755)
})

describe('mending', () => {
  const now = new Date('2026-11-20T09:30:00Z')

  test('leaves out what is wrong, keeps all else, and the old file to the last byte', () => {
    const text = '\uFEFF{"silenceDays": 3, "colour": "blue", "name": "Ada", "threshold.signal": 60}'
    const file = aFile(text)
    const { kept, dropped } = mendSettings(file, now)
    expect(dropped).toEqual(['silenceDays', 'threshold.signal'])
    expect(kept).toMatch(/settings\.json\.broken-20261120T093000Z$/)
    expect(readFileSync(kept, 'utf8')).toBe(text)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ colour: 'blue', name: 'Ada' })
    if (posix) expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('on a full disk leaves everything as it is', (context) => {
    const place = smallDisk(context)
    const file = join(place, 'settings.json')
    const text = `{"register": "rude", "name": "${'x'.repeat(200_000)}"}`
    writeFileSync(file, text)
    expect(faultOf(() => mendSettings(file, now)).message).toMatch(/the disk is full\. Nothing was changed/)
    expect(readdirSync(place)).toEqual(['settings.json'])
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
})

test('the order of the file stays, also where people put their own keys between', () => {
  const file = aFile('{"phone": "1", "colour": "blue", "name": "Ada"}')
  writeSettings(file, { register: 'warm', name: 'Sam', phone: '2' })
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(['phone', 'colour', 'name', 'register'])
})

test('settings that clash are not written', () => {
  const file = aFile('{}')
  expect(faultOf(() => writeSettings(file, { 'threshold.signal': 70 })).message).toContain('should be lower')
  expect(readFileSync(file, 'utf8')).toBe('{}')
})
