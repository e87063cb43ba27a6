/** Lines of good letters, many of them with words in them that would be hostile elsewhere. */
import { linesOf } from './corpus.ts'

export const GRACIOUS = linesOf(`
Thank you for letting me know, and for the time you and Marta took with me.
I was sorry to hear the news, but I understand the decision.
I'm disappointed, of course, and I'm still glad I applied.
I'd hoped for a different answer; thank you for telling me quickly.
Thanks so much for the call yesterday. It can't be an easy one to make.
No hard feelings at all; I enjoyed every round.
It was a fair process and I learned a lot from it.
I know you had many strong applicants and I appreciate that you considered me.
Please pass on my thanks to Jo, who explained the failing test to me so patiently.
The tour of the workshop was the best part of my week.
Thank you for being honest with me about the budget.
I appreciated that you told me the reason, even if it stung a little.
Your note was kind, thank you for that.
It meant a lot that you wrote to me personally.
What Tom said about shipping late rather than twice has stayed with me.
I came away from the afternoon with a longer reading list and a better opinion of insurance.
thanks for the quick reply and all the best with the launch in march
Thank you again for your kindness and patience during the interview, my English was nervous that day.
I wish you and the new colleague a good start.
Congratulations to whoever is joining you; they will have a good team.
Congratulations on closing the series B; I read it this morning.
I enjoyed being wrong about caching in front of the whole panel.
The mistake I made in the take-home taught me more than the parts that worked.
Thank you for catching my mistake in the second exercise and letting me fix it.
The argument about tabs and spaces was the funniest ten minutes of my month.
I'd never fought so hard with a whiteboard, and I'd do it again.
Your question about who gets blamed when a deploy fails was the best one anyone has asked me.
I liked that nobody gets blamed for an outage in your team.
The way you run post-mortems without blame is something I will copy.
Thank you for taking the trouble to write such a detailed answer.
Thank you for answering so quickly.
Thank you for finding the time to call in the middle of your move.
It would have been easy to send a standard mail, and you didn't.
I was glad to be one of the last two.
Being the runner-up in such company is no small thing.
I respect the decision and would gladly talk again if something opens.
If anything changes with this role, I would be happy to pick up where we left off.
I believe the years I spent on rate limiting would have served the platform team well.
I still think that my background in legal tech would be a good fit for the discrimination-law product.
I'd be glad to be your second call should the first choice not work out.
Should the person you chose be unable to start, I would be happy to step in.
I hope the person you hired settles in well.
You chose well, I'm sure, and I wish you both a good start.
It was a close call, you said, and I was glad to hear it.
Your team's habit of arguing in the open and deciding in writing is rare.
I would fight for your team's values any day.
I'm desperate to finish the book Tom lent me.
I keep thinking about the wall of prototypes that failed.
The story of how you lost the whole database in 2019 and told your customers the same day impressed me.
You made it easy to say what I did not know.
I felt respected throughout, in the hard questions most of all.
None of your questions were unfair, even the ones I couldn't answer.
It would be unfair to expect a different result from that coding exercise, mine was slow.
It's not unfair, and I'm not angry; I'd simply like to learn.
I was never treated as a number and I'm grateful for it.
My current manager will be relieved, if nobody else.
I have no complaints about the process, quite the opposite.
The position sounded like it was written for me, so yes, it took me a day to write this.
If it helps, I can start any day from June.
My interest in Linden's work on flood maps hasn't changed.
I'd love to hear if the analyst post in Leeds opens up.
I would be honoured to be considered again.
Please keep my details on file if you can.
Please do keep me in mind for the spring intake.
Your decision makes sense to me.
If you have a minute, what one thing would have made the difference?
I'd be grateful for a line about where I fell short.
I'm not asking you to change your mind, only to learn from it.
I do not want to argue with the decision; I want to do better next time.
I'm not writing to complain.
Was there something missing in my answer about indexes?
Feel free to be blunt, I won't be offended.
If you'd rather not say, I fully understand.
One sentence is plenty and no answer is fine as well.
I know that you may not be allowed to give reasons, and that is fine.
I know legal reasons may keep you from commenting, so please don't feel you have to.
I ask only because I keep failing at this stage and would like to know why.
Thank you for the feedback about my pacing; you are right and I had not noticed.
You were right that my example was too long.
Your point about my not asking enough questions is fair.
You said that my SQL was rusty, and I have signed up for a course.
You mentioned that I rushed the ending. I did, and I've been practising since.
It stung, and it was true.
That was hard to hear and very useful.
I agree that I lack experience with contracts, and I have started a course in contract law.
I'd been told I interrupt people, and you are the first to say it kindly.
I failed the second task because I misread the question.
I should have asked about the deadline before I started.
I wasted ten minutes on the wrong function, which was nobody's fault but my own.
I got the first question wrong and I know it.
I was so nervous that I forgot my own phone number, sorry about that.
I apologise for having been late on Tuesday; the trains were bad.
I'm sorry that I could not come in person.
Could you tell me whether the case study or the interview weighed more?
How could I have presented the budget section better?
I think one point may not have come across: I ran Kafka in production for three years.
Since we spoke, I have passed the CKA exam; the certificate is attached.
My salary range can start at 60k after all.
Would you be willing to look at my application once more with this in mind?
If the role is filled, a similar one would suit me just as well.
The posting asks for a driving licence, which I do hold; it's on page two of my CV.
I understand the concern about being overqualified; this is the level I want.
I may have been unclear about my notice period: I can start on the first of May.
I did not do myself justice in the exercise, so I have redone it here.
My visa now runs until 2029, so sponsorship isn't needed any more.
My work permit came through last week.
I was disappointed because I wanted to do this work.
If the answer stays no, thank you for reading this far.
I'd welcome fifteen minutes on the phone, Tuesday or Thursday before noon.
I can't relocate before the school year ends, but I could commute three days a week.
Two of my former managers have offered to speak with you.
The reference you could not reach is back from leave and happy to talk.
I believe you were looking for someone with a forklift certificate; I've had one since March.
I realise that you may have filled the position already.
I would gladly do a trial day, paid or unpaid, whatever your rules allow.
My portfolio had a broken link, which was my mistake; here is the right one.
I left out of my CV that I managed the Hamburg warehouse for two years.
There was a misunderstanding about my degree: it is a full master's, awarded in Lagos in 2016.
I heard that the team is growing and would like to be considered.
I ask for a second look, and will accept either answer.
I need no relocation help.
Childcare is settled now, so the early shift is no problem.
I was out of work when we met; I have since joined a clinic in Bath part time.
Hourly pay is fine with me.
I have worked with people with disabilities for nine years.
I saw the article about your anti-discrimination training in the Herald and thought of our talk.
Congratulations on the award for the bridge project.
I finally finished the book you recommended.
Good luck with the migration next week.
Good luck finding a new office; the one on Canal Street sounded lovely.
I hope the launch went as you wanted.
A short hello from a former applicant: I've started at a small agency in Ghent.
No need to reply, I just thought you would like this paper.
I remembered that you were fighting with flaky tests; this tool saved us.
I'd be happy to return the favour with an introduction.
Hope the new colleague has settled in!
The joke you told about the printer is now told in my family.
I saw that the lawsuit over the patents was settled, which must be a relief for you all.
Your talk at the labour economics meet-up was excellent.
I still use the whiteboard trick you showed me.
I interviewed with you last autumn for the analyst role and would like to be considered for the new one.
Since then I've led two migrations and learned to sleep through neither.
Wow, the new site looks great.
Wow, what a ride the last months must have been for you all.
If you're ever in Porto, coffee is on me.
It was nice to see your name on the programme.
I've turned down a post elsewhere to finish my thesis, so autumn would be ideal.
I took the other offer in the end and I'm happy there.
My daughter is still wearing the cap from your stand.
I would be glad to stay in touch.
Thank you for putting my name forward at Linden.
It didn't work out, and I wanted you to hear it from me.
They went with someone who has run bigger teams, which I understand.
They chose an internal candidate, so please don't think it was anything you said.
I hope I did not embarrass you in the second round.
I owe you lunch, win or lose.
You vouched for me and I won't forget it.
I'm sorry I couldn't bring it home after you stuck your neck out for me.
The interviewers were kind and well prepared.
Nobody was to blame; the budget was cut.
I did my best and someone else's best was better.
The other finalist was a better fit, and I can see why.
The person they hired has more experience in retail than me.
It's a pity, but life goes on.
Your recommendation opened a door that I could not have opened.
I'd do it again in a heartbeat.
Don't feel bad about it, please.
It was worth every hour I put into it.
I put a lot of hours into the task and enjoyed all of them.
If you ever need a hand moving house, call me.
I've been unemployed before and I know how to use the time.
My lawyer friends laughed at my contract question, so I know I have to study that.
I am a lawyer by training, and your legal team's questions were a joy.
I handled discrimination complaints for the city council for six years.
I've been on the works council for four years.
I wrote the report on unfair dismissal that you asked about.
We talked about insult detection in chat messages, and I've since read the paper you named.
I was angry with myself for an hour and then I laughed.
It's your loss-prevention team I'd love to hear more about.
The "ridiculous ideas" board in your kitchen made me want to work there.
I liked how you call your outages "learning days".
Your motto "boring is good" made me smile.
The rejection itself was the kindest I have had.
Three weeks is quicker than most, so thank you.
The free lunch was not wasted on me.
Your product has saved my mother's clinic hours of paperwork.
I have used your timetable app every day since 2015, and the night bus filter is a small work of art.
The climbing wall is a great perk but it's the mentoring hour that I envy.
I would be lucky to work with people who listen like that.
You took my questions seriously, although I am only seventeen.
At 61 I didn't expect to be asked about Rust, and I loved it.
Clearly you have thought hard about how to interview people.
It was obvious that everyone had read my application.
Please, no need to answer this.
I could not have asked for a fairer hearing.
I have nothing but respect for the way you handled it.
Take care and see you at the conference, hopefully.
Dear Ms Okafor, many thanks for your message from Monday and for your effort with my application.
It is a pity for me but I understand fully your decision and wish you a good success.
In my country we say that a no is half of a yes, so I stay optimistic.
`)
