/**
 * What is said around the corner: no insult, no plea, and yet the reader hears one. Dark words near "you" and "your",
 * rhetorical fragments, a fact told as a reproach. Less sure than the other rules, so a warning.
 */
import type { Manner, ToneRule } from './pattern.ts'

const DARK =
  `(cold|hollow|fake|false|phoney|phony|empty|careless|carelessly|carelessness|shame|ashamed|lies|lie|lied|lying to|liar|cheat|cheated|tricked|mocked|mockery
|insult|insults|humiliat[a-z]+|rude|rudeness|rudely|arrogan[a-z]+|incompeten[a-z]+|useless|pointless|meaningless|worthless|betray[a-z]*|disgrac[a-z]+|disrespect[a-z]*|dishonest[a-z]*
|unfair[a-z]*|unjust[a-z]*|biased?|prejudiced?|ghosted|ghosting|ignored|ignoring|ignorance|regret it|blame|fault|chaos|chaotic|disorgani[sz]ed|unprepared|excuses|pretend[a-z]*|hypocri[a-z]+
|greedy|greed|exploit[a-z]*|suck|sucks|sucked|stinks?|disgust[a-z]*|fed up|furious|bitter|resent|cruel|cruelty|heartless|cold-hearted|inhuman[a-z]*|soulless|faceless|cowards?|cowardly|cowardice|spineless
|nonsense|rubbish|garbage|trash|ridiculous|absurd|absurdity|laughable|laughing stock|clowns?|circus|farce|charade|sham|fiasco|shambles|debacle|nightmare|ordeal|torture|hell|hoops|runaround|playing games|mind games
|toyed|toying|dangled?|bait|goalposts|smoke and mirrors|lip service|box-ticking|tick-box|buzzwords?|corporate speak|corporate-speak|platitudes?|evasive|shady|dodgy|sketchy|fishy|sleazy|sneaky|shabby|shabbily|underhand|underhanded|disingenuous|suspicious|mistreat[a-z]*|misled|misleading|mislead
|deceiv[a-z]+|deceit[a-z]*|deception|unprofessional[a-z]*|pathetic|shameful|shameless|contempt|condescen[a-z]+|patroni[sz][a-z]+|sneer[a-z]*|smirk[a-z]*|scoff[a-z]*|snigger[a-z]*|yawn[a-z]*|belittl[a-z]+|degrad[a-z]+|demean[a-z]+
|outrag[a-z]+|appall[a-z]+|scandal[a-z]*|unacceptable|inexcusable|unforgivable|disappointed (in|with|by) you|let me down|broken promises?|broke (a|your|the) promise|stupid[a-z]*|idiot[a-z]*|fools?|foolish|moron[a-z]*
|nepotism|cronyism|favou?ritism|rigged|foregone conclusion|formality|tokenism|token|poison|poisonous|toxic|vile|nasty|spite|spiteful|smug|pompous|stuck-up|snobs?|snobbish|snooty|elitist|ageist|racist|sexist|unethical|immoral
|mediocre|mediocrity|clueless|amateur[a-z]*|sloppy|shoddy|lazy|laziness|negligen[a-z]+|reckless|unworthy|ungrateful|hostile|vicious|brutal|merciless|ruthless|callous|indifferen[a-z]+|uncaring|thoughtless|inconsiderate|impolite|discourteous|tactless)`.replace(
    /\n/g,
    '',
  )
const KIND =
  '(thank|thanks|thankful|glad|enjoyed|enjoy|liked|like (how|that)|loved|love|kind|kindly|kindness|learned (a lot|much|so|from)|grateful|appreciate|appreciated|admire|admired|impressed|impressive|happy|pleased|warm|warmly|welcome|respect|fun|funny|laughed (at myself|about|together|with|so)|smile|smiled|smiling|wish|congratulations|useful|helpful|helped|generous|wonderful|lovely|right|remember|stayed with|stuck with|keep thinking|hard feelings|offen[cs]e|myself|my own|fair|interesting|interested|relief|moved|favou?rite|proud|patient|patience|good luck|brave|refreshing|example|copy|agree|exactly what i needed|made me want|valued)'

const WHERE =
  '(you|your|yours|yourself|yourselves|the (process|interview|interviewer|panel|company|recruiter|test|task|assessment|decision|email|letter))'

