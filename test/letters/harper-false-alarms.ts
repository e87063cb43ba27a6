/** What harper finds in our letters without ground, each with the reason why it stands. */

export interface FalseAlarm {
  rule: string
  at: RegExp
  reason: string
}

export const FALSE_ALARMS: readonly FalseAlarm[] = [
  {
    rule: 'MassNouns',
    at: /^a clarification$/,
    reason: 'one can give a clarification, as dictionaries of both spellings have it',
  },
  { rule: 'MassNouns', at: /^another opening$/, reason: 'an opening is a vacancy here, and can be counted' },
]
