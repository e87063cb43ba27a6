/** The one thing genuinely valued, as tired people type it: people. */
import { BOTH, enjoyed, event, type Line, NOBODY, PRIYA, rows, TOM, thing } from './row.ts'

const PEOPLE: Line[] = [
  [
    'priya showed me the wall of prototypes that failed',
    PRIYA,
    event('you showed me the wall of prototypes that failed'),
  ],
  [
    'priya showed me the wall of prototypes that failed',
    BOTH,
    event('Priya, you showed me the wall of prototypes that failed'),
  ],
  [
    'priya showed me the wall of prototypes that failed',
    TOM,
    event('Priya showed me the wall of prototypes that failed'),
  ],
  [
    'tom said theyd rather ship late than ship twice',
    TOM,
    event("you said you'd rather ship late than ship twice"),
  ],
  [
    'tom said theyd rather ship late than ship twice',
    PRIYA,
    event("Tom said they'd rather ship late than ship twice"),
  ],
  [
    'tom said theyd rather ship late than ship twice',
    BOTH,
    event("Tom, you said you'd rather ship late than ship twice"),
  ],
  ['Priya was honest about the pager rota', PRIYA, event('you were honest about the pager rota')],
  [
    'priya has been there nine years and still does support shifts',
    PRIYA,
    event('you have been there nine years and still do support shifts'),
  ],
  [
    'tom runs the postmortems without blaming anyone',
    TOM,
    event('you run the postmortems without blaming anyone'),
  ],
  [
    'tom took the time to explain why the queue was built that way',
    TOM,
    event('you took the time to explain why the queue was built that way'),
  ],
  [
    'priya and i talked about flaky tests for twenty minutes',
    PRIYA,
    event('you and I talked about flaky tests for twenty minutes'),
  ],
  ['Tom and I spent half an hour on the one bug', TOM, event('you and I spent half an hour on the one bug')],
  ['priya asked me what id delete first', PRIYA, event("you asked me what I'd delete first")],
  [
    'priya asked what I would delete first. nobody has asked me that before',
    PRIYA,
    'You asked what I would delete first. Nobody has asked me that before.',
  ],
  ['tom drew the whole system on a napkin', TOM, event('you drew the whole system on a napkin')],
  ['tom drew the whole system on a napkin', NOBODY, event('Tom drew the whole system on a napkin')],
  [
    'priya told me about the time they lost a week of data',
    PRIYA,
    [
      ...event('you told me about the time you lost a week of data'),
      ...event('you told me about the time they lost a week of data'),
    ],
  ],
  [
    'priya said she learned more from the failed launch than the good one',
    PRIYA,
    event('you said you learned more from the failed launch than the good one'),
  ],
  ['priya said her team eats lunch together', PRIYA, event('you said your team eats lunch together')],
  [
    'tom said he reads every support ticket on mondays',
    TOM,
    event('you said you read every support ticket on Mondays'),
  ],
  [
    'maria explained how they moved billing with no downtime',
    PRIYA,
    event('Maria explained how they moved billing with no downtime'),
    ['Maria Lopez'],
  ],
  [
    'maria and tom let me break the staging server',
    TOM,
    event('Maria and you let me break the staging server').concat(
      event('you and Maria let me break the staging server'),
      event('Maria and Tom let me break the staging server'),
    ),
    ['Maria'],
  ],
  [
    'priya and tom were patient while I debugged',
    BOTH,
    [...event('you were both patient while I debugged'), ...event('you both were patient while I debugged')],
  ],
  ['talking to priya about the rota', PRIYA, enjoyed('talking to you about the rota')],
  [
    'talking to tom about on call',
    BOTH,
    [...enjoyed('talking to Tom about on call'), 'Tom, I enjoyed talking to you about on call.'],
  ],
  ['pairing with tom on the flaky test', TOM, enjoyed('pairing with you on the flaky test')],
  ["Priya's honesty about the pager rota", PRIYA, thing('your honesty about the pager rota')],
  [
    "Priya's honesty about the pager rota",
    BOTH,
    [
      'Priya, your honesty about the pager rota stayed with me.',
      'Priya, I keep thinking about your honesty about the pager rota.',
      'Priya, what I remember best is your honesty about the pager rota.',
      'Priya, I especially valued your honesty about the pager rota.',
    ],
  ],
  ['priyas honesty about the pager rota', PRIYA, thing('your honesty about the pager rota')],
  ['toms story about the printer', TOM, thing('your story about the printer')],
  ['toms story about the printer', PRIYA, thing("Tom's story about the printer"), ['Tom Becker']],
  [
    'the conversation with priya about hiring juniors',
    PRIYA,
    thing('the conversation with you about hiring juniors'),
  ],
  ['the story priya told about the outage', PRIYA, thing('the story you told about the outage')],
  ['the way tom explained the trade offs', TOM, thing('the way you explained the trade offs')],
  [
    'the hour with tom and priya at the whiteboard',
    BOTH,
    [...thing('the hour with you both at the whiteboard')],
  ],
  ['priya laughed when tom dropped the marker', BOTH, event('Priya laughed when Tom dropped the marker')],
  [
    'priya let me ask anything and she answered honestly',
    PRIYA,
    event('you let me ask anything and you answered honestly').concat(
      event('you let me ask anything and answered honestly'),
    ),
  ],
  [
    'tom doesnt hide the bad parts of the codebase',
    TOM,
    event("you don't hide the bad parts of the codebase"),
  ],
  [
    'tom is the first manager who asked what i wanted to learn',
    TOM,
    event('you are the first manager who asked what I wanted to learn'),
  ],
  [
    "priya's been on both sides of that and it showed",
    PRIYA,
    event("you've been on both sides of that and it showed"),
  ],
  ['Priya goes on call like everyone else.', PRIYA, 'You go on call like everyone else.'],
  ['PRIYA SHOWED ME THE SQL THAT RUNS PAYROLL', PRIYA, event('you showed me the SQL that runs payroll')],
  [
    'she walked me through her worst outage',
    PRIYA,
    [...event('she walked me through her worst outage'), ...event('you walked me through your worst outage')],
  ],
  [
    'they let me ask anything',
    PRIYA,
    [...event('you let me ask anything'), ...event('they let me ask anything')],
  ],
  ['they let the newest person run standup', NOBODY, event('you let the newest person run standup')],
  [
    'Thabo took notes by hand and sent me a photo of them',
    PRIYA,
    event('Thabo took notes by hand and sent me a photo of them'),
  ],
  [
    'ana from data showed me their dashboards',
    TOM,
    event('Ana from data showed me their dashboards'),
    ['Ana'],
  ],
  ['the recruiter called me herself', NOBODY, event('the recruiter called me herself')],
  ['tom', TOM, ['You made an impression on me.', 'I was glad to meet you.', 'You stood out for me.']],
  [
    'Maria',
    PRIYA,
    [
      'Maria made an impression on me.',
      'Maria stood out for me.',
      'I was glad to meet Maria.',
      'The person I remember best is Maria.',
    ],
    ['Maria'],
  ],
  ['what priya said about testing in production', PRIYA, thing('what you said about testing in production')],
  ['Dr. Shah asked about my thesis', ['Dr. Priya Shah'], event('you asked about my thesis')],
]

export const DETAIL_PEOPLE = rows('detail', PEOPLE)
