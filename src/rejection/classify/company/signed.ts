/** What the lines under a mail say of the employer: whoever signs alone, or behind a person's name and title. */
import type { Mail } from '../mail.ts'
import { asCompany, isOneName, isTitle, looksLikePerson, looksLikeRole } from '../names.ts'
import { isOffice, stripOffice } from '../offices.ts'
import { employersIn, isNameOf, signatureOf } from '../signature.ts'
import type { Vote } from './elect.ts'

// A company often signs alone: the line after the closing words, or after a person's name and title. Nobody who
// signs with a first name, and no sender written "Surname, Given", is thereby the employer.
export function signatureVotes(mail: Mail, sender: string | null): Vote[] {
  const signature = signatureOf(mail)
  const own = (line: string) => sender !== null && isNameOf(line, sender)
  const alone = signature
    .filter((line) => line.length < 60)
    .slice(0, 5)
    .flatMap((line, at) => {
      const name = asCompany(stripOffice(line))
      if (!name || own(line) || looksLikeRole(line) || isTitle(line) || isOffice(name)) return []
      // "Harbour Lane" alone may be a person; below a person or a title it is not.
      if (looksLikePerson(line) && (at === 0 || !isSignerLine(signature[at - 1] ?? ''))) return []
      return isOneName(name)
        ? [{ name, weight: at > 0 && isSignerLine(signature[at - 1] ?? '') ? 0.4 : 0.3, phrase: line }]
        : []
    })
  const last = lastLine(mail)
  const behind = employersIn(signature).filter((one) => !own(one.name))
  return [...alone.filter(({ phrase }) => !behind.some((one) => one.phrase === phrase)), ...behind, ...last]
}

const isSignerLine = (line: string): boolean =>
  looksLikePerson(line.split(/[,|(]/)[0]?.trim() ?? '') ||
  isOffice(line) ||
  isTitle(line) ||
  looksLikeRole(line) ||
  /^\p{Lu}\p{Ll}+$/u.test(line)

// Who closes with no word of regard still ends on the employer's name.
function lastLine(mail: Mail): Vote[] {
  const line = mail.text.trimEnd().split('\n').at(-1)?.trim() ?? ''
  const name = line.length < 60 ? asCompany(stripOffice(line)) : null
  if (!name || !isOneName(name) || !name.includes(' ') || looksLikeRole(line)) return []
  return [{ name, weight: looksLikePerson(name) ? 0.15 : 0.3, phrase: line }]
}
