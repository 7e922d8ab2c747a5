import type { Annotated, Relation } from '../../src/document/index.ts'
import { annotateItem } from '../../src/engine/index.ts'
import { MODELS, records } from './corpus.ts'

/** One relation of the gold: the parties by a name of theirs. */
interface Stated {
  readonly subject: string
  readonly predicate: string
  readonly object: string
  readonly voice: string
  readonly status: string
}

interface Row {
  readonly text: string
  readonly half: 'tune' | 'held'
  readonly relations: readonly Stated[]
}

/** Which way round two allies or enemies stand makes no difference. */
const MUTUAL: ReadonlySet<string> = new Set(['ally-of', 'enemy-of'])

/**
 * Precision, recall and F1 of the relations that the engine finds in invented sentences, names and all, on each half; of
 * those found, the shares whose voice and status are right. `show`: the errors of the half for tuning.
 */
export function scoreRelations(gold: string, asJson: boolean, show: boolean): string {
  const rows = records(gold).map((r) => r as unknown as Row)
  const halves = (['tune', 'held'] as const).map(
    (half) => [half, figures(rows.filter((r) => r.half === half))] as const,
  )
  if (asJson) return `${JSON.stringify(Object.fromEntries(halves.map(([half, f]) => [half, f.counts])))}\n`
  return `${halves
    .flatMap(([half, { counts, faults }]) => [
      `${half}: ${counts.gold} relations, P ${per(counts.precision)} R ${per(counts.recall)} F1 ${per(counts.f1)}; ` +
        `of those found voice ${per(counts.voice)}, status ${per(counts.status)}`,
      ...(show && half === 'tune' ? faults : []),
    ])
    .join('\n')}\n`
}

function figures(rows: readonly Row[]) {
  let [wanted, given, right, voice, status] = [0, 0, 0, 0, 0]
  const faults: string[] = []
  for (const row of rows) {
    const doc = read(row.text)
    const hits = row.relations.map((r) => doc.relations.find((f) => fits(doc, f, r)) ?? null)
    wanted += row.relations.length
    given += doc.relations.length
    row.relations.forEach((r, i) => {
      const hit = hits[i]
      if (hit === null || hit === undefined) faults.push(`missed ${r.predicate}: ${row.text}`)
      else {
        right++
        if (hit.voice === r.voice) voice++
        if (hit.status === r.status) status++
        if (hit.voice !== r.voice || hit.status !== r.status)
          faults.push(`${hit.voice} ${hit.status} for ${r.voice} ${r.status}: ${row.text}`)
      }
    })
    for (const found of doc.relations) if (!hits.includes(found)) faults.push(`extra ${found.predicate}: ${row.text}`)
  }
  const [precision, recall] = [share(right, given), share(right, wanted)]
  const f1 = share(2 * right, given + wanted)
  return {
    counts: {
      gold: wanted,
      given,
      right,
      precision,
      recall,
      f1,
      voice: share(voice, right),
      status: share(status, right),
    },
    faults,
  }
}

function fits(doc: Annotated, found: Relation, wanted: Stated): boolean {
  if (found.predicate !== wanted.predicate) return false
  const straight = isNamed(doc, found.subject, wanted.subject) && isNamed(doc, found.object, wanted.object)
  if (straight || !MUTUAL.has(found.predicate)) return straight
  return isNamed(doc, found.subject, wanted.object) && isNamed(doc, found.object, wanted.subject)
}

function isNamed(doc: Annotated, entity: string, name: string): boolean {
  return doc.entities.some((m) => m.entity === entity && doc.text.slice(m.start, m.end).includes(name))
}

function read(text: string): Annotated {
  const bytes = new TextEncoder().encode(JSON.stringify({ id: 'd', text, language: 'en' }))
  const done = annotateItem({ input: 'gold', format: 'record', bytes }, null, MODELS)
  if (!done.ok) throw new Error(`a sentence was refused: ${done.error.reason}`)
  return done.value
}

function share(n: number, of: number): number {
  return of === 0 ? 0 : n / of
}

function per(value: number): string {
  return (100 * value).toFixed(1)
}
