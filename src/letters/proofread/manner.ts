/** How the letter looks and what goes with it: capitals, exclamation marks, length, detail, recipients, attachments. */
import { countWords } from '../grammar.ts'
import { type Expectation, type Placed, placed, unplaced } from './finding.ts'

/** The findings about the manner of a letter. */
export function mannerOf(text: string, expected: Expectation): Placed[] {
  return [
    ...shouting(text, expected),
    ...exclaiming(text),
    ...wrongLength(text, expected),
    ...tooManyCharacters(text, expected),
    ...withoutDetail(expected),
    ...nobodyReads(expected),
    ...attachmentSpokenOf(text, expected),
  ]
}

// Capitals are names and acronyms far more often than shouting: one word must be a common one, a run may be any.
const SHOUTED = `REALLY|VERY|NEVER|ALWAYS|NOT|PLEASE|THANK|THANKS|WHY|HOW|WHAT|THIS|THAT|YOUR|YOU|VERY|SO|MUST|NEED|BEST|WORST|MORE|EVERY|NOTHING|NOBODY|EVERYTHING|ALL|ONLY|STILL|LOVE|HATE|SORRY|AGAIN|NOW|JUST|WANT|KNOW|WHO|WEEKS|MONTHS|HOURS|YEARS|DAYS|STOP|EVER|HOPE|REAL|RUDE|UNFAIR|WRONG|HUGE|SUPER|EXTREMELY|ABSOLUTELY|HONESTLY|SERIOUSLY|TRULY|AMAZING|GREAT|URGENT|IMPORTANT|ANYTHING|NO|YES`
const ALONE = new RegExp(`(?<![\\p{L}\\p{N}.&/-])(?:${SHOUTED})(?![\\p{L}\\p{N}&/-])`, 'gu')
const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[ \t,]+(?:\p{Lu}{2,}(?:['’]\p{Lu}+)?|I|A))+(?![\p{L}\p{N}])/gu

function shouting(text: string, { company = '', role = '', names = [], words = [] }: Expectation): Placed[] {
  if (!/\p{Lu}{2}/u.test(text)) return []
  const known = [company, role, ...names, ...words].join(' ')
  const runs = [...text.matchAll(RUN)].filter(([run]) => {
    const parts = run.split(/[ \t,]+/)
    const common = parts.some((part) => part.length > 5 || new RegExp(`^(?:${SHOUTED})$`).test(part))
    return common && !known.includes(run) && parts.some((part) => part.length > 2 && !known.includes(part))
  })
  const alone = [...text.matchAll(ALONE)].filter(([word]) => !known.includes(word))
  return [...runs, ...alone].map((found) =>
    placed(text, [found.index, found.index + found[0].length], {
      level: 'warning',
      rule: 'shouting',
      message: 'Capitals read as shouting.',
      suggestion: found[0].toLowerCase().replace(/\bi\b/g, 'I'),
    }),
  )
}

function exclaiming(text: string): Placed[] {
  const marks = [...text.matchAll(/[!！]+/g)]
  const first = marks[0]
  const last = marks.at(-1)
  if (!first || !last || marks.reduce((sum, [run]) => sum + run.length, 0) < 2) return []
  // The words before each of them are shown, not the whole letter between the first and the last.
  const shown = marks.length === 1 ? first : (marks[1] ?? last)
  const before = /\S{0,30}$/.exec(text.slice(Math.max(0, shown.index - 30), shown.index))
  return [
    placed(text, [shown.index - (before?.[0].length ?? 0), shown.index + shown[0].length], {
      level: 'warning',
      rule: 'exclamation',
      message: 'More than one exclamation mark reads as strain.',
      suggestion: 'Keep one at most; a full stop will do.',
    }),
  ]
}

function tooManyCharacters(text: string, { characters }: Expectation): Placed[] {
  const many = text.trim().length
  if (!characters || many <= characters.aim) return []
  const cut = many > characters.most
  return [
    unplaced({
      level: 'warning',
      rule: 'length',
      message: cut
        ? `${many} characters: over ${characters.most} it is cut off or refused.`
        : `${many} characters: over ${characters.aim} it may be cut off.`,
      suggestion: `Take out about ${many - characters.aim} characters.`,
    }),
  ]
}

function wrongLength(text: string, { length }: Expectation): Placed[] {
  const words = countWords(text)
  if (!length || (words >= length.min && words <= length.max)) return []
  const long = words > length.max
  return [
    unplaced({
      level: 'warning',
      rule: 'length',
      message: long
        ? `${words} words: over ${length.max}, people skim.`
        : `${words} words: under ${length.min}, it reads as curt.`,
      suggestion: long ? `Take out about ${words - length.max} words.` : 'Add one specific sentence.',
    }),
  ]
}

function withoutDetail({ lacksDetail }: Expectation): Placed[] {
  if (!lacksDetail) return []
  const message = 'Without one specific detail it reads like a form. Add one with --detail.'
  return [
    unplaced({
      level: 'warning',
      rule: 'detail',
      message,
      suggestion: 'Name one person, topic or project that you valued.',
    }),
  ]
}

function nobodyReads({ noReply = [] }: Expectation): Placed[] {
  return noReply.map((address) =>
    unplaced(
      {
        level: 'error',
        rule: 'no-reply',
        message: 'Nobody reads this address. Find the address of a person before you send it.',
        suggestion: 'Use the address of someone you spoke with.',
      },
      address,
    ),
  )
}

const SPOKEN_OF =
  /(?<![\p{L}-])(?:(?:is|are|have|has|\p{L}+['’](?:s|re|ve)|also|been|being|please find(?: my| the| our| a)?|find|see|the|my) (?:now |also )?(?:attached|enclosed)|(?:attached|enclosed) (?:is|are|please|you(?:['’]ll| will)? find|to this|herewith|my|the|here|a|document|file|cv|résumé|resume|certificate)|attaching|enclosing|i (?:attach|enclose)|attachments?|enclosures?|(?:in|with) the attach(?:ed|ment)|please find (?:my|the|our|a|enclosed|below))(?![\p{L}])/iu
// "I am attached to", "no strings attached" and a building's annexe attach nothing to a mail.
const SPOKEN_OF_OTHERWISE =
  /(?:become|became|am|was|got|grew|emotionally|personally|feel|very|so|strings?) attached|attached to (?:the (?:team|idea|place|city|town|house|building)|it|them|him|her|my|your)|attachment to (?:the|my|your|this) (?:team|idea|place|city)/iu

function attachmentSpokenOf(text: string, { attachments }: Expectation): Placed[] {
  if (attachments === undefined) return []
  // Most letters speak of none, and the patterns take their time to compile.
  if (attachments === 0 && !/attach|enclos|please find/i.test(text)) return []
  const spoken = SPOKEN_OF.exec(text.replace(SPOKEN_OF_OTHERWISE, (words) => ' '.repeat(words.length)))
  if (attachments === 0 && spoken)
    return [
      placed(text, [spoken.index, spoken.index + spoken[0].length], {
        level: 'warning',
        rule: 'attachment',
        message: 'It speaks of an attachment, and nothing is attached.',
        suggestion: 'Attach the file with --attach, or leave the words out.',
      }),
    ]
  if (attachments > 0 && !spoken)
    return [
      unplaced({
        level: 'warning',
        rule: 'attachment',
        message: `${attachments === 1 ? 'A file goes' : `${attachments} files go`} with the letter, and the letter does not say so.`,
        suggestion: attachments === 1 ? '"The certificate is attached."' : '"Both are attached."',
      }),
    ]
  return []
}
