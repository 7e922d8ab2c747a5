import type { CaseRelation } from '../link/index.ts'
import type { Joinable } from '../review/index.ts'
import { type LinePlace, placeOfLine, placeOfRelation } from './anchors.ts'
import { type Html, html, NOTHING } from './html.ts'
import type { View } from './view.ts'

/** The handle of a line, by which `crossread review` finds its words; nothing for a line that is not in the case. */
export function handlePart(view: View, of: Joinable, id: string): Html {
  return printed(placeOfLine(view, of, id))
}

/** The handle of a relation. */
export function relationHandle(view: View, relation: CaseRelation): Html {
  return printed(placeOfRelation(view, relation))
}

function printed(place: LinePlace | null): Html {
  return place === null ? NOTHING : html` <code class="at">${place.handle}</code>`
}
