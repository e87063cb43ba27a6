/** What harper finds in our letters without ground, each with the reason why it stands. */

export interface FalseAlarm {
  rule: string
  at: RegExp
  /** The sentence around it, where the words alone could be a real fault elsewhere. */
  within?: RegExp
  reason: string
}

export const FALSE_ALARMS: readonly FalseAlarm[] = [
  {
    rule: 'MassNouns',
    at: /^a clarification$/,
    reason: 'one can give a clarification, as dictionaries of both spellings have it',
  },
  { rule: 'MassNouns', at: /^another opening$/, reason: 'an opening is a vacancy here, and can be counted' },
  {
    rule: 'MissingPreposition',
    at: /^am $/,
    within: /\bI am glad (?:that \p{Lu}\p{L}+|you) \p{Ll}+ed me\b/u,
    reason: 'what one is glad of may be a clause; after a name harper misses a preposition in it',
  },
]
