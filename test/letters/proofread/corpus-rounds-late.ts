/** The later rounds; see corpus-rounds-early.ts. */
import { linesOf } from './corpus.ts'
import type { Round } from './corpus-rounds-early.ts'

/** Everyday. At first reading: 24 and 2. */
export const VERDICT: Round = {
  name: 'verdict',
  hostile: linesOf(`
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
`),
  gracious: linesOf(`
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
`),
}

/** Everyday. At first reading: 20 and 2. */
export const SEALED: Round = {
  name: 'sealed',
  hostile: linesOf(`
anger | It is beyond me how such a rude person can work in human resources.
anger | I want you to know how angry and disappointed your letter made me.
anger | You have shown me today what your company is really worth: nothing.
anger | I will never forgive the way your manager spoke to me.
anger | Thanks, but no thanks, I don't want your pity.
anger | That was the most humiliating hour of my working life.
blame | It was your company that approached me in the first place!
blame | You could at least have told me in person.
blame | Your team did nothing to make the interview run smoothly.
blame | The reason I failed is that your instructions were unclear.
blame | You gave the job away before I had even been interviewed.
blame | Nobody took the time to read my motivation letter, that much is clear.
blame | Somehow it is always the applicant's fault with you.
pleading | Please reconsider, I promise you will not regret it.
pleading | I would love nothing more than a last chance to convince you.
pleading | I'd even do the job without pay for a while.
pleading | Isn't there anything you can do for me?
pleading | Dear Sir, I am requesting you with tears in my eyes, kindly select me.
desperation | I'm at my wits' end and don't know how to tell my wife.
desperation | This rejection has destroyed me.
desperation | I have been without work for two years and nobody gives me a chance.
desperation | If I don't find a job by July I'll have to leave the country.
sarcasm | Thank you for the copy-and-paste rejection, very personal.
sarcasm | Well done, you managed to reject the only applicant who speaks Danish.
sarcasm | I'm sure you had your reasons, such as forgetting I existed.
sarcasm | Oh great, one more company that "went in a different direction".
sarcasm | Good luck with your brilliant new hire, you'll need it.
sarcasm | It must be lovely to be so important that you can't answer three emails.
arguing | I don't agree with your view that I am overqualified.
arguing | Your claim that I have no leadership experience is wrong.
arguing | Why did you invite me at all if my degree was a problem?
arguing | I answered all questions right, so the result cannot be correct.
legal | I believe I was rejected because of my disability and will take advice on that.
legal | I'm going to report this to the authorities.
guilt | I hope you realise that you have ruined my Christmas.
guilt | I spent my last money on the train ticket to see you.
comparison | The candidate you took has no degree, I do.
comparison | You will never find somebody as committed as me.
bitter-courtesy | Thank you for getting back to me after all, I had given up on you.
flattery | Yours is simply the best company in the whole industry.
`),
  gracious: linesOf(`
Thank you for the clear answer and for the quick one.
I'm disappointed not to be joining you, and grateful for the three conversations.
I understand your reasons and have nothing to add to them.
I was pleased to hear that the harbour project goes ahead.
Your remark about my slides was right on the mark.
I had a good time, even in the test.
When I said that I hate meetings I should have said that I hate bad ones.
Could you tell me which of my two work samples came closer to what you need?
I'd be happy to hear from you should things change.
I started my own little business last month, selling the wrong kind of bread to the right kind of people.
I can be reached on the same number.
Your honesty about the long hours helped me more than you think.
I didn't get to say this on the day: the way your team handled the outage was impressive.
I regret that I did not ask more about the lab.
Please tell Aisha that I finally fixed the bug she found.
I was unlucky with the third question and lucky with everything else.
There was one thing I explained badly, so here it is in two lines.
My previous employer has confirmed that the reference will be ready by Friday.
I know how it feels to have to turn people down, I did it for years.
You had every right to be sceptical.
I was too proud to ask for help in the exercise and I paid for it.
It's been four months, and I still use your checklist.
As it happens I've just finished the course you said I was missing.
If the vacancy in accounts is still open I'd like to put my name down.
I enjoyed losing at table football to your entire finance department.
Would it be rude to ask who designed that staircase?
I'm told that second place is the first loser, but it didn't feel like that with you.
My apologies if this reaches you twice, my mail program froze.
I had the feeling that we would have worked well together.
You asked about conflict and I told you about my brother, which in hindsight was brave.
I'm not angry, I'm just a bit sad, and that will pass.
I wish the lucky person a good first day.
Thank you for taking a chance on someone with an odd CV.
I have no regrets about applying.
The work you do for refugees is the reason I applied, and I'd do so again.
It was only fair that the internal candidate got it.
Next time I will bring my own chalk.
I hope you will not mind if I write again in spring.
Best of luck with the exhibition.
Even my cat was hoping, and she doesn't care about anything.
`),
}

/** Everyday; the rules were closed before it. At first reading: 30 and 1; only "makes no sense" was added after. */
export const CLOSING: Round = {
  name: 'closing',
  hostile: linesOf(`
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
`),
  gracious: linesOf(`
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
`),
}
