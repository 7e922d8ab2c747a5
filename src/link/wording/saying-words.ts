import { type Annotated, type Attribution, slicePieces } from '../../document/index.ts'
import { addTo } from '../add-to.ts'
import type { LinkContext } from '../context.ts'

/** A word of saying by which a document lets somebody speak, and where it stands. */
export interface SayingWord {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Stands before a word of saying among the terms of a person: "… claimed". */
const MARK = '… '

/**
 * By which words the documents let each named speaker say what they quote (said, claimed, admitted), by case id; only of
 * those for whom they chose between several.
 */
export function sayingWords(ctx: LinkContext): ReadonlyMap<string, readonly SayingWord[]> {
  const found = new Map<string, SayingWord[]>()
  for (const doc of ctx.documents) {
    for (const attribution of doc.attributions) {
      const entity = attribution.speaker === null ? null : ctx.entityOf(doc.id, attribution.speaker)
      const word = attribution.named && entity !== null ? wordOf(doc, attribution) : null
      if (entity !== null && word !== null) addTo(found, entity, word)
    }
  }
  return new Map([...found].filter(([, words]) => new Set(words.map((word) => word.text)).size > 1))
}

/** The first piece of the cue; `null` for a mark alone. */
function wordOf({ id, text }: Annotated, { cue }: Attribution): SayingWord | null {
  const [first] = cue
  if (first === undefined) return null
  const words = slicePieces(text, [first]).toLowerCase().replace(/\s+/g, ' ')
  return /\p{L}/u.test(words) ? { doc: id, start: first[0], end: first[1], text: `${MARK}${words}` } : null
}
