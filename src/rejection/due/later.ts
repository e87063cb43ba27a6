/** What is due weeks and months after a no: a word to keep in touch, and another look at the company. */
import { isPerson } from '../contact.ts'
import { addDays, type Day } from '../days.ts'
import { nextTouchFrom, REVISIT_FOR_DAYS } from '../follow-up.ts'
import { begunOn, type Case, type Finding, isAfterTalk } from './case.ts'

/** Things that, once done, were a word to them. */
const TOUCHES: readonly string[] = ['reply', 'feedback-thanks', 'check-in', 'keep-in-touch']

/** A person who is known, after a talk: every four weeks at most while the no is fresh, then each quarter. */
export function keepInTouch(it: Case): Finding | null {
  const { record, no, siblings, figures } = it
  const person = record.contacts.find(({ name }) => isPerson(name))
  if (!no || !person || !isAfterTalk(it) || isCarriedOn(it)) return null
  // The cap is for the reader's sake, so what was written to them about another role counts too.
  const last = [no.at, ...[it, ...siblings].flatMap(wordsToThem)].sort().at(-1) ?? no.at
  const from = nextTouchFrom(last, no.at, figures) ?? no.at
  return {
    since: no.at,
    from,
    on: from,
    until: null,
    why: 'It is a while since your last word. Only with something of use to them, and no request.',
    purpose: 'stay-in-touch',
    person: person.name,
  }
}

/** The days on which the person wrote to them, or did something in place of a letter. */
function wordsToThem({ sent, words }: Case): Day[] {
  const done = [...words].filter(([what, { state }]) => state === 'done' && TOUCHES.includes(what))
  return [...sent.map((event) => event.at), ...done.map(([, { saidOn }]) => saidOn)]
}

/** True where a later no after a talk at the same company has taken the place of this one. */
function isCarriedOn({ no, record, siblings }: Case): boolean {
  return siblings.some(
    (other) =>
      no !== null &&
      other.no !== null &&
      isAfterTalk(other) &&
      (other.no.at > no.at || (other.no.at === no.at && other.record.id > record.id)),
  )
}

/** The companies that know the person, after three months; all others only where they named a day themselves. */
export function revisit(it: Case): Finding | null {
  const { no, sent, siblings, figures } = it
  if (!no || !(no.reapplyAfter || isAfterTalk(it)) || isCarriedOn(it)) return null
  const from = no.reapplyAfter ?? addDays(no.at, figures.revisitDays)
  const hasAsked = sent.some(
    ({ purpose, at }) => (purpose === 'reapply' && at >= no.at) || (purpose === 'other-role' && at >= from),
  )
  const hasAppliedAgain = siblings.some(({ record }) => begunOn(record) > no.at)
  if (hasAsked || hasAppliedAgain) return null
  return {
    since: no.at,
    from,
    on: from,
    until: addDays(from, REVISIT_FOR_DAYS),
    why: no.reapplyAfter
      ? 'They named this day for applying again.'
      : 'They have met you: three to six months on, a new role there is worth a look.',
    // An applicant whom nobody met has nothing to take up again: that is a plain new application.
    purpose: isAfterTalk(it) ? 'reapply' : null,
  }
}
