/** Findings that came separate ways (mail, a table, a name given by hand) and are about one application. */
import type { ApplicationRecord, NewEvent } from '../application.ts'
import type { Found } from './found.ts'
import { heldOf, indexOf } from './in-log.ts'
import { byCompany, companyKey, mayBeSameRole } from './names.ts'
import { isWithin, spanOf } from './span.ts'

/** All of them, those of `more` added to whichever of `found` they speak of too. */
export function joined(
  found: readonly Found[],
  more: readonly Found[],
  log: readonly ApplicationRecord[],
): Found[] {
  const all = [...found]
  const free = byCompany(found)
  for (const each of more) {
    const ofCompany = free.get(companyKey(each.company)) ?? []
    const at = ofCompany.findIndex((other) => isOneWith(other, each))
    const [partner] = at < 0 ? [] : ofCompany.splice(at, 1)
    if (partner) all[all.indexOf(partner)] = asOne(partner, each, log)
    else all.push(each)
  }
  return all
}

/** The finding under the name that the person gave, which may be that of an application in the log. */
export function named(
  found: Found,
  { company, role }: { company: string; role: string },
  log: readonly ApplicationRecord[],
): Found {
  const { first, hasStart } = spanOf(found.events)
  const news = { company, role, date: first, isStart: hasStart }
  const record = indexOf(log).recordFor(news)?.record ?? null
  return {
    ...found,
    id: record?.id ?? null,
    company: record?.company ?? company,
    role: record?.role || role,
    events: newsIn(found.events, record),
    doubts: [],
    confidence: 1,
  }
}

function isOneWith(one: Found, other: Found): boolean {
  if (one.id !== null || other.id !== null) return one.id === other.id
  if (!mayBeSameRole(one.role, other.role)) return false
  const { first, hasStart } = spanOf(other.events)
  return isWithin(spanOf(one.events), first, hasStart)
}

function asOne(one: Found, other: Found, log: readonly ApplicationRecord[]): Found {
  const record = log.find(({ id }) => id === one.id) ?? null
  const inOrder = [...one.events, ...other.events].toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  )
  return {
    id: one.id,
    company: one.company,
    role: one.role.length >= other.role.length ? one.role : other.role,
    source: one.source ?? other.source,
    url: one.url ?? other.url,
    events: newsIn(inOrder, record),
    contacts: [...one.contacts, ...other.contacts],
    messages: [...one.messages, ...other.messages],
    doubts: [...new Set([...one.doubts, ...other.doubts])],
    confidence: Math.min(one.confidence, other.confidence),
  }
}

function newsIn(events: readonly NewEvent[], record: ApplicationRecord | null): NewEvent[] {
  const held = heldOf(record)
  return events.filter((event) => held.add(event))
}
