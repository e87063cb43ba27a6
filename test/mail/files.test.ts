import { symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../src/fault.ts'
import { type MailFile, mailFilesAt, mailsInBytes, mailsOf, whyNot } from '../../src/mail/files.ts'
import { folder, mbox, put } from '../commands/mails.ts'

const MAIL = 'From: a@x.example\nSubject: One\n\nText.\n'
const TWO = mbox([MAIL, MAIL.replace('One', 'Two')])

async function formatsAt(paths: string[], root: string): Promise<string[]> {
  const { files } = await mailFilesAt(paths)
  return files.map(({ path, format, size }) => `${relative(root, path)} ${format} ${size}`)
}

async function subjectsIn(file: MailFile): Promise<string[]> {
  const subjects: string[] = []
  for await (const { bytes } of mailsOf(file))
    subjects.push(/^Subject: (.*)$/m.exec(Buffer.from(bytes).toString())?.[1] ?? '')
  return subjects
}

describe('which files are mail', () => {
  it('a file that is named is, whatever it is called, and a mailbox where it looks like one', async () => {
    const root = put({
      'a.EML': MAIL,
      'b.txt': 'Dear Mira',
      c: MAIL,
      'd.txt': TWO,
      'e.mbox': '',
      'f.emlx': `9\n${MAIL}`,
    })
    const all = ['a.EML', 'b.txt', 'c', 'd.txt', 'e.mbox', 'f.emlx'].map((name) => join(root, name))
    expect((await formatsAt(all, root)).map((line) => line.replace(/ \d+$/, ''))).toEqual([
      'a.EML mail',
      'b.txt mail',
      'c mail',
      'd.txt mbox',
      'e.mbox mbox',
      'f.emlx emlx',
    ])
  })

  it('in a folder only what mail programs leave there, sorted, with their sizes', async () => {
    const root = put({
      'z/b.eml': MAIL,
      'z/a.eml': MAIL,
      Inbox: TWO,
      'Inbox.msf': TWO,
      'a.txt': MAIL,
      'photo.jpg': 'x',
      notes: 'Dear Mira',
      README: 'x',
      'Maildir/new/17.host': MAIL,
      'Maildir/tmp/17.host': MAIL,
    })
    expect(await formatsAt([root], root)).toEqual([
      `Inbox mbox ${TWO.length}`,
      `Maildir/new/17.host mail ${MAIL.length}`,
      `z/a.eml mail ${MAIL.length}`,
      `z/b.eml mail ${MAIL.length}`,
    ])
  })

  it('links in it lead nowhere, not even those that nothing is at', async () => {
    const root = put({ 'a.eml': MAIL })
    symlinkSync(root, join(root, 'again'))
    symlinkSync(join(root, 'a.eml'), join(root, 'b.eml'))
    symlinkSync('/nowhere', join(root, 'c.eml'))
    expect(await formatsAt([root], root)).toEqual([`a.eml mail ${MAIL.length}`])
    expect((await mailFilesAt([root])).unreadable).toEqual([])
  })

  it('each once', async () => {
    const root = put({ 'a.eml': MAIL })
    expect((await mailFilesAt([root, join(root, 'a.eml'), root])).files).toHaveLength(1)
  })

  it('what is not there is named, all of it in one go', async () => {
    const root = put({ 'a.zip': 'PK' })
    const fault = await mailFilesAt([root, '/nowhere/a', join(root, 'a.zip'), '/nowhere/b']).catch(
      (error) => error,
    )
    expect(fault).toBeInstanceOf(Fault)
    expect([fault.exitCode, fault.message]).toEqual([
      2,
      `/nowhere/a does not exist. ${root}/a.zip is an archive: unpack it first. /nowhere/b does not exist. Nothing was read.`,
    ])
  })

  it('none in an empty folder', async () => {
    expect(await mailFilesAt([folder()])).toEqual({ files: [], unreadable: [] })
  })
})

describe('the mails of a file', () => {
  const only = async (name: string, content: string | Uint8Array) => {
    const { files } = await mailFilesAt([join(put({ [name]: content }), name)])
    return files[0] as MailFile
  }

  it('of a mailbox, with how far the file is done', async () => {
    const file = await only('in.mbox', TWO)
    expect(await subjectsIn(file)).toEqual(['One', 'Two'])
    const ends: number[] = []
    for await (const { end } of mailsOf(file)) ends.push(end)
    expect([ends.at(-1), ends[0] !== undefined && ends[0] < TWO.length]).toEqual([TWO.length, true])
  })

  it('of a single one', async () => {
    expect(await subjectsIn(await only('a.eml', MAIL))).toEqual(['One'])
    expect(await subjectsIn(await only('a.eml', ''))).toEqual([''])
  })

  it.each([
    ['its length and properties', `${MAIL.length}\n${MAIL}<plist>Subject: Three</plist>`, MAIL],
    ['no length', MAIL, MAIL],
    ['a wrong length', `99999\n${MAIL}`, MAIL],
    ['an evil length', `-5\n${MAIL}`, `-5\n${MAIL}`],
    ['nothing', '', ''],
  ])('of an .emlx with %s', async (_, content, expected) => {
    for await (const { bytes } of mailsOf(await only('a.emlx', content)))
      expect(Buffer.from(bytes).toString()).toBe(expected)
  })

  it('a file that goes away is a fault, and no defect', async () => {
    for (const format of ['mail', 'mbox'] as const) {
      const reading = subjectsIn({ path: '/nowhere/a', format, size: 1 })
      await expect(reading).rejects.toThrow(Fault)
      await expect(reading).rejects.toThrow('/nowhere/a does not exist.')
    }
  })

  it('leaving off half-way is no error', async () => {
    for await (const { bytes } of mailsOf(await only('in.mbox', TWO))) {
      expect(bytes.length).toBeGreaterThan(0)
      break
    }
  })

  it('and of bytes that came another way', async () => {
    const count = async (text: string) => {
      let mails = 0
      for await (const bytes of mailsInBytes(Buffer.from(text))) mails += bytes.length >= 0 ? 1 : 0
      return mails
    }
    expect([
      await count(TWO),
      await count(MAIL),
      await count(''),
      await count('From us to you: no.'),
    ]).toEqual([2, 1, 1, 1])
  })
})

it('says why a file cannot be read', () => {
  const of = (code: string) => whyNot(Object.assign(new Error('x'), { code }))
  expect([of('EACCES'), of('EISDIR'), of('EIO'), whyNot(new Error('odd'))]).toEqual([
    'may not be read',
    'is a folder',
    'cannot be read (EIO)',
    'cannot be read (odd)',
  ])
})
