/** Which letters may be written in a situation, the best first, each with the reason for or against it. */

import { wasInterviewed } from '../application.ts'
import { addDays, daysBetween } from '../days.ts'
import { nextTouchFrom, SAMPLE_DAYS } from '../follow-up.ts'
import { PURPOSES, type Purpose, suitsKind, TRAITS } from '../purpose.ts'
import type { Reason } from '../rejection.ts'
import { checkInTooLate, checkInUsed, type Facts, overTerms, stillWaiting, weekday } from './facts.ts'

/** A letter that may be written here, with the reason for or against it. */
export interface Offer {
  purpose: Purpose
  because: string
  /**
   * `good` may be recommended; `depends` is right where what it says holds, which only the person knows; against `weak`
   * the playbook advises, and the person may still go on.
   */
  standing: (typeof STANDINGS)[number]
}

/** The best first, as they are offered. */
const STANDINGS = ['good', 'depends', 'weak'] as const

/** Reasons on which asking again has a sound, checkable ground (playbook 3). */
const SOUND_REASONS: readonly Reason[] = [
  'missing-requirement',
  'overqualified',
  'experience',
  'assessment',
  'salary',
  'availability',
  'location-or-visa',
]

/** Reasons on which it has none: nothing in them is a fact that could be put right. */
const WEAK_REASONS: readonly Reason[] = [
  'culture-fit',
  'internal-candidate',
  'role-filled',
  'role-cancelled',
  'role-paused',
]

/** Letters that say the same: whoever has sent one of them has sent the other. */
const ALIKE: readonly (readonly Purpose[])[] = [
  ['thank-you', 'runner-up'],
  ['reconsider', 'formal-letter', 'clarify'],
]

/** Letters that may be written here: the recommended first, those advised against last. */
export function offersFor(s: Facts): Offer[] {
  return [...allOffers(s), ...offersByTrait(s)]
    .map((offer) => onceOnly(offer, s))
    .sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing))
}

/** No letter is advised twice, save the one that has a pace of its own. */
function onceOnly(offer: Offer, s: Facts): Offer {
  const { purpose } = offer
  if (offer.standing === 'weak' || purpose === 'stay-in-touch') return offer
  if (s.sent.includes(purpose)) return weak(purpose, 'you have sent it already')
  const alike = ALIKE.find((each) => each.includes(purpose))?.find((each) => s.sent.includes(each))
  return alike ? weak(purpose, `your ${alike} letter has said it already`) : offer
}

function allOffers(s: Facts): Offer[] {
  switch (s.kind) {
    case null:
      return [
        good('after-interview', 'within a day of the talk'),
        good('connection-note', 'if you would like to stay in touch either way'),
        depends('work-sample', 'only if you did yourself no justice in a task'),
      ]
    case 'silent':
      return [checkInOffer(s)]
    case 'form':
      return formOffers(s)
    case 'post-interview':
    case 'final-round':
      return answeredOffers(s)
    default:
      return s.kind satisfies never
  }
}

/** The letters that say themselves when they are offered. */
function offersByTrait(s: Facts): Offer[] {
  return PURPOSES.filter((purpose) => suitsKind(purpose, s.kind ?? 'none')).flatMap((purpose) => {
    const { offered } = TRAITS[purpose]
    return offered ? [depends(purpose, offered)] : []
  })
}

function checkInOffer(s: Facts): Offer {
  if (checkInUsed(s)) return weak('check-in', 'the one check-in has been used')
  if (stillWaiting(s)) return weak('check-in', `too early before ${weekday(s, s.checkInFrom)}`)
  if (checkInTooLate(s)) return weak('check-in', 'after three months nobody there remembers')
  return good('check-in', 'once, and then no more')
}

function formOffers(s: Facts): Offer[] {
  const overlooked = s.formCase === 'overlooked'
  return [
    ...(s.formCase === 'referred' ? [good('referrer-thanks', 'they lent you their name')] : []),
    ...(s.feedback ? [good('feedback-thanks', 'a person took the time to tell you')] : []),
    overlooked
      ? good('reconsider', 'one fact, if you can show it')
      : weak('reconsider', 'only with a fact that was overlooked'),
    overlooked
      ? good('clarify', 'where it was read wrongly rather than missed')
      : weak('clarify', 'only if something was misunderstood'),
    weak('thank-you', 'nobody reads the answers to a form'),
    ...letterForReason(s).map(({ purpose }) => weak(purpose, 'only where a person will read it')),
  ]
}

