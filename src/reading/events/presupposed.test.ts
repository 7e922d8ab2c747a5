import { describe, expect, it } from 'vitest'
import { statusOf } from '../../../test/read-text.ts'
import type { Status } from '../../document/index.ts'

describe('what a phrase takes for known is not denied with the phrase', () => {
  it.each<readonly [Status, string]>([
    ['asserted', 'The terms of the [deal] were not disclosed.'],
    ['asserted', 'Renn denied any involvement in the [attacks] on Calder.'],
    ['claimed', 'Renn said that he did not know the details of the [deal].'],
    ['planned', 'The date of the [visit] has not been announced.'],
    ['asserted', "Monday's [trip] to Calder was not Renn's first."],
    ['hypothetical', 'The [deal] is not certain.'],
    ['claimed', 'It showed that the ministry had no copies of the letters she [sent] to Norvia.'],
    ['asserted', 'The chairman made the request in a letter [sent] on Tuesday to the Norvian government.'],
    ['claimed', 'Renn called the [attack] a crime against the whole coast.'],
    ['claimed', 'The mayor called the [arrest] of the two editors illegal.'],
    ['asserted', 'The Front would release two [captured] guards.'],
    ['claimed', 'Renn said two [captured] guards would go free.'],
    ['hypothetical', 'The union called a [strike].'],
    ['hypothetical', 'Renn called the army to [arrest] him.'],
    ['denied', 'Renn denied the [attack] on Calder.'],
    ['denied', 'Norvia rejected the [sale] of the port.'],
    ['denied', 'There was no start of the [talks] between Norvia and Sestra.'],
    ['denied', 'The ministry had no plans for the [visit].'],
    ['denied', 'No soldiers [left] the village.'],
  ])('%s: %s', (status, marked) => {
    expect(statusOf(marked)).toBe(status)
  })
})

describe('a headline that ends with a full stop', () => {
  it('still plans what its infinitive says', () => {
    expect(statusOf('Norvia to [delay] tariffs on Sestran steel until June: report.')).toBe('planned')
  })
})

describe('the writer tells', () => {
  it.each<readonly [Status, string]>([
    ['asserted', 'Nearly three weeks after the Reds ended their season, Renn [decided] to fire Tarr.'],
    ['asserted', 'At a [news conference] on Friday at the Orvik College, Renn said he had the support of Tarr.'],
    [
      'hypothetical',
      'Renn said once Tarr is [interviewed] and all papers are shared, the committee will schedule a hearing.',
    ],
    ['asserted', 'The Reds will beat Orvik, just as they have [beaten] Calder.'],
    ['claimed', 'The dockers [left] on Friday, the mayor says.'],
  ])('%s: %s', (status, marked) => {
    expect(statusOf(marked)).toBe(status)
  })
})
