import type { Annotated, EntityType, Mention, Span } from '../../document/index.ts'
import { compareText, overlaps, spanOf } from '../../document/index.ts'
import { kindOfNoun } from '../../reading/index.ts'
import type { Judgements } from '../../review/index.ts'
import { addTo } from '../add-to.ts'
import type { NameParts } from '../names/index.ts'
import { agesBehind, callingsBehind, generationWords } from './beside-names.ts'
import { foldWords } from './fold-name.ts'
import { GENERATIONS, KNOWN_SHORT, NAME_SUFFIXES, TITLES } from './name-words.ts'
import { ROLE_GROUPS } from './roles.ts'
import { type SettledTypes, settledType } from './settle-types.ts'
import { splitMentions } from './split-entities.ts'
import { type FullName, noNames, type WrittenNames, writtenName } from './written-name.ts'

/** One referent of one document with what linking compares. */
export interface LocalEntity {
  readonly doc: Annotated
  readonly local: string
  readonly type: EntityType
  /** Its type as the document alone was read. */
  readonly read: EntityType
  readonly named: boolean
  /** Whether the document quotes it as a source. */
  readonly speaks: boolean
  readonly mentions: readonly Mention[]
  /** Its full names as folded tokens, distinct, the longest first; empty when only short forms are used. */
  readonly full: readonly (readonly string[])[]
  /** The same names, each as one text. */
  readonly spelt: readonly string[]
  /** The same names as they are compared, in that order. */
  readonly names: readonly NameParts[]
  /** Bare surnames of persons, acronyms of the others; folded. */
  readonly short: readonly string[]
  readonly mixedScript: boolean
  readonly generation: 'older' | 'younger' | null
  readonly ages: readonly number[]
  /** Head words of described roles. */
  readonly roles: readonly string[]
  /** What its person is called behind the name: `boat dealer`. */
  readonly callings: readonly string[]
  /** Folded words of the descriptions that begin with a capital letter: towns, bodies. */
  readonly roleNames: readonly string[]
}

/** Where a document's entity stands in the list: `doc` and `local` id as one key. */
export function localKey(doc: string, local: string): string {
  return `${doc}\n${local}`
}

/**
 * The entities of one document that a case lists: those with a name, and unnamed ones that speak or take part. One that a
 * reader split by `different` comes as two, the second under `ID/2`.
 */
export function localEntities(
  doc: Annotated,
  judgements: Judgements,
  types: SettledTypes,
  which: 'listed' | 'all' = 'listed',
  known: WrittenNames = noNames(),
): readonly LocalEntity[] {
  const groups = new Map<string, Mention[]>()
  for (const mention of doc.entities) addTo(groups, mention.entity, mention)
  const used = usedEntities(doc)
  const found = [...groups]
    .flatMap(([local, mentions]) => splitMentions(doc, local, mentions, judgements))
    .filter(
      ([local, mentions]) => which === 'all' || mentions.some(isName) || (used.has(local) && mentions.some(isNominal)),
    )
    .map(([local, mentions]) => profile(doc, local, mentions, types, known))
  return found.some((one) => one.generation !== null) ? withGenerations(found) : found
}

/** Of two people of one name in a document, one of whom is called the elder or the father, the other is the younger. */
function withGenerations(locals: readonly LocalEntity[]): readonly LocalEntity[] {
  return locals.map((local) => {
    if (local.type !== 'PER' || local.generation !== null) return local
    const [name] = local.spelt
    const others = locals.filter(
      (one) => one !== local && one.type === 'PER' && name !== undefined && one.spelt[0] === name,
    )
    const [other] = others
    if (other === undefined || others.length > 1 || other.generation === null) return local
    return { ...local, generation: other.generation === 'older' ? 'younger' : 'older' }
  })
}

function isName(mention: Mention): boolean {
  return mention.mention === 'name' || mention.mention === 'nested'
}

function isNominal(mention: Mention): boolean {
  return mention.mention === 'nominal'
}

function usedEntities(doc: Annotated): ReadonlySet<string> {
  const used = new Set<string>()
  for (const a of doc.attributions) if (a.speaker !== null) used.add(a.speaker)
  for (const r of doc.relations) used.add(r.subject).add(r.object)
  const roles: readonly Span[] = doc.events
    .flatMap((e) => [...e.actors, ...e.recipients, ...e.others, ...e.place].map(spanOf))
    .toSorted((a, b) => a.start - b.start)
  for (const mention of doc.entities) if (meets(roles, mention)) used.add(mention.entity)
  return used
}

const WINDOW = 32

function meets(sorted: readonly Span[], span: Span): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < span.end) low = middle + 1
    else high = middle
  }
  return sorted.slice(Math.max(0, low - WINDOW), low).some((role) => overlaps(role, span))
}

