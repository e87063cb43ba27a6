/** Who the mail is from: every place that names the employer votes, and the fullest name of the winner is told. */
import { elect, formsOf, isBare, type Vote } from './company/elect.ts'
import { fitness, hintsOf } from './company/labels.ts'
import { signatureVotes } from './company/signed.ts'
import { spelledVotes } from './company/spelled.ts'
import { boardVotes, textVotes } from './company/text.ts'
import type { Evidence, Mail } from './mail.ts'
import { domainLabel, endsAsRole, keyOf, looksLikeRole, readersOf } from './names.ts'
import { endsAsOrganisation } from './organisations.ts'
import { soundsLikeRole } from './role/words.ts'
import { roleOf } from './role.ts'
import { carrierOf, senderPerson, senderVotes } from './sender.ts'
import { isNameOf } from './signature.ts'

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
