/** Who the mail is from: every place that names the employer gives it a vote. */
import type { Evidence, Mail } from './mail.ts'
import {
  asCompany,
  domainLabel,
  endsAsRole,
  isTitle,
  keyOf,
  looksLikePerson,
  looksLikeRole,
  NAME,
  spellings,
  spokenName,
} from './names.ts'
import { employersIn, isNameOf, personIn, signatureOf } from './signature.ts'

interface Vote {
  name: string
  weight: number
  phrase: string
}

const pattern = (source: string) => new RegExp(source.replaceAll('NAME', `(${NAME})`), 'g')
const ONLY_A_NAME = new RegExp(`^${NAME}$`)
const JOB =
  '(?:position|role|opportunity|opening|job|vacancy|internship|team|post|programme|program|candidacy|application)'

// Each names the employer in its first group. They are laid over single lines, so no name runs across two.
const IN_TEXT: [RegExp, number][] = [
  [
    pattern(
      '(?:interest|interested) in (?:(?:an? |your |the |our )?(?:job|role|position|careers?|career opportunities|opportunit(?:y|ies)|working|employment)(?: here)? (?:at|with|for|in) |(?:joining|being part of|becoming part of) (?:the team at |our team at )?)?(?:the )?NAME',
    ),
    0.6,
  ],
  [
    pattern(
      '(?:appl(?:y|ying|ied)|application|applications|candidacy|candidature)(?: submitted)? (?:to|at|with) (?:and interest in )?(?:the )?NAME',
    ),
    0.6,
  ],
  [pattern(`\\b${JOB}(?: here)? (?:at|with|within) (?:the )?NAME`), 0.7],
  [
    pattern(
      '(?:work|working|career|careers|join|joining|joined|employment|life|opportunities|roles|positions|openings|jobs|internships|everyone|team|us|interview|interviews|interviewed|interviewing|conversations?|people|colleagues|here) (?:at|with|within|for) (?:the )?NAME',
    ),
    0.5,
  ],
  [pattern('(?:joining|join|considering|choosing) (?:the )?NAME'), 0.35],
  [pattern('on behalf of (?:the |everyone at )?(?:team at )?NAME'), 0.5],
  [
    pattern(
      '(?:^|\\b[Tt]he |^[Yy]our )NAME (?:[Hh]iring|[Rr]ecruit(?:ing|ment)|[Tt]alent|[Pp]eople|HR|[Cc]areers?|[Ss]election|[Tt]eam|Human Resources)\\b',
    ),
    0.6,
  ],
  [
    pattern(
      '(?:[Hh]iring|[Rr]ecruit(?:ing|ment)|[Tt]alent(?: [Aa]cquisition)?|[Pp]eople) [Tt]eam,? (?:at|@|of) (?:the )?NAME',
    ),
    0.7,
  ],
  [pattern('(?:update|message|news|email) (?:from|by) (?:the )?NAME'), 0.5],
  [pattern('was sent to NAME$'), 0.8],
  [pattern('\\b(?:role|position|offer|interview|opportunity|future) (?:from|at|with) (?:the )?NAME'), 0.45],
]

const IN_SUBJECT: [RegExp, number][] = [
  [pattern(' (?:at|@) (?:the )?NAME'), 0.6],
  [
    pattern(
      '^(?:Re: |RE: |Fwd?: )?NAME(?: (?:Application|application|Careers?|job application|Follow-?[Uu]p|Update|Interview|Offer|Recruit|–|-|//|\\|)| \\/\\/)',
    ),
    0.35,
  ],
  [pattern('(?:^|[-–|:] )NAME$'), 0.2],
  [pattern('^(?:Re: |RE: |Fwd?: )?NAME: '), 0.25],
]

/** The employer and the words that name it, or null when they do not agree or nothing names it. */
export function companyOf(mail: Mail): { name: string; evidence: Evidence } | null {
  const lines = mail.text.slice(0, 12_000).split('\n').slice(0, 200)
  const votes = [
    ...senderVotes(mail),
    ...lines.flatMap((line) => votesIn(line.slice(0, 1_500), IN_TEXT)),
    ...votesIn(mail.subject.slice(0, 300), IN_TEXT),
    ...votesIn(mail.subject.slice(0, 300), IN_SUBJECT),
    ...signatureVotes(mail),
  ]
  return elect(withoutRoles(spelled(votes, mail)), mail)
}

function votesIn(line: string, patterns: [RegExp, number][]): Vote[] {
  return patterns.flatMap(([matcher, weight]) =>
    [...line.matchAll(matcher)].flatMap((match) => {
      const name = asCompany(match[1] ?? '')
      return name ? [{ name, weight, phrase: match[0].trim() }] : []
    }),
  )
}

