import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestOptions, testWorld } from '../world.ts'
import { applied, linesIn, newSearch, PRIYA, rejected } from './next-help.ts'

const TODAY = '2026-11-22'

/** One of each: 1 silent for long, 2 in its third week, 3 a late reply, 4 feedback and a close call, 5 a form. */
async function firstSearch() {
  const search = newSearch()
  await search.on('2026-10-20', applied('Harbour', '2026-10-20'))
  await search.on('2026-11-10', applied('Birch', '2026-11-10'))
  await search.on('2026-11-18', rejected('Linden', '2026-11-17', 'post-interview', ...PRIYA))
  await search.on('2026-11-21', rejected('Oak', '2026-11-21', 'final-round', '--feedback', 'more depth'))
  await search.on('2026-11-21', rejected('Elm', '2026-11-21', 'form'))
  return search.folder
}

/** A copy of it, for a test to do with as it likes. */
function copyOf(folder: string) {
  const search = newSearch()
  cpSync(folder, search.folder, { recursive: true })
  const today = (argv: string[], options?: TestOptions) => search.on(TODAY, argv, options)
  const lines = async (...more: string[]) => linesIn((await today(['next', '--json', ...more])).out)
  return { ...search, today, lines }
}

let first: string
let search: ReturnType<typeof copyOf>
beforeAll(async () => {
  first = await firstSearch()
}, 60_000)
beforeEach(() => {
  search = copyOf(first)
})

