import type { Case } from '../../link/index.ts'
import type { Models } from '../../models/index.ts'
import {
  type HiddenNames,
  type IsCommon,
  type PileInput,
  type ProtectReport,
  rewritePile,
} from '../../protect/index.ts'
import type { Decision } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import { digest } from '../digest.ts'
import { makeCase } from '../make-case.ts'
import { heldDecisions } from './held-decisions.ts'
import { heldDocuments, lastCase } from './link-case.ts'

/** A copy of a case in which chosen persons bear other names. */
export interface ProtectedCase {
  readonly whole: Case
  readonly decisions: readonly Decision[]
  readonly report: ProtectReport
  /** For `findTraces` over every file of the copy. */
  readonly hidden: HiddenNames
}

/** Whether a word is one of everyday English, by the lexicon and the function words of the models. */
export function commonWords(models: Models): IsCommon {
  return (word) => models.lexicon.has(word) || models.closedWords.has(word)
}

/**
 * The case with the entities of these ids under pseudonyms, which are valid for this copy only; the case itself is left as
 * it is. `null` when the case was never linked.
 */
export async function protectCase(
  store: Store,
  chosen: readonly string[],
  isCommon: IsCommon,
): Promise<ProtectedCase | null> {
  const theCase = await lastCase(store)
  if (theCase === null) return null
  const decisions = await heldDecisions(store)
  const refused = await store.refused()
  const documents = await heldDocuments(store)
  return protectPile({ documents, decisions, refused, theCase }, chosen, isCommon)
}

/** The same of a case that is held in memory. */
export function protectPile(input: PileInput, chosen: readonly string[], isCommon: IsCommon): ProtectedCase {
  const pile = rewritePile(input, chosen, { mode: 'pseudonym', isCommon, digest })
  const joins = pile.joins.map(
    ({ left, right }): Decision => ({ kind: 'same', of: 'entity', left, right, who: null, when: null, why: null }),
  )
  const whole = makeCase({
    documents: pile.documents,
    decisions: [...pile.decisions, ...joins],
    refused: pile.refused,
    question: null,
  })
  return { whole, decisions: pile.decisions, report: pile.report, hidden: pile.hidden }
}

/** Ids of the entities that bear a name or id, in any of their spellings. */
export function entitiesCalled(theCase: Case, name: string): readonly string[] {
  const folded = name.normalize('NFKC').toLowerCase()
  return theCase.entities
    .filter((e) => e.named)
    .filter(
      (e) =>
        e.id === name ||
        [e.name, ...e.names.map((n) => n.text)].some((n) => n.normalize('NFKC').toLowerCase() === folded),
    )
    .map((e) => e.id)
}
