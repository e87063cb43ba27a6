/** Has a draft proofread against the answers it was written from. */
import { countWords } from '../../letters/grammar.ts'
import { languageOf } from '../../letters/languages/by-code.ts'
import { asPhrase, isWholeSentence } from '../../letters/phrase.ts'
import { type Finding, proofread } from '../../letters/proofread/proofread.ts'
import type { Answers } from '../../rejection/answers.ts'
import { type Contact, isNoReply, isPerson } from '../../rejection/contact.ts'
import { TRAITS } from '../../rejection/purpose.ts'
import { needsDetail } from '../../rejection/questions/letter.ts'
import { PHRASE_NAMES } from '../../rejection/questions/phrases.ts'
import type { Draft } from './compose.ts'

/** What a proofreader who reads English only can judge in any language. */
const ANY_LANGUAGE =
  /^(blank|doubled-word|doubled-space|company|role|name|exclamation|length|no-reply|detail)$/

/** The draft with its words counted and its findings made anew; for a text that was just written or edited. `isOurs`: see `Expectation`. */
export async function proofreadDraft(
  draft: Omit<Draft, 'words' | 'proofreading'>,
  answers: Answers,
  { isOurs = false }: { isOurs?: boolean } = {},
): Promise<Draft> {
  const { words, characters } = TRAITS[draft.purpose]
  const findings = await proofread(draft.body, {
    company: answers.company,
    // A note that counts characters may have to leave the role out.
    role: characters ? undefined : answers.role,
    names: [...draft.recipients.map(({ name }) => name), ...(answers.me ? [answers.me.name] : [])],
    words: wordsTyped(answers),
    length: words,
    characters,
    lacksDetail: needsDetail(answers) && !answers.detail,
    noReply: draft.recipients.flatMap(({ address }) => (address && isNoReply(address) ? [address] : [])),
    attachments: answers.attachments?.length ?? 0,
    isOurs,
  })
  const english = languageOf(answers.language ?? 'en').code === 'en'
  const found = english ? findings : findings.filter(({ rule }) => ANY_LANGUAGE.test(rule))
  const proofreading = [
    ...found,
    ...lowerCaseNames(draft.recipients, answers),
    ...(english ? sentencesForPhrases(draft.body, answers) : []),
  ]
  return { ...draft, words: countWords(draft.body), proofreading }
}

/** Names stay as they were typed, so one in small letters is only pointed at. */
function lowerCaseNames(recipients: readonly Contact[], { me }: Answers): Finding[] {
  const names = [...recipients.filter(({ name }) => isPerson(name)), ...(me ? [me] : [])].map(
    ({ name }) => name,
  )
  return names
    .filter((name) => name === name.toLowerCase() && name !== name.toUpperCase())
    .map((text) => ({
      level: 'warning',
      rule: 'name',
      text,
      message: 'The name stands in small letters, as it was typed.',
      suggestion: null,
    }))
}

/** A sentence given where the letter has the place of a phrase: no mending makes one of it. */
function sentencesForPhrases(body: string, answers: Answers): Finding[] {
  return PHRASE_NAMES.flatMap((name) => (answers[name] ? [asPhrase(answers[name])] : []))
    .filter((phrase) => isWholeSentence(phrase) && body.includes(phrase))
    .map((text) => ({
      level: 'warning',
      rule: 'phrase',
      text,
      message:
        'This is a sentence, and stands within another one. Say it in a few words, or edit the letter.',
      suggestion: null,
    }))
}

/** Names and terms typed elsewhere: their spelling is the person's own. What they wrote in sentences is read. */
function wordsTyped(answers: Answers): string[] {
  const { newRole, source, task, times, myAddress, theirAddress } = answers
  const phrases = PHRASE_NAMES.map((name) => answers[name])
  return [newRole, source, task, ...phrases, times, myAddress, theirAddress]
    .flat()
    .filter((typed) => typeof typed === 'string')
}
