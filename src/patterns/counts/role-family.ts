/** Which family a role belongs to, by the words of its title. Small on purpose: it is to be read, and to be disagreed with. */

/** The first rule that matches decides: "data engineer" is data, "engineering manager" is management. */
const FAMILIES: readonly (readonly [family: string, title: RegExp])[] = [
  ['data', /\b(data|machine learning|ml|ai|analytics|statistic\w*|business intelligence|bi)\b/],
  ['product', /\b(product (manager|owner|lead|director)|head of product)\b/],
  ['management', /\b(engineering manager|team lead|head of|director|chief|c[etfo]o|vp|vice president)\b/],
  ['design', /\b(design(er)?|ux|ui|user experience|illustrator|art)\b/],
  ['testing', /\b(qa|test(er|ing)?|quality assurance|sdet)\b/],
  [
    'infrastructure',
    /\b(devops|sre|site reliability|platform|cloud|infrastructure|sysadmin|administrator|network)\b/,
  ],
  ['security', /\b(security|infosec|penetration)\b/],
  ['sales', /\b(sales|account (executive|manager)|business development|sdr|bdr)\b/],
  ['marketing', /\b(marketing|seo|content|brand|growth|communications|pr|social media|copywriter)\b/],
  [
    'software',
    /\b(software|developer|programmer|engineer|frontend|front-end|backend|back-end|full[- ]?stack|web|mobile|ios|android)\b/,
  ],
  ['support', /\b(support|customer|service desk|help ?desk)\b/],
  ['people', /\b(hr|human resources|people|recruit(er|ing|ment)|talent)\b/],
  ['finance', /\b(finance|financial|account(ant|ing)|controller|audit\w*|tax|payroll)\b/],
  ['legal', /\b(legal|lawyer|attorney|counsel|paralegal|compliance)\b/],
  ['education', /\b(teacher|teaching|lecturer|tutor|instructor|professor|trainer)\b/],
  ['health', /\b(nurse|nursing|doctor|physician|care|clinical|therapist|pharmac\w*)\b/],
  ['research', /\b(research\w*|scientist|postdoc\w*|laboratory)\b/],
  ['projects', /\b(project|programme|program|scrum|delivery|agile)\b/],
  [
    'operations',
    /\b(operations|logistics|supply chain|warehouse|procurement|buyer|office|assistant|administrative)\b/,
  ],
  ['consulting', /\b(consult(ant|ing)|advis[oe]r|analyst)\b/],
]

/** Families of titles that were asked for: a large log has few different ones. */
const KNOWN = new Map<string, string>()
const MOST_KNOWN = 10_000

/** The family, `other` for a title that no rule knows, `''` where there is no title. */
export function familyOf(role: string): string {
  const known = KNOWN.get(role)
  if (known !== undefined) return known
  const title = role.toLowerCase().trim()
  const family = title === '' ? '' : (FAMILIES.find(([, words]) => words.test(title))?.[0] ?? 'other')
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(role, family)
  return family
}
