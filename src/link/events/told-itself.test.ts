import { expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import type { Status } from '../../document/index.ts'
import { buildCase } from '../index.ts'

const BACKGROUND =
  ' The talks in the harbour town concern the northern quay, whose cranes sank, and the ferries of the dockers. '
const WHO = '[[Mara Ilves](PER:e1)](actor:v1)'
const WHOM = '[[Jon Tarr](PER:e2)](recip:v1)'
const TOLD = `${WHO} [charged](ev:v1:ACCUSE) ${WHOM} with theft of the quay.`

/** The differences in status between an account of a charge and another one of that status. */
function differences(other: string, status: Status): readonly string[] {
  const documents = [
    annotated('a', TOLD + BACKGROUND, { outlet: 'Outlet a', published: '2024-03-05' }),
    annotated('b', other + BACKGROUND, { outlet: 'Outlet b', published: '2024-03-05', event: { v1: { status } } }),
  ]
  const made = buildCase({
    documents,
    decisions: [],
    refused: [],
    engine: { version: '0', models: {} },
    digest: sha256,
  })
  return made.events.flatMap((e) => e.conflicts.map((c) => `${c.field} ${c.kind}`))
}

test.each([
  ['did not', `${WHO} did not [charge](ev:v1:ACCUSE) ${WHOM}.`],
  ['has never', `${WHO} has never [charged](ev:v1:ACCUSE) ${WHOM} with any theft.`],
  ['of another voice', `[[Mara Ilves](PER:e1)](src:a1) [denied](cue:a1) [[charging](ev:v1:ACCUSE) ${WHOM}](say:a1).`],
])('a denial of the deed itself is a conflict: %s', (name, words) => {
  const found = name === 'of another voice' ? denied(words) : differences(words, 'denied')
  expect(found).toEqual(['status conflict'])
})

/** As `differences`, where an attribution denies. */
function denied(words: string): readonly string[] {
  const documents = [
    annotated('a', TOLD + BACKGROUND, { outlet: 'Outlet a', published: '2024-03-05' }),
    annotated('b', words + BACKGROUND, {
      outlet: 'Outlet b',
      published: '2024-03-05',
      event: { v1: { status: 'denied', attribution: 'a1' } },
      say: { a1: { polarity: 'denied' } },
    }),
  ]
  const input = { documents, decisions: [], refused: [], engine: { version: '0', models: {} }, digest: sha256 }
  return buildCase(input).events.flatMap((e) => e.conflicts.map((c) => `${c.field} ${c.kind}`))
}

test.each([
  ['only', `${WHO} not only [charged](ev:v1:ACCUSE) ${WHOM}.`],
  ['another deed', `${WHO} did not try to [charge](ev:v1:ACCUSE) ${WHOM}.`],
  ['what is to come', `${WHO} would not [charge](ev:v1:ACCUSE) ${WHOM}.`],
  ['another thing', `${WHO} did not [charge](ev:v1:ACCUSE) ${WHOM} with murder.`],
  ['a part', `${WHO} did not [charge](ev:v1:ACCUSE) any of them, not ${WHOM}.`],
  ['nothing', `The [charge](ev:v1:ACCUSE) of ${WHO} against ${WHOM} has found no friends.`],
])('what is denied of %s contradicts nothing', (_, words) => {
  expect(differences(words, 'denied')).toEqual([])
})

test.each([
  ['will', `${WHO} will [charge](ev:v1:ACCUSE) ${WHOM}.`, ['status update']],
  ['is expected to', `${WHO} is expected to formally [charge](ev:v1:ACCUSE) ${WHOM}.`, ['status update']],
  ['a decision', `The decision of ${WHO} to [charge](ev:v1:ACCUSE) ${WHOM} was criticised.`, []],
  ['a plan of others', `Lawyers plan to ask why ${WHO} [charged](ev:v1:ACCUSE) ${WHOM}.`, []],
])('a plan of the deed itself is an update: %s', (_, words, expected) => {
  expect(differences(words, 'planned')).toEqual(expected)
})
