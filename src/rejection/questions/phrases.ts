/**
 * The questions whose answer stands in a letter as it was typed. All about one is said here, down to the field that a
 * template names: a new one touches no other file but its letter's.
 */
import { parseLink } from '../parse.ts'
import { type Question, type TextAsked, textQuestion } from './question.ts'

interface Phrase extends TextAsked {
  /** How the summary before the letter calls it. */
  label: string
  /** The field of the same name that a template has: what it is, what it looks like, when it is empty. */
  field: { what: string; sample: string; empty: string }
}

export const PHRASES = {
  workLink: {
    flag: '--work-link <link>',
    ask: 'Where can they see it? A link; Enter if you attach it.',
    help: 'work-sample: a link to it; else it is attached',
    label: 'link',
    of: ['work-sample'],
    optional: true,
    parse: parseLink,
    field: {
      what: 'where the work can be seen',
      sample: 'https://example.org/task',
      empty: 'it is attached',
    },
  },
  speakTo: {
    flag: '--speak-to <name>',
    ask: 'Is there someone you would like to speak with about it? (Enter if not)',
    help: 'other-role: whom you would like to speak with about it',
    label: 'speak to',
    of: ['other-role'],
    optional: true,
    field: {
      what: 'whom the writer would like to speak with',
      sample: 'Ana Ruiz',
      empty: 'nobody was named',
    },
  },
} satisfies Record<string, Phrase>

export type PhraseName = keyof typeof PHRASES
export const PHRASE_NAMES = Object.keys(PHRASES) as PhraseName[]

export const PHRASE_QUESTIONS: readonly Question[] = PHRASE_NAMES.map((name) =>
  textQuestion(name, PHRASES[name]),
)
