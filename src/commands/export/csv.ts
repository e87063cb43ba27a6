/** The log as a table: a row for each application, with headings that `rejectkit import` knows. */
import { type ApplicationRecord, type Event, inOrder, standingOf } from '../../rejection/application.ts'
import { showContact } from '../../rejection/parse.ts'
import { asCsv, guarded } from './cells.ts'

type Column = (record: ApplicationRecord, standing: ReturnType<typeof standingOf>) => string

const COLUMNS: Record<string, Column> = {
  company: ({ company }) => company,
  role: ({ role }) => role,
  applied: ({ events }) => inOrder(events).find(({ type }) => type === 'applied')?.at ?? '',
  stage: (_, { stage }) => stage,
  status: (_, { state }) => state,
  kind: (_, { kind }) => kind ?? '',
  reason: (_, { reason }) => reason ?? '',
  // Of silence there is no day on which they said no, only the last word.
  'rejected on': (_, { state, rejectedOn }) => (state === 'rejected' ? (rejectedOn ?? '') : ''),
  'last update': ({ events }, { state, lastContact }) =>
    (state === 'silent' ? lastContact : inOrder(events).findLast(isNews)?.at) ?? '',
  source: ({ source }) => source ?? '',
  url: ({ url }) => url ?? '',
  contacts: ({ contacts }) => contacts.map(showContact).join('\n'),
  'letters sent': ({ events }) => String(events.filter(({ type }) => type === 'letter-sent').length),
  notes: ({ events }) => notesIn(events),
}

/** The rows, the first applied for first; quoted where needed, and no cell begins a formula. */
export function asTable(records: readonly ApplicationRecord[]): string {
  const rows = records.toReversed().map((record) => {
    const standing = standingOf(record.events)
    return Object.values(COLUMNS).map((column) => guarded(column(record, standing)))
  })
  return asCsv([Object.keys(COLUMNS), ...rows])
}

function isNews({ type }: Event): boolean {
  return type !== 'note' && type !== 'letter-sent'
}

function notesIn(events: readonly Event[]): string {
  return inOrder(events)
    .flatMap(({ note }) => (note ? [note] : []))
    .join('\n')
}
