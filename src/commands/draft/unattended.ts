/** The draft where nobody can be asked: all from flags, files and pipes, all that is missing named at once. */
import { Fault, wrongUse } from '../../fault.ts'
import type { ApplicationRecord } from '../../rejection/application.ts'
import { answersFrom } from '../../rejection/history.ts'
import { fillUnasked, isOpen, type Suggestions } from '../../rejection/interview.ts'
import { situationOf } from '../../rejection/playbook/situation.ts'
import { type Advice, advise } from '../../rejection/playbook.ts'
import { type Purpose, TRAITS } from '../../rejection/purpose.ts'
import { LETTER } from '../../rejection/questions/letter.ts'
import { flagName, QUESTIONS, type Question, type QuestionName } from '../../rejection/questions.ts'
import { sayReading } from '../reading.ts'
import { compose, type Draft, templateFolders } from './compose.ts'
import type { Desk } from './desk.ts'
import { logDraft, recordFor } from './logging.ts'
import { openInMail, plainText, saveLetter, withoutAddress } from './outlets.ts'
import { proofreadDraft } from './proofreading.ts'
import { draftJson, sayAdvice, sayFindings, sayNext } from './report.ts'
import type { Start } from './start.ts'

/** Runs one unattended draft to its end. Returns the exit code. */
export async function draftUnattended(start: Start, desk: Desk): Promise<number> {
  const { screen, today, log } = desk
  if (start.reading) sayReading(screen, start.reading)
  for (const note of start.notes) screen.say(screen.palette.quiet(`read as ${note}`))
  refuseOtherMail(start)
  const known = (answers: Start['answers']) => start.record ?? recordFor(answers, log)
  const judged = (answers: Start['answers'], record = known(answers)): Advice | null => {
    const situation = situationOf(answers, record, today, desk.figures)
    return situation && advise(situation)
  }
  const filled = await fillUnasked(start.answers, today, (name, answers) => {
    const advice = name === 'purpose' ? judged(answers) : null
    if (advice) return writable(advice, answers)
    const looksBack = !start.record && TOLD_BEFORE.includes(name)
    const told = looksBack ? toldBefore(recordFor({ rejectedOn: today, ...answers }, log)) : {}
    return start.suggestions[name] ?? told[name]
  })
  if (filled.problems.length > 0) throw wrongUse(filled.problems.join('\n'))
  if (filled.missing.length > 0) throw wrongUse(missingMessage(filled.missing, start.reading !== null))
  const { answers } = filled
  for (const { question, typed } of filled.assumed.filter((each) => !isObvious(each.question)))
    screen.say(screen.palette.quiet(`taken as ${flagName(question)} ${typed.join(', ')}`))

  const record = known(answers)
  const advice = judged(answers, record)
  if (!advice) throw new Error('kind and stage are required, so there is a situation')
  sayAdvice(screen, advice, today, desk.options.explain)
  const draft = await writtenDraft(answers, desk)
  if (draft) sayOverruled(desk, advice, draft.purpose)
  if (draft) sayLeftOut(desk, answers, draft.purpose)
  saySwapped(desk, advice, answers, start.answers.purpose)
  sayWordsGone(desk, answers, record)
  if (draft) sayFindings(screen, draft)

  // The letter comes out before the log is written: a full disk must not cost the person the letter as well.
  const exitCode = draft ? await letOut(draft, answers, desk) : 0
  const logs = log !== null && desk.options.log && !desk.options.dryRun
  const id = logs
    ? logDraft(log, { answers, draft, record, today, figures: desk.figures })
    : (record?.id ?? null)
  if (logs) desk.keepSettings(answers)
  if (desk.options.json) screen.json(draftJson(answers, advice, { id, draft, logged: logs }))
  if (logs) screen.say(`Logged as application ${id}.`)
  sayNext(screen, advice, desk.options.explain)
  return exitCode
}

const TOLD_BEFORE: readonly QuestionName[] = ['stage', 'rejectedOn', 'lastContact', 'reason']

/**
 * What the log says of the no that stands, where the flags do not: a second letter to one no must not log another, of
 * today and for no reason.
 */
function toldBefore(record: ApplicationRecord | null): Suggestions {
  if (!record) return {}
  const { stage, rejectedOn, lastContact, reason } = answersFrom(record)
  return { stage, rejectedOn, lastContact, reason }
}

/**
 * The best letter that these answers can fill. Where nobody can be asked, a recommended letter that needs words of
 * the person's own gives way to one that does not.
 */
function writable(advice: Advice, answers: Start['answers']): string {
  const canFill = (purpose: Purpose) => openFor({ ...answers, purpose }).length === 0
  return advice.offers.find((offer) => offer.standing === 'good' && canFill(offer.purpose))?.purpose ?? 'none'
}

/** The person's own words that this letter cannot do without, and that are not there. */
const openFor = (known: Start['answers']): Question[] =>
  LETTER_WORDS.filter((question) => isOpen(question, known) && question.required(known))

