import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLog } from '../../src/store/log.ts'
import { rejectkit, type TestOptions } from '../world.ts'
import { acknowledgement, put, rejection } from './mails.ts'

const bring = (table: string | Uint8Array, flags: string[] = ['--yes'], options: TestOptions = {}) =>
  rejectkit(['import', join(put({ 'jobs.csv': table }), 'jobs.csv'), ...flags], options)

type Row = Record<string, unknown>

async function listed(folder: string): Promise<Row[]> {
  const { out } = await rejectkit(['log', 'list', '--json'], { folder })
  return JSON.parse(out).applications
}

const foundIn = async (table: string | Uint8Array, flags: string[] = [], options: TestOptions = {}) =>
  JSON.parse((await bring(table, ['--dry-run', '--json', ...flags], options)).out).found

/** The day of the first event of the only row. */
async function dayOf(cell: string, flags: string[] = []): Promise<unknown> {
  const [{ events, doubts }] = await foundIn(`Company;Date applied\nLinden;${cell}\n`, flags)
  return doubts.length > 0 ? doubts.join() : events[0].at
}

const TRACKER = `Company,Position,Date Applied,Status,Response Date,Where found,Notes
Linden,Data Engineer,2026-03-02,Rejected after phone screen,2026-03-20,job board,"two rounds,
then a no"
Calder Robotics,Controls Engineer,2026-04-01,Interview scheduled,,,
Tidewater Foods,Supply Planner,2026-02-01,Ghosted,,,
`

describe('a table that is brought in twice', () => {
  it('changes nothing the second time, and leaves out again what was doubtful', async () => {
    const table =
      'Company,Role,Date applied,Status\nTyrell,Writer,2026-08-10,Offer declined\nTyrell,Writer,2026-08-10,Rejected\n'
    const { folder } = await bring(table)
    const once = await listed(folder)
    expect(once).toMatchObject([{ state: 'withdrawn' }])
    const { err } = await bring(table, ['--yes'], { folder })
    expect(err).toMatch(/Nothing was written[\s\S]+1 doubtful one left out/)
    expect(await listed(folder)).toEqual(once)
  })
})

describe('a tracker', () => {
  it('becomes applications, with what happened to each', async () => {
    const { code, folder, err } = await bring(TRACKER)
    expect(code).toBe(0)
    expect(err).toMatch(
      /Columns: company from "Company", role from "Position", applied from "Date\s+Applied"/,
    )
    expect(err.replace(/\s+/g, ' ')).toContain(
      'Not used: Where found. If one of them is the source, call it that in the file.',
    )
    const rows = await listed(folder)
    expect(rows.map(({ company, stage, state, kind }) => [company, stage, state, kind]).sort()).toEqual([
      ['Calder Robotics', 'hiring-manager', 'waiting', null],
      ['Linden', 'recruiter-screen', 'rejected', 'post-interview'],
      ['Tidewater Foods', 'applied', 'silent', 'silent'],
    ])
    const log = openLog(join(folder, 'data', 'log.sqlite'), { now: () => new Date(), readOnly: true })
    const notes = log.applications().flatMap(({ events }) => events.map(({ note }) => note))
    log.close()
    expect(notes).toContain('two rounds, then a no')
  })

  it('a second import changes nothing; a row that changed adds what is new', async () => {
    const { folder } = await bring(TRACKER)
    const before = await listed(folder)
    const again = await bring(TRACKER, ['--yes'], { folder })
    expect(again.err).toMatch(/Nothing new for the log/)
    expect(await listed(folder)).toEqual(before)
    await bring(TRACKER.replace('Interview scheduled,', 'Rejected,2026-05-01'), ['--yes'], { folder })
    const after = await listed(folder)
    expect(after).toHaveLength(3)
    expect(after.find(({ company }) => company === 'Calder Robotics')).toMatchObject({
      state: 'rejected',
      stage: 'hiring-manager',
      rejectedOn: '2026-05-01',
    })
  })

  it('the same row twice counts once; two years of one job are two', async () => {
    const rows =
      'Company,Role,Applied,Status\nLinden,Nurse,2026-01-05,Rejected\nLinden,Nurse,2026-01-05,Rejected\n'
    expect(await foundIn(rows)).toHaveLength(1)
    expect(await foundIn(`${rows}Linden,Nurse,2024-01-05,Rejected\n`)).toHaveLength(2)
    const { folder } = await bring(rows)
    await bring('Company,Role,Applied,Status\nLinden,Nurse,2024-01-05,Rejected\n', ['--yes'], { folder })
    expect(await listed(folder)).toHaveLength(2)
  })

  it('joins with the mails about the same application, at once or one after the other', async () => {
    const where = put({
      'jobs.csv': TRACKER,
      'mail/a.eml': acknowledgement({ date: '2026-03-04' }),
      'mail/b.eml': rejection(),
    })
    const together = await rejectkit(['import', where, join(where, 'jobs.csv'), '--yes'])
    const after = await rejectkit(['import', join(where, 'mail'), '--yes'])
    await rejectkit(['import', join(where, 'jobs.csv'), '--yes'], { folder: after.folder })
    for (const { folder } of [together, after]) {
      const rows = await listed(folder)
      expect(rows.map(({ company }) => company).sort()).toEqual([
        'Calder Robotics',
        'Linden',
        'Tidewater Foods',
      ])
      expect(rows.find(({ company }) => company === 'Linden')).toMatchObject({
        stage: 'recruiter-screen',
        rejectedOn: '2026-03-20',
      })
    }
  })
})

