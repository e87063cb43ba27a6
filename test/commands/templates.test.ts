import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rejectkit, testWorld } from '../world.ts'

const templates = (argv: string[], folder = testWorld().folder) =>
  rejectkit(['templates', ...argv], { folder })
const ownFile = (folder: string, name: string) => join(folder, 'config', 'templates', 'en', name)

function write(folder: string, name: string, text: string): void {
  mkdirSync(join(ownFile(folder, name), '..'), { recursive: true })
  writeFileSync(ownFile(folder, name), text)
}

const MINE =
  '---\npurpose: thank-you\nregister: warm\nlabel: for Linden\nsubject: "Hi"\n---\n{{> greeting}}\n\nThank you.\n\n{{> closing}}\n'

describe('templates list', () => {
  it('shows letters and blocks, and how to change one', async () => {
    const { out, err, code } = await templates(['list'])
    expect(code).toBe(0)
    expect(out).toMatch(/^thank-you +thank them, briefly, and leave the door open$/m)
    expect(out).toMatch(/^greeting +a block that letters share$/m)
    expect(out).toMatch(/^call-sheet +notes.*\(warm\)$/m)
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
    expect(err).toMatch(/templates copy/)
  })

  it('shows own ones, broken ones, and misnamed ones', async () => {
    const { folder } = testWorld()
    write(folder, 'linden.warm.hbs', MINE)
    write(folder, 'broken.warm.hbs', 'x')
    write(folder, 'nothing.hbs', 'x')
    const { out, err, code } = await templates(['list', '--quiet'], folder)
    expect(code).toBe(0)
    expect(out).toMatch(/^linden +for Linden \(warm, yours\)$/m)
    expect(out).toMatch(/^broken +cannot be read.*\(warm, yours\)/m)
    expect(err).toMatch(/nothing\.hbs/)
  })

  it('as JSON', async () => {
    const { folder } = testWorld()
    write(folder, 'thank-you.warm.hbs', MINE)
    const { version, templates: all } = JSON.parse(
      (await templates(['list', '--json', '--register', 'warm'], folder)).out,
    )
    expect(version).toBe(1)
    expect(all.find((each: { name: string }) => each.name === 'thank-you')).toEqual({
      kind: 'letter',
      name: 'thank-you',
      register: 'warm',
      language: 'en',
      source: 'own',
      file: ownFile(folder, 'thank-you.warm.hbs'),
      overrides: true,
      purpose: 'thank-you',
      label: 'for Linden',
    })
  })

  it('refuses a language that has none', async () => {
    const { err, code } = await templates(['list', '--language', 'tlh'])
    expect([code, err]).toEqual([2, expect.stringMatching(/no templates in the language "tlh".*\ben\b/)])
  })
})

describe('templates show', () => {
  it('writes the template to stdout, and where it is to stderr', async () => {
    const { out, err, code } = await templates(['show', 'thank-you'])
    expect(code).toBe(0)
    expect(out).toMatch(/^---\npurpose: thank-you\nregister: warm\n/)
    expect(err).toMatch(/thank-you\.warm\.hbs/)
    expect((await templates(['show', 'thank-you.formal'])).out).toMatch(/register: formal/)
    expect((await templates(['show', 'thank-you', '--register', 'formal'])).out).toMatch(/register: formal/)
    expect((await templates(['show', 'formal-letter'])).out).toMatch(/register: formal/)
    expect((await templates(['show', 'greeting'])).out).toMatch(/readers/)
  })

  it('as JSON', async () => {
    const { template, version } = JSON.parse((await templates(['show', 'thank-you', '--json'])).out)
    expect([version, template.purpose, template.register, template.source]).toEqual([
      1,
      'thank-you',
      'warm',
      'built-in',
    ])
    expect(template.text).toContain(template.body)
  })

  it.each([
    [['thank-yuo'], /Did you mean "thank-you"/],
    [['../thank-you'], /cannot be the name/],
    [['/etc/passwd'], /cannot be the name/],
    [['thank-you\0'], /cannot be the name/],
    [['thank-you.warm', '--register', 'formal'], /Which of the two/],
    [['formal-letter', '--register', 'warm'], /only as formal/],
    [['thank-you', '--language', '../en'], /cannot be the name/],
    [['thank-you', '--register', 'cold'], /Allowed choices/],
  ])('%j is wrong use', async (argv, message) => {
    const { out, err, code } = await templates(['show', ...argv])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(2)
  })
})

