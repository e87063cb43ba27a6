/** The lines under a mail: who signed, as what, and for whom ("Senior Talent Partner, Brightwells"). */
import type { Vote } from './company/elect.ts'
import type { Mail } from './mail.ts'
import {
  asCompany,
  isAddress,
  isOneName,
  isTitle,
  keyOf,
  looksLikePerson,
  looksLikeRole,
  spokenName,
} from './names.ts'

/** A line of closing words, alone. */
export const CLOSING =
  /^(?:(?:with )?(?:kind|best|warm|warmest|many|all good) ?(?:regards|wishes|thanks)?|(?:kind(?:est)?|warm(?:est)?|best) (?:personal )?regards|regards|sincerely|yours (?:sincerely|faithfully|truly)|sincerely yours|thanks(?: again| so much)?|thank you(?: again)?|cheers|warmly|all the best|respectfully|cordially|take care|kindly|(?:with )?(?:best|warm) wishes|with gratitude|many thanks|best of luck)[,.!]?$/i

// "Priya Shah (Linden)", "Priya Shah via Greenhouse", "Priya Shah, Linden"
const AFTER_NAME = / via | at | from | @ | \| | - |, | \(/i

/** The person that a sender's name names, or null. */
export function personIn(name: string, address: string | null = null): string | null {
  const bare =
    spokenName(
      name.replace(/'/g, (mark, at) => (at > 0 && at < name.length - 1 ? mark : '')),
      address,
    )
      .split(AFTER_NAME)[0]
      ?.trim() ?? ''
  return looksLikePerson(bare) ? bare : null
}

/**
 * The lines of the signature: what follows the closing words or, where nobody closes, the last lines from the
 * sender's name on, or from a name that a job title stands beside.
 */
export function signatureOf(mail: Mail): string[] {
  const lines = mail.text
    .slice(0, 24_000)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const closing = lines.findLastIndex(
    (line) => CLOSING.test(line) || /^(?:best|regards|thanks|cheers),? \p{Lu}\p{Ll}+$/u.test(line),
  )
  if (closing >= 0) return lines.slice(closing + 1, closing + 7)
  const sender = personIn(mail.from?.name ?? '', mail.from?.address ?? null)
  const last = Math.max(1, lines.length - 6)
  for (let at = last; at < lines.length; at += 1) {
    const [name = '', ...rest] = partsOf(lines[at] ?? '')
    const titled = [...rest, lines[at + 1] ?? ''].some((part) => part.length < 80 && hasTitle(part))
    const isSender = sender !== null && isNameOf(name, sender)
    const isOffice = rest.length === 0 && isTitle(name) && (lines[at + 1] ?? '').length < 60
    if (isSender || isOffice || (looksLikePerson(name) && titled)) return lines.slice(at)
  }
  return []
}

/** True where the text is a person's name, or its first word. */
export function isNameOf(text: string, person: string): boolean {
  const [key, first] = [keyOf(text), keyOf(person.split(' ')[0] ?? '')]
  return key !== '' && (key === keyOf(person) || key === first)
}

// A title at the head of the text: "Head of Nursing", "Senior Talent Partner", "Talent Partner at Linden".
const hasTitle = (text: string): boolean =>
  partsOf(text).some((part) => part.split(' ').length < 7 && isTitled(part))

function partsOf(line: string): string[] {
  return line
    .split(/,? (?:\||@|at|[-–—·•]) |, | ?\| ?/)
    .map((part) => part.trim())
    .filter(Boolean)
}

// A place or a department after a title is no employer.
const PLACE =
  /^(?:[A-Z]{2,5}|North America|Europe|Germany|France|Spain|Netherlands|Ireland|England|Scotland|London|Berlin|Paris|New York|Munich|Dublin|Amsterdam|Remote|United \w+)$/
const CONTACT_LINE = /@\S+\.|https?:|www\.|\d{4}|^(?:tel|phone|mobile|email|web)\b/i

/** The employers that a signature names: behind the signer's title or name, or on the line under the title. */
export function employersIn(signature: readonly string[]): Vote[] {
  const lines = signature.filter((one) => one.length < 100 && !CONTACT_LINE.test(one)).slice(0, 5)
  return lines.flatMap((line, i) => {
    const parts = partsOf(line)
    const at = parts.findIndex((part) => isTitled(part) || looksLikePerson(part))
    // "Bergmann Legal" looks like a person; under "Office Manager", and above no other title, it is a company.
    const isUnder = parts.length === 1 && isTitled(lines[i - 1] ?? '') && !isTitled(lines[i + 1] ?? '')
    const behind = isUnder ? parts : at < 0 ? [] : parts.slice(at + 1)
    const name = behind.flatMap((part) => employerIn(part) ?? [])[0]
    return name
      ? [{ name, weight: isUnder ? 0.35 : / (?:@|at) /.test(line) ? 0.7 : 0.55, phrase: line, signed: true }]
      : []
  })
}

const isTitled = (part: string): boolean => isTitle(part) || looksLikeRole(part)

function employerIn(part: string): string | null {
  if (isTitled(part) || PLACE.test(part) || isAddress(part)) return null
  const name = asCompany(part)
  return name && isOneName(name) ? name : null
}
