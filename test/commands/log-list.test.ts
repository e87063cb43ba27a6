import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { rejectkit } from '../world.ts'
import { logIn } from './log-help.ts'

const { log, listed, folder } = logIn()
const flags = (company: string, role: string, ...more: string[]) => [
  '--company',
  company,
  '--role',
  role,
  ...more,
]

beforeAll(async () => {
  await log([
    'add',
    ...flags('Linden', 'Data Engineer'),
    '--kind',
    'form',
    '--rejected-on',
    '2026-09-10',
    '--applied-on',
    '2026-09-01',
    '--source',
    'LinkedIn',
  ])
  await log([
    'add',
    ...flags('Beech & Söhne', 'Writer of long, long documents about trees'),
    '--kind',
    'post-interview',
    '--stage',
    'technical',
    '--rejected-on',
    '2026-10-10',
    '--reason',
    'salary',
    '--source',
    'a friend',
    '--contact',
    'Priya Shah',
  ])
  await log([
    'add',
    ...flags('Alder', 'Analyst'),
    '--applied-on',
    '2026-11-01',
    '--stage',
    'recruiter-screen',
    '--note',
    'asked for Rust',
    '--source',
    'linkedin jobs',
  ])
  await log([
    'add',
    ...flags('The Company for Everything under the Sun', 'Reliability'),
    '--kind',
    'silent',
    '--last-contact',
    '2026-08-01',
  ])
})

const ids = async (...argv: string[]) => (await listed(...argv)).map(({ id }) => id)