describe('files as spreadsheets write them', () => {
  const names = async (table: string | Uint8Array) =>
    (await foundIn(table)).map(({ company, role }: Row) => [company, role])

  it.each([
    ['commas', 'Company,Role\nMüller & Söhne,Köchin\n'],
    ['semicolons', 'Company;Role\r\nMüller & Söhne;Köchin\r\n'],
    ['tabs', 'Company\tRole\nMüller & Söhne\tKöchin'],
    ['a byte order mark', '\ufeffCompany,Role\nMüller & Söhne,Köchin\n'],
    ["Excel's first line", 'sep=;\r\nCompany;Role\r\nMüller & Söhne;Köchin\r\n'],
    ['a title above the headings', 'My search,\n,\nCompany,Role\nMüller & Söhne,Köchin\n'],
    ['empty rows below', 'Company,Role\nMüller & Söhne,Köchin\n,\n,\n\n'],
    ['headings with remarks', '"Company (employer)*","Job title (as posted)"\nMüller & Söhne,Köchin\n'],
    ['headings in one word', 'companyName,jobTitle\nMüller & Söhne,Köchin\n'],
    ['columns the other way round', 'Role,Salary,Company\nKöchin,100,Müller & Söhne\n'],
  ])('with %s', async (_, table) => {
    expect(await names(table)).toEqual([['Müller & Söhne', 'Köchin']])
  })

  it('in UTF-16 and windows-1252', async () => {
    const table = 'Company;Role\nMüller & Söhne;Köchin\n'
    const utf16 = Buffer.from(`\ufeff${table}`, 'utf16le')
    for (const bytes of [utf16, Buffer.from(utf16).swap16(), Buffer.from(table, 'latin1')])
      expect(await names(bytes)).toEqual([['Müller & Söhne', 'Köchin']])
  })

  it('with quotes, in and out of place', async () => {
    const table = 'Company,Role\n"Ferris, Vale\nand ""Sons""",Senior "Rockstar" Nurse\n'
    expect(await names(table)).toEqual([['Ferris, Vale and "Sons"', 'Senior "Rockstar" Nurse']])
  })

  it('with short rows and long ones', async () => {
    expect(await names('Company,Role,Status\nLinden\nCalder,Nurse,Rejected,x,y\n')).toEqual([
      ['Linden', null],
      ['Calder', 'Nurse'],
    ])
  })

  it('cells that would be formulas are text, and nothing hostile is printed', async () => {
    const table =
      'Company,Role,Applied,Notes\n"=HYPERLINK(""http://x.example"")","+1\u001b[2J\u202e",2026-03-02,@SUM(A1)\n'
    const { err, folder } = await bring(table)
    expect(await listed(folder)).toMatchObject([{ company: '=HYPERLINK("http://x.example")', role: '+1' }])
    expect(err).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
    const evil = await bring('\u001b[2JCompany\u009b,Role\u202e,x\u001b]0;y\u0007\nLinden,Nurse,1\n', [
      '--dry-run',
    ])
    expect(evil.err).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
  })

  it('10,000 rows', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `Firm ${at % 3_000},Job ${'abcdefgh'[at % 8]},2026-01-02,Rejected`,
    )
    const { code, folder, err } = await bring(`Company,Role,Applied,Status\n${rows.join('\n')}\n`)
    const different = new Set(rows).size
    expect([code, err]).toEqual([0, expect.stringContaining(`Logged ${different} applications`)])
    expect(await listed(folder)).toHaveLength(different)
  })
})

