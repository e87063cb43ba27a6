import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { type Entry, openLog } from '../../src/store/log.ts'
import { rejectkit, type TestOptions, testWorld } from '../world.ts'
import { acknowledgement, folder, invitation, ME, mail, mbox, newsletter, put, rejection } from './mails.ts'

const bring = (argv: string[], options: TestOptions = {}) => rejectkit(['import', ...argv], options)
const logFile = (place: string) => join(place, 'data', 'log.sqlite')

/** What the log of this world holds. */
function entriesIn(place: string): Entry[] {
  const log = openLog(logFile(place), { now: () => new Date(), readOnly: true })
  try {
    return [...log.entries()]
  } finally {
    log.close()
  }
}

const eventsIn = (place: string) =>
  entriesIn(place)
    .filter(({ type }) => type === 'event')
    .map(({ event, stage, at }) => [event, stage, at].filter(Boolean).join(' '))

async function listed(place: string) {
  const { out } = await rejectkit(['log', 'list', '--json'], { folder: place })
  return JSON.parse(out).applications as Record<string, unknown>[]
}

const foundIn = async (argv: string[], options: TestOptions = {}) =>
  JSON.parse((await bring([...argv, '--dry-run', '--json'], options)).out).found

/** No company in sight. */
const nameless = (date = '2026-02-01') =>
  mail(
    {
      from: 'no-reply@us.greenhouse-mail.io',
      subject: 'Your application',
      date,
      id: `<nameless-${date}@g.example>`,
    },
    'Dear Mira,\n\nUnfortunately, we have decided not to move forward with your application.\n\nKind regards,\nThe Hiring Team',
  )

const SEARCH = {
  'a.eml': acknowledgement(),
  'b.eml': invitation(),
  'c.eml': rejection(),
  'n.eml': newsletter(),
}

