import type { EntityType } from '../../document/index.ts'
import { compareNames, partsOf, totalOf } from '../names/index.ts'
import { isMixedScript } from './fold-name.ts'

/** Weight of the names alone for one referent, in hundredths of a bit; `null` where letters of two alphabets are mixed. */
export function nameWeight(left: string, right: string, type: EntityType): number | null {
  if (isMixedScript(left) || isMixedScript(right)) return null
  return totalOf(compareNames(partsOf(left, type), partsOf(right, type), type === 'PER' ? 'person' : 'body'))
}
