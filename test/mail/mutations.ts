/** Ways in which mail goes wrong, for the tests and the bench; the same seed gives the same mails. */
import { readdirSync, readFileSync } from 'node:fs'
import { findingsOf, verdictOf } from '../../src/commands/reading.ts'
import { Fault } from '../../src/fault.ts'
import { readMail } from '../../src/mail/read.ts'
import { mayConcernApplication } from '../../src/mail/triage.ts'
import { classify } from '../../src/rejection/classify.ts'
import { safeLine } from '../../src/terminal/safe.ts'
import { randomOf } from '../bench/mbox-mails.ts'

type Random = () => number
type Mutation = (mail: Buffer, random: Random, nesting: number) => Buffer

const FOLDER = new URL('../fixtures/mail/', import.meta.url)
const upTo = (random: Random, most: number) => Math.floor(random() * most)
const pick = <Item>(random: Random, items: readonly Item[]) => items[upTo(random, items.length)] as Item

/** What must never reach a terminal. */
export const UNSAFE = /(?!\n)\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u

const HOSTILE = [
  '\u001b[2J\u001b[H',
  '\u001b]0;owned\u0007',
  '\u001b]52;c;cm0gLXJm\u0007',
  '\u001bP+q544e\u001b\\',
  '\u009b31m',
  '\u0000\u0008\u007f',
  '\u202egnp.exe\u202c',
  '\u2066\u2067\u2068',
  '\u200e\u200f',
  '\ud800',
  '\r\u001b[1A',
]

function insert(mail: Buffer, at: number, text: string | Buffer): Buffer {
  return Buffer.concat([mail.subarray(0, at), Buffer.from(text as string), mail.subarray(at)])
}

function body(mail: Buffer): string {
  return mail
    .toString('latin1')
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join('\n\n')
}

function withHeaders(type: string, content: string, from: Random): Buffer {
  const subject = pick(from, [
    'Your application',
    `=?utf-8?b?${Buffer.from(pick(from, HOSTILE)).toString('base64')}?=`,
  ])
  return Buffer.from(
    `From: Linden Hiring Team <jobs@linden.example>\nTo: mira@mail.example\nSubject: ${subject}\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${content}\n`,
    'latin1',
  )
}

