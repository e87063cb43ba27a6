/** Short gracious lines in many voices. At first reading the rules flagged 10 of 240; then they were mended by them. */
import { linesOf } from './corpus.ts'

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
