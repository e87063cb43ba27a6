/** News of one's own, what is new since, and what was left unsaid: as tired people type it. */
import { type Line, NOBODY, PRIYA, rows, TOM, up } from './row.ts'

const side = (clause: string) => [`On my side, ${clause}.`, `${up(clause)}.`]
const news = (np: string) => [`On my side: ${np}.`]
const since = (rest: string) => [`Since then I have ${rest}.`]
const added = (np: string) => [`Since then I have added ${np}.`, `New since then: ${np}.`]
const plainly = (clause: string) => [`${up(clause)}.`]
const unsaid = (rest: string) => [`One thing I did not get across is ${rest}.`]
const left = (np: string) => [...unsaid(np), `One thing I did not get across: ${np}.`]

const NEWS: Line[] = [
  ['finished the kafka cert', NOBODY, side('I have finished the Kafka cert')],
  ['new job at northgate since may', NOBODY, news('a new job at Northgate since May')],
  [
    'started at globex last month',
    NOBODY,
    [...side('I started at globex last month'), ...side('I started at Globex last month')],
  ],
  ['i got the aws cert', NOBODY, side('I got the AWS cert')],
  ['learning rust in the evenings', NOBODY, side('I am learning rust in the evenings')],
  ['still freelancing', NOBODY, side('I am still freelancing')],
  ['im a team lead now', NOBODY, side("I'm a team lead now")],
  ['moved to berlin', NOBODY, [...side('I have moved to Berlin'), ...side('I moved to Berlin')]],
  [
    'went to kubecon, gave a talk',
    NOBODY,
    side('I went to kubecon, gave a talk').concat(
      side('I have gone to kubecon, given a talk'),
      side('I went to kubecon and gave a talk'),
    ),
  ],
  ['back in school for data science', NOBODY, side('I am back in school for data science')],
  [
    'been building a small app for my allotment',
    NOBODY,
    side('I have been building a small app for my allotment'),
  ],
  ['got promoted in july', NOBODY, side('I got promoted in July')],
  [
    'wrote up the thing we talked about https://example.org/me',
    NOBODY,
    [
      ...side('I have written up the thing we talked about https://example.org/me'),
      ...side('I wrote up the thing we talked about https://example.org/me'),
    ],
  ],
  ['two talks and a baby', NOBODY, news('two talks and a baby')],
  [
    'took toms advice and did the course',
    TOM,
    [
      ...side('I took your advice and did the course'),
      ...side('I have taken your advice and done the course'),
    ],
  ],
  ['a side project w/ duckdb', NOBODY, news('a side project with duckdb')],
]

const SINCE_THEN: Line[] = [
  ['led a migration to snowflake', NOBODY, since('led a migration to Snowflake')],
  ['two years of people management', NOBODY, added('two years of people management')],
  ['got my cka', NOBODY, [...since('got my CKA'), 'I got my CKA.']],
  ['i now run a team of 5', NOBODY, plainly('I now run a team of 5')],
  [
    'ive led two launches',
    NOBODY,
    [...plainly("I've led two launches"), "Since then I've led two launches."],
  ],
  ['wrote a lot more sql', NOBODY, since('written a lot more SQL')],
  [
    'moved to the data team in march',
    NOBODY,
    [...plainly('I moved to the data team in March'), 'Since then I moved to the data team in March.'],
  ],
  [
    'aws cert',
    NOBODY,
    ['New since then: AWS cert.', 'New since then: an AWS cert.', 'Since then I have added an AWS cert.'],
  ],
  ['running a team of 5 now', NOBODY, ['I am running a team of 5 now.', 'I am now running a team of 5.']],
  ['took priyas advice and learned terraform', PRIYA, since('taken your advice and learned Terraform')],
  ['18 months of on call', NOBODY, added('18 months of on call')],
  [
    'shipped 3 things, one of them used by 2m people',
    NOBODY,
    since('shipped 3 things, one of them used by 2m people'),
  ],
  [
    'been doing exactly this at globex',
    NOBODY,
    [...since('been doing exactly this at globex'), ...since('been doing exactly this at Globex')],
  ],
  ['know dbt and airflow now', NOBODY, plainly('I know dbt and Airflow now')],
]

const UNSAID: Line[] = [
  ['that ive managed budgets', NOBODY, unsaid("that I've managed budgets")],
  ['my experience w/ vendors', NOBODY, left('my experience with vendors')],
  ['managed a 2m budget', NOBODY, unsaid('that I managed a 2m budget')],
  ['i ran the vendor side for 3 yrs', NOBODY, unsaid('that I ran the vendor side for 3 years')],
  ['how much i like the product', NOBODY, unsaid('how much I like the product')],
  ['forgot to say ive used spark for years', NOBODY, plainly("I forgot to say I've used spark for years")],
  ['i should have said that i know gcp too', NOBODY, plainly('I should have said that I know GCP too')],
  ['why i left globex', NOBODY, [...unsaid('why I left globex'), ...unsaid('why I left Globex')]],
  ['budget work', NOBODY, left('budget work').concat(left('my budget work'))],
  [
    'when priya asked about scale i should have mentioned the 40tb',
    PRIYA,
    plainly('when you asked about scale I should have mentioned the 40tb').concat(
      plainly('when you asked about scale, I should have mentioned the 40tb'),
    ),
  ],
  ['leading without a title', NOBODY, left('leading without a title')],
  ['am fine w/ travel', NOBODY, unsaid('that I am fine with travel')],
  [
    'the numbers: 9h to 40 min',
    NOBODY,
    left('the numbers: 9h to 40 min').concat(left('the numbers, 9h to 40 min')),
  ],
  ['i work well w/ designers', NOBODY, unsaid('that I work well with designers')],
]

export const SINCE = [...rows('news', NEWS), ...rows('sinceThen', SINCE_THEN), ...rows('unsaid', UNSAID)]
