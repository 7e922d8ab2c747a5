import type { EntityType, Mention, Relation } from '../../src/document/index.ts'
import { annotateItem } from '../../src/engine/index.ts'
import { readWords } from '../../src/language/index.ts'
import { findRelations } from '../../src/reading/relations/index.ts'
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
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[]
  readonly half: 'tune' | 'held'
  readonly relations: readonly Stated[]
}

/** Which way round two allies or enemies stand makes no difference. */
const MUTUAL: ReadonlySet<string> = new Set(['ally-of', 'enemy-of'])

/**
 * Precision, recall and F1 of the relations that the engine finds in invented sentences with the names given, on each half; of
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
    const all = read(row)
    const hits = row.relations.map((r) => all.find((f) => fits(f, r)) ?? null)
    wanted += row.relations.length
    given += all.length
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
    for (const found of all) if (!hits.includes(found)) faults.push(`extra ${found.predicate}: ${row.text}`)
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

function fits(found: Relation, wanted: Stated): boolean {
  if (found.predicate !== wanted.predicate) return false
  if (found.subject === wanted.subject && found.object === wanted.object) return true
  return MUTUAL.has(found.predicate) && found.subject === wanted.object && found.object === wanted.subject
}

/** The relations of a sentence whose names and their types are given; attributions and quotations are the engine's. */
function read({ text, names }: Row): readonly Relation[] {
  const bytes = new TextEncoder().encode(JSON.stringify({ id: 'd', text, language: 'en' }))
  const done = annotateItem({ input: 'gold', format: 'record', bytes }, null, MODELS)
  if (!done.ok) throw new Error(`a sentence was refused: ${done.error.reason}`)
  const doc = done.value
  const entities = names.map((n): Mention => ({ ...n, entity: text.slice(n.start, n.end), mention: 'name' }))
  const words = readWords(text, doc.blocks, MODELS)
  return findRelations({ doc, words, entities, descriptions: [], attributions: doc.attributions, quotes: doc.quotes })
}

function share(n: number, of: number): number {
  return of === 0 ? 0 : n / of
}

function per(value: number): string {
  return (100 * value).toFixed(1)
}
