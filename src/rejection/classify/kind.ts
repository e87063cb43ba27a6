/** Whether a conversation took place before the no, and how far it went. "Interview" alone proves nothing. */
import type { Stage } from '../application.ts'
import type { Evidence, Reading } from './mail.ts'
import { isMeant } from './mood.ts'
import { type Found, findAll, type Matcher, phrases } from './phrases.ts'
import type { Sentence } from './sentences.ts'

const MEET =
  'interview|interviews|interviewing|interviewed|speak|speaking|spoke|spoken|talk|talking|talked|chat|chatting|chatted|meet|meeting|met|conversation|conversations|discussion|discussions|call|calls|visit|presentation'
const TALKS = { meet: [MEET] }

const CONVERSATION = phrases(
  [
    'thank*|appreciate*|grateful|enjoyed|enjoy|pleasure|great|nice|lovely|good|wonderful|glad|delighted|fun|privilege ~9 {meet} ~1 with|us|me|you|our|the|last|on|for',
    'thank*|appreciate* ~2 for the|our ~1 interview|conversation|call|chat|meeting|talk .|,|and|last|yesterday|today|this',
    'thank*|appreciate* ~3 interviewing|meeting|speaking|talking|chatting|visiting|coming',
    'enjoyed|impressed|liked|appreciated|loved ~7 {meet}',
    'pleasure|great|lovely|nice|good|wonderful|delight ~2 {meet} you|with',
    'after|following|since ~3 your|our|the|last|recent ~3 {meet}',
    'your|our|these|the|last ~2 recent|last|first|second|third|phone|video|technical|previous ~2 interview|interviews|conversation|call|meeting|chat',
    'during|in|throughout|from|at your|our|the ~2 interview|interviews|conversation|conversations|meeting|call|discussion|discussions',
    'when|since|after we|you ~1 spoke|met|talked|chatted|interviewed|visited',
    'we ~1 met|spoke|talked|chatted|interviewed ~3 you|with|on|last|earlier|and',
    'who|that|everyone|team|panel|all ~3 met|interviewed|spoke|talked you|to|with',
    'you ~4 put|brought|invested|prepared ~3 interview|interviews|conversations',
    'conversation|conversations|interview|interviews|discussion|discussions you ~1 had|gave|held|did',
    'thank*|appreciate ~4 thoughtful|open|honest|candid|engaging ~2 conversation|conversations|interview|interviews|discussion|answers',
    'time|effort|energy|patience ~5 throughout|during|in|to ~1 our? interview|interviews',
    'interview loop|rounds|feedback',
    'you interviewed|met|spoke with|for|our|us',
    'interviews conducted|held|completed',
    'thank*|appreciate ~3 giving|sparing|spending|coming ~5 morning|afternoon|day|evening|shift|trial|hours',
    'trial shift|day',
    'thank* ~5 for interviewing',
    'time|coming ~4 to|and interview|meet|speak|talk|discuss with|us',
    'in the? onsite|on-site|final|panel interview|round|visit',
  ],
  TALKS,
)

// What only seems to be a conversation: with a form, about others, to come, or a process in general.
const NOT_HELD =
  / (?:application and interview process|interest in|interested in|hop\w* to|look\w* forward|select\w* for|chance to (?:apply|learn)|invit\w*|process at any|stages?|not been able|did not get|not have the|bandwidth|schedule|would have|wish we could|unable|stay in touch|customers?|prepar\w* for (?:your|the|an) interview|through your application|you linked|which candidates|no longer|tips|apply\w* (?:for|to) meet) /
const DENIED =
  / (?:not|unable|never|no longer|without|regret|hope|hoped|could|wish|instead of|declin\w*|to choose|whom|few|selected|decide|which) (?:[^ ]+ ){0,5}$/

const LAST_ROUND = phrases([
  'final|last ~1 round|rounds|stage|stages|interview|interviews|panel|step|steps',
  'onsite|on-site ~1 interview|interviews|visit|round|day|loop|meeting',
  'panel interview|interviews|discussion|presentation',
  'interview|interviewed|interviews|meet|met|presentation|presented|presenting ~4 panel',
  'finalist|finalists|runner-up|runners-up|runner',
  'last|final two|three|2|3|few',
  'between ~1 two|both ~2 of|candidates|people|finalists|applicants',
  'between ~2 two|three|2|3|you|strong|excellent|outstanding|very',
  'close|closest|closely|tight|narrow|finely ~3 decision|decisions|call|choice|race|balanced|run|second|vote|contest',
  'decision|choice|call|it ~3 was|were|been ~2 extremely|very|incredibly|really|genuinely|so close|tight',
  'came|come|down ~1 to ~2 two|you|fine|small|final|the',
  'second choice|place',
  // "The" other one: there were two.
  'the other candidate|finalist|person|applicant|contender',
  'down ~1 to|between ~1 you and',
  'you ~3 edged|pipped',
  'you ~1 came|were|finished|placed ~4 second',
  'one of ~2 two|three|final|last ~1 finalists|candidates|people|applicants',
  'debate|deliberation|discussion|decision about|over|between|on ~4 longest|hardest|closest|strong',
  'debat* ~3 long|longest|hard|length|back',
])
const NOT_LAST =
  / (?:final decision|final year|last name|final stage of (?:your|the) application|last (?:week|month|year)|submitted|look closely|closely match|(?:close|closest|closely) (?:to|match\w*|align\w*)|in touch|between (?:your|our|the)) /

