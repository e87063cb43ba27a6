/** Capitals: shouting is lowered, and names known for certain are raised. */
import { DAYS, MONTHS, WORDLIKE_NAMES } from './lexicon.ts'
import { type Changes, note } from './slips.ts'
import type { Audience } from './wordings.ts'
import { upFirst } from './words.ts'

const ACRONYMS = new Set(
  `SQL API APIS AWS GCP SRE CI CD CV HR IT QA UX UI PM CEO CTO CFO COO VP ML AI NLP LLM BI ETL DBT SAP ERP CRM SAAS HTML CSS
   JS TS PHP REST GRPC HTTP HTTPS DNS TLS SSH VPN IOT PDF JSON XML CSV YAML UK USA EU NHS BBC MIT PHD MBA OKR KPI SLA SLO
   CKA STAR B2B TDD DDD OOP RFC POC MVP IDE SDK GPU CPU RAM SSD IOS NASA SOC GDPR HIPAA FAANG COBOL CAD`
    .trim()
    .split(/\s+/),
)
const KEPT: Record<string, string> = {
  APIS: 'APIs',
  SAAS: 'SaaS',
  IOS: 'iOS',
  IOT: 'IoT',
  PHD: 'PhD',
  GRPC: 'gRPC',
  YAML: 'YAML',
}

/** A shouted answer in sentence case, its acronyms kept. An answer of one short word may be an acronym and stays. */
export function unshout(text: string, audience: Audience, changes: Changes): string {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  const letters = text.replace(/[^\p{L}]/gu, '')
  const isShouted =
    words.length > 1 &&
    letters.length > 5 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  if (!isShouted) return text
  changes.add('capitals → sentence case')
  const proper = new Map(
    [...audience.readers, ...audience.names, audience.company]
      .flatMap((name) => name.split(/\s+/))
      .filter((part) => part.length > 1 && !WORDLIKE_NAMES.has(part.toLowerCase()))
      .map((part) => [part.toUpperCase(), part]),
  )
  return text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    ACRONYMS.has(word) ? (KEPT[word] ?? word) : (proper.get(word) ?? word.toLowerCase()),
  )
}

/** Names known from elsewhere, days and months with their capitals; words that are also common words stay. */
export function raiseNames(text: string, audience: Audience, changes: Changes): string {
  const known = new Map<string, string>()
  for (const full of [...audience.readers, ...audience.names])
    for (const part of full.split(/\s+/))
      if (/^\p{Lu}\p{L}+/u.test(part) && !WORDLIKE_NAMES.has(part.toLowerCase()))
        known.set(part.toLowerCase(), part)
  for (const day of [...DAYS, ...MONTHS]) known.set(day, upFirst(day))
  const spoken = raiseWordlike(text, audience, changes)
  const raised = spoken.replace(
    /(?<![\p{L}\p{N}@/._-])(\p{Ll}[\p{L}-]*)(['’]s|s)?(?![\p{L}\p{N}@/_])(?!\.\p{L})/gu,
    (found, word: string, tail = '') => {
      // "priyas honesty": the possessive that lost its apostrophe; only for names, and never where the s is the name's own.
      const whole = known.get(found) ?? known.get(`${word}${tail}`)
      const name = whole ?? known.get(word) ?? (word.endsWith('s') ? known.get(word.slice(0, -1)) : undefined)
      if (name === undefined) return found
      const bare = whole === undefined && !/^['’]/.test(tail) && word.endsWith('s') && !known.has(word)
      const isTime = DAYS.has(name.toLowerCase()) || MONTHS.has(name.toLowerCase())
      const to = bare ? (isTime ? `${name}s` : `${name}'s`) : name + (whole === undefined ? tail : '')
      note(changes, found, to)
      return to
    },
  )
  return raiseCompany(raised, audience.company, changes)
}

/** "at acme" is the company; "the stripe on the wall" need not be, so only a preposition of place makes it certain. */
function raiseCompany(text: string, company: string, changes: Changes): string {
  if (!/^\p{Lu}/u.test(company) || company.length < 2) return text
  const escaped = company.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(`(?<=\\b(?:at|for|join|joining|with|from) )${escaped}(?![\\p{L}\\p{N}])`, 'giu')
  return text.replace(pattern, (found) => {
    note(changes, found, company)
    return company
  })
}

const SPOKEN_OF =
  '(?: (?:always|never|often|also|really|just|still|usually))? (?:asks|asked|said|says|likes|liked|wants|wanted|told|tells|showed|shows|explained|runs|ran|thinks|thought|wrote|put|led|chairs)'

/** "tell me mark always asks": a known name that is a word as well, where only a person can do what follows. */
function raiseWordlike(text: string, audience: Audience, changes: Changes): string {
  return [...audience.readers, ...audience.names]
    .flatMap((full) => full.split(/\s+/).slice(0, 1))
    .filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name) && WORDLIKE_NAMES.has(name.toLowerCase()))
    .filter((name) => !/^(?:will|may|she|you|any|the|see|her|his)$/i.test(name))
    .reduce((told, name) => {
      const place = new RegExp(
        `(?<=\\b(?:me|that|said|how|why|when|because|and) )${name.toLowerCase()}(?=${SPOKEN_OF}\\b)`,
        'gu',
      )
      return told.replace(place, (found) => {
        note(changes, found, name)
        return name
      })
    }, text)
}
