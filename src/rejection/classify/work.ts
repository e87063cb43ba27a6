/** Whether a mail has to do with work at all: flats, loans, papers and orders are refused in the same words. */
import type { Mail } from './mail.ts'
import { looksLikeRole } from './names.ts'
import type { Sentence } from './sentences.ts'

// What is said of nothing else. "Application", "applicant", "offer", "place" and "search" are said of flats too.
const WORK =
  / (?:positions?|roles?|job|jobs|vacanc(?:y|ies)|post|posts|openings?|requisition|req|candidates?|candidacy|candidature|recruit(?:er|ers|ing|ment)?|hiring|hire|hired|interview(?:s|ed|ing)?|résumé|resumes?|cvs?|cover letter|careers?|internships?|apprentice(?:ship)?s?|traineeship|employment|employers?|employees?|workplace|salary|shifts?|staff|staffed|appoint(?:ed|ment)|shortlist(?:ed|ing)?|longlist(?:ed)?|onsite|colleagues?|cofounder|headcount|rota|till|chair) /
const OFFICE =
  /\b(?:jobs?|careers?|karriere|bewerbung\w*|recruit\w*|talent\w*|hr|human-?resources|people|hiring|personnel|resourcing|vacanc\w*|staffing|ats)\b/i
// A trade that names its customers' things: what it refuses is one of these.
const THINGS =
  / (?:flat|apartment|landlord|tenan(?:t|cy)|rental|viewing|loan|mortgage|(?:insurance|life|dental) (?:policy|cover|plan)|insurance|refund|your order|parcel|permit|visa application|manuscript|poems?|proposals?|grant|scholarship|msc|phd|admissions?|quote|boiler|(?:business|bank|your|an) account|credit card|membership|dog|cat|place on the|waiting list|warranty|subscription) /

/** True unless the mail speaks of another thing that is applied for more than of a job, and comes from no hiring office. */
export function mayBeAboutWork({ from, subject }: Mail, sentences: readonly Sentence[]): boolean {
  const address = from?.address ?? ''
  const isOffice = OFFICE.test(address.split('@')[0] ?? '') || OFFICE.test(from?.name ?? '')
  if (isOffice || looksLikeRole(subject)) return true
  const count = (words: RegExp) => sentences.filter(({ plain }) => words.test(plain)).length
  return count(WORK) >= count(THINGS)
}
