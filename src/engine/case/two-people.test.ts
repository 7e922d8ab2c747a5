import { expect, it } from 'vitest'
import { keepTexts } from '../../../test/keep-texts.ts'
import { type Decision, formatDecision } from '../../review/index.ts'
import { memoryStore, type Store } from '../../store/index.ts'
import { digest } from '../digest.ts'
import { heldDecisions } from './held-decisions.ts'
import { linkCase } from './link-case.ts'

const TEXT = 'PORT ALMA, 14 June 2031 — Mayor Mara Ilves met Jon Tarr in Port Alma on Saturday. Ilves left early.'

function rename(name: string, when: string): string {
  const start = TEXT.indexOf('Mara Ilves')
  const target = { sha256: digest(TEXT), start, end: start + 10, quote: 'Mara Ilves' }
  const decision: Decision = { kind: 'rename', target, name, who: null, when, why: null }
  return formatDecision(decision)
}

async function caseWith(own: readonly string[], other: readonly string[]): Promise<string> {
  const store: Store = memoryStore()
  await keepTexts(store, [TEXT], 1)
  await store.appendDecisions(own)
  await store.appendDecisions(other, 'other')
  const { whole } = await linkCase(store, 'review', '2031-06-20')
  expect((await heldDecisions(store)).length).toBe(own.length + other.length)
  return JSON.stringify(whole)
}

it('two people who take in each other’s logs come to the same case, whoever does so first', async () => {
  const one = [rename('M. Ilves', '2031-06-15'), rename('Mayor Ilves', '2031-06-18')]
  const two = [rename('Mara I.', '2031-06-16')]
  const joined = await caseWith(one, two)
  expect(joined).toBe(await caseWith(two, one))
  expect(joined).toContain('"name":"Mayor Ilves"')
})
