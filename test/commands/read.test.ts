import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { isRoot } from '../store/help.ts'
import { rejectkit, type TestOptions } from '../world.ts'
import { acknowledgement, folder, invitation, mail, mbox, newsletter, put, rejection } from './mails.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures/mail/', import.meta.url))
const fixture = (name: string) => join(FIXTURES, name)

const read = (argv: string[], options: TestOptions = {}) => rejectkit(['read', ...argv], options)
const jsonOf = async (argv: string[], options: TestOptions = {}) =>
  JSON.parse((await read([...argv, '--json'], options)).out)

describe('one mail', () => {
  it('in words, each finding with the phrase that it rests on', async () => {
    const { out, err, code } = await read([fixture('post-interview.eml')])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^The mail reads like a post-interview rejection\. \(confidence 0\.\d\d\)$/m)
    expect(out).toMatch(/^· company: Linden from "/m)
    expect(out).toMatch(/^· role: Product Designer$/m)
    expect(out).toMatch(/^· contact: Priya Shah, priya\.shah@linden\.example from "/m)
    expect((await read([fixture('final-round.eml')])).out).toMatch(/^· stage: final-round, perhaps from "/m)
  })

  it('as JSON, in the documented shape, null where it does not tell', async () => {
    const file = fixture('form-greenhouse.eml')
    const { version, messages } = await jsonOf([file])
    expect(version).toBe(1)
    expect(messages).toEqual([
      expect.objectContaining({
        file,
        messageId: '<1c9f-northgate@us.greenhouse-mail.io>',
        verdict: 'rejection',
        kind: 'form',
        stage: 'applied',
        reason: null,
        company: 'Northgate Analytics',
        role: 'Senior Data Analyst',
        contact: null,
        date: '2026-11-03',
        reapplyAfter: null,
        confidence: expect.any(Number),
      }),
    ])
    expect(messages[0].evidence).toContainEqual({ field: 'company', phrase: expect.any(String) })
    for (const { field, phrase } of messages[0].evidence)
      expect([typeof field, typeof phrase, phrase === '']).toEqual(['string', 'string', false])
  })

  it('an acknowledgement has no kind, no reason and no stage', async () => {
    const { messages } = await jsonOf([fixture('acknowledgement.eml')])
    expect(messages[0]).toMatchObject({
      verdict: 'acknowledgement',
      kind: null,
      stage: null,
      reason: null,
      reapplyAfter: null,
    })
  })

  it('says of other mail that it is no news', async () => {
    const { out, code } = await read([join(put({ 'n.eml': newsletter() }), 'n.eml')])
    expect([code, out]).toEqual([0, expect.stringMatching(/no news of an application/)])
  })

  it('without a Message-ID or a date', async () => {
    const where = put({ 'a.eml': rejection({ id: null, date: '' }) })
    expect((await jsonOf([join(where, 'a.eml')])).messages[0]).toMatchObject({ messageId: null, date: null })
  })
})

describe('several mails', () => {
  it('as files, in the order given', async () => {
    const { messages } = await jsonOf([fixture('offer.eml'), fixture('acknowledgement.eml')])
    expect(messages.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['offer', 'acknowledgement'])
  })

  it('in a folder, and the same file only once', async () => {
    const where = put({ 'b/2.eml': rejection(), '1.eml': acknowledgement(), 'notes.pdf': 'x' })
    const { messages } = await jsonOf([where, join(where, '1.eml')])
    expect(messages.map(({ file }: { file: string }) => file)).toEqual([
      join(where, '1.eml'),
      join(where, 'b/2.eml'),
    ])
  })

  it('in an mbox', async () => {
    const where = put({ 'in.mbox': mbox([acknowledgement(), newsletter(), rejection()]) })
    const { messages } = await jsonOf([join(where, 'in.mbox')])
    expect(messages.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'acknowledgement',
      'other',
      'rejection',
    ])
  })

  it('on stdin: a mail, pasted text, or an mbox', async () => {
    expect((await jsonOf(['-'], { stdin: rejection() })).messages).toMatchObject([
      { file: '-', company: 'Linden' },
    ])
    const pasted = 'Unfortunately, we have decided not to move forward with your application.'
    expect((await jsonOf(['-'], { stdin: pasted })).messages).toMatchObject([{ verdict: 'rejection' }])
    expect((await read(['-'], { replies: [], paste: pasted })).out).toMatch(/reads like a .*rejection/)
    expect((await jsonOf(['-'], { stdin: mbox([invitation(), rejection()]) })).messages).toHaveLength(2)
  })

  it('an empty folder is done, and says so', async () => {
    const { out, err, code } = await read([folder()])
    expect([code, out, err]).toEqual([0, '', expect.stringMatching(/No mail was found/)])
  })
})

describe('what cannot be read', () => {
  it('a missing file is wrong use, in one line, before anything is read', async () => {
    const { out, err, code } = await read([fixture('offer.eml'), '/nowhere/x.eml'])
    expect([code, out, err]).toEqual([2, '', '/nowhere/x.eml does not exist. Nothing was read.\n'])
  })

  it.each([
    ['takeout.zip', /is an archive: unpack it/],
    ['mail.PST', /Outlook's own format/],
    ['cv.pdf', /copy its text/],
  ])('%s is named for what it is', async (name, message) => {
    const { err, code } = await read([join(put({ [name]: 'PK\u0003\u0004' }), name)])
    expect([code, err]).toEqual([2, expect.stringMatching(message)])
  })

  it('an empty mail fails in one line', async () => {
    const where = put({ 'empty.eml': '' })
    const { out, err, code } = await read([join(where, 'empty.eml')])
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/empty\.eml:\s+The mail is empty/)
  })

  it('an empty mail among good ones: those are shown, and the code tells', async () => {
    const where = put({ 'a.eml': acknowledgement(), 'b.eml': ' \n', 'c.eml': rejection() })
    const { out, err, code } = await read([where])
    expect(code).toBe(1)
    expect(out).toMatch(/acknowledgement[\s\S]*rejection/)
    expect(err).toMatch(/b\.eml/)
    expect((await jsonOf([where])).messages).toHaveLength(2)
  })

  it.skipIf(isRoot)('a file in a folder that may not be read', async () => {
    const where = put({ 'a.eml': acknowledgement(), 'b.eml': rejection(), 'locked/c.eml': rejection() })
    chmodSync(join(where, 'b.eml'), 0)
    chmodSync(join(where, 'locked'), 0)
    const { out, err, code } = await read([where])
    chmodSync(join(where, 'locked'), 0o700)
    expect([code, out]).toEqual([1, expect.stringMatching(/acknowledgement/)])
    expect(err).toMatch(/b\.eml: it may not be read[\s\S]*locked: it may not be read/)
  })
})

describe('on the terminal', () => {
  const HOSTILE =
    '\u001b]0;owned\u0007\u001b[2J\u009b31mred\u202egnp.exe\u2066\u200f\u0000\u0008 Unfortunately, we have decided not to move forward.'

  it('prints no control characters, whatever the mail and its name hold', async () => {
    const name = 'a\u001b[31mb\u202e.eml'
    const where = put({
      [name]: mail(
        {
          from: 'Lin\u001b[5mden\u202e <jobs@linden.example>',
          subject: `=?utf-8?b?${Buffer.from(HOSTILE).toString('base64')}?=`,
          id: '<a\u001b[2Jb@linden.example>',
        },
        HOSTILE,
      ),
    })
    const { out, err } = await read([join(where, name)])
    expect(out).toMatch(/reads like/)
    expect(out + err).not.toMatch(/(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
    const [message] = (await jsonOf([join(where, name)])).messages
    expect(JSON.stringify({ ...message, file: '' })).not.toMatch(/\\u00|[\u0080-\u009f\u202a-\u202e]/)
  })

  it('fits 40 columns', async () => {
    const { out } = await read([fixture('post-interview.eml')], { columns: 40 })
    expect(Math.max(...out.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(40)
  })

  it('--quiet keeps the answer and the warnings', async () => {
    const where = put({ 'a.eml': rejection(), 'b.eml': '' })
    const { out, err } = await read([where, '--quiet'])
    expect([out, err]).toEqual([expect.stringMatching(/rejection/), expect.stringMatching(/b\.eml/)])
    expect((await read([folder(), '--quiet'])).err).toBe('')
  })

  it('writes nothing', async () => {
    const where = put({ 'a.eml': rejection() })
    const world = await read([where])
    expect(existsSync(join(world.folder, 'data'))).toBe(false)
    expect([readdirSync(where), readdirSync(world.folder)]).toEqual([['a.eml'], []])
  })

  it('help shows examples first', async () => {
    expect((await read(['--help'])).out).toMatch(/^Examples:/)
    expect((await read([])).code).toBe(2)
  })
})
