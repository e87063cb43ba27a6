/** The one thing genuinely valued, as tired people type it: things, doings, sentences, slips. */
import { enjoyed, event, type Line, NOBODY, PRIYA, rows, TOM, thing } from './row.ts'

const THINGS: Line[] = [
  ['the questions about on-call', NOBODY, thing('the questions about on-call')],
  ['the wall of failed prototypes', NOBODY, thing('the wall of failed prototypes')],
  ['the wall of prototypes that failed', NOBODY, thing('the wall of prototypes that failed')],
  ['The pager rota talk', NOBODY, thing('the pager rota talk')],
  ['the  team   lunch..', NOBODY, thing('the team lunch')],
  ['- the office tour', NOBODY, thing('the office tour')],
  ['* the code review exercise', NOBODY, thing('the code review exercise')],
  ['office tour', NOBODY, thing('the office tour')],
  ['system design chat with maria', PRIYA, thing('the system design chat with Maria'), ['Maria']],
  ['your blog post on kafka', NOBODY, thing('your blog post on kafka')],
  ['your approach to code review', NOBODY, thing('your approach to code review')],
  ['my conversation with the support team', NOBODY, thing('my conversation with the support team')],
  ['our talk about event sourcing', NOBODY, thing('our talk about event sourcing')],
  [
    'a real conversation about failure',
    NOBODY,
    [...thing('a real conversation about failure'), 'I valued a real conversation about failure.'],
  ],
  ['the people', NOBODY, [...thing('the people'), 'The people made an impression on me.']],
  [
    'everyone i met',
    NOBODY,
    [
      ...thing('everyone I met'),
      'Everyone I met made an impression on me.',
      'Everyone I met stood out for me.',
    ],
  ],
  [
    'the walk to the lab and the smell of solder',
    NOBODY,
    thing('the walk to the lab and the smell of solder'),
  ],
  ['the GraphQL migration story', NOBODY, thing('the GraphQL migration story')],
  ['the iOS rewrite', NOBODY, thing('the iOS rewrite')],
  ['THE TAKE HOME PROJECT', NOBODY, thing('the take home project')],
  ['THE AWS BILL STORY', ['Bill Marsh'], thing('the AWS bill story')],
  [
    'the team, especially maria',
    PRIYA,
    [
      'The team, especially Maria, stayed with me.',
      'The team stayed with me, especially Maria.',
      'I keep thinking about the team, especially Maria.',
    ],
    ['Maria'],
  ],
  ['the honest answers about churn', NOBODY, thing('the honest answers about churn')],
  ['those five minutes about monorepos', NOBODY, thing('those five minutes about monorepos')],
  [
    'the onboarding doc you wrote for new people',
    NOBODY,
    thing('the onboarding doc you wrote for new people'),
  ],
  ['the project where you map bus routes', NOBODY, thing('the project where you map bus routes')],
  ['the part about accessibility', NOBODY, thing('the part about accessibility')],
  [
    'questions that were actually about the work',
    NOBODY,
    [
      ...thing('questions that were actually about the work'),
      ...thing('the questions that were actually about the work'),
    ],
  ],
  ['the coffee w/ the design team', NOBODY, thing('the coffee with the design team')],
  ['the roadmap & how open you are about it', NOBODY, thing('the roadmap and how open you are about it')],
  ['the accessibility work', PRIYA, thing('the accessibility work')],
  [
    'every single interviewer',
    NOBODY,
    [
      ...thing('every single interviewer'),
      'Every single interviewer made an impression on me.',
      'Every single interviewer stood out for me.',
    ],
  ],
  ['"bring your worst code" round', NOBODY, thing('the "bring your worst code" round')],
]

const DOINGS: Line[] = [
  [
    'hearing how maria moved the billing system without downtime',
    PRIYA,
    enjoyed('hearing how Maria moved the billing system without downtime'),
    ['Maria'],
  ],
  [
    'letting the newest person run standup',
    NOBODY,
    [...thing('letting the newest person run standup'), 'I liked you letting the newest person run standup.'],
  ],
  ['seeing the prototypes', NOBODY, enjoyed('seeing the prototypes')],
  ['learning about your data pipeline', NOBODY, enjoyed('learning about your data pipeline')],
  ['meeting the team', NOBODY, enjoyed('meeting the team')],
  ['being asked what i wanted to learn', NOBODY, enjoyed('being asked what I wanted to learn')],
  [
    'working through the caching problem together',
    NOBODY,
    enjoyed('working through the caching problem together'),
  ],
  ['keeping the boring parts boring', NOBODY, thing('keeping the boring parts boring')],
  ['watching tom debug', TOM, enjoyed('watching you debug')],
  [
    'priya showing me round the lab',
    PRIYA,
    ['Your showing me round the lab stayed with me.', 'I keep thinking about you showing me round the lab.'],
  ],
  ['getting to see the rockets', NOBODY, enjoyed('getting to see the rockets')],
  [
    'not having to sell myself for once',
    NOBODY,
    thing('not having to sell myself for once').concat(enjoyed('not having to sell myself for once')),
  ],
  ['sharing the postmortems publicly', NOBODY, thing('sharing the postmortems publicly')],
  ['to see how you work', NOBODY, ['It was good to see how you work.']],
]

