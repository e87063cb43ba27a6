/** Names in running text: runs of capitalised words, and which of them belong to no employer and to no person. */
import type { Mail } from './mail.ts'
import { HIRERS_BEHIND, isOffice } from './offices.ts'
import { endsAsOrganisation } from './organisations.ts'

// Tracking systems and job boards send in the name of others; they are never the employer.
const SYSTEMS =
  /^(?:green ?house|lever|ashby(?: ?hq)?|(?:my)?work ?day(?:jobs)?|smart ?recruiters|icims|taleo|success ?factors|workable(?:mail)?|team ?tailor(?:-?mail)?|personio|bamboo ?hr|jobvite|linked ?in|indeed(?:email)?|breezy|recruitee|jazz ?hr|applytojob|glassdoor|zip ?recruiter|handshake|wellfound|angellist|hired|dice|monster|welcome ?to ?the ?jungle|gem|rippling|dover|pinpoint|comeet|avature|phenom|eightfold|brassring|kenexa|ultipro|ukg|paylocity|paycom|adp|oracle ?cloud|hire ?vue|hackerrank|codility|good ?time|calendly|join|homerun|xing|stepstone|reed|totaljobs|cv-library|seek|naukri|myworkdayjobs|us\.greenhouse-mail|greenhouse-mail|invalidemail|code ?signal|test ?gorilla|pymetrics|shl|modern ?hire|spark ?hire|willo|karat|coderbyte|coder ?pad|criteria(?: ?corp)?|mercer ?mettl|talent ?q|cappfinity|arctic ?shores|myinterview|vidcruiter|indeed ?apply|oracle ?recruiting|recruiterbox|fresh ?team|zoho ?recruit|jobscore|hireology|clear ?company|cornerstone|csod|peoplefluent|silk ?road|lumesse|tal ?eo|beamery|gupy|traffit|recooty|occupop|pinpoint ?hq|hibob|factorial|manatal|cs-recruit|civil service(?: jobs| recruitment)?|government recruitment service|government ?jobs|neogov|page ?up(?: ?people)?|trac|nhs ?jobs|usa ?jobs|candidates?|mail|email|notifications?)$/i

const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|fastmail|hey|mail|zoho|yandex|posteo|mailbox|t-online|btinternet|example|company|startup|test|localhost|invalid)$/i

/** True for the name of a tracking system or job board. */
export function isSystem(name: string): boolean {
  return SYSTEMS.test(name.trim())
}

/** The label of a mail domain that names the sender ("linden" of `careers.linden.co.uk`), or null. */
export function domainLabel(address: string | null): string | null {
  const labels = (address ?? '').toLowerCase().split('@').at(-1)?.split('.') ?? []
  if (labels.length < 2) return null
  const suffix = labels.length > 2 && /^(?:co|com|org|ac|gov|net)$/.test(labels.at(-2) ?? '') ? 2 : 1
  const label = labels.at(-suffix - 1) ?? ''
  const under = labels
    .slice(0, -suffix - 1)
    .filter((one) => !/^(?:candidates?|mail|email|notifications?|join|careers?)$/.test(one))
  if (isSystem(label) || under.some(isSystem) || FREE_MAIL.test(label) || label.length < 2) return null
  return label
}

// Letters of the Latin alphabets as ranges: `\p{L}` has hundreds, and compiling it into fifteen patterns takes 150 ms.
export const UPPER = 'A-ZÀ-ÖØ-ÞĀ-Ž'
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ'

// A full stop belongs to a word only inside it or after an initial: elsewhere it ends the sentence.
const CAPITAL = `(?:(?:St|Mt|[${UPPER}])\\. ?)?(?:[${UPPER}0-9](?:[${LETTER}0-9&'’+/-]|\\.(?=[${LETTER}0-9])){0,40})`
const JOINER = '(?:&|and|of|for|de|du|la|van|von|der|the|für|und|et|di|della|do|dos)'
/** A run of up to eight capitalised words with small joining words between, as a pattern source. */
export const NAME = `${CAPITAL}(?:(?: ${JOINER}){0,2} ${CAPITAL}){0,7}(?:, (?:Inc|LLC|Ltd|PBC|GmbH|Corp|LLP|Limited)\\b\\.?)?`

const ONE_NAME = new RegExp(`^${NAME}$`)

/** True where the text is one such run, and nothing else. */
export function isOneName(text: string): boolean {
  return ONE_NAME.test(text)
}

