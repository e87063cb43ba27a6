import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { QUESTIONS } from '../../src/rejection/questions.ts'
import { manPage } from './page.ts'

const ROOT = new URL('../../', import.meta.url)
const FILE = new URL('man/rejectkit.1', ROOT)
const PACKAGE = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'))
const has = (program: string, flag: string) => spawnSync(program, [flag]).error === undefined

describe('the man page', () => {
  it('is what the program says of itself now; npm run man writes it', async () => {
    expect(readFileSync(FILE, 'utf8')).toBe(await manPage(PACKAGE.version))
  })

  it('comes with the package', () => {
    expect(PACKAGE.man).toBe('man/rejectkit.1')
    expect(PACKAGE.files).toContain('man')
  })

  it('has every question, command and topic', () => {
    const page = readFileSync(FILE, 'utf8')
    for (const { flag } of QUESTIONS)
      expect(page).toContain(`\\fB${(flag.split(' ')[0] ?? '').replaceAll('-', '\\-')}\\fR`)
    for (const heading of ['rejectkit log add', 'rejectkit templates check', 'rejectkit doctor'])
      expect(page).toContain(`.SS "${heading} `)
    for (const heading of ['PRIVACY', 'DATA', 'EXIT STATUS', 'ENVIRONMENT', 'TEMPLATES'])
      expect(page).toContain(`.SH "${heading}"`)
  })

  it.skipIf(!has('groff', '-v'))('is read by groff without a warning', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-z', fileURLToPath(FILE)], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(stdout).toBe('')
  })

  it.skipIf(!has('mandoc', '-Tlint'))('is read by mandoc with no complaint but that it has no date', () => {
    const { stdout } = spawnSync('mandoc', ['-Tlint', '-W', 'warning', fileURLToPath(FILE)], {
      encoding: 'utf8',
    })
    expect(stdout.split('\n').filter((line) => line && !/missing date/.test(line))).toEqual([])
  })
})
