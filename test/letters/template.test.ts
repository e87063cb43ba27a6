import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FIELD_NAMES, FIELDS, HELPERS } from '../../src/letters/fields.ts'
import { findTemplate, readTemplate } from '../../src/letters/template.ts'
import { samplesFor } from '../../src/letters/template-samples.ts'
import { PURPOSES } from '../../src/rejection/purpose.ts'
import { fieldRows, rowsIn } from '../docs/tables.ts'
import { BODY, BUILT_IN, HEAD, ownFolder } from './template-own.ts'

const WANTED = { language: 'en', purpose: 'thank-you', register: 'warm' } as const
const mine = HEAD.replace('Thank you:', 'Mine:')

describe('which template is read', () => {
  it('the built-in one, where there is no other', async () => {
    for (const folders of [BUILT_IN, ownFolder({}), { builtIn: BUILT_IN, own: '/nowhere' }])
      expect((await readTemplate(folders, WANTED)).source).toBe('built-in')
  })

  it('the own one of the same name and tone', async () => {
    const folders = ownFolder({ 'thank-you.warm.hbs': mine + BODY })
    const template = await readTemplate(folders, WANTED)
    expect(template).toMatchObject({ source: 'own', subject: 'Mine: {{role}}', subjectLine: 4, bodyLine: 6 })
    expect((await readTemplate(folders, { ...WANTED, register: 'formal' })).source).toBe('built-in')
  })

  it('with own blocks before the built-in ones, in built-in letters too', async () => {
    const { partials } = await readTemplate(ownFolder({ 'partials/greeting.warm.hbs': 'Hey,' }), WANTED)
    expect(partials.greeting?.text).toBe('Hey,')
    expect(partials.closing?.file).toContain(BUILT_IN)
  })

  it('by name, with its own purpose and label', async () => {
    const text = mine.replace('register', 'label: for Linden\nregister') + BODY
    const folders = ownFolder({ 'linden.warm.hbs': text })
    const wanted = { language: 'en', name: 'linden' }
    expect(await findTemplate(folders, wanted)).toMatchObject({ purpose: 'thank-you', label: 'for Linden' })
    await expect(findTemplate(folders, { ...wanted, register: 'formal' })).rejects.toThrow(/only as warm/)
    await expect(findTemplate(folders, { ...wanted, purpose: 'check-in' })).rejects.toThrow(
      /is a thank-you letter/,
    )
    await expect(findTemplate(folders, { ...wanted, name: 'lindn' })).rejects.toThrow(/Did you mean "linden"/)
  })

  it.each([
    '../linden',
    '/etc/passwd',
    'a/b',
    'a\\b',
    'a\0b',
    '..',
    '.hidden',
    '',
    'C:x',
    'a'.repeat(200),
    'a\nb',
  ])('never %j', async (name) => {
    const failure = await findTemplate(BUILT_IN, { language: 'en', name }).catch((error) => error)
    expect(failure).toMatchObject({ name: 'Fault', exitCode: 2 })
    expect(failure.message).not.toMatch(/[\n\0]/)
    await expect(findTemplate(BUILT_IN, { language: name, name: 'thank-you' })).rejects.toThrow(/cannot be/)
  })

  it('never through a link that leads out', async () => {
    const folders = ownFolder({ 'fine.warm.hbs': mine + BODY })
    symlinkSync('/etc/passwd', join(folders.own, 'en', 'thank-you.warm.hbs'))
    await expect(readTemplate(folders, WANTED)).rejects.toThrow(/outside the folder/)
    const linked = ownFolder({})
    symlinkSync(join(folders.own, 'en'), join(linked.own, 'en'))
    await expect(findTemplate(linked, { language: 'en', name: 'fine' })).rejects.toThrow(/outside the folder/)
  })

  it('a broken one is named with its line and the right form', async () => {
    const folders = ownFolder({
      'thank-you.warm.hbs': mine.replace('purpose: thank-you', 'purpose: thanks') + BODY,
    })
    await expect(readTemplate(folders, WANTED)).rejects.toThrow(
      /thank-you\.warm\.hbs, line 2: .*"thanks" is not known/,
    )
    await expect(readTemplate(BUILT_IN, { ...WANTED, language: 'xx' })).rejects.toThrow(/is missing/)
  })
})

describe('the samples', () => {
  it('hold every field with its type', () => {
    for (const purpose of PURPOSES)
      for (const { fields } of samplesFor(purpose))
        expect(Object.keys(fields).sort()).toEqual([...FIELD_NAMES].sort())
  })

  it('fill every field somewhere and leave it empty somewhere, where it can be empty', () => {
    const all = PURPOSES.flatMap((purpose) => samplesFor(purpose).map(({ fields }) => fields))
    const isEmpty = (value: unknown) => !value || (Array.isArray(value) && value.length === 0)
    const never = FIELD_NAMES.filter((name) => all.every((fields) => isEmpty(fields[name])))
    expect(never).toEqual(['brief', 'briefest'])
    const words = FIELD_NAMES.filter((name) => FIELDS[name].use === 'words')
    for (const name of words)
      expect([name, all.some((fields) => isEmpty(fields[name]))]).toEqual([name, Boolean(FIELDS[name].empty)])
  })
})

describe('docs/templates.md', () => {
  const text = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8')
  const rows = (heading: string) => {
    const part = text.split(/^## /m).find((section) => section.startsWith(heading)) ?? ''
    return part.split('\n').filter((line) => line.startsWith('| `'))
  }

  it('names every field as the table has it', () => {
    expect(rowsIn(text, '| `company', '## Fields')).toEqual(fieldRows())
  })

  it('names every helper as the table has it', () => {
    const expected = Object.entries(HELPERS).map(
      ([name, { what, example }]) => `| \`${name}\` | ${what} | \`${example}\` |`,
    )
    expect(rows('What a template can do')).toEqual(expected)
  })

  it('names every value of a choice', () => {
    for (const value of FIELDS.ground.values ?? []) expect(text).toContain(`\`${value}\``)
  })

  it('shows a letter that has no fault', async () => {
    const example = /```handlebars\n(---\n[\s\S]*?)```/.exec(text)?.[1] ?? ''
    const template = await findTemplate(ownFolder({ 'linden.warm.hbs': example }), {
      language: 'en',
      name: 'linden',
    })
    expect(template.label).toBe('thank the people at Linden')
  })
})
