/**
 * A mailbox as people have it, made up: newsletters, receipts, notices, lists, threads, mail with attachments, and one
 * in twenty about a job. The same seed gives the same mailbox, byte for byte. `X-Bench` says what a mail is.
 */

type Random = () => number

interface Made {
  from: string
  subject: string
  text?: string
  html?: string
  files?: number
  bulk?: boolean
}

/** Mulberry32: small, quick, and good enough to fill a mailbox. */
export function randomOf(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item
const between = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low))

const ORDINARY = [
  'The lamp in the hall comes on at seven and the cat sits under it until somebody moves the chair.',
  'Our autumn range is here: wool, corduroy and a coat that keeps the rain out, now with free delivery.',
  'Your parcel left the depot this morning and will reach you between ten and two tomorrow.',
  'We walked up to the lake, the path was wet, and Ines found a stone that looks like a loaf of bread.',
  'Please find the statement for last month attached; the amount will be taken from your account on the third.',
  'Version 4.2 fixes the crash on start, the wrong time zone in the calendar and the missing icons in dark mode.',
  'Three recipes for a cold evening: lentils with lemon, a pie from what is left over, and pears in red wine.',
  'The council will close the bridge from Friday evening, so the school bus leaves ten minutes earlier.',
  'Somebody commented on your photo. You can turn these notices off in the settings of your account.',
  'The parser drops the last token when the buffer is exactly full; a test is in the patch below.',
  'From tomorrow the tickets cost two pounds more, but members keep the old price until the end of the year.',
  'Grandma says thank you for the flowers and asks whether you will bring the blue bowl back on Sunday.',
]
const NAMES = ['Ines Vale', 'Tom Arden', 'Priya Noor', 'Lena Holt', 'Marco Fenn', 'Ada Brook', 'Sam Reed']
const SHOPS = ['Hollow & Pine', 'Northlight Books', 'Kettle Lane', 'Blue Harbour Shoes', 'Quill Grocer']
const COMPANIES = ['Linden', 'Tidewater Foods', 'Calder Robotics', 'Northgate Analytics', 'Harbour Trust']
const ROLES = ['Data Analyst', 'Backend Engineer', 'Product Designer', 'Supply Planner', 'Nurse', 'Teacher']

