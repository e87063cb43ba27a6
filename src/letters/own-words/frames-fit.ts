/** Frames for why the fit was good. */
import type { Register } from '../../rejection/answers.ts'
import { isVerbAt, verbsOf } from './clauses.ts'
import { withArticle } from './frames-telling.ts'
import { DETERMINERS, PREPOSITIONS } from './lexicon.ts'
import { joinedAt } from './run-ons.ts'
import { inside, type Reading } from './shape.ts'
import { subjectFor } from './subjects.ts'
import { turnedBy } from './turned.ts'
import { plain, textOf, unstopped, type Word } from './words.ts'

/** Wordings for why the fit was good, best first. */
export function fitFrames(reading: Reading, register: Register): string[] {
  const { shape, words, names } = reading
  const typed = textOf(words)
  const whole = unstopped(typed)
  const text = unstopped(textOf(inside(words, names)))
  const felt = register === 'warm' ? 'The role felt right to me' : 'The role seemed a good fit to me'
  switch (shape) {
    case 'sentence':
      if (hangsOn(words)) return [`${felt}: ${text}`]
      return isOwnStory(words, text) ? [...turnedBy(text, ownStory(text, register)), typed] : [typed]
    case 'did': {
      const told = subjectFor(reading, 'fit')
      return fitFrames({ ...reading, words: told, shape: 'sentence' }, register)
    }
    case 'because':
      return [`${felt} ${text}`, textOf(words.slice(1))]
    case 'thing':
    case 'person':
    case 'how':
    case 'doing':
      return words.length > 10 ||
        words.some((word, at) => at < words.length - 1 && /,$/.test(word.after)) ||
        /:/.test(text) ||
        withArticle(words) !== textOf(words) ||
        (verbsOf(words, names).nested && words[0]?.tags.has('Noun') === true && shape === 'thing')
        ? [`${felt}: ${text}`, `${whole} felt like a good fit`]
        : [`${whole} felt like a good fit`, `${felt}: ${text}`]
    case 'that':
      return [`It felt like a good fit ${text}`]
    case 'fact':
      return [`It felt like a good fit that ${textOf(words.slice(plain(words[2]) === 'that' ? 3 : 2))}`]
    case 'purpose':
      return [`I was hoping ${text}`]
    case 'list':
      return [`${felt}: ${unstopped(textOf(inside(pairOf(words), names)))}`]
    default:
      return /:/.test(text) ? [typed] : [`${felt}: ${text}`]
  }
}

/** What the writer has done is no fit by itself; the sentence says that it is why the role seemed one. */
const ownStory = (text: string, register: Register): string[] =>
  register === 'warm'
    ? [`The role felt like a good fit, because ${text}`, `I could see myself in the role: ${text}`]
    : [`The role seemed a good fit to me, as ${text}`, `I could see myself in the role: ${text}`]

const isOwnStory = (words: Word[], text: string): boolean =>
  /^(?:I|I['’](?:ve|m|d)|my) /.test(text) &&
  words.length > 3 &&
  words.length <= 20 &&
  !/[:;?!—"“]|\b(?:fit|fits|fitted|suits?|suited|felt|match|matched|because|exactly|wanted|want|looking|hoped|hoping|love|loved|like|liked|could see)\b/i.test(
    text,
  )

/** "parents kept off the poolside": a past form that only describes what stands before it. */
const hangsOn = (words: Word[]): boolean =>
  !DETERMINERS.has(plain(words[0])) &&
  words[0]?.tags.has('Pronoun') !== true &&
  words.some(
    (word, at) =>
      at > 0 &&
      /^(?:kept|left|built|held|made|led|paid|taught|sold|shared)$/.test(plain(word)) &&
      words[at - 1]?.tags.has('Plural') === true &&
      (at === words.length - 1 || PREPOSITIONS.has(plain(words[at + 1]))),
  ) &&
  words.filter((_, at) => isVerbAt(words, at)).length === 1

/** "small bays, real time to teach" → "small bays and real time to teach": two things and nothing else. */
function pairOf(words: Word[]): Word[] {
  const commas = words.flatMap((word, at) => (at < words.length - 1 && /[,;:]$/.test(word.after) ? [at] : []))
  const [comma = -1] = commas
  const next = words[comma + 1]
  const isPair =
    commas.length === 1 &&
    comma < 6 &&
    /,$/.test(words[comma]?.after ?? '') &&
    !words.some(
      (word) => word.core === '' || /^(?:and|or|but|which|who|where|not|no|so)$/.test(plain(word)),
    ) &&
    (next?.tags.has('Adjective') === true || next?.tags.has('Noun') === true) &&
    next?.tags.has('Verb') !== true &&
    !isVerbAt(words, comma + 1) &&
    words.length - comma < 9
  return isPair ? joinedAt(words, comma, 'and') : words
}
