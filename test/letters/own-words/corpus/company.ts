/** Feedback pasted in the company's own voice, and readers told of as "she": who is who once it stands in a letter. */
import {
  BOTH,
  event,
  type Line,
  NOBODY,
  PRIYA,
  point,
  pointThat,
  type Row,
  rows,
  TOM,
  thing,
  told,
  up,
  valuedThat,
} from './row.ts'

const said = (clause: string) => [`You said ${clause}.`, ...told(`you said ${clause}`)]
const wrote = (text: string) => [`You wrote: "${text}".`]
const plainly = (clause: string) => [`${up(clause)}.`]

const COMPANY: Line[] = [
  [
    'we missed concrete examples of how you handled underperformance, and your german is not where we need it',
    NOBODY,
    said(
      'you missed concrete examples of how I handled underperformance, and my German is not where you need it',
    ),
  ],
  [
    "we'd have liked to see more of your own work, you let others speak",
    NOBODY,
    said("you'd have liked to see more of my own work, and that I let others speak"),
  ],
  [
    'We would have liked to see more of your own work. You let others speak.',
    NOBODY,
    said('you would have liked to see more of my own work, and that I let others speak'),
  ],
  [
    'We needed someone with German. We chose an internal candidate.',
    NOBODY,
    said('you needed someone with German, and that you chose an internal candidate'),
  ],
  [
    "they said my sql was a bit weak and they'd have liked more",
    NOBODY,
    said("my SQL was a bit weak and you'd have liked more"),
  ],
  [
    'they said i was good but theyd prefer someone local',
    NOBODY,
    said("I was good but you'd prefer someone local"),
  ],
  [
    'they said my examples were good but they were too long',
    NOBODY,
    said('my examples were good but they were too long'),
  ],
  [
    'You were strong on SQL but we needed someone who has run our stack in production.',
    NOBODY,
    said('I was strong on SQL but you needed someone who has run your stack in production'),
  ],
  ['our panel felt you were nervous', NOBODY, told('your panel felt I was nervous')],
  [
    'we loved your energy but your examples were thin',
    NOBODY,
    told('you loved my energy but my examples were thin'),
  ],
  [
    'While we enjoyed meeting you, we felt that your experience did not match our needs.',
    NOBODY,
    said('that while you enjoyed meeting me, you felt that my experience did not match your needs'),
  ],
  ['the feedback was we wanted to see more ownership', NOBODY, told('you wanted to see more ownership')],
  [
    'we would encourage you to apply again in a year',
    NOBODY,
    said('you would encourage me to apply again in a year'),
  ],
  ["we'd suggest you practice system design", NOBODY, said("you'd suggest I practice system design")],
  ["you didn't ask us any questions", NOBODY, said("I didn't ask you any questions")],
  ['our team needs someone with german', NOBODY, said('your team needs someone with German')],
  ["we're looking for someone more senior", NOBODY, said("you're looking for someone more senior")],
  ['we went with an internal candidate', NOBODY, told('you went with an internal candidate')],
  ['tom said we missed examples of your work', TOM, said('you missed examples of my work')],
  ['we love to see you grow', NOBODY, said('you love to see me grow')],
  ['we got the sense you wanted to manage', NOBODY, said('you got the sense I wanted to manage')],
  ['missed concrete examples of my own work', NOBODY, said('you missed concrete examples of my own work')],
  [
    'they told me they liked my portfolio but they were worried about my notice period',
    NOBODY,
    told('you told me you liked my portfolio but you were worried about my notice period'),
  ],
  ['some of us felt you were nervous', NOBODY, wrote('Some of us felt you were nervous')],
  [
    'priya has built the lab and priya laughed',
    BOTH,
    'Priya, you said you have built the lab and you laughed.',
  ],
  // Of both who talked.
  [
    'we talked about my caching answer and it was shaky',
    NOBODY,
    said('we talked about my caching answer and it was shaky'),
  ],
  ['we ran out of time on your last question', NOBODY, said('we ran out of time on my last question')],
  ['our chat was good but your SQL was weak', NOBODY, said('our chat was good but my SQL was weak')],
  ['they said we should stay in touch', NOBODY, said('we should stay in touch')],
  // No telling of these is safe.
  [
    'Thank you for your time. We felt you were not senior enough for us.',
    NOBODY,
    wrote('Thank you for your time. We felt you were not senior enough for us'),
  ],
  ['I felt you jumped to conclusions', NOBODY, wrote('I felt you jumped to conclusions')],
  [
    'strong sql but we needed someone with more stakeholder work',
    NOBODY,
    wrote('Strong SQL but we needed someone with more stakeholder work'),
  ],
  [
    'when we spoke we missed examples of your work',
    NOBODY,
    wrote('When we spoke we missed examples of your work'),
  ],
  [
    'we discussed your answers with tom and they were thin',
    TOM,
    wrote('We discussed your answers with Tom and they were thin'),
  ],
  ['i thought your feedback was fair', NOBODY, 'I thought your feedback was fair.'],
]

