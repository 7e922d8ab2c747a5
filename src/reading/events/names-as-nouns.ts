import type { Mention } from '../../document/index.ts'
import type { Token, Words } from '../../language/index.ts'
import { NOUN_PATTERNS } from './deed-tables.ts'

/**
 * The same words, where a capitalised word inside a name is a proper noun whatever the tagger took it for, and an event
 * noun outside every name is a common one, as in the capitals of a headline.
 */
export function namesAsNouns(words: Words, entities: readonly Mention[]): Words {
  const names = entities.filter((m) => m.mention === 'name').toSorted((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  const tokens = words.tokens.map((token): Token => {
    while (at < names.length && (names[at]?.end ?? 0) <= token.start) at++
    const name = names[at]
    const inside = name !== undefined && name.start <= token.start && token.end <= name.end
    if (!inside && token.upos === 'PROPN') return asCommon(token)
    if (!inside || token.xpos.startsWith('N') || !/^\p{Lu}/u.test(token.text)) return token
    return { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.lower }
  })
  return { ...words, tokens }
}

function asCommon(token: Token): Token {
  const lemma = [token.lower, token.lower.replace(/s$/, ''), token.lower.replace(/ies$/, 'y')].find((l) =>
    NOUN_PATTERNS.has(l),
  )
  return lemma === undefined ? token : { ...token, upos: 'NOUN', xpos: lemma === token.lower ? 'NN' : 'NNS', lemma }
}
