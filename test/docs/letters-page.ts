/** docs/letters.md: what each letter is for, and one sample of each from a real run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answers } from '../../src/rejection/answers.ts'
import { PURPOSES, type Purpose, TRAITS } from '../../src/rejection/purpose.ts'
import { flagName, QUESTIONS } from '../../src/rejection/questions.ts'
import { PHRASE_ANSWERS } from '../letters/phrase-answers.ts'
import { rejectkit } from '../world.ts'

const TODAY = '2026-11-22'

const INTRODUCTION = `# Letters

Which letter fits depends on the kind of no, how far you got, the reason, and how long ago it was: \`rejectkit draft\` recommends
one, says why, and offers the others. You choose. One letter has one purpose.

Each comes in a warm and a formal tone, where nothing else is said, and keeps to its length: what would not fit is left out.
\`--again\` words it anew, \`--language de\` or \`es\` writes six of them in German or Spanish, and [templates.md](templates.md) shows how to
change any. Every letter is proofread before it goes out: spelling, tone, names, blanks.

Each sample is a real run; what stood in the person's own words is in the line above it. This page is made by \`npm run docs\`.
`

const KINDS: Record<string, string> = {
  silent: 'silence',
  form: 'a form rejection',
  'post-interview': 'a no after an interview',
  'final-round': 'a no at the last stage',
  none: 'an interview, before any answer',
}

/** What people type, as they type it. */
const TYPED: Partial<Record<keyof Answers, string | string[]>> = {
  company: 'Linden',
  role: 'Data Engineer',
  stage: 'hiring-manager',
  rejectedOn: '2026-11-21',
  lastContact: '2026-10-25',
  contacts: ['Priya Shah <priya@linden.example> (hiring-manager)'],
  me: 'Sam Reed <sam@reed.example>',
  detail: 'priya showed me the wall of prototypes that failed',
  fit: 'small team, real ownership',
  helpsWith: 'preparing for the next one',
  feedback: 'more depth in streaming',
  plan: 'take a course on streaming this winter',
  ground: 'overlooked',
  points: ['led a kafka migration at Birch | the release notes are on my site'],
  newRole: 'Platform Engineer',
  whyLevel: 'i want to build again rather than manage',
  brings: 'i have run such a migration twice',
  staying: 'several years',
  misread: 'that i cannot travel',
  fact: 'i can travel every other week',
  example: 'last year i spent ten weeks on site',
  task: 'the take-home task',
  changed: 'it has tests now and handles empty files',
  mapping: 'i have kept such platforms running for years',
  terms: '60,000 to 65,000',
  flexible: 'start date',
  topic: 'how your team chose its tools',
  times: ['tuesday 10 to 12', 'thursday afternoon'],
  useful: 'the talk on data contracts made me think of you',
  news: 'i have joined a small team in Leeds',
  sinceThen: 'led a migration to kafka',
  unsaid: 'i have run kafka in production for years',
  myAddress: ['4 Mill Lane', 'Leeds LS1 4AB'],
  theirAddress: ['1 Dock Road', 'London E1 2CD'],
  ...PHRASE_ANSWERS,
}

/** When a letter that is for later is written. */
const LATER: Partial<Record<Purpose, string>> = { 'stay-in-touch': '2026-10-20', reapply: '2026-05-20' }

/** What they typed for this one, and no more: what the letter does not take up stays unsaid. */
function answersFor(purpose: Purpose): Record<string, string | string[]> {
  const { kinds } = TRAITS[purpose]
  const kind = kinds.find((each) => each === 'post-interview') ?? kinds[0]
  const happened: Record<string, string> = {
    purpose,
    ...(kind === 'none'
      ? { arrival: 'none-yet' }
      : { kind: purpose === 'runner-up' ? 'final-round' : (kind ?? '') }),
  }
  const given = { ...happened, spoke: kind !== 'silent' } as Answers
  const taken = QUESTIONS.filter(({ name, when }) => name in TYPED && when(given))
    .filter(({ name }) => name !== 'feedback' || purpose === 'feedback-thanks')
    .map(({ name }) => [name, TYPED[name]])
  const rest: Record<string, string | string[]> = { ...Object.fromEntries(taken), ...happened }
  if (purpose === 'referrer-thanks') rest.contacts = ['Tom Becker <tom@birch.example> (referrer)']
  if (kind === 'silent') rest.stage = 'applied'
  if (purpose === 'runner-up') rest.stage = 'final-round'
  if (purpose === 'call-sheet') rest.arrival = 'phone'
  if (LATER[purpose]) rest.rejectedOn = LATER[purpose]
  return rest
}

async function sampleOf(purpose: Purpose, folder: string): Promise<string> {
  const answers = answersFor(purpose)
  const file = join(folder, `${purpose}.json`)
  writeFileSync(file, JSON.stringify(answers))
  const { code, out, err } = await rejectkit(
    ['draft', '--no-input', '--no-log', '--json', '--answers', file],
    { folder, now: `${TODAY}T12:00:00` },
  )
  if (code !== 0) throw new Error(`no sample of ${purpose}: ${err}`)
  const { subject, body } = JSON.parse(out).letter
  const typed = QUESTIONS.filter(
    ({ name, ownWords }) => (ownWords || name in PHRASE_ANSWERS) && name in answers,
  ).map((question) => `\`${flagName(question)} "${[answers[question.name]].flat().join('" "')}"\``)
  return [
    ...(typed.length > 0 ? [`Typed: ${typed.join(', ')}`] : []),
    `> **${subject}**\n>\n${(body as string)
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n')
      .replace(/([^>\n])\n(?=> \S)/g, '$1\\\n')}`,
  ].join('\n\n')
}

function about(purpose: Purpose): string {
  const { label, kinds, words, characters, only } = TRAITS[purpose]
  const length = characters ? `at most ${characters.most} characters` : `${words.min} to ${words.max} words`
  return [
    `**${label.charAt(0).toUpperCase()}${label.slice(1)}.**`,
    `After ${kinds.map((kind) => KINDS[kind]).join(', ')}; ${length}${only ? `; ${only} only` : ''}.`,
    TRAITS[purpose].guard,
  ].join(' ')
}

export async function lettersPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rejectkit-letters-'))
  try {
    const parts: string[] = []
    for (const purpose of PURPOSES)
      parts.push(`## ${purpose}\n\n${about(purpose)}\n\n${await sampleOf(purpose, folder)}\n`)
    return [INTRODUCTION, ...parts].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
