/** To which stage a mail invites: what it calls the conversation, and with whom it is to be. */
import type { Stage } from '../application.ts'
import type { Evidence } from './mail.ts'
import { findAll, type Matcher, phrases } from './phrases.ts'
import type { Sentence } from './sentences.ts'

// The latest stage first: a final round has technical parts and begins with a call, and not the other way round.
const INVITED_TO: readonly [Stage, Matcher][] = [
  [
    'final-round',
    phrases([
      'final|last ~1 round|rounds|interview|interviews|stage|day|panel|conversations|selection|step',
      'onsite|on-site interview|interviews|visit|loop|is|,',
      'finalist|finalists',
      'meet|meeting|conversation|presentation ~4 board|trustees|partners|founders|committee|ceo|president',
      'flight|flights|hotel|travel ~6 your|book*|cover*',
    ]),
  ],
  [
    'technical',
    phrases([
      'technical|tech|coding|practical ~1 interview|round|screen|chat|call|session|conversation|exercise|test|panel|assessment',
      'system design|code review|pair programming|live coding|whiteboard|case study|portfolio review',
      'trial|test ~1 day|shift|lesson',
      'lesson|setting-out|routing|in-tray|data|writing ~1 observation|exercise|task',
      'onsite|on-site',
    ]),
  ],
  [
    'recruiter-screen',
    phrases([
      'phone|telephone|telephonic|intro|introductory|screening|initial|discovery|quick ~1 interview|call|chat|screen|conversation|discussion|round|talk',
      '10|15|20|25|30|fifteen|twenty|thirty -minute|-min|minute|minutes|min|mins ~4 call|chat|conversation|interview|video|phone|talk|with',
      'call|chat|speak|talk|conversation ~5 recruiter|recruiting|recruitment|talent|hr|people',
      'recruiter|recruiting team will|would ~1 call|like',
      'by phone',
      'first|short ~1 call|chat|video|conversation|talk',
    ]),
  ],
  ['hiring-manager', phrases(['interview|interviews', 'meet|meeting|see ~1 you|me|us|with'])],
]

/** The stage that an invitation names, and the words; null where it only says that there will be a talk. */
export function invitedTo(sentences: readonly Sentence[]): { stage: Stage; evidence: Evidence } | null {
  for (const [stage, matcher] of INVITED_TO)
    for (const sentence of sentences) {
      const [found] = findAll(matcher, sentence)
      if (found) return { stage, evidence: { field: 'stage', phrase: found.phrase } }
    }
  return null
}
