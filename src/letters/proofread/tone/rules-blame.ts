/** Blame: what they did, failed to do or should have done. */
import type { ToneRule } from './pattern.ts'

// What readers owe an applicant, so that its absence is a reproach: "you never read", "the panel did not listen".
const OWED =
  `(read|look|looked|listen|listened|bother|bothered|care|cared|call|called|reply|replied|answer|answered|respond|responded
 |tell|told|inform|informed|(give|gave|given|allow|allowed) (me|us|my|any|a|an|the|it|candidates|people|enough)|(take|took|taken) (the time|time|me|my|into|a|any|it|notes|this)
 |let (me|us) (show|finish|speak|explain|know|answer|present|talk|ask|say|prove|have|in|demonstrate)|see|seen|saw|understand|understood
 |(ask|asked) (me|about|a single|anything|any|the right|for (my|any))|prepare|prepared|(want|wanted) (me|my|to (see|hear|listen|know|give|hire|pay|admit|meet|learn|understand|read|spend))
 |try|tried|notice|noticed|consider|considered|mean|meant|intend|intended|plan|planned|appreciate|appreciated|recogni[sz]ed?|value|valued|respect|respected
 |check|checked|review|reviewed|open|opened|pay|paid|(keep|kept) (your|the|any|me|to)|manage|managed|deserve|deserved|(do|done) (your|the|their|any|justice|enough|anything)
 |explain|explained|spend|spent|introduce|introduced|(seem|seemed|appear|appeared) (interested|to (care|know|understand|have|listen|be|read|want))|acknowledge|acknowledged
 |interested|honest|transparent|fair|(know|knew|remember|remembered) (my|who i|what (i|the (job|role))|anything about|the first thing)|(get|got) (back|my|me|the point|it right))`.replace(
    /\n */g,
    '',
  )

