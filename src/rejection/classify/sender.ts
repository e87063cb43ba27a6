/** Whom the sender's name names: the employer, a person, an office of the employer, a system in its service. */
import type { Vote } from './company/elect.ts'
import { fitness, hintsOf } from './company/labels.ts'
import type { Mail } from './mail.ts'
import { asCompany, domainLabel, isSystem, isTitle, looksLikePerson, looksLikeRole } from './names.ts'
import { isOffice, stripOffice } from './offices.ts'
import { isNameOf, personIn, signatureOf } from './signature.ts'

const OFFICE_BOX =
  /^(?:no-?_?reply|do-?not-?reply|jobs?|careers?|karriere|bewerbung\w*|talent\w*|hr|human-?resources|people\w*|hiring|recruit\w*|apply|applications?|candidates?|notif\w*|info|hello|office|admin\w*|contact|team|employment|vacanc\w*|campus|\w*careers|resourcing|personnel|support|mail|invit\w*)\b/i

// Nobody's name is longer.
const LONG = 200

/** The person that sent the mail, or null where the name is an organisation's. */
export function senderPerson(mail: Mail): string | null {
  const { name = '', address = null } = mail.from ?? {}
  const person = personIn(name.slice(0, LONG), address) ?? shortPerson(name.trim(), address)
  if (!person) return null
  const local = address?.toLowerCase().split('@')[0] ?? ''
  const words = person.toLowerCase().split(/\s+/)
  const { own, hints } = hintsOf(address)
  // An organisation that signs alone looks like a person; who adds a title or signs with a first name is one.
  const [first = '', second = ''] = signatureOf(mail)
  const signer = first.split(/[,|(]/)[0]?.trim() ?? ''
  const isSigned =
    isNameOf(signer, person) &&
    (!signer.includes(' ') || isTitle(second) || looksLikeRole(second) || isTitle(first.slice(signer.length)))
  if (own && fitness(own, person) > 0.8) return fitness(own, person) === 1 && isSigned ? person : null
  // Nobody answers there: an organisation that signs with its first word is none the more a person.
  if (/^(?:no-?_?reply|do-?not|notif|donotreply)/.test(local))
    return isSigned && signer.includes(' ') ? person : null
  if (OFFICE_BOX.test(local)) return isSigned ? person : null
  // "Institute Linden Selection" at linden.example; but "Ana Linden" writes from ana@.
  const others = words.filter((word) => word !== own)
  if (own && words.includes(own) && !others.some((word) => local.startsWith(word.slice(0, 3))))
    return isSigned ? person : null
  if (!own && hints.length > 0) {
    // "linden@system" is sent for Linden Health; "ana.diaz@system" is sent by Ana Diaz.
    const isBoth = words.every((word) => local.includes(word)) && /[._]/.test(local)
    return isBoth || isSigned ? person : hints.some((hint) => fitness(hint, person) > 0) ? null : person
  }
  return person
}

// "Ellie" is sent by ellie@, "R. Okafor" by an initial.
function shortPerson(name: string, address: string | null): string | null {
  const [local = ''] = address?.toLowerCase().split(/[@._-]/) ?? []
  const { own } = hintsOf(address)
  if (own === null || OFFICE_BOX.test(local)) return null
  if (/^\p{Lu}\. ?\p{Lu}\p{Ll}+$/u.test(name)) return name
  return /^\p{Lu}\p{Ll}+$/u.test(name) && name.toLowerCase() === local && own !== local ? name : null
}

/** The system that sends for somebody else, as the sender's name says ("Linden via HireBox"), or null. */
export function carrierOf(mail: Mail): string | null {
  const name = mail.from?.name.slice(0, LONG) ?? ''
  return (
    / (?:via|through|powered by) (.+)$/i.exec(name)?.[1] ?? /^(.+?) on behalf of /i.exec(name)?.[1] ?? null
  )
}

/** The sender's votes for the employer; `person` is who sent it, if a person did. */
export function senderVotes(mail: Mail, person: string | null): Vote[] {
  const { from } = mail
  if (!from) return []
  const label = domainLabel(from.address)
  const carrier = carrierOf(mail)
  const isCarried = label !== null && carrier !== null && fitness(label, carrier) > 0.8
  const domain = label && !isCarried ? [{ name: label, weight: 0.45, phrase: from.address ?? '' }] : []
  const bare = from.name
    .slice(0, LONG)
    .replace(/["]|^'|'$/g, '')
    .replace(/\(.*?\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (
    /@\S+\./.test(bare) ||
    (person && /^[^,]{2,40},[^,]{2,40}$/.test(bare) && !/ (?:at|@|from) /.test(bare))
  )
    return domain
  const { hints } = hintsOf(from.address)
  const parts = partsOf(bare).filter((part) => !person || !isNameOf(part, person))
  const named = parts.flatMap((part) => {
    const name = asCompany(stripOffice(part))
    // "LRG Doctoral Office" at lrg.example: the abbreviation, whichever office follows.
    const short = /^[A-Z]{2,6}(?= )/.exec(part)?.[0]
    if (short && hints.includes(short.toLowerCase())) return [short]
    return name && !isOffice(name) ? [name] : []
  })
  const chosen = named.find((name) => hints.some((hint) => fitness(hint, name) > 0.5)) ?? longest(named)
  if (!chosen) return domain
  // Beside another name a single word is somebody's first one, and at a firm's own domain two may be a person's.
  const doubted = looksLikePerson(chosen) && person === null && parts.length === 1 && domain.length > 0
  return [{ name: chosen, weight: doubted ? 0.55 : 0.75, phrase: from.name }, ...domain]
}

// "Ana at Linden", "Talent @ Linden", "Linden via System", "Head Office – Linden", "Linden - Leeds"
function partsOf(name: string): string[] {
  const via = /^(.*?) (?:via|through|powered by) .+$/i.exec(name)?.[1]
  const sent = / on behalf of (.+)$/i.exec(name)?.[1]
  const said = /^.{1,60}? (?:at|@|from) (.+)$/i.exec(sent ?? via ?? name)?.[1]
  const parts = (said ?? sent ?? via ?? name).split(
    /,? (?:[-–—|·•:/]) |, (?!Inc|LLC|Ltd|LLP|GmbH|PBC|Corp)|\s?\|\s?/,
  )
  return parts.map((part) => part.trim()).filter((part) => part && !isSystem(part))
}

function longest(names: readonly string[]): string | null {
  const words = (name: string) => name.split(' ').length
  return [...names].sort((a, b) => words(b) - words(a))[0] ?? null
}
