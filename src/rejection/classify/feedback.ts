/**
 * What a person says about this one candidate: what was good, what was missing. Templates praise "your background"
 * and prefer "candidates whose experience more closely matches"; neither tells anything, and neither is feedback.
 */
import type { Evidence } from './mail.ts'
import { isMeant } from './mood.ts'
import { type Found, findAll, phrases } from './phrases.ts'
import type { Sentence } from './sentences.ts'
import { WORDS } from './words.ts'

const CLASSES = {
  ...WORDS,
  we: ['we|i|they|he|she|team|panel|everyone|interviewers|interviewer|manager|committee|reviewers'],
  // What is said about a performance, from word to word.
  part: [
    'answer|answers|example|examples|presentation|portfolio|exercise|task|test|solution|code|design|designs|explanation|explanations|approach|pitch|deck|case|reasoning|structure|storytelling|questions|sql|writing|write-up|communication|delivery|preparation|demo|essay|lesson|trial|sample|project|work|ideas|thinking|sketches|analysis|results',
  ],
  good: [
    'strong|stronger|strongest|excellent|best|impressive|spotless|clear|clearest|outstanding|great|superb|brilliant|thoughtful|polished|sharp|solid|convincing|exceptional|first-rate|flawless|wonderful|good|lovely|memorable|persuasive|original|thorough|well',
  ],
  poor: [
    'weak|weaker|weakest|thin|vague|unclear|short|brief|high-level|general|generic|abstract|theoretical|superficial|shallow|rushed|long|messy|incomplete|confusing|light|limited|missing|lacking',
  ],
  more: ['more|better|clearer|deeper|greater|fuller|stronger|enough|further|some|any'],
  skill: [
    'depth|detail|details|evidence|clarity|structure|numbers|figures|examples|practice|ownership|leadership|focus|context|metrics|data|exposure|confidence|preparation|specifics|precision|curiosity|initiative|energy|view|grasp|understanding|knowledge|hands-on|questions|tests|rigour|rigor|breadth|insight',
  ],
  wish: [
    'would|had|have|were|was ~1 liked|like|wanted|want|hoped|hoping|loved|love|preferred|wished|expected',
  ],
}

const MISSING = phrases(
  [
    '{we} ~1 {wish} ~2 to see|hear|read|explore|understand|more|a|some|you|clearer|deeper|stronger',
    '{we} ~2 missed|lacked ~2 {more}|a|an|the|some|{skill}|your|numbers',
    '{we} ~1 were|was missing',
    '{not} ~3 see|hear|find|get|show|give|bring|offer|demonstrate|have ~1 {more} ~3 {skill}',
    'you|your {part}? ~2 {not} ~2 {more}|quite|go|explain|show|demonstrate|mention|address|cover|ask|answer|quantify ~6 {skill}|{part}|us|why|how|what',
    'you could|should|might ~3 quantify|improve|work|show|explain|give|bring|practise|practice|prepare|ask|asked|add|deepen|strengthen|structure|slow|speak|talk|focus|develop|elaborate|expand|use|tell|have|make|lead|be ~1 {more}|your|on|us|the|out|up|a|into|how|why|through|down|with',
    'next time ,? ~2 give|bring|show|prepare|practise|practice|work|try|quantify|explain|start|lead|focus|ask|add|take|slow|be|walk|tell|use|make',
    'give|bring|show|prepare|practise|practice|work|try|quantify|explain|focus|ask|add|use ~9 next time',
    'suggest|advise|recommend|advice|tip|suggestion ~4 work|working|practise|practising|practicing|quantify|quantifying|prepare|preparing|showing|show|bring|bringing|adding|give|giving|deepening|learning ~3 on|your|more|out|with|for|examples',
    'work|working on your|explaining|structuring|presenting|quantifying|communicating|the|how',
    '{more} {skill} ~1 in|on|about|of|around|with|from|would|how',
    'needs|need|needed|lacks|lacked|missing|wanted ~2 {more} {skill}',
  ],
  CLASSES,
)
const ABOUT_YOU = phrases(
  [
    'your ~3 {part} ~3 was|were|is|are|stayed|felt|came|remained|seemed|showed|stood|lacked|impressed|got|made|did ~4 {good}|{poor}|at|across|out|us|everyone|to|{more}',
    'your ~3 {skill} ~2 was|were|is|are|felt|came|stood|impressed|remained|seemed ~4 {good}|{poor}|out|across|us|limited',
    'your sql|python|german|french|spanish|english|java|excel|maths|typescript|javascript ~1 was|is ~4 {good}|{poor}|{not}',
    'you ~2 interviewed|spoke|presented|answered|explained|handled|came|wrote|performed|communicated|structured|prepared|showed|demonstrated|argued|taught ~9 well|clearly|strongly|across|brilliantly|convincingly|beautifully|calmly|thoughtfully|better|vague|nervous|confidently|{skill}|{good}|{poor}',
    '{we} ~2 liked|loved|enjoyed|admired|praised|noticed|impressed ~1 by? ~1 your|how|that|the ~4 {part}|{skill}|you|way',
    '{we} ~1 felt|thought|found|noticed|sensed ~1 you|your ~6 {good}|{poor}|{more}|{not}|at|lacked|could|needed|struggled|rather|too',
    'you ~1 lacked|struggled|hesitated|missed|rushed|overlooked',
    'strength|strengths|strongest|weakness|weaknesses ~3 was|were|is|are',
  ],
  CLASSES,
)

