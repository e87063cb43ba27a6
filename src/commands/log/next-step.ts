/** What sensibly comes next, once something was logged. */
import { cancelled, isBackingOut } from '../../fault.ts'
import { type ApplicationRecord, type NewEvent, standingOf } from '../../rejection/application.ts'
import type { Figures } from '../../rejection/follow-up.ts'
import { answersFrom } from '../../rejection/history.ts'
import { situationOf } from '../../rejection/playbook/situation.ts'
import { type Advice, advise } from '../../rejection/playbook.ts'
import { TRAITS } from '../../rejection/purpose.ts'
import { readAnswers } from '../../rejection/typed-answers.ts'
import { canAsk } from '../common.ts'
import type { Logbook } from './logbook.ts'

/** Says what comes next, if anything does; the thanks for feedback can be written at once. */
export async function offerNextStep(
  before: ApplicationRecord,
  after: ApplicationRecord,
  events: readonly NewEvent[],
  logbook: Logbook,
): Promise<void> {
  const { screen, options } = logbook
  const types = events.map(({ type }) => type)
  const [then, now] = [standingOf(before.events).state, standingOf(after.events).state]
  if (now === 'waiting' && then !== 'waiting' && before.events.length > 0) screen.say('It is open again.')
  if (now === 'hired' && then !== 'hired') screen.say('Congratulations.')
  if (options.dryRun) return
  if (types.includes('feedback') && now === 'rejected') return offerThanks(after, logbook)
  if (types.includes('rejected') || types.includes('silent')) await sayWorthAnAnswer(after, logbook)
}

async function offerThanks(record: ApplicationRecord, logbook: Logbook): Promise<void> {
  const { screen, options, world } = logbook
  if (record.letters.some(({ purpose }) => purpose === 'feedback-thanks')) return
  const command = `rejectkit draft --application ${record.id} --purpose feedback-thanks`
  if (!canAsk(options, world) || options.json) return screen.say(`To thank them for it: ${command}`)
  const choice = await world.ask
    .choose({
      message: 'Thank them for the feedback?',
      choices: [
        { value: 'later', name: 'not now', hint: `later: ${command}` },
        { value: 'now', name: 'yes, write it now' },
      ],
      preselected: 'later',
    })
    .catch((error: unknown) => {
      if (!isBackingOut(error)) throw error
      throw cancelled('Stopped. What you logged is in the log; rejectkit undo takes it back.')
    })
  if (choice === 'later') return screen.say(`Whenever you like: ${command}`)
  const { run } = await import('../draft.ts')
  const application = String(record.id)
  await run(undefined, { ...options, log: true, application, typed: { purpose: 'feedback-thanks' } }, world)
}

async function sayWorthAnAnswer(
  record: ApplicationRecord,
  { screen, today, figures }: Logbook,
): Promise<void> {
  const advice = await adviceFor(record, today, figures)
  if (!advice?.purpose || (advice.from && advice.from > today)) return
  const what = TRAITS[advice.purpose].label
  screen.say(
    `Worth an answer: ${what}. rejectkit draft --application ${record.id} --purpose ${advice.purpose}`,
  )
}

async function adviceFor(record: ApplicationRecord, today: string, figures: Figures): Promise<Advice | null> {
  const { answers } = await readAnswers({ ...answersFrom(record) }, {}, today)
  const situation = situationOf(answers, record, today, figures)
  return situation && advise(situation)
}
