/** Frames for what to talk about, what may be of use, one's own news, and what is new since. */
import { article } from '../grammar.ts'
import { isAuxiliary, isVerbAt } from './clauses.ts'
import {
  afterOpening,
  clauseText,
  hasLink,
  insideText,
  isLink,
  isNamed,
  isSure,
  listed,
  perfect,
  standingText,
} from './frame-parts.ts'
import { DETERMINERS, SUBJECTS } from './lexicon.ts'
import type { Reading } from './shape.ts'
import { plain, unstopped, type Word } from './words.ts'

/** Wordings for what the writer would like to talk about. */
export function topicFrames(reading: Reading): string[] {
  const { shape, words } = reading
  const text = insideText(listed(reading))
  const talk = `I would like to talk about ${text}`
  if (asks(words)) return [`I would like to ask: ${text.replace(/\?$/, '')}?`]
  switch (shape) {
    case 'sentence':
      return isSure(reading) ? [standingText(reading, 'topic')] : [talk]
    case 'did':
      return [standingText(reading, 'topic')]
    case 'how':
      return [`I would like to hear ${text}`, talk]
    case 'moment':
      return [`I would like to talk about the time ${text}`]
    case 'because':
    case 'fact':
      return [afterOpening(reading)]
    case 'purpose':
      return [`I would like ${text}`]
    case 'verb':
      return [`I would like to ${text}`]
    case 'prepositional':
      return /^(?:about|on)$/.test(plain(words[0]))
        ? [`I would like to talk about ${insideText(listed({ ...reading, words: words.slice(1) }))}`]
        : [talk]
    case 'trait':
      return /^(?:curious|keen|interested|unsure|torn|stuck|worried|thinking|not sure)/.test(text)
        ? [`I am ${text}`]
        : [talk]
    default:
      return [talk]
  }
}

