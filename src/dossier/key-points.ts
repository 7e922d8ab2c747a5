import { type CareKind, slicePieces } from '../document/index.ts'
import type { CaseEvent } from '../link/index.ts'
import { carriesAccusation, isLoneAccusation } from './accusation.ts'
import { datedWords } from './dates.ts'
import { eventLine } from './event-line.ts'
import { eventNotes } from './event-notes.ts'
import { type Html, html } from './html.ts'
import { conflictMark, marksOf } from './line.ts'
import { isWithdrawn, strongestEvents } from './strength.ts'
import type { View } from './view.ts'
import { STATUS_WORDS } from './words.ts'

/** At most this many key points stand on the first screen. */
const KEY_POINTS = 10
/** Who did what: a line of fewer words leaves one of them out. */
const MIN_WORDS = 3

/**
 * The events that open the dossier, at most ten, strongest first, at most two of the same kind among the same
 * participants. Left out: what names nobody and rests on one origin or has no type; what is withdrawn or only urged or
 * feared; accusations against a named person that rest on one origin and nobody reviewed; deeds of people without a
 * public role or in need of care.
 */
export function chooseKeyPoints(view: View): readonly CaseEvent[] {
  const chosen: CaseEvent[] = []
  const alike = new Map<string, number>()
  const said = new Set<string>()
  for (const event of strongestEvents(view.theCase.events)) {
    if (chosen.length === KEY_POINTS) break
    if (!mayBeKeyPoint(view, event)) continue
    const kind = JSON.stringify([event.type, event.participants.map((p) => p.entity).toSorted()])
    const before = alike.get(kind) ?? 0
    // "visited the port and met relatives" is two deeds in one clause.
    const [first] = event.accounts
    const words = JSON.stringify([event.summary, first?.doc, first?.start])
    if (before >= 2 || said.has(words)) continue
    said.add(words)
    alike.set(kind, before + 1)
    chosen.push(event)
  }
  return chosen
}

/** The key points as a numbered list, each with who says so, its support and the way to its words. */
export function keyPointList(view: View): Html {
  const points = chooseKeyPoints(view)
  if (points.length === 0) return html`<p>No line is strong enough to open with.</p>`
  return html`<ol class="points">${points.map((event) => keyPoint(view, event))}</ol>`
}

function keyPoint(view: View, event: CaseEvent): Html {
  const date = event.date === null ? 'No date' : datedWords(event.date)
  return html`<li><p>${eventLine(view, event)}${eventNotes(view, event)}</p><p class="meta">${date} · ${STATUS_WORDS[event.status]} · ${marksOf(event)}${conflictMark(event)}</p></li>`
}

function mayBeKeyPoint(view: View, event: CaseEvent): boolean {
  if (isWithdrawn(event) || event.status === 'hypothetical' || saysTooLittle(event)) return false
  const isNamed = event.participants.some((p) => view.entities.get(p.entity)?.named)
  if (!isNamed && (event.type === null || event.support.origins < 2)) return false
  const persons = event.participants.map((p) => view.entities.get(p.entity)).filter((e) => e?.type === 'PER')
  if (persons.some((person) => person?.named && (!person.public || person.care.some((c) => PROTECTED.has(c.kind)))))
    return false
  const triggers = event.accounts.map((account) => {
    const text = view.documents.get(account.doc)?.text
    return text === undefined || account.trigger.length === 0 ? '' : slicePieces(text, account.trigger)
  })
  const named = (id: string): boolean => {
    const entity = view.entities.get(id)
    return entity?.type === 'PER' && entity.named
  }
  if (isLoneAccusation(event, named, triggers)) return false
  return event.reviewed !== null || event.support.origins > 1 || !namesPersonWhileAccusing(view, event)
}

/** A line of one or two words tells a reader nothing before its context. */
function saysTooLittle(event: CaseEvent): boolean {
  return (
    event.summary
      .slice(event.summary.indexOf(': ') + 1)
      .trim()
      .split(/\s+/).length < MIN_WORDS
  )
}

/** A template may name somebody who is no participant: a claimant's words about a third person. */
function namesPersonWhileAccusing(view: View, event: CaseEvent): boolean {
  if (!event.accounts.some((a) => carriesAccusation(view.documents.get(a.doc)?.text.slice(a.start, a.end) ?? ''))) {
    return false
  }
  return view.theCase.entities.some((e) => e.type === 'PER' && e.named && event.summary.includes(e.name))
}

const PROTECTED: ReadonlySet<CareKind> = new Set(['minor', 'witness', 'patient', 'anonymity'])
