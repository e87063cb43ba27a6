/** Which job the mail is about: every place that may name it is weighed, and what several agree on wins. */
import type { Evidence, Mail } from './mail.ts'
import { isSystem, keyOf, looksLikePerson, looksLikeRole, readersOf, UPPER } from './names.ts'
import { subjectRoles } from './role/subject.ts'
import { asRole, nameAtEnd, nameAtStart, soundsLikeRole } from './role/words.ts'
import { CLOSING } from './signature.ts'

/** A place that names a job. */
interface Find {
  name: string
  weight: number
  phrase: string
}

// Behind these a job's name begins. The second number counts where nothing in the name sounds like a job.
const BEFORE: [RegExp, number, number][] = [
  [
    /\b(?:position|role|post|vacancy|job|opening|opportunity|internship|call|competition)(?: title)?(?: of|:| as| for| to) (?:be )?(?:an? |the |our )?["“]?/gi,
    0.7,
    0.45,
  ],
  [
    new RegExp(
      `\\b(?:[Pp]osition|[Rr]ole|[Pp]ost|[Vv]acancy|[Oo]pening|[Rr]equisition)(?: (?:nr|no|number|ref)\\.?)? (?=["“${UPPER}0-9])`,
      'g',
    ),
    0.6,
    0.2,
  ],
  [/^(?:Job(?: title)?|Title|Role|Position(?: title)?|Posting|Vacancy|Post|Re)\b ?[:.–-] ?/gi, 0.8, 0.6],
  [
    /\b(?:applications?|apply|applied|applying|candidacy|candidature|submission|documents|considered|considering you|consider you|consideration|shortlisted|offer(?: of employment)?)(?: [\w’']+){0,4}? (?:for|as|to be|to become) (?:be |become |join us as )?(?:(?:the|our|an?|your|open|next|job|role|position|post|of) )*["“]?/gi,
    0.6,
    0.35,
  ],
  [
    /\b(?:applications?|apply|applied|applying|candidacy|submitted|interest(?:ed)?|considered|test|profile)(?: [\w’']+){0,2}? (?:to|in|about|with) (?:(?:the|our|an?|your|open|next|job|role|position|post|of) )*["“]?/gi,
    0.5,
    0.04,
  ],
  [
    / (?:for|as|about|on|regarding|concerning|to be|to become|our next|our new|our latest|re\.?|hire|become|becoming|taken?|tak(?:e|ing)|selected) (?:(?:the|our|an?|your|next|role|position|post|of|on) )*["“]?/gi,
    0.38,
    0,
  ],
  // A bracket, a dash, a colon or a sentence's beginning sets a job apart.
  [new RegExp(`(?:^|[.!?:] |[(“"]| [–|-] )(?=[${UPPER}])`, 'g'), 0.31, 0],
]

// Before these it ends.
const BEHIND: [RegExp, number, number][] = [
  [
    / (?:[Pp]ositions?|[Rr]ole|post|[Vv]acancy|[Oo]pening|job|[Rr]equisition|seat)\b(?! of\b| as\b| for [A-Z]|:)/g,
    0.7,
    0.45,
  ],
  [
    / (?:opportunity|search|process|program(?:me)?|scheme|gig|spots?|place|interviews?|application|team|shortlist|hire|applicants?|test|final)\b/g,
    0.4,
    0.05,
  ],
]

// Those who write such mails have titles, too.
const RECRUITS = /\b(?:recruit\w+|talent|hiring|founder|ceo|cto|coo|cfo|vp)\b/i

const BOARD = /(?:linkedin|indeed(?:apply)?)\b/i

/** The job and the words that name it, or null. */
export function roleOf(mail: Mail, company: string | null): { name: string; evidence: Evidence } | null {
  const lines = mail.text.slice(0, 8_000).split('\n').slice(0, 120)
  const signed = signedFrom(lines)
  const finds = [
    ...subjectRoles(mail, company),
    ...lines.flatMap((line, at) => inLine(line.slice(0, 1_200), at >= signed)),
    ...alone(lines.slice(0, signed), mail),
  ]
  return elect(finds, mail, company)
}

// Where whoever wrote begins to sign: after the closing words, else at the last short lines that are no sentences.
function signedFrom(lines: readonly string[]): number {
  const closing = lines.findIndex((line) => CLOSING.test(line.trim()))
  if (closing >= 0) return closing
  const text = lines.findLastIndex((line) => line.trim().length > 70 || /[.!?:]$/.test(line.trim()))
  return text < 0 ? lines.length : Math.max(text + 1, lines.length - 8)
}

function inLine(line: string, isSigned: boolean): Find[] {
  // Whoever signs names a title of their own; only what calls itself a job is taken from there.
  const after = BEFORE.flatMap(([matcher, weight, bare]) =>
    isSigned && weight < 0.5
      ? []
      : ends(line, matcher).flatMap((at) => {
          const found = weighed(nameAtStart(line.slice(at)), weight, bare)
          const isHint = weight < 0.35
          if (isHint && isBehindSomebody(line.slice(0, at))) return []
          return found.filter(({ name }) => !isHint || (name.includes(' ') && !RECRUITS.test(name)))
        }),
  )
  const before = BEHIND.flatMap(([matcher, weight, bare]) =>
    [...line.matchAll(matcher)].flatMap((match) => {
      const name = nameAtEnd(line.slice(0, match.index))
      return weighed(/^[^A-Z]*$/.test(name) ? name : sentenceStart(name), weight, bare)
    }),
  )
  return [...after, ...before]
}

// "Ana Diaz (Staff Engineer)" will meet the reader; that is no job to apply for.
function isBehindSomebody(before: string): boolean {
  const name = /(\p{Lu}[\p{L}'’-]* \p{Lu}[\p{L}'’-]*),? ?\($/u.exec(before.slice(-60))?.[1]
  return name !== undefined && looksLikePerson(name) && !soundsLikeRole(name)
}

// A sentence may begin right before the name: "Your Data Analyst application", "Thanks. The Buyer post".
const sentenceStart = (name: string): string =>
  name.replace(
    /^(?:(?:The|Our|A|An|Your|This|For|As|Dear|Thank|Thanks|We|In|Re|About|Regarding|Hello|Hi|One)\b[,:]? ?)+/,
    '',
  )

function weighed(text: string, weight: number, bare: number): Find[] {
  const name = asRole(text)
  if (!name) return []
  const counts = soundsLikeRole(name) ? weight : bare
  return counts > 0 ? [{ name, weight: counts, phrase: name }] : []
}

function ends(line: string, matcher: RegExp): number[] {
  const found: number[] = []
  matcher.lastIndex = 0
  for (let match = matcher.exec(line); match; match = matcher.exec(line)) {
    found.push(match.index + match[0].length)
    // "applications for the interview for the Buyer post": what begins early must not hide what begins later.
    matcher.lastIndex = match.index + 1
  }
  return found
}

// Boards and forms set the job in a line of its own; only what comes first is the reader's.
function alone(lines: string[], mail: Mail): Find[] {
  const isBoard = BOARD.test(mail.from?.address ?? '') || BOARD.test(mail.text.slice(0, 400))
  return lines
    .map((line) => line.trim())
    .filter(
      (line) =>
        line.length < 70 && !/[.!?:,]$/.test(line) && /^\p{Lu}/u.test(line) && nameAtStart(line) === line,
    )
    .flatMap((line) => weighed(line, isBoard ? 0.5 : 0.2, 0))
    .slice(0, 1)
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '')

function elect(finds: Find[], mail: Mail, company: string | null): ReturnType<typeof roleOf> {
  const readers = readersOf(mail)
  const forms = new Map<string, { doubt: number; first: Find; at: number }>()
  for (const [at, { name: whole, ...find }] of finds.entries()) {
    const name = withoutCompany(whole, company)
    const key = plain(name ?? '')
    if (!name || key.length < 2 || isSystem(name)) continue
    // "Linden, Mira Okafor": neither the employer nor the reader is a job.
    const isKnown =
      readers.includes(keyOf(name.split(' ')[0] ?? '')) || keyOf(company ?? '').includes(keyOf(name))
    if (isKnown && !looksLikeRole(name)) continue
    const form = forms.get(key) ?? { doubt: 1, first: { ...find, name, phrase: name }, at }
    form.doubt *= 1 - find.weight
    forms.set(key, form)
  }
  const subject = plain(mail.subject)
  const text = mail.text.slice(0, 8_000)
  const all = [...forms.entries()].map(([key, form]) => {
    // A job that the subject names, or that other forms of the name agree with, is the one meant.
    // The subject's own words are no second witness for themselves.
    const isTold = subject.includes(key) && text.includes(form.first.name) && soundsLikeRole(form.first.name)
    const told = isTold ? 0.5 : 1
    const kin = [...forms].filter(([other]) => other !== key && (other.includes(key) || key.includes(other)))
    const support = kin.reduce((doubt, [, one]) => doubt * (0.5 + one.doubt / 2), 1)
    return { ...form, doubt: form.doubt * told * support }
  })
  const [best] = all.sort((a, b) => a.doubt - b.doubt || a.at - b.at)
  if (!best) return null
  // "Senior Buyer" in the subject and "Buyer" in the text: the first says more of the same.
  const ending = plain(best.first.name)
  const more = all.find(({ first, doubt }) => {
    const key = plain(first.name)
    const isMore = key.length > ending.length && key.endsWith(ending) && subject.includes(key)
    return isMore && doubt <= 0.6 && !/^\p{Ll}|,| [-–—|] /u.test(first.name)
  })
  if (more) best.first = more.first
  if (best.doubt > (soundsLikeRole(best.first.name) ? 0.7 : 0.6)) return null
  return { name: best.first.name, evidence: { field: 'role', phrase: phraseIn(mail, best.first.name) } }
}

// The evidence must stand in the mail as it is quoted.
const phraseIn = (mail: Mail, name: string): string =>
  mail.text.includes(name) || mail.subject.includes(name) ? name : (name.split(/[,(]/)[0]?.trim() ?? name)

// "Night Porter, Linden", "Buyer for Linden": the employer is no part of the job.
function withoutCompany(name: string, company: string | null): string | null {
  if (!company) return name
  const own = keyOf(company)
  if (keyOf(name) === own) return null
  const at = name.indexOf(company)
  if (at < 0) return name
  const rest =
    at > 0
      ? name.slice(0, at).replace(/[\s,–—|@-]+$|(?: (?:for|in|to|of|the))+\s*$/gi, '')
      : name.slice(company.length).replace(/^(?:['’]s)?[\s,–—|:-]+(?:for )?/, '')
  return asRole(rest)
}
