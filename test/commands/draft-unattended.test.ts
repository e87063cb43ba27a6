import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { POST_INTERVIEW, rejectkit } from '../world.ts'

const without = (flag: string) => {
  const at = POST_INTERVIEW.indexOf(flag)
  return [...POST_INTERVIEW.slice(0, at), ...POST_INTERVIEW.slice(at + 2)]
}

describe('draft from flags only', () => {
  it('writes the letter to stdout and nothing else', async () => {
    const { code, out, err } = await rejectkit(POST_INTERVIEW)
    expect(code).toBe(0)
    expect(out).toMatch(/^Hi Priya,\n\n[\s\S]+\n\n(Best wishes|All the best|Warm regards),\nSam Reed\n$/)
    expect(out).toContain("I'm glad you showed me the wall of prototypes that failed.")
    expect(out).toContain('the Data Engineer role')
    expect(out).toContain('Linden')
    expect(err).toMatch(/Worth an answer: thank them, briefly, .*\(thank-you\)/s)
    expect(err).toContain('Logged as application 1')
  })

  it('says when another letter than the advised one is written, and what that one needs', async () => {
    const pay = [...POST_INTERVIEW, '--reason', 'salary', '--no-log']
    const { err } = await rejectkit(pay)
    expect(err).toMatch(/Written instead: thank-you\. The other-terms that is advised also needs --terms/)
    expect((await rejectkit([...pay, '--purpose', 'thank-you'])).err).not.toContain('Written instead')
  })

  it('says of words that say nothing that they are left out', async () => {
    const { err } = await rejectkit([...without('--detail'), '--detail', 'nothing really', '--no-log'])
    expect(err).toContain('words that say nothing are left out')
    expect(err).not.toContain('as they stand')
  })

  it('answers with the documented JSON', async () => {
    const { code, out } = await rejectkit([...POST_INTERVIEW, '--json'])
    const answer = JSON.parse(out)
    expect(code).toBe(0)
    expect(Object.keys(answer)).toEqual([
      'version',
      'advice',
      'application',
      'letter',
      'proofreading',
      'logged',
    ])
    expect(answer.version).toBe(1)
    expect(answer.advice).toMatchObject({ reply: true, purpose: 'thank-you', until: '2026-11-22' })
    expect(answer.advice.why[0]).toEqual({ text: expect.any(String), source: expect.any(String) })
    expect(answer.application).toEqual({
      id: 1,
      company: 'Linden',
      role: 'Data Engineer',
      stage: 'hiring-manager',
      kind: 'post-interview',
    })
    expect(answer.letter).toMatchObject({
      purpose: 'thank-you',
      register: 'warm',
      to: ['Priya Shah <priya@linden.example>'],
      subject: 'Thank you: Data Engineer',
    })
    expect(answer.letter.words).toBe(answer.letter.body.split(/\s+/).length)
    expect(answer.proofreading).toEqual([])
    expect(answer.logged).toBe(true)
  })

  it('names everything that is missing at once, with exit code 2 and an untouched log', async () => {
    const { code, out, err, folder } = await rejectkit(['draft', '--no-input', '--role', 'Data Engineer'])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(/Missing:\n {2}--company[\s\S]+--stage[\s\S]+--kind/)
    expect(err).toContain('Nothing was written.')
    const list = await rejectkit(['log', 'list', '--json'], { folder })
    expect(JSON.parse(list.out).applications).toEqual([])
  })

  it('asks for the stage after an interview, since the kind does not tell it', async () => {
    const { code, err } = await rejectkit(without('--stage'))
    expect(code).toBe(2)
    expect(err).toContain('--stage')
  })

  it.each([
    ['--kind', 'angry', /"angry" is not one of: silent, form, post-interview, final-round/],
    ['--stage', 'applied', /cannot have ended at the stage "applied"/],
    ['--rejected-on', '2027-01-01', /^--rejected-on: .*lies in the future: today is 2026-11-22/],
    ['--rejected-on', '11/03', /11 March or 3 November/],
    ['--contact', 'Priya <not an address>', /not a mail address/],
    ['--company', '   ', /--company is needed/],
  ])('refuses %s %s in one clear line', async (flag, value, message) => {
    const { code, err, out } = await rejectkit([...without(flag), flag, value])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err).toContain('Nothing was written.')
  })

  it('names every answer that cannot be read, not only the first', async () => {
    const { err } = await rejectkit([
      'draft',
      '--no-input',
      '--kind',
      'x',
      '--stage',
      'y',
      '--rejected-on',
      'z',
    ])
    expect(err).toMatch(/^--stage: .*\n--kind: .*\n--rejected-on: .*\n/)
  })

  it('names them as the person does: a flag by its flag, a field of the answers file by its name', async () => {
    const { err } = await rejectkit([...without('--stage'), '--answers', '-', '--source', ''], {
      stdin: '{"stage": "y", "detail": "  "}',
    })
    expect(err).toMatch(/^stage: /m)
    const flags = await rejectkit([
      ...POST_INTERVIEW,
      '--purpose',
      'work-sample',
      '--work-link',
      'javascript:alert(1)',
    ])
    expect([flags.code, flags.err]).toEqual([
      2,
      expect.stringMatching(/^--work-link: "javascript:alert\(1\)" is not a link\./),
    ])
  })

  it.each([
    ['my redone piece', /is not a link\. It should look like https:\/\//],
    ['file:///home/sam/task', /is not a link/],
    ['https://sam.example/a b', /is not a link/],
    ['sam.example/task', /is not a link\. It should look like https:\/\/sam\.example\/task/],
  ])('takes no link that a reader could not open: %s', async (link, message) => {
    const { code, err } = await rejectkit([
      ...POST_INTERVIEW,
      '--purpose',
      'work-sample',
      '--work-link',
      link,
    ])
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })

  it('takes silence for one after the application, and says so; who spoke with them is asked how far they got', async () => {
    const silent = [
      'draft',
      '--no-input',
      '--company',
      'Linden',
      '--role',
      'Data Engineer',
      '--kind',
      'silent',
    ]
    const { code, err } = await rejectkit([
      ...silent,
      '--last-contact',
      '2026-10-01',
      '--purpose',
      'none',
      '--me',
      'Sam',
    ])
    expect([code, err]).toEqual([0, expect.stringContaining('taken as --stage applied')])
    const spoke = await rejectkit([...silent, '--last-contact', '2026-10-01', '--spoke', 'yes'])
    expect([spoke.code, spoke.err]).toEqual([2, expect.stringContaining('--stage')])
  })

  it('asks which it was where someone spoke with them and it is called a form', async () => {
    const { code, err } = await rejectkit([
      ...[
        'draft',
        '--no-input',
        '--company',
        'Linden',
        '--role',
        'Data Engineer',
        '--kind',
        'form',
        '--spoke',
        'yes',
      ],
    ])
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^--kind: Someone there spoke with you.*Which of the two/),
    ])
  })

  it('advises against answering a form, logs it, and writes no letter', async () => {
    const { code, out, err } = await rejectkit([
      ...['draft', '--no-input', '--company', 'Linden', '--role', 'Data Engineer', '--kind', 'form'],
    ])
    expect(code).toBe(0)
    expect(out).toBe('')
    expect(err).toContain('Better not to write')
    expect(err).toContain('Logged as application 1')
  })

  it('writes all the same when overruled, and says that it was advised against', async () => {
    const { code, out, err } = await rejectkit([
      ...['draft', '--no-input', '--company', 'Linden', '--role', 'Data Engineer', '--kind', 'form'],
      ...['--purpose', 'thank-you', '--me', 'Sam Reed'],
    ])
    expect(code).toBe(0)
    expect(out).toMatch(/^Dear hiring team,/)
    expect(out).not.toMatch(/time you (gave|took)/)
    expect(err).toContain('Written all the same')
  })

  it('says of a letter that only the person can judge when it is right, and advises against nothing', async () => {
    const { code, out, err } = await rejectkit([
      ...[
        'draft',
        '--no-input',
        '--company',
        'Linden',
        '--role',
        'Data Engineer',
        '--kind',
        'post-interview',
      ],
      ...['--stage', 'technical', '--purpose', 'advice-chat', '--topic', 'testing', '--me', 'Sam Reed'],
    ])
    expect(code).toBe(0)
    expect(out).toContain('testing')
    expect(err).toContain('advice-chat: if you want to learn about the field')
    expect(err).not.toContain('Written all the same')
  })

  it('says which words the letter has no place for', async () => {
    const { code, out, err } = await rejectkit([
      ...[
        'draft',
        '--no-input',
        '--company',
        'Linden',
        '--role',
        'Data Engineer',
        '--kind',
        'post-interview',
      ],
      ...['--stage', 'technical', '--purpose', 'call-request', '--topic', 'testing', '--me', 'Sam Reed'],
      ...['--detail', 'the wall of prototypes', '--plan', 'read more'],
    ])
    expect(code).toBe(0)
    expect(out).not.toContain('prototypes')
    expect(err).toContain('call-request has no place for --detail and --plan: left out.')
  })

  it('takes the stop off a phrase, and says of a sentence that it is none', async () => {
    const role = [
      ...[
        'draft',
        '--no-input',
        '--company',
        'Linden',
        '--role',
        'Data Engineer',
        '--kind',
        'post-interview',
      ],
      ...['--stage', 'technical', '--purpose', 'other-role', '--new-role', 'Analyst', '--me', 'Sam Reed'],
      ...['--mapping', 'i modelled revenue data for two years', '--no-log'],
    ]
    const phrase = await rejectkit([...role, '--speak-to', 'The head of sales.'])
    expect(phrase.out).toMatch(/ the head of sales\b/)
    expect(phrase.out).not.toContain('..')
    expect(phrase.err).not.toContain('This is a sentence')
    const sentence = await rejectkit([...role, '--speak-to', 'I would love to talk to sales'])
    expect(sentence.err).toContain('This is a sentence')
  })

  it('says that a letter has one tone only', async () => {
    const { err } = await rejectkit([
      ...[
        'draft',
        '--no-input',
        '--company',
        'Linden',
        '--role',
        'Data Engineer',
        '--kind',
        'post-interview',
      ],
      ...['--stage', 'technical', '--purpose', 'formal-letter', '--me', 'Sam Reed', '--register', 'warm'],
      ...['--ground', 'overlooked', '--point', 'i ran kafka for three years | the release notes name me'],
    ])
    expect(err).toContain('formal-letter has one tone, which is formal.')
  })

  it('writes the one check-in after three weeks of silence, and not before', async () => {
    const silent = [
      'draft',
      '--no-input',
      '--company',
      'Linden',
      '--role',
      'Data Engineer',
      '--kind',
      'silent',
    ]
    const more = ['--stage', 'applied', '--me', 'Sam Reed', '--last-contact']
    const early = await rejectkit([...silent, ...more, '2026-11-02'])
    expect(early.out).toBe('')
    expect(early.err).toContain('Monday 23 November')
    const due = await rejectkit([...silent, ...more, '2026-11-01'])
    expect(due.out).toContain('1 November')
    expect(due.out).toMatch(/is (?:it|the role) still open/)
  })

  it('writes no second check-in once the first was sent', async () => {
    const silent = [
      'draft',
      '--no-input',
      '--company',
      'Linden',
      '--role',
      'Data Engineer',
      '--kind',
      'silent',
    ]
    const flags = [...silent, '--stage', 'applied', '--me', 'Sam Reed', '--last-contact', '2026-10-01']
    const { folder } = await rejectkit(flags)
    expect((await rejectkit(flags, { folder })).out).toContain('Linden')
    await rejectkit(['log', '1', '--event', 'letter-sent'], { folder })
    const after = await rejectkit(flags, { folder })
    expect(after.out).toBe('')
    expect(after.err).toContain('You have sent the one check-in')
  })

  it('refuses to ask for reconsideration without evidence', async () => {
    const reconsider = [...without('--detail'), '--purpose', 'reconsider', '--ground', 'overlooked']
    const none = await rejectkit(reconsider)
    expect(none.code).toBe(2)
    expect(none.err).toContain('--point <claim | evidence>')
    const bare = await rejectkit([...reconsider, '--point', 'i have led teams'])
    expect(bare.code).toBe(2)
    expect(bare.err).toContain('comes without evidence')
    const three = Array.from({ length: 3 }, (_, at) => ['--point', `claim ${at} | evidence`]).flat()
    expect((await rejectkit([...reconsider, ...three])).err).toContain('2 is the most')
    const sound = await rejectkit([
      ...reconsider,
      '--point',
      'I led a team of six | the Acme release notes name me',
    ])
    expect(sound.code).toBe(0)
    expect(sound.out).toMatch(/six/)
    expect(sound.out).toMatch(/Acme release notes/)
  })

  it('warns of weak grounds and recommends another letter', async () => {
    const weak = [
      ...without('--detail'),
      '--reason',
      'culture-fit',
      '--purpose',
      'reconsider',
      '--ground',
      'none',
    ]
    const { err, out } = await rejectkit([
      ...weak,
      '--point',
      'I led a team of six | the release notes name me',
    ])
    expect(err).toContain('slim chance')
    expect(err).toMatch(/Worth an answer: thank them, briefly, .*\(thank-you\)/s)
    expect(out).toContain('six')
  })

  it('never writes to an address that nobody reads, and says so', async () => {
    const { out } = await rejectkit([
      ...without('--contact'),
      '--contact',
      'Linden Jobs <no-reply@linden.example>',
      '--json',
    ])
    const { letter, proofreading } = JSON.parse(out)
    expect(letter.to).toEqual(['Linden Jobs'])
    expect(proofreading).toContainEqual(expect.objectContaining({ level: 'error', rule: 'no-reply' }))
  })

  it('says so lightly when it comes late', async () => {
    const late = await rejectkit([...without('--rejected-on'), '--rejected-on', '2026-11-15'])
    expect(late.out).toContain('late')
    const onTime = await rejectkit(POST_INTERVIEW)
    expect(onTime.out).not.toContain('late')
  })

  it('names the source of each piece of advice under --explain', async () => {
    const { err } = await rejectkit([...POST_INTERVIEW, '--explain'])
    expect(err).toContain('How to respond to job rejection')
    expect((await rejectkit(POST_INTERVIEW)).err).not.toContain('How to respond')
  })

  it('says nothing but warnings under --quiet', async () => {
    expect((await rejectkit([...POST_INTERVIEW, '--quiet'])).err).toBe('')
  })

  it('takes the answers from a file, from stdin, and lets flags win', async () => {
    const answers = JSON.stringify({
      company: 'Linden',
      role: 'Data Engineer',
      kind: 'post-interview',
      stage: 'technical',
      contacts: ['Priya Shah (recruiter)', 'Tom Becker (hiring-manager)'],
      detail: 'the stand-up was run by the newest person',
      me: 'Sam Reed',
    })
    const piped = await rejectkit(['draft', '--no-input', '--answers', '-'], { stdin: answers })
    expect(piped.out).toMatch(/^Hi Priya and Tom,/)
    const file = join(piped.folder, 'answers.json')
    writeFileSync(file, answers)
    const filed = await rejectkit(['draft', '--no-input', '--answers', file, '--company', 'Northgate'])
    expect(filed.out).toContain('Northgate')
    expect(filed.out).not.toContain('Linden')
  })

  it.each([
    ['not json', /not a JSON object/],
    ['[1]', /not a JSON object/],
    ['{"compnay": "Linden"}', /compnay: no question has this name/],
    ['{"company": {"name": "Linden"}}', /company: write it as text/],
  ])('refuses the answers %s', async (stdin, message) => {
    const { code, err } = await rejectkit(['draft', '--no-input', '--answers', '-'], { stdin })
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  it('goes on with an application of the log', async () => {
    const { folder } = await rejectkit(POST_INTERVIEW)
    const again = await rejectkit(
      [
        'draft',
        '--no-input',
        '--application',
        '1',
        '--purpose',
        'feedback-thanks',
        '--feedback',
        'more depth in system design',
      ],
      { folder },
    )
    expect(again.code).toBe(0)
    expect(again.out).toContain('Linden')
    expect(again.out).toMatch(/system design/)
    const { out } = await rejectkit(['log', 'list', '--json'], { folder })
    const [application, ...others] = JSON.parse(out).applications
    expect(others).toEqual([])
    expect(application.letters.map((letter: { purpose: string }) => letter.purpose)).toEqual([
      'thank-you',
      'feedback-thanks',
    ])
    expect(application.events.map((event: { type: string }) => event.type)).toEqual(['rejected', 'feedback'])
  })

  it('remembers the name for the next letter', async () => {
    const { folder } = await rejectkit(POST_INTERVIEW)
    const { code, out } = await rejectkit(without('--me'), { folder })
    expect(code).toBe(0)
    expect(out).toContain('Sam Reed')
  })

  it('logs a rejection once, however often it is drafted', async () => {
    const { folder } = await rejectkit(POST_INTERVIEW)
    await rejectkit(POST_INTERVIEW, { folder })
    const { out } = await rejectkit(['log', 'list', '--json'], { folder })
    const { applications } = JSON.parse(out)
    expect(applications).toHaveLength(1)
    expect(applications[0].events).toHaveLength(1)
    expect(applications[0].letters).toHaveLength(2)
  })

  it('logs a no once, also where the second draft leaves the day and the reason out', async () => {
    const { folder } = await rejectkit([
      ...without('--rejected-on'),
      '--rejected-on',
      '2026-11-19',
      '--reason',
      'salary',
    ])
    const again = await rejectkit(without('--rejected-on'), { folder })
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('taken as --rejected-on 2026-11-19')])
    const events = async (id: number) =>
      JSON.parse((await rejectkit(['log', 'show', String(id), '--json'], { folder })).out).application.events
    expect(
      (await events(1)).map(({ type, at, reason }: Record<string, string>) => [type, at, reason]),
    ).toEqual([['rejected', '2026-11-19', 'salary']])
    // A no half a year later is another application's.
    await rejectkit(without('--rejected-on'), { folder, now: '2027-05-20T12:00:00' })
    expect((await events(2)).map(({ at, reason }: Record<string, string>) => [at, reason])).toEqual([
      ['2027-05-20', 'none-given'],
    ])
  })

  it('--again says which words of the letter before it lacks, and how to give them', async () => {
    const { folder } = await rejectkit(POST_INTERVIEW)
    const again = ['draft', '--no-input', '--application', '1', '--purpose', 'thank-you', '--again']
    const bare = await rejectkit(again, { folder })
    expect(bare.err.replace(/\s+/g, ' ')).toContain(
      'stand in that letter only (rejectkit log show 1). To have them in this one, give them again: --detail.',
    )
    const { err } = await rejectkit([...again, '--detail', 'the wall of prototypes'], { folder })
    expect(err).not.toContain('give them again')
  })

  it('--dry-run and --no-log leave the log as it is', async () => {
    const { folder, out } = await rejectkit([...POST_INTERVIEW, '--dry-run'])
    expect(out).toMatch(/^Hi Priya/)
    const noLog = await rejectkit([...POST_INTERVIEW, '--no-log', '--json'], { folder })
    expect(JSON.parse(noLog.out).logged).toBe(false)
    const list = await rejectkit(['log', 'list', '--json'], { folder })
    expect(JSON.parse(list.out).applications).toEqual([])
  })

  it('saves as text and as an unsent mail, and never over a file that is there', async () => {
    const { folder } = await rejectkit(['log', 'list'])
    const txt = join(folder, 'letter.txt')
    const eml = join(folder, 'letter.eml')
    expect((await rejectkit([...POST_INTERVIEW, '--out', txt])).out).toBe('')
    expect(readFileSync(txt, 'utf8')).toMatch(/^Hi Priya,\n/)
    await rejectkit([...POST_INTERVIEW, '--out', eml])
    const mail = readFileSync(eml, 'utf8')
    expect(mail).toMatch(/^X-Unsent: 1\r$/m)
    expect(mail).toMatch(/^To: Priya Shah <priya@linden\.example>\r$/m)
    expect(mail).toMatch(/^Subject: Thank you: Data Engineer\r$/m)
    const again = await rejectkit([...POST_INTERVIEW, '--out', txt])
    expect(again.code).toBe(1)
    expect(again.err.replace(/\s+/g, ' ')).toContain('exists already and was left as it is')
    expect((await rejectkit([...POST_INTERVIEW, '--out', join(folder, 'letter.doc')])).code).toBe(2)
  })

  it('copies, opens as mailto: and edits when told to', async () => {
    const { copied, opened, out } = await rejectkit([...POST_INTERVIEW, '--copy', '--mailto', '--edit'], {
      replies: [],
      edit: (text) => text.replace('Sam Reed', 'Sam'),
    })
    expect(out).toMatch(/,\nSam\n$/)
    expect(copied[0]).toMatch(/,\nSam$/)
    expect(opened[0]).toMatch(/^mailto:priya@linden\.example\?/)
    expect(opened[0]).toContain('%0D%0A')
  })

  it('keeps the letter when the log fails', async () => {
    const first = await rejectkit(POST_INTERVIEW)
    const log = await rejectkit(['log', 'list'], { folder: first.folder })
    writeFileSync(log.paths.log, 'not a database, but long enough to be looked at. '.repeat(100))
    const broken = await rejectkit(POST_INTERVIEW, { folder: first.folder })
    expect(broken.code).toBe(1)
    expect(broken.err).toMatch(/log/)
    const goesOn = await rejectkit([...POST_INTERVIEW, '--no-log'], { folder: first.folder })
    expect(goesOn.code).toBe(0)
    expect(goesOn.out).toMatch(/^Hi Priya/)
    expect(goesOn.err).toContain('Going on without it')
  })

  it('leaves escape sequences out of what it is given, and says so', async () => {
    const { out, err } = await rejectkit([
      ...without('--company'),
      '--company',
      '\u001b]0;owned\u0007\u001b[31mLinden\u202e',
    ])
    expect(out).toContain('Linden')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
    expect(out + err).not.toMatch(/[\u001b\u0007\u202e]/)
  })
})

