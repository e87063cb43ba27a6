/**
 * Every command in README.md and docs/ does what it says: the fenced `sh` blocks are run line by line through the
 * program, in a folder that has the files they name. A block that needs another machine says so in a comment before it.
 */

import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/main.ts'
import type { Asker } from '../../src/terminal/asker.ts'
import { put } from '../faults/hostile.ts'
import { rejectkit, type TestWorld, testWorld } from '../world.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]
const SCRIPTS = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts)
const NOW = '2026-11-22T12:00:00'

/** What the examples take for granted: a mail, a mailbox, a spreadsheet, a letter, answers, a log with a past. */
const MAIL = `From: Priya Shah <priya@linden.example>
To: Sam Reed <sam@reed.example>
Subject: Your application for Data Engineer
Date: Fri, 20 Nov 2026 10:12:00 +0000
Message-ID: <1@linden.example>

Hi Sam,

thank you for your time on Tuesday. Unfortunately, we have decided to go ahead with another candidate for the Data Engineer role.

Priya Shah
Engineering Manager, Linden
`
const ANSWERS = {
  company: 'Linden',
  role: 'Data Engineer',
  kind: 'post-interview',
  stage: 'technical',
  contacts: ['Priya Shah <priya@linden.example>'],
  me: 'Sam Reed',
  detail: 'the wall of prototypes that failed',
}

