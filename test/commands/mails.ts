/** Mails about applications, made for the tests of `read` and `import`, and folders to put them into. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Letter {
  company?: string
  role?: string
  date?: string
  id?: string | null
  from?: string
  to?: string
  subject?: string
  references?: string
  text?: string
}

export const ME = 'mira@mail.example'

/** The mail as it lies in an .eml file. `date` is a day. */
export function mail({ company = 'Linden', role = '', ...letter }: Letter, text: string): string {
  const domain = `${company.toLowerCase().replace(/[^a-z]+/g, '')}.example`
  const { date = '2026-03-02', subject = `Your application${role && ` for ${role}`} at ${company}` } = letter
  const id = letter.id === undefined ? `<${subject}-${date}@${domain}>`.replace(/[ ,]+/g, '-') : letter.id
  const lines = [
    `From: ${letter.from ?? `${company} Hiring Team <jobs@${domain}>`}`,
    `To: ${letter.to ?? `Mira Okafor <${ME}>`}`,
    `Subject: ${subject}`,
    date && `Date: ${new Date(`${date}T10:00:00Z`).toUTCString()}`,
    id && `Message-ID: ${id}`,
    letter.references && `References: ${letter.references}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ]
  return `${lines.filter(Boolean).join('\n')}\n\n${letter.text ?? text}\n`
}

const job = ({ company = 'Linden', role }: Letter) =>
  `${role ? `the ${role} position` : 'our opening'} at ${company}`

export const acknowledgement = (letter: Letter = {}) =>
  mail(
    { role: 'Data Engineer', ...letter },
    `Dear Mira,

Thank you for applying for ${job({ role: 'Data Engineer', ...letter })}. We have received your application and will review it.
You will hear from us within two weeks.

Kind regards,
The ${letter.company ?? 'Linden'} Hiring Team`,
  )

export const invitation = (letter: Letter = {}) =>
  mail(
    { role: 'Data Engineer', date: '2026-03-12', ...letter },
    `Dear Mira,

Thank you for your application for ${job({ role: 'Data Engineer', ...letter })}. We would like to invite you to a video interview with
our hiring manager next week. Please let us know which time suits you.

Kind regards,
The ${letter.company ?? 'Linden'} Hiring Team`,
  )

export const rejection = (letter: Letter = {}) =>
  mail(
    { role: 'Data Engineer', date: '2026-03-20', ...letter },
    `Dear Mira,

Thank you for your interest in ${job({ role: 'Data Engineer', ...letter })}. Unfortunately, we have decided not to move forward with
your application, and will continue with other candidates.

We wish you all the best for your search.

Kind regards,
The ${letter.company ?? 'Linden'} Hiring Team`,
  )

export const newsletter = (at = 0) =>
  mail(
    {
      from: 'Quill Grocer <news@quill.example>',
      subject: `Offers of week ${at}`,
      id: `<offers-${at}@quill.example>`,
    },
    'Pears, lentils and coffee are cheaper until Sunday.',
  )

export const mbox = (mails: readonly string[]) =>
  mails.map((each) => `From - Mon Mar  2 10:00:00 2026\n${each.replace(/^(>*From )/gm, '>$1')}\n`).join('')

/** An empty folder. */
export const folder = () => mkdtempSync(join(tmpdir(), 'rejectkit-mails-'))

/** Writes files below a folder, and returns it. */
export function put(files: Record<string, string | Uint8Array>, where = folder()): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(where, name)), { recursive: true })
    writeFileSync(join(where, name), content)
  }
  return where
}
