import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { clearOldCode } from '../src/old-code.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const CURRENT = '0.2.0-node-24.21.0'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rejectkit-code-'))
})

/** A folder as Node leaves it in that of a version, last written to so many days ago. */
function compiled(version: string, days: number, files = ['01a456fe', '0208ad96.cache']): string {
  const place = join(folder, version, 'v24.21.0-x64-964aae3f-0')
  mkdirSync(place, { recursive: true })
  for (const name of files) writeFileSync(join(place, name), 'code')
  const at = new Date(NOW - days * 24 * 60 * 60 * 1000)
  for (const each of [place, join(folder, version)]) utimesSync(each, at, at)
  return place
}

it('clears what other versions have left, but not what may still be in use', () => {
  compiled('0.1.0-node-24.21.0', 8)
  compiled('0.1.0-node-22.12.0', 6)
  compiled(CURRENT, 30)
  clearOldCode(folder, CURRENT, NOW)
  expect(readdirSync(folder).sort()).toEqual(['0.1.0-node-22.12.0', CURRENT])
})

it('and what was only half written when it was killed', () => {
  compiled('0.1.0-node-24.21.0', 8, ['draft.code', 'draft.code.1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed'])
  clearOldCode(folder, CURRENT, NOW)
  expect(readdirSync(folder)).toEqual([])
})

it("leaves whatever is not the program's own, and does not follow links", () => {
  const mixed = compiled('0.1.0-node-24.21.0', 30, ['01a456fe', 'letter.txt'])
  const elsewhere = mkdtempSync(join(tmpdir(), 'rejectkit-code-'))
  writeFileSync(join(elsewhere, '01a456fe'), 'mine')
  symlinkSync(elsewhere, join(folder, '0.0.1-node-24.21.0'))
  symlinkSync(elsewhere, join(folder, '0.1.0-node-24.21.0', 'v22.12.0-x64-964aae3f-0'))
  mkdirSync(join(folder, 'mine'))
  utimesSync(join(folder, '0.1.0-node-24.21.0'), new Date(0), new Date(0))
  utimesSync(mixed, new Date(0), new Date(0))
  clearOldCode(folder, CURRENT, NOW)
  expect(readdirSync(mixed)).toEqual(['letter.txt'])
  expect(readdirSync(elsewhere)).toEqual(['01a456fe'])
  expect(existsSync(join(folder, 'mine'))).toBe(true)
})

it('is no fault where there is nothing, or another window was faster', () => {
  expect(() => clearOldCode(join(folder, 'none'), CURRENT, NOW)).not.toThrow()
})