describe('rejectkit next', () => {
  it('lists what is due on stdout, the overdue first, each with why and the command', async () => {
    const { code, out, err } = await search.today(['next'])
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toBe(`Overdue
3:reply  Answer Linden about Data Engineer
  Since Thursday 19 November. It is late, and still worth it until 8 December.
  rejectkit draft --application 3 --purpose thank-you
1:check-in  Check in with Harbour about Data Engineer
  Since Tuesday 10 November. No word since 20 October. One short question is
  fine, once.
  rejectkit draft --application 1 --purpose check-in

Now
4:feedback-thanks  Thank Oak for the feedback
  By Monday 23 November. They took the time to tell you. Thank them, and leave
  it undiscussed.
  rejectkit draft --application 4 --purpose feedback-thanks

Coming
2:check-in  Check in with Birch about Data Engineer
  On Tuesday 1 December. No word since 10 November. One short question is fine,
  once.
  rejectkit draft --application 2 --purpose check-in

Without a word for a while
1  Harbour, Data Engineer, since 20 October
rejectkit next --mark-silent counts them as silent; an answer reopens them.
`)
  })

  it('answers with JSON under its fixed names', async () => {
    const { out, err } = await search.today(['next', '--json'])
    expect(err).toBe('')
    const answer = JSON.parse(out)
    expect(answer.version).toBe(1)
    expect(answer.due[0]).toEqual({
      application: 3,
      what: 'reply',
      on: '2026-11-19',
      overdue: true,
      why: 'It is late, and still worth it until 8 December.',
      source: expect.stringContaining('Ask a Manager'),
      from: '2026-11-17',
      until: '2026-12-08',
      company: 'Linden',
      role: 'Data Engineer',
      person: null,
      purpose: 'thank-you',
      command: 'rejectkit draft --application 3 --purpose thank-you',
    })
    expect(answer.silent).toEqual([
      { application: 1, company: 'Harbour', role: 'Data Engineer', since: '2026-10-20' },
    ])
  })

  it('looks as far ahead as it is told', async () => {
    expect(await search.lines('--days', '0')).toEqual(['3:reply!', '1:check-in!', '4:feedback-thanks'])
    expect(await search.lines()).toEqual(['3:reply!', '1:check-in!', '4:feedback-thanks', '2:check-in'])
    expect(await search.lines('--days', '100')).toContain('3:revisit')
    const { out } = await search.today(['next', '--days', '100'])
    expect(out).toContain('3:keep-in-touch  Keep in touch with Priya Shah, Linden')
  })

  it.each(['-1', 'soon', '1.5', '99999', ''])('refuses --days %j', async (days) => {
    const { code, out, err } = await search.today(['next', '--days', days])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('whole number of days')
  })

  it('heeds the days of the settings', async () => {
    const settings = JSON.stringify({ silenceDays: 14, nextDays: 0 })
    const { paths } = testWorld({ folder: search.folder })
    mkdirSync(join(search.folder, 'config'), { recursive: true })
    writeFileSync(paths.settings, settings)
    expect(await search.lines()).toEqual(['3:reply!', '1:check-in!', '4:feedback-thanks'])
    expect(await search.lines('--days', '2')).toContain('2:check-in')
    expect((await search.on('2026-11-24', ['next'])).out).toContain('Birch, Data Engineer, since 10 November')
    writeFileSync(paths.settings, '{ broken')
    const broken = await search.today(['next'])
    expect(broken.code).toBe(0)
    expect(broken.err).toContain('Going on without it')
    expect(broken.out).toContain('3:reply')
  })

  it('says nothing is due in a friendly line, creates no log by looking, and counts nothing', async () => {
    const empty = newSearch()
    const { code, out, err } = await empty.on(TODAY, ['next'])
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(
      /^There is no log at .*log\.sqlite yet\.\nNothing is due\. A good day for the next application\.\n$/,
    )
    expect(existsSync(join(empty.folder, 'data'))).toBe(false)
    expect(JSON.parse((await empty.on(TODAY, ['next', '--json'])).out)).toMatchObject({ due: [], silent: [] })
    await empty.on(TODAY, rejected('Linden', TODAY, 'form'))
    expect((await empty.on(TODAY, ['next'])).err).toContain('Nothing is due.')
    await empty.on(TODAY, applied('Birch', TODAY))
    expect((await empty.on(TODAY, ['next', '--days', '3'])).err).toContain('Next: Sunday 13 December.')
    expect((await empty.on(TODAY, ['next', '--quiet'])).err).toBe('')
  })

  it('fits 40 columns', async () => {
    const { out } = await search.today(['next', '--days', '200'], { columns: 40 })
    const widest = out.split('\n').reduce((most, line) => Math.max(most, stringWidth(line)), 0)
    expect(widest).toBeGreaterThan(30)
    expect(widest).toBeLessThanOrEqual(40)
  })

  it('has colour on a terminal, and none with NO_COLOR or --no-color', async () => {
    const code = '\u001b['
    const coloured = { ttyOut: true, env: { NO_COLOR: '', TERM: 'xterm' } }
    expect((await search.today(['next'], coloured)).out).toContain(code)
    expect((await search.today(['next', '--no-color'], coloured)).out).not.toContain(code)
    expect((await search.today(['next'], { ttyOut: true })).out).not.toContain(code)
    // Colour adds nothing to the words.
    const plain = (await search.today(['next'])).out
    expect(stripVTControlCharacters((await search.today(['next'], coloured)).out)).toBe(plain)
  })

  it('prints no control character of a hostile name, and no name without end', async () => {
    const hostile = `\u001b]0;owned\u0007Evil\u202eCorp \u001b[2J ${'very '.repeat(60)}long`
    await search.today(rejected(hostile, TODAY, 'final-round', '--contact', `Mallory\u009b31m Ko`))
    const { out } = await search.today(['next', '--days', '200', '--all'])
    expect(out).toContain('Evil')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(out.split('\n').length).toBeLessThan(60)
  })

  it('is short, with what cannot wait in it, and has the rest under --all', async () => {
    for (let at = 0; at < 9; at += 1) {
      await search.on('2026-10-25', applied(`Firm ${at}`, '2026-10-25'))
      await search.on('2026-10-20', rejected(`Met ${at}`, '2026-10-20', 'post-interview', ...PRIYA))
    }
    await search.today(rejected('Alder', TODAY, 'final-round'))
    const short = await search.today(['next', '--days', '100'])
    const shown = short.out.match(/^\d+:[a-z-]+/gm)
    expect(shown?.map((name) => name.split(':')[1]).sort()).toEqual([
      ...Array(3).fill('check-in'),
      'feedback-thanks',
      ...Array(3).fill('keep-in-touch'),
      ...['reply', 'reply'],
      ...Array(3).fill('revisit'),
    ])
    expect(shown).toContain('24:reply')
    expect(short.err).toBe('There is more that can wait: rejectkit next --all shows it.\n')
    const all = await search.today(['next', '--all'])
    expect(all.out.match(/^\d+:[a-z-]+/gm)).toHaveLength(23)
    expect(all.err).toBe('')
    expect(await search.lines()).toHaveLength(23)
    // Nobody is asked about a line that they do not see.
    const pick = async (line: string) =>
      (
        await search.today(['next'], {
          replies: [
            [/silent/, 'none'],
            [/Do one/, line],
          ],
        })
      ).err
    expect(await pick('Check in with Harbour')).not.toContain('has no choice')
    expect(await pick('Check in with Firm 8')).toContain('has no choice')
  })

  it('names the log in the commands where it is not the usual one', async () => {
    const db = join(search.folder, 'data', 'log.sqlite')
    const { out } = await search.today(['next', '--db', db])
    expect(out.replace(/\n */g, ' ')).toContain(`--purpose thank-you --db ${db}`)
  })

  it('a letter that is written stands for its line until it is sent, or said never to be', async () => {
    const draft = [
      'draft',
      '--no-input',
      '--application',
      '3',
      '--purpose',
      'thank-you',
      '--detail',
      'the wall of prototypes',
    ]
    expect((await search.today(draft)).code).toBe(0)
    expect((await search.lines())[1]).toBe('3:letter')
    expect(await search.lines()).not.toContain('3:reply!')
    const { out } = await search.today(['next'])
    expect(out).toContain('  rejectkit log 3 --event letter-sent\n')
    await search.today(['log', '3', '--event', 'letter-sent'])
    expect((await search.lines()).filter((line) => line.startsWith('3:'))).toEqual([])
  })
})

