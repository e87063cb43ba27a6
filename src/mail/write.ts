/** Writes a letter as an .eml file that a mail program opens as a draft, ready to be changed and sent. */
import { randomUUID } from 'node:crypto'
import type { Mailbox } from '../rejection/classify/mail.ts'

export interface OutgoingLetter {
  from: Mailbox | null
  to: Mailbox[]
  subject: string
  body: string
  date: Date
  attachments?: { filename: string; content: Buffer }[]
}

/**
 * The bytes of the .eml. People whose address is unknown (or is none) are left out of To: an invented one would send
 * the letter to a stranger. Without an own address there is no From; the mail program fills it in.
 */
export async function buildEml(letter: OutgoingLetter): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const composer = new MailComposer({
    from: recipients(letter.from ? [letter.from] : [])[0],
    to: recipients(letter.to),
    subject: mimeText(letter.subject),
    text: bodyText(letter.body),
    // Quoted-printable keeps every line as it was typed; 7bit would turn long lines into format=flowed.
    textEncoding: 'quoted-printable',
    date: letter.date,
    // nodemailer's own would name this machine.
    messageId: `<${randomUUID()}@rejectkit.invalid>`,
    headers: { 'X-Unsent': '1' },
    attachments: (letter.attachments ?? []).map(({ filename, content }) => ({
      filename: mimeText(filename) || 'attachment',
      content,
      contentDisposition: 'attachment' as const,
    })),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

// Space, brackets, comma, semicolon, colon and quotes would let one address become two, or a header.
const ADDRESS = /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/

/** The address if mail can be sent to it as it stands, else null. */
export function sendable(address: string | null): string | null {
  const bare = headerText(address ?? '')
  return ADDRESS.test(bare) && bare.length <= 254 ? bare : null
}

function recipients(boxes: readonly Mailbox[]): { name: string; address: string }[] {
  return boxes.flatMap((box) => {
    const address = sendable(box.address)
    return address ? [{ name: mimeText(box.name), address }] : []
  })
}

/** One line for a header: a line break in a name or subject would start a header of its own. */
export function headerText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The same where MIME is decoded: "=?" opens an encoded word, in which anything could be hidden from the eye. */
export function mimeText(text: string): string {
  return headerText(text).replaceAll('=?', '= ?')
}

/** Text of many lines without control characters; `\n` between lines. */
export function bodyText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, '    ')
    .replace(/(?!\n)\p{Cc}/gu, '')
}
