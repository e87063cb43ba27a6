import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLog } from '../../src/store/log.ts'
import { POST_INTERVIEW, type Reply, rejectkit, testWorld } from '../world.ts'
import { logIn } from './log-help.ts'

const types = (events: { type: string }[]) => events.map(({ type }) => type)

describe('log <application> --event', () => {
  it('logs one event, says so, and answers with JSON', async () => {
    const { log, waiting, only } = logIn()
    await waiting()
    const { out, err, code } = await log([
      '1',
      '--event',
      'reached',
      '--stage',
      'technical',
      '--at',
      'yesterday',
      '--json',
    ])
    const event = { type: 'reached', stage: 'technical', at: '2026-11-21', note: '' }
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ version: 1, application: 1, event, events: [event], logged: true })
    expect(err).toMatch(/Logged: Data Engineer, Linden: reached \(technical\), 2026-11-21\.\n$/)
    expect(await only()).toMatchObject({ stage: 'technical', state: 'waiting' })
  })

  it('logs several at once, each with what stands behind it, and undoes them as one', async () => {
    const { log, waiting, only, folder } = logIn()
    await waiting('Linden', 'Data Engineer', '--applied-on', '2026-09-01')
    const first = ['--at', '2026-10-01', '--event', 'replied', '--event', 'reached', '--stage', 'technical']
    const { code } = await log([
      '1',
      ...first,
      '--event',
      'note',
      '--at',
      '2026-10-02',
      '--note',
      'went well',
    ])
    expect(code).toBe(0)
    expect((await only()).events).toMatchObject([
      { type: 'applied' },
      { type: 'replied', at: '2026-10-01', note: '' },
      { type: 'reached', at: '2026-10-01', stage: 'technical', note: '' },
      { type: 'note', at: '2026-10-02', note: 'went well' },
    ])
    const store = openLog(`${folder}/data/log.sqlite`, { now: () => new Date() })
    const change = store.lastChange()
    expect(change).toMatchObject({ command: 'log', summary: 'Data Engineer, Linden: replied, reached, note' })
    store.undo(change?.batch ?? '')
    store.close()
    expect(types((await only()).events)).toEqual(['applied'])
  })

  it('takes details before the first event for that one', async () => {
    const { log, waiting, only } = logIn()
    await waiting()
    await log(['1', '--note', 'more depth', '--event', 'feedback', '--event', 'replied'])
    expect((await only()).events.map(({ note }) => note)).toEqual(['', 'more depth', ''])
  })

  it('logs a rejection with its kind, at the stage that the log knows', async () => {
    const { log, waiting, only } = logIn()
    await waiting()
    await log(['1', '--event', 'reached', '--stage', 'technical'])
    const { err } = await log([
      '1',
      '--event',
      'rejected',
      '--kind',
      'post-interview',
      '--reason',
      'salary',
      '--note',
      'kind words',
    ])
    expect(err).toContain('Worth an answer')
    expect((await only()).events.at(-1)).toMatchObject({
      stage: 'technical',
      reason: 'salary',
      note: 'kind words',
    })
    const again = await log(['1', '--event', 'rejected', '--kind', 'post-interview', '--reason', 'salary'])
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('says so already')])
  })

  it('says which letter went out: the newest that has not', async () => {
    const { folder, log, only } = logIn()
    await rejectkit(POST_INTERVIEW, { folder })
    const { err } = await log(['1', '--event', 'letter-sent'])
    expect(err).toContain('letter-sent (thank-you)')
    expect((await only()).letters).toMatchObject([{ purpose: 'thank-you', sentAt: '2026-11-22' }])
  })

  it('leaves everything as it is under --dry-run', async () => {
    const { log, waiting, bytes } = logIn()
    await waiting()
    const before = bytes()
    const { out, err, code } = await log(['1', '--event', 'replied', '--dry-run', '--json'])
    expect([code, JSON.parse(out).logged]).toEqual([0, false])
    expect(err).toMatch(/^Would log: /)
    expect(bytes()).toBe(before)
  })

  it.each<[string[], RegExp]>([
    [[], /Say which application and what happened/],
    [['1'], /Say which application and what happened/],
    [['--event', 'replied'], /Say which application/],
    [['lsit'], /no application lsit\. Did you mean rejectkit log list\?/],
    [['7', '--event', 'replied'], /no application 7\. rejectkit log list/],
    [['1', '--event', 'gone'], /Allowed choices are/],
    [['1', '--event', 'reached'], /needs --stage/],
    [['1', '--event', 'rejected'], /rejectkit draft --application 1/],
    [['1', '--event', 'rejected', '--kind', 'post-interview'], /needs --stage/],
    [['1', '--event', 'rejected', '--kind', 'post-interview', '--stage', 'applied'], /cannot have ended/],
    [['1', '--event', 'feedback', '--stage', 'technical'], /--stage goes with --event reached/],
    [['1', '--event', 'replied', '--kind', 'form'], /--kind goes with --event rejected/],
    [['1', '--event', 'replied', '--at', 'someday'], /--at: "someday"/],
    [['1', '--event', 'replied', '--at', '2027-01-01'], /lies in the future/],
    [['1', '--event', 'replied', '--note', 'a', '--note', 'b'], /--note was given twice/],
    [['1', '--event', 'replied', '--event', 'reached'], /needs --stage/],
  ])('%j is wrong use and writes nothing', async (argv, message) => {
    const { log, waiting, bytes } = logIn()
    await waiting()
    const before = bytes()
    const { out, err, code } = await log(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(bytes()).toBe(before)
  })

  it('creates no log only to say that there is no such application', async () => {
    const { log, folder } = logIn()
    expect((await log(['1', '--event', 'replied'])).code).toBe(2)
    expect(existsSync(`${folder}/data`)).toBe(false)
  })
})