const LACKED: Line[] = [
  ['not enough depth in system design', NOBODY, pointThat('I lacked depth in system design')],
  ['Not enough examples from production.', NOBODY, pointThat('I lacked examples from production')],
  ['not enough questions asked', NOBODY, pointThat('there were not enough questions asked')],
  ['not enough listening', NOBODY, point('not listening enough')],
  ['not enough of a leader', NOBODY, pointThat('I was not enough of a leader')],
  ['not much leadership experience', NOBODY, pointThat('I did not have much leadership experience')],
  ['no clear structure', NOBODY, pointThat('I had no clear structure')],
  ['too quiet in the group exercise', NOBODY, point('being too quiet in the group exercise')],
  ['a bit shaky on sql', NOBODY, point('being a bit shaky on SQL')],
  ['a little more depth', NOBODY, point('a little more depth')],
]

const PLANS: Line[] = [
  ['mock interviews', NOBODY, 'My next step: mock interviews.'],
  ['Mock interviews with a friend', NOBODY, 'My next step: mock interviews with a friend.'],
  ['study group', NOBODY, 'My next step: study group.'],
  ['pair programming', NOBODY, 'My next step: pair programming.'],
  ['speaking club', NOBODY, 'My next step: speaking club.'],
  ['book a mock interview', NOBODY, ['I will book a mock interview.', 'I plan to book a mock interview.']],
  ["I'm gonna do a sql course", NOBODY, "I'm going to do a SQL course."],
  ['gonna do a sql course', NOBODY, 'I am going to do a SQL course.'],
]

const DETAIL: Line[] = [
  ['I liked that she asked about my kids', PRIYA, plainly('I liked that you asked about my kids')],
  ['I liked that she asked about my kids.', BOTH, plainly('I liked that she asked about my kids')],
  ['I liked that she asked about my kids', NOBODY, plainly('I liked that she asked about my kids')],
  ['he told me about his own first job', TOM, event('you told me about your own first job')],
  ['she told me about her own first job', TOM, event('she told me about her own first job')],
  ['he told me about his first job', TOM, event('he told me about his first job'), ['Sam Orr']],
  [
    "she's been there ten years and still does support",
    PRIYA,
    plainly("you've been there ten years and still do support"),
  ],
  ['her questions about soil', PRIYA, thing('your questions about soil')],
  ['she and her team made me feel welcome', PRIYA, event('you and your team made me feel welcome')],
  ['when he admitted he didnt know', TOM, thing("the moment when you admitted you didn't know")],
  ["the recruiter said she'd call", PRIYA, event("the recruiter said she'd call")],
  ["anneke said she'd call back", PRIYA, event("anneke said she'd call back")],
  [
    'my daughter called and she was kind about it',
    PRIYA,
    plainly('my daughter called and she was kind about it'),
  ],
  ["that you guys don't do on-call", NOBODY, valuedThat("you don't do on-call")],
  ['that you guys dont do on-call', PRIYA, valuedThat("you don't do on-call")],
  ['that juniors get to lead', NOBODY, valuedThat('juniors get to lead')],
  ['that you all eat together', NOBODY, valuedThat('you all eat together')],
  ['the moment the demo crashed', NOBODY, thing('the moment the demo crashed')],
  ['the way the team works is great', NOBODY, plainly('the way the team works is great')],
]

export const COMPANY_VOICE: Row[] = [
  ...rows('feedback', [...COMPANY, ...LACKED]),
  ...rows('plan', PLANS),
  ...rows('detail', DETAIL),
]
