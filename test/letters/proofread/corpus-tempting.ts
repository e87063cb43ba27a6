/** Innocent lines thought up against single rules, while going through them: what each would wrongly have caught. */
import { linesOf } from './corpus.ts'

export const TEMPTING = linesOf(`
Could I ask for fifteen minutes of your time next week?
Would twenty minutes of your time be possible in May?
Please tell me what I could work on.
Could you tell me how I came across in the last round?
Tell me if there is anything I can do for you in return.
If there is anything I can do for you, please say so.
You put in a good word for me and I won't forget it.
It was very kind of you to write.
You were so kind to share the recording.
You had the courage to tell me the real figures.
Thank you for your thoughtful email.
Such a warm message, thank you.
What a lovely letter.
I must have misunderstood the second question.
Obviously I was not at my best that morning.
I'd do better next time.
I was stuck on the second task until you gave me a hint.
You changed my mind about Rust.
You made me think about my own habits.
You let me think for a whole minute.
I still think about what you said about soil.
I spent over three years at the port of Hamburg.
I believe my background in shipping would suit the new role.
As a user of your app I noticed the new map.
My sister is a lawyer and says hello to your legal team.
I volunteer at a food bank on Saturdays.
I can work in any language the team prefers.
My contract runs out in April, so I could start in May.
My last salary was in Swiss francs.
Good to know that I was not far off.
It was interesting how you plan your sprints on paper.
It is a relief to know where I stand.
I'd await your reply with interest.
When may I expect to hear about the other role?
It would be a shame if we lost touch.
I found the talk on the internet and watched it twice.
Please give me a call whenever it suits.
You kept me informed at each step.
I did not see the error in my own code until you smiled.
The person before me in the queue had brought cake.
I heard from a friend that the team is moving to Leeds.
In the end it was a better day than I feared.
I know I did not pass, but at least I tried.
Your tip saved me the trouble of rewriting it.
Even though the call was short, I learned a lot.
It must be hard to say no so often.
Here's an idea for your index page, in case it helps.
I am fully qualified as an electrician in both countries.
What exactly was missing in my answer about queues?
It was wrong of me to assume the deadline was flexible.
That is no longer the case, my permit came through.
I hope the trip was worth it.
It's probably for the best.
I'm sure it took hours to read all those applications.
I can only imagine how much work goes into choosing.
I expect to be in Leeds from June.
I understand how difficult such a choice is.
Please do not feel bad, it was a pleasure.
I was afraid I had wasted your afternoon.
We argued about naming for half an hour and I loved it.
I threw the first version away and started again, as you suggested.
The demo crashed and nobody laughed.
I never felt judged.
I blame the coffee.
My English is not perfect, I hope you excuse my mistakes.
I wasn't the strongest candidate and I know it.
I have no doubt that you chose well.
I was one of many and you still remembered my name.
The process was quick, clear and kind.
I'm no better than the others, just more stubborn.
`)
