/** Courtesy gone wrong: thanks with a barb in them, and praise that would fit any company. */
import type { ToneRule } from './pattern.ts'

const THANKS =
  '(thank you|thanks|many thanks|thank|grateful|gratitude|appreciate|appreciated|nice|kind|good|glad|pleased|obliged|lovely|happy|honou?red|touched|flattered|surprised|impressed|relieved)'

const BITTER: ToneRule = {
  rule: 'bitter-courtesy',
  level: 'warning',
  manners: [
    {
      evenGrateful: true,
      message: 'It thanks them for something owed, and can be read as bitter.',
      suggestion: 'Say "Thank you for letting me know", and stop there.',
      when: [
        `${THANKS} [^|]{0,60}?(at least|finally|eventually|at last|at long last|in the end|after all|ultimately) ~(being |be |so |having |have |had |you |to |that you |manag(ed|ing) to |found |took |got )*~(polite|courteous|kind|so|repl(y|ied|ying)|answer(ed|ing)?|respond(ed|ing)?|gett?(ing)?|got|get|writ(e|ing)|wrote|let(ting)?|tell(ing)?|told|inform(ed|ing)?|hear(ing)?|heard|the (courtesy|decency|time|trouble|effort)|send(ing)?|sent|call(ed|ing)?|remember(ed|ing)?|tak(e|ing)|took|giv(e|ing)|bother(ed|ing)?|mak(e|ing)|end(ed|ing)|decid(e|ed|ing)|com(e|ing)|notic(e|ed|ing)|find(ing)?|found|find the|reach(ed|ing)?|having|honest|admit(ted|ting)?)`,
        `(finally|at last|at long last|eventually) ~(a |an |some |the |your |you )*~(answer|reply|sign of life|response|news|word|replied|answered|responded|wrote|got (back|round|around)|found (the )?time|reacted|bothered|deigned|managed)`,
        '(courteous|polite|kind|good|gracious|obliging|generous) as to ~(answer|reply|respond|write|inform|let me know|tell|notify|get back|acknowledge|grace)',
        '(courteous|polite|kind|good|gracious) (enough )?to ~(even|at least|finally|bother|deign|acknowledge)',
        '(deign|deigned|deigning|condescend(ed)?|stoop(ed)?|lower(ed)? (yourself|yourselves)|grace(d)? (me|us) with|honou?r(ed)? me with (a|an|your)|bless(ed)? me with)',
        '(deem|deemed|found|considered|consider|judged) (me |myself |my [^| ]+ )?~(even |at least )?~(worthy|worth (a|an|your|the)|deserving|important enough|good enough)',
        '(for|appreciate you|of you|you|even|that you|to) ~(even )?(bothering|bothered|bother|troubling|troubled) to ~(reply|answer|respond|write|let|tell|inform|call|read|send|get back|look|open|explain|acknowledge|contact|notify)',
        '(had|have|having) the ~(basic |common |minimal |minimum )?(decency|courtesy|manners|politeness|backbone|balls) to',
        `${THANKS} [^|]{0,80}?after ~(only |just |a mere |merely |no less than |no more than |such |all |nearly |almost |over |more than |about |the )*(a |an )?(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|several|many|few|so many|so long|\\d+|long|couple|a|weeks|months|silence|month|eternity|age|ages|reminders|chasing|repeated)( of)?( |-)?(long |more |endless |whole |full |silent |anxious )?(weeks?|months?|days|silence|reminders?|emails|mails|calls|attempts|a time|while|time|wait|waiting|chasing|years?|me|\\|)`,
        `${THANKS} [^|]{0,60}?(even if|even though|although|though|albeit|if|only|however|but) ,? ?~(it )?~(was|is|came|took|a|only|somewhat|slightly|rather|very|much|several|late|few|the)? ?~([^|, ]+ ){0,3}?(late|later|delay|delayed|overdue|slow|reminders?|too late|weeks|months|times|chase you|impersonal|generic|cold|automated|template|form|ages|forever)`,
        '(had|have|having) to ~(chase|remind|ask|write|call|email|mail|nag) (you|your [^| ]+|them) ~(([^| ]+ )?(times|twice|again|first|repeatedly))',
        `${THANKS} [^|]{0,60}(at last|at long last|late as (it|that)|belated|overdue|for the reminder)`,
        '\\| (well |and |but )*,? ?(, )?at least (it|that|this) (was|is) ~(short|quick|brief|over|honest|something|consistent|polite|clear|a reply|an answer)',
        '(it|that) must have cost you',
        '(given|gave) up (on (you|your|hearing|getting|an answer|a reply)|all hope of)',
        '(almost|nearly|already|long) (had )?~(forgotten|given) (you|up|about|your|that i)',
        '(better late than never|it is better than nothing|better than nothing|some ?thing is better|beggars can not|no news is|that is something|so that is something|(it|that|this|which) is ~than ~i (got|get) from|it is something|i suppose that is|i guess that is)',
        `(thank you|thanks|thank) ~(so much |very much |a lot |again |also |you )*for ~(your|the|that|this|an?|such an?) ~(very |so |oh so |rather |somewhat |extremely |beautifully |wonderfully |long |much |lovely |kind |nice )*~(automated|automatic|impersonal|generic|form|template|standard|standardi[sz]ed|copy-paste|copy-pasted|canned|boilerplate|long-awaited|long awaited|late|belated|delayed|overdue|mass|auto|auto-generated|computer-generated|one-line|two-line|three-line|two-sentence|one-sentence|curt|cold|terse|short and impersonal|non-answer|no-reply|noreply|formulaic|cookie-cutter|swift and impersonal|brief and impersonal)`,
        '(thanks|thank you) (anyway|any ?way|anyhow)( ,)? ~(\\||!|i (guess|suppose)|,? i (guess|suppose)|for (that|trying|nothing|the (effort|form|wait)))',
        '(thanks|thank you) ,? ?(, )?i (guess|suppose|think)',
        '(,|\\||and|but|;) ~(i (guess|suppose) ,? ?(, )?~(thanks|thank you))',
        '(no need to|do not bother to|you need not|please do not bother to|please do not) (apologi[sz]e|feel sorry|explain) (for|as i|since) (the|your|being|taking|keeping|had|have|it)',
        '(had|was|have|am|were|almost|already|nearly) ~(stopped|given up|beginning|starting|started|forgotten|long) ~(expecting|hoping|waiting|to (think|wonder|believe|fear|suspect|expect)|on hearing|that i|ago (given|stopped|expected))',
        '(other|many|most|some) ~(companies|employers|firms|recruiters) ~(do|does|did|can|would|could)? ?~(not|never|no longer) ~(even |ever )?~(bother|reply|answer|respond|write)',
        '(at least|well at least|if nothing else ,?) (, )?(you|your [^| ]+|someone|somebody) ~(did|had|have|were|was|are|is|told|answered|replied|got|know|responded|sent|wrote|took|remembered|spelled|spelt|bothered|gave|made|can|did not|do not|finally|called|said|let)',
        '((took|taken|taking|takes) (you|your [^| ]+|them)|(you|your [^| ]+|they) (took|have taken|needed)) ~([^|, ]+ ){0,4}?(weeks|months|ages|forever|eternity|reminders)',
        `${THANKS} [^|]{0,40}?(your|for|such an?|the) ~([^|, ]+ )?(promptness|prompt|speedy|swift|lightning-fast|rapid|quick) ~([^|, ]+ )?(reply|answer|response|feedback|reaction|decision|rejection)? ?(after|of (only|just)|only|in (only|just) [^| ]+ (weeks|months))`,
        '(saved|saving|spared|sparing) (me|us) ~(from (working|joining|you|your|a)|years)',
        '(glad|happy|relieved|lucky|grateful|thankful) ~(that |to |i |we |now )*~(did not|not|never|do not|avoided|dodged|escaped|will not) ~(to )?(get|have|end up|work|working|join|joining|be part) … (job|you|for you|there|company|like you)',
        '(probably|perhaps|maybe|surely|certainly|clearly) ~(better off|a lucky|a blessing|lucky|better this way) ~(\\||,|given|considering|without|escape|if|anyway)?',
        '(given|considering|judging (by|from)|seeing|looking at|based on) (how|what|the way|that|your) ~(long|you|slow|little|much|i|it|the|disorgani[sz]ed|chaotic|your|late) [^|]{0,40}(treat|took|wait|waited|handled|reply|process|late|answer|communicat|disorgani|chaotic|run|ran|saw|seen|happened|kept|weeks|months)',
      ].map((each) => each.trim()),
      unless: [
        '(wait|waiting|patience|rescheduling|moving|delay) [^|]*(my (side|end|fault)|i (kept|made|caused|was|asked|took))',
        'i (have |had )?~(finally|at last|eventually|at long last)',
        '(my|i) (late|delayed|slow|belated) (reply|answer|response)|i (am|was) (late|slow)',
        '(unlike|more than|few|rare|not many|most|many|some) (companies|employers|firms|people|recruiters|others) [^|]*(you (did|wrote|took|gave|answered|called)|so thank|thank you|kind|rare|means a lot|meant a lot|i appreciate)',
        '(meet|met|seen|visit|see|chat|put a face|try|tasted|speak|talk|understand|understood|learn|learned) [^|]*(finally|at last)|(finally|at last) (meet|met|see|saw|seen|visit|put|try|tried|speak|spoke|talk|understand|understood|learn|learned|read|finished|did|passed|got the|have)',
        '(took|taken|taking|takes) (me|us|my)',
        '(years?) (of|after|later|ago)',
        'good enough (english|french|german|spanish)',
      ],
      evenDenied: true,
    },
  ],
}

