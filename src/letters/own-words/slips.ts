/** Mends what a thumb leaves out: apostrophes, "i", "w/". Only where no other word could have been meant. */
import { upFirst } from './words.ts'

/** What was changed, in plain words ("theyd → they'd"); kept in order and without repeats. */
export type Changes = Set<string>

export const note = (changes: Changes, from: string, to: string): void => {
  if (from !== to) changes.add(`${from} → ${to}`)
}

const NEGATIONS = `ain are can couldn couldn't didn doesn don hadn hasn haven is isn mustn needn shouldn wasn weren won wouldn aren`
const ALWAYS: Record<string, string> = Object.fromEntries([
  ...NEGATIONS.split(' ')
    .filter((stem) => stem.endsWith('n') || stem === 'can')
    .map((stem) => (stem === 'can' ? ['cant', "can't"] : [`${stem}t`, `${stem}'t`])),
  ...[
    "im i'm|ive i've|youre you're|youve you've|youll you'll|youd you'd|theyre they're|theyve they've|theyll they'll",
    "theyd they'd|weve we've|shes she's|hes he's|thats that's|whats what's|theres there's|heres here's|whos who's|gonna going to|wanna want to|yall you",
    "itll it'll|itd it'd|thatll that'll|couldve could've|wouldve would've|shouldve should've|alot a lot|teh the|adn and",
    "didnt didn't|isnt isn't|wheres where's|everyones everyone's|lets let's",
  ].flatMap((row) =>
    row.split('|').map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
  ),
])
// "lets" is also a verb ("she lets people speak") and "everyones" is rare: both stay.
delete ALWAYS.lets
delete ALWAYS.everyones

const BASE =
  `be|have|do|go|get|make|take|keep|try|use|write|rewrite|read|redo|practise|practice|ask|start|work|build|learn|send|
 give|look|study|draw|say|tell|see|know|need|record|put|show|bring|let|remember|never|always|definitely|probably|also|just|
 cut|fill|throw|lose|sell|buy|carry|cook|teach|train|drive|paint|design|rename|remove|apply|prepare|focus|spend|add|run|think|talk|slow|book|join|sign|delete|change|pick|want|come|find|rather|like|love|been|
 already|actually|even|only|fit|add|drop|choose|enjoy|join|recommend|suggest|trust|leave|expect|hope|hire|hate|miss|happily|gladly|still|fix|move|stay|begin|follow|listen|check|review|quantify`.replace(
    /\s/g,
    '',
  )
const CLAUSE_START = `(?<=^|[.;:!?,] |\\b(?:and|but|so|that|what|because|if|when|where|how|which|think|know|said|thought|felt|assumed|believed|told me|asked me what|time|now) )`

/**
 * Slips whose mending depends on the neighbours: a pattern, what it becomes, and for patterns that take long to compile
 * small letters which a text must have, since most answers are without.
 */
