/**
 * Names of products, places, peoples and languages that thumbs type in small letters. Names that are ordinary words
 * too (go, rust, reading, swift, bath, nice, cork, polish, slack, spark, oracle, turkey) are left out on purpose.
 */
import { upFirst } from './words.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)
const phrases = (text: string): string[] => text.split(',').map((name) => name.trim())

/** Written with a first capital and nothing else. */
const CAPITALISED = words(`
  python java javadoc kubernetes docker terraform ansible jenkins postgres redis kafka airflow databricks tableau looker
  django golang kotlin scala haskell clojure laravel symfony shopify magento salesforce zendesk jira trello figma
  photoshop revit linux unix ubuntu debian android azure quickbooks xero google microsoft amazon facebook
  instagram twitter netflix spotify airbnb tesco asda lidl aldi starbucks wikipedia bitbucket hadoop grafana prometheus
  datadog splunk elasticsearch redshift heroku vercel stata fortran covid brexit christmas easter
  leeds london manchester birmingham liverpool glasgow edinburgh cardiff belfast dublin bristol sheffield newcastle
  nottingham leicester oxford cambridge york brighton coventry southampton plymouth norwich aberdeen dundee swansea
  yorkshire lancashire essex sussex surrey cornwall devon kent wales scotland england ireland britain
  berlin munich hamburg frankfurt stuttgart leipzig dresden vienna zurich geneva basel amsterdam rotterdam utrecht
  brussels antwerp copenhagen stockholm gothenburg oslo helsinki paris lyon marseille madrid barcelona valencia seville
  lisbon porto rome milan turin naples athens prague warsaw krakow budapest bucharest sofia kyiv istanbul ankara
  tokyo osaka seoul beijing shanghai singapore bangalore bengaluru mumbai delhi chennai hyderabad pune karachi lahore
  dhaka manila jakarta bangkok hanoi dubai lagos nairobi accra cairo johannesburg casablanca sydney melbourne brisbane
  perth auckland toronto montreal vancouver ottawa calgary chicago boston seattle denver dallas houston austin atlanta
  miami philadelphia pittsburgh detroit portland minneapolis cleveland baltimore texas california florida ohio oregon
  michigan arizona colorado illinois massachusetts
  america canada mexico brazil argentina peru colombia france germany spain italy portugal netherlands belgium austria
  switzerland poland ukraine russia sweden norway denmark finland iceland greece romania hungary bulgaria croatia serbia
  japan korea india pakistan bangladesh nepal vietnam thailand malaysia indonesia philippines nigeria kenya ghana
  ethiopia egypt morocco uganda tanzania zimbabwe australia europe asia africa scandinavia
  english german french spanish dutch italian portuguese russian japanese korean swedish danish norwegian finnish hindi
  arabic ukrainian romanian hungarian czech british american european irish scottish welsh asian african indian chinese
  mexican brazilian canadian australian greek turkish cantonese urdu punjabi bengali gujarati tamil farsi hebrew
  vietnamese thai tagalog swahili somali bulgarian croatian serbian lithuanian latvian estonian slovak catalan`)

/** Written in a way of their own. */
const OWN_SHAPE = words(`
  AWS GCP SQL API APIs HTML CSS CV CVs HR UX UI AI PhD PHP NHS GDPR CRM ERP KPI KPIs SaaS SEO ROI UK EU HGV CDL GCSE
  GCSEs NVQ ICU PGCE TEFL CEO CTO CFO COO VP MBA MSc BSc QA ML NLP LLM LLMs ETL JSON XML CSV PDF HTTP VPN SRE OKR OKRs
  SLA SLAs TDD CKA CISSP ACCA CPA CIMA PMP EHR BBC CSCS SPSS COBOL CAD NYC CI CD IoT
  JavaScript TypeScript PostgreSQL MySQL SQLite MongoDB DynamoDB BigQuery GraphQL WordPress HubSpot InDesign AutoCAD
  SolidWorks MATLAB GitHub GitLab LinkedIn YouTube TikTok PayPal PowerPoint SharePoint PowerShell NetSuite JUnit NumPy
  PyTorch TensorFlow OpenAI ChatGPT IKEA macOS iOS`)

/** The names by what is typed. */
export const PROPER: ReadonlyMap<string, string> = new Map([
  ...CAPITALISED.map((name): [string, string] => [name, upFirst(name)]),
  ...OWN_SHAPE.map((name): [string, string] => [name.toLowerCase(), name]),
])

/** Names of two words, of which neither says it alone. */
export const PROPER_PHRASES = phrases(
  `Power BI, New York, San Francisco, San Diego, Los Angeles, Las Vegas, Hong Kong, New Zealand, South Africa, South Korea,
  Northern Ireland, United States, United Kingdom, Saudi Arabia, Sri Lanka, Costa Rica, Silicon Valley, Milton Keynes,
  Google Ads, Google Analytics, React Native, Spring Boot, Active Directory, Adobe Illustrator, Microsoft Word, Microsoft Teams`,
)
