/**
 * Drops what a reader does not need from raw mail before it is parsed: attachments and images, and all but the
 * start of very long texts. A 20 MB mail is 20 MB of attachment; decoding it would take seconds and tell nothing.
 */
const PLENTY = 512 * 1024
const LONGEST_PART = 1024 * 1024
const LONGEST_TOTAL = 2 * 1024 * 1024
const LONGEST_HEAD = 64 * 1024

const NEWLINE = 10
const DASH = 45

/** The mail with the bodies of its attachments left out. Their headers stay, so that they can still be counted. */
export function thin(bytes: Uint8Array): Uint8Array {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (mail.length <= PLENTY) return mail
  const boundaries = new Set<string>()
  const kept: Buffer[] = []
  let head: string | null = ''
  let room = LONGEST_PART
  let left = LONGEST_TOTAL
  for (let at = 0; at < mail.length; ) {
    const newline = mail.indexOf(NEWLINE, at)
    const end = newline < 0 ? mail.length : newline + 1
    const line = mail.subarray(at, end)
    at = end
    if (head !== null) {
      if (head.length < LONGEST_HEAD) kept.push(line)
      if (line.length > 2 || (line.length === 2 && line[0] !== 13))
        head += head.length < LONGEST_HEAD ? line.toString('latin1', 0, 2_000) : ''
      else [head, room] = [null, enter(head, boundaries)]
    } else if (line[0] === DASH && line[1] === DASH && isBoundary(line, boundaries)) {
      kept.push(line)
      head = ''
    } else if (room > 0 && left > 0) {
      kept.push(line.subarray(0, room))
      room -= line.length
      left -= line.length
    }
  }
  return Buffer.concat(kept)
}

// How much to keep of the part that this head announces. Boundaries are collected on the way.
function enter(head: string, boundaries: Set<string>): number {
  const flat = head.replace(/\r?\n[ \t]+/g, ' ')
  const type = /^content-type:\s*([^\s;]+)/im.exec(flat)?.[1]?.toLowerCase() ?? 'text/plain'
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(flat)
  if (boundary) boundaries.add(boundary[1] ?? boundary[2] ?? '')
  if (/^content-disposition:\s*attachment/im.test(flat)) return 0
  return /^(?:text|multipart|message)\//.test(type) ? LONGEST_PART : 0
}

function isBoundary(line: Buffer, boundaries: Set<string>): boolean {
  const text = line.toString('latin1', 2, 300).trimEnd()
  return boundaries.has(text) || (text.endsWith('--') && boundaries.has(text.slice(0, -2)))
}