const REPROACH: readonly Manner[] = [
  {
    message: 'It may be read as a reproach.',
    suggestion: 'Say what was, in plain words without a judgement, or leave it out.',
    when: [`${WHERE} [^|]{0,90}?${DARK}`, `${DARK} [^|]{0,60}?(you|your|yours|yourself|yourselves)`],
    unless: [
      KIND,
      `(not|never|no|nor|without|nobody|fewer|less|neither|hardly|far from|instead of|rather than) ([^|, ]+ ){0,3}?${DARK}`,
      'i would be (a|an|lying) ',
      '(unless|whether|in case|if (it|that|this)) ',
      '(i|my|me) ([^|, ]+ ){0,3}?(fault|mistake|wrong|late|cold|stupid|foolish|fool|idiot|mess|careless|sloppy|unprepared|lazy|chaotic|disorgani[sz]ed|clueless|amateur|bitter)',
      `(cold|fake|false|empty|token|toxic|bait|hell|hostile|trick|idle) (brew|start|starts|calls?|outreach|data|positives?|negatives?|alarms?|room|tokens?|cache|storage|chain|waste|states?|string|strings|and|questions?|email|emails|weather|coffee|water)`,
      '(detect[a-z]*|research|prevention|policy|training|course|paper|article|team against|project|report|study|product|model|classifier|thesis|talk|book)',
      '(blame|blaming) (culture|post|free|you|anyone)|(nobody|no one) [^|]*(blame|blamed|fault)|blameless',
      '(does not|do not|did not|is not|was not|are not|never|no) ([^|, ]+ ){0,3}?(blame|fault|bitter|regret|hate|resent|cold|unfair|pointless|ghost|ghosted|ignored|lie|lied|excuse|excuses|waste|trick)',
    ],
  },
  {
    message: 'Told like this, the fact is a reproach.',
    suggestion: 'Leave it out; they know, or will not believe it.',
    when: [
      '(at no (time|point|stage)|not once|never once|on no occasion|not one single time) (did|was|were|has|have|had) ~(anyone|anybody|someone|you|your|the|i|it|they|a)',
      '(eating|texting|typing|yawning|scrolling|distracted|bored|asleep|drunk|glued to|staring at|looking at|checking|playing with|busy with|answering|put down|put away|looked up from) ~((his|her|their|your|a|the) )?~(lunch|sandwich|phone|watch|clock|emails?|messages?|nails|mobile|screen|laptop|whole time|throughout|during (my|the)|while i|whole interview|ceiling)',
      '{them} ((who|that|which) )?~({aux} )?~(interrupted|yawned|smirked|sneered|scoffed|sniggered|mispronounced|misspelled|misspelt|mocked|snapped|shouted|hung up|cut me (off|short)|talked over|arrived late|turned up (late|[^| ]+ minutes)|showed up (late|[^| ]+ minutes)|walked out|stared at|rolled (his|her|their|your)|laughed at (me|my)|laughed when i|grilled me|cancell?ed (on me|twice|three|at the last|again|my)|rescheduled (three|four|five|twice|again|on me)|made faces|raised (his|her|your|an) (eyebrow|voice)|forgot my|got my name|did not (turn|show) up|never (turned|showed) up|never (called|rang|wrote) back|no-showed|vanished|disappeared|went (silent|quiet|dark)|fell silent|changed (the|your) (job|role|salary|date|terms|offer|story|requirements)|withdrew|quoted|lowballed|low-balled|withheld|hid|concealed|kept (it |this |that )?from me)',
      'not even ~(a|an|one|the) ~(([^| ]+ )?)(phone call|call|word|line|reply|thank you|reason|sorry|explanation|sentence|name|courtesy|minute|signature|greeting|answer)',
      'without ~(any|an|a|giving|so much as) ~(([^| ]+ )?)(explanation|reason|reasons|apology|notice|warning|word|greeting|signature)',
      'i (had|was forced|was made) to ~(chase|wait|beg|sit|ask (twice|three|again|several))',
      'only … (weeks|months) later',
      'all the way … for (this|that|nothing)',
      'for nothing (\\||!)',
      'not ~[^| ]+ enough for (you|your)',
      '(acted|acting|treated|looked|behaved|talked|spoke|stared|felt) … as (if|though) (i|we|you|nothing)',
      'made me feel ~(small|stupid|worthless|inferior|unwelcome|old|humiliated|ridiculous|cheap|used|invisible|dumb|tiny|like (a|an|i) ([^| ]+ )?(idiot|nobody|number|beggar|fool|criminal|child|burden|nuisance|fraud|joke|did not))',
      '(small|stupid|worthless|inferior|unwelcome|humiliated|invisible|used) (that|this|it|you) made me feel',
      'left me ~(feeling|standing|sitting|waiting|hanging|wondering|in the (dark|cold|lobby|corridor|waiting)|for ([^| ]+ )?(hour|minutes|weeks|months)|with nothing|high and dry)',
      '(kept|keeping|keep|leave|leaving) (me|us|people|candidates|applicants|someone) ~(waiting|hanging|guessing|in the dark|on (the )?hold|in limbo|dangling|on tenterhooks|on the hook|warm|for ([^| ]+ )?(weeks|months))',
      '(radio silence|dead silence|deafening silence|total silence|complete silence|(weeks|months|days) of silence|silence for (weeks|months|[^| ]+ (weeks|months))|not a (word|peep|single word|line|sound)|without a (word|single word|line|call)|no (one|body) (ever )?(called|wrote|explained|told me|bothered|answered|phoned|rang|said a))',
      '(already|still|had already) (had someone|decided|chosen|knew who|made up|filled|had (a|your|an|the) (candidate|favou?rite|person|winner|internal|name))',
      '(before i (even )?(sat|opened my|walked|said|entered|arrived|applied|finished|had)) ',
      '(going through|go through|went through) the motions',
      '(ticked?|ticking|tick) (a|your|the|some) (box|boxes|quota)',
      '(two|three|several|different) (different )?(numbers|figures|stories|versions|answers|reasons|people told me)',
      '(change|changed|changing|switch|switched|moved?|shifted?) ~(the|your) (story|tune|goalposts|requirements|rules|mind at)',
      '(empty|hollow|cheap|nice|pretty|fine|warm|big|kind|fancy) (words|phrases|promises|talk)( ,|\\||!| that| and| are| from| were| cost)',
      '(actions|words) speak|(talk|words) (is|are) cheap|practi[sc]e what you preach|walk the (talk|walk)|says (a lot|it all|everything|enough|volumes|more) (about|of|than|on|\\||!)|(speaks|spoke|speaking) volumes|tells (me|you|us) (everything|all|a lot)|shows (me )?(exactly )?(who|what (kind|sort)|how (little|you|much you)|your true)|true colou?rs|proves (my|that|how|the point)',
    ],
    unless: [
      KIND,
      '(my|i) ([^|, ]+ ){0,4}?(phone|watch|clock|screen|laptop|lunch|silence|fault)',
      '(never|not once|not) ([^|]*)(looked at|checked|rush|rushed|bored|feel|felt|made me|kept me)',
      '(not once|at no (time|point|stage)|never once) [^|]*(feel|felt|bored|rushed|doubt|made to|judged|lost)',
      '(two|three|several|different) (different )?(numbers|figures|stories|versions|answers|reasons) (for|to|of|about|in|why|that) (the|my|your|our|a|this)',
    ],
    evenDenied: true,
  },
  {
    message: 'A fragment like this is a sigh on paper, and reads as a reproach.',
    suggestion: 'Leave it out.',
    when: [
      '\\| (and |after |for |all |almost |nearly |over |more than |just |only |not even )*(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|hundred|\\d+)(-[^| ]+)? ([^|, ]+ )?(hours|weekends|weeks|evenings|days|nights|months|rounds|interviews|emails|mails|calls|reminders|years|sentences|lines|words|minutes|seconds|people) (of (silence|my|waiting|work|nothing)[^|]{0,20})?(\\||!|\\?)',
      '\\| (ask|let|have|get|wait (until|till)) (your new|your (shiny|fresh|chosen)|the new) ',
      '\\| ,? ?(, )?(whatever|seriously|really|unbelievable|typical|of course|naturally|again|figures|go figure|enough said|nuff said|say no more|there you go|there you have it|so be it|good riddance|case closed|point taken|message received|got it|understood|noted|duly noted|fine|ok then|okay then|so there|ha|hah|ugh|pff|pfft|meh|yikes|wow|lol) (\\||!|\\? \\|)',
    ],
    unless: ['(understood|noted|fine|of course) ,? ?(, )?(and|thank|thanks|i)'],
    evenDenied: true,
  },
]

export const OBLIQUE: ToneRule = { rule: 'blame', level: 'warning', manners: REPROACH }