const domain = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, '')}.example`
const paragraphs = (random: Random, count: number) =>
  Array.from({ length: count }, () => pick(random, ORDINARY))

function newsletter(random: Random): Made {
  const shop = pick(random, SHOPS)
  const blocks = paragraphs(random, between(random, 15, 90)).map(
    (text, at) =>
      `<table width="100%" cellpadding="0" cellspacing="0" border="0" role="presentation"><tr><td style="padding:12px 24px;font-family:Helvetica,Arial,sans-serif;font-size:16px;line-height:24px;color:#333333"><a href="https://click.${domain(shop)}/c/${between(random, 1e8, 1e9)}/${at}?utm_source=mail&utm_campaign=weekly" style="color:#1155cc;text-decoration:none"><img src="https://img.${domain(shop)}/${at}.png" width="280" height="180" alt="" style="display:block"></a><p style="margin:0 0 12px">${text}</p></td></tr></table>`,
  )
  const style = '.c{color:#333}@media(max-width:600px){.c{width:100%!important}}'.repeat(
    between(random, 40, 250),
  )
  return {
    from: `${shop} <news@${domain(shop)}>`,
    subject: pick(random, ['This week in the shop', 'New in: coats and boots', '20 % off until Sunday']),
    html: `<html><head><style>${style}</style></head><body>${blocks.join('\n')}<p>Careers | Press | Privacy | <a href="#">Unsubscribe</a></p></body></html>`,
    bulk: true,
  }
}

function receipt(random: Random): Made {
  const shop = pick(random, SHOPS)
  const rows = paragraphs(random, between(random, 3, 12)).map(
    (text) => `<tr><td>${text.slice(0, 40)}</td><td align="right">£${between(random, 3, 90)}.00</td></tr>`,
  )
  return {
    from: `${shop} <orders@${domain(shop)}>`,
    subject: `Your order ${between(random, 1e6, 1e7)} has shipped`,
    text: `Thank you for your order.\n\n${paragraphs(random, 3).join('\n\n')}`,
    html: `<html><body><h1>Thank you for your order</h1><table>${rows.join('')}</table></body></html>`,
  }
}

function notice(random: Random): Made {
  const name = pick(random, NAMES)
  return {
    from: `Photo Circle <notice@circle.example>`,
    subject: `${name} commented on your photo`,
    text: paragraphs(random, 2).join('\n\n'),
    html: `<html><body>${paragraphs(random, 4)
      .map((text) => `<p>${text}</p>`)
      .join('')}</body></html>`,
    bulk: true,
  }
}

function thread(random: Random): Made {
  const lines = Array.from({ length: between(random, 1, 12) }, (_, depth) =>
    paragraphs(random, between(random, 1, 6))
      .map((text) => `${'> '.repeat(depth)}${text}`)
      .join(`\n${'> '.repeat(depth)}\n`),
  )
  const name = pick(random, NAMES)
  return {
    from: `${name} <${name.split(' ')[0]?.toLowerCase()}@home.example>`,
    subject: 'Re: Sunday',
    text: lines.join('\n\n'),
  }
}

function list(random: Random): Made {
  const name = pick(random, NAMES)
  const code = Array.from(
    { length: between(random, 20, 300) },
    (_, at) => `+  state[${at}] = next(state, ${between(random, 0, 999)})`,
  )
  return {
    from: `${name} via dev <dev@lists.example>`,
    subject: `[PATCH ${between(random, 1, 9)}/9] parser: keep the last token`,
    text: `${paragraphs(random, 3).join('\n\n')}\n\n${code.join('\n')}`,
    bulk: true,
  }
}

function attachment(random: Random): Made {
  const name = pick(random, NAMES)
  // Most are a scan or a photo; a few are what a mail server just lets through.
  const bytes = random() < 0.12 ? between(random, 3e6, 12e6) : between(random, 8e4, 1.6e6)
  return {
    from: `${name} <${name.split(' ')[0]?.toLowerCase()}@home.example>`,
    subject: pick(random, ['The photos', 'Invoice', 'Scan', 'Plans for the kitchen']),
    text: paragraphs(random, 2).join('\n\n'),
    files: bytes,
  }
}

function job(random: Random): Made {
  const company = pick(random, COMPANIES)
  const role = pick(random, ROLES)
  const [subject, ...body] = pick(random, [
    [
      `Your application to ${company}`,
      `Thank you for applying for the ${role} role at ${company}. We have received your application.`,
      'Our team will read it and come back to you within two weeks.',
    ],
    [
      `Update on ${role}`,
      `Thank you for your interest in the ${role} position at ${company}.`,
      'After careful consideration we have decided to move forward with other candidates.',
      'We wish you all the best in your search.',
    ],
    [
      `Interview: ${role} at ${company}`,
      `We would like to invite you to an interview for the ${role} position next week.`,
      'Please let us know when you are available.',
    ],
    [
      `${role} – next step`,
      `As the next step for the ${role} role we ask you to complete a short coding challenge by Friday.`,
    ],
    [
      'News from us',
      'It was good to meet you. We have decided to go with someone else this time, and it was a hard decision.',
      `The job went to a colleague inside ${company}.`,
    ],
  ] as const)
  const lines = [`Dear Mira,`, ...body, `Kind regards`, `${pick(random, NAMES)}\n${company}`]
  const html = `<html><head><style>p{margin:0}</style></head><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`
  const shape = random()
  return {
    from: `${company} <hello@${domain(company)}>`,
    subject: subject ?? '',
    ...(shape < 0.7 && { text: lines.join('\n\n') }),
    ...(shape > 0.3 && { html }),
  }
}

// How often each comes, in hundredths of what is not about a job.
const KINDS: readonly [number, (random: Random) => Made][] = [
  [34, newsletter],
  [14, receipt],
  [18, notice],
  [16, thread],
  [10, list],
  [8, attachment],
]

const JOBS = 0.05
const LINE = 76
// One stretch of noise serves all attachments, each from another line on.
const NOISE = 8 * 1024 * 1024

/** Raw mails with their "From " lines, without end: quoted as mboxrd, LF, an empty line behind each. */
export function* mailbox(seed: number): Generator<Buffer[]> {
  const random = randomOf(seed)
  const noise = noiseOf(random)
  for (let number = 1; ; number += 1) {
    const isJob = random() < JOBS
    const mail = isJob ? job(random) : kindFor(random())(random)
    yield written(mail, isJob ? 'job' : 'other', number, noise, random)
  }
}

function kindFor(share: number): (random: Random) => Made {
  let left = share * 100
  for (const [weight, kind] of KINDS) {
    left -= weight
    if (left < 0) return kind
  }
  return thread
}

function noiseOf(random: Random): Buffer {
  const bytes = Buffer.alloc((NOISE / (LINE + 1)) * 57)
  for (let at = 0; at < bytes.length - 4; at += 4) bytes.writeUInt32LE((random() * 4294967296) >>> 0, at)
  return Buffer.from(wrapped(bytes.toString('base64')))
}

function wrapped(code: string): string {
  return code.replace(/(.{76})/g, '$1\n')
}

function written(mail: Made, kind: string, number: number, noise: Buffer, random: Random): Buffer[] {
  const id = `${number}.${between(random, 1e8, 1e9)}`
  const head = [
    `From ${number}@xxx Mon Jan 06 10:00:00 +0000 2025`,
    `X-GM-THRID: 18${number}`,
    `X-Gmail-Labels: Inbox,Opened`,
    'Delivered-To: mira@home.example',
    ...[1, 2, 3].map(
      (hop) =>
        `Received: from mx${hop}.relay.example (mx${hop}.relay.example. [192.0.2.${hop}])\n        by 2002:a05:6214:${hop} with SMTPS id ${id}\n        for <mira@home.example>; Mon, 06 Jan 2025 02:00:0${hop} -0800 (PST)`,
    ),
    `ARC-Seal: i=1; a=rsa-sha256; t=1736157600; cv=none; d=relay.example; s=arc;\n        b=${signature(random)}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${mail.from.split('@')[1]?.slice(0, -1)}; s=k1;\n        h=from:to:subject:date:message-id;\n        b=${signature(random)}`,
    `Authentication-Results: mx.relay.example; dkim=pass; spf=pass; dmarc=pass (p=NONE)`,
    `X-Bench: ${kind}`,
    `From: ${mail.from}`,
    'To: Mira Holm <mira@home.example>',
    `Subject: ${/[^ -~]/.test(mail.subject) ? `=?utf-8?B?${Buffer.from(mail.subject).toString('base64')}?=` : mail.subject}`,
    'Date: Mon, 06 Jan 2025 10:00:00 +0000',
    `Message-ID: <${id}@relay.example>`,
    ...(mail.bulk ? ['List-Unsubscribe: <https://relay.example/out>', 'Precedence: bulk'] : []),
    'MIME-Version: 1.0',
  ].join('\n')
  const texts = [
    ...(mail.text === undefined ? [] : [part('text/plain', mail.text, random() < 0.2)]),
    ...(mail.html === undefined ? [] : [part('text/html', mail.html, false)]),
  ]
  const body = texts.length === 1 ? (texts[0] ?? '') : joined('alternative', `alt${id}`, texts)
  if (mail.files === undefined) return [Buffer.from(`${head}\n${body}\n`)]
  const lines = Math.ceil(mail.files / (LINE + 1))
  const from = between(random, 0, 1000) * (LINE + 1)
  const files: Buffer[] = []
  for (let left = lines * (LINE + 1); left > 0; left -= NOISE) {
    files.push(noise.subarray(from, from + Math.min(left, noise.length - from - (LINE + 1))))
  }
  const mark = `mix${id}`
  const start = `${head}\nContent-Type: multipart/mixed; boundary="${mark}"\n\n--${mark}\n${body}\n--${mark}\nContent-Type: application/pdf; name="scan.pdf"\nContent-Disposition: attachment; filename="scan.pdf"\nContent-Transfer-Encoding: base64\n\n`
  return [Buffer.from(start), ...files, Buffer.from(`\n--${mark}--\n\n`)]
}

function signature(random: Random): string {
  return Array.from({ length: 5 }, () =>
    Array.from({ length: 8 }, () => between(random, 0x10000000, 0xffffffff).toString(36)).join(''),
  ).join('\n         ')
}

function joined(kind: string, mark: string, parts: readonly string[]): string {
  const inner = parts.map((one) => `--${mark}\n${one}`).join('')
  return `Content-Type: multipart/${kind}; boundary="${mark}"\n\n${inner}--${mark}--\n`
}

function part(type: string, text: string, asBase64: boolean): string {
  const [encoding, body] = asBase64
    ? ['base64', wrapped(Buffer.from(text).toString('base64'))]
    : type === 'text/html'
      ? ['quoted-printable', quoted(text)]
      : ['8bit', text]
  const lines = body.replace(/^(>*From )/gm, '>$1')
  return `Content-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n${lines}\n`
}

function quoted(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/[=\x80-\xff]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/([^\n]{72}(?!=)[^\n=]{2})(?=[^\n])/g, '$1=\n')
}
