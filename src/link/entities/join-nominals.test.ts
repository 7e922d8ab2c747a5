import { describe, expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { foldDecisions } from '../../review/index.ts'
import { linkLocals, localEntities } from './index.ts'

/** Clusters of all chains as `document:chain`, those of several documents only; a story shares the first letter of its ids. */
function joined(rows: Readonly<Record<string, string>>, speaker = ''): readonly string[] {
  const documents = Object.entries(rows).map(([id, source]) => {
    const doc = annotated(id, source)
    return { ...doc, attributions: doc.attributions.map((a) => ({ ...a, speaker })) }
  })
  const judgements = foldDecisions([], documents)
  const storyOf = new Map(documents.map((doc) => [doc.id, doc.id.slice(0, 1)]))
  const locals = documents.map((doc) => localEntities(doc, judgements, new Map(), 'all'))
  return linkLocals(locals, { storyOf, affairOf: storyOf }, [], judgements)
    .clusters.map((members) => members.map((m) => `${m.doc.id}:${m.local}`).join(' '))
    .filter((members) => members.includes(' '))
}

describe('chains without a name', () => {
  test.each([
    ['one noun', '[A driver](PER:e1:nominal) fled.', '[The driver](PER:e1:nominal) was found.'],
    ['a like noun', '[The gunman](PER:e1:nominal) fled.', '[The shooter](PER:e1:nominal) was found.'],
    [
      'a noun and a name that was described by it',
      '[Ivo Tarn](PER:e1) fled. [The driver](PER:e1:nominal) hid.',
      '[The driver](PER:e1:nominal) was found.',
    ],
    ['the last word of a body', '[Tarsis Navy](ORG:e1) came.', '[The navy](ORG:e1:nominal) left.'],
  ])('meet within a story by %s', (_, a, b) => {
    expect(joined({ a1: a, a2: b })).toEqual(['a1:e1 a2:e1'])
  })

  test.each([
    ['one and several', '[The driver](PER:e1:nominal) fled.', '[The drivers](PER:e1:nominal) struck.'],
    ['two nouns', '[The driver](PER:e1:nominal) fled.', '[The nurse](PER:e1:nominal) wept.'],
    [
      'man and woman',
      '[The driver](PER:e1:nominal) hid [his](PER:e1:pronoun) face.',
      '[The driver](PER:e1:nominal) hid [her](PER:e1:pronoun) face.',
    ],
    [
      'two names',
      '[Ivo Tarn](PER:e1), [the driver](PER:e1:nominal).',
      '[Otto Quell](PER:e1), [the driver](PER:e1:nominal).',
    ],
    ['two types', '[The press](ORG:e1:nominal) came.', '[The press](LOC:e1:nominal) broke.'],
  ])('do not meet: %s', (_, a, b) => {
    expect(joined({ a1: a, a2: b })).toEqual([])
  })

  test('of two stories do not meet by a noun', () => {
    expect(joined({ a1: '[A driver](PER:e1:nominal) fled.', b1: '[The driver](PER:e1:nominal) was found.' })).toEqual(
      [],
    )
  })

  test('of two stories meet by a phrase that holds a name', () => {
    const rows = {
      a1: '[The Norvian index](OTHER:e1:nominal) fell.',
      b1: '[the Norvian index](OTHER:e1:nominal) rose.',
    }
    expect(joined(rows)).toEqual(['a1:e1 b1:e1'])
  })

  test('that one document keeps apart stay apart', () => {
    const clusters = joined({
      a1: '[A driver](PER:e1:nominal) hit [another driver](PER:e2:nominal).',
      a2: '[The driver](PER:e1:nominal) fled.',
    })
    expect(clusters).toHaveLength(1)
  })

  test('that speak stay alone', () => {
    const rows = {
      a1: '[An official](PER:e1:nominal) [said](say:a1).',
      a2: '[An official](PER:e1:nominal) [said](say:a1).',
    }
    expect(joined(rows, 'e1')).toEqual([])
  })

  test('that speak are one where they are a body of the state', () => {
    const rows = {
      a1: '[Police](ORG:e1:nominal) [said](say:a1).',
      a2: '[The police](ORG:e1:nominal) [said](say:a1).',
    }
    expect(joined(rows, 'e1')).toEqual(['a1:e1 a2:e1'])
  })
})
