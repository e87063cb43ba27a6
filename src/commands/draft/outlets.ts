/** The ways out for a letter: a file, the clipboard, the mail program. */
// Not from node:fs/promises, which Node would load also where no file is written.
import { promises } from 'node:fs'
import { basename, join } from 'node:path'
import { Fault, wrongUse } from '../../fault.ts'
import type { Answers } from '../../rejection/answers.ts'
import { isNoReply } from '../../rejection/contact.ts'
import type { World } from '../../world.ts'
import type { Draft } from './compose.ts'

/** The letter as plain text, as it is printed, copied and saved. */
export function plainText(draft: Pick<Draft, 'body'>): string {
  return `${draft.body}\n`
}

/** The endings under which a letter can be saved. */
export const SAVED_AS = /\.(eml|txt|html)$/i

/**
 * Saves the letter as an unsent mail, as text, or as a page to print. A file that is there already is never overwritten.
 * @throws Fault when the name has another ending, the file exists, or it cannot be written.
 */
export async function saveLetter(draft: Draft, file: string, answers: Answers, world: World): Promise<void> {
  const content = await contentFor(file, draft, answers, world)
  await promises
    .writeFile(file, content, { flag: 'wx', mode: 0o600 })
    .catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST')
        throw new Fault(`${file} exists already and was left as it is. Choose another name.`)
      // A file cut short by a full disk would stand in the way of the next try.
      if (error.code === 'ENOSPC') await promises.rm(file, { force: true })
      throw new Fault(`The letter was not saved to ${file}: ${REFUSALS[error.code ?? ''] ?? error.code}.`)
    })
}

const REFUSALS: Record<string, string> = {
  ENOENT: 'that folder does not exist',
  ENOTDIR: 'that folder is a file',
  EACCES: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
}

async function contentFor(
  file: string,
  draft: Draft,
  answers: Answers,
  world: World,
): Promise<Buffer | string> {
  const [, ending] = SAVED_AS.exec(file) ?? []
  switch (ending?.toLowerCase()) {
    case 'eml':
      return asEml(draft, answers, world)
    case 'html': {
      const { asPage } = await import('../../letters/page.ts')
      const { subject, body } = draft
      const page = join(world.paths.templates, '..', 'page.html.hbs')
      return asPage({ subject, body, language: answers.language ?? 'en' }, page)
    }
    case 'txt':
      return plainText(draft)
    default:
      throw wrongUse(`${file}: a letter is saved as .eml, .txt or .html.`)
  }
}

async function asEml(draft: Draft, answers: Answers, world: World): Promise<Buffer> {
  const { buildEml } = await import('../../mail/write.ts')
  const { subject, body } = draft
  const attachments = await Promise.all((answers.attachments ?? []).map(attachment))
  return buildEml({
    from: answers.me ?? null,
    to: reachable(draft),
    subject,
    body,
    date: world.now(),
    attachments,
  })
}

async function attachment(file: string): Promise<{ filename: string; content: Buffer }> {
  const content = await promises.readFile(file).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code})`
    throw new Fault(`The attachment ${file} ${why}. Nothing was saved.`)
  })
  return { filename: basename(file), content }
}

/** Whom a saved mail cannot name among its recipients. */
export function withoutAddress(draft: Draft, file: string): string[] {
  if (!/\.eml$/i.test(file)) return []
  return reachable(draft).flatMap(({ name, address }) => (address ? [] : [name]))
}

/** Opens the letter in the mail program; the address is refused by none, but some programs cut long letters. */
export async function openInMail(draft: Draft, world: World): Promise<{ tooLong: boolean }> {
  const { mailtoUrl, tooLong } = await import('../../mail/mailto.ts')
  const url = mailtoUrl({ to: reachable(draft), subject: draft.subject, body: draft.body })
  await world.open(url)
  return { tooLong: tooLong(url) > 0 }
}

function reachable(draft: Draft): { name: string; address: string | null }[] {
  return draft.recipients.map(({ name, address }) => ({
    name,
    address: address && !isNoReply(address) ? address : null,
  }))
}
