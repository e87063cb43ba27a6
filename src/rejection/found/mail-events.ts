/** What one mail says has happened to the application that it is about. */
import { furthest, kindAt, type NewEvent, type Stage, wasInterviewed } from '../application.ts'
import type { Reading } from '../classify/mail.ts'
import { type Day, isDay } from '../days.ts'

/**
 * The events that a mail tells of, none where it brings no news. `reached` is the stage before it; `day` is the mail's,
 * null where it cannot be believed: then they stand under today, as of an unknown day.
 */
export function eventsIn(reading: Reading, reached: Stage, day: Day | null, today: Day): NewEvent[] {
  const dated = { at: day ?? today, note: '' }
  const unknown = day === null ? { dayUnknown: true } : {}
  const told: NewEvent[] = reading.feedback ? [{ type: 'feedback', ...dated, note: reading.feedback }] : []
  switch (reading.verdict) {
    case 'acknowledgement':
      return [{ type: 'applied', ...dated }]
    case 'invitation': {
      const stage = furthest(reading.stage ?? 'recruiter-screen', 'recruiter-screen')
      return [{ type: 'reached', stage, ...dated, ...unknown }]
    }
    case 'assessment': {
      // A test that goes out to every applicant is no technical round; one after a conversation is.
      const stage = wasInterviewed(reached) ? 'technical' : 'recruiter-screen'
      return [{ type: 'reached', stage, ...dated, ...unknown }]
    }
    case 'offer':
      return [{ type: 'offered', ...dated }]
    case 'rejection':
      return [{ type: 'rejected', ...dated, ...noIn(reading, reached), ...unknown }, ...told]
    case 'other':
      return told
  }
}

// A form that comes after interviews is a no after interviews: how far it went is known from the mails before it.
function noIn({ stage: named, kind: read, reason, reapplyAfter }: Reading, reached: Stage) {
  const stage = furthest(named ?? 'applied', reached)
  const kind = read === 'final-round' ? read : wasInterviewed(stage) ? kindAt(stage) : (read ?? 'form')
  return {
    kind,
    stage: kind === 'form' ? stage : furthest(stage, kind === 'final-round' ? kind : 'recruiter-screen'),
    reason: reason ?? 'none-given',
    ...(reapplyAfter && isDay(reapplyAfter) && { reapplyAfter }),
  }
}
