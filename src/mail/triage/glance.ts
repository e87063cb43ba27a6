/** The words of a raw mail, fetched without parsing it: some headers, and the beginning of the first text in it. */

/** All in plain small letters, as `plainWords` makes them, but for the senders. */
export interface Glance {
  /** From, Sender and Reply-To as they stand there, encoded words decoded. */
  senders: string
  subject: string
  text: string
  /** The mail says that it went to many. */
  isBulk: boolean
}

const LONGEST_HEAD = 64 * 1024
// Behind an endless header may stand the subject.
const LONGEST_HEAD_END = 16 * 1024
const LONGEST_FIELD = 4 * 1024
// HTML brings a hundred kilobytes of style before its first word.
const LONGEST_SOURCE = 128 * 1024
const LONGEST_TEXT = 12 * 1024
// "Your program cannot show this mail": the text is in the next part.
const SHORT_TEXT = 400
const MOST_PARTS = 100

const [NEWLINE, RETURN] = [10, 13]

/** Looks at a mail from outside. Never throws, and takes microseconds whatever the mail weighs. */
export function glanceAt(bytes: Uint8Array): Glance {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = startOf(mail)
  const end = headEnd(mail, start)
  const head = headText(mail, start, end)
  // Text that somebody pasted has no head.
  const hasHead = /^[!-9;-~]{1,80}[ \t]*:/.test(head)
  const glance: Glance = { senders: '', subject: '', text: '', isBulk: false }
  if (hasHead) addHead(glance, head)
  let text = ''
  for (const part of texts(mail, hasHead ? head : '', hasHead ? end : start, glance)) {
    text += ` ${part}`
    if (text.length >= SHORT_TEXT) break
  }
  glance.text = plainWords(text)
  return glance
}

/**
 * Small letters and digits, one space between words and at both ends. Everything else becomes a space, so that no
 * charset has to be known: "résumé" reads "r sum" in each.
 */
