import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Reply, rejectkit } from '../world.ts'

/** Start, company, role, then what is special to each case. */
const BEGIN: Reply[] = [
  [/got their message/, 'no'],
  [/Which company/, 'Linden'],
  [/Which role, at Linden/, 'Data Engineer'],
]
const INTERVIEWED: Reply[] = [
  [/How did the news reach you/, 'email'],
  [/talk with anyone/, 'yes'],
  [/How far/, 'hiring-manager'],
  [/what kind of no/, ''],
  [/When did they say no/, 'yesterday'],
  [/What reason/, ''],
  [/feedback/, ''],
]
const THANK_YOU: Reply[] = [
  [/Which letter/, ''],
  [/Which tone/, ''],
  [/Who should it go to/, 'Priya Shah <priya@linden.example>'],
  [/Their part/, 'hiring-manager'],
  [/Anyone else/, ''],
  [/One specific thing/, 'priya showed me the wall of prototypes that failed'],
  [/In the letter: "I'm glad you showed me the wall/, 'yes'],
  [/your own name/, 'Sam Reed'],
]
const WHOLE = [...BEGIN, ...INTERVIEWED, ...THANK_YOU]
const RIGHT: Reply = [/Is all of this right/, 'yes']
const END: Reply[] = [RIGHT, [/The letter:/, 'done']]

const logged = async (folder: string) => {
  const { out } = await rejectkit(['log', 'list', '--json'], { folder })
  return JSON.parse(out).applications
}

describe('a sitting, for each kind of no', () => {
  it('post-interview: asks, agrees on the words, shows the letter, logs it', async () => {
    const { code, out, err, folder } = await rejectkit(['draft'], { replies: [...WHOLE, ...END] })
    expect(code).toBe(0)
    expect(out).toMatch(/^Hi Priya,[\s\S]+you showed me the wall of prototypes[\s\S]+Sam Reed\n$/)
    expect(err).toContain('Subject: Thank you: Data Engineer')
    expect(err).toContain('Saturday 21 November')
    expect(err).toContain('Next:')
    const [application] = await logged(folder)
    expect(application).toMatchObject({ company: 'Linden', stage: 'hiring-manager', kind: 'post-interview' })
    expect(application.letters).toHaveLength(1)
    expect(application.letters[0].sentAt).toBeNull()
  })

  it('form: advises against writing and only logs', async () => {
    const { code, out, err, folder } = await rejectkit(['draft'], {
      replies: [
        ...BEGIN,
        [/How did the news/, 'email'],
        [/talk with anyone/, 'no'],
        [/How far/, ''],
        [/what kind/, ''],
        [/three exceptions/, ''],
        [/When did/, ''],
        [/What reason/, ''],
        [/No letter then/, ''],
        RIGHT,
      ],
    })
    expect(code).toBe(0)
    expect(out).toBe('')
    expect(err).toContain('Better not to write')
    expect(await logged(folder)).toMatchObject([{ kind: 'form', stage: 'applied', rejectedOn: '2026-11-22' }])
  })

  it('form, but they did speak: turns into the kind that it was', async () => {
    const { asked } = await rejectkit(['draft'], {
      replies: [
        ...BEGIN,
        [/How did the news/, 'portal'],
        [/talk with anyone/, 'no'],
        [/How far/, ''],
        [/what kind/, ''],
        [/three exceptions/, 'interviewed'],
        [/How far/, 'technical'],
        [/what kind/, ''],
        [/When did/, ''],
        [/What reason/, ''],
        [/feedback/, ''],
        [/Which letter/, 'none'],
        RIGHT,
      ],
    })
    expect(asked.at(-2)).toMatch(/Which letter/)
  })

  it('form with a referral: thanks the person who lent their name', async () => {
    const { out } = await rejectkit(['draft'], {
      replies: [
        ...BEGIN,
        [/How did the news/, 'email'],
        [/talk with anyone/, 'no'],
        [/How far/, ''],
        [/what kind/, ''],
        [/three exceptions/, 'referred'],
        [/When did/, ''],
        [/What reason/, ''],
        [/Which letter/, ''],
        [/Which tone/, ''],
        [/Who referred you/, 'Ana Ruiz'],
        [/Their part/, 'referrer'],
        [/Anyone else/, ''],
        [/Anything particular they did/, ''],
        [/your own name/, 'Sam Reed'],
        ...END,
      ],
    })
    expect(out).toMatch(/^Hi Ana,\n\n.*Thank you all the same for putting my name forward/)
  })

  it('silent: the one check-in after three weeks', async () => {
    const { out, folder } = await rejectkit(['draft'], {
      replies: [
        ...BEGIN,
        [/How did the news/, 'nothing'],
        [/How far/, 'applied'],
        [/When did you apply/, '4 weeks ago'],
        [/Which letter/, ''],
        [/Which tone/, 'formal'],
        [/Who should it go to/, ''],
        [/your own name/, 'Sam Reed'],
        ...END,
      ],
    })
    expect(out).toMatch(/^Dear hiring team,/)
    expect(out).toContain('25 October')
    expect(await logged(folder)).toMatchObject([{ kind: 'silent', state: 'silent' }])
  })

  it('final-round: writes to both people', async () => {
    const { out } = await rejectkit(['draft'], {
      replies: [
        ...BEGIN,
        [/How did the news/, 'phone'],
        [/talk with anyone/, 'yes'],
        [/How far/, 'final-round'],
        [/what kind/, ''],
        [/When did/, ''],
        [/What reason/, 'internal-candidate'],
        [/feedback/, ''],
        [/Which letter/, ''],
        [/Which tone/, ''],
        [/Who should it go to/, 'Priya Shah'],
        [/Their part/, 'recruiter'],
        [/Anyone else/, 'Tom Becker'],
        [/Their part/, 'hiring-manager'],
        [/Anyone else/, ''],
        [/One specific thing/, 'tom said theyd rather ship late than ship twice'],
        [/In the letter: "Tom, I liked that you said you'd rather ship late/, 'yes'],
        [/why was the fit good/, ''],
        [/your own name/, 'Sam Reed'],
        ...END,
      ],
    })
    expect(out).toMatch(/^Hi Priya and Tom,/)
    expect(out).toContain("Tom, I liked that you said you'd rather ship late than ship twice")
    expect(out).toMatch(/Thank you for (calling|the call|your call)/)
  })

  it('starts from a pasted mail: its words are offered, and Enter takes them', async () => {
    const paste = [
      'From: Priya Shah <priya@linden.example>',
      'Subject: Data Engineer at Linden',
      'Date: Fri, 20 Nov 2026 09:00:00 +0000',
      '',
      'Hi Sam,',
      '',
      'Thank you for taking the time to interview with us for the Data Engineer position at Linden.',
      'After much thought we have decided to move forward with another candidate.',
      '',
      'Priya',
    ].join('\n')
    const { err, out } = await rejectkit(['draft'], {
      paste,
      replies: [
        [/got their message/, 'yes'],
        [/Which company/, ''],
        [/Which role/, ''],
        [/How did the news/, ''],
        [/talk with anyone/, 'yes'],
        [/How far/, 'technical'],
        [/what kind/, ''],
        [/When did/, ''],
        [/What reason/, 'none-given'],
        [/feedback/, ''],
        [/Which letter/, ''],
        [/Which tone/, ''],
        [/Who should it go to/, 'Priya Shah'],
        [/Their part/, 'recruiter'],
        [/Anyone else/, ''],
        [/One specific thing/, ''],
        [/One specific thing/, ''],
        [/your own name/, 'Sam Reed'],
        ...END,
      ],
    })
    expect(err).toContain('post-interview')
    expect(out).toContain('Linden')
    expect(err).toContain('A letter without one specific thing reads like a form')
  })
})

describe('the end of a sitting', () => {
  it('lets any answer be changed, and asks again what no longer fits', async () => {
    const { out, folder } = await rejectkit(['draft'], {
      replies: [
        ...WHOLE,
        [/Is all of this right/, 'stage'],
        [/How far/, 'final-round'],
        [/what kind/, ''],
        [/Which letter/, ''],
        [/why was the fit good/, ''],
        [/Is all of this right/, 'company'],
        [/Which company/, 'Northgate'],
        [/Is all of this right/, 'detail'],
        [/One specific thing/, 'the questions about on-call'],
        [/In the letter/, 'yes'],
        ...END,
      ],
    })
    expect(out).toContain('Northgate')
    expect(out).not.toContain('Linden')
    expect(out).toMatch(/questions about on-call/i)
    expect(await logged(folder)).toMatchObject([
      { company: 'Northgate', stage: 'final-round', kind: 'final-round' },
    ])
  })

  it('asked for the letter again, it begins with the one they chose', async () => {
    const { out } = await rejectkit(['draft'], {
      replies: [
        ...BEGIN,
        ...INTERVIEWED,
        [/Which letter/, 'advice-chat'],
        [/Which tone/, ''],
        [/Who should it go to/, ''],
        [/What would you like to talk about/, 'breaking into climate tech'],
        [/In the letter/, 'yes'],
        [/your own name/, 'Sam Reed'],
        [/Is all of this right/, 'stage'],
        [/How far/, 'final-round'],
        [/what kind/, ''],
        [/Which letter/, ''],
        ...END,
      ],
    })
    expect(out).toContain('climate tech')
  })

  it('copies, edits, saves, opens and prints, several in a row', async () => {
    const first = await rejectkit(['log', 'list'])
    const file = join(first.folder, 'letter.eml')
    const { copied, opened, out, err } = await rejectkit(['draft'], {
      folder: first.folder,
      edit: (text) => text.replace('Hi Priya', 'Dear Priya'),
      ttyOut: true,
      replies: [
        ...WHOLE,
        RIGHT,
        [/The letter:/, 'edit'],
        [/The letter:/, 'copy'],
        [/The letter:/, 'save'],
        [/Save as/, file],
        [/The letter:/, 'save'],
        [/Save as/, file],
        [/The letter:/, 'mail'],
        [/The letter:/, 'print'],
        [/The letter:/, 'done'],
      ],
    })
    expect(copied[0]).toContain('Dear Priya')
    expect(readFileSync(file, 'utf8')).toContain('Dear Priya')
    expect(err.replace(/\s+/g, ' ')).toContain('exists already and was left as it is')
    expect(opened[0]).toMatch(/^mailto:/)
    expect(out).toContain('Dear Priya')
  })

  it('holds back a letter with an error until it is overruled', async () => {
    const { copied, err } = await rejectkit(['draft'], {
      edit: (text) => `${text}\n\nThis is unfair.`,
      replies: [
        ...WHOLE,
        RIGHT,
        [/The letter:/, 'edit'],
        [/The letter:/, 'copy'],
        [/holds it back/, 'no'],
        [/The letter:/, 'copy'],
        [/holds it back/, 'yes'],
        [/The letter:/, 'done'],
      ],
    })
    expect(err).toMatch(/unfair/)
    expect(copied).toHaveLength(1)
  })

  it('an editor that empties the text changes nothing', async () => {
    const { out, err } = await rejectkit(['draft'], {
      edit: () => '',
      replies: [...WHOLE, RIGHT, [/The letter:/, 'edit'], [/The letter:/, 'done']],
    })
    expect(err).toContain('left as it was')
    expect(out).toContain('Hi Priya')
  })

  it('keeps it for tomorrow, and brings it back whole', async () => {
    const { folder, err } = await rejectkit(['draft'], {
      replies: [...WHOLE, RIGHT, [/The letter:/, 'tomorrow']],
    })
    expect(err).toContain('Kept.')
    const tomorrow = await rejectkit(['draft'], {
      folder,
      now: '2026-11-23T08:00:00',
      replies: [[/unfinished draft about Data Engineer at Linden/, 'resume'], ...END],
    })
    expect(tomorrow.out).toContain('you showed me the wall of prototypes')
  })

  it('discards the letter and logs the rejection', async () => {
    const { folder, out } = await rejectkit(['draft'], {
      replies: [
        ...WHOLE,
        RIGHT,
        [/The letter:/, 'discard'],
        [/Discard this letter/, 'no'],
        [/The letter:/, 'discard'],
        [/Discard this letter/, 'yes'],
      ],
    })
    expect(out).toBe('')
    const [application] = await logged(folder)
    expect(application.letters).toEqual([])
    expect(application.kind).toBe('post-interview')
  })

  it('offers to sleep a night on a plea made on the day of the no', async () => {
    const { folder } = await rejectkit(['draft'], {
      replies: [
        ...BEGIN,
        ...INTERVIEWED.slice(0, 4),
        [/When did/, 'today'],
        [/What reason/, 'missing-requirement'],
        [/feedback/, ''],
        [/Which letter/, 'reconsider'],
        [/Which tone/, ''],
        [/Who should it go to/, ''],
        [/On what ground/, ''],
        [/The point/, 'i ran kafka in production for three years'],
        [/How can they check it/, ''],
        [/How can they check it/, 'my talk at the 2024 meetup shows the setup'],
        [/A second point/, ''],
        [/In the letter/, 'yes'],
        [/your own name/, 'Sam Reed'],
        RIGHT,
        [/The letter:/, ''],
      ],
    })
    const resumed = await rejectkit(['draft'], { folder, replies: [[/unfinished draft/, 'resume']] })
    expect(resumed.asked).toEqual([expect.stringContaining('Data Engineer'), 'Is all of this right?'])
  })
})

describe('nothing that was said is lost', () => {
  it('Ctrl-C at each question keeps the answers before it, and the next draft goes on there', async () => {
    const whole = [...WHOLE, ...END]
    const asked = (await rejectkit(['draft'], { replies: whole })).asked
    for (let at = 2; at < whole.length; at += 1) {
      const stopped = await rejectkit(['draft'], { replies: whole.slice(0, at) })
      expect(stopped.code).toBe(130)
      expect(stopped.err).toContain('Your answers are kept')
      const { folder } = stopped
      const resumed = await rejectkit(['draft'], {
        folder,
        replies: [[/unfinished/, 'resume'], ...whole.slice(at)],
      })
      // The last prompts show the letter anew, and so repeat the review of the answers.
      const goesOn = resumed.asked[1]
      expect([asked[at], 'Is all of this right?']).toContain(goesOn)
      if (at < WHOLE.length) {
        expect(resumed.code).toBe(0)
        expect(resumed.out).toContain('you showed me the wall of prototypes')
      }
    }
  })

  it('what was pasted is kept before the first question', async () => {
    const paste =
      'From: Linden Careers <jobs@linden.example>\nSubject: Your application at Linden\n\nThank you for applying for the Data Engineer position at Linden. We have decided not to move forward with your application.'
    const { folder, code } = await rejectkit(['draft'], { paste, replies: [[/got their message/, 'yes']] })
    expect(code).toBe(130)
    const replies: Reply[] = [
      [/unfinished/, 'resume'],
      [/Which company/, ''],
      [/Which role/, ''],
    ]
    const resumed = await rejectkit(['draft'], { folder, replies })
    expect(resumed.asked).toHaveLength(4)
  })

  it('looking in and leaving leaves no trace', async () => {
    const { code, err, folder } = await rejectkit(['draft'], { replies: [] })
    expect(code).toBe(130)
    expect(err).toContain('Nothing was written')
    expect((await rejectkit(['draft'], { folder, replies: [] })).asked).toEqual([
      expect.stringMatching(/got their message/),
    ])
  })

  it('starting another keeps the first; discarding it does not', async () => {
    const { folder } = await rejectkit(['draft'], { replies: BEGIN })
    await rejectkit(['draft'], { folder, replies: [[/unfinished/, 'new']] })
    await rejectkit(['draft'], { folder, replies: [[/unfinished/, 'discard']] })
    expect((await rejectkit(['draft'], { folder, replies: [] })).asked[0]).toMatch(/got their message/)
  })

  it('leaves a sitting that another window holds to that window', async () => {
    const { folder } = await rejectkit(['draft'], { replies: BEGIN })
    const other = await import('../world.ts').then(({ testWorld }) => testWorld({ folder, replies: [] }))
    other.isRunning = () => true
    const { run } = await import('../../src/main.ts')
    await run(['draft'], other)
    expect(other.asked[0]).toMatch(/got their message/)
  })

  it('goes on when the log fails half-way, and hands the letter and the answers over at the end', async () => {
    const { folder } = await rejectkit(['log', 'list'])
    const { copied, err, code, out } = await rejectkit(['draft'], {
      folder,
      replies: [...WHOLE, ...END],
      onPrompt: (message) => {
        if (/Which role/.test(message)) rmSync(join(folder, 'data'), { recursive: true })
      },
    })
    expect(code).toBe(1)
    expect(err).toContain('Going on: your answers are held in this window')
    expect(out).toContain('Hi Priya')
    expect(err).toContain('answers.json')
    expect(JSON.parse(copied[0] ?? '')).toMatchObject({
      company: 'Linden',
      detail: expect.stringContaining('prototypes'),
    })
  })

  it('a dry run asks, writes nothing, keeps nothing', async () => {
    const { folder, out } = await rejectkit(['draft', '--dry-run'], { replies: [...WHOLE, ...END] })
    expect(out).toContain('Hi Priya')
    expect(existsSync(join(folder, 'data'))).toBe(false)
    expect(await logged(folder)).toEqual([])
  })
})
