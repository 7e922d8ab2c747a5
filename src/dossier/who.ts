import { compareText } from '../document/index.ts'
import type { CaseEntity, CaseMention } from '../link/index.ts'
import { spokenDate } from './dates.ts'
import { handlePart } from './decide.ts'
import { folded, section } from './fold.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { counted, reviewMark } from './line.ts'
import { reviewPart } from './reviewed.ts'
import { mostMentioned } from './strength.ts'
import { anchorOf, documentName, noteLink, term, type View } from './view.ts'
import { visibleName } from './visible-text.ts'
import { CARE_WORDS } from './words.ts'

const GROUPS: readonly (readonly [CaseEntity['type'], string])[] = [
  ['PER', 'People'],
  ['ORG', 'Organisations and groups'],
  ['LOC', 'Places'],
  ['EVENT', 'Named events'],
  ['OTHER', 'Other names'],
]

const NOTES_A_VARIANT = 4
const DESCRIPTIONS = 8

/** Who is who: a card for everybody with a described public role or quoted words; all others under "also named". */
export function whoIsWho(view: View): Html {
  const groups = GROUPS.map(([type, heading]) => group(view, type, heading))
  const unnamed = mostMentioned(view.theCase.entities.filter((e) => !e.named))
  const sources =
    unnamed.length === 0
      ? NOTHING
      : html`<h3>Unnamed sources</h3><p class="hint">Never joined to anybody, nor to each other, by the program.</p>${folded(
          unnamed.map((entity) => plainRow(view, entity)),
          'unnamed sources',
        )}`
  return section('who', 'Who is who', html`${groups}${sources}`)
}

function group(view: View, type: CaseEntity['type'], heading: string): Html {
  const all = mostMentioned(view.theCase.entities.filter((e) => e.type === type && e.named))
  if (all.length === 0) return NOTHING
  const cards = all.filter((entity) => entity.public).map((entity) => card(view, entity))
  const others = all.filter((entity) => !entity.public).map((entity) => plainRow(view, entity))
  const also =
    others.length === 0
      ? NOTHING
      : html`<details class="more"><summary>also named: ${others.length} without a described public role or quoted words</summary>${others}</details>`
  return html`<h3>${heading}</h3>${folded(cards, heading.toLowerCase())}${also}`
}

function card(view: View, entity: CaseEntity): Html {
  return html`<article class="card" id="${anchorOf(view, entity.id)}"><h4><bdi>${visibleName(entity.name)}</bdi> ${reviewMark(entity.reviewed)}</h4>${careWarning(view, entity)}
<p class="meta">${extent(view, entity)}</p>${variants(view, entity)}${descriptions(view, entity)}${reviewPart(view, entity.reviewed)}${handlePart(view, 'entity', entity.id)}</article>
`
}

function plainRow(view: View, entity: CaseEntity): Html {
  const first = entity.mentions[0]
  const note = first === undefined ? NOTHING : noteLink(view, first.doc, [[first.start, first.end]])
  return html`<div class="row" id="${anchorOf(view, entity.id)}"><bdi>${visibleName(entity.name)}</bdi>${note} <span class="meta">${counted(entity.mentions.length, 'mention')} · ${reviewMark(entity.reviewed)}</span>${careWarning(view, entity)}${reviewPart(view, entity.reviewed)}${handlePart(view, 'entity', entity.id)}</div>
`
}

/** A warning, not a finding: the words that show it are one click away. */
function careWarning(view: View, entity: CaseEntity): Html {
  if (entity.care.length === 0) return NOTHING
  const kinds = [...new Set(entity.care.map((c) => CARE_WORDS[c.kind]))].join(', ')
  const notes = entity.care.slice(0, 4).map((c) => noteLink(view, c.doc, [[c.start, c.end]]))
  return html` <span class="care">☂&#xfe0e; Take care before naming: described as ${kinds}${notes}.</span>`
}

function extent(view: View, entity: CaseEntity): Html {
  const documents = [...new Set(entity.mentions.map((m) => m.doc))]
  const dated = documents
    .flatMap((id) => {
      const published = view.documents.get(id)?.published ?? null
      return published === null ? [] : [{ id, published }]
    })
    .toSorted((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id))
  return html`${counted(entity.mentions.length, 'mention')} in ${counted(documents.length, 'document')}${seenBetween(view, dated[0], dated.at(-1))}`
}

interface Seen {
  readonly id: string
  readonly published: string
}

function seenBetween(view: View, first: Seen | undefined, last: Seen | undefined): Html {
  if (first === undefined || last === undefined) return NOTHING
  const when = (seen: Seen): Html => html`${spokenDate(seen.published.slice(0, 10))} (${documentName(view, seen.id)})`
  return first.id === last.id
    ? html` · seen ${when(first)}`
    : html` · first seen ${when(first)}, last seen ${when(last)}`
}

function variants(view: View, entity: CaseEntity): Html {
  const places = new Map<string, CaseMention[]>()
  for (const mention of entity.mentions) {
    const words = view.documents.get(mention.doc)?.text.slice(mention.start, mention.end) ?? ''
    const list = places.get(words)
    if (list === undefined) places.set(words, [mention])
    else list.push(mention)
  }
  const items = entity.names.map((name) => {
    const notes = onePerDocument(places.get(name.text) ?? []).map((m) => noteLink(view, m.doc, [[m.start, m.end]]))
    return html`<li><bdi>${visibleName(name.text)}</bdi> ×&#160;${name.count}${notes}</li>`
  })
  return items.length === 0 ? NOTHING : html`<ul class="inline" aria-label="Names used">${items}</ul>`
}

function onePerDocument(mentions: readonly CaseMention[]): readonly CaseMention[] {
  const seen = new Set<string>()
  const first = mentions.filter((m) => !seen.has(m.doc) && seen.add(m.doc).size > 0)
  return first.slice(0, NOTES_A_VARIANT)
}

function descriptions(view: View, entity: CaseEntity): Html {
  const byWords = new Map<string, CaseEntity['descriptions'][number][]>()
  for (const d of entity.descriptions) {
    const key = `${d.voice} ${d.text}`
    const list = byWords.get(key)
    if (list === undefined) byWords.set(key, [d])
    else list.push(d)
  }
  const lines = [...byWords.entries()]
    .toSorted((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]))
    .flatMap(([, list]) => {
      const first = list[0]
      if (first === undefined) return []
      const notes = list.slice(0, NOTES_A_VARIANT).map((d) => noteLink(view, d.doc, [[d.start, d.end]]))
      const voice = first.voice === 'own' ? 'own voice' : 'in quotes'
      return [html`“${term(view, first.text)}” ×&#160;${list.length} (${voice})${notes}`]
    })
  if (lines.length === 0) return NOTHING
  const rest = lines.slice(DESCRIPTIONS)
  const more =
    rest.length === 0 ? NOTHING : html`<details><summary>${rest.length} more</summary>${joinHtml(rest, '; ')}</details>`
  return html`<p>Described as ${joinHtml(lines.slice(0, DESCRIPTIONS), '; ')}${more}</p>`
}