describe('what is no table of applications', () => {
  it.each([
    [
      'Name,Phone\nAda,1\n',
      /no column for the company\. Its first line is: Name, Phone\. Name one\s+"company"/,
    ],
    ['', /no column for the company\. It is empty/],
    ['Company,Role\n"Linden,Nurse\n', /no table that can be read/],
  ])('%j is refused, and nothing is written', async (table, message) => {
    const { code, err, folder } = await bring(table)
    expect([code > 0, err]).toEqual([true, expect.stringMatching(message)])
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it('a missing one is wrong use', async () => {
    const { code, err } = await rejectkit(['import', '/nowhere/jobs.csv', '--yes'])
    expect([code, err]).toEqual([2, '/nowhere/jobs.csv does not exist. Nothing was written.\n'])
  })

  it('a spreadsheet that is no .csv yet says how to make it one', async () => {
    const { code, err } = await rejectkit(['import', join(put({ 'jobs.xlsx': 'PK' }), 'jobs.xlsx'), '--yes'])
    expect([code, err]).toEqual([2, expect.stringMatching(/save it as \.csv/)])
  })

  it('rows without a company and jobs only wished for are left out, and counted', async () => {
    const table = `Company,Role,Status
Linden,Nurse,Applied
,Nurse,Applied
Calder,Nurse,Wishlist
Tidewater,Nurse,Not applied yet
Ferris,Nurse,Saved
`
    const { err, folder } = await bring(table, ['--yes', '--confidence', '0'])
    expect(err.replace(/\s+/g, ' ')).toMatch(
      /left out 1 row without a company\..*left out 3 rows not yet applied for\./,
    )
    expect((await listed(folder)).map(({ company }) => company)).toEqual(['Linden'])
  })
})

describe('days', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['2026/03/04', '2026-03-04'],
    ['2026-03-04 17:30', '2026-03-04'],
    ['4 March 2026', '2026-03-04'],
    ['Mar 4, 2026', '2026-03-04'],
    ['04.03.2026', '2026-03-04'],
    ['4.3.26', '2026-03-04'],
    ['13/03/2026', '2026-03-13'],
    ['03/13/2026', '2026-03-13'],
    ['4/4/26', '2026-04-04'],
    ['46085', '2026-03-04'],
    ['46085.75', '2026-03-04'],
    ['03/04/2026', '"03/04/2026" could be two days,no day is known; it is logged as of today'],
    ['soon', '"soon" is no day that can be read,no day is known; it is logged as of today'],
    ['31/02/2026', '"31/02/2026" is no day that can be read,no day is known; it is logged as of today'],
    ['2027-03-04', '"2027-03-04" lies in the future,no day is known; it is logged as of today'],
  ])('%s', async (cell, day) => {
    expect(await dayOf(cell)).toBe(day)
  })

  it('--dates tells which way round they are', async () => {
    expect(await dayOf('03/04/2026', ['--dates', 'dmy'])).toBe('2026-04-03')
    expect(await dayOf('03/04/2026', ['--dates', 'mdy'])).toBe('2026-03-04')
    expect((await bring(TRACKER, ['--yes', '--dates', 'ymd'])).code).toBe(2)
  })

  it('one day in the file that can only be read one way tells for all', async () => {
    const table = 'Company,Applied\nLinden,03/04/2026\nCalder,25/04/2026\n'
    expect((await foundIn(table)).map(({ events }: { events: { at: string }[] }) => events[0]?.at)).toEqual([
      '2026-04-03',
      '2026-04-25',
    ])
  })

  it('else it is asked, once', async () => {
    const table = 'Company,Applied\nLinden,03/04/2026\nCalder,05/04/2026\n'
    const { folder, asked } = await bring(table, [], {
      replies: [
        [/How is "03\/04\/2026" to be read/, 'mdy'],
        [/What should go/, 'sure'],
      ],
    })
    expect(asked).toHaveLength(2)
    const log = openLog(join(folder, 'data', 'log.sqlite'), { now: () => new Date(), readOnly: true })
    expect(
      log
        .applications()
        .map(({ events }) => events[0]?.at)
        .sort(),
    ).toEqual(['2026-03-04', '2026-05-04'])
    log.close()
  })

  it('and Ctrl-C there writes nothing', async () => {
    const { code, folder } = await bring('Company,Applied\nLinden,03/04/2026\n', [], { replies: [] })
    expect([code, existsSync(join(folder, 'data'))]).toEqual([130, false])
  })
})

