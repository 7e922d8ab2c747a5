import { describe, expect, it } from 'vitest'
import { labelPlaces } from './network-labels.ts'

const DOT = { size: 6, letters: 10, weight: 1 }

describe('names in the network', () => {
  it('stand above their dots where there is room', () => {
    const places = labelPlaces([{ ...DOT, id: 'a', x: 100, y: 100 }], { width: 300, height: 400 })
    expect(places.get('a')).toEqual({ x: 100, y: 90 })
  })

  it('never lie on one another or outside the drawing; the weightier chooses first', () => {
    const dots = Array.from({ length: 30 }, (_, i) => ({
      ...DOT,
      id: `d${i}`,
      x: 20 + (i % 6) * 50,
      y: 20 + Math.floor(i / 6) * 22,
      weight: i,
    }))
    const places = [...labelPlaces(dots, { width: 320, height: 400 })].map(([, { x, y }]) => ({
      left: x - 31.5,
      right: x + 31.5,
      top: y - 12,
      bottom: y,
    }))
    expect(places.length).toBeGreaterThan(4)
    expect(places.length).toBeLessThan(30)
    for (const [i, a] of places.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0)
      expect(a.right).toBeLessThanOrEqual(320)
      for (const b of places.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
    }
    expect(labelPlaces(dots, { width: 320, height: 400 }).has('d29')).toBe(true)
  })
})
