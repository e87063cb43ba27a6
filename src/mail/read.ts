/** Reads a mail, saved as .eml or pasted as text, into what can be classified. */
import { type Attachment, decodeWords, type Header } from 'postal-mime'
import { Fault } from '../fault.ts'
import type { Mail, Mailbox } from '../rejection/classify/mail.ts'
import { dayIn } from '../rejection/classify/written-day.ts'
import { cleanLine, cleanText } from './clean.ts'
import { dayAbove, type Heading, headingAt, mailboxIn } from './headers.ts'
import { textOfHtml } from './html.ts'
import { LONGEST_NOTE, ownLines } from './own-lines.ts'
import { thin } from './thin.ts'
import { unwrap } from './unwrap.ts'

export type { Mail } from '../rejection/classify/mail.ts'

const LONGEST_TEXT = 200_000

/** A mail as parsed, with the mail that was attached to it, if one was: some programs forward like that. */
type Raw = Mail & { attached?: Uint8Array }

// A mail in a mail in a mail: beyond this it is an attack and not a forward.
const DEEPEST = 3

/**
 * Reads the bytes of an .eml file or of pasted text, with or without header lines on top. Anything is read as well
 * as it can be: bytes that are no mail give the text that is in them. Only an empty mail is refused.
 */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  return read(bytes, 0)
}

async function read(bytes: Uint8Array, depth: number): Promise<Mail> {
  const { attached, ...raw } =
    (looksLikeMime(bytes) ? await readMime(bytes) : null) ?? readPasted(decode(bytes))
  const { lines, forwarded } = ownLines(cleanText(raw.text.slice(0, LONGEST_TEXT)).split('\n'))
  const text = unwrap(lines)
  if (attached && text.length < LONGEST_NOTE && depth < DEEPEST) return read(attached, depth + 1)
  if (text === '' && raw.subject === '') {
    throw new Fault(
      'The mail is empty. Nothing was saved; copy the whole mail, or save it as .eml, and try again.',
    )
  }
  return forwarded ? asForwarded({ ...raw, text }, forwarded) : { ...raw, text }
}

// The one who forwarded it did not say no. What the inner heading leaves out, the outer must not fill in.
function asForwarded(outer: Mail, inner: Heading): Mail {
  return {
    ...outer,
    from: inner.from,
    replyTo: inner.replyTo,
    to: inner.to,
    subject: inner.subject ?? outer.subject.replace(/^(?:(?:fwd?|wg|tr)\s*:\s*)+/i, ''),
    date: inner.date ?? outer.date,
  }
}

const MIME_HEADER =
  /^(?:received|mime-version|content-type|content-transfer-encoding|message-id|return-path|dkim-signature|delivered-to|x-[a-z-]+|authentication-results|list-unsubscribe)\s*:/im

// Text pasted with "From:" and "Sent:" on top must not go through a MIME parser, which would drop lines that it
// takes for headers. A mail as sent carries headers that nobody pastes, or encoded words.
function looksLikeMime(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 64 * 1024)).toString('latin1')
  const block = head.replace(/^\s+/, '').split(/\r?\n\r?\n/, 1)[0] ?? ''
  if (!/^(?:From \S+ [^\n]*\r?\n)?[A-Za-z][A-Za-z0-9-]{1,60}\s?:/.test(block)) return false
  return MIME_HEADER.test(block) || /=\?[\w-]+\?[bq]\?/i.test(block)
}

async function readMime(bytes: Uint8Array): Promise<Raw | null> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    const mail = await PostalMime.parse(trimStart(thin(bytes)), {
      maxHeadersSize: 8 * 1024 * 1024,
      forceRfc822Attachments: true,
    })
    const html = mail.html ?? ''
    // A text part that only says "view this in a browser" is worse than the HTML beside it.
    const plain = mail.text ?? ''
    const text = html && plain.trim().length < 80 ? await textOfHtml(html) : plain
    return {
      from: boxOf(mail.from ?? mail.sender),
      replyTo: boxOf(mail.replyTo?.[0]),
      to: (mail.to ?? [])
        .flatMap((one) => ('group' in one && one.group ? one.group : [one]))
        .slice(0, 100)
        .flatMap((one) => boxOf(one) ?? []),
      subject: cleanLine(mail.subject ?? ''),
      // The header as written: postal-mime turns it into UTC, and the day there may be another one.
      date: dayIn(mail.headers.find((header) => header.key === 'date')?.value ?? ''),
      messageId: cleanLine(mail.messageId ?? '') || null,
      references: idsIn(`${mail.references ?? ''} ${mail.inReplyTo ?? ''}`),
      text: text.trim() ? text : plain,
      attachments: mail.attachments.length,
      ...deliveryOf(mail.headers),
      attached: attachedMail(mail.attachments),
    }
  } catch {
    return null
  }
}

