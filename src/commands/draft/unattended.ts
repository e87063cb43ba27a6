/** The draft where nobody can be asked: all from flags, files and pipes, all that is missing named at once. */
import { Fault, wrongUse } from '../../fault.ts'
import { fillUnasked, flagName, type Suggestions } from '../../rejection/interview.ts'
import { type Advice, advise } from '../../rejection/playbook.ts'
import type { Purpose } from '../../rejection/purpose.ts'
import type { Question } from '../../rejection/questions.ts'
import { situationOf } from '../../rejection/situation.ts'
import { compose, type Draft, proofreadDraft } from './compose.ts'
import type { Desk } from './desk.ts'
import { logDraft, recordFor } from './logging.ts'
import { openInMail, plainText, saveLetter } from './outlets.ts'
import { draftJson, sayAdvice, sayFindings, sayNext, sayReading } from './report.ts'
import type { Start } from './start.ts'

/** Runs one unattended draft to its end. Returns the exit code. */
export async function draftUnattended(start: Start, desk: Desk): Promise<number> {
  const { screen, today, log } = desk
  if (start.reading) sayReading(screen, start.reading)
  for (const note of start.notes) screen.say(screen.palette.quiet(`read as ${note}`))
  refuseOtherMail(start)
  const judged = (answers: Start['answers']): Advice | null => {
    const situation = situationOf(answers, start.record ?? recordFor(answers, log), today)
    return situation && advise(situation)
  }
  const filled = await fillUnasked(start.answers, today, (answers): Suggestions => {
    const advice = judged(answers)
    return { ...start.suggestions, ...(advice && { purpose: advice.purpose ?? 'none' }) }
  })
  if (filled.problems.length > 0) throw wrongUse(filled.problems.join('\n'))
  if (filled.missing.length > 0) throw wrongUse(missingMessage(filled.missing, start.reading !== null))
  const { answers } = filled
  for (const { question, typed } of filled.assumed.filter((each) => !isObvious(each.question)))
    screen.say(screen.palette.quiet(`taken as ${flagName(question)} ${typed.join(', ')}`))

  const advice = judged(answers)
  if (!advice) throw new Error('kind and stage are required, so there is a situation')
  sayAdvice(screen, advice, today, desk.options.explain)
  const draft = await writtenDraft(answers, desk)
  if (draft) sayOverruled(desk, advice, draft.purpose)
  if (draft) sayFindings(screen, draft)

  // The letter comes out before the log is written: a full disk must not cost the person the letter as well.
  if (draft) await letOut(draft, answers, desk)
  const record = start.record ?? recordFor(answers, log)
  const logs = log !== null && desk.options.log && !desk.options.dryRun
  const id = logs ? logDraft(log, { answers, draft, record, today }) : (record?.id ?? null)
  if (logs) desk.keepSettings(answers)
  if (desk.options.json) screen.json(draftJson(answers, advice, { id, draft, logged: logs }))
  if (logs) screen.say(`Logged as application ${id}.`)
  sayNext(screen, advice, desk.options.explain)
  return 0
}

function refuseOtherMail({ reading, answers }: Start): void {
  if (!reading || reading.verdict === 'rejection' || answers.kind) return
  throw new Fault(
    `The mail does not read like a rejection, so nothing was written. If it is one, say so with --kind.`,
  )
}

function missingMessage(missing: readonly Question[], hasMail: boolean): string {
  const lines = missing.map((question) => `  ${question.flag}  ${question.help}`)
  const mail = hasMail ? '' : '; their mail can be piped into "rejectkit draft -"'
  return `Missing:\n${lines.join('\n')}\nNothing was written. Give these as flags or in --answers <file>${mail}.`
}

// Said elsewhere, or of no weight: the purpose is the advice, and the ordinary needs no words.
function isObvious(question: Question): boolean {
  return ['purpose', 'register', 'formCase', 'reason'].includes(question.name)
}

async function writtenDraft(answers: Start['answers'], desk: Desk): Promise<Draft | null> {
  if (!answers.purpose || answers.purpose === 'none') return null
  const { draft, said } = await compose(answers, answers.purpose, {
    today: desk.today,
    templates: desk.world.paths.templates,
  })
  for (const sentence of said)
    desk.screen.say(desk.screen.palette.quiet(`your words, as they stand: ${sentence}`), 2)
  if (!desk.options.edit) return draft
  return proofreadDraft({ ...draft, body: await desk.world.edit(draft.body) }, answers)
}

function sayOverruled(desk: Desk, advice: Advice, purpose: Purpose): void {
  const offer = advice.offers.find((each) => each.purpose === purpose)
  if (offer?.weak) desk.screen.warn(`${purpose}: ${offer.because}. Written all the same, as you asked.`)
}

async function letOut(draft: Draft, answers: Start['answers'], desk: Desk): Promise<void> {
  const { options, screen, world } = desk
  if (options.out && !options.dryRun) {
    await saveLetter(draft, options.out, answers, world)
    screen.say(`Saved to ${options.out}.`)
  } else if (!options.json) screen.out(plainText(draft))
  if (options.dryRun) return
  if (options.copy) screen.say(`Copied to the ${await world.copy(draft.body)}.`)
  if (options.mailto && (await openInMail(draft, world)).tooLong)
    screen.warn('The letter is long for a mailto: link; check that your mail program shows its end.')
}
