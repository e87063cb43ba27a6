/** The phrases of a mail that name the employer ("your interest in …", "the … hiring team"). */
import { asCompany, isAddress, looksLikePerson, NAME } from '../names.ts'
import { soundsLikeRole } from '../role/words.ts'
import type { Vote } from './elect.ts'

const pattern = (source: string) => new RegExp(source.replaceAll('NAME', `(${NAME})`), 'g')
const JOB =
  '(?:position|role|opportunity|opening|job|vacancy|internship|team|post|programme|program|candidacy|application|process|story|journey)'

// Each names the employer in its first group. They are laid over single lines, so no name runs across two.
const IN_TEXT: [RegExp, number][] = [
  [
    pattern(
      "(?:interest|interested)(?: you (?:have |[’']ve )?(?:shown|expressed))? in (?:(?:an? |your |the |our )?(?:job|role|position|careers?|career opportunities|opportunit(?:y|ies)|working|employment)(?: here)? (?:at|with|for|in) |(?:joining|being part of|becoming part of|joining the team at|joining our team at) (?:the team at |our team at )?)?(?:the )?NAME",
    ),
    0.6,
  ],
  [
    pattern(
      '(?:appl(?:y|ying|ied)|application|applications|candidacy|candidature)(?: was| has been)?(?: submitted| sent)? (?:to|at|with) (?:and interest in )?(?:the )?NAME',
    ),
    0.6,
  ],
  [pattern(`\\b${JOB}(?: here)? (?:at|with|within) (?:the )?NAME`), 0.7],
  [
    pattern(
      '(?:[Ww]ork|[Ww]orking|[Cc]areers?|[Jj]oin|[Jj]oining|joined|[Ee]mployment|[Ll]ife|[Oo]pportunities|[Rr]oles|[Pp]ositions|[Oo]penings|[Jj]obs|[Ii]nternships|[Ee]veryone|[Tt]eam|us|[Pp]eople|[Cc]olleagues|[Hh]ere|all of us|careers page|openings) (?:at|with|within|for) (?:the )?NAME',
    ),
    0.5,
  ],
  [pattern('(?:joining|join|considering|choosing|about|chosen|become part of) (?:the )?NAME'), 0.3],
  [pattern('on behalf of (?:the |everyone at |all of us at )?(?:team at )?NAME'), 0.6],
  [
    pattern(
      '(?:^(?:The |Your )?|\\b[Tt]he )NAME (?:[Hh]iring|[Rr]ecruit(?:ing|ment)|[Tt]alent|[Pp]eople|HR|[Cc]areers?|[Ss]election|[Tt]eam|Human Resources)\\b',
    ),
    0.6,
  ],
  [pattern('^Team NAME$'), 0.4],
  [
    pattern(
      '(?:[Hh]iring|[Rr]ecruit(?:ing|ment)|[Tt]alent(?: [Aa]cquisition)?|[Pp]eople) [Tt]eam,? (?:at|@|of) (?:the )?NAME',
    ),
    0.7,
  ],
  [
    pattern(
      '(?:[Uu]pdate|[Mm]essage|[Nn]ews|[Ee]mail|[Gg]reetings|[Rr]egards|[Hh]ello) (?:from|by) (?:the |everyone at |all of us at )?NAME',
    ),
    0.45,
  ],
  [pattern('\\b(?:sent|submitted) to NAME(?: on\\b|[.!]|$)'), 0.7],
  [pattern('\\b(?:role|position|offer|opportunity|future) (?:from|at|with) (?:the )?NAME'), 0.45],
  [pattern('\\bat (?:the )?NAME(?=[,.;!?]|$)'), 0.3],
  [pattern('^NAME is (?:an? (?:equal|affirmative)|committed to|proud to be|authorised)'), 0.45],
  [pattern('(?:©|\\([Cc]\\)|[Cc]opyright)(?: ?\\d{4}(?:[-–]\\d{4})?)? (?:by )?NAME'), 0.45],
  [
    pattern('\\bNAME (?:has|have) (?:invited|asked|received|reviewed|decided|selected|viewed|requested)'),
    0.5,
  ],
  [pattern('\\b(?:test|assessment|challenge|interview|questionnaire)(?:\\(s\\)|s)? for (?:the )?NAME'), 0.3],
  [
    pattern(
      '\\b[Yy]our NAME (?:application|interview|candidacy|assessments?|test|recruiter|profile|job application)\\b',
    ),
    0.4,
  ],
  [
    pattern(
      '\\b(?:[Ww]elcome to|[Hh]ere at|thinking of|[Dd]iscover|[Aa]bout) NAME(?: is| are| we|,|\\.|!|$)',
    ),
    0.35,
  ],
]

