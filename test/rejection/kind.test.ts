import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/rejection/answers.ts'
import { STAGES } from '../../src/rejection/application.ts'
import {
  isUndecided,
  kindStageConflict,
  stageThatFollows,
  suggestedKind,
  suggestedStage,
} from '../../src/rejection/kind.ts'
import { ARRIVALS, KINDS } from '../../src/rejection/rejection.ts'

describe('the kind that the answers point to', () => {
  it.each<[string, Answers, string | undefined]>([
    ['nothing is known', {}, undefined],
    ['only that someone called', { arrival: 'phone' }, undefined],
    ['only that they did not speak, but not how it came', { spoke: false }, undefined],
    ['nothing arrived', { arrival: 'nothing' }, 'silent'],
    [
      'nothing arrived after a last round',
      { arrival: 'nothing', spoke: true, stage: 'final-round' },
      'silent',
    ],
    ['a mail, and nobody spoke with them', { arrival: 'email', spoke: false }, 'form'],
    ['a letter, no further than applied', { arrival: 'letter', stage: 'applied' }, 'form'],
    ['the stage alone: applied', { stage: 'applied' }, 'form'],
    ['a task without a conversation', { arrival: 'portal', spoke: false, stage: 'technical' }, 'form'],
    [
      'a call with the recruiter',
      { arrival: 'email', spoke: true, stage: 'recruiter-screen' },
      'post-interview',
    ],
    ['a conversation, stage not known', { arrival: 'email', spoke: true }, 'post-interview'],
    ['the stage alone: technical', { stage: 'technical' }, 'post-interview'],
    ['the last round', { arrival: 'email', spoke: true, stage: 'final-round' }, 'final-round'],
    [
      'the last round, and nobody spoke?',
      { arrival: 'email', spoke: false, stage: 'final-round' },
      'final-round',
    ],
    ['an offer that was withdrawn', { stage: 'offer' }, 'final-round'],
  ])('%s', (_, answers, kind) => {
    expect(suggestedKind(answers)).toBe(kind)
  })

  it('never contradicts the stage that was given', () => {
    for (const arrival of ARRIVALS.filter((each) => each !== 'none-yet'))
      for (const spoke of [true, false, undefined])
        for (const stage of STAGES) {
          const kind = suggestedKind({ arrival, spoke, stage })
          expect(kind).toBeDefined()
          expect(kindStageConflict({ kind, stage })).toBeNull()
        }
  })
})

describe('before any answer', () => {
  it('is when they say so, and at no other time', () => {
    expect(ARRIVALS.filter((arrival) => isUndecided({ arrival }))).toEqual(['none-yet'])
    expect(isUndecided({})).toBe(false)
    expect(isUndecided({ stage: 'technical', spoke: true })).toBe(false)
  })

  it('there is no kind, whatever else is known', () => {
    for (const spoke of [true, false, undefined])
      for (const stage of [undefined, ...STAGES])
        expect(suggestedKind({ arrival: 'none-yet', spoke, stage })).toBeUndefined()
  })

  it('nobody has only applied, and nobody has said no; silence until now is no contradiction', () => {
    const conflicting = (answers: Answers) => kindStageConflict({ ...answers, arrival: 'none-yet' })
    expect(STAGES.filter((stage) => conflicting({ stage }))).toEqual(['applied'])
    expect(conflicting({ stage: 'applied' })).toMatch(/^.*interviewed.*"applied".*\?$/)
    expect(KINDS.filter((kind) => conflicting({ kind, stage: 'final-round' }))).toEqual(
      KINDS.filter((kind) => kind !== 'silent'),
    )
    expect(conflicting({ kind: 'form' })).toMatch(/^.*no form rejection.*\?$/)
  })
})

describe('the stage', () => {
  it('follows from a form and from a final round, and from nothing else', () => {
    const follows = KINDS.map((kind) => [kind, stageThatFollows({ kind })])
    expect(Object.fromEntries(follows)).toEqual({
      silent: undefined,
      form: 'applied',
      'post-interview': undefined,
      'final-round': 'final-round',
    })
    expect(stageThatFollows({})).toBeUndefined()
  })

  it('is offered by whether they spoke', () => {
    expect(suggestedStage({})).toBeUndefined()
    expect(suggestedStage({ spoke: false })).toBe('applied')
    expect(suggestedStage({ spoke: true })).toBe('recruiter-screen')
  })
})

describe('kind and stage', () => {
  const conflicting = KINDS.flatMap((kind) =>
    STAGES.filter((stage) => kindStageConflict({ kind, stage }) !== null).map((stage) => `${kind} ${stage}`),
  )

  it('contradict each other only here', () => {
    expect(conflicting).toEqual([
      'post-interview applied',
      'final-round applied',
      'final-round recruiter-screen',
      'final-round hiring-manager',
      'final-round technical',
    ])
  })

  it('say what contradicts what, in one line', () => {
    expect(kindStageConflict({ kind: 'post-interview', stage: 'applied' })).toMatch(
      /^.*interview.*"applied".*\?$/,
    )
    expect(kindStageConflict({ kind: 'final-round', stage: 'technical' })).toMatch(
      /^.*final-round.*"technical".*\?$/,
    )
  })

  it('do not contradict each other while one is open', () => {
    for (const kind of KINDS) expect(kindStageConflict({ kind })).toBeNull()
    for (const stage of STAGES) expect(kindStageConflict({ stage })).toBeNull()
  })
})
