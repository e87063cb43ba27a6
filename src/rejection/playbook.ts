/** Situation in, advice out: whether to answer, which letter, until when, and why. */
import type { Day } from './days.ts'
import { replyUntil } from './follow-up.ts'
import { answered, type Facts, factsOf } from './playbook/facts.ts'
import { type Offer, offersFor } from './playbook/offers.ts'
import { RULES, type Rule, type Source } from './playbook/rules.ts'
import type { Situation } from './playbook/situation.ts'
import type { Purpose } from './purpose.ts'

export interface Why {
  text: string
  source: Source
}

/**
 * `reply` and `purpose` are the recommendation (`purpose` null: write nothing); `from` and `until` bound the days
 * on which to send it. `instead` says what to do when not writing; `offers` is in order, the recommended first.
 */
export interface Advice {
  reply: boolean
  purpose: Purpose | null
  from: Day | null
  until: Day | null
  why: Why[]
  instead: Why[]
  next: Why[]
  offers: Offer[]
}

/** What the playbook advises here. Pure: the same situation always gives the same advice. */
export function advise(situation: Situation): Advice {
  const facts = factsOf(situation)
  const offers = offersFor(facts)
  const purpose = offers[0]?.standing === 'good' ? offers[0].purpose : null
  return {
    reply: purpose !== null,
    purpose,
    from: facts.checkInFrom,
    until: purpose && answered(facts) && facts.rejectedOn ? replyUntil(facts.rejectedOn, facts.today) : null,
    why: said('why', facts),
    instead: purpose ? [] : said('instead', facts),
    next: said('next', facts),
    offers,
  }
}

function said(part: Rule['part'], facts: Facts): Why[] {
  return RULES.filter((rule) => rule.part === part && rule.when(facts)).map((rule) => ({
    text: rule.say(facts),
    source: rule.source,
  }))
}