const MUTATIONS: Record<string, Mutation> = {
  cut: (mail, random) => mail.subarray(0, upTo(random, mail.length)),
  'the end': (mail, random) => mail.subarray(upTo(random, mail.length)),
  'bytes flipped': (mail, random) => {
    const flipped = Buffer.from(mail)
    for (let times = 1 + upTo(random, 60); times > 0; times -= 1)
      flipped[upTo(random, mail.length)] = upTo(random, 256)
    return flipped
  },
  'wrong charset': (mail, random) => {
    const name = pick(random, [
      'utf-16',
      'utf-7',
      'iso-2022-jp',
      'gb18030',
      'x-user-defined',
      '',
      'ü',
      'utf-8',
    ])
    const text = mail.toString('latin1').replace(/charset="?[\w-]+"?/gi, `charset="${name}"`)
    return random() < 0.5 ? Buffer.from(text, 'latin1') : Buffer.from(text, 'utf16le')
  },
  'wrong encoding': (mail, random) => {
    const name = pick(random, ['base64', 'quoted-printable', 'x-uuencode', '8bit', 'nonsense'])
    const head = /content-transfer-encoding:.*/i
    const text = mail.toString('latin1')
    return Buffer.from(
      head.test(text)
        ? text.replace(head, `Content-Transfer-Encoding: ${name}`)
        : `Content-Transfer-Encoding: ${name}\n${text}`,
      'latin1',
    )
  },
  'lines lost': (mail, random) =>
    Buffer.from(
      mail
        .toString('latin1')
        .split('\n')
        .filter(() => random() > 0.2)
        .join(pick(random, ['\n', '\r', '\r\n'])),
      'latin1',
    ),
  'lines shuffled': (mail, random) =>
    Buffer.from(
      mail
        .toString('latin1')
        .split('\n')
        .map((line) => ({ line, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ line }) => line)
        .join('\n'),
      'latin1',
    ),
  'two in one': (mail, random) => insert(mail, upTo(random, mail.length), mail),
  'escape sequences': (mail, random) => {
    let hostile = mail
    for (let times = 1 + upTo(random, 30); times > 0; times -= 1)
      hostile = insert(hostile, upTo(random, hostile.length), pick(random, HOSTILE))
    return hostile
  },
  'nested multiparts': (mail, random) => {
    const depth = 100 + upTo(random, 401)
    let content = ''
    for (let at = 0; at < depth; at += 1)
      content += `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n\n`
    content += `--b${depth}\nContent-Type: text/plain\n\n${body(mail)}\n`
    if (random() < 0.5) for (let at = depth; at >= 0; at -= 1) content += `--b${at}--\n`
    return withHeaders('multipart/mixed; boundary=b0', content, random)
  },
  'nested mails': (mail, random) => {
    let text = mail.toString('latin1')
    for (let at = 0; at < 5 + upTo(random, 40); at += 1)
      text = `From: a@x.example\nSubject: Fwd: ${at}\nMIME-Version: 1.0\nContent-Type: ${pick(random, ['message/rfc822', `multipart/mixed; boundary=q${at}`])}\n\n${random() < 0.5 ? `--q${at}\nContent-Type: message/rfc822\n\n` : ''}${text}`
    return Buffer.from(text, 'latin1')
  },
  'a header of 1 MB': (mail, random) => {
    const name = pick(random, [
      'Subject',
      'From',
      'To',
      'References',
      'X-Spam',
      'Content-Type',
      'Date',
      'Message-ID',
    ])
    const fill = pick(random, [
      'a',
      ' ',
      '<',
      '(',
      '"',
      '<a@b.example>, ',
      '=?utf-8?q?a?= ',
      ';a=b',
      '\n ',
      'ab@',
      '\\',
    ])
    return insert(mail, 0, `${name}: ${fill.repeat(Math.floor((1024 * 1024) / fill.length))}\n`)
  },
  'HTML nested deep': (mail, random, nesting) => {
    const tag = pick(random, [
      'div',
      'table><tr><td',
      'b',
      'ul><li',
      'blockquote',
      'a href="x"',
      'span style="display:none"',
    ])
    const html = `${`<${tag}>`.repeat(nesting)}${body(mail)}${random() < 0.5 ? `</${tag.split(/[ >]/)[0]}>`.repeat(nesting) : ''}`
    return withHeaders('text/html', html, random)
  },
  'odd HTML': (mail, random) => {
    const odd = pick(random, [
      '<',
      '<!--',
      '&#0;&#27;[2J&#x202e;&#155;',
      '<a href="javascript:1">x</a>',
      '<![CDATA[',
      '<p',
      '&',
      '<svg>',
      '</',
    ])
    return withHeaders(
      'text/html; charset=utf-8',
      `<p>${odd.repeat(1 + upTo(random, 4000))}${body(mail)}`,
      random,
    )
  },
  'long lines': (mail, random) => {
    const fill = pick(random, [
      '> ',
      'a',
      'unfortunately not ',
      ' ',
      '\n',
      '-- \n',
      'From: a\n',
      '>'.repeat(60),
      'if you are not selected, ',
      'A. ',
      '"',
      'https://x.example/',
      'Data Engineer at ',
    ])
    return insert(mail, upTo(random, mail.length), fill.repeat(1 + upTo(random, 20_000)))
  },
  'zip garbage': (mail, random) => {
    const garbage = Buffer.from(Array.from({ length: 500 + upTo(random, 20_000) }, () => upTo(random, 256)))
    const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), garbage])
    if (random() < 0.3) return zip
    const inside = random() < 0.5 ? zip.toString('base64') : zip.toString('latin1')
    return withHeaders(
      pick(random, ['application/zip', 'text/plain', 'text/html', 'multipart/mixed']),
      inside + body(mail),
      random,
    )
  },
}

/** As many mutated mails as asked for, each kind in turn, each of one of the fixtures; `nesting` is how deep HTML goes. */
export function* mutationsOf(
  count: number,
  seed: number,
  nesting = 20_000,
): Generator<{ what: string; bytes: Buffer }> {
  const random = randomOf(seed)
  const mails = readdirSync(FOLDER)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(new URL(name, FOLDER)) }))
  const kinds = Object.entries(MUTATIONS)
  for (let at = 0; at < count; at += 1) {
    const [kind, mutate] = kinds[at % kinds.length] as [string, Mutation]
    const { name, bytes } = pick(random, mails)
    const once = mutate(bytes, random, nesting)
    // Now and then what was mutated is mutated again.
    const [second, again] = pick(random, kinds)
    const twice = random() < 0.2 && once.length < 100_000
    yield {
      what: `${kind}${twice ? `, then ${second}` : ''} of ${name}, number ${at}`,
      bytes: twice ? again(once, random, nesting) : once,
    }
  }
}

/** What `read` prints of these bytes, after triage as `import` does it; empty where they are refused. */
export async function readAndReport(bytes: Buffer): Promise<string> {
  mayConcernApplication(bytes)
  const mail = await readMail(bytes).catch((error) => {
    if (error instanceof Fault) return null
    throw error
  })
  if (!mail) return ''
  const reading = classify(mail)
  return [safeLine(mail.subject), verdictOf(reading), ...findingsOf(reading, (text) => text)].join('\n')
}
