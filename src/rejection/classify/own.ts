/**
 * Whether the person themselves wrote a mail. Mailboxes hold what was sent too, and an answer takes up the words that
 * it answers: "I would love to come to the interview" invites nobody.
 */
import type { Evidence } from './mail.ts'
import { type Found, findAll, type Matcher, phrases } from './phrases.ts'
import type { Sentence } from './sentences.ts'

// Said by the one who applies: what is mine, what was done to me, and to whom it goes.
const APPLICANT: readonly (readonly [number, Matcher])[] = [
  [0.95, phrases(['i ~9 with|withdraw|pursue|continue my application|candidacy'])],
  [
    0.8,
    phrases([
      'my ~1 application|resume|résumé|cv|candidacy|candidature|portfolio|availability|qualifications',
      'my cover|covering letter',
      'my ~1 solution|submission|assignment ~2 to|for|of|is|attached',
      'think of|about me ~3 if|when|should|for|.',
      'i ~5 apply|applying|applied ~3 for|to your|the|this|a|an',
      'thank*|grateful|appreciate ~4 inviting|considering|interviewing|choosing|selecting|offering|updating|informing me|my',
      'thank*|grateful|appreciate ~4 letting|telling me know?',
      'thank*|grateful|appreciate ~3 getting|coming back to me',
      'thank* ~3 for the|your|this ~2 invitation|invite|offer',
      'i ~4 accept|attend|decline ~3 your|the ~3 offer|invitation|position|role|interview',
      'consider|considering|considered me|my ~2 for|application|experience|candidacy',
      'keep me ~2 in mind|posted|informed',
      'withdraw ~2 my|from',
      'my|me ~2 interview|interviews ~3 with you|next|last|on|at',
    ]),
  ],
  [
    0.5,
    phrases([
      'i ~2 am|remain|was ~3 interested|excited|keen ~2 in|about ~3 role|position|opportunity|job|joining|team',
      'i ~2 am|was ~2 disappointed|sad|sorry to hear|learn|read',
      'please find ~2 attached|enclosed',
      'works|suits|convenient ~1 for? me',
      'i|me am|is ~1 available|free ~2 on|at|from|for|this|next|any',
      'i ~2 look forward to ~3 hearing|your|interview',
      'my ~2 experience|background|skills|references|referees|degree',
      'i have ~3 years|experience',
      'i ~2 applied|submitted|interviewed|attached',
      'grateful|thank* ~6 time you gave|spent|took me?',
      'i ~2 enjoyed ~4 meeting|speaking|talking|conversation|learning',
    ]),
  ],
]
// Nobody who answers an applicant greets their own team.
const TO_EMPLOYER =
  /^ (?:dear|hi|hello|good (?:morning|afternoon|day)) (?:the )?(?:[^ ,]+ ){0,3}(?:team|hr|recruit(?:er|ers|ment|ing)|hiring manager|(?:selection|search|hiring) (?:committee|panel|board)|human resources)(?: [,:.!-])? $/
// Said to the one who applied.
const EMPLOYER = phrases([
  'your ~2 application|resume|résumé|cv|candidacy|candidature|availability|interest|profile|qualifications',
  'you|your ~2 applied|applying',
  'we|i ~3 invite|inviting|offer|inform|regret|reviewed|received|selected|decided|like ~2 you|your|that|not',
  'our ~2 hiring|recruitment|talent|client|candidates|applicants',
  'view|withdraw|manage|track your ~1 application|profile|status',
])

const ENOUGH = 0.9
// Of an answer there is less to say.
const ENOUGH_IN_ANSWER = 0.75

/** The words that show that the applicant wrote this; null where the employer may have. The first sentence is the subject. */
export function ownWordsOf([subject, ...sentences]: readonly Sentence[]): Evidence | null {
  const isAnswer = /^ (?:re|aw|sv) :/.test(subject?.plain ?? '')
  const said = sentences.flatMap((sentence) =>
    APPLICANT.flatMap(([weight, matcher]) => {
      const [found] = findAll(matcher, sentence)
      return found ? [{ weight, found }] : []
    }),
  )
  const greeting = sentences.find(({ plain }) => TO_EMPLOYER.test(plain))
  const own = [...said.map(({ weight }) => weight), ...(greeting ? [0.7, 0.7] : [])]
  const theirs = sentences.filter((sentence) => findAll(EMPLOYER, sentence).length > 0).length
  const weight = 1 - own.reduce((doubt, each) => doubt * (1 - each), 1)
  // Each side speaks of the other too; whose words are more decides.
  if (weight < (isAnswer ? ENOUGH_IN_ANSWER : ENOUGH) || theirs >= own.length) return null
  const phrase = heaviest(said)?.phrase ?? greeting?.raw.trim() ?? ''
  return { field: 'own', phrase }
}

function heaviest(said: readonly { weight: number; found: Found }[]): Found | null {
  return said.toSorted((one, other) => other.weight - one.weight)[0]?.found ?? null
}