describe('what a table does not tell', () => {
  const NO_DAY =
    'Company,Role,Applied,Status\nLinden,Nurse,2026-11-20,Rejected after interview\nCalder,Nurse,2026-11-06,Interview\n'

  it('a no without a day is logged as such, and no answer to it is urged', async () => {
    const { err, folder } = await bring(NO_DAY)
    expect(err.replace(/\s+/g, ' ')).toMatch(
      /Nurse, Linden: applied 2026-11-20; reached \(hiring-manager\), day unknown; rejected \(hiring-manager\), day unknown/,
    )
    expect(err.replace(/\s+/g, ' ')).toMatch(/Of 1 no the day is not told\./)
    const { out } = await rejectkit(['next', '--json', '--all'], { folder, now: '2026-11-22T12:00:00' })
    const due: { what: string; company: string; from: string }[] = JSON.parse(out).due
    expect(due.filter(({ what }) => what === 'reply')).toEqual([])
    const { out: shown } = await rejectkit(['log', 'show', '1'], { folder })
    const { out: other } = await rejectkit(['log', 'show', '2'], { folder })
    expect(shown + other).toMatch(/rejected \([^)]*on a day\s+unknown\)/)
    expect(shown + other).toMatch(/from a row of a table/)
    expect(shown + other).not.toMatch(/from a mail/)
  })

  it('a check-in after a talk of an unknown day waits as long as after an application', async () => {
    const { folder } = await bring(NO_DAY)
    const checkIn = async (now: string) => {
      const { out } = await rejectkit(['next', '--json', '--days', '0'], { folder, now })
      return JSON.parse(out).due.find(({ what }: { what: string }) => what === 'check-in')
    }
    expect(await checkIn('2026-11-25T12:00:00')).toBeUndefined()
    expect(await checkIn('2026-11-28T12:00:00')).toMatchObject({
      company: 'Calder',
      why: expect.stringMatching(/No word is noted since/),
    })
  })

  it('a day for the no is taken as it stands', async () => {
    const [{ events }] = await foundIn(
      'Company,Applied,Status,Closed\nLinden,2026-11-02,Rejected,2026-11-20\n',
    )
    expect(events.at(-1)).toMatchObject({ type: 'rejected', at: '2026-11-20' })
    expect(events.at(-1)).not.toHaveProperty('dayUnknown')
  })

  it.each([
    ['Limbo', ['what "Limbo" means is not known; it is taken for waiting']],
    ['Waiting to hear', []],
    ['In review', []],
    ['⏳', []],
  ])('a status %j has the doubts %j', async (status, doubts) => {
    const [found] = await foundIn(`Company,Applied,Status\nLinden,2026-11-02,${status}\n`)
    expect(found.doubts).toEqual(doubts)
    expect(found.chosen).toBe(doubts.length === 0)
  })

  it('a day to come is never logged, however low the bar', async () => {
    const table = 'Company,Role,Applied,Status,Closed\nLinden,Nurse,2026-11-02,Rejected,2031-01-05\n'
    const { folder } = await bring(table, ['--yes', '--confidence', '0'])
    const [{ events, rejectedOn } = {}] = (await listed(folder)) as {
      events: { at: string }[]
      rejectedOn: string
    }[]
    expect(rejectedOn).toBe('2026-11-02')
    for (const { at } of events ?? []) expect(at < '2026-11-23').toBe(true)
    const [{ doubts }] = await foundIn(table)
    expect(doubts).toEqual(['"2031-01-05" lies in the future'])
  })

  it('an end before the beginning is a doubt', async () => {
    const [{ doubts }] = await foundIn(
      'Company,Applied,Status,Closed\nLinden,2026-11-02,Rejected,2026-10-05\n',
    )
    expect(doubts).toEqual(['"2026-10-05" lies before the application'])
  })
})

