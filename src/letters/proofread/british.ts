/** Spellings that the American dictionary does not have and that are right all the same. */

/** How a British spelling turns into the American one; a word is right if any of its turns is in the dictionary. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/is(e|es|ed|er|ers|ing|ation|ations|able|ational|ationally)$/, 'iz$1'],
  [/ys(e|es|ed|er|ers|ing)$/, 'yz$1'],
  [/re(s|d)?$/, 'er$1'],
  [/tred$/, 'tered'],
  [/tring$/, 'tering'],
  [/ll(ed|ing|er|ers|ery|ation|ous|or|ors)$/, 'l$1'],
  [/pp(ed|ing|er|ers)$/, 'p$1'],
  [/ogue(s|d)?$/, 'og$1'],
  [/ogu(ing|ed)$/, 'og$1'],
  [/nce(s|d|less)?$/, 'nse$1'],
  [/ctis(e|es|ed|ing)$/, 'ctic$1'],
  [/mme(s)?$/, 'm$1'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/oeu/, 'eu'],
  [/l(ment|ments)$/, 'll$1'],
  [/l$/, 'll'],
  [/ls$/, 'lls'],
  [/lful/, 'llful'],
  [/gement(s)?$/, 'gment$1'],
  [/sc/, 'sk'],
  [/ium$/, 'um'],
  [/que(s)?$/, 'ck$1'],
  [/eing$/, 'ing'],
  [/eable$/, 'able'],
  [/nnt$/, 'ned'],
  [/n?t$/, 'ned'],
  [/lt$/, 'led'],
  [/wards$/, 'ward'],
  [/yre(s)?$/, 'ire$1'],
  [/ou(?=l|s)/, 'o'],
  [/xion(s)?$/, 'ction$1'],
]

// What no turn reaches, and the words of work that dictionaries are slow to take up.
const KNOWN = new Set(
  `grey greyer greyest greys cheque cheques jewellery sceptic sceptical storey storeys tyre tyres learnt burnt dreamt spelt leant leapt
 whilst amongst mum mums draught pyjamas plough kerb maths fortnight fortnightly rota rotas cv cvs gaol wellbeing okay ok
 licence licences licenced practise practised practises practising defence offence pretence programme programmes fulfil
 fulfils instalment enrol enrols skilful wilful ageing judgement judgements acknowledgement aluminium moustache cosy enquiry enquiries woollen focussed focusses benefitted benefitting aeroplane aeroplanes digitalisation digitalise
 mould smoulder artefact artefacts analyse manoeuvre manoeuvres manoeuvring paediatric anaesthetic orthopaedic encyclopaedia
 standup standups onsite onsites onboard onboarded onboarding offboarding rollout rollouts roadmap roadmaps frontend backend fullstack workflow workflows dataset datasets
 kanban repo repos upskill upskilling upskilled reskill reskilling timeframe timeframes microservice microservices cybersecurity realtime hackathon hackathons
 runbook runbooks playbook playbooks postmortem postmortems scaleup scaleups quickstart podcast podcasts blog blogs blogged blogging webinar webinars startup startups
 refactor refactored refactoring refactors codebase codebases deploy deploys deployed deploying devops sysadmin stakeholder stakeholders
 mentee mentees takeaway takeaways shortlist shortlisted shortlisting jobseeker jobseekers freelancer freelancers freelancing coworking coworker coworkers
 lockdown teammate teammates login logins signup signups setup setups changelog changelogs readme wiki wikis emoji emojis selfie app apps
 chatbot chatbots analytics metadata namespace middleware linter linting async idempotent idempotency observability accessibility usability wireframe
 wireframes wireframing prototyping storyboarding brainstorm crowdfunding fundraising outsourced inclusivity neurodiversity neurodivergent
 thankyou-note hiya cheers yup yep hm hmm nope ace brill biweekly prework homeschool preschool daycare childcare eldercare caregiver healthcare
 reorg reorgs kickoff kickoffs handover handovers signposting safeguarding bookkeeping barista baristas sommelier patisserie multitasking
 proactively reuse reusable rework reworked reworking retrain retraining rescheduled resend resending reapply reapplied reapplying
 unsubscribe unreviewed undocumented untested unpaid underserved e-mail e-mails email emails emailed emailing online offline website websites
 internet smartphone spreadsheet spreadsheets whiteboard whiteboards whiteboarding pushback downtime uptime rethink meetup meetups
 crits crit sprint sprints retro retros mock mockup mockups hotfix hotfixes autoscaling autocomplete dogfood dogfooding gamification geospatial telehealth
 signage upsell upselling cashflow payslip payslips payroll invoicing freeform flashcards rewatch doomscrolling paywall fintech edtech healthtech proptech biotech`
    .split(/\s+/)
    .filter(Boolean),
)

/** True where the word is right outside America, or newer than the dictionary. */
export function isRightElsewhere(word: string, isWord: (word: string) => boolean): boolean {
  if (KNOWN.has(word)) return true
  return TURNS.some(([british, american]) => {
    if (!british.test(word)) return false
    const turned = word.replace(british, american)
    return turned.length > 3 && turned !== word && isWord(turned) && !MISSPELT.has(word)
  })
}

// Where a turn would let a plain slip pass: "definate" is no British word.
const MISSPELT = new Set('buisness foriegn aquire goverment enviroment'.split(' '))
