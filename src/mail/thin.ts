/**
 * Drops what a reader does not need from raw mail before it is parsed: attachments and images, and all but the
 * start of very long texts. A 20 MB mail is 20 MB of attachment; decoding it would take seconds and tell nothing.
 */
const PLENTY = 512 * 1024
const LONGEST_PART = 1024 * 1024
const LONGEST_TOTAL = 2 * 1024 * 1024
const LONGEST_HEAD = 64 * 1024
// What a line and a part cost the parser beside their bytes: millions of empty ones would take it many seconds.
const PER_LINE = 40
const PER_PART = 600

const NEWLINE = 10

/** The mail with the bodies of its attachments left out. Their headers stay, so that they can still be counted. */
export function thin(bytes: Uint8Array): Uint8Array {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (mail.length <= PLENTY) return mail
  const boundaries = new Set<string>()
  const kept: Buffer[] = []
  let left = LONGEST_TOTAL
  for (let at = 0; at < mail.length && left > 0; ) {
    const head = headAt(mail, at)
    kept.push(mail.subarray(at, Math.min(head, at + LONGEST_HEAD)))
    const room = Math.min(
      left,
      roomFor(mail.toString('latin1', at, Math.min(head, at + LONGEST_HEAD)), boundaries),
    )
    const body = bodyAt(mail, head, room, boundaries)
    kept.push(mail.subarray(head, body.keep))
    left -= Math.min(head - at, LONGEST_HEAD) + body.cost + PER_PART
    at = body.end
  }
  return Buffer.concat(kept)
}

// Where the header lines that begin at `from` end: behind the first empty line.
function headAt(mail: Buffer, from: number): number {
  for (let at = from; at < mail.length; ) {
    const newline = mail.indexOf(NEWLINE, at)
    if (newline < 0) return mail.length
    if (newline === at || (newline === at + 1 && mail[at] === 13)) return newline + 1
    at = newline + 1
  }
  return mail.length
}

// Where the part ends (behind the next boundary line that other headers follow) and how far it is worth keeping.
// The boundary line itself belongs to the next head.
function bodyAt(mail: Buffer, from: number, room: number, boundaries: ReadonlySet<string>) {
  let cost = 0
  let keep = from
  for (let at = from; at < mail.length; ) {
    if (isBoundary(mail, at, boundaries)) return { keep: Math.min(keep, at), end: at, cost }
    // Past what is kept only a boundary matters: leap from one line that may be one to the next.
    const next = cost < room ? mail.indexOf(NEWLINE, at) : mail.indexOf('\n--', at, 'latin1')
    const end = next < 0 ? mail.length : next + 1
    if (cost < room) {
      keep = Math.min(end, at + room - cost)
      cost += end - at + PER_LINE
    }
    at = end
  }
  return { keep, end: mail.length, cost }
}

// How much to keep of the part that this head announces. Boundaries are collected on the way.
function roomFor(head: string, boundaries: Set<string>): number {
  const flat = head.replace(/\r?\n[ \t]+/g, ' ')
  const type = /^content-type:\s*([^\s;]+)/im.exec(flat)?.[1]?.toLowerCase() ?? 'text/plain'
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(flat)
  if (boundary) boundaries.add(boundary[1] ?? boundary[2] ?? '')
  if (/^content-disposition:\s*attachment/im.test(flat)) return 0
  return /^(?:text|multipart|message)\//.test(type) ? LONGEST_PART : 0
}

function isBoundary(mail: Buffer, at: number, boundaries: ReadonlySet<string>): boolean {
  if (mail[at] !== 45 || mail[at + 1] !== 45) return false
  const text = (mail.toString('latin1', at + 2, at + 300).split('\n', 1)[0] ?? '').trimEnd()
  return boundaries.has(text) || (text.endsWith('--') && boundaries.has(text.slice(0, -2)))
}
