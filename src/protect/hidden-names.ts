import type { Annotated } from '../document/index.ts'
import type { Case, CaseEntity } from '../link/index.ts'
import { foldText } from './fold-text.ts'
import { gatherQuotations } from './gather-quotations.ts'
import type { HiddenPerson } from './hidden-person.ts'
import { type Mode, namer, type Signs, signsOf } from './labels.ts'
import {
  expressionOf,
  type IsCommon,
  type NamePattern,
  type NameRule,
  type NameStock,
  nameWords,
  orInflected,
  patternsOf,
  rulesOf,
  stockOf,
} from './name-patterns.ts'
import { alikeTo, namesakeGroups, onlyShared } from './namesakes.ts'
import { findOwners, type Owners } from './owners.ts'
import { gatherPhrases, type Phrases } from './phrases.ts'
import type { Quotations } from './quotations.ts'

/** What has to be gone from every text, and what stands there instead. */
export interface HiddenNames {
  readonly mode: Mode
  readonly persons: readonly HiddenPerson[]
  readonly signs: Signs
  /** Finds names in a folded text. */
  readonly expression: RegExp | null
  readonly rules: ReadonlyMap<string, NameRule>
  /** Compact names that betray an e-mail address, a handle or a URL. */
  readonly fragments: {
    readonly full: readonly string[]
    readonly family: readonly string[]
    /** Whole names of an account: `tarr`, `jtarr`, `tarrj`. */
    readonly accounts: ReadonlySet<string>
  }
  readonly phrases: Phrases
  readonly quotations: Quotations
  readonly owners: Owners
  /** Chosen persons some of whose name words are everyday words, which are masked only where they bear a capital. */
  readonly common: readonly number[]
}

export interface HideOptions {
  readonly mode: Mode
  /** From the lexicon and the function words of the models; without them nothing is common and more is masked. */
  readonly isCommon: IsCommon
}

/**
 * Everything by which the chosen entities are named, described or quoted in the documents, in the order of the ids.
 * Persons who share a family name with one of them follow as namesakes: their names are masked too. Throws `RangeError`
 * for an id that no entity of the case bears.
 */
export function hiddenNames(
  theCase: Case,
  documents: readonly Annotated[],
  ids: readonly string[],
  { mode, isCommon: isBaseForm }: HideOptions,
): HiddenNames {
  const isCommon = orInflected(isBaseForm)
  const chosen = [...new Set(ids)].map((id) => {
    const entity = theCase.entities.find((e) => e.id === id)
    if (entity === undefined) throw new RangeError(`entity ${id} is not in the case`)
    return entity
  })
  const stocks = chosen.map((entity) => stockFor(entity, isCommon))
  const isAlike = alikeTo(theCase, chosen, stocks)
  const namesakes = namesakeGroups(theCase, chosen, stocks, isAlike)
  const allStocks = [...stocks, ...namesakes.map((group) => stockFor(group, isCommon))]
  const nameOf = namer(mode, new Set(allStocks.flatMap(({ family, given }) => [...family, ...given])))
  const persons = [
    ...chosen.map((entity, i): HiddenPerson => ({ entities: [entity.id], label: nameOf(i, true), standing: 'chosen' })),
    ...namesakes.map(
      (group, i): HiddenPerson => ({
        entities: group.map((entity) => entity.id),
        label: nameOf(chosen.length + i, false),
        standing: group.some((entity) => isAlike(entity)) ? 'alike' : 'namesake',
      }),
    ),
  ]
  const own = stocks.flatMap((stock, i) => patternsOf(stock, i, isCommon))
  const shared = allStocks
    .slice(chosen.length)
    .map((stock, i) => (namesakes[i]?.some(isAlike) === true ? stock : onlyShared(stock, stocks)))
    .flatMap((stock, i) => patternsOf(stock, chosen.length + i, isCommon))
  const patterns = [...own, ...shared, ...introduced(theCase, stocks)]
  const all = [...patterns, ...spared(theCase, persons, stocks, patterns)]
  const everyFamily = stocks.flatMap((stock) => [...stock.family])
  const owners = findOwners(theCase, persons)
  return {
    mode,
    persons,
    signs: signsOf(mode),
    expression: expressionOf(all),
    rules: rulesOf(all),
    fragments: {
      full: stocks.flatMap(({ full }) => full.flatMap((words) => [words.join(''), words.toReversed().join('')])),
      family: everyFamily.filter((word) => word.length > 3 && !isCommon(word)),
      accounts: new Set(stocks.flatMap(accountsOf)),
    },
    phrases: gatherPhrases(theCase, persons),
    quotations: gatherQuotations(theCase, documents, owners, persons),
    owners,
    common: stocks.flatMap(({ family, given }, i) => ([...family, ...given].some(isCommon) ? [i] : [])),
  }
}

function stockFor(entity: CaseEntity | readonly CaseEntity[], isCommon: IsCommon): NameStock {
  const all: readonly CaseEntity[] = 'id' in entity ? [entity] : entity
  const names = all.flatMap((one) => one.names)
  return stockOf(all[0]?.name ?? '', names, isCommon)
}

function accountsOf({ full, family }: NameStock): readonly string[] {
  const initials = full.flatMap((words) => {
    const last = words.at(-1) ?? ''
    const [initial = ''] = words[0] ?? ''
    return [initial + last, last + initial]
  })
  return [...family, ...initials]
}

const INTRODUCED = /\(\s*["“'‘]?((?:\p{Lu}\.?){2,4})["”'’]?\s*\)/gu

/** Initials that a text gives in brackets behind a name in full: "Jon Tarr (JT)". */
function introduced(theCase: Case, stocks: readonly NameStock[]): readonly NamePattern[] {
  const out: NamePattern[] = []
  for (const { text } of theCase.documents) {
    for (const match of text.matchAll(INTRODUCED)) {
      const letters = foldText(match[1] ?? '').text.replace(/[^\p{L}]/gu, '')
      const before = nameWords(text.slice(Math.max(0, match.index - 60), match.index))
      for (const [person, { full }] of stocks.entries()) {
        const meant = full.some(
          (words) =>
            words.map((word) => [...word][0]).join('') === letters &&
            before.slice(-words.length).join(' ') === words.join(' '),
        )
        if (meant) out.push({ persons: [person], words: [...letters], letters: 'initials', family: true })
      }
    }
  }
  return out
}

/** Names of others that hold a given name of a chosen person and no family name: they stay as they are. */
function spared(
  theCase: Case,
  persons: readonly HiddenPerson[],
  stocks: readonly NameStock[],
  patterns: readonly NamePattern[],
): readonly NamePattern[] {
  const hidden = new Set(persons.flatMap((person) => person.entities))
  const family = new Set(stocks.flatMap((stock) => [...stock.family]))
  const given = new Set(stocks.flatMap((stock) => [...stock.given]))
  const taken = new Set(patterns.map((pattern) => pattern.words.join('')))
  const out = new Map<string, NamePattern>()
  for (const entity of theCase.entities) {
    if (hidden.has(entity.id)) continue
    for (const { text } of entity.names) {
      const words = nameWords(text)
      const key = words.join('')
      if (words.length < 2 || taken.has(key) || !words.some((word) => given.has(word))) continue
      if (words.some((word) => family.has(word))) continue
      out.set(key, { persons: [], words, letters: 'small', family: false })
    }
  }
  return [...out.values()]
}
