import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/marked.ts'
import { readText } from '../../../test/read-text.ts'
import type { Attribution, Pieces } from '../../document/index.ts'

const words = (text: string, pieces: Pieces): readonly string[] => pieces.map(([start, end]) => text.slice(start, end))

/** Rows: one attribution marked with its source (S), cue (C), content (T) and, where it matters, addressee (TO). */
const ROWS: readonly (readonly [string, string])[] = [
  ['a quotation before the name', '[“The quay closes in July,”](T) [Mara Ilves](S) [said](C).'],
  ['an inverted source', '[“The quay closes in July,”](T) [said](C) [Mara Ilves](S).'],
  [
    'a source with apposition after the cue',
    '[“The quay closes in July,”](T) [said](C) [Mara Ilves, the mayor of Port Alma](S).',
  ],
  [
    'a source with apposition before the cue',
    '[Mara Ilves, the mayor of Port Alma,](S) [said](C) [the quay would close in July](T).',
  ],
  ['a split quotation', '[“The quay closes,”](T) [Mara Ilves](S) [said](C). [“We have no choice.”](T)'],
  ['a quotation behind the cue', '[Mara Ilves](S) [said](C): [“The quay closes in July.”](T)'],
  ['a clause with that', '[The mayor](S) [said](C) [that the quay would close in July](T).'],
  ['a bare clause', '[The mayor](S) [said](C) [the quay would close in July](T).'],
  ['a clause before the name', '[The quay would close in July](T), [the mayor](S) [said](C).'],
  [
    'a body at the end',
    '[Some 500 people protested outside the court on Monday](T), [the Harbour Union](S) [said](C).',
  ],
  ['a participle before the source', '[A storm hit Lom on Sunday, killing nine people](T), [police](S) [said](C).'],
  [
    'an office and its name at the end',
    '[At least 11 miners were killed in the Tarn mine on Monday](T), [the mayor of Lom, Mara Ilves,](S) [said](C).',
  ],
  ['quoted words beside the object', '[Odd Brann](S) [called](C) [the verdict “a good day for the harbour”](T).'],
  ['an addressee', '[Mara Ilves](S) [told](C) [reporters](TO) [that the quay would close](T).'],
  ['according to at the end', '[The quay will close in July](T), [according to](C) [the harbour council](S).'],
  ['according to at the head', '[According to](C) [the harbour council](S), [the quay will close in July](T).'],
  ['a belief', '[Mara Ilves](S) [believes](C) [that the quay is unsafe](T).'],
  ['an adjective of belief', '[Mara Ilves](S) [is convinced](C) [that the quay is unsafe](T).'],
  ['a name and a dash', '[“The quay closes in July.”](T) [—](C) [Mara Ilves](S)'],
]

function matches(
  text: string,
  spans: readonly { start: number; end: number; label: string }[],
  a: Attribution,
): boolean {
  const wanted = (label: string): readonly string[] =>
    spans.filter((s) => s.label === label).map((s) => text.slice(s.start, s.end))
  const bare = (list: readonly string[]): string => list.map((w) => w.replace(/[,.]$/, '')).join('|')
  return (
    bare(words(text, a.source)) === bare(wanted('S')) &&
    bare(words(text, a.cue)) === bare(wanted('C')) &&
    bare(words(text, a.content)) === bare(wanted('T')) &&
    wanted('TO').every((w) => words(text, a.to).includes(w))
  )
}

describe('who said what', () => {
  it.each(ROWS)('reads %s', (_name, source) => {
    const { text, spans } = marked(source)
    const doc = readText(text)
    expect(
      doc.attributions.filter((a) => matches(text, spans, a)),
      JSON.stringify(doc.attributions.map((a) => [words(text, a.source), words(text, a.cue), words(text, a.content)])),
    ).toHaveLength(1)
  })

  it.each([
    ['a deed', 'The council closed the old quay in July.'],
    ['a thing that is laid or shown', 'The mayor laid a wreath at the quay and showed his hands.'],
    ['what somebody had asked for', 'The mayor resigned, as his rivals had demanded.'],
    ['who is addressed', 'The mayor addressed the crowd on the quay.'],
    ['a nickname', 'Joe “the Boat” Renn repaired the quay.'],
    ['scare quotes without a cue', 'The “temporary” quay has stood for years.'],
    ['a title of a work', 'The museum bought “Night on the Harbour” in spring.'],
    ['a showing of something', 'The lamp on the pier shone all night.'],
  ])('finds no speech in %s', (_name, text) => {
    expect(readText(text).attributions).toEqual([])
  })

  it('knows the speaker behind a pronoun and a follow-up quotation', () => {
    const doc = readText(
      'Mara Ilves, the mayor, opened the meeting. She said the quay would close. “We have no choice,” she added.',
    )
    const ilves = doc.entities.find((m) => doc.text.slice(m.start, m.end) === 'Mara Ilves')?.entity
    expect(doc.attributions.map((a) => a.speaker)).toEqual([ilves, ilves])
  })

  it('gives an unnamed source an entity without a name, and joins no two of them', () => {
    const doc = readText('A senior official said the talks had failed.\n\nAnother official said the talks would go on.')
    expect(doc.attributions.map((a) => a.named)).toEqual([false, false])
    const [first, second] = doc.attributions.map((a) => a.speaker)
    expect(first).not.toBe(second)
    expect(doc.entities.filter((m) => m.entity === first).map((m) => m.mention)).toEqual(['nominal'])
  })

  it('marks a denial and a refusal', () => {
    const doc = readText('Tomas Renn denied that the union had agreed. Mara Ilves refused to comment on the plan.')
    expect(doc.attributions.map((a) => a.polarity)).toEqual(['denied', 'refused'])
  })

  it('keeps the chain of a report inside a report', () => {
    const doc = readText('Mara Ilves said that Tomas Renn had told the council that the crane was broken.')
    const inner = doc.attributions.find((a) => a.inside !== null)
    const outer = doc.attributions.find((a) => a.id === inner?.inside)
    expect(words(doc.text, inner?.source ?? [])).toEqual(['Tomas Renn'])
    expect(words(doc.text, outer?.source ?? [])).toEqual(['Mara Ilves'])
  })

  it('stays fast on a page of nothing but cues', () => {
    // CPU time: what other processes take away is no property of the code.
    const before = process.cpuUsage()
    readText('he said she said '.repeat(4000))
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(8000)
  })
})
