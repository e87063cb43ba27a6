/** The human being behind a mail, if one signed or sent it, and whether the sender takes replies. */
import { isNoReply } from '../contact.ts'
import type { Evidence, Mail, Mailbox } from './mail.ts'
import { keyOf, looksLikePerson, looksLikeRole, spokenName } from './names.ts'
import { findAll, phrases } from './phrases.ts'
import { senderPerson } from './sender.ts'
import type { Sentence } from './sentences.ts'
import { personIn, signatureOf } from './signature.ts'

const OFFICE =
  /^(?:careers?|jobs?|hr|recruit\w*|talent\w*|people|hiring|info|hello|hi|contact|notifications?|notify|candidates?|applications?|apply|team|support|admin|office|mail|work|joinus|workwithus|human-?resources|updates?|messages?)$/i

/** Who signed or sent the mail; null for "Hiring Team" and its like. */
export function contactOf(
  mail: Mail,
  company: string | null,
): { contact: Mailbox; evidence: Evidence } | null {
  const sender = senderPerson(mail)
  const signer = signerOf(mail, sender)
  const name = signer ?? sender
  // "Linden Health" may sign for Linden Health Partners.
  if (!name || (company && keyOf(company).startsWith(keyOf(name))) || isReader(name, mail)) return null
  const phrase = signer && signer !== sender ? signer : written(name, mail)
  return { contact: { name, address: addressOf(name, mail) }, evidence: { field: 'contact', phrase } }
}

// A sender written "Hartmann, Claudia" and signed by nobody is quoted as written.
function written(name: string, mail: Mail): string {
  return mail.text.includes(name) ? name : (mail.from?.name ?? name)
}

function signerOf(mail: Mail, sender: string | null): string | null {
  const [first = '', second = ''] = signatureOf(mail)
  const name = first.split(/, | \| | - | – /)[0]?.trim() ?? ''
  if (looksLikePerson(name)) return name
  // One name alone may as well be the company's; it counts when the sender or a job title vouches for it.
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return null
  if (sender && keyOf(sender).startsWith(keyOf(name))) return sender
  const local = mail.from?.address?.split('@')[0] ?? ''
  return looksLikeRole(second) || local.toLowerCase().split(/[._-]/)[0] === name.toLowerCase() ? name : null
}

function addressOf(name: string, mail: Mail): string | null {
  const words = name.toLowerCase().split(/\s+/)
  for (const box of [mail.replyTo, mail.from]) {
    const local = box?.address?.split('@')[0]?.toLowerCase() ?? ''
    if (!box?.address || isNoReply(box.address)) continue
    if (words.some((word) => word.length > 2 && local.includes(word))) return box.address
    if (keyOf(personIn(box.name, box.address) ?? '') === keyOf(name) && !OFFICE.test(local))
      return box.address
  }
  return null
}

function isReader(name: string, mail: Mail): boolean {
  const greeted = /^(?:hi|hello|dear|hey|good \w+)[ ,]+([^,!:\n]{2,50})/im.exec(mail.text)?.[1] ?? ''
  return [greeted, ...mail.to.map((one) => spokenName(one.name))].some(
    (one) => one && keyOf(one) === keyOf(name),
  )
}

const NO_REPLIES = phrases([
  'not reply|respond ~4 to|directly',
  'email|address|mailbox|inbox|account|box|message ~3 not|never ~2 monitored|read|checked|receive|accept',
  'unmonitored|no-reply|noreply',
  'replies ~6 not|never ~3 received|read|monitored|answered|delivered|seen',
  'not ~2 monitored|receive|accept ~2 replies|mailbox|inbox|.',
])

/** Whether answers reach nobody, and the words or the address that say so. */
export function noReplyOf(mail: Mail, sentences: readonly Sentence[]): Evidence | null {
  const reply = mail.replyTo?.address
  if (reply && !isNoReply(reply)) return null
  const address = reply ?? mail.from?.address
  if (address && isNoReply(address)) return { field: 'noReply', phrase: address }
  const name = mail.from?.name ?? ''
  if (/^(?:no|do[ -]?not|don't)[ _-]?reply\b/i.test(name)) return { field: 'noReply', phrase: name }
  const said = sentences.flatMap((sentence) => findAll(NO_REPLIES, sentence))[0]
  return said ? { field: 'noReply', phrase: said.phrase } : null
}
