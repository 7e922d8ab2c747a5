import { describe, expect, it } from 'vitest'
import { readText, statusOf } from '../../../test/read-text.ts'
import type { Status } from '../../document/index.ts'
import { PAIR_ROWS } from './pair-rows.ts'

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
    ['claimed', 'The trawler, by all reports, [rammed] the patrol boat.'],
    ['claimed', 'The jury, it is alleged, [accepted] money from the defence.'],
    ['claimed', 'Mr Sorel, the jury was told, [strangled] his lodger in 2028.'],
    ['claimed', 'Talk in the tea houses has it that the governor [sold] the mill to his cousin.'],
    ['claimed', 'The vessel is listed as having [sunk] in 2019.'],
    ['claimed', 'He is credited by his followers with [healing] the sick.'],
    ['claimed', 'Complaints of guards [stealing] parcels piled up.'],
    ['claimed', 'The monitors recorded 14 cases in which soldiers [burned] houses.'],
    ['claimed', 'Three officers face trial over claims they [tortured] a student.'],
    ['claimed', 'What the regime calls a [rescue] was over in minutes.'],
    ['claimed', "Guards '[beat]' asylum seekers at Dorrem camp"],
    ['planned', 'The brigade crossed the ford to [relieve] the garrison.'],
    ['planned', 'Parliament approved the [deployment] of 400 engineers.'],
    ['planned', 'On the agenda for Thursday: a [vote] on the ferry subsidy.'],
    ['planned', 'A second [summit] is in the pipeline.'],
    ['denied', 'The deadline passed without the rebels [handing] over a single hostage.'],
    ['denied', 'The convoy was too late to [save] the garrison.'],
    ['denied', 'Attempts to [refloat] the tanker came to nothing.'],
    ['denied', 'In not one of these cases did the police [open] a file.'],
    ['denied', 'The singer was spared [extradition].'],
    ['hypothetical', 'Failing an agreement, the drivers [strike] on Monday.'],
    ['hypothetical', 'Pay up or we [burn] the shop, the note read.'],
    ['hypothetical', 'One more mistake and the club [sacks] him.'],
    ['hypothetical', 'It is as though the council had [forgotten] the flood.'],
    ['hypothetical', 'Suggestions that the bank be [nationalised] were brushed aside.'],
    ['asserted', 'Renn [pleaded] not guilty.'],
    ['asserted', 'Not until June was the wreck [raised].'],
    ['asserted', 'No sooner had the gates [opened] than the crowd surged in.'],
    ['asserted', 'The minister [resigned], as his rivals had demanded.'],
    ['asserted', 'The widely expected [merger] went through on Friday.'],
    ['asserted', 'The bombing, for which nobody has been charged, [killed] eleven.'],
    ['asserted', 'They succeeded in [freeing] the trapped miners.'],
    ['asserted', 'The envoys met to [discuss] the border.'],
    ['asserted', 'The charges against the mayor were [dropped].'],
    ['asserted', 'The mayor was acquitted of all [charges].'],
  ])('makes it %s: %s', (status, marked) => {
    expect(statusOf(marked)).toBe(status)
  })
})

describe('an earlier line', () => {
  it.each<readonly [Status, string]>([
    ['hypothetical', 'Demands:\n– [withdrawal] of all foreign troops;\n– payment of back wages'],
    ['hypothetical', 'Recommendations:\n- [Release] all detained fishermen.\n- Allow monitors into Fort Asel.'],
    ['planned', 'The programme for Sunday:\n- [opening] of the exhibition\n- lunch'],
    ['claimed', 'Key allegations:\n- guards beat inmates\n- letters were [burned]'],
    ['asserted', 'Background:\n- the army [burned] the village in May\n- nobody was tried'],
    ['claimed', 'Q: What happened then?\nA: They [dragged] my brother out of the car.'],
    ['claimed', 'This is how the rebels tell the story. A patrol came up the valley. It [opened] fire.'],
    ['claimed', 'According to the coastguard, the yacht left Oster at noon. It then [capsized] off the cape.'],
    ['asserted', 'According to the coastguard, the yacht left Oster at noon. Police [closed] the harbour.'],
    ['asserted', 'This is how the rebels tell the story.\n\nThe army [closed] the valley on Monday.'],
  ])('makes it %s: %s', (status, marked) => {
    expect(statusOf(marked)).toBe(status)
  })
})

describe('the pairs of cue words', () => {
  it('are listed once each', () => {
    const pairs = PAIR_ROWS.flatMap(([, second, firsts]) => firsts.split(' ').map((first) => `${first} ${second}`))
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) < i)).toEqual([])
  })
})

describe('what becomes of an arrest', () => {
  it.each([
    ['Mara Ilves was released on bail on Friday.', 'released', 'RETREAT'],
    ['Mara Ilves was granted bail on Friday.', 'granted bail', 'CONCEDE'],
    ['Mara Ilves was convicted of fraud on Friday.', 'convicted', 'SANCTION'],
    ['Mara Ilves was found guilty of fraud.', 'found', 'SANCTION'],
    ['Mara Ilves was acquitted of all charges.', 'acquitted', 'CONCEDE'],
    ['The charges against Mara Ilves were dropped on Friday.', 'dropped', 'CONCEDE'],
    ['Mara Ilves was sentenced to nine years in prison.', 'sentenced', 'SANCTION'],
    ['Mara Ilves was deported to Norvia.', 'deported', 'COERCE'],
    ['Mara Ilves died in custody on Friday.', 'died', 'ASSAULT'],
  ])('is told with whom it befell: %s', (text, trigger, type) => {
    const event = readText(text).events.find((e) => e.trigger.some(([s, t]) => text.slice(s, t) === trigger))
    expect([event?.type, event?.status]).toEqual([type, 'asserted'])
    expect(event?.recipients.map(([s, t]) => text.slice(s, t))).toEqual(['Mara Ilves'])
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
    ['The barracks were attacked by car bomb.', 'attacked', ['car bomb']],
    ['Police dispersed the crowd using tear gas.', 'dispersed', ['tear gas']],
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
