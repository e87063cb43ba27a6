/**
 * Reads a mail as a person would: sentence by sentence, asking who does what to whom, and whether it is said for
 * real. All that comes out is a suggestion and carries the words it rests on; what the mail does not tell is null.
 */
import { reapplyOf } from './classify/again.ts'
import { companyOf } from './classify/company.ts'
import { contactOf, noReplyOf } from './classify/contact.ts'
import { feedbackOf } from './classify/feedback.ts'
import { invitedTo } from './classify/invited.ts'
import { kindOf } from './classify/kind.ts'
import { englishOf } from './classify/language.ts'
import type { Evidence, Mail, Reading } from './classify/mail.ts'
import { ownWordsOf } from './classify/own.ts'
import { reasonOf } from './classify/reason.ts'
import { roleOf } from './classify/role.ts'
import { sentencesOf } from './classify/sentences.ts'
import { judge } from './classify/verdict.ts'
import { mayBeAboutWork } from './classify/work.ts'

export {
  type Evidence,
  type Mail,
  type Mailbox,
  type Reading,
  VERDICTS,
  type Verdict,
} from './classify/mail.ts'

/** What the mail seems to say. Pure, and quick on mail of any size. */
export function classify(whole: Mail): Reading {
  const { text, foreign } = englishOf(whole.text)
  if (foreign) return unread(whole, { confidence: UNREAD, foreign })
  const mail = { ...whole, text }
  const sentences = sentencesOf(`${mail.subject.slice(0, 300)}\n${text}`)
  const noReply = noReplyOf(mail, sentences)
  const own = noReply ? null : ownWordsOf(sentences)
  if (own) return unread(mail, { confidence: OWN, own: true, evidence: [own] })
  const { verdict, confidence, phrase, noes } = judge(sentences, mayBeAboutWork(mail, sentences))
  const rejected = verdict === 'rejection'
  const company = companyOf(mail)
  const role = roleOf(mail, company?.name ?? null)
  const contact = contactOf(mail, company?.name ?? null)
  const kinded = rejected ? kindOf(sentences, phrase) : null
  const invited = verdict === 'invitation' ? invitedTo(sentences) : null
  const reason = rejected ? reasonOf(noes, sentences) : null
  const again = rejected ? reapplyOf(sentences, mail.date) : null
  // Feedback that was asked for comes in a mail of its own, which says neither yes nor no.
  const isAnswer =
    verdict === 'other' && contact !== null && / feedback /.test(sentences.map((one) => one.plain).join(''))
  const feedback = rejected || isAnswer ? feedbackOf(sentences) : null
  const evidence = [
    phrase ? { field: 'verdict', phrase } : null,
    ...(kinded?.evidence ?? []),
    invited?.evidence,
    reason?.evidence,
    company?.evidence,
    role?.evidence,
    contact?.evidence,
    noReply,
    again?.evidence,
    ...(feedback?.evidence ?? []),
  ].filter((one): one is Evidence => one != null)
  return {
    verdict,
    kind: kinded?.kind ?? null,
    stage: kinded?.stage ?? invited?.stage ?? null,
    reason: reason?.reason ?? null,
    company: company?.name ?? null,
    role: role?.name ?? null,
    contact: contact?.contact ?? null,
    noReply: noReply !== null,
    date: mail.date,
    reapplyAfter: again?.after ?? null,
    feedback: feedback?.text ?? null,
    own: false,
    foreign: null,
    confidence,
    evidence,
  }
}

/** How sure it is that what cannot be read, or was written by the person, is no news from an employer. */
const UNREAD = 0.3
const OWN = 0.9

/** The reading of a mail from which nothing is taken. */
function unread({ date }: Mail, about: Partial<Reading>): Reading {
  return {
    verdict: 'other',
    kind: null,
    stage: null,
    reason: null,
    company: null,
    role: null,
    contact: null,
    noReply: false,
    date,
    reapplyAfter: null,
    feedback: null,
    own: false,
    foreign: null,
    confidence: 0,
    evidence: [],
    ...about,
  }
}
