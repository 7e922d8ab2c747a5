import { FILE, findStretches, LOOSE, type TextPlace } from './find-stretches.ts'
import type { HiddenNames } from './hidden-names.ts'
import { type OffsetMap, replaceStretches } from './offset-map.ts'

export interface Rewritten {
  readonly text: string
  readonly map: OffsetMap
}

/** The text without whom it must not name, and the way from old offsets to new ones (UTF-16 code units). */
export function rewriteText(text: string, hidden: HiddenNames, place: TextPlace = LOOSE): Rewritten {
  return replaceStretches(text, findStretches(text, hidden, place))
}

/** A string of the pile that stands outside the documents' texts, rewritten as prose. */
export function rewriteWords(words: string, hidden: HiddenNames): string {
  return rewriteText(words, hidden).text
}

/** The name of a file, an id or a label, rewritten: there an everyday word needs no capital to be a name. */
export function rewriteName(name: string, hidden: HiddenNames): string {
  return rewriteText(name, hidden, FILE).text
}