export const BLAME: ToneRule = {
  rule: 'blame',
  level: 'error',
  manners: [
    {
      message: 'It tells them what they did wrong, and they will defend it.',
      suggestion: 'Say what you can show, without what they did or did not do.',
      when: [
        `{them} ((who|that|which) )?~({aux} )?~(failed (to|me|completely|miserably|at|utterly|totally)|neglected|refused (me|to (tell|give|explain|answer|let|meet|talk|see|even|pay|look|consider|speak))|ignored|overlooked|disregarded|dismissed|misjudged|misread|misunderstood|underestimated|undervalued|mishandled|misrepresented|misinterpreted|underrated) `,
        `{them} ((who|that|which) )?~({aux} )?~(misled|lied|deceived|cheated|betrayed|fooled|tricked|exploited|used|abused|ghosted|humiliated|insulted|disrespected|offended|belittled|patroni[sz]ed|mocked|abandoned|ditched|dumped|stalled|strung|conned|played|wronged|hurt|discarded|dropped|sidelined|robbed|sabotaged|interrogated|ambushed|rejected|judged|ignor(ed|ing)|mistreated) (me|us|my|to me|with me|to my|in my|along|by) `,
        `{them} ((who|that|which) )?~({aux} )?~(messed|screwed|mucked|mixed|stuffed|cocked|fouled) … up`,
        `{them} ((who|that|which) )?~({aux} )?~(botched|bungled|fumbled|ruined|destroyed|spoiled|spoilt|wrecked|butchered|confused|mangled) `,
        `{them} ((who|that|which) )?~({aux} )?~(let me down|led me on|led me to|strung me|kept me (waiting|in the dark|hanging|guessing|on|for|dangling)|left me (hanging|waiting|in|with (nothing|no)|standing|sitting|guessing|out|for)|wrote me off|dropped the ball|broke your (word|promise)|took advantage|blew it|made me (wait|feel (small|stupid|worthless|unwelcome)|believe (that|i|the|you)|jump|waste)|let me (believe|think (that|i|you|the)|wait|hang|dangle|hope)|gave me the runaround|put me through (this|that|all|five|six|three|four|so|hell)|lost my|forgot (about )?(me|my|to)|dragged|moved the goalposts|changed (your|the|its|their) … (requirements|minds?|rules|story|goalposts)|had (already )?(made up|decided|no intention)|promised (me )?(an? (answer|feedback|reply|decision|call|interview|job|role|offer|response)|the (job|role)|that|to)|acted like|pretended (to|that)|got (it|me|this|everything) (all )?wrong|cared more|talked over|interrupted me)`,
        `{them} ~({aux} )?~(made|make|making|are making|making|committed|did) … (mistakes?|errors?|blunders?|wrong choice|bad choice|wrong decision|bad decision|poor decision)`,
        `{them} ((who|that|which) )?~({aux} )?{not} ~(any |a |the |have |has |had |been |be |really |want to |try to |bother to )?~${OWED}`,
        `{them} ~(did|do|does|have|has|had|were|was|are|could|can|would) {not} ~(be )?(been )?~${OWED}`,
        `{them} (had|showed|made|took|put|gave|expressed) (no|zero|little|not the slightest|absolutely no) … (interest|intention|respect|regard|effort|time|chance|consideration|attention|idea|clue|explanation|feedback|reason|care|preparation|knowledge|understanding)`,
        '(never|not) ~(opened|read|seen|looked at|glanced at|studied|opening|reading) ~((a (single )?(line|word|page) of|through|at) )?my ~(cv|resume|application|portfolio|file|letter|cover|work|code|profile|answers|solution|test)',
        '(decision|choice|mind|winner|outcome|result|matter|verdict|job) … (made|decided|settled|given away|taken|promised|filled) (long )?before',
        '(none|neither|not one|no one|nobody|hardly anyone|hardly anybody) … (had|seemed to have|seemed|knew|showed|was|were) ~(any |a |the |in the least )?~(clue|idea|interest|prepared|interested|aware|who i|what (the|i)|listening)',
        '(someone|somebody|people|person|man|woman|recruiter|interviewer) (who|that) (was|were|had|did|has|have|could|is) not even',
        'nothing to do with (the|my|this|what|our) ~((actual|real) )?(work|job|role|reality|position)',
        'i (do|can|could|would) not ~(think|believe|feel|suppose) (that )?(you|your [^| ]+|anyone|anybody|they) ~(gave|read|looked|considered|understood|listened|took|tried|knew|wanted|cared|saw|checked|spent|valued?|respect|ever|meant)',
        'if {them} had [^|]{0,80}would',
        'i (do |really )?wish (you|your [^| ]+|they|someone|somebody|anyone|the [^| ]+) (had|would have|were|was)',
        '(would|could|was|is) (it|that) (have been )?~(so|too) (hard|much|difficult)',
        '(could|can|would) (you|nobody|no one|they) not ~(have|at least) ',
        'did (you|anyone|anybody|your [^| ]+) (even|actually|really) ',
        'you (clearly|obviously|evidently|apparently) ',
        'it is ~(obvious|clear|evident|apparent|plain) (that |to me that |now that )?(you|i was|the|your|nobody|no one|this)',
        '(never|not|no) ~((had|have|stood|stand|given|got) )~((a|any) )?((real|fair|proper) )?chance',
        'kept ~(checking|looking|staring|glancing|typing|yawning|interrupting|talking over|forgetting|changing|postponing|moving|asking me the same)',
        '(marked|scored|graded|rated|knocked) (me|it|my [^| ]+) down',
        'all you ~(did|do|had|cared?|wanted?) ',
        '\\| (but |and )?instead ,? ?(, )?(you|i got|they|your|i received|i was)',
        'if you ~((had|have) )?~(cared|valued|respected|meant|any (decency|respect|interest)|a shred|an ounce)',
        'i ~(thought|believed|assumed|was under the impression|imagined|expected) (that )?(you|your company|your team|we|this company) ~(were|was|would|had|cared|valued|meant|are) ',
        '(you|they|company) (have |has |had |are |will |just |really |be )*(missed out|missing out|missed|threw away|throwing away|let slip|lost out|losing out|letting|lost) ~(on |out )?(me|a ~(great|good|loyal|talented|motivated|valuable|excellent|real|capable|hard|dedicated|strong)|someone|the best|an? [^| ]+ (employee|worker|candidate|person|asset))',
        '{them} ((who|that|which) )?~({aux} )?~(arrived|came|showed up|turned up|started|joined|called|dialled in|rushed|hurried) … (late|through (the|my|your)|without (a|any|an))',
        `{them} (should|ought to|could|might) ((at least|also|simply|have) ){1,3}(told|asked|called|given|known|read|checked|informed|said|let|warned|been|seen|made|stated|taken|looked|thought|had|listened|written|picked|mentioned|communicated|answered|replied)`,
        'you (will|would|are going to|may|shall|might) ~(come to )?(regret|be sorry|rue)',
        'you (will|shall) ~(see|find out|notice|learn|understand) ~(soon |one day |later |what |how )?…(mistake|missed|lost|result|wrong|regret|bad|soon enough|the hard way|too late)',
        '(if|had) you ~(had )?~(asked|looked|read|listened|given|taken|bothered|paid|checked|called|known|cared|done|spent|tried|let) … would',
        '(nobody|no one|not one person|not a single person|none of you|not one of you|somebody|someone|everybody) …(could be |was |had |has |even |ever |cared to )?(bothered|called back|cared|replied|answered|told me|listened|explained|apologi[sz]ed|had the decency|had the courtesy|read my|looked at|opened my|asked me|warned me|informed|showed up|mixed|messed|lost|forgot)',
      ],
      unless: [
        'you (clearly|obviously|evidently|apparently) ~(care|cares|love|thought|enjoy|know|value|take|trust|work|put|have (a|an|built|thought|worked|put|something|great|good|fun|found)|built|run|had (thought|put|read|prepared|fun|worked))',
        'clear (that )?(you|your [^| ]+|the [^| ]+) ~(care|cares|cared|love|loves|value|values|work|works|know|knows)',
        'chance to (thank|say|tell|ask|meet|mention|wish|speak|talk|see|visit|apologi[sz]e|send|finish)',
        '(wish|wished) (you|your [^| ]+) (all|well|every|the|a|luck|good)',
        '(fairly|kindly|gently|generously|on (my )?merit)',
        '(not|never) (see|seen|saw) (me|my) … (best|day|new|since)',
        '(nobody|no one) [^|]*(so|as|more|better|that) (clearly|well|kindly|patiently|honestly|thoroughly|openly|directly|way)',
        'i ~(have |had |would )?(never|not) ~(opened|read|seen|looked|studied|have)',
        'i ~thought … (would|might|could|may) (like|enjoy|want|find|be (glad|pleased|interested|happy|amused)|care)',
        '(not|never) (treat|treated|make me|made me|making me) … (small|number|rush|rushed|stupid|feel)',
        '(did|do) not have to',
        '(look|looked|check|checked|glance|glanced) … (phone|watch|clock|time)',
        '(moment|when|how) you (admitted|said (that )?you)',
        '(nobody|no one) (has |had |ever )*(asked|explained|told) me (that|this|so|such|it) … (before|way|well|clearly|kindly)',
        '(not|never) ~(seem|seemed) to mind',
        '(blameless|no blame)',
        '(thank you|thanks|grateful|appreciate|glad|kind|enjoyed|liked|loved|impressed|admire|admired|relieved|happy|remember|generous|gently?)',
        '(if|so|although|but) you (can ?not|can not|could not|do not|are not|have not|did not) (want|know|need|have|mind|feel|see|think it|find|give|say|share|answer|reply|respond|get|take|hire|plan|consider|usually)',
        '(know|understand|reali[sz]e|appreciate|aware|see|sure|believe|suppose|assume) (that )?(you|your|they|the) [^|]*(can|could|may|might|do|did|had|have|were|are) not',
        '(maybe|perhaps|may|might) (not )?(have )?(overlooked|missed|misread|misunderstood|not have|be|been)',
      ],
      evenDenied: true,
    },
    {
      message: 'It puts the blame on them, and the door closes.',
      suggestion: 'Leave it out; the fact alone is stronger.',
      when: [
        "(your|the (company|team|recruiter|panel|interviewer|hr department)|(company|team|recruiter|panel|interviewer)'s) ~(own )?(fault|mistake|mistakes|error|errors|incompetence|negligence|oversight|failure|ignorance|carelessness|indifference|bias|biases|prejudices?|mess|loss)",
        '(it|this|that) (is|was) (all )?on you \\|?',
        '(it|this|that) (is|was) on you (that|if|and)',
        '(i|we) (blame|hold you|hold your|accuse|fault) ~(you|your|the (company|process|interviewer|panel|recruiter|team|test|hr)|responsible)',
        '(you|your [^| ]+|they|company|team) (are|is) ~(to blame|at fault|the ones? (who|responsible)|responsible for)',
        '(am|is|are|was|were|been|be|it|so|totally|completely|clearly|obviously|process|decision) ~(biased|prejudiced|one-sided|rigged|predetermined|decided beforehand|decided before|a foregone conclusion|a formality|nepotism|favou?ritism) (against|from|before|\\||,|!|towards|and|the|in)',
        '(your|the|this|that|whole|entire) ([^| ]+ ){0,3}?{process} (is|was|are|were|seems?|has been|feels?) ~(flawed|broken|biased|rigged|a mess|a lottery|wrong|badly|poorly|terribly|worthless|meaningless|pointless|useless|random|arbitrary|chaotic|a waste|inadequate|incomplete|out of touch|outdated|subjective|superficial|opaque|misleading|fake|nonexistent|non-existent|exploitative|a trap|designed to|a popularity|a disaster|chaos|slow and|disorgani[sz]ed|the problem|full of|too long|irrelevant)',
        '(was|were|is|are) ~(badly|poorly|terribly|sloppily|carelessly|unfairly|amateurishly) (designed|organi[sz]ed|prepared|run|handled|conducted|planned|written|managed|assessed|evaluated|judged|treated|communicated|informed|executed|graded|structured)',
        '(because|due to|thanks to|result) (of )?(your|the) ([^| ]+ ){0,2}?(mistake|error|incompetence|delay|delays|negligence|failure|chaos|ignorance|disorgani[sz]ation|indecision|recruiter|hr)',
        '(i|we) (was|were|have been|had been|got|felt|feel) ~(misled|lied to|deceived|cheated|strung along|led on|led to believe|kept (in|waiting|hanging)|left (hanging|waiting|in the dark)|ghosted|ignored|overlooked|written off|dismissed|set up|used|interrogated|ambushed|let down|discarded|rushed through|talked over|talked down|never (given|told|asked|shown|allowed|informed)|not (given|told|shown|allowed|informed|even given) (a (fair|proper|real)|the (truth|chance)|any|why)|denied)',
        '(i was|was i) (promised|assured|guaranteed) …(but|and|yet|only|then|never|\\||interview|job|role|offer|answer|call|feedback)',
        '(broken|empty|false) (promises?|words)',
      ],
      unless: [
        "(nobody's|no one's|not your|my) (fault|mistake|error|loss|bias)",
        '(loss-|error-|lost|error (log|logs|message|messages|budget|handling)|mistake (of the week|log))',
        'your (biases|bias|errors?|mistakes?) … (training|talk|course|log|budget|article|paper|workshop|openly|in the open|public)',
        'your [^|]*(mistakes?|errors?|failures?) … (openly|in the open|public|together|honest|learn|share)',
      ],
      evenDenied: false,
    },
  ],
}