const SURELY_LAST =
  /round|interview|panel|onsite|on-site|runner|finalist|stage|second|edged|pipped|between (?:the )?(?:two|both)|down to (?:the )?(?:two|you)|you and|(?:last|final) (?:two|three)/i

const TASK = phrases([
  'technical|coding|live interview|round|screen|test|challenge|assessment|exercise|task',
  'take-home|assessment|case ~1 task|exercise|assignment|test|results|study|score|you|presentation',
  'complet* ~4 assessment|challenge|task|exercise|test|assignment',
  'whiteboard|pairing|programming session|interview|exercise',
])
const STAGES: [Stage, Matcher][] = [
  ['technical', TASK],
  [
    'hiring-manager',
    phrases([
      'hiring manager',
      'interview|conversation|meeting|spoke|met ~3 with ~3 manager|head|director|lead|team',
    ]),
  ],
  [
    'recruiter-screen',
    phrases([
      'phone|recruiter|initial|introductory|first|screening|intro|telephone screen|screening|call|chat|conversation|interview',
      'first round|stage',
    ]),
  ],
]
const ONLY_APPLIED = phrases([
  'review* ~5 application|applications|resume|résumé|cv|profile|background',
  'not ~6 interview|interviews',
  'your|the application|resume|cv|candidacy',
  'application for|to',
  'resume|résumé|cv',
  'apply|applying|applied',
])

export interface Kinded {
  kind: Reading['kind']
  stage: Stage | null
  evidence: Evidence[]
}

/** The kind of a rejection and a hint at the stage, with their words. `no` is what the rejection itself rests on. */
export function kindOf(sentences: readonly Sentence[], no: string | null): Kinded {
  const talk = first(sentences, CONVERSATION, NOT_HELD)
  // A last round needs a conversation, or words that leave no doubt of one.
  const last = first(sentences, LAST_ROUND, NOT_LAST, talk ? undefined : SURELY_LAST)
  if (last) {
    return {
      kind: 'final-round',
      stage: 'final-round',
      evidence: [mark('kind', last), mark('stage', last)],
    }
  }
  if (talk) {
    const stage = stageOf(sentences)
    return {
      kind: 'post-interview',
      stage: stage?.stage ?? null,
      evidence: [mark('kind', talk), ...(stage ? [mark('stage', stage.found)] : [])],
    }
  }
  const task = find(sentences, TASK)
  const applied = find(sentences, ONLY_APPLIED)
  const evidence: Evidence[] = no ? [{ field: 'kind', phrase: no }] : []
  if (task) return { kind: 'form', stage: 'technical', evidence: [...evidence, mark('stage', task)] }
  if (applied) return { kind: 'form', stage: 'applied', evidence: [...evidence, mark('stage', applied)] }
  return { kind: 'form', stage: null, evidence }
}

function first(
  sentences: readonly Sentence[],
  matcher: Matcher,
  except: RegExp,
  only = /(?:)/,
): Found | null {
  for (const sentence of sentences) {
    for (const found of findAll(matcher, sentence)) {
      const around = sentence.plain.slice(Math.max(0, found.from - 30), found.to + 25)
      if (!only.test(found.phrase) || except.test(` ${around} `)) continue
      if ([found.from, found.to].some((end) => DENIED.test(sentence.plain.slice(0, end)))) continue
      if (isMeant(found) || / when (?:we|you) /.test(around)) return found
    }
  }
  return null
}

function stageOf(sentences: readonly Sentence[]): { stage: Stage; found: Found } | null {
  for (const [stage, matcher] of STAGES) {
    const found = find(sentences, matcher)
    if (found) return { stage, found }
  }
  return null
}

function find(sentences: readonly Sentence[], matcher: Matcher): Found | null {
  for (const sentence of sentences) {
    const found = findAll(matcher, sentence).find(isMeant)
    if (found) return found
  }
  return null
}

const mark = (field: string, found: Found): Evidence => ({ field, phrase: found.phrase })
