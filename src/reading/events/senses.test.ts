import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'

/** The type of the event whose trigger stands in brackets, `none` where there is no such event. */
function typeOf(marked: string): string | null {
  const [before = '', trigger = '', after = ''] = marked.split(/[[\]]/)
  const end = before.length + trigger.length
  const { events } = readText(before + trigger + after)
  const found = events.find((e) => e.trigger.some(([s, t]) => s < end && before.length < t))
  return found === undefined ? 'none' : found.type
}

describe('what a verb is done to decides what it means', () => {
  it.each<readonly [string | null, string]>([
    ['RETREAT', 'Norvia [released] nine prisoners on Sunday.'],
    [null, 'The ministry [released] its accounts on Sunday.'],
    ['RETREAT', 'Norvia [returned] the bodies of two soldiers to Sestra.'],
    [null, 'Mara Ilves [returned] to the Harbour Union in 2029.'],
    ['ASSAULT', 'Guards [shot] a docker on Sunday.'],
    [null, 'Mara Ilves has [shot] up in the polls of Calder.'],
    [null, 'Jon Tarr averaged nine points while [shooting] 51 percent for Calder.'],
    ['CONSULT', 'Mara Ilves [met] the Norvian envoy on Sunday.'],
    [null, 'Mara Ilves did not [meet] the threshold of the council.'],
    ['AID', 'Divers [saved] two boys in Calder.'],
    [null, 'The Harbour Union [saved] 40,000 euros in 2029.'],
    [null, 'Nine refugees were [admitted] to the hall in Calder.'],
    ['REQUEST', 'The Harbour Union [ordered] the dockers to leave.'],
    [null, 'Air Norvia [ordered] 40 airliners from Orvik in May.'],
    ['ASSAULT', 'Norvian troops [clashed] with rebels in Calder on Sunday.'],
    ['RETREAT', 'The army has [pulled] out of the city of Calder.'],
    ['REJECT', 'Norvia [pulled] out of the treaty with Sestra.'],
    [null, 'Norvia [pushed] back its decision on whether to tax steel.'],
  ])('%s: %s', (type, marked) => {
    expect(typeOf(marked)).toBe(type)
  })
})
