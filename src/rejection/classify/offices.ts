/** Whoever hires for an employer, as mails call them: words around its name, and never the name itself. */

// Words for whoever hires, behind the employer's name ("Linden Campus Recruiting", "Linden Early Careers Team").
const HIRERS =
  "(?:global talent|talent(?: acquisition| network| community| partners?| management| attraction| operations)?|early (?:careers?|talent)|careers?|recruiting|recruiters?|recruitment|resourcing|hiring|hr|h\\.r\\.|human resources|people(?!['’])(?: (?:&|and) culture| operations| ops| team| experience)?|personnel(?: office| department)?|jobs?|admin(?:istration)?|appointments|notifications?|no-?reply|applicant \\w+|candidate \\w+|team|(?:school|head|front|main) office|staffing team|admissions|internships?|fellowships?|apprentic\\w+|recrutement|rrhh|vacatures|karriere|bewerbungen|concours|executive search|graduate (?:recruitment|recruiting|team|programme|talent)|(?:campus|graduate|student|internship|executive|corporate|global|cabin) (?:team|recruit\\w*|hiring|careers?|talent|hr|relations)|(?:university|college) (?:team|recruit\\w*|hiring|relations)|human capital|support|desk|ta(?= team|$))"
export const HIRERS_BEHIND = new RegExp(`,? (?:the )?${HIRERS}(?: .*)?$`, 'i')
const HIRERS_BEFORE = new RegExp(
  `^(?:the |your )?${HIRERS}(?: team| department| office| systems| updates?| shared services)*(?:,| -| –|:| \\||$| @| at)? ?`,
  'i',
)
const OFFICE_WORDS =
  /^(?:(?:the|a|our|your|head|main|front|back|central|state|group|general|doctoral|governance|transport|principal['’]?s?|headteacher['’]?s|director['’]?s|registrar['’]?s?|vice-chancellor['’]?s|dean['’]?s?|registrar|principal|bursar|secretary|clerk|matron|office|offices|board|of|management|governors|directors|trustees|committee|panel|department|dept|division|team|studio|desk|centre|center|hub|unit|administration|admin|admissions?|accounts?|payable|payroll|finance|legal|health|information|technology|it|hr|human|resources|resourcing|recruitment|recruiting|recruiter|hiring|talent|acquisition|people|culture|personnel|careers?|jobs?|vacancies|employment|appointments|applications?|applicant|candidate|candidates|services?|service|shared|support|customer|systems?|operations|ops|early|campus|university|graduates?|students?|fellowships?|internships?|schools?|selection|search|education|research|sales|marketing|engineering|product|design|data|security|communications|procurement|and|&|for|notifications?|updates?|system|automated|auto|assessment|assessments|apply|pa|facilities|warehouse|store|branch|region|regional|national|global|international|corporate|executive|chief|officer|partners?|manager|relations|experience|success|scheduling|coordinator|specialist|leadership|business|professional|clinical|medical|nursing|reception|teacher|chair|process|development|r&d|circle|ward|laboratory|training|payments|purchasing|property|planning|ict|digital|content|strategy|growth|policy|programmes?|projects?)(?:\s|$|,\s?|\/))+$/i

/** True where every word names an office or a department ("Board of Management", "Transport Office"). */
export function isOffice(name: string): boolean {
  return OFFICE_WORDS.test(name)
}

/** The name without the office before or behind it: "HR Linden", "Linden Talent Team", "The Linden Team". */
export function stripOffice(name: string): string {
  const rest = name.trim().replace(HIRERS_BEFORE, '')
  return (rest || name).replace(HIRERS_BEHIND, '').trim()
}
