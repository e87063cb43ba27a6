/** Which of the names that were voted for is told: the one with the least doubt, in its fullest form. */
import type { Evidence, Mail } from '../mail.ts'
import { domainLabel, keyOf } from '../names.ts'
import { endsAsOrganisation, partedLabel } from '../organisations.ts'
import { fitness } from './labels.ts'

// The least that a name needs of its own to be told instead of a shorter one.
const ENOUGH = 0.3

/** A place in the mail that speaks for a name: `weight` is how sure it makes it, 0 to 1. */
export interface Vote {
  name: string
  weight: number
  phrase: string
  /** It stands behind the title of whoever signs. */
  signed?: boolean
}

/** A name, however it was spelled, with all that was said for it. */
export interface Form {
  name: string
  key: string
  doubt: number
  votes: Vote[]
}

/** The names that these votes are for. */
export function formsOf(votes: Vote[], mail: Mail): Form[] {
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

/** The name to tell, with the words that it stands in; null where none is sure enough. */
export function elect(
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

/** True for a name that only the mail's domain tells. */
export const isBare = (form: Form, mail: Mail): boolean =>
  form.name === domainLabel(mail.from?.address ?? null)

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
