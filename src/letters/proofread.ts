/** Reads a finished letter before it leaves: blanks, slips, length, and what no such letter may contain (playbook 4). */
import { article, countWords } from './grammar.ts'

/** One finding. `text` is the very words it points at; an error should be mended before sending, a warning weighed. */
export interface Finding {
  level: 'error' | 'warning'
  rule: string
  text: string
  message: string
}

/** What the letter is checked against; whatever is not given is not checked. */
export interface Expectation {
  company?: string
  role?: string
  length?: { min: number; max: number }
  /** Written where the playbook says that a letter without one specific detail reads like a form. */
  lacksDetail?: boolean
  /** Addresses in the list of recipients that nobody reads. */
  noReply?: readonly string[]
}

interface TextRule {
  level: Finding['level']
  rule: string
  pattern: RegExp
  message: string
}

const TEXT_RULES: readonly TextRule[] = [
  {
    level: 'error',
    rule: 'blank',
    pattern:
      /\{\{[^}]*\}?\}?|\[(your|the|company|name|role|date|position)[^\]]*\]|<(name|company|role)>|\b(undefined|NaN|TODO|XXX)\b|_{3,}/gi,
    message: 'A blank was left unfilled.',
  },
  {
    level: 'error',
    rule: 'doubled-word',
    pattern: /\b(?!(?:that|had|is|ha|so|very|bye)\b)(\p{L}+)\s+\1\b/giu,
    message: 'The same word stands twice.',
  },
  {
    level: 'warning',
    rule: 'punctuation',
    pattern: / [,.;:!?](?=\s|$)|,,|\.\.(?!\.)(?<!\.\.\.)|;;|\?\?/g,
    message: 'Look at the punctuation.',
  },
  {
    level: 'warning',
    rule: 'exclamation',
    pattern: /![^!]*!/gs,
    message: 'More than one exclamation mark reads as strain.',
  },
  {
    level: 'error',
    rule: 'anger',
    pattern:
      /\b(unfair|unprofessional|insult(ed|ing)?|ridiculous|disgrace(ful)?|waste of (my )?time|appalling|outrageous|shame on you|your loss|a joke)\b/gi,
    message: 'Anger is understandable, and closes the door. Leave it out.',
  },
  {
    level: 'error',
    rule: 'blame',
    pattern:
      /\b(you (made|are making) a (big |huge )?mistake|your mistake|you (clearly )?(failed|ignored|did(n['’]t| not) (even )?(bother|read))|reconsider your (process|decision)|biased|discriminat\w+)\b/gi,
    message: 'This argues with the decision. State the fact alone.',
  },
  {
    level: 'error',
    rule: 'legal',
    pattern: /\b(my (lawyer|solicitor|attorney)|legal action|lawsuit|sue you|see you in court)\b/gi,
    message: 'A legal hint ends every conversation.',
  },
  {
    level: 'error',
    rule: 'pleading',
    pattern:
      /\b(beg(ging)? you|i('m| am) desperate|desperately|please,? please|i('ll| will) do anything|last (hope|chance)|i really need this( job)?)\b/gi,
    message: 'Pleading weakens the letter. Say what you offer, or nothing.',
  },
  {
    level: 'error',
    rule: 'comparison',
    pattern:
      /\b(better than (the (person|candidate|one)|whoever|who(m)?) you|more qualified than|the person you (hired|chose|picked))\b/gi,
    message: 'Leave the person they hired out of it.',
  },
]

/** The findings in a letter's text, errors first. An empty list means that nothing was found, not that all is well. */
export function proofread(text: string, expected: Expectation = {}): Finding[] {
  const findings = [
    ...TEXT_RULES.flatMap((rule) => matches(text, rule)),
    ...wrongArticles(text),
    ...shouting(text, expected),
    ...misnamed(text, expected),
    ...wrongLength(text, expected),
    ...aboutRecipients(expected),
  ]
  if (expected.lacksDetail) {
    const message = 'Without one specific detail it reads like a form. Add one with --detail.'
    findings.push({ level: 'warning', rule: 'detail', text: '', message })
  }
  return findings.sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'))
}

function matches(text: string, { pattern, level, rule, message }: TextRule): Finding[] {
  return [...text.matchAll(pattern)].map((found) => ({ level, rule, text: found[0].trim(), message }))
}

function wrongArticles(text: string): Finding[] {
  return [...text.matchAll(/\b(an?)\s+([\p{L}\p{N}][\p{L}\p{N}&-]*)/giu)]
    .filter(([, typed = '', word = '']) => typed !== 'A' && typed.toLowerCase() !== article(word))
    .map(([phrase, , word = '']) => ({
      level: 'warning' as const,
      rule: 'article',
      text: phrase,
      message: `Is it "${article(word)} ${word}"?`,
    }))
}

// Capitals are names and acronyms far more often than shouting, so only a run of two longer words counts.
function shouting(text: string, { company = '', role = '' }: Expectation): Finding[] {
  return [...text.matchAll(/\b\p{Lu}{3,}(?:['’]\p{Lu}+)?(?:\s+\p{Lu}{3,}(?:['’]\p{Lu}+)?)+\b/gu)]
    .filter(([words]) => !company.includes(words) && !role.includes(words))
    .map(([words]) => ({
      level: 'warning' as const,
      rule: 'shouting',
      text: words,
      message: 'Capitals read as shouting.',
    }))
}

function misnamed(text: string, { company, role }: Expectation): Finding[] {
  const expectations = [
    ['company', company],
    ['role', role],
  ] as const
  return expectations
    .filter(([, name]) => name !== undefined && !text.includes(name))
    .map(([what, name]) => ({
      level: 'warning' as const,
      rule: what,
      text: name ?? '',
      message: `The letter does not name the ${what} as you gave it.`,
    }))
}

function wrongLength(text: string, { length }: Expectation): Finding[] {
  const words = countWords(text)
  if (!length || (words >= length.min && words <= length.max)) return []
  const message =
    words > length.max
      ? `${words} words: over ${length.max}, people skim. Shorten it.`
      : `${words} words: under ${length.min}, it reads as curt.`
  return [{ level: 'warning', rule: 'length', text: '', message }]
}

function aboutRecipients({ noReply = [] }: Expectation): Finding[] {
  return noReply.map((address) => ({
    level: 'error' as const,
    rule: 'no-reply',
    text: address,
    message: 'Nobody reads this address. Find the address of a person before you send it.',
  }))
}
