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

/** The headings, and a row for each application; quoted where needed, and no cell begins a formula. */
export function* asTable(records: Iterable<ApplicationRecord>): Generator<string> {
  yield asCsv([Object.keys(COLUMNS)])
  for (const record of records) yield asCsv([rowOf(record)])
}

function rowOf(record: ApplicationRecord): string[] {
  const standing = standingOf(record.events)
  return Object.values(COLUMNS).map((column) => guarded(column(record, standing)))
}

function isNews({ type }: Event): boolean {
  return type !== 'note' && type !== 'letter-sent'
}

function notesIn(events: readonly Event[]): string {
  return inOrder(events)
    .flatMap(({ note }) => (note ? [note] : []))
    .join('\n')
}
