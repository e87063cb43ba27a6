/**
 * Splits an mbox into its mails: as a stream, in constant memory, whatever program wrote it.
 *
 * The format has no grammar. A mail begins at a line "From somebody date", and the same words may stand in any text.
 * Taking each such line for a beginning tears mails apart, so three things are asked for: an empty line before it, the
 * look of an envelope (a date; nobody writes "From ana@x.example Mon Jan  6 10:00:00 2025" in prose), and a header
 * line behind it. Content-Length is not looked at: programs that edit a mail leave it wrong, and one wrong number
 * swallows the mails behind it.
 *
 * Writers put ">" before lines of the text that begin with "From ". Taken away is one ">" from every `>+From `. For
 * mboxrd that is exact. Of mboxo, which quotes only the bare "From ", it brings back all that can be brought back: a
 * ">From " that was there before cannot be told from a quoted one, and a ">>From " loses a level of quoting yet stays
 * a quote, which is all that readers of the text go by.
 */

import { isSeparator } from './mbox/envelope.ts'

/** One mail of an mbox. `bytes` holds until the next mail is asked for: copy what is to be kept for longer. */
export interface MboxMail {
  /** The mail as it was sent, without its "From " line and without the empty line that ends it. */
  bytes: Uint8Array
  /** How many bytes of the file are done with this mail, for a progress bar. */
  end: number
  /** The mail was longer than `longest`; only its beginning is here. */
  cut: boolean
  /** The "From " line above it; empty where there is none. */
  envelope: string
}

/** What is kept of one mail. Texts stand before attachments, so a reader misses nothing of what it looks for. */
const LONGEST_MAIL = 4 * 1024 * 1024

const FROM = Buffer.from('From ')
// Envelope lines are an address and a date; what is longer is text.
const LONGEST_LINE = 1024
const LONGEST_NAME = 128
// Whether a line is a separator shows within this many bytes.
const AHEAD = LONGEST_LINE + LONGEST_NAME
// How much of what was searched is still needed, to see the empty line before a "From ".
const BEHIND = 8

const STEP = 64 * 1024

const [NEWLINE, RETURN, QUOTE] = [10, 13, 62]

/**
 * The mails of an mbox, in order. What stands before the first separator is a mail too, unless it is blank: the file
 * may have lost its head, or be a single mail. Chunks may be of any size, and overwritten
 * once the next is asked for.
 */
export async function* mailsIn(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_MAIL,
): AsyncGenerator<MboxMail> {
  const splitter = splitting(longest)
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += STEP) yield* splitter.read(chunk.subarray(at, at + STEP))
  }
  yield* splitter.finish()
}

// All mails pass through one buffer. Fresh ones for each would be freed only now and then, and a hundred megabytes of
// them pile up in between. Pages that are never written to take no memory.
function splitting(longest: number) {
  const buffer = Buffer.allocUnsafeSlow(longest + AHEAD + BEHIND + 4 * STEP)
  // Where in the buffer the mail begins, how far it was searched for the end of it, and how far there is anything.
  let start = 0
  let searched = 0
  let filled = 0
  // What to add to a place in the buffer for the place in the file. Of a cut mail it holds for the end.
  let offset = 0
  let isFirst = true
  let isCut = false
  let envelope = ''

  function* search(isLast: boolean): Generator<MboxMail> {
    for (;;) {
      const window = buffer.subarray(0, filled)
      const at = window.indexOf(FROM, searched)
      const line = at < 0 ? null : lineAt(window, at, start, isLast)
      if (line === 'undecided') {
        searched = at
        return
      }
      if (line === null) {
        // Half of a "From " may be in sight.
        searched = Math.max(searched, filled - FROM.length + 1)
        return
      }
      searched = at + FROM.length
      if (line === 'text') continue
      yield* mailTo(line.from, at)
      start = line.to
      searched = line.to
      isFirst = false
      isCut = false
      envelope = line.envelope
    }
  }

  function* mailTo(end: number, next: number): Generator<MboxMail> {
    isCut ||= end - start > longest
    const mail = buffer.subarray(start, Math.min(end, start + longest))
    if (!isFirst || !isBlank(mail)) yield { bytes: unquoted(mail), end: offset + next, cut: isCut, envelope }
  }

  // Takes the middle out of a mail that is too long: its beginning is kept, and what the search still needs.
  function shorten(): void {
    const from = searched - BEHIND
    const surplus = from - (start + longest)
    if (surplus <= 0) return
    buffer.copyWithin(start + longest, from, filled)
    searched -= surplus
    filled -= surplus
    offset += surplus
    isCut = true
  }

  // What is done with is left behind when that is more than what has to be moved, and at the latest when it must be.
  function makeRoom(): void {
    if (start < filled - start && filled + STEP <= buffer.length) return
    buffer.copyWithin(0, start, filled)
    offset += start
    searched -= start
    filled -= start
    start = 0
  }

  return {
    *read(chunk: Uint8Array): Generator<MboxMail> {
      makeRoom()
      buffer.set(chunk, filled)
      filled += chunk.length
      yield* search(false)
      shorten()
    },
    *finish(): Generator<MboxMail> {
      yield* search(true)
      yield* mailTo(filled - emptyLineBefore(buffer, filled, start), filled)
    },
  }
}

