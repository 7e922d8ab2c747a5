import { type Case, checkCase } from '../../link/index.ts'
import { parseDecisions } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import { makeCase } from '../make-case.ts'
import { linesOf } from './case-lines.ts'
import { FalseCaseError, falseLine, hasShape } from './check-lines.ts'
import { heldDecisions } from './held-decisions.ts'
import { checkedDocument } from './held-document.ts'
import { isLinked, uncheckedCase } from './link-case.ts'

/** What a check of a case found. */
export interface Verified {
  /** One sentence a fault; empty when all is as it was written. */
  readonly faults: readonly string[]
  /** Lines that rest on a document with a fault. */
  readonly lostBase: readonly { readonly kind: string; readonly id: string; readonly label: string }[]
  readonly checked: {
    readonly files: number
    readonly documents: number
    readonly lines: number
    readonly decisions: number
  }
  /** Whether the last run has seen all documents and decisions; if not, its lines are not compared with what linking gives. */
  readonly linked: boolean
}

/**
 * Checks a case from the bytes up: every hash, every text, every span, and that linking the documents anew gives the very
 * lines that are kept, where this engine made them.
 */
export async function verifyCase(store: Store): Promise<Verified> {
  const faults: string[] = [...(await store.check())]
  const faulty = new Set<string>()
  const documents = []
  let count = 0
  for await (const { id, input, sha256, annotated } of store.documents()) {
    count++
    const found = checkedDocument(annotated, { id, input, sha256 })
    if (typeof found === 'string') {
      faulty.add(id)
      faults.push(`document ${id}: ${found}`)
    } else documents.push(found)
  }
  for (const fault of faults) {
    const [, id] = /^document (.+?): /.exec(fault) ?? []
    if (id !== undefined) faulty.add(id)
  }
  const log = await store.decisions()
  const { faults: unread } = parseDecisions(log.join('\n'))
  for (const { line, reason } of unread) faults.push(`line ${line} of the decision log: ${reason}`)
  const whole = await heldCase(store, faults)
  const linked = await isLinked(store)
  if (whole !== null) {
    const found = checkCase(whole)
    faults.push(...found.map((fault) => `linked case: ${fault}`))
    const fault = found.length === 0 ? falseLine(whole) : null
    if (fault !== null) faults.push(`linked case: ${fault}`)
    // Stopped between taking in and linking, a case is sound: its lines are those of the run before.
    if (faulty.size === 0 && linked) {
      const decisions = await heldDecisions(store)
      const again = makeCase({ documents, decisions, refused: await store.refused(), question: null })
      faults.push(...differentLines(whole, again))
    }
  }
  return {
    faults,
    lostBase: whole === null ? [] : linesOn(whole, faulty),
    checked: {
      files: (await store.files()).length,
      documents: count,
      lines: whole === null ? 0 : whole.events.length + whole.statements.length + whole.relations.length,
      decisions: log.length,
    },
    linked,
  }
}

/** The linked case; `null` and a fault where it cannot be walked. */
async function heldCase(store: Store, faults: string[]): Promise<Case | null> {
  let whole: Case | null
  try {
    whole = await uncheckedCase(store)
  } catch (error) {
    if (!(error instanceof FalseCaseError)) throw error
    faults.push('linked case: a line of it is no JSON')
    return null
  }
  if (whole === null || hasShape(whole)) return whole
  faults.push('linked case: its lines do not have the shape of a case')
  return null
}

function differentLines(held: Case, again: Case): readonly string[] {
  if (JSON.stringify(held.engine) !== JSON.stringify(again.engine)) return []
  const made = new Map([...linesOf(again)].map((line) => [`${line.kind} ${line.id}`, line.json]))
  const faults: string[] = []
  for (const { kind, id, json } of linesOf(held)) {
    if (made.get(`${kind} ${id}`) !== json) faults.push(`${kind} ${id} is not what linking the documents gives`)
    made.delete(`${kind} ${id}`)
  }
  for (const missing of made.keys()) faults.push(`${missing} is missing from the linked case`)
  return faults
}

function linesOn(whole: Case, faulty: ReadonlySet<string>): Verified['lostBase'] {
  const rests = (line: { readonly accounts: readonly { readonly doc: string }[] }): boolean =>
    line.accounts.some((account) => faulty.has(account.doc))
  return [
    ...whole.events.filter(rests).map((e) => ({ kind: 'event', id: e.id, label: e.summary })),
    ...whole.statements.filter(rests).map((s) => ({ kind: 'statement', id: s.id, label: s.text })),
    ...whole.relations
      .filter(rests)
      .map((r) => ({ kind: 'relation', id: `${r.subject} ${r.predicate} ${r.object}`, label: '' })),
  ]
}