/** "is it worth it", "how did you get in": a question, with its mark or without. */
function asks(words: Word[]): boolean {
  if (/\?["”’)]*$/.test(words.at(-1)?.after ?? '')) return true
  const opens = /^(?:how|what|why|when|where|who|which)$/.test(plain(words[0])) ? 1 : 0
  const subject = words[opens + 1]
  if (!isAuxiliary(words[opens])) return false
  if (SUBJECTS.has(plain(subject))) return true
  return (
    opens === 0 &&
    DETERMINERS.has(plain(subject)) &&
    !/^(?:have|had|would|could|can|don't|was|were)$/.test(plain(words[0]))
  )
}

const PRAISE =
  /^(?:great|nice|good|lovely|amazing|impressive|happy|well|best|all the best|wonderful|merry|hope|check|have a|enjoy|look|see|loving|wishing)\b/i

const hasVerb = (words: Word[]): boolean => words.some((_, at) => isVerbAt(words, at))

/** Wordings for something of use to the reader: a link, an article, a congratulation. */
export function usefulFrames(reading: Reading): string[] {
  const { shape, words } = reading
  const [link, ...rest] = words
  // A sentence does not open on a link: what is said of it comes first.
  if (link && isLink([link]) && rest.length > 2 && hasVerb(rest))
    return [`${unstopped(insideText({ ...reading, words: rest }))}: ${link.core}`]
  const text = insideText(reading).replace(
    /^(?:this|here|link|see|read this)(?: one| article)?:? (?=http)/i,
    '',
  )
  const typed = standingText(reading, 'useful')
    .replace(/, congratulations([.!]?)$/i, '. Congratulations$1')
    // What was seen, not who saw it, brings the reader to mind.
    .replace(
      /^(I (?:just )?(?:saw|read|heard|found|noticed|watched|came across|ran into) .+?),?(?: and)? (made|reminded|got) me /,
      '$1, and it $2 me ',
    )
    .replace(/(?<=[\p{L}\d])(?<!\b(?:at|on|from|here|in|to|see|of|is)) (?=https?:\/\/\S+$)/iu, ': ')
  if (/^congratulations\b/i.test(text)) return [typed]
  const ofUse = [`I thought this might be of use to you: ${setOff(withA(words, text))}`]
  if (PRAISE.test(text) && !hasLink(words)) return [typed]
  switch (shape) {
    case 'sentence':
    case 'did':
      return [typed]
    case 'that':
    case 'fact':
      return [`I saw that ${afterOpening(reading)}`]
    case 'because':
      return [typed]
    case 'verb':
    case 'moment':
    case 'so':
    case 'trait':
      return [typed]
    case 'prepositional':
      return hasLink(words) ? ofUse : [typed]
    default:
      return /^your?\b/.test(text) && !hasLink(words) ? [`I noticed ${text}`] : ofUse
  }
}

const BARE_LINK =
  /^(.+?),? (?:at |on |here:? |link:? )?((?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)+\/[\w/.#?=&%-]+)$/i
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December'
const WHEN = new RegExp(
  `, (?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\\b)`,
)
const AT_TIME = new RegExp(
  `(?<=\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH}|20\\d\\d)),? (?=\\d{1,2}(?:[.:]\\d\\d)? ?[ap]m\\b|\\d{1,2}[.:]\\d\\d\\b)`,
)

/** "a talk, 3 December 7pm, example.org/talk": the time in words, and the link as a sentence of its own. */
function setOff(text: string): string {
  const timed = text.replace(WHEN, ' on ').replace(AT_TIME, ' at ')
  const found = BARE_LINK.exec(timed)
  const isApart = found?.[0].at(found[1]?.length ?? 0) === ',' || (found?.[1]?.split(' ').length ?? 0) > 9
  const isHung = /\b(?:on|at|from|in|to|see|of|is|here)$/i.test(found?.[1] ?? '')
  return found && isApart && !isHung ? `${found[1]}. The link is ${found[2]}` : timed
}

const SINGLE =
  /^(?:new|first|second|side|small|big|full|part|remote|better|senior|different|good|great|proper|real|free|online|short|local|evening|half-day|one-day|useful|interesting|recent|long|quick|printable|open|public|weekly|monthly)$/
const COUNTED =
  /^(?:job|role|position|title|project|certificate|certification|degree|course|contract|website|site|portfolio|team|app|baby|internship|promotion|talk|paper|book|blog|client|flat|house|start-up|startup|company|webinar|article|workshop|conference|podcast|guide|video|report|survey|grant|checklist|toolkit|fair|exhibition|event|list|episode|map|template|newsletter|supplier|dataset|tool|calculator|directory|archive|scheme)$/

/** What is passed on stands bare more often than one's own job. */
const DATED =
  /^(?:webinar|article|workshop|conference|podcast|guide|video|grant|checklist|exhibition|episode)$/

/** "new job at …" → "a new job at …": a thing of the writer's own, named for the first time. */
function withA(words: Word[], text: string): string {
  const noun = words.findIndex((word) => !SINGLE.test(plain(word)))
  const isSingle =
    noun >= 0 &&
    (noun > 0 || DATED.test(plain(words[noun]))) &&
    COUNTED.test(plain(words[noun])) &&
    !/^(?:and|,)/.test(plain(words[noun + 1]))
  return isSingle ? `${article(text)} ${text}` : text
}

/** Wordings for one line of one's own news. */
export function newsFrames(reading: Reading): string[] {
  const { shape, words } = reading
  const text = insideText(reading)
  const side = (clause: string) => `On my side, ${clause}`
  const clause = clauseText(reading, 'news')
  switch (shape) {
    case 'sentence': {
      const typed = standingText(reading, 'news')
      return /[?!]$/.test(typed) || /^(?:on my|i hope|hope|it)\b/i.test(clause)
        ? [typed]
        : [side(clause), typed]
    }
    case 'did': {
      const done = /^I \p{L}/u.test(clause) && !/^I (?:am|was|have) /.test(clause) ? perfect(reading) : null
      return done === null ? [side(clause), clause] : [side(`I have ${done}`), side(clause), clause]
    }
    case 'that':
    case 'fact':
    case 'because':
      return [side(afterOpening(reading))]
    case 'doing':
    case 'trait':
      return [side(`I am ${text}`), `I am ${text}`]
    case 'verb':
      return [side(`I ${text}`)]
    case 'prepositional':
      return [side(`I am ${text}`)]
    default:
      if (/^(?:now|back|still|currently) /.test(text)) return [side(`I am ${text}`)]
      return [`On my side: ${withA(words, text)}`]
  }
}

/** Wordings for what is new since the last interview. */
export function sinceThenFrames(reading: Reading): string[] {
  const { shape, words } = reading
  const text = insideText(reading)
  const clause = clauseText(reading, 'sinceThen')
  switch (shape) {
    case 'sentence':
      return [standingText(reading, 'sinceThen')]
    case 'did': {
      const passive = /^I was (?=\p{L}+ed\b)/u.exec(clause)
      if (passive && !/ in (?:[A-Z]|\d{4})/.test(clause))
        return [`Since then I have been ${clause.slice(6)}`, clause]
      const done = /^I (?:am|was) /.test(clause) ? null : perfect(reading)
      if (done !== null) return [`Since then I have ${done.replace(/^been been /, 'been ')}`, clause]
      return [clause]
    }
    case 'that':
    case 'fact':
    case 'because':
      return [afterOpening(reading)]
    case 'doing':
      return words.some((word) => /^(?:now|currently)$/.test(plain(word)))
        ? [`I am ${text}`]
        : [`Since then I have been ${text}`]
    case 'trait':
      return [`I am ${text}`]
    case 'verb':
      return [`I ${text}`]
    case 'prepositional':
      return [`New since then: ${text}`]
    default: {
      if (/^(?:now|back|currently) /.test(text)) return [`I am ${text}`]
      const counted = isNamed(words) && !/^(?:my|no|the|this|his|her|your|our)$/.test(plain(words[0]))
      return counted && shape === 'thing'
        ? [`Since then I have added ${text}`, `New since then: ${text}`]
        : [`New since then: ${unstopped(withA(words, text))}`]
    }
  }
}
