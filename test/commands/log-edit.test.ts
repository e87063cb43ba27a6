import { describe, expect, it } from 'vitest'
import { withFaults } from '../../src/commands/log/facts-text.ts'
import { openLog } from '../../src/store/log.ts'
import { POST_INTERVIEW, type Reply, rejectkit } from '../world.ts'
import { logIn } from './log-help.ts'

/** The log's own last change, and what taking it back gives. */
function undoLast(folder: string): { command: string; summary: string } {
  const log = openLog(`${folder}/data/log.sqlite`, { now: () => new Date() })
  const change = log.lastChange()
  if (!change) throw new Error('there is no change')
  log.undo(change.batch)
  log.close()
  return change
}

describe('log edit', () => {
  it('puts facts right by flags; the history stays, and undo takes it back', async () => {
    const { log, waiting, only, folder } = logIn()
    await waiting('Lindn', 'Engineer', '--source', 'LinkedIn')
    const { code, err, out } = await log([
      'edit',
      '1',
      '--company',
      'Linden',
      '--source',
      '',
      '--url',
      'https://x.example',
      '--json',
    ])
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/company: "Lindn" is now "Linden"[\s\S]*source: "LinkedIn" is now none/),
    ])
    expect(JSON.parse(out)).toMatchObject({
      application: 1,
      logged: true,
      changed: { company: 'Linden', source: null },
    })
    expect(await only()).toMatchObject({
      company: 'Linden',
      role: 'Engineer',
      source: null,
      url: 'https://x.example',
    })
    expect((await log(['show', '1'])).out.replace(/\s+/g, ' ')).toContain(
      'put right: company "Linden", before "Lindn"',
    )
    expect(undoLast(folder)).toMatchObject({
      command: 'log edit',
      summary: 'Engineer, Lindn: company, source, url',
    })
    expect(await only()).toMatchObject({ company: 'Lindn', source: 'LinkedIn', url: null })
  })

  it('says so when nothing changed', async () => {
    const { log, waiting, bytes } = logIn()
    await waiting()
    const before = bytes()
    const all = [
      await log(['edit', '1', '--company', 'Linden']),
      await log(['edit', '1'], { replies: [], edit: (text) => text }),
      await log(['edit', '1'], { replies: [], edit: () => '' }),
      await log(['edit', '1', '--role', 'Writer', '--dry-run']),
    ]
    expect(all.map(({ code, err }) => [code, err.slice(0, 15)])).toEqual([
      ...Array(3).fill([0, 'Nothing changed']),
      [0, 'Would put right'],
    ])
    expect(bytes()).toBe(before)
  })

  it('opens the facts in the editor, where a value is all that stands behind its colon', async () => {
    const { log, waiting, only } = logIn()
    await waiting('Linden', 'Engineer', '--contact', 'Priya Shah (recruiter)')
    const edit = (text: string) => {
      expect(text).toMatch(
        /^#[\s\S]*^company: Linden$[\s\S]*^role: Engineer$[\s\S]*^contact: Priya Shah \(recruiter\)$/m,
      )
      return text
        .replace('role: Engineer', 'role: C#, C++ #2: "Platform"')
        .replace('Priya Shah (', 'Priya Shah <priya@linden.example> (')
        .replace(/contact:$/, 'contact: Tom Ash')
    }
    expect(await log(['edit', '1'], { replies: [], edit })).toMatchObject({ code: 0, asked: [] })
    expect(await only()).toMatchObject({ company: 'Linden', role: 'C#, C++ #2: "Platform"' })
    const { contacts } = JSON.parse((await log(['show', '1', '--json'])).out).application
    expect(contacts).toEqual([
      { name: 'Priya Shah', address: 'priya@linden.example', part: 'recruiter' },
      { name: 'Tom Ash', address: null, part: 'other' },
    ])
  })

  it('shows what is wrong, and gives back what was typed', async () => {
    const { log, waiting, only } = logIn()
    await waiting()
    const seen: string[] = []
    const edit = (text: string) => {
      seen.push(text)
      if (seen.length === 1)
        return text.replace('company: Linden', 'company:\nrole: again\nsalery: 7\ncontact: a@')
      return text.replace('company:', 'company: Beech').replace(/^(role: again|salery|contact: a@).*\n/gm, '')
    }
    const { code, err } = await log(['edit', '1'], { replies: [[/cannot be read/, 'mend']], edit })
    expect(err).toMatch(/name of a company[\s\S]*"salery: 7" is none of[\s\S]*two lines for role/)
    expect(seen[1]).toMatch(/^# ! An application needs the name of a company[\s\S]*^salery: 7$/m)
    expect([code, await only()]).toMatchObject([0, { company: 'Beech', role: 'Data Engineer' }])
  })

  it('shows only the faults that are still there', () => {
    expect(withFaults(withFaults('role: x', ['one', 'two']), ['two'])).toBe('# ! two\nrole: x')
  })

  it.each<[string, Reply[]]>([
    ['leaves it', [[/cannot be read/, 'leave']]],
    ['backs out', []],
  ])('keeps what was typed when the person %s', async (_, replies) => {
    const { log, waiting, bytes } = logIn()
    await waiting()
    const before = bytes()
    const { code, err, copied } = await log(['edit', '1'], { replies, edit: () => 'company Linden, I think' })
    expect([code, copied]).toEqual([130, ['company Linden, I think']])
    expect(err).toMatch(/Nothing was written\. What you typed is in/)
    expect(bytes()).toBe(before)
  })

  it.each<[string[], RegExp]>([
    [['edit', '1'], /--company, --role, --source, --url or --remove-contact/],
    [['edit', '1', '--company', ' '], /--company: An application needs the name/],
    [['edit', '9', '--role', 'x'], /no application 9/],
    [['edit'], /missing required argument/],
  ])('%j is wrong use', async (argv, message) => {
    const { log, waiting } = logIn()
    await waiting()
    const { code, err } = await log(argv)
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })
})