const NOT_A_NAME =
  /^(?:(?:please )?(?:no|do[ -]?not|don't)[ _-]?reply|we|our|your|you|i|it|the|this|that|a|an|us|hi|hello|dear|hey|thank|thanks|unfortunately|please|best|kind|regards|sincerely|team|position|role|job|jobs|application|applications|update|status|interview|career|careers|company|government|candidate|opportunity|opportunities|hiring|hr|talent|recruiting|recruitment|people|no|not|re|fwd?|next|steps|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|what|after|while|if|as|at|in|on|for|to|here|there|zoom|teams|google meet|human resources|talent acquisition|hiring team|talent team|recruiting team|hr team|people team|talent community|careers team|important|information|new|all|other|any|remote|hybrid|onsite|full-time|part-time|united states|usa|uk|work from home)$/i

const ORGANISATION =
  /\b(?:team|hiring|talent|recruit\w*|careers?|jobs?|hr|human|resources|people|acquisition|department|group|inc|llc|ltd|limited|gmbh|corp\w*|company|technologies|labs?|systems|solutions|services|university|bank|health|trust|office|staff|support|admin\w*|operations|notifications?|no-?reply|noreply|alerts?|committee|partners|foundation|council|society|institute|college|analytics|media|studios?|international|global|holdings|industries)\b/i

export const TITLE_WORDS =
  'engineer|engineering|analyst|manager|developer|designer|scientist|assistant|administrator|coordinator|associate|officer|specialist|consultant|director|nurse|teacher|technician|architect|accountant|intern|internship|lead|head|executive|recruiter|supervisor|representative|researcher|editor|writer|producer|planner|buyer|clerk|trainee|apprentice|graduate|programmer|operator|advisor|adviser|partner|strategist|marketer|therapist|physician|attorney|counsel|paralegal|secretary|receptionist|sre|devops|fellow|president|chef|cook|driver|mechanic|electrician|librarian|curator|caretaker|professional|owner|generalist|instructor|lecturer|tutor|pharmacist|dentist|vet|surveyor|auditor|controller|tester|master|mate|artist|animator|copywriter|journalist|photographer|agent|broker|trader|underwriter|actuary|statistician|economist|biologist|chemist|physicist'
const TITLE = new RegExp(`\\b(?:${TITLE_WORDS})s?\\b`, 'i')
const ENDS_AS_TITLE = new RegExp(`\\b(?:${TITLE_WORDS})(?:,? (?:I{1,3}|IV|V|\\d))?$`, 'i')

/** True where the words name a job ("Staff Engineer"). */
export function looksLikeRole(text: string): boolean {
  return TITLE.test(text)
}

/** True where the words end as the name of a job does; "Mission Graduates" does not. */
export function endsAsRole(text: string): boolean {
  return ENDS_AS_TITLE.test(text)
}

/** Trims what a run of capitals carries along; null where nothing that can be an employer is left. */
export function asCompany(run: string): string | null {
  let name = run
    .trim()
    .replace(
      /^(?:(?:hi|hello|dear|hej|thank you|thanks|our|your|re|fwd?|team|everyone at|all of us at|(?:working|work|life|careers?|jobs?) (?:for|at|with))\b[:,]? ?)+/i,
      '',
    )
    .replace(/- ?[A-Z]?$/, '')
    .replace(/[\s,;:!?/|&–-]+$/, '')
    .replace(/ (?:and|of|for|the|in|de|&|-|–|\/|\|)$/, '')
  if (endsAsRole(name)) name = name.replace(/ for .*$/, '')
  name = name
    .replace(HIRERS_BEHIND, '')
    .replace(/ (?:Campus|Early)$/, '')
    .replace(
      /(?: (?:online|virtual|video|phone|technical|final|immersive|game-based))*(?: (?:application|update|status|follow-?up|interview|assessment|offer)s?)(?: .*)?$/i,
      '',
    )
    .replace(/(?<= (?:[A-Z]\.){1,3}[A-Z])$/, '.')
  if (!/\b(?:Inc|Ltd|Co|Corp|LLC|S\.A|B\.V|N\.V|A\.G|S\.p\.A|L\.P)\.$/.test(name))
    name = name.replace(/\.+$/, '')
  else name = name.replace(/\.{2,}$/, '.')
  if (name.length < 2 || name.length > 60 || NOT_A_NAME.test(name) || isSystem(name)) return null
  // "TERMS OF USE" is a heading.
  if (/^[^a-z]+ (?:IN|OF|AND|THE|FOR|TO|ON) [^a-z]+$/.test(name)) return null
  if (isTitle(name) || isOffice(name) || MATTER.test(name)) return null
  if (!/\p{L}/u.test(name) || /^(?:[A-Z]{1,4}-?)?\d+$|\d{5}|\d[-/]\d/.test(name)) return null
  return name
}

// "Job 2024-3391", "Requisition 77", "Dr. Ana Diaz", "June", "Hej Ingrid"
const MATTER =
  /^(?:(?:job|req|requisition|ref|reference|vacancy|post|position|role|competition|application|mr|mrs|ms|mx|dr|prof|professor|cllr|sir|madam)\b\.?(?: .*)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d.*)?|(?:hej|hey|good) .*|.{0,60}(?:'s|’s) office|(?:spring|summer|fall|autumn|winter)(?: \d+)?|(?:eastern|central|pacific|mountain)(?: time)?|equal opportunity.*|linux|python|java|sql|excel|kubernetes|c\+\+|english|german|french|phd|mba|cv|eeo.*|gdpr|faq|q&a|diversity.*|privacy.*|microsoft teams|google meet|zoom .*|candidate home|(?:ext|tel|phone|room|level|unit|band|grade)\.? ?\d.*|chief .*|head of .*|director,? .*)$/i

/** True where the words may be an address; who hires may be called so, too ("State Street"). */
export function isAddress(name: string): boolean {
  return / (?:street|road|avenue|lane|floor|suite|house|building|tower|plaza)$/i.test(name)
}

/** True where the text can be a person's full name: two to four capitalised words, none of an organisation. */
export function looksLikePerson(text: string): boolean {
  if (ORGANISATION.test(text) || looksLikeRole(text) || isSystem(text)) return false
  if (endsAsOrganisation(text) && !/ (?:Law|Church|Marsh|Marine|Banks)$/.test(text)) return false
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 4) return false
  return (
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}'’-]*\.?|van|von|de|der|den|da|di|del|la|le|bin|al|ter|ten|du|dos|das|el)$/u.test(
        word,
      ),
    ) && /^\p{Lu}\p{Ll}/u.test(text)
  )
}

