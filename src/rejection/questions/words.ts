/** The questions that take the person's own words, each for one letter or two. They all work alike. */
import { type OwnWords, type Question, type QuestionName, type TextAsked, textQuestion } from './question.ts'

interface WordsAsked extends TextAsked {
  /** The frames for it, where they do not bear its own name. */
  frame?: OwnWords
}

function words(name: QuestionName & (OwnWords | 'helpsWith'), asked: WordsAsked): Question {
  return { ...textQuestion(name, asked), ownWords: asked.frame ?? (name as OwnWords) }
}

export const WORDS: readonly Question[] = [
  words('fit', {
    flag: '--fit <text>',
    ask: 'In one line: why was the fit good? (Enter to leave it out)',
    help: 'runner-up: why the fit was good, in one line',
    of: ['runner-up'],
    optional: true,
  }),
  words('helpsWith', {
    flag: '--helps-with <text>',
    ask: 'What would their answer help you with? (Enter to leave it out)',
    help: 'feedback-request: what an answer would help you with',
    of: ['feedback-request'],
    optional: true,
    frame: 'use',
  }),
  words('plan', {
    flag: '--plan <text>',
    ask: 'What will you do with it? (Enter to leave it out)',
    help: 'feedback-thanks: what you will do with the feedback',
    of: ['feedback-thanks'],
    optional: true,
  }),
  words('whyLevel', {
    flag: '--why-level <text>',
    ask: 'Why do you want this level now?',
    help: 'overqualified: why you want this level now',
    of: ['overqualified'],
  }),
  words('brings', {
    flag: '--brings <text>',
    ask: 'What would the extra experience bring them?',
    help: 'overqualified: what the extra experience would bring them',
    of: ['overqualified'],
  }),
  words('staying', {
    flag: '--staying <text>',
    ask: 'How long do you mean to stay, or what would you learn? (Enter to leave it out)',
    help: 'overqualified: how long you mean to stay, or what you would learn',
    of: ['overqualified'],
    optional: true,
  }),
  words('misread', {
    flag: '--misread <text>',
    ask: 'What came across wrongly?',
    help: 'clarify: what came across wrongly',
    of: ['clarify'],
  }),
  words('fact', {
    flag: '--fact <text>',
    ask: 'And what is the fact?',
    help: 'clarify: the fact',
    of: ['clarify'],
  }),
  words('changed', {
    flag: '--changed <text>',
    ask: 'What is different in the new version?',
    help: 'work-sample: what is different in the new version',
    of: ['work-sample'],
  }),
  words('mapping', {
    flag: '--mapping <text>',
    ask: 'How does your experience fit that role?',
    help: 'other-role: how your experience fits that role',
    of: ['other-role'],
  }),
  words('terms', {
    flag: '--terms <text>',
    ask: 'What could you agree to? A range, a date, a place.',
    help: 'other-terms: what you could agree to, as a range',
    of: ['other-terms'],
  }),
  words('flexible', {
    flag: '--flexible <text>',
    ask: 'What else are you flexible about? (Enter to leave it out)',
    help: 'other-terms: what else you are flexible about',
    of: ['other-terms'],
    optional: true,
  }),
  words('topic', {
    flag: '--topic <text>',
    ask: 'What would you like to talk about?',
    help: 'call-request, advice-chat: what you would like to talk about',
    of: ['call-request', 'advice-chat'],
  }),
  words('useful', {
    flag: '--useful <text>',
    ask: 'What of use do you have for them? An article, a thought, a congratulation.',
    help: 'stay-in-touch: something of use to them',
    of: ['stay-in-touch'],
  }),
  words('news', {
    flag: '--news <text>',
    ask: 'One line of news of your own? (Enter to leave it out)',
    help: 'stay-in-touch: one line of your own news',
    of: ['stay-in-touch'],
    optional: true,
  }),
  words('sinceThen', {
    flag: '--since-then <text>',
    ask: 'What is new since then?',
    help: 'reapply: what is new since then',
    of: ['reapply'],
  }),
  words('unsaid', {
    flag: '--unsaid <text>',
    ask: 'Which point did not come across?',
    help: 'after-interview: the point that did not come across',
    of: ['after-interview'],
  }),
  words('example', {
    flag: '--example <text>',
    ask: 'One concrete example? (Enter to leave it out)',
    help: 'clarify, after-interview: one concrete example',
    of: ['clarify', 'after-interview'],
    optional: true,
  }),
]
