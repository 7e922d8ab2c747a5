import type { EntityType } from '../../document/index.ts'
import { type NameParts, partsOf } from '../names/index.ts'
import { acronymOf, foldWords, isMixedScript, personTokens, thingTokens } from './fold-name.ts'
import { englishAcronym, englishName } from './known-aliases.ts'

/** A full name as folded tokens, as one text, and as it is compared. */
export interface FullName {
  readonly tokens: readonly string[]
  readonly spelt: string
  readonly parts: NameParts
}

/** A name as it is written, with what linking reads of it. */
export interface WrittenName {
  /** Its folded words, titles among them. */
  readonly words: readonly string[]
  /** The bare surname of a person, the acronym of anything else. */
  readonly short: string | null
  /** Set where `short` is not, but for a name without words. */
  readonly full: FullName | null
  readonly mixedScript: boolean
}

/** Names that were read: a pile says the same ones over and over. */
export interface WrittenNames {
  readonly people: Map<string, WrittenName>
  readonly things: Map<string, WrittenName>
}

export function noNames(): WrittenNames {
  return { people: new Map(), things: new Map() }
}

/** A name of a type, read once. */
export function writtenName({ people, things }: WrittenNames, text: string, type: EntityType): WrittenName {
  const known = type === 'PER' ? people : things
  const found = known.get(text) ?? readName(text, type)
  known.set(text, found)
  return found
}

function readName(text: string, type: EntityType): WrittenName {
  const words = foldWords(text)
  const mixedScript = isMixedScript(text)
  const acronym = type === 'PER' ? null : acronymOf(text)
  if (acronym !== null) return { words, short: englishAcronym(acronym), full: null, mixedScript }
  const told = type === 'PER' ? personTokens(text) : thingTokens(text)
  const tokens = type === 'PER' ? told : englishName(told)
  const [first = ''] = tokens
  if (type === 'PER' && tokens.length < 2 && !HAN_NAME.test(first)) {
    return { words, short: first, full: null, mixedScript }
  }
  if (tokens.length === 0) return { words, short: null, full: null, mixedScript }
  const spelt = tokens.join(' ')
  const full = { tokens, spelt, parts: partsOf(tokens === told ? text : spelt, type) }
  return { words, short: null, full, mixedScript }
}

/** A full name in Han characters, surname and given name without a space; it is one's by exact spelling only. */
const HAN_NAME = /^\p{Script=Han}{2,4}$/u
