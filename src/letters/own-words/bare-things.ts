/** The small words that notes leave out: "finished forklift course", "owned the rewrite 2 years". */
import { article } from '../grammar.ts'
import { DETERMINERS, PAST } from './lexicon.ts'
import { plain, toWords, type Word } from './words.ts'

const GETS =
  /^(?:finished|completed|started|got|joined|earned|gained|passed|took|taken|launched|opened|signed|won|bought|did|done|begun|began|hold|need|want|become|became)$/
/** What one has one of, by its last word. */
const COUNTED =
  /^(?:job|role|position|project|certificate|certification|cert|diploma|degree|course|contract|website|portfolio|app|internship|apprenticeship|promotion|bootcamp|licence|license|exam|placement|qualification|shop|masters|module|lead|manager|supervisor|parent|resit)$/
const SINGULAR_HEAD = 4

/** "Completed level 3 diploma" → "completed a level 3 diploma": only right after the verb, and before nothing that would count it. */
export function withItsArticle(words: Word[]): Word[] {
  const verb = words.findIndex((word) => GETS.test(plain(word)))
  if (verb < 0 || verb > 2 || words[verb]?.after !== '') return words
  const rest = words.slice(verb + 1, verb + 1 + SINGULAR_HEAD)
  const head = rest.findIndex((word) => COUNTED.test(plain(word)))
  const parts = rest.slice(0, head + 1)
  const isBare =
    head >= 0 &&
    !DETERMINERS.has(plain(parts[0])) &&
    !/^\d|['’]s$/.test(parts[0]?.core ?? '') &&
    !parts.some(
      (word, at) =>
        (at < head && word.after !== '') ||
        /^(?:and|or|in|on|at|of|with|for|to|i|you|me|it)$/.test(plain(word)),
    ) &&
    !COUNTED.test(plain(words[verb + 2 + head]))
  if (!isBare) return words
  const first = parts[0]?.core ?? ''
  return [...words.slice(0, verb + 1), ...toWords(article(first)), ...words.slice(verb + 1)]
}

const NUMBER = /^(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten|several)$/
/** Doings that take the time itself: "it took the team 2 years". */
const TAKES =
  /^(?:took|take|takes|spent|spend|cost|gave|give|needed|need|added|saved|lost|served|have|has|had|want|did)$/

/** "Owned the rewrite 2 years" → "owned the rewrite for 2 years": a doing, what it was done to, and how long. */
export function withFor(words: Word[]): Word[] {
  const unit = words.findIndex(
    (word, at) =>
      /^(?:years?|months|weeks)$/.test(plain(word)) && (at === words.length - 1 || word.after === ','),
  )
  const [thing, number] = [words[unit - 2], words[unit - 1]]
  const verb = words[plain(words[0]) === 'i' ? 1 : 0]
  const isDone = /ed$/.test(plain(verb)) || PAST.has(plain(verb))
  const isBare =
    isDone && unit > 2 && NUMBER.test(plain(number)) && thing?.tags.has('Noun') === true && thing.after === ''
  if (!isBare || words.slice(0, unit).some((word) => TAKES.test(plain(word)))) return words
  return [...words.slice(0, unit - 1), ...toWords('for'), ...words.slice(unit - 1)]
}
