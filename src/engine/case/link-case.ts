import type { Annotated } from '../../document/index.ts'
import { type Case, keep, type LinkMemory } from '../../link/index.ts'
import type { Line, Run, Store } from '../../store/index.ts'
import { makeCase } from '../make-case.ts'
import { ENGINE } from '../version.ts'
import { caseOf, linesOf } from './case-lines.ts'
import { FalseCaseError, falseLine } from './check-lines.ts'
import { heldDecisions } from './held-decisions.ts'
import { checkedDocument, heldDocument } from './held-document.ts'

/** The number that the next run of a case will bear. */
export async function nextRun(store: Store): Promise<number> {
  const last = (await store.runs()).at(-1)
  if (last !== undefined) return last.run + 1
  // A redaction takes all runs out; the files still bear the numbers of theirs.
  return Math.max(1, ...(await store.files()).flatMap((f) => [f.run, f.gone ?? 0]))
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
  const whole = await linked(store, memory)
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

async function linked(store: Store, memory: LinkMemory | undefined): Promise<Case> {
  try {
    const documents: Annotated[] = []
    const keys = new Map<string, string>()
    for await (const { id, annotated, input, key } of store.documents()) {
      // A document that an earlier linking read is the same object: else a memory would hold two piles.
      documents.push(keep(memory?.read, `${id} ${input} ${key}`, () => heldDocument(annotated, input)))
      keys.set(`${id} ${input}`, key)
    }
    const keyOf = ({ id, input }: Annotated): string => `${id} ${keys.get(`${id} ${input}`) ?? ''}`
    return makeCase({
      documents,
      decisions: await heldDecisions(store),
      refused: await store.refused(),
      question: null,
      ...(memory === undefined ? {} : { memory: { memory, keyOf } }),
    })
  } catch (error) {
    // Checking every document would cost each linking some seconds a case of 10,000: only where it fails, we ask why.
    for await (const { id, input, sha256, annotated } of store.documents()) {
      const doc = checkedDocument(annotated, { id, input, sha256 })
      if (typeof doc === 'string') throw new FalseCaseError(`document ${id} of this case cannot be used: ${doc}.`)
    }
    throw error
  }
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

/**
 * The case as it was last linked; `null` when it never was. Throws `FalseCaseError` when its lines do not fit its documents:
 * whoever made the file, no wrong evidence is shown.
 */
export async function lastCase(store: Store): Promise<Case | null> {
  return checked(await uncheckedCase(store))
}

/** The case as it stood after a run. Throws `FalseCaseError` as `lastCase` does. */
export async function caseAfter(store: Store, run: number): Promise<Case | null> {
  return checked(await parsed(store.lines(null, run)))
}

/** The case as it was last linked, whatever its lines say: for a check that names each fault. */
export function uncheckedCase(store: Store): Promise<Case | null> {
  return parsed(store.lines(null))
}

async function parsed(lines: AsyncIterable<Line>): Promise<Case | null> {
  try {
    return await caseOf(lines)
  } catch (error) {
    if (error instanceof SyntaxError) throw new FalseCaseError(refusal('a line of it is no JSON'))
    throw error
  }
}

function checked(whole: Case | null): Case | null {
  const fault = whole === null ? null : falseLine(whole)
  if (fault !== null) throw new FalseCaseError(refusal(fault))
  return whole
}

function refusal(fault: string): string {
  return `the lines of this case do not fit its documents, so they are not shown: ${fault}. "crossread verify" lists what is wrong.`
}

/** The documents of a case, annotated. */
export async function heldDocuments(store: Store): Promise<readonly Annotated[]> {
  const documents: Annotated[] = []
  for await (const { annotated, input } of store.documents()) documents.push(heldDocument(annotated, input))
  return documents
}
