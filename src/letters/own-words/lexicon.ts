/** Closed lists of words by their work in a sentence: a tagger guesses at these in fragments, a list does not. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const DETERMINERS =
  list(`a an the this that these those my your his her its our their each every some any
  no both all another such one two three four five six seven eight nine ten several many most few half`)

export const PREPOSITIONS =
  list(`about above across after against along among around at before behind below beside
  between beyond by despite down during except for from in inside into like near of off on onto over past per since
  through throughout to toward towards under until up upon via with within without`)

/** What may stand alone as the subject of a clause. */
export const SUBJECTS =
  list(`i you we they he she it everyone everybody nobody someone somebody anyone anybody
  there something everything nothing`)

export const CONTRACTED = /^(i|you|we|they|he|she|it|that|there|who|what|everyone|nobody)'(m|s|re|ve|d|ll)$/

export const AUXILIARIES =
  list(`am is are was were has have had do does did will would can could should may might must
  shall isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
  shouldn't mustn't ain't would've could've should've might've must've`)

export const COPULAS = list(`is are was were isn't aren't wasn't weren't am`)

export const PAST =
  list(`became began broke brought built bought came caught chose cut dealt did drew drove ate fell felt
  fought found flew forgot froze gave got grew had heard held hid hit kept knew led learnt left lent let lost made meant
  met paid put ran read rang rose said sat saw sent set shone shot showed shut slept sold spent spoke spent spun stood
  stole struck stuck swam swore swung taught thought threw told took tore understood went woke won wore wound wrote split rebuilt rewrote redid oversaw retook reran
  overcame undid sang sank drank blew bent fed fled hung laid lit shook slid swept wept knelt leant leapt crept clung dug rode swore`)

/** Words in -s that are far more often things than doings in what people write about interviews. */
export const PLURALS =
  list(`interviews questions answers talks walks reviews prototypes designs tests plans calls chats
  visits results examples projects problems demos reports stories shows notes rounds exercises jokes posts docs tools
  numbers books rockets shifts dashboards postmortems drinks prices challenges hours minutes moments parts bits thoughts
  ideas scales stacks queries bugs releases deploys commits offers views lunches trade-offs tradeoffs skills values goals
  mentors interviewers engineers managers users customers people folks details buzzwords
  boards labs walls teams mornings evenings afternoons nights weekends crashes errors messages suppliers vendors desks snacks coffees hires changes processes practices`)

export const ADVERBS =
  list(`also just really still never always even actually already once only honestly clearly
  quickly openly simply quite often sometimes both then truly genuinely immediately mostly probably kindly patiently
  very so too rather pretty more most not`)

export const WH = list(
  'how what why where who when whether if which whose while because although though whenever',
)

/** Verbs of saying and thinking: what follows is what someone told or thought. */
export const REPORTING =
  list(`said told mentioned wrote noted felt thought wanted asked suggested pointed noticed saw
  recommended advised found explained highlighted raised flagged believed added warned admitted says tells mentions
  writes feels thinks wants asks suggests say tell mention write feel think want ask suggest recommend reckoned
  claimed promised knew expected hoped preferred considered described gave wished liked loved`)

/** Doings that one lives through as a guest: the subject of these is the writer. */
export const LIVED =
  list(`hearing seeing learning meeting talking speaking chatting pairing working walking watching
  being getting discussing reading listening finding discovering visiting touring solving debugging arguing comparing
  trying spending having understanding presenting sitting eating playing interviewing exploring swapping trading`)

export const KNOWING = list('knowing learning hearing understanding finding seeing getting having')

/** Verbs that a person puts first when leaving out the "I". */
export const FEELINGS =
  list(`love like enjoy want need hope plan know admire appreciate prefer have believe care agree
  think feel understand don't can't won't didn't haven't hadn't couldn't wouldn't am have've mind wish miss`)

/** A noun of this kind standing bare at the head of a fragment lacks its "the". */
export const COUNTABLE =
  list(`tour chat talk conversation interview session exercise round project demo walk question
  story team meeting call standup stand-up review task presentation panel discussion bit part moment visit challenge
  workshop doc office room process lab whiteboard tour assignment answer retro migration roadmap culture wall mix
  combination stack`)

export const PEOPLE =
  list(`person people everyone everybody someone somebody nobody anyone anybody interviewer interviewers recruiter manager
  engineer engineers developer developers designer designers colleague colleagues boss lead leads founder founders
  director junior juniors senior seniors intern interns candidate candidates panel team teams customer customers user
  users client clients folks guy guys woman man women men friend kid kids company group crowd staff ceo cto mentor
  students student newcomer newcomers teammate teammates wife husband mother father daughter son who each`)

export const HUMAN_THINGS = list('everyone everybody interviewer interviewers person people engineers')

/** What the reader of a letter of feedback gave: "your point" is theirs, "your answers" are the writer's. */
export const GIVEN =
  list(`point points advice note notes comment comments feedback suggestion suggestions remark remarks
  tip tips recommendation recommendations observation observations view honesty message email reply thoughts criticism
  words candor`)

export const DAYS = list('monday tuesday wednesday thursday friday saturday sunday')
export const MONTHS = list('january february april june july september october november december')

/** Names that are words as well: only grammar can make these certain. */
export const WORDLIKE_NAMES =
  list(`will may mark grace art bill rob pat sue dawn hope joy faith rose ray drew jack rich
  frank max dean chase grant miles penny ruby amber ivy iris daisy april june august summer autumn sky jay robin cliff
  heath lance norm gene guy chip chuck bob nick peg ginger pearl mercy charity olive violet lily basil reed wade ward
  carol hazel sunny melody destiny angel christian jade crystal sandy rusty rocky major judge bishop duke earl king
  prince baron pierce ace story page brook sterling hunter archer carter mason cooper parker taylor baker young small
  jean dick randy buddy patience prudence constance verity honor liberty justice trinity river rain wren robin josh
  skip tad tab tripp trip stone rock wolf fox bear dale glen glenn brad herb stew sage clay flint heather holly fern
  myrtle poppy misty stormy ariel bell belle biddy bliss case cash city denim dot drake fisher gray grey harry
  jasmine jewel jimmy job kit lark lea long love lucky marina merry miller nova opal paris park pat port precious
  princess queen read reading rod ross saint scout skye spencer star steel sun teddy temple tiger tucker van viola
  wednesday west winter true ash bud case do an in so see you an ming sing song sang tan tang long wing may the she he
  no my son ho hung hang sue any an ha lo so we yu ye`)

/** Of those, the ones that need no article as common words ("grace was …"). */
export const MASS_NAMES =
  list(`grace art hope joy faith mercy charity dawn summer autumn ginger pearl amber ruby april june
  august patience prudence justice liberty honor bliss cash love reading rain steel stone clay sage winter true`)

/** Doings that the writer of an answer leaves the "I" out of. */
export const WRITER_DID =
  /^(?:loved|liked|enjoyed|appreciated|learned|learnt|got|had|met|saw|felt|came|left|went|talked|spoke|walked|sat|heard|found|wanted|needed|valued|admired|thought|remember|laughed|tried|read|spent|wrote|noticed|understood|joined|have|haven't|hadn't|love|like|enjoy|want|need|hope|admire|appreciate|can't|don't|didn't|couldn't|wouldn't|am|would|will|wish|miss|believe|think|feel|agree|prefer|plan|could)$/
