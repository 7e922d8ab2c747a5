import type { Token } from '../../language/index.ts'
import { type Clause, isHeadline } from './clause.ts'
import { NOUN_PATTERNS, PAIR_STARTS, VERB_PATTERNS, type VerbPattern } from './deed-tables.ts'
import type { NounShape } from './noun-rows.ts'
import { LIGHT_VERBS } from './noun-rows.ts'
import { REPORT_LEMMAS, STATE_LEMMAS } from './status-cues.ts'
import { dependants, headOf, markerOf, relationOf } from './tree.ts'
import type { VerbGroup } from './verb-groups.ts'

/** A trigger with the row that knows it; `row: null` is a verb that no table lists. */
export interface Deed {
  /** Tokens of the trigger. */
  readonly at: readonly number[]
  /** The verb that carries it: its own, or the light verb of an event noun. */
  readonly group: VerbGroup | null
  readonly noun: number | null
  readonly shape: NounShape | null
  readonly type: string | null
  readonly mode: string | null
  readonly row: string | null
}

const REACH = 8
/** What befell those whom a number counts: `left 40 dead and 300 injured`. */
const FATES: ReadonlySet<string> = new Set(['injured', 'wounded', 'hurt', 'missing'])
/** Adverbs that make another verb of the one before them. */
const PARTICLES: ReadonlySet<string> = new Set('up down out off over away back in aside apart through'.split(' '))
/** Types whose past participle tells of a deed: `the arrested mayor`, but not `the proposed law`. */
const BEFALLS: ReadonlySet<string | null> = new Set(['ASSAULT', 'COERCE', 'RETREAT', null])
/** Verbs that only tell how the infinitive or participle they govern stands. */
const CARRIERS: ReadonlySet<string> = new Set(
  'fail manage begin start stop cease attempt proceed succeed prepare'.split(' '),
)

/** The deeds that a clause may report, in order of their triggers. */
export function matchDeeds(clause: Clause): readonly Deed[] {
  const out: Deed[] = []
  const taken = new Set<number>()
  for (const group of clause.groups) {
    const deed = verbDeed(clause, group)
    if (deed === null) continue
    for (const at of deed.at) taken.add(at)
    out.push(deed)
  }
  for (let i = clause.first; i < clause.last; i++) {
    const deed = taken.has(i) ? null : nounDeed(clause, i)
    if (deed === null || deed.at.some((at) => taken.has(at))) continue
    for (const at of deed.at) taken.add(at)
    out.push(deed)
  }
  return out.toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))
}

function verbDeed(clause: Clause, group: VerbGroup): Deed | null {
  const verb = clause.tokens[group.main]
  if (verb === undefined) return null
  const found = bestPattern(clause, group, verb.lemma)
  if (found !== null) {
    const { pattern, used } = found
    const noun = used.find((at) => NOUN_PATTERNS.has(clause.tokens[at]?.lemma ?? ''))
    const particles = used.filter(
      (i, n) => pattern.steps[n]?.part === true || (pattern.steps[n]?.next === true && isPart(clause, i)),
    )
    const light = noun !== undefined && LIGHT_VERBS.has(verb.lemma) && !particles.includes(noun)
    const at = light ? [noun] : [group.main, ...particles]
    return {
      at,
      group,
      noun: light ? noun : null,
      shape: null,
      type: pattern.type,
      mode: pattern.mode,
      row: pattern.row,
    }
  }
  const particle = particleOf(clause, group.main)
  if (REPORT_LEMMAS.has(verb.lemma) || verb.lemma.length < 2 || isEmptyVerb(clause, group, particle)) return null
  const at = particle < 0 ? [group.main] : [group.main, particle]
  return { at, group, noun: null, shape: null, type: null, mode: null, row: null }
}

