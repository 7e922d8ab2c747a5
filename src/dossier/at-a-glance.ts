import { isRead } from '../document/index.ts'
import { figures } from './cover.ts'
import { section } from './fold.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { keyPointList } from './key-points.ts'
import { counted } from './line.ts'
import { documentName, type View } from './view.ts'

/** The first screen: counts, at most ten key points, how many differences there are, and what was not read. */
export function atAGlance(view: View): Html {
  return section(
    'glance',
    'At a glance',
    html`${figures(view.theCase)}${notRead(view)}
<h3 id="key-points">Key points</h3>
<p class="hint">Chosen by origins, participants and disagreement, not by importance. Accusations against a named person that rest on one origin are left out here until somebody reviewed them.</p>
${keyPointList(view)}`,
  )
}

function notRead(view: View): Html {
  const { theCase } = view
  const foreign = theCase.documents.filter((doc) => !isRead(doc))
  if (theCase.refused.length === 0 && foreign.length === 0) return html`<p>Everything handed in was read.</p>`
  const refused =
    theCase.refused.length === 0
      ? NOTHING
      : html`<strong>Not read:</strong> ${counted(theCase.refused.length, 'input')} (<a href="#refused">which and why</a>). `
  const names = foreign.slice(0, 3).map((doc) => html`${documentName(view, doc.id)} (${doc.language})`)
  const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : ''
  const partly =
    foreign.length === 0
      ? NOTHING
      : html`<strong>Read only in part</strong>, their language having no rules yet: ${joinHtml(names, ', ')}${more}.`
  return html`<p>${refused}${partly}</p>`
}
