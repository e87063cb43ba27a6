/**
 * Whether a statement is made at all. Acknowledgements say everything that rejections say, only under a condition
 * ("if you are not selected"), about everybody ("we cannot reply to every applicant") or about what may be.
 */
import type { Found } from './phrases.ts'

// Openers that hang everything after them on a condition.
const CONDITION =
  / (?:if|unless|whether|should (?:you|we|your|the|this|there|a)|in case|in the event|in the absence|assuming|provided that|suppose|otherwise|without (?:your|a|the|this|these|it|them)|where (?:you|your|we|an) (?:are|do|application)) /
// "If" in these is a courtesy and conditions nothing.
const COURTESY =
  / (?:(?:even|as|what) if|if (?:it|this|that) (?:is|helps|was) ~?(?:any )?(?:consolation|comfort|help|disappointing|a disappointment)|if i may|if (?:i|we) may say so|if possible|see if|no matter whether|regardless of whether) /g
// What lasts "until further notice" lasts; a time that is named conditions nothing either.
const UNTIL_LATER =
  / (?:until|till) (?:further notice|at least|(?:the )?(?:new year|(?:next|following) (?:quarter|season|year|budget|financial|fiscal)|(?:early |late )?(?:spring|summer|autumn|20\d\d|q[1-4])))(?= )/g
// What was so and is so no longer: "it had been frozen, but it is open again".
const OVERTAKEN =
  / (?:but|and) (?:it|this|that|we|the [^ ]+) (?:is|are|has|have) (?:now |been |just )*(?:open|live|moving|running|back|reopened|resumed|unfrozen|approved|on again) /
// Of another time: "last year we chose somebody else, but this time we would like to meet you".
const ONCE =
  / (?:last (?:year|time|spring|summer|autumn|winter)|a year ago|years ago|back then|the previous time|previously|in the past),? (?:[^ ;:]+ ){0,6}$/
// A turn to this time. "As last year, we chose others, but I wish you luck" is of now as it stands.
const OTHERWISE_NOW =
  / (?:but|however|yet|;) (?:.* )?(?:this (?:time|year|spring|summer|autumn|winter|round)|now|today|(?:would|[^ ]+['’]d) (?:like|love)) /
// A turn after which the condition no longer holds.
const TURN =
  / (?:; |, so |but |however |nevertheless |: |therefore |— |– |unfortunately |regrettably |sadly )/
const WAITING =
  / (?:once|until|till|when|whenever|as soon as|before|after|by the time|in the meantime while) (?:[^ ,]+ ){0,5}$/
const TRAILING =
  /^(?:[^ ,;]+ ){0,9}?(?:if|unless|until|without (?:your|a|the|this)|till|before (?:you|we)|pending) /
const MAYBE =
  / (?:may|might|could [^ ]+|can sometimes|sometimes|often|usually|generally|typically|either) (?:[^ ]+ ){0,3}$/
const GENERAL =
  / (?:(?:candidates|applicants|those|anyone|people|individuals|everyone|applications|persons|candidate|applicant) (?:who|that|which|whose|have|has|are|were|will|is|can|that were)|not all|not every|not everyone|only|many|most|any|each|every) (?:[^ ]+ ){0,4}$/
// A rule for whoever does not keep it: "candidates who do not complete the task will not be considered".
const RULE =
  / (?:candidates?|applicants?|those|anyone|submissions|applications|entries) (?:who|that|which|not) (?:do not|does not|fail to|have not|has not|are not|is not|submitted|completed|returned|received|completing|submitting) (?:[^ ,;]+ ){0,10}$/
// "Those invited to interview" are some, and who they are is not said.
const SOME = / (?:those|candidates|applicants|people|individuals|anyone|everyone) (?:being |to be |also )?$/
const EVERYONE =
  /^(?:[^ ,]+ ){0,3}?(?:all|every|each|everyone|everybody|unsuccessful|any) (?:[^ ]+ ){0,2}?(?:candidates?|applicants?|applications?|applied|applies|person|people|who|individual) /
const ADVICE =
  / (?:why (?:you|they|so|your|candidates)|how (?:to|you)|reasons|tips|feel like|imagine|worry|wonder|wondering|does not mean|do not mean|not mean|not to say|rather than|instead of|tired of|avoid|guide to) (?:[^ ]+ ){0,5}$/
const NOT_REALLY =
  / (?:not only|not just|not yet|not long|not hesitate|can not wait|not worry|not have to|not need|not required|not forget|not necessarily|why not|not until|not believe)(?: |$)/
const YOUR_DOING =
  / you (?:have |had |do |did |are |were |would |can |no longer |also |not |may |will )*(?:decided|decide|chosen|choose|wish|want|prefer|unable|rather|like|declined|withdrawn|withdrew|no longer)(?: |$)/

const DENIED = / (?:not|unable|never|no longer|neither|against|declined|decline) (?:[^ ,]+ ){0,4}$/

/** True where something promised is denied instead: "decided not to move forward with your application". */
export function isDenied({ sentence, from }: Found): boolean {
  return DENIED.test(sentence.plain.slice(0, from))
}

/** True where the statement found is meant: said of this person, now, and not under a condition. */
export function isMeant({ sentence, from, to }: Found): boolean {
  const before = sentence.plain.slice(0, from).replace(UNTIL_LATER, '')
  const words = sentence.plain.slice(from - 1, to)
  const after = sentence.plain
    .slice(to - 1)
    .replace(UNTIL_LATER, '')
    .slice(1)
  const scope = before.replace(COURTESY, ' ').split(TURN).at(-1) ?? ''
  const near = ` ${before.split(' ').slice(-9).join(' ')}`
  const said = `${near.trimEnd()}${words}`

  if (CONDITION.test(` ${scope} `) || CONDITION.test(words.replace(COURTESY, ' '))) return false
  if (ONCE.test(` ${scope}`) && OTHERWISE_NOW.test(` ${after}`)) return false
  if (OVERTAKEN.test(after) || TRAILING.test(after) || EVERYONE.test(after)) return false
  if (
    / (?:all|every|each|everyone|any) (?:of )?(?:our |the )?(?:candidates?|applicants?|applications?|who) /.test(
      words,
    )
  )
    return false
  if (SOME.test(before) && /^ (?:invited|shortlisted|selected|chosen|contacted|offered) /.test(words))
    return false
  if (WAITING.test(near) || MAYBE.test(near) || / (?:may|might) /.test(words)) return false
  if (RULE.test(` ${scope}`)) return false
  if (GENERAL.test(` ${scope.split(' ').slice(-8).join(' ')}`) || ADVICE.test(near)) return false
  if (NOT_REALLY.test(words) || NOT_REALLY.test(said.slice(-words.length - 20))) return false
  return !YOUR_DOING.test(said)
}
