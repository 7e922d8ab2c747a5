import { describe, expect, it } from 'vitest'
import { marked } from '../../../../test/marked.ts'
import { models } from '../../../../test/models.ts'
import { readText } from '../../../../test/read-text.ts'
import { readWords } from '../../../language/index.ts'
import { resolveSpans } from './resolve-spans.ts'

/** The labels of a text's spans, one string a chain that was found. */
function chains(source: string): readonly string[] {
  const { text, spans } = marked(source)
  const doc = readText(text)
  const found = resolveSpans(doc, readWords(doc.text, doc.blocks, models()), models().gazetteer, spans)
  const byChain = new Map<number, string[]>()
  spans.forEach((s, i) => {
    const chain = found[i] ?? -1
    byChain.set(chain, [...(byChain.get(chain) ?? []), s.label])
  })
  return [...byChain.values()].map((labels) => labels.join(' '))
}

describe('spans that are handed in gather', () => {
  it.each([
    ['full name, short name and pronoun', '[Mara Ilves](1) spoke. [Ilves](1) said [she](1) would leave.', ['1 1 1']],
    ['an acronym', 'The [Harbour Workers Federation](1) ([HWF](1)) met. The [HWF](1) voted.', ['1 1 1']],
    ['a shortened name', 'The [Norvian Air Force](1) flew. The [Air Force](1) left.', ['1 1']],
    ['an apposition', '[Anton Renn](1), [the mayor of Tarn](1), left.', ['1 1']],
    ['a role before a name', '[The mayor](1), [Anton Renn](1), left.', ['1 1']],
    ['a description taken up', '[Anton Renn](1), [the mayor](1), left. [The mayor](1) wept.', ['1 1 1']],
    ['a body by its last word', '[The Harbour Union](1) met. [The union](1) said [it](1) would strike.', ['1 1 1']],
    ['a phrase with its like', '[A ferry](1) sank. Divers found [the ferry](1) on Monday.', ['1 1']],
    ['what a pronoun names later', 'In [its](1) report, [the Harbour Union](1) blamed the mayor.', ['1 1']],
    ['“I” and its speaker', '“[I](1) will stay,” said [Mara Ilves](1). [Anton Renn](2) left.', ['1 1', '2']],
    [
      '“we” and the body that its speaker is introduced with',
      '[Mara Ilves, head of [the Harbour Union](2)](1), left at noon. “[We](2) will stay,” said [Ilves](1).',
      ['1 1', '2 2'],
    ],
    ['a machine and the model named before it', 'The [Norvia K300](1) flew. [The plane](1) landed.', ['1 1']],
    ['a name and the word for what it is', 'The [Norvia index](1) fell. [Norvia](1) had risen.', ['1 1']],
    ['a relative pronoun', '[Mara Ilves](1), [who](1) left on Monday, is back.', ['1 1']],
  ])('by %s', (_, source, expected) => {
    expect(chains(source)).toEqual(expected)
  })

  it.each([
    ['two people with one surname', '[Mara Ilves](1) met [Peter Ilves](2).'],
    ['a pronoun of the other gender', '[Mr Renn](1) left. [She](2) wept.'],
    ['“they” and one person', '[Anton Renn](1) left. [They](2) stayed.'],
    ['“it” and a person', '[Anton Renn](1) left. [It](2) sank.'],
    ['“you” and anybody', '[Anton Renn](1) left. “Will [you](2) stay?”'],
    ['an object and the subject of its verb', '[Anton Renn](1) met [him](2).'],
    ['a list and its members', '[Anton Renn and Peter Holt](1) met [Peter Holt](2).'],
    ['phrases with other numbers', 'The [2 ferries](1) left. The [3 ferries](2) stayed.'],
    ['a new thing and an old one', 'The strike began. [The ferry](1) left. [Another ferry](2) came.'],
    ['a body and its part', 'The [Assembly of the Tarn Union](1) met. The [Tarn Union](2) left.'],
    ['a maker and its model', 'The [Norvia 300](1) flew. [Norvia](2) was sold.'],
    ['a letter and the model named before it', 'The [Norvia K300](1) flew. [The letter](2) came.'],
    ['a place and the agency behind it', '[OSLO](1) ([NP](2)) — The port was closed.'],
  ])('never %s', (_, source) => {
    expect(chains(source)).toHaveLength(2)
  })

  it('keeps a span without a word apart', () => {
    const doc = readText('Mara Ilves left.  She wept.')
    const words = readWords(doc.text, doc.blocks, models())
    const found = resolveSpans(doc, words, models().gazetteer, [
      { start: 0, end: 10 },
      { start: 16, end: 17 },
      { start: 18, end: 21 },
    ])
    expect(new Set(found).size).toBe(2)
    expect(found[0]).toBe(found[2])
  })
})
