/** The draft with a person at the terminal, from the first question to what comes after the letter. */
import { cancelled, Fault, isBackingOut } from '../../fault.ts'
import type { Reading } from '../../rejection/classify/mail.ts'
import { asTyped } from '../../rejection/typed-answers.ts'
import { isPlain } from '../../terminal/manner.ts'
import { sayReading } from '../reading.ts'
import { readingOfBytes } from '../sources.ts'
import type { Desk } from './desk.ts'
import { type Ending, finish } from './finish.ts'
import { newKeeper, offerToResume, unfinished } from './keeper.ts'
import { draftJson, sayNext } from './report.ts'
import { adviceFor, askAll, type Sitting } from './sitting.ts'
import { type Start, suggestionsFrom } from './start.ts'

/** Runs one sitting to its end. Returns the exit code. @throws Fault (cancelled) that says what was kept. */
export async function draftAttended(start: Start, desk: Desk): Promise<number> {
  const { answers, record } = start
  const sitting: Sitting = { desk, start, keeper: newKeeper(desk), answers, record }
  try {
    await begin(sitting)
    await askAll(sitting)
    const ending = await finish(sitting)
    conclude(sitting, ending)
    return 0
  } catch (error) {
    if (isBackingOut(error)) throw cancelled(`Stopped. ${await whereAnswersAre(sitting)}`)
    if (error instanceof Fault) throw await withPlaceOfAnswers(error, sitting)
    throw error
  }
}

async function withPlaceOfAnswers(fault: Fault, sitting: Sitting): Promise<Fault> {
  const message = `${fault.message}\n${await whereAnswersAre(sitting)}`
  return new Fault(message, { exitCode: fault.exitCode, cause: fault })
}

/** Where the answers are: in the log, else in a file made for them now. */
async function whereAnswersAre({ answers, start, keeper, desk }: Sitting): Promise<string> {
  if (answers === start.answers && keeper.id === null) return 'Nothing was written.'
  if (keeper.isSafe) return 'Your answers are kept; rejectkit draft goes on where you left off.'
  if (desk.options.dryRun) return 'This was a dry run, so nothing was written.'
  const file = await desk.world.rescue(JSON.stringify(asTyped(answers), null, 2))
  if (file) return `Your answers are in ${file}; rejectkit draft --answers ${file} goes on with them.`
  return 'Your answers could not be kept anywhere; copy what you need from above.'
}

/** An unfinished sitting, a mail, or a blank sheet. Who came with flags knows what they want, and is not asked. */
async function begin(sitting: Sitting): Promise<void> {
  const { start, desk } = sitting
  for (const note of start.notes) desk.screen.say(desk.screen.palette.quiet(note))
  const hasBrought =
    start.reading !== null || Object.keys(desk.options.typed).length > 0 || start.record !== null
  if (start.reading) await sayAndConfirm(start.reading, desk)
  sitting.keeper.suggestions = start.suggestions
  if (hasBrought) {
    if (unfinished(desk).length > 0)
      desk.screen.say('An unfinished draft is kept; rejectkit draft alone goes on with it.')
    return
  }
  const resumed = await offerToResume(desk)
  if (resumed) {
    const { answers, keeper } = resumed
    Object.assign(sitting, { answers: { ...start.answers, ...answers }, keeper })
    start.suggestions = keeper.suggestions
    return
  }
  await offerToPaste(sitting)
}

/** Says what the mail is; one that is no rejection may still have come to the right place. */
async function sayAndConfirm(reading: Reading, desk: Desk): Promise<void> {
  sayReading(desk.screen, reading)
  if (reading.verdict === 'rejection') return
  const goesOn = await desk.world.ask.choose({
    message: 'Go on as if it were a rejection?',
    choices: [
      { value: 'yes', name: 'yes, it is one' },
      { value: 'no', name: 'no, stop here' },
    ],
    preselected: reading.verdict === 'other' ? 'yes' : 'no',
  })
  if (goesOn === 'no') throw cancelled('Stopped. Nothing was written.')
}

async function offerToPaste(sitting: Sitting): Promise<void> {
  const { start, desk, keeper, answers } = sitting
  desk.screen.say(
    'Sorry about the news. A few questions, then you decide what goes out; Ctrl-C keeps all you said.',
  )
  const has = await desk.world.ask.choose({
    message: 'Have you got their message?',
    choices: [
      { value: 'no', name: 'no, or not at hand: ask me' },
      { value: 'yes', name: 'yes, I will paste it' },
    ],
    preselected: 'no',
  })
  if (has === 'no') return
  // Where lines come from the terminal itself, Ctrl-D would end all that is still to be typed.
  const orElse = isPlain(desk.world.env) ? '' : ' (or press Ctrl-D)'
  desk.screen.say(`Paste it here, then type a line with only a full stop${orElse}.`)
  const pasted = await desk.world.stdin.paste()
  if (pasted.trim() === '') {
    desk.screen.warn('Nothing was pasted. Going on with questions.')
    return
  }
  const reading = await readingOfBytes(Buffer.from(pasted))
  await sayAndConfirm(reading, desk)
  Object.assign(start, { reading, suggestions: suggestionsFrom(reading) })
  keeper.suggestions = start.suggestions
  keeper.keep(answers, null)
}

function conclude(sitting: Sitting, { draft, id, logged, kept }: Ending): void {
  const { screen, options } = sitting.desk
  const advice = adviceFor(sitting)
  if (!advice) return
  if (options.json) screen.json(draftJson(sitting.answers, advice, { id, draft, logged }))
  if (kept) {
    screen.say('Kept. The next rejectkit draft offers it again.')
    return
  }
  if (logged) screen.say(`Logged as application ${id}.`)
  if (draft && logged) screen.say(`Once it is sent: rejectkit log ${id} --event letter-sent`)
  sayNext(screen, advice, options.explain)
}
