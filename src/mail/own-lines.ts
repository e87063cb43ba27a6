/** What the sender wrote: not what they quoted, not the mails before it, not what stands under their signature. */
import { type Heading, headingAt } from './headers.ts'

export interface Own {
  lines: string[]
  /** The heading of the mail that was forwarded, where its text was taken instead of the outer one. */
  forwarded: Heading | null
}

const FORWARD =
  /^[\s>*-]*(?:-{2,}\s*)?(?:forwarded message|begin forwarded message|start of forwarded message|weitergeleitete nachricht|fwd message)[\s:*-]*$/i
const ORIGINAL =
  /^\s*-{3,}\s*(?:original (?:message|appointment)|ursprüngliche nachricht|reply (?:message|above this line))/i
const WROTE = /^\s*(?:on|am|le|el)\b.{4,200}\b(?:wrote|schrieb|écrit|escribió)\s?:?\s*$/i
const RULE = /^\s*_{10,}\s*$/

// A note above a forwarded mail ("got this today, what do you think?") is shorter than this.
export const LONGEST_NOTE = 400
const DEEPEST = 5

/** The lines of the mail proper. A forwarded mail under a short note, or under nothing, is the mail proper. */
export function ownLines(lines: readonly string[], depth = 0): Own {
  const start = historyAt(lines)
  if (!start) return { lines: withoutQuotes(withoutSignature(lines)), forwarded: null }
  const above = withoutQuotes(withoutSignature(lines.slice(0, start.at)))
  const note = above.join('\n').trim()
  const takesOver = start.forwarded ? note.length < LONGEST_NOTE : note.length === 0
  if (!takesOver || depth >= DEEPEST) return { lines: above, forwarded: null }
  const rest = unquoted(lines.slice(start.at + start.skip))
  const inner = headingAt(rest)
  const own = ownLines(rest.slice(inner?.length ?? 0), depth + 1)
  if (own.lines.join('').trim() === '') return { lines: above, forwarded: null }
  return { lines: own.lines, forwarded: own.forwarded ?? inner?.heading ?? null }
}

// Where the mails before it begin: `skip` lines are the marker itself.
function historyAt(lines: readonly string[]): { at: number; skip: number; forwarded: boolean } | null {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.length > 400) continue
    if (FORWARD.test(line)) return { at, skip: 1, forwarded: true }
    if (ORIGINAL.test(line)) return { at, skip: 1, forwarded: false }
    if (WROTE.test(line)) return { at, skip: 1, forwarded: false }
    // Mail programs break the "On … wrote:" line.
    if (
      /^\s*on\b.{4,}/i.test(line) &&
      WROTE.test(`${line} ${lines[at + 1] ?? ''}`) &&
      !/[.!?]\s*$/.test(line)
    ) {
      return { at, skip: 2, forwarded: false }
    }
    if (RULE.test(line) && headingAt(lines.slice(at + 1, at + 20))?.heading.from)
      return { at, skip: 1, forwarded: false }
    if (/^[\s>*]{0,6}\*{0,2}from\*{0,2}:/i.test(line)) {
      const inner = headingAt(unquoted(lines.slice(at, at + 20)))
      if (inner?.heading.from && inner.heading.subject !== null) return { at, skip: 0, forwarded: false }
    }
  }
  return null
}

const QUOTED = /^\s{0,2}>+ ?/

function withoutQuotes(lines: readonly string[]): string[] {
  const kept = lines.filter((line) => !QUOTED.test(line))
  // All quoted: pasted out of a reply. Then the quotation is the mail.
  return kept.some((line) => line.trim()) ? kept : unquoted(lines)
}

function unquoted(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line.trim())
  const quoted = filled.filter((line) => QUOTED.test(line)).length
  return quoted > filled.length / 2 ? lines.map((line) => line.replace(QUOTED, '')) : [...lines]
}

function withoutSignature(lines: readonly string[]): string[] {
  const dashes = lines.findIndex((line, at) => at > 0 && /^-- ?$/.test(line))
  // Some put everything under the dashes; a mail is not all signature.
  if (dashes < 0 || lines.slice(0, dashes).join('').trim() === '') return [...lines]
  return lines.slice(0, dashes)
}