function profile(
  doc: Annotated,
  local: string,
  mentions: readonly Mention[],
  types: SettledTypes,
  known: WrittenNames,
): LocalEntity {
  const read = mentions.find(isName)?.type ?? mentions[0]?.type ?? 'OTHER'
  const named = mentions.filter(isName).map((m) => ({ text: doc.text.slice(m.start, m.end), type: m.type }))
  const settled = settledType(named, types) ?? read
  const type = settled === 'ORG' && named.length > 0 && named.every((n) => isModel(n.text)) ? 'OTHER' : settled
  const written = mentions.filter(isName)
  const words = written.map((m) => doc.text.slice(m.start, m.end))
  const texts = [...new Set(words)].filter((text) => type !== 'PER' || !isNamedAfter(text, words))
  const names = texts.map((text) => writtenName(known, text, type))
  const full = new Map(names.flatMap((name) => (name.full === null ? [] : [[name.full.spelt, name.full] as const])))
  const sorted = [...full.values()].toSorted(byLength)
  const own = doc.descriptions.filter((d) => d.entity === local)
  const described = own.map((d) => doc.text.slice(d.start, d.end))
  const roleWords = described.flatMap((text) => foldWords(text))
  const titles = names.flatMap((name) => name.words)
  return {
    doc,
    local,
    type,
    read,
    named: texts.length > 0,
    speaks: doc.attributions.some((a) => a.speaker === local),
    mentions,
    full: sorted.map((name) => name.tokens),
    spelt: sorted.map((name) => name.spelt),
    names: sorted.map((name) => name.parts),
    short: [...new Set(names.flatMap((name) => name.short ?? []))].toSorted(compareText),
    mixedScript: names.some((name) => name.mixedScript),
    generation: type === 'PER' ? generationOf(titles, [...generationWords(doc, written), ...roleWords]) : null,
    ages: [...described.flatMap(ageOf), ...(type === 'PER' ? agesBehind(doc, written) : [])],
    roles: [
      ...new Set([...roleWords, ...(type === 'PER' ? titles : [])].filter((word) => ROLE_GROUPS.has(word))),
    ].toSorted(compareText),
    callings: type === 'PER' ? callingsBehind(doc, written) : [],
    roleNames: [...new Set(own.flatMap((d) => capitalised(doc, d)))].toSorted(compareText),
  }
}

/** Whether a name ends with the sign of a model, letter and digits (`Vasta K380`): a product, whoever made it. */
function isModel(name: string): boolean {
  return /(?:^|[ -])\p{Lu}{1,3}-?\d{2,4}\p{L}{0,2}$/u.test(name)
}

/** How many times more often the bare name must stand. */
const FAR_MORE = 3

/** Whether a name that was read with a person's is that of a thing called by it, as `Ilves Tower` beside many an `Ilves`. */
function isNamedAfter(name: string, all: readonly string[]): boolean {
  const words = name.split(' ')
  const kind = words.length < 2 ? null : kindOfNoun((words.at(-1) ?? '').toLowerCase())
  if (kind === null || kind === 'person') return false
  const times = (text: string): number => all.filter((one) => one === text).length
  return times(words[0] ?? '') >= FAR_MORE * times(name)
}

/** Order of full names: the longest first. */
export function byLength(a: FullName, b: FullName): number {
  return b.tokens.length - a.tokens.length || compareText(a.spelt, b.spelt)
}

function generationOf(titles: readonly string[], words: readonly string[]): 'older' | 'younger' | null {
  const inName = titles.find((word) => NAME_SUFFIXES.has(word))
  const found = inName ?? words.find((word) => GENERATIONS.has(word))
  return found === undefined ? null : (GENERATIONS.get(found) ?? null)
}

function ageOf(description: string): readonly number[] {
  const found = /(?:^|aged? |,\s{0,2})(\d{1,3})(?:$|,)|(?<!\d)(\d{1,3})-year-old/.exec(description.trim())
  return found === null ? [] : [Number(found[1] ?? found[2])]
}

/** Names in a description, short forms in full; what opens a sentence and stands in the text without a capital is none. */
function capitalised(doc: Annotated, { start, end }: Span): readonly string[] {
  return [...doc.text.slice(start, end).matchAll(/(?:\p{Lu}\. ?){2,8}|\p{Lu}[\p{L}\p{M}'’-]{0,60}/gu)]
    .filter(({ index, 0: word }) => !opensSentence(doc.text, start + index) || !isCommon(doc.text, word))
    .map(([word]) => word.replace(/[’']s$/, ''))
    .flatMap((word) => foldWords(/\. ?\p{Lu}/u.test(word) ? word.replaceAll(' ', '') : word))
    .flatMap((word) => KNOWN_SHORT.get(word)?.split(' ') ?? [word])
    .filter((word) => !ROLE_GROUPS.has(word) && !TITLES.has(word))
}

function isCommon(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(text)
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n]["”’']?\s*|["“‘])$/u.test(text.slice(Math.max(0, at - 8), at))
}
