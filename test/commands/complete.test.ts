import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PHRASES } from '../../src/rejection/questions/phrases.ts'
import { flagName } from '../../src/rejection/questions.ts'
import { openLog } from '../../src/store/log.ts'
import { rejectkit, type TestOptions, testWorld } from '../world.ts'

/** What completes the last of the words: the values, or "files". */
async function completed(words: string[], options: TestOptions = {}): Promise<string[]> {
  const { code, out, err } = await rejectkit(['complete', '--', ...words], options)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const [kind, ...lines] = out.trimEnd().split('\n')
  return kind === 'values' ? lines.map((line) => line.split('\t')[0] ?? '') : [kind ?? '']
}

/** A folder with a log of these companies, numbered from 1 on. */
function searchWith(...companies: string[]): string {
  const { folder, paths, now } = testWorld()
  mkdirSync(dirname(paths.log), { recursive: true })
  const log = openLog(paths.log, { now })
  for (const company of companies)
    log.record({ application: { company, role: 'Data Engineer', source: null, url: null }, events: [] })
  log.close()
  return folder
}

/** Something that is due. */
const DUE =
  'log add --company Linden --role Dev --kind post-interview --stage technical --rejected-on 2026-11-21'.split(
    ' ',
  )

describe('completion', () => {
  it.each([
    [['dr'], ['draft']],
    [['log', 'li'], ['list']],
    [
      ['templates', ''],
      ['list', 'show', 'copy', 'check', 'help'],
    ],
    [['draft', '--kin'], ['--kind']],
    [
      ['draft', '--kind', ''],
      ['silent', 'form', 'post-interview', 'final-round'],
    ],
    [
      ['draft', '--kind=f'],
      ['--kind=form', '--kind=final-round'],
    ],
    [['draft', '--kind', '"fo'], ['form']],
    [['draft', '--stage', 'tech'], ['technical']],
    [
      ['draft', '--reason', 'role-'],
      ['role-filled', 'role-cancelled', 'role-paused'],
    ],
    [
      ['draft', '--purpose', 're'],
      ['reconsider', 'reapply', 'referrer-thanks'],
    ],
    [
      ['draft', '--register', ''],
      ['warm', 'formal'],
    ],
    [
      ['log', '3', '--event', 're'],
      ['reached', 'rejected', 'replied', 'reconsidered'],
    ],
    [['log', '3', '--event', 'replied', '--eve'], ['--event']],
    [
      ['log', 'list', '--state', 'w'],
      ['waiting', 'withdrawn'],
    ],
    [
      ['log', 'list', '--state', 'silent,w'],
      ['silent,waiting', 'silent,withdrawn'],
    ],
    [
      ['log', 'list', '--sort', 'st'],
      ['stage', 'state'],
    ],
    [['log', 'list', '--reverse', '--rev'], []],
    [
      ['patterns', '--by', 'r'],
      ['role', 'reason'],
    ],
    [['config', 'silence'], ['silenceDays']],
    [
      ['config', 'register', ''],
      ['warm', 'formal'],
    ],
    [['config', 'language', 'd'], ['de']],
    [['config', 'band.offer', ''], ['off']],
    [['templates', 'show', 'run'], ['runner-up']],
    [['draft', '--template', 'run'], ['runner-up']],
    [
      ['templates', 'list', '--language', ''],
      ['de', 'en', 'es'],
    ],
    [
      ['export', '--format', ''],
      ['csv', 'jsonl', 'md'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['draft', '--out', 'x'], ['files']],
    [['draft', '--out=x'], ['files']],
    [['read', 'a.eml', 'b'], ['files']],
    [['import', ''], ['files']],
    [['next', '--ics', ''], ['files']],
    [['draft', '--company', ''], []],
    [['draft', '--company', '--kind', '--ki'], ['--kind']],
    [['draft', '--', '--ki'], ['files']],
    [['no-such-command', ''], []],
  ])('%j gives %j', async (words, values) => {
    expect(await completed(words)).toEqual(values)
  })

  it('offers what a command does first, its flags where nothing else is left', async () => {
    expect((await completed([''])).slice(0, 4)).toEqual(['draft', 'log', 'next', 'patterns'])
    expect(await completed([''])).not.toContain('complete')
    expect(await completed(['doctor', '--fix', ''])).toContain('--db')
    expect(await completed(['doctor', '--fix', ''])).not.toContain('--fix')
  })

  it('knows the applications, the newest first, with their companies', async () => {
    const folder = searchWith('Linden', 'Beech', ...Array.from({ length: 9 }, (_, at) => `Alder ${at}`))
    expect(await completed(['log', 'show', '1'], { folder })).toEqual(['11', '10', '1'])
    expect(await completed(['draft', '--application', '2'], { folder })).toEqual(['2'])
    const { out } = await rejectkit(['complete', '--', 'log', 'show', '2'], { folder })
    expect(out).toBe('values\n2\tBeech, Data Engineer\n')
    const other = searchWith('Elm')
    const file = join(other, 'data', 'log.sqlite')
    expect(await completed(['log', 'show', '--db', file, ''], { folder })).toEqual(['1'])
    expect(await completed(['log', 'show', `--db=${file}`, ''], { folder })).toEqual(['1'])
  })

  it('knows what is due by its name', async () => {
    const { folder } = await rejectkit(DUE)
    expect(await completed(['next', '--done', '1:'], { folder })).toContain('1:reply')
  })

  it('without a log it offers nothing, says nothing and creates nothing', async () => {
    const { folder } = testWorld()
    expect(await completed(['log', 'show', ''], { folder })).toEqual([])
    expect(await completed(['next', '--done', ''], { folder })).toEqual([])
    expect(await completed(['log', ''], { folder })).toEqual(['add', 'list', 'show', 'edit', 'remove'])
    expect(readdirSync(folder)).toEqual([])
  })

  it('a file that is no log is no reason to speak', async () => {
    const { folder, paths } = testWorld()
    mkdirSync(dirname(paths.log), { recursive: true })
    writeFileSync(paths.log, 'not a log')
    expect(await completed(['log', 'show', ''], { folder })).toEqual([])
    expect(await completed(['log', 'show', '--db', '/dev/null/x', ''], { folder })).toEqual([])
  })

  it('keeps foreign text to one line that no terminal obeys', async () => {
    const folder = searchWith('A\u001b]0;owned\u0007\u001b[31mB\u202e', `${'long '.repeat(40)}`)
    const { out } = await rejectkit(['complete', '--', 'log', 'show', ''], { folder })
    expect(out).toMatch(/^values\n2\t(long )+long…\n1\tAB, Data Engineer\n$/)
  })

  it('leaves values away that a shell would not take as they are', async () => {
    const { folder, paths } = testWorld()
    mkdirSync(join(paths.ownTemplates, 'en'), { recursive: true })
    for (const name of ['$(reboot).warm.hbs', 'two words.warm.hbs', 'mine.warm.hbs'])
      writeFileSync(join(paths.ownTemplates, 'en', name), '')
    const names = await completed(['templates', 'show', ''], { folder })
    expect(names).toContain('mine')
    expect(names.filter((name) => /[$ ]/.test(name))).toEqual([])
  })
})

describe('every flag with a value', () => {
  /** Free words, days, counts and addresses: there is nothing to choose from. */
  const FREE = /<(name|title|date|text|count|source|url|share|person|claim|words|who|time|line|lines)\b/
  const PHRASES_TYPED = new Set(Object.values(PHRASES).map(flagName))

  it('is completed, unless it takes free words', async () => {
    const { folder } = await rejectkit(DUE)
    const commands = [
      'draft',
      'log',
      'log add',
      'log list',
      'log edit',
      'next',
      'patterns',
      'import',
      'export',
    ]
    const left: string[] = []
    for (const command of [...commands, 'templates copy', 'backup', 'restore', 'config', 'undo', 'doctor']) {
      const { out } = await rejectkit([...command.split(' '), '--help'], { columns: 200 })
      const flags = [...out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+) (<[^>]+>)/gm)]
      for (const [, flag = '', value = ''] of flags)
        if (
          !FREE.test(value) &&
          !PHRASES_TYPED.has(flag) &&
          (await completed([...command.split(' '), flag, ''], { folder })).length === 0
        )
          left.push(`${command} ${flag} ${value}`)
    }
    expect(left).toEqual([])
  })
})

describe('rejectkit completion', () => {
  it.each(['bash', 'zsh', 'fish'])('prints the script for %s', async (shell) => {
    const { code, out } = await rejectkit(['completion', shell])
    expect(code).toBe(0)
    expect(out).toContain('rejectkit complete --')
  })

  it('names the shells that it knows', async () => {
    const { code, err } = await rejectkit(['completion', 'csh'])
    expect(code).toBe(2)
    expect(err).toMatch(/bash, zsh, fish/)
    expect(existsSync(testWorld().paths.completions)).toBe(true)
  })
})
