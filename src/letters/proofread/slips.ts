/** Slips of the hand: blanks left, words and spaces doubled, punctuation astray, "a" for "an". */
import { article } from '../grammar.ts'
import { type Finding, type Placed, placed } from './finding.ts'

interface Slip {
  /** What a text must have for the pattern to be tried, where that one is long: to compile it takes its time. */
  sign?: RegExp
  pattern: RegExp
  level: Finding['level']
  rule: string
  message: string
  suggestion: (found: RegExpExecArray) => string | null
  unless?: (found: RegExpExecArray, text: string) => boolean
}

const FIELD = `(?:your|the|my|their|his|her|insert|add|enter)?[ _-]?(?:first|last|full|company|hiring|job|contact|interviewer|recruiter|manager|specific)?[ _-]?(?:name|company|role|position|title|date|manager|recruiter|interviewer|employer|team|topic|project|detail|details|address|phone|email|signature|person|reason|skill|link|number|here|here’s|x+)`

// "That that", "had had", "so so" are English; names such as "Ha Ha" and "New York, York" are left to names and commas.
const MAY_DOUBLE = new Set(
  'that had is so very bye no really ha haha hear there knock blah chop now'.split(' '),
)

const SLIPS: readonly Slip[] = [
  {
    sign: /[[{<]|___|undefined|nan|todo|tb[dc]|fixme|xxx|lorem|(?:dear|hi|hello) ?,/i,
    pattern: new RegExp(
      [
        '\\{\\{[^}]{0,80}\\}?\\}?',
        '\\$\\{[^}]{0,80}\\}?',
        `[[<{]\\s?${FIELD}(?: [^\\]>}\\n]{0,40})?[\\]>}]`,
        '\\[[A-Z][A-Z _/-]{2,40}\\]',
        '\\[(?:\\.{3}|…|\\?+|\\s*)\\]',
        '(?<![\\p{L}\\p{N}])(?:undefined|NaN|TODO|TBD|TBC|FIXME|XXX+|lorem ipsum)(?![\\p{L}\\p{N}])',
        '\\[object Object\\]',
        '_{3,}',
        '(?<![\\p{L}\\p{N}])(?:Dear|Hi|Hello) ?,',
      ].join('|'),
      'giu',
    ),
    level: 'error',
    rule: 'blank',
    message: 'A blank was left unfilled.',
    suggestion: () => 'Fill it in, or leave the sentence out.',
    // "dear, dear" and "Oh hi, …" in the middle of a line greet nobody by name; "nan" and "todo" are words in small letters.
    unless: (found, text) =>
      (/^(?:dear|hi|hello)/i.test(found[0]) &&
        !/(?:^|\n)[ \t]*$/.test(text.slice(0, found.index).slice(-40))) ||
      /^(?:hi|hello) ?,$/i.test(found[0]) ||
      /^(?:nan|todo|xxx+|tbd|tbc|fixme)$/.test(found[0]),
  },
  {
    pattern: /(?<![\p{L}\p{N}'’-])(\p{L}+)(\s+)\1(?![\p{L}\p{N}'’-])/giu,
    level: 'error',
    rule: 'doubled-word',
    message: 'The same word stands twice.',
    suggestion: (found) => `"${found[1]}" once`,
    unless: (found) =>
      MAY_DOUBLE.has((found[1] ?? '').toLowerCase()) ||
      (found[2] ?? '').includes('\n\n') ||
      (/^\p{Lu}/u.test(found[1] ?? '') && found[0].endsWith(found[1] ?? '') && (found[1] ?? '').length > 3),
  },
  {
    // Two spaces after a full stop are how many people learned to type.
    pattern: /(?<=[^\s.!?:])[ \t\u00a0]{2,}(?=\S)/g,
    level: 'warning',
    rule: 'doubled-space',
    message: 'Two spaces stand where one belongs.',
    suggestion: () => 'one space',
  },
  {
    pattern:
      /(?<=\S)[ \t]+[,;:](?=\s|$)|(?<=\p{L})[ \t]+[.!?](?=\s|$)|,[,.;:]|(?<!\.)\.\.(?!\.)|;;|(?<=\p{L}),(?=\p{L})|\?\?+|(?<=\p{Ll}{2})\.(?=\p{Lu}[\p{Ll}'’]*\s)|\(\s|\s\)(?=\s|$)/gu,
    level: 'warning',
    rule: 'punctuation',
    message: 'The punctuation slipped here.',
    suggestion: (found) => punctuated(found[0]),
    unless: (found, text) => /^:/.test(found[0].trim()) && /^\s*:[-)(DP]/.test(text.slice(found.index)),
  },
]

function punctuated(slip: string): string | null {
  const mark = slip.trim()
  if (/^[,;:.!?]$/.test(mark) && slip !== mark) return `"${mark}" right after the word`
  if (mark === ',' || mark === '.') return `a space after "${mark}"`
  if (mark.length > 1) return `"${mark.at(-1)}" once`
  return null
}

/** The slips in a text. */
export function slipsIn(text: string): Placed[] {
  return [...SLIPS.flatMap((slip) => slipsOf(text, slip)), ...wrongArticles(text)]
}

function slipsOf(text: string, slip: Slip): Placed[] {
  const { sign, pattern, level, rule, message, suggestion, unless } = slip
  if (sign && !sign.test(text)) return []
  return [...text.matchAll(pattern)]
    .filter((found) => !unless?.(found, text))
    .map((found) => {
      const [start, end] = rule === 'blank' || rule === 'doubled-word' ? edges(found) : withWords(found, text)
      return placed(text, [start, end], { level, rule, message, suggestion: suggestion(found) })
    })
}

const edges = (found: RegExpExecArray): [number, number] => [found.index, found.index + found[0].length]

// A lone comma tells nobody where to look, so the words on either side come with it.
function withWords(found: RegExpExecArray, text: string): [number, number] {
  const [start, end] = edges(found)
  const before = /[\p{L}\p{N}'’]{1,30}$/u.exec(text.slice(Math.max(0, start - 30), start))
  const after = /^[ \t]*[\p{L}\p{N}'’]{1,30}/u.exec(text.slice(end, end + 40))
  return [start - (before?.[0].length ?? 0), end + (after?.[0].length ?? 0)]
}

function wrongArticles(text: string): Placed[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}.'’&/-])(an?)[ \t]+([\p{L}\p{N}][\p{L}\p{N}&-]*)/giu)]
    .filter(([, typed = '', word = '']) => mindsArticle(typed, word))
    .map((found) => {
      const right = article(found[2] ?? '')
      return placed(text, edges(found), {
        level: 'warning',
        rule: 'article',
        message: `It is said "${right} ${found[2]}".`,
        suggestion: `${(found[1] ?? '').startsWith('A') ? `A${right.slice(1)}` : right} ${found[2]}`,
      })
    })
}

// "Vitamin A is", "plan A or B", "an historic day": letters of the alphabet, and what both camps of English accept.
function mindsArticle(typed: string, word: string): boolean {
  if (typed === 'AN' || /^(?:is|or|and|in|of|as|at|are|if|un|el|al)$/i.test(word)) return false
  if (/^(?:histor|hotel|habitual|hallucinat|herb|heroic)/i.test(word)) return false
  if (!/^[\p{Script=Latin}\p{N}]/u.test(word)) return false
  return typed.toLowerCase() !== article(word)
}