/** A verb of state, and one that only carries its object or infinitive, is no event unless a particle makes it another verb. */
function isEmptyVerb(clause: Clause, group: VerbGroup, particle: number): boolean {
  const lemma = clause.tokens[group.main]?.lemma ?? ''
  if (STATE_LEMMAS.has(lemma)) return particle < 0
  if (lemma === 'take' && clause.tokens[group.main + 1]?.lower === 'place') return true
  if (group.passive && dependants(clause, group.main, 'obl').some((i) => markerOf(clause, i) === 'by')) return false
  if (
    CARRIERS.has(lemma) &&
    (dependants(clause, group.main, 'xcomp').length > 0 || hasEventNoun(clause, group.main, 'nsubj'))
  )
    return true
  if (LIGHT_VERBS.has(lemma) && hasEventNoun(clause, group.main, group.passive ? 'nsubj' : 'obj')) return true
  if (lemma !== 'take' && lemma !== 'give' && lemma !== 'go' && lemma !== 'come') return false
  return group.present || group.infinitive || dependants(clause, group.main, 'xcomp', 'ccomp').length > 0
}

function hasEventNoun(clause: Clause, verb: number, relation: string): boolean {
  return dependants(clause, verb, relation).some((i) => NOUN_PATTERNS.has(clause.tokens[i]?.lemma ?? ''))
}

function particleOf(clause: Clause, verb: number): number {
  return (
    dependants(clause, verb).find(
      (i) =>
        i === verb + 1 &&
        (clause.tokens[i]?.deprel === 'compound:prt' ||
          clause.tokens[i]?.xpos === 'RP' ||
          (PARTICLES.has(clause.tokens[i]?.lower ?? '') && relationOf(clause, i) === 'advmod')),
    ) ?? -1
  )
}

/** Particles and event nouns are part of a phrasal trigger (`opened fire`), prepositions are not (`hit by`). */
function isPart(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]
  if (token === undefined) return false
  if (token.xpos === 'RP' || token.deprel === 'compound:prt' || NOUN_PATTERNS.has(token.lemma)) return true
  return (token.xpos === 'IN' || token.xpos === 'RB') && token.lower !== 'by' && relationOf(clause, at) !== 'case'
}

function bestPattern(
  clause: Clause,
  group: VerbGroup,
  lemma: string,
): { readonly pattern: VerbPattern; readonly used: readonly number[] } | null {
  for (const pattern of VERB_PATTERNS.get(lemma) ?? []) {
    const used = stepsAt(clause, group, pattern)
    // "no decision was made about whether to appeal": the second verb is a deed of its own.
    const another = LIGHT_VERBS.has(lemma) && used?.some((at) => isVerbForNoun(clause, at)) === true
    if (used !== null && !another) return { pattern, used }
  }
  return null
}

/** A verb that is spelled like an event noun: `to appeal`. */
function isVerbForNoun(clause: Clause, at: number): boolean {
  return NOUN_PATTERNS.has(clause.tokens[at]?.lemma ?? '') && clause.groups.some((g) => g.main === at && g.infinitive)
}

function stepsAt(clause: Clause, group: VerbGroup, pattern: VerbPattern): readonly number[] | null {
  const used: number[] = []
  let at = group.main
  for (const step of pattern.steps) {
    const found = step.next
      ? holds(clause.tokens[at + 1], step.words) && at + 1 < clause.last
        ? at + 1
        : -1
      : search(clause, group, at + 1, step.words)
    if (found < 0) return null
    used.push(found)
    if (found > at) at = found
  }
  return used
}

/** The first fitting token behind the verb, or before it where the verb is passive. */
function search(clause: Clause, group: VerbGroup, from: number, words: ReadonlySet<string>): number {
  for (let i = from; i < Math.min(clause.last, group.main + REACH + 2); i++) {
    const token = clause.tokens[i]
    if (token === undefined || token.lower === ';' || token.xpos === 'VBD' || token.xpos === 'VBZ') break
    if (holds(token, words)) return i
  }
  if (!group.passive) return -1
  for (let i = group.first - 1; i >= Math.max(clause.first, group.first - REACH); i--) {
    if (holds(clause.tokens[i], words)) return i
  }
  return -1
}

function holds(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token !== undefined && (words.has(token.lemma) || words.has(token.lower))
}

