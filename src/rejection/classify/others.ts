/** What else such mails say: an application arrived, come and talk, do this task, we offer you the job. */

import type { Verdict } from './mail.ts'
import { isDenied, isMeant } from './mood.ts'
import { type Found, findAll, type Matcher, phrases } from './phrases.ts'
import type { Sentence } from './sentences.ts'
import { WORDS } from './words.ts'

type Topic = Exclude<Verdict, 'rejection' | 'other'> | 'outreach' | 'elsewhere' | 'job'

interface Sign {
  topic: Topic
  weight: number
  matcher: Matcher
}

const sign = (topic: Topic, weight: number, sources: string[]): Sign => ({
  topic,
  weight,
  matcher: phrases(sources, WORDS),
})

const SIGNS: Sign[] = [
  sign('offer', 0.9, [
    'pleased|delighted|thrilled|happy|excited|glad|proud|like|love|pleasure|honoured|honored ~3 offer|offering you|the|a|an|our',
    'pleased|delighted|thrilled|happy|excited|glad|like|pleasure ~3 extend* ~4 offer',
    'formal|conditional|written|verbal|employment|job ~2 offer of|for|letter|is|has|from',
    'offer of employment',
    'letter of intent|appointment|offer ~2 ,|.|is|for|has|will|shall|attached|enclosed',
    'selected|chosen for the|our ~1 {job} ~6 ctc|salary|grade|joining',
    'your offer ~3 letter|employment|position|role|compensation|.|,|of|from',
    'inform you of your offer',
    'welcome aboard',
  ]),
  sign('offer', 0.5, [
    'offer letter',
    'base|starting|annual salary|compensation',
    'equity|signing grant|bonus',
    'welcome to the team',
  ]),
  sign('assessment', 0.85, [
    'complet*|submit|finish|take|attempt|prepare|begin|start|present|invit*|send ~7 {task}',
    '{task} ~3 link|deadline|invitation|is|below|attached|has|via|on|through',
    'take-home|timed|coding|technical {task}',
    'pair programming session|exercise|interview',
    'live coding session',
    'have|is ~3 {task} for you',
    'hackerrank|codility|codesignal|karat|coderpad|coderbyte|hirevue|testgorilla|hackerearth|leetcode',
  ]),
  sign('invitation', 0.85, [
    'invit* ~5 interview|interviews|call|chat|meet|meeting|conversation|next|speak|discuss|panel|visit|screening|screen',
    'like|love|keen|want|happy|excited|great ~4 schedule|arrange|set|book|speak|meet|chat|talk|discuss|interview|organise|organize',
    'wanted to ~3 schedule|arrange|set|book|speak|meet|chat|talk|discuss|interview|organise|organize|invite',
    'share|provide|send|confirm|know|tell|give ~4 availability|available|free|times',
    'your|times|when|are|you ~3 availability|available|free ~3 for|this|next|on|?|to|week|call',
    'pick|select|choose|book|find ~4 time|slot|times|slots|date',
    'what|which time|times|days|day work|works|suit|suits',
    'schedule ~4 interview|call|chat|conversation|meeting|screen|screening',
    'interview|call|meeting|screen|conversation ~4 confirmed|scheduled|rescheduled|booked|arranged|tomorrow',
    'interview|meeting will take place',
    'interview|meeting ~1 details|agenda|panel|schedule|confirmation|invitation|invite|request',
    'move|moving|bring|invite|progress|proceed|advance ~2 you|your ~3 forward|next|to',
    'mov*|proceed*|progress* ~1 forward|ahead with you|your',
    'calendar invite|invitation',
    'intro|introductory|exploratory|get-to-know ~1 chat|call|conversation',
    'chat|call|time|slot|something ~3 in|into|on the|my|our|your diary|calendar',
    'pleased|glad|happy|like|love to get to know you',
    'zoom|meet|teams ~2 link',
    'look* forward to meeting|speaking|talking|seeing',
  ]),
  sign('acknowledgement', 0.85, [
    'receiv*|receipt ~5 application|resume|résumé|cv|submission|profile|details|information|interest',
    'application|resume|résumé|cv|submission ~6 received|submitted|sent|forwarded|complete|in|confirmed|reviewed|review|progresses',
    'successfully ~2 submitted|applied|completed|received',
    'submitted|submitting|submit|completing|sent|sending ~4 application|resume|cv|profile',
    'review|reviewing|evaluating|assessing|considering|evaluate|assess|consider ~6 application|applications|resume|cv|qualifications|profile|background|experience|skills|submission|credentials',
    'will ~4 contact|touch|reach|review|reviewed|hear|notify|update|back',
    'look* forward to ~2 review|reviewing',
    'next steps|stage',
    'let|inform|notify you ~2 know ~2 whether|if|once|when',
    'inform|notify|update|tell you ~2 whether|if|once|when',
    'what|here happens|happen next',
    'you have ~2 applied',
    'we ~2 got|have ~1 your application|resume|résumé|cv|details|papers',
  ]),
  sign('acknowledgement', 0.6, [
    'thank|thanks ~6 applying|apply|application|applied|interest',
    'appreciate ~8 apply|applying|application|interest',
  ]),
  sign('outreach', 0.8, [
    'came across|found|noticed|saw|seen your profile|background|experience|resume|cv|linkedin|work',
    'open|interested|curious ~1 to|in ~1 exploring|hearing|new|discussing|learning',
    'thought|think ~3 you ~4 match|fit|interested|interesting',
    'thought of you',
    'reaching out ~6 opportunity|role|position|potential',
    'currently|actively|passively looking',
    'on behalf of my client',
    'based on your profile|background|search|experience|preferences',
    'great|perfect|strong|good match|fit for',
    'might|may|could interest you',
    'recruiting|hiring for a|an',
  ]),
  sign('outreach', 0.6, [
    'new|recommended|similar|these|more|matching jobs|roles|opportunities|openings',
    'job|jobs alert|alerts|matching',
    'unsubscribe',
    'newsletter|webinar|workshop|podcast|subscribe|register',
    'out of the? office',
  ]),
  // Named as what the mail is about, not just named: an insurer's mail is about a job all the same.
  sign('elsewhere', 0.8, [
    'visa|passport ~1 application|applications|appointment|request|renewal',
    '{thing} ~1 application|applications|request|claim|renewal|booking|appointment|proposal|episode|guest|study|order|decision',
    'application|apply|applied|applying|request|submit* ~6 {thing}',
    'your|our|this|exclusive|annual ~2 {thing}',
    'research|clinical|user|customer study|survey|participant|feedback|participation',
    'your|an order has|is|number|confirmed|#|was',
    'health|wellness|dental|medical|property assessment|check|plan|questionnaire',
    'valued|loyal customer|member',
    'discount|promo|savings|coupon|sale',
    'workshop|webinar|podcast|newsletter ~1 register|free|listen|subscribe',
    'free for members',
  ]),
  sign('job', 0.5, [
    'candidate|candidates|candidacy|candidature|applicant|applicants|recruiter|recruiters|recruiting|recruitment|hiring|résumé|resume|cv|vacancy|career|careers|job|jobs|interview|interviews|interviewing|internship|employment|employer|salary',
    'position|role|opening|opportunity',
    'engineer|analyst|manager|developer|designer|scientist|assistant|administrator|coordinator|associate|officer|specialist|consultant|director|nurse|teacher|technician|architect|accountant',
  ]),
]

export type Signs = Record<Topic, { score: number; found: Found | null }>

/** How strongly each topic is spoken of, and the strongest words for it. */
export function signsOf(sentences: readonly Sentence[]): Signs {
  const signs = Object.fromEntries(
    ['offer', 'assessment', 'invitation', 'acknowledgement', 'outreach', 'elsewhere', 'job'].map((topic) => [
      topic,
      { score: 0, found: null, best: 0 },
    ]),
  ) as unknown as Record<Topic, { score: number; found: Found | null; best: number }>
  for (const sentence of sentences) {
    for (const { topic, weight, matcher } of SIGNS) {
      const found = findAll(matcher, sentence).find(
        (one) => !isPromise(topic) || (isMeant(one) && !isDenied(one)),
      )
      if (!found) continue
      const entry = signs[topic]
      entry.score = 1 - (1 - entry.score) * (1 - weight)
      if (weight > entry.best) Object.assign(entry, { best: weight, found })
    }
  }
  return signs
}

// Only these lose their meaning under a condition: "if we wish to invite you" invites nobody.
function isPromise(topic: Topic): boolean {
  return topic === 'offer' || topic === 'assessment' || topic === 'invitation'
}
