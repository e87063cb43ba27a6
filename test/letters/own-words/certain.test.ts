import { describe, expect, it } from 'vitest'
import { pointWordings, wordings } from '../../../src/letters/own-words/wordings.ts'
import { audience, first, SLOTS } from './audience.ts'

describe('first names in small letters', () => {
  it.each([
    ['how tom explained the trade-off', 'ow Tom explained the trade-off'],
    ['maria walked me through the lab', 'Maria walked me through the lab'],
    ['the story tom told about the outage', 'the story Tom told about the outage'],
    ['lunch with sarah and dana', 'unch with Sarah and Dana'],
    ["tom's way of asking", "Tom's way of asking"],
    ['my manager dana lee said so', 'Dana Lee'],
  ])('%s', async (typed, wanted) => expect(await first('detail', typed, ['Priya Shah'])).toContain(wanted))

  it.each([
    'the mark of a good team',
    'you handled it with grace',
    'the will to fix it',
    'the art of the demo',
    'i hope to come back',
    'the bill came up twice',
    'may be the best lunch i ever had',
    'the rose garden',
    'how amber lights warn people',
    'how the pat on the back felt',
    'when penny stocks came up',
  ])('a word is no name: %s', async (typed) => {
    expect(await first('detail', typed, ['Priya Shah'])).not.toMatch(
      / (?:Mark|Grace|Will|Art|Hope|Bill|May|Rose|Amber|Pat|Penny)\b/,
    )
  })
})

describe('acronyms, months and weekdays', () => {
  it.each([
    ['i use aws and gcp', 'I use AWS and GCP.'],
    ['i know sql and html/css', 'I know SQL and HTML/CSS.'],
    ['my cv was too long', 'My CV was too long.'],
    ['i worked in hr for 40 hr a week', 'I worked in HR for 40 hours a week.'],
    ['i have a phd in ux', 'I have a PhD in UX.'],
    ['i wrote two apis', 'I wrote two APIs.'],
    ['i know mysql and sql.js', 'I know MySQL and sql.js.'],
    ['i wrote https://example.org/sql/aws', 'I wrote https://example.org/sql/aws.'],
    ['i start in feb', 'I start in February.'],
    ['i start in march', 'I start in March.'],
    ['we march in step and i may go', 'We march in step and I may go.'],
    ['i am free on fri or on monday', 'I am free on Friday or on Monday.'],
    ['i may start in may', 'I may start in May.'],
    ['i had 3 mar', 'I had 3 March.'],
    ['i sat in the sun', 'I sat in the sun.'],
    ['i raised a series b', 'I raised a series B.'],
    ['i speak german', 'I speak German.'],
  ])('%s', async (typed, wanted) => expect(await first('mapping', typed)).toBe(wanted))

  it('leaves a month that is the name of a reader to the grammar', async () => {
    expect(await first('detail', 'the talk in may', ['May Chen'])).toMatch(/the talk in may/i)
  })
})

describe('nothing to say', () => {
  it.each([
    'nothing yet',
    'none',
    'n/a',
    'N/A.',
    'no',
    '-',
    'ok',
    '1',
    'idk',
    'Nothing.',
    'not sure',
    'x',
    "don't know",
    'nothing really',
    'dont know',
    'dunno really',
    'not sure yet',
    'no idea',
    'just ok',
    'nothing useful',
    'no, nothing, sorry',
    'idk yet',
  ])('%j', async (typed) => {
    for (const slot of SLOTS) expect(await wordings(slot, typed, audience(), 'warm')).toEqual([])
    expect(await pointWordings(typed, typed, audience(), 'warm')).toEqual([])
  })

  it.each([
    'no feedback',
    'they gave none',
    "they didn't give any",
    'no reason given',
    'they gave no feedback',
  ])('is no feedback: %s', async (typed) => {
    expect(await wordings('feedback', typed, audience(), 'warm')).toEqual([])
  })

  it('is not heard in an answer that only begins like it', async () => {
    expect(await first('detail', 'nothing felt rushed')).toMatch(/^Nothing felt rushed/)
    expect(await first('detail', 'no trick questions')).toContain('no trick questions')
    expect(await first('feedback', 'no feedback loop in my design')).toContain(
      'no feedback loop in my design',
    )
    expect(await first('plan', 'nothing but practice')).toContain('but practice')
    expect(await first('terms', '65')).toContain('65')
  })
})

describe('a proof that points elsewhere', () => {
  it.each([
    [
      'hold the aws architect certificate',
      'attached',
      "I hold the AWS architect certificate; it's attached.",
    ],
    ['I hold the CKA.', 'See attached.', 'I hold the CKA; it is attached.'],
    ['my aws cert', 'attached', 'My AWS cert is attached.'],
    ['i speak german', 'c1 certificate attached', 'I speak German; the c1 certificate is attached.'],
    ['i managed a budget', 'the sheets are attached', 'I managed a budget; the sheets are attached.'],
    ['ran kubernetes', 'link in my resume', 'I ran Kubernetes; the link is in my resume.'],
    ['ran kubernetes', 'see github.com/x', 'I ran Kubernetes; you can see it at github.com/x.'],
    ['i led 6 people', 'ask my manager dana lee', 'I led six people; please ask my manager Dana Lee.'],
    ['i led 6 people', 'dana lee can confirm', 'I led six people; Dana Lee can confirm.'],
    ['know terraform', 'its on my github', 'I know Terraform; you can find it on my GitHub.'],
    ['sql', 'in my resume', 'On SQL: you can find it in my resume.'],
    ['i rebuilt it', 'happy to walk you through it', "I rebuilt it; I'm happy to walk you through it."],
    ['i mentor juniors', 'two of them are leads now', 'I mentor juniors: two of them are leads now.'],
    ['i know spark', 'n/a', 'I know spark.'],
  ])('%s + %s', async (claim, evidence, wanted) => {
    const [best] = await pointWordings(claim, evidence, audience(), 'warm')
    expect(best?.sentence).toBe(wanted)
  })
})
