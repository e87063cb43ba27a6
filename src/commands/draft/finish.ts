/** The end of a sitting: the letter in its frame, and what becomes of it. */

import { Fault } from '../../fault.ts'
import { framed } from '../../terminal/layout.ts'
import { compose, type Draft, templateFolders } from './compose.ts'
import { logDraft, recordFor } from './logging.ts'
import { openInMail, plainText, saveLetter, withoutAddress } from './outlets.ts'
import { proofreadDraft } from './proofreading.ts'
import { sayFindings } from './report.ts'
import { keep, type Sitting } from './sitting.ts'
import { reviewAnswers } from './summary.ts'

/** How a sitting ended: with a letter or without one, or kept for tomorrow. */
export interface Ending {
  draft: Draft | null
  id: number | null
  logged: boolean
  kept: boolean
}

/** Leads from the summary to the end. The letter goes to stdout at the end when stdout is not the terminal. */
export async function finish(sitting: Sitting): Promise<Ending> {
  await reviewAnswers(sitting)
  if (!wantsLetter(sitting)) return close(sitting, null)
  let draft = await written(sitting)
  for (;;) {
    showLetter(draft, sitting)
    const doing = await askWhatNext(draft, sitting)
    if (doing === 'done') return close(sitting, draft)
    if (doing === 'discard' && (await isSureToDiscard(sitting))) return close(sitting, null)
    if (doing === 'tomorrow') return { draft: null, id: null, logged: false, kept: true }
    if (doing === 'again') {
      keep(sitting, { ...sitting.answers, again: (sitting.answers.again ?? 0) + 1 })
      if (await wantsItAnew(sitting)) draft = await written(sitting)
    } else if (doing === 'answers') {
      await reviewAnswers(sitting)
      if (!wantsLetter(sitting)) return close(sitting, null)
      if (await wantsItAnew(sitting)) draft = await written(sitting)
    } else draft = await act(doing, draft, sitting)
  }
}

async function isSureToDiscard({ desk }: Sitting): Promise<boolean> {
  const choice = await desk.world.ask.choose({
    message: 'Discard this letter for good? The rejection stays in the log.',
    choices: [
      { value: 'no', name: 'no, back to the letter' },
      { value: 'yes', name: 'yes, discard it' },
    ],
    preselected: 'no',
  })
  return choice === 'yes'
}

/** Whether the letter is written again from the answers. What was changed by hand is only given up when told so. */
async function wantsItAnew(sitting: Sitting): Promise<boolean> {
  if (sitting.keeper.edited === null) return true
  const choice = await sitting.desk.world.ask.choose({
    message: 'You have changed the letter by hand.',
    choices: [
      { value: 'keep', name: 'keep it as I changed it' },
      { value: 'anew', name: 'write it anew from the answers' },
    ],
    preselected: 'keep',
  })
  if (choice === 'anew') sitting.keeper.edited = null
  return choice === 'anew'
}

function wantsLetter({ answers }: Sitting): boolean {
  return answers.purpose !== 'none'
}

async function written(sitting: Sitting): Promise<Draft> {
  const { answers, desk } = sitting
  if (!answers.purpose || answers.purpose === 'none') throw new Error('a letter is written for a purpose')
  const { today, settings, world } = desk
  const context = { today, settings, templates: templateFolders(world) }
  const { draft } = await compose(answers, answers.purpose, context)
  const { edited } = sitting.keeper
  return edited === null ? draft : proofreadDraft({ ...draft, body: edited }, answers)
}

function showLetter(draft: Draft, { desk }: Sitting): void {
  desk.screen.show(framed(draft, desk.screen.columns, desk.screen.palette))
  sayFindings(desk.screen, draft)
}