/** Blocks of `sh`, each as its lines of one command; long ones are joined again. */
function blocksOf(doc: string): { at: number; commands: string[] }[] {
  const text = readFileSync(join(ROOT, doc), 'utf8')
  return [...text.matchAll(/^(<!-- not run here: .* -->\n)?```(?:sh|console)\n(.*?)^```/gms)]
    .filter(([, isLeftOut]) => !isLeftOut)
    .map(({ index, 2: body = '' }) => ({
      at: text.slice(0, index).split('\n').length,
      commands: body
        .replaceAll('\\\n', ' ')
        .split('\n')
        .map((line) => line.replace(/\s+#\s.*$/, '').trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
    }))
}

/** The words of a line as a shell would make them; what stands after `|` is left to a real one. */
function wordsOf(line: string, home: string): { argv: string[]; out?: string; from?: string; pipe?: string } {
  const [command = '', ...rest] = line.split(' | ')
  const found: { argv: string[]; out?: string; from?: string; pipe?: string } = { argv: [] }
  if (rest.length > 0) found.pipe = rest.join(' | ')
  let into: 'out' | 'from' | undefined
  for (const [raw, double, single] of command.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)) {
    const word = (double ?? single ?? raw).replace(/^~(?=\/)/, home).replace(/^(?=\/media\/)/, home)
    if (raw === '>' || raw === '<') into = raw === '>' ? 'out' : 'from'
    else if (into) {
      found[into] = word
      into = undefined
    } else found.argv.push(...(raw.includes('*') ? globSync(word) : [word]))
  }
  return found
}

/** Someone who presses Enter at every question, and gives up where that will not do. */
function enterPresser(): Asker {
  let patience = 40
  const enter = (answer: string | undefined) => {
    patience -= 1
    if (answer === undefined || patience < 0)
      throw Object.assign(new Error('gave up'), { name: 'ExitPromptError' })
    return answer
  }
  return {
    text: async ({ fallback, prefill, check }) => {
      const answer = prefill ?? fallback ?? ''
      return enter((await check?.(answer)) === true || !check ? answer : undefined)
    },
    choose: async ({ choices, preselected }) => enter(preselected ?? choices[0]?.value),
    search: async ({ find, typed }) => enter(find(typed ?? '')[0]?.value),
  }
}

let log: Buffer

/** The folder that the examples are run in, with a log of its own. */
function scratch(): TestWorld {
  const world = testWorld({ now: NOW })
  const at = (name: string) => join(world.folder, name)
  put(world.paths.log, log)
  put(at('log.sqlite.backup-20261122T120000Z'), log)
  put(at('their-mail.eml'), MAIL)
  put(at('their-mail.txt'), MAIL.slice(MAIL.indexOf('Hi Sam')))
  for (const name of ['inbox.mbox', 'All mail Including Spam and Trash.mbox'])
    put(at(name), `From priya@linden.example Fri Nov 20 10:12:00 2026\n${MAIL}\n`)
  put(at('Mail/Jobs/1.eml'), MAIL)
  put(at('tracker.csv'), 'company,role,applied,status\nBirch,Analyst,2026-10-01,rejected\n')
  put(at('answers.json'), JSON.stringify(ANSWERS))
  put(
    at('letter.txt'),
    'Hi Priya,\n\nThank you for letting me know, and for the time you gave me on Tuesday.\n\nAll the best,\nSam\n',
  )
  put(at('docs/sample-log.jsonl'), readFileSync(join(ROOT, 'docs/sample-log.jsonl')))
  for (const name of ['Sync/rejectkit', 'media/stick']) mkdirSync(at(name), { recursive: true })
  return world
}

/** Runs one line. What it printed, and how it ended. */
async function ran(line: string, folder: string) {
  const { argv, out, from, pipe } = wordsOf(line, folder)
  const world = testWorld({ folder, now: NOW, ...(from ? { stdin: readFileSync(from) } : { replies: [] }) })
  world.ask = enterPresser()
  const code = await run(argv.slice(1), world)
  await world.closeLog()
  if (out) put(out, world.out)
  const piped =
    pipe && code === 0 ? execFileSync('sh', ['-c', pipe], { input: world.out, encoding: 'utf8' }) : null
  return { line, code, err: world.err, piped }
}

/** Commands that ask, and may be backed out of where Enter is no answer. */
const ASKING =
  /^rejectkit (?:draft(?: [\w.-]+\.eml)?|draft --company .* --kind form|log|import .*|undo|restore .*|next --mark-silent|templates copy .*)$/

beforeAll(async () => {
  const world = testWorld({ now: NOW })
  const add = (...flags: string[]) =>
    rejectkit(['log', 'add', ...flags, '--role', 'Analyst'], { folder: world.folder, now: NOW })
  await add('--company', 'Alder', '--applied-on', '2026-11-01')
  await add('--company', 'Birch', '--kind', 'form', '--rejected-on', '2026-11-10')
  await add('--company', 'Cedar', '--applied-on', '2026-10-01')
  await add(
    '--company',
    'Dune',
    '--kind',
    'post-interview',
    '--stage',
    'technical',
    '--rejected-on',
    '2026-06-01',
  )
  await add(
    '--company',
    'Elm',
    '--kind',
    'post-interview',
    '--stage',
    'technical',
    '--rejected-on',
    '2026-11-20',
    '--contact',
    'Ana Ruiz <ana@elm.example>',
  )
  log = readFileSync(world.paths.log)
})

describe.each(DOCS)('%s', (doc) => {
  const blocks = blocksOf(doc)

  it.each(blocks.map(({ at, commands }) => [at, commands] as const))('line %i', async (_, commands) => {
    const { folder } = scratch()
    const before = process.cwd()
    process.chdir(folder)
    try {
      for (const line of commands) {
        if (!line.startsWith('rejectkit ')) {
          const [, script] =
            /^npm ci && (?:npx rejectkit draft|npm test)$|^npm run ([\w:]+)$|^npm (?:test|install -g \.)$/.exec(
              line,
            ) ?? []
          expect([
            line,
            line.startsWith('npm ') && (script === undefined || SCRIPTS.includes(script)),
          ]).toEqual([line, true])
          continue
        }
        const { code, err, piped } = await ran(line, folder)
        const isFine = code === 0 || (code === 130 && ASKING.test(line))
        expect([line, code, isFine ? '' : err]).toEqual([line, code, ''])
        if (piped !== null) expect([line, piped.trim()]).not.toEqual([line, ''])
      }
    } finally {
      process.chdir(before)
    }
  })

  it('leads nowhere that is not there', () => {
    const text = readFileSync(join(ROOT, doc), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => to)
    for (const to of links) expect([to, globSync(join(ROOT, doc, '..', to)).length]).toEqual([to, 1])
  })
})