describe('what the log never loses', () => {
  it('a rejection leaves the furthest stage as it was', async () => {
    const { log, waiting, only } = logIn()
    await waiting()
    await log(['1', '--event', 'reached', '--stage', 'final-round', '--at', '2026-10-01'])
    await log(['1', '--event', 'rejected', '--kind', 'form', '--stage', 'applied'])
    expect(await only()).toMatchObject({ stage: 'final-round', state: 'rejected', kind: 'form' })
  })

  it('silence is reversible', async () => {
    const { log, waiting, listed } = logIn()
    await waiting('Linden', 'Data Engineer', '--applied-on', '2026-09-01')
    await log(['1', '--event', 'silent', '--at', '2026-10-10'])
    expect(await listed('--state', 'silent')).toHaveLength(1)
    const { err } = await log(['1', '--event', 'replied'])
    expect(err).toContain('It is open again.')
    expect(await listed('--state', 'silent')).toEqual([])
    expect(await listed('--state', 'waiting')).toMatchObject([{ kind: null, rejectedOn: null }])
  })

  it('withdrawing is never counted as a rejection', async () => {
    const { log, waiting, listed } = logIn()
    await waiting()
    await log(['1', '--event', 'reached', '--stage', 'technical', '--event', 'withdrew'])
    expect(await listed('--state', 'rejected,silent')).toEqual([])
    expect(await listed('--kind', 'silent,form,post-interview,final-round')).toEqual([])
    expect(await listed()).toMatchObject([
      { state: 'withdrawn', stage: 'technical', kind: null, reason: null, rejectedOn: null },
    ])
  })
})

