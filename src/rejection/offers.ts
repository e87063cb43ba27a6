/** Which letters may be written in a situation, the best first, each with the reason for or against it. */

import { checkInUsed, day, stillWaiting } from './playbook-rules.ts'
import type { Purpose } from './purpose.ts'
import type { Reason } from './rejection.ts'
import type { Facts } from './situation.ts'

/** A letter that may be written here, with the reason for or against it. */
export interface Offer {
  purpose: Purpose
  because: string
  /** Set where the playbook advises against this letter; the person may still go on. */
  weak: boolean
}

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

/** Letters that may be written here, the best first. */
export function offersFor(s: Facts): Offer[] {
  switch (s.kind) {
    case 'silent':
      return [checkInOffer(s)]
    case 'form':
      return formOffers(s)
    case 'post-interview':
    case 'final-round':
      return answeredOffers(s).sort((a, b) => Number(a.weak) - Number(b.weak))
    default:
      return s.kind satisfies never
  }
}

function checkInOffer(s: Facts): Offer {
  if (checkInUsed(s)) return weak('check-in', 'the one check-in has been used')
  if (stillWaiting(s)) return weak('check-in', `too early before ${day(s, s.checkInFrom)}`)
  return good('check-in', 'once, and then no more')
}

function formOffers(s: Facts): Offer[] {
  if (s.formCase === 'referred') return [good('referrer-thanks', 'they lent you their name')]
  if (s.formCase === 'overlooked') return [good('reconsider', 'one fact, if you can show it')]
  if (s.feedback) return [good('feedback-thanks', 'a person took the time to tell you')]
  return [
    weak('thank-you', 'nobody reads the answers to a form'),
    weak('reconsider', 'only with a fact that was overlooked'),
  ]
}

function answeredOffers(s: Facts): Offer[] {
  const late = s.lateness === 'long-past'
  const thanks: Purpose = s.kind === 'final-round' ? 'runner-up' : 'thank-you'
  const offers = [
    late
      ? weak(thanks, 'more than three weeks have passed')
      : good(thanks, 'always right, and asks for nothing'),
    feedbackRequestOffer(s),
    reconsiderOffer(s),
  ]
  if (s.kind === 'final-round') offers.push(good('thank-you', 'shorter, where it was not close'))
  if (s.feedback) offers.unshift(good('feedback-thanks', 'they took the time to tell you'))
  return offers.map((offer) => (late && offer.purpose === 'thank-you' ? { ...offer, weak: true } : offer))
}

function feedbackRequestOffer(s: Facts): Offer {
  if (s.feedback) return weak('feedback-request', 'they have told you already')
  if (s.lateness === 'long-past') return weak('feedback-request', 'after three weeks they hardly remember')
  return good('feedback-request', 'one question; do not count on an answer')
}

function reconsiderOffer(s: Facts): Offer {
  if (s.ground === 'none' || (s.reason && WEAK_REASONS.includes(s.reason)))
    return weak('reconsider', 'a slim chance: the reason they gave is not one that facts can change')
  if (s.lateness === 'long-past') return weak('reconsider', 'more than three weeks have passed')
  if (s.reason && SOUND_REASONS.includes(s.reason))
    return good('reconsider', 'only with facts that they can check')
  return weak('reconsider', 'only if you have a fact that they did not')
}

function good(purpose: Purpose, because: string): Offer {
  return { purpose, because, weak: false }
}

function weak(purpose: Purpose, because: string): Offer {
  return { purpose, because, weak: true }
}
