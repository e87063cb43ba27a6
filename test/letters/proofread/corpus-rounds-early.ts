/**
 * Rounds of fresh lines, forty hostile and forty gracious each. Every round was written after the rules were mended for
 * the one before, read once for the rate that is told here, and then used to mend them further, except the closing one.
 */
import { type Line, linesOf } from './corpus.ts'

export interface Round {
  name: string
  hostile: Line[]
  gracious: Line[]
}

/** Oblique and dry. At first reading: 9 of 40 hostile lines flagged, 1 of 40 gracious. */
export const EXTRA: Round = {
  name: 'extra',
  hostile: linesOf(`
sarcasm | I see the "family atmosphere" you spoke of does not extend to picking up a telephone.
sarcasm | It is a relief to know that four rounds, a case study and a psychometric test could all be summed up in the word "unfortunately".
guilt | My mother had already baked the cake.
guilt | Seventeen hours. That is what your little exercise took me, and I did it between night shifts.
anger | Honestly? Get over yourselves.
anger | Your recruiter laughed when I said where I studied and I have not stopped thinking about how small that made me feel.
blame | Had Mr Hale put down his phone for even a minute he might have learned something about me.
blame | The salary you quoted in March and the salary you quoted in May were two different numbers, and only one of us noticed.
arguing | The points raised against me do not correspond to what took place in that room.
arguing | Seven years is not "limited exposure" in anybody's language.
arguing | Respectfully, the scoring must have been mixed up with somebody else's.
legal | My union rep has asked for copies of everything you sent me.
legal | I am told that a company may not ask about childcare plans in an interview. You did, twice.
legal | Expect a letter.
pleading | Whatever the others are asking for, I'll do it for less, tell me what number makes it work.
pleading | If there's a heart somewhere behind this inbox, open it to me once more.
pleading | I could start tonight. I could start now. Just let me show you.
desperation | The electricity was cut off this morning and this was the mail I'd been praying for.
desperation | I turn fifty-eight in June and nobody wants me.
desperation | This job was the thing that was going to get us out of the shelter.
comparison | Ask your new analyst to explain a window function. I'll wait.
comparison | Rumour has it that the lucky man plays golf with your director.
comparison | Someone with two years in the field over someone with twelve, that takes some explaining.
bitter-courtesy | I'm grateful that after only three reminders somebody remembered I exist.
bitter-courtesy | How reassuring to receive a reply, I had begun to think the address was fictional.
bitter-courtesy | It's more than I got from the last lot, so thanks.
flattery | Everybody knows that yours is the most innovative firm there is, and I would be proud to wear the badge.
apology-excess | Sorry to trouble you again, sorry for the length, and sorry that I wasn't what you needed.
anger | never in my life seen such unproffesional people tbh
anger | u guys suck
sarcasm | guess 9 yrs of exp = junior now ok
blame | the guy interviewing me was eating lunch the whole time
blame | At no time did anybody explain that the position had been withdrawn and readvertised.
legal | It would be a pity if this exchange found its way to the trade press.
guilt | Because of your "we're very excited", I told my current boss I was leaving.
sarcasm | Please frame my application and hang it in the lobby as a warning to optimists.
arguing | I'd like the panel to meet again, this time with my file in front of them.
desperation | I don't sleep, I don't eat, I refresh my inbox, and then this.
anger | One day you'll be on the other side of this table and I hope they treat you exactly as you treated me.
blame | You strung me along for a quarter of a year because your first choice was still making up his mind.
`),
  gracious: linesOf(`
Well, that's a shame, but I had a lovely time finding out.
I told my wife about the ping-pong table and the ethics committee, in that order.
I read your mail on the tram, swore once under my breath, and then felt grateful for the four good conversations.
It won't surprise you that I was hoping for a yes, nor that I understand the no.
For what it's worth, the exercise on queues was the fairest test I've sat in years.
Do tell Hamid that he was right about the index and I was wrong.
Nobody made me feel like an outsider, which at fifty-eight and with my accent is not something I take for granted.
I should like to thank the gentleman at reception, who lent me his umbrella.
My apologies for the delay in writing; my father was in hospital.
If you're hiring again once the freeze is over, please think of me.
I have no illusions about my presentation, the middle ten minutes were a mess and I know why.
You asked what I would change about your onboarding and then actually wrote it down.
I lost my nerve at the whiteboard; you gave me a minute and a glass of water and it came back.
You could have kept quiet about the internal candidate, and I thank you for telling me straight.
The head of legal explained the data breach of 2021 with more candour than I've heard anywhere.
I liked that your code review guide bans the word "just".
The last question floored me and I've been chewing on it ever since.
Whoever fills the post is getting a good boss.
I'm not one for long letters, so: thanks, and good luck with the audit.
No reply needed, I know how full your inbox must be.
May I try again in the autumn, when I'll have finished the apprenticeship?
I'm told the new plant opens in Gdansk; should you need a night supervisor there, I know the shifts well.
One correction for your file: my forklift licence is valid until 2030.
I was paid more in Zurich than I would ask for here, so please don't let the old figure put you off.
I'd forgotten to mention that I speak Portuguese, which seems to matter for the Lisbon accounts.
The recruiter rang me herself, on a Friday evening, and I thought that was decent of her.
I still owe you a reading recommendation: the one on bridges that fell down.
You told me to slow down, and my wife says she has waited twenty years for someone to say it.
Since we spoke I've been made redundant, which at least means I can start whenever you like.
It took me two days to answer because I wanted to say this properly.
There's nothing I would have done differently on your side.
You were short-staffed that week and still made time for me.
I'd be a liar if I said it didn't sting, and a fool if I held it against you.
Even the rejection was useful.
Your junior developers interviewed me better than most directors have.
I never did find out who won the argument about the coffee machine.
I understand that someone with more years in the trade was the safer choice.
Would it be all right if I asked you for ten minutes of advice in January?
We both know that the timing was poor; I hope it'll be better next year.
Please give the job to someone who loves those old lathes as much as Ron does.
`),
}

