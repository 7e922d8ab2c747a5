import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'
import type { Status } from '../../document/index.ts'

function statusOf(marked: string): Status | undefined {
  const [before = '', trigger = '', after = ''] = marked.split(/[[\]]/)
  const end = before.length + trigger.length
  const { events } = readText(before + trigger + after)
  return events.find((e) => e.trigger.some(([s, t]) => s < end && before.length < t))?.status
}

describe('a word of each class above a deed', () => {
  it.each<readonly [Status, string]>([
    ['claimed', 'The mayor inferred that the militia [attacked] a village near Oster.'],
    ['claimed', 'As the mayor tells it, the militia [attacked] a village near Oster.'],
    ['claimed', 'Word has it that the militia [attacked] a village near Oster.'],
    ['claimed', 'The militia [attacked] two villages, the mayor reckons.'],
    ['claimed', 'The insinuation that the militia [attacked] a village spread quickly.'],
    ['claimed', 'The militia is understood to have [attacked] a village near Oster.'],
    ['claimed', 'A communiqué from the rebels spoke of the [capture] of eleven soldiers.'],
    ['planned', 'The militia plotted to [attack] the village.'],
    ['planned', 'The [deployment] of peacekeepers is to be completed by July.'],
    ['planned', 'The general [election], to be held in November, is seen as wide open.'],
    ['planned', 'The alliance will in any case [send] monitors.'],
    ['planned', 'Teachers gave notice of a [walkout] next Wednesday.'],
    ['denied', 'Neither the mayor nor her deputy [attended].'],
    ['denied', 'The minister decided against an [attack] on the village.'],
    ['denied', 'The [attack] on the village was a hoax.'],
    ['denied', 'A court order stopped the government [deporting] the family.'],
    ['denied', 'The law was repealed before it [took] effect.'],
    ['denied', 'Not a single shot was [fired] during the handover.'],
    ['hypothetical', 'In case the militia [attacks] the village, the road will close.'],
    ['hypothetical', 'The general stipulated that the militia [attack] the village.'],
    ['hypothetical', 'Fears are growing of a new [offensive] in spring.'],
    ['hypothetical', 'He has booked the hall for a [rally] on Sunday.'],
    ['hypothetical', 'An [attack] on the village would be folly.'],
    ['asserted', 'The mayor condemned the [attack] on the village.'],
    ['asserted', 'The militia not only [attacked] the village but burned it.'],
    ['asserted', 'Villagers woke to [discover] the theft.'],
    ['asserted', 'The militia turned out to have [attacked] the village.'],
    ['asserted', 'Nobody was hurt when the bridge [collapsed].'],
    ['asserted', 'The army [captured] the town without firing a shot.'],
    ['asserted', 'Despite fears of unrest, the militia [attacked] the village.'],
  ])('makes it %s: %s', (status, marked) => {
    expect(statusOf(marked)).toBe(status)
  })
})

describe('what a deed is done with', () => {
  const told = (text: string, trigger: string): readonly string[] => {
    const event = readText(text).events.find((e) => e.trigger.some(([s, t]) => text.slice(s, t) === trigger))
    return (event?.instruments ?? []).map(([s, t]) => text.slice(s, t))
  }

  it.each([
    ['Norvia attacked the port of Calder with drones on Sunday.', 'attacked', ['drones']],
    ['Rebels attacked the barracks in Marn by truck bomb.', 'attacked', ['truck bomb']],
    ['He was stabbed with a kitchen knife.', 'stabbed', ['a kitchen knife']],
    ['Rebels attacked the village with the help of a neighbour.', 'attacked', []],
    ['The guard was killed by a gunman.', 'killed', []],
    ['The mayor met the envoy with his wife.', 'met', []],
  ])('%s', (text, trigger, instruments) => {
    expect(told(text, trigger)).toEqual(instruments)
  })
})

describe('a number belongs to its own verb', () => {
  it.each([
    ['The blast killed 12 people and wounded 30.', ['killed: 12 people', 'wounded: 30']],
    ['Police arrested 14 people and seized 200 rifles.', ['arrested: 14 people', 'seized: 200 rifles']],
    ['The dead, 12 of them children, were buried on Friday.', []],
  ])('%s', (text, expected) => {
    const doc = readText(text)
    const said = doc.events.flatMap((e) =>
      e.quantities.map((q) => {
        const [start, end] = e.trigger[0] ?? [0, 0]
        const number = doc.quantities[q]
        return `${text.slice(start, end)}: ${text.slice(number?.start, number?.end)}`
      }),
    )
    expect(said).toEqual(expected)
  })
})
