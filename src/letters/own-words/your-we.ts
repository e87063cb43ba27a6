/** Whose "we" it is in feedback: the company's, or that of the two who talked. */
import { afterAdverbs, isAuxiliary } from './clauses.ts'
import { plain, type Word, withCore } from './words.ts'

export type Whose = 'theirs' | 'joint' | 'unsure'

const TURNED: Record<string, string> = {
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
}

const COMPANY =
  /^(?:felt|wanted|needed|decided|chose|thought|liked|loved|found|noticed|hoped|expected|believed?|feel|think|need|want|recommend(?:ed)?|suggest(?:ed)?|encouraged?|appreciated?|enjoyed|missed|lacked|saw|see|hired|picked|selected|received|hope|expect|prefer(?:red)?|look|looked|ended|moved|interviewed|offered|filled|closed|paused|valued?|wish|wished|love|like|sensed|heard|observed|concluded|considered|understood|worried|doubted|advised?|rated|scored|took|gave|miss|lack|require|required)$/
const TOGETHER =
  /^(?:talk(?:ed|ing)?|spoken?|speak(?:ing)?|discuss(?:ed|ing)?|met|meet|meeting|chat(?:ted|ting)?|covered|spent|worked|working|walked|paired|pairing|sat|drew|solved|debugged|built|wrote|did|stay|keep|laughed|started|looked)$/
const TALK = /^(?:talks?|conversations?|chats?|calls?|interviews?|sessions?|meetings?|discussions?|time)$/
const TALKED = /^(?:a|an|the|good|great|nice|long|really|very|such|lovely|fun|real|first|last|second)$/

const FEELING = /^(?:sense|impression|feeling|idea)$/

/** Whose the word at this place is; null where it is no "we". */
export function whose(words: Word[], at: number): Whose | null {
  const bare = plain(words[at])
  if (!Object.hasOwn(TURNED, bare)) return null
  if (/^our/.test(bare)) return ofTalk(words, at) ? 'joint' : 'theirs'
  if (bare === 'us') {
    if (plain(words[at - 1]) === 'between') return 'joint'
    return /^(?:both|two)$/.test(plain(words[at - 2])) ? 'unsure' : 'theirs'
  }
  return ofVerb(words, at)
}

/** True where the verb alone shows that the company is meant, whoever tells it. */
export function isTheirsForCertain(words: Word[], at: number): boolean {
  return plain(words[at]) === 'we' && COMPANY.test(plain(words[afterAdverbs(words, at + 1)]))
}

/** The words with the company's "we" turned to "you". */
export const byCompany = (words: Word[], isTheirs: (words: Word[], at: number) => boolean): Word[] =>
  words.map((word, at) => {
    const to = Object.hasOwn(TURNED, plain(word)) ? TURNED[plain(word)] : undefined
    if (to === undefined || !isTheirs(words, at)) return word
    return withCore(word, word.core.includes('’') ? to.replace("'", '’') : to)
  })

/** "Our chat" is of both; "our interview process" is theirs. */
function ofTalk(words: Word[], at: number): boolean {
  const noun = TALKED.test(plain(words[at + 1])) ? at + 2 : at + 1
  return (
    TALK.test(plain(words[noun])) &&
    !/^(?:process|panel|team|loop|stage|guide|format|style)s?$/.test(plain(words[noun + 1]))
  )
}

function ofVerb(words: Word[], at: number): Whose {
  let verb = afterAdverbs(words, at + 1)
  const hasAuxiliary = isAuxiliary(words[verb]) || plain(words[at]) !== 'we'
  while (isAuxiliary(words[verb]) && verb + 1 < words.length) verb = afterAdverbs(words, verb + 1)
  const bare = plain(words[verb])
  const next = plain(words[verb + 1])
  const rest = words.slice(verb, verb + 4).map(plain)
  if (
    /^(?:had|have)$/.test(plain(words[verb - 1])) &&
    rest.some((word) => /^(?:minutes?|hours?|time)$/.test(word))
  )
    return 'unsure'
  if (hasAuxiliary && /^(?:a|an|such|some|time|the)$/.test(bare) && rest.some((word) => TALK.test(word)))
    return 'joint'
  if (bare === 'went') return /^(?:through|over|into|back)$/.test(next) ? 'joint' : 'theirs'
  if (bare === 'ran') return /^(?:out|into|through|over)$/.test(next) ? 'joint' : 'unsure'
  if (bare === 'met') return /^(?:|you|on|in|at|last|and|twice|again)$/.test(next) ? 'joint' : 'theirs'
  if (bare === 'got') return /^(?:the|an?)$/.test(next) && FEELING.test(rest[2] ?? '') ? 'theirs' : 'unsure'
  if (bare === 'struggled') return next === 'to' ? 'theirs' : 'unsure'
  if (/^discuss/.test(bare) && /^(?:you|your|internally|it|this)$/.test(next)) return 'unsure'
  if (/^(?:looked|look|looking)$/.test(bare)) return /^(?:at|through|over)$/.test(next) ? 'joint' : 'theirs'
  if (TOGETHER.test(bare)) return 'joint'
  return hasAuxiliary || COMPANY.test(bare) ? 'theirs' : 'unsure'
}
