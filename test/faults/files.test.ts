/** Which files are written and read: private ones, where the person said, never through somebody's link to elsewhere. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import PostalMime from 'postal-mime'
import { beforeAll, describe, expect, it } from 'vitest'
import { rescueText } from '../../src/terminal/rescue.ts'
import { aSearch, contentOf, logOf, within } from '../commands/data.ts'
import { folder } from '../store/help.ts'
import { POST_INTERVIEW, testWorld } from '../world.ts'
import { put } from './hostile.ts'

const posix = process.platform !== 'win32'

/** All files and folders below a place, with what others may do to them. */
function openToOthers(place: string): string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((path) => (lstatSync(path).mode & 0o077) !== 0)
    .map((path) => `${relative(place, path)} ${(lstatSync(path).mode & 0o777).toString(8)}`)
}

describe.skipIf(!posix)('under a umask that lets everybody in', () => {
  beforeAll(() => {
    const before = process.umask(0)
    return () => void process.umask(before)
  })

  it('every file is for the person alone, and so is every folder that is made', async () => {
    const world = testWorld()
    const run = within(world)
    const at = (name: string) => join(world.folder, name)
    const commands = [
      [...POST_INTERVIEW, '--out', at('letter.eml')],
      [...POST_INTERVIEW, '--out', at('letter.txt')],
      [...POST_INTERVIEW, '--out', at('letter.html')],
      ['export', '--out', at('a.csv')],
      ['export', '--out', at('a.jsonl')],
      ['export', '--out', at('a.md')],
      ['export', '--out', at('a.md'), '--yes'],
      ['next', '--ics', at('due.ics')],
      ['patterns', '--html', at('report.html')],
      ['backup'],
      ['backup', at('copy.sqlite')],
      ['restore', at('copy.sqlite'), '--yes'],
      ['config', 'name', 'Sam Reed'],
      ['templates', 'copy', 'thank-you'],
      ['templates', 'copy', 'greeting'],
      ['doctor', '--fix'],
    ]
    for (const argv of commands) expect([argv, (await run(argv)).code]).toEqual([argv, 0])
    expect(openToOthers(world.folder)).toEqual([])
    expect(readdirSync(world.folder, { recursive: true }).length).toBeGreaterThan(commands.length)
  })

  it('also what is kept of answers that the log could not take', async () => {
    const file = await rescueText('{}')
    expect(statSync(file ?? '').mode & 0o777).toBe(0o600)
    expect(statSync(dirname(file ?? '')).mode & 0o777).toBe(0o700)
  })
})

describe.skipIf(!posix)('a link', () => {
  /** Something of the person's, which is not rejectkit's to touch, readable by others, as it was. */
  function precious() {
    const file = put(join(folder(), 'precious'), 'mine')
    chmodSync(file, 0o644)
    return {
      file,
      isAsItWas: () => readFileSync(file, 'utf8') === 'mine' && (statSync(file).mode & 0o777) === 0o644,
    }
  }

  it('at the place of the log is followed, so that the log may live elsewhere; its folder stays clean', async () => {
    const world = aSearch()
    const elsewhere = join(folder(), 'kept.sqlite')
    writeFileSync(elsewhere, readFileSync(world.paths.log), { mode: 0o600 })
    const link = join(world.folder, 'data', 'linked.sqlite')
    symlinkSync(elsewhere, link)
    const run = (argv: string[]) => within(world)([...argv, '--db', link])
    expect(
      (await run(['log', 'add', '--company', 'Birch', '--kind', 'form', '--role', 'Analyst'])).code,
    ).toBe(0)
    expect((await run(['backup'])).code).toBe(0)
    expect((await run(['restore', aSearch().paths.log, '--yes'])).code).toBe(0)
    expect(realpathSync(link)).toBe(elsewhere)
    expect(contentOf({ ...world, paths: { ...world.paths, log: elsewhere } })).toEqual(contentOf(aSearch()))
  })

  it('at the place of the log to something else is refused, and that stays as it is', async () => {
    const { file, isAsItWas } = precious()
    const world = testWorld()
    mkdirSync(dirname(world.paths.log), { recursive: true })
    symlinkSync(file, world.paths.log)
    for (const argv of [
      ['log', 'list'],
      POST_INTERVIEW,
      ['undo', '--yes'],
      ['doctor', '--fix'],
      ['backup'],
    ]) {
      const { code } = await within(world)(argv)
      expect([argv[0], code]).not.toEqual([argv[0], 130])
      expect([argv[0], isAsItWas()]).toEqual([argv[0], true])
    }
  })

  it('where a backup goes is replaced by it; what it leads to is left alone', async () => {
    const { file, isAsItWas } = precious()
    const world = aSearch()
    const target = join(world.folder, 'stick.sqlite')
    symlinkSync(file, target)
    expect((await within(world)(['backup', target])).code).not.toBe(0)
    expect(lstatSync(target).isSymbolicLink()).toBe(true)
    expect((await within(world)(['backup', target, '--yes'])).code).toBe(0)
    expect(isAsItWas()).toBe(true)
    expect(lstatSync(target).isFile()).toBe(true)
  })

  it.each(['.eml', '.txt', '.html'])('is never written through by a letter: %s', async (ending) => {
    const { file, isAsItWas } = precious()
    const world = testWorld()
    for (const [name, to] of [
      ['there', file],
      ['dangling', join(folder(), 'nothing')],
    ] as const) {
      const out = join(world.folder, name + ending)
      symlinkSync(to, out)
      const { code, err } = await within(world)([...POST_INTERVIEW, '--out', out])
      expect([code, err]).toEqual([
        1,
        expect.stringMatching(/exists already\s+and\s+was\s+left\s+as\s+it\s+is/),
      ])
    }
    expect(isAsItWas()).toBe(true)
  })

  it.each([
    ['export', '--out', 'a.csv'],
    ['patterns', '--html', 'a.html'],
    ['next', '--ics', 'a.ics'],
  ])(
    'at the place of %s to something else is said before anything is replaced',
    async (command, flag, name) => {
      const { file, isAsItWas } = precious()
      const world = aSearch()
      const out = join(world.folder, name)
      symlinkSync(file, out)
      const { code, err } = await within(world)([command, flag, out])
      expect(code).not.toBe(0)
      expect(isAsItWas()).toBe(true)
      if (command !== 'next') expect(err).toContain(file)
    },
  )

  it('among the settings stays one, and its target private or as it was', async () => {
    const world = testWorld()
    const real = put(join(folder(), 'settings.json'), '{}')
    mkdirSync(dirname(world.paths.settings), { recursive: true })
    symlinkSync(real, world.paths.settings)
    expect((await within(world)(['config', 'name', 'Sam'])).code).toBe(0)
    expect(lstatSync(world.paths.settings).isSymbolicLink()).toBe(true)
    expect(JSON.parse(readFileSync(real, 'utf8'))).toEqual({ name: 'Sam' })
  })
})

