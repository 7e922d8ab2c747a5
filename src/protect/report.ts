import type { Annotated } from '../document/index.ts'
import type { Refused } from '../link/index.ts'
import type { Decision } from '../review/index.ts'
import { foldText } from './fold-text.ts'
import type { HiddenNames } from './hidden-names.ts'
import type { Stretch } from './offset-map.ts'
import type { RewrittenDocument } from './rewrite-annotated.ts'
import type { PileInput } from './rewrite-pile.ts'

/** What was done for one chosen person, counted in the texts of the documents. */
export interface PersonCounts {
  /** Id of the entity in the old case. */
  readonly entity: string
  /** The pseudonym, or the sign in its place. */
  readonly label: string
  readonly names: number
  readonly descriptions: number
  readonly quotations: number
}

/** What was replaced and what could not be; it holds no name. */
export interface ProtectReport {
  readonly persons: readonly PersonCounts[]
  /** Replaced words that name somebody else of the same name, or of whom it cannot be told. */
  readonly namesakes: number
  readonly addresses: number
  readonly documents: { readonly touched: number; readonly untouched: number }
  /** Lines of the log that were changed. */
  readonly decisions: number
  readonly refused: number
  /** Annotations that went with withheld words. */
  readonly annotations: number
  /** Entities of the old case that may be a chosen person and were not chosen: their words are withheld, too. */
  readonly perhapsSame: readonly string[]
  /** One sentence each. */
  readonly limits: readonly string[]
}

interface Done {
  readonly input: PileInput
  readonly documents: readonly Annotated[]
  readonly rewritten: readonly RewrittenDocument[]
  readonly decisions: readonly Decision[]
  readonly refused: readonly Refused[]
  readonly hidden: HiddenNames
}

/** Counts what was replaced, and says what a copy cannot hide. */
export function reportOf({ input, documents, rewritten, decisions, refused, hidden }: Done): ProtectReport {
  const stretches = rewritten.flatMap(({ map }) => map.moved.map((moved) => moved.old))
  const chosen = hidden.persons.filter((person) => person.standing === 'chosen')
  const count = (person: number, kind: Stretch['kind']): number =>
    stretches.filter((stretch) => stretch.person === person && stretch.kind === kind).length
  const touched = rewritten.filter((one) => one.touched).length
  const perhapsSame = hidden.persons
    .filter((person) => person.standing === 'alike')
    .flatMap((person) => person.entities)
    .toSorted()
  return {
    persons: chosen.map(({ entities, label }, i) => ({
      entity: entities[0] ?? '',
      label,
      names: count(i, 'name'),
      descriptions: count(i, 'description'),
      quotations: count(i, 'quotation'),
    })),
    namesakes: stretches.filter(
      ({ kind, person }) => kind === 'name' && (person === null || hidden.persons[person]?.standing !== 'chosen'),
    ).length,
    addresses: stretches.filter(({ kind }) => kind === 'address').length,
    documents: { touched, untouched: rewritten.length - touched },
    decisions: decisions.filter((d, i) => JSON.stringify(d) !== JSON.stringify(input.decisions[i])).length,
    refused: refused.filter((one, i) => JSON.stringify(one) !== JSON.stringify(input.refused[i])).length,
    annotations: lines(documents) - lines(rewritten.map(({ doc }) => doc)),
    perhapsSame,
    limits: limitsOf(rewritten, hidden, touched, perhapsSame.length),
  }
}

function lines(documents: readonly Annotated[]): number {
  return documents.reduce(
    (sum, d) => sum + d.entities.length + d.attributions.length + d.events.length + d.relations.length,
    0,
  )
}

const PRONOUN = /(?<!\p{L})(?:he|she|him|her|his|hers)(?!\p{L})/u

function limitsOf(
  rewritten: readonly RewrittenDocument[],
  hidden: HiddenNames,
  touched: number,
  perhapsSame: number,
): readonly string[] {
  const changed = rewritten.filter((one) => one.touched)
  const gendered = changed.some(({ doc }) => PRONOUN.test(foldText(doc.text).text))
  return [
    ...(touched > 0
      ? [
          `The other words of ${touched} documents stand as they were published: whoever searches for a sentence finds the original.`,
          'What the persons did, when and where, and what others say of them, still stands and may tell who they are.',
        ]
      : []),
    ...(gendered ? ['Pronouns stand as they are and tell whether a person is a man or a woman.'] : []),
    ...(perhapsSame > 0
      ? [`${perhapsSame} of the entities may be one of the persons, or only bear the name: decide on them first.`]
      : []),
    ...(hidden.common.length > 0
      ? ['Names that are also everyday words were taken out only where they bear a capital.']
      : []),
    'Nicknames, misspellings and scripts that the machine did not find as names of the persons are not known to it.',
    'Pictures, and files outside this copy, were not changed.',
  ]
}
