/** The text of a template file, read so that no file can hang the program, fill its memory or lead out of the folder. */
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { wrongUse } from '../fault.ts'
import { errorIn, type TemplateFault } from './template-fault.ts'

export const LARGEST = 64 * 1024

/** Letters, digits, "-", "_", and within the name spaces and dots: nothing that leads to another folder. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_-]|[ .](?=[\p{L}\p{N}_-]))*$/u

export function isName(text: string): boolean {
  return text.length <= 80 && NAME.test(text)
}

/** @throws Fault in one line when the text cannot be a name: "../x", "/etc/passwd". */
export function checkName(text: string, what = 'template'): string {
  if (isName(text)) return text
  const shown = JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
  throw wrongUse(
    `${shown} cannot be the name of a ${what}: letters and digits with "-", "_", "." or a space between.`,
  )
}

export type Source = { text: string } | { fault: TemplateFault }

/**
 * Reads `file`, which must lie in `root` when all links are followed. Line ends are turned into line feeds. A letter is made
 * of several such files, and waiting for each would take longer than reading them all.
 */
export function readSource(root: string, file: string): Source {
  let opened: number | undefined
  try {
    const real = realpathSync.native(file)
    if (leadsOut(realpathSync.native(root), real))
      return trouble(
        file,
        'link',
        'It is a link to a file outside the folder of templates; copy that file here.',
      )
    // Without NONBLOCK a pipe among the templates would be waited for forever.
    opened = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    if (!fstatSync(opened).isFile()) return trouble(file, 'not-a-file', 'It is no ordinary file.')
    return readText(file, readAtMost(opened, LARGEST + 1))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const why = code === 'ENOENT' ? 'It is missing.' : `It cannot be read (${code}).`
    return trouble(file, 'unreadable', why)
  } finally {
    if (opened !== undefined) closeSync(opened)
  }
}

export function leadsOut(home: string, real: string): boolean {
  const way = relative(home, real)
  return way === '..' || way.startsWith(`..${sep}`) || way === real
}

function readAtMost(opened: number, most: number): Buffer {
  const buffer = Buffer.allocUnsafe(most)
  let length = 0
  while (length < most) {
    const read = readSync(opened, buffer, length, most - length, null)
    if (read === 0) break
    length += read
  }
  return buffer.subarray(0, length)
}

function readText(file: string, bytes: Buffer): Source {
  if (bytes.length > LARGEST)
    return trouble(file, 'too-large', 'It is larger than 64 KB; a letter is a few hundred words.')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return trouble(file, 'encoding', 'It is not text in UTF-8; save it in that encoding.')
  }
  text = text.replace(/\r\n?/g, '\n')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.exec(text)
  if (!control) return { text }
  const line = text.slice(0, control.index).split('\n').length
  return trouble(file, 'encoding', 'It holds characters that are no text (a program, an image?).', line)
}

function trouble(file: string, rule: string, message: string, line = 1): Source {
  return { fault: errorIn(file, { line, rule, message, example: null }) }
}
