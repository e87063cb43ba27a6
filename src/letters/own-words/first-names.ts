/** First names typed in small letters, raised where the tagger knows the name and its neighbours leave no doubt. */
import { afterAdverbs, isVerbAt } from './clauses.ts'
import { PAST, REPORTING, WH, WORDLIKE_NAMES } from './lexicon.ts'
import { type Changes, note } from './slips.ts'
import { plain, upFirst, type Word, withCore } from './words.ts'

/** Names that the tagger knows and that are words, tools or places as well. */
const WORDS_TOO = new Set(
  `cal amine angel buddy buster clay clement curt dale derrick emery evens garland glen hank heath hector homer jasper josh
   kip marlin marquis noel pascal roan roman serge tanner trey val valentine wally willy mads shay amber angelica aria beryl
   carol dahlia deb dona emerald ester fay flora gale garnet genesis harmony heather hyacinth julienne lacy laurel lea lulu
   margarita marina myrtle patty prudence rhea rosemary rowan sally savanna sherry sierra tiara veronica willow spike biff
   blaze blossom buck foster marshal drew jan java julia kafka ada dev siri alexa sol jenkins jordan paris china asia india
   georgia virginia carolina florence chelsea eve dot carmen van don al bo ty cy vi dee`
    .trim()
    .split(/\s+/),
)
const BEFORE =
  /^(?:with|to|from|by|told|asked|met|thanks|thank|and|manager|boss|recruiter|lead|colleague|friend|mentor|director|teammate|coworker|cto|ceo|saw|watched|heard|hearing|seeing|watching|when|how|what|that|why|where|because|if|like)$/

/** The words with such names raised, and the names themselves in small letters. */
export function raiseFirstNames(words: Word[], changes: Changes): { words: Word[]; found: string[] } {
  const found: string[] = []
  const out = words.map((word, at) => {
    const bare = plain(word).replace(/'s$/, '')
    const isLastName =
      at > 0 && found.includes(plain(words[at - 1])) && word.tags.has('LastName') && isLower(word)
    if (!isLastName && !isSurelyName(words, at, bare)) return word
    if (!isLastName) found.push(bare)
    const core = upFirst(word.core)
    note(changes, word.core, core)
    return withCore(word, core)
  })
  return { words: out, found }
}

const isLower = (word: Word): boolean => /^\p{Ll}+(?:['’]s)?$/u.test(word.core)

function isSurelyName(words: Word[], at: number, bare: string): boolean {
  const word = words[at] as Word
  if (!isLower(word) || bare.length < 3 || WORDLIKE_NAMES.has(bare) || WORDS_TOO.has(bare)) return false
  if (!word.tags.has('FirstName')) return false
  const previous = words[at - 1]
  const opens = previous === undefined || /[.,;:!?–—-]$/.test(previous.after)
  const isPlaced =
    opens || BEFORE.test(plain(previous)) || REPORTING.has(plain(previous)) || WH.has(plain(previous))
  // "The story tom told": a thing, a name and a form that is only ever past.
  if (previous?.tags.has('Noun') && PAST.has(plain(words[at + 1])) && word.after === '') return true
  if (!isPlaced) return false
  if (/['’]s$/.test(word.core)) return true
  const next = words[at + 1]
  if (next === undefined || word.after !== '') return !opens || /^[,:]/.test(word.after)
  if (next.tags.has('LastName') || plain(next) === 'and' || plain(next) === 'who') return true
  const verb = afterAdverbs(words, at + 1)
  // With the name as subject the verb in -s agrees; a bare noun after it could make the name describe that noun.
  if (isVerbAt(words, verb) || words[verb]?.tags.has('PresentTense')) return true
  return !opens && !next.tags.has('Noun') && !next.tags.has('Adjective')
}