describe('log list', () => {
  it.each<[string[], number[]]>([
    [[], [4, 3, 2, 1]],
    [['--company', 'sohne'], [2]],
    [
      ['--company', 'linden', '--company', 'alder'],
      [3, 1],
    ],
    [['--stage', 'technical'], [2]],
    [
      ['--stage', 'technical,recruiter-screen'],
      [3, 2],
    ],
    [
      ['--kind', 'form', '--kind', 'silent'],
      [4, 1],
    ],
    [['--reason', 'salary'], [2]],
    [
      ['--source', 'linkedin'],
      [3, 1],
    ],
    [['--state', 'waiting'], [3]],
    [['--state', 'wait'], [3]],
    [
      ['--since', '2026-10-11'],
      [4, 3],
    ],
    [['--until', '2026-09-10'], [1]],
    [
      ['--since', '2026-09-05', '--until', '2026-10-31'],
      [2, 1],
    ],
    [
      ['--since', '3 weeks ago'],
      [4, 3],
    ],
    [['--text', 'rust'], [3]],
    [['--text', 'priya söhne'], [2]],
    [['--text', 'rust', '--text', 'priya'], []],
    [['--kind', 'form', '--source', 'friend'], []],
    [
      ['--sort', 'company'],
      [3, 2, 1, 4],
    ],
    [
      ['--sort', 'company', '--reverse'],
      [4, 1, 2, 3],
    ],
    [
      ['--sort', 'role'],
      [3, 1, 4, 2],
    ],
    [
      ['--sort', 'stage'],
      [2, 3, 4, 1],
    ],
    [
      ['--sort', 'state'],
      [3, 2, 1, 4],
    ],
    [
      ['--sort', 'last-contact'],
      [3, 2, 1, 4],
    ],
    [
      ['--sort', 'applied'],
      [3, 1, 4, 2],
    ],
    [
      ['--limit', '2'],
      [4, 3],
    ],
    [['--sort', 'company', '--limit', '1'], [3]],
  ])('%j shows %j', async (argv, expected) => expect(await ids(...argv)).toEqual(expected))

  it.each<[string[], RegExp]>([
    [['--state', 'lost'], /--state: "lost" is not one of: waiting, rejected/],
    [['--stage', 'technical,first'], /--stage: "first"/],
    [['--since', 'soonish'], /--since: "soonish"/],
    [['--limit', '0'], /--limit takes a whole number/],
    [['--limit', 'all'], /--limit takes a whole number/],
    [['--sort', 'luck'], /Allowed choices are newest/],
    [['--json', '--csv'], /which of the two/],
  ])('%j is wrong use', async (argv, message) => {
    const { code, out, err } = await log(['list', ...argv])
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(message)])
  })

  it('stays a table at 80 columns: long names are shortened, and no other word', async () => {
    const { out } = await log(['list'])
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
    expect(out).toMatch(/^id {2}company .*role .*stage .*outcome .*since$/m)
    expect(out).toMatch(/^2 .*Writer of.*… .*technical +post-interview {2}2026-10-10$/m)
    expect(out).toMatch(/^3 .*recruiter-screen {2}waiting .*2026-11-01$|^3 .*recruiter-screen {2}waiting/m)
    expect(out).not.toMatch(/\d rejections?|rejected/)
  })

  it('shows whole names in blocks at 40 columns, and in a table where there is room', async () => {
    const { out } = await log(['list'], { columns: 40 })
    expect(out.split('\n').every((line) => line.length <= 40)).toBe(true)
    expect(out.replace(/\s+/g, ' ')).toContain('role Writer of long, long documents about trees')
    expect((await log(['list'], { columns: 160 })).out).toMatch(
      /^2 .*Writer of long, long documents about trees .*2026-10-10$/m,
    )
  })

  it('has a friendly line for an empty log and for no match, and exits with 0', async () => {
    const empty = await rejectkit(['log', 'list'])
    expect([empty.code, empty.out, empty.err]).toEqual([
      0,
      '',
      expect.stringMatching(/^There is no log at .*log\.sqlite yet\.\nNothing in the log yet/),
    ])
    const none = await log(['list', '--company', 'nobody'])
    expect([none.code, none.out, none.err]).toEqual([
      0,
      '',
      expect.stringMatching(/^Nothing in the log fits that/),
    ])
    expect(JSON.parse((await log(['list', '--company', 'nobody', '--json'])).out)).toEqual({
      version: 1,
      applications: [],
    })
  })

  it('has what scripts rely on in its JSON', async () => {
    const [application] = await listed('--kind', 'post-interview')
    expect(Object.keys(application ?? {})).toEqual(
      expect.arrayContaining([
        'id',
        'uid',
        'company',
        'role',
        'source',
        'stage',
        'kind',
        'reason',
        'state',
        'rejectedOn',
        'letters',
        'events',
      ]),
    )
  })

  it('names each filter in its help', async () => {
    const { out } = await log(['list', '--help'])
    for (const filter of [
      'company',
      'stage',
      'kind',
      'reason',
      'source',
      'state',
      'since',
      'until',
      'text',
      'sort',
      'limit',
      'csv',
    ])
      expect(out).toContain(`--${filter}`)
  })
})

describe('log list --csv', () => {
  it('gives every cell back to a strict parser', async () => {
    const { out } = await log(['list', '--csv', '--company', 'beech'])
    expect(parse(out, { columns: true, relax_column_count: false })).toEqual([
      {
        ...{
          id: '2',
          company: 'Beech & Söhne',
          role: 'Writer of long, long documents about trees',
          source: 'a friend',
          url: '',
        },
        ...{ stage: 'technical', state: 'rejected', kind: 'post-interview', reason: 'salary' },
        ...{ appliedOn: '', rejectedOn: '2026-10-10', lastContact: '2026-10-10' },
      },
    ])
    expect(folder).toBeTruthy()
  })

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(1)', '＝1', ' =1', '"=1"', 'a,b;c', 'a"b'])(
    'starts no formula with %j',
    async (name) => {
      const other = logIn()
      await other.waiting(name, `x\t${name}`, '--source', name)
      const [row] = parse((await other.log(['list', '--csv'])).out, { columns: true }) as Record<
        string,
        string
      >[]
      for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
      expect(row?.company?.replace(/^'/, '')).toBe(name.trim())
    },
  )
})
