/** Which job the mail is about. */
import type { Evidence, Mail } from './mail.ts'
import { keyOf, LETTER, looksLikeRole, UPPER } from './names.ts'

const JOB = '(?:position|role|vacancy|opening|job|post|opportunity|internship|requisition)'
// Up to ten words, none of them the start of another thought. Lazy and bounded: safe on any line.
const ROLE = `([${LETTER}0-9(\\[][^,.;:!?\\n]{1,90}?(?:, [${UPPER}][^,.;:!?\\n]{1,50}?){0,2})`

const pattern = (source: string) => new RegExp(source.replaceAll('ROLE', ROLE).replaceAll('JOB', JOB), 'g')

// From the plainest to the vaguest; the first that gives a sensible job wins.
const IN_TEXT = [
  pattern('\\b(?:[Tt]he|[Oo]ur|an|for|open|as|as an?) (?:open |vacant )?ROLE (?:JOB)\\b(?! of\\b)'),
  pattern('\\b(?:JOB) of ROLE(?= (?:at|with|in|within|on|has|have|was|is)\\b|[,.;:!?]|$)'),
  pattern('\\b(?:JOB|Position|Role|Job Title|Job title): ?ROLE(?= (?:at|with|Job)\\b|[.;:!?]|$)'),
  pattern(
    '(?:application|applying|applied|apply|considered|candidacy|interview|interviews|interviewing|candidate) (?:for|to) (?:the |our |a |an )?ROLE(?= (?:at|with|within|on|has|have|and|was|position|role|here|we|job)\\b|[,.;:!?]|$)',
  ),
  pattern(
    '(?:offer you the|join us as(?: an?| our)?|hired as(?: an?)?|work as(?: an?)?) ROLE(?= (?:at|with|position|role)\\b|[,.;:!?]|$)',
  ),
]
// The first says outright that a job follows; the others only set it apart.
const IN_SUBJECT = [
  pattern(
    '(?:[Aa]pplication|[Aa]pplying|[Aa]pplied|[Cc]andidacy|[Ii]nterview|[Oo]ffer|[Ii]nterviewing) (?:for|to|as)(?: the| our| a| an)? ROLE(?= (?:at|with|position|role|has|[-–|])(?: |$)|[,.;:!?]|$)',
  ),
  pattern('\\b(?:the|our) ROLE (?:JOB)\\b'),
  pattern('(?: [-–|] |: )ROLE(?= (?:at|[-–|]) |$)'),
  pattern('^(?:Re: |RE: |Fwd?: )?ROLE(?= (?:at|[-–|]) )'),
]

/** The job and the words that name it, or null. */
export function roleOf(mail: Mail, company: string | null): { name: string; evidence: Evidence } | null {
  const lines = mail.text.slice(0, 8_000).split('\n').slice(0, 120)
  const bodies = IN_TEXT.flatMap((matcher) =>
    lines.flatMap((line) => matches(line.slice(0, 1_200), matcher, company)),
  )
  const [named = [], ...hinted] = IN_SUBJECT.map((matcher) =>
    matches(mail.subject.slice(0, 300), matcher, company),
  )
  const told = [...bodies, ...named]
  // "Linden - Harbour": a mere dash in the subject makes a job only of words that name jobs.
  const best = [...told, ...hinted.flat()].find(({ name }) => looksLikeRole(name)) ?? told[0]
  return best ? { name: best.name, evidence: { field: 'role', phrase: best.phrase } } : null
}

function matches(line: string, matcher: RegExp, company: string | null): { name: string; phrase: string }[] {
  const found: { name: string; phrase: string }[] = []
  matcher.lastIndex = 0
  for (let match = matcher.exec(line); match; match = matcher.exec(line)) {
    const name = asRole(match[1] ?? '', company)
    if (name) found.push({ name, phrase: phraseOf(match[0], name) })
    // "for your interest in the Buyer position": what began too early must not hide what begins later.
    else matcher.lastIndex = match.index + 1
  }
  return found
}

// The words from the job's name on; what the pattern needed before it is no evidence.
function phraseOf(matched: string, name: string): string {
  return matched.slice(Math.max(0, matched.indexOf(name))).trim()
}

const NOT_A_ROLE =
  /\b(?:we|you|your|our|us|is|are|was|were|will|have|has|had|that|which|this|these|those|not|interest|interested|applying|application|other|another|any|similar|future|open|current|more|right|best|thank|process|opportunity|candidates?|applicants?|requirements?|skills|experience|email|team at|http|next|multiple|several|first|final|particular|specific|same|following|new|available|great|suitable|interview|status|update|needs|of the|closely|match\w*|it|all|step)\b/i

function asRole(text: string, company: string | null): string | null {
  const name = text
    .trim()
    .replace(/^(?:the|our|an?|open|vacant|recent|position of|role of) /gi, '')
    .replace(/^.{0,60}\b(?:for|to|about|in|regarding|with) (?:the|our|an?) (?:open )?/i, '')
    .replace(/^(?:(?:JR|R|REQ|ID|Ref)?[-_ ]?\d{4,}\s*[-–:]?\s*)/i, '')
    .replace(
      /\s*[-–:]?\s*(?:\(|\[)?(?:(?:Job )?(?:ID|Ref|Req|No)\b\.?:? ?)?#?(?:JR|R|REQ)?-?\d{4,}(?:\)|\])?\s*$/i,
      '',
    )
    .replace(/\s*[([](?:(?:job|req(?:uisition)?|ref(?:erence)?)\b|id\b|no\b|#).*$/i, '')
    .replace(/ (?:role|position|job|vacancy|opening|opportunity)$/i, '')
    .replace(/ (?:at|with|within) .*$/i, '')
    .replace(/[\s,\-–:|]+$/, '')
    .trim()
  if (name.length < 2 || name.length > 90 || NOT_A_ROLE.test(name)) return null
  if (company && keyOf(company) === keyOf(name)) return null
  // A job is written with a capital, or is made of words that name jobs.
  return /\p{Lu}/u.test(name) || looksLikeRole(name) ? name : null
}
