/** Whose mailbox it is: the addresses under which the person gets mail, so that what they sent is not read as news. */

/** What tells of one mail whose it is. */
export interface Delivery {
  /** Addresses; empty where the mail names none. */
  from: string
  to: readonly string[]
  deliveredTo: readonly string[]
  /** It lies among what was sent. */
  isSent: boolean
  /** It reads as if the person wrote it. */
  isOwn: boolean
}

// Nobody but the person gets mail about applications from several sides.
const SIDES = 2
const SURELY_SIDES = 3

/** The person's own addresses, as far as these mails and `told`, what they said themselves, give them away. */
export function ownAddresses(mails: readonly Delivery[], told: string | null): Set<string> {
  const own = new Set(told ? [plainAddress(told)] : [])
  const voices = new Map<string, { own: number; all: number }>()
  const sides = new Map<string, Set<string>>()
  for (const { from, to, deliveredTo, isSent, isOwn } of mails) {
    const sender = plainAddress(from)
    if (isSent) own.add(sender)
    else if (deliveredTo[0]) own.add(plainAddress(deliveredTo[0]))
    const voice = voices.get(sender) ?? { own: 0, all: 0 }
    voices.set(sender, { own: voice.own + Number(isOwn), all: voice.all + 1 })
    for (const address of to.map(plainAddress))
      sides.set(address, (sides.get(address) ?? new Set()).add(sender.replace(/^.*@/, '')))
  }
  // One mail can be misread; what an address says most of the time counts.
  for (const [sender, voice] of voices) if (voice.own * 2 >= voice.all && voice.own > 0) own.add(sender)
  const [most, second] = [...sides].toSorted(([, one], [, other]) => other.size - one.size)
  if (most && most[1].size >= SIDES && most[1].size > (second?.[1].size ?? 0)) own.add(most[0])
  for (const [address, domains] of sides) if (domains.size >= SURELY_SIDES) own.add(address)
  own.delete('')
  return own
}

/** "ana+jobs@mail.example" is Ana too. */
export function plainAddress(address: string): string {
  return address.toLowerCase().replace(/\+[^@]*@/, '@')
}
