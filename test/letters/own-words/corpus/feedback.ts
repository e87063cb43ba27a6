/** The advice that came back, as the writer notes or pastes it. */
import { advice, type Line, NOBODY, PRIYA, point, pointThat, rows, TOM, told } from './row.ts'

const LINES: Line[] = [
  ['more depth in system design', TOM, point('more depth in system design')],
  ['they said i jumped to the solution too fast', TOM, told('you said I jumped to the solution too fast')],
  ['you need to quantify your results', TOM, told('you said I need to quantify my results')],
  ['quantify your results', TOM, advice('quantify my results')],
  ['quantify results', TOM, advice('quantify results')],
  ['be more concise', NOBODY, advice('be more concise')],
  ['slow down before coding', NOBODY, advice('slow down before coding')],
  ['ask more questions first', NOBODY, advice('ask more questions first')],
  [
    'dont jump to solutions',
    NOBODY,
    [
      'Your advice not to jump to solutions is useful to me.',
      'Your advice not to jump to solutions is something I can use.',
    ],
  ],
  ['i was too vague', NOBODY, told('you said I was too vague')],
  ['too vague', NOBODY, point('being too vague')],
  ['too quiet in the panel', NOBODY, point('being too quiet in the panel')],
  ['not senior enough', NOBODY, point('not being senior enough').concat(point('being not senior enough'))],
  ['not enough depth', NOBODY, pointThat('I lacked depth')],
  ['not asking enough questions', NOBODY, point('not asking enough questions')],
  [
    'lack of production kubernetes',
    NOBODY,
    point('lack of production Kubernetes').concat(
      point('the lack of production Kubernetes'),
      point('a lack of production Kubernetes'),
    ),
  ],
  ['communication', NOBODY, point('communication')],
  ['my communication', NOBODY, point('my communication')],
  [
    'that i jump to code before the problem is clear',
    NOBODY,
    [
      'Your point that I jump to code before the problem is clear is one I can use.',
      'You said that I jump to code before the problem is clear, and that is useful to know.',
    ],
  ],
  ['how i structure answers', NOBODY, point('how I structure answers')],
  ['“more depth in system design”', NOBODY, point('“more depth in system design”')],
  [
    '"You should be more specific about your own part."',
    NOBODY,
    [
      'I will keep "You should be more specific about your own part" in mind.',
      'Your note "You should be more specific about your own part" is one I can use.',
    ],
  ],
  ['tom said i should talk through my thinking', TOM, told('you said I should talk through my thinking')],
  ['tom said i should talk through my thinking', PRIYA, told('Tom said I should talk through my thinking')],
  [
    'priya thought my design skipped over failure cases',
    PRIYA,
    told('you thought my design skipped over failure cases'),
  ],
  [
    'you said my examples were all from one project',
    NOBODY,
    told('you said my examples were all from one project'),
  ],
  ['you were right that i rush', NOBODY, 'You were right that I rush.'],
  [
    'they wanted someone with more management experience',
    NOBODY,
    told('you wanted someone with more management experience'),
  ],
  ['they felt i didnt show enough curiosity', NOBODY, told("you felt I didn't show enough curiosity")],
  ['i need to be more concise', NOBODY, told('you said I need to be more concise')],
  ['i should have asked about scale', NOBODY, told('you said I should have asked about scale')],
  ['i didnt mention testing', NOBODY, told("you said I didn't mention testing")],
  ['my answers were too long', NOBODY, told('you said my answers were too long')],
  ['the caching part was shaky', NOBODY, told('you said the caching part was shaky')],
  [
    'the point about naming tradeoffs',
    NOBODY,
    [
      'The point about naming tradeoffs is one I can use.',
      'The point about naming tradeoffs is useful to me.',
      'Your point about naming tradeoffs is one I can use.',
    ],
  ],
  [
    'your point about tests',
    NOBODY,
    ['Your point about tests is one I can use.', 'Your point about tests is useful to me.'],
  ],
  [
    'your advice to slow down',
    NOBODY,
    [
      'Your advice to slow down is one I can use.',
      'Your advice to slow down is useful to me.',
      'Your advice to slow down is something I can use.',
    ],
  ],
  [
    'the advice on structuring answers',
    NOBODY,
    [
      'The advice on structuring answers is useful to me.',
      'The advice on structuring answers is something I can use.',
    ],
  ],
  [
    'You said my design lacked depth. That is useful.',
    NOBODY,
    'You said my design lacked depth. That is useful.',
  ],
  ['i found the note on testing really useful', NOBODY, 'I found the note on testing really useful.'],
  ['hadnt thought about it that way', NOBODY, "I hadn't thought about it that way."],
  ['should use the star method', NOBODY, told('you said I should use the star method')],
  ['use the STAR method', NOBODY, advice('use the STAR method')],
  ['need to show impact', NOBODY, told('you said I need to show impact')],
  [
    'needs more depth on sql',
    NOBODY,
    [
      'Your point about more depth on SQL is one I can use.',
      'You said I need more depth on SQL, and that is useful to know.',
      'This is what I take from it: needs more depth on SQL.',
    ],
  ],
  ['more practice with live coding', NOBODY, point('more practice with live coding')],
  ['stronger examples of leadership', NOBODY, point('stronger examples of leadership')],
  [
    'fewer buzzwords, more numbers',
    NOBODY,
    [
      'This is what I take from it: fewer buzzwords, more numbers.',
      ...point('fewer buzzwords, more numbers'),
    ],
  ],
  [
    'quantify results, be concise',
    NOBODY,
    [
      'This is what I take from it: quantify results, be concise.',
      ...advice('quantify results and be concise'),
      ...advice('quantify results, be concise'),
    ],
  ],
  [
    'that the take home was solid but the system design round was thin',
    NOBODY,
    [
      'Your point that the take home was solid but the system design round was thin is one I can use.',
      ...told('you said that the take home was solid but the system design round was thin'),
    ],
  ],
  ['i talk too much', NOBODY, told('you said I talk too much')],
  ['you could have drawn more diagrams', NOBODY, told('you said I could have drawn more diagrams')],
  [
    'You should practice out loud.',
    NOBODY,
    [
      'You said I should practice out loud, and that is useful to know.',
      'You should practice out loud.',
      'You said I should practice out loud.',
    ],
  ],
  ['to be clearer about tradeoffs', NOBODY, advice('be clearer about tradeoffs')],
  ['to not rush', NOBODY, advice('not rush')],
  ['rushing', NOBODY, point('rushing')],
  ['being more direct', NOBODY, point('being more direct')],
  ['naming the tradeoffs out loud', NOBODY, point('naming the tradeoffs out loud')],
  ['LESS JARGON', NOBODY, point('less jargon')],
  [
    'they told me to read designing data-intensive applications',
    NOBODY,
    told('you told me to read designing data-intensive applications'),
  ],
  ['- more detail on my own part in projects', NOBODY, point('more detail on my own part in projects')],
  [
    'other candidates had more cloud experience',
    NOBODY,
    told('you said other candidates had more cloud experience'),
  ],
  [
    'the bar raiser said my coding was fine but slow',
    NOBODY,
    told('the bar raiser said my coding was fine but slow'),
  ],
  ['try smaller companies first', NOBODY, advice('try smaller companies first')],
  ['practice mock interviews w/ a friend', NOBODY, [...advice('practice mock interviews with a friend')]],
]

export const FEEDBACK = rows('feedback', LINES)
