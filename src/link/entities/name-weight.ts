import type { EntityType } from '../../document/index.ts'
import { isMixedScript, personTokens, thingTokens } from './fold-name.ts'
import { type Features, scorePair, weigh } from './score-pair.ts'

/** Weight of the names alone for one referent, in hundredths of a bit; `null` when they exclude it. */
export function nameWeight(left: string, right: string, type: EntityType): number | null {
  const evidence = scorePair(
    bare(left, type),
    bare(right, type),
    { introduced: new Map(), namesakes: new Set() },
    'story',
  )
  return evidence === null ? null : weigh(evidence)
}

function bare(name: string, type: EntityType): Features {
  const tokens = type === 'PER' ? personTokens(name) : thingTokens(name)
  return {
    type,
    full: [tokens],
    short: tokens.length === 1 ? tokens : [],
    mixedScript: isMixedScript(name),
    generations: [],
    ages: [],
    roles: [],
    roleNames: [],
    company: new Set(),
  }
}
