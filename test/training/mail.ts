/**
 * Trains the models of the mail reader, one for each verdict, and writes their weights: npm run train:mail
 * First each hand is held out in turn, to tell how well the reader does on writing that it never saw.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { scoreOf, type Trained } from '../../src/linear-model.ts'
import { readMail } from '../../src/mail/read.ts'
import { featuresOf } from '../../src/rejection/classify/features.ts'
import { VERDICTS, type Verdict } from '../../src/rejection/classify/mail.ts'
import { noesOf } from '../../src/rejection/classify/no.ts'
import { signsOf } from '../../src/rejection/classify/others.ts'
import { type Sentence, sentencesOf } from '../../src/rejection/classify/sentences.ts'
import { decide, type Scores } from '../../src/rejection/classify/verdict.ts'
import { trained } from './logistic.ts'
import { groupedFileOf } from './model-file.ts'

const FOLDER = new URL('mail/', import.meta.url)
const WEIGHTS = new URL('../../src/rejection/classify/weights.json', import.meta.url)

/** A no must be told from everything; between the rest, fewer words will do. */
const PRUNING = {
  rejection: { leastWeight: 0.6, leastCount: 2 },
  other: { leastWeight: 1, leastCount: 3 },
}

interface LabelledMail {
  hand: string
  verdict: Verdict
  sentences: Sentence[]
  features: string[]
}

async function mailsBy(hand: string): Promise<LabelledMail[]> {
  const lines = readFileSync(new URL(`${hand}.jsonl`, FOLDER), 'utf8')
    .trim()
    .split('\n')
  return Promise.all(
    lines.map(async (line) => {
      const { verdict, from, subject, body } = JSON.parse(line)
      const head = [
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        `From: ${from}`,
        `Subject: ${subject}`,
      ]
      const mail = await readMail(Buffer.from(`${head.join('\n')}\n\n${body}`))
      const sentences = sentencesOf(`${mail.subject}\n${mail.text}`)
      return {
        hand,
        verdict,
        sentences,
        features: featuresOf(sentences, noesOf(sentences), signsOf(sentences)),
      }
    }),
  )
}

function modelsFrom(mails: readonly LabelledMail[]): Record<Verdict, Trained> {
  return Object.fromEntries(
    VERDICTS.map((verdict) => [
      verdict,
      trained(
        mails.map(({ features, verdict: told, hand }) => ({
          features,
          is: told === verdict,
          group: hand,
          text: '',
        })),
        verdict === 'rejection' ? PRUNING.rejection : PRUNING.other,
      ),
    ]),
  ) as Record<Verdict, Trained>
}

function report(hand: string, models: Record<Verdict, Trained>, mails: readonly LabelledMail[]): void {
  let [right, said, meant, both] = [0, 0, 0, 0]
  for (const { verdict, sentences, features } of mails) {
    const scores = Object.fromEntries(
      VERDICTS.map((each) => [each, scoreOf(models[each], features)]),
    ) as Scores
    const judged = decide(noesOf(sentences), signsOf(sentences), scores).verdict
    right += Number(judged === verdict)
    said += Number(judged === 'rejection')
    meant += Number(verdict === 'rejection')
    both += Number(judged === 'rejection' && verdict === 'rejection')
  }
  const share = (part: number, whole: number) => (part / whole).toFixed(3)
  console.log(
    `${hand.padEnd(16)} rejections: precision ${share(both, said)}, recall ${share(both, meant)}; all verdicts right ${share(right, mails.length)}`,
  )
}

const hands = readdirSync(FOLDER).map((file) => file.replace('.jsonl', ''))
const mails = (await Promise.all(hands.map(mailsBy))).flat()
for (const hand of hands)
  report(
    hand,
    modelsFrom(mails.filter((each) => each.hand !== hand)),
    mails.filter((each) => each.hand === hand),
  )
const models = modelsFrom(mails)
const files = Object.fromEntries(VERDICTS.map((verdict) => [verdict, groupedFileOf(models[verdict])]))
const text = `${JSON.stringify(files)}\n`
writeFileSync(WEIGHTS, text)
console.log(`${mails.length} mails, ${Math.round(text.length / 1024)} KB of weights`)
