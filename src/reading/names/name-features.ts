import { shapeOf } from '../../language/index.ts'
import type { Gazetteer } from './gazetteer.ts'
import { ORG_HEADS, PLACE_CUES, TITLES } from './tables.ts'

/** What the name tagger sees of a token. */
export interface NameToken {
  readonly text: string
  readonly lower: string
  readonly xpos: string
}

function gazetteerFlags(token: NameToken | undefined, next: NameToken | undefined, gazetteer: Gazetteer): string {
  if (token === undefined) return '-'
  const flags = [
    gazetteer.given.has(token.lower) ? 'g' : '',
    gazetteer.places.has(token.lower) || gazetteer.places.has(`${token.lower} ${next?.lower ?? ''}`) ? 'p' : '',
    TITLES.has(token.lower) ? 't' : '',
    ORG_HEADS.has(token.lower) ? 'o' : '',
    PLACE_CUES.has(token.lower) ? 'l' : '',
  ]
  return flags.join('') || '-'
}

const QUOTE = /^(?:[“”„«»"]|''|``)$/

/** Features of token `i` of one sentence, given the labels already chosen on its left; shared by trainer and decoder. */
export function nameFeatures(
  tokens: readonly NameToken[],
  i: number,
  last: string,
  beforeLast: string,
  gazetteer: Gazetteer,
): readonly string[] {
  // Marks are read alike whatever their shape, so that a model trained on straight ones knows the curly ones.
  const at = (k: number): NameToken | undefined => {
    const token = tokens[i + k]
    return token !== undefined && QUOTE.test(token.text) ? { text: '"', lower: '"', xpos: "''" } : token
  }
  const token = at(0)
  const word = token?.text ?? ''
  const lower = token?.lower ?? ''
  const shape = (k: number): string => shapeOf(at(k)?.text ?? '')
  const low = (k: number): string => at(k)?.lower ?? '<>'
  const flags = gazetteerFlags(token, at(1), gazetteer)
  const position = i === 0 ? '^' : ''
  return [
    `w${lower}`,
    `W${word}`,
    `t${token?.xpos ?? ''}`,
    `h${shape(0)}${position}`,
    `s3${lower.slice(-3)}`,
    `s2${lower.slice(-2)}`,
    `s4${lower.slice(-4)}`,
    `p3${lower.slice(0, 3)}`,
    `p4${lower.slice(0, 4)}`,
    `l${last}`,
    `ll${beforeLast}|${last}`,
    `lw${last}|${lower}`,
    `lh${last}|${shape(0)}`,
    `w-1${low(-1)}`,
    `w+1${low(1)}`,
    `w-2${low(-2)}`,
    `w+2${low(2)}`,
    `w-1+0${low(-1)}|${lower}`,
    `w+0+1${lower}|${low(1)}`,
    `t-1${at(-1)?.xpos ?? '<>'}`,
    `t+1${at(1)?.xpos ?? '<>'}`,
    `t+1+2${at(1)?.xpos ?? '<>'}|${at(2)?.xpos ?? '<>'}`,
    `h-1${shape(-1)}|${shape(0)}`,
    `h+1${shape(0)}|${shape(1)}`,
    `hhh${shape(-1)}|${shape(0)}|${shape(1)}`,
    `s-1${low(-1).slice(-3)}|${shape(0)}`,
    `g${flags}`,
    `gl${flags}|${last}`,
    `g-1${gazetteerFlags(at(-1), token, gazetteer)}|${shape(0)}`,
    `g+1${gazetteerFlags(at(1), at(2), gazetteer)}|${shape(0)}`,
    `g-1l${gazetteerFlags(at(-1), token, gazetteer)}|${flags}|${last}`,
    `tw${token?.xpos ?? ''}|${low(1)}`,
    'b',
  ]
}
