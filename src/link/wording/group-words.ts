import type { Annotated, Mention, Span } from '../../document/index.ts'
import { addTo } from '../add-to.ts'
import type { LinkContext } from '../context.ts'
import { type Kept, keep, nothingKept } from '../memory.ts'

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
export function groupWords(
  ctx: LinkContext,
  memory: Kept<string, GroupWords | null> = nothingKept(),
): ReadonlyMap<string, readonly GroupWord[]> {
  const found = new Map<string, GroupWord[]>()
  for (const doc of ctx.documents) {
    const own = keep<string, GroupWords | null>(memory, ctx.viewOf(doc.id), () => wordsIn(ctx, doc))
    if (own !== null) for (const word of own.words) addTo(found, own.group, word)
  }
  return found
}

/** The words of one document for the members of the one group that it ties them to. */
export interface GroupWords {
  readonly group: string
  readonly words: readonly GroupWord[]
}

function wordsIn(ctx: LinkContext, doc: Annotated): GroupWords | null {
  const tied = doc.entities.flatMap((mention) => {
    const word = tiedWord(doc, mention)
    const group = word === null ? null : ctx.entityOf(doc.id, mention.entity)
    return word === null || group === null ? [] : [{ group, word }]
  })
  const [first] = tied
  if (first === undefined || tied.some(({ group }) => group !== first.group)) return null
  const words = [...tied.map(({ word }) => word), ...membersIn(doc)].map((word) => ({ ...word, doc: doc.id }))
  return { group: first.group, words }
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
