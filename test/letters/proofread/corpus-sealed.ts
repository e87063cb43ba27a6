/** Written last, read once, never used to change a rule: the rate on lines that nobody tuned for. */
import { linesOf } from './corpus.ts'

export const SEALED_HOSTILE = linesOf(`
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
`)

export const SEALED_GRACIOUS = linesOf(`
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
`)
