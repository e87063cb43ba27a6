/** Agrees with the person on the sentence that their words become, before it stands in the letter. */
import type { Slot } from '../../letters/own-words/wordings.ts'
import { cleanLine } from '../../rejection/clean.ts'
import { type Words, wordingsOf } from './compose.ts'
import type { Desk } from './desk.ts'
import type { Sitting } from './sitting.ts'

/** The agreed sentence, under the key of the words. */
export async function agreeOnWording(words: Words, sitting: Sitting): Promise<Record<string, string>> {
  const { desk } = sitting
  const offered = (await wordingsOf(words, sitting.answers)).map((wording) => wording.sentence)
  if (offered.length === 0) {
    desk.screen.warn('There is nothing in that for the letter to say, so it is left out.')
    return { [words.key]: '' }
  }
  for (let at = 0; ; ) {
    const sentence = offered[at % offered.length] ?? ''
    const choice = await chooseWording(sentence, at % offered.length, offered.length, desk)
    if (choice === 'yes') return { [words.key]: sentence }
    if (choice === 'next') at += 1
    if (choice === 'change') return { [words.key]: await changedSentence(sentence, desk) }
  }
}

function chooseWording(sentence: string, at: number, count: number, desk: Desk): Promise<string> {
  const next = { value: 'next', name: `another wording (${((at + 1) % count) + 1} of ${count})` }
  return desk.world.ask.choose({
    message: `In the letter: "${sentence}"`,
    choices: [
      { value: 'yes', name: 'yes, like that' },
      ...(count > 1 ? [next] : []),
      { value: 'change', name: 'let me change it' },
    ],
    preselected: 'yes',
  })
}

async function changedSentence(sentence: string, desk: Desk): Promise<string> {
  const typed = await desk.world.ask.text({
    message: 'The sentence as it should stand:',
    prefill: sentence,
    check: async (text) => (cleanLine(text) === '' ? 'The sentence is empty.' : true),
  })
  return cleanLine(typed)
}

/** The beginning of the sentence that an answer completes, shown with its question; null where it has none. */
export async function leadInOf(slot: string): Promise<string | null> {
  const { LEAD_INS } = await import('../../letters/own-words/wordings.ts')
  return slot in LEAD_INS ? LEAD_INS[slot as Slot] : null
}
