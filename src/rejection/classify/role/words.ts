/** The words of a job's name: where it begins and ends in a sentence, and what it is not. */
import { endsAsRole, LETTER, looksLikePerson, looksLikeRole, UPPER } from '../names.ts'

const CAPITAL = new RegExp(`^["“‘'(\\[]*[${UPPER}0-9]`)
const LOWER_WORD = new RegExp(`^[${LETTER}][${LETTER}'’/-]*$`)
const SIGN = /^(?:&|\+|\/|[-–—])$/
const JOINER = /^(?:of|and|or|in|for|to|the|de|du|des|und|y|e|et)$/
const GENDER = /^[([]?(?:[mfwdxi]|all|div|gn)(?:[/|*][mfwdxi]){1,3}[)\]]?[,.;:!?]?$/i

// What stands beside a job's name and is no part of it.
const LABEL =
  /^(?:[Rr]ole|[Pp]osition|[Vv]acancy|[Oo]pening|post|[Jj]ob|seat|opportunity|search|[Rr]equisition|[Rr]eq|[Rr]ef|[Rr]eference|ID|[Nn]umber|No|[Nn]r|Comp|application|[Aa]dvt|at|with|within|via|from|here|is|was|has|[Ll]ocation|[Ww]e|team|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/
const INNER_NOISE = /^(?:job|req|requisition|ref|reference|id|no|nr|number|application|vacancy|#).{0,40}$/i

/** The job's name that the words begin with, or an empty text: capitalised words, and small ones between them. */
export function nameAtStart(text: string): string {
  const tokens = text.slice(0, 200).split(/\s+/).filter(Boolean)
  while (tokens.length > 1 && isLead(tokens[0] ?? '')) tokens.shift()
  const kept: string[] = []
  let end = 0
  let commas = 0
  for (let at = 0; at < tokens.length && at < 14; at += 1) {
    const token = tokens[at] ?? ''
    const bare = token.replace(/[,.;:!?]+$/, '')
    if (isLabel(bare, at) || isId(bare)) break
    const isName = CAPITAL.test(token) || GENDER.test(token)
    const isSmall = at > 0 && (JOINER.test(token) || SIGN.test(token) || /^[([]/.test(token))
    if (!isName && !isSmall) break
    kept.push(token)
    if (isName) end = kept.length
    if (/[.;:!?]$/.test(token) && !/^(?:Sr|Jr|Asst|Dr|St|Mt|Snr)\.$/.test(token)) break
    if (/,$/.test(token)) {
      commas += 1
      if (commas > 2 || !CAPITAL.test(tokens[at + 1] ?? '') || isLabel(tokens[at + 1] ?? '', 1)) break
    }
  }
  return kept.slice(0, end).join(' ')
}

/** The job's name that the words end with; where no capitals stand there, up to four small ones that name a job. */
export function nameAtEnd(text: string): string {
  const tokens = text.slice(-160).split(/\s+/).filter(Boolean)
  // "the Business intelligence Reporting Analyst position": from the article on, however it is written.
  const before = tokens.findLastIndex((token) => /^(?:the|our|an?|your|this)$/i.test(token))
  const between = tokens.slice(before + 1)
  if (
    before >= 0 &&
    between.length < 9 &&
    CAPITAL.test(between[0] ?? '') &&
    !between.some((one) =>
      /[.;:!?]$|^(?:is|was|are|were|to|at|with|that|which|as|new|any|other|open)$/.test(one),
    )
  )
    return between.join(' ')
  let at = tokens.length
  for (let back = tokens.length - 1; back >= 0 && tokens.length - back < 14; back -= 1) {
    const token = tokens[back] ?? ''
    if (/[.;:!?]$/.test(token) && !/^(?:Sr|Jr|Asst|Snr)\.$/.test(token)) break
    if (CAPITAL.test(token) || GENDER.test(token)) at = back
    else if (!(at < tokens.length && (JOINER.test(token) || SIGN.test(token)))) break
  }
  if (at < tokens.length) return tokens.slice(at).join(' ')
  const small = tokens.slice(-5)
  const article = small.findLastIndex((token) => /^(?:the|our|an?|your|this|as|for|of)$/i.test(token))
  const words = small.slice(article + 1)
  const told = article >= 0 && words.length > 0 && words.every((word) => LOWER_WORD.test(word))
  return told && looksLikeRole(words.at(-1) ?? '') ? words.join(' ') : ''
}

const isLabel = (word: string, at: number): boolean => LABEL.test(word) && (at > 0 || !CAPITAL.test(word))

// "JR-10937 – Buyer", "No. 2291: Buyer"
const isLead = (word: string): boolean =>
  isId(word.replace(/[,:]$/, '')) || /^(?:[-–:|#]|nr\.?|no\.?|req|ref|id|job|number)[:.]?$/i.test(word)

// "R-0041872", "JR57657", "25000KLM", "(2025-1187)", "#4471": a number that some system gave.
function isId(token: string): boolean {
  const bare = token.replace(/^[([#]+|[)\]]+$/g, '')
  return (
    /^(?:[A-Z]{1,6}[-/_]?)?\d[\dA-Z]*(?:[-/_.]\d[\dA-Z]*)*$/i.test(bare) &&
    (bare.match(/\d/g)?.length ?? 0) > 3
  )
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?: \\d{4})?`
const DATE_BEFORE = new RegExp(`^${DATE}[,:]? [-–—] `, 'i')
const DATE_BEHIND = new RegExp(`(?:,| [-–—]) ${DATE}$`, 'i')

/** The job's name alone: no article before it, no number, place of a number or company behind it. Null: no job. */
export function asRole(text: string): string | null {
  let name = text
    .replace(/[“”"]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DATE_BEFORE, '')
    .replace(DATE_BEHIND, '')
    .replace(/^(?:(?:the|our|an?|your|this|open|vacant|next|new|for|[Ss]aturday|[Ss]unday) )+/i, '')
    .replace(/^(?:role|position|post|vacancy|job)(?: (?:of|as|for|title))?[: ]+(?=\S)/i, '')
  const words = name.split(' ')
  while (words.length > 1 && isLead(words[0] ?? '')) words.shift()
  while (words.length > 1 && isLoose(words.at(-1) ?? '')) words.pop()
  name = words
    .join(' ')
    .replace(/[([]([^()[\]]*)[)\]]/g, (whole, inner: string) =>
      INNER_NOISE.test(inner.trim()) || isId(inner.trim()) || GENDER.test(inner.trim()) ? '' : whole,
    )
    .replace(/ ?[([][^)\]]*$/, '')
    .replace(/^([^([]*)[)\]]/, '$1')
    .replace(/^(?:(?:&|\+|[-–|]|and|or|of|in|to|with) (?:the )?)+/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,\-–—:;|.!?/&*]+$/, '')
    .replace(/(?:^| )(?:[mfwd]\/[mfwdx]\/[mfwdx])$/i, '')
    .replace(/(?<=\p{L})-\d{4,}$/u, '')
    .replace(/^(?:Applying|Application|Interview) [-–] /, '')
    // Pay bands of the public service are no part of the name.
    .replace(/,? (?:\((?:Band|Grade) ?[\w+-]{1,5}\)|(?:Band|Grade) ?[\w+-]{1,3}|B\d[a-z]?)$/, '')
    .replace(/^\(([^()]+)\)$/, '$1')
    .trim()
  if (!/^[\p{L}\d]/u.test(name)) return null
  return name.length < 2 || name.length > 90 || NOT_A_ROLE.test(name) || isNoise(name) || isSomebody(name)
    ? null
    : name
}

// "Call Center Team Lead" is made of such words, and a job.
const isNoise = (name: string): boolean =>
  ONLY_NOISE.test(name) && !(name.split(' ').length > 2 && endsAsRole(name))

// "Ana Diaz (Staff Engineer)"
function isSomebody(name: string): boolean {
  const head = name.split(' (')[0] ?? ''
  return head !== name && looksLikePerson(head) && !soundsLikeRole(head) && looksLikeRole(name)
}

const isLoose = (word: string): boolean =>
  isId(word) ||
  SIGN.test(word) ||
  JOINER.test(word) ||
  GENDER.test(word) ||
  /^(?:requisition|req|job|ref|id|no|nr|number|further|reference)\.?:?$/i.test(word)

const NOT_A_ROLE =
  /\b(?:Hi|Hello|Hey|Hej|[Ww]e|[Yy]ou|[Yy]our|[Oo]ur|us|[Ii]s|are|was|were|will|have|has|had|that|which|[Tt]his|[Tt]hese|[Tt]hose|[Nn]ot|interested|applying|applied|application|[Aa]pplications|[Oo]ther|[Aa]nother|[Aa]ny|[Ss]imilar|[Ff]uture|[Cc]urrent|more|best|[Tt]hank|[Tt]hanks|opportunit(?:y|ies)|candidates?|[Aa]pplicants?|requirements|skills|https?|[Mm]ultiple|[Ss]everal|particular|specific|same|following|great|suitable|status|[Uu]pdate|needs|closely|it|he|she|they|[Dd]ear|[Uu]nfortunately)\b/
const ONLY_NOISE =
  /^(?:(?:an?|the|open|right|new|next|first|second|third|final|last|dream|saturday|round|stage|phone|video|technical|partner|panel|onsite|online|interviews?|decision|outcome|results?|offer|employment|team|role|position|vacancy|vacancies|post|job|jobs|opening|applying|applied|applications?|submittal|candidacy|internship|program(?:me)?|career|careers|assessment|test|center|centre|steps?|confirmation|received?|submission|submitted|feedback|news|reminder|invitation|summer|winter|spring|autumn|fall|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december|\d+|[a-z]{3} \d+|remote|hybrid|full-time|part-time|permanent|call|chat|talk|visit|it|hr|lead|senior|junior|human resources|internal|external|hiring|manager's|following|regarding|notification|interest|profile|day|week)\b[\s,/&–-]*)+$/i

const SUFFIX =
  /(?:[a-z]{3}(?:er|or|ist|yst)|[a-z]{2}(?:eer|ician|arian)|man|woman|person|hand|staff|sdr|bdr|barista|vp|svp|evp|rn|pgt|tgt|postdoc|matron|nanny|cook|rep|liaison|crew|guide|host|guard|solicitor|principal|chair|hygienist|clergy|registrar|superintendent|attendant|student|scholar|volunteer|candidate attorney|articles|mgr|dean|provost|coach|doctor|captain|pilot|steward)s?$/i
const NO_ROLE =
  /^(?:offer|letter|newsletter|order|number|reminder|october|november|december|september|summer|winter|computer|career|answer|center|paper|member|former|customer|transfer|other|another|under|over|after|together|dinner|folder|power|water|error|colou?r|minor|major|senior|junior|quarter|register|master|matter|either|rather|whether|better|higher|lower|later|earlier|further|never|ever|however|moreover|partner|cover|user|server|router|header|footer|banner|counter|laser|sensor|semiconductor|motor|sector|vector|factor|labor|labour|favou?r|behaviou?r|honou?r|interior|exterior|prior|list|exist|assist|human|woman|man|person|student|younger|older|rest|chester|lancaster|manchester|leicester|gloucester|worcester|rochester|winchester|denver|hanover|vancouver|dover|sutter|first-year|twitter|cancer|charter|consumer|retailer|shower|tower|flower|poster|proper|semester|trimester|hunger|danger|finger|ledger|manner|corner|silver|river|harbor|harbour|anchor|tenor|terror|mirror)s?$/i

const KINDS =
  /\b(?:chief|staff|principal|vp|svp|evp|apprenticeship|traineeship|fellowship|residency|placement|studentship|training contract|graduate scheme)\b/i

/** True where the words name a job, by a title's word or by how their main word ends ("Estimator, Roofing"). */
export function soundsLikeRole(text: string): boolean {
  if (looksLikeRole(text) || KINDS.test(text)) return true
  const head = text.split(/,| [-–—|(]| (?:of|in|for|to|at|with) |\(/)[0] ?? ''
  const words = head.trim().split(/[\s/]+/)
  const last = words.filter((word) => !/^(?:I{1,3}|IV|V|\d\w?|band|grade|level)$/i.test(word)).at(-1) ?? ''
  return SUFFIX.test(last) && !NO_ROLE.test(last)
}