export function plainWords(text: string): string {
  return ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `.replace(/^ {2,}| {2,}$/g, ' ')
}

function startOf(mail: Buffer): number {
  let at = 0
  while (mail[at] === NEWLINE || mail[at] === RETURN || mail[at] === 32) at += 1
  return at
}

// Behind the first empty line. Searching for two newlines would run through all of a mail that has CRLF.
function headEnd(mail: Buffer, from: number): number {
  for (let at = from; ; ) {
    if (mail[at] === NEWLINE) return at + 1
    if (mail[at] === RETURN && mail[at + 1] === NEWLINE) return at + 2
    const newline = mail.indexOf(NEWLINE, at)
    if (newline < 0) return mail.length
    at = newline + 1
  }
}

function headText(mail: Buffer, from: number, to: number): string {
  if (to - from <= LONGEST_HEAD + LONGEST_HEAD_END) return mail.toString('latin1', from, to)
  return `${mail.toString('latin1', from, from + LONGEST_HEAD)}\n${mail.toString('latin1', to - LONGEST_HEAD_END, to)}`
}

const FIELDS =
  /^(from|sender|reply-to|subject|list-id|list-unsubscribe|precedence)[ \t]*:(.*(?:\r?\n[ \t].*)*)/gim

function addHead(glance: Glance, head: string): void {
  for (const [, name = '', value = ''] of head.matchAll(FIELDS)) {
    const field = decodeWords(value.slice(0, LONGEST_FIELD).replace(/\r?\n[ \t]+/g, ' '))
    const key = name.toLowerCase()
    if (key === 'subject') glance.subject += plainWords(field)
    else if (key.startsWith('list-')) glance.isBulk = true
    else if (key === 'precedence') glance.isBulk ||= /bulk|list/i.test(field)
    else glance.senders += `${field}\n`
  }
}

// A long word may be broken in two between encoded words, so the space between them goes.
const ENCODED_WORD = /=\?[^?\s]{1,60}\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi

function decodeWords(field: string): string {
  if (!field.includes('=?')) return field
  return field.replace(ENCODED_WORD, (_, kind, code) =>
    /b/i.test(kind) ? fromBase64(code) : fromQuoted(code.replaceAll('_', ' ')),
  )
}

function fromBase64(code: string): string {
  return Buffer.from(code, 'base64').toString('latin1')
}

function fromQuoted(text: string): string {
  return text.includes('=')
    ? text.replace(/=([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

/** The texts of the mail, in order; heads of mails attached to it are added to the glance. */
function* texts(mail: Buffer, top: string, from: number, glance: Glance): Generator<string> {
  const boundaries: string[] = []
  let head = top
  let at = from
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const { type, boundary, encoding } = kindOf(head)
    if (type.startsWith('multipart/') && boundary) boundaries.push(boundary)
    else if (type === 'message/rfc822') {
      const end = headEnd(mail, at)
      head = headText(mail, at, end)
      at = end
      addHead(glance, head)
      continue
    } else if (/^(?:text|multipart)\//.test(type) && !isAttachment(head)) {
      yield textOf(sourceAt(mail, at, boundaries.at(-1)), encoding, type === 'text/html')
    }
    const next = nextPart(mail, at, boundaries)
    if (next < 0) return
    at = headEnd(mail, next)
    head = headText(mail, next, at)
  }
}

function isAttachment(head: string): boolean {
  return /^content-disposition[ \t]*:\s*attachment/im.test(head)
}

function kindOf(head: string) {
  const value = /^content-type[ \t]*:(.*(?:\r?\n[ \t].*)*)/im.exec(head)?.[1] ?? ''
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(value)
  return {
    type: /^\s*([\w-]+\/[\w.+-]+)/.exec(value)?.[1]?.toLowerCase() ?? 'text/plain',
    boundary: boundary?.[1] ?? boundary?.[2],
    encoding: /^content-transfer-encoding[ \t]*:\s*"?([\w-]+)/im.exec(head)?.[1]?.toLowerCase() ?? '',
  }
}

function sourceAt(mail: Buffer, at: number, boundary: string | undefined): string {
  const source = mail.toString('latin1', at, Math.min(at + LONGEST_SOURCE, mail.length))
  const end = boundary === undefined ? -1 : source.indexOf(`\n--${boundary}`)
  return end < 0 ? source : source.slice(0, end)
}

// Where the head of the next part begins; -1 where there is none. Boundaries that are done with are dropped.
function nextPart(mail: Buffer, from: number, boundaries: string[]): number {
  let at = Math.max(0, from - 1)
  for (let boundary = boundaries.at(-1); boundary !== undefined; boundary = boundaries.at(-1)) {
    const mark = `\n--${boundary}`
    const found = mail.indexOf(mark, at, 'latin1')
    const after = found + mark.length
    if (found >= 0 && mail.toString('latin1', after, after + 2) !== '--') {
      const newline = mail.indexOf(NEWLINE, after)
      return newline < 0 ? -1 : newline + 1
    }
    boundaries.pop()
    if (found >= 0) at = after
  }
  return -1
}

// Marks without width that stand in words to hide them, in UTF-8, in Latin-1 and as entities.
const INVISIBLE =
  /\0|\xc2?\xad|\xe2\x80[\x8b-\x8f]|\xe2\x81\xa0|\xcd\x8f|\xef\xbb\xbf|&(?:shy|zwn?j|#(?:173|8203|847));/gi

const ENTITY = /&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi

function textOf(source: string, encoding: string, isHtml: boolean): string {
  const quoted = encoding === 'quoted-printable'
  const code = encoding === 'base64' ? fromBase64(source) : quoted ? source.replace(/=\r?\n/g, '') : source
  const shown = isHtml ? withoutTags(code) : code.slice(0, LONGEST_TEXT)
  const text = (quoted ? fromQuoted(shown) : shown).replace(INVISIBLE, '')
  return isHtml ? text.replace(ENTITY, ' ') : text
}

// Goes from tag to tag and stops when there is enough; a pattern would look at all of it, or start over and over.
function withoutTags(html: string): string {
  const lower = html.toLowerCase()
  let shown = ''
  let isClosed = true
  for (let at = Math.max(0, lower.indexOf('<body')); at < html.length && shown.length < LONGEST_TEXT; ) {
    const open = html.indexOf('<', at)
    if (open < 0) return shown + html.slice(at, at + LONGEST_TEXT)
    shown += `${html.slice(at, open)} `
    const hidden = isClosed ? /^<(?:style|script|!--)/.exec(lower.slice(open, open + 8))?.[0] : undefined
    const end = hidden ? lower.indexOf(hidden === '<!--' ? '-->' : `</${hidden.slice(1)}`, open) : -1
    // Never closed, it may hide the mail: it is looked at, and so is all behind it.
    if (hidden && end < 0) isClosed = false
    const close = html.indexOf('>', end < 0 ? open : end)
    if (close < 0) return shown + html.slice(open, open + LONGEST_TEXT)
    at = close + 1
  }
  return shown
}
