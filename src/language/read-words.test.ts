import { describe, expect, it } from 'vitest'
import { models } from '../../test/models.ts'
import type { Block } from '../document/index.ts'
import { conlluOf } from './conllu.ts'
import { readWords } from './read-words.ts'

const tags = (text: string): string =>
  readWords(text, [], models())
    .tokens.map((t) => `${t.text}/${t.upos}`)
    .join(' ')

const lemmas = (text: string): string =>
  readWords(text, [], models())
    .tokens.map((t) => t.lemma)
    .join(' ')

describe('tags', () => {
  it.each([
    ['The union denied the report.', 'The/DET union/NOUN denied/VERB the/DET report/NOUN ./PUNCT'],
    ['They report a strike.', 'They/PRON report/VERB a/DET strike/NOUN ./PUNCT'],
    ["She hasn't left yet.", "She/PRON has/AUX n't/PART left/VERB yet/ADV ./PUNCT"],
    ['Witnesses said he fled.', 'Witnesses/NOUN said/VERB he/PRON fled/VERB ./PUNCT'],
    ['Mara Ilves will visit Berlin.', 'Mara/PROPN Ilves/PROPN will/AUX visit/VERB Berlin/PROPN ./PUNCT'],
  ])('of %s', (text, expected) => {
    expect(tags(text)).toBe(expected)
  })

  it('never make a function word of a word that is not one', () => {
    const { tokens } = readWords('Later Ilves left. Then Varrel of Norvia wept with Osk.', [], models())
    for (const name of ['Ilves', 'Varrel', 'Norvia', 'Osk']) {
      expect(tokens.find((t) => t.text === name)?.upos).not.toMatch(/ADP|AUX|CCONJ|DET|PART|PRON|SCONJ/)
    }
  })
})

describe('lemmas', () => {
  it.each([
    ['They bombed, shelled, seized and freed it.', 'they bomb , shell , seize and free it .'],
    ['He denied and planned and condemned.', 'he deny and plan and condemn .'],
    ['She went, said, met and gave.', 'she go , say , meet and give .'],
    ['The parties’ officials visited cities.', "the party 's official visit city ."],
    ['It agreed, hoped, stopped and travelled.', 'it agree , hope , stop and travel .'],
  ])('of %s', (text, expected) => {
    expect(lemmas(text)).toBe(expected)
  })
})

describe('blocks', () => {
  const text = 'Strike at the port\nShare this\nThe union met. It\nwill strike.'
  const block = (start: number, end: number, kind: Block['kind']): Block => ({ start, end, kind })
  const blocks = [block(0, 18, 'title'), block(19, 29, 'boilerplate'), block(30, text.length, 'paragraph')]
  const { tokens, sentences } = readWords(text, blocks, models())

  it('are never crossed by a sentence, and a wrapped line ends none', () => {
    expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual([
      'Strike at the port',
      'The union met.',
      'It\nwill strike.',
    ])
  })

  it('of furniture hold no tokens', () => {
    expect(tokens.some((t) => t.text === 'Share')).toBe(false)
  })

  it('leave no words between them unread', () => {
    const loose = readWords('Before it. The block. Behind it.', [block(11, 21, 'paragraph')], models())
    expect(loose.sentences.map((s) => loose.text.slice(s.start, s.end))).toEqual([
      'Before it.',
      'The block.',
      'Behind it.',
    ])
  })

  it('number the tokens of the sentences without a gap', () => {
    let next = 0
    for (const s of sentences) {
      expect(s.first).toBe(next)
      next = s.last
    }
    expect(next).toBe(tokens.length)
  })
})

describe('CoNLL-U', () => {
  const rows = (text: string): readonly string[] =>
    conlluOf('d1', readWords(text, [], models()))
      .split('\n')
      .map((line) => line.split('\t').slice(0, 5).join(' '))

  it('writes a word and its clitic as a range', () => {
    expect(rows("Renn didn't go.")).toEqual([
      '# newdoc id = d1',
      '# sent_id = d1-1',
      "# text = Renn didn't go.",
      '1 Renn Renn PROPN NNP',
      "2-3 didn't _ _ _",
      '2 did do AUX VBD',
      "3 n't not PART RB",
      '4 go go VERB VB',
      '5 . . PUNCT .',
      '',
      '',
    ])
  })

  it('has ten columns and says where no blank follows', () => {
    const lines = conlluOf('d1', readWords('The ports, he said.', [], models())).split('\n')
    const columns = lines.filter((l) => /^\d/.test(l)).map((l) => l.split('\t'))
    expect(columns.every((c) => c.length === 10)).toBe(true)
    expect(columns.map((c) => c[9])).toEqual(['_', 'SpaceAfter=No', '_', '_', 'SpaceAfter=No', '_'])
  })

  it('keeps an id with a line break in one line', () => {
    expect(conlluOf('a\nb', readWords('Yes.', [], models())).split('\n')[0]).toBe('# newdoc id = a b')
  })
})
