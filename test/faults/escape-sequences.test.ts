/** No sign that a terminal obeys reaches one, from wherever it came: mail, tables, the log, settings, names, flags. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/main.ts'
import type { Asker } from '../../src/terminal/asker.ts'
import type { TestOptions } from '../world.ts'
import { EVIL, hostileWorld, MAIL, OBEYED, obeyedIn, put } from './hostile.ts'

/** Takes the first choice, types nothing, and notes all that it is shown; backs out after some prompts. */
function watching(shown: string[], patience = 25): Asker {
  const note = (...texts: (string | undefined)[]) => {
    for (const text of texts) if (text !== undefined) shown.push(text)
    patience -= 1
    if (patience < 0) throw Object.assign(new Error('enough'), { name: 'ExitPromptError' })
  }
  return {
    text: async ({ message, fallback, prefill, check }) => {
      note(message, fallback, prefill)
      const wrong = await check?.(EVIL)
      if (typeof wrong === 'string') shown.push(wrong)
      return prefill ?? fallback ?? EVIL
    },
    choose: async ({ message, choices, preselected }) => {
      note(message, ...choices.flatMap(({ name, hint }) => [name, hint]))
      return preselected ?? choices[0]?.value ?? ''
    },
    search: async ({ message, find, typed }) => {
      const found = find(typed ?? '')
      note(message, typed, ...found.flatMap(({ name, short }) => [name, short]))
      return found[0]?.value ?? ''
    },
  }
}

async function shownBy(
  argv: readonly string[],
  options: TestOptions = {},
  files: Record<string, string> = {},
) {
  const world = hostileWorld({ ttyOut: true, ...options })
  for (const [name, text] of Object.entries(files)) put(join(world.folder, name), text)
  const prompts: string[] = []
  world.ask = watching(prompts)
  const within = (word: string) => word.replace('./', `${world.folder}/`)
  const code = await run(argv.map(within), world)
  await world.closeLog()
  return { code, texts: [world.out, world.err, ...prompts], prompts }
}

const EVIL_FILE = 'evil\u001b[31m\u202e'
const CELL = EVIL.replace('\r', '').replaceAll(';', '')
const FILES = {
  [`${EVIL_FILE}.eml`]: MAIL,
  [`${EVIL_FILE}.mbox`]: `From a@b Fri Nov 20 10:12:00 2026\n${MAIL}\n`,
  [`${EVIL_FILE}.csv`]: `company,role,applied,status,${CELL}\n"${CELL}",${CELL},2026-10-01,${CELL}\n${CELL},x,2026-10-02,rejected\n`,
  [`${EVIL_FILE}.jsonl`]: `{"type":"application","version":1,"uid":"${'a'}","company":${JSON.stringify(EVIL)}}\n{"type":${JSON.stringify(EVIL)}}\n${EVIL}\n`,
  'answers.json': JSON.stringify({ company: EVIL, kind: EVIL, [EVIL]: EVIL, contacts: [EVIL] }),
  'broken.json': `{${EVIL}`,
}

/** A name for a test that can itself be printed. */
const named = (argv: readonly string[]): [name: string, argv: readonly string[]] => [
  argv.map((word) => (OBEYED.test(word) ? '<evil>' : word)).join(' '),
  argv,
]