describe('the commands of the lines', () => {
  /** Runs a line's command with what cannot be known. */
  const follow = async (id: number, what: string, day: string, more: string[] = []) => {
    const { out } = await search.on(day, ['next', '--json'])
    const line = (JSON.parse(out).due as { application: number; what: string; command: string }[]).find(
      (each) => each.application === id && each.what === what,
    )
    const [, ...argv] = (line?.command ?? `rejectkit no-line-${what}`).split(' ')
    return search.on(day, [...argv, '--no-input', ...more])
  }

  it.each([
    [1, 'check-in', TODAY, [], 'Harbour'],
    [3, 'reply', TODAY, ['--detail', 'the wall of prototypes that failed'], 'Hi Priya'],
    [4, 'feedback-thanks', TODAY, [], 'Oak'],
    [3, 'keep-in-touch', '2026-12-16', ['--useful', 'an article on prototypes'], 'Hi Priya'],
    [
      3,
      'revisit',
      '2027-02-20',
      ['--new-role', 'Lead Data Engineer', '--since-then', 'a year of streaming'],
      'Lead Data Engineer',
    ],
  ])('%i:%s gives a letter with nothing missing', async (id, what, day, more, expected) => {
    const { code, out, err } = await follow(id, what, day, more)
    expect(err).not.toContain('Missing')
    expect(code).toBe(0)
    expect(out).toContain(expected)
    // What was begun is a letter to be sent now, and the line itself is gone.
    const names = linesIn((await search.on(day, ['next', '--json'])).out)
    expect(names).toContain(`${id}:letter`)
    expect(names.map((name) => name.replace('!', ''))).not.toContain(`${id}:${what}`)
  })

  it('thanks for the feedback of a form go without its questions', async () => {
    await search.today(['log', '5', '--event', 'feedback', '--note', 'more depth'])
    const { code, out } = await follow(5, 'feedback-thanks', TODAY)
    expect([code, out.includes('more depth')]).toEqual([0, true])
  })

  it('a check-in after an interview, before three weeks are over, leaves the application waiting', async () => {
    await search.on('2026-11-02', [
      'log',
      '2',
      '--event',
      'reached',
      '--stage',
      'technical',
      '--at',
      '2026-11-02',
    ])
    const { code } = await follow(2, 'check-in', TODAY)
    expect(code).toBe(0)
    const { out } = await search.today(['log', 'list', '--json'])
    const states = JSON.parse(out).applications as { id: number; state: string }[]
    expect(states.find(({ id }) => id === 2)?.state).toBe('waiting')
  })
})

