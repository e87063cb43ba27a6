/**
 * Weighs what was said into one verdict. Statements of a no come first: "unable to offer you the position" holds an
 * offer's words, and never the other way round. A linear model over the words of the mail, trained on mail written
 * for it (test/training/mail.ts), decides where the statements leave room, and hears a no that none of them names.
 */
import { type GroupedFile, type Model, modelFrom, scoreOf } from '../../linear-model.ts'
import { featuresOf, wordsOf } from './features.ts'
import { VERDICTS, type Verdict } from './mail.ts'
import { noesOf, type Statement } from './no.ts'
import { type Signs, signsOf } from './others.ts'
import type { Sentence } from './sentences.ts'
import files from './weights.json' with { type: 'json' }

export interface Judged {
  verdict: Verdict
  confidence: number
  phrase: string | null
  noes: Statement[]
}

/** The log odds of each verdict, as the model sees them. */
export type Scores = Record<Verdict, number>

// A statement of this weight is a no by itself; lighter ones must add up to it.
const OUTRIGHT = 0.75
const ENOUGH = 0.75
/** Log odds of a no, as the model sees them: enough whatever else the mail speaks of, */
const BEYOND_DOUBT = 2
/** enough without any statement, */
const SURELY = 0.5
/** enough beside a light statement, */
const PROBABLY = -0.1
/** too few for several light ones, */
const HARDLY = -1.5
/** and too few even for an outright one. */
const NEVER = -2
/** How much likelier another verdict must be than the one that the signs point to. */
const LIKELIER = 3
/** How much must speak of a job before the model is asked what a mail without clear signs is. */
const OF_WORK = 0.3

const LONGEST_PHRASE = 200

let models: Record<Verdict, Model> | undefined

/** The verdict on a mail's sentences, and the words that it rests on. */
export function judge(sentences: readonly Sentence[], isWork = true): Judged {
  const noes = noesOf(sentences)
  const signs = signsOf(sentences)
  const judged = decide(noes, signs, scoresOf(featuresOf(sentences, noes, signs)), isWork)
  if (judged.phrase !== null || judged.verdict === 'other') return judged
  return { ...judged, phrase: heaviest(sentences, judged.verdict) }
}

/** The sentence that speaks most for a verdict, where no statement or sign names the words. */
function heaviest(sentences: readonly Sentence[], verdict: Verdict): string | null {
  const { weights } = modelsOnce()[verdict]
  let best: { sum: number; raw: string } | null = null
  for (const [at, sentence] of sentences.entries()) {
    const features = wordsOf(sentence, at)
    const sum =
      features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0) / Math.sqrt(features.length)
    if (!best || sum > best.sum) best = { sum, raw: sentence.raw }
  }
  return best && best.sum > 0 ? best.raw.trim().slice(0, LONGEST_PHRASE) : null
}

function modelsOnce(): Record<Verdict, Model> {
  models ??= Object.fromEntries(
    Object.entries(files as Record<string, GroupedFile>).map(([verdict, file]) => [
      verdict,
      modelFrom(file) as Model,
    ]),
  ) as Record<Verdict, Model>
  return models
}

function scoresOf(features: readonly string[]): Scores {
  const known = modelsOnce()
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, scoreOf(known[verdict], features)])) as Scores
}

/** The verdict that follows from the statements of a no, the signs of all else, and the model's scores. */
export function decide(noes: Statement[], signs: Signs, scores: Scores, isWork = true): Judged {
  const no = together(noes)
  const strongest = noes.reduce<Statement | null>(
    (best, one) => (one.weight > (best?.weight ?? 0) ? one : best),
    null,
  )
  if (isWork ? isNo(strongest, no, signs, scores.rejection) : scores.rejection > BEYOND_DOUBT + 1) {
    const confidence = Math.max(
      shareFrom(scores.rejection),
      // What is said outright outweighs words that the model has seen in refusals of other things.
      strongest ? no * shareFrom(scores.rejection + (strongest.weight >= OUTRIGHT ? 3 : 2)) : 0,
    )
    return { verdict: 'rejection', confidence: round(confidence), phrase: strongest?.phrase ?? null, noes }
  }
  return { ...otherwise(signs, scores, isWork), noes }
}

function isNo(strongest: Statement | null, no: number, signs: Signs, score: number): boolean {
  // A flat, a loan or a paper is refused in the same words; but a health plan and a bank hire, too.
  if (signs.elsewhere.score > Math.max(signs.job.score, 0.65)) return score > BEYOND_DOUBT
  // Who writes first refuses nothing.
  if (!strongest)
    return (
      score > (signs.outreach.score >= 0.8 || signs.acknowledgement.score >= 0.93 ? BEYOND_DOUBT : SURELY)
    )
  if (score > SURELY) return true
  if (strongest.weight >= OUTRIGHT) return score > NEVER
  if (score > PROBABLY) return true
  const going = Math.max(signs.invitation.score, signs.offer.score, signs.assessment.score)
  const isElse = signs.acknowledgement.score >= 0.9 || going >= 0.8 || signs.outreach.score >= 0.8
  return no >= ENOUGH && !isElse && score > HARDLY
}

// Each way of saying no counts once, however often it is said.
function together(noes: readonly Statement[]): number {
  const ways = new Map(noes.map((one) => [one.way, one.weight]))
  let doubt = 1
  for (const weight of ways.values()) doubt *= 1 - weight
  return 1 - doubt
}

function otherwise(signs: Signs, scores: Scores, isWork: boolean): Omit<Judged, 'noes'> {
  const likeliest = VERDICTS.filter((verdict) => verdict !== 'rejection').reduce((best, verdict) =>
    scores[verdict] > scores[best] ? verdict : best,
  )
  const signed = signedBy(signs)
  // "Want to grab dinner next week?" invites to no interview: the model knows only mail about work.
  const isOfWork = isWork && (signs.job.score >= OF_WORK || signed !== null)
  const heard = isOfWork ? likeliest : 'other'
  const verdict = signed && isOfWork && scores[heard] - scores[signed] <= LIKELIER ? signed : heard
  const phrase = verdict === 'other' ? null : (signs[verdict].found?.phrase ?? null)
  return { verdict, confidence: round(shareFrom(scores[verdict] + (verdict === signed ? 2 : 0))), phrase }
}

/** What the signs in the mail point to clearly; null where they do not. */
function signedBy(signs: Signs): Exclude<Verdict, 'rejection'> | null {
  if (signs.elsewhere.score > signs.job.score) return 'other'
  for (const topic of ['offer', 'assessment', 'invitation', 'acknowledgement'] as const) {
    const { score } = signs[topic]
    if (score < 0.8) continue
    if (signs.outreach.score >= 0.8 && topic !== 'offer' && score < 0.99) continue
    return topic
  }
  return null
}

function shareFrom(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

function round(share: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, share)) * 100) / 100
}
