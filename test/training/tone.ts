/**
 * Trains the model of tone and writes its weights: npm run train:tone
 * First each hand is held out in turn, to tell how well the model hears what it never saw.
 */

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { featuresOf } from '../../src/letters/proofread/tone/features.ts'
import { plain } from '../../src/letters/proofread/tone/plain.ts'
import { scoreOf } from '../../src/linear-model.ts'
import { letters } from '../letters/harper-answers.ts'
import { LATER } from '../letters/own-words/corpus/later.ts'
import { CORPUS } from '../letters/own-words/corpus.ts'
import type { Line } from '../letters/proofread/corpus.ts'
import { GRACIOUS } from '../letters/proofread/corpus-gracious.ts'
import { HOSTILE } from '../letters/proofread/corpus-hostile.ts'
import { MORE_GRACIOUS } from '../letters/proofread/corpus-more-gracious.ts'
import { MORE_HOSTILE } from '../letters/proofread/corpus-more-hostile.ts'
import { EXTRA, FINAL, LAST } from '../letters/proofread/corpus-rounds-early.ts'
import { CLOSING, SEALED, VERDICT } from '../letters/proofread/corpus-rounds-late.ts'
import { TEMPTING } from '../letters/proofread/corpus-tempting.ts'
import { freshLines, HANDS, linesBy } from '../letters/proofread/lines.ts'
import { type Example, trained } from './logistic.ts'
import { fileOf } from './model-file.ts'

const WEIGHTS = new URL('../../src/letters/proofread/tone/weights.json', import.meta.url)
const THRESHOLD = -0.6

function example(text: string, is: boolean, group: string): Example {
  return { features: featuresOf(plain(text).words), is, group, text }
}

function ofCorpus(lines: readonly Line[], is: boolean): Example[] {
  return lines.map(({ text }) => example(text, is, 'corpora'))
}

/** The sentences and paragraphs of our own letters: whatever the person answers, these are gracious. */
async function ofLetters(count: number): Promise<Example[]> {
  const sentences = new Set([...CORPUS, ...LATER].flatMap(({ accepted }) => accepted))
  for await (const { body } of letters(count, 3))
    for (const paragraph of body.split('\n\n'))
      for (const sentence of [paragraph, ...paragraph.split(/(?<=[.?!])\s+/)]) sentences.add(sentence)
  return [...sentences].map((text) => example(text, false, 'letters'))
}

const rounds = [EXTRA, FINAL, LAST, CLOSING, SEALED, VERDICT]
const examples = [
  ...ofCorpus([...HOSTILE, ...MORE_HOSTILE, ...rounds.flatMap(({ hostile }) => hostile)], true),
  ...ofCorpus(
    [...GRACIOUS, ...MORE_GRACIOUS, ...TEMPTING, ...rounds.flatMap(({ gracious }) => gracious)],
    false,
  ),
  ...HANDS.flatMap((hand) => linesBy(hand).map(({ text, isHostile }) => example(text, isHostile, hand))),
  ...freshLines('built-on').map(({ text, isHostile }) => example(text, isHostile, 'fresh')),
  ...(await ofLetters(2_000)),
]

function report(name: string, model: ReturnType<typeof trained>, held: readonly Example[]): void {
  const share = (is: boolean) => {
    const lines = held.filter((each) => each.is === is)
    const heard = lines.filter(({ features }) => scoreOf(model, features) > THRESHOLD).length
    return `${heard} of ${lines.length}`
  }
  console.log(`${name.padEnd(10)} hostile ${share(true)}, gracious ${share(false)}`)
}

for (const hand of HANDS)
  report(
    hand,
    trained(examples.filter(({ group }) => group !== hand)),
    examples.filter(({ group }) => group === hand),
  )
const model = trained(examples)
report(
  'unseen',
  model,
  freshLines('unseen').map(({ text, isHostile }) => example(text, isHostile, 'unseen')),
)
writeFileSync(WEIGHTS, `${JSON.stringify(fileOf(model))}\n`)
console.log(
  `${model.weights.size} weights from ${examples.length} lines written to ${fileURLToPath(WEIGHTS)}`,
)