const SENTENCES: Line[] = [
  ['loved the team', NOBODY, 'I loved the team.'],
  ['really enjoyed the pairing session', NOBODY, 'I really enjoyed the pairing session.'],
  [
    'i liked that nobody pretended the legacy code was fine',
    NOBODY,
    'I liked that nobody pretended the legacy code was fine.',
  ],
  [
    'I loved how open everyone was about the layoffs',
    NOBODY,
    'I loved how open everyone was about the layoffs.',
  ],
  ['i really liked talking with tom about rust', TOM, 'I really liked talking with you about rust.'],
  ['liked the stand-up', NOBODY, 'I liked the stand-up.'],
  ['liked how tom never once looked at his phone', TOM, ['I liked how you never once looked at your phone.']],
  ['appreciated priyas patience', PRIYA, 'I appreciated your patience.'],
  ['im still thinking about the caching question', NOBODY, "I'm still thinking about the caching question."],
  ['ive never seen a team that calm', NOBODY, "I've never seen a team that calm."],
  ['we talked about rust for an hour', NOBODY, event('we talked about rust for an hour')],
  ['everyone was so kind about my nerves', NOBODY, event('everyone was so kind about my nerves')],
  ['the team eats lunch together', NOBODY, event('the team eats lunch together')],
  ['nobody interrupted me', NOBODY, event('nobody interrupted me')],
  ['it was the best interview ive had', NOBODY, "It was the best interview I've had."],
  ['you showed me the roadmap', NOBODY, event('you showed me the roadmap')],
  ['you didnt have to call but you did', NOBODY, event("you didn't have to call but you did")],
  [
    'you dont pretend its easy',
    NOBODY,
    [...event("you don't pretend it's easy"), ...event("you don't pretend its easy")],
  ],
  ['The stand-up was run by the newest person.', NOBODY, 'The stand-up was run by the newest person.'],
  ['I came home with three books to read.', NOBODY, 'I came home with three books to read.'],
  ['Your team made me feel welcome!', NOBODY, 'Your team made me feel welcome!'],
  [
    'the newest person ran the stand up. i want to work like that',
    NOBODY,
    'The newest person ran the stand up. I want to work like that.',
  ],
  [
    'got to pair with two people who clearly like their jobs',
    NOBODY,
    'I got to pair with two people who clearly like their jobs.',
  ],
  ['learned a lot about kubernetes', NOBODY, 'I learned a lot about kubernetes.'],
  ['showed me the real roadmap', NOBODY, event('you showed me the real roadmap')],
  ['was nice to be treated like an adult', NOBODY, 'It was nice to be treated like an adult.'],
  ['it was nice to be treated like an adult...', NOBODY, 'It was nice to be treated like an adult.'],
  ['the interviewers had actually read my code', NOBODY, event('the interviewers had actually read my code')],
  ['theres a library in the office', NOBODY, event("there's a library in the office")],
  [
    'very friendly and well prepared',
    NOBODY,
    [
      'It all felt very friendly and well prepared.',
      'Everyone was very friendly and well prepared.',
      'You were very friendly and well prepared.',
    ],
  ],
  ['honest and direct', NOBODY, ['It all felt honest and direct.', 'You were honest and direct.']],
  ['I WAS TREATED LIKE A COLLEAGUE', NOBODY, event('I was treated like a colleague')],
  ['who knew tax software could be fun?', NOBODY, 'Who knew tax software could be fun?'],
  ['thank you for showing me round the lab', NOBODY, 'Thank you for showing me round the lab.'],
  ['you made me feel at home & i wont forget it', NOBODY, "You made me feel at home and I won't forget it."],
]

const AMBIGUOUS: Line[] = [
  [
    'the bill came up and everyone fought to pay it',
    ['Bill Marsh'],
    event('the bill came up and everyone fought to pay it'),
  ],
  ['bill showed me the repo', ['Bill Marsh'], event('you showed me the repo')],
  ['will showed me the repo', ['Will Hayes'], event('you showed me the repo')],
  ['the will to fix old things', ['Will Hayes'], thing('the will to fix old things')],
  [
    'grace under pressure',
    ['Grace Ito'],
    thing('grace under pressure').concat(thing('the grace under pressure')),
  ],
  ['Grace walked me to the door', ['Grace Ito'], event('you walked me to the door')],
  ['mark said the code should be boring', ['Mark Olsen'], event('you said the code should be boring')],
  ['the art on the walls', ['Art Lund'], thing('the art on the walls')],
  ['talking with mark about rust', ['Mark Olsen'], enjoyed('talking with you about rust')],
  ['May asked the best questions', ['May Chen'], event('you asked the best questions')],
  ['you may be the calmest team ive met', ['May Chen'], event("you may be the calmest team I've met")],
  [
    'handled my bad answer with grace',
    ['Grace Ito'],
    [
      'You handled my bad answer with grace.',
      'You handled my bad answer with grace, and that stayed with me.',
      'I handled my bad answer with grace.',
    ],
  ],
]

export const DETAIL_THINGS = rows('detail', [...THINGS, ...DOINGS, ...SENTENCES, ...AMBIGUOUS])
