/** Frames for the terms that would work and for what is flexible: an offer, never an ultimatum. */
import { afterOpening, apart, insideText, isSure, listed, standingText } from './frame-parts.ts'
import type { Reading } from './shape.ts'
import { plain, textOf } from './words.ts'

const SUM = `(?:[$£€] ?)?\\d[\\d.,]*(?: ?k)?\\+?(?: ?(?:usd|eur|gbp|chf|cad|aud|dollars|euros|pounds|[$£€]))?`
const UNIT = `(?:(?:,)? (?:base|gross|total|net|ote|all in|per year|a year|an hour|per hour|a day|per day|p\\.?a\\.?|annually|before tax|plus bonus|\\+ ?bonus))*`
const pattern = (text: string) => new RegExp(`^${text}$`, 'i')
const FLOOR = [
  pattern(
    `(?:at least|minimum(?: of)?|min(?: of)?|no less than|not less than|nothing (?:below|under|less than)|not (?:below|under)|from) (${SUM}${UNIT})`,
  ),
  pattern(`(${SUM}${UNIT})(?: min(?:imum)?| or (?:more|above|up)| and up| upwards?| at least)`),
  pattern(
    `(?:i )?(?:won['’]t|will not|can['’]t|cannot|can not|couldn['’]t|could not|wouldn['’]t|would not|don['’]t)(?: really)? (?:go|do|accept|take|work for|move|start) (?:anything |for )?(?:below|under|less than|lower than) (${SUM}${UNIT})`,
  ),
  pattern(
    `(?:i (?:would |['’]d )?)?(?:need|want|require|expect|am looking for)(?: to (?:get|make|earn))? (?:at least|(?:a )?minimum(?: of)?|no less than) (${SUM}${UNIT})`,
  ),
  pattern(`(${SUM.replace('\\+?', '\\+')}${UNIT})`),
]
const RANGE = pattern(
  `(?:(?:a )?(?:range|salary)(?: of)? )?(?:around |about |maybe |somewhere |anywhere |roughly )?(?:from |in the )?(${SUM} ?(?:-|–|—|to|and) ?${SUM}${UNIT})(?: range)?(?: (?:would|will|could|can|does|is|should)? ?(?:be )?(?:work|works|fine|ok|okay|good|possible|enough)(?: for me)?)?`,
)

/** Wordings for the range or the term that would work. */
export function termsFrames(reading: Reading): string[] {
  return apart(reading, 'terms', termsFrame)
}

function termsFrame(reading: Reading): string[] {
  const { shape, words } = reading
  const text = insideText(reading)
  for (const floor of FLOOR) {
    const sum = floor.exec(text)?.[1]
    if (sum) return [`A range from ${sum.replace(/\+(?=\s|$)/, '')} up would work for me`]
  }
  const range = RANGE.exec(text)?.[1]
  if (range) return [`A range of ${range} would work for me`, `${range} would work for me`]
  const works = `${/^(?:\d+[ -](?:days?|hours?)[ -](?:week|day|shift)|(?:mid|early|late)[ -]\p{L}+ start)$/iu.test(text) ? 'a ' : ''}${text} would work for me`
  const colon = `This would work for me: ${text}`
  switch (shape) {
    case 'sentence':
    case 'did':
      // A figure at the head and no verb for certain: "20 hours a week, mornings".
      if (
        /^(?:(?:less|more|no more|fewer) than |under |over |up to |at most |max )?[$£€]?\d/.test(text) &&
        !isSure(reading)
      )
        return [/[,;:]/.test(text) ? colon : works, colon]
      return softened(standingText(reading, 'terms'))
    case 'because':
    case 'that':
    case 'fact':
      return [afterOpening(reading)]
    case 'verb':
      if (
        /^(?:start|work|move|travel|test) (?:date|days?|hours?|time|week|place|period|location)\b/.test(text)
      )
        return [colon]
      return [
        plain(words[0]) === "don't" ? standingText({ ...reading, shape: 'did' }, 'terms') : `I could ${text}`,
      ]
    case 'purpose':
      return [`I would be able ${text}`]
    case 'trait':
      return traitFrames(text, colon)
    case 'thing':
    case 'doing':
    case 'how':
      return isOffer(text) ? traitFrames(text, colon) : [works, colon]
    case 'list':
      return [colon]
    case 'prepositional':
      return /^(?:between|around|about|up to|over|under|from) [$£€]?\d/.test(text) ? [works, colon] : [colon]
    default:
      return [colon]
  }
}

