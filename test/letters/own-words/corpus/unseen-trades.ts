/** Answers from many trades, written after the rules; their first outcomes were read aloud and mended: they guard against going back. */

import type { Slot } from '../../../../src/letters/own-words/wordings.ts'
import { type Line, NOBODY, type Row, remark, rows, thing, valuedThat } from './row.ts'

const LINES: Partial<Record<Slot, Line[]>> = {
  fact: [
    ['stepped down by choice', NOBODY, 'In fact, I stepped down by choice.'],
    ['owned the billing rewrite 2 yrs', NOBODY, 'In fact, I owned the billing rewrite for 2 years.'],
    [
      '6 mos w/ a co of approx 40 ppl',
      NOBODY,
      'The fact is this: 6 months with a company of about 40 people.',
    ],
    [
      'i used excel and power bi at a hospital in london',
      NOBODY,
      'I used Excel and Power BI at a hospital in London.',
    ],
    [
      'i was made redundant w/ 40 others when the co closed',
      NOBODY,
      'I was made redundant with 40 others when the company closed.',
    ],
    ['2 of the 3 jobs were fixed term', NOBODY, '2 of the 3 jobs were fixed term.'],
    ['i drive, own a van', NOBODY, 'I drive, and I own a van.'],
    ['passed my nvq in june', NOBODY, 'In fact, I passed my NVQ in June.'],
  ],
  whyLevel: [
    ['stepped down by choice', NOBODY, 'I stepped down by choice.'],
    ["i like building, don't need a team", NOBODY, "I like building, and I don't need a team."],
    ['happy on the tools, dont need a title', NOBODY, "I'm happy on the tools, and I don't need a title."],
    ['want to code again, not manage', NOBODY, 'I want to code again, not manage.'],
    ['had my years of managing, dont miss it', NOBODY, "I had my years of managing and don't miss it."],
    [
      'stepped down by choice, dont want to run a dept again',
      NOBODY,
      "I stepped down by choice and don't want to run a department again.",
    ],
    ['had kids, want regular hrs', NOBODY, 'I had kids and want regular hours.'],
    [
      "i like being on the tools, don't need the title",
      NOBODY,
      "I like being on the tools, and I don't need the title.",
    ],
    ['25 yrs of mgmt was enough', NOBODY, '25 years of management was enough.'],
    [
      'shift lead was enough, dont want to be head chef',
      NOBODY,
      "Shift lead was enough, and I don't want to be head chef.",
    ],
    ['time with kids, less driving', NOBODY, 'What draws me to this level: time with kids, less driving.'],
    ['to get my hands dirty again', NOBODY, 'I want to get my hands dirty again.'],
    ['prefer clients to spreadsheets', NOBODY, 'I prefer clients to spreadsheets.'],
  ],
  staying: [
    ['stepped down by choice', NOBODY, 'I stepped down by choice.'],
    ['until i retire, approx 8 yrs', NOBODY, "I'd plan to stay until I retire, about 8 years."],
    ['want to learn python and sql properly', NOBODY, 'I want to learn Python and SQL properly.'],
    ['as long as you will have me', NOBODY, "I'd plan to stay as long as you will have me."],
  ],
  mapping: [
    ['owned the billing rewrite 2 yrs', NOBODY, 'I owned the billing rewrite for 2 years.'],
    ['read, test, write code daily', NOBODY, 'I read, test and write code daily.'],
    ['5 yrs as dept mgr', NOBODY, "I'd bring 5 years as department manager."],
    ['ran kubernetes and salesforce in leeds', NOBODY, 'I ran Kubernetes and Salesforce in Leeds.'],
    ['lived in berlin, speak german', NOBODY, 'I lived in Berlin and speak German.'],
    ['read, test, write docs all day', NOBODY, 'I read, test and write docs all day.'],
    ['did stock, orders, wages for 6 yrs', NOBODY, 'I did stock, orders and wages for 6 years.'],
  ],
  example: [
    ['owned the billing rewrite 2 yrs', NOBODY, 'For example, I owned the billing rewrite for 2 years.'],
    [
      'cut wait times from 40 mins to 15 on a busy weekend',
      NOBODY,
      'For example, I cut wait times from 40 minutes to 15 on a busy weekend.',
    ],
    [
      'last winter, kept the site open w/ 3 staff off sick',
      NOBODY,
      'For example, last winter, I kept the site open with 3 staff off sick.',
    ],
    [
      'ran weds night clinics for 18 mos',
      NOBODY,
      'For example, I ran Wednesday night clinics for 18 months.',
    ],
    [
      'filled 40 vacancies in leeds in one summer',
      NOBODY,
      'For example, I filled 40 vacancies in Leeds in one summer.',
    ],
    [
      'e.g. rebuilt the rota so nobody worked 2 wkends in a row',
      NOBODY,
      'For example, I rebuilt the rota so nobody worked 2 weekends in a row.',
    ],
  ],
  unsaid: [
    [
      'owned the billing rewrite for 2 yrs',
      NOBODY,
      "One thing I didn't get across is that I owned the billing rewrite for 2 years.",
    ],
    [
      'speak polish and german, use both daily',
      NOBODY,
      "One thing I didn't get across is that I speak Polish and German and use both daily.",
    ],
    ['that ive run a £2m budget', NOBODY, "One thing I didn't get across is that I've run a £2m budget."],
    [
      'my time as a dept mgr at tesco',
      NOBODY,
      "One thing I didn't get across is my time as a department manager at Tesco.",
    ],
    ['my first aid training', NOBODY, "One thing I didn't get across is my first aid training."],
    [
      'i speak urdu and punjabi w/ patients daily',
      NOBODY,
      "One thing I didn't get across is that I speak Urdu and Punjabi with patients daily.",
    ],
    [
      'ran the whole move, 200 desks, 1 wkend',
      NOBODY,
      "One thing I didn't get across is that I ran the whole move, 200 desks and 1 weekend.",
    ],
  ],
  fit: [
    ['owned the billing rewrite 2 yrs', NOBODY, 'I owned the billing rewrite for 2 years.'],
    ['same stack: python and sql', NOBODY, 'The fit felt right to me: same stack, Python and SQL.'],
    [
      '10 yrs on building sites, know how to read drawings',
      NOBODY,
      '10 years on building sites felt like a good fit. I know how to read drawings.',
    ],
    [
      'similar size school, same exam board, ive taught yr 9 maths',
      NOBODY,
      "The fit felt right to me: similar size school, same exam board, I've taught Year 9 maths.",
    ],
    [
      'because i did the same job at a smaller co in leeds',
      NOBODY,
      'The fit felt right to me because I did the same job at a smaller company in Leeds.',
    ],
    [
      'ran a busy kitchen in york, same covers as yours',
      NOBODY,
      'I ran a busy kitchen in York, same covers as yours.',
    ],
    ['want to stay in aged care', NOBODY, 'I want to stay in aged care.'],
    [
      'small firm, know everyone, do a bit of everything',
      NOBODY,
      'The fit felt right to me: small firm, know everyone, do a bit of everything.',
    ],
    ['i have the cscs card, the van and the hrs', NOBODY, 'I have the CSCS card, the van and the hours.'],
  ],
  brings: [
    ['stepped in when the lead left', NOBODY, 'I stepped in when the lead left.'],
    ['know the systems, wont need training', NOBODY, "I know the systems and won't need training."],
    [
      'mentoring, hiring, incident response',
      NOBODY,
      'What the extra years would bring you: mentoring, hiring and incident response.',
    ],
    ['can read, test, write', NOBODY, 'I can read, test and write.'],
    [
      'trained 12 apprentices, know every supplier in yorkshire',
      NOBODY,
      'I trained 12 apprentices and know every supplier in Yorkshire.',
    ],
    ['budgets, rotas, audits', NOBODY, 'What the extra years would bring you: budgets, rotas and audits.'],
    ['fewer mistakes on month end', NOBODY, 'The extra years would bring you fewer mistakes on month end.'],
    ['owned the billing rewrite 2 yrs', NOBODY, 'I owned the billing rewrite for 2 years.'],
    ['know the local suppliers', NOBODY, 'I know the local suppliers.'],
    [
      'can train juniors, cover nights, do payroll',
      NOBODY,
      'I can train juniors, cover nights and do payroll.',
    ],
  ],
  sinceThen: [
    ['done my course', NOBODY, "Since then I've done my course."],
    [
      'done the forklift ticket and got my hgv licence',
      NOBODY,
      "I've done the forklift ticket and got my HGV licence.",
    ],
    ['become a team lead', NOBODY, "Since then I've become a team lead."],
    ['begun a masters', NOBODY, "Since then I've begun a masters."],
    ['completed level 3 diploma', NOBODY, "Since then I've completed a level 3 diploma."],
    ['passed my theory', NOBODY, "Since then I've passed my theory."],
    ['new since then: done my course', NOBODY, "Since then I've done my course."],
    ['done my course, passed 1st time', NOBODY, "Since then I've done my course and passed 1st time."],
    ['2 yrs exp w/ kubernetes', NOBODY, "Since then I've added 2 years of experience with Kubernetes."],
    ['learnt german to b1', NOBODY, "Since then I've learnt German to B1."],
    ['retrained as an electrician', NOBODY, "Since then I've retrained as an electrician."],
    ['kept up my german, did b2', NOBODY, "Since then I've kept up my German and done B2."],
    [
      '18 mos as deputy mgr at a care home',
      NOBODY,
      "Since then I've added 18 months as deputy manager at a care home.",
    ],
  ],
  flexible: [
    ['title', NOBODY, "I'm flexible on the title."],
    ['on title', NOBODY, "I'm flexible on the title."],
    ['flexible on title', NOBODY, "I'm flexible on the title."],
    ['hours', NOBODY, "I'm flexible on the hours."],
    ['salary and title', NOBODY, "I'm flexible on the salary and title."],
    ['location', NOBODY, "I'm flexible on the location."],
    ['start date, hrs, location', NOBODY, "I'm flexible on the start date, hours and location."],
    ['would take a temp contract', NOBODY, "I'd take a temp contract."],
    ['notice period', NOBODY, "I'm flexible on the notice period."],
    ['happy to do earlies or lates', NOBODY, "I'm happy to do earlies or lates."],
  ],
  terms: [
    ['40 hrs/wk, weds off', NOBODY, 'This would work for me: 40 hours a week, Wednesday off.'],
    ['can start in 2 wks', NOBODY, 'I can start in 2 weeks.'],
    ['tues and thurs in office', NOBODY, 'Tuesday and Thursday in the office would work for me.'],
    ['60k/yr', NOBODY, '60k a year would work for me.'],
    [
      '38k, or 36k w/ a review after 6 mos',
      NOBODY,
      'This would work for me: 38k, or 36k with a review after 6 months.',
    ],
    ['can do tues, weds, thurs', NOBODY, 'I can do Tuesday, Wednesday and Thursday.'],
    ['4 day wk, 32 hrs', NOBODY, 'This would work for me: 4-day week, 32 hours.'],
    ['no nights, any weekends fine', NOBODY, 'This would work for me: no nights, any weekends fine.'],
    ['29k plus travel', NOBODY, '29k plus travel would work for me.'],
    ['start in 3 wks, sooner if i can', NOBODY, 'I could start in 3 weeks, sooner if I can.'],
    ['mon to fri, no weekends', NOBODY, 'This would work for me: Monday to Friday, no weekends.'],
  ],
  news: [
    ['learned python & sql', NOBODY, "On my side, I've learned Python and SQL."],
    [
      'got a job at a hotel in glasgow, start mon',
      NOBODY,
      'On my side, I got a job at a hotel in Glasgow and start Monday.',
    ],
    ['finished forklift course', NOBODY, "On my side, I've finished a forklift course."],
    ['still looking, doing agency shifts', NOBODY, "On my side, I'm still looking, doing agency shifts."],
    [
      'started an access course, going well',
      NOBODY,
      "On my side, I've started an access course, going well.",
    ],
  ],
  detail: [
    ['the wall of prototypes', NOBODY, 'I keep thinking about the wall of prototypes.'],
    [
      'the chat about your warehouse move',
      NOBODY,
      'I keep thinking about the chat about your warehouse move.',
    ],
    [
      'the ward sister stopped the tour to help a patient find his glasses',
      NOBODY,
      'The ward sister stopped the tour to help a patient find his glasses.',
    ],
    ['that you pay for the trial day', NOBODY, valuedThat('you pay for the trial day')],
    ['the porter who knew every nurse by name', NOBODY, thing('the porter who knew every nurse by name')],
    ['how calm theatre was at 7am', NOBODY, thing('how calm theatre was at 7am')],
    ['loved that the apprentices run friday demos', NOBODY, 'I loved that the apprentices run Friday demos.'],
    [
      'your yard, everything labelled, nobody shouting',
      NOBODY,
      remark('your yard', 'everything labelled, nobody shouting'),
    ],
    ['the chef letting me plate one dish', NOBODY, 'The chef let me plate one dish.'],
  ],
  feedback: [
    [
      'too quiet in the group exercise',
      NOBODY,
      'Your point about being too quiet in the group exercise is one I can use.',
    ],
    [
      'they wanted more retail mgmt exp',
      NOBODY,
      'You wanted more retail management experience, and that is useful to know.',
    ],
    [
      'answers too long, not enough numbers, bit nervous',
      NOBODY,
      'This is what I take from it: answers too long, not enough numbers, bit nervous.',
    ],
    [
      'more confidence when presenting',
      NOBODY,
      'Your point about more confidence when presenting is one I can use.',
    ],
    [
      'didnt ask enough about the patients',
      NOBODY,
      "You said I didn't ask enough about the patients, and that is useful to know.",
    ],
    ['need my own transport', NOBODY, 'You said I need my own transport, and that is useful to know.'],
    [
      'good on theory, weak on excel',
      NOBODY,
      'Your point about being good on theory and weak on Excel is one I can use.',
    ],
  ],
  plan: [
    [
      'record myself answering, cut every answer to 2 mins',
      NOBODY,
      "I'll record myself answering and cut every answer to 2 minutes.",
    ],
    ['going to shadow a friend who does payroll', NOBODY, "I'm going to shadow a friend who does payroll."],
    ['gcse maths resit in june', NOBODY, 'My next step will be a GCSE maths resit in June.'],
    ['redo my hygiene cert, level 3', NOBODY, "I'll redo my hygiene cert, level 3."],
    ['practice excel every night for 30 mins', NOBODY, "I'll practice Excel every night for 30 minutes."],
    ['ask my sister in law to mock interview me', NOBODY, "I'll ask my sister in law to mock interview me."],
  ],
  use: [
    ['got 2 more interviews next wk', NOBODY, "I ask because I've got 2 more interviews next week."],
    [
      'not sure if its my cv or how i come across',
      NOBODY,
      "I'm not sure if it's my CV or how I come across, and your answer would help.",
    ],
    [
      'applying for 3 nursing homes this month',
      NOBODY,
      "I'm applying for 3 nursing homes this month, and your answer would help.",
    ],
  ],
  misread: [
    ['they thought id leave after a yr', NOBODY, "It may have come across that I'd leave after a year."],
    ['that i cant drive', NOBODY, "It may have come across that I can't drive."],
    [
      'sounded like i was sacked from last job',
      NOBODY,
      'It may have sounded like I was sacked from last job.',
    ],
    [
      'overqualified and would get bored',
      NOBODY,
      "It may have come across that I'm overqualified and would get bored.",
    ],
    ['that im not flexible on hrs', NOBODY, "It may have come across that I'm not flexible on hours."],
    ['looked like i job hop', NOBODY, 'It may have looked like I job hop.'],
  ],
  changed: [
    [
      'read the brief again, fixed the totals, added a chart',
      NOBODY,
      'This time I read the brief again, fixed the totals and added a chart.',
    ],
    [
      'shorter, clearer, has a summary on top',
      NOBODY,
      'The new version is shorter and clearer, and it has a summary on top.',
    ],
    [
      'rewrote the lesson plan so kids move about more',
      NOBODY,
      'This time I rewrote the lesson plan so kids move about more.',
    ],
    [
      'added a risk section, cut it to 4 pages',
      NOBODY,
      'This time I added a risk section and cut it to 4 pages.',
    ],
    ['now uses real prices', NOBODY, 'The new version now uses real prices.'],
  ],
  topic: [
    [
      'how you moved from nursing to product',
      NOBODY,
      "I'd like to hear how you moved from nursing to product.",
    ],
    [
      'whether its worth doing a masters in berlin',
      NOBODY,
      "I'd like to hear whether it's worth doing a masters in Berlin.",
    ],
    ['getting into hgv driving at 45', NOBODY, "I'd like to talk about getting into HGV driving at 45."],
    ['what a day on the ward is like', NOBODY, "I'd like to hear what a day on the ward is like."],
    ['moving from teaching to hr', NOBODY, "I'd like to talk about moving from teaching to HR."],
  ],
  useful: [
    [
      'saw your warehouse opened in bristol, congrats',
      NOBODY,
      'I saw your warehouse opened in Bristol. Congratulations.',
    ],
    [
      'the nhs just published new triage guidance https://nhs.example/x',
      NOBODY,
      'The NHS just published new triage guidance: https://nhs.example/x.',
    ],
    [
      'there is a grant for electric vans https://grants.example',
      NOBODY,
      'There is a grant for electric vans: https://grants.example.',
    ],
    ['saw you won the regional award', NOBODY, 'I saw you won the regional award.'],
  ],
}

export const UNSEEN_TRADES: Row[] = Object.entries(LINES).flatMap(([slot, lines]) =>
  rows(slot as Slot, lines),
)