// Here a colleague's name stands as often.
const MEETING: [RegExp, number][] = [
  [
    pattern(
      '\\b(?:interviews?|interviewed|interviewing|conversations?|meeting|call|chat) (?:at|with|for) NAME',
    ),
    0.4,
  ],
]

const IN_SUBJECT: [RegExp, number][] = [
  [pattern(' (?:at|@) (?:the )?NAME'), 0.6],
  [
    pattern(
      '^(?:Re: |RE: |Fwd?: )?NAME(?: (?:Application|application|Careers?|job application|Follow-?[Uu]p|follow-?up|Update|update|Interview|interview|Offer|Recruit|–|-|//|\\||<>)| \\/\\/)',
    ),
    0.35,
  ],
  [pattern('^(?:Re: |RE: |Fwd?: )?NAME (?:invites|has|received|wants)'), 0.5],
  [pattern('(?:^|[-–|:] )NAME$'), 0.2],
  [pattern('[-–|] NAME [-–|]'), 0.2],
  [pattern('^(?:Re: |RE: |Fwd?: )?NAME: '), 0.3],
  [pattern('\\b(?:from|with|to|for|by) (?:the )?NAME(?=[!.?]|$| [-–|])'), 0.35],
]

/** What the lines of the text and the subject say. */
export function textVotes(lines: readonly string[], subject: string): Vote[] {
  return [
    ...lines.flatMap((line) => [
      ...votesIn(line, IN_TEXT).map(among),
      ...votesIn(line, MEETING).map(doubted),
    ]),
    ...votesIn(subject, IN_TEXT),
    ...votesIn(subject, MEETING).map(doubted),
    ...votesIn(subject, IN_SUBJECT),
  ]
}

function votesIn(line: string, patterns: [RegExp, number][]): Vote[] {
  return patterns.flatMap(([matcher, weight]) =>
    [...line.matchAll(matcher)].flatMap((match) => {
      const name = asCompany(match[1] ?? '')
      // "Please come to us at Harbour House"; but "applying to State Street".
      if (name === null || (weight < 0.4 && isAddress(name))) return []
      return [{ name, weight, phrase: match[0].trim() }]
    }),
  )
}

function doubted(vote: Vote): Vote {
  const isPeople = vote.name.split(/ and | & /).every((one) => !one.includes(' ') || looksLikePerson(one))
  return isPeople ? { ...vote, weight: 0.12 } : vote
}

// "Life with Tina", "the team with Tom" are about people, too.
const among = (vote: Vote): Vote =>
  /\b(?:life|team|us|people|here|work(?:ing)?|colleagues|everyone) with /i.test(vote.phrase)
    ? doubted(vote)
    : vote

/** What a board sets under the job ("Linden · Leeds", "Linden Co. - Leeds"); only the first is the reader's. */
export function boardVotes(lines: readonly string[]): Vote[] {
  const at = lines.findIndex(
    (line) => line.length < 90 && soundsLikeRole(line.trim()) && !/[.!?:]$/.test(line.trim()),
  )
  const next = lines.slice(at + 1).find((line) => line.trim() !== '') ?? ''
  const name = at < 0 || next.length > 120 ? null : asCompany(next.split(/ [·•|–—-] /)[0] ?? '')
  return name && new RegExp(`^${NAME}\\.?$`).test(name) ? [{ name, weight: 0.6, phrase: name }] : []
}
