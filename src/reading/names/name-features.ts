import { PAD } from '../../language/index.ts'
import { mixHashes } from '../../models/index.ts'
import { AS_PERSON, AS_PLACE } from './document-view.ts'
import { CAPITAL, LINK } from './name-lists.ts'
import type { NameView } from './name-view.ts'

/** Room that the features of a word need. */
export const NAME_FEATURES = 128

/** What a word, those around it and the document show: fills `out` and returns how many features there are. */
export function placeFeatures(view: NameView, i: number, out: Int32Array): number {
  const { lower, exact, ends, begins, shape, known, tags, lists, spelled, elsewhere, runLists, relation, governor } =
    view
  const at = i + PAD
  const word = lower[at] ?? 0
  const before = lower[at - 1] ?? 0
  const next = lower[at + 1] ?? 0
  const form = shape[at] ?? 0
  const formBefore = shape[at - 1] ?? 0
  const formNext = shape[at + 1] ?? 0
  const look = lookOf(view, i)
  const list = lists[at] ?? 0
  const tag = tags[at] ?? 0
  const spelling = spelled[at] ?? 0
  const inLexicon = known[at] ?? 0
  const seen = elsewhere[at] ?? 0
  const inRun = runLists[at] ?? 0
  const end3 = ends[2][at] ?? 0
  let n = 0
  out[n++] = 0
  out[n++] = word
  out[n++] = exact[at] ?? 0
  out[n++] = mixHashes(word, look)
  out[n++] = ends[1][at] ?? 0
  out[n++] = end3
  out[n++] = ends[3][at] ?? 0
  out[n++] = begins[2][at] ?? 0
  out[n++] = begins[3][at] ?? 0
  out[n++] = look
  out[n++] = tag
  out[n++] = mixHashes(tag, look)
  out[n++] = before
  out[n++] = next
  out[n++] = lower[at - 2] ?? 0
  out[n++] = lower[at + 2] ?? 0
  out[n++] = mixHashes(before, word)
  out[n++] = mixHashes(word, next)
  out[n++] = mixHashes(lower[at - 2] ?? 0, before)
  out[n++] = mixHashes(next, lower[at + 2] ?? 0)
  out[n++] = mixHashes(before, form)
  out[n++] = mixHashes(next, form)
  out[n++] = mixHashes(tags[at - 1] ?? 0, form)
  out[n++] = mixHashes(tags[at + 1] ?? 0, form)
  out[n++] = mixHashes(tags[at + 1] ?? 0, tags[at + 2] ?? 0)
  out[n++] = mixHashes(formBefore, look)
  out[n++] = mixHashes(look, formNext)
  out[n++] = mixHashes(mixHashes(formBefore, look), formNext)
  out[n++] = mixHashes(mixHashes(look, formNext), shape[at + 2] ?? 0)
  out[n++] = mixHashes(ends[2][at - 1] ?? 0, form)
  out[n++] = mixHashes(ends[2][at + 1] ?? 0, form)
  out[n++] = list
  out[n++] = mixHashes(list, look)
  out[n++] = mixHashes(lists[at - 1] ?? 0, form)
  out[n++] = mixHashes(lists[at + 1] ?? 0, form)
  out[n++] = mixHashes(mixHashes(list, lists[at + 1] ?? 0), look)
  out[n++] = mixHashes(spelling, look)
  out[n++] = inLexicon
  out[n++] = mixHashes(inLexicon, look)
  out[n++] = mixHashes(known[at - 1] ?? 0, form)
  out[n++] = mixHashes(known[at + 1] ?? 0, form)
  out[n++] = mixHashes(inLexicon, known[at + 1] ?? 0)
  out[n++] = mixHashes(inLexicon, spelling)
  out[n++] = mixHashes(relation[at] ?? 0, form)
  out[n++] = governor[at] ?? 0
  out[n++] = mixHashes(inRun, form)
  out[n++] = mixHashes(inRun, list)
  out[n++] = seen
  out[n++] = mixHashes(seen & AS_PERSON, form)
  out[n++] = mixHashes(seen & AS_PLACE, form)
  for (let k = 0; k < n; k++) out[k] = mixHashes(100 + k, out[k] ?? 0)
  return n
}

/** Templates of whole names are numbered from here. */
const FIRST_OF_NAME = 300

/**
 * What the words `[first, last)` show if they are one name: fills `out` and returns how many features there are.
 */