describe('draft from a mail', () => {
  const MAIL = `From: Linden Careers <no-reply@linden.example>
To: Sam Reed <sam@reed.example>
Subject: Your application for Data Engineer at Linden
Date: Fri, 20 Nov 2026 09:00:00 +0000

Dear Sam,

Thank you for applying for the Data Engineer position at Linden. After careful review we have decided
to move forward with other candidates.

Kind regards,
Linden Talent Team
`

  it('takes company, role, kind and day from it, and says on which words that rests', async () => {
    const { code, out, err } = await rejectkit(['draft', '-', '--no-input', '--json'], { stdin: MAIL })
    expect(code).toBe(0)
    const { application, advice } = JSON.parse(out)
    expect(application).toMatchObject({
      company: 'Linden',
      role: 'Data Engineer',
      kind: 'form',
      stage: 'applied',
    })
    expect(advice.reply).toBe(false)
    expect(err).toContain('other candidates')
  })

  it('lets flags overrule the mail', async () => {
    const flags = [
      '--kind',
      'post-interview',
      '--stage',
      'technical',
      '--role',
      'Platform Engineer',
      '--me',
      'Sam',
    ]
    const { out } = await rejectkit(['draft', '-', '--no-input', '--json', ...flags], { stdin: MAIL })
    expect(JSON.parse(out).application).toMatchObject({ role: 'Platform Engineer', kind: 'post-interview' })
    expect(JSON.parse(out).letter.purpose).toBe('thank-you')
  })

  it('does not take an acknowledgement for a rejection', async () => {
    const stdin =
      'Subject: We got your application\n\nThank you for applying to Linden. We have received your application and will be in touch.'
    const { code, err } = await rejectkit(['draft', '-', '--no-input'], { stdin })
    expect(code).toBe(1)
    expect(err).toContain('does not read like a rejection')
  })

  it.each([
    ['an empty mail', '', /empty/],
    ['white space', ' \n\n ', /empty/],
  ])('refuses %s in one line', async (_, stdin, message) => {
    const { code, err } = await rejectkit(['draft', '-', '--no-input'], { stdin })
    expect(code).toBeGreaterThan(0)
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('takes random bytes and 20 MB without a crash', async () => {
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919 + 13) % 256))
    const random = await rejectkit(['draft', '-', '--no-input'], { stdin: noise })
    expect(random.err).not.toContain('should not have')
    const big = Buffer.concat([
      Buffer.from(MAIL),
      Buffer.alloc(20_000_000, 'All the same line over and over.\n'),
    ])
    const { err, code } = await rejectkit(['draft', '-', '--no-input'], { stdin: big })
    expect(err).not.toContain('should not have')
    expect(code).toBe(0)
  })

  it('says so when the file is not there', async () => {
    const { code, err } = await rejectkit(['draft', '/nowhere/mail.eml', '--no-input'])
    expect(code).toBe(2)
    expect(err).toBe('/nowhere/mail.eml does not exist. Nothing was written.\n')
  })
})

describe('draft --check', () => {
  it('proofreads a text and tells scripts by its exit code', async () => {
    const bad = await rejectkit(['draft', '--check', '-', '--json'], {
      stdin: 'Dear [Name], this is unfair!! I beg you.',
    })
    expect(bad.code).toBe(1)
    expect(JSON.parse(bad.out).proofreading.map((finding: { rule: string }) => finding.rule)).toEqual(
      expect.arrayContaining(['blank', 'anger', 'pleading']),
    )
    const good = await rejectkit(['draft', '--check', '-'], { stdin: 'Thank you for your time.' })
    expect(good.code).toBe(0)
    expect((await rejectkit(['draft', '--check', '-'], { stdin: '' })).code).toBe(2)
  })
})
