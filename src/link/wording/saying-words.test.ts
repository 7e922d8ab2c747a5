import { expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import { buildCase, type Wording } from '../index.ts'

const told = (id: string, verb: string, outlet: string) =>
  annotated(id, `[[Mara Ilves](PER:e1)](src:a1) [${verb}](cue:a1) [the quay was shut](say:a1).`, {
    outlet,
    say: { a1: { named: true } },
  })

function terms(verbs: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const documents = verbs.map((verb, i) => told(`d${i}`, verb, `Outlet ${i}`))
  const { wording } = buildCase({
    documents,
    decisions: [],
    refused: [],
    engine: { version: '0', models: {} },
    digest: sha256,
  })
  return wording
    .filter((line: Wording) => line.entity !== null)
    .flatMap((line) => line.terms.map((t) => [t.text, t.accounts.map((a) => a.doc)] as const))
}

test('the verbs of saying stand behind the names of a speaker, with who used them, where outlets chose between several', () => {
  expect(terms(['said', 'claimed', 'said'])).toEqual([
    ['Mara Ilves', ['d0', 'd1', 'd2']],
    ['… said', ['d0', 'd2']],
    ['… claimed', ['d1']],
  ])
  expect(terms(['said', 'said'])).toEqual([])
})
