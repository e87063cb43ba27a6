/** Frames for what is new in a work sample and for how experience maps to another role. */
import { afterOpening, clauseText, insideText, named, standingText } from './frame-parts.ts'
import { AT_WORK } from './leading.ts'
import { PAST, PLURALS } from './lexicon.ts'
import type { Reading } from './shape.ts'
import { plain, textOf, type Word } from './words.ts'

const COMPARED =
  /^(?:(?:way|much|far|a lot|lots|a bit|a little|slightly|even|\d+x|\d+ times|\d+%|about) )*(?:\p{L}{2,}er|more \p{L}+|less \p{L}+|better|worse|shorter)(?:,| and (?:\p{L}+er|more|less|better)\b| than | now\b|$)/iu
const DOES =
  /^(?:also |now |actually )?(?:handles|has|uses|runs|reads|covers|validates|splits|caches|streams|keeps|takes|comes|checks|logs|fails|loads|works|parses|supports|returns|scales|retries|avoids|does|makes|writes|passes|includes|explains|starts|stops|sends|stores|shows|needs|gives|can|doesn['’]t|no longer)$/i

/** Wordings for what is different in the new version. */
export function changedFrames(reading: Reading): string[] {
  const { shape, words } = reading
  const text = insideText(reading)
  const from = /^(?:now|also|actually)$/.test(plain(words[0])) ? 1 : 0
  const head = plain(words[from])
  const next = words[from + 1]
  if (from === 1 && head === 'with')
    return [`The new version now comes ${insideText({ ...reading, words: words.slice(1) })}`]
  if (/^(?:more|less|fewer)$/.test(head) && next?.tags.has('Noun')) return fresh(text)
  if (COMPARED.test(text) && shape !== 'sentence') return [`The new version is ${compared(text)}`]
  if (DOES.test(head) && next !== undefined && words[from]?.after === '') return [`The new version ${text}`]
  switch (shape) {
    case 'sentence':
      return [standingText(reading, 'changed')]
    case 'did': {
      const clause = clauseText(reading, 'changed')
      if (/\bthis time\b/.test(text)) return [standingText(reading, 'changed')]
      if (/^It /.test(clause)) return [`The new version ${text}`]
      return PAST.has(head) || /ed$/.test(head) || /^(?:also|really|actually|first)$/.test(head)
        ? [`This time ${clause}`, standingText(reading, 'changed')]
        : [standingText(reading, 'changed')]
    }
    case 'that':
    case 'fact':
    case 'because':
      return [afterOpening(reading)]
    case 'trait':
      return /^(?:no|more|fewer|less)$/.test(head) && next !== undefined
        ? fresh(text)
        : [`The new version is ${text}`]
    case 'prepositional':
      return head === 'with' ? [`The new version comes ${text}`] : [`The new version is ${text}`]
    default:
      return words.some((_, at) => doesAt(words, at)) ? [textOf(words)] : fresh(text)
  }
}

/** "shorter, clearer, has a summary": what it is, and then what it does. */
function compared(text: string): string {
  const [is, does] = text.split(/, (?=(?:has|handles|uses|covers|includes|shows|runs|comes|explains) )/)
  if (does === undefined || is === undefined) return text.replace(/^(\S+), (\S+)$/, '$1 and $2')
  return /,/.test(is) ? `${is.replace(/, ([^,]+)$/, ' and $1')}, and it ${does}` : `${is} and ${does}`
}

/** "the API returns proper errors now": the thing before it is what does it. */
const doesAt = (words: Word[], at: number): boolean =>
  at > 0 &&
  DOES.test(plain(words[at])) &&
  words[at]?.after === '' &&
  words[at - 1]?.after === '' &&
  words[at - 1]?.tags.has('Noun') === true &&
  words[at + 1] !== undefined &&
  !/^(?:and|or|of|from|in|for|with)$/.test(plain(words[at + 1]))

const fresh = (text: string): string[] => [`What is new: ${text}`]

/** Wordings for how the writer's experience maps to the role. */
export function mappingFrames(reading: Reading): string[] {
  const { shape, words } = reading
  const text = insideText(reading)
  const bring = named('I would bring', 'What I would bring to it', reading)
  // "Read, test and write docs all day": doings, told by their last object.
  const doings = words.filter(
    (_, at) => at === 0 || /^(?:and)$/.test(plain(words[at - 1])) || words[at - 1]?.after === ',',
  )
  if (
    shape === 'list' &&
    doings.every((word) => AT_WORK.test(plain(word)) && !word.tags.has('Plural')) &&
    words.at(-1) !== doings.at(-1)
  )
    return [`I ${text}`]
  switch (shape) {
    case 'sentence':
    case 'did':
      return [standingText(reading, 'mapping')]
    case 'because':
    case 'that':
    case 'fact':
      return [afterOpening(reading)]
    case 'trait':
      return /^(?:same|similar|more|less|no|other)$/.test(plain(words[0]))
        ? carried(text)
        : [`I am ${text}`, ...bring]
    default:
      if (/^(?:the )?(?:same|similar)\b/.test(text)) return carried(text)
      if (/^used to \p{L}+/u.test(text) && !PLURALS.has(plain(words[2]))) return [`I am ${text}`]
      return textOf(words).endsWith('?') ? [textOf(words)] : bring
  }
}
const carried = (text: string): string[] => [`What carries over: ${text}`]
