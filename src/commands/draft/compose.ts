/** From answers to a letter: the person's words made sentences, the template filled, the text proofread. */
import { type Fields, fieldsFor, recipientsOf, type Sentences } from '../../letters/fill.ts'
import { countWords } from '../../letters/grammar.ts'
import type { Audience, Slot, Wording } from '../../letters/own-words/wordings.ts'
import { type Finding, proofread } from '../../letters/proofread.ts'
import type { Answers, Point } from '../../rejection/answers.ts'
import { type Contact, isNoReply } from '../../rejection/contact.ts'
import type { Day } from '../../rejection/days.ts'
import { showWriter } from '../../rejection/parse.ts'
import { lengthOf, type Purpose } from '../../rejection/purpose.ts'
import { QUESTIONS, type Question } from '../../rejection/questions.ts'

/** A letter as it would leave. `to` holds "Name <address>", or the name alone where no address can be used. */
export interface Draft {
  purpose: Purpose
  register: 'warm' | 'formal'
  template: string
  recipients: Contact[]
  to: string[]
  subject: string
  body: string
  words: number
  proofreading: Finding[]
}

/** Free words that have to become a sentence of the letter. `key` names them among the agreed wordings. */
export interface Words {
  key: string
  question: Question
  typed: string | Point
}

/** The free words that this letter takes up, in the order of their questions. */
export function wordsIn(answers: Answers): Words[] {
  return QUESTIONS.filter((question) => question.ownWords && takesUp(question, answers)).flatMap(
    (question): Words[] => {
      if (question.name === 'points')
        return (answers.points ?? []).map((typed, at) => ({ key: `points.${at}`, question, typed }))
      return [{ key: question.name, question, typed: answers[question.name] as string }]
    },
  )
}

function takesUp(question: Question, answers: Answers): boolean {
  if (!answers[question.name] || !question.when(answers)) return false
  return question.name !== 'feedback' || answers.purpose === 'feedback-thanks'
}

/** The sentences that these words can become, the best first. */
export async function wordingsOf(words: Words, answers: Answers): Promise<Wording[]> {
  const { pointWordings, wordings } = await import('../../letters/own-words/wordings.ts')
  const audience = audienceOf(answers)
  const register = answers.register ?? 'warm'
  if (typeof words.typed !== 'string')
    return pointWordings(words.typed.claim, words.typed.evidence, audience, register)
  return wordings(words.question.ownWords as Slot, words.typed, audience, register)
}

function audienceOf(answers: Answers): Audience {
  const purpose = answers.purpose as Purpose
  const contacts = answers.contacts ?? []
  const readers = recipientsOf(purpose, contacts)
  const others = contacts.filter((contact) => !readers.includes(contact))
  return {
    readers: readers.map((contact) => contact.name),
    company: answers.company ?? '',
    role: answers.role ?? '',
    names: others.map((contact) => contact.name),
  }
}

/** Each of the person's words as the sentence they agreed to, else as the first that they can become. */
export async function sentencesOf(answers: Answers): Promise<{ sentences: Sentences; said: string[] }> {
  const sentences: Sentences = {}
  const said: string[] = []
  for (const words of wordsIn(answers)) {
    const agreed = answers.wordings?.[words.key]
    const sentence = agreed ?? (await wordingsOf(words, answers))[0]?.sentence ?? ''
    if (!agreed && sentence !== words.typed) said.push(sentence)
    if (words.question.name === 'points') sentences.points = [...(sentences.points ?? []), sentence]
    else sentences[words.question.name as Exclude<keyof Sentences, 'points'>] = sentence
  }
  return { sentences, said }
}

/**
 * Writes the letter for these answers; `said` tells how the person's words were put where they have not agreed yet.
 * @throws Fault when the template is missing or cannot be filled.
 */
export async function compose(
  answers: Answers,
  purpose: Purpose,
  context: { today: Day; templates: string },
): Promise<{ draft: Draft; said: string[] }> {
  const { readTemplate } = await import('../../letters/template.ts')
  const { render } = await import('../../letters/render.ts')
  const register = answers.register ?? 'warm'
  const template = await readTemplate(context.templates, { language: 'en', purpose, register })
  const { sentences, said } = await sentencesOf(answers)
  const fields: Fields = fieldsFor(answers, purpose, sentences, context.today)
  const text = render(template, fields)
  const recipients = recipientsOf(purpose, answers.contacts ?? [])
  const draft = {
    purpose,
    register,
    template: `${purpose}.${register}`,
    recipients,
    to: recipients.map(addressed),
    ...text,
  }
  return { draft: proofreadDraft(draft, answers), said }
}

// A no-reply address stays out of the letter: a mail to it would be lost without a word.
function addressed(contact: Contact): string {
  const reachable = contact.address && !isNoReply(contact.address)
  return showWriter({ name: contact.name, address: reachable ? contact.address : null })
}

/** The draft with its words counted and its findings made anew; for a text that was just written or edited. */
export function proofreadDraft(draft: Omit<Draft, 'words' | 'proofreading'>, answers: Answers): Draft {
  const detail = QUESTIONS.find((question) => question.name === 'detail')
  const proofreading = proofread(draft.body, {
    company: answers.company,
    role: answers.role,
    length: lengthOf(draft.purpose),
    lacksDetail: detail?.when(answers) && !answers.detail,
    noReply: draft.recipients.flatMap(({ address }) => (address && isNoReply(address) ? [address] : [])),
  })
  return { ...draft, words: countWords(draft.body), proofreading }
}
