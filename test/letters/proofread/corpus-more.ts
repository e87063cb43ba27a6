/** More lines from which the cues are learnt (learn-cues.ts): many short voices, hostile and gracious side by side. */
import { linesOf } from './corpus.ts'

export const MORE_HOSTILE = linesOf(`
anger | I am absolutely livid about how the last round was run.
anger | Your manners are appalling.
anger | You are a bunch of arrogant people.
anger | I despise the way you handle applicants.
anger | I hope nobody ever treats your children like you treat applicants.
anger | It was disgusting to watch your manager play with his phone.
anger | I want nothing from you any more, least of all your good wishes.
anger | You disgust me.
anger | The whole thing stinks.
anger | Your letter went straight into the bin.
anger | I have seldom been so insulted.
anger | Such behaviour would be unthinkable at a serious company.
anger | I am too angry to write more.
anger | What a rotten company you must be.
anger | You have no idea how to treat people.
anger | Cold, rude and late, that sums you up.
anger | It makes my blood boil to read your standard phrases.
anger | Your arrogance will be your downfall.
anger | I've had it with firms like this.
anger | The interview was a disgrace from beginning to end.
anger | I deserve an apology from your manager.
anger | I am deeply offended by your reply.
anger | Nobody should have to go through such an interview.
anger | I was treated like a criminal.
anger | You ought to be ashamed.
anger | Your company is a joke, sorry to say it.
anger | i hate this company now
anger | go find someone else to humiliate
anger | I spit on your offer to keep my data.
anger | Let me tell you what I think of your so-called team, nothing.
blame | Your instructions were wrong and I was punished for it.
blame | You never answered my questions about the pay.
blame | You ignored three of my emails.
blame | Your colleague was late, unprepared and bored.
blame | The interviewer mixed me up with another applicant.
blame | You hired from inside and wasted everybody else's time.
blame | Your people did not take me seriously because I am young.
blame | I never had a fair chance with you.
blame | You did not look at my work, admit it.
blame | You changed the task an hour before it was due.
blame | It was a mistake of your recruiter to send me the wrong test.
blame | Because of your delay I lost another offer.
blame | You failed me.
blame | The questions were unclear and the interviewer was no help at all.
blame | You should have been honest with me.
blame | You led me on for weeks.
blame | You told me one thing and did another.
blame | Your promises were empty.
blame | You let me down badly.
blame | Nobody cared to explain the process to me.
blame | You made up your minds on the first day.
blame | The panel had no interest in what I said.
blame | You were not listening.
blame | Your decision was made on the basis of one bad morning.
blame | Your test has nothing to do with the job.
blame | The way you choose people is wrong.
blame | You obviously wanted somebody cheaper.
blame | It is your loss that you cannot see talent.
blame | You have wronged me.
blame | you did not even gave me a chance to speak
blame | The whole process was chaotic and nobody knew anything.
blame | Your side cancelled twice, mine never.
blame | You only invited me to fill your quota.
blame | I was asked to come, I came, and you were not there.
blame | Your company lied in the advert.
pleading | Please, I need this job more than anything.
pleading | I beg you from my heart to look again.
pleading | Is there no way you could take me?
pleading | I will do whatever you ask.
pleading | Please give a chance to a poor man.
pleading | I would even sweep the floors.
pleading | Take me as an intern, a helper, anything.
pleading | I promise I'll be the best worker you ever had.
pleading | Please think again, please.
pleading | You are my hope, please help me.
pleading | Could you make an exception just this once?
pleading | I will work weekends and nights if only you hire me.
pleading | I need you to give me this chance.
pleading | Please don't turn me away.
pleading | Only you can help me now.
pleading | Kindly consider my case with sympathy, sir.
pleading | I would accept any wage.
pleading | Let me prove it to you, a week is enough.
pleading | Could you please talk to your boss and convince him?
pleading | I'm asking, no, begging.
pleading | I would give anything to work with you.
pleading | Don't let this be your final word.
pleading | Have a heart.
pleading | Pls sir reconsider me, I am hardworking and honest.
pleading | I am willing to start without a salary.
pleading | Just one more interview, that is all I ask of you.
pleading | Please be kind and choose me.
pleading | I know I can do it, please believe in me.
desperation | I don't know how I will feed my family.
desperation | Without your job I have no future here.
desperation | I have been rejected two hundred times and I am tired of living like this.
desperation | I am at the end of my strength.
desperation | My savings are gone.
desperation | We are about to lose our home.
desperation | I cannot take another rejection.
desperation | I feel hopeless.
desperation | I cried when I read your message.
desperation | Nobody wants to hire a woman of my age.
desperation | I have nothing left.
desperation | Everything depended on this.
desperation | I'm broke and alone in a foreign country.
desperation | If this goes on I will be homeless.
desperation | I see no way out any more.
desperation | I haven't slept since your call.
desperation | My children are hungry.
desperation | My whole life hung on this job.
desperation | I'm sinking and nobody throws a rope.
desperation | It broke me.
desperation | I am so ashamed that I cannot face my parents.
desperation | You were my very last try.
desperation | I have been looking for work for three years without any success.
desperation | My money will last for two more weeks.
desperation | I feel like a failure.
sarcasm | Thank you for this masterpiece of a rejection.
sarcasm | What a great way to start the new year.
sarcasm | I'm thrilled to be number 312 on your list.
sarcasm | How nice of you to remember that I exist.
sarcasm | You surely had more important things to do than answer me.
sarcasm | So that is what you call a quick process.
sarcasm | It's amazing what one learns about manners from your company.
sarcasm | Bravo, you win the prize for the coldest email.
sarcasm | I'm sure your new superstar will change the world.
sarcasm | Fine, keep looking for your unicorn.
sarcasm | Ah yes, "many strong applicants", I've heard that one before.
sarcasm | If that was your idea of a warm welcome I'd hate to see a cold one.
sarcasm | I do love a good copy and paste.
sarcasm | Maybe try reading the applications next time.
sarcasm | Nothing says "we value you" like a no-reply address.
sarcasm | My compliments to the intern who wrote your mail.
sarcasm | Thanks for nothing, again.
sarcasm | I must be very stupid to have believed you.
sarcasm | Your kindness knows no bounds, a whole sentence.
sarcasm | Of course, why would anybody want a person with experience.
sarcasm | Great communication, as always.
sarcasm | I suppose the dog ate my application.
sarcasm | Who would have thought that a company so proud of its speed needs half a year.
sarcasm | How convenient that the budget disappeared the day after my interview.
sarcasm | Enjoy your cheap graduate.
sarcasm | Lucky me, I got a personal email signed by a robot.
sarcasm | Let me guess, the boss's nephew?
sarcasm | I'm glad my free ideas could be of service.
sarcasm | Surprise, surprise, the internal candidate won.
sarcasm | Keep up the good work of ignoring people.
arguing | I cannot accept your reasons.
arguing | You are wrong about my experience.
arguing | Your feedback is not correct.
arguing | I think you should look at the facts again.
arguing | It's not true that I did not prepare.
arguing | I do not understand your decision at all.
arguing | I want to know why.
arguing | Please justify your decision.
arguing | I insist on a proper explanation.
arguing | The requirements you mention were never in the posting.
arguing | You say I'm too quiet, but nobody let me speak.
arguing | I fulfil everything you asked for, so why not me?
arguing | How can two years less experience be better?
arguing | My answer was right and yours was wrong.
arguing | This decision cannot stand.
arguing | I ask you to withdraw the rejection.
arguing | You have misjudged me.
arguing | There must be a mistake.
arguing | Your argument is weak.
arguing | I was the right person for the job and you know it.
arguing | I challenge the result of the test.
arguing | That's no reason to reject someone.
arguing | Why do you advertise a job that does not exist?
arguing | I object to being called inexperienced.
arguing | I don't see what more you could want.
legal | I will speak to a lawyer about this.
legal | This is against the law.
legal | I feel discriminated against.
legal | You will hear from the union.
legal | I've kept every email.
legal | Maybe the newspapers are interested in how you hire.
legal | I'm considering legal action.
legal | You rejected me because I'm a mother.
legal | I will leave an honest review everywhere.
legal | My rights have been violated.
legal | I will complain to your head office.
legal | You are not allowed to ask such questions.
legal | This will have consequences.
legal | I shall report you.
legal | It's obvious that my foreign name was the problem.
guilt | I moved house for you.
guilt | I paid for the flight myself.
guilt | My kids were so happy for me, and now this.
guilt | I put my whole heart into it and got two lines.
guilt | I believed in you.
guilt | You destroyed my dream.
guilt | I have wasted a month on you.
guilt | I worked on your task for five nights.
guilt | You took my ideas and gave me nothing.
guilt | How do you sleep at night?
guilt | I trusted you with my time.
guilt | I told everyone that I had the job.
guilt | You have hurt me very much.
guilt | You ruined my week.
guilt | After six interviews I deserved better than this.
comparison | I would have been the better choice.
comparison | Nobody can do this job as well as I can.
comparison | You chose the wrong person.
comparison | What has he got that I haven't?
comparison | Your new colleague will disappoint you.
comparison | I have twice the experience of the person you took.
comparison | You'll be sorry you did not take me.
comparison | Someone with half my skills got the job.
comparison | The others were not even prepared.
comparison | Other companies fight over people like me.
bitter-courtesy | Thank you for replying at last.
bitter-courtesy | Nice that somebody finally wrote.
bitter-courtesy | Thank you for your mail, late as it was.
bitter-courtesy | At least it was short.
bitter-courtesy | I appreciate the effort it must have cost you to write two lines.
bitter-courtesy | After eight weeks I had almost forgotten you, so thank you for the reminder.
`)

