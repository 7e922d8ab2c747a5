import { describe, expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import type { Annotated } from '../../document/index.ts'
import { foldDecisions } from '../../review/index.ts'
import { caseEntities, linkEntities } from './index.ts'

/** People of the case that stand in more than one document; documents of one story share the first letter of their id. */
function joined(documents: readonly Annotated[]): readonly string[] {
  const judgements = foldDecisions([], documents)
  const storyOf = new Map(documents.map((doc) => [doc.id, doc.id.slice(0, 1)]))
  const { entities } = caseEntities(
    linkEntities(documents, { storyOf, affairOf: storyOf }, [], judgements),
    judgements,
    sha256,
  )
  return entities.filter((e) => e.type === 'PER' && new Set(e.mentions.map((m) => m.doc)).size > 1).map((e) => e.name)
}

const person = (name: string, role = ''): string =>
  `[${name}](PER:e1)${role === '' ? '' : `, [${role}](desc:e1),`} spoke.`

/** Two people each: in two documents of one story, or of two; none may be taken for one. */
const ONE_STORY: readonly (readonly [why: string, left: string, right: string])[] = [
  // Father and son, mother and daughter.
  ['senior and junior', person('Ivo Tarn Sr'), person('Ivo Tarn Jr')],
  ['senior and the third', person('Ivo Tarn Sr.'), person('Ivo Tarn III')],
  ['elder and younger', person('Ivo Tarn', 'the elder'), person('Ivo Tarn', 'the younger')],
  ['father and son', person('Ivo Tarn', 'the father'), person('Ivo Tarn', 'his son')],
  ['mother and daughter', person('Mara Ilves', 'the mother'), person('Mara Ilves', 'her daughter')],
  ['grandfather and grandson', person('Omar Sadiri', 'the grandfather'), person('Omar Sadiri', 'the grandson')],
  ['junior and an elder of the name', person('Karel Bonn Jr'), person('Karel Bonn', 'the elder')],
  ['senior with a title and junior', person('President Luan Derr Senior'), person('Luan Derr Junior')],
  // One name, other years.
  ['ages 71 and 44', person('Jon Marrow', 'aged 71'), person('Jon Marrow', 'aged 44')],
  ['ages 19 and 23', person('Lena Ostrow', 'aged 19'), person('Lena Ostrow', 'aged 23')],
  [
    'ages written before the noun',
    person('Ada Quill', 'a 34-year-old driver'),
    person('Ada Quill', 'a 61-year-old driver'),
  ],
  ['ages 8 and 80', person('Samir Tarrud', 'aged 8'), person('Samir Tarrud', 'aged 80')],
  // One name, other trade.
  ['a fisherman and a surgeon', person('Ivo Tarn', 'a fisherman'), person('Ivo Tarn', 'a surgeon')],
  ['a minister and a student', person('Mara Ilves', 'the minister'), person('Mara Ilves', 'a student')],
  ['a goalkeeper and a judge', person('Otto Quell', 'a goalkeeper'), person('Otto Quell', 'a judge')],
  ['a nurse and a reporter', person('Dina Sorel', 'a nurse'), person('Dina Sorel', 'a reporter')],
  ['a farmer and a singer', person('Petr Havlan', 'a farmer'), person('Petr Havlan', 'a singer')],
  ['a general and a baker', person('Yusuf Kemal', 'a general'), person('Yusuf Kemal', 'a baker')],
  // The same role in another town.
  ['mayors of two towns', person('Ivo Tarn', 'mayor of Lom'), person('Ivo Tarn', 'mayor of Veck')],
  ['judges of two towns', person('Rosa Melk', 'a judge in Lom'), person('Rosa Melk', 'a judge in Darr')],
  [
    'spokesmen of two bodies',
    person('Alan Pike', 'spokesman of Velmo Freight'),
    person('Alan Pike', 'spokesman of Orsk Steel'),
  ],
  [
    'directors of two schools',
    person('Nora Feld', 'director of the Lom Academy'),
    person('Nora Feld', 'director of the Veck Lyceum'),
  ],
  [
    'ambassadors of two countries',
    person('Idris Kole', 'ambassador of Morvia'),
    person('Idris Kole', 'ambassador of Tessaly'),
  ],
  [
    'commanders of two forces',
    person('Hamid Rasul', 'commander of the Northern Guard'),
    person('Hamid Rasul', 'commander of the Tarsis Brigade'),
  ],
  // A shared surname.
  ['two given names', person('Mara Ilves'), person('Jon Ilves')],
  ['near given names', person('Mara Ilves'), person('Maria Ilves')],
  ['given names of two genders', person('Paul Marsten'), person('Paula Marsten')],
  ['given names of two genders in o and a', person('Mario Vescari'), person('Maria Vescari')],
  ['brothers', person('Hassan Tarrud'), person('Hussein Tarrud')],
  ['given names that open alike', person('Alexander Brodt'), person('Alexandra Brodt')],
  ['given names of one letter between them', person('Tim Corrow'), person('Tom Corrow')],
  ['given names of one sound', person('Dan Ferrow'), person('Don Ferrow')],
  ['an initial that could be either', person('M. Ilves'), person('Mara Ilves')],
  ['two initials', person('K. Lorand'), person('T. Lorand')],
  ['a second initial of another letter', person('Jon A. Marrow'), person('Jon B. Marrow')],
  ['second given names', person('Jon Albert Marrow'), person('Jon Gustav Marrow')],
  ['patronymics', person('Sergei Ivanovich Larov'), person('Sergei Petrovich Larov')],
  ['father and son by lineage', person('Salman bin Omar al-Tarrud'), person('Omar bin Salman al-Tarrud')],
  ['husband and wife', person('Viktor Dessin'), person('Irina Dessin')],
  ['a title and a shared surname', person('Sheikh Jabir al-Sorani'), person('Sheikh Nasir al-Sorani')],
  // A shared given name.
  ['surnames of one letter between them', person('Peter Hall'), person('Peter Hill')],
  ['surnames that open alike', person('Viktor Orban'), person('Viktor Orbach')],
  ['surnames that end alike', person('Boris Amrovich'), person('Boris Adrovich')],
  ['three names of which one differs', person('Kim Jang-un'), person('Kim Jang-il')],
  ['letters of two alphabets', person('Mara Ilves'), person('M\u0430ra Ilves')],
]

const TWO_STORIES: readonly (readonly [why: string, left: string, right: string])[] = [
  ['an equal name alone', person('Mara Ilves'), person('Mara Ilves')],
  ['an equal long name alone', person('Mara Eline Ilves'), person('Mara Eline Ilves')],
  ['an equal name of another script', person('Ivan Petrov'), person('Иван Петров')],
  ['a transliteration', person('Muammar Qadhafi'), person('Moamer Kadhafi')],
  ['a role without a place', person('Ivo Tarn', 'a mayor'), person('Ivo Tarn', 'a mayor')],
  ['one role, one of them with a place', person('Ivo Tarn', 'a mayor'), person('Ivo Tarn', 'mayor of Lom')],
  ['one role in two towns', person('Ivo Tarn', 'mayor of Lom'), person('Ivo Tarn', 'mayor of Veck')],
  ['one place, two trades', person('Ivo Tarn', 'a surgeon in Lom'), person('Ivo Tarn', 'a baker in Lom')],
  ['one age', person('Ivo Tarn', 'aged 44'), person('Ivo Tarn', 'aged 44')],
  ['a bare surname', person('Ilves'), person('Ilves')],
  ['a title and a bare surname', person('President Ilves'), person('President Ilves')],
  ['junior and no generation', person('Ivo Tarn Jr'), person('Ivo Tarn')],
  [
    'an equal name beside one shared body',
    '[Ivo Tarn](PER:e1) met [Velmo Freight](ORG:e2).',
    '[Ivo Tarn](PER:e1) left [Velmo Freight](ORG:e2).',
  ],
  [
    'two equal names that keep each other company',
    '[Ivo Tarn](PER:e1) met [Otto Quell](PER:e2).',
    '[Ivo Tarn](PER:e1) met [Otto Quell](PER:e2).',
  ],
  ['a name in capitals', person('MARA ILVES'), person('Mara Ilves')],
]

describe('namesakes', () => {
  test('are sixty', () => {
    expect(ONE_STORY.length + TWO_STORIES.length).toBe(60)
  })

  test.each(ONE_STORY)('of one story stay two: %s', (_, left, right) => {
    expect(joined([annotated('a1', left), annotated('a2', right)])).toEqual([])
  })

  test.each(TWO_STORIES)('of two stories stay two: %s', (_, left, right) => {
    expect(joined([annotated('a1', left), annotated('b1', right)])).toEqual([])
  })

  test('of two stories are one where they keep several people of many stories in common', () => {
    const known = ['Otto Quell', 'Nora Feld', 'Idris Kole', 'Viktor Dessin', 'Petra Lorand']
    const company = known.map((name, i) => `[${name}](PER:e${i + 2})`).join(', ')
    const widely = ['c1', 'd1', 'e1', 'f1'].map((id) => annotated(id, `${company} met.`))
    const told = (count: number): readonly Annotated[] =>
      ['a1', 'b1'].map((id) =>
        annotated(id, `[Mara Ilves](PER:e1) met ${company.split(', ').slice(0, count).join(', ')}.`),
      )
    expect(joined([...told(5), ...widely])).toContain('Mara Ilves')
    expect(joined([...told(3), ...widely])).not.toContain('Mara Ilves')
  })
})
