import type { Annotated } from '../document/index.ts'
import { explainRefusal, type Refusal } from '../intake/index.ts'
import { buildCase, type Case, focusCase, type LinkMemory, type Question, type Refused } from '../link/index.ts'
import type { Decision } from '../review/index.ts'
import { digest } from './digest.ts'
import { gather } from './gather.ts'
import { modelHashes } from './load-models.ts'
import { VERSION } from './version.ts'

/** What a case is made of. */
export interface CaseInput {
  readonly documents: readonly Annotated[]
  readonly decisions: readonly Decision[]
  /** Inputs that were not read: as refused now, or as a case file remembers them. */
  readonly refused: readonly (Refusal | Refused)[]
  readonly question: Question | null
  /** What an earlier linking of much the same pile learned: saves work, changes nothing. */
  readonly memory?: CaseMemory
}

/** A memory of linking, and the key under which it knows a document. */
export interface CaseMemory {
  readonly memory: LinkMemory
  readonly keyOf: (doc: Annotated) => string
}

/** The case of a pile: the same for any order of its documents. */
export function makeCase(input: CaseInput): Case {
  const gathered = gather(input.documents)
  const refused = [...input.refused, ...gathered.refused]
    .map((refused) => ('advice' in refused ? refused : refusedWords(refused)))
    .toSorted((a, b) => (a.input < b.input ? -1 : a.input > b.input ? 1 : a.reason < b.reason ? -1 : 1))
  const { decisions, memory } = input
  const { documents } = gathered
  const engine = { version: VERSION, models: modelHashes() }
  const whole =
    memory === undefined
      ? buildCase({ documents, decisions, refused, engine, digest })
      : buildCase({ documents, decisions, refused, engine, digest, keyOf: memory.keyOf }, memory.memory)
  return input.question === null ? whole : focusCase(whole, input.question)
}

/** A refusal as the dossier lists it. */
export function refusedWords(refusal: Refusal): Refused {
  const { reason, advice } = explainRefusal(refusal)
  return { input: refusal.input, reason, advice }
}
