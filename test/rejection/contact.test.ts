import { describe, expect, it } from 'vitest'
import { isNoReply } from '../../src/rejection/contact.ts'

describe('an address that nobody reads', () => {
  it.each([
    'noreply@linden.example',
    'no-reply@linden.example',
    'no_reply@linden.example',
    'no.reply@linden.example',
    'NoReply@Linden.example',
    'donotreply@linden.example',
    'do-not-reply@linden.example',
    'do_not_reply@linden.example',
    'dont-reply@linden.example',
    'noreply+a1b2c3@linden.example',
    'jobs-noreply@linden.example',
    'careers.no-reply@linden.example',
    'noreply-talent@linden.example',
    'noreply2@linden.example',
    'no-replies@linden.example',
    'do-not-respond@linden.example',
    'no-response@linden.example',
    'noanswer@linden.example',
    'mailer-daemon@linden.example',
    'MAILER-DAEMON@linden.example',
    'postmaster@linden.example',
    'bounce@linden.example',
    'bounces+77@linden.example',
  ])('%s', (address) => {
    expect(isNoReply(address)).toBe(true)
  })

  it.each([
    'priya@linden.example',
    'reply@linden.example',
    'noor@linden.example',
    'nora.reply@linden.example',
    'hanno.reply@linden.example',
    'noah.answerly@linden.example',
    'knot@linden.example',
    'talent@noreply.example',
    'people@no-reply.linden.example',
    'jobs@linden.example',
    'trebounce@linden.example',
    '',
  ])('is not %j', (address) => {
    expect(isNoReply(address)).toBe(false)
  })
})
