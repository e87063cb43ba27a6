import type { Reply } from '../world.ts'

/** A whole sitting for a final-round no, with every sort of question: choices, lines, values in steps, own words. */
export const SITTING: Reply[] = [
  [/got their message/, 'no'],
  [/Which company/, 'Linden'],
  [/Which role/, 'Data Engineer'],
  [/How did the news/, 'email'],
  [/talk with anyone/, 'yes'],
  [/How far/, 'final-round'],
  [/what kind/, 'final-round'],
  [/When did they say no/, 'yesterday'],
  [/What reason/, 'internal-candidate'],
  [/feedback/, 'a close call'],
  [/Which letter/, 'runner-up'],
  [/Which tone/, 'formal'],
  [/Who should it go to/, 'Priya Shah <priya@linden.example>'],
  [/Their part/, 'recruiter'],
  [/Anyone else/, 'Tom Becker'],
  [/Their part/, 'hiring-manager'],
  [/Anyone else/, ''],
  [/One specific thing/, 'the wall of prototypes that failed'],
  [/In the letter/, 'yes'],
  [/why was the fit good/, 'small team, real ownership'],
  [/In the letter/, 'yes'],
  [/your own name/, 'Sam Reed'],
  [/Is all of this right/, 'yes'],
  [/The letter:/, 'done'],
]

/** What the log must hold of each answer once it was given, by the number of the prompt that took it. */
export const KEPT_AS: Partial<Record<number, [question: string, kept: unknown]>> = {
  2: ['company', 'Linden'],
  3: ['role', 'Data Engineer'],
  4: ['arrival', 'email'],
  5: ['spoke', 'yes'],
  6: ['stage', 'final-round'],
  7: ['kind', 'final-round'],
  8: ['rejectedOn', '2026-11-21'],
  9: ['reason', 'internal-candidate'],
  10: ['feedback', 'a close call'],
  11: ['purpose', 'runner-up'],
  12: ['register', 'formal'],
  17: ['contacts', ['Priya Shah <priya@linden.example> (recruiter)', 'Tom Becker (hiring-manager)']],
  18: ['detail', 'the wall of prototypes that failed'],
  20: ['fit', 'small team, real ownership'],
  22: ['me', 'Sam Reed'],
}