function nounDeed(clause: Clause, at: number): Deed | null {
  const token = clause.tokens[at]
  if (token === undefined) return null
  if (token.lower === 'dead') return deathOf(clause, at)
  if (FATES.has(token.lower) && /^(?:JJ|VBN)$/.test(token.xpos) && isCounted(clause, at))
    return { at: [at], group: null, noun: at, shape: 'fate', type: null, mode: null, row: `event/${token.lower}` }
  if (token.xpos === 'VBN') return participleOf(clause, at)
  const next = clause.tokens[at + 1]
  const paired = at + 1 < clause.last && PAIR_STARTS.has(token.lower)
  const pair = paired ? NOUN_PATTERNS.get(`${token.lower} ${next?.lemma ?? ''}`) : undefined
  const isNoun = token.xpos === 'NN' || token.xpos === 'NNS'
  if (!isNoun && (pair === undefined || token.upos === 'VERB')) return null
  const single = NOUN_PATTERNS.get(token.lemma) ?? NOUN_PATTERNS.get(token.lower)
  const pattern = pair ?? single
  if (pattern === undefined) return null
  const head = pair === undefined ? at : at + 1
  const after = clause.tokens[head + 1]
  // A noun that only modifies another ("attack helicopter", "trade talks" has its head last) is no event.
  if (head + 1 < clause.last && (after?.xpos === 'NN' || after?.xpos === 'NNS') && !NOUN_PATTERNS.has(after.lemma))
    return null
  if (token.lemma === 'party' && !isFeast(clause, at)) return null
  if (isPaper(clause, at)) return null
  const carrier = lightVerbOf(clause, head)
  return {
    at: pair === undefined ? [at] : [at, head],
    group: carrier,
    noun: head,
    shape: pattern.shape,
    type: pattern.type,
    mode: pattern.mode,
    row: pattern.row,
  }
}

/** `her tax returns`, `his returns`: what is filed, not who comes back. */
function isPaper(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]
  return token?.lemma === 'return' && (token.xpos === 'NNS' || clause.tokens[at - 1]?.lower === 'tax')
}

/** `an office party`, `his birthday party`: a feast, where most parties are bodies of voters. */
function isFeast(clause: Clause, at: number): boolean {
  return /^(?:christmas|holiday|birthday|office|dinner|house|garden|farewell|wedding|new|cocktail|block|street|private)$/.test(
    clause.tokens[at - 1]?.lower ?? '',
  )
}

/** The light verb that an event noun is the object of, or the passive subject: `held talks`, `an attack was carried out`. */
function lightVerbOf(clause: Clause, noun: number): VerbGroup | null {
  const relation = relationOf(clause, noun)
  const verb = relation === 'obj' || relation === 'nsubj' ? headOf(clause, noun) : -1
  if (verb < 0 || !LIGHT_VERBS.has(clause.tokens[verb]?.lemma ?? '')) return null
  const group = clause.groups.find((g) => g.main === verb) ?? null
  return group !== null && (relation === 'obj' || group.passive) ? group : null
}

/** `was found dead`, `leaving two dead`: a death that no verb names. */
function deathOf(clause: Clause, at: number): Deed | null {
  const relation = relationOf(clause, at)
  if (!isCounted(clause, at) && relation !== 'xcomp' && relation !== 'root' && relation !== 'ccomp') return null
  if (clause.tokens[headOf(clause, at)]?.lemma === 'find') return null
  return { at: [at], group: null, noun: at, shape: 'fate', type: null, mode: null, row: 'event/dead' }
}

/** `Three dead after …`, `Oren Tal dead at 71`: a headline's word for a death, and `left two dead`. */
function isCounted(clause: Clause, at: number): boolean {
  const [before, after] = [clause.tokens[at - 1], clause.tokens[at + 1]]
  if (at - 1 < clause.first || (at + 1 < clause.last && /^(?:N|J)/.test(after?.xpos ?? ''))) return false
  if (before?.upos === 'NUM') return true
  return isHeadline(clause) && before !== undefined && /^N/.test(before.xpos)
}

/** `the injured crew`, `a stolen painting`: what befell the noun behind the participle. */
function participleOf(clause: Clause, at: number): Deed | null {
  const token = clause.tokens[at]
  const noun = clause.tokens[at + 1]
  if (token === undefined || relationOf(clause, at) !== 'amod' || noun?.upos !== 'NOUN') return null
  const pattern = VERB_PATTERNS.get(token.lemma)?.find((p) => p.steps.length === 0)
  if (pattern === undefined || !BEFALLS.has(pattern.type)) return null
  const { type, mode, row } = pattern
  return { at: [at], group: null, noun: at, shape: 'fate', type, mode, row }
}
