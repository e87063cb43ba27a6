/** A letter as a link that opens the mail program with everything filled in (RFC 6068). */
import { bodyText, headerText, sendable } from './write.ts'

/**
 * Longest link that is safe everywhere. RFC 6068 sets no limit, but Windows hands programs about 2,000 characters,
 * and Outlook and some browsers cut or drop what is longer; an accented character counts six.
 */
export const LONGEST_MAILTO = 2_000

export interface MailtoLetter {
  to: readonly { address: string | null }[]
  subject: string
  body: string
}

/** The link. People without an address are left out. It is whole even when it is too long: ask `tooLong`. */
export function mailtoUrl({ to, subject, body }: MailtoLetter): string {
  const addresses = to.flatMap((one) => sendable(one.address) ?? []).map(encodeAddress)
  const fields = [
    ['subject', encode(headerText(subject))],
    ['body', encode(bodyText(body).replaceAll('\n', '\r\n'))],
  ].filter(([, value]) => value)
  return `mailto:${addresses.join(',')}${fields.length ? '?' : ''}${fields.map(([name, value]) => `${name}=${value}`).join('&')}`
}

/** By how many characters a link exceeds what every program takes; 0 when it fits. */
export function tooLong(url: string): number {
  return Math.max(0, url.length - LONGEST_MAILTO)
}

// The at sign stands for itself. Everything else that could end the address or begin a field is encoded.
function encodeAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${encode(address.slice(0, at))}@${encode(address.slice(at + 1))}`
}

// encodeURIComponent leaves ! ' ( ) * alone; quotes and brackets break links that are pasted into text or a shell.
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
