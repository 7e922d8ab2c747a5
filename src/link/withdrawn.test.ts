import { describe, expect, test } from 'vitest'
import { annotated } from '../../test/annotated.ts'
import { findWithdrawn } from './withdrawn.ts'

const FIRST = 'Police in Lom arrested Jon Tarr at the harbour. Mara Ilves opened the new pier in Lom.'

function taken(correction: string, outlet: string | null = 'Lom Courier'): readonly boolean[] {
  const text = `The pier is open.\n${correction}`
  const blocks = [
    { start: 0, end: 17, kind: 'paragraph' as const },
    { start: 18, end: text.length, kind: 'correction' as const },
  ]
  const first = annotated('a', FIRST, { outlet: 'Lom Courier' })
  const withdrawn = findWithdrawn([first, annotated('b', text, { outlet, blocks })])
  return first.sentences.map((s) => withdrawn.has('a', s.start, s.end))
}

describe('a correction', () => {
  test.each([
    ['An earlier version said that police arrested Jon Tarr; he was not.', [true, false]],
    ['A previous version of this report incorrectly stated that Jon Tarr was arrested at the harbour.', [true, false]],
    ['The Lom Courier retracted its report that police arrested Jon Tarr.', [true, false]],
    ['An earlier version said that police arrested Oda Brandt; she was not.', [false, false]],
    ['An earlier version misspelt the name of Jon Tarr.', [false, false]],
    ['Police arrested Jon Tarr at the harbour.', [false, false]],
  ] as const)('%s', (text, expected) => {
    expect(taken(text)).toEqual(expected)
  })

  test('takes nothing of another outlet back', () => {
    expect(taken('An earlier version said that police arrested Jon Tarr; he was not.', 'Veck Post')).toEqual([
      false,
      false,
    ])
  })
})
