import type { Anchor, Decision, Joinable, LineKind } from './decision.ts'
import { parseDecisions } from './parse-decisions.ts'

/** Who decides, when and why. */
export interface Signature {
  readonly who: string | null
  readonly when: string | null
  readonly why: string | null
}

/** What a person's word for a place means: the kind of line and its anchor, or in one sentence why it means none. */
export type ReadPlace = (words: string) => { readonly of: Joinable | LineKind; readonly anchor: Anchor } | string

/** How each kind of decision is given in words, after the kind: what a person must add. */
export const DECISION_FORMS: Readonly<Record<Exclude<Decision['kind'], 'undo'>, string>> = {
  same: 'PLACE PLACE',
  different: 'PLACE PLACE',
  unsure: 'PLACE PLACE',
  accept: 'PLACE',
  reject: 'PLACE',
  rename: 'PLACE NAME',
  retype: 'PLACE TYPE (PER, ORG, LOC, EVENT, OTHER; for an event TYPE or TYPE/MODE, or none)',
  speaker: 'PLACE PLACE-OF-SPEAKER|nobody',
  date: 'PLACE DATE|unknown',
  status: 'PLACE asserted|claimed|planned|denied|hypothetical',
  note: 'PLACE WORDS',
}

/**
 * A decision from words: its kind, the place or places it is about, and its value. In one sentence what is wrong where the
 * words make none.
 */
export function writeDecision(words: readonly string[], readPlace: ReadPlace, signed: Signature): Decision | string {
  const [kind = '', first = '', ...rest] = words
  const form = Object.entries(DECISION_FORMS).find(([known]) => known === kind)?.[1]
  if (form === undefined)
    return `${kind || 'nothing'} is no decision: give one of ${Object.keys(DECISION_FORMS).join(', ')}`
  const place = readPlace(first)
  if (typeof place === 'string') return `${place} (${kind} takes ${form})`
  const fields = fieldsOf(kind, place, rest.join(' '), readPlace)
  if (typeof fields === 'string') return `${fields} (${kind} takes ${form})`
  const { decisions, faults } = parseDecisions(JSON.stringify({ kind, ...fields, ...signed }))
  return decisions[0] ?? faults[0]?.reason ?? 'no decision'
}

function fieldsOf(
  kind: string,
  { of, anchor }: Exclude<ReturnType<ReadPlace>, string>,
  value: string,
  readPlace: ReadPlace,
): object | string {
  switch (kind) {
    case 'same':
    case 'different':
    case 'unsure': {
      const other = readPlace(value)
      if (typeof other === 'string') return other
      return other.of === of
        ? { of, left: anchor, right: other.anchor }
        : `one place is of ${of}, the other of ${other.of}`
    }
    case 'rename':
      return { target: anchor, name: value }
    case 'retype': {
      const [type = '', mode = null] = value.split('/')
      return { of, target: anchor, type: type === 'none' ? null : type, ...(of === 'event' ? { mode } : {}) }
    }
    case 'speaker': {
      const speaker = value === 'nobody' ? null : readPlace(value)
      if (typeof speaker === 'string') return speaker
      return { target: anchor, speaker: speaker === null ? null : speaker.anchor }
    }
    case 'date':
      return { of, target: anchor, value: value === 'unknown' ? null : value }
    case 'status':
      return { target: anchor, status: value }
    case 'note':
      return { of, target: anchor, text: value }
    default:
      return { of, target: anchor }
  }
}
