/** Who the mail is from: every place that names the employer votes, and the fullest name of the winner is told. */
import { boardVotes, textVotes } from './company-text.ts'
import { fitness, hintsOf } from './labels.ts'
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
  readersOf,
} from './names.ts'
import { isOffice, stripOffice } from './offices.ts'
import { endsAsOrganisation, partedLabel } from './organisations.ts'
import { roleOf } from './role.ts'
import { soundsLikeRole } from './role-words.ts'
import { carrierOf, senderPerson, senderVotes, type Vote } from './sender.ts'
import { employersIn, isNameOf, signatureOf } from './signature.ts'
import { spelledVotes } from './spelled.ts'

const ONLY_A_NAME = new RegExp(`^${NAME}$`)
// The least that a name needs of its own to be told instead of a shorter one.
const ENOUGH = 0.3

interface Form {
  name: string
  key: string
  doubt: number
  votes: Vote[]
}

/** The employer and the words that name it, or null when they do not agree or nothing names it. */
export function companyOf(mail: Mail): { name: string; evidence: Evidence } | null {
  const lines = mail.text
    .slice(0, 12_000)
    .split('\n')
    .slice(0, 200)
    .map((line) => line.slice(0, 1_500))
  const { own, hints: all } = hintsOf(mail.from?.address ?? null)
  // "ana.diaz" at a tracking system's domain is no short form of an employer.
  const person = senderPerson(mail)
  const hints = own === null && person ? [] : all
  const isEmployer = judgeOf(mail, hints, person)
  const told = [
    ...senderVotes(mail, person),
    ...textVotes(lines, mail.subject.slice(0, 300)),
    ...signatureVotes(mail, person),
    ...(/@(?:[\w.-]+\.)?(?:linkedin|indeed)\./.test(mail.from?.address ?? '') ? boardVotes(lines) : []),
  ]
  const sensible = told.map((vote) => unpossessed(vote, mail)).filter(isEmployer)
  const spelled = spelledVotes(
    mail,
    lines,
    hints,
    sensible.map(({ name }) => name),
  )
  // Behind a signer's title stands the employer or a department; where the address has a name of its own, it decides.
  const isDepartment = (vote: Vote) => vote.signed === true && own !== null && fitness(own, vote.name) === 0
  for (const vote of sensible) if (isDepartment(vote)) vote.weight /= 2
  const forms = formsOf([...sensible, ...spelled.filter(isEmployer)], mail)
  for (const form of forms) {
    const fits = Math.max(0, ...hints.map((hint) => fitness(hint, form.name)))
    if (fits > 0.5 && !isBare(form, mail)) form.doubt *= 1 - fits / 2
  }
  return elect(forms, mail, hints, person)
}

// A company often signs alone: the line after the closing words, or after a person's name and title. Nobody who
// signs with a first name, and no sender written "Surname, Given", is thereby the employer.
function signatureVotes(mail: Mail, sender: string | null): Vote[] {
  const signature = signatureOf(mail)
  const own = (line: string) => sender !== null && isNameOf(line, sender)
  const alone = signature
    .filter((line) => line.length < 60)
    .slice(0, 5)
    .flatMap((line, at) => {
      const name = asCompany(stripOffice(line))
      if (!name || own(line) || looksLikeRole(line) || isTitle(line) || isOffice(name)) return []
      // "Harbour Lane" alone may be a person; below a person or a title it is not.
      if (looksLikePerson(line) && (at === 0 || !isSignerLine(signature[at - 1] ?? ''))) return []
      return ONLY_A_NAME.test(name)
        ? [{ name, weight: at > 0 && isSignerLine(signature[at - 1] ?? '') ? 0.4 : 0.3, phrase: line }]
        : []
    })
  const last = lastLine(mail)
  const behind = employersIn(signature)
    .filter((one) => !own(one.name))
    .map((one) => ({ ...one, signed: true }))
  return [...alone.filter(({ phrase }) => !behind.some((one) => one.phrase === phrase)), ...behind, ...last]
}

