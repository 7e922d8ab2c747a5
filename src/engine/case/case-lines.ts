import type { Case } from '../../link/index.ts'
import type { Line } from '../../store/index.ts'

const HEAD = 'head'

/** A linked case as lines for a store, in the order of the case. */
export function* linesOf(whole: Case): Generator<Line> {
  const { crossread, offsetUnit, engine, question, decisions } = whole
  yield plain(HEAD, HEAD, { crossread, offsetUnit, engine, question, decisions })
  const names = new Map(whole.entities.map((e) => [e.id, e.name]))
  for (const item of whole.entities) {
    // An unnamed source is found by what it said, not by its description.
    const names = item.named ? [item.name, ...item.names.map((n) => n.text)] : []
    yield { ...plain('entity', item.id, item), words: names.join('\n') }
  }
  for (const item of whole.events)
    yield { ...plain('event', item.id, item), words: item.summary, date: item.date?.value ?? null }
  for (const item of whole.statements) {
    const speaker = item.speaker === null ? '' : (names.get(item.speaker) ?? '')
    const words = `${item.text}\n${speaker}`
    yield { ...plain('statement', item.id, item), words, speaker: item.speaker, date: item.date?.value ?? null }
  }
  yield* plainLines('document', whole.documents, (d) => d.id)
  yield* plainLines('refusal', whole.refused, (r) => r.input)
  yield* plainLines('story', whole.stories, (s) => s.id)
  yield* plainLines('origin', whole.origins, (o) => o.id)
  yield* plainLines('copy', whole.copies, (c) => `${c.a} ${c.b}`)
  yield* plainLines('relation', whole.relations, (r) => `${r.subject} ${r.predicate} ${r.object}`)
  yield* plainLines('wording', whole.wording, (w) => `${w.entity ?? ''} ${w.event ?? ''}`)
  yield* plainLines('suggestion', whole.suggestions, (s) => `${s.kind} ${s.left} ${s.right}`)
  yield* plainLines('gap', whole.gaps, (g) => `${g.kind} ${g.of}`)
}

/** The case that was kept as these lines; `null` when nothing was ever linked. */
export async function caseOf(lines: AsyncIterable<Line>): Promise<Case | null> {
  const byKind = new Map<string, string[]>()
  for await (const { kind, json } of lines) {
    const list = byKind.get(kind)
    if (list === undefined) byKind.set(kind, [json])
    else list.push(json)
  }
  const items = (kind: string) => (byKind.get(kind) ?? []).map((json) => JSON.parse(json))
  const [head] = items(HEAD)
  if (head === undefined) return null
  return {
    ...head,
    documents: items('document'),
    refused: items('refusal'),
    stories: items('story'),
    origins: items('origin'),
    copies: items('copy'),
    entities: items('entity'),
    events: items('event'),
    statements: items('statement'),
    relations: items('relation'),
    wording: items('wording'),
    suggestions: items('suggestion'),
    gaps: items('gap'),
  }
}

function plain(kind: string, id: string, item: object): Line {
  return { kind, id, json: JSON.stringify(item), words: '', speaker: null, date: null }
}

/** Lines of a list whose items have no id of their own: a second one of the same name gets a number. */
function* plainLines<T extends object>(kind: string, items: readonly T[], idOf: (item: T) => string): Generator<Line> {
  const seen = new Map<string, number>()
  for (const item of items) {
    const id = idOf(item)
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    yield plain(kind, count === 1 ? id : `${id} #${count}`, item)
  }
}