describe('log remove', () => {
  it('shows what goes and asks; undo brings it back', async () => {
    const { log, only, listed, folder } = logIn()
    await rejectkit(POST_INTERVIEW, { folder })
    const { code, err } = await log(['remove', '1'], { replies: [[/Remove it/, 'yes']] })
    expect(code).toBe(0)
    expect(err.replace(/\s+/g, ' ')).toMatch(
      /This removes application 1: Data Engineer, Linden, with 1 event, 1 letter, 1 contact\. Removed: .* undo brings it back/,
    )
    expect(await listed()).toEqual([])
    expect(undoLast(folder)).toMatchObject({ command: 'log remove', summary: 'Data Engineer, Linden' })
    expect(await only()).toMatchObject({ company: 'Linden', letters: [{ purpose: 'thank-you' }] })
  })

  it('goes without asking under --yes', async () => {
    const { log, waiting, listed } = logIn()
    await waiting()
    const { code, out } = await log(['remove', '1', '--yes', '--json'])
    expect([code, JSON.parse(out)]).toEqual([0, { version: 1, application: 1, removed: true }])
    expect(await listed()).toEqual([])
  })

  it.each<[string[], Reply[] | undefined, number, RegExp]>([
    [['1'], [[/Remove it/, '']], 130, /Kept\. Nothing was removed/],
    [['1'], [], 130, /Nothing was written/],
    [['1'], undefined, 2, /--yes removes application 1/],
    [['1', '--no-input'], [], 2, /--yes/],
    [['1', '--dry-run'], undefined, 0, /^Would remove application 1/],
    [['7', '--yes'], undefined, 2, /no application 7/],
  ])('%j with %j removes nothing', async (argv, replies, code, message) => {
    const { log, waiting, bytes } = logIn()
    await waiting()
    const before = bytes()
    expect(await log(['remove', ...argv], { replies })).toMatchObject({
      code,
      err: expect.stringMatching(message),
    })
    expect(bytes()).toBe(before)
  })
})

