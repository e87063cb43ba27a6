/** Comparison with whoever got the job. */
import type { ToneRule } from './pattern.ts'

const CHOSEN = `(((the|that|this|your|some) ([^|, ]+ ){0,2}?(person|one|guy|girl|man|woman|lady|kid|boy|candidate|candidates|applicant|finalist|hire|choice|colleague|winner|developer|engineer|fellow|individual|graduate|intern)|whoever|whomever|who|someone|somebody|anyone|the one)( else)?( (who|that|whom))? (you|they|your [^| ]+) (have |finally |eventually |ultimately |just |then |instead |actually |did )*(hired|hire|chose|chosen|choose|picked|pick|selected|select|took|take|went (with|for)|preferred|prefer|gave (it|the job) to|offered (it|the job) to|settled (on|for)|decided (on|for)|appointed|employed|interviewed|found)( instead)?|(the|that) (person|one|guy|girl|man|woman|candidate) (who|that) (got|has|received|landed|took|was given|gets) (it|the job|the role|my job|the position|this job)|(the|your) ~(other|chosen|successful|selected|winning|lucky|internal|preferred|new|external|second|younger|cheaper|so-called) (candidates?|one|applicants?|hire|person|guy|girl|finalists?|choice|colleague|man|woman|employee|developer|engineer|winner|contender)|the (winner|others|other (finalists?|applicants|candidates|two|three|four))|your (pick|choice|favou?rite|golden boy|wonder))`

const BETTER =
  '(better|more ([^| ]+ )?(qualified|experienced|suited|suitable|capable|competent|skilled|talented|motivated|committed|experience|skills?|knowledge|years|talent|degrees?|certificates?|deserving|senior|to offer|passion|passionate)|stronger|smarter|superior|faster|cleverer|harder|brighter|higher|far more|much more|twice as|ten times|way more)'

