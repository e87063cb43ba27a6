/** A new entry in as few questions as it can be done with: company, role, what came of it, when. */
import type { Answers } from '../../rejection/answers.ts'
import { type ApplicationRecord, NO_AT_LABELS, STAGES, standingOf } from '../../rejection/application.ts'
import { type Entered, saysNo } from '../../rejection/by-hand.ts'
import { parseLine } from '../../rejection/parse.ts'
import { askDay } from './ask-details.ts'
import type { Logbook } from './logbook.ts'

interface Outcome {
  name: string
  /** Kind and stage in one answer: two questions less for a form rejection typed in on the way. */
  answers: Answers
}

const OUTCOMES: Record<string, Outcome> = {
  form: { name: 'a form rejection, before any conversation', answers: { kind: 'form', stage: 'applied' } },
  screen: {
    name: 'a no after a first call with a recruiter or HR',
    answers: { kind: 'post-interview', stage: 'recruiter-screen' },
  },
  manager: {
    name: 'a no after an interview with the hiring manager',
    answers: { kind: 'post-interview', stage: 'hiring-manager' },
  },
  technical: {
    name: 'a no after a technical round, task or assessment',
    answers: { kind: 'post-interview', stage: 'technical' },
  },
  final: { name: 'a no at the final round', answers: { kind: 'final-round', stage: 'final-round' } },
  silence: { name: 'silence since I applied', answers: { kind: 'silent', stage: 'applied' } },
  'silence-later': { name: 'silence after we had talked', answers: { kind: 'silent' } },
  waiting: { name: 'no answer yet: I have applied', answers: {} },
}

/** Asks for what is missing, and for nothing that was given. */
export async function askMissing(
  entered: Entered,
  recordOf: (entered: Entered) => ApplicationRecord | null,
  logbook: Logbook,
): Promise<Entered> {
  const { ask } = logbook.world
  const { company = await askName('Which company?', logbook) } = entered.answers
  const { role = await askName(`Which role, at ${company}?`, logbook) } = entered.answers
  const named = { ...entered, answers: { ...entered.answers, company, role } }
  const record = recordOf(named)
  if (record) logbook.screen.say(`That is application ${record.id}, which the log knows.`)
  const hasOutcome = named.answers.kind !== undefined || (named.appliedOn !== null && !saysNo(named.answers))
  const known: Answers = hasOutcome
    ? named.answers
    : { ...named.answers, ...(await askOutcome(named, logbook)) }
  const stage =
    known.kind && !known.stage
      ? ((await ask.choose({
          message: 'How far did you get?',
          choices: STAGES.slice(known.kind === 'form' ? 0 : 1).map((value) => ({
            value,
            name: NO_AT_LABELS[value],
          })),
        })) as Answers['stage'])
      : known.stage
  return askWhen({ ...named, answers: { ...known, ...(stage && { stage }) } }, record, logbook)
}

async function askName(message: string, { world }: Logbook): Promise<string> {
  const typed = await world.ask.text({
    message,
    check: async (text) => {
      const line = await parseLine('name')(text, '')
      return 'problem' in line ? line.problem : true
    },
  })
  const line = await parseLine('name')(typed, '')
  if ('problem' in line) throw new Error('a name that was checked can be read')
  return line.value as string
}

async function askOutcome({ answers }: Entered, { world }: Logbook): Promise<Answers> {
  const fitting = Object.entries(OUTCOMES).filter(
    ([, outcome]) =>
      (!saysNo(answers) || outcome.answers.kind !== undefined) &&
      (!answers.stage || !outcome.answers.stage || outcome.answers.stage === answers.stage),
  )
  const chosen = await world.ask.choose({
    message: 'What came of it?',
    choices: fitting.map(([value, { name }]) => ({ value, name })),
  })
  return OUTCOMES[chosen]?.answers ?? {}
}

async function askWhen(
  entered: Entered,
  record: ApplicationRecord | null,
  logbook: Logbook,
): Promise<Entered> {
  const { answers, appliedOn } = entered
  if (answers.kind === 'silent') {
    const known = answers.lastContact ?? appliedOn
    const held = (record && standingOf(record.events).lastContact) || undefined
    const message = 'When did you last hear from them, or apply?'
    const lastContact = known ?? (await askDay(message, logbook, { fallback: held }))
    return { ...entered, answers: { ...answers, lastContact } }
  }
  if (answers.kind !== undefined) {
    const rejectedOn = answers.rejectedOn ?? (await askDay('When did they say no?', logbook))
    return { ...entered, answers: { ...answers, rejectedOn } }
  }
  return appliedOn ? entered : { ...entered, appliedOn: await askDay('When did you apply?', logbook) }
}
