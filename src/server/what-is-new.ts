import type { HeldFile, Run, Store } from '../store/index.ts'
import type { News } from '../views/index.ts'

/** A state of a case that somebody saw: the run it came of. Another case at the same place has runs of other times. */
export type Seen = Pick<Run, 'run' | 'when'>

/** What of a case somebody at this machine saw last. */
export interface Visits {
  /** What the last visit showed; `null`: there was none. */
  readonly before: Seen | null
  /** This visit shows the case as it is. */
  see(state: Seen): Promise<void>
}

/** Where visits are not remembered. */
export const NO_VISITS: Visits = { before: null, see: async () => {} }

/**
 * What is new against the case as it was last seen, or, to who has seen it as it is, against the case before its last
 * addition. `null` where the case was never otherwise.
 */
export async function whatIsNew(store: Store, seen: Seen | null): Promise<(News & { readonly run: number }) | null> {
  const runs = await store.runs()
  const files = await store.files()
  const addition = Math.max(0, ...files.flatMap((file) => [file.run, file.gone ?? 0]))
  const beforeAddition = runs.findLast((r) => r.run < addition) ?? null
  const visit = runs.slice(0, -1).find((r) => r.run === seen?.run && r.when === seen.when) ?? null
  const base = visit ?? beforeAddition
  if (base === null) return null
  return {
    since: base === visit ? 'visit' : 'addition',
    when: base.when,
    run: base.run,
    fresh: await documentsAfter(store, files, base.run),
    decisions: Math.max(0, (runs.at(-1)?.decisions ?? 0) - base.decisions),
  }
}

/** Documents of files that came after a run; one that was merely read anew is not among them. */
async function documentsAfter(store: Store, files: readonly HeldFile[], run: number): Promise<ReadonlySet<string>> {
  const came = new Set(files.flatMap((f) => (f.gone === null && f.run > run ? [f.name] : [])))
  const fresh = new Set<string>()
  if (came.size === 0) return fresh
  for await (const { id, file } of store.documents()) if (came.has(file)) fresh.add(id)
  for await (const { id } of store.lines('document', run)) fresh.delete(id)
  return fresh
}
