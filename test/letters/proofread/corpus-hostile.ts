/** Lines that people write in the first hour after a no, each with the rule it should raise. */
import { linesOf } from './corpus.ts'

export const HOSTILE = linesOf(`
anger | I cannot believe how rude your whole team was to me.
anger | Honestly this is disgusting behaviour from a company that brags about its values.
anger | What a complete waste of my time this has been.
anger | You people should be ashamed of yourselves.
anger | I am furious and I want you to know it.
anger | Shame on your HR department!
anger | i spent 3 weeks on this and you send me a form mail, thats pathetic
anger | Your process is a joke and everyone on Glassdoor knows it.
anger | Frankly, I have never been treated so poorly by an employer.
anger | I'm sick of companies like yours.
anger | This is the most unprofessional thing I have seen in twenty years of work.
anger | Do not ever contact me again.
anger | What kind of company makes someone wait six weeks for a two-line email?
anger | How dare you reject me after five rounds.
anger | Screw you and your "culture fit".
anger | The way I have been handled is outrageous to say the least.
anger | It is very disrespectful how you behave with candidates.
anger | I hope your company goes bankrupt.
anger | You wasted my time and my train fare.
anger | Your recruiter was clueless and could not even pronounce my name.
anger | I find it insulting that a junior was sent to judge my work.
anger | Total clowns, the lot of you.
anger | To be ghosted for a month and then get this is a slap in the face.
anger | I have lost all respect for your organisation.
anger | Keep your stupid job.
anger | It was humiliating to be questioned by someone half my age who had not read my CV.
anger | I am disgusted.
blame | You made a big mistake by not hiring me.
blame | You never gave me a proper chance to show what I can do.
blame | Your interviewer clearly hadn't read my résumé.
blame | It is your fault that I could not prepare better.
blame | The panel did not listen to a single thing I said.
blame | If you had asked the right questions you would have seen my strengths.
blame | You obviously did not look at my portfolio.
blame | Your team failed to understand what I bring.
blame | The test was badly designed and measured nothing relevant.
blame | Nobody on your side bothered to call me back.
blame | You misled me about the salary from the very start.
blame | I was promised a second interview and you lied to me.
blame | You people overlooked everything in my application which is important.
blame | The interviewers were biased against me from the first minute.
blame | You judged me on my accent and not on my skills.
blame | It was your recruiter who messed up the scheduling, and I paid for it.
blame | You let me believe the job was mine.
blame | Someone in your office evidently mixed up my file.
blame | Your selection process is flawed.
blame | You should have told me earlier that there was an internal candidate.
blame | You'll regret this decision.
pleading | Please, I beg you to give me one more chance.
pleading | I am begging for another interview.
pleading | Please please reconsider, I will do anything.
pleading | I implore you to think about it again.
pleading | I would work for free for the first three months if you let me in.
pleading | Is there really no way? I would take any position, even cleaning.
pleading | Kindly have mercy and look again on my application.
pleading | Could you not just give me a trial week, I'm pleading with you here.
pleading | Sir I humbly request you with folded hands to reconsider.
pleading | Pretty please, one more shot?
pleading | You have no idea how much I need this.
pleading | I really, really need this job.
pleading | Just give me a chance, that's all I'm asking, please.
pleading | I'd accept half the salary, whatever you want, only take me.
pleading | Can't you make an exception for me? Please?
pleading | I am on my knees asking you to change your mind.
pleading | Please don't do this to me.
pleading | I promise I'll never disappoint you if you only let me prove it.
pleading | Please find it in your heart to change the decision.
pleading | All I ask is one tiny chance, I won't let you down, I swear.
desperation | This was my last hope.
desperation | I have been unemployed for fourteen months and I can't take it anymore.
desperation | Without this job I will lose my apartment.
desperation | My visa runs out in May and then I must leave the country, so I need you to hire me.
desperation | I'm at the end of my rope.
desperation | I am desperate for work at this point.
desperation | I have three kids and rent due on the first.
desperation | No one will hire me and I've sent 400 applications.
desperation | My life is falling apart and your email was the final straw.
desperation | I can't pay my bills.
desperation | You were my only chance.
desperation | I cried the whole night after your mail.
desperation | I honestly don't see a future for me if this doesn't work out.
desperation | I'm drowning in debts and this job was supposed to save me.
desperation | Every rejection kills me a bit more and I have nothing left.
sarcasm | Thanks for nothing.
sarcasm | Congratulations on your stellar hiring process.
sarcasm | Good luck finding somebody who will do all this for that money.
sarcasm | So much for "we care about people".
sarcasm | How generous of you to spare two whole sentences.
sarcasm | I'm sure the other candidate walks on water.
sarcasm | Oh wait, I forgot, you only hire your friends.
sarcasm | Must be nice to have so many perfect applicants.
sarcasm | Wow, three months to write four lines.
sarcasm | Your so-called "feedback" was very enlightening.
sarcasm | Bravo, truly, a masterclass in wasting people's time.
sarcasm | Funny how I was "perfect for the role" right up until I named my salary.
sarcasm | I do hope the internal candidate was worth the four-month search.
sarcasm | What a surprise, another form letter.
sarcasm | Thank you so much for wasting my Tuesday.
sarcasm | I guess five years of experience isn't "enough experience" these days.
sarcasm | Clearly I was not worthy of a phone call.
sarcasm | Silly me for thinking a final round meant something.
sarcasm | I'll be sure to tell everyone about your wonderful "candidate experience".
sarcasm | I suppose honesty is not among your five core values.
sarcasm | Thanks a lot for the copy-paste.
sarcasm | Enjoy your unicorn.
sarcasm | A standing ovation for your applicant tracking system.
sarcasm | Next time just flip a coin, it'll save everyone the trouble.
sarcasm | I am so honoured that a robot found the time to reject me.
sarcasm | Great job keeping me in the dark for six weeks!
sarcasm | Apparently ten years on Kafka does not count as Kafka experience, who knew.
sarcasm | Nice to see that the buzzword "transparency" only applies until someone asks a question.
sarcasm | Lucky you, you dodged a bullet apparently.
sarcasm | Please do keep my CV "on file", I'm sure it will have plenty of company there.
arguing | I disagree with your assessment.
arguing | You wrote that I lack leadership experience, but I have led teams for eight years.
arguing | Your email says "not enough depth", which is simply not true.
arguing | I do not accept this decision.
arguing | Your decision makes no sense to me.
arguing | With respect, your reasoning does not hold up.
arguing | You said that you went with someone more experienced. How can that be, when I have 15 years?
arguing | That is wrong, I answered every question correctly.
arguing | I fail to see how I am not qualified.
arguing | I meet every single requirement in the posting, so your decision can't be right.
arguing | I think your decision was wrong and I'd like you to review it.
arguing | It is not correct that I have no experience with SAP.
arguing | Explain to me why I was not chosen.
arguing | I demand to know the real reason.
arguing | You say "overqualified" as if that was a bad thing.
arguing | I strongly object to the conclusion the panel reached.
arguing | In your mail you claim that my test was weak, however my test had no error at all.
arguing | I would ask you to reconsider your process.
arguing | Which of my answers exactly was not good enough for you?
arguing | I don't understand how you could come to such a conclusion.
arguing | This was the wrong call.
arguing | I'm entitled to an explanation.
arguing | Contrary to what you wrote, I do have people management experience.
legal | My lawyer will be in touch.
legal | I consider this age discrimination.
legal | You will be hearing from my solicitor.
legal | I am thinking about going to the labour board with this.
legal | I have documented everything for my records.
legal | Are you aware that rejecting someone for pregnancy is illegal?
legal | I reserve the right to take further steps.
legal | I'll be filing a complaint with the EEOC.
legal | This could be interesting for an employment tribunal.
legal | I wonder what the works council would say about that.
legal | Under the Equality Act you must tell me why.
legal | I might post about this on LinkedIn and Glassdoor so that others are warned.
legal | I keep all the mails in case I need them as evidence.
legal | It looks to me like you only rejected me because I am over fifty.
legal | The press might like to hear how you treat foreigners.
legal | I suspect my surname played a part in it.
guilt | I turned down two other offers because of you.
guilt | My family was counting on this.
guilt | After all the hours I put in for free, I expected more.
guilt | I took two days of unpaid leave for your interviews.
guilt | My daughter asked me why I am sad and I had to explain.
guilt | I gave you three weekends of my life for that task.
guilt | You got a free project out of me.
guilt | I hope you can live with it.
guilt | I hope you realise what this does to a person.
guilt | I quit my old job because I trusted your word.
guilt | Do you have any idea what it feels like to read such a mail on one's birthday?
guilt | I travelled eight hours there and back only for this.
guilt | After everything I did for this application, a form email.
guilt | You got my hopes up for nothing.
guilt | I cancelled my holiday for your final round and this is what I get.
guilt | I spent a fortune on the trip, and for what?
comparison | I am more qualified than whoever you hired.
comparison | I doubt the person you chose has my certificates.
comparison | I looked up your new hire on LinkedIn and she has half my experience.
comparison | Nobody else you interviewed could have done the job better than me.
comparison | You will not find anyone better.
comparison | The guy you picked instead of me will leave in a year.
comparison | I'd have outperformed the other candidate in a week.
comparison | What does he have that I don't?
comparison | You gave it to a less experienced person.
comparison | Compared with the other finalists I was clearly the strongest.
comparison | I know who got it, and with all due respect, he can't even code.
comparison | You went for somebody cheaper and you will see the result.
comparison | Your loss.
bitter-courtesy | Thank you for at least being so courteous as to answer.
bitter-courtesy | Thanks for finally replying.
bitter-courtesy | Thank you for taking the trouble to let me know after six weeks.
bitter-courtesy | Thank you for bothering to write at all.
bitter-courtesy | I appreciate that you eventually got around to answering me.
bitter-courtesy | At least you had the decency to tell me.
bitter-courtesy | Thanks for letting me know, even if it was a month late.
bitter-courtesy | It is nice of you to get back to me after only nine weeks.
bitter-courtesy | Better late than never, I suppose.
bitter-courtesy | I appreciate that I was deemed worthy of a reply.
bitter-courtesy | Thank you for your automated message.
flattery | Your company is the best company in the world.
flattery | I have always dreamed of working for a prestigious organisation like yours.
flattery | Your esteemed company is known for excellence in all fields.
flattery | Working for you is my biggest dream since childhood.
flattery | You are an amazing company with an incredible culture and outstanding people.
apology-excess | I am so sorry for wasting your time, sorry again.
apology-excess | I apologise a thousand times for being such a bad candidate.
apology-excess | Please forgive me for my poor performance, I am deeply ashamed of it.
`)
