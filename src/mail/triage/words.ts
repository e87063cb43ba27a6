/**
 * What speaks for a mail being about a job application, and how much. One point lets a mail pass; each entry counts
 * once in the subject and once in the text. A word that ends in `*` stands for all that begin with it. All is lower
 * case, with one space between words and none of the punctuation.
 */
export interface Hint {
  weight: number
  words: readonly string[]
}

/** Which mail they must let pass, and which should go no further, stands in test/mail/triage.test.ts. */
export const HINTS: readonly Hint[] = [
  // What nobody says about anything else, or so seldom that the classifier may decide.
  hint(
    1,
    `
    your candidacy, your candidature, job application*, your application for the position,
    applying for the position, applying to the position, applying for the role, applying to the role,
    application for the role, application for the position, offer of employment, employment offer,
    job offer, employment contract, other candidates, other applicants, another candidate,
    another applicant, hiring manager, hiring team, hiring process, recruitment team, recruiting team,
    recruitment process, recruiting process, interview process, selection process, application process,
    talent acquisition, talent team, talent partner, interview invitation, interview invite,
    invite you to interview, invited to interview, invite you to an interview, phone interview,
    video interview, technical interview, job interview, first interview, final interview,
    interview request, interview confirmation, interview confirmed, interview scheduled,
    interview availability, interview is scheduled, interview is confirmed, onsite interview,
    phone screen*, screening call, coding challenge, coding assessment, coding test, technical assessment,
    technical challenge, technical test, online assessment, skills assessment, assessment invitation,
    take home assignment, take home test, take home exercise, take home task, hackerrank, codility,
    codesignal, coderpad, hirevue, testgorilla, interest in joining, interest in working,
    interest in employment, interest in career*, application was sent to, application was viewed,
    thank you for applying, thanks for applying, unsuccessful on this occasion, been unsuccessful,
    formal offer, extend an offer, offer you the position, offer you the role, offer you the job,
    signing bonus, upcoming interview, scheduled your interview, interview has been scheduled,
    working interview, interview details
    `,
  ),
  // What one applies with and for.
  hint(
    0.7,
    `
    your application*, interest in the, interest in our, interest in this, expressing interest,
    expressed interest, expression of interest, following position, following role, my application,
    application for, application to, application received, application update, application status,
    application confirmation, received an application, reapply
    `,
  ),
  // Whoever hires, and what they call it.
  hint(
    0.7,
    `
    came across your profile, exploring new opportunities, exciting opportunity, candidate*, candidacy,
    candidature, applicant*, recruiter*, recruiting, recruitment, offer letter*, hiring, vacanc*,
    your resume, your cv, curriculum vitae, job search, future openings, career site, careers site
    `,
  ),
  // What comes between the application and the answer.
  hint(
    0.7,
    `
    system design, pair programming, skills test*, interview*, final round, meeting the team,
    met with the team
    `,
  ),
  // A no.
  hint(
    0.7,
    `
    someone else, somebody else, another person, different direction, another direction,
    not moving forward, not be moving forward, not to move forward, not proceed*, not be proceeding,
    not to proceed, not progress*, not be progressing, no longer under consideration, not been selected,
    not selected, not be selected, unable to offer, not able to offer, chosen to pursue, decided to pursue,
    decided to go with, went with
    `,
  ),
  // A yes.
  hint(
    0.7,
    `
    pleased to offer you, delighted to offer you, happy to offer you, offer you the, base salary,
    join our team, join the team, joining our team, joining the team, excited to have you join
    `,
  ),
  // What the job is called.
  hint(
    0.7,
    `
    position at, position with, role at, role with, the position, this position, position of, the role,
    this role, role of, applied for the, applying to, shortlist*, short list*, résumé*, apply again,
    career page, our careers
    `,
  ),
  // Words of it that stand in other mail as well: on jobs,
  hint(
    0.4,
    `
    application*, applied, apply, applying, position, positions, role, roles, opening, openings, job, jobs,
    career, careers, talent, resume, cv, cover letter, portfolio, employment, opportunity, opportunities,
    human resources, hr, people team, people operations, people ops
    `,
  ),
  // on tasks and papers,
  hint(
    0.4,
    `
    internship*, intern, assessment*, screening, take home, case study, presentation, background check*,
    references, requirements, job posting, job description, submission
    `,
  ),
  // on terms,
  hint(
    0.4,
    `
    start date, salary, compensation, base pay, equity, onboarding, contract, relocation, full time,
    part time
    `,
  ),
  // on finding a time,
  hint(
    0.4,
    `
    availability, you available, you be available, times work, time to chat, set up a time, set up a call,
    introductory call, quick chat, quick call, love to chat, love to talk, zoom, google meet,
    microsoft teams, calendly, speaking with you, talking to you, talking with you, meeting you,
    getting to know you, come to meet, coming in, speak with you, chat with you
    `,
  ),
  // on the person and how they fit,
  hint(
    0.4,
    `
    your background, your experience, your skills, your qualifications, your profile, your interest,
    qualifications, skill set, skillset, my client, our client, came across, right fit, great fit,
    good fit, strong fit, a fit, a match, great match, good match, stood out
    `,
  ),
  // on how it goes on,
  hint(
    0.4,
    `
    on hold, on file, been filled, next round, going with, meet the team, joining us, future opportunities,
    move forward, moving forward, moved forward, move ahead, moving ahead, move you forward, proceed with,
    proceeding with, progress with, progressing with, go forward, going forward, next steps, next step,
    next stage
    `,
  ),
  // on how it ends,
  hint(
    0.4,
    `
    unfortunately, regret*, sorry, sadly, afraid, on this occasion, at this time, careful consideration,
    careful review, thorough review, difficult decision, tough decision, hard decision, decided not to,
    decided against, chosen not to, not chosen, unsuccessful, not successful, declined, decline, rejected,
    rejection, withdraw*
    `,
  ),
  // and on parting.
  hint(
    0.4,
    `
    best of luck, good luck, every success, all the best, wish you luck, wish you well, wish you the best,
    wish you all, future endeavors, future endeavours, job hunt, job hunting, your search, keep in touch,
    stay in touch, keep you in mind, consider you, considered for, considering you
    `,
  ),
]

