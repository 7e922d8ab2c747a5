import { describe, expect, it } from 'vitest'
import { BOMBS } from './bombs.ts'
import { hostileInputs } from './hostile-inputs.ts'
import { runPile } from './run-pile.ts'
import { SAMPLES } from './samples.ts'

describe('2,000 malformed and hostile files over all formats', () => {
  it('cost themselves alone: no crash, no hang, memory under its caps, one line each', async () => {
    const report = await runPile(7, 2000, 10)
    expect(report.faults).toEqual([])
    expect(report.files).toBe(2000)
    expect(report.read + report.inPart).toBeGreaterThan(300)
    expect(report.refused).toBeGreaterThan(500)
    expect(report.parserMegabytes).toBeLessThan(600)
    expect(report.megabytes).toBeLessThan(800)
  }, 300_000)
})

describe('the generator', () => {
  it('gives the same files for the same seed, all different, of every kind', () => {
    const [a, b] = [[...hostileInputs(3, 400)], [...hostileInputs(3, 400)]]
    expect(a.map((f) => f.name)).toEqual(b.map((f) => f.name))
    expect(a.every((f, i) => Buffer.compare(f.bytes, b[i]?.bytes ?? new Uint8Array()) === 0)).toBe(true)
    const kinds = a.map((f) => f.kind)
    for (const name of Object.keys(BOMBS)) expect(kinds).toContain(name)
    for (const name of Object.keys(SAMPLES))
      expect(
        kinds.some((kind) => kind.startsWith(`${name}: `)),
        name,
      ).toBe(true)
  })
})
