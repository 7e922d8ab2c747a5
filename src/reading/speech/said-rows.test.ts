import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/marked.ts'
import { readText } from '../../../test/read-text.ts'
import type { Attribution, Pieces } from '../../document/index.ts'

const words = (text: string, pieces: Pieces): string =>
  pieces.map(([start, end]) => text.slice(start, end).replace(/[,.]$/, '')).join('|')

/**
 * Rows in the manner of public complaints about quotation tools (CoreNLP #905, #1090, #1251; textacy #293, #382, #383) and
 * of the contract: source S, cue C, content T, addressee TO, medium M, time W.
 */
const FOUND: readonly (readonly [name: string, source: string])[] = [
  [
    'an apposition after an inverted name (#905)',
    '[“The quay is shut,”](T) [said](C) [Mara Ilves, a lawyer from Orvik](S).',
  ],
  [
    'an age and a description before the cue (#905)',
    '[“The quay is shut,”](T) [Mara Ilves, 43, the mayor of Port Alma](S), [told](C) [reporters](TO) on [Saturday](W).',
  ],
  ['an apposition with a relative clause (#905)', '[“It sank,”](T) [said](C) [Jon Tarr, a diver who saw the boat](S).'],
  [
    'a paragraph that opens a mark and closes none (#905)',
    '[“We were told nothing.](T)\n\n[“We will not leave,”](T) [Mara Ilves](S) [said](C).',
  ],
  ['a cue in the paragraph before (#905)', '[Mara Ilves](S) [added](C):\n\n[“We will not leave.”](T)'],
  ['a nickname in marks (#1251)', '[Joe “the Boat” Renn](S) [said](C) [the pier was safe](T).'],
  ['indirect speech (#293)', '[The harbour union](S) [warned](C) [that the crane could fall](T).'],
  ['a dash (#383)', '[“The quay stays open.”](T) [–](C) [Mara Ilves, mayor of Port Alma](S)'],
  ['a label (#383)', 'And from [Chairwoman Mara Ilves](S)[:](C) [“The quay stays open.”](T)'],
  ['a desk (#383)', 'From the desk of [Tomas Renn](S)[:](C) [“We will rebuild the pier.”](T)'],
  ['a mark that is never closed (#382)', '[“We were told nothing](T), [Mara Ilves](S) [said](C).'],
  ['a curly mark closed by a straight one (#382)', '[“We were told nothing,"](T) [Mara Ilves](S) [said](C).'],
  ['an interruption', '[“The quay,”](T) [Mara Ilves](S) [said](C), [“is shut for good.”](T)'],
  [
    'a quotation that goes on after time and place',
    '[“The quay is shut,”](T) [Mara Ilves](S) [said](C) on [Saturday](W) in Port Alma. [“We have no choice.”](T)',
  ],
  ['words before the mark', '[The quay was “shut for good,”](T) [Mara Ilves](S) [said](C).'],
  ['a question', '[“Who paid for it?”](T) [Tomas Renn](S) [asked](C).'],
  ['words between commas', '[The pier](T), [Mara Ilves](S) [said](C), [would open in May](T).'],
  ['a vow', '[Tomas Renn](S) [vowed](C) [to rebuild the pier](T).'],
  ['an object of praise', '[Tomas Renn](S) [praised](C) [the crew](T).'],
  ['a preposition', '[The union](S) [called for](C) [a strike](T).'],
  ['hearsay', '[The pier](T) [is expected](C) [to open in May](T).'],
  ['a verb with a noun', '[Tomas Renn](S) [raised questions about](C) [the plan](T).'],
  ['a noun with its owner', 'The vote followed [Renn](S)’s [claim](C) [that the quay was safe](T).'],
  ['an adjective with a preposition', '[Mara Ilves](S) [is critical of](C) [the plan](T).'],
  ['a passive with its agent', '[The plan](T) [was criticized](C) by [Mara Ilves](S).'],
  ['a verb of going on', '[Mara Ilves](S) [went on to say](C) [that the quay was shut](T).'],
  ['a relative clause', 'The vote surprised Renn, [who](S) [said](C) [that the quay was safe](T).'],
  ['a participle', '[Tomas Renn](S) left early, [saying](C) [that the train was late](T).'],
  ['a shared subject', '[Tomas Renn](S) opened the meeting and [said](C) [that the quay was safe](T).'],
  ['a medium', 'In [an interview with the Gazette](M), [Mara Ilves](S) [said](C) [the pier was safe](T).'],
  ['a speech of a year', 'In [a 2014 speech](M), [Mara Ilves](S) [said](C) [that the quay would never close](T).'],
  ['a meeting', '[Mara Ilves](S) [told](C) [Renn](TO) at [a meeting in Orvik](M) [that the pier was shut](T).'],
  ['a dateline with an agency', 'ORVIK (Reuters) - [The mayor, Mara Ilves](S), [said](C) [the quay was shut](T).'],
  [
    'several appositions',
    '[“It sank,”](T) [Jon Tarr, the head of the port, one of three in Orvik](S), [said](C) on [Monday](W).',
  ],
  ['a party in brackets', '[“It sank,”](T) [panel Chairman Rep. Jon Tarr (N-Orvik)](S) [said](C) after a talk.'],
  ['a paper that reads', '[“We saw hope,”](T) [the letter](S) [reads](C).'],
  ['a demand', '[“Who paid for it?”](T) [Tomas Renn](S) [demanded](C).'],
  ['a gerund', '[Tomas Renn](S) [denied](C) [taking the money](T).'],
  ['a question word', '[Mara Ilves](S) [asked](C) [him](TO) [why he ran](T).'],
  ['a day before the clause', '[Tomas Renn](S) [said](C) [Tuesday](W) [he would leave](T).'],
  ['a day before the name', 'On [Saturday](W) [Renn](S) [said](C) [he would leave](T).'],
  ['an aside with a preposition', '[Tomas Renn](S), in an address on [Friday](W), [vowed](C) [to stay](T).'],
  [
    'a meeting addressed on a day',
    '[Ilves](S) [told](C) [a meeting of the council](TO) on [Tuesday](W) [that the crane was safe](T).',
  ],
  ['sources close to somebody', '[Sources close to the family](S) [said](C) [she had left](T).'],
  ['another one', 'One diplomat left. [Another](S) [said](C) [the embassy was empty](T).'],
  ['one of several', '[“I cannot talk about that,”](T) [one of the men](S) [said](C).'],
  ['a clause told to many', '[Tomas Renn](S) [told](C) [aides](TO) [he would step down](T).'],
  ['hearsay that is feared', 'It [is feared](C) [that more people are buried](T).'],
  ['an agency that cites', 'Interfax reported, [citing](C) [the ministry](S), [that the base was hit](T).'],
  ['an agency that quotes', '[“The war is over,”](T) the agency quoted [Tomas Renn](S) as [saying](C).'],
  ['one who is quoted', '[“The war is over,”](T) [Tomas Renn](S) was quoted as [saying](C) by the agency.'],
  ['one who is quoted by nobody', '[“The war is over,”](T) [Tomas Renn](S) [was quoted as saying](C).'],
  ['an answer', '“Is it true?” asked Holt. [“It is,”](T) [Renn](S) [replied](C).'],
  ['a question and no answer', '[“Is it true?”](T) [asked](C) [Holt](S). “It is.”'],
  ['a label with “this”', 'And this from [Senator Carla Munoz](S)[:](C) [“We will not rest.”](T)'],
  ['a speaker who is asked', 'Asked whether he would go, [Tomas Renn](S) [said](C): [“Never.”](T)'],
  ['a speaker who speaks to somebody', 'Speaking to reporters, [Tomas Renn](S) [said](C) [the gate was open](T).'],
  ['a transcript', '[MARA ILVES](S)[:](C) [The quay is shut. Nobody rows.](T)'],
]

