import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'

const triggers = (text: string): readonly string[] =>
  readText(text).events.map((e) => e.trigger.map(([s, t]) => text.slice(s, t)).join(' '))

describe('no deeds', () => {
  it('are papers that are filed', () => {
    expect(triggers('Mara Ilves released her tax returns in 2029, and Jon Tarr his returns in 2030.')).toEqual([
      'released',
    ])
  })

  it('are the same word twice', () => {
    const found = triggers('A lawyer, Jon Tarr, said no decision had been made about whether to appeal.')
    expect(found.filter((t) => t === 'appeal').length).toBeLessThan(2)
  })
})

describe('a past deed', () => {
  const timeOf = (text: string, trigger: string): string | null | undefined =>
    readText(text).events.find((e) => e.trigger.some(([s, t]) => text.slice(s, t) === trigger))?.time
  it('was not done on a day to come', () => {
    expect(timeOf('Mara Ilves cancelled a 1 August visit.', 'cancelled')).toBeNull()
    expect(timeOf('Mara Ilves arrested Jon Tarr on 12 June.', 'arrested')).toBe('2031-06-12')
    expect(timeOf('Norvia will attack Sestra on 1 August.', 'attack')).toBe('2031-08-01')
  })
})
