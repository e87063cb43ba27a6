/** Frames for advice that came back. */
import { afterAdverbs, isAuxiliary, isGerund, isVerbAt } from './clauses.ts'
import { listed } from './frame-parts.ts'
import { AUXILIARIES, DETERMINERS, GIVEN, PREPOSITIONS, REPORTING, SUBJECTS } from './lexicon.ts'
import { isTheirWriting } from './pasted.ts'
import { isToldOfMine, reported } from './reports.ts'
import { inside, type Reading } from './shape.ts'
import { subjectFor } from './subjects.ts'
import { plain, textOf, toWords, unstopped, type Word } from './words.ts'

const FOUND =
  /^(?:found|agree|appreciate|appreciated|see|understand|hear|heard|take|took|like|liked|hadn't|thought|know|knew|value|think|will|recognize|realized|realize|can|am)$/

/** Wordings for advice that came back, best first. */
export function feedbackFrames(reading: Reading): string[] {
  const frames = framesOf(reading)
  const heard = SAID.exec(frames[0] ?? '')?.[1]
  if (heard === undefined || /["“]|, and I |\bthank/i.test(heard)) return frames
  if (BARE_VERDICT.test(heard)) return [`This is what I take from it: ${heard}`, ...frames]
  return [`It helps to hear that ${heard}`, ...frames]
}

/** "too sweet, and the plating was messy": no clause, whatever follows it. */
const BARE_VERDICT = /^(?:too|very|not|a bit|bit|so|more|less|no) /i

/** Who gave the feedback knows what they said: told back to them, it is what it is good for that counts. */
const SAID =
  /^[Yy]ou (?:said|told me)(?: that)? (?!to |no$|yes$|so$)(.+?)(?:(?:, and t|\. T)hat (?:is useful to know|gives me something to work on))?$/

/** "You loved me but wanted someone who has …": told back to them, the praise would be one's own; the want is what is of use. */
const BUT =
  /^[Yy]ou (?:(?:really|all|both) )?(?:loved|liked|enjoyed|thought|felt|found|were impressed|were|had)\b[^.;:]*?,? but (?:you )?(?=(?:wanted|needed|were (?:looking|hoping)|are looking|felt|thought|chose|preferred|decided|missed|would have)\b)/

function framesOf(reading: Reading): string[] {
  const { words, names, shape } = reading
  const whole = unstopped(textOf(words))
  const text = unstopped(textOf(inside(words, names)))
  const tail = 'and that is useful to know'
  // A second "and" would trip, and a long report needs no verdict hung on it.
  const told = (clause: string): string[] =>
    BUT.test(clause)
      ? [`It helps to know that you ${clause.replace(BUT, '')}`, clause]
      : isLaden(clause)
        ? [clause, `${clause}. That is useful to know`, `${clause}. That gives me something to work on`]
        : [`${clause}, ${tail}`, `${clause}, and that gives me something to work on`, clause]
  const point = (about: string) => [
    `Your point about ${about} is one I can use`,
    `Your point about ${about} is useful to me`,
  ]
  const taken = `This is what I take from it: ${text}`
  if (isToldOfMine(words)) {
    const at = plain(words[2]) === 'that' ? 3 : 2
    return feedbackFrames({
      ...reading,
      words: [...words.slice(0, at), ...toWords('my'), ...words.slice(at)],
    })
  }
  const report = reported(words)
  if (report !== null) return [report, taken]
  switch (shape) {
    case 'sentence':
      if (isTheirWriting(words)) return [whole]
      if (isLacking(words)) return lackFrames(words, [taken])
      if (isOwnView(words)) return [textOf(words)]
      if (
        !reports(words) &&
        plain(words[0]) !== 'you' &&
        !DETERMINERS.has(plain(words[0])) &&
        words[0]?.tags.has('Noun') &&
        !words[0].tags.has('Pronoun') &&
        !names.has(plain(words[0])) &&
        !/^(?:other|someone|everyone|there)/.test(plain(words[0]))
      )
        return [taken]
      if (reports(words)) return told(whole)
      if (plain(words[0]) === 'you' && DECIDED.test(plain(words[afterAdverbs(words, 1)])) && !isLaden(whole))
        return told(whole)
      if (/^in your (?:view|opinion|eyes)\b/i.test(whole)) return told(whole)
      return told(
        /^(?:while|although|though|even|when|if|as)$/.test(plain(words[0]))
          ? `You said that ${text}`
          : `You said ${text}`,
      )
    case 'did':
      return didFrames(reading, words, text, told, point)
    case 'that':
      return [`Your point ${text} is one I can use`, ...told(`You said ${text}`)]
    case 'fact':
      return [
        `Your point that ${unstopped(textOf(words.slice(plain(words[2]) === 'that' ? 3 : 2)))} is one I can use`,
      ]
    case 'because':
      return told(`You said it was ${text}`)
    case 'purpose':
      return [`Your advice ${text} is useful to me`, `Your advice ${text} is something I can use`]
    case 'verb': {
      if (hasListComma(words)) return [taken]
      const advice = plain(words[0]) === "don't" ? `not to ${textOf(words.slice(1))}` : `to ${text}`
      return [
        `Your advice ${unstopped(advice)} is useful to me`,
        `Your advice ${unstopped(advice)} is something I can use`,
      ]
    }
    case 'quotation': {
      const long = words.some(
        (word, at) =>
          SUBJECTS.has(plain(word)) ||
          AUXILIARIES.has(plain(word)) ||
          (at === 0 && word.tags.has('Infinitive')),
      )
      return long ? [`I will keep ${whole} in mind`, ...point(whole)] : point(whole)
    }
    case 'trait':
      if (isLacking(words)) return lackFrames(words, [taken])
      if (/^(?:fair|agreed|understood|true|right)$/.test(plain(words[0])) && words.length < 3) return [whole]
      return plain(words[0]) === 'not'
        ? point(`not being ${unstopped(textOf(words.slice(1)))}`)
        : point(`being ${unstopped(textOf(inside(listed(reading).words, names)))}`)
    case 'list':
      return [taken]
    case 'remark':
      return [taken, whole]
    case 'thing':
    case 'person':
    case 'doing':
    case 'how':
    case 'witnessed':
      if (
        /^(?:what|everything|all|most)$/.test(plain(words[0])) &&
        (plain(words[1]) === 'you' || plain(words[1]) === 'of')
      )
        return [`I can use ${text}`]
      if (isLacking(words)) return lackFrames(words, [taken])
      if (/: /.test(text)) return [taken]
      if (plain(words[0]) === 'not' && DETERMINERS.has(plain(words[1])))
        return point(`not being ${unstopped(textOf(words.slice(1)))}`)
      if (isSlight(words)) return point(`being ${text}`)
      if (words.some((word, at) => at > 0 && plain(word) === 'too' && words[at - 1]?.tags.has('Noun')))
        return [taken]
      return givenFrames(words, whole) ?? point(text)
    default:
      return [taken]
  }
}

/** What the company did about it: told as it is, where what it wished for is what it said. */
const DECIDED =
  /^(?:went|go|chose|decided|hired|picked|selected|gave|found|moved|filled|offered|needed|took|were|are|have|let|asked|read|liked|loved|enjoyed)$/

const LONG = 22
const isLaden = (clause: string): boolean =>
  /\band (?:I|you|my|your|that|it|they|there|the)\b/i.test(clause) || clause.split(' ').length > LONG

/** "a bit quiet": a trait, although it begins like a thing. */
const isSlight = (words: Word[]): boolean =>
  plain(words[0]) === 'a' &&
  /^(?:bit|little|tad|touch)$/.test(plain(words[1])) &&
  (words[2]?.tags.has('Adjective') === true || /^(?:too|quiet|unclear)$/.test(plain(words[2]))) &&
  !words.slice(2, 4).some((word) => word.tags.has('Noun') || /^(?:more|less)$/.test(plain(word)))

/** "not enough depth", "no clear structure", "not much leadership experience": what the writer lacked. */
function isLacking(words: Word[]): boolean {
  const bare = words.map(plain)
  if (
    !/^(?:not enough|not (?:too |very |that )?much|not a (?:lot|great deal)|not many|no)\b/.test(
      bare.join(' '),
    )
  )
    return false
  if (bare[0] === 'no' && IDIOM.test(bare[1] ?? '')) return false
  return !words.some(
    (word, at) => at > 0 && (isAuxiliary(word) || (isVerbAt(words, at) && !isHungOn(words, at))),
  )
}
const IDIOM =
  /^(?:one|need|matter|problems?|issues?|longer|way|doubt|wonder|idea|worries|concerns?|complaints?|fit|match|chemistry|room|budget|headcount|position|opening|culture|other|more|less|better)$/

/** "questions asked", "time spent on tests": a past form that describes what stands before it. */
const isHungOn = (words: Word[], at: number): boolean =>
  at > 1 && (at === words.length - 1 || PREPOSITIONS.has(plain(words[at + 1])))

function lackFrames(words: Word[], otherwise: string[]): string[] {
  const bare = words.map(plain)
  const point = (about: string) => [
    `Your point ${about} is one I can use`,
    `Your point ${about} is useful to me`,
  ]
  const skip = bare[0] === 'no' ? 1 : 2
  const noun = words.slice(skip)
  const rest = unstopped(textOf(noun))
  const isParted = words.some(
    (word, at) => at < words.length - 1 && (/[,;:.]/.test(word.after) || word.core === ''),
  )
  if (isParted || noun.length === 0 || bare.includes('to')) return otherwise
  if (words.some((_, at) => isVerbAt(words, at))) {
    const isMany = noun.some((word) => word.tags.has('Plural') || /[^s]s$/.test(plain(word)))
    return point(`that there ${isMany ? 'were' : 'was'} ${unstopped(textOf(words))}`)
  }
  if (skip === 1) return point(`that I had no ${rest}`)
  if (bare[1] !== 'enough') return point(`that I did not have ${unstopped(textOf(words.slice(1)))}`)
  if (bare[2] === 'of') return point(`that I was not enough ${rest}`)
  if (isGerund(noun[0]))
    return point(unstopped(`about not ${noun[0]?.core} enough ${textOf(noun.slice(1))}`.trim()))
  return noun.some((word) => word.tags.has('Noun')) || !noun[0]?.tags.has('Adjective')
    ? point(`that I lacked ${rest}`)
    : otherwise
}

/** "You said …", "Tom thought …": someone is already shown telling it. */
export function reports(words: Word[]): boolean {
  const verb = words.findIndex((_, at) => at > 0 && isVerbAt(words, at))
  if (verb < 0 || verb > 6) return false
  if (/^(?:I|my)$/i.test(words[0]?.core ?? '')) return false
  const next = plain(words[verb + 1])
  if (/^(?:were|was|are|is)$/.test(plain(words[verb])) && /^(?:right|kind|clear|honest|fair)$/.test(next))
    return true
  return REPORTING.has(plain(words[verb])) || (isAuxiliary(words[verb]) && REPORTING.has(next))
}

const isOwnView = (words: Word[]): boolean => {
  const bare = words.map(plain)
  if (
    /^(?:you|it|that|this)$/.test(bare[0] ?? '') &&
    /^(?:right|useful|helpful|true|fair|kind)$/.test(bare[2] ?? '')
  )
    return true
  if (/^(?:that's|it's|you're)$/.test(bare[0] ?? '') && /^(?:right|true|fair)$/.test(bare[1] ?? ''))
    return true
  if (bare.some((word) => /^(?:useful|helpful|thanks|thank|helps)$/.test(word))) return true
  return (
    (/^i(?:'ll|'m)?$/.test(bare[0] ?? '') && FOUND.test(bare[afterAdverbs(words, 1)] ?? '')) ||
    /^i'll$/.test(bare[0] ?? '')
  )
}

function didFrames(
  reading: Reading,
  words: Word[],
  text: string,
  told: (clause: string) => string[],
  point: (about: string) => string[],
): string[] {
  const bare = plain(words[afterAdverbs(words, 0)])
  if (bare === 'needs' || bare === 'need')
    return isDoing(words[1])
      ? told(`You said I need ${unstopped(textOf(words.slice(1)))}`)
      : [
          ...told(`You said I need ${unstopped(textOf(words.slice(1)))}`),
          ...point(unstopped(textOf(words.slice(1)))),
        ]
  // Examples are missed by those who look for them.
  if (bare === 'missed' && words.slice(1, 5).some((word) => SOUGHT.test(plain(word))))
    return told(`You said you ${text}`)
  if (FOUND.test(bare)) return [textOf(subjectFor(reading, 'feedback'))]
  if (
    bare === 'would' &&
    words.some((word) => /^(?:liked|loved|wanted|preferred|like|love|prefer)$/.test(plain(word)))
  )
    return told(`You ${text}`)
  if (REPORTING.has(bare)) return told(`You ${text}`)
  return told(`You said I ${text}`)
}

const SOUGHT = /^(?:examples?|evidence|proof|details?|depth|structure|numbers|ownership|clarity|questions)$/
const isDoing = (word: Word | undefined): boolean => plain(word) === 'to'
const hasListComma = (words: Word[]): boolean =>
  words.some((word, at) => at < words.length - 1 && /[,;]$/.test(word.after))

/** "the point about tests" is already named as a point, and "your advice to slow down" as advice. */
function givenFrames(words: Word[], whole: string): string[] | null {
  const end = words.findIndex(
    (word, at) => at > 0 && (PREPOSITIONS.has(plain(word)) || plain(word) === 'that'),
  )
  const head = plain(words[(end === -1 ? words.length : end) - 1])
  if (
    !GIVEN.has(head) ||
    (!/^(?:the|your|that|this|tom's)$/.test(plain(words[0])) && !/['’]s$/.test(words[0]?.core ?? ''))
  )
    return null
  if (/s$/.test(head)) return [`I can use ${whole}`]
  return /^(?:advice|feedback|honesty|criticism|candor)$/.test(head)
    ? [`${whole} is useful to me`, `${whole} is something I can use`]
    : [`${whole} is one I can use`, `${whole} is useful to me`]
}
