import { describe, expect, it } from 'vitest'
import { beginOf, type Candidate, insideOf, LABELS, searchNames, TYPE_NAMES, type Weights } from './index.ts'

const PER = TYPE_NAMES.indexOf('PER')
const ORG = TYPE_NAMES.indexOf('ORG')

/** Weights of a sentence of `length` words; `words` and `names` give what is not 0. */
function weigh(
  length: number,
  words: readonly (readonly [word: number, label: number, score: number])[],
  names: readonly (readonly [Candidate, type: number, score: number])[],
): Weights {
  const scores = new Int32Array(length * LABELS)
  for (const [word, label, score] of words) scores[word * LABELS + label] = score
  const ofNames = new Int32Array(names.length * LABELS)
  names.forEach(([, type, score], k) => {
    ofNames[k * LABELS + beginOf(type)] = score
  })
  return {
    length,
    words: scores,
    candidates: names.map(([candidate]) => candidate),
    names: ofNames,
    steps: new Int32Array(TYPE_NAMES.length ** 2),
  }
}

const found = (weights: Weights): readonly string[] =>
  searchNames(weights).map(({ first, last, type }) => `${first}-${last} ${TYPE_NAMES[type]}`)

describe('searchNames', () => {
  it('takes one long name where it scores better than two short ones', () => {
    const short: Candidate = { first: 0, last: 1 }
    const rest: Candidate = { first: 1, last: 2 }
    const long: Candidate = { first: 0, last: 2 }
    expect(
      found(
        weigh(
          2,
          [],
          [
            [short, PER, 5],
            [rest, ORG, 5],
            [long, ORG, 11],
          ],
        ),
      ),
    ).toEqual(['0-2 ORG'])
    expect(
      found(
        weigh(
          2,
          [],
          [
            [short, PER, 5],
            [rest, ORG, 5],
            [long, ORG, 9],
          ],
        ),
      ),
    ).toEqual(['0-1 PER', '1-2 ORG'])
  })

  it('adds what the words of a name score as its beginning and inside', () => {
    const name: Candidate = { first: 0, last: 2 }
    const words = [[0, beginOf(PER), 4] as const, [1, insideOf(PER), 4] as const]
    expect(found(weigh(2, words, [[name, PER, -7]]))).toEqual(['0-2 PER'])
    expect(found(weigh(2, words, [[name, PER, -9]]))).toEqual([])
  })

  it('leaves words outside that score better there', () => {
    const name: Candidate = { first: 1, last: 2 }
    expect(found(weigh(3, [[1, 0, 6]], [[name, PER, 5]]))).toEqual([])
  })
})