const FLATTERY: ToneRule = {
  rule: 'flattery',
  level: 'warning',
  manners: [
    {
      evenGrateful: true,
      message: 'It would fit any company, so it says nothing about this one.',
      suggestion: 'Name one thing you saw there yourself.',
      when: [
        '(an?|such|such an?|your|this|the|one of the) ~(very |truly |world |so |most )*(prestigious|esteemed|reputed|reputable|renowned|world-class|leading|industry-leading|market-leading|top|amazing|great|wonderful|incredible|fantastic|awesome|innovative|exceptional|excellent|extraordinary|outstanding|illustrious|respected|well-known|honou?rable|dynamic|cutting-edge|best|greatest|finest|inspiring|visionary|elite|first-class|top-notch) ,? ?(([^| ]+ ){0,3}?)(company|companies|organi[sz]ation|organi[sz]ations|firm|institution|employer|employers|corporation|enterprise|workplace|culture|brand|concern)( (like|such as) yours)?',
        '(esteemed|prestigious|illustrious|reputed|honou?rable) (company|firm|organi[sz]ation|institution|team|self|concern|panel|selves)',
        '(company|firm|organi[sz]ation|employer|place|team) (like|such as) yours',
        '(dream|dreams) (company|job|employer|role|position|workplace|firm|come true|of (mine|working|being part|joining|my))',
        '(always|childhood|biggest|lifelong|greatest|long|ever|big) ~(been )?(my |a )?(dream|dreamed|dreamt|dreaming|admired|looked up|wanted to (work for|join|be part))',
        '(dreamed|dreamt|dreaming|dream) (of|about) (working|joining|being|becoming|your|a (job|career))',
        '(my|your|a|the) ~(number one|big|biggest|huge|greatest|massive|true|long-time|lifelong) ~(of )?(fan|admirer|fans|supporter)',
        '(no|any) (other )?(company|employer|place|team|firm) (in the world |on (this )?(earth|planet) |anywhere )?(like|comes close|compares|can match|as (good|great|innovative))',
        '(an|a great|the greatest|a big|such an) (honou?r|privilege) (to (serve|work (for|at|with)|join|be (part|associated|interviewed|considered by))|(just|even) to)',
        '(best|greatest|most (innovative|respected|admired|exciting|amazing|prestigious|inspiring|successful|famous)) ~([^|, ]+ ){0,2}?(company|companies|employer|employers|team|firm|organi[sz]ation|place to work|workplace) ~(in the (world|country|industry|city|field|market|business)|on|of all|ever|anywhere|there is|i know|out there|to work|\\|)',
        'you (are|have) ~(the best|an? (amazing|incredible|fantastic|wonderful|great|awesome|outstanding|inspiring|extraordinary) (company|organi[sz]ation|firm|employer|culture|reputation|brand))',
        '(incredible|amazing|outstanding|fantastic|wonderful|awesome|unique|great|inspiring|innovative|exceptional) (company |work )?(culture|reputation|vision|mission|brand|working environment|work environment|products and|company values)',
        '(second to none|unparalleled|unmatched|unrivall?ed|best in class|best-in-class|excellence in|synonym for|synonymous with|beacon of|pinnacle of|crown jewel|god-?like|worship)',
        'known ~(all over the world |worldwide |everywhere |far and wide )*for (its|your|the|being) ~(excellence|innovation|quality|great|high|outstanding|culture|values|the best)',
      ],
      unless: [
        '(compar(e|es|ed|able)|insurance|loss|top of) (company|companies)',
        '(company) (of|in which|where) ',
        '(another|any|a) (great|good|leading) (company|team|employer) (in|near|here|that offered|has offered|made)',
      ],
      evenDenied: true,
    },
  ],
}

export const COURTESY: readonly ToneRule[] = [BITTER, FLATTERY]
