/** Frames for why this level is wanted, what the extra years bring, and how long one would stay. */
import { afterOpening, apart, insideText, isSure, named, standingText } from './frame-parts.ts'
import { AT_WORK } from './leading.ts'
import { PREPOSITIONS } from './lexicon.ts'
import type { Reading } from './shape.ts'
import { plain, textOf } from './words.ts'

/** Wordings for why this level is wanted now. */
export function whyLevelFrames(reading: Reading): string[] {
  return apart(reading, 'whyLevel', whyLevelFrame)
}

function whyLevelFrame(reading: Reading): string[] {
  const { shape, words } = reading
  const text = insideText(reading)
  switch (shape) {
    case 'sentence':
    case 'did':
      return [standingText(reading, 'whyLevel')]
    case 'because':
      return [`I want this level ${text}`, afterOpening(reading)]
    case 'so':
      return [`I want this level ${text}`]
    case 'that':
    case 'fact':
      return [afterOpening(reading)]
    case 'purpose':
      return [`I want ${text}`]
    case 'verb':
      return plain(words[0]) === "don't" || plain(words[0]) === 'not'
        ? [`I do not want to ${insideText({ ...reading, words: words.slice(1) })}`]
        : [`I want to ${text}`]
    case 'trait':
      if (
        /^(?:less|more|fewer|closer|nearer|simpler|calmer|quieter|better|smaller|slower)$/.test(
          plain(words[0]),
        )
      )
        return draws(reading)
      return [`I am ${text}`]
    case 'prepositional':
      return plain(words[0]) === 'for' ? [`I want this level ${text}`] : draws(reading)
    case 'doing':
      return /\bso (?:i|I|I'm|that)\b/.test(text) ||
        /^(?:not|still|moving|changing|switching|looking|trying|coming)$/.test(plain(words[0]))
        ? [`I am ${text}`, ...draws(reading)]
        : draws(reading)
    default:
      return draws(reading)
  }
}
const draws = (reading: Reading): string[] =>
  named('I am drawn to this level by', 'What draws me to this level', reading)

/** Wordings for what the extra experience would bring the reader. */
export function bringsFrames(reading: Reading): string[] {
  const { shape, words } = reading
  const text = insideText(reading)
  const bring = named('The extra years would bring you', 'What the extra years would bring you', reading)
  switch (shape) {
    case 'sentence':
      return isSure(reading) || plain(words[0]) === 'i' ? [standingText(reading, 'brings')] : bring
    case 'did':
      return [standingText(reading, 'brings')]
    case 'because':
    case 'that':
    case 'fact':
      return [afterOpening(reading)]
    case 'purpose':
      return [`I could ${insideText({ ...reading, words: words.slice(1) })}`]
    case 'verb':
      if (isNounAtHead(reading)) return bring
      return plain(words[0]) === "don't"
        ? [standingText({ ...reading, shape: 'did' }, 'brings')]
        : [`I could ${text}`, ...bring]
    case 'trait':
      return /^(?:less|more|fewer|no)$/.test(plain(words[0])) ? bring : [`I am ${text}`, ...bring]
    case 'doing':
      return [...bring, `I could be ${text}`]
    default:
      return bring
  }
}

/** "work ethic", "test discipline": a word that is also a doing, before a single noun. */
const isNounAtHead = ({ words }: Reading): boolean => {
  const [first, next] = words
  // Unknown as a doing and followed by "in" or "with", it may as well say what somebody is: "calm in incidents".
  if (!AT_WORK.test(plain(first)) && PREPOSITIONS.has(plain(next))) return true
  return (
    NOUN_TOO.test(plain(first)) &&
    next?.tags.has('Noun') === true &&
    !next.tags.has('Pronoun') &&
    !next.tags.has('Plural')
  )
}
const NOUN_TOO =
  /^(?:work|design|test|plan|research|practice|code|document|study|focus|review|talk|share|record|run|check|pair|support|process|domain|people|product)$/

const COUNT = `(?:\\d+(?:\\+|\\s?(?:-|–|to|or)\\s?\\d+)?|(?:a )?(?:good |solid )?(?:few|couple(?: of)?)|an?|one|two|three|four|five|six|seven|eight|ten|several|many|a few|a couple(?: of)?|some|another)(?: (?:to|or) (?:two|three|four|five|six|seven|eight|ten))?`
const SPAN = new RegExp(
  `^(?:(?:at least|around|about|for|minimum|min|probably|hopefully|ideally|maybe|easily|more than|no less than|well over|over|the next|a good|a solid|a minimum of)\\s+)*(?:${COUNT}\\s*\\+?\\s*)?(?:more\\s+|full\\s+|good\\s+|long\\s+)?(?:yrs?|years?|months?|decades?|while|time|long[ -]term|the long (?:run|term|haul)|the foreseeable)\\b`,
  'i',
)
const SPAN_OPENS =
  /^(?:(?:for )?as long as|until|till|long[ -]term|for (?:good|ever|life)|forever|indefinitely|permanently|through)\b/i

/** Wordings for how long the writer means to stay, or what they would learn. */
export function stayingFrames(reading: Reading): string[] {
  return apart(reading, 'staying', stayingFrame)
}

function stayingFrame(reading: Reading): string[] {
  const { shape, words } = reading
  const text = insideText(reading)
  const rest = (from: number) => insideText({ ...reading, words: words.slice(from) })
  const least = /^(.+ (?:years?|months?)),? min(?:imum)?$|^min(?:imum)?(?: of)? (.+)$/i
    .exec(text)
    ?.slice(1)
    .find(Boolean)
  if (least) return [`I would plan to stay at least ${least}`]
  if (SPAN_OPENS.test(text)) return [`I would plan to stay ${text}`]
  if (SPAN.test(text) && shape !== 'sentence' && shape !== 'did')
    return [`I would plan to stay ${text.replace(/^the (?=long)/, 'for the ')}`]
  if (/^no (?:plans?|intentions?|wish|reason|need) /.test(text)) return [`I have ${text}`]
  switch (shape) {
    case 'sentence':
    case 'did':
      return [standingText(reading, 'staying')]
    case 'because':
    case 'that':
    case 'fact':
      return [afterOpening(reading)]
    case 'purpose':
      return [plain(words[1]) === 'stay' ? `I would plan ${text}` : `I would be glad ${text}`]
    case 'verb':
      return [plain(words[0]) === 'stay' ? `I would plan to ${text}` : `I would be glad to ${text}`]
    case 'doing':
      if (plain(words[0]) === 'learning') return [`I would be glad to learn ${rest(1)}`]
      if (plain(words[0]) === 'staying') return [`I would plan to stay ${rest(1)}`]
      return /^(?:(?:not|still|already|always) )?(?:going|planning|looking|hoping|thinking|settling|not)\b/.test(
        text,
      )
        ? [`I am ${text}`]
        : [`I would look forward to ${text}`]
    case 'how':
      return [`I would be glad to learn ${text}`]
    case 'trait':
      return [`I am ${text}`]
    case 'prepositional':
      return [`I would plan to stay ${text}`]
    case 'thing':
    case 'list':
    case 'person':
      return [`I would be glad to learn about ${text}`, `What I would be glad to learn: ${text}`]
    default:
      return [textOf(words)]
  }
}
