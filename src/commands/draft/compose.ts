/** From answers to a letter: the person's words made sentences, the template filled, the text proofread. */
import { Fault } from '../../fault.ts'
import {
  type Fields,
  fieldsFor,
  recipientsOf,
  type SentenceField,
  type Sentences,
} from '../../letters/fill.ts'
import { fillerFor, type LetterText } from '../../letters/filler.ts'
import { countWords } from '../../letters/grammar.ts'
import { languageOf } from '../../letters/languages/by-code.ts'
import type { Language } from '../../letters/languages/language.ts'
import { plainSentence } from '../../letters/languages/plain-sentence.ts'
import type { Audience, Slot, Wording } from '../../letters/own-words/wordings.ts'
import type { Finding } from '../../letters/proofread/proofread.ts'
import type { Template, TemplateFolders } from '../../letters/template.ts'
import type { Answers, Point } from '../../rejection/answers.ts'
import { type Contact, isNoReply, isPerson } from '../../rejection/contact.ts'
import type { Day } from '../../rejection/days.ts'
import { showWriter } from '../../rejection/parse.ts'
import { type Purpose, type PurposeTraits, registerFor, TRAITS } from '../../rejection/purpose.ts'
import { LETTER } from '../../rejection/questions/letter.ts'
import { QUESTIONS, type Question, type QuestionName } from '../../rejection/questions.ts'
import type { Settings } from '../../store/settings.ts'
import type { World } from '../../world.ts'
import { proofreadDraft } from './proofreading.ts'

/** Where letters come from: the person's own first, then those that come with the program. */
export function templateFolders({ paths }: World): TemplateFolders {
  return { builtIn: paths.templates, own: paths.ownTemplates }
}

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

/** The sentences that these words can become, the best first. Only English has frames; elsewhere they stand as typed. */
export async function wordingsOf(words: Words, answers: Answers): Promise<Pick<Wording, 'sentence'>[]> {
  const language = languageOf(answers.language ?? 'en')
  const { typed } = words
  if (language.ownWords === 'as typed') {
    const text = typeof typed === 'string' ? typed : `${typed.claim}: ${typed.evidence}`
    return [{ sentence: plainSentence(text, language) }].filter(({ sentence }) => sentence !== '')
  }
  const { pointWordings, wordings } = await import('../../letters/own-words/wordings.ts')
  const audience = audienceOf(answers)
  const register = registerFor(answers.purpose as Purpose, answers.register)
  if (typeof typed !== 'string') return pointWordings(typed.claim, typed.evidence, audience, register)
  return wordings(words.question.ownWords as Slot, typed, audience, register)
}

function audienceOf(answers: Answers): Audience {
  const purpose = answers.purpose as Purpose
  const contacts = answers.contacts ?? []
  const readers = recipientsOf(purpose, contacts)
  const others = contacts.filter((contact) => !readers.includes(contact))
  return {
    readers: readers.map((contact) => contact.name).filter(isPerson),
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
    else sentences[words.question.name as SentenceField] = sentence
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
  context: { today: Day; templates: string | TemplateFolders; settings?: Settings },
): Promise<{ draft: Draft; said: string[] }> {
  const { findTemplate } = await import('../../letters/template.ts')
  const language = languageOf(answers.language ?? 'en')
  const register = registerFor(purpose, answers.register)
  const name = answers.template ?? undefined
  await checkLanguage(language, purpose, context.templates)
  const template = await findTemplate(context.templates, { language: language.code, purpose, register, name })
  const { sentences, said } = await sentencesOf(answers)
  const fields: Fields = fieldsFor(answers, purpose, sentences, context.today, language)
  const text = await rendered(template, fields, TRAITS[purpose])
  const recipients = recipientsOf(purpose, answers.contacts ?? [])
  const draft = {
    purpose,
    register,
    template: `${language.code}/${name ?? purpose}.${register}`,
    recipients,
    to: recipients.map(addressed),
    ...text,
  }
  const checked = await proofreadDraft(draft, answers, { isOurs: isOurs(template, answers) })
  return { draft: { ...checked, body: signed(text.body, fields.me, context.settings ?? {}) }, said }
}

/** Answers that are a choice or a name, and bring no words of the person's into the letter. */
const WORDLESS: readonly QuestionName[] = [
  'purpose',
  'register',
  'contacts',
  'ground',
  'attachments',
  'language',
  'template',
  'again',
  'me',
]

/** True where all sentences are those of a letter that came with the program, and nobody's words stand in them. */
function isOurs(template: Template, answers: Answers): boolean {
  const brings = ({ name, when }: Question) =>
    !WORDLESS.includes(name) && when(answers) && [answers[name] ?? []].flat().length > 0
  return Boolean(template.ready) && wordsIn(answers).length === 0 && !LETTER.some(brings)
}

/** The letter with the person's own signature in the place of the bare name, and the phone number under either. */
function signed(body: string, name: string, { signature, phone }: Settings): string {
  if (!body.endsWith(`\n${name}`)) return body
  const lines = [signature ?? name, ...(phone && !signature?.includes(phone) ? [phone] : [])]
  return body.slice(0, -name.length) + lines.join('\n')
}

/** @throws Fault where nobody has written this letter in that language yet. */
async function checkLanguage(
  language: Language,
  purpose: Purpose,
  templates: string | TemplateFolders,
): Promise<void> {
  if (language.code === 'en') return
  const { purposesIn } = await import('../../letters/languages/purposes.ts')
  const folders = typeof templates === 'string' ? [templates] : [templates.builtIn, templates.own ?? '']
  const known = (
    await Promise.all(folders.filter(Boolean).map((folder) => purposesIn(folder, language)))
  ).flat()
  if (known.includes(purpose)) return
  throw new Fault(
    `There is no ${purpose} in ${language.name} yet. There are: ${[...new Set(known)].join(', ')}.`,
  )
}

/** The fullest text that keeps within the words of its purpose, and within its characters where it has such a limit. */
async function rendered(
  template: Template,
  fields: Fields,
  { words, characters }: PurposeTraits,
): Promise<LetterText> {
  const fill = await fillerFor(template)
  const fits = ({ body }: LetterText, most?: number) =>
    countWords(body) <= words.max && body.length <= (most ?? Number.POSITIVE_INFINITY)
  const whole = fill(fields)
  if (fits(whole, characters?.aim)) return whole
  const brief = fill({ ...fields, brief: true })
  const briefest = fill({ ...fields, brief: true, briefest: true })
  const all = [whole, brief, briefest]
  const fitting = (most?: number) => all.find((text) => fits(text, most))
  return fitting(characters?.aim) ?? fitting(characters?.most) ?? briefest
}

// A no-reply address stays out of the letter: a mail to it would be lost without a word.
function addressed(contact: Contact): string {
  const reachable = contact.address && !isNoReply(contact.address)
  return showWriter({ name: contact.name, address: reachable ? contact.address : null })
}