describe('mails become applications', () => {
  it('a thread of three is one application, with its events and the furthest stage', async () => {
    const { code, folder: place, err } = await bring([put(SEARCH), '--yes'])
    expect(code).toBe(0)
    expect(err).toMatch(/Looked at 4 mails, 3 of them about applications\./)
    expect(await listed(place)).toMatchObject([
      {
        company: 'Linden',
        role: 'Data Engineer',
        stage: 'hiring-manager',
        kind: 'post-interview',
        state: 'rejected',
        rejectedOn: '2026-03-20',
      },
    ])
    expect(eventsIn(place)).toEqual([
      'applied 2026-03-02',
      'reached hiring-manager 2026-03-12',
      'rejected hiring-manager 2026-03-20',
    ])
  })

  it('the same company with two roles stays two', async () => {
    const where = put({ ...SEARCH, 'd.eml': rejection({ role: 'Product Manager' }) })
    const { folder: place } = await bring([where, '--yes'])
    expect((await listed(place)).map(({ role, stage }) => [role, stage]).sort()).toEqual([
      ['Data Engineer', 'hiring-manager'],
      ['Product Manager', 'applied'],
    ])
  })

  it('the same role again years later is another application', async () => {
    const where = put({
      'a.eml': acknowledgement({ date: '2021-03-02' }),
      'b.eml': rejection({ date: '2021-04-01' }),
      'c.eml': acknowledgement({ date: '2026-03-02' }),
    })
    const { folder: place } = await bring([where, '--yes'])
    expect((await listed(place)).map(({ state }) => state).sort()).toEqual(['rejected', 'waiting'])
  })

  it('an answer in the same conversation belongs to it, though it names nothing', async () => {
    const first = acknowledgement({ id: '<first@linden.example>' })
    const where = put({
      'a.eml': first,
      'b.eml': nameless('2026-03-20').replace(
        'MIME-Version',
        'References: <other@x.example>\n <first@linden.example>\nMIME-Version',
      ),
    })
    const { folder: place } = await bring([where, '--yes'])
    expect(await listed(place)).toMatchObject([{ company: 'Linden', state: 'rejected' }])
  })

  it('the same mail in two folders counts once', async () => {
    const where = put({ 'in/a.eml': rejection(), 'all/a.eml': rejection(), 'all.mbox': mbox([rejection()]) })
    const [found, ...more] = await foundIn([where])
    expect([more, found.messages.length, found.events.length]).toEqual([[], 1, 1])
  })

  it('without a Message-ID too', async () => {
    const where = put({ '1.eml': rejection({ id: null }), '2.eml': rejection({ id: null }) })
    const { folder: place } = await bring([where, '--yes'])
    expect(await listed(place)).toHaveLength(1)
    expect((await bring([where, '--yes'], { folder: place })).err).toMatch(/Nothing new/)
  })

  // Words of theirs and none of the person's own.
  const ECHO = mail(
    {
      from: `Mira Okafor <${ME}>`,
      to: 'jobs@linden.example',
      subject: 'Your application',
      date: '2026-03-22',
    },
    'Unfortunately, we have decided not to move forward with your application, you wrote. A pity!\n\nMira',
  )
  const REPLY = mail(
    {
      from: `Mira Okafor <${ME}>`,
      to: 'jobs@linden.example',
      subject: 'Re: Your application',
      date: '2026-03-21',
    },
    'Dear Priya,\n\nThank you for the invitation to an interview. Thursday at ten works for me.\n\nMira',
  )

  it("one's own answers are left out, once the settings tell the address", async () => {
    const { folder: place } = testWorld()
    const where = put({ 'a.eml': rejection(), 'mine.eml': ECHO })
    put({ 'config/settings.json': JSON.stringify({ address: ME.toUpperCase() }) }, place)
    const { out } = await bring([where, '--dry-run', '--json'], { folder: place })
    expect(JSON.parse(out)).toMatchObject({
      mails: { seen: 2, about: 1, own: 1 },
      found: [{ company: 'Linden' }],
    })
  })

  describe('and without that,', () => {
    const mine = (lines: string) => ECHO.replace('MIME-Version', `${lines}\nMIME-Version`)
    it.each([
      ['by how they are worded', { 'a.eml': rejection(), 'mine.eml': REPLY }],
      ['by what they are worded like elsewhere', { 'a.eml': REPLY, 'mine.eml': ECHO }],
      ["by Gmail's label", { 'a.eml': rejection(), 'mine.eml': mine('X-Gmail-Labels: Sent,Jobs') }],
      [
        "by Gmail's label in another language",
        { 'a.eml': rejection(), 'mine.eml': mine('X-Gmail-Labels: =?UTF-8?Q?Messages_envoy=C3=A9s?=') },
      ],
      ['by the folder', { 'inbox/a.eml': rejection(), 'Sent/mine.eml': ECHO }],
      ['by the mailbox', { 'Inbox.mbox': mbox([rejection()]), 'Sent Items.mbox': mbox([ECHO]) }],
      [
        'by where their mail was delivered to',
        {
          'a.eml': rejection().replace('MIME-Version', `Delivered-To: ${ME}\nMIME-Version`),
          'mine.eml': ECHO,
        },
      ],
      [
        'by who gets mail from two sides',
        { 'a.eml': rejection(), 'b.eml': rejection({ company: 'Calder Robotics' }), 'mine.eml': ECHO },
      ],
    ])('%s', async (_, files) => {
      const { out } = await bring([put(files as Record<string, string>), '--dry-run', '--json'])
      const { mails, found } = JSON.parse(out)
      expect(mails.own).toBe(Object.values(files).filter((each) => each.includes('From: Mira')).length)
      for (const { messages, doubts } of found) {
        expect(doubts).toEqual([])
        for (const { verdict } of messages) expect(verdict).toBe('rejection')
      }
    })
  })

  it('from several sides also to an address with a tag', async () => {
    const where = put({
      'a.eml': rejection(),
      'b.eml': rejection({ company: 'Calder Robotics' }),
      'c.eml': acknowledgement({ company: 'Tidewater Foods', to: ME.replace('@', '+jobs@') }),
      'mine.eml': ECHO,
    })
    const found: { company: string }[] = await foundIn([where])
    expect(found.map(({ company }) => company).sort()).toEqual([
      'Calder Robotics',
      'Linden',
      'Tidewater Foods',
    ])
  })
})

