/** Which column of a table is about what: everyone names them in their own way. */

/** What a column can be about. */
export const MEANINGS = [
  'company',
  'role',
  'applied',
  'status',
  'stage',
  'rejected',
  'ended',
  'kind',
  'reason',
  'source',
  'url',
  'note',
] as const
export type Meaning = (typeof MEANINGS)[number]
export type Columns = Partial<Record<Meaning, number>>

// The plainest name first: where two columns fit, the one with the earlier name is it.
const NAMES: Record<Meaning, readonly string[]> = {
  company: [
    'company',
    'company name',
    'employer',
    'organisation',
    'organization',
    'firm',
    'business',
    'where',
  ],
  role: [
    'role',
    'position',
    'job title',
    'title',
    'job',
    'role title',
    'job role',
    'position title',
    'vacancy',
    'post',
    'opening',
  ],
  applied: [
    'applied',
    'date applied',
    'applied on',
    'application date',
    'applied date',
    'date of application',
    'date submitted',
    'submitted',
    'sent',
    'date',
  ],
  status: [
    'status',
    'outcome',
    'result',
    'state',
    'response',
    'application status',
    'current status',
    'progress',
  ],
  stage: ['stage', 'stage reached', 'furthest stage', 'round', 'last stage', 'step'],
  rejected: [
    'rejected on',
    'date rejected',
    'rejected date',
    'rejection date',
    'date of rejection',
    'rejected',
  ],
  ended: [
    'response date',
    'date of response',
    'decision date',
    'closed',
    'date closed',
    'last update',
    'last updated',
    'updated',
    'ended',
  ],
  kind: ['kind', 'kind of rejection', 'rejection type'],
  reason: ['reason', 'rejection reason', 'why'],
  source: [
    'source',
    'found on',
    'found via',
    'found through',
    'channel',
    'job board',
    'site',
    'platform',
    'via',
    'referral',
    'how',
  ],
  url: ['url', 'link', 'job link', 'job url', 'posting', 'job posting', 'ad', 'listing', 'website'],
  note: ['notes', 'note', 'comment', 'comments', 'remarks', 'feedback'],
}

/** Which column is which, by its heading; a meaning that no heading fits is left out. */
export function columnsOf(headings: readonly string[]): Columns {
  const plain = headings.map((heading) =>
    heading
      .replace(/\([^)]*\)/g, ' ')
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  )
  const taken = new Set<number>()
  const columns: Columns = {}
  for (const meaning of MEANINGS) {
    const at = NAMES[meaning]
      .map((name) => plain.indexOf(name))
      .find((place) => place >= 0 && !taken.has(place))
    if (at === undefined) continue
    columns[meaning] = at
    taken.add(at)
  }
  return columns
}
