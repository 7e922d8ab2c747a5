import type { Annotated } from '../src/document/index.ts'
import { buildCase, type Case } from '../src/link/index.ts'
import { type Mode, type RewrittenPile, rewritePile } from '../src/protect/index.ts'
import type { Decision } from '../src/review/index.ts'
import { sha256 } from './annotated.ts'

/** Words of the language in the tests of hiding: a lexicon would know them. */
const COMMON = new Set(['stone', 'rose', 'will', 'young', 'may', 'report', 'so', 'mark'])

/** The words that tests take for everyday words. */
export function isCommon(word: string): boolean {
  return COMMON.has(word)
}

export function linked(documents: readonly Annotated[], decisions: readonly Decision[] = []): Case {
  return buildCase({ documents, decisions, refused: [], engine: { version: '0', models: {} }, digest: sha256 })
}

/** Id of the first entity that bears a name. Throws `RangeError` when there is none. */
export function idOf(theCase: Case, name: string): string {
  const entity = theCase.entities.find((e) => e.names.some((n) => n.text === name))
  if (entity === undefined) throw new RangeError(`no entity is named ${name}`)
  return entity.id
}

export interface HideRequest {
  readonly names: readonly string[]
  readonly mode?: Mode
  readonly decisions?: readonly Decision[]
  readonly refused?: Case['refused']
}

/** A pile with the entities of these names hidden. */
export function hide(documents: readonly Annotated[], request: HideRequest): RewrittenPile {
  const { names, mode = 'pseudonym', decisions = [], refused = [] } = request
  const theCase = linked(documents, decisions)
  const chosen = names.map((name) => idOf(theCase, name))
  return rewritePile({ documents, decisions, refused, theCase }, chosen, { mode, isCommon, digest: sha256 })
}
