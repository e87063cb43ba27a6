/** Where texts come from: a file, or stdin for "-"; and mails among them, read. */
// Not from node:fs/promises, which Node would load also where no file is read.
import { promises } from 'node:fs'
import { wrongUse } from '../fault.ts'
import type { Reading } from '../rejection/classify/mail.ts'
import type { World } from '../world.ts'

/** The bytes of a file, or of stdin for "-". */
export async function readSource(source: string, world: World): Promise<Uint8Array> {
  if (source === '-') return world.stdin.isTTY ? Buffer.from(await world.stdin.paste()) : world.stdin.read()
  return promises.readFile(source).catch(async (error: unknown) => {
    const { whyNot } = await import('../mail/files.ts')
    throw wrongUse(`${source} ${whyNot(error)}. Nothing was written.`)
  })
}

/** Bytes as text: UTF-8, else UTF-16 by its mark, else the old Western character set of Windows. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Reads a mail, file or stdin, and classifies it. */
export async function readingOf(source: string, world: World): Promise<Reading> {
  return readingOfBytes(await readSource(source, world))
}

export async function readingOfBytes(bytes: Uint8Array): Promise<Reading> {
  const { readMail } = await import('../mail/read.ts')
  const { classify } = await import('../rejection/classify.ts')
  return classify(await readMail(bytes))
}