export const MORE_GRACIOUS = linesOf(`
Thank you for your message and for your honesty.
Thank you for your time last Thursday.
I appreciate that you let me know so soon.
It was a pleasure to meet you and your colleagues.
I enjoyed the conversation about bridges very much.
I respect your decision and wish you every success.
I was hoping for another answer, and I understand.
I'm sorry it did not work out this time.
I would be glad to hear from you if something similar opens.
I hope our paths cross again.
I learned a lot from the case study.
Please thank Maria for showing me around.
Your questions made me think.
You gave me good advice and I will take it.
I'd like to stay in contact.
It was good to see how you work together.
I wish you a good start into the new year.
All the best for the new branch.
May I ask you for a short piece of feedback?
What could I have done better?
Was there a skill you were missing?
I'd be grateful for one honest remark.
Feel free to ignore this question.
I know you are busy, so a word is enough.
I know my presentation was too long.
I was nervous and it showed.
I did not know the answer to the third question and I looked it up at home.
I made a mistake in the second part, and here is the corrected version.
I have since finished the course.
I passed the exam in May.
I now hold the licence that the post asks for.
The certificate is attached.
I can start in June.
I can work on weekends.
I could move to Leeds in autumn.
My salary expectation is open to discussion.
I'd accept a fixed-term contract.
I would be happy with part time as well.
I worked as a nurse for ten years.
I led a team of six people.
I managed the warehouse alone for a year.
I wrote the manual that is still in use.
I have been out of work since March and use the time to learn Spanish.
I lost my job when the plant closed.
My contract was not renewed after the merger.
I am looking for a position closer to home because my mother is ill.
I have two small children, and the kindergarten is next door to your office.
I came to this country five years ago and love it here.
My German is not perfect yet.
I am over fifty and still curious.
I am looking for a new challenge after twenty years in one place.
The delay was no problem at all.
I did not mind waiting.
It does not matter that the answer took a while.
You don't have to explain anything.
You need not answer.
Please don't worry about it.
No offence taken.
I bear no grudge.
I am not disappointed in you at all.
There is nothing to forgive.
I do not think the decision was wrong.
You made the right choice for your team.
You were very fair to me.
Nobody could have been kinder.
You took the time to explain everything.
You did not have to do that.
You never made me wait.
You were honest from the start, which I value.
Your reply was quick and friendly.
You listened to me for an hour.
You asked what nobody asks.
You showed me your worst bug and laughed about it.
You told me about the time you lost the contract with the airport.
I liked that you disagreed with each other in front of me.
I liked the angry sticker on your laptop.
I won't forget the view from the roof.
I was surprised how open everybody was.
The most stupid question I asked got the best answer.
The hardest round was the most fun.
The rejection hurt a little and the kind words helped.
I was sad on Friday and fine on Monday.
I admit that it stung.
My wife says I should write to you, and she is right.
My son wants to become an engineer since I told him about you.
My family is proud of me anyway.
My old boss recommended that I write.
I'm grateful that you recommended me.
They decided for somebody with more experience.
They wanted someone who speaks French.
The job went to an internal candidate.
The other person had better numbers.
I came second.
I hope your new colleague is happy with you.
Congratulations on your new colleague.
Congratulations on the prize.
I read about your new product and like it.
I saw your talk online.
I found an article that may interest you.
This may be of use to you.
I thought of you when I read it.
I have news: I found a job.
I started at a school in Kent.
I still think about the wall of failures.
Your advice about queues was right.
You said I should slow down, and I do.
You mentioned that the role would open again in spring.
You wrote that I may apply again.
Your feedback was hard and fair.
You are right that I lack practice with budgets.
I agree with what you wrote.
I will work on it.
I have started to practise interviews with a friend.
I misread the task, which was my own fault.
The error was mine.
I sent you the wrong file, sorry.
I apologise for the typo in your name.
I'm sorry I was late, the road was closed.
Excuse my late answer.
I should have asked more questions.
I could have been clearer.
I must have been unclear about my notice period.
There was a misunderstanding about my degree.
One point may have been lost in the call.
I'd like to correct a date in my CV.
I do have a driving licence.
I believe that I could be of use to the second team.
I think my time at the port would help you.
I would like to be considered for the other post.
Could we talk for fifteen minutes?
Would a call on Monday suit you?
Would you be open to a coffee?
Is the position in Hull still free?
Is a decision near?
I wanted to ask whether there is any news.
I understand that these things take time.
I know that many people applied.
I know it was a close decision.
I know that it can't have been easy.
I understand that budgets get cut.
I understand why you chose someone with a degree.
I was told the post has been frozen, which is a pity for you as well.
It is a pity that we won't work together.
What a pity, but I understand.
It is not the end of the world.
Life goes on and so do I.
Perhaps another time.
Maybe it was not the right moment.
I will try again next year.
I won't give up on carpentry.
I am not giving up.
I keep my fingers crossed for your launch.
Good luck with the inspection.
Good luck to whoever gets the night shift.
Take care.
Have a good summer.
Give my regards to the team.
Say hello to the dog.
With many thanks and kind regards.
I wish you all the best, truly.
I'd choose you again.
I would recommend your company to anyone.
I tell everyone how well you treated me.
I posted about how well you treat applicants.
I will tell my friends about your open day.
I keep your card in my wallet.
I kept the notes from our talk.
I have written down everything you said about soil.
I have documented my code, as you suggested.
My lawyer husband laughed at your joke about contracts.
I studied law before I became a baker.
I worked in a court for two years.
My thesis is about discrimination in hiring.
I ran the complaints office of a railway.
I know a lot about anger management, it was my job.
I teach children how to lose.
I play football badly and happily.
I know what it means to be poor and to work hard.
I grew up in a shelter and now I run one.
My work with homeless people taught me patience.
The clinic treats people in despair, and I am proud to work there.
I fought for three years to save the library.
I would fight for a place on your team at the Christmas quiz.
Your battle with the printer was heroic.
I hate goodbyes, so see you soon.
I hate to lose but I lose gladly to good people.
I'd be lying if I said it was easy.
Honestly, I expected the no.
Frankly, I was impressed.
To be honest, I was not sure about the commute.
To be frank, I need to improve my English.
Of course I would have liked to win.
Obviously I had hoped for more.
Clearly you care about your people.
Apparently my reference letter arrived late, so here it is again.
I guess I was too quick.
I suppose I talked too much.
It seems I was missing a permit.
Well, I tried.
Oh well, next time.
Great to hear from you.
Wonderful that the new plant is open.
Nice to have met you.
Thanks again for everything.
Thanks a lot for the train ticket.
Thanks for the honest words about my portfolio.
Thank you for not giving me a standard answer.
Thank you for finally solving the riddle of the broken lift.
Thank you for the long wait in the sunshine with coffee.
Thank you for taking my questions seriously.
Thank you for telling me why.
Thank you for trusting me with the key.
Thank you for the chance to present my idea.
Thank you for the opportunity to meet the team.
I was happy to get the chance to see the lab.
I hope to get another chance one day.
I need to practise.
I really want to learn this trade.
I'd do anything involving maps.
I promise to return the book.
Please let me know if you need anything.
Please keep the pen.
Please give my place on the tour to somebody else.
Please help me to understand where I stood.
I'm asking for advice, not for a job.
I'm not asking you to look again.
I'm not going to argue.
I won't pretend that I am not sad.
I cried a bit and then went swimming.
I slept badly before the interview because of a party next door.
I was hungry and you gave me half of your sandwich.
I was lost in your building and your guard helped me.
I was scared of the test for no reason.
I felt stupid for a second and then you laughed with me.
I felt welcome.
It broke my heart to leave the beautiful office dog behind.
It was a mistake not to ask you earlier.
It was no mistake to apply.
It was worth the journey.
It was worth every minute.
`)