/** Everyday. At first reading: 19 and 4. */
export const LAST: Round = {
  name: 'last',
  hostile: linesOf(`
anger | What an absolute joke of a company.
anger | I have to say I am quite upset about how this was handled by your side.
anger | Nice people would have called. You are not nice people.
anger | Don't bother keeping my details, I would rather clean toilets than work for you.
anger | After reading your email I threw my phone across the room, that is how you make people feel.
blame | Your HR person gave me the wrong address and then acted as if I was the problem.
blame | I was ready and well prepared, it was your side that arrived twenty minutes late and rushed through the questions.
blame | The person leading the interview had evidently never opened my CV.
blame | You promised me an answer by Friday, that was five Fridays ago.
blame | It feels like the decision was made before I even walked in.
blame | I think you did not understand my answer about the supply chain and marked me down for it.
pleading | Please, I really want this so much, is there anything at all I can do to make you rethink?
pleading | I would sign for minimum wage today if that changes things.
pleading | Would you consider giving me just one week to show you what I can do, no pay necessary?
pleading | I humbly beg your good self to kindly look with mercy upon my application.
pleading | Please Mrs. Jansen, you seemed such a nice lady, can't you put in a word for me with the boss?
desperation | I have applied everywhere and you were the only ones who even called me back, I don't know where to go now.
desperation | My unemployment runs out at the end of the month.
desperation | Since the layoff I can barely get out of bed and your rejection did not help.
desperation | We might have to sell the house.
sarcasm | Great, another "we'll keep you in mind".
sarcasm | I must have imagined the part where you said I was your top choice.
sarcasm | Thank you for this wonderful learning experience in how little a person's time is worth.
sarcasm | I'm sure it took ages to change the name in the template.
sarcasm | Your careers page says you value people, which made me chuckle today.
sarcasm | Well, at least your spam filter likes me.
arguing | I still believe that you have made the wrong choice here.
arguing | Could you please explain how somebody with my background is not a fit?
arguing | I do not see how one mistake in the SQL part can weigh more than ten years of work.
arguing | You say the other candidates were more aligned with the role, but I did this exact role at Siemens.
arguing | To be frank your feedback contradicts what I was told in the interview.
legal | I would be careful if I were you, there are rules about this sort of thing.
legal | Was it because I mentioned the wheelchair?
legal | I have forwarded our exchange to someone who knows employment law.
guilt | I said no to a job in Rotterdam because your recruiter told me this was a done deal.
guilt | You have no idea what this process has cost me and my family.
comparison | I have seen the profile of the person who got it, and frankly I am stunned.
comparison | I can guarantee that none of the others has my track record.
bitter-courtesy | Thank you for your reply, which I had stopped hoping for around Easter.
flattery | It has been my dream to work at such a great company.
`),
  gracious: linesOf(`
Thanks for being straight with me, I know those mails are no fun to write.
I'd be lying if I said I wasn't sad, but it was a pleasure to meet you all.
The part about the failed merger was the most honest thing I have heard in an interview.
I admit that I was upset for a day, and I'm fine now.
Please tell Mr. Jansen that his question about supply chains kept me busy the whole train ride.
I know the timing was unlucky with the reorganisation and nobody could have foreseen it.
Your office dog stole my sandwich and I would still come back.
You were right to push me on the numbers; I had not checked them well enough.
I have since learned to say "I don't know" sooner.
If a similar position should become vacant I would be very interested.
I did not expect such thorough feedback and I am going through it point by point.
The salary was never the problem for me, I would like to be clear about that.
I can send you the corrected spreadsheet, the error was in column F and it was mine.
I'm happy for whoever got it.
Thank you for waiting for me when my train was cancelled.
We only spoke for twenty minutes, but you asked better questions than anyone this year.
I was told you are looking for a second person for the night desk; I'd be glad to be considered.
I understand you had to decide quickly and I don't envy you the choice.
My old boss says hello, she worked with your father.
It would mean a lot to me to hear what I could work on.
What you said about learning in public gave me the courage to start a blog.
I hope my honesty about the gap in my CV did not put you in a difficult position.
It was clear that your team cares about doing things properly.
I should not have rushed the last exercise, that one is on me.
You never made me feel rushed, even when I got stuck twice.
I'd like to mention one thing that my CV does not show: I ran the payroll for 200 people.
Nothing about the process felt unfair, and I say that having lost.
My visa question has been sorted out, I may work without restriction from August.
The hospital was my first choice and it remains so.
I'm sending the certificate I could not find on the day.
I got a job in the meantime, at a bakery of all places, and I'm enjoying it.
It was brave of you to show me the bug list.
I will not forget how you all stood up to say goodbye.
I felt a bit foolish about the fire alarm, please forgive my jumpiness!
Even though it's a no, I am glad I tried.
Good to know where I stand, thank you.
Thank you for the detailed reply, I expected a standard one and was surprised.
I'd love to come to the open evening in March if that's still on.
No worries at all, these things happen.
I hope you find the right person and that the new warehouse opens on time.
`),
}

