import type { Case } from '../../src/link/index.ts'
import type { AffairGold, GoldPlace } from './affair-gold.ts'
import type { FileRead } from './read-folder.ts'

/** The case of an affair, with its documents by the short names that the gold gives them. */
export interface Pile {
  readonly made: Case
  /** Id and text of a document by its short name. */
  readonly ids: ReadonlyMap<string, string>
  readonly short: ReadonlyMap<string, string>
  readonly text: (doc: string) => string
}

export function pileOf(read: readonly FileRead[], made: Case): Pile {
  const ids = new Map(read.map(({ file, doc }) => [file.split('-')[0] ?? file, doc.id] as const))
  const texts = new Map(read.map(({ doc }) => [doc.id, doc.text]))
  return {
    made,
    ids,
    short: new Map([...ids].map(([name, id]) => [id, name])),
    text: (doc) => texts.get(doc) ?? '',
  }
}

/** Where words of the gold stand; between asterisks, or all of them. */
export function placeOf(pile: Pile, [name, words]: GoldPlace): { readonly doc: string; start: number; end: number } {
  const doc = pile.ids.get(name) ?? ''
  const at = pile.text(doc).indexOf(words.replaceAll('*', ''))
  if (at < 0) throw new RangeError(`${name} does not hold: ${words}`)
  const [before = '', marked = words] = words.split('*')
  const start = words.includes('*') ? at + before.length : at
  return { doc, start, end: start + marked.length }
}

/** The entity of the case that bears the most mentions of a listed one in a document. */
export function entityIn(pile: Pile, entry: AffairGold['entities'][number], doc: string): string | null {
  const counts = pile.made.entities.map((e) => ({
    id: e.id,
    count: e.mentions.filter(
      (m) => m.doc === doc && entry.spellings.includes(pile.text(doc).slice(m.start, m.end).replace(/\s+/g, ' ')),
    ).length,
  }))
  const best = counts.toSorted((a, b) => b.count - a.count)[0]
  return best === undefined || best.count === 0 ? null : best.id
}

/** Ids under which the case knows a listed entity, or any whose name holds the words. */
export function idsOf(pile: Pile, gold: AffairGold, name: string): readonly string[] {
  const entry = gold.entities.find((e) => e.name === name)
  if (entry === undefined) return pile.made.entities.filter((e) => e.name.includes(name)).map((e) => e.id)
  return entry.in.flatMap((doc) => entityIn(pile, entry, pile.ids.get(doc) ?? '') ?? [])
}

/** The listed events by the ids of the case under which their accounts stand, most of them first. */
export function eventsOf(pile: Pile, places: readonly GoldPlace[]): readonly (string | null)[] {
  return places.map((place) => {
    const at = placeOf(pile, place)
    const meets = (a: Case['events'][number]['accounts'][number]): boolean =>
      a.doc === at.doc && a.trigger.some(([start, end]) => start < at.end && at.start < end)
    return pile.made.events.find((v) => v.accounts.some(meets))?.id ?? null
  })
}

export function isHeadline(pile: Pile, doc: string, at: number): boolean {
  const blocks = pile.made.documents.find((d) => d.id === doc)?.blocks ?? []
  return blocks.some((b) => b.kind === 'title' && b.start <= at && at < b.end)
}
