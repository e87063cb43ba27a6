/** Answers that begin with a verb: done by someone left out ("loved the team"), or still to be done ("quantify results"). */
import { afterAdverbs, isAdverb, isAuxiliary, isGerund, isVerbAt } from './clauses.ts'
import { COUNTABLE, DETERMINERS, FEELINGS, PAST, PREPOSITIONS, WRITER_DID } from './lexicon.ts'
import { asksWhatWasDone, isNew, kinOf, type Slot } from './slots.ts'
import type { Shape } from './wordings.ts'
import { plain, type Word } from './words.ts'

/** Doings that people advise and plan, in the form that advice takes. */
export const AT_WORK =
  /^(?:do|ask|use|be|try|slow|show|quantify|practise|practice|work|read|write|rewrite|build|learn|take|make|keep|get|go|give|draw|talk|speak|think|study|focus|prepare|decide|choose|know|understand|start|stop|redo|say|tell|let|help|find|add|set|plan|apply|record|listen|explain|structure|name|drop|cut|come|have|spend|join|look|test|mention|lead|avoid|describe|consider|improve|fix|figure|see|pick|compare|adjust|tailor|answer|review|finish|revisit|narrow|sharpen|target|stay|move|walk|run|clarify|state|summarize|summarise|brush|double-check|rehearse|simplify|ship|measure|dig|seek|reach|put|bring|share|research|check|watch|reflect|follow|define|break|lower|raise|aim|pause|wait|push|own|pair|code|design|document|present|sketch|note|rework|reread|retake)$/

/** Past forms that are never a participle, so that "took time" is a doing where "paid lunch" may be a thing. */
const SURELY_PAST =
  /^(?:took|gave|drew|knew|wrote|spoke|chose|drove|ate|began|broke|fell|flew|forgot|grew|rang|saw|showed|sang|stole|wore|woke|went|did|threw|ran)$/

/** Forms that only "have" makes a doing of: "done my course" is the writer's, with "I have" left out. */
export const HAVE_DONE =
  /^(?:been|seen|written|given|gone|spoken|driven|shown|grown|worn|taken|done|become|begun|chosen|rewritten|redone|retaken)$/

/** What people do to things at work: "added tests" is a doing, where "automated tests" may be a thing. */
const DONE_TO =
  /^(?:added|removed|fixed|dropped|replaced|moved|renamed|refactored|used|handled|covered|cleaned|documented|deleted|introduced|simplified|managed|finished|completed|passed|earned|launched|shipped|hired|trained|mentored|coached|published|joined|started|opened|closed|reduced|saved|migrated|scaled|worked|learned|gained|picked|switched|reached|raised|helped|delivered|tested|turned|taken|noticed|watched|stopped|lived|listened|built|presented|automated|halved|doubled|grew|increased|supported|resolved|negotiated|organized|organised|studied|retrained|upgraded)$/

/** Doings that a wish to talk begins with; other words at its head are what the talk is about. */
const TO_TALK =
  /^(?:learn|talk|understand|ask|hear|get|know|discuss|find|compare|walk|go|explore|see|pick|share|chat|speak|catch|swap|dig|clarify)$/

/** "run a team of 5": a doing of the writer's now, since only a doing has an object. */
const owns = (bare: string, next: Word | undefined): boolean =>
  (/^(?:run|lead|manage|own|maintain|train|use|build|write|work|mentor|coach|support|organize)$/.test(bare) &&
    /^(?:an?|the|my|our|two|three|four|five|six|all|\d+|both)$/.test(plain(next))) ||
  (/^(?:run|manage|mentor|coach|train|teach)$/.test(bare) && next?.tags.has('Plural') === true)

const PRACTICE: Record<string, RegExp> = {
  mock: /^(?!(?:an?|the|my|our|your|it|up|out|this|that)$)./,
  study: /^(?:groups?|budd(?:y|ies)|plans?|sessions?|partners?)$/,
  test: /^(?:driven|runs?|interviews?)$/,
  book: /^clubs?$/,
  code: /^(?:reviews?|katas?|challenges?)$/,
  design: /^(?:reviews?|patterns?|mocks?|sessions?|books?|critiques?)$/,
  practice: /^(?:tests?|exams?|runs?|sessions?|rounds?|papers?|questions?|problems?)$/,
  pair: /^(?:programming|sessions?)$/,
  review: /^sessions?$/,
  interview: /^(?:practice|prep|coaching|training|mocks?)$/,
}
const LESSONS =
  /^(?:courses?|class|classes|clubs?|groups?|practice|coach|lessons?|workshops?|bootcamps?|katas?|challenges?|sessions?|exercises?|tests?|budd(?:y|ies))$/

/** What one does to a course or to tests, where "speaking course" names the course. */
const DOES =
  /^(?:adding|taking|doing|joining|finding|booking|getting|starting|writing|building|making|finishing|keeping|attending|seeking|giving|having|choosing|trying)$/

/** "mock interviews", "study group", "a speaking course" without its article: a thing to do, not a doing. */
export function isToPractice(words: Word[]): boolean {
  const [first, second] = words.map(plain)
  if (first === undefined || second === undefined || words[0]?.after !== '') return false
  if (Object.hasOwn(PRACTICE, first)) return PRACTICE[first]?.test(second) ?? false
  return /^\p{L}{3,}ing$/u.test(first) && LESSONS.test(second) && !DOES.test(first)
}

