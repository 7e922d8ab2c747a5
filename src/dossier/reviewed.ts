import type { MachineValues, Reviewed } from '../link/index.ts'
import { datedWords } from './dates.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { nameOf, term, type View } from './view.ts'
import { STATUS_WORDS, typeWords } from './words.ts'

/** What a person decided about a line, for the reader: the program's own values that were replaced, and the notes. */
export function reviewPart(view: View, reviewed: Reviewed | null): Html {
  if (reviewed === null) return NOTHING
  const values = machineWords(view, reviewed.machine)
  const machine =
    values.length === 0 ? NOTHING : html`<p class="meta">⚙&#xfe0e; the program had: ${joinHtml(values, '; ')}</p>`
  return html`${machine}${reviewed.notes.map((index) => note(view, index))}`
}

function machineWords(view: View, machine: MachineValues): readonly Html[] {
  const { name, type, mode, date, speaker, status } = machine
  const kind = type === undefined ? [] : [html`type ${typeWords(type)}${mode == null ? '' : ` (${mode})`}`]
  return [
    ...(name === undefined ? [] : [html`name ${term(view, name)}`]),
    ...kind,
    ...(date === undefined ? [] : [html`date ${date === null ? 'none' : datedWords(date)}`]),
    ...(speaker === undefined ? [] : [html`speaker ${speaker === null ? 'not sure' : nameOf(view, speaker)}`]),
    ...(status === undefined ? [] : [html`status ${STATUS_WORDS[status]}`]),
  ]
}

function note(view: View, index: number): Html {
  const decision = view.theCase.decisions.decisions[index]
  if (decision?.kind !== 'note') return NOTHING
  const signed = [decision.who, decision.when].filter((part) => part !== null).join(', ')
  return html`<p class="note">✎&#xfe0e; ${term(view, decision.text)}${signed === '' ? NOTHING : html` <span class="meta"><bdi>${signed}</bdi></span>`}</p>`
}