describe('log at a terminal', () => {
  async function searched(...replies: Reply[]) {
    const { log, waiting, listed, ...more } = logIn()
    await waiting('Linden', 'Data Engineer', '--applied-on', '2026-11-01')
    await waiting('Beech', 'Writer', '--applied-on', '2026-11-01')
    const world = await log([], { replies })
    const events = async (id: number) =>
      (await listed()).find((each) => each.id === id)?.events.slice(1) ?? []
    return { ...more, log, world, listed, events }
  }

  it('finds by a few letters; two more keys after what happened, and it is done', async () => {
    const { world, events } = await searched(
      [/Which application/, 'lin'],
      [/what happened/, 'replied'],
      [/When/, ''],
      [/words/, ''],
    )
    expect([world.code, world.asked.length]).toEqual([0, 4])
    expect(await events(1)).toMatchObject([{ type: 'replied', at: '2026-11-22', note: '' }])
    expect(await events(2)).toEqual([])
  })

  it('takes natural days, says how they were read, and asks again for what is none', async () => {
    const { world, events } = await searched(
      [/Which application/, 'writer'],
      [/what happened/, 'offered'],
      [/When/, 'tomorrow'],
      [/When/, 'last tuesday'],
      [/words/, '  by   phone\n'],
    )
    expect(world.problems).toEqual([expect.stringMatching(/future/)])
    expect(world.err).toContain('Tuesday 17 November')
    expect(await events(2)).toMatchObject([{ type: 'offered', at: '2026-11-17', note: 'by phone' }])
  })

  it('asks for the stage that was reached, the next one first', async () => {
    const { events } = await searched(
      [/Which application/, 'lin'],
      [/what happened/, 'reached'],
      [/Which stage/, ''],
      [/When/, ''],
      [/words/, ''],
    )
    expect(await events(1)).toMatchObject([{ type: 'reached', stage: 'recruiter-screen' }])
  })

  it('asks for the kind of a no, and for the stage where the kind needs one', async () => {
    const { events } = await searched(
      [/Which application/, 'lin'],
      [/what happened/, 'rejected'],
      [/What kind of no/, 'post-interview'],
      [/How far/, 'technical'],
      [/When did they say no/, 'yesterday'],
      [/words/, '-'],
    )
    expect(await events(1)).toMatchObject([
      { type: 'rejected', stage: 'technical', at: '2026-11-21', note: '' },
    ])
  })

  it('asks which letter went out where several wait, and offers only what the flags leave possible', async () => {
    const { folder, log, only } = logIn()
    await rejectkit(POST_INTERVIEW, { folder })
    await rejectkit([...POST_INTERVIEW, '--purpose', 'connection-note'], { folder })
    const sent = [
      [/what happened/, ''],
      [/Which letter/, '1'],
      [/When/, ''],
      [/words/, ''],
    ] as Reply[]
    expect(await log(['1'], { replies: sent })).toMatchObject({ code: 0 })
    expect((await only()).letters.map(({ sentAt }) => sentAt)).toEqual(['2026-11-22', null])
    const again = [
      [/what happened/, 'invited-again'],
      [/When/, ''],
      [/words/, ''],
    ] as Reply[]
    await log(['1', '--stage', 'technical'], { replies: again })
    expect(await only()).toMatchObject({ stage: 'technical', state: 'waiting' })
    await expect(
      log(['1', '--stage', 'technical'], { replies: [[/what happened/, 'feedback']] }),
    ).resolves.toMatchObject({
      code: 1,
      err: expect.stringMatching(/has no choice "feedback"/),
    })
  })

  it('wants words for a note', async () => {
    const { world, events } = await searched(
      [/Which application/, 'lin'],
      [/what happened/, 'note'],
      [/When/, ''],
      [/noting/, ''],
      [/noting/, 'Priya likes trains'],
    )
    expect(world.problems).toEqual(['A note needs a few words.'])
    expect(await events(1)).toMatchObject([{ type: 'note', note: 'Priya likes trains' }])
  })

  it('begins a new one where nothing fits: company, role, what came of it, when', async () => {
    const { world, listed } = await searched(
      [/Which application/, 'Cedar'],
      [/Which role, at Cedar/, 'Analyst'],
      [/What came of it/, 'form'],
      [/When did they say no/, ''],
    )
    expect([world.code, world.asked.length]).toEqual([0, 4])
    expect(world.err).toMatch(
      /Logged as application 3: Analyst, Cedar: rejected \(applied, form\), 2026-11-22\.\n$/,
    )
    expect((await listed())[0]).toMatchObject({
      company: 'Cedar',
      role: 'Analyst',
      kind: 'form',
      stage: 'applied',
    })
  })

  it('asks only for what the flags leave open', async () => {
    const { log, listed } = await searched()
    await log(['--event', 'replied', '--note', 'soon'], { replies: [[/Which application/, 'beech']] })
    await log(['1', '--at', 'yesterday'], {
      replies: [
        [/what happened/, 'withdrew'],
        [/words/, ''],
      ],
    })
    const [beech, linden] = await listed()
    expect(beech?.events.at(-1)).toMatchObject({ type: 'replied', note: 'soon' })
    expect(linden?.events.at(-1)).toMatchObject({ type: 'withdrew', at: '2026-11-21' })
  })

  it('searches on from a word behind log, and takes a slip for one', async () => {
    const { log } = await searched()
    const found = await log(['bee'], {
      replies: [
        [/Which application/, ''],
        [/Writer, Beech: what happened/, 'x'],
      ].slice(0, 1) as Reply[],
    })
    expect([found.code, found.asked.at(-1)]).toEqual([130, 'Writer, Beech: what happened?'])
    const slip = await log(['lsit'], { replies: [] })
    expect([slip.code, slip.err]).toEqual([2, expect.stringContaining('rejectkit log list')])
  })

  it.each([0, 1, 2, 3])('Ctrl-C at prompt %i: nothing is written, and it says so', async (count) => {
    const replies: Reply[] = [
      [/Which application/, 'lin'],
      [/what happened/, 'replied'],
      [/When/, ''],
    ]
    const { log, waiting, bytes } = logIn()
    await waiting()
    const before = bytes()
    const { code, err } = await log([], { replies: replies.slice(0, count) })
    expect([code, err]).toEqual([130, expect.stringMatching(/Stopped\. Nothing was written\.\n$/)])
    expect(bytes()).toBe(before)
  })

  it('without a log asks at once for a new one; backing out leaves none behind', async () => {
    const { log, folder } = logIn()
    const { code, asked } = await log([], { replies: [] })
    expect([code, asked]).toEqual([130, ['Which company?']])
    expect(existsSync(`${folder}/data`)).toBe(false)
  })

  it('asks nothing under --no-input', async () => {
    const { log } = logIn()
    const { code, asked } = await log(['--no-input'], { replies: [] })
    expect([code, asked]).toEqual([2, []])
  })
})

