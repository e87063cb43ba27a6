/** Word classes for the statements: how recruiters name things, and the verbs they decide with. */
import type { Classes } from './phrases.ts'

const job = [
  'position|positions|role|roles|job|vacancy|opening|requisition|post|posting|opportunity|internship|placement',
  'search|recruitment|hiring|apprenticeship|traineeship|fellowship|appointment|programme|program',
]

const people = [
  'candidate|candidates|applicant|applicants|application|applications|individual|individuals|profile|profiles|person|people|finalist|professional|professionals|candidacies|folks|employee|colleague|colleagues|employees',
]

export const WORDS: Classes = {
  job,
  people,
  // "no longer" and "unable" deny as much as "not" does.
  not: ['not', 'never', 'unable', 'no longer', 'declin*', 'against', 'neither', 'regretfully can'],
  others: [
    'other|another|others|different|alternative|stronger|alternate|fellow ~3 {people}',
    'others',
    'a ~1 colleague|employee|finalist',
    'another|others|else who|whose|with',
    'someone|somebody else|who|whose|with|for|from|within|more|closer|better|internal|internally',
    'internal|external ~1 {people}',
    'the|a|an ~1 chap|guy|woman|man|lady|gentleman|bloke|lad ~1 who|whose|with|from',
    'the other ~1 one|{title} .|,|who|from|with',
    'the other .|,|one',
    '{insider}',
  ],
  // Someone the employer has already, said as one says it of people: "our current trainee", "one of our own".
  insider: [
    'our|their|the|a ~2 own|current|existing|acting|interim|present|long-standing|in-house ~2 {title}|staff|team|people|temp .|,|who|from',
    'our|their|the|a ~2 own|current|existing|in-house ~1 apprentice|employee|employees|colleague|contractor|temp|people|staff',
    'one ~1 our|their own|current|existing',
    'our|their ~1 trainee|intern|apprentice|colleague|contractor|temp|deputy .|,|who|from',
  ],
  title: ['designer|engineer|developer|manager|analyst|trainee|intern|assistant|head|teacher|nurse|deputy'],
  be: ['is|are|was|will|would|does|do|did'],
  task: [
    'assessment|assessments|challenge|test|assignment|exercise|questionnaire|take-home|homework',
    'case study',
    'work sample',
  ],
  // What people apply for besides jobs, and what else comes with the post.
  thing: [
    'apartment|rental|tenancy|lease|leasing|mortgage|loan|insurance|policy|property|unit|adoption|adopt|pet|dog|cat',
    'membership|gym|fitness|club|volunteer|volunteering|podcast|scholarship|grant|grants|funding|manuscript|abstract|paper',
    'admission|admissions|parcel|delivery|refund|invoice|subscription|credit|card|home|house',
  ],
  // Named by what they have: only a decision when it is told as one.
  those: [
    '{people} who|whose|that|with|more|better|closer',
    'those ~1 who|whose|that|with',
    'a|an|the ~2 candidate|applicant',
  ],
  choose: [
    'mov* ~1 forward|ahead|on|forwards|along',
    'go|going|gone|went ~1 forward|ahead|with|for',
    'proceed* ~2',
    'progress* ~2',
    'advanc* ~1',
    'pursu* ~1',
    'prioriti* ~1',
    'focus* ~4 on',
    'continu* ~4 with',
    'select*|chosen|chose|choose|picked|hired|appointed|shortlisted|identified|accepted|found|preferred|favoured|favored ~3',
    'hire|appoint|engage|recruit ~1',
    'offer|offered|offering|extended|given|awarded|filled ~5 to|with|by',
    'offer|offered|offering|give|gave|given|giving|award* ~9 {job} ~3 to',
    'fill|filled|filling ~5 with',
    'took|taken|taking ~1',
    'decid*|opted|elected ~2',
    'in favour|favor of',
  ],
  advance: [
    'mov* ~6 forward|forwards|ahead|further|on|onward|along|past|beyond|through',
    'mov* ~3 to the? next|interview|final|second|following',
    'go|going|gone ~3 forward|forwards|ahead|further|through',
    'tak* ~7 forward|forwards|further|ahead|on',
    'bring|bringing|carry|carrying|push|put|putting ~5 forward|forwards|further|ahead|through',
    'proceed|proceeding|proceeded',
    'progress|progressing|progressed',
    'advance|advancing|advanced',
    'continu* ~2 with|in|to|your|you|on|beyond|further|consideration|considering',
    'pursu* ~4 application|candidacy|you|further|profile|candidature|this|matter|conversation',
    'consider|considered|considering|consideration ~2 you|your|further|for|application|candidacy|at',
    'select|selected|selecting|chosen|choose|choosing|shortlist|shortlisted|shortlisting|short-listed|short-list|picked|appointed',
    'offer|offering|offered|extend|extending|give ~5 {prize}',
    'invit* ~4 you|interview|next|further|stage|assessment|meet|your',
    'interview|interviewing|hire|hiring|employ|appoint|recruit you|your',
    'meet you',
    'accept|accepted|accepting|approve|approved ~3 application|you|candidacy|this',
    'success|successful',
    'recommend*|plac* you',
    'continu* ~1 .|,|further|the|our|any|interviews|interviewing|conversations|discussions|talks',
    'call|called|calling ~2 interview',
    'feature|figure|featured on|among|in ~1 it|list|shortlist|short-list|those|them|selection',
    'among|amongst ~5 applicants|candidates|selected|chosen|successful|shortlisted|those|finalists',
    'mak*|made|get|reach* ~4 cut|shortlist|short-list|final|next|round|stage|through|selection|grade',
    'fill|filling|recruiting|hiring ~2 this|the|for {job}?',
    'one of ~2 them|those|selected|chosen',
    'mak*|made ~2 offer',
    'work|working ~2 with you|together',
    'bring|bringing you on|aboard|onboard',
  ],
  prize: [
    'position|role|job|interview|place|employment|internship|vacancy|apprenticeship|contract|spot|seat|opportunity|offer|traineeship|placement|appointment',
    'you a|an|the|this|one|employment',
    'you ~1 ,|.',
  ],
}