const COMMANDS: readonly (readonly string[])[] = [
  [EVIL],
  ['help', EVIL],
  ['log', EVIL],
  ['log', '1', `--${EVIL}`],
  ['log', 'list'],
  ['log', 'list', '--json'],
  ['log', 'list', '--csv'],
  ['log', 'list', '--company', EVIL, '--kind', EVIL],
  ['log', 'list', '--text', EVIL],
  ['log', 'show', '1'],
  ['log', 'show', '1', '--json'],
  ['log', 'edit', '1', '--company', EVIL],
  ['log', 'remove', '1', '--yes'],
  ['log', 'add', '--company', EVIL, '--role', EVIL, '--kind', 'form', '--note', EVIL, '--source', EVIL],
  ['log', '1', '--event', 'note', '--note', EVIL],
  ['log', '1', '--event', EVIL],
  ['next'],
  ['next', '--all', '--days', '400'],
  ['next', '--json'],
  ['next', '--snooze', EVIL],
  ['next', '--ics', `./${EVIL_FILE}.ics`],
  ['patterns'],
  ['patterns', '--plain', '--by', 'source'],
  ['patterns', '--by', EVIL],
  ['patterns', '--since', EVIL],
  ['patterns', '--json'],
  ['patterns', '--html', `./${EVIL_FILE}.html`],
  ['read', `./${EVIL_FILE}.eml`],
  ['read', `./${EVIL_FILE}.mbox`, '--json'],
  ['read', `./${EVIL}`],
  ['import', `./${EVIL_FILE}.mbox`, '--yes'],
  ['import', `./${EVIL_FILE}.csv`, '--yes'],
  ['import', `./${EVIL_FILE}.csv`, '--dry-run'],
  ['import', `./${EVIL_FILE}.jsonl`, '--yes'],
  ['import', `./${EVIL}`],
  ['export', '--format', 'md'],
  ['export'],
  ['export', '--out', `./${EVIL_FILE}.csv`, '--yes'],
  ['export', '--format', EVIL],
  ['undo', '--list'],
  ['undo', '--yes'],
  ['undo', EVIL],
  ['backup', `./${EVIL_FILE}.sqlite`],
  ['backup', `./${EVIL}/x`],
  ['restore', `./${EVIL_FILE}.eml`, '--yes'],
  ['config'],
  ['config', '--json'],
  ['config', 'name'],
  ['config', EVIL],
  ['config', 'name', EVIL],
  ['config', 'silenceDays', EVIL],
  ['doctor'],
  ['doctor', '--db', `./${EVIL_FILE}/log.sqlite`],
  ['templates', 'list'],
  ['templates', 'check'],
  ['templates', 'show', 'thank-you'],
  ['templates', 'show', EVIL],
  ['templates', 'copy', EVIL],
  ['templates', 'copy', 'thank-you', '--as', EVIL],
  ['templates', 'list', '--language', EVIL],
  ['draft', '--no-input'],
  ['draft', `./${EVIL_FILE}.eml`, '--no-input'],
  ['draft', '--answers', './answers.json', '--no-input'],
  ['draft', '--answers', './broken.json', '--no-input'],
  ['draft', '--company', EVIL, '--kind', EVIL, '--no-input'],
  ['draft', '--application', EVIL, '--no-input'],
  ['draft', '--template', EVIL, '--no-input'],
  ['draft', '--check', `./${EVIL_FILE}.eml`],
  [
    'draft',
    '--no-input',
    ...['--company', EVIL, '--role', EVIL, '--kind', 'post-interview', '--stage', 'technical'],
    ...[
      '--contact',
      `${EVIL} <priya@linden.example>`,
      '--me',
      EVIL,
      '--detail',
      `the ${EVIL} wall of prototypes`,
    ],
    ...['--purpose', 'feedback-request', '--explain', '--out', `./${EVIL_FILE}.eml`],
  ],
  [
    'draft',
    '--no-input',
    ...['--company', EVIL, '--role', EVIL, '--kind', 'post-interview', '--stage', 'technical', '--me', EVIL],
    ...['--purpose', 'feedback-request'],
  ],
]

describe('what a terminal obeys', () => {
  it.each(COMMANDS.map(named))('is not printed by %s', async (_, argv) => {
    const { texts } = await shownBy(argv, {}, FILES)
    expect(texts.map(obeyedIn).filter(Boolean)).toEqual([])
    expect(texts.join('').length).toBeGreaterThan(0)
  })

  it.each(
    [
      ['draft'],
      ['draft', `./${EVIL_FILE}.eml`],
      ['draft', '--application', '1'],
      ['log'],
      ['log', '1'],
      ['next'],
      ['undo'],
      ['log', 'remove', '1'],
      ['import', `./${EVIL_FILE}.mbox`],
      ['import', `./${EVIL_FILE}.csv`],
      ['export', '--out', `./${EVIL_FILE}.csv`],
    ].map(named),
  )('is in no prompt of %s', async (_, argv) => {
    const { texts, prompts } = await shownBy(argv, { replies: [] }, FILES)
    expect(texts.map(obeyedIn).filter(Boolean)).toEqual([])
    expect(prompts.length).toBeGreaterThan(0)
  })

  it('is not printed out of the environment', async () => {
    const names = [
      'VISUAL',
      'EDITOR',
      'PAGER',
      'TERM',
      'LANG',
      'COLORTERM',
      'SHELL',
      'WAYLAND_DISPLAY',
      'DISPLAY',
    ]
    const env = Object.fromEntries(names.map((name) => [name, EVIL]))
    const { texts } = await shownBy(['doctor'], { env })
    expect(texts.map(obeyedIn).filter(Boolean)).toEqual([])
    expect(texts.join('')).toContain('evil')
  })

  it('is not printed with a stack trace either', async () => {
    const { texts } = await shownBy(['config', EVIL], { env: { REJECTKIT_DEBUG: '1' } })
    expect(texts.map(obeyedIn).filter(Boolean)).toEqual([])
    expect(texts.join('')).toContain('config.ts')
  })

  it('is what the hostile text of these tests is made of', () => {
    expect(EVIL).toMatch(OBEYED)
  })
})