export const COMPARISON: ToneRule = {
  rule: 'comparison',
  level: 'error',
  manners: [
    {
      message:
        'The person they hired has no part in this letter; praise of yourself against them turns readers away.',
      suggestion: 'Say what you bring, with one fact, and leave the others out.',
      when: [
        `(i ~(am|was|have|had|would|could|can|will|do|did|know|knew|bring|brought|offer|possess|hold|scored|perform|performed|ran|led|built)|my ([^| ]+ ){1,4}?(is|are|was|were|has|have|had|exceeds?|beats?)|makes? me|me (as|being)) [^|]{0,50}?${BETTER} … than ~(${CHOSEN}|whoever|whomever|who|him|her|them|anyone|anybody|any|everybody|everyone|most|those|these|all|half|someone|somebody|some|the|your (own|current|new|hire|team|staff|people|whole|other))`,
        `(twice|ten times|three times|half|double|far) (as|the|more) … (as|than) ~(${CHOSEN}|whoever|him|her|them|anyone|any)`,
        `${CHOSEN} [^|]{0,80}?(half (my|the|as)|instead of me|over me|rather than me|ahead of me|in my place|than (me|i|mine)|less|not even|can not|could not|does not|will not|do not|did not|has not|never|leave|quit|fail|regret|cheaper|younger|barely|hardly|no (experience|idea|clue|degree)|beat me|deserve|matches|match my|compare|compared|outperform|last|have what|hold a candle|nowhere near|have (my|the)|has (my|what|that i)|what i (have|bring)|so (much|special|great)|without|just (out of|because|a)|fresh out|straight out|only|frankly|honestly|stunned|speechless|shocked|puzzled|baffled|laugh|joke|confused|ridiculous|unbelievable|wow)`,
        `(doubt|doubtful|wonder|unlikely|hard to believe|can not believe|not convinced|hard to imagine|can not imagine|find it hard|hope for your sake|sceptical|skeptical) (that |if |whether |how |what |why |to believe |to imagine )*~(that )?~(([^| ]+ ){0,2}?)?(${CHOSEN}|anyone|anybody|someone|somebody|he|she|they|any of)`,
        `(compared|comparing|comparison|next to|against|measured against|side by side with) (to|with|against)? ?~(${CHOSEN}|whoever|the others|your (hire|choice|team)|him|her|them|the rest)`,
        `i (would|could|can|will|am|was|have|know i) ~(have |be |easily )*~(outperform(ed)?|out-perform(ed)?|outclass(ed)?|outshine|outshone|beat(en)?|done (it|this|the job|that) better|run rings|better than|run circles|surpass(ed)?|outdo(ne)?|outwork(ed)?)`,
        '(looked|look|googled|searched|checked|stalked|found|saw|see|seen) ~(up |out |for )*(your (new )?(hire|choice|pick|person|guy|girl|candidate)|(him|her|the (person|guy|winner)) (up|on (linkedin|google|facebook)|out)|his (profile|linkedin|cv)|her (profile|linkedin|cv)|who (you|got) (hired|chose|took|picked|the job))',
        '(know|heard|found out|learned|learnt|saw|seen|told|discovered|see|noticed) ~(exactly |that |by now )*(who|whom) ~(you|got|they|has|took|was|is) ~(hired|got|took|chose|picked|the job|it|my job|gave|went|chosen|instead|now)',
        '(instead of me|rather than me|over me|chosen ahead of me|better than me|in place of me)',
        '(nobody|no one|none|no other|not one) … (comes close|came close|matches me|as (qualified|suited|motivated|suitable)|more (qualified|suited|experienced|suitable)|like me|than (me|i)|(do|did|done|fits?|fitted) (this|the|that) (job|role|work|position))',
        '(you|they|company) (will|would|can|could|are|were|did|do)? ?~(not|never|hardly|unlikely to|struggle to|going to struggle to|not going to) ~(easily )?(find|get|meet|have|hire|seen|see|had|found) ~(anyone|anybody|someone|somebody|a|an|another|any|one|such|many|better|more) …(better|more|like me|as (good|qualified|committed|motivated|experienced|dedicated|loyal|well|passionate)|with my|half as|who can|else|comparable|candidate|employee|worker|similar|loyal)',
        'what ~(does|did|do|makes?|is|has|could|can|was) ~(he|she|they|that person|the (other|new|chosen|internal|winner|successful)|them|him|her|the) ~(([^|? ]+ ){0,4}?)?(have|has|so|better|got|offer|know|special|can|did|do|that i|than)',
        'no way (that )?(the|your|any|anyone|he|she|they|somebody|someone)',
        '(he|she|they|that (guy|kid|person|girl|man|woman)|that one) (can|could|does|do|has|have|is|did|will|would)? ?~(not|never|barely|hardly|only|just) ~(even )?(code|write|spell|lead|manage|program|speak|last|ready|out of|qualified|experienced|half|two|one|a (junior|fraction|year)|finished (school|university|college)|do (the|what i))',
        '(any|every|other) (other |sane |decent |smart |sensible |reasonable )*(company|companies|employer|employers|firm|team|business) (would|will|with|that|who|are|is|know|knows|appreciates?|would have) ~(be )?~(lucky|glad|happy|grateful|thrilled|love|kill|have (hired|taken)|hire|see|recogni[sz]e|appreciate|value|fight|delighted|jump|want|proud|half|any sense)',
        "(it is |that is |its |is )?(your|you are|the company's|company's|their) loss(?! (prevention|adjust|function|team|of|leader|ratio))",
        '(your|company) (competitor|competitors|competition|rivals?) ~(will|would|are|is|have|has|already|down|just|saw|knows?|was|who|appreciates?)',
        "(went|settled|opted|go|going|settle|chose|choose|chosen|picked|pick|hired|took|gave it|gave|decided|preferred|prefer|hire|give) ~(it |the job |the role |the position |my job )?~(with |for |to |on |in favou?r of )?~(an? |some |somebody |someone |the |a person |people )*~(much |far |clearly |way )?~(cheap|cheaper|less|younger|inferior|weaker|second|mediocre|average|unqualified|inexperienced|lesser|kid|graduate|intern|rookie|nobody|novice|beginner|newbie|friend|nephew|cousin|buddy|pal|safe|easy|cheapest|half|yes-man|fresh|greener|boss's)( |er )?(option|person|candidate|experienced|qualified|one|than|rate|choice|pair|guy|\\||,|!|and|with|who|of|out|from|from school|graduate|suited|in|for|skilled|straight|years|son|nephew|friend)?",
        '(less|fewer|half) ~(the |my |of my )?~(experienced|qualified|experience|qualifications|skills|suitable|suited|skilled|competent|capable|age|years|talented|knowledge)',
        '(i|me) (was|am|were|would have been|would be|had been|know i (was|am)|have been|must have been) ~(by far |without doubt |easily |hands down |undoubtedly |probably |no doubt )*(the|your|a) ~(by far |far |much )*(better|best|stronger|strongest|superior|perfect|ideal|most|top|right|obvious|only real|smartest|natural|only) ~([^|, ]+ )?(candidate|choice|fit|person|option|qualified|of|experienced|applicant|one|match|suited|for (the|this|that)|in (the|that) (room|pool|group)|hire|suitable|skilled|capable|\\|)',
        '(i|we) (have|had|bring|brought|did|offer|know|got) ~(far |much |way |so much |clearly |twice |double )*(more|better|stronger) ([^|, ]+ ){1,4}than',
        '(someone|somebody|a person|one|anyone|people|candidate|man|woman) … over (someone|somebody|a person|one|me|mine|people|anyone)',
        '(takes|needs|requires|wants|could use|begs for) ~(some|a bit of|a lot of|an?) (explaining|explanation)',
        '(rumou?r has it|a little bird)',
        '(golf|sleeps?|sleeping|related|married|went to school|drinking buddy) (to|with|of) (your|the) (director|boss|ceo|manager|owner|founder|team lead|head|daughter|son)',
        '(that|your|some) lucky (man|woman|guy|girl|one|winner|person|candidate|fellow|so-and-so)',
        '(he|she|they|that (person|guy|man|woman)) (has|have|had|did|does|is|was|can|could) (never|not) even ',
        '(he|she|they) (has|have|had) ~(only|barely|just|hardly|no|zero|less than|not) ~([^| ]+ )?([^| ]+ )?(years?|experience|degree|months|qualifications?|licen[cs]e|certificate)',
        `${CHOSEN} ~(will|would|is going to|is bound to|are going to) ~(disappoint|fail|leave|regret|let you down|cost you|quit|not|never|ruin|run)`,
        '(twice|double|three times|ten times|half|triple) ~(the|as (much|many)|my) [^|]{0,40}(of|than|as) (the (person|one|man|woman|guy|candidate|winner)|whoever|him|her|your|anyone|those)',
        '(other|better|serious|real|smarter) (companies|employers|firms) ~(fight|would|will|pay|are|know|value|appreciate|want|line|queue|see|treat|respect|hire|recogni[sz]e)',
        '(has|have|had) no ~([^| ]+ )?(degree|experience|licen[cs]e|qualifications?|certificate|training|idea|clue) ,? ?(, )?(i|while i|and i|whereas|unlike me|but got|yet)',
        '(none|not one|no one|nobody|neither) of (the|your|those|these) (others?|other [^| ]+|candidates|finalists|applicants|people) ',
        'deserve(d|s)? (it|this|that|the job|the role|the position|the offer|to (be|get|have) (chosen|hired|it|picked|the)) ~(more|better|than|most|far)?',
        '(i|me) ~(deserve|deserved|earned|should have (got|gotten|been|won)|ought to have) ~(this|it|that|the|to (get|be)|chosen|hired|picked|selected|given|number one|first)',
        '(wait|you will see|see) … (quits?|leaves?|fails?|result|regret|does not (work|last)|in (a|six|three) (year|months|month)|how long (he|she|they))',
      ].map((each) => each.trim()),
      unless: [
        'i (am|was) (no|not) ~(any )?(better|stronger|worse|smarter)',
        '(not|never|was not|am not|were not|would not be|probably not) (the|your|a) (([^|, ]+ )?)(best|strongest|right|perfect|better|ideal|obvious|most)',
        '(hope|wish|glad|sure|trust|happy|congratulations|congratulate|welcome|luck|well|respect|understand|pleased|good start|best wishes|grateful|thank) [^|]*(settle|settles|well|good|start|join|joins|chose|luck|success|happy|thrive|enjoy|enjoys|right|best|warm|decision|easy|understand|reason|reasons|fit)',
        '(should|if|in case|unless) [^|]*(person|candidate|choice|one|hire) [^|]*(not|unable|declin[a-z]+|fall|falls|fell|change|changes|leave|leaves|choose|chooses|withdraw)',
        '(better|stronger|more|best) [^|]*than (me|i|mine|i (am|do|have|was))[^|]*(\\||understand|and|,)? ?(i (understand|can see|see|accept|respect)|fair)',
        'than (i (expected|thought|hoped|had|knew|feared|deserved|could|ever|was)|ever|before|any (book|course|other (interview|process|conversation))|expected|usual|most (interviews|processes|people (write|say|do))|when|the (day|first|last|textbook|take-home|whiteboard|parts))',
        '(more|better) … from (you|this|that|your|the) … than',
        '(learned|learnt|enjoyed|laughed|liked|taught|understood|understand|know|see|prepared|felt|like|clearer|work|code|solution|version|answer|question|tests?|idea|approach|tool|script|tea|coffee|cook|cooks|cooking) … (better|more|faster) [^|]*than',
        '(has|have|had) ([^|]*)(experience|years) [^|]*than me',
        '(could|can|would) (you|i) [^|]*(do|have done|prepare|present|answer|explain) (it )?better',
      ],
      evenDenied: true,
    },
  ],
}
