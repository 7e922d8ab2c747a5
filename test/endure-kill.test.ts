import { describe, expect, it } from 'vitest'
import { runKills } from './kill/run-kills.ts'

describe('a case whose process is killed', () => {
  it.each([
    ['add', 50],
    ['link', 10],
    ['review', 10],
    ['export', 10],
    ['migrate', 10],
  ] as const)(
    'during %s, %i times, is whole, and the resumed outcome is that of an uninterrupted run',
    async (stage, kills) => {
      const report = await runKills(stage, kills, 7)
      expect(report.faults).toEqual([])
      expect(report.kills).toBe(kills)
    },
    300_000,
  )
})