const isOffer = (text: string): boolean =>
  /^(?:really |very |totally |also )?(?:happy|glad|open|willing|fine|ok|okay|good|able|ready|available|flexible|free|prepared) (?:to|with|for|on|from|in|at|by)\b/.test(
    text,
  )

function traitFrames(text: string, colon: string): string[] {
  if (/^(?:available|free|flexible)\b/.test(text)) return [`I am ${text}`]
  if (isOffer(text)) return [`I would be ${text}`, `I am ${text}`]
  return /[,:;]|^(?:not|no|too)\b/.test(text) ? [colon] : [`${text} would work for me`, colon]
}

/** "Two days is fine" is a demand met; "would be fine" is an offer. */
function softened(text: string): string[] {
  const soft = text.replace(
    /(?:(?<=\p{L}) (?:is|are)|(?<=\b(?:that|it))['’]s) (?=(?:totally |perfectly |absolutely |also |all )?(?:fine|ok|okay|good|great|possible|doable|no problem)\b)/iu,
    ' would be ',
  )
  return soft === text || /^(?:if|as long as)\b/i.test(text) ? [text] : [soft, text]
}

/** "title" → "the title": a part of any offer, which stands bare only in notes. */
const withThe = (text: string): string =>
  /^(?:(?:job|exact|start|starting|finish|office|base|notice|probation|trial|shift|working|contract|pay|salary|work|team) )*(?:titles?|dates?|times?|hours|salary|pay|base|range|locations?|schedule|pattern|contract|benefits|package|rate|level|grade|days|office|team|period|length|split|bonus|scope|role|rota|start|site|department|format|setup)\b(?![-'’])/i.test(
    text,
  )
    ? `the ${text}`
    : text

/** Wordings for what the writer is flexible about. */
export function flexibleFrames(reading: Reading): string[] {
  return apart(reading, 'flexible', flexibleFrame)
}

/** What one is not flexible "on" but open to: it is asked for, and not given way in. */
const ASKED =
  /\b(?:shifts?|weekends?|nights?|evenings?|early mornings?|overtime|on-call|travel|travelling|relocation|contract|trial|probation|part-time|job share|secondment|temp)\b/i

function flexibleFrame(reading: Reading): string[] {
  const { shape, words } = reading
  const text = withThe(insideText(listed(reading)))
  const flexible =
    ASKED.test(text) && !/^the\b|\bbut\b/.test(text) ? `I am open to ${text}` : `I am flexible on ${text}`
  switch (shape) {
    case 'sentence':
    case 'did':
      return [standingText(reading, 'flexible')]
    case 'because':
    case 'that':
    case 'fact':
      return [afterOpening(reading)]
    case 'trait':
      return isOffer(text) || /^(?:flexible|easy|relaxed|open|negotiable)\b/.test(text)
        ? [`I am ${text}`]
        : [flexible]
    case 'doing':
      return [`I am open to ${text}`, flexible]
    case 'verb':
      return [`I could ${text}`]
    case 'purpose':
      return [`I would be happy ${text}`]
    case 'prepositional':
      return /^(?:about|on|with|around)$/.test(plain(words[0]))
        ? [`I am flexible ${text.replace(/^(\S+) (.+)$/, (_, on, rest) => `${on} ${withThe(rest)}`)}`]
        : [flexible]
    case 'thing':
    case 'list':
    case 'how':
    case 'person':
      if (isOffer(text)) return [`I am ${text}`]
      return /^(?:no|not)\b/.test(text) ? [textOf(words)] : [flexible]
    default:
      return [flexible]
  }
}
