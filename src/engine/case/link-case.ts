import type { Annotated } from '../../document/index.ts'
import type { Case, LinkMemory } from '../../link/index.ts'
import type { Run, Store } from '../../store/index.ts'
import { makeCase } from '../make-case.ts'
import { ENGINE } from '../version.ts'
import { caseOf, linesOf } from './case-lines.ts'
import { heldDecisions } from './held-decisions.ts'

/** The number that the next run of a case will bear. */
export async function nextRun(store: Store): Promise<number> {
  return ((await store.runs()).at(-1)?.run ?? 0) + 1
}

/**
 * Links what a case holds and keeps the lines as a run of their own. `when` is for people to read. `memory`: of this case's
 * earlier linkings, in a process that goes on.
 */
export async function linkCase(
  store: Store,
  command: string,
  when: string,
  memory?: LinkMemory,
): Promise<{ readonly run: Run; readonly whole: Case }> {
  await store.flush()
  const documents: Annotated[] = []
  const keys = new Map<string, string>()
  for await (const { id, annotated, input, key } of store.documents()) {
    documents.push(heldDocument(annotated, input))
    keys.set(`${id} ${input}`, key)
  }
  const keyOf = ({ id, input }: Annotated): string => `${id} ${keys.get(`${id} ${input}`) ?? ''}`
  const whole = makeCase({
    documents,
    decisions: await heldDecisions(store),
    refused: await store.refused(),
    question: null,
    ...(memory === undefined ? {} : { memory: { memory, keyOf } }),
  })
  const run: Run = {
    run: await nextRun(store),
    when,
    engine: ENGINE,
    command,
    documents: whole.documents.length,
    decisions: whole.decisions.decisions.length,
  }
  await store.finishRun(run, linesOf(whole))
  return { run, whole }
}

/** Whether the last run has seen all files and decisions that the case holds now. */
export async function isLinked(store: Store): Promise<boolean> {
  const last = (await store.runs()).at(-1)
  if (last === undefined || last.engine !== ENGINE) return false
  const files = await store.files()
  const moved = files.some((f) => f.run > last.run || (f.gone ?? 0) > last.run)
  const decisions = await heldDecisions(store)
  return !moved && decisions.length === last.decisions
}

/** The case as it was last linked; `null` when it never was. */
export function lastCase(store: Store): Promise<Case | null> {
  return caseOf(store.lines(null))
}

/** The documents of a case, annotated. */
export async function heldDocuments(store: Store): Promise<readonly Annotated[]> {
  const documents: Annotated[] = []
  for await (const { annotated, input } of store.documents()) documents.push(heldDocument(annotated, input))
  return documents
}

/** A kept annotation as a document; what is not printed is filled in. */
export function heldDocument(annotated: string, input: string): Annotated {
  return { notes: [], ...JSON.parse(annotated), input }
}
