/** The ways of saying no, by what is said rather than by phrase. Each weighs as much as it tells by itself. */

import { isMeant } from './mood.ts'
import { type Found, findAll, type Matcher, phrases } from './phrases.ts'
import type { Sentence } from './sentences.ts'
import { WORDS } from './words.ts'

interface Way {
  name: string
  weight: number
  matcher: Matcher
  /** Words that turn the statement into another one. */
  except?: RegExp
}

function way(name: string, weight: number, sources: string[], except?: RegExp): Way {
  return { name, weight, matcher: phrases(sources, WORDS), ...(except && { except }) }
}

const WAYS: Way[] = [
  way(
    'not-you',
    0.95,
    ['{not} ~5 {advance}'],
    / (?:feedback|sponsor\w*|reimburse\w*|advice|reply|replies|respond\w*|attachments?|emails?|each|every|all|expectation|guarantee|discriminat\w*|regard|based on|consideration to|success with|luck|problem|issue|matter) |^ no (?:later|cost|problem|obligation)|consider\w* ~?for all/,
  ),
  way(
    'someone-else',
    0.95,
    [
      '{choose} ~2 {others}',
      '{others} ~2 accepted|took|taken|signed|got|secured|landed ~1 our|the|an|this ~3 offer|{job}|contract',
    ],
    / (?:among|amongst|alongside|along with|as well|first (?:and|then|before)|over|than|from other|from others|from another|above|unlike|before|against|also|interview\w* other|feedback|stand out) /,
  ),
  // What is given away is named: the job or the offer, not an award, and not the one who held the job.
  way(
    'given-away',
    0.9,
    [
      '{job}|offer|it|this ~4 went|gone|going|goes|given|awarded|offered ~2 to ~1 {others}',
      '{job}|offer|it ~4 went|gone|going|goes|given|awarded|offered ~2 to ~1 a|an|one|the ~2 {people}',
      'give|gave|given|giving ~2 position|role|job|post|vacancy|place|contract to ~2 , who|instead|as',
      'hiring|taking|appointing the other ~2 .|,|who',
    ],
    / to (?:you|everyone|all|each) /,
  ),
  way(
    'those-instead',
    0.9,
    [
      'have|has|had|are|am|were|be|decided|chose|decision|opted|elected ~6 {choose} ~1 {those}',
      'decid*|decision|chosen|chose|opted|elected ~4 hire|recruit|promote|appoint|fill ~4 internally|internal|within|higher|senior',
      'a|the ~2 candidate|applicant was|has ~1 selected|chosen|appointed|hired',
      'asked|ask|kept|keep|made|make ~2 acting|interim|current ~6 stay|remain|continue|permanent|permanently',
      'you ~4 edged|pipped|beaten|outscored',
    ],
    / (?:you (?:as|are)|looking|among|interview) /,
  ),
  way(
    'others-fit-better',
    0.75,
    [
      'other|another|different|stronger ~2 {people} ~8 more|better|closer|closely|stronger|suited',
      'were|had|have|are ~2 stronger|better-qualified|better {people}',
      '{people} ~7 more|better closely|closer|directly|aligned|qualified|match*|fit*|suit*|experienc*|relevant',
      '{people} ~3 whose ~5 more|better|closer|closely|stronger',
    ],
    / (?:help|get|make|tools?|resources) /,
  ),
  way(
    'job-gone',
    0.9,
    [
      '{job} ~4 has|have|is|was|are|had|been ~3 filled|cancelled|canceled|withdrawn|frozen|discontinued|eliminated|retired|suspended|postponed|paused|closed|parked|shelved|scrapped|axed|pulled|mothballed',
      'headcount|budget|funding ~3 frozen|freeze|paused|cut|withdrawn|pulled|gone',
      '{job} ~3 not ~2 filled|advertised|readvertised|funded|approved|replaced',
      '{job} ~3 not ~2 go|going ahead|forward',
      '{job} ~3 not ~1 happen|happening',
      '{job} ~1 no longer exist*|available|open',
      'there ~1 no longer ~2 {job}|headcount|budget',
      'no longer have ~3 {job}|headcount|budget|funding',
      'cancel*|stop* ~2 all|any|remaining|further|other|outstanding ~2 interviews|conversations|talks',
      '{job} ~4 has|have|is|was|are|been|put|placed ~3 on hold',
      'put|putting|placed|placing ~5 on hold',
      'have|has|had|are|decided|been|chosen|due ~3 paus*|cancel*|closed|closing|close|filled|suspend*|freez*|frozen|withdrawn|postpon* this|the|our|all|recruitment|hiring ~7 {job}',
      'pausing|paused|pause|postponing|freezing ~1 this|the|our|all|recruitment|hiring ~6 {job}|recruitment|hiring',
      '{job} ~3 is|are|has ~1 no longer ~2 available|open|active|needed|required|vacant|exist*|being',
      'we|are|team|is no longer ~3 hiring|recruiting|reviewing|considering|interviewing|seeking|filling|moving|proceeding|looking',
      'hiring|recruitment freeze|pause',
      'hold*|paus*|postpon*|delay*|stop* ~2 hiring|filling|recruiting|recruitment',
      'withdraw*|withdrew|rescind*|revok* ~6 offer',
    ],
    / (?:your account|browser|closing date|you (?:have )?withdr\w*) /,
  ),
  way(
    'no-fit',
    0.8,
    [
      '{not} ~4 match|fit|suit|suitable|suited|aligned|right ~2 for|our|with|this|the|.|,|at',
      '{not} ~2 a|the|an|quite|right|good|strong|best|perfect|ideal ~3 match|fit',
      '{not} ~3 meet|match|align|satisfy|possess|fulfil|fulfill|have|fit|qualify|qualified ~5 requirement|requirements|criteria|needs|qualification|qualifications|minimum|standard|looking|experience|skills|seeking|position|role',
      '{not} ~2 what ~3 looking|seeking|need',
      'this|things|role|position|job|opportunity|application one? {be} ~1 not ~4 work|working out',
      'this|role|position|job|opportunity one? ~1 not ~2 work|working out',
      '{not} ~2 reach|reached|attain|attained|achieve|achieved ~3 standard|benchmark|score|threshold|mark|bar|pass',
      '{not} ~1 enough|sufficient ~4 place|shortlist|interview|stage|round',
      'below|short ~4 score|threshold|bar|standard|mark',
    ],
    / (?:worry|every|need to|discriminat\w*|all of|today|tomorrow|\w+day|time|slot|week) /,
  ),
  // Said of one person in passing; with a regret or a farewell beside it, a no.
  way(
    'not-the-one',
    0.6,
    ['this|it|that ~2 not ~2 the one', 'not one we|i|that', 'it ~1 not ~4 work out'],
    / (?:the one (?:who|that|i|we|to|for)|today|tomorrow|\w+day|time|slot|week) /,
  ),
  way(
    'unsuccessful',
    0.9,
    [
      'candidacy|application|candidature|profile ~9 not ~1 retained ~1 .|,|at|this',
      'unsuccessful on|in|at|this|with|.|,|for|and',
      'application|candidacy|candidature|you|cv|resume|profile ~6 been|was|is|were ~2 unsuccessful|rejected|declined',
      'it is a no',
      'a no from us|our',
      'rejected|rejecting|declined|declining ~2 your|you',
      'status|outcome|result|decision|: :? ~2 rejected|declined|unsuccessful',
      'been|was|is turned down',
      'turn|turned|turning ~2 your|you ~2 down',
      'must|have|decided|need ~2 decline',
      'not selected',
    ],
    / (?:unsuccessful (?:candidates|applicants)|transaction|payment|card|you have declined|you declined) /,
  ),
  way(
    'end',
    0.85,
    [
      'end|ending|ended|conclud*|clos*|discontinu*|stop*|remov* ~3 consideration|candidacy|candidature|your application',
      'no longer ~3 consider|considered|considering|consideration|candidate|reviewing',
      'go|going|gone|went|mov*|tak*|head* ~5 different|another|other|new direction',
      'direction that|which ~2 better|closer|fits',
      'decid*|going|chosen|opted to pass',
      'pass|passing on your|this|you',
      'no further action|steps',
      'have|need|got|must|decided|think|will|better|best ~3 leave it ~1 there|here|at',
      'have|need|got|must|decided|think|will|better|best ~3 call it a day|quits',
      'end|ending|ended|stop|stopping|halt*|ceas* ~3 process|talks|conversations|interviews|discussions ~1 here|there|now|today|entirely|altogether',
      'stopping|halting|ceasing ~1 all|further|our|the ~1 conversations|talks|interviews|discussions',
      'process|talks|conversations|discussions|journey|road ~1 end|ends|ended|stop|stops|over ~1 here|there|now',
      'application has|is been? closed|archived|inactive',
    ],
    / (?:you (?:have )?withdr\w*|your (?:own )?request|you requested|here (?:with|at|by|on)) /,
  ),
  // Weak by themselves: they need company.
  way(
    'regret',
    0.5,
    [
      'regret ~3 inform|say|tell|advise|let|that|to',
      'regretfully|regrettably',
      'sorry ~2 inform|say|tell|let|share|deliver|disappoint|that|bearer|not',
      'not ~3 news|outcome|result|answer|decision ~2 you|hoping|hoped|wanted',
      'disappointing|disappointment|disappointed|disappoint',
      'discouraged|discouraging',
    ],
    / (?:sorry (?:for|to hear)|inconvenience|delay) /,
  ),
  way('wants-another', 0.6, ['but ~3 want*|need*|prefer* ~1 someone|somebody with|who|whose']),
  way('second', 0.7, ['you ~1 came|were|finished|placed ~4 second|runner-up']),
  way('between-you', 0.5, [
    'was|were|been ~4 difficult|tough|hard|close|tight|narrow ~2 between ~1 two|you|both',
    'came|come|was down|between ~1 to? ~1 you and',
  ]),
  way('hard-choice', 0.35, [
    'difficult|tough|hard|challenging|competitive ~2 decision|decisions|choice|choices|selection',
    'after|following|upon|with ~2 careful|thorough|thoughtful|much|due|full|further ~3 consideration|review|deliberation|evaluation|thought',
    'many|several|number ~3 strong|qualified|talented|excellent|impressive ~2 {people}',
    'no reflection|not ~2 reflection|reflect ~5 your|you|ability|skills',
  ]),
  way('sadly', 0.3, [
    'unfortunately|sadly|alas',
    'i|we am|are afraid',
    'on this occasion',
    'at this time|point',
  ]),
  way('farewell', 0.3, [
    'wish*|best|good|luck|success ~6 search|endeavors|endeavours|endeavor|future|career|elsewhere',
    'best of luck|success',
    'all the best|success',
  ]),
  way(
    'later-perhaps',
    0.3,
    [
      'keep|retain|hold|remain ~5 on|in ~2 file|database|system|pool|mind|records',
      'apply|applying|application|applications|reapply|consider ~4 again|other|future|another|later',
      'future ~2 opportunities|openings|roles|positions|vacancies',
      'keep an eye|checking|visiting',
    ],
    / alongside /,
  ),
]

export interface Statement extends Found {
  way: string
  weight: number
}

/** Every meant statement of a no, one per way of saying it and sentence. */
export function noesOf(sentences: readonly Sentence[]): Statement[] {
  const statements: Statement[] = []
  for (const sentence of sentences) {
    for (const { name, weight, matcher, except } of WAYS) {
      const found = findAll(matcher, sentence).find(
        (one) => !except?.test(spread(one)) && !isOwned(one) && isMeant(one),
      )
      if (found) statements.push({ ...found, way: name, weight })
    }
  }
  return statements
}

// "Went to a colleague's team": what is owned by somebody is not that somebody.
function isOwned({ phrase }: Found): boolean {
  return /(?<!\b(?:who|it|that))['’]s$/i.test(phrase)
}

// What makes a statement another one may stand just after it ("offer you … feedback").
function spread({ sentence, from, to }: Found): string {
  const after = sentence.plain.slice(to).split(' ').slice(0, 2).join(' ')
  return `${sentence.plain.slice(from - 1, to)}${after} `
}