describe('templates copy', () => {
  it('copies both tones, privately, and says where they are', async () => {
    const { folder, err, code } = await templates(['copy', 'thank-you'])
    expect(code).toBe(0)
    for (const register of ['warm', 'formal']) {
      const file = ownFile(folder, `thank-you.${register}.hbs`)
      expect(err.replace(/\n */g, '')).toContain(file.slice(-30))
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(readFileSync(file, 'utf8')).toMatch(/^---\npurpose: thank-you/)
    }
    expect((await templates(['check', 'thank-you'], folder)).code).toBe(0)
  })

  it('never overwrites', async () => {
    const { folder } = testWorld()
    write(folder, 'thank-you.warm.hbs', MINE)
    const first = await templates(['copy', 'thank-you'], folder)
    expect([first.code, first.err]).toEqual([0, expect.stringMatching(/Left as it is/)])
    const again = await templates(['copy', 'thank-you'], folder)
    expect([again.code, again.err]).toEqual([1, expect.stringMatching(/left as it is/)])
    expect(readFileSync(ownFile(folder, 'thank-you.warm.hbs'), 'utf8')).toBe(MINE)
  })

  it('under a new name, and a block into its folder', async () => {
    const { folder } = await templates(['copy', 'thank-you.warm', '--as', 'linden'])
    await templates(['copy', 'greeting', '--register', 'warm'], folder)
    expect(existsSync(ownFile(folder, 'linden.warm.hbs'))).toBe(true)
    expect(existsSync(ownFile(folder, 'partials/greeting.warm.hbs'))).toBe(true)
    expect((await templates(['check', 'linden', 'greeting'], folder)).code).toBe(0)
  })

  it('writes nothing with --dry-run, and answers with JSON', async () => {
    const { folder, out } = await templates(['copy', 'thank-you.warm', '--dry-run', '--json'])
    const file = ownFile(folder, 'thank-you.warm.hbs')
    expect(JSON.parse(out)).toEqual({
      version: 1,
      copies: [{ name: 'thank-you', register: 'warm', file, copied: true }],
      dryRun: true,
    })
    expect(existsSync(join(folder, 'config'))).toBe(false)
  })

  it.each([
    [['thank-you', '--as', '../x'], /cannot be the name/],
    [['thank-you', '--as', 'check-in'], /is a purpose/],
    [['thank-yo'], /Did you mean "thank-you"/],
  ])('%j is wrong use', async (argv, message) => {
    const { err, code } = await templates(['copy', ...argv])
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })

  it('does not write through a link that leads out', async () => {
    const { folder } = testWorld()
    const outside = join(folder, 'outside')
    mkdirSync(outside)
    mkdirSync(join(folder, 'config', 'templates'), { recursive: true })
    symlinkSync(outside, join(folder, 'config', 'templates', 'en'))
    const { err, code } = await templates(['copy', 'thank-you'], folder)
    expect([code, err]).toEqual([1, expect.stringMatching(/leads out/)])
    expect(existsSync(join(outside, 'thank-you.warm.hbs'))).toBe(false)
  })
})

describe('templates check', () => {
  it('finds nothing wrong in what is built in', async () => {
    const { out, err, code } = await templates(['check'])
    expect([code, out, err]).toEqual([
      0,
      '',
      expect.stringMatching(/templates checked, 0 of them yours: nothing wrong/),
    ])
  })

  it('names file, line, fault and the right form, on stdout, and exits with 1', async () => {
    const { folder } = testWorld()
    write(folder, 'linden.warm.hbs', MINE.replace('Thank you.', 'Thank you, {{compnay}}. {{#if late}}'))
    const { out, err, code } = await templates(['check', 'linden'], folder)
    expect(code).toBe(1)
    expect(out).toContain(
      `${ownFile(folder, 'linden.warm.hbs')}:9: error: {{#if}} is never closed.\n    {{#if …}} … {{/if}}\n`,
    )
    expect(err).toMatch(/1 template checked, 1 of them yours: 1 error, 0 warnings/)
  })

  it('exits with 0 for warnings, and answers with JSON', async () => {
    const { folder } = testWorld()
    write(folder, 'linden.warm.hbs', MINE.replace('{{> greeting}}', 'Well,'))
    const { out, code } = await templates(['check', 'linden', '--json'], folder)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      checked: [{ name: 'linden', register: 'warm', source: 'own' }],
      faults: [
        {
          line: 7,
          level: 'warning',
          rule: 'greeting',
          message: 'It greets nobody.',
          example: '{{> greeting}}',
        },
      ],
    })
  })

  it('takes in every language, and the folder may hold other things', async () => {
    const { folder } = testWorld()
    write(
      folder,
      '../tlh/linden.warm.hbs',
      MINE.replace('{{> greeting}}', 'Qapla,').replace('{{> closing}}', '{{yuo}}'),
    )
    write(folder, '../notes/todo.txt', 'x')
    const { out, code } = await templates(['check'], folder)
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/tlh\/linden\.warm\.hbs:11: error: There is no field "yuo"/),
    ])
    expect((await templates(['check', '--language', 'en'], folder)).code).toBe(0)
  })

  it('prints no control characters of a template', async () => {
    const { folder } = testWorld()
    write(folder, 'linden.warm.hbs', MINE.replace('Thank you.', '{{[a\u202eb]}}'))
    const { out } = await templates(['check', 'linden'], folder)
    expect(out).toMatch(/no field/)
    expect(out).not.toContain('\u202e')
  })

  it('refuses a name that nothing has', async () => {
    const { err, code } = await templates(['check', 'thank-you', 'lindn'])
    expect([code, err]).toEqual([2, expect.stringMatching(/no template "lindn"/)])
  })
})

it('help shows examples first; an unknown word suggests the nearest', async () => {
  expect((await templates(['--help'])).out).toMatch(/^Examples:/)
  const { err, code } = await templates(['chekc'])
  expect([code, err]).toEqual([2, expect.stringMatching(/check/)])
})
