import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { fillerFor } from '../../src/letters/filler.ts'
import type { ReadyLetter } from '../../src/letters/ready-made.ts'
import { prepare } from '../../src/letters/render.ts'
import { loadTemplate, readyFor, type Template } from '../../src/letters/template.ts'
import { templatesIn } from '../../src/letters/template-folders.ts'
import { samplesFor } from '../../src/letters/template-samples.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LETTERS = join(ROOT, 'templates', 'letters')
// Build scripts are plain JavaScript, without types.
const { letterCode, lettersIn } = (await import(join(ROOT, 'build', 'letters.js'))) as {
  letterCode: (folder: string, letter: string) => Promise<string>
  lettersIn: (folder: string) => string[]
}

const folder = mkdtempSync(join(tmpdir(), 'rejectkit-ready-'))

async function madeOf(letter: string): Promise<ReadyLetter> {
  const file = join(folder, `${letter.replace('/', '.')}.mjs`)
  writeFileSync(file, await letterCode(LETTERS, letter))
  return import(/* @vite-ignore */ pathToFileURL(file).href)
}

async function lettersOf(language: string, register: string): Promise<Template[]> {
  const { entries } = templatesIn({ builtIn: LETTERS }, language)
  const wanted = entries.filter((entry) => entry.kind === 'letter' && entry.register === register)
  const loaded = await Promise.all(wanted.map((entry) => loadTemplate(entry, entries)))
  return loaded.flatMap(({ template }) => template ?? [])
}

const SETS = ['en', 'de', 'es'].flatMap((language) => [
  [language, 'warm'],
  [language, 'formal'],
]) as [string, string][]

describe('letters compiled by the build', () => {
  it.each(SETS)(
    '%s.%s: every letter reads as it does when compiled on the spot',
    async (language, register) => {
      const templates = await lettersOf(language, register)
      const all = templates.map(({ name }) => `${language}/${name}.${register}`)
      const ours = (letter: string) => letter.startsWith(`${language}/`) && letter.endsWith(`.${register}`)
      expect(lettersIn(LETTERS).filter(ours).sort()).toEqual(all.sort())
      for (const template of templates) {
        const made = await madeOf(`${language}/${template.name}.${register}`)
        const ready = readyFor(made, template.partials)
        expect(ready, template.file).toBeDefined()
        const { head, body, bodyLine } = made.parts
        expect(template).toMatchObject({ ...head, body, bodyLine })
        const one = await fillerFor({ ...template, ready })
        const other = prepare(template)
        for (const { fields } of samplesFor(template.purpose)) expect(one(fields)).toEqual(other(fields))
      }
    },
  )

  it('are not used once a block has another text', async () => {
    const made = await madeOf('en/thank-you.warm')
    const [template] = (await lettersOf('en', 'warm')).filter(({ name }) => name === 'thank-you')
    if (!template) throw new Error('no template')
    const greeting = { file: 'greeting.warm.hbs', text: 'Hello!' }
    expect(readyFor(made, { ...template.partials, greeting })).toBeUndefined()
    expect(readyFor(made, {})).toBeUndefined()
  })
})

const THANK_YOU = [
  ...['draft', '--no-input', '--company', 'Linden', '--role', 'Data Engineer', '--kind', 'post-interview'],
  ...['--stage', 'hiring-manager', '--purpose', 'thank-you', '--me', 'Sam', '--register', 'warm', '--quiet'],
]

describe('the program as it is installed', () => {
  const home = join(folder, 'installed')
  beforeAll(() => {
    for (const part of ['bin', 'dist', 'templates', 'package.json'])
      cpSync(join(ROOT, part), join(home, part), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'))
  })
  const draft = () => {
    const env = { PATH: process.env.PATH, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache') }
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(home, 'bin', 'rejectkit.js'), ...THANK_YOU],
      {
        encoding: 'utf8',
        env,
      },
    )
    expect(stderr).not.toMatch(/failed/)
    return stdout
  }

  it('goes by the template as it stands, not by what was made of it before', () => {
    const before = draft()
    expect(before).toMatch(/^Dear hiring team,/)
    const letter = join(home, 'templates', 'letters', 'en', 'thank-you.warm.hbs')
    writeFileSync(
      letter,
      readFileSync(letter, 'utf8').replace('{{> closing}}', 'This is new.\n\n{{> closing}}'),
    )
    expect(draft()).toContain('This is new.')
  })

  it('does without what the build has compiled', () => {
    const before = draft()
    for (const file of readdirSync(join(home, 'dist')).filter((name) => name.startsWith('ready-made')))
      rmSync(join(home, 'dist', file))
    expect(draft()).toBe(before)
  })
})