const DELIVERED = /^(?:delivered-to|x-delivered-to|x-original-to|envelope-to)$/
// Gmail's labels stand in the language of the account.
const SENT = /\b(?:sent|gesendet|enviad[oa]s?|inviat[aie]|verzonden|skickat|wysłane)\b|envoy[ée]s/i

/** What the servers and the mail program on the person's side wrote on it. */
function deliveryOf(headers: readonly Header[]): Pick<Mail, 'arrived' | 'deliveredTo' | 'isSent'> {
  // The last server wrote on top.
  const received = headers.find(({ key }) => key === 'received')?.value ?? ''
  const labels = headers.find(({ key }) => key === 'x-gmail-labels')?.value ?? ''
  return {
    arrived: dayIn(received.slice(received.lastIndexOf(';') + 1)),
    deliveredTo: headers.flatMap(({ key, value }) =>
      DELIVERED.test(key) ? (mailboxIn(value)?.address ?? []) : [],
    ),
    isSent: SENT.test(decodeWords(labels)),
  }
}

// A long thread names all its mails; the nearest ones stand last.
function idsIn(header: string): string[] {
  return [...new Set(header.match(/<[^<>\s]{1,300}>/g))].slice(-50)
}

function attachedMail(attachments: Attachment[]): Uint8Array | undefined {
  const content = attachments.find((one) => one.mimeType === 'message/rfc822')?.content
  return content === undefined || typeof content === 'string' ? undefined : new Uint8Array(content)
}

function boxOf(box: { name?: string; address?: string } | undefined): Mailbox | null {
  if (!box) return null
  const name = cleanLine(box.name ?? '', 500).replace(/^["']+|["']+$/g, '')
  const address = mailboxIn(box.address ?? '')?.address ?? null
  return name || address ? { name: name === address ? '' : name, address } : null
}

function readPasted(text: string): Raw {
  const lines = cleanText(text).split('\n')
  const found = headingAt(lines)
  const heading = found?.heading
  const body = lines.slice(found?.length ?? 0)
  const sender = heading ? null : senderLine(body)
  return {
    from: heading?.from ?? sender,
    replyTo: heading?.replyTo ?? null,
    to: heading?.to ?? [],
    subject: heading?.subject ?? '',
    date: heading?.date ?? (heading?.dated ? null : dayAbove(body)),
    messageId: heading?.messageId ?? null,
    text: body.slice(sender ? 1 : 0).join('\n'),
    attachments: 0,
  }
}

// Web mail copies as "Linden Hiring Team <jobs@linden.example>" on the first line.
function senderLine(lines: readonly string[]): Mailbox | null {
  const first = lines[0]?.trim() ?? ''
  return first.length < 160 && /^[^<>]{0,80}<[^\s<>@]+@[^\s<>@]+>$/.test(first) ? mailboxIn(first) : null
}

function decode(bytes: Uint8Array): string {
  const start = bytes.subarray(0, LONGEST_TEXT * 4)
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(start)
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(start)
  try {
    // `stream` forgives a character cut in two at the end.
    return new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
  } catch {
    return new TextDecoder('windows-1252').decode(start)
  }
}

// Blank lines or an mbox "From " line before the headers would make all of them body.
function trimStart(bytes: Uint8Array): Uint8Array {
  let at = 0
  while (at < bytes.length && (bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 32)) at += 1
  const mail = bytes.subarray(at)
  if (Buffer.from(mail.subarray(0, 5)).toString('latin1') !== 'From ') return mail
  const newline = mail.indexOf(10)
  return newline < 0 ? mail : mail.subarray(newline + 1)
}