describe('the day of a mail', () => {
  const SERVER = 'Received: by mx.example with SMTP id 7; Fri, 20 Mar 2026 10:00:00 +0000\nMIME-Version'
  const undated = rejection({ date: '' })
  const future = rejection({ date: '2031-01-05' })
  const inMailbox = (text: string, line = 'From - Sat Mar 21 10:00:00 2026') =>
    mbox([text]).replace(/^From .*/, line)

  it.each([
    [
      'as the sender dated it',
      { 'a.eml': rejection({ date: '2026-03-19' }).replace('MIME-Version', SERVER) },
      '2026-03-19',
    ],
    ['else as the server did', { 'a.eml': undated.replace('MIME-Version', SERVER) }, '2026-03-20'],
    ['else as the mailbox did', { 'a.mbox': inMailbox(undated) }, '2026-03-21'],
    [
      'and so does Gmail',
      { 'a.mbox': inMailbox(undated, 'From 18@xxx Sat Mar 21 10:00:00 +0000 2026') },
      '2026-03-21',
    ],
    ['where the sender dates it years ahead, too', { 'a.mbox': inMailbox(future) }, '2026-03-21'],
    [
      'or in 1970',
      { 'a.eml': rejection({ date: '1970-01-01' }).replace('MIME-Version', SERVER) },
      '2026-03-20',
    ],
    ['tomorrow elsewhere is today', { 'a.eml': rejection({ date: '2026-11-23' }) }, '2026-11-22'],
  ])('%s', async (_, files, day) => {
    const [{ events, doubts, chosen }] = await foundIn([put(files as Record<string, string>), '--yes'])
    expect([events.at(-1).at, doubts, chosen]).toEqual([day, [], true])
    expect(events.at(-1)).not.toHaveProperty('dayUnknown')
  })

  it.each([
    [undated, /has no date; it is logged as of today$/],
    [future, /is dated 2031-01-05, which cannot be right; it is logged as of today$/],
  ])('where none is known or can be, that is said, and no event lies ahead', async (text, doubt) => {
    const where = put({ 'a.eml': text })
    const [{ events, doubts }] = await foundIn([where])
    expect(doubts).toEqual([expect.stringMatching(doubt)])
    expect(events.at(-1)).toMatchObject({ at: '2026-11-22', dayUnknown: true })
    expect((await bring([where, '--yes', '--confidence', '1'])).err).toMatch(/1 doubtful one left out/)
    const { folder: place } = await bring([where, '--yes', '--confidence', '0'])
    expect(eventsIn(place)).toEqual(['rejected applied 2026-11-22'])
    const { out } = await rejectkit(['next', '--json'], { folder: place })
    expect(JSON.parse(out).due).toEqual([])
  })
})