describe('after feedback', () => {
  const SAID: Reply[] = [
    [/what happened/, 'feedback'],
    [/When/, ''],
    [/What did they say/, 'more depth in system design'],
  ]

  async function rejected() {
    const { folder, log, only } = logIn()
    await rejectkit(POST_INTERVIEW, { folder })
    await log(['1', '--event', 'letter-sent'])
    return { log, only }
  }

  it('offers the thanks, and says how to write them later', async () => {
    const { log } = await rejected()
    const { code, err } = await log(['1'], { replies: [...SAID, [/Thank them/, '']] })
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/rejectkit draft --application 1\s+--purpose feedback-thanks/),
    ])
  })

  it('writes them at once where wanted', async () => {
    const { log, only } = await rejected()
    const { code, asked, err } = await log(['1'], { replies: [...SAID, [/Thank them/, 'now']] })
    expect(asked.slice(4).length).toBeGreaterThan(0)
    expect([code, err]).toEqual([130, expect.stringMatching(/Stopped\./)])
    expect((await only()).events.at(-1)).toMatchObject({ type: 'feedback' })
  })

  it('keeps what was logged when the offer is backed out of', async () => {
    const { log, only } = await rejected()
    const { code, err } = await log(['1'], { replies: SAID })
    expect([code, err]).toEqual([130, expect.stringMatching(/What you logged is in the log/)])
    expect((await only()).events.at(-1)).toMatchObject({
      type: 'feedback',
      note: 'more depth in system design',
    })
  })

  it('only names the command in a script, and nothing while no answer has come', async () => {
    const { log } = await rejected()
    expect((await log(['1', '--event', 'feedback'])).err).toMatch(/feedback-thanks/)
    const { log: other, waiting } = logIn()
    await waiting()
    expect((await other(['1', '--event', 'feedback'])).err).not.toMatch(/feedback-thanks/)
  })
})

