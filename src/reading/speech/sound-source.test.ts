import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'
import type { Pieces } from '../../document/index.ts'

const words = (text: string, pieces: Pieces): string => pieces.map(([s, e]) => text.slice(s, e)).join(' … ')

/** `source | cue | content` of each attribution, with its polarity where it is not affirmed. */
function said(text: string): readonly string[] {
  return readText(text).attributions.map((a) => {
    const line = [a.source, a.cue, a.content].map((pieces) => words(text, pieces)).join(' | ')
    return a.polarity === 'affirmed' ? line : `${line} (${a.polarity})`
  })
}

describe('who says it is a phrase that can speak', () => {
  it.each([
    [
      'The latest Orvik poll released Friday shows that Ilves leads Renn.',
      'The latest Orvik poll | shows | that Ilves leads Renn',
    ],
    [
      'The Harbour Agency (NHA) earlier this month declared the worst flood of the 21st century.',
      'The Harbour Agency (NHA) | declared | the worst flood of the 21st century',
    ],
    [
      'The video comes as rights groups say 15 people have been killed in Calder.',
      'rights groups | say | 15 people have been killed in Calder',
    ],
    [
      'The judge has rejected a request to open the file, saying the court has no business with it.',
      'The judge | saying | the court has no business with it',
    ],
    [
      'The committee has requested that Mara Ilves appear for an interview, after learning the files had been wiped.',
      'The committee | learning | the files had been wiped',
    ],
    ["Mara Ilves's brief said that was not her view.", "Mara Ilves's brief | said | that was not her view"],
    [
      'Floods alone are not likely to close the port, noted Jon Tarr.',
      'Jon Tarr | noted | Floods alone are not likely to close the port',
    ],
    [
      'The closing of the pier is an insult to all dockers, senior councillors said Friday afternoon, as they left the hall.',
      'senior councillors | said | The closing of the pier is an insult to all dockers',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line)
  })
})

describe('what is said is told whole', () => {
  it.each([
    [
      'Ilves admitted that “looking back,” it would have been better to close the pier.',
      'Ilves | admitted | that “looking back,” it would have been better to close the pier',
    ],
    [
      'The mayor hinted that "talks at very high levels" had already taken place with Norvia.',
      'The mayor | hinted | that "talks at very high levels" had already taken place with Norvia',
    ],
    [
      'Mr. Renn said in an appearance on Orvik News that Mrs. Oyen’s decision to delete her letters “is criminal in nature.”',
      'Mr. Renn | said | that Mrs. Oyen’s decision to delete her letters “is criminal in nature.”',
    ],
    [
      '“You cannot just burn letters when you are told to keep them,” Mr. Renn said on “Harbour and Friends.”',
      'Mr. Renn | said | “You cannot just burn letters when you are told to keep them,”',
    ],
    [
      'Ilves has not yet announced a bid for the council.',
      'Ilves | has not yet announced | a bid for the council (refused)',
    ],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line)
  })
})

describe('a title of several words', () => {
  const speakerOf = (text: string): string | null => {
    const { attributions, entities } = readText(text)
    const speaker = attributions[0]?.speaker ?? null
    const name = entities.find((m) => m.entity === speaker && m.mention === 'name')
    return name === undefined ? null : text.slice(name.start, name.end)
  }
  it.each([
    ['“Of course I was surprised,” said the legislator, Representative Jon Tarr.', 'Jon Tarr'],
    ['Former Secretary of State Mara Ilves said he had left the port.', 'Mara Ilves'],
    ['Harbour Union President and General Secretary Mara Ilves announced that the pier is shut.', 'Mara Ilves'],
    ['Wife of President Renn said he would resign.', null],
    ['Mayor Ilves and General Tarr said they would resign.', null],
  ])('%s', (text, name) => {
    expect(speakerOf(text)).toBe(name)
  })
})
