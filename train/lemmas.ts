import { compareText } from '../src/document/index.ts'
import { byEnding, foldWord, INFLECTED, lemmaTag, MAX_ENDING, wholeStem } from '../src/language/index.ts'
import type { GoldWord } from './conllu.ts'

type Counts = Map<string, Map<string, number>>

/** The weight file of lemmas and features, from gold words. */
export function lemmasFile(words: readonly GoldWord[]): Record<string, unknown> {
  return { lemmas: trainLemmas(words), features: trainFeatures(words) }
}

/** The table of `featuresOf`: what words of a tag mostly bear, and the words that were seen to differ. */
export function trainFeatures(words: readonly GoldWord[]): Record<string, string> {
  const ofTag: Counts = new Map()
  const ofWord: Counts = new Map()
  for (const { form, upos, xpos, feats } of words) {
    count(ofTag, `${upos} ${xpos}`, feats)
    count(ofWord, `${upos} ${xpos} ${foldWord(form.toLowerCase())}`, feats)
  }
  const table = new Map([...ofTag].map(([key, seen]) => [key, top(seen)]))
  for (const [key, seen] of ofWord) {
    const best = top(seen)
    const general = table.get(key.split(' ', 2).join(' '))
    if (best !== general && (seen.get(best) ?? 0) >= MIN_SEEN) table.set(key, best)
  }
  return Object.fromEntries([...table].toSorted((a, b) => compareText(a[0], b[0])))
}

/** A word's own features are listed from so many sightings on: fewer may be a slip. */
const MIN_SEEN = 2

/** The table of `lemmaOf` from gold words: rules by ending first, then the words on which these are wrong. */
export function trainLemmas(words: readonly GoldWord[]): Record<string, string> {
  const seen: Counts = new Map()
  for (const w of words) {
    const lower = w.form.toLowerCase().replaceAll('’', "'")
    if (w.lemma !== '_' && lower.length <= 24 && !/\d/.test(lower))
      count(seen, `${lemmaTag(w.xpos)} ${lower}`, w.lemma.toLowerCase())
  }
  const rules = endingRules(seen)
  const table = new Map(rules)
  for (const [key, lemmas] of seen) {
    const [xpos = '', lower = ''] = key.split(' ')
    const lemma = top(lemmas)
    const guess = INFLECTED.has(xpos) ? byEnding(lower, xpos, rules) : lower
    if (lemma !== guess && wholeStem(lower) === null && !/^(?:NNP|CD|GW|ADD|FW|UH)$/.test(xpos)) table.set(key, lemma)
  }
  return Object.fromEntries([...table].toSorted((a, b) => compareText(a[0], b[0])))
}

/** For each ending what most word types that end so do, where it differs from what the next shorter ending says. */
function endingRules(seen: Counts): Map<string, string> {
  const byLength: Counts[] = Array.from({ length: MAX_ENDING + 1 }, () => new Map())
  for (const [key, lemmas] of seen) {
    const [xpos = '', lower = ''] = key.split(' ')
    const edit = INFLECTED.has(xpos) ? editOf(lower, top(lemmas)) : null
    if (edit === null) continue
    // "planned" says nothing of "condemned": what undoes a doubled letter is a rule of endings that show both.
    const shortest = undoesDouble(lower, edit) ? Number(edit.charAt(0)) + 1 : 1
    for (let length = shortest; length <= Math.min(MAX_ENDING, lower.length - 1); length++) {
      count(byLength[length] ?? new Map(), `${xpos} ~${lower.slice(-length)}`, edit)
    }
  }
  const rules = new Map<string, string>()
  for (const endings of byLength) {
    for (const [key, edits] of [...endings].toSorted((a, b) => compareText(a[0], b[0]))) {
      const best = top(edits)
      const times = edits.get(best) ?? 0
      const total = [...edits.values()].reduce((a, b) => a + b, 0)
      if (times >= 2 && times * 2 > total && inherited(key, rules) !== best) rules.set(key, best)
    }
  }
  return rules
}

function inherited(key: string, rules: ReadonlyMap<string, string>): string | null {
  const [xpos = '', ending = ''] = key.split(' ~')
  for (let from = 1; from < ending.length; from++) {
    const rule = rules.get(`${xpos} ~${ending.slice(from)}`)
    if (rule !== undefined) return rule
  }
  return null
}

/** How the word becomes its lemma: letters to take off its end (one digit), letters to add; `null` if it is no such edit. */
function editOf(lower: string, lemma: string): string | null {
  let same = 0
  while (same < lower.length && lower.charAt(same) === lemma.charAt(same)) same++
  const off = lower.length - same
  return same >= 2 && off <= 4 && lemma.length - same <= 2 ? `${off}${lemma.slice(same)}` : null
}

function undoesDouble(lower: string, edit: string): boolean {
  const cut = lower.length - Number(edit.charAt(0))
  return edit.length === 1 && cut > 0 && lower.charAt(cut) === lower.charAt(cut - 1)
}

function count(counts: Counts, key: string, value: string): void {
  const held = counts.get(key) ?? new Map<string, number>()
  held.set(value, (held.get(value) ?? 0) + 1)
  counts.set(key, held)
}

function top(counts: ReadonlyMap<string, number>): string {
  return [...counts].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? ''
}
