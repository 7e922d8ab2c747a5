import { hull, type Span } from '../src/document/index.ts'
import type { Case } from '../src/link/index.ts'
import { type Anchor, type Decision, decisionHash, type Joinable, type LineKind } from '../src/review/index.ts'
import { sha256 } from './annotated.ts'

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const PEOPLE = ['M. K.', 'T. H.', null]
const NAMES = ['Mara Ilves', 'The Harbour Union', '<b>Jon & Tarr</b>', 'نور']
const DATES = ['2024', '2024-03', '2024-03-04', null]
const STATUSES = ['asserted', 'claimed', 'planned', 'denied', 'hypothetical'] as const
const TYPES = ['PER', 'ORG', 'LOC', 'OTHER'] as const
const DEEDS = ['CONSULT', 'ASSAULT', null]
const NOTES = ['ask the outlet', 'see the minutes; not sure', 'Пусто']

/**
 * A history of decisions of all kinds as two people and one who does not sign would make it over months, on lines of the
 * case: corrections of corrections, contradictions, undos and their undos, repeated lines, and decisions whose words are
 * gone. The times rise by a minute.
 */
export function decisionHistory(theCase: Case, size: number, seed: number): readonly Decision[] {
  const random = seeded(seed)
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)]
    if (found === undefined) throw new RangeError('nothing to choose from')
    return found
  }
  const places = placesOf(theCase)
  const log: Decision[] = []
  // People work on one matter at a time and come back to it: every second place is one of the last dozen.
  const used: Record<Joinable | LineKind, Anchor[]> = { entity: [], event: [], statement: [], relation: [], copy: [] }
  const place = (of: Joinable | LineKind): Anchor => {
    if (random() < 0.5 && used[of].length > 0) return pick(used[of].slice(-12))
    const anchor = pick(places[of])
    used[of].push(anchor)
    return random() < 0.02 ? { ...anchor, sha256: sha256('another edition') } : anchor
  }
  const kinds = (Object.keys(places) as (Joinable | LineKind)[]).filter((kind) => places[kind].length > 0)
  const joinable = (['entity', 'entity', 'event', 'event', 'statement', 'copy'] as const).filter((k) =>
    kinds.includes(k),
  )
  const lines = (['entity', 'event', 'statement', 'relation'] as const).filter((k) => kinds.includes(k))
  while (log.length < size) {
    const minute = log.length + 1
    const when = `2026-${String(1 + Math.floor(minute / 1440)).padStart(2, '0')}-01T${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00Z`
    const signed = { who: pick(PEOPLE), when, why: random() < 0.3 ? pick(NOTES) : null }
    const chance = random()
    const earlier = log[Math.floor(random() * log.length)]
    if (earlier !== undefined && chance < 0.1)
      log.push({ kind: 'undo', undoes: decisionHash(earlier, sha256), ...signed })
    else if (earlier !== undefined && chance < 0.12) log.push(earlier)
    else if (chance < 0.45) {
      const of = pick(joinable)
      const [left, right] = [place(of), place(of)]
      const same = left.sha256 === right.sha256 && left.start === right.start && left.end === right.end
      if (!same) log.push({ kind: pick(['same', 'same', 'different', 'unsure'] as const), of, left, right, ...signed })
    } else if (chance < 0.6) {
      const of = pick(lines)
      log.push({ kind: pick(['accept', 'accept', 'reject'] as const), of, target: place(of), ...signed })
    } else log.push(correction(pick, place, lines, signed))
  }
  return log
}

type Signed = Pick<Decision, 'who' | 'when' | 'why'>

function correction(
  pick: <T>(list: readonly T[]) => T,
  place: (of: LineKind) => Anchor,
  lines: readonly LineKind[],
  signed: Signed,
): Decision {
  const kinds = ['rename', 'retype entity', 'retype event', 'speaker', 'date event', 'date', 'status', 'note'] as const
  switch (pick(kinds)) {
    case 'rename':
      return { kind: 'rename', target: place('entity'), name: pick(NAMES), ...signed }
    case 'retype entity':
      return { kind: 'retype', of: 'entity', target: place('entity'), type: pick(TYPES), ...signed }
    case 'retype event':
      return { kind: 'retype', of: 'event', target: place('event'), type: pick(DEEDS), mode: null, ...signed }
    case 'speaker':
      return { kind: 'speaker', target: place('statement'), speaker: pick([place('entity'), null]), ...signed }
    case 'date event':
      return { kind: 'date', of: 'event', target: place('event'), value: pick(DATES), ...signed }
    case 'date':
      return { kind: 'date', target: place('statement'), value: pick(DATES), ...signed }
    case 'status':
      return { kind: 'status', target: place('event'), status: pick(STATUSES), ...signed }
    case 'note': {
      const of = pick(lines)
      return { kind: 'note', of, target: place(of), text: pick(NOTES), ...signed }
    }
  }
}

/** Every place of the case that a decision of each kind can be anchored to. */
function placesOf(theCase: Case): Readonly<Record<Joinable | LineKind, readonly Anchor[]>> {
  const documents = new Map(theCase.documents.map((doc) => [doc.id, doc]))
  const at = (id: string, { start, end }: Span): Anchor => {
    const doc = documents.get(id)
    return { sha256: doc?.sha256 ?? '', start, end, quote: doc?.text.slice(start, end) ?? '' }
  }
  return {
    entity: theCase.entities.flatMap((e) => e.mentions.filter((m) => m.mention === 'name').map((m) => at(m.doc, m))),
    event: theCase.events.flatMap((e) => e.accounts.map((a) => at(a.doc, hull(a.trigger)))),
    statement: theCase.statements.flatMap((s) => s.accounts.map((a) => at(a.doc, hull(a.content)))),
    relation: theCase.relations.flatMap((r) => r.accounts.map((a) => at(a.doc, a))),
    copy: theCase.documents.flatMap((doc) => doc.blocks.slice(0, 1).map((block) => at(doc.id, block))),
  }
}
