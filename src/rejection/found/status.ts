/** What people write into the column that tells how an application stands. */
import { STAGES, type Stage } from '../application.ts'

const STAGE_WORDS: readonly [RegExp, Stage][] = [
  [/\bfinal|\bon-?site|\bpanel|\blast round|\bsuperday/i, 'final-round'],
  [
    /\btech|\bassess|\btest\b|\btake-?home|\bcoding|\bcase study|\bchallenge|\bassignment|\b(?:2nd|second) (?:interview|round)/i,
    'technical',
  ],
  [/\b(?:phone|hr|recruiter|screening|intro) (?:interview|round)/i, 'recruiter-screen'],
  [/\bhiring manager|\binterview|\bmanager|\b(?:1st|first) round/i, 'hiring-manager'],
  [/\bscreen|\brecruiter|\bhr\b|\bphone|\bcall\b|\bintro/i, 'recruiter-screen'],
]
// "No interview", "rejected before the first call": what did not happen is no stage.
const NOT_REACHED =
  /\b(?:no|not|without|before|prior to|never got to)(?: (?:an?|any|the|first|further))*(?: \w+)? (?:interview|screen|call|round|test)\w*/gi

// An offer that there was: also one that came to nothing.
const NO_OFFER =
  /\b(?:no|not|never|without|before|didn['’]?t)(?: (?:get|got|receiv\w+|mak\w+|made|an?|any|the|job|formal|final))* offer\w*/gi
const OFFER = /\boffer/i

// "Not rejected yet", "no answer yet": what has not come says that all is open.
const NOT_YET =
  /\b(?:not|never|hasn'?t|haven'?t|isn'?t|wasn'?t|nothing|no)\b[^,;.]*\b(?:yet|so far)\b|\byet to [^,;.]+|\b(?:not|never) (?:been )?(?:rejected|declined|turned down)\b|\bno rejection\w*|\bwithout (?:a )?rejection\w*/gi

export type Ending = 'hired' | 'offered' | 'withdrew' | 'silent' | 'rejected'
const ENDINGS: readonly [RegExp, Ending][] = [
  // What they take back is their no, whatever had been said before.
  [
    /\b(?:offer|job|role|position|vacancy|posting|contract)(?: \w+)? (?:withdrawn|rescinded|revoked|retracted|pulled)\b(?! by me\b)|\b(?:they|company|employer)(?: \w+)? (?:withdrew|rescinded|revoked|retracted|pulled)\b|\b(?:rescinded|revoked|retracted|pulled) (?:the |their |my )?(?:job )?offer/i,
    'rejected',
  ],
  [
    /\bwithdr|\boffer\b.{0,40}\b(?:rejected|declined|refused|turned) (?:it|them|this|that)\b|\bturned (?:it|them) down\b|\boffer\W{1,4}(?:but )?(?:i )?(?:declined|rejected|refused)|\bi (?:declined|rejected|refused|said no|turned (?:[^ ]+ ){0,3}down|passed(?: on\b|\W*$)|backed out|pulled out)|\b(?:declined|rejected|turned down) (?:by me|(?:the |their )?offer)|\boffer (?:declined|rejected|turned down)|\bnot pursuing|\bdropped out/i,
    'withdrew',
  ],
  [
    /\bno (?:final |job |formal )?offer|\b(?:not|never|didn['’]?t) (?:get|got|receiv\w+) (?:an?|the|any) offer|\brejec|\bdeclin|\bunsuccessful|\bturned down|\bnot (?:hired|accepted|offered|selected|successful|shortlisted|moving|proceeding|progressing|considered)|\bno longer (?:under |being )?consider|\bclosed|\bfilled|\bfailed|^no$|\bdenied|\bpassed on|❌/i,
    'rejected',
  ],
  [
    /\bghost|\bno (?:response|reply|answer|news|word)|\bsilen|\b(?:never|not|didn'?t) (?:hear|heard|answer|repl|respon)/i,
    'silent',
  ],
  [/\bhired|\baccepted|\bstarted|\bgot (?:it|the job)/i, 'hired'],
  [/\boffer/i, 'offered'],
]

// What says that all is open. Anything else that names neither a stage nor an end is not understood.
const STILL_OPEN =
  /\b(?:appl(?:y|ied|ying|ication)|sent|submitted|pending|wait(?:ing)?|awaiting|review(?:ed|ing)?|progress|process(?:ing)?|open|active|ongoing|received|confirm(?:ed|ation)|acknowledged|considered|viewed|seen|contacted|follow(?:ed)?[ -]?up|tbd|tbc|in touch|new|current)\b|^(?:-|–|—|n\/?a|\?|none|⏳|🕐)?$/i

/** What a status says: how far it went, how it ended where it did, and whether it says anything that is understood. */
export function statusOf(text: string): { stage: Stage; ending: Ending | null; isKnown: boolean } {
  const exact = STAGES.find((stage) => stage === text.trim().toLowerCase())
  const told = text.replace(NOT_YET, ' ')
  const reached = told.replace(NOT_REACHED, ' ')
  const offered = told.replace(NO_OFFER, ' ')
  const hadOffer = OFFER.test(offered)
  const named = STAGE_WORDS.find(([words]) => words.test(reached))?.[1] ?? null
  const stage = exact ?? (hadOffer ? 'offer' : named)
  // "No offer, declined": where there was none, it was not the person who declined it.
  const ending = ENDINGS.find(([words, end]) => words.test(end === 'withdrew' ? offered : told))?.[1] ?? null
  const isKnown = stage !== null || ending !== null || told !== text || STILL_OPEN.test(text.trim())
  return { stage: stage ?? 'applied', ending, isKnown }
}

const STILL_A_PLAN =
  /^(?:to apply|(?:to[ -]?do|wish ?list(?:ed)?|saved|bookmarked|interested|planned|planning|draft|not (?:yet )?(?:applied|started)(?: yet)?|to be applied|will apply|want to apply|researching|idea)\b.*)$/i

/** True for a row of a job that the person means to apply for, and has not yet. */
export function isPlan(status: string): boolean {
  return STILL_A_PLAN.test(status.trim())
}