/** The shape that a leading verb decides, or null where the answer begins otherwise. */
export function leadingVerb(words: Word[], asked: Slot): Shape | null {
  const slot = kinOf(asked)
  const start = afterAdverbs(words, 0)
  const word = words[start]
  if (word === undefined) return null
  const bare = plain(word)
  if (/^[\d$£€]/.test(bare)) return null
  const next = words[start + 1]
  if (start > 0 && /^(?:very|so|too|quite|rather|pretty|more|most|not|mostly|both)$/.test(plain(words[0])))
    return null
  if (asked === 'topic' && TO_TALK.test(bare) && next !== undefined) return 'verb'
  if (slot === 'use' && /^(?:know|understand|feel|think|like|care)$/.test(bare)) return 'verb'
  if (FEELINGS.has(bare) && next !== undefined && bare !== 'feel') {
    if (/n't$/.test(bare) && slot === 'feedback' && bare === "don't") return 'verb'
    if (
      slot === 'detail' &&
      /^(?:need|hope|plan|care|love|mind|like)$/.test(bare) &&
      PREPOSITIONS.has(plain(next))
    )
      return null
    return 'did'
  }
  if (
    isAuxiliary(word) &&
    next !== undefined &&
    !(bare === 'have' && slot === 'feedback') &&
    !(bare === 'do') &&
    !(bare === "don't" && slot !== 'fit')
  )
    return 'did'
  if (bare === "don't") return 'verb'
  if (bare === 'going' || bare === 'gonna') return 'did'
  const isBoth = /^(?:read|put|set|cut|let|hit|split)$/.test(bare)
  const hasObject =
    next !== undefined &&
    (DETERMINERS.has(plain(next)) ||
      PREPOSITIONS.has(plain(next)) ||
      next.tags.has('Pronoun') ||
      isAdverb(next) ||
      WRITER_DID.test(bare) ||
      SURELY_PAST.test(bare))
  if (
    PAST.has(bare) &&
    !(isBoth && !asksWhatWasDone(asked)) &&
    next !== undefined &&
    (slot !== 'detail' || hasObject)
  )
    return 'did'
  if (isNew(asked) && HAVE_DONE.test(bare) && next !== undefined && !isGerund(next)) return 'did'
  if (/^(?:news|sinceThen)$/.test(asked) && /^(?:graduated|relocated|moved|retired|resigned)$/.test(bare))
    return 'did'
  if (DONE_TO.test(bare) && word.after === '' && next !== undefined && isNew(asked)) return 'did'
  if (bare === 'been' && next !== undefined) return 'did'
  if (
    /s$/.test(bare) &&
    (slot === 'fit' || slot === 'detail') &&
    /^(?:combines|lets|gives|brings|uses|feels|sounds|makes|means|fits|matches|suits|builds|needs|takes|puts|keeps|plays|connects|mixes)$/.test(
      bare,
    ) &&
    next !== undefined
  )
    return 'did'
  if (
    /^\p{L}{2,}ed$/u.test(bare) &&
    isVerbAt(words, start) &&
    (!next?.tags.has('Noun') || next.tags.has('Pronoun') || slot === 'feedback') &&
    next !== undefined
  )
    return 'did'
  if (/^(?:need|help|want|say|tell)s$/.test(bare)) return 'did'
  if (
    /^\p{L}{2,}ed$/u.test(bare) &&
    !AT_WORK.test(bare) &&
    next !== undefined &&
    /^(?:loved|liked|enjoyed|appreciated|needed|wanted|used|learned|started|joined|booked|worked|handled|treated|shipped|designed|managed|tried)$/.test(
      bare,
    )
  )
    return 'did'
  if (asked === 'topic') return null
  if (slot === 'detail') return /^(?:let|keep)$/.test(bare) ? 'did' : null
  if (slot === 'fit')
    return (/^(?:speak|know|live|teach|care|thrive|hold)$/.test(bare) && next !== undefined) ||
      owns(bare, next)
      ? 'did'
      : null
  const takesObject =
    next !== undefined &&
    /^(?:a|an|the|my|your|this|it|myself|more|less)$/.test(plain(next)) &&
    word.after === ''
  const isOpen =
    start === 0 &&
    !DETERMINERS.has(bare) &&
    !PREPOSITIONS.has(bare) &&
    !word.tags.has('Adjective') &&
    !/(?:ing|s)$/.test(bare)
  if (slot === 'plan' && takesObject && isOpen && !/^(?:what|how|all|both|half|just|when|as)$/.test(bare))
    return 'verb'
  const isNounHere =
    (next !== undefined && COUNTABLE.has(bare) && plain(next) === 'next') ||
    (next !== undefined && /^(?:of|is|are|was|were)$/.test(plain(next))) ||
    /^(?:time|contact|access|balance|space|pride)$/.test(bare)
  const known = AT_WORK.test(bare) && !isNounHere
  const tagger =
    (word.tags.has('Infinitive') || word.tags.has('Imperative')) &&
    !isAdverb(word) &&
    !PREPOSITIONS.has(bare) &&
    !isNounHere
  return known || tagger ? 'verb' : null
}
