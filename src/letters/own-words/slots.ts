/** The questions whose answers become sentences, and what is peculiar to reading each. */

import type { OwnWords } from '../../rejection/questions/question.ts'

/** Each way in for free words but the points, whose claim and proof are joined elsewhere. */
export type Slot = Exclude<OwnWords, 'point'>

/** What a question shows before the answer. */
export const LEAD_INS: Record<Slot, string> = {
  detail: 'What I liked: …',
  fit: 'Why the role felt right: …',
  feedback: 'What they pointed out: …',
  plan: 'What I will do with it: …',
  use: 'Why an answer would help: …',
  whyLevel: 'What draws me to this level: …',
  brings: 'What the extra years would bring you: …',
  staying: 'I would plan to stay, or be glad to learn: …',
  misread: 'It may have come across that …',
  fact: 'In fact, …',
  example: 'For example, …',
  changed: 'In the new version: …',
  mapping: 'What I would bring to it: …',
  terms: 'This would work for me: …',
  flexible: 'I am flexible on …',
  topic: 'I would like to talk about …',
  useful: 'I thought this might be of use to you: …',
  news: 'On my side: …',
  sinceThen: 'Since then I have …',
  unsaid: 'One thing I did not get across is …',
}

/** Slots whose answers are read by the same rules: a leading "learn" is a plan, a leading "led" something done. */
const KIN: Partial<Record<Slot, 'fit' | 'plan'>> = {
  whyLevel: 'plan',
  brings: 'plan',
  staying: 'plan',
  terms: 'plan',
  topic: 'plan',
  misread: 'fit',
  fact: 'fit',
  example: 'fit',
  changed: 'fit',
  mapping: 'fit',
  flexible: 'fit',
  useful: 'fit',
  news: 'fit',
  sinceThen: 'fit',
  unsaid: 'fit',
}

type Kin = 'detail' | 'fit' | 'feedback' | 'plan' | 'use'
export const kinOf = (slot: Slot): Kin => KIN[slot] ?? (slot as Kin)

/** What was done is asked for, so that "read", "cut" and "split" at the head are past. */
export const asksWhatWasDone = (slot: Slot): boolean =>
  /^(?:detail|example|changed|useful|news|sinceThen|unsaid|fact)$/.test(slot)

/** "They" is the company that reads the letter; in what is told of other work it may be anybody. */
export const isOfCompany = (slot: Slot): boolean => !/^(?:plan|use|fact|example|news|sinceThen)$/.test(slot)

/** Openings that only repeat the question. */
const PREFACES: Partial<Record<Slot, RegExp>> = {
  feedback:
    /^(?:(?:the|their|your|main|only|overall) )*feedback (?:was|is|i got was)(?: that)?[:,]?\s+(?=(?:we|you|our|your|i|my|they)\b)/i,
  example: /^(?:e\.?g\.?|for (?:example|instance)|example|ex)[:,]?\s+/i,
  sinceThen: /^(?:new )?(?:since then|since)[:,]\s+|^(?:new )?since then\s+|^new[:,]\s+/i,
  news: /^(?:on my side|news|update)[:,]\s+/i,
  useful: /^(?:fyi|ps|hey|hi)[:,]?\s+/i,
  misread: /^it (?:may|might) (?:have come|come) across (?=that )/i,
  fact: /^(?:in fact|the fact is|fact|truth is|the truth is|in reality)[:,]?\s+(?:that\s+)?/i,
  changed: /^(?:this time|now|new version|the new version)[:,]\s+/i,
  flexible:
    /^(?:(?:i'?m |i am )?(?:pretty |quite |very |fairly )?flexible (?:on|about|with|in|re|around))[:,]?\s+/i,
  unsaid: /^(?:the point|point)[:,]\s+/i,
}

/** "Yes i did …", "well the fact is …": said to the question, not in the letter. */
const ANSWERING = /^(?:yes|yeah|yep|well|so|um+|uh|ok|okay|hm+)[, ]+(?=(?:i|im|ive|i['’]\w+|the|my|we) )/i

export const withoutPreface = (slot: Slot, text: string): string =>
  (isNew(slot) ? text.replace(ANSWERING, '') : text).replace(PREFACES[slot] ?? /^$/, '')

/** Frames that carry a bare thing after a colon: complete although no verb may stand in them. */
export const FRAMED_BARE =
  /^(?:(?:On my side|New since then|One example|My next step):|(?:On my side|For example|In fact),)\s/

/** What is told there was done by the writer, "was" included. */
export const isOfWriter = (slot: Slot): boolean =>
  /^(?:whyLevel|brings|misread|fact|example|mapping|news|sinceThen|unsaid)$/.test(slot)

/** Slots read by the rules of another one. */
export const isNew = (slot: Slot): boolean => Object.hasOwn(KIN, slot)