async function askWhatNext(draft: Draft, { desk, answers }: Sitting): Promise<string> {
  // Asking again on the day of the no is seldom wise: the playbook has it sleep a night.
  const sleepOnIt = draft.purpose === 'reconsider' && answers.rejectedOn === desk.today
  return desk.world.ask.choose({
    message: 'The letter:',
    choices: [
      { value: 'copy', name: 'copy it' },
      { value: 'edit', name: 'edit it' },
      { value: 'save', name: 'save it (.eml, .txt, .html)' },
      { value: 'mail', name: 'open it in the mail program' },
      { value: 'print', name: 'print it plainly' },
      { value: 'again', name: 'another wording of it' },
      { value: 'answers', name: 'change an answer' },
      {
        value: 'tomorrow',
        name: 'keep it for tomorrow',
        hint: sleepOnIt ? 'best here: sleep a night on it' : undefined,
      },
      { value: 'done', name: 'done' },
      { value: 'discard', name: 'discard the letter', hint: 'the rejection is logged, the letter is not' },
    ],
    preselected: sleepOnIt ? 'tomorrow' : 'copy',
  })
}

/** Does one thing with the letter. What goes wrong is said, and the letter is as it was. */
async function act(doing: string, draft: Draft, sitting: Sitting): Promise<Draft> {
  try {
    if (doing === 'edit') return await edited(draft, sitting)
    if (!(await goesOut(draft, sitting))) return draft
    await LET_OUT[doing]?.(draft, sitting)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    sitting.desk.screen.warn(error.message)
  }
  return draft
}

const LET_OUT: Record<string, (draft: Draft, sitting: Sitting) => Promise<void>> = {
  async copy(draft, { desk }) {
    const way = await desk.world.copy(draft.body)
    desk.screen.say(
      way === 'clipboard' ? 'Copied.' : 'Copied through the terminal. If nothing arrives, print it instead.',
    )
  },
  async save(draft, { desk, answers }) {
    const name = `${fileName(answers.company ?? 'letter')}-${draft.purpose}.eml`
    const file = (
      await desk.world.ask.text({ message: 'Save as (.eml, .txt or .html):', fallback: name })
    ).trim()
    await saveLetter(draft, file, answers, desk.world)
    desk.screen.say(`Saved to ${file}.`)
    for (const name of withoutAddress(draft, file))
      desk.screen.warn(`${name} has no address here, and so is not among its recipients.`)
  },
  async mail(draft, { desk }) {
    const { tooLong } = await openInMail(draft, desk.world)
    desk.screen.say(
      tooLong ? 'Opened. It is long: check that the end is there.' : 'Opened in your mail program.',
    )
  },
  async print(draft, { desk }) {
    desk.screen.out(plainText(draft))
  },
}

async function edited(draft: Draft, { desk, answers, keeper }: Sitting): Promise<Draft> {
  const body = await desk.world.edit(draft.body)
  if (body === '') {
    desk.screen.warn('The text came back empty, so the letter is left as it was.')
    return draft
  }
  if (body !== draft.body) {
    keeper.edited = body
    keeper.keep(answers, null)
  }
  return proofreadDraft({ ...draft, body }, answers)
}

async function goesOut(draft: Draft, { desk }: Sitting): Promise<boolean> {
  const errors = draft.proofreading.filter((finding) => finding.level === 'error')
  if (errors.length === 0) return true
  const choice = await desk.world.ask.choose({
    message: `The proofreader holds it back: ${errors.map((each) => each.message).join(' ')}`,
    choices: [
      { value: 'no', name: 'back to the letter' },
      { value: 'yes', name: 'let it go out as it is' },
    ],
    preselected: 'no',
  })
  return choice === 'yes'
}

function fileName(company: string): string {
  const plain = company
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return plain.toLowerCase().slice(0, 40) || 'letter'
}

function close(sitting: Sitting, draft: Draft | null): Ending {
  const { answers, desk, keeper } = sitting
  const { log, options, screen, today, figures, world } = desk
  // Out first: should the log fail now, the letter is not lost with it.
  if (draft && !world.stdout.isTTY && !options.json) screen.out(plainText(draft))
  const record = sitting.record ?? recordFor(answers, log)
  if (!log || !options.log || options.dryRun) {
    keeper.end()
    return { draft, id: record?.id ?? null, logged: false, kept: false }
  }
  const id = logDraft(log, {
    ...{ answers, draft, record, today, figures },
    endSitting: keeper.id ?? undefined,
  })
  keeper.id = null
  desk.keepSettings(answers)
  return { draft, id, logged: true, kept: false }
}
