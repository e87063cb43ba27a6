import { describe, expect, it } from 'vitest'
import { proofread } from '../../../src/letters/proofread/proofread.ts'
import type { Line } from './corpus.ts'
import { GRACIOUS } from './corpus-gracious.ts'
import { HOSTILE } from './corpus-hostile.ts'
import { MORE_GRACIOUS } from './corpus-more-gracious.ts'
import { MORE_HOSTILE } from './corpus-more-hostile.ts'
import { EXTRA, FINAL, LAST } from './corpus-rounds-early.ts'
import { CLOSING, SEALED, VERDICT } from './corpus-rounds-late.ts'
import { TEMPTING } from './corpus-tempting.ts'
import { freshLines } from './lines.ts'

const TONE = [
  ...['anger', 'blame', 'pleading', 'desperation', 'sarcasm', 'arguing', 'legal', 'guilt', 'comparison'],
  ...['bitter-courtesy', 'flattery', 'apology-excess', 'tone'],
]

async function toneIn(text: string): Promise<string[]> {
  return (await proofread(text)).map(({ rule }) => rule).filter((rule) => TONE.includes(rule))
}

async function flagged(lines: readonly Line[]): Promise<string[]> {
  const found: string[] = []
  for (const { text } of lines) if ((await toneIn(text)).length > 0) found.push(text)
  return found
}

async function unflagged(lines: readonly Line[]): Promise<string[]> {
  const found = await flagged(lines)
  return lines.map(({ text }) => text).filter((text) => !found.includes(text))
}

describe('the tone of a letter', () => {
  it('is heard in hostile lines, by the rule that fits', async () => {
    expect((await unflagged(HOSTILE)).length).toBeLessThanOrEqual(10)
    let fitting = 0
    for (const { rule, text } of HOSTILE) if ((await toneIn(text)).includes(rule ?? '')) fitting++
    expect(fitting).toBeGreaterThanOrEqual(190)
  })

  it('is not heard in gracious ones, even where they use the same words', async () => {
    expect((await flagged(GRACIOUS)).length).toBeLessThanOrEqual(4)
    expect((await flagged(TEMPTING)).length).toBeLessThanOrEqual(2)
    expect((await flagged(MORE_GRACIOUS)).length).toBeLessThanOrEqual(5)
  })

  it.each([EXTRA, LAST, FINAL, VERDICT, SEALED])('keeps what the $name round taught', async (round) => {
    expect((await unflagged(round.hostile)).length).toBeLessThanOrEqual(5)
    expect((await flagged(round.gracious)).length).toBeLessThanOrEqual(2)
  })

  it('keeps what the short lines taught', async () => {
    expect((await unflagged(MORE_HOSTILE)).length).toBeLessThanOrEqual(10)
  })

  it('holds on lines for which no rule was made', async () => {
    expect((await unflagged(CLOSING.hostile)).length).toBeLessThanOrEqual(12)
    expect((await flagged(CLOSING.gracious)).length).toBeLessThanOrEqual(2)
  })

  it.each(['built-on', 'unseen'] as const)('is heard in lines by fresh hands, %s', async (half) => {
    const lines = freshLines(half).map(({ isHostile, text }) => ({ rule: isHostile ? '' : null, text }))
    const hostile = lines.filter(({ rule }) => rule !== null)
    const gracious = lines.filter(({ rule }) => rule === null)
    expect((await unflagged(hostile)).length / hostile.length).toBeLessThanOrEqual(0.06)
    expect((await flagged(gracious)).length / gracious.length).toBeLessThanOrEqual(0.02)
  })

  it('what no rule names is a warning at the words that weigh most', async () => {
    const text =
      'Dear Priya,\n\nThank you for the call. Your company is a disgrace and I am glad I found out.\n'
    const [finding] = (await proofread(text)).filter(({ rule }) => rule === 'tone')
    expect(finding).toMatchObject({ level: 'warning', suggestion: expect.any(String) })
    expect(finding?.text).toContain('disgrace')
    expect(text).toContain(finding?.text)
  })

  it('points at the very words, and says how else to put it', async () => {
    const text = 'Dear Priya,\n\nThank you for the call. Frankly, this was a waste of my time.\n'
    const finding = (await proofread(text)).find(({ rule }) => rule === 'anger')
    expect(finding).toMatchObject({ level: 'error', text: 'waste of my time' })
    expect(finding?.suggestion).toEqual(expect.any(String))
    expect(text).toContain(finding?.text)
  })

  it.each([
    ['It was not unfair at all.', 'anger'],
    ['Your process is unfair.', null],
    ['I am not begging for another look.', 'pleading'],
    ['I am begging for another look.', null],
    ['None of you was rude to me.', 'anger'],
    ['You were rude to me.', null],
  ])('takes "not" into account: %s', async (text, undone) => {
    const tone = await toneIn(text)
    if (undone) expect(tone).not.toContain(undone)
    else expect(tone).not.toEqual([])
  })

  it('reads on over wrapped lines and typed apostrophes of every kind', async () => {
    for (const text of [
      "You didn't even\nread my CV.",
      'You didn’t even read my CV.',
      'you didnt even read my cv',
      'YOU DID NOT EVEN READ MY CV.',
    ])
      expect(await toneIn(text)).toContain('blame')
  })

  it('leaves alone what is only quoted from their mail', async () => {
    expect(await toneIn('Thank you for this.\n\n> You were rude and your test was a joke.\n')).toEqual([])
  })
})
