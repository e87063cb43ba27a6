/** Words that say nothing by themselves, in any feedback: they are not counted. Lower case, with plain apostrophes. */
const ENGLISH = `
a about above after again against all almost also although always am an and another any are aren't around as at away
back be because been before being below between both but by came can can't cannot come could couldn't did didn't do does
doesn't doing don't done down during each either else enough even ever every few for from further get gets getting give
given gives go going good got had hadn't has hasn't have haven't having he her here hers him his how however i i'd i'll
i'm i've if in into is isn't it it's its itself just keep kept know less let like liked little look looked looking lot
lots made make many may maybe me mentioned might mine more most much must my myself need needed needs never no nor not
nothing now of off often on once one only or other others our out over own perhaps per quite rather really said same say
says see seem seemed seems she should shouldn't so some someone something still such take than thank thanks that that's
the their them then there there's these they they'd they're they've thing things think this those though thought
through to told too toward towards two under until up upon us use used very want wanted wants was wasn't we we'd we're
well went were weren't what when where whether which while who whom whose why will wish with within without won't would
wouldn't yes yet you you'd you're you've your yours feedback candidate candidates role position job team interview
interviewer interviews application applied applicant company bit felt feel better strong stronger
`

export const STOP_WORDS: ReadonlySet<string> = new Set(ENGLISH.split(/\s+/).filter(Boolean))
