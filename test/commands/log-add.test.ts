import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLog } from '../../src/store/log.ts'
import type { Reply } from '../world.ts'
import { logIn } from './log-help.ts'

const LINDEN = ['add', '--company', 'Linden', '--role', 'Data Engineer']

describe('log add', () => {
  it('takes a no with all that is known of it', async () => {
    const { log, only, folder } = logIn()
    const flags = [
      ...[
        '--kind',
        'post-interview',
        '--stage',
        'technical',
        '--rejected-on',
        'yesterday',
        '--reason',
        'salary',
      ],
      ...['--source', 'LinkedIn', '--url', 'https://linden.example/7', '--applied-on', '2026-10-01'],
      ...['--contact', 'Priya Shah <priya@linden.example> (recruiter)', '--contact', 'Tom Ash'],
      ...['--note', 'kind words'],
    ]
    const { code, err } = await log([...LINDEN, ...flags])
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/Logged as application 1: Data Engineer, Linden: applied/),
    ])
    expect(await only()).toMatchObject({
      ...{ company: 'Linden', role: 'Data Engineer', source: 'LinkedIn', url: 'https://linden.example/7' },
      ...{ stage: 'technical', kind: 'post-interview', reason: 'salary', state: 'rejected' },
      events: [
        { type: 'applied', at: '2026-10-01', note: '' },
        { type: 'rejected', at: '2026-11-21', note: 'kind words' },
      ],
    })
    const { out } = await log(['show', '1', '--json'])
    expect(JSON.parse(out).application.contacts).toHaveLength(2)
    const store = openLog(`${folder}/data/log.sqlite`, { now: () => new Date() })
    expect(store.lastChange()).toMatchObject({ command: 'log add', summary: 'Data Engineer, Linden' })
    store.close()
  })

  it('takes an application just sent', async () => {
    const { log, only } = logIn()
    const { out } = await log([...LINDEN, '--json'])
    expect(JSON.parse(out)).toEqual({
      ...{ version: 1, application: 1, logged: true, known: false },
      events: [{ type: 'applied', at: '2026-11-22', note: '' }],
    })
    expect(await only()).toMatchObject({ state: 'waiting', stage: 'applied', kind: null })
  })

  it('says when it is there already, and writes nothing', async () => {
    const { log, bytes } = logIn()
    const flags = ['--kind', 'form', '--source', 'LinkedIn', '--contact', 'Tom Ash', '--note', 'a template']
    await log([...LINDEN, ...flags])
    const before = bytes()
    const again = await log([...LINDEN, ...flags, '--json'], { now: '2026-11-25T09:00:00' })
    expect(again.err).toMatch(
      /^In the log already, as application 1: Data Engineer, Linden\. Nothing was\s+written/,
    )
    expect(JSON.parse(again.out)).toMatchObject({ application: 1, events: [], logged: false, known: true })
    await log(['add', '--company', '  LINDEN ', '--role', 'data engineer'])
    expect(bytes()).toBe(before)
  })

  it('adds what is new to what is there', async () => {
    const { log, only } = logIn()
    await log([...LINDEN, '--applied-on', '2026-10-01', '--source', 'LinkedIn'])
    const { err } = await log([
      ...LINDEN,
      '--kind',
      'form',
      '--source',
      'a friend',
      '--url',
      'https://x.example',
    ])
    expect(err.replace(/\s+/g, ' ')).toContain(
      'another source ("LinkedIn"), and keeps it. rejectkit log edit 1 --source',
    )
    expect(await only()).toMatchObject({
      source: 'LinkedIn',
      url: 'https://x.example',
      kind: 'form',
      state: 'rejected',
    })
  })

  it('begins another one where the first had ended, or where told so', async () => {
    const { log, listed } = logIn()
    await log([...LINDEN, '--kind', 'form', '--rejected-on', '2026-05-01'])
    await log([...LINDEN, '--applied-on', '2026-11-20'])
    await log([...LINDEN, '--anew'])
    expect((await listed()).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'rejected'])
  })

  it('takes a silence, and one that is too short yet as waiting', async () => {
    const { log, listed } = logIn()
    await log([...LINDEN, '--kind', 'silent', '--last-contact', '2026-09-01'])
    await log([
      'add',
      '--company',
      'Beech',
      '--role',
      'Writer',
      '--kind',
      'silent',
      '--last-contact',
      '2026-11-15',
    ])
    expect((await listed()).map(({ state }) => state)).toEqual(['waiting', 'silent'])
  })

  it('takes all of it from a file, over which flags win', async () => {
    const { log, only, folder } = logIn()
    const answers = {
      company: 'Linden',
      role: 'Writer',
      kind: 'form',
      appliedOn: '2026-10-01',
      note: 'hm',
      contacts: ['Tom Ash'],
    }
    writeFileSync(join(folder, 'answers.json'), JSON.stringify(answers))
    await log(['add', '--answers', join(folder, 'answers.json'), '--role', 'Data Engineer'])
    expect(await only()).toMatchObject({
      role: 'Data Engineer',
      kind: 'form',
      events: [{ type: 'applied' }, { note: 'hm' }],
    })
  })

  it('leaves everything as it is under --dry-run', async () => {
    const { log, folder } = logIn()
    const { code, out, err } = await log([...LINDEN, '--kind', 'form', '--dry-run', '--json'])
    expect([code, JSON.parse(out)]).toEqual([
      0,
      expect.objectContaining({ application: null, logged: false }),
    ])
    expect(err).toMatch(/^Would log: /)
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it.each<[string[], RegExp]>([
    [['add'], /Missing:\n {2}--company <name>[\s\S]*--role <title>[\s\S]*Nothing was written/],
    [[...LINDEN, '--reason', 'salary'], /Missing:\n {2}--kind <kind>/],
    [[...LINDEN, '--kind', 'post-interview'], /Missing:\n {2}--stage <stage>/],
    [[...LINDEN, '--kind', 'silent'], /Missing:\n {2}--last-contact <date>/],
    [[...LINDEN, '--kind', 'post-interview', '--stage', 'applied'], /cannot have ended/],
    [[...LINDEN, '--kind', 'final-round', '--stage', 'technical'], /cannot have ended/],
    [
      [...LINDEN, '--kind', 'silent', '--reason', 'salary', '--last-contact', '2026-10-01'],
      /gives no reason/,
    ],
    [
      [...LINDEN, '--rejected-on', '2026-10-01', '--applied-on', '2026-10-02', '--kind', 'form'],
      /before you applied/,
    ],
    [[...LINDEN, '--kind', 'fomr'], /kind: "fomr" is not one of/],
    [[...LINDEN, '--applied-on', 'someday'], /appliedOn: "someday"/],
    [[...LINDEN, '--contact', 'tom@'], /contacts: /],
    [['add', '--answers', '/no/such/file'], /Nothing was written/],
  ])('%j is wrong use and writes nothing', async (argv, message) => {
    const { log, folder } = logIn()
    const { code, out, err } = await log(argv)
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(message)])
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })
})