const BY_CONTEXT: [pattern: RegExp, mended: string, near?: RegExp][] = [
  [/^ill(?= [a-z]+ (?:a|an|the|my|it|this|that|myself|your|more|less)\b)/gi, "i'll"],
  [/\bwont\b(?! to\b)/gi, "won't"],
  [
    /\bits(?= (?:a|an|the|not|been|what|how|why|that|so|really|just|also|clear|easy|hard|my|your|close|because|about|where|exactly|always|never|like|nice|good|great|rare|fine|going|getting|all|too|only|still|remote|hybrid|possible|ok|okay|fine|flexible|faster|cleaner|smaller|shorter|simpler|worth|better|worse|even|actually|probably|more|less|one|no)\b)/gi,
    "it's",
    /\bits /,
  ],
  [/^its(?= (?:half|way|much|now|twice|about)\b)/gi, "it's"],
  [new RegExp(`${CLAUSE_START}id(?= (?:${BASE})\\b)`, 'gi'), "i'd", /\bid /],
  [new RegExp(`${CLAUSE_START}ill(?= (?:${BASE})\\b)`, 'gi'), "i'll", /\bill /],
  [
    /(?<=^|[.;:!?,] )were(?= (?:all|going|not going|still|looking|trying|staying|moving|settling|planning|expecting|hoping)\b)/gi,
    "we're",
  ],
  [/(?<=^|[.;:!?,] |\b(?:and|but|so|that|what|where|how) )(he|she|we)ll(?= be\b)/gi, "$1'll"],
  // "six weeks shadowing", "2 years experience": time that belongs to something.
  [
    /(?<=\b(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|twelve) )(days|weeks|months|years|hours)(?= (?:notice|experience|holiday|leave)\b)/gi,
    "$1'",
  ],
  [
    /(?<=\b(?:get|gets|got|getting|have|has|had|give|gives|gave|giving|with|of|need|needs|offer|offers) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) )(days|weeks|months|years)(?= (?:shadowing|training|supervision|probation)\b)/gi,
    "$1'",
    /shadowing|training|supervision|probation/,
  ],
  [
    /(?<=\b(?:renewed|passed|finished|completed|issued|expires|expired) )(january|february|march|april|may|june|july|august|september|october|november|december)(?= 20\d\d)/gi,
    'in $1',
  ],
  [
    /\b(year) (?=\d{1,2} (?:class(?:es)?|maths|chemistry|physics|biology|science|english|history|pupils?|students?|group|set|lesson|boys|girls|teacher|tutor))/g,
    'Year ',
  ],
  [/\b(flood|fire|water|storm|smoke) damaged\b/gi, '$1-damaged'],
  [/\b(peat|gluten|sugar|dairy|plastic|carbon|lead) free\b/gi, '$1-free'],
  [/(?<=\b(?:an?|the|your) )(family|employee|worker|council|state) owned\b/gi, '$1-owned'],
  [/\bhand (?=(?:written|drawn|made)\b)/g, 'hand'],
  // No plural of these ends so.
  [/\b(children|women|men)s\b/gi, "$1's"],
  [/(?<=\b(?:every|each|another|the|that|a) )(child|person|woman|man)s(?= \p{L})/giu, "$1's"],
  [
    /(?<!\b(?:last|this|next|a|per|each|every|one|past|\d+) )\byear (?=\d{1,2}(?:$|[.,;]| (?:and|or|to) ))/g,
    'Year ',
  ],
  [/\b(\p{L}+) which (?=is (?:where|what|why|how) )/giu, '$1, which '],
  [/\bits(?= (?:only |about |just )?\d)/gi, "it's"],
  [/(?<=\bmy )(mum|dad|nan|gran)s(?=$|[.,]| and\b| in\b)/gi, "$1's"],
  [
    /(?<=\bmy )(mum|mom|dad|nan|gran|uncle|aunt|brother|sister|cousin|friend|wife|husband|partner|father|mother|boss)s(?= (?:\p{L}+ )?(?:garage|shop|farm|caf[eé]|restaurant|firm|company|business|wedding|house|bakery|garden|office|pub|studio|practice|salon|workshop|stall|books|accounts|site|charity)\b)/giu,
    "$1's",
    /\bmy /,
  ],
  [
    /, (starts|begins) (?:on )?(?=\d{1,2}(?:st|nd|rd|th)? \p{L}{3})/giu,
    ', which $1 on ',
    /, (?:starts|begins) /,
  ],
  [/\bwed(?= (?:rather|like|love|be)\b)/gi, "we'd"],
  [/(?<=^|\s)w\/ ?o(?=\s)/gi, 'without'],
  [/(?<=^|\s)w\/ ?(?=\S)/gi, 'with '],
  [
    /(?<=\p{L} )w (?=(?:a|an|the|my|your|our|all|no|some|two|three|four|five|\d+|\p{Ll}{3,})(?= |$))/gu,
    'with ',
  ],
  [/(?<=^|\s)b\/c(?=\s)/gi, 'because'],
  [/(?<=\s)&(?=\s)/g, 'and'],
  [/\b(you) (?:guys|folks|lot)(?=$|[ .,;:!?])(?=[^"”]*$)/gi, '$1'],
  [/\b(?:congrats|congratz|grats)\b/gi, 'congratulations'],
  [/(?<=\s)rn(?=$|[.,!?])/g, 'right now'],
]

/** The text with its slips mended and each change noted. */
export function mendSlips(text: string, changes: Changes): string {
  const mark = text.includes('’') ? '’' : "'"
  const styled = (word: string) => word.replaceAll("'", mark)
  const like = (found: string, mended: string) => styled(/^\p{Lu}/u.test(found) ? upFirst(mended) : mended)
  let out = text.replace(/(?<![\p{L}\p{N}@/.'’-])[a-z]+(?![\p{L}\p{N}@/'’-])/giu, (found) => {
    const key = found.toLowerCase()
    const mended = Object.hasOwn(ALWAYS, key) ? like(found, ALWAYS[key] ?? found) : found
    // The capital of "I'm" is part of the same mend, not a second one.
    const whole = mended.replace(/^i(?=['’](?:m|ve)$)/, 'I')
    note(changes, found, whole)
    return whole
  })
  for (const [pattern, mended, near] of BY_CONTEXT) {
    if (near && !near.test(out.toLowerCase())) continue
    out = out.replace(pattern, (...found: string[]) => {
      const whole = found[0] ?? ''
      const to = like(whole, mended.replace('$1', found[1] ?? '')).replace(/^i(?=['’])/, 'I')
      note(changes, whole.trim(), to.trim())
      return to
    })
  }
  return out.replace(/(?<![\p{L}\p{N}.@/_-])i(?=$|['’](?:m|ve|d|ll)\b|[\s,.;:!?])(?!\.\p{L})/gu, () => {
    note(changes, 'i', 'I')
    return 'I'
  })
}
