/** Legal hints and threats, of a court or of the public. */
import type { ToneRule } from './pattern.ts'

const TRAIT =
  '(age|gender|sex|race|ethnicity|origin|religion|faith|skin|colou?r|accent|nationality|disability|wheelchair|pregnancy|surname|last name|first name|name|hijab|headscarf|beard|passport|sexuality|orientation|background|kids|children|weight|looks|hair|birthplace|maternity|health|illness|condition|diagnosis|foreign|immigrant|grey hair|gray hair|date of birth|birth year|photo|family name|autism|dyslexia|stutter|turban)'

export const LEGAL: ToneRule = {
  rule: 'legal',
  level: 'error',
  manners: [
    {
      message: 'A legal hint ends the conversation: from there on, nobody may answer you.',
      suggestion: 'Leave it out. If you mean it, take advice first and do not announce it.',
      when: [
        '(my|our|a|an|the|from my|with my|good) ~([^| ]+ )?(lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|legal (team|counsel|insurance|adviser|advisor|representative|representation|protection)|advocate|counsel) ',
        '(legal (action|advice|steps|proceedings|recourse|means|route|consequences|claim|case|remedies|options|obligation|side|aspects?|matter|ground|grounds|department will)|lawsuit|law suit|litigation|(will|would|could|might|should|can|may|going to|gonna|to|i) sue|suing|take (you|this|it|them) to (court|a tribunal|tribunal)|in court|(to|before|of|in front of) (the |a |an )?([^| ]+ )?(court|courts|tribunal|judge|ombudsman|eeoc|eoc|arbitration)|employment tribunal|industrial tribunal|tribunal|eeoc|labou?r (board|office|court|inspectorate|inspection|authority|law|laws|department|commission|ministry|union)|employment (law|laws|lawyer|rights|court)|ombudsman|ombudsperson|equality (act|body|commission)|equal (treatment|opportunity|opportunities) (act|law|commission|office|body)|civil rights|acas|human rights|anti-discrimination (law|act|agency|office|body)|gdpr|data protection|subject access|works council|my union|trade union|labor relations|fair work)',
        '(illegal|unlawful|against the law|violates?|violation|violated|breach|breached|breaches|breaching|infring[a-z]+|contravenes?|not legal|not lawful|prohibited by law|by law|a crime|criminal|actionable|liable|liability)',
        '(?<![-])(discriminat[a-z]+|ageis[tm]|racis[tm]|sexis[tm]|xenophob[a-z]+|homophob[a-z]+|transphob[a-z]+|ableis[tm]|misogyn[a-z]+|bigot[a-z]*|islamophob[a-z]+|antisemit[a-z]+|defamation|slander|libel)(?! law)',
        `(because|only because|just because|due to|on account of|on the basis of|based on|for being|reason is|down to|over|by) … ~(my ([^| ]+ )?${TRAIT}|(of )?(my|the) ([^| ]+ )?${TRAIT} |(i am|i was|being|i have) ~(a |an |too |over |in my |the )*(woman|man|mother|mum|mom|father|black|brown|asian|african|muslim|jewish|foreign|foreigner|immigrant|old|over (fifty|forty|sixty|40|50|55|60)|fifty|sixty|forty|pregnant|gay|lesbian|trans|disabled|refugee|single|female|autistic|overweight|ill|sick|children|kids|an accent|not (white|german|english|american|british|native|young|male|local|dutch|french|from here)|too old|5\\d|6\\d|4\\d))`,
        '(ask|asks|asked|asking|question|questions|questioned) (me |candidates |someone |anyone |women |people )?(about|whether|if|on|when) … (child ?care|children|kids|pregnan[a-z]+|marri[a-z]+|my husband|retir[a-z]+|my religion|my age|how old|my health|family plan[a-z]*|have (a )?(baby|babies|family)|really from|my faith|my disability|my partner)',
        '(my|the|our) union( rep| representative| lawyer| steward)?',
        '(copies|a copy|copy|records?) of (everything|all|every|my file|your (notes|correspondence)|the (notes|scoring|correspondence))',
        '(not|never|hardly) (allowed|permitted|supposed|legally|lawfully) to (ask|do|reject|discriminate|use|consider)',
        '(company|employer|firm|you|interviewer) (may|must|can|should) not ~(legally |lawfully )?(ask|reject|refuse|discriminate|use|consider|take into)',
        `(my|our) ([^| ]+ )?${TRAIT} ~(has|had|have|was|is|were|may have|might have|must have|could have|played|did|counted|seems|seemed|bothered|worked|put you off) ~(something|nothing|a|the|to do|an issue|the issue|the problem|a problem|against|your|part|role|reason|factor|some|too)`,
        `(suspect|suspicion|wonder|believe|think|feel|sure|doubt|guess|convinced|know|assume|impression|coincidence|seems|looks|curious|hope) … (my|about my|that my|if my|whether my|with my) ([^| ]+ )?${TRAIT}`,
        '(you|they|company) (only |just |never |rarely |seem to )*~(hire|hires|want|employ|invite|take|prefer) … (young|younger|white|male|men|locals|natives|native speakers|under thirty|your own|friends|like you)',
      ].map((each) => each.trim()),
      unless: [
        '(friend|friends|husband|wife|sister|brother|mother|father|daughter|son) [^|]{0,30}(lawyer|solicitor|attorney)|(lawyer|solicitor|attorney|barrister) (friend|friends|by training|in the family|jokes?|myself)',
        'i (am|was|trained|have been|have worked|worked|studied|qualified|became|used to be|serve|served|sit|volunteer|volunteered|sat) [^|]*(lawyer|solicitor|attorney|law|tribunal|works council|union|ombudsman|legal|court|courts|judge)',
        '(i|we) (wrote|handled|studied|led|managed|taught|read|saw|researched|helped|have worked|worked|drafted|built|advised|defended|represented|investigated|handle|translated|reported|covered|audited|spent|noticed|enjoyed|liked|loved|heard|talked|spoke|discussed|followed) [^|]*',
        '(training|trainings|product|clinic|policy|research|thesis|podcast|lecture|workshop|experience (in|with)|background in|interest in|work on|report on|paper on|course|seminar|compliance|patent|patents|your (legal|gdpr|data protection) (team|work|product|tool|platform)|data breach|breach response|breach notification|questions about|question about|chapter on|article about|article on|talk on|talk about|expertise|specialis[tm]|certificate|certification|dissertation|module on|your campaign|campaign)',
        '(legal reasons|allowed to|not be able to|be able to share|may keep you|may not be able|policy|can not (comment|share|say))',
        '(basketball|tennis|volleyball|food|squash|badminton|padel) court',
        '(thank|thanks|grateful|appreciate|glad|relieved|kind|welcome|respected|accommodat[a-z]+|patient|patience) [^|]*',
      ],
      evenDenied: false,
    },
    {
      message: 'It reads as a threat.',
      suggestion: 'Leave it out, even where it is true.',
      when: [
        '(expect|await|look out for|watch for|prepare for) (a|my|another|some|to|the) (letter|call|visit|hear|post|review|claim|complaint)',
        '(way|out|find|found|lands?|ends? up|turns? up|appears?) … (to|into|in|with|on) the ([^| ]+ )?(press|papers?|media|internet|newspapers?|news|public)',
        '(would|might) be a (pity|shame|problem|scandal) if',
        '(hear|hearing|heard) from (my|our|us|a lawyer|the)( (lawyer|solicitor|attorney|lawyers|union|press|media))?',
        '(have|has) not heard the last|not the end of (this|it|the)|is not over|matter is not|not ~(closed|finished|settled|done) ~(for me|yet|by|here|with)|(will|shall|am) not (let|letting) (this|it) (go|rest|slide|drop)|(will|shall) not forget ~(how (i|you|your [^| ]+) (was|were|have|treated|handled|made)|what you did to|this (treatment|insult|humiliation|disrespect))',
        '(i|we|am|have|been|will|and) ~(documented|documenting|document|recorded|recording|archived|logged|screenshotted|noted|writing down) … (everything|this|all|names|what you|every word|our conversations?)',
        '(saved|saving|keeping|kept|keep|hold on to|have|took|made|making|forwarded) … (evidence|proof|screenshots?|correspondence|your (emails|mails)|a record|records|a paper trail)',
        '(for my|for the|on the) (records|record)',
        '(as|have|enough|sufficient|hard|written|clear) ~(evidence|proof) ',
        '(reserve|reserving) … right',
        '(take|taking|pursue|pursuing|bring|escalate|escalating|raise|raising|carry) (this|it|the matter|these|further|my|that) ~(further|up|elsewhere|higher|to (the|your|a|someone|management|court|hr|ceo)|matter|steps|with (the|your)|case|concerns?|publicly|public|legally|to)',
        '(further|other|necessary|appropriate|next|formal|additional) (steps|action|actions|measures|consequences) (will|against|to be|are|may|if|\\||,|and|in this)',
        '(file|filing|filed|lodge|lodging|submit|submitting|make|making|bring|write|writing) (a|an|my|the|this|formal|official) ~([^| ]+ )?(complaint|complaints|grievance|claim|report|objection|review about|appeal|case|charge|suit|public)',
        '(report|reporting|reported|denounce|expose|exposing) (you|this|your|it|the|that|them) ',
        '(press|media|journalists?|newspapers?|glassdoor|linkedin|twitter|kununu|trustpilot|facebook|tiktok|instagram|social media|reddit|indeed|blind|blog|online|the internet|the papers|review|reviews|regional paper|local paper|google) [^|]{0,80}?(hear|know|how you|about (this|you|it|how)|warn|warned|story|interested|tell|told|others|honest|screenshot|experience with you|like this|treat|treated|see|what|deserve|truth|beware|love to|expose|public)',
        '(post|posting|write|writing|share|sharing|leave|leaving|publish|publishing|put|putting|screenshot|tag|going to|go to|posted|left|wrote|turn to|contact|contacting) … (the press|media|journalists?|newspapers?|glassdoor|linkedin|twitter|kununu|trustpilot|facebook|tiktok|instagram|social media|reddit|indeed|go public|going public|(bad|honest|one-star|one star|public|negative|detailed|online|long) review)',
        '(go|going|make (this|it)|making (this|it)) public',
        '(i|we) (will|shall|am going to|might|may|could|would|plan to|intend to|should|have to|am (tempted|inclined|happy|planning) to) … (tell|telling|warn|share|spread|name|talk|inform|advise) … (everyone|everybody|network|others|whole|all my|anyone|candidates|community|the world|colleagues|my friends|people|applicants|students)',
        '(everyone|everybody|people|others|the world|my network|the whole industry|all my (friends|followers|contacts|colleagues)|whole (town|city|industry|community|sector|world)|candidates) (i know )?(will|shall|should|needs? to|deserve to|must|has to|have to|is going to|are going to) ~(hear|know|learn|see|find out|read|be told|be warned|avoid|not apply)',
        '(word|news) ~(gets|travels|will get|will travel|spreads|goes) ~(around|round|fast|out)',
        '(small|tiny) (world|industry|field|town|community) ,? ?~(and|, )? ?(people|word|i|we|you)',
        '(consequences|repercussions|pay for (this|it)|karma|what goes around|your day will come|you will (pay|hear|see)|just (you )?wait|mark my words|watch (out|your|this space)|be (careful|warned)|consider (this|yourself) (a |an )?(warned|warning|notice)|will remember (this|that|your|how you)|never (buy|use|recommend|shop|order) |cancel(ling|led)? my (account|subscription|order|contract|membership)|as a (customer|shareholder|client|user) )',
        '(i|we) (will|shall|am going to|would|can|could|might) ~(make sure|see to it|ensure|tell|warn|advise|let) ~(that )?~(everyone|everybody|people|others|my friends|no one|nobody|anyone|all|the|you never|your|my network|candidates|friends)',
      ].map((each) => each.trim()),
      unless: [
        '(recommend|recommended|happy|glad|gladly|enjoyed|liked|loved|good|kind|warm|warmly|warmest|best|thank|thanks|grateful|congratulat[a-z]+|kindness|kindly|generous|pleased|proud|great|with (your )?permission|fondly) ',
        '(i|we) (also |recently |have |had )*(saw|read|seen|noticed|found|connect|connected|follow|following|came across|liked) … (your|on|about|in|the) …',
        '(your|the|an?|that) ~([^| ]+ )?(talk|interview|article|post|piece|video) … (your|on|about|in|the) … (linkedin|press|twitter|paper|newspaper|glassdoor|blog|online|post|article|media|news)',
        '(i|we) (documented|recorded|wrote|reported|archived|kept) … (system|pipeline|service|api|code|process|migration|project|data|library|modules?|decisions?)',
        '(document|keep|record|documented|documenting) (everything|all|records?) (you|in|as|so|at|with) (your|the team|learn|one|writing)',
        '(keep|kept|keeping) … (details|cv|resume|application|touch) … (file|record|records)',
      ],
      evenDenied: true,
    },
  ],
}