describe('a day that is not there', () => {
  it.each([
    ['', 'no day is known; it is logged as of today'],
    ['soon', '"soon" is no day that can be read; and 1 doubt more'],
  ])('%j is said in the list, not only marked', async (cell, doubt) => {
    const { err, folder } = await bring(`Company,Role,Applied,Status\nLinden,Nurse,${cell},Applied\n`, [
      ...['--yes', '--confidence', '0'],
    ])
    expect(err.replace(/\s+/g, ' ')).toContain(`· Nurse, Linden: applied, day unknown (? ${doubt})`)
    const { out } = await rejectkit(['log', 'show', '1'], { folder })
    expect(out).toContain('applied (on a day unknown)')
  })

  it('nothing stands before the application that a mail has told of', async () => {
    const where = put({
      'jobs.csv':
        'Company,Role,Applied,Status\nLinden,Data Engineer,2026-03-02,Rejected after phone screen\n',
      'mail/a.eml': acknowledgement({ date: '2026-03-04' }),
    })
    const { folder } = await rejectkit(['import', join(where, 'mail'), '--yes'])
    await rejectkit(['import', join(where, 'jobs.csv'), '--yes', '--confidence', '0'], { folder })
    const [{ events } = {}] = (await listed(folder)) as { events: { type: string; at: string }[] }[]
    expect(events?.[0]).toMatchObject({ type: 'applied', at: '2026-03-04' })
    expect(events?.map(({ at }) => at >= '2026-03-04')).not.toContain(false)
  })
})

describe('a company and role that stand in two rows', () => {
  const STEPS = `Company,Role,Applied,Status,Closed
Linden,Nurse,2026-10-02,Applied,
Calder,Nurse,2026-10-02,Applied,
Linden,Nurse,2026-10-02,Interview,2026-10-12
`
  const reviewed = async (answer: string) => {
    const { folder, err } = await bring(STEPS, [], {
      replies: [
        [/What should go/, 'walk'],
        [/1 of 1: log it/, answer],
      ],
    })
    return { err, rows: await listed(folder) }
  }

  it('are a doubt: --yes takes the first', async () => {
    const { folder } = await bring(STEPS)
    expect(await listed(folder)).toHaveLength(2)
    expect((await foundIn(STEPS)).map(({ doubts }: Row) => doubts)).toEqual([
      [],
      [],
      ['another row names this company and role too; it may be the same application'],
    ])
  })

  it('become one where the person says so', async () => {
    const { rows } = await reviewed('same')
    expect(rows).toHaveLength(2)
    expect(rows.find(({ company }) => company === 'Linden')).toMatchObject({ stage: 'hiring-manager' })
  })

  it('or two', async () => {
    expect((await reviewed('yes')).rows).toHaveLength(3)
  })
})

