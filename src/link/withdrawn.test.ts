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

  test('takes back what another outlet passes on in its name, and nothing else of it', () => {
    const text = 'Correction: We reported on Monday that Yevgeni Tarr met Mara Ilves in Lom. The two did not meet.'
    const wrong = annotated('b', text, {
      outlet: 'Lom Courier',
      blocks: [{ start: 0, end: text.length, kind: 'correction' }],
    })
    const other = annotated(
      'c',
      'Yevhen Tarr met Mara Ilves in Lom, the Lom Courier reported. Yevhen Tarr met Mara Ilves in Lom on Friday.',
      { outlet: 'Veck Post' },
    )
    const withdrawn = findWithdrawn([wrong, other])
    expect(other.sentences.map((s) => withdrawn.has('c', s.start, s.end))).toEqual([true, false])
  })

  test('takes nothing of another outlet back', () => {
    expect(taken('An earlier version said that police arrested Jon Tarr; he was not.', 'Veck Post')).toEqual([
      false,
      false,
    ])
  })

  test('is the whole of a document whose title says so; what it adds about somebody need not have stood there', () => {
    const text =
      'Correction\nA report of 4 March said that Jon Tarr, the founder of Tarr Lines, was arrested at the harbour.'
    const blocks = [
      { start: 0, end: 10, kind: 'title' as const },
      { start: 11, end: text.length, kind: 'paragraph' as const },
    ]
    const first = annotated('a', FIRST, { outlet: 'Lom Courier' })
    const withdrawn = findWithdrawn([first, annotated('b', text, { outlet: 'Lom Courier', blocks })])
    expect(first.sentences.map((s) => withdrawn.has('a', s.start, s.end))).toEqual([true, false])
  })
})
