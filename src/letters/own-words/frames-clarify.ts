/** Frames for what came across wrongly, the fact, one example, and the point left unsaid. */
import { beliefAt } from './belief.ts'
import { isGerund } from './clauses.ts'
import { afterOpening, clauseText, insideText, isLink, isNamed, isSure, standingText } from './frame-parts.ts'
import { inside, type Reading, readShape } from './shape.ts'
import { plain, textOf, unstopped } from './words.ts'

const across = (clause: string): string[] =>
  // "That was not my code": a second "that" would only stammer.
  /^that\b/i.test(clause)
    ? [`It may have sounded as though ${clause}`]
    : [`It may have come across that ${clause}`, `It may have sounded as though ${clause}`]

const OWN_FAULT =
  /^(?:I|my \p{L}+) (?:(?:didn['’]t|did not|never|failed to|forgot to|should have|could have|could['’]ve|should['’]ve)(?: \p{L}+ly| really| quite| even)? (?:explain|say|mention|make|put|get|show|answer|express|give|describe|come|said|mentioned|explained|made|put|been|talk|go)|was (?:not |n['’]t )?(?:clear|unclear|nervous|vague|too quick|too vague|rushing)|wasn['’]t (?:clear|specific|precise)|misspoke|rushed|undersold|mumbled|mixed up|explained|put it|may|might)\b/iu
const SO_IT = / ((?:and |but )?so )(?:it |that |this )?(sounded|seemed|looked|felt) (?=like |as )/i
const SAID_BUT = /^I said\b.+\b(?:but|and) (?:I )?(?:meant|should have|was)\b/i
const SEEMED =
  /^(.*?\b)(seemed|sounded|looked|felt|appeared|came across|came off|comes across|sounds|seems) (?=(?:like|as|that|to|too|very|not|un|a|so|\p{L}))/iu
const PARTICIPLE: Record<string, string> = {
  'came across': 'come across',
  'comes across': 'come across',
  'came off': 'come off',
  sounds: 'sounded',
  seems: 'seemed',
}

/** Wordings for what came across wrongly; they never say who got it wrong. */
export function misreadFrames(reading: Reading): string[] {
  const { words, names } = reading
  const said = standingText(reading, 'misread')
  const so = said.replace(SO_IT, ' $1it may have $2 ')
  if (so !== said) return [so]
  const count = beliefAt(words, names)
  if (count > 0) {
    const left = readShape(words.slice(count), names, 'misread')
    return left.shape === 'sentence' || left.shape === 'did'
      ? across(clauseText(left, 'misread'))
      : misread(left)
  }
  return misread(reading)
}

function misread(reading: Reading): string[] {
  const { shape, words } = reading
  const text = insideText(reading)
  const missed = missedFrame(text)
  if (missed) return [missed]
  const seemed = SEEMED.exec(text)
  const before = seemed?.[1]?.trim() ?? ''
  if (seemed && /^(?:|it|that|this|i|my(?: [\p{L}-]+){1,6})$/iu.test(before)) {
    const verb = PARTICIPLE[seemed[2]?.toLowerCase() ?? ''] ?? seemed[2]?.toLowerCase()
    const rest = text.slice(seemed[0].length)
    const isAboutIt = /^(?:like (?:i|the|my|we)\b|that\b|as (?:if|though)\b)/i.test(rest)
    const subject = before === '' ? (isAboutIt ? 'It' : 'I') : before
    return [`${subject} may have ${verb} ${rest}`]
  }
  if (/\bmay (?:not )?have\b/.test(text)) return [textOf(words)]
  switch (shape) {
    case 'that':
    case 'fact':
      return across(afterOpening(reading))
    case 'sentence':
    case 'did':
      if (OWN_FAULT.test(clauseText(reading, 'misread')) || SAID_BUT.test(text))
        return [standingText(reading, 'misread')]
      return /\?$/.test(textOf(words)) ? wrongly(text) : across(clauseText(reading, 'misread'))
    case 'trait':
      return / and (?:would|will|might|could|may|can)\b/.test(text)
        ? across(`I am ${text}`)
        : [`I may have come across as ${text}`]
    case 'prepositional':
      if (plain(words[0]) === 'as') return [`I may have come across ${text}`]
      return wrongly(text)
    default:
      if (/^(?:not|too)\b/.test(text)) return [`I may have come across as ${text}`]
      if (/^like\b/.test(text)) return [`It may have sounded ${text}`]
      return wrongly(text)
  }
}

const wrongly = (text: string): string[] => [`What may have come across wrongly: ${text}`]

/** "they misunderstood my answer on scale": told as what did not arrive, not as what someone failed to do. */
function missedFrame(text: string): string | null {
  const found =
    /^(?:(?:they|you|he|she|it|someone|(?:the|your) \p{L}+|\p{L}+) )?(?:(?:all|both|kind of|maybe|probably|totally|completely|clearly|just) )*(?:misunderstood|misread|misheard|missed|overlooked|(?:didn['’]t|did not) (?:get|see|understand|notice|realize|know|hear|believe)) (?!out\b)(.+)$/iu.exec(
      text,
    )
  if (!found?.[1] || /^i\b/i.test(text)) return null
  const rest = found[1]
  if (/^(?:me)\b/.test(rest)) return 'I may not have come across as I meant to'
  if (/^(?:that )?(?:i|my|the \p{L}+ (?:was|is))\b.* \p{L}+/iu.test(rest) && /^(?:that|i)\b/i.test(rest))
    return `It may not have come across that ${rest.replace(/^that /, '')}`
  return `${rest} may not have come across`
}

/** Wordings for the fact itself, stated plainly. */
export function factFrames(reading: Reading): string[] {
  const text = insideText(reading)
  const clause = clauseText(reading, 'fact')
  switch (reading.shape) {
    case 'sentence':
      if (/\?$/.test(textOf(reading.words))) return [textOf(reading.words)]
      return /^(?:actually|honestly|really|in|there|it's|that's)\b/.test(clause)
        ? [textOf(reading.words)]
        : [textOf(reading.words), `In fact, ${clause}`]
    case 'did':
      return [`In fact, ${clause}`, clause]
    case 'that':
    case 'fact':
    case 'because':
      return [`In fact, ${afterOpening(reading)}`, afterOpening(reading)]
    case 'trait':
      return [`In fact, I am ${text}`, `I am ${text}`]
    case 'doing':
      return [`The fact is this: ${text}`, `I was ${text}`]
    case 'remark':
      return [textOf(reading.words)]
    default:
      return [`The fact is this: ${text}`]
  }
}

/** Wordings for one concrete example. */
export function exampleFrames(reading: Reading): string[] {
  const text = insideText(reading)
  if (isLink(reading.words)) return [`You can see one example at ${text}`]
  switch (reading.shape) {
    case 'sentence':
    case 'did': {
      const typed = standingText(reading, 'example')
      const isLoose =
        reading.words.some((word) => word.core === '') || (isGerund(reading.words[0]) && !isSure(reading))
      if (isLoose && reading.shape === 'sentence') return [`One example: ${text}`]
      return /[?]$/.test(typed) ? [typed] : exampleOf(clauseText(reading, 'example'), typed)
    }
    case 'that':
    case 'fact':
    case 'because':
      return [`For example, ${afterOpening(reading)}`]
    case 'trait':
      return [`For example, I am ${text}`]
    default:
      return [`One example: ${text}`]
  }
}

/** What one did oneself needs no "for example": it goes on from what was said before. */
const exampleOf = (clause: string, typed: string): string[] =>
  /^I (?!am |have )/.test(clause) ? [clause, `For example, ${clause}`] : [`For example, ${clause}`, typed]

const ADMITS =
  /^(?:I|we) (?:(?:really |just |also )?(?:forgot|should|could|would|wanted|meant|wish|wished|didn['’]t|did not|never|failed|missed|ran out|undersold|glossed|skipped|rushed|was going|hadn['’]t|had meant|may|might))\b/i

/** Wordings for the point that did not come across. */
export function unsaidFrames(reading: Reading): string[] {
  const { shape, words, names } = reading
  const text = insideText(reading)
  const across = 'One thing I did not get across'
  switch (shape) {
    case 'sentence':
    case 'did': {
      const clause = clauseText(reading, 'unsaid')
      const admits =
        ADMITS.test(clause) || /\bshould(?:['’]ve| have)\b/.test(clause) || /\?$/.test(textOf(words))
      if (admits || /^(?:when|if|while|next|one thing|the (?:one )?(?:thing|point|part)|what)\b/.test(clause))
        return [standingText(reading, 'unsaid')]
      if (/^that\b/i.test(clause)) return [standingText(reading, 'unsaid')]
      return [`${across} is that ${clause}`, standingText(reading, 'unsaid')]
    }
    case 'that':
      return [`${across} is ${text}`]
    case 'fact':
      return [`${across} is that ${afterOpening(reading)}`]
    case 'because':
      return [`${across} is that ${afterOpening(reading)}`]
    case 'how':
      return [`${across} is ${text}`]
    case 'trait':
      return [`${across} is that I am ${text}`]
    case 'thing':
    case 'person':
    case 'list':
      return isNamed(words) ? [`${across} is ${text}`] : [`${across}: ${text}`]
    default:
      return [`${across}: ${unstopped(textOf(inside(words, names)))}`]
  }
}
