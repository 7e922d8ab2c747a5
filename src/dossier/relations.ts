import { compareText } from '../document/index.ts'
import type { CaseRelation } from '../link/index.ts'
import { relationHandle } from './decide.ts'
import { folded, section } from './fold.ts'
import { type Html, html, joinHtml } from './html.ts'
import { counted, reviewMark } from './line.ts'
import { reviewPart } from './reviewed.ts'
import { documentName, nameOf, noteBeside, term, type View } from './view.ts'
import { PREDICATE_WORDS, STATUS_WORDS } from './words.ts'

/** Relations as the accounts give them: each line names who says so. */
export function relations(view: View): Html {
  const list = view.theCase.relations.toSorted(
    (a, b) => b.accounts.length - a.accounts.length || compareText(keyOf(a), keyOf(b)),
  )
  const rows = list.map((relation) => row(view, relation))
  return section(
    'relations',
    'Relations as accounts',
    rows.length === 0 ? html`<p>No relations were found.</p>` : folded(rows, 'relations'),
  )
}

function row(view: View, relation: CaseRelation): Html {
  const accounts = relation.accounts.slice(0, 6).map((a) => {
    const by =
      a.claimedBy !== null
        ? html`, ${STATUS_WORDS[a.status]} by ${nameOf(view, a.claimedBy)}`
        : a.sourceText !== null
          ? html`, ${STATUS_WORDS[a.status]} by “${term(view, a.sourceText)}”`
          : html`, ${STATUS_WORDS[a.status]}`
    const voice = a.voice === 'own' ? 'own voice' : 'in quotes'
    return html`${documentName(view, a.doc)}${noteBeside(view, a.doc, [[a.start, a.end]])} (${voice}${by})`
  })
  const rest = relation.accounts.length - accounts.length
  const documents = new Set(relation.accounts.map((a) => a.doc))
  const origins = view.theCase.origins.filter((origin) => origin.documents.some((doc) => documents.has(doc))).length
  return html`<div class="row">${nameOf(view, relation.subject)} <em>${PREDICATE_WORDS[relation.predicate]}</em> ${nameOf(view, relation.object)}, say: ${joinHtml(accounts, '; ')}${rest > 0 ? ` and ${rest} more` : ''} <span class="meta">[${counted(documents.size, 'document')} · at most ${counted(origins, 'origin')} seen] ${reviewMark(relation.reviewed)}</span>${reviewPart(view, relation.reviewed)}${relationHandle(view, relation)}</div>
`
}

function keyOf(relation: CaseRelation): string {
  return `${relation.subject} ${relation.predicate} ${relation.object}`
}
