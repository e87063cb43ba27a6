/** The people known from an application: what was said about them, one row each time, and what that comes to. */
import type { Database } from 'better-sqlite3'
import { Fault } from '../fault.ts'
import { type Contact, PARTS } from '../rejection/contact.ts'
import { prepared } from './prepared.ts'
import { removeRow } from './removal.ts'
import { keyOf } from './sameness.ts'
import type { Stamp } from './stamp.ts'

export interface ContactRow {
  uid: string
  applicationId: number
  name: string
  nameKey: string
  address: string | null
  addressKey: string | null
  part: string
}

/** For contacts as they are now: the rows, in order, to be folded with `peopleIn`. */
export const CONTACTS = `SELECT uid, application_id AS applicationId, name, name_key AS nameKey, address,
  address_key AS addressKey, part FROM live_contact`

/**
 * Writes down what is said about someone, unless it says nothing new. It adds a person, or updates the one that it is
 * about: the same address, or the same name where either has no address.
 */
export function keepContact(db: Database, applicationId: number, contact: Contact, stamp: Stamp): void {
  const rows = prepared(db, `${CONTACTS} WHERE application_id = ? ORDER BY tick, batch, position`).all(
    applicationId,
  ) as ContactRow[]
  const row: ContactRow = {
    uid: stamp.newUid(),
    applicationId,
    name: contact.name,
    nameKey: keyOf(contact.name),
    address: contact.address,
    addressKey: contact.address === null ? null : keyOf(contact.address),
    part: contact.part,
  }
  if (JSON.stringify(peopleIn([...rows, row])) === JSON.stringify(peopleIn(rows))) return
  prepared(
    db,
    `INSERT INTO contact (uid, application_id, batch, tick, position, name, name_key, address, address_key, part)
     VALUES (@uid, @applicationId, @batch, @tick, @position, @name, @nameKey, @address, @addressKey, @part)`,
  ).run({
    ...row,
    batch: stamp.batch,
    tick: stamp.tick,
    position: stamp.nextPosition(),
  })
}

/** Takes out all that was said about someone. Throws a Fault when the application has no such contact. */
export function removeContact(db: Database, applicationId: number, contact: Contact, stamp: Stamp): void {
  const rows = prepared(db, `${CONTACTS} WHERE application_id = ? ORDER BY tick, batch, position`).all(
    applicationId,
  ) as ContactRow[]
  const found = grouped(rows).find(
    ({ person }) => JSON.stringify(contactOf(person)) === JSON.stringify(contact),
  )
  if (!found)
    throw new Fault(`Application ${applicationId} has no contact "${contact.name}", so nothing was written.`)
  for (const { uid } of found.rows) removeRow(db, 'contact', uid, stamp)
}

/** The people that these rows, in order, speak of. An address once known is never lost to a row without one. */
export function peopleIn(rows: readonly ContactRow[]): Contact[] {
  return grouped(rows).map(({ person }) => contactOf(person))
}

/** Each person with the rows that are about them. */
function grouped(rows: readonly ContactRow[]): { person: ContactRow; rows: ContactRow[] }[] {
  const people: { person: ContactRow; rows: ContactRow[] }[] = []
  for (const row of rows) {
    const known =
      people.findLast(({ person }) => isSameAddress(person, row)) ??
      people.findLast(({ person }) => isNamesake(person, row))
    if (!known) {
      people.push({ person: row, rows: [row] })
      continue
    }
    const { address, addressKey } = known.person
    known.person = row.address !== null ? row : { ...row, address, addressKey }
    known.rows.push(row)
  }
  return people
}

/** The contact as one row states it. */
export function contactOf({ name, address, part }: Pick<ContactRow, 'name' | 'address' | 'part'>): Contact {
  return { name, address, part: PARTS.find((known) => known === part) ?? 'other' }
}

function isSameAddress(a: ContactRow, b: ContactRow): boolean {
  return a.addressKey !== null && a.addressKey === b.addressKey
}

function isNamesake(a: ContactRow, b: ContactRow): boolean {
  return a.nameKey === b.nameKey && (a.addressKey === null || b.addressKey === null)
}