const isSignerLine = (line: string): boolean =>
  looksLikePerson(line.split(/[,|(]/)[0]?.trim() ?? '') ||
  isOffice(line) ||
  isTitle(line) ||
  looksLikeRole(line) ||
  /^\p{Lu}\p{Ll}+$/u.test(line)

// Who closes with no word of regard still ends on the employer's name.
function lastLine(mail: Mail): Vote[] {
  const line = mail.text.trimEnd().split('\n').at(-1)?.trim() ?? ''
  const name = line.length < 60 ? asCompany(stripOffice(line)) : null
  if (!name || !ONLY_A_NAME.test(name) || !name.includes(' ') || looksLikeRole(line)) return []
  return [{ name, weight: looksLikePerson(name) ? 0.15 : 0.3, phrase: line }]
}

// "Linden's Summer Internship" is offered by Linden, where the mail calls it so; Kip's Cycles is called nothing else.
function unpossessed(vote: Vote, mail: Mail): Vote {
  const owner = /^(.{2,40}?)['’]s .+/.exec(vote.name)?.[1]
  const text = owner ? mail.text.slice(0, 12_000).split(owner).slice(1) : []
  return owner && text.some((after) => /^[^\p{L}'’]/u.test(after)) ? { ...vote, name: owner } : vote
}

// What is the reader's, the signer's, the job's or the system's name is not the employer's.
function judgeOf(mail: Mail, hints: readonly string[], person: string | null): (vote: Vote) => boolean {
  const readers = readersOf(mail)
  const ownKey = keyOf(domainLabel(mail.from?.address ?? null) ?? '')
  const carrier = keyOf(carrierOf(mail) ?? '')
  const job = jobOf(mail)
  return ({ name }) => {
    const key = keyOf(name)
    if (key.length < 2 || readers.includes(key)) return false
    if (carrier.length > 2 && key.startsWith(carrier)) return false
    if (person !== null && isNameOf(name, person) && ownKey !== key) return false
    if (hints.some((hint) => fitness(hint, name) === 1)) return true
    return !(
      key === job ||
      (endsAsRole(name) && !endsAsOrganisation(name)) ||
      (job.includes(key) && soundsLikeRole(name))
    )
  }
}

// "Linden Consultants" and "Wayfarer" sound like jobs, too; the mail has to treat it as one.
function jobOf(mail: Mail): string {
  const job = roleOf(mail, null)?.name ?? ''
  const isCalledOne = [' role', ' position', ' post', ' vacancy', ' job'].some((word) =>
    mail.text.includes(job + word),
  )
  return job && (isCalledOne || (looksLikeRole(job) && !/s$|s of /.test(job))) ? keyOf(job) : ''
}

function formsOf(votes: Vote[], mail: Mail): Form[] {
  const forms = new Map<string, Form>()
  for (const vote of votes) {
    const key = keyOf(vote.name)
    const form = forms.get(key) ?? { name: vote.name, key, doubt: 1, votes: [] }
    form.doubt *= 1 - vote.weight
    form.votes.push(vote)
    forms.set(key, form)
  }
  for (const form of forms.values()) {
    form.doubt *= 0.8 ** Math.min(4, mentions(form.name, mail) - 1)
    form.name = bestSpelling(form.votes)
  }
  return [...forms.values()]
}

// The employer is named again and again, in the footer if nowhere else.
function mentions(name: string, mail: Mail): number {
  return Math.max(1, `${mail.subject}\n${mail.text.slice(0, 12_000)}`.split(name).length - 1)
}

// "Linden's" is Linden and "The Linden People Team" is Linden's, unless nobody writes it otherwise: then it is a name
// like Lowe's or The Harbour Trust.
function bestSpelling(votes: readonly Vote[]): string {
  const worn = ({ name }: Vote) => (/['’]s$|^The /.test(name) ? 1 : 0)
  const shown = ({ name }: Vote) => (/\p{Lu}/u.test(name) ? 0 : 1)
  const sorted = [...votes].sort((a, b) => shown(a) - shown(b) || worn(a) - worn(b) || b.weight - a.weight)
  return sorted[0]?.name ?? ''
}

function elect(
  forms: Form[],
  mail: Mail,
  hints: readonly string[],
  person: string | null,
): { name: string; evidence: Evidence } | null {
  const stands = (form: Form) => hints.some((hint) => fitness(hint, form.name) >= 0.8)
  const isLabelOf = (one: Form, other: Form) =>
    (isBare(one, mail) && stands(other)) || (isBare(other, mail) && stands(one))
  const groups = forms.map((form) => {
    const kin = forms.filter((other) => other !== form && (isKin(form, other) || isLabelOf(form, other)))
    return { form, kin, doubt: kin.reduce((doubt, one) => doubt * one.doubt ** 0.5, form.doubt) }
  })
  const [best] = groups.sort((a, b) => a.doubt - b.doubt)
  if (!best || 1 - best.doubt < ENOUGH) return null
  const told = fullest([best.form, ...best.kin], mail)
  const name = isBare(told, mail) ? fromLabel(told.name, person) : told.name
  if (name === null) return null
  const vote = told.votes.toSorted((a, b) => b.weight - a.weight)[0] as Vote
  return {
    name,
    evidence: {
      field: 'company',
      phrase: (told.votes.find(({ name }) => name === told.name) ?? vote).phrase,
    },
  }
}

const isBare = (form: Form, mail: Mail): boolean => form.name === domainLabel(mail.from?.address ?? null)

// "Linden" and "Linden Retail Group", "LRG" and "Linden Retail Group" are one employer.
function isKin(one: Form, other: Form): boolean {
  const [short, long] = one.key.length < other.key.length ? [one, other] : [other, one]
  if (short.key.length < 2) return false
  if (short.key.length > 2 && long.key.startsWith(short.key)) return true
  if (` ${long.name} `.includes(` ${short.name} `)) return true
  return fitness(short.name.toLowerCase(), long.name) >= 0.8
}

// Nobody can tell where the words of "mosshadleypartner" part, and one that holds "and" or the sender's own name has
// several: no name is better than a wrong one.
function fromLabel(label: string, person: string | null): string | null {
  if (label.includes('-') || label.includes('.')) return titled(label)
  const surname = keyOf(person?.split(' ').at(-1) ?? '')
  const isPartners = surname.length > 2 && label.includes(surname) && label !== surname
  // A family firm: "brackettplumbing", where Dave Brackett writes.
  const trade = surname.length > 3 && label.startsWith(surname) ? label.slice(surname.length) : ''
  if (/^(?!and)[a-z]{4,9}$/.test(trade)) return `${titled(surname)} ${titled(trade)}`
  const isRunTogether = label.length > 10 || isPartners || /^[a-z]{3,}and[a-z]{3,}$/.test(label)
  return partedLabel(label) ?? (isRunTogether ? null : titled(label))
}

function fullest(kin: readonly Form[], mail: Mail): Form {
  const written = kin.filter((form) => !isBare(form, mail))
  const [sure] = written.toSorted((a, b) => a.doubt - b.doubt)
  if (!sure) return kin[0] as Form
  // "Linden Stories" stands once where Linden stands ten times: something of theirs, not their name.
  const often = mentions(sure.name, mail)
  const sender = mail.from?.name ?? ''
  const isMeant = (form: Form) =>
    endsAsOrganisation(form.name) ||
    !form.name.startsWith(sure.name) ||
    sender.includes(form.name) ||
    mentions(form.name, mail) * 3 >= often
  const fuller = written.filter((form) => form.doubt <= 1 - ENOUGH && isMeant(form))
  let told = sure
  for (let rounds = 0; rounds < 4; rounds += 1) {
    // Of two that go on differently, the surer one.
    const [next] = fuller.filter((form) => isFuller(form, told)).toSorted((a, b) => a.doubt - b.doubt)
    if (!next) break
    told = next
  }
  return told
}

// "Linden University Recruiting" looks for students; Linden is no university.
const ASIDE =
  /^[\s,–-]*(?:University|Campus|College|Early|Graduate|Global|Students?|Corporate|Executive|Staffing|Crewing|Contact Cent(?:re|er)|US|USA|UK|Europe|EMEA|APAC|India|North America)$/
const HIRING = /\b(?:recruit\w*|talent|team|hiring|careers|relations)\b|staffing|crewing/i

const isAside = (form: Form, sure: Form): boolean =>
  form.name.startsWith(sure.name) &&
  ASIDE.test(form.name.slice(sure.name.length)) &&
  form.votes.every(({ phrase }) => HIRING.test(phrase))

// An abbreviation gives way to what it stands for, a first word to the whole name.
const isFuller = (form: Form, sure: Form): boolean =>
  form.key.length > sure.key.length && !isAside(form, sure) && isKin(form, sure)

function titled(label: string): string {
  return label.replace(/(?<=^|-)\p{Ll}/gu, (letter) => letter.toUpperCase())
}