describe('where mail lies', () => {
  it('in folders as programs keep them: nested, mboxes with and without an ending, .emlx, Maildir', async () => {
    const emlx = (text: string) => `${Buffer.byteLength(text)}\n${text}<?xml version="1.0"?><plist></plist>\n`
    const of = (company: string) => rejection({ company })
    const where = put({
      'one/two/three/a.eml': of('Alder'),
      'Local Folders/Inbox': mbox([of('Birch'), newsletter()]),
      'Local Folders/Inbox.msf': 'From - not mail',
      'Local Folders/Inbox.sbd/Jobs': mbox([of('Cedar')]),
      'INBOX.mbox/mbox': mbox([of('Dogwood')]),
      'INBOX.mbox/table_of_contents': 'x',
      'V10/Messages/12.emlx': emlx(of('Elder')),
      'V10/Messages/13.partial.emlx': emlx(of('Fir')),
      'Takeout/Mail/All mail Including Spam and Trash.mbox': mbox([of('Hazel')]),
      'Maildir/cur/1700.M1P2.host:2,S': of('Juniper'),
      'notes.txt': of('Ivy'),
      README: of('Ivy'),
    })
    const found: { company: string }[] = await foundIn([where])
    expect(found.map(({ company }) => company).sort()).toEqual(
      ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Fir', 'Hazel', 'Juniper'].sort(),
    )
  })

  it('links in folders are not followed; one that was named is', async () => {
    const outside = put({ 'a.eml': rejection() })
    const where = put({ 'b.eml': rejection({ company: 'Birch' }) })
    symlinkSync(join(outside, 'a.eml'), join(where, 'a.eml'))
    symlinkSync(outside, join(where, 'linked'))
    symlinkSync(where, join(where, 'loop'))
    expect(await foundIn([where])).toMatchObject([{ company: 'Birch' }])
    expect(await foundIn([join(where, 'a.eml')])).toMatchObject([{ company: 'Linden' }])
  })

  it('a path that is not there is wrong use, and nothing is written', async () => {
    const world = await bring([put(SEARCH), '/nowhere/in.mbox', '--yes'])
    expect([world.code, world.err]).toEqual([2, '/nowhere/in.mbox does not exist. Nothing was read.\n'])
    expect(existsSync(logFile(world.folder))).toBe(false)
  })
})

describe('again', () => {
  it('a second import changes nothing', async () => {
    const where = put({ ...SEARCH, 'd.eml': rejection({ role: 'Product Manager' }) })
    const { folder: place } = await bring([where, '--yes'])
    const before = entriesIn(place)
    const again = await bring([where, '--yes'], { folder: place, now: '2026-12-24T12:00:00' })
    expect([again.code, again.err]).toEqual([
      0,
      expect.stringMatching(/4 of which the log knows[\s\S]*Nothing new/),
    ])
    expect(entriesIn(place)).toEqual(before)
  })

  it('later mail adds to the application that the log knows', async () => {
    const where = put({ 'a.eml': acknowledgement() })
    const { folder: place } = await bring([where, '--yes'])
    put({ 'b.eml': invitation(), 'c.eml': rejection() }, where)
    const { err } = await bring([where, '--yes'], { folder: place })
    expect(err).toMatch(/Found 1 application: 1 that the log knows, with news\./)
    expect(await listed(place)).toMatchObject([
      { company: 'Linden', state: 'rejected', stage: 'hiring-manager' },
    ])
    expect(eventsIn(place)).toHaveLength(3)
  })

  it('an answer to a mail of an earlier import finds its application by that', async () => {
    const first = put({ 'a.eml': acknowledgement({ id: '<first@linden.example>' }) })
    const { folder: place } = await bring([first, '--yes'])
    const answer = nameless('2026-03-20').replace(
      'MIME-Version',
      'In-Reply-To: <first@linden.example>\nMIME-Version',
    )
    await bring([put({ 'b.eml': answer }), '--yes'], { folder: place })
    expect(await listed(place)).toMatchObject([{ company: 'Linden', state: 'rejected' }])
  })

  it('a role that the log lacks is filled in; one that is there stands', async () => {
    const { folder: place } = testWorld()
    const log = openLog(logFile(place), { now: () => new Date('2026-11-22') })
    const events = [{ type: 'applied' as const, at: '2026-03-01', note: '' }]
    log.record({ application: { company: 'Linden GmbH', role: '' }, events })
    log.record({ application: { company: 'Calder', role: 'Engineer' }, events })
    log.close()
    const where = put({
      'a.eml': rejection(),
      'b.eml': rejection({ company: 'Calder', role: 'Controls Engineer' }),
    })
    await bring([where, '--yes'], { folder: place })
    expect((await listed(place)).map(({ company, role, state }) => [company, role, state])).toEqual([
      ['Calder', 'Engineer', 'rejected'],
      ['Linden GmbH', 'Data Engineer', 'rejected'],
    ])
  })

  it('old mail is not taken for news of a new application', async () => {
    const { folder: place } = testWorld()
    await bring([put({ 'a.eml': acknowledgement({ date: '2026-10-01' }) }), '--yes'], { folder: place })
    await bring([put({ 'b.eml': rejection({ date: '2020-05-01' }) }), '--yes'], { folder: place })
    expect((await listed(place)).map(({ state }) => state).sort()).toEqual(['rejected', 'waiting'])
  })

  it('undo takes all of it back, and then it can be imported again', async () => {
    const log = async (place: string) => (await listed(place)).length
    const where = put({ ...SEARCH, 'd.eml': rejection({ role: 'Product Manager' }) })
    const { folder: place } = await bring([where, '--yes'])
    const store = openLog(logFile(place), { now: () => new Date() })
    store.undo(store.lastChange()?.batch ?? '')
    store.close()
    expect(await log(place)).toBe(0)
    await bring([where, '--yes'], { folder: place })
    expect(await log(place)).toBe(2)
  })
})

