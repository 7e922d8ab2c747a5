import type { EntityType } from '../../document/index.ts'
import type { Token, Words } from '../../language/index.ts'
import { kindOfNoun } from './reference/index.ts'
import type { NameSpan } from './tag-names.ts'

const words = (list: string, type: EntityType): readonly (readonly [string, EntityType])[] =>
  list.split(' ').map((word) => [word, type])

/** Nouns that say of a name what it is, and nothing else; "station", "school" or "champion" may be several things. */
const TYPE_OF_NOUN: ReadonlyMap<string, EntityType> = new Map([
  ...words(
    'village town city hamlet suburb municipality commune county district province region island islet archipelago peninsula river lake mountain hill valley bay strait borough neighbourhood neighborhood township settlement creek beach volcano forest desert plateau street avenue',
    'LOC',
  ),
  ...words(
    'company firm bank airline newspaper broadcaster manufacturer maker agency party union federation association organization organisation club band corporation publisher retailer brewery charity militia university foundation startup conglomerate ministry ngo insurer carmaker nonprofit',
    'ORG',
  ),
  ...words(
    'politician actor actress singer footballer musician writer author journalist lawyer striker goalkeeper midfielder defender professor doctor painter businessman businesswoman economist scientist man woman boy girl activist poet novelist diplomat lawmaker senator',
    'PER',
  ),
])

/** A described noun phrase and what stands in brackets behind a name are no longer than this, in tokens. */
const REACH = 12

/**
 * The names with the type that the text itself gives one of them: "Tolvik is a village in Orvalle", "Ilves Maar, a
 * shipping company, sank". It holds for every name of that spelling.
 */
export function withDescribedTypes(text: Words, names: readonly NameSpan[]): readonly NameSpan[] {
  const spelling = ({ start, end }: NameSpan): string => text.text.slice(start, end)
  const types = new Map<string, EntityType>()
  for (const name of names) {
    const type = typeBehind(text.tokens, name.last) ?? typeBefore(text.tokens, name)
    if (type !== null && !types.has(spelling(name))) types.set(spelling(name), type)
  }
  return types.size === 0 ? names : names.map((n) => ({ ...n, type: types.get(spelling(n)) ?? n.type }))
}

/** Offices that somebody has in a body or a place, never in a person. */
const LED = /^(?:director|founder|head|chairman|chairwoman|chairperson|president|ceo|chief)$/

/**
 * The type that the words before a name of several words give to it: "customs officer Petter Quill" is a person, "the
 * founder of Tolvik Lines" founded a body.
 */
function typeBefore(tokens: readonly Token[], { first, last, type }: NameSpan): EntityType | null {
  const before = tokens[first - 1]
  if (last - first < 2 || before === undefined) return null
  const capitals = tokens.slice(first, last).every((t) => /^\p{Lu}\p{Ll}/u.test(t.text))
  if ((type === 'EVENT' || type === 'OTHER') && capitals && before.upos === 'NOUN' && before.xpos === 'NN')
    return kindOfNoun(before.lemma) === 'person' ? 'PER' : null
  return type === 'PER' && before.lower === 'of' && LED.test(tokens[first - 2]?.lower ?? '') ? 'ORG' : null
}

/** The type that the words from token `at` on give to the name that ends there. */
function typeBehind(tokens: readonly Token[], at: number): EntityType | null {
  let i = tokens[at]?.text === '(' ? afterBrackets(tokens, at) : at
  if (/^(?:is|was)$/.test(tokens[i]?.lower ?? '')) i++
  else if (tokens[i]?.text === ',') i++
  else return null
  if (!/^(?:a|an)$/.test(tokens[i]?.lower ?? '')) return null
  const noun = headFrom(tokens, i + 1)
  return noun === null ? null : (TYPE_OF_NOUN.get(noun.lemma) ?? null)
}

function afterBrackets(tokens: readonly Token[], at: number): number {
  const close = tokens.slice(at, at + REACH).findIndex((t) => t.text === ')')
  return close < 0 ? at : at + close + 1
}

/** The last noun of a run of nouns and what may stand before nouns. */
function headFrom(tokens: readonly Token[], first: number): Token | null {
  let head: Token | null = null
  for (let i = first; i < first + REACH; i++) {
    const token = tokens[i]
    if (token === undefined || (!/^(?:ADJ|NOUN|PROPN|ADV|NUM)$/.test(token.upos) && token.text !== '-')) break
    if (token.upos === 'NOUN') head = token
    else if (head !== null && token.upos !== 'ADJ') head = null
  }
  return head
}