const TITLE_OR_OFFICE = new Set(
  `${TITLE_WORDS}|senior|sr|junior|jr|principal|staff|chief|deputy|vice|head|global|regional|group|interim|of|and|the|for
  talent|people|operations|culture|hr|hrbp|human|resources|recruiting|recruitment|recruiter|hiring|acquisition|business
  partner|partnerships|personnel|careers|team|department|engineering|product|design|marketing|sales|finance|legal|data
  research|nursing|education|logistics|procurement|security|infrastructure|platform|growth|strategy|communications
  technology|ceo|cto|cfo|coo|cpo|vp|svp|evp|founder|cofounder|co-founder|technical|managing|programme|program|project`.split(
    /[|\s]+/,
  ),
)

/** True where every word belongs to a job title or an office ("Senior Talent Partner", "People Operations", "HR"). */
export function isTitle(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s,&/|+–-]+/)
    .filter(Boolean)
  return (
    words.length > 0 &&
    words.every((word) => TITLE_OR_OFFICE.has(word.replace(/s$/, '')) || TITLE_OR_OFFICE.has(word))
  )
}

const PARTICLES = /^(?:van|von|de|der|den|da|di|del|la|le|bin|al|ter|ten)$/i

/** The keys of the names that the reader goes by: the greeted one, and those the mail is sent to. */
export function readersOf(mail: Mail): string[] {
  const greeted = /^(?:hi|hello|dear|hey|hej|good \w+)[ ,]+([^,!:\n]{2,50})/im.exec(mail.text)?.[1] ?? ''
  const first = /^(\p{Lu}[\p{L}'’-]{1,30})[,!]\s*$/mu.exec(mail.text.slice(0, 200))?.[1] ?? ''
  const names = [greeted.trim(), first, ...mail.to.map((one) => spokenName(one.name))]
  return [...new Set(names.flatMap((name) => [name, name.split(' ')[0] ?? '']).map(keyOf))].filter(
    (key) => key.length > 1,
  )
}

/** "Surname, Given" as people say it; anything else as it stands. "Sam, Linden" at linden.example is no such name. */
export function spokenName(name: string, address: string | null = null): string {
  const bare = name.replace(/["]/g, '').trim()
  const [, last = '', first = ''] =
    /^([^,()|@]{2,40}), ?([^,()|@]{2,40})(?: \([^()]{0,60}\))?$/.exec(bare) ?? []
  const surname = last.split(' ').filter((word) => !PARTICLES.test(word))
  const turned = `${first} ${last}`
  if (surname.length !== 1 || first.split(' ').length > 2 || isTitle(first) || isTitle(last)) return bare
  if (!looksLikePerson(turned)) return bare
  const [local = '', domain = ''] = (address ?? '').toLowerCase().split('@')
  if (spellings(first).some((one) => one.length > 2 && domain.startsWith(one))) return bare
  // "Hartmann, Linden" sent by ana@: neither of the two is the sender's name.
  const known = `${last} ${first}`.split(' ').some((word) => local.includes(plainKey(word)))
  return local && !known && domain.includes(plainKey(first)) ? bare : turned
}

/** How a name may stand in a domain: umlauts written out or dropped, "&" as a word or not at all. */
export function spellings(name: string): string[] {
  const lower = name.toLowerCase()
  const joined = ['', 'and', 'und', 'et', 'y'].map((word) => lower.replace(/ ?(?:&|\+| and | und ) ?/g, word))
  return joined.flatMap((one) => [
    plainKey(one.replace(/[äöüæøå]/g, (letter) => WRITTEN_OUT[letter] ?? letter)),
    plainKey(one),
  ])
}

const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', æ: 'ae', ø: 'oe', å: 'aa' }

function plainKey(text: string): string {
  return keyOf(
    text.toLowerCase().replace(/ß/g, 'ss').replace(/ø/g, 'o').normalize('NFD').replace(/\p{M}/gu, ''),
  )
}

/** The name as it is compared: case, punctuation, article and legal form left out. */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|plc|pbc|co|the|com)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
