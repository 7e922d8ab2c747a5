import { FINITE } from './finite-tags.ts'

/** The labels of a tagger (`UPOS XPOS`) that the mend of a first word asks for, by number. */
export interface FirstLabels {
  readonly singularVerb: number
  readonly pluralNoun: number
  readonly finite: ReadonlySet<number>
}

/** See `mendFirst`. */
export function firstLabels(labels: readonly string[]): FirstLabels {
  const finite = labels.flatMap((label, i) => (FINITE.has(label.slice(label.indexOf(' ') + 1)) ? [i] : []))
  return {
    singularVerb: labels.indexOf('VERB VBZ'),
    pluralNoun: labels.indexOf('NOUN NNS'),
    finite: new Set(finite),
  }
}

/**
 * Mends the tags of "Witnesses said the boats had left" in place: what opens a sentence and stands right before a finite verb
 * is its subject, not a verb in -s. No sentence of the treebanks begins with two finite verbs in a row (140 of their train
 * parts with a plural and a finite verb). `from`: the first word, behind an opening quotation mark.
 */
export function mendFirst(tags: number[], from: number, labels: FirstLabels): void {
  if (tags[from] === labels.singularVerb && labels.finite.has(tags[from + 1] ?? -1)) tags[from] = labels.pluralNoun
}