describe('snooze, done and never', () => {
  it('take lines off the list, several at once, as one change', async () => {
    const { code, out, err } = await search.today([
      ...['next', '--snooze', '1:check-in', '--until', 'in two weeks', '--done', '3:reply'],
      ...['--never', '4:feedback-thanks', '--never', '2:check-in'],
    ])
    expect([code, out]).toEqual([0, ''])
    expect(err).toBe(`Noted: 1:check-in, Harbour: put off until Sunday 6 December.
Noted: 3:reply, Linden: done.
Noted: 4:feedback-thanks, Oak: never.
Noted: 2:check-in, Birch: never.
`)
    expect(await search.lines('--days', '13')).toEqual([])
    expect(await search.lines('--days', '14')).toEqual(['1:check-in'])
    const world = testWorld({ folder: search.folder })
    const log = await world.log()
    expect(log.lastChange()).toMatchObject({ command: 'next' })
    log.undo(log.lastChange()?.batch ?? '')
    await world.closeLog()
    expect(await search.lines('--days', '0')).toEqual(['3:reply!', '1:check-in!', '4:feedback-thanks'])
  })

  it.each([
    ['in two weeks', '2026-12-06'],
    ['2 weeks', '2026-12-06'],
    ['a fortnight', '2026-12-06'],
    ['in a month', '2026-12-22'],
    ['for 10 days', '2026-12-02'],
    ['tomorrow', '2026-11-23'],
    ['next monday', '2026-11-23'],
    ['1 December', '2026-12-01'],
    ['2026-12-24', '2026-12-24'],
  ])('--until %j', async (typed, until) => {
    const argv = ['next', '--snooze', '1:check-in', '--until', typed, '--json']
    const { code, out } = await search.today(argv)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      version: 1,
      noted: [{ application: 1, what: 'check-in', state: 'snoozed', until }],
      logged: true,
    })
  })

  it.each<[string, string[], string]>([
    ['no line', ['--done', 'reply'], 'should look like 3:check-in'],
    ['an unknown thing', ['--done', '3:letters'], 'should look like 3:check-in'],
    ['a kept draft', ['--done', '3:draft'], 'should look like 3:check-in'],
    ['an unknown application', ['--never', '99:reply'], 'no application 99'],
    ['no day', ['--snooze', '3:reply'], '--snooze needs --until'],
    ['what is not due', ['--snooze', '5:check-in', '--until', 'tomorrow'], '5:check-in is not due'],
    ['a day alone', ['--until', 'tomorrow'], '--until goes with --snooze'],
    ['a day that is none', ['--snooze', '3:reply', '--until', 'soonish'], 'not a day I can read'],
    ['a day that is over', ['--snooze', '3:reply', '--until', 'yesterday'], 'does not lie ahead'],
    ['today', ['--snooze', '3:reply', '--until', 'today'], 'does not lie ahead'],
    ['no time at all', ['--snooze', '3:reply', '--until', '0 days'], 'not a day ahead'],
    ['a day after its time', ['--snooze', '3:reply', '--until', 'in a month'], 'is over after 8 December'],
    ['one line twice', ['--done', '3:reply', '--never', '3:reply'], 'named twice'],
    ['a letter that is not there', ['--done', '3:letter'], 'no letter that is still to be sent'],
    ['one that is right, and one that is not', ['--done', '3:reply', '--never', 'x'], 'should look like'],
    ['another thing to do', ['--done', '3:reply', '--mark-silent'], 'go by themselves'],
  ])('refuse %s, and write nothing', async (_, argv, message) => {
    const before = await search.lines()
    const { code, out, err } = await search.today(['next', ...argv])
    expect([code, out]).toEqual([2, ''])
    expect(err.replace(/\n */g, ' ')).toContain(message)
    expect(await search.lines()).toEqual(before)
  })

  it('refuse where there is no log, and create none', async () => {
    const empty = newSearch()
    expect((await empty.on(TODAY, ['next', '--done', '1:reply'])).code).toBe(2)
    expect(existsSync(join(empty.folder, 'data'))).toBe(false)
  })

  it('change nothing under --dry-run', async () => {
    const before = await search.lines()
    const { code, err } = await search.today(['next', '--done', '3:reply', '--dry-run'])
    expect(code).toBe(0)
    expect(err).toBe('Would note: 3:reply, Linden: done.\n')
    expect(await search.lines()).toEqual(before)
  })

  it('done, for a letter, means that it went out', async () => {
    await search.today(['draft', '--no-input', '--application', '1', '--purpose', 'check-in'])
    const { err } = await search.today(['next', '--done', '1:letter'])
    expect(err).toBe('Noted: 1:letter, Harbour: sent.\n')
    const { out } = await search.today(['log', 'show', '1', '--json'])
    const { events, letters } = JSON.parse(out).application
    expect(events.at(-1)).toMatchObject({ type: 'letter-sent', purpose: 'check-in', letter: letters[0].id })
    expect((await search.lines()).filter((line) => line.startsWith('1:'))).toEqual([])
  })
})