describe('the review', () => {
  const mixed = () =>
    put({ ...SEARCH, 'x.eml': nameless(), 'y.eml': rejection({ company: 'Birch', date: '' }) })
  const reviewed = async (replies: TestOptions['replies']) => {
    const world = await bring([mixed()], { replies })
    const names = existsSync(logFile(world.folder))
      ? (await listed(world.folder)).map(({ company }) => company)
      : []
    return { ...world, names: names.sort() }
  }

  it('shows each application in a line before it asks', async () => {
    const { err } = await reviewed([[/What should go/, 'none']])
    expect(err).toMatch(/Found 3 applications: 3 new, 2 worth a look \(\?\)\./)
    expect(err).toMatch(/· Data Engineer, Linden: applied 2026-03-02; reached \(hiring-manager\)/)
    expect(err).toMatch(/· \(company unknown\): rejected 2026-02-01 \(\? no mail names the company\)/)
  })

  it('all that are clear', async () => {
    const { code, names, err } = await reviewed([[/What should go/, 'sure']])
    expect([code, names]).toEqual([0, ['Linden']])
    expect(err).toMatch(/Logged 1 application\. rejectkit undo takes all of it back\./)
  })

  it('all that are clear but one, which is found by a few letters', async () => {
    const table =
      'Company,Role,Applied\nLinden,Nurse,2026-03-02\nBirch,Nurse,2026-03-03\nYew,Nurse,2026-03-04\n'
    const { folder: place, err } = await bring([join(put({ 'jobs.csv': table }), 'jobs.csv')], {
      replies: [
        [/What should go/, 'but'],
        [/Leave out which/, 'bir'],
        [/Leave out which/, ' > no more: log the 2 applications that stay'],
      ],
    })
    expect((await listed(place)).map(({ company }) => company).sort()).toEqual(['Linden', 'Yew'])
    expect(err).toContain('Left out: Nurse, Birch: applied 2026-03-03')
  })

  it('all that are clear but for all of them but one', async () => {
    const table = 'Company,Role,Applied\nLinden,Nurse,2026-03-02\nBirch,Nurse,2026-03-03\n'
    const { folder: place } = await bring([join(put({ 'jobs.csv': table }), 'jobs.csv')], {
      replies: [
        [/What should go/, 'but'],
        [/Leave out which/, 'bir'],
        [/Leave out which/, ' > no more: log the one that stays'],
      ],
    })
    expect((await listed(place)).map(({ company }) => company)).toEqual(['Linden'])
  })

  it('all that name a company, doubtful or not', async () => {
    expect((await reviewed([[/What should go/, 'all']])).names).toEqual(['Birch', 'Linden'])
  })

  it('none, and then there is no log', async () => {
    const { code, err, folder: place } = await reviewed([[/What should go/, 'none']])
    expect([code, err]).toEqual([0, expect.stringMatching(/Nothing was written\./)])
    expect(existsSync(logFile(place))).toBe(false)
  })

  it('a walk through the doubtful ones: on which words, and what the doubt is', async () => {
    const { names, err, asked } = await reviewed([
      [/What should go/, 'walk'],
      [/1 of 2: log it/, 'no'],
      [/2 of 2: log it/, 'yes'],
    ])
    expect(names).toEqual(['Birch', 'Linden'])
    expect(err).toMatch(/"not to move forward"/)
    expect(err).toMatch(/\? no mail names the company/)
    expect(err).toMatch(/\? "[^"]*" has no date; it is logged as\s+of today/)
    expect(asked).toHaveLength(3)
  })

  it('naming a company, which may not be empty', async () => {
    const { names, problems } = await reviewed([
      [/What should go/, 'walk'],
      [/log it/, 'name'],
      [/Which company/, ' \u001b '],
      [/Which company/, 'Yew'],
      [/Which role/, 'Nurse'],
      [/log it/, 'stop'],
    ])
    expect(names).toEqual(['Linden', 'Yew'])
    expect(problems).toEqual([expect.stringMatching(/needs the name of a company/)])
  })

  it('a company that was named among the clear ones gets the mail', async () => {
    const where = put({ 'a.eml': acknowledgement(), 'x.eml': nameless('2026-03-20') })
    const { folder: place } = await bring([where], {
      replies: [
        [/What should go/, 'walk'],
        [/log it/, 'name'],
        [/Which company/, 'linden'],
        [/Which role/, ''],
      ],
    })
    expect(await listed(place)).toMatchObject([
      { company: 'Linden', role: 'Data Engineer', state: 'rejected' },
    ])
  })

  it('and so does one that the log knows', async () => {
    const { folder: place } = await bring([put({ 'a.eml': acknowledgement() }), '--yes'])
    await bring([put({ 'x.eml': nameless('2026-03-20') })], {
      folder: place,
      replies: [
        [/What should go/, 'walk'],
        [/log it/, 'name'],
        [/Which company/, 'Linden'],
        [/Which role/, ''],
      ],
    })
    expect(await listed(place)).toMatchObject([{ company: 'Linden', state: 'rejected' }])
  })

  it('stop leaves out the rest and logs what was taken', async () => {
    const { names } = await reviewed([
      [/What should go/, 'walk'],
      [/1 of 2/, 'stop'],
    ])
    expect(names).toEqual(['Linden'])
  })

  it.each([
    [[]],
    [[[/What should go/, 'walk']]],
    [
      [
        [/What should go/, 'walk'],
        [/log it/, 'name'],
      ],
    ],
    [
      [
        [/What should go/, 'walk'],
        [/log it/, 'name'],
        [/Which company/, 'Yew'],
      ],
    ],
  ] as [NonNullable<TestOptions['replies']>][])('Ctrl-C at prompt %# writes nothing', async (replies) => {
    const world = await reviewed(replies)
    expect(world.code).toBe(130)
    expect(world.err).toMatch(/Stopped\. Nothing was written\.\n$/)
    expect(existsSync(logFile(world.folder))).toBe(false)
  })

  it('refuses to log twice what another window has imported meanwhile', async () => {
    const where = put(SEARCH)
    const { folder: place } = await bring([put({ 'z.eml': rejection({ company: 'Yew' }) }), '--yes'])
    let other: Promise<unknown> = Promise.resolve()
    const world = testWorld({ folder: place, replies: [] })
    world.ask.choose = async () => {
      other = bring([where, '--yes'], { folder: place })
      await other
      return 'sure'
    }
    const { run } = await import('../../src/main.ts')
    expect(await run(['import', where], world)).toBe(1)
    await world.closeLog()
    expect(world.err).toMatch(/logged some of this meanwhile\. Nothing was written/)
    expect(await listed(place)).toHaveLength(2)
  })
})

