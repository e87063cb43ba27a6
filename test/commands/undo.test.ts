import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { POST_INTERVIEW, rejectkit, testWorld } from '../world.ts'
import { aSearch, contentOf, HOSTILE, logOf, within } from './data.ts'

describe('undo', () => {
  it('says in words what it takes back, asks, and takes it back', async () => {
    const { folder, paths, now } = await rejectkit(POST_INTERVIEW)
    const { out, err, asked, code } = await rejectkit(['undo'], {
      folder,
      replies: [[/Take this back/, 'yes']],
    })
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/Data Engineer, Linden \(the whole application\)/)
    expect(err).toMatch(/2026-11-21 {2}rejected \(hiring-manager, post-interview\)/)
    expect(err).toMatch(/the letter ".*" \(thank-you\)/)
    expect(err).toMatch(/the contact Priya Shah <priya@linden\.example>/)
    expect(err).toMatch(/Taken back/)
    expect(asked).toHaveLength(1)
    expect(logOf({ paths, now }).applications()).toEqual([])
  })

  it.each([
    ['no', 130, [[/Take this back/, 'no']]],
    ['Ctrl-C', 130, []],
    ['Enter alone, which is no', 130, [[/Take this back/, '']]],
    ['nobody to ask', 2, undefined],
  ] as const)('%s changes nothing, and says so', async (_what, exit, replies) => {
    const world = aSearch()
    const before = contentOf(world)
    const { err, code } = await within(world)(['undo', '1'], { replies: replies && ([...replies] as never) })
    expect([code, err]).toEqual([exit, expect.stringMatching(/Nothing was (?:changed|written)/)])
    expect(contentOf(world)).toEqual(before)
  })

  it('--dry-run shows the same and asks nothing', async () => {
    const world = aSearch()
    const before = contentOf(world)
    const { err, code } = await within(world)(['undo', '--dry-run'])
    expect(code).toBe(0)
    expect(err).toMatch(/log remove: Mistake/)
    expect(err).toMatch(/It gives back:\n {2}Mistake \(the whole application\)\n {4}2026-10-06 {2}note: oops/)
    expect(contentOf(world)).toEqual(before)
  })

  it('gives a removed application back, and an undo is undone in its turn', async () => {
    const world = aSearch()
    const companies = () =>
      logOf(world)
        .applications()
        .map(({ company }) => company)
        .sort()
    expect(companies()).toEqual(['Acorn', 'Linden'])
    expect((await within(world)(['undo', '--yes'])).code).toBe(0)
    expect(companies()).toEqual(['Acorn', 'Linden', 'Mistake'])
    expect((await within(world)(['undo', '1', '--yes'])).code).toBe(0)
    expect(companies()).toEqual(['Acorn', 'Linden'])
  })

  it('says what an edit was before', async () => {
    const world = aSearch()
    const { err, code } = await within(world)(['undo', '5', '--yes'])
    expect(code).toBe(0)
    expect(err).toMatch(/the role is "Analyst" again, not "Senior\s+Analyst"/)
    expect(logOf(world).application(2)?.role).toBe('Analyst')
  })

  it('takes a whole import back', async () => {
    const { folder, paths, now } = testWorld()
    const table = join(folder, 'tracker.csv')
    const rows = Array.from({ length: 15 }, (_, n) => `Company ${n},Gardener,2026-10-01,rejected`)
    writeFileSync(table, `company,role,applied,status\n${rows.join('\n')}\n`)
    expect((await rejectkit(['import', table, '--yes'], { folder })).code).toBe(0)
    expect(logOf({ paths, now }).applications()).toHaveLength(15)
    const { err, code } = await rejectkit(['undo', '--yes'], { folder })
    expect(code).toBe(0)
    expect(err).toMatch(/import: .*tracker\.csv/)
    expect(err).toMatch(/Gardener, Company \d+ \(the whole application\)/)
    expect(err).toMatch(/… and 3 more applications/)
    expect(logOf({ paths, now }).applications()).toEqual([])
    // And the same table is not taken for known after that.
    await rejectkit(['import', table, '--yes'], { folder })
    expect(logOf({ paths, now }).applications()).toHaveLength(15)
  })

  it('refuses when something was written since that builds on it', async () => {
    const world = aSearch()
    const before = contentOf(world)
    const { err, code } = await within(world)(['undo', '6', '--yes'])
    expect(code).toBe(1)
    expect(err).toMatch(
      /cannot be taken back, because .*"Analyst, Acorn".* built on it\. Nothing was changed/,
    )
    expect(contentOf(world)).toEqual(before)
  })

  it('refuses when another window writes while the question is up', async () => {
    const world = aSearch()
    const { err, code } = await within(world)(['undo'], {
      replies: [[/Take this back/, 'yes']],
      onPrompt: () =>
        void logOf(world).record(
          { application: { company: 'Quick', role: '' }, events: [] },
          { command: 'log add', summary: 'Quick' },
        ),
    })
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/written in the meantime\.\s+Nothing\s+was taken back/),
    ])
    expect(
      logOf(world)
        .applications()
        .map(({ company }) => company),
    ).toContain('Quick')
    expect(
      logOf(world)
        .applications()
        .map(({ company }) => company),
    ).not.toContain('Mistake')
  })

  it('goes back step by step to the beginning, and then says that there is no more', async () => {
    const world = aSearch()
    for (let steps = 0; steps < 5; steps += 1) expect((await within(world)(['undo', '--yes'])).code).toBe(0)
    expect(logOf(world).applications()).toEqual([])
    const { err, code } = await within(world)(['undo', '--yes'])
    expect([code, err]).toEqual([0, 'There is nothing to take back.\n'])
  })

  it('takes a change by its name, or the beginning of it', async () => {
    const world = aSearch()
    const { batch = '' } = logOf(world).changes(9)[2] ?? {}
    for (const name of [batch, batch.slice(0, 8)]) {
      const { out } = await within(world)(['undo', name, '--dry-run', '--json'])
      expect(JSON.parse(out).change.batch).toBe(batch)
    }
    for (const name of ['0', '99', 'nothing', batch.slice(0, 3)]) {
      const { err, code } = await within(world)(['undo', name, '--yes'])
      expect([code, err]).toEqual([2, expect.stringMatching(/There is no change .*nothing was taken back/)])
    }
  })

  it('answers with JSON', async () => {
    const world = aSearch()
    const { out } = await within(world)(['undo', '7', '--yes', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      undone: true,
      change: { command: 'draft', summary: 'Data Engineer, Linden', isUndone: false },
      takes: {
        applications: [{ company: 'Linden' }],
        events: [{ type: 'applied' }, { type: 'reached' }, { type: 'rejected' }, { type: 'letter-sent' }],
        letters: [{ subject: 'Thank you' }],
        contacts: [{ name: 'Priya Shah' }],
        messages: [{ messageId: '<1@linden>' }],
        reminders: [{ what: 'reply' }],
      },
      givesBack: { applications: [] },
      edits: [],
    })
  })

  it('prints nothing raw that the log holds', async () => {
    const world = testWorld()
    logOf(world).record(
      {
        application: { company: HOSTILE, role: HOSTILE },
        events: [{ type: 'note', at: '2026-10-01', note: HOSTILE }],
      },
      { command: 'import', summary: HOSTILE },
    )
    const { err } = await within(world)(['undo', '--dry-run'])
    const { out } = await within(world)(['undo', '--list'])
    expect(err + out).toContain('script')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(err + out).not.toMatch(/[\u001b\u202e\u0085]/)
  })
})

