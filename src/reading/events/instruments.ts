import { type Clause, lowersOf } from './clause.ts'
import type { Deed } from './match-deeds.ts'
import { type Phrase, phrasesAt } from './phrases.ts'
import { dependants, markerOf, relationOf } from './tree.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** What a deed is done with. */
const TOOLS: ReadonlySet<string> = set(
  `drone missile rocket bomb mortar artillery shell gun rifle pistol handgun shotgun revolver knife machete axe grenade explosive dynamite
  poison gas cannon stick stone club baton truncheon petrol bullet sword hammer rope acid bulldozer tank warship mine landmine torpedo spear
  bayonet blade dagger razor brick bottle firebomb napalm phosphorus airstrike helicopter gunship jet bomber aircraft warplane howitzer crowbar
  truck lorry van car motorcycle boat speedboat vehicle fist whip cable chain arrow crossbow firearm weapon munition projectile malware ransomware
  ram gunfire rubber-bullet nerve-agent ied`,
)
const OPENERS: ReadonlySet<string> = set('with by using')
/** Deeds that things are the grammatical subject of: `rockets hit the port`. */
const HARMING: ReadonlySet<string> = set('ASSAULT COERCE')

/** The phrases for what a deed is done with: `with drones`, `by truck bomb`, `using a knife`; a weapon that is the subject. */
export function findInstruments(clause: Clause, deed: Deed): readonly Phrase[] {
  if (!hasOpener(clause)) return []
  const at = [deed.noun, deed.group?.main ?? null].flatMap((i) => (i === null || i === undefined ? [] : [i]))
  const behind = at.flatMap((i) => dependants(clause, i, 'obl', 'nmod')).filter((i) => opensInstrument(clause, i))
  const used = at
    .flatMap((i) => dependants(clause, i, 'advcl', 'acl'))
    .filter((i) => clause.tokens[i]?.lower === 'using')
    .flatMap((i) => dependants(clause, i, 'obj'))
  // "attacked the port of Calder with drones": what stands behind the object often comes out as part of it.
  const inObject = at
    .flatMap((i) => dependants(clause, i, 'obj', 'obl', 'nsubj'))
    .flatMap((i) => [i, ...dependants(clause, i, 'nmod')])
    .flatMap((i) => dependants(clause, i, 'nmod', 'acl'))
    .filter((i) => clause.tokens[i]?.deprel !== 'nmod:poss')
  const late = inObject.filter((i) => opensInstrument(clause, i) && isHarm(deed))
  const objects = inObject
    .filter((i) => clause.tokens[i]?.lower === 'using')
    .flatMap((i) => dependants(clause, i, 'obj'))
  const heads = [...behind, ...used, ...late, ...objects].filter((i) => isTool(clause, i))
  return [...new Set(heads)].toSorted((a, b) => a - b).flatMap((i) => phrasesAt(clause, i))
}

/** Most clauses have none of the words that a phrase for what a deed is done with begins with. */
function hasOpener({ tokens, first, last }: Clause): boolean {
  for (let i = first; i < last; i++) if (OPENERS.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** Whether a phrase is a weapon that acts for nobody: `Rockets hit the port`, `was hit by rockets`. */
export function isActingTool(clause: Clause, deed: Deed, phrase: Phrase): boolean {
  return deed.group !== null && deed.noun === null && isHarm(deed) && isTool(clause, phrase.head)
}

function isHarm(deed: Deed): boolean {
  return deed.type !== null && HARMING.has(deed.type)
}

/** `with drones`, `by truck bomb`: behind "by" a bare noun only, for "by a gunman" tells who. */
function opensInstrument(clause: Clause, head: number): boolean {
  const marker = markerOf(clause, head)
  if (marker === 'with') return true
  if (marker !== 'by') return false
  const determined = dependants(clause, head, 'det', 'nmod').length > 0
  return !determined && relationOf(clause, head) !== 'nsubj'
}

function isTool(clause: Clause, head: number): boolean {
  const token = clause.tokens[head]
  if (token === undefined || token.upos === 'PROPN') return false
  if (TOOLS.has(token.lemma) || TOOLS.has(token.lower.replace(/s$/, ''))) return true
  return (
    token.lemma === 'fire' &&
    /^(?:artillery|machine-gun|mortar|tank|rocket|sniper)$/.test(lowersOf(clause, head - 1, head)[0] ?? '')
  )
}
