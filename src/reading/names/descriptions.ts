import type { Description } from '../../document/index.ts'
import type { Token, Words } from '../../language/index.ts'
import type { PlacedName } from './reference/index.ts'
import { BODY_NOUNS, ROLE_NOUNS, TITLES } from './tables.ts'
import type { NameSpan } from './tag-names.ts'
import type { VoiceOf } from './voices.ts'

/** A describing phrase is no longer than this, a title before a name no longer than that. */
const MAX_PHRASE = 14
const MAX_TITLE = 7

const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were'])
const CLOSING = /^(?:[,.;:?!()“”"—–]|and|who|which)$/
const MERE_ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir)\.?$/

/** A run of tokens `[first, last)`. */
type Run = readonly [first: number, last: number]

/** A text's tokens with the first tokens of its sentences, for walks that must not leave one. */
interface Walk {
  readonly words: Words
  readonly openings: ReadonlySet<number>
}

/** The words by which a document describes its people and bodies: title before the name, apposition, copula. */
export function findDescriptions(words: Words, names: readonly PlacedName[], voiceOf: VoiceOf): readonly Description[] {
  const walk: Walk = { words, openings: new Set(words.sentences.map((s) => s.first)) }
  return names.flatMap((name) =>
    describing(walk, name).flatMap(([by, [first, last]]): readonly Description[] => {
      const start = words.tokens[first]?.start
      const end = words.tokens[last - 1]?.end
      if (start === undefined || end === undefined || first >= last) return []
      return [{ entity: name.entity, start, end, voice: voiceOf(start, end), by: `names/${by}` }]
    }),
  )
}

function describing(walk: Walk, name: PlacedName): readonly (readonly [by: string, run: Run])[] {
  if (name.type !== 'PER' && name.type !== 'ORG') return []
  const after = walk.words.tokens[name.last]
  if (after === undefined || walk.openings.has(name.last)) return present([['title', titleBefore(walk, name)]])
  const apposition = after.text === ',' ? phraseFrom(walk, name, afterAge(walk.words, name.last + 1), false) : null
  const copula = COPULAS.has(after.lower) ? phraseFrom(walk, name, name.last + 1, true) : null
  return present([
    ['title', titleBefore(walk, name)],
    ['apposition', apposition],
    ['copula', copula],
    ['apposition-before', after.text === ',' ? phraseBefore(walk, name) : null],
  ])
}

function present(found: readonly (readonly [by: string, run: Run | null])[]): readonly (readonly [string, Run])[] {
  return found.flatMap(([by, run]) => (run === null ? [] : [[by, run]]))
}

/** "Foreign Minister" before a person's name: nouns and adjectives whose last word is a title or role. */
function titleBefore({ words, openings }: Walk, name: NameSpan): Run | null {
  if (name.type !== 'PER') return null
  let first = name.first
  let role = false
  while (first > 0 && name.first - first < MAX_TITLE && !openings.has(first)) {
    const token = words.tokens[first - 1]
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(token.upos)) break
    if ((words.tokens[first]?.start ?? 0) - token.end > 1) break
    if (first === name.first && !isTitle(token)) return null
    role ||= isTitle(token) && !MERE_ADDRESS.test(token.lower)
    first--
  }
  return role ? [first, name.first] : null
}

function isTitle(token: Token): boolean {
  return TITLES.has(token.lower) || ROLE_NOUNS.has(token.lower) || ROLE_NOUNS.has(token.lemma)
}

/** Behind "Mara Ilves, 45, the mayor": where the phrase begins. */
function afterAge(words: Words, at: number): number {
  return /^\d{1,3}$/.test(words.tokens[at]?.text ?? '') && words.tokens[at + 1]?.text === ',' ? at + 2 : at
}

/** A describing phrase that begins at `at`: determiner, adjectives, a role or body noun, its "of …". */
function phraseFrom({ words, openings }: Walk, name: NameSpan, at: number, copula: boolean): Run | null {
  const opener = words.tokens[at]
  if (opener === undefined || openings.has(at) || !opens(opener, copula)) return null
  const first = opener.upos === 'DET' || opener.xpos === 'PRP$' ? at + 1 : at
  const nouns = name.type === 'PER' ? ROLE_NOUNS : BODY_NOUNS
  let role = false
  let last = first
  for (; last - first < MAX_PHRASE && !openings.has(last); last++) {
    const token = words.tokens[last]
    if (token === undefined || breaks(token)) break
    role ||= nouns.has(token.lemma) || nouns.has(token.lower)
  }
  const end = words.tokens[last]
  const closed = copula || end === undefined || openings.has(last) || CLOSING.test(end.lower)
  while (last > first && /^(?:ADP|DET|CCONJ|ADV)$/.test(words.tokens[last - 1]?.upos ?? '')) last--
  return role && closed && last > first ? [first, last] : null
}

function opens(token: Token, copula: boolean): boolean {
  if (copula) return token.upos === 'DET'
  return /^(?:DET|NOUN|PROPN|ADJ)$/.test(token.upos) || token.xpos === 'PRP$'
}

function breaks(token: Token): boolean {
  if (/^(?:VERB|AUX|SCONJ|PRON)$/.test(token.upos) && token.xpos !== 'PRP$' && token.xpos !== 'VBN') return true
  return /^(?:[,.;:?!()“”"—–]|who|which|that|and|but)$/.test(token.lower)
}

/** "The group's secretary general, Mara Ilves, said": a phrase with an article that ends in a role right before a comma. */
function phraseBefore({ words, openings }: Walk, name: NameSpan): Run | null {
  if (name.type !== 'PER' || words.tokens[name.first - 1]?.text !== ',' || openings.has(name.first - 1)) return null
  const last = name.first - 1
  let first = last
  let role = false
  while (last - first < MAX_PHRASE && first > 0 && !openings.has(first)) {
    const token = words.tokens[first - 1]
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ|PART|ADP|DET|PUNCT)$/.test(token.upos) || breaks(token)) break
    role ||= ROLE_NOUNS.has(token.lower) && token.upos === 'NOUN'
    first--
  }
  while (first < last && words.tokens[first]?.upos !== 'DET') first++
  return role && first + 1 < last ? [first + 1, last] : null
}