describe('undo --list', () => {
  it('shows the latest changes, the newest first', async () => {
    const world = aSearch()
    const { out, code } = await within(world)(['undo', '--list'])
    expect(code).toBe(0)
    const lines = out.trim().split('\n')
    expect(lines.map((line) => line.replace(/ +/g, ' '))).toEqual([
      '1 2026-11-22 12:00 UTC undo of: Senior Analyst, Acorn: withdrew',
      '2 2026-11-22 12:00 UTC log: Senior Analyst, Acorn: withdrew (taken back)',
      '3 2026-11-22 12:00 UTC log remove: Mistake',
      '4 2026-11-22 12:00 UTC log add: Mistake',
      '5 2026-11-22 12:00 UTC log edit: Analyst, Acorn',
      '6 2026-11-22 12:00 UTC log add: Analyst, Acorn',
      '7 2026-11-22 12:00 UTC draft: Data Engineer, Linden',
    ])
    expect((await within(world)(['undo', '--list', '2'])).out.trim().split('\n')).toHaveLength(2)
  })

  it('says of a change without a summary what is there of it', async () => {
    const world = testWorld()
    logOf(world).record({
      application: { company: 'Linden', role: 'Gardener' },
      events: [{ type: 'applied', at: '2026-10-01', note: '' }],
    })
    expect((await within(world)(['undo', '--list'])).out).toMatch(/Gardener, Linden: applied/)
  })

  it('as JSON', async () => {
    const { version, changes } = JSON.parse((await within(aSearch())(['undo', '--list', '--json'])).out)
    expect([version, changes.length]).toEqual([1, 7])
    expect(changes[1]).toMatchObject({ number: 2, command: 'log', isUndone: true, undoes: null })
  })

  it('keeps its order when the clock was moved back', async () => {
    const world = aSearch()
    logOf({ ...world, now: () => new Date('2020-01-01T12:00:00Z') }).record(
      { application: { company: 'Past', role: '' }, events: [] },
      { command: 'log add', summary: 'Past' },
    )
    expect((await within(world)(['undo', '--list', '1'])).out).toMatch(
      /^1 +2020-01-01 12:00 UTC +log add: Past$/m,
    )
    expect((await within(world)(['undo', '--yes'])).err).toMatch(/Past \(the whole application\)/)
  })

  it.each([['--list'], ['--yes']])('%s where nothing was logged yet creates nothing', async (flag) => {
    const { err, code, paths } = await rejectkit(['undo', flag])
    expect([code, err]).toEqual([0, expect.stringMatching(/nothing to take back/)])
    expect(existsSync(paths.log)).toBe(false)
  })

  it.each([
    [['undo', '--list', 'x'], /whole number/],
    [['undo', '--list', '3', '4'], /--list shows/],
  ])('%j is wrong use', async (argv, message) => {
    const { err, code } = await within(aSearch())(argv)
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })
})