function matches(
  text: string,
  spans: readonly { start: number; end: number; label: string }[],
  a: Attribution,
): boolean {
  const wanted = (label: string): string =>
    words(
      text,
      spans.filter((s) => s.label === label).map((s) => [s.start, s.end]),
    )
  const optional = (label: string, found: Pieces): boolean =>
    wanted(label) === '' || words(text, found).includes(wanted(label))
  return (
    words(text, a.source) === wanted('S') &&
    words(text, a.cue) === wanted('C') &&
    words(text, a.content) === wanted('T') &&
    optional('TO', a.to) &&
    optional('M', a.medium) &&
    optional('W', a.when)
  )
}

/** Sentences in which nobody says anything. */
const NOBODY_SAYS: readonly (readonly [name: string, text: string])[] = [
  ['a byline', 'By Mara Ilves'],
  ['a byline with an outlet', 'Tomas Renn, Alma Gazette'],
  ['an agency in brackets', 'The pier fell into the sea in July (Reuters).'],
  ['scare quotes', 'The so-called “experts” left the hall at noon.'],
  ['a temporary “thing”', 'The “temporary” quay has stood for years.'],
  ['a work', 'The museum bought the novel “Night on the Harbour” in spring.'],
  ['a nickname', 'Joe “the Boat” Renn repaired the quay.'],
  ['a slogan on a sign', 'A sign above the door read nothing at all.'],
  ['a deed', 'The council closed the old quay in July.'],
  ['a claimed thing', 'The union rebuilt its office after the storm.'],
  ['a month', 'May was cold and March was wet.'],
  ['a telling sum', 'The repair of the crane cost two million crowns.'],
  ['a state of things', 'The crane is older than the pier.'],
  ['a call at a port', 'The ship called at Orvik in June.'],
  ['a held meeting', 'The council held its meeting in the old hall.'],
  ['a run for office', 'Mara Ilves ran for mayor in May.'],
  ['a report on a desk', 'The report lay on the desk of the mayor.'],
  ['a reading room', 'The library opened a reading room near the quay.'],
  ['a note in music', 'The singer held the last note for a minute.'],
  ['a point of land', 'The lighthouse stands on the point.'],
  ['a showing', 'The lamp on the pier shone all night.'],
  ['a noun behind “that”', 'The fall that demand had taken was deep.'],
  ['who speaks to whom', 'The mayor left after speaking to the crew.'],
  ['a finding of things', 'Divers found the anchor near the wall.'],
]

