/** What harper finds in our letters without ground, each with the reason why it stands. */

export interface FalseAlarm {
  rule: string
  at: RegExp
  reason: string
}

export const FALSE_ALARMS: readonly FalseAlarm[] = []