// Others, papers, the procedure and its courtesies: none of it is about how this person did.
const GENERIC =
  / (?:(?:candidates?|applicants?|someone|somebody|those|individuals?|people|person|others?) (?:who|whose|with|that|had|have|has)|more closely|closely (?:match|align)\w*|your (?:application|interest|background|experience|profile|resume|résumé|cv|qualifications|credentials|candidacy|skills?)(?: and (?:experience|skills|interest|background|qualifications|time))? (?:was|were|is|are|has|have)|all (?:candidates|applicants)|feedback|newsletter|talent (?:pool|community)|apply|applying|reapply|job alerts?|website|careers? (?:page|site)|portal|vacanc\w*|openings?|pass\w* (?:it|your)|keep (?:in touch|an eye)|link|account|password|privacy|survey|unsubscribe|reply|respond to|contact us) /
const NOT_SEEN =
  / (?:(?:liked?|wanted|hoped|loved|preferred|hoping|expected) to (?:have )?(?:met|meet|speak|spoken|talk|interview|interviewed|offer|offered|give|given|tell|bring|brought|hire|hired|invite|respond|reply|see you (?:again|soon)|hear from|see more of you)|(?:find|learn|know|provide|send|share|get|for|need) more (?:information|details?|questions)|more (?:about (?:us|our|the (?:company|process|role)))|(?:any|some|further) (?:questions?|details?|information)|more (?:experience|examples) than) /

const MOST = 4
const LONGEST = 700

/** The sentences of feedback, as they are written, and each as evidence; null when nothing is said. */
export function feedbackOf(sentences: readonly Sentence[]): { text: string; evidence: Evidence[] } | null {
  const told = sentences.filter(isFeedback).slice(0, MOST)
  const text = told
    .map((sentence) => sentence.raw.trim())
    .join(' ')
    .slice(0, LONGEST)
  if (!text) return null
  return { text, evidence: told.map((one) => ({ field: 'feedback', phrase: one.raw.trim() })) }
}

function isFeedback(sentence: Sentence): boolean {
  if (sentence.plain.length > LONGEST || sentence.plain.endsWith('? ')) return false
  return [MISSING, ABOUT_YOU].some((matcher) =>
    findAll(matcher, sentence).some((found) => {
      const clause = clauseOf(found)
      return !GENERIC.test(clause) && !NOT_SEEN.test(clause) && isMeant(found)
    }),
  )
}

const CLAUSE_END = / (?:; |, and |, but |, so |but |though |although )/

// "They need someone who has done it, and we did not see enough of that": only the second part is about the reader.
function clauseOf({ sentence, from, to }: Found): string {
  const before = sentence.plain.slice(0, from).split(CLAUSE_END).at(-1) ?? ''
  const after = sentence.plain.slice(to - 1).split(CLAUSE_END)[0] ?? ''
  return ` ${before}${sentence.plain.slice(from, to - 1)}${after} `
}
