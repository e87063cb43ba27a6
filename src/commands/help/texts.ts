/** The words of the help topics, for the terminal and for the man page. */
import type { Block } from './topics.ts'

export const TEMPLATES: readonly Block[] = [
  'Every letter comes from a template: a text file with a head that says what it is for, and gaps for what you answered. Copy one, change the copy, and your letters come from it from then on.',
  {
    type: `rejectkit templates list
rejectkit templates show thank-you
rejectkit templates copy thank-you
rejectkit templates check`,
  },
  'copy says where the copy is and never writes over one. Delete it, and the built-in letter is back. With --as it stands beside the built-in one, and rejectkit draft --template takes it.',
  {
    items: [
      ['{{company}}', 'what you answered stands here'],
      ['{{#if detail}}…{{/if}}', 'stays only where there is such an answer'],
      ['{{> greeting}}', 'a block that letters share; it can be copied too'],
    ],
  },
  'A file is called after the letter and its tone: thank-you.warm.hbs. check names what is wrong, line by line, before a letter can come out wrong. docs/templates.md has every field and helper.',
]

export const DATA: readonly Block[] = [
  'All that rejectkit keeps is one SQLite file, the log, and a small settings.json. Both are readable by you alone.',
  {
    items: [
      [
        'the log',
        'what --db names, else $REJECTKIT_DB, else rejectkit/log.sqlite in $XDG_DATA_HOME. Where that is not set: ~/.local/share on Linux, ~/Library/Application Support on a Mac, %LOCALAPPDATA% on Windows',
      ],
      [
        'settings and your templates',
        'rejectkit/ in $XDG_CONFIG_HOME; where that is not set, in ~/.config on Linux, and beside the log elsewhere',
      ],
    ],
  },
  'History is only added to: a rejection never erases the stage you reached. Every command that writes makes one change, and rejectkit undo takes the last one back.',
  {
    type: `rejectkit export --format csv > search.csv
rejectkit export --out laptop.jsonl
rejectkit backup
rejectkit doctor`,
  },
  'A JSONL export holds everything; rejectkit import takes it in on another machine, and both logs become one. docs/data.md has the schema.',
]

export const EXIT_CODES: readonly Block[] = [
  'A script can tell by the code how it went:',
  {
    items: [
      ['0', 'done; a list that is empty is done too'],
      ['1', 'failed, and stderr says why and what was kept; or checked and found wrong'],
      ['2', 'wrong use, or answers are missing; nothing was written'],
      ['130', 'you stopped it, or said no; what you had answered is kept'],
    ],
  },
  'Checked and found wrong: draft --check and templates check with an error, doctor with something amiss, read and import with a file that cannot be read. Warnings alone are 0.',
  'Where nobody can be asked, or with --no-input, rejectkit never waits for an answer: it names all that is missing, once. A reader that has seen enough, as in rejectkit log list | head, is no error.',
]

export const PRIVACY: readonly Block[] = [
  'rejectkit makes no network connection and has no telemetry, no account and no language model. It opens nothing that you did not ask it to open.',
  'What you answer is stored in your log and nowhere else. A mail that you paste is read and not stored; only what it suggests is kept, until the draft is done. Of imported mail the log keeps facts and the phrases they rest on; its text only with --keep-text.',
  'The log is not encrypted: whoever can read your files can read it. What you remove stays in the file, hidden, so that undo can bring it back. To show your search to someone, use rejectkit export --format csv, or rejectkit patterns --html page.html --anonymous.',
  'While you edit a text it lies in a private temporary file, which is removed when the editor closes. rejectkit help data says where everything is; delete that, and nothing is left.',
]

export const ENVIRONMENT: readonly Block[] = [
  {
    items: [
      ['REJECTKIT_DB', 'the log, where --db names none'],
      ['XDG_DATA_HOME, XDG_CONFIG_HOME', 'where log and settings lie; rejectkit help data'],
      ['VISUAL, EDITOR', 'the program in which you change a letter'],
      ['PAGER', 'the program that shows what is longer than the screen; less if not set, cat for none'],
      ['ACCESSIBLE', '1 for line by line, in words, as --plain'],
      ['NO_COLOR, FORCE_COLOR', 'no colour; colour in pipes too'],
      ['TERM', 'dumb is taken for --plain, in ASCII'],
      ['REJECTKIT_DEBUG', '1 shows where in the program an error came from'],
    ],
  },
]
