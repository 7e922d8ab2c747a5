import type { Description, Quote, Voice } from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import { BODY_NOUNS, ROLE_NOUNS, TITLES } from './tables.ts'
import type { NameSpan } from './tag-names.ts'

/** A name with the entity it was gathered under. */
export interface PlacedName extends NameSpan {
  readonly entity: string
}

const MAX_TOKENS = 14

/** The words by which a document describes its people and bodies: title before the name, apposition, copula. */
export function findDescriptions(
  words: Words,
  names: readonly PlacedName[],
  quotes: readonly Quote[],
): readonly Description[] {
  const out: Description[] = []
  const add = (name: PlacedName, first: number, last: number, by: string): void => {
    const start = words.tokens[first]?.start
    const end = words.tokens[last - 1]?.end
    if (start === undefined || end === undefined || first >= last) return
    out.push({ entity: name.entity, start, end, voice: voiceAt(start, end, quotes), by: `names/${by}` })
  }
  for (const name of names) {
    if (name.type !== 'PER' && name.type !== 'ORG') continue
    const before = name.type === 'PER' ? titleBefore(words, name) : null
    if (before !== null) add(name, before, name.first, 'title')
    const apposition = nounPhraseAfter(words, name, name.last, [','])
    if (apposition !== null) add(name, ...apposition, 'apposition')
    const copula = nounPhraseAfter(words, name, name.last, ['is', 'was', 'are', 'were'])
    if (copula !== null) add(name, ...copula, 'copula')
  }
  return out
}

/** Own words of the document, or words inside somebody's quotation. */
export function voiceAt(start: number, end: number, quotes: readonly Quote[]): Voice {
  return quotes.some((q) => q.kind === 'speech' && q.start <= start && end <= q.end) ? 'quoted' : 'own'
}

function titleBefore(words: Words, name: NameSpan): number | null {
  let first = name.first
  let role = false
  while (first > 0 && name.first - first < 7) {
    const token = words.tokens[first - 1]
    if (
      token === undefined ||
      !/^(?:NOUN|PROPN|ADJ)$/.test(token.upos) ||
      (words.tokens[first]?.start ?? 0) - token.end > 1
    )
      break
    if (words.sentences.some((s) => s.first === first)) break
    const lower = token.lower
    if (first === name.first && !TITLES.has(lower) && !ROLE_NOUNS.has(token.lemma)) return null
    role ||= (TITLES.has(lower) || ROLE_NOUNS.has(token.lemma)) && !/^(?:mr|mrs|ms|miss|dr|sir)\.?$/.test(lower)
    first--
  }
  return role ? first : null
}

/** A describing phrase behind a name and one of the `openers`: determiner, adjectives, a role or body noun, its "of …". */
function nounPhraseAfter(
  words: Words,
  name: NameSpan,
  at: number,
  openers: readonly string[],
): [number, number] | null {
  if (!openers.includes(words.tokens[at]?.lower ?? '')) return null
  let first = at + 1
  const opener = words.tokens[first]
  if (opener === undefined || !/^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(opener.upos)) return null
  if (opener.upos === 'PRON' && opener.xpos !== 'PRP$') return null
  if (openers[0] !== ',' && opener.upos !== 'DET') return null
  if (opener.upos === 'DET' || opener.xpos === 'PRP$') first++
  const nouns = name.type === 'PER' ? ROLE_NOUNS : BODY_NOUNS
  let role = false
  let last = first
  for (; last - first < MAX_TOKENS; last++) {
    const token = words.tokens[last]
    if (token === undefined || words.sentences.some((s) => s.last === last)) break
    if (/^(?:VERB|AUX|SCONJ|PRON)$/.test(token.upos) && token.xpos !== 'PRP$' && token.xpos !== 'VBN') break
    if (/^(?:[,.;:?!()“”"—–]|who|which|that|and|but)$/.test(token.lower)) break
    role ||= nouns.has(token.lemma) || nouns.has(token.lower)
  }
  const end = words.tokens[last]
  const closed = openers[0] !== ',' || end === undefined || /^(?:[,.;:?!()“”"—–]|and|who|which)$/.test(end.lower)
  while (last > first && /^(?:ADP|DET|CCONJ|ADV)$/.test(words.tokens[last - 1]?.upos ?? '')) last--
  return role && closed && last > first ? [first, last] : null
}