describe('silence', () => {
  const stateOf = async (id: number) => {
    const { out } = await search.today(['log', 'list', '--json'])
    return (JSON.parse(out).applications as { id: number; state: string }[]).find((each) => each.id === id)
      ?.state
  }

  it('is only listed where nobody can be asked', async () => {
    const { code, out, err } = await search.today(['next', '--mark-silent'])
    expect(code).toBe(2)
    expect(out).toContain('Harbour')
    expect(err).toContain('--yes counts them as silent')
    expect(await stateOf(1)).toBe('waiting')
  })

  it('is logged with --yes, reversibly, and leaves the one check-in', async () => {
    const { code, out, err } = await search.today(['next', '--mark-silent', '--yes', '--json'])
    expect([code, err]).toEqual([
      0,
      'Logged as silent. An answer reopens them; rejectkit undo takes it back.\n',
    ])
    expect(JSON.parse(out)).toEqual({
      version: 1,
      silent: [{ application: 1, since: '2026-10-20' }],
      logged: true,
    })
    expect(await stateOf(1)).toBe('silent')
    expect(await search.lines()).toContain('1:check-in!')
    expect((await search.today(['next', '--mark-silent', '--yes'])).err).toContain('Nothing to mark')
    await search.today(['log', '1', '--event', 'replied'])
    expect(await stateOf(1)).toBe('waiting')
  })

  it('is only shown under --dry-run', async () => {
    const { code, out, err } = await search.today(['next', '--mark-silent', '--dry-run'])
    expect([code, err]).toEqual([0, 'A dry run: nothing was written.\n'])
    expect(out).toContain('Harbour')
    expect(await stateOf(1)).toBe('waiting')
  })

  it('can be left out for good', async () => {
    await search.today(['next', '--never', '1:silence'])
    expect((await search.today(['next'])).out).not.toContain('Without a word')
  })

  it.each([
    ['all', [], 'silent'],
    ['none', [], 'waiting'],
  ])('is put to the person in a terminal: %s', async (answer, _, state) => {
    const { code, asked } = await search.today(['next', '--mark-silent'], { replies: [[/silent\?/, answer]] })
    expect([code, asked.length]).toEqual([0, 1])
    expect(await stateOf(1)).toBe(state)
  })

  it('shows all before they are agreed to, where the list was cut', async () => {
    for (let at = 1; at <= 12; at += 1) await search.on('2026-10-25', applied(`Firm ${at}`, '2026-10-25'))
    const replies: TestOptions['replies'] = [
      [/from these/, 'show'],
      [/from these/, 'all'],
      [/Do one/, 'leave'],
    ]
    const { out, err } = await search.today(['next'], { replies })
    const hidden = (text: string) => ['Harbour', 'Firm 12'].filter((name) => text.includes(`${name}, Data`))
    expect([hidden(out).length, hidden(err).length]).toEqual([1, 2])
    expect((await search.today(['next', '--json'])).out).toContain('"silent": []')
  })

  it('can be picked from', async () => {
    await search.on('2026-10-21', applied('Maple', '2026-10-21'))
    const replies: TestOptions['replies'] = [
      [/from these/, 'pick'],
      [/Maple/, 'yes'],
      [/Harbour/, 'no'],
    ]
    expect((await search.today(['next', '--mark-silent'], { replies })).code).toBe(0)
    expect([await stateOf(1), await stateOf(6)]).toEqual(['waiting', 'silent'])
  })
})

