import type { Annotated, Mention, Span } from '../../document/index.ts'
import type { LinkContext } from '../context.ts'

/** Words for the armed members of a group: each takes a side or avoids one. */
const MEMBERS =
  'militants|terrorists|fighters|rebels|insurgents|extremists|guerrillas|separatists|jihadists|radicals|bandits|militiamen|partisans'
/** Words for whoever did a deed: only the text itself may say whose they are. */
const DOERS = 'gunmen|attackers|raiders|commandos|bombers'
const ANYWHERE = new RegExp(`(?<![\\p{L}-])(?:${MEMBERS})(?![\\p{L}-])`, 'giu')
/** `Militants of the` before a name, ` fighters` after it. */
const BEFORE = new RegExp(`(?<![\\p{L}-])(${MEMBERS}|${DOERS})( (?:of|from|belonging to|loyal to) (?:the )?)$`, 'iu')
const AFTER = new RegExp(`^ (${MEMBERS}|${DOERS})(?![\\p{L}-])`, 'iu')
/** Text around a name in which such words may stand. */
const REACH = 40

/** A word for a group's members where its document shows whose they are. */
export interface GroupWord extends Span {
  readonly doc: string
}

/**
 * The words for the members of each group, by the group's case entity. Only a document that ties such a word to exactly
 * one group by name gives any; its other words for members, but not those for unknown doers, then mean that group.
 */
export function groupWords(ctx: LinkContext): ReadonlyMap<string, readonly GroupWord[]> {
  const found = new Map<string, GroupWord[]>()
  for (const doc of ctx.documents) {
    const tied = doc.entities.flatMap((mention) => {
      const word = tiedWord(doc, mention)
      const group = word === null ? null : ctx.entityOf(doc.id, mention.entity)
      return word === null || group === null ? [] : [{ group, word }]
    })
    const [first] = tied
    if (first === undefined || tied.some(({ group }) => group !== first.group)) continue
    const words = [...tied.map(({ word }) => word), ...membersIn(doc)].map((word) => ({ ...word, doc: doc.id }))
    found.set(first.group, [...(found.get(first.group) ?? []), ...words])
  }
  return found
}

/** The word that stands for the named group's members right beside its name. */
function tiedWord({ text }: Annotated, { mention, type, start, end }: Mention): Span | null {
  if (mention !== 'name' || type === 'LOC') return null
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))
  if (before !== null) return { start: start - before[0].length, end: start - (before[2] ?? '').length }
  const after = AFTER.exec(text.slice(end, end + REACH))
  return after === null ? null : { start: end + 1, end: end + after[0].length }
}

function membersIn({ text, blocks }: Annotated): readonly Span[] {
  const furniture = blocks.filter((b) => b.kind === 'boilerplate')
  return [...text.matchAll(ANYWHERE)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
    .filter((word) => !furniture.some((b) => b.start <= word.start && word.end <= b.end))
}
