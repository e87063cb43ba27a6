/** Weighs what was said into one verdict. */
import type { Verdict } from './mail.ts'
import { noesOf, type Statement } from './no.ts'
import { type Signs, signsOf } from './others.ts'
import type { Sentence } from './sentences.ts'

export interface Judged {
  verdict: Verdict
  confidence: number
  phrase: string | null
  noes: Statement[]
}

// A statement of this weight is a no by itself; lighter ones must add up to it.
const OUTRIGHT = 0.75
const ENOUGH = 0.75

/** A no is looked for first: "unable to offer you the position" holds an offer's words, and never the other way round. */
export function judge(sentences: readonly Sentence[]): Judged {
  const noes = noesOf(sentences)
  const signs = signsOf(sentences)
  const no = together(noes)
  const strongest = noes.reduce<Statement | null>(
    (best, one) => (one.weight > (best?.weight ?? 0) ? one : best),
    null,
  )
  const elsewhere = signs.elsewhere.score > Math.max(signs.job.score, 0.65)
  if (strongest && !elsewhere && isNo(strongest, no, signs)) {
    return { verdict: 'rejection', confidence: round(no), phrase: strongest.phrase, noes }
  }
  return { ...otherwise(signs, no), noes }
}

function isNo(strongest: Statement, no: number, signs: Signs): boolean {
  if (strongest.weight >= OUTRIGHT) return true
  const going = Math.max(signs.invitation.score, signs.offer.score, signs.assessment.score)
  return no >= ENOUGH && signs.acknowledgement.score < 0.9 && going < 0.8 && signs.outreach.score < 0.8
}

// Each way of saying no counts once, however often it is said.
function together(noes: readonly Statement[]): number {
  const ways = new Map(noes.map((one) => [one.way, one.weight]))
  let doubt = 1
  for (const weight of ways.values()) doubt *= 1 - weight
  return 1 - doubt
}

function otherwise(signs: Signs, no: number): Omit<Judged, 'noes'> {
  const other = { verdict: 'other' as const, confidence: round(1 - no), phrase: null }
  if (signs.elsewhere.score > signs.job.score) return other
  for (const topic of ['offer', 'assessment', 'invitation', 'acknowledgement'] as const) {
    const { score, found } = signs[topic]
    if (score < 0.8) continue
    if (signs.outreach.score >= 0.8 && topic !== 'offer' && score < 0.99) continue
    return { verdict: topic, confidence: round(score * (1 - no / 2)), phrase: found?.phrase ?? null }
  }
  return other
}

function round(share: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, share)) * 100) / 100
}
