/** Why they say no, where they say it. Courtesy formulas give no reason: null beats a guess. */
import type { Reason } from '../rejection.ts'
import type { Evidence } from './mail.ts'
import { isMeant } from './mood.ts'
import type { Statement } from './no.ts'
import { findAll, type Matcher, phrases } from './phrases.ts'
import type { Sentence } from './sentences.ts'
import { WORDS } from './words.ts'

// In the order of how much they tell: a named ground beats "others were a better match".
const GROUNDS: [Reason, Matcher][] = [
  [
    'internal-candidate',
    phrases(
      [
        'internal ~1 {people}|hire|applicant|transfer|promotion',
        '{people}|someone|somebody ~3 internally|internal',
        'hire|fill|promote|recruit|filled|hired|promoted|go|going|gone ~4 internally|internal|within',
        'someone|candidate|who|person ~3 already|been ~2 team|company|us|here',
        'colleague|employee|member|someone|somebody ~2 from ~2 department|team|division|branch|depot|office|shift|site|ranks|company',
        'to|with|by|promot*|appoint*|hire|hired|asked|chosen|choose|select* ~2 {insider}',
        'acting|interim ~6 stay|remain|continue|permanent|permanently',
      ],
      WORDS,
    ),
  ],
  [
    'overqualified',
    phrases(
      [
        'overqualified|over-qualified',
        'too experienced|senior',
        'more senior|experienced than',
        'beyond ~3 level',
      ],
      WORDS,
    ),
  ],
  [
    'location-or-visa',
    phrases(
      [
        '{not} ~5 sponsor|sponsorship|visa|visas|relocation',
        'require* ~4 sponsorship|visa',
        'visa|sponsorship|relocation ~6 not|unable|unavailable',
        'right|authori* to work ~4 not',
        'within|closer|near|based|local|located ~3 commut*|office|region|area|timezone|locally',
        '{people}|someone ~3 based|located|living|local|locally',
        '{not} ~3 hire|hiring|employ ~3 in|from|outside',
        'time zone|zones',
      ],
      WORDS,
    ),
  ],
  [
    'salary',
    phrases(
      [
        'salary|compensation|pay|rate|remuneration ~3 expectation|expectations|requirement|requirements|range|budget',
        'expectations|range ~4 budget|beyond|exceed*|outside|above',
        'our budget',
        'salary|pay|figure|expectation|expectations|range|rate ~6 above|beyond|over|exceed*|outside',
        'above|beyond|exceed*|more ~1 what|than we ~2 pay|offer|afford',
        '{not} ~2 go|pay|stretch|match above|beyond|higher|that|your',
      ],
      WORDS,
    ),
  ],
  [
    'availability',
    phrases(
      [
        'start|starting ~1 date|sooner|earlier|immediately',
        'notice period',
        'availability ~6 not|match*|align*|fit',
        'available|start ~2 sooner|earlier|immediately',
        'hours|shifts|schedule ~4 not',
      ],
      WORDS,
    ),
  ],
  [
    'role-paused',
    phrases(
      [
        '{job} ~6 hold|paused|frozen|suspended|postponed|parked|shelved',
        'headcount|budget|hiring ~3 frozen|freeze|paused',
        'paus*|postpon*|freez*|frozen|suspend* ~4 {job}',
        'hiring|recruitment freeze|pause',
        'put*|plac* ~5 on hold',
      ],
      WORDS,
    ),
  ],
  [
    'role-cancelled',
    phrases(
      [
        '{job}|it|project ~6 cancelled|canceled|eliminated|discontinued|withdrawn|scrapped|axed|pulled',
        'client|customer|board|finance ~2 cancelled|pulled|withdrew|scrapped|cut',
        '{job} ~3 not ~2 filled|advertised|funded|replaced',
        '{job} ~1 no longer exist*',
        'no longer ~4 {job}|headcount|budget ~1 to|for|.',
        'layoff|layoffs|redundanc*',
        'cancel*|eliminat*|withdraw* ~4 {job}',
        'restructur*|reorgani*|budget ~1 cuts|reasons|constraints|changes',
        'no longer ~2 hiring|recruiting|filling|need',
        'not ~1 fill|filling',
        'change ~2 priorities|direction|strategy|headcount',
      ],
      WORDS,
    ),
  ],
  ['role-filled', phrases(['{job} ~5 filled', 'filled ~3 {job}'], WORDS)],
  [
    'assessment',
    phrases(
      [
        'assessment|test|challenge|exercise|task|assignment|submission|score|code|results ~6 not|below|threshold|short|less',
        '{not} ~6 pass|passed|score ~3 assessment|test|exam|challenge',
        'performance ~3 assessment|test|exercise|task',
      ],
      WORDS,
    ),
  ],
  [
    'culture-fit',
    phrases(
      ['culture|cultural|culturally|values|team ~2 fit|match|alignment|add', 'fit ~3 team|culture'],
      WORDS,
    ),
  ],
  [
    'experience',
    phrases(
      [
        'more|greater|deeper|longer|extensive|additional|less|enough|sufficient|years|level|depth ~3 experience',
        'more experienced|senior|seasoned',
        'higher ~3 seniority|level',
        'experience ~3 short|limited|lacking|insufficient',
      ],
      WORDS,
    ),
  ],
  [
    'missing-requirement',
    phrases(
      [
        '{not} ~4 meet|satisfy|possess|have|fulfil|fulfill|match ~6 requirement|requirements|criteria|qualification|qualifications|certification|skill|skills|degree|licence|license',
        'not ~3 evidence|enough of',
        'lack*|missing ~5 experience|skill|skills|requirement|qualification',
        'require*|need* ~6 certification|licence|license|degree|fluency|fluent',
        'minimum ~3 not',
      ],
      WORDS,
    ),
  ],
  [
    'stronger-candidate',
    phrases(
      [
        'more|better|stronger|closer|closely|closest ~4 match*|align*|fit*|suit*|meet*|qualified|candidate|candidates|background|experience',
        '{others} ~6 more|better|closer|closely|stronger',
        'match*|align*|fit*|suit*|meet* ~5 more|closer|better closely|fully|our|the|what',
        'select*|chosen|offered|hired|accepted ~6 another|other|different|stronger ~1 candidate|applicant',
        'someone ~3 who|whose|with',
      ],
      WORDS,
    ),
  ],
]

/** The ground they name for the no and its words; null when none is named. */
export function reasonOf(
  noes: readonly Statement[],
  sentences: readonly Sentence[],
): { reason: Reason; evidence: Evidence } | null {
  const outright = new Set(noes.filter((one) => one.weight >= 0.75).map((one) => one.sentence))
  const telling = besides(outright, sentences)
  for (const [reason, matcher] of GROUNDS) {
    for (const sentence of telling) {
      // In the very sentence of the no, "candidates who match more closely" is no general remark.
      const found = findAll(matcher, sentence).find((one) => outright.has(sentence) || isMeant(one))
      if (found) return { reason, evidence: { field: 'reason', phrase: found.phrase } }
    }
  }
  return null
}

// A ground stands in the sentence of the no or right beside it; elsewhere the same words are footers and courtesy.
function besides(outright: ReadonlySet<Sentence>, sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter((sentence, i) => {
    if (outright.has(sentence)) return true
    const beside = [sentences[i - 1], sentences[i + 1], sentences[i - 2]].some(
      (other) => other && outright.has(other),
    )
    return (
      beside &&
      !/ (?:thank|wish|encourage|apply|future|regardless|interest in|file|equal) /.test(sentence.plain)
    )
  })
}
