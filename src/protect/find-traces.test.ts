import { describe, expect, test } from 'vitest'
import { annotated } from '../../test/annotated.ts'
import { hide } from '../../test/hide.ts'
import { findTraces } from './index.ts'

const { hidden } = hide(
  [
    annotated(
      'd1',
      '[[Zoë Tarr](PER:e1)](src:a1), [the harbour master of Lom](desc:e1), [said](cue:a1) ["we never sold a single boat to them"](say:a1). [Rose Stone](PER:e2) left.',
    ),
  ],
  { names: ['Zoë Tarr', 'Rose Stone'] },
)

const kinds = (file: string | Uint8Array): readonly string[] => [
  ...new Set(findTraces(file, hidden).map((t) => t.kind)),
]

describe('findTraces', () => {
  test.each([
    ['as it stands', 'x Zoë Tarr y'],
    ['without marks and in capitals', 'ZOE TARR'],
    ['decomposed', 'Zoe\u0308 Tarr'],
    ['the family name alone', 'by tarr'],
    ['as a slug', 'a/zoe-tarr.html'],
    ['as one word', 'img_zoetarr2'],
    ['with percent codes', 'https://a.example/Zo%C3%AB%20Tarr'],
    ['with percent codes twice', 'Zo%25C3%25AB%2520T%2561rr T%2561rr'],
    ['with HTML entities', 'Zo&euml; &#84;&#x61;rr'],
    ['with HTML entities in JSON', '{"a":"\\u0026#84;arr"}'],
    ['with JSON escapes', '{"a":"\\u0054arr"}'],
    ['behind a JSON line break', '{"a":"x\\nTarr"}'],
    ['within markup', '<b>Zoë</b>&nbsp;<b>Tarr</b>'],
    ['in capitals that are split', 'TAR&shy;R'],
  ])('finds a name %s', (_, file) => {
    expect(kinds(file)).toContain('name')
  })

  test('finds addresses, descriptions and quoted words', () => {
    expect(kinds('mail ztarr@lom.example')).toEqual(['address'])
    expect(kinds('<p>the <i>harbour</i> master of Lom')).toEqual([])
    expect(kinds('the harbour master\nof Lom')).toEqual(['description'])
    expect(kinds('They never sold a single boat.')).toEqual(['quotation'])
  })

  test('reads bytes as UTF-8, whatever stands between', () => {
    const bytes = new TextEncoder().encode('\u0000Zoë 👍🏽 Tarr')
    expect(findTraces(new Uint8Array([0xff, 0xc3, ...bytes, 0xe2, 0x82]), hidden).length).toBeGreaterThan(0)
    expect(findTraces(new Uint8Array([0x54, 0x61, 0xff, 0x72, 0x72]), hidden)).toEqual([])
  })

  test('is not sure of an everyday word with a capital, and takes none without', () => {
    expect(findTraces('Stone', hidden)).toMatchObject([{ kind: 'name', sure: false }])
    expect(findTraces('a stone, a rose, roses', hidden)).toEqual([])
    expect(findTraces('Rose Stone', hidden)).toMatchObject([{ sure: false }])
  })

  test('takes no pseudonym or sign for a trace', () => {
    expect(findTraces('Person A, Person B, [name withheld], [quotation withheld]', hidden)).toEqual([])
  })

  test('holds no word of what it found', () => {
    expect(JSON.stringify(findTraces('Zoë Tarr', hidden))).not.toMatch(/tarr|zo/i)
  })
})
