/** What the suites of faults and attacks share: text that means harm, and a world that is full of it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { logOf } from '../commands/data.ts'
import { letter, message } from '../store/help.ts'
import { type TestOptions, type TestWorld, testWorld } from '../world.ts'

/** Sets the window's title, clears the screen, fills the clipboard, turns text round, goes back over what was printed. */
export const EVIL =
  'evil\u001b]0;owned\u0007\u001b[2J\u001b]52;c;cm0=\u0007\u009b31m\u202egnp\u2066\u200f\u061c\u0000\b\u0085\u007f\r'

/** All that a terminal obeys. Only line feed and tab may reach one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** The text around the first sign that a terminal obeys, or null: a message that can itself be printed. */
export function obeyedIn(printed: string): string | null {
  // The line ends of CSV, and a progress line that goes over itself.
  const text = printed.replaceAll('\r\n', '\n').replace(/\r(?:[█·]+ +\d+ %| +\r)/g, '')
  const at = text.search(OBEYED)
  return at < 0 ? null : JSON.stringify(text.slice(Math.max(0, at - 40), at + 20))
}

export const MAIL = `From: "${EVIL} Priya" <priya@linden.example>
To: sam@reed.example
Subject: Your application at ${EVIL} Linden
Date: Fri, 20 Nov 2026 10:12:00 +0000
Message-ID: <${EVIL}1@linden.example>
Content-Type: text/plain; charset=utf-8

Dear Sam,

thank you for the interview for the ${EVIL} Engineer role at ${EVIL} Linden. Unfortunately, we have decided to move on
with another candidate who has more ${EVIL} experience.

${EVIL} Priya Shah, ${EVIL} Recruiter
`

let hostileLog: Buffer | undefined

/** A world whose log, settings and templates hold hostile text wherever there is room for text. */
export function hostileWorld(options: TestOptions = {}): TestWorld {
  const world = testWorld(options)
  hostileLog ??= madeHostile()
  put(world.paths.log, hostileLog)
  put(
    world.paths.settings,
    JSON.stringify({ name: EVIL, signature: `Sam\n${EVIL}`, phone: EVIL, [EVIL]: EVIL }),
  )
  const head = `purpose: thank-you\nregister: warm\nlabel: "${EVIL.replaceAll('\0', '')}"\nsubject: "x"`
  put(join(world.paths.ownTemplates, 'en', 'evil\u001b[31m.warm.hbs'), `---\n${head}\n---\nHi\n`)
  put(join(world.paths.ownTemplates, 'en', 'thank-you.warm.hbs'), `---\n${head}\n---\n{{${EVIL}}}\n`)
  put(
    join(world.paths.ownTemplates, 'en', 'mine.warm.hbs'),
    '---\npurpose: "\\e[2J"\nsubject: "\\e[2J"\n---\n{{> "\u202e"}}',
  )
  return world
}

export function put(file: string, text: string | Buffer): string {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

function madeHostile(): Buffer {
  const world = testWorld()
  const log = logOf(world)
  for (const at of ['2026-10-01', '2026-11-20'])
    log.record(
      {
        application: { company: `${EVIL} ${at}`, role: EVIL, source: EVIL, url: `https://${EVIL}` },
        events: [
          { type: 'applied', at, note: EVIL },
          { type: 'feedback', at, note: EVIL },
          { type: 'rejected', at, note: EVIL, stage: 'technical', kind: 'post-interview', reason: 'other' },
        ],
        contacts: [
          { name: EVIL, address: at === '2026-10-01' ? null : `${EVIL}@linden.example`, part: 'recruiter' },
        ],
        letter: letter({ purpose: EVIL, template: EVIL, subject: EVIL, body: EVIL, to: [EVIL] }),
        messages: [{ ...message(`<${EVIL}${at}>`), evidence: [{ field: EVIL, phrase: EVIL }], text: EVIL }],
      },
      { command: EVIL, summary: EVIL },
    )
  return readFileSync(world.paths.log)
}
