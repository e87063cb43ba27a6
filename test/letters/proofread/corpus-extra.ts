/** Written after the rules were done and in other voices: longer, drier, more oblique. The rules were measured on it once. */
import { linesOf } from './corpus.ts'

export const EXTRA_HOSTILE = linesOf(`
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
`)

export const EXTRA_GRACIOUS = linesOf(`
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
`)

/** A second such batch, written after the first had been looked at; also measured once. */
export const LAST_HOSTILE = linesOf(`
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
`)

export const LAST_GRACIOUS = linesOf(`
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
`)