describe('a name that leads elsewhere', () => {
  const AWAY = [
    '../secret',
    '../../etc/passwd',
    '/etc/passwd',
    '..\\secret',
    'a/../../secret',
    '.',
    '..',
    '~/x',
    'a\0b',
  ]

  it.each(AWAY)('is no template: %j', async (name) => {
    const world = testWorld()
    put(join(world.folder, 'config', 'secret.warm.hbs'), '---\npurpose: thank-you\n---\nSECRET')
    put(join(world.folder, 'secret.warm.hbs'), '---\npurpose: thank-you\n---\nSECRET')
    const run = within(world)
    for (const argv of [
      ['templates', 'show', name],
      ['templates', 'copy', name],
      ['templates', 'check', name],
      ['templates', 'copy', 'thank-you', '--as', name],
      ['templates', 'list', '--language', name],
      ['templates', 'show', 'thank-you', '--language', name],
      [...POST_INTERVIEW, '--template', name],
      [...POST_INTERVIEW, '--language', name],
    ]) {
      const { code, out, err } = await run(argv)
      expect([argv, code]).toEqual([argv, 2])
      expect(out + err).not.toMatch(/SECRET|root:/)
    }
    expect(
      readdirSync(world.folder)
        .filter((found) => found !== 'data')
        .sort(),
    ).toEqual(['config', 'secret.warm.hbs'])
    expect(logOf(world).applications()).toEqual([])
  })

  it('in another machine’s export is only a name', async () => {
    const world = testWorld()
    const lines = contentOf(aSearch()).map((entry) =>
      (entry as { type: string }).type === 'letter'
        ? { ...(entry as object), template: '../../../etc/passwd', purpose: '/etc/passwd' }
        : entry,
    )
    const file = put(
      join(world.folder, 'other.jsonl'),
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    )
    const run = within(world)
    expect((await run(['import', file])).code).toBe(0)
    for (const argv of [
      ['log', 'show', '1'],
      ['next', '--all'],
      ['patterns'],
      ['export', '--format', 'md'],
    ]) {
      const { code, out, err } = await run(argv)
      expect([argv, code]).toEqual([argv, 0])
      expect(out + err).not.toContain('root:')
    }
  })

  it('goes with a letter as the name of a file alone', async () => {
    const world = testWorld()
    const attached = put(join(world.folder, 'deep', 'r\u00e9sum\u00e9".pdf'), 'pdf')
    const out = join(world.folder, 'a.eml')
    const { code } = await within(world)([...POST_INTERVIEW, '--out', out, '--attach', attached])
    expect(code).toBe(0)
    const mail = await PostalMime.parse(readFileSync(out))
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['r\u00e9sum\u00e9".pdf'])
  })

  it('is not where an attachment of their mail goes: nothing is unpacked', async () => {
    const world = testWorld()
    const mail = put(
      join(world.folder, 'mail', 'a.eml'),
      `From: jobs@linden.example\nSubject: Your application\nMessage-ID: <1@x>\nDate: Fri, 20 Nov 2026 10:12:00 +0000\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nUnfortunately, we have decided not to move forward with your application for Data Engineer at Linden.\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="../../../pwned"\n\nx\n--b--\n`,
    )
    expect((await within(world)(['import', dirname(mail), '--yes'])).code).toBe(0)
    expect((await within(world)(['read', mail])).code).toBe(0)
    expect(readdirSync(world.folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
      'data',
      'data/log.sqlite',
      'mail',
      'mail/a.eml',
    ])
  })
})