describe('unattended', () => {
  it('asks for --yes or --dry-run, reads nothing and writes nothing', async () => {
    for (const options of [{}, { stdin: '' }]) {
      const world = await bring([put(SEARCH)], options)
      expect([world.code, world.out]).toEqual([2, ''])
      expect(world.err).toBe('Nothing was written. --yes logs what is sure, --dry-run only shows it.\n')
      expect(existsSync(join(world.folder, 'data'))).toBe(false)
    }
    expect((await bring([put(SEARCH), '--no-input'], { replies: [] })).code).toBe(2)
  })

  it('--yes takes what is sure, and --confidence says what that is', async () => {
    const where = put({ ...SEARCH, 'x.eml': nameless(), 'y.eml': rejection({ company: 'Birch', date: '' }) })
    const names = async (...flags: string[]) => {
      const { folder: place } = await bring([where, '--yes', ...flags])
      return existsSync(logFile(place)) ? (await listed(place)).map(({ company }) => company).sort() : []
    }
    expect(await names()).toEqual(['Linden'])
    expect(await names('--confidence', '1')).toEqual([])
    // What names no company cannot be logged, however low the bar.
    expect(await names('--confidence', '0')).toEqual(['Birch', 'Linden'])
  })

  it.each(['1.1', '-1', 'high', ''])('--confidence %j is wrong use', async (share) => {
    const { code, err } = await bring([put(SEARCH), '--yes', '--confidence', share])
    expect([code, err]).toEqual([2, expect.stringMatching(/takes a number from 0 to 1/)])
  })

  it('--dry-run shows all and creates no log', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      rejection({ company: `Firm ${'abcdefghij'[at % 10]}${'klmn'[at % 4]}`, role: `Nurse ${at}` }),
    )
    const world = await bring([join(put({ 'in.mbox': mbox(many) }), 'in.mbox'), '--dry-run'])
    expect(world.code).toBe(0)
    expect(world.err.match(/^· /gm)).toHaveLength(Number(/Found (\d+)/.exec(world.err)?.[1]))
    expect(world.err).toMatch(/Would log \d+ applications under --yes; nothing was written\./)
    expect(existsSync(join(world.folder, 'data'))).toBe(false)
  })

  it('--dry-run changes no log that is there', async () => {
    const { folder: place } = await bring([put({ 'a.eml': acknowledgement() }), '--yes'])
    const before = [entriesIn(place), readFileSync(logFile(place))]
    await bring([put(SEARCH), '--dry-run'], { folder: place })
    expect([entriesIn(place), readFileSync(logFile(place))]).toEqual(before)
  })

  it('--json: what was found, why, and what was logged', async () => {
    const where = put({ ...SEARCH, 'x.eml': nameless() })
    const { out, folder: place } = await bring([where, '--yes', '--json'])
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      mails: { seen: 5, about: 4, known: 0, own: 0, unreadable: 0 },
      found: [
        { company: null, chosen: false, doubts: ['no mail names the company'] },
        {
          application: null,
          company: 'Linden',
          role: 'Data Engineer',
          chosen: true,
          doubts: [],
          events: [{ type: 'applied', at: '2026-03-02' }, { type: 'reached' }, { type: 'rejected' }],
          messages: [
            { verdict: 'acknowledgement', date: '2026-03-02' },
            { verdict: 'invitation', date: '2026-03-12' },
            {
              verdict: 'rejection',
              evidence: expect.arrayContaining([expect.objectContaining({ field: 'verdict' })]),
            },
          ],
        },
      ],
      logged: 1,
    })
    const again = JSON.parse((await bring([where, '--yes', '--json'], { folder: place })).out)
    expect(again).toMatchObject({ mails: { about: 4, known: 3 }, logged: 0 })
  })

  it('--source says where they were found', async () => {
    const { folder: place } = await bring([put(SEARCH), '--yes', '--source', 'job board'])
    expect(await listed(place)).toMatchObject([{ source: 'job board' }])
  })

  it('nothing about applications is done, and leaves no log', async () => {
    const world = await bring([put({ 'n.eml': newsletter() }), '--yes'])
    expect([world.code, world.err]).toEqual([
      0,
      'Looked at 1 mail, 0 of them about applications.\nNothing new for the log.\n',
    ])
    expect(existsSync(logFile(world.folder))).toBe(false)
    expect((await bring([folder(), '--yes'])).code).toBe(0)
  })
})