function hint(weight: number, words: string): Hint {
  return { weight, words: words.split(',').map((word) => word.trim()) }
}

/** How much it takes to pass, and what is worth how much beside the words. */
export const WEIGHTS = {
  enough: 1,
  /** What goes to many mentions jobs and applications in passing; a mail about one's own says much more. */
  enoughForBulk: 1.6,
  hiringSender: 0.6,
  /** "Re: Data Engineer". Signatures have titles too, so they count in the subject only. */
  roleInSubject: 0.4,
}

const DOMAINS = String.raw`
  greenhouse(?:-mail)?\.io lever\.co ashbyhq\.com (?:my)?workday(?:jobs|site)?\.com smartrecruiters\.com
  icims\.com taleo\.net successfactors\.(?:com|eu) sapsf\.(?:com|eu) workable(?:mail)?\.com
  teamtailor(?:-mail)?\.com personio\.(?:de|com) bamboohr\.com jobvite\.com breezy(?:\.hr|-mail\.com)
  recruitee\.com jazz(?:hr\.com|\.co) applytojob\.com pinpointhq\.com comeet(?:-notifications)?\.com
  avature\.net phenompeople\.com eightfold\.ai brassring\.com kenexa\.com hirevue\.com
  hackerrank(?:forwork)?\.com codility\.com codesignal\.com testgorilla\.com coderbyte\.com
  hackerearth\.com goodtime\.io modernloop\.io gem\.com dover\.(?:io|com) rippling-ats\.com join\.com
  homerun\.(?:co|hr) indeedemail\.com trakstar\.com applicantpro\.com applicantstack\.com clearcompany\.com
  jobscore\.com recruiterbox\.com freshteam\.com zohorecruit\.com bullhornmail\.com tribepad\.com
  eploy\.net oleeo\.com networxrecruitment\.com jobs\.nhs\.uk trac\.jobs governmentjobs\.com usajobs\.gov
`
/** Systems that write to applicants and to hardly anyone else: their mail passes on the sender alone. */
export const SYSTEM_DOMAINS = new RegExp(
  `@(?:[\\w-]+\\.)*(?:${DOMAINS.trim().split(/\s+/).join('|')})(?![\\w.-])`,
  'i',
)

/** Addresses and names of people and desks that hire. */
export const HIRING_SENDER =
  /(?<![a-z])(?:careers?|jobs?|recruit[a-z]*|talent|hiring|hr|human[ ._-]?resources|people|candidates?|apply|applications?|applicants?|vacanc[a-z]+|interviews?|staffing|employment|onboarding|indeedapply)(?![a-z])/i

/** What mailing lists and alerts of job boards say of themselves; they write more than all employers together. */
export const ALERT =
  /job ?alerts?|jobs? (?:digest|matches|recommendations?)|alert@indeed|newsletter|(?:new|recommended|similar|more|top|hot|latest) (?:[\w+#./-]+ ){0,4}(?:jobs|roles|openings|vacancies) (?:for you|in|near|this|matching|from)|[0-9]+ (?:new|more) (?:[\w+#./-]+ ){0,4}jobs?/i
