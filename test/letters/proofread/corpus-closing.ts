/** The closing batch: written when the rules were closed, read once, and not used since. */
import { linesOf } from './corpus.ts'

export const CLOSING_HOSTILE = linesOf(`
anger | Frankly, your whole department deserves to be replaced.
anger | What you did to me is outrageous.
anger | I am sick and tired of being lied to by recruiters.
anger | You lot have some nerve.
anger | Do me a favour and forget that I ever applied.
anger | This email is an insult to my intelligence.
blame | The recruiter never passed my questions on to the team.
blame | You misjudged me completely.
blame | You kept me waiting for two months and then sent a form letter.
blame | If you had read my CV you would know that I speak Dutch.
blame | I was interviewed by someone who had no clue about accounting.
blame | You should think about how you communicate with people.
blame | It is your own fault if you cannot find good staff.
blame | Your selection committee overlooked my strongest points.
pleading | I'm begging you, don't say no.
pleading | Please give me just one chance to show my skills.
pleading | I would accept any position, at any salary.
pleading | I really need this, so please reconsider.
pleading | Could you perhaps make an exception in my case?
desperation | I'm desperate, my rent is due next week.
desperation | You were my only hope in this town.
desperation | I have no idea how to go on after this.
desperation | I've been jobless for eighteen months and it is killing me.
sarcasm | Thank you for wasting three of my Saturdays.
sarcasm | I'm sure the boss's son will do a wonderful job.
sarcasm | Congratulations on finding someone cheaper.
sarcasm | So much for your famous open-door policy.
sarcasm | What a lovely surprise, a rejection from a machine.
sarcasm | How thoughtful of you to write at midnight.
arguing | I do not agree with your decision.
arguing | Your mail says I lack experience, but I have worked in this field since 2009.
arguing | I cannot understand why I was not selected.
arguing | The reason you gave makes no sense.
legal | My lawyer finds your questions very interesting.
legal | Age discrimination is illegal in this country.
guilt | I turned down another offer because I counted on you.
guilt | My parents cried when I told them.
comparison | You hired someone with less experience than me.
comparison | I was clearly the best candidate.
bitter-courtesy | Thank you for finally getting back to me.
`)

export const CLOSING_GRACIOUS = linesOf(`
Thank you for letting me know, and please thank the whole team.
I was glad to be considered at all.
I'm sorry it wasn't me this time.
Your decision is fair and I accept it.
I enjoyed our talk about lighthouses.
The mistake in my spreadsheet was careless of me.
I wish I had prepared the second case better.
It would be great to hear how the project turns out.
You asked me to be honest, so: the coffee was terrible and everything else was lovely.
You did not promise anything, and I did not expect anything.
I was the wrong person for this and the right person for something else.
I'd be happy to explain the gap in my CV if that was a concern.
I've now got the forklift certificate that was missing.
If you have ten minutes in the coming weeks I would love your advice.
I liked how you spoke about the people who had left.
The blame game we played in the workshop was hilarious.
We both laughed about the stupid lift.
I know the law is strict about these permits, and mine is finally here.
I worked in a food bank in the winter and learned to keep a rota.
I did not sleep much before the talk, from excitement.
I hope that the new colleague gets on well with the old printer.
Please say hello to the angry parrot in reception.
I trust your judgement.
No one was rude, no one was late, and somebody brought biscuits.
Your team lead told me that she was rejected here twice herself.
I would not have chosen me for the night shift either.
I feel no bitterness.
You were kind enough to ring me.
It took me a week to write this because I wanted to find the right words.
I used to be afraid of interviews, and yours changed that.
My offer to help with the move still stands.
I have accepted another offer, so please take me off the list for now.
I'd like to know more about the apprenticeship.
Could you tell me whether I should apply again?
I would be grateful if you kept my papers.
Better luck next time, as my grandmother says.
You gave me a fair chance and I used it as well as I could.
The only thing I regret is the tie.
I am still keen on the job in the archive.
It was good of you to write so openly about the reasons.
`)