describe('what is kept', () => {
  const SECRET = 'We wish you all the best for your search.'
  const bytesOf = (place: string) =>
    readdirSync(join(place, 'data'))
      .map((name) => readFileSync(join(place, 'data', name), 'latin1'))
      .join('')

  it('facts and phrases, but no text of the mails', async () => {
    const { folder: place } = await bring([
      put({ ...SEARCH, 'd.mbox': mbox([rejection({ company: 'Birch' })]) }),
      '--yes',
    ])
    expect(bytesOf(place)).toContain('not to move forward')
    expect(bytesOf(place)).not.toContain(SECRET)
    expect(bytesOf(place)).not.toContain('cheaper until Sunday')
  })

  it('--keep-text keeps that of the mails about applications', async () => {
    const { folder: place } = await bring([put(SEARCH), '--yes', '--keep-text'])
    expect(bytesOf(place)).toContain(SECRET)
    expect(bytesOf(place)).not.toContain('cheaper until Sunday')
  })
})

describe('on the terminal', () => {
  const none: TestOptions['replies'] = [[/What should go/, 'none']]
  const BAR = /\r[█·]+ +\d+ %/

  it('a bar tells how far it is, and is gone afterwards', async () => {
    const { err } = await bring([put(SEARCH)], { replies: none })
    expect(err).toMatch(BAR)
    const [bars = '', after = ''] = err.split('Looked at')
    const shown = bars.split('\r').filter((line) => /%/.test(line))
    expect(shown.at(-1)).toMatch(/100 %$/)
    expect(bars.endsWith(`\r${' '.repeat(Math.max(...shown.map((line) => line.length)))}\r`)).toBe(true)
    expect(after).not.toMatch(/%|\r/)
  })

  it('fits a narrow window', async () => {
    const { err } = await bring([put(SEARCH)], { replies: none, columns: 24 })
    for (const line of err.split(/[\r\n]/)) expect(stringWidth(line)).toBeLessThanOrEqual(24)
  })

  it.each([
    [['--yes'], {}],
    [['--quiet'], { replies: none }],
    [['--json', '--yes'], { replies: none }],
  ])('there is none with %j %j', async (flags, options) => {
    expect((await bring([put(SEARCH), ...flags], options as TestOptions)).err).not.toMatch(/\r/)
  })

  it('prints no control characters of the mails', async () => {
    const evil = '\u001b]0;owned\u0007\u009b31m\u202eLinden\u2066'
    const where = put({
      'a.eml': rejection({
        company: 'Linden',
        from: `${evil} <jobs@linden.example>`,
        subject: `${evil} no`,
        date: '',
      }),
      'b\u001b[2J.eml': nameless(),
    })
    const { err } = await bring([where], {
      replies: [
        [/What should go/, 'walk'],
        [/log it/, 'no'],
        [/log it/, 'no'],
      ],
    })
    expect(err.replace(/\r[█· \d%]*/g, '')).not.toMatch(
      /(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    )
  })

  it('help shows examples first', async () => {
    expect((await bring(['--help'])).out).toMatch(/^Examples:/)
  })
})

it('a broken log is left alone', async () => {
  const { folder: place } = testWorld()
  mkdirSync(join(place, 'data'), { recursive: true })
  writeFileSync(logFile(place), 'not a database, but long enough to look like a file of some sort')
  const { code } = await bring([put(SEARCH), '--yes'], { folder: place })
  expect(code).toBe(1)
  expect(readFileSync(logFile(place), 'utf8')).toMatch(/^not a database/)
})
