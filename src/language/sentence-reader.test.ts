import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { models } from '../../test/models.ts'
import { readSentence, readSentences, sentenceReader } from './sentence-reader.ts'

const reader = sentenceReader(models())

/** `word→head relation` for each word; the root has no head. */
const tree = (sentence: string): readonly string[] => {
  const words = readSentence(reader, sentence.split(' '))
  return words.map((w) => `${w.text}→${words[w.head]?.text ?? ''} ${w.deprel}`)
}

describe('the tree', () => {
  it.each([
    [
      'The union denied the report .',
      ['The→union det', 'union→denied nsubj', 'denied→ root', 'the→report det', 'report→denied obj', '.→denied punct'],
    ],
    [
      'Mara Ilves said the quay was closed .',
      [
        'Mara→said nsubj',
        'Ilves→Mara flat',
        'said→ root',
        'the→quay det',
        'quay→closed nsubj:pass',
        'was→closed aux:pass',
        'closed→said ccomp',
        '.→said punct',
      ],
    ],
    [
      'Two men were arrested by police in Brackwater .',
      [
        'Two→men nummod',
        'men→arrested nsubj:pass',
        'were→arrested aux:pass',
        'arrested→ root',
        'by→police case',
        'police→arrested obl:agent',
        'in→Brackwater case',
        'Brackwater→arrested obl',
        '.→arrested punct',
      ],
    ],
  ])('of "%s"', (sentence, expected) => {
    expect(tree(sentence)).toEqual(expected)
  })

  const word = fc.oneof(
    fc.constantFrom(...'the of said and , . “ ” that Mara Ilves port strikes 14 who was not to ('.split(' ')),
    fc.string({ minLength: 1, maxLength: 12 }),
  )

  it('has one root and no circle, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 300 }), (texts) => {
        const words = readSentence(reader, texts)
        expect(words.filter((w) => w.head < 0)).toHaveLength(1)
        words.forEach((_, i) => {
          let at = i
          for (let steps = 0; steps <= words.length && at >= 0; steps++) at = words[at]?.head ?? -1
          expect(at).toBe(-1)
        })
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it('is the same whatever was read before', () => {
    const texts = 'The minister who resigned on Monday told reporters that he would return .'.split(' ')
    const fresh = readSentence(sentenceReader(models()), texts)
    readSentence(reader, 'Something else came first .'.split(' '))
    expect(readSentence(reader, texts)).toEqual(fresh)
  })

  it('is the same when sentences are read together', () => {
    const sentences = ['Mara Ilves said the quay was closed .', 'It reopened on Monday .', 'Closed'].map((s) =>
      s.split(' '),
    )
    const long = sentences.flat().concat(...Array.from({ length: 20 }, () => sentences.flat()))
    const together = readSentences(reader, [...sentences, long])
    expect(together).toEqual([...sentences, long].map((texts) => readSentence(reader, texts)))
    expect(together[3]?.filter((w) => w.head < 0)).toHaveLength(1)
  })

  it('of a very long run of words is made in pieces, in linear time', () => {
    const texts = Array.from({ length: 5000 }, (_, i) => (i % 7 === 0 ? 'and' : `word${i % 50}`))
    const words = readSentence(reader, texts)
    expect(words).toHaveLength(texts.length)
    expect(words.filter((w) => w.head < 0)).toHaveLength(1)
    expect(words.filter((w) => w.deprel === 'parataxis').length).toBeGreaterThan(10)
  })
})

describe('features', () => {
  it.each([
    ['She left .', 0, 'Gender=Fem'],
    ['The ports closed .', 1, 'Number=Plur'],
    ['It closed .', 1, 'Tense=Past'],
  ])('of "%s", word %i', (sentence, i, part) => {
    expect(readSentence(reader, sentence.split(' '))[i]?.feats).toContain(part)
  })
})