function senderVotes({ from }: Mail): Vote[] {
  if (!from) return []
  const votes: Vote[] = []
  const bare = from.name.replace(/["']/g, '').replace(/\(.*?\)/g, ' ')
  if (/,/.test(bare) && personIn(from.name, from.address) === spokenName(from.name, from.address))
    return domainVotes(from.address)
  const parts = /^(.*?)(?: via | @ | from | at |, | \| | - )(.+)$/i.exec(bare)
  for (const part of parts ? [parts[1], parts[2]] : [bare]) {
    const name = asCompany(stripOffice(part ?? ''))
    if (name && !looksLikePerson(part ?? '')) votes.push({ name, weight: 0.7, phrase: from.name })
    // "Harbour Trust" looks like a person's name; it may still agree with what the text says.
    else if (name) votes.push({ name, weight: 0.15, phrase: from.name })
  }
  return [...votes, ...domainVotes(from.address)]
}

function domainVotes(address: string | null): Vote[] {
  const label = domainLabel(address)
  return label ? [{ name: label, weight: 0.45, phrase: address ?? '' }] : []
}

function stripOffice(name: string): string {
  return name.replace(
    /\b(?:the |your )?(?:no-?reply|do not reply|notifications?|(?:hiring|recruit(?:ing|ment)|talent(?: acquisition)?|people(?: operations| & culture)?|careers?|jobs?|hr|human resources|candidate(?: experience)?|university|campus|early careers)(?: team| department| office| notifications?| updates?)?|team)\b.*$/i,
    '',
  )
}

// A company often signs alone: the line after the closing words, or after a person's name and title. Nobody who
// signs with a first name, and no sender written "Surname, Given", is thereby the employer.
function signatureVotes(mail: Mail): Vote[] {
  const signature = signatureOf(mail)
  const sender = personIn(mail.from?.name ?? '', mail.from?.address ?? null)
  const own = (line: string) => sender !== null && isNameOf(line, sender)
  const alone = signature
    .filter((line) => line.length < 60)
    .slice(0, 4)
    .flatMap((line) => {
      const name = asCompany(stripOffice(line))
      if (!name || own(line) || looksLikePerson(line) || looksLikeRole(line) || isTitle(line)) return []
      return ONLY_A_NAME.test(name) ? [{ name, weight: 0.3, phrase: line }] : []
    })
  const behind = employersIn(signature).filter((one) => !own(one.name))
  return [...alone.filter(({ phrase }) => !behind.some((one) => one.phrase === phrase)), ...behind]
}

// "foerster-soehne" is how a domain spells Förster & Söhne: the text has the better spelling.
function spelled(votes: Vote[], mail: Mail): Vote[] {
  const label = domainLabel(mail.from?.address ?? null)
  const key = keyOf(label ?? '')
  const better = votes.find(({ name }) => name !== label && key && spellings(name).includes(key))
  return better ? votes.map((vote) => (vote.name === label ? { ...vote, name: better.name } : vote)) : votes
}

function withoutRoles(votes: Vote[]): Vote[] {
  return votes.filter(({ name }) => !endsAsRole(name))
}

function elect(votes: Vote[], mail: Mail): { name: string; evidence: Evidence } | null {
  const candidates = new Map<string, { doubt: number; votes: Vote[] }>()
  for (const vote of votes) {
    const key = keyOf(vote.name)
    if (key.length < 2 || isReader(vote.name, mail)) continue
    const entry = candidates.get(key) ?? { doubt: 1, votes: [] }
    entry.doubt *= 1 - vote.weight
    entry.votes.push(vote)
    candidates.set(key, entry)
  }
  for (const entry of candidates.values())
    entry.doubt *= 0.8 ** Math.min(4, mentions(entry.votes[0] as Vote, mail) - 1)
  merge(candidates)
  const [best] = [...candidates.values()].sort((a, b) => a.doubt - b.doubt)
  if (!best || 1 - best.doubt < 0.3) return null
  const written = best.votes.filter((vote) => /\p{Lu}/u.test(vote.name))
  // "Linden's" is Linden and "The Linden People Team" is Linden's, unless nobody writes it otherwise: then it is a
  // name like Lowe's or The Harbour Trust.
  const worn = (vote: Vote) => (/['’]s$|^The /.test(vote.name) ? 1 : 0)
  const vote = (written.length ? written : best.votes).sort(
    (a, b) => worn(a) - worn(b) || b.weight - a.weight,
  )[0] as Vote
  return {
    name: /\p{Lu}|\./u.test(vote.name) ? vote.name : titled(vote.name),
    evidence: { field: 'company', phrase: vote.phrase },
  }
}

// The employer is named again and again, in the footer if nowhere else.
function mentions({ name }: Vote, mail: Mail): number {
  return Math.max(1, `${mail.subject}\n${mail.text.slice(0, 12_000)}`.split(name).length - 1)
}

// "Linden" and "Linden Retail Group" are one employer: the shorter lends its votes to the longer.
function merge(candidates: Map<string, { doubt: number; votes: Vote[] }>): void {
  for (const [key, entry] of candidates) {
    for (const [other, longer] of candidates) {
      if (key === other || key.length < 3 || !other.startsWith(key)) continue
      const [into, out] = longer.votes.some((v) => /\p{Lu}/u.test(v.name)) ? [longer, entry] : [entry, longer]
      into.doubt *= out.doubt ** 0.5
    }
  }
}

function isReader(name: string, mail: Mail): boolean {
  const greeted = /^(?:hi|hello|dear|hey|good \w+)[ ,]+([^,!:\n]{2,50})/im.exec(mail.text)?.[1]
  const readers = [greeted ?? '', ...mail.to.map((one) => spokenName(one.name))]
    .map(keyOf)
    .filter((key) => key.length > 1)
  return readers.includes(keyOf(name))
}

function titled(label: string): string {
  return label.replace(/(?<=^|-)\p{Ll}/gu, (letter) => letter.toUpperCase())
}
