import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'
import type { Annotated } from '../../document/index.ts'

const mention = (doc: Annotated, words: string): string | undefined =>
  doc.entities.find((m) => doc.text.slice(m.start, m.end) === words)?.entity

describe('names and their referents in one document', () => {
  it('leaves title and role out of the name and keeps them as description', () => {
    const doc = readText('Foreign Minister Mara Ilves met the envoy Tomas Renn in Berlin.')
    expect(mention(doc, 'Mara Ilves')).toBeDefined()
    expect(doc.descriptions.map((d) => doc.text.slice(d.start, d.end))).toContain('Foreign Minister')
  })

  it('joins the short name to the only full one', () => {
    const doc = readText('Mara Ilves opened the meeting. Later Ilves left the hall.')
    expect(mention(doc, 'Ilves')).toBe(mention(doc, 'Mara Ilves'))
  })

  it('keeps two people with one surname apart, and the bare surname with neither', () => {
    const doc = readText('Mara Ilves and Peter Ilves spoke at the meeting. Ilves left the hall early.')
    const three = [mention(doc, 'Mara Ilves'), mention(doc, 'Peter Ilves'), mention(doc, 'Ilves')]
    expect(new Set(three).size).toBe(3)
  })

  it('knows a son by his mark: the bare surname is his where nobody else bears it', () => {
    const entity = (text: string, name: string): string | undefined => {
      const start = text.lastIndexOf(name)
      return readText(text).entities.find((m) => m.start === start)?.entity
    }
    const alone = 'Tomas Renn Jr. wrote to the press. Renn left.'
    expect(entity(alone, 'Renn')).toBe(entity(alone, 'Tomas Renn Jr.'))
    const both = 'President Renn spoke on Monday. Tomas Renn Jr. wrote to the press. Renn left.'
    expect(entity(both, 'Renn')).not.toBe(entity(both, 'Tomas Renn Jr.'))
    const son = 'Tomas Renn wrote. His son Tomas Renn Jr. left. Renn slept.'
    expect(entity(son, 'Tomas Renn')).not.toBe(readText(son).entities[0]?.entity)
  })

  it('tells the younger and the elder of one surname apart, and joins each with his own', () => {
    const text = 'Tomas Renn left. His son, Tomas Renn Jr., stayed. The younger Renn said that he was tired.'
    const doc = readText(text)
    const at = (words: string): string | undefined => doc.entities.find((m) => m.start === text.indexOf(words))?.entity
    expect(at('Renn said')).toBe(at('Tomas Renn Jr.'))
    expect(at('Renn said')).not.toBe(at('Tomas Renn left'))
    const elder = readText('Tomas Renn Jr. spoke on Monday. Tomas Renn Sr. sat in the second row.')
    expect(new Set(elder.entities.filter((m) => m.mention === 'name').map((m) => m.entity)).size).toBe(2)
  })

  it('takes a name behind the noun of an office for a person, and what somebody founded for a body', () => {
    const typeOf = (text: string, name: string): string | undefined =>
      readText(text).entities.find((m) => m.start === text.indexOf(name))?.type
    expect(typeOf('Police led customs officer Petter Quill out of the house.', 'Petter Quill')).toBe('PER')
    expect(typeOf('Halvard Renn, the founder of Renn Lines, left the hall.', 'Renn Lines')).toBe('ORG')
  })

  it('finds a person whom a trade introduces, however rare the name', () => {
    const text = 'Union leader Gorán Dušek spoke to the crowd in Karven.'
    expect(readText(text).entities.map((m) => [m.type, text.slice(m.start, m.end)])).toContainEqual([
      'PER',
      'Gorán Dušek',
    ])
  })

  it('keeps father and son of one full name apart by their ages or by "also named"', () => {
    const doc = readText('Police arrested Tomas Renn, 31, on Monday. His father Tomas Renn, 68, was not at home.')
    const bearers = doc.entities.filter((m) => doc.text.slice(m.start, m.end) === 'Tomas Renn').map((m) => m.entity)
    expect(new Set(bearers).size).toBe(2)
    const other = readText('Tomas Renn left the harbour. His son, also named Tomas Renn, stayed.')
    expect(new Set(other.entities.filter((m) => m.mention === 'name').map((m) => m.entity)).size).toBe(2)
  })

  it('keeps one person named after a kin word one', () => {
    const doc = readText('Her brother Tomas Renn, 31, called first. Tomas Renn said he was safe.')
    expect(new Set(doc.entities.filter((m) => m.mention === 'name').map((m) => m.entity)).size).toBe(1)
  })

  it('joins an acronym to the name it stands behind in brackets', () => {
    const doc = readText('The Harbour Workers Federation (HWF) called a strike. The HWF met on Monday.')
    expect(mention(doc, 'HWF')).toBe(mention(doc, 'Harbour Workers Federation'))
  })

  it('never makes an entity of a bare title or pronoun', () => {
    const doc = readText('The minister spoke. He left. It rained.')
    expect(doc.entities).toEqual([])
  })

  it('leaves “I” and “we” inside a quotation to the speaker', () => {
    const doc = readText('“We will wait and I will stay,” Mara Ilves said.')
    expect(doc.entities.map((m) => doc.text.slice(m.start, m.end))).toEqual(['Mara Ilves'])
  })

  it('does not guess between two people for a pronoun that fits both', () => {
    const doc = readText(
      'Yesterday in the hall, Robert Ilves and Peter Renn spoke. Some time later, for reasons unknown, he left.',
    )
    expect(doc.entities.filter((m) => m.mention === 'pronoun')).toEqual([])
  })

  it('marks a description inside a quotation as quoted', () => {
    const doc = readText('“Tomas Renn, a reckless leader, will fail,” Mara Ilves said.')
    expect(doc.descriptions.find((d) => doc.text.slice(d.start, d.end).includes('leader'))?.voice).toBe('quoted')
  })

  it('flags a person under eighteen with the words that show it', () => {
    const doc = readText('Tomas Renn, a 16-year-old pupil, was hurt on the quay.')
    expect(doc.care.map((c) => [c.kind, doc.text.slice(c.start, c.end)])).toEqual([['minor', '16-year-old']])
  })

  it('flags no grown person', () => {
    expect(readText('Tomas Renn, a 46-year-old docker, was hurt on the quay.').care).toEqual([])
  })
})