describe('statuses', () => {
  const standing = async (status: string, extra = '') => {
    const { folder } = await bring(
      `Company,Applied,Status,Rejected\nLinden,2026-03-02,"${status}",${extra}\n`,
      ['--yes', '--confidence', '0'],
    )
    const [{ stage, state } = {}] = await listed(folder)
    return `${stage} ${state}`
  }

  it.each([
    ['Applied', 'applied waiting'],
    ['', 'applied waiting'],
    ['Rejected', 'applied rejected'],
    ['Rejected without interview', 'applied rejected'],
    ['No response', 'applied silent'],
    ["Didn't hear back", 'applied silent'],
    ['HR interview', 'recruiter-screen waiting'],
    ['Phone screen', 'recruiter-screen waiting'],
    ['Technical phone screen', 'technical waiting'],
    ['Interview', 'hiring-manager waiting'],
    ['Rejected after 2nd interview', 'technical rejected'],
    ['Onsite', 'final-round waiting'],
    ['final-round', 'final-round waiting'],
    ['Offer', 'offer waiting'],
    ['No offer', 'applied rejected'],
    ['Offer declined', 'offer withdrawn'],
    ['Offer received, rejected it', 'offer withdrawn'],
    ['Got an offer but turned it down', 'offer withdrawn'],
    ['Offer - declined', 'offer withdrawn'],
    ['I said no to the offer', 'offer withdrawn'],
    ['Offer rescinded', 'offer rejected'],
    ['They withdrew the offer', 'offer rejected'],
    ['Not rejected yet', 'applied waiting'],
    ['Interview done, no answer yet', 'hiring-manager waiting'],
    ['No response so far', 'applied waiting'],
    ['Rejected, no offer', 'applied rejected'],
    ['Did not get an offer', 'applied rejected'],
    ['Didn’t get an offer', 'applied rejected'],
    ['No offer, rejected', 'applied rejected'],
    ['Final round: no offer - declined', 'final-round rejected'],
    ['Offer withdrawn by me', 'offer withdrawn'],
    ['I passed the phone screen', 'recruiter-screen waiting'],
    ['I passed', 'applied withdrawn'],
    ['I turned in the assignment', 'technical waiting'],
    ['I turned their offer down', 'offer withdrawn'],
    ['Accepted', 'offer hired'],
    ['Not hired', 'applied rejected'],
    ['Not selected', 'applied rejected'],
    ['Position filled', 'applied rejected'],
    ['Withdrew', 'applied withdrawn'],
  ])('%j is %s', async (status, expected) => {
    expect(await standing(status)).toBe(expected)
  })

  it('their own no is never counted as one of theirs, and the offer stays', async () => {
    const [{ events }] = await foundIn(
      'Company,Applied,Status\nLinden,2026-03-02,"Offer received, rejected it"\n',
    )
    expect(events.map(({ type, dayUnknown }: Row) => [type, dayUnknown])).toEqual([
      ['applied', undefined],
      ['offered', true],
      ['withdrew', true],
    ])
  })

  it('the end of a search is no day that a table does not name', async () => {
    const hiredOn = async (row: string) => {
      const { folder } = await bring(
        `Company,Role,Applied,Status,Closed\nLinden,Nurse,2026-03-02,Accepted,${row}\n`,
      )
      return JSON.parse((await rejectkit(['patterns', '--json'], { folder })).out).period.hiredOn
    }
    expect([await hiredOn(''), await hiredOn('2026-04-01')]).toEqual([null, '2026-04-01'])
  })

  it.each(['Accepted', 'Withdrew', 'Offer'])('%s without a day of its own is not dated', async (status) => {
    const bare = await bring(`Company,Role,Applied,Status\nLinden,Nurse,2026-03-02,${status}\n`)
    const { out } = await rejectkit(['log', 'show', '1'], { folder: bare.folder })
    expect(bare.err).toContain(', day unknown')
    expect(out).toMatch(/(?:hired|withdrew|offered) \(on a day unknown\)/)
    const [{ events }] = await foundIn(
      `Company,Applied,Status,Closed\nLinden,2026-03-02,${status},2026-04-01\n`,
    )
    expect(events.at(-1)).toEqual(expect.not.objectContaining({ dayUnknown: true }))
  })

  it.each([
    ['2026-03-20', 'applied rejected'],
    ['yes', 'applied rejected'],
    ['✓', 'applied rejected'],
    ['no', 'applied waiting'],
    ['', 'applied waiting'],
  ])('a column "Rejected" with %j is %s', async (cell, expected) => {
    expect(await standing('', cell)).toBe(expected)
  })
})