describe('log show', () => {
  it('tells the story with facts, people, mails and letters, in 40 columns too', async () => {
    const { log, folder } = logIn()
    await rejectkit([...POST_INTERVIEW, '--source', 'LinkedIn'], { folder })
    await log(['1', '--event', 'letter-sent'])
    const store = openLog(`${folder}/data/log.sqlite`, { now: () => new Date('2026-11-22T12:00:00') })
    const evidence = [{ field: 'verdict', phrase: 'we will not be \u001b[31mmoving forward' }]
    store.record({
      application: { id: 1 },
      events: [],
      messages: [{ messageId: 'a@b', at: '2026-11-21', verdict: 'rejection', evidence, text: null }],
    })
    store.close()
    const { out, code } = await log(['show', '1'])
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Data Engineer, Linden\na no after an interview, 21 November; furthest: an interview with the\s+hiring\s+manager\nfound through LinkedIn\ncontact: Priya Shah/,
    )
    expect(out).toMatch(
      /^2026-11-21 {2}rejected .*\n2026-11-21 {2}· from a mail: rejection, which rests on verdict: "we\n {12}will not be moving forward"\n2026-11-22 {2}letter written \(thank-you\)\n2026-11-22 {2}letter-sent \(thank-you\)$/m,
    )
    expect(out).toMatch(/^Subject: .*\n[\s\S]*^Hi Priya,$/m)
    const narrow = await log(['show', '1'], { columns: 40 })
    expect(narrow.out.split('\n').every((line) => line.length <= 40)).toBe(true)
    const { application } = JSON.parse((await log(['show', '1', '--json'])).out)
    expect(application).toMatchObject({
      messages: [{ messageId: 'a@b', evidence }],
      contacts: [{ name: 'Priya Shah' }],
    })
  })

  it('uses no colour but where it may', async () => {
    const { log, waiting } = logIn()
    await waiting()
    expect((await log(['show', '1'], { ttyOut: true })).out).not.toContain('\u001b')
    expect((await log(['show', '1'], { ttyOut: true, env: { NO_COLOR: '' } })).out).toContain('\u001b[1m')
  })

  it('is wrong use for a number that the log has not', async () => {
    const { log } = logIn()
    expect(await log(['show', '1'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no application 1/),
    })
  })
})

describe('taking a contact out', () => {
  const withTwo = async () => {
    const logbook = logIn()
    const people = [
      '--contact',
      'Priya Shah <priya@linden.example> (recruiter)',
      '--contact',
      'Tom Ash (interviewer)',
    ]
    await logbook.waiting('Linden', 'Engineer', ...people)
    // Said a second time, with another part: two rows about one person.
    await logbook.log([
      'add',
      '--company',
      'Linden',
      '--role',
      'Engineer',
      '--contact',
      'Priya Shah <priya@linden.example> (other)',
    ])
    const names = async () =>
      JSON.parse((await logbook.log(['show', '1', '--json'])).out).application.contacts.map(
        ({ name }: { name: string }) => name,
      )
    return { ...logbook, names }
  }

  it.each([['priya@linden.example'], ['priya shah'], ['Priya Shah <priya@linden.example> (other)']])(
    'by a flag, as %j, and undo gives it back',
    async (who) => {
      const { log, names, folder } = await withTwo()
      const { code, err, out } = await log(['edit', '1', '--remove-contact', who, '--json'])
      expect([code, err]).toEqual([0, 'Put right:\n· contact taken out: Priya Shah\n'])
      expect(JSON.parse(out)).toMatchObject({ removed: [{ name: 'Priya Shah' }], logged: true })
      expect(await names()).toEqual(['Tom Ash'])
      const undone = await rejectkit(['undo', '--yes'], { folder })
      expect(undone.err).toMatch(/gives back:[\s\S]*the contact Priya Shah/)
      expect(await names()).toEqual(['Priya Shah', 'Tom Ash'])
    },
  )

  it('in the editor, by deleting the line; a changed line changes the person', async () => {
    const { log, names } = await withTwo()
    const { code, err } = await log(['edit', '1'], {
      replies: [],
      edit: (text) => text.replace(/^contact: Tom.*\n/m, '').replace('(other)', '(hiring-manager)'),
    })
    expect([code, err]).toEqual([0, 'Put right:\n· contact: Priya Shah\n· contact taken out: Tom Ash\n'])
    expect(await names()).toEqual(['Priya Shah'])
  })

  it('whom the application does not have is named with those whom it has', async () => {
    const { log, bytes } = await withTwo()
    const before = bytes()
    const { code, err } = await log(['edit', '1', '--remove-contact', 'Nobody'])
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([
      2,
      expect.stringMatching(
        /"Nobody" is none of the contacts of application 1: Priya Shah .*; Tom Ash .*Nothing was written/,
      ),
    ])
    expect(bytes()).toBe(before)
  })
})
