/** The people known from an application. */
import type { Database } from 'better-sqlite3'
import type { Contact } from '../rejection/contact.ts'
import { keyOf } from './sameness.ts'

/**
 * Adds a contact, or updates the one that it is: the same address, or the same name where either has no address.
 * An address once known is never lost to a contact without one.
 */
export function keepContact(db: Database, applicationId: number, contact: Contact, batch: string): void {
  const row = {
    applicationId,
    batch,
    name: contact.name,
    nameKey: keyOf(contact.name),
    address: contact.address,
    addressKey: contact.address === null ? null : keyOf(contact.address),
    part: contact.part,
  }
  const known = db
    .prepare(
      `SELECT id FROM contact
       WHERE application_id = @applicationId
         AND (address_key = @addressKey
           OR name_key = @nameKey AND (address_key IS NULL OR @addressKey IS NULL))
       ORDER BY address_key = @addressKey DESC, id DESC LIMIT 1`,
    )
    .pluck()
    .get(row) as number | undefined
  if (known === undefined) {
    db.prepare(
      `INSERT INTO contact (application_id, batch, name, name_key, address, address_key, part)
       VALUES (@applicationId, @batch, @name, @nameKey, @address, @addressKey, @part)`,
    ).run(row)
    return
  }
  db.prepare(
    `UPDATE contact SET name = @name, name_key = @nameKey, part = @part,
       address = coalesce(@address, address), address_key = coalesce(@addressKey, address_key)
     WHERE id = @known`,
  ).run({ ...row, known })
}
