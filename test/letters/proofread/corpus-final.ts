/** A last batch, for the rate that is told: written when the rules had been widened, and not used to change them. */
import { linesOf } from './corpus.ts'

export const FINAL_HOSTILE = linesOf(`
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
`)

export const FINAL_GRACIOUS = linesOf(`
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
`)
