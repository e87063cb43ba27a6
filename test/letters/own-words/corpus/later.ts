/** Answers written after the rules, whose first outcomes were read aloud and mended: they guard against going back. */
import { BOTH, fitList, type Line, loose, NOBODY, PRIYA, remark, rows, thing, will } from './row.ts'

const DETAIL: Line[] = [
  [
    'the trial lesson with year 4, they were brilliant',
    NOBODY,
    remark('the trial lesson with Year 4', 'they were brilliant'),
  ],
  ['no trick questions', NOBODY, loose('no trick questions')],
  ['priya and the team made me feel welcome', PRIYA, 'You and the team made me feel welcome.'],
  [
    'the way priya and tom listen to each other',
    PRIYA,
    thing('the way you and Tom listen to each other'),
    ['Tom'],
  ],
  [
    'you could tell priya and her team trust each other',
    PRIYA,
    'You could tell Priya and her team trust each other.',
  ],
  ['how much priya cares about her team', PRIYA, thing('how much you care about your team')],
  ['priya, you made me laugh', PRIYA, 'Priya, you made me laugh.'],
  [
    'that moment when the build broke and everyone cheered',
    NOBODY,
    thing('that moment when the build broke and everyone cheered'),
  ],
  ['felt like a real conversation', NOBODY, 'It felt like a real conversation.'],
  ['solved a real problem together', NOBODY, 'We solved a real problem together.'],
  ['took time to explain', NOBODY, 'You took time to explain.'],
  ['paid take home', NOBODY, thing('paid take home')],
  ['rare to see that much honesty', NOBODY, 'It was rare to see that much honesty.'],
  ['the question "what would you delete?"', NOBODY, thing('the question "what would you delete?"')],
  ['i liked how priya and tom listened', BOTH, 'I liked how you both listened.'],
  ['when i got stuck priya waited', PRIYA, 'When I got stuck you waited.'],
  ['shah explained the trial design', PRIYA, 'You explained the trial design.'],
]
const FEEDBACK: Line[] = [
  [
    'they went with someone who knew sap',
    NOBODY,
    'You went with someone who knew SAP, and that is useful to know.',
  ],
  [
    'we felt your answers lacked examples',
    NOBODY,
    'You felt my answers lacked examples, and that is useful to know.',
  ],
  [
    'Your SQL was strong, but you struggled with window functions.',
    NOBODY,
    'You said my SQL was strong, but I struggled with window functions, and that is useful to know.',
  ],
  ['not a culture fit', NOBODY, 'Your point about not being a culture fit is one I can use.'],
  ['what you said about my code', NOBODY, 'I can use what you said about my code.'],
  ['fair enough', NOBODY, 'Fair enough.'],
]
const FIT: Line[] = [
  ['lean team', NOBODY, fitList('lean team')],
  ['speak fluent dutch', NOBODY, 'I speak fluent Dutch.'],
  ['combines nursing and data', NOBODY, 'It combines nursing and data.'],
  ['what you do is what i do', NOBODY, 'What you do is what I do.'],
]
const PLAN: Line[] = [
  ['shadow a ward nurse', NOBODY, will('shadow a ward nurse')],
  ['ill shadow a ward nurse in june', NOBODY, "I'll shadow a ward nurse in June."],
  ['fewer slides', NOBODY, 'My next step will be fewer slides.'],
  ['not rush', NOBODY, 'I will not rush.'],
  ['next week i start a course', NOBODY, 'Next week I start a course.'],
]
const USE: Line[] = [
  ['so my next interview goes better', NOBODY, 'I ask so my next interview goes better.'],
  ['next interview is on tuesday', NOBODY, 'I ask because my next interview is on Tuesday.'],
  [
    'unsure if i should keep applying',
    NOBODY,
    'I am unsure if I should keep applying, and your answer would help.',
  ],
]

export const LATER = [
  ...rows('detail', DETAIL),
  ...rows('feedback', FEEDBACK),
  ...rows('fit', FIT),
  ...rows('plan', PLAN),
  ...rows('use', USE),
]
