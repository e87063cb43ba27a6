/** How a person's own typed words become a sentence in the letter. */
import type { Register } from '../../rejection/answers.ts'
import { withFor, withItsArticle } from './bare-things.ts'
import { counted } from './counted.ts'
import { finished, finishedSentences } from './finish.ts'
import { withoutOpening } from './frame-parts.ts'
import { planFrames, useFrames } from './frames-asking.ts'
import { exampleFrames, factFrames, misreadFrames, unsaidFrames } from './frames-clarify.ts'
import { feedbackFrames } from './frames-feedback.ts'
import { fitFrames } from './frames-fit.ts'
import { bringsFrames, stayingFrames, whyLevelFrames } from './frames-level.ts'
import { detailFrames } from './frames-telling.ts'
import { flexibleFrames, termsFrames } from './frames-terms.ts'
import { newsFrames, sinceThenFrames, topicFrames, usefulFrames } from './frames-touch.ts'
import { changedFrames, mappingFrames } from './frames-work.ts'
import { type Answer, isFinished, looksFinished, mended, sentencesOf } from './mending.ts'
import { joined } from './points.ts'
import { inRegister } from './register.ts'
import { parted, withContrast, withLinkedVerbs, withLinks } from './run-ons.ts'
import { type Reading, readShape } from './shape.ts'
import type { Slot } from './slots.ts'
import { subjectFor } from './subjects.ts'
import { takenApart } from './telegrams.ts'
import { textOf } from './words.ts'

export { LEAD_INS, type Slot } from './slots.ts'

/** What kind of answer it was; `other` and `prose` stand as typed, mended. */
export type Shape =
  | 'sentence'
  | 'prose'
  | 'thing'
  | 'person'
  | 'doing'
  | 'witnessed'
  | 'quotation'
  | 'how'
  | 'that'
  | 'fact'
  | 'moment'
  | 'because'
  | 'purpose'
  | 'so'
  | 'prepositional'
  | 'verb'
  | 'did'
  | 'trait'
  | 'remark'
  | 'list'
  | 'point'
  | 'other'

export interface Wording {
  sentence: string
  shape: Shape
  /** What was changed, in plain words: "theyd → they'd". */
  mended: string[]
}

export interface Audience {
  /** Full names as typed of those who receive this letter. */
  readers: string[]
  company: string
  role: string
  /** Other people's names, known from elsewhere. */
  names: string[]
}

/** Longer answers are no fragment that a frame could carry. */
const MOST_WORDS = 45

/** The finished sentences that these words can become, best first; empty only where nothing was typed. */
export async function wordings(
  slot: Slot,
  typed: string,
  audience: Audience,
  register: Register,
): Promise<Wording[]> {
  const answer = await mended(typed, audience, slot)
  if (answer === null) return []
  const { words, vocative, changes, names } = answer
  const typedSentences = sentencesOf(words)
  const isTheirs = looksFinished(typed)
  const sentences = typedSentences
    .flatMap((one) => (isTheirs ? null : takenApart(one, names, slot, audience)) ?? parted(one, names, slot))
    .map((one) => withLinks(withItsArticle(withFor(one)), names, slot))
  const [first = []] = sentences
  const reading = withContrast(withLinkedVerbs(readShape(first, names, slot)))
  const others = sentences.slice(1).map((one) => standing(readShape(one, names, slot), slot))
  const asTyped = [standing(reading, slot), ...others]
  const untouched = typedSentences.map(textOf)
  const framed = first.length > MOST_WORDS ? [] : framesFor(slot, reading, register)
  const all = [
    ...(isFinished(answer, reading, slot) ? [untouched] : []),
    // A frame speaks about one sentence; where more follow, the first carries the frame only if it cannot stand alone.
    ...(sentences.length > 1 && canStand(reading) && slot !== 'misread' ? [asTyped] : []),
    ...framed.filter(unlikedBefore(others)).map((one) => [one, ...others]),
    ...(framed.length === 0 ? [asTyped] : []),
  ]
  const shape = sentences.length > 1 ? 'prose' : reading.shape
  const toned = (text: string) => (isTheirs ? text : inRegister(counted(text), typed, register))
  const unique = new Set(all.map((parts) => toned(finishedSentences(parts.map(oneColon), vocative, names))))
  return [...unique].map((sentence) => ({ sentence, shape, mended: [...changes] }))
}

type Framed = Exclude<Slot, 'detail' | 'fit' | 'feedback' | 'plan' | 'use'>
const OTHER_FRAMES: Record<Framed, (reading: Reading) => string[]> = {
  whyLevel: whyLevelFrames,
  brings: bringsFrames,
  staying: stayingFrames,
  misread: misreadFrames,
  fact: factFrames,
  example: exampleFrames,
  changed: changedFrames,
  mapping: mappingFrames,
  terms: termsFrames,
  flexible: flexibleFrames,
  topic: topicFrames,
  useful: usefulFrames,
  news: newsFrames,
  sinceThen: sinceThenFrames,
  unsaid: unsaidFrames,
}

function framesFor(slot: Slot, reading: Reading, register: Register): string[] {
  switch (slot) {
    case 'detail':
      return detailFrames(reading)
    case 'fit':
      return fitFrames(reading, register)
    case 'feedback':
      return feedbackFrames(reading)
    case 'plan':
      return planFrames(reading)
    case 'use':
      return useFrames(reading)
    default:
      return OTHER_FRAMES[slot](withoutOpening(reading, slot))
  }
}

/** Two colons in one sentence trip the reader; the second gives way. Quoted words keep theirs. */
const oneColon = (text: string): string =>
  /["“]/.test(text)
    ? text
    : text.replace(/(: [^.!?]*?): (?=(\S+))/g, (_, kept, next) =>
        /^(?:I|I['’]\w+|you|we|it|they|that|this|there)$/i.test(next) ? `${kept}; ` : `${kept}, `,
      )

/** "I liked your talk. I liked it.": once is enough. */
const unlikedBefore =
  (others: string[]) =>
  (frame: string): boolean =>
    !/^(?:What )?I liked .*\bI liked\b/.test([frame, ...others].join(' '))

const canStand = ({ shape }: Reading): boolean => shape === 'sentence' || shape === 'did' || shape === 'other'

/** A sentence without a frame; a subject left out is still put in. */
const standing = (reading: Reading, slot: Slot): string =>
  textOf(reading.shape === 'did' ? subjectFor(reading, slot) : reading.words)

const linked = (answer: Answer | null): Answer | null =>
  answer && { ...answer, words: withLinks(withItsArticle(withFor(answer.words)), answer.names, 'fit') }

/** A claim and its proof as one checkable sentence, or as two where joining would be clumsy. */
export async function pointWordings(
  claim: string,
  evidence: string,
  audience: Audience,
  register: Register,
): Promise<Wording[]> {
  const claimed = linked(await mended(claim, audience, 'plan'))
  const proof = linked(await mended(evidence, audience, 'plan'))
  const typed = `${claim} ${evidence}`
  const toned = (text: string) => (looksFinished(claim) ? text : inRegister(counted(text), typed, register))
  const changes = [...new Set([...(claimed?.changes ?? []), ...(proof?.changes ?? [])])]
  const unique = new Set(joined(claimed, proof).map((one) => toned(finished(oneColon(one)))))
  return [...unique].map((sentence) => ({ sentence, shape: 'point', mended: changes }))
}
