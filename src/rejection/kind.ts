/** From the answers to the kind: how it arrived, whether anyone spoke with the person, how far it went. */
import type { Answers } from './answers.ts'
import { isLast, kindAt, type Stage } from './application.ts'
import type { Kind } from './rejection.ts'

/**
 * The kind that the answers point to, or undefined while they leave it open. Silence is whatever never arrived; a
 * no without a conversation is a form, even when a person signed it; the last stage makes it final-round.
 */
export function suggestedKind(answers: Answers): Kind | undefined {
  if (answers.arrival === 'nothing') return 'silent'
  if (answers.arrival === 'none-yet') return undefined
  if (answers.arrival === undefined && answers.stage === undefined) return undefined
  const { stage, spoke } = answers
  if (spoke === false && !(stage && isLast(stage))) return 'form'
  if (stage) return kindAt(stage)
  return spoke ? 'post-interview' : undefined
}

/** The stage that a kind, given beforehand, leaves no doubt about. After an interview it does not, so it is asked. */
export function stageThatFollows(answers: Answers): Stage | undefined {
  if (answers.kind === 'form') return 'applied'
  return answers.kind === 'final-round' ? 'final-round' : undefined
}

/** The stage to offer first. Nobody spoke with them: most likely no further than the application. */
export function suggestedStage(answers: Answers): Stage | undefined {
  return answers.spoke === false ? 'applied' : answers.spoke ? 'recruiter-screen' : undefined
}

/** True before any answer: then there is no rejection, and only a letter after the interview to write. */
export function isUndecided(answers: Answers): boolean {
  return answers.arrival === 'none-yet'
}

/** What is wrong when a kind and what is known of the talks cannot both be true, in one line; null when they can. */
export function kindStageConflict(answers: Answers): string | null {
  const { kind, stage } = answers
  if (isUndecided(answers) && stage === 'applied')
    return 'Whoever was just interviewed got further than the stage "applied". Which of the two is it?'
  if (isUndecided(answers) && kind && kind !== 'silent')
    return `No answer has come yet, so there is no ${kind} rejection. Which of the two is it?`
  if (kind === 'form' && answers.spoke)
    return 'Someone there spoke with you, so it was more than a form rejection. Which of the two is it?'
  if (kind === 'post-interview' && stage === 'applied')
    return 'A no after an interview cannot have ended at the stage "applied". Which of the two is it?'
  if (kind === 'final-round' && stage && !isLast(stage))
    return `A final-round no cannot have ended at the stage "${stage}". Which of the two is it?`
  return null
}