describe('log add at a terminal', () => {
  it.each<[string, string[], Reply[], object]>([
    [
      'a silence after talks',
      [],
      [
        [/Which company/, ''],
        [/Which company/, 'Linden'],
        [/Which role/, 'Writer'],
        [/What came of it/, 'silence-later'],
        [/How far/, 'technical'],
        [/last hear/, '2026-09-01'],
      ],
      { state: 'silent', stage: 'technical' },
    ],
    [
      'an application just sent',
      ['--company', 'Linden'],
      [
        [/Which role/, 'Writer'],
        [/What came of it/, 'waiting'],
        [/When did you apply/, 'yesterday'],
      ],
      { state: 'waiting', events: [{ type: 'applied', at: '2026-11-21' }] },
    ],
    [
      'what the flags leave open',
      ['--company', 'Linden', '--kind', 'post-interview', '--reason', 'salary'],
      [
        [/Which role/, 'Writer'],
        [/How far/, 'technical'],
        [/When did they say no/, ''],
      ],
      { kind: 'post-interview', stage: 'technical', reason: 'salary' },
    ],
  ])('asks for %s', async (_, flags, replies, result) => {
    const { log, only } = logIn()
    expect(await log(['add', ...flags], { replies })).toMatchObject({ code: 0 })
    expect(await only()).toMatchObject(result)
  })

  it('asks nothing where nothing is missing', async () => {
    const { log } = logIn()
    expect(await log([...LINDEN, '--kind', 'form'], { replies: [] })).toMatchObject({ code: 0, asked: [] })
  })

  it('writes nothing when the person backs out', async () => {
    const { log, folder } = logIn()
    const { code, err } = await log(['add'], {
      replies: [
        [/Which company/, 'Linden'],
        [/Which role/, 'Writer'],
      ],
    })
    expect([code, err]).toEqual([130, 'Stopped. Nothing was written.\n'])
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })
})