it('prints nothing of a hostile name but its letters', async () => {
  const { log, waiting } = logIn()
  await waiting('Lin\u001b[2Jden\u202e', 'Data\u0007\nEngineer')
  const all = [
    await log(['1', '--event', 'note', '--note', '\u001b]0;x\u0007hm']),
    await log([], { replies: [[/Which/, 'lin']] }),
    await log(['list']),
    await log(['show', '1']),
    await log(['remove', '1', '--dry-run']),
  ]
  const printed = all.map(({ out, err, asked }) => out + err + asked.join('\n')).join('\n')
  expect(printed).toContain('Data Engineer, Linden')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})

it('help shows examples first', async () => {
  const { log } = logIn()
  expect((await log(['--help'])).out).toMatch(/^Examples:\n {2}rejectkit log /)
})

describe('what cannot have been so', () => {
  it('is refused in one line that says what to do, and nothing is written', async () => {
    const { log, waiting, bytes } = logIn()
    await waiting()
    const before = bytes()
    const { code, err } = await log(['1', '--event', 'hired', '--at', '1 Nov'])
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringMatching(
        /before you applied on 2026-11-22\. Say the right day with --at;.*Nothing was written\./,
      ),
    ])
    expect(bytes()).toBe(before)
  })

  it('what is only rare is logged, with a word about it', async () => {
    const { log, waiting, only } = logIn()
    await waiting()
    const { code, err } = await log(['1', '--event', 'hired', '--event', 'withdrew'])
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([
      0,
      expect.stringMatching(/now the log says that you left it\. Logged/),
    ])
    expect(await only()).toMatchObject({ state: 'withdrawn' })
  })

  it('is said at the question for the day, for it to be mended there', async () => {
    const { log, waiting, only } = logIn()
    await waiting()
    const { code, problems } = await log([], {
      replies: [
        [/Which application/, ''],
        [/what happened/, 'withdrew'],
        [/When/, '1 November'],
        [/When/, ''],
        [/words/, ''],
      ],
    })
    expect([code, problems]).toEqual([
      0,
      [expect.stringMatching(/You would have withdrawn on 2026-11-01, before you applied/)],
    ])
    expect(await only()).toMatchObject({ state: 'withdrawn' })
  })

  it('a note without words is refused', async () => {
    const { log, waiting } = logIn()
    await waiting()
    const { code, err } = await log(['1', '--event', 'note', '--note', '  '])
    expect([code, err]).toEqual([2, expect.stringMatching(/A note needs a few words/)])
  })

  it.each([
    [['add', '--company', 'Birch', '--role', 'Cook', '--url', 'not a link']],
    [['edit', '1', '--url', 'birch.example/jobs/1']],
    [['edit', '1', '--url', 'javascript:alert(1)']],
  ])('a link that is none is refused: %j', async (argv) => {
    const { log, waiting } = logIn()
    await waiting()
    const { code, err } = await log(argv)
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringMatching(/is not a link\. It should look like https:\/\//),
    ])
  })
})

it.each([
  [['log', 'list']],
  [['log', 'show', '1']],
  [['log', 'edit', '1', '--company', 'x']],
  [['log', 'remove', '1', '--yes']],
  [['log', '1', '--event', 'replied']],
  [['next']],
  [['next', '--json']],
  [['patterns']],
  [['export']],
  [['undo', '--list']],
  [['backup']],
])('%j names a --db that does not exist, and makes none', async (argv) => {
  const { folder } = testWorld()
  const db = join(folder, 'wrong.sqlite')
  const { code, err, out } = await rejectkit([...argv, '--db', db])
  expect([code, out, err]).toEqual([1, '', expect.stringContaining(db)])
  expect(err).toMatch(/^There is no log at /)
  expect(existsSync(db)).toBe(false)
})