describe('in a terminal', () => {
  const NO_SILENCE: [RegExp, string] = [/Count it as silent/, 'none']

  it('leaves with Enter', async () => {
    const { code, out, asked } = await search.today(['next'], {
      replies: [NO_SILENCE, [/Do one of them/, '']],
    })
    expect(code).toBe(0)
    expect(out).toContain('3:reply')
    expect(asked).toEqual(['No word from Harbour. Count it as silent?', 'Do one of them now?'])
  })

  it.each([['--no-input'], ['--json'], ['--ics', '-']])('is not asked under %s', async (...flags) => {
    const { code, asked } = await search.today(['next', ...flags], { replies: [] })
    expect([code, asked]).toEqual([0, []])
  })

  it('goes through the lines: sent, later, done, never', async () => {
    const { code, err } = await search.today(['next'], {
      replies: [
        NO_SILENCE,
        [/Do one/, '3'],
        [/Answer Linden/, 'sent'],
        [/Do one/, '1'],
        [/Check in with Harbour/, 'snooze'],
        [/Until when/, 'in 3 months'],
        [/Until when/, 'in 2 days'],
        [/Do one/, '4'],
        [/Thank Oak/, 'done'],
        [/Do one/, '2'],
        [/Check in with Birch/, 'leave'],
        [/Do one/, '2'],
        [/Check in with Birch/, 'never'],
        [/Do one/, 'leave'],
      ],
    })
    expect(code).toBe(0)
    expect(err).toContain('Logged: thank-you to Linden sent today.')
    expect(await search.lines('--days', '0')).toEqual([])
    expect(await search.lines('--days', '2')).toEqual(['1:check-in'])
    expect(await search.lines()).toEqual(['1:check-in'])
    const { out } = await search.today(['log', 'show', '3', '--json'])
    expect(JSON.parse(out).application.events.at(-1)).toMatchObject({
      type: 'letter-sent',
      purpose: 'thank-you',
    })
  })

  it('says what is wrong with a day, and asks on', async () => {
    const { problems } = await search.today(['next'], {
      replies: [
        NO_SILENCE,
        [/Do one/, '3'],
        [/Answer Linden/, 'snooze'],
        [/Until/, 'soonish'],
        [/Until/, 'in a month'],
        [/Until/, ''],
        [/Do one/, 'leave'],
      ],
    })
    expect(problems).toEqual([
      expect.stringContaining('not a day I can read'),
      expect.stringContaining('is over after 8 December'),
    ])
    expect(await search.lines('--days', '7')).toContain('3:reply')
    expect(await search.lines('--days', '6')).not.toContain('3:reply')
  })

  it('begins the draft with all that is known, and asks for the rest', async () => {
    const { asked, code } = await search.today(['next'], {
      replies: [NO_SILENCE, [/Do one/, '3'], [/Answer Linden/, 'draft'], [/feedback/, ''], [/tone/, 'warm']],
    })
    expect(code).toBe(130)
    expect(asked.slice(3)).toEqual([
      'Any feedback, in their words? (Enter if none)',
      'Which tone?',
      expect.stringContaining('One specific thing from your talks'),
    ])
  })

  it('goes on with a draft that was kept', async () => {
    await search.on('2026-11-21', ['draft'], {
      replies: [
        [/message/, 'no'],
        [/company/, 'Cedar'],
      ],
    })
    const { asked } = await search.today(['next'], {
      replies: [
        NO_SILENCE,
        [/Do one/, 'Finish'],
        [/Finish your draft for Cedar/, 'draft'],
        [/unfinished/, 'resume'],
      ],
    })
    expect(asked.at(-1)).toContain('Which role, at Cedar')
  })

  it('writes nothing when the person backs out, and says so', async () => {
    const before = readFileSync(join(search.folder, 'data', 'log.sqlite'))
    for (const replies of [
      [],
      [NO_SILENCE],
      [NO_SILENCE, [/Do one/, '3']],
      [NO_SILENCE, [/Do one/, '3'], [/Answer/, 'snooze']],
    ] as TestOptions['replies'][]) {
      const { code, err } = await search.today(['next'], { replies })
      expect(code).toBe(130)
      expect(err).toContain('Stopped. Nothing was written.')
    }
    expect(readFileSync(join(search.folder, 'data', 'log.sqlite')).equals(before)).toBe(true)
  })

  it('says what stays when the person backs out later', async () => {
    const replies: TestOptions['replies'] = [NO_SILENCE, [/Do one/, '3'], [/Answer/, 'done']]
    const { code, err } = await search.today(['next'], { replies })
    expect(code).toBe(130)
    expect(err).toContain('What was noted before stays noted.')
    expect(await search.lines()).not.toContain('3:reply!')
  })

  it('says both when a draft is backed out of after something was noted', async () => {
    const replies: TestOptions['replies'] = [
      NO_SILENCE,
      [/Do one/, '4'],
      [/Thank Oak/, 'never'],
      [/Do one/, '3'],
      [/Answer/, 'draft'],
    ]
    const { code, err } = await search.today(['next'], { replies })
    expect(code).toBe(130)
    expect(err).toMatch(/Stopped\. Nothing was written\. What was noted before stays noted\.\n$/)
  })

  it('asks nothing where nothing is due', async () => {
    const empty = newSearch()
    const { code, asked } = await empty.on(TODAY, ['next'], { replies: [] })
    expect([code, asked]).toEqual([0, []])
  })

  it('only shows under --dry-run', async () => {
    const before = await search.lines()
    const { code } = await search.today(['next', '--dry-run'], { replies: [] })
    expect(code).toBe(0)
    expect(await search.lines()).toEqual(before)
  })
})

