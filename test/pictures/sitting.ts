/** A sitting of `draft` as it looks: driven key by key through a real terminal, from their mail to the letter. */
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { Terminal } from '../cli/terminal.ts'
import { terminalSvg } from './terminal-svg.ts'

const COLUMNS = 80

const THEIR_MAIL = `From: Priya Shah <priya@linden.example>
To: Sam Reed <sam@reed.example>
Subject: Your application for Data Engineer
Date: Fri, 20 Nov 2026 10:12:00 +0000
Message-ID: <1@linden.example>

Hi Sam,

thank you for your time on Tuesday, we enjoyed the conversation. We have decided to go ahead with another candidate, who
has more experience with streaming. I am sorry that I have no better news.

Best,
Priya Shah
Engineering Manager, Linden
`

/** What is typed at each prompt, before Enter. */
const TYPED: readonly [prompt: RegExp, ...keys: string[]][] = [
  [/Which company/],
  [/Which role/],
  [/How did the news/],
  [/talk with anyone/],
  [/How far did you get/, 'Down'],
  [/what kind of no/],
  [/When did they say no/],
  [/What reason/],
  [/Any feedback/],
  [/Which letter/],
  [/Which tone/],
  [/Who should it go to/],
  [/Anyone else/],
  [/One specific thing/, 'priya showed me the wall with all the prototypes that failed'],
  [/In the letter:/],
  [/your own name/, 'Sam Reed'],
  [/Is all of this right/],
]

/** What the picture leaves out: answers that Enter takes as they were read out of the mail. From the first line up to the second. */
const LEFT_OUT: readonly [from: RegExp, to: RegExp][] = [
  [/Which company/, /Worth an answer/],
  [/Which tone/, /In the letter it will read/],
  [/your own name/, /───/],
  [/The letter:/, /never/],
]

/** The picture of it. Needs tmux. */
export async function sittingPicture(): Promise<string> {
  const shown = abridged(await sitting())
  return terminalSvg({
    command: 'rejectkit draft their-mail.eml',
    output: shown,
    columns: COLUMNS,
    title: 'rejectkit draft in a terminal: from their mail to the letter',
    description: stripVTControlCharacters(shown).replaceAll('─', '').replace(/\s+/g, ' ').trim(),
  })
}

/** The screen, with its colours, at the end of the sitting. */
async function sitting(): Promise<string> {
  const child = fileURLToPath(new URL('sitting-child.ts', import.meta.url))
  const terminal = new Terminal(COLUMNS, `'${process.execPath}' '${child}' draft their-mail.eml`, {
    files: { 'their-mail.eml': THEIR_MAIL },
    rows: 100,
  })
  try {
    for (const [prompt, ...keys] of TYPED) {
      await terminal.shows(prompt)
      terminal.type(...keys, 'Enter')
    }
    await terminal.shows(/The letter:\s+❯/)
    return terminal.screen(true)
  } finally {
    terminal.close()
  }
}

function abridged(screen: string): string {
  const kept: string[] = []
  let until: RegExp | undefined
  for (const line of screen.split('\n')) {
    if (until && !until.test(line)) continue
    // What a line left out had set would go on in the next.
    const fresh = until ? '\u001b[0m' : ''
    until = LEFT_OUT.find(([from]) => from.test(line))?.[1]
    kept.push(fresh + (until ? '\u001b[0;2m⋮\u001b[0m' : line))
  }
  return kept.slice(0, -1).join('\n')
}