/** Everyday, the gracious ones full of traps. At first reading: 22 and 8. */
export const FINAL: Round = {
  name: 'final',
  hostile: linesOf(`
anger | I think it is very bad style to send such news at eleven o'clock on a Saturday night.
anger | To put it mildly, I'm annoyed.
anger | This is not how you treat human beings.
anger | You can keep your apologies.
anger | I'd call that a shabby way of doing business.
anger | Please remove me from all of your lists, I want nothing more to do with you.
anger | Tell your boss he is a bully.
blame | You should be more careful in who you invite if you have already decided.
blame | None of the three people in the call had any clue what the job was about.
blame | The feedback came from someone who was not even present at my presentation.
blame | Because you rescheduled three times I could not prepare well.
blame | You could have had the courtesy to ring.
blame | I was told it would be a technical interview and then got asked about my hobbies, so what did you expect?
blame | Your assessment tool crashed twice and that has cost me the job.
pleading | Please give me a second look, I will work day and night.
pleading | I'd be eternally grateful if you could only bend the rules this once.
pleading | Is there no other job in the whole company for me, however small?
pleading | I am ready to accept any conditions, just please don't close the door.
pleading | Have mercy, I need to feed my children.
desperation | Honestly I'm at rock bottom right now.
desperation | I have been looking since January and I am running out of money.
desperation | My wife left me and now this.
desperation | You can't imagine how desperately I wanted it.
sarcasm | Wonderful, so I rehearsed for three weeks to be told the role no longer exists.
sarcasm | I love how "urgent hire" turned into ten weeks of silence.
sarcasm | Thank you for teaching me that loyalty counts for nothing.
sarcasm | You must be very proud of such an efficient rejection machine.
sarcasm | Fantastic news for your competitors, I start looking there today.
sarcasm | Right, because who needs experience anyway.
arguing | In my opinion the test had nothing to do with the actual work.
arguing | I am sorry but I cannot agree that I lack communication skills.
arguing | Your reasons are just excuses.
arguing | You rejected me for lack of French, although French was never in the advert.
arguing | I would like to know who made this decision and why.
legal | Rejecting a candidate after a verbal offer is breach of contract.
legal | Others should know how you deal with applicants and I'll make sure they do.
guilt | I bought a new suit for this.
guilt | Do you know how many hours I have invested in your company already?
comparison | We both know I was the stronger one of the two.
bitter-courtesy | Thank you for answering in the end, even if I had to chase you four times.
`),
  gracious: linesOf(`
It goes without saying that I'm a bit sad, but please don't worry about me.
I'd have hired the other one too, to be honest.
You made a difficult call and you made it kindly.
Tell your boss that his jokes about accountants are getting around town.
I never felt that my age was an issue with you, and that was new to me.
The test crashed on my laptop, not on your server, so that one is my fault.
Three interviews in one week must have been exhausting for you as well.
I was impressed that you admitted the product had failed its first audit.
Your question about a time I had to fight for a bad idea still makes me grin.
I'm not sure I'd have picked me either after that answer about pricing.
I should have mentioned that I ran the complaints desk for two years.
If anyone on your team needs a second pair of eyes on the appeal process, I've done it for the council.
I'd be glad to work for less than the posted range while I train for the licence.
I wanted to correct one detail: my contract ends in April, not in June.
I have attached the reference from my last manager.
We lost the court case you asked me about, as it happens, and I'm oddly relieved.
The night shift would suit me better than the day shift, if that helps.
I know it was me who rescheduled twice and I'm grateful that you bore with me.
I do hope the strike is over soon and everyone is back at work.
I took your advice and asked for feedback from my old team; they agree with you.
My daughter starts school in September, which is why I could not move earlier.
It is a weight off my mind to know, so thank you for not leaving me waiting.
I laughed out loud at your story about the angry customer and the parrot.
I'd rather hear no on day three than maybe for three months.
The two lines you wrote about my portfolio were worth more to me than any certificate.
It was the best rejection I ever got!
Could I ask you for one honest sentence about my presentation?
I didn't understand the question about depreciation then, but I do now.
You told me the truth about the hours, and I respect that more than a sales pitch.
I missed the train, the bus was late and you still let me in with a smile.
Your people are lucky to have a manager like you.
I'd be sorry to lose touch.
I know that the decision was not yours alone.
I hope the person who got the job likes dogs.
No one has ever explained my own code to me so clearly.
I was a little hurt at first and then saw that you had a point.
I'd like to apply again next year unless you tell me it's pointless.
Thank you for not sugar-coating it.
Please forget the salary figure I named in the first call; I had the wrong grade in mind.
There is nothing to apologise for, you kept me informed at each step.
`),
}
