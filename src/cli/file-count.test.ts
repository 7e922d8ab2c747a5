import { describe, expect, it } from 'vitest'
import type { JobResult } from '../engine/index.ts'
import { asPart, fileCount } from './file-count.ts'

const LATE: JobResult = { kind: 'refused', refusal: { reason: 'time-budget', input: 'a.eml', seconds: 10 } }
const READ: JobResult = { kind: 'read', printed: '{}', input: 'a.eml#quoted-1', characters: 64 }

describe('the one line of a file', () => {
  it('is its refusal where that is all that came of it', () => {
    const file = fileCount('a.eml')
    file.take(LATE)
    expect(file.line()).toBe(null)
  })

  it('says what was read of it where one of its parts was refused under the name of the file', () => {
    const file = fileCount('a.eml')
    const refused = asPart(LATE, 'a.eml')
    file.take(refused)
    file.take(asPart(READ, 'a.eml'))
    expect(refused).toMatchObject({ refusal: { input: 'a.eml#itself' } })
    expect(file.line()).toBe('read in part, 64 characters, 1 article: 1 not read')
  })
})