/** After a talk. One letter is enough; which one depends on the reason, then on how late it is. */
function answeredOffers(s: Facts): Offer[] {
  return [
    ...(s.feedback ? [good('feedback-thanks', 'they took the time to tell you')] : []),
    ...letterForReason(s),
    thanksOffer(s, s.kind === 'final-round' ? 'runner-up' : 'thank-you'),
    ...(s.kind === 'final-round' ? [thanksOffer(s, 'thank-you')] : []),
    stayInTouchOffer(s),
    reapplyOffer(s),
    feedbackRequestOffer(s),
    reconsiderOffer(s, 'reconsider'),
    reconsiderOffer(s, 'formal-letter'),
    ...otherOffers(s),
  ]
}

/** The letter that answers the very reason they gave. */
function letterForReason(s: Facts): Offer[] {
  const overqualified = s.reason === 'overqualified'
  if (!overqualified && !overTerms(s)) return []
  const purpose = overqualified ? 'overqualified' : 'other-terms'
  if (s.lateness === 'long-past') return [weak(purpose, 'more than three weeks have passed')]
  return overqualified
    ? [good(purpose, 'it is a worry about your staying, and you can answer it')]
    : [good(purpose, 'terms can be met; say which would work')]
}

function thanksOffer(s: Facts, purpose: 'thank-you' | 'runner-up'): Offer {
  if (s.lateness === 'long-past') return weak(purpose, 'more than three weeks have passed')
  if (s.kind === 'final-round' && purpose === 'thank-you')
    return good(purpose, 'shorter, where it was not close')
  return good(purpose, 'always right, and asks for nothing')
}

function stayInTouchOffer(s: Facts): Offer {
  if (s.lateness !== 'long-past')
    return weak('stay-in-touch', 'for later, once you have something of use to them')
  const from = nextTouchFrom(s.lastLetterOn, s.rejectedOn, s.figures)
  if (from && s.today < from)
    return weak('stay-in-touch', `not before ${weekday(s, from)}: more often is a burden`)
  return good('stay-in-touch', 'with something of use to them, and no request')
}

function reapplyOffer(s: Facts): Offer {
  const from = s.reapplyAfter ?? (s.rejectedOn && addDays(s.rejectedOn, s.figures.revisitDays))
  if (!wasInterviewed(s.stage) || !from) return weak('reapply', 'for those they have met')
  if (s.today < from) return weak('reapply', `from ${weekday(s, from)} on, for a new role`)
  return good('reapply', 'they know you; it needs a new role')
}

function feedbackRequestOffer(s: Facts): Offer {
  if (s.feedback) return weak('feedback-request', 'they have told you already')
  if (s.sent.some((sent) => sent === 'reconsider' || sent === 'formal-letter'))
    return weak('feedback-request', 'you have asked them to look again; one request is enough')
  if (s.lateness === 'long-past') return weak('feedback-request', 'after three weeks they hardly remember')
  return good('feedback-request', 'one question; do not count on an answer')
}

function reconsiderOffer(s: Facts, purpose: 'reconsider' | 'formal-letter'): Offer {
  if (s.ground === 'none' || (s.reason && WEAK_REASONS.includes(s.reason)))
    return weak(purpose, 'a slim chance: the reason they gave is not one that facts can change')
  if (s.sent.includes('feedback-request'))
    return weak(purpose, 'you have asked for feedback; a plea after it undoes that')
  if (s.lateness === 'long-past') return weak(purpose, 'more than three weeks have passed')
  if (purpose === 'formal-letter') return weak(purpose, 'an email is read sooner')
  if (s.ground || (s.reason && SOUND_REASONS.includes(s.reason)))
    return good(purpose, 'only with facts that they can check')
  return depends(purpose, 'only if you have a fact that they did not')
}

function otherOffers(s: Facts): Offer[] {
  const soon = s.rejectedOn !== null && daysBetween(s.rejectedOn, s.today) <= SAMPLE_DAYS
  const sample = s.reason === 'assessment' && soon
  return [
    sample
      ? good('work-sample', 'if you have done the task again, and better')
      : soon
        ? depends('work-sample', 'only after a task that went badly')
        : weak('work-sample', 'only within days of the decision'),
    good('other-role', 'if you can name a role there that suits you better'),
    good('connection-note', 'short, specific, asks for nothing'),
    depends('clarify', 'only if something was misunderstood'),
    depends('call-request', 'for a technical case, or where you know each other well'),
    ...(s.byPhone ? [callSheetOffer(s)] : []),
    depends('referrer-thanks', 'if someone there referred you'),
  ]
}

function callSheetOffer(s: Facts): Offer {
  return s.lateness === 'long-past'
    ? weak('call-sheet', 'more than three weeks have passed')
    : good('call-sheet', 'if the call is still to come')
}

function good(purpose: Purpose, because: string): Offer {
  return { purpose, because, standing: 'good' }
}

function depends(purpose: Purpose, because: string): Offer {
  return { purpose, because, standing: 'depends' }
}

function weak(purpose: Purpose, because: string): Offer {
  return { purpose, because, standing: 'weak' }
}
