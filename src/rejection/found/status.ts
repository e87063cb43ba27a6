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

export type Ending = 'hired' | 'offered' | 'withdrew' | 'silent' | 'rejected'
const ENDINGS: readonly [RegExp, Ending][] = [
  [
    /\bwithdr|\bi (?:declined|rejected)|\b(?:declined|rejected|turned down) (?:by me|(?:the |their )?offer)|\boffer (?:declined|rejected|turned down)|\bnot pursuing|\bdropped out/i,
    'withdrew',
  ],
  [
    /\bno offer|\brejec|\bdeclin|\bunsuccessful|\bturned down|\bnot (?:hired|accepted|offered|selected|successful|shortlisted|moving|proceeding|progressing|considered)|\bno longer (?:under |being )?consider|\bclosed|\bfilled|\bfailed|^no$|\bdenied|\bpassed on|❌/i,
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
  const reached = text.replace(NOT_REACHED, ' ')
  const stage = exact ?? STAGE_WORDS.find(([words]) => words.test(reached))?.[1] ?? null
  const ending = ENDINGS.find(([words]) => words.test(text))?.[1] ?? null
  const isKnown = stage !== null || ending !== null || STILL_OPEN.test(text.trim())
  return { stage: stage ?? 'applied', ending, isKnown }
}

const STILL_A_PLAN =
  /^(?:to apply|(?:to[ -]?do|wish ?list(?:ed)?|saved|bookmarked|interested|planned|planning|draft|not (?:yet )?(?:applied|started)(?: yet)?|to be applied|will apply|want to apply|researching|idea)\b.*)$/i

/** True for a row of a job that the person means to apply for, and has not yet. */
export function isPlan(status: string): boolean {
  return STILL_A_PLAN.test(status.trim())
}