const LETTER_WORDS = QUESTIONS.filter((question) => question.ownWords || question.name === 'newRole')

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
    templates: templateFolders(desk.world),
    settings: desk.settings,
  })
  for (const sentence of said) {
    const note =
      sentence === '' ? 'words that say nothing are left out' : `your words, as they stand: ${sentence}`
    desk.screen.say(desk.screen.palette.quiet(note), 2)
  }
  return desk.options.edit ? editedDraft(draft, answers, desk) : draft
}

async function editedDraft(draft: Draft, answers: Start['answers'], { world, screen }: Desk): Promise<Draft> {
  if (!world.stdin.isTTY || !world.stderr.isTTY)
    throw wrongUse('--edit opens an editor, and there is no terminal.')
  const body = await world.edit(draft.body)
  if (body !== '') return proofreadDraft({ ...draft, body }, answers)
  screen.warn('The text came back empty, so the letter is left as it was.')
  return draft
}

function sayOverruled(desk: Desk, advice: Advice, purpose: Purpose): void {
  const offer = advice.offers.find((each) => each.purpose === purpose)
  if (offer?.standing === 'weak')
    desk.screen.warn(`${purpose}: ${offer.because}. Written all the same, as you asked.`)
  else if (offer?.standing === 'depends') desk.screen.say(`${purpose}: ${offer.because}.`)
}

/** What was typed for the letter, and is not in it. */
function sayLeftOut({ options: { typed }, screen }: Desk, answers: Start['answers'], purpose: Purpose): void {
  const unused = LETTER.filter(({ name, when }) => name in typed && !when(answers)).map(flagName)
  if (unused.length > 0) screen.warn(`${purpose} has no place for ${unused.join(' and ')}: left out.`)
  const { only } = TRAITS[purpose]
  if (only && typed.register !== undefined && typed.register !== only)
    screen.warn(`${purpose} has one tone, which is ${only}.`)
}

/** Another letter than the advised one was written, since that one needs words that nobody can be asked for here. */
function saySwapped(
  { screen }: Desk,
  { purpose: advised }: Advice,
  answers: Start['answers'],
  wanted: Purpose | 'none' | null | undefined,
): void {
  const written = answers.purpose
  if (!advised || wanted || !written || written === advised) return
  const lacking = openFor({ ...answers, purpose: advised }).map(({ flag }) => flag)
  const instead = written === 'none' ? 'No letter was written' : `Written instead: ${written}`
  screen.warn(`${instead}. The ${advised} that is advised also needs ${lacking.join(', ')}.`)
}

/** Of a letter the log keeps the text, and not the answers that it was written from: the next wording lacks them. */
function sayWordsGone({ screen }: Desk, answers: Start['answers'], record: ApplicationRecord | null): void {
  const before = record?.letters.some(({ purpose }) => purpose === answers.purpose)
  if (!answers.again || !record || !before) return
  // Feedback is in the log, and brought along from there.
  const lacking = LETTER_WORDS.filter(({ name }) => name !== 'feedback')
    .filter((question) => isOpen(question, answers))
    .map(flagName)
  if (lacking.length > 0)
    screen.warn(
      `Your words for the letter before stand in that letter only (rejectkit log show ${record.id}). To have them in this one, give them again: ${lacking.join(', ')}.`,
    )
}

/** Lets the letter out. What fails is said and makes the exit code 1, but never costs the person the letter. */
async function letOut(draft: Draft, answers: Start['answers'], desk: Desk): Promise<number> {
  const { options, screen } = desk
  const saves = options.out !== undefined && !options.dryRun
  const saved = saves && (await tried(() => saveTo(options.out ?? '', draft, answers, desk), desk))
  if (!saved && !options.json) screen.out(plainText(draft))
  if (options.dryRun) return 0
  const copied = !options.copy || (await tried(() => copyOut(draft, desk), desk))
  const opened = !options.mailto || (await tried(() => mailOut(draft, desk), desk))
  return (saves && !saved) || !copied || !opened ? 1 : 0
}

async function tried(doing: () => Promise<void>, { screen }: Desk): Promise<boolean> {
  try {
    await doing()
    return true
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    screen.warn(error.message)
    return false
  }
}

async function saveTo(file: string, draft: Draft, answers: Start['answers'], desk: Desk): Promise<void> {
  await saveLetter(draft, file, answers, desk.world)
  desk.screen.say(`Saved to ${file}.`)
  for (const name of withoutAddress(draft, file))
    desk.screen.warn(`${name} has no address here, and so is not among its recipients.`)
}

async function copyOut(draft: Draft, { world, screen }: Desk): Promise<void> {
  screen.say(`Copied to the ${await world.copy(draft.body)}.`)
}

async function mailOut(draft: Draft, { world, screen }: Desk): Promise<void> {
  const { tooLong } = await openInMail(draft, world)
  if (tooLong)
    screen.warn('The letter is long for a mailto: link; check that your mail program shows its end.')
}