export function nameFeatures(view: NameView, first: number, last: number, out: Int32Array): number {
  const { lower, ends, shape, known, tags, lists, elsewhere, heads, relations, lemmas, classes } = view
  const { appositions, marks, glued } = view
  const from = first + PAD
  const to = last - 1 + PAD
  const length = Math.min(last - first, 6)
  let whole = 0
  let shapes = 0
  let tagged = 0
  let listed = 0
  let any = 0
  let links = 0
  let outside = 0
  let top = to
  let words = 0
  for (let at = from; at <= to; at++) {
    whole = mixHashes(whole, lower[at] ?? 0)
    const mark = marks[at] ?? 0
    const list = lists[at] ?? 0
    shapes = mixHashes(shapes, mark === LINK ? (lower[at] ?? 0) : (shape[at] ?? 0))
    tagged = mixHashes(tagged, tags[at] ?? 0)
    listed = mixHashes(listed, mark === LINK ? (lower[at] ?? 0) : list)
    any |= list
    if (mark === LINK) links = mixHashes(links, lower[at] ?? 0)
    else words++
    const head = heads[at] ?? -1
    if (head < first || head >= last) {
      outside++
      top = at
    }
  }
  const before = lower[from - 1] ?? 0
  const after = lower[to + 1] ?? 0
  const firstWord = lower[from] ?? 0
  const lastWord = lower[to] ?? 0
  const head = heads[top] ?? -1
  const relation = relations[top] ?? 0
  const governor = head < 0 ? 0 : (lemmas[head + PAD] ?? 0)
  const edges =
    (glued[from] === 1 ? 1 : 0) + (glued[to + 1] === 1 ? 2 : 0) + 4 * (marks[from - 1] ?? 0) + 16 * (marks[to + 1] ?? 0)
  const nextHead = heads[to + 1] ?? -1
  const nextInside = nextHead >= first && nextHead < last ? 1 : 0
  const previousHead = heads[from - 1] ?? -1
  const previousInside = previousHead >= first && previousHead < last ? 1 : 0
  const dangling = mixHashes(
    marks[to + 1] === LINK && marks[to + 2] === CAPITAL ? after : 0,
    marks[from - 1] === LINK && marks[from - 2] === CAPITAL ? before : 0,
  )
  const runs = view.runs.get(whole) ?? 0
  let n = 0
  out[n++] = length
  out[n++] = whole
  out[n++] = mixHashes(firstWord, lastWord)
  out[n++] = mixHashes(lastWord, length)
  out[n++] = mixHashes(firstWord, length)
  out[n++] = mixHashes(before, length)
  out[n++] = mixHashes(after, length)
  out[n++] = mixHashes(before, after)
  out[n++] = mixHashes(lower[from - 2] ?? 0, before)
  out[n++] = mixHashes(after, lower[to + 2] ?? 0)
  out[n++] = shapes
  out[n++] = mixHashes(shapes, edges)
  out[n++] = tagged
  out[n++] = listed
  out[n++] = mixHashes(listed, edges)
  out[n++] = mixHashes(any, length)
  out[n++] = mixHashes(lists[from] ?? 0, lists[to] ?? 0)
  out[n++] = mixHashes(lists[to] ?? 0, links)
  out[n++] = mixHashes(lastWord, links)
  out[n++] = mixHashes(firstWord, links)
  out[n++] = mixHashes(links, words)
  out[n++] = mixHashes(known[from] ?? 0, known[to] ?? 0)
  out[n++] = mixHashes(known[to] ?? 0, edges)
  out[n++] = edges
  out[n++] = mixHashes(edges, length)
  out[n++] = dangling
  out[n++] = mixHashes(dangling, lists[to] ?? 0)
  out[n++] = mixHashes(dangling, firstWord)
  out[n++] = mixHashes(outside, length)
  out[n++] = mixHashes(relation, nextInside * 2 + previousInside)
  out[n++] = mixHashes(relation, governor)
  out[n++] = mixHashes(relations[to + 1] ?? 0, nextInside)
  out[n++] = mixHashes(relation, head < 0 ? -1 : (classes[head + PAD] ?? 0))
  out[n++] = classes[from - 1] ?? 0
  out[n++] = mixHashes(before, classes[from - 2] ?? 0)
  out[n++] = mixHashes(classes[to + 1] ?? 0, edges)
  out[n++] = mixHashes(after, classes[to + 2] ?? 0)
  out[n++] = mixHashes(classes[to] ?? 0, length)
  out[n++] = appositions[top] ?? 0
  out[n++] = mixHashes(before, lists[from] ?? 0)
  out[n++] = mixHashes(before, relation)
  out[n++] = mixHashes(after, tags[to] ?? 0)
  out[n++] = mixHashes(tags[from - 1] ?? 0, tags[to + 1] ?? 0)
  out[n++] = mixHashes(ends[2][to] ?? 0, length)
  out[n++] = mixHashes(ends[3][to] ?? 0, ends[2][from] ?? 0)
  out[n++] = mixHashes(elsewhere[to] ?? 0, length)
  out[n++] = mixHashes(elsewhere[from] ?? 0, length)
  out[n++] = mixHashes(runs, length)
  out[n++] = mixHashes(view.headline, length)
  out[n++] = mixHashes(first === 0 ? 1 : 0, mixHashes(length, known[from] ?? 0))
  for (let k = 0; k < n; k++) out[k] = mixHashes(FIRST_OF_NAME + k, out[k] ?? 0)
  return n
}

/** Adds those of the type that the same words had earlier in the document (-1 for none). */
export function memoryFeatures(memory: number, length: number, out: Int32Array, count: number): number {
  out[count] = mixHashes(FIRST_OF_NAME + 90, memory)
  out[count + 1] = mixHashes(FIRST_OF_NAME + 91, mixHashes(memory, Math.min(length, 3)))
  return count + 2
}

/** The feature of a name whose word before is part of a name of this type (0 for none, see `TYPE_NAMES`). */
export function stepFeature(before: number): number {
  return mixHashes(FIRST_OF_NAME + 99, before)
}

/** Kinds of characters of the word, and whether its capitals say little. */
function lookOf({ shape, headline }: NameView, i: number): number {
  return mixHashes(shape[i + PAD] ?? 0, (i === 0 ? 4 : 0) + headline)
}
