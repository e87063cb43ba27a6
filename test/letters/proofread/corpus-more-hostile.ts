/** Short hostile lines in many voices. At first reading the rules flagged 139 of 219; then they were mended by them. */
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
