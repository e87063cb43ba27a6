/** The jobs that a subject line may name, between what mails of this kind are called. */
import type { Mail } from '../mail.ts'
import { keyOf, looksLikeRole } from '../names.ts'
import { asRole, nameAtStart, soundsLikeRole } from './words.ts'

// What a subject calls itself, before the job ("Update on …", "Take-home for …") and behind it ("… – next steps").
const MATTER =
  '(?:applications?|applying|applied|apply|updates?|candidacy|candidature|interviews?|interviewing|offer|take-?home|tasks?|receipt|received|submission|submitted|interest(?:ed)?|decision|outcome|status|news|feedback|results?|calls?|chat|talk|confirmation|confirmed|invit\\w*|steps?|thanks?|post|position|role|job|vacancy|competition|regarding|about|concerning|assessment|tests?|resume|résumé|cv|appointment|selection|shortlist\\w*|availability|moved on|conversation|expression|notification|message|reminder|screen|round|exercise|employment|result|follow(?:ing)?[- ]?up|you applied|recruitment|acknowledge\\w*)'
const BEFORE = new RegExp(
  `^(?:.{0,80}\\b)?${MATTER}\\b(?: (?!for |to |as |on |of |about )[\\w’'-]+){0,3}? ?(?:\\b(?:for|on|about|as|to|of|with|in|regarding|re)\\b|,|:) (?:(?:be|become|the|our|your|an?|open|post|position|role|job|vacancy|of|as|for) )*(?=\\S)`,
  'i',
)
const BEHIND =
  /[,?!]? (?:(?:[Rr]ole|[Pp]osition|[Pp]ost|[Vv]acancy|[Jj]ob|[Oo]pening|opportunity|[Rr]equisition|search|[Aa]pplication|cv|CV|[Rr]esume|[Cc]andidacy|finalists?|[Ii]nterviews?|on hold|is now|has been|[Nn]ext [Ss]teps?|[Uu]pdate|[Dd]ecision|[Oo]utcome|[Ss]tatus|[Ff]eedback|[Rr]esult|[Aa]ssessment|[Tt]est|[Oo]ffer|[Ss]hortlist(?:ing)?|[Nn]otification|[Cc]onfirmation|withdrawn|today|filled|portfolio|[Oo]nline|[Tt]echnical|[Pp]hone|[Vv]ideo)\b.*|@ .*|[Aa]t .*|with .*)$/
// "Interview Mental Health Nurse"
const DIRECTLY =
  /^(?:[\w’' ]{0,40}\b)?(?:[Aa]pplication|[Ii]nterview|[Cc]andidature|[Ii]nvitation|[Vv]acancy) (?=\p{Lu}\p{Ll}+ \p{Lu})/u
const REPLY = /^(?:(?:re|fwd?|aw|wg|sv|vs|tr|antw|automatic reply|auto-?reply|out of office)\s*: ?)+/i

/** Every part of the subject that may be the job, weighed by how plainly it is one. */
export function subjectRoles(
  mail: Mail,
  company: string | null,
): { name: string; weight: number; phrase: string }[] {
  const subject = mail.subject.slice(0, 250).replace(REPLY, '').replace(/\s+/g, ' ').trim()
  const parts = subject.split(/ (?:[-–—|•·]|\/\/|<>|\/) |: |; |[!?] | \| ?/)
  // A dash may stand inside the job's name, too: the parts behind "for" are read once together.
  const whole = BEFORE.test(subject) ? [subject] : []
  const text = mail.text.slice(0, 8_000).toLowerCase()
  return [...new Set([...whole, ...parts])].flatMap((part) => {
    // "Buyer role on hold": what stands before is the job itself.
    const before = BEFORE.exec(part)?.[0] ?? ''
    const told = before !== '' && !looksLikeRole(before)
    const rest = (told ? part.slice(before.length) : part).replace(DIRECTLY, '')
    const behind = BEHIND.test(rest)
    const bare = withoutTail(rest).trim()
    const small = bare.split(' ').length < 5 && soundsLikeRole(bare) ? bare : ''
    const name = asRole(soundsLikeRole(nameAtStart(bare)) ? nameAtStart(bare) : small || nameAtStart(bare))
    if (!name || (company && keyOf(company).includes(keyOf(name)))) return []
    const known = text.includes(name.toLowerCase())
    if (soundsLikeRole(name)) return [{ name, weight: told || behind ? 0.55 : 0.45, phrase: name }]
    const weight =
      told && / (?:for|as) (?:(?:the|our|an?|your) )?$/i.test(before)
        ? 0.4
        : behind && / (?:role|position|post|vacancy|job)\b/i.test(part)
          ? 0.4
          : known
            ? 0.15
            : 0
    return weight > 0 ? [{ name, weight, phrase: name }] : []
  })
}

// "Video Editor" and "Test Engineer" begin as "video call" and "test results" do.
function withoutTail(part: string): string {
  return part.replace(BEHIND, (tail) =>
    / (?:at|with|@) /i.test(tail) || !soundsLikeRole(tail.trim()) ? '' : tail,
  )
}
