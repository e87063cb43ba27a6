/** "a current smsts", "the amu": letters that are no word, where only an acronym can stand. */
import { lexicon } from '../proofread/lexicon.ts'
import { type Changes, note } from './slips.ts'
import type { Audience } from './wordings.ts'

const SHORTHAND =
  /^(?:hmm|psst|tbh|thx|pls|plz|nvm|mtg|rly|ppl|btw|msg|msgs|txt|smth|sth|abt|lvl|mgmt|mngr|mgr|wknd|str|nth|shh|brr|grr|nyc|yrs|hrs|wks|mths|mins|dept|bldg|ltd|plc|gmbh|src|ctrl|html|http|https|www|pdf|tmrw|bcs|frm|thn|wth|jst|cld|shld|wld|bck|wrk|teh|hte|adn|nad|yuo|thi|hsi|nwe|dya|aps)$/
const BEFORE = /\b(?:an?|the|my|current|valid|own|full|new|hold|holds|held|passed|renewed|level \d)$/i
const AFTER =
  /^ (?:cert|certs|certificate|certification|card|ticket|course|licen[cs]e|qualification|exam|badge|training|test|registration|accreditation|pin|diploma|standard|checks?)\b/i
const UNREADABLE =
  /(?<![\p{L}\p{N}@/._&'’-])([bcdfghjklmnpqrstvwxz]{3,6}|[a-z]{3})(?![\p{L}\p{N}@/_&'’-])(?!\.\p{L})/gu

/** The text with these in capitals: initials of the role or the company, and consonants in a row that no dictionary has. */
export async function raiseUnknown(text: string, audience: Audience, changes: Changes): Promise<string> {
  const own = new Set([initials(audience.role), initials(audience.company)].flat())
  const raise = (found: string): string => {
    const to = found.toUpperCase()
    note(changes, found, to)
    return to
  }
  const named =
    own.size === 0
      ? text
      : text.replace(
          /(?<=\b(?:the|an?|your|on|at|in|of|for) )[a-z]{3,5}(?![\p{L}\p{N}@/_'’-])(?!\.\p{L})/gu,
          (found) => (own.has(found) ? raise(found) : found),
        )
  const people = [...audience.readers, ...audience.names].join(' ').toLowerCase()
  const isThere = (found: string, at: number, whole: string) =>
    !SHORTHAND.test(found) &&
    !people.includes(found) &&
    (!/[aeiouy]/.test(found) ||
      /\b(?:the|my|an|your|our)(?: (?:new|current|old))?$/.test(whole.slice(0, at).trimEnd())) &&
    (BEFORE.test(whole.slice(0, at).trimEnd()) || AFTER.test(whole.slice(at + found.length)))
  const candidates = [...named.matchAll(UNREADABLE)].filter(({ 0: found, index }) =>
    isThere(found, index, named),
  )
  if (candidates.length === 0) return named
  const isWord = await lexicon()
  return named.replace(UNREADABLE, (found, _word, at: number) =>
    isThere(found, at, named) && !isWord(found) ? raise(found) : found,
  )
}

const WORDS = /^(?:the|and|for|our|all|you|are|was|has|but|not|can|did|day|out|two|any|way|one|new)$/

/** "amu" for "Senior Staff Nurse, Acute Medical Unit": of three capitals in a row or more. */
function initials(name: string): string[] {
  return name
    .split(/[,;|()]|\s[-–—]\s/)
    .map((part) => part.trim().split(/\s+/))
    .filter(
      (parts) => parts.length > 2 && parts.length < 6 && parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part)),
    )
    .map((parts) => parts.map((part) => part.charAt(0).toLowerCase()).join(''))
    .filter((short) => !WORDS.test(short))
}
