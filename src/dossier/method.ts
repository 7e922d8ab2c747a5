import { compareText, isRead } from '../document/index.ts'
import type { Case } from '../link/index.ts'
import { eventWords } from './event-line.ts'
import { eventPieces } from './event-notes.ts'
import { foldedList, section } from './fold.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { counted } from './line.ts'
import { documentName, noteBeside, type View } from './view.ts'

const STEPS: readonly string[] = [
  'Each file is cleaned of page furniture; what was left out is listed with its source.',
  'Rules and small models mark names, dates, numbers, who says what, and who does what, each as an exact span.',
  'Names, events and statements of different documents are joined only where more than an equal name speaks for it; doubtful pairs wait for a decision.',
  'Documents that share running text, credit one agency or source, or belong to one publisher are counted as one origin.',
  'Values that do not fit each other are set side by side. Nothing is averaged, chosen or rated.',
]

const LIMITS: readonly string[] = [
  'The counts do not prove anything: many documents may repeat one mistake, and one document may be right.',
  '“At most N origins seen” is an upper bound: sources that the texts do not show may be shared.',
  'The program misses things and misreads things. A line that is not here may still be in the sources.',
  'A person may be mistaken for another of the same name. Check every card against its notes before you use it.',
  'That a source names who said or did something does not make it safe, fair or lawful to publish it. Decide that for each person, first for those marked ☂︎.',
  'No religion, ethnicity, health, sexuality or family tie is worked out, and no outlet is scored.',
  'E-mail addresses, phone numbers, identity numbers and street addresses are masked with █ where they were recognised; some may have been missed.',
]

/** How a case was made and what it cannot tell, as plain text: for a hand-over. */
export function methodText({ engine }: Case): string {
  const models = Object.entries(engine.models).toSorted((a, b) => compareText(a[0], b[0]))
  return [
    `Made by Crossread ${engine.version}, on one machine, without any connection to a network.`,
    ...STEPS.map((step, i) => `${i + 1}. ${step}`),
    '',
    'What it does not prove:',
    ...LIMITS.map((limit) => `- ${limit}`),
    '',
    'Models (SHA-256 of the weights):',
    ...models.map(([name, sha256]) => `- ${name}: ${sha256}`),
  ].join('\n')
}

/** How the dossier was made and what it cannot tell. */
export function method(view: View): Html {
  const { engine } = view.theCase
  const models = Object.entries(engine.models).toSorted((a, b) => compareText(a[0], b[0]))
  const versions = models.map(([name, sha256]) => html`<li><bdi>${name}</bdi>: <code>${sha256}</code></li>`)
  return section(
    'method',
    'Method and limits',
    html`<p>Made by Crossread ${engine.version}, on one machine, without any connection to a network. The same files give the same page.</p>
<ol>${STEPS.map((step) => html`<li>${step}</li>`)}</ol>
<h3>What it does not prove</h3><ul>${LIMITS.map((limit) => html`<li>${limit}</li>`)}</ul>
<p>${unread(view)}</p>
<p>Lines marked ⚙&#xfe0e; were made by the program and seen by nobody. To correct one, open “decide” beside it, keep the JSON line you mean, add who, when and why, put it into a file and run again with <code>--decisions</code> and that file.</p>
<p>Places in texts are counted in UTF-16 code units from the start of the cleaned text, first unit 0, the end not included. Marks such as ⟨U+202E⟩ stand for invisible characters of the source.</p>
${withdrawn(view)}<details><summary>Versions of the models</summary><ul>${versions}</ul></details>`,
  )
}

function unread(view: View): Html {
  const foreign = view.theCase.documents.filter((doc) => !isRead(doc))
  if (foreign.length === 0) return html`All documents are in languages that the rules read.`
  const names = foreign.map((doc) => html`${documentName(view, doc.id)} (${doc.language})`)
  return html`Languages without rules yet: only cleaning, copies, numbers, full dates and quotation marks were read in ${joinHtml(names, ', ')}.`
}

/** Accounts that a correction in the pile takes back stay to be seen, struck through. */
function withdrawn(view: View): Html {
  const items = view.theCase.events.flatMap((event) =>
    event.accounts
      .filter((account) => account.withdrawn)
      .map(
        (account) =>
          html`<li>${documentName(view, account.doc)}: <s>${eventWords(view, event)}</s>${noteBeside(view, account.doc, eventPieces(account))}</li>`,
      ),
  )
  if (items.length === 0) return NOTHING
  return html`<h3>Withdrawn accounts</h3><p>A correction in the pile takes back ${counted(items.length, 'account')}:</p>${foldedList(items, 'accounts')}`
}