describe('rows of who said what', () => {
  it.each(FOUND)('reads %s', (_name, source) => {
    const { text, spans } = marked(source)
    const { attributions } = readText(text)
    const shown = attributions.map((a) => [words(text, a.source), words(text, a.cue), words(text, a.content)])
    expect(attributions.filter((a) => matches(text, spans, a)).length, JSON.stringify(shown)).toBe(1)
  })

  it.each(NOBODY_SAYS)('finds no words in %s', (_name, text) => {
    expect(readText(text).attributions).toEqual([])
  })

  it.each([
    ['a denial', 'Renn denied that he had signed the letter.', 'denied'],
    ['a refusal', 'Ilves refused to say whether the pier would open.', 'refused'],
    ['a silence', 'Ilves did not say when the pier would open.', 'refused'],
    ['a plain statement', 'Ilves said that the pier would open.', 'affirmed'],
    ['two silences', 'Neither Ilves nor Renn said whether they had signed.', 'refused'],
    ['nobody’s denial', 'Nobody denied that it was late.', 'affirmed'],
    ['a denied deed', 'Renn denied taking the money.', 'denied'],
    ['a denial that is denied', 'Ilves did not deny that the pier would close.', 'affirmed'],
  ] as const)('marks %s', (_name, text, polarity) => {
    expect(readText(text).attributions[0]?.polarity).toBe(polarity)
  })

  it.each([
    ['a translation', '“The gate is open,” Mara Ilves said, according to a translation.', 'Mara Ilves'],
    ['a month', 'In July, Mara Ilves said that the gate was open.', 'Mara Ilves'],
    ['a dateline', 'ORVIK, July 3 (Reuters) - Mara Ilves said that the gate was open.', 'Mara Ilves'],
    ['a bare definite phrase', 'The company hired Tomas Renn. The chairman said that the gate was open.', null],
    ['a pronoun for an agency', 'The Alma Gazette sent a reporter. He said that the gate was open.', null],
  ] as const)('does not take %s for the speaker', (_name, text, name) => {
    const doc = readText(text)
    const speakers = doc.attributions.filter((a) => a.inside === null).map((a) => a.speaker)
    const entity = doc.entities.find((m) => doc.text.slice(m.start, m.end) === name)?.entity ?? null
    expect(speakers).toEqual([entity])
  })

  it('takes an agency that passes words on for a link of the chain', () => {
    const doc = readText('Tomas Renn said the crane was broken, Reuters reported.')
    const inner = doc.attributions.find((a) => words(doc.text, a.source) === 'Tomas Renn')
    const outer = doc.attributions.find((a) => a.id === inner?.inside)
    expect(words(doc.text, outer?.source ?? [])).toBe('Reuters')
  })

  it.each([
    ['cites', 'The Courier reported that Korhal had fled, citing two officials.', 'two officials', 'The Courier'],
    ['quotes', '“It is over,” the agency quoted Tomas Renn as saying.', 'Tomas Renn', 'the agency'],
    ['is told by', '“It is over,” Tomas Renn was quoted as saying by the agency.', 'Tomas Renn', 'the agency'],
  ])('makes one who %s a link of the chain', (_name, text, low, high) => {
    const doc = readText(text)
    const inner = doc.attributions.find((a) => words(doc.text, a.source) === low)
    const outer = doc.attributions.find((a) => a.id === inner?.inside)
    expect(words(doc.text, outer?.source ?? [])).toBe(high)
  })

  it('gives the time of an aside to nobody’s words', () => {
    const doc = readText('“It was time,” said Jonas Wirth, who took office in May, on Friday.')
    expect(words(doc.text, doc.attributions[0]?.when ?? [])).toBe('Friday')
  })

  it('takes who is asked for no speaker of the question', () => {
    const doc = readText('Asked whether he would go, Tomas Renn said: “Never.”')
    expect(doc.attributions.map((a) => [words(doc.text, a.source), words(doc.text, a.cue)])).toEqual([
      ['', 'Asked'],
      ['Tomas Renn', 'said'],
    ])
  })

  it('joins “they” to the unnamed people who spoke last, and nobody else', () => {
    const doc = readText('Two officials said the talks had failed. They said the envoy had left.')
    const [first, second] = doc.attributions
    expect(second?.speaker).toBe(first?.speaker)
    expect(first?.speaker).not.toBeNull()
  })
})