describe('a log that cannot be used', () => {
  it('is said in a line', async () => {
    const empty = newSearch()
    const { code, out, err } = await empty.on(TODAY, ['next', '--db', empty.folder])
    expect([code, out]).toEqual([1, ''])
    expect(err.split('\n').length).toBeLessThanOrEqual(3)
    expect(statSync(empty.folder).isDirectory()).toBe(true)
  })
})

it('the days that were set count for `draft` and `log` as they do here', async () => {
  const { folder, on } = newSearch()
  for (const [key, days] of [
    ['silenceDays', '28'],
    ['checkInWorkingDays', '5'],
    ['revisitDays', '30'],
  ])
    await on(TODAY, ['config', key as string, days as string])
  const early = await on(TODAY, applied('Harbour', '2026-10-30'))
  expect(early.err.replace(/\s+/g, ' ')).toContain(
    'Give them until Friday 27 November, 28 days after the last contact',
  )
  const talked = [...applied('Birch', '2026-11-18'), '--stage', 'technical']
  expect((await on(TODAY, talked)).err.replace(/\s+/g, ' ')).toContain(
    'Give them until Wednesday 25 November: the date they named, or 5 working days',
  )
  const no = await on(TODAY, rejected('Linden', TODAY, 'post-interview'))
  expect(no.err.replace(/\s+/g, ' ')).toContain('Look at their openings again around Tuesday 22 December')
  // Too early for a no to be assumed: 23 days of 28.
  expect((await on(TODAY, ['log', 'list', '--state', 'silent', '--json'])).out).toContain(
    '"applications": []',
  )
  expect(folder).toBeTruthy()
})

describe('with a job', () => {
  it('is friendly, names what is still open, and asks for thanks alone', async () => {
    const { code } = await search.on(TODAY, ['log', '1', '--event', 'hired'])
    expect(code).toBe(0)
    const { err, out } = await search.today(['next'])
    expect(err.replace(/\s+/g, ' ')).toMatch(
      /You have the job at Harbour, so nothing presses here any more\. Enjoy it\. Still open\. .* 2 Data Engineer, Birch rejectkit log 2 --event withdrew/,
    )
    expect(out).not.toMatch(/check-in|revisit|keep-in-touch|silent/)
    const { due, silent, job } = JSON.parse((await search.today(['next', '--json', '--days', '400'])).out)
    expect(due.map(({ what }: { what: string }) => what)).toEqual(['reply', 'feedback-thanks'])
    expect([silent, job]).toEqual([[], { application: 1, company: 'Harbour', open: [2] }])
  })

  it('is as before once another application has begun', async () => {
    await search.on(TODAY, ['log', '1', '--event', 'hired'])
    await search.on('2026-11-24', applied('Willow', '2026-11-24'))
    const { out, err } = await search.on('2026-12-20', ['next', '--days', '60'])
    expect(err).not.toContain('You have the job')
    expect(out).toContain('check-in')
  })
})
