import { compareText, slicePieces } from '../document/index.ts'
import type { Statement, StatementAccount } from '../link/index.ts'
import { datedWords } from './dates.ts'
import { handlePart } from './decide.ts'
import { statementNotes, statementPieces } from './event-notes.ts'
import { folded, section } from './fold.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { marksOf } from './line.ts'
import { reviewPart } from './reviewed.ts'
import { isWithdrawn, strongestStatements } from './strength.ts'
import { anchorOf, documentName, nameOf, noteBeside, quoted, term, type View } from './view.ts'

/** Statements by speaker, those of most origins first; equal ones of several outlets are one line with all renderings. */
export function statementsBySpeaker(view: View): Html {
  const bySpeaker = new Map<string, Statement[]>()
  for (const statement of strongestStatements(view.theCase.statements)) {
    const key = statement.speaker ?? ''
    const list = bySpeaker.get(key)
    if (list === undefined) bySpeaker.set(key, [statement])
    else list.push(statement)
  }
  const speakers = [...bySpeaker].toSorted(
    (a, b) => rank(b[1]) - rank(a[1]) || b[1].length - a[1].length || compareText(a[0], b[0]),
  )
  const blocks = speakers.map(([id, list]) => {
    const heading = id === '' ? html`Speaker not named or not sure` : nameOf(view, id)
    const opening = list.slice(0, 3).map((statement) => line(view, statement))
    const rest = list.slice(3).map((statement) => line(view, statement))
    const more =
      rest.length === 0
        ? NOTHING
        : html`<details class="more"><summary>show ${rest.length} more by this speaker</summary>${rest}</details>`
    return html`<div class="speaker"><h3>${heading} <span class="count">${list.length}</span></h3>${opening}${more}</div>`
  })
  return section(
    'statements',
    'Statements',
    blocks.length === 0 ? html`<p>No statements were found.</p>` : folded(blocks, 'speakers'),
  )
}

function rank(list: readonly Statement[]): number {
  return Math.max(0, ...list.slice(0, 1).map((s) => s.support.origins))
}

function line(view: View, statement: Statement): Html {
  const doc = statement.accounts[0]?.doc ?? ''
  const words = quoted(view, doc, statement.text)
  const date = statement.date === null ? 'not dated' : datedWords(statement.date)
  const polarity =
    statement.polarity === 'affirmed' ? '' : statement.polarity === 'denied' ? ' · denied' : ' · declined to say'
  const shown = isWithdrawn(statement) ? html`<s>${words}</s> (withdrawn)` : words
  return html`<article class="statement" id="${anchorOf(view, statement.id)}"><p>${shown}${statementNotes(view, statement)}</p><p class="meta">${reportedBy(view, statement)} · ${QUOTED_WORDS[statement.quoted]}${polarity} · ${date} · ${marksOf(statement)}</p>${renderings(view, statement)}${reviewPart(view, statement.reviewed)}${handlePart(view, 'statement', statement.id)}</article>
`
}

const QUOTED_WORDS: Readonly<Record<Statement['quoted'], string>> = {
  direct: 'word for word',
  indirect: 'paraphrased',
  mixed: 'partly word for word',
}

function reportedBy(view: View, statement: Statement): Html {
  const documents = [...new Set(statement.accounts.map((a) => a.doc))]
  const chain = [...new Set(statement.accounts.flatMap((a) => a.via))]
  const via =
    chain.length === 0
      ? NOTHING
      : html`, via ${joinHtml(
          chain.map((id) => nameOf(view, id)),
          ', then ',
        )}`
  const source = statement.accounts.find((a) => a.sourceText !== null)?.sourceText ?? null
  const said = statement.speaker !== null || source === null ? NOTHING : html`source given as “${term(view, source)}”; `
  const more = documents.length > 3 ? ` and ${documents.length - 3} more` : ''
  return html`${said}in ${joinHtml(
    documents.slice(0, 3).map((id) => documentName(view, id)),
    ', ',
  )}${more}${via}`
}

/** All wordings of a statement that more than one passage gives: cut, changed or translated ones stay to be seen. */
function renderings(view: View, statement: Statement): Html {
  if (statement.accounts.length < 2 && !statement.accounts.some((a) => a.rendered)) return NOTHING
  const items = statement.accounts.map((account) => html`<li>${rendering(view, account)}</li>`)
  return html`<details class="accounts"><summary>${items.length === 1 ? '1 wording' : `${items.length} wordings`}</summary><ul>${items}</ul></details>`
}

function rendering(view: View, account: StatementAccount): Html {
  const text = view.documents.get(account.doc)?.text
  const words = text === undefined || account.content.length === 0 ? '' : slicePieces(text, account.content)
  const marks = [
    QUOTED_WORDS[account.quoted],
    account.rendered ? 'translated or rendered by somebody' : null,
    account.withdrawn ? 'withdrawn' : null,
  ]
  return html`${documentName(view, account.doc)}: ${quoted(view, account.doc, words)}${noteBeside(view, account.doc, statementPieces(account))} <span class="meta">(${marks.filter((m) => m !== null).join('; ')})</span>`
}