// Takes one quote from each quoted line, in place.
function unquoted(mail: Buffer): Buffer {
  let length = 0
  let copied = 0
  const move = (to: number) => {
    if (length < copied) mail.copyWithin(length, copied, to)
    length += to - copied
    copied = to
  }
  for (let at = mail.indexOf(FROM); at >= 0; at = mail.indexOf(FROM, at + FROM.length)) {
    const quotes = quotesBefore(mail, at)
    if (quotes === 0 || !isLineStart(mail, at - quotes, 0)) continue
    move(at - quotes)
    copied += 1
  }
  move(mail.length)
  return mail.subarray(0, length)
}

type Line = 'text' | 'undecided' | Separator

/** From where to where to leave it out, with the empty line before it. */
interface Separator {
  from: number
  to: number
  envelope: string
}

// What the line is that the "From " at `at` stands in. `start` is known to be the start of a line, and a mail's.
function lineAt(window: Buffer, at: number, start: number, isLast: boolean): Line {
  if (!isLineStart(window, at, start)) return 'text'
  if (!isLast && window.length - at < AHEAD) return 'undecided'
  const line = window.toString('latin1', at, Math.min(at + LONGEST_LINE, window.length))
  const length = line.indexOf('\n')
  if (length < 0) return 'text'
  const to = at + length + 1
  const below = window.toString('latin1', to, Math.min(to + LONGEST_NAME, window.length))
  const empty = emptyLineBefore(window, at, start)
  const follows = empty > 0 || isTop(window, at, start)
  const envelope = line.slice(0, length)
  return isSeparator(envelope, below, follows) ? { from: at - empty, to, envelope } : 'text'
}

function isLineStart(window: Buffer, at: number, start: number): boolean {
  return window[at - 1] === NEWLINE || isTop(window, at, start)
}

// Behind a byte order mark is the top as well.
function isTop(window: Buffer, at: number, start: number): boolean {
  return at === start || (at === start + 3 && hasMark(window, start))
}

function hasMark(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf
}

// How many bytes the empty line that ends at `end` takes; 0 where there is none.
function emptyLineBefore(window: Buffer, end: number, start: number): number {
  if (end <= start || window[end - 1] !== NEWLINE) return 0
  const from = end - 2 >= start && window[end - 2] === RETURN ? end - 2 : end - 1
  return isLineStart(window, from, start) ? end - from : 0
}

function quotesBefore(mail: Buffer, at: number): number {
  let quotes = 0
  while (mail[at - quotes - 1] === QUOTE) quotes += 1
  return quotes
}

function isBlank(bytes: Buffer): boolean {
  return !bytes.subarray(hasMark(bytes, 0) ? 3 : 0).some((byte) => byte > 32)
}
