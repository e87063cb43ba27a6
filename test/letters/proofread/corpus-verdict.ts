/** The batch by which the rules are judged: written when they were done, and never used to change them. */
import { linesOf } from './corpus.ts'

export const VERDICT_HOSTILE = linesOf(`
anger | I've rarely met such arrogance in a job interview.
anger | It makes me angry that you let me come all the way to Bristol for this.
anger | You treated me like air.
anger | Honestly I'm done with people like you wasting everybody's time.
anger | That was a really nasty way to say no.
anger | Never again will I apply to a company that ignores its own deadlines.
blame | You didn't even have the decency to spell my name right.
blame | Your colleague kept checking his messages while I was presenting.
blame | I don't think you gave my application more than a minute.
blame | The job description was misleading and that is your responsibility.
blame | If the recruiter had passed on my documents, we would not be here now.
blame | You asked unfair questions and then held the answers against me.
blame | It was unprofessional of Mr Lang to discuss my salary in front of the others.
pleading | I would be so happy with even the smallest role, please think about it once more.
pleading | Please, please, let me come in for one more talk.
pleading | I'll take whatever you offer, I just need to get in.
pleading | Is there any way at all to change your decision?
pleading | I am asking you from the bottom of my heart to give me this job.
desperation | I am fifty-six and this was probably my last chance.
desperation | I can't go another month without a salary.
desperation | I feel completely worthless after this.
desperation | I have two small children and no income, please consider that.
sarcasm | Thanks for the heartfelt three-line email.
sarcasm | Nice to know that my weekend was worth two sentences to you.
sarcasm | I hope your perfect candidate can walk on water too.
sarcasm | Congratulations, you have found a new record in slowness.
sarcasm | Apparently being polite and punctual isn't in fashion any more.
sarcasm | How very kind of you to let me know only seven weeks later.
arguing | I strongly believe that your decision is a mistake.
arguing | You wrote that I seemed unmotivated, which I find absurd.
arguing | I passed all your tests, so how can the answer be no?
arguing | It is simply untrue that I was late.
legal | I would like to remind you that discrimination on grounds of age is prohibited.
legal | I'll see what my lawyer has to say about this.
legal | Don't be surprised when this appears in a review.
guilt | I gave up a secure job for you.
guilt | I hope you feel good about what you did.
comparison | I know for a fact that I am better than the man you hired.
comparison | She has never even worked in this industry.
bitter-courtesy | Well, thank you for at least sending something.
`)

export const VERDICT_GRACIOUS = linesOf(`
Thank you for calling me back so quickly after the second round.
I'm sad about the result and happy about the people I met.
I fully accept the decision and wish your new colleague all the best.
It was my mistake to skip the tests, and I've learned from it.
The tour of the old print works made my week.
If the position opens again, I'd be honoured to be asked.
I had hoped to bring my experience with cold chains to your team.
I would have liked to argue with Petra about tea for a few more years.
You warned me honestly about the night shifts, which I appreciated.
Could you share what the successful candidate did differently, so that I can learn from it?
I realise I spoke too fast, and I'm working on it with a coach.
I lost my voice halfway through the talk and you all waited.
There's no need to reply to this.
My notice period turned out shorter than I said: I could start on 1 March.
I have never seen such a well run assessment day.
You asked me why I left my last job and I gave a poor answer; the true one is that the firm closed.
The rejection came faster than any I have had, and I mean that as praise.
I hope the fight over the budget went your way.
My children now want to know everything about tunnel boring machines.
I'd like to say thank you to the whole panel, even to Mr. Ito, whose questions made me sweat.
As you suggested, I've signed up for the evening course in statistics.
It's a pity, since I would have enjoyed working with you.
I know my Dutch wasn't good enough and I am taking lessons.
In case the first choice falls through, you have my number.
Please greet the guard at the gate, he wished me luck twice.
I was the one who sent the wrong file, sorry again for the confusion.
The honest answer to your question is that I was scared of the forklift.
If you know of another company that needs a bookbinder, I'd be grateful for a hint.
I don't blame you at all, it was a hard choice.
You may remember me as the one who broke the chair.
I'm glad it's settled, the waiting was the hard part.
I see now why the role needs someone with a medical background.
I could send a better version of the drawing, if you would like to see it.
What a shame that the project was cancelled after all your work.
I missed the part about travel in the advert, otherwise I'd have asked.
You've given me more to think about than my last three managers together.
Not the news I wanted, but kindly told.
I will try again when I have the licence.
The salary was fair and so were you.
It was no waste of time for me, quite the contrary.
`)
