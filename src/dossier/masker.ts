import type { Case, CaseDocument } from '../link/index.ts'
import { blank, blanked, findContacts } from './mask-text.ts'

/** A function that masks a string taken from somewhere in the case. */
export type Masker = (text: string) => string

const KEY = 4

/**
 * The masker of the strings that were drawn from the documents: beside what shows itself to be a contact, it masks words
 * that were masked in the documents because of what stood around them (the street of an address, a labelled number).
 */
export function masker(theCase: Case, masked: readonly CaseDocument[]): Masker {
  const fragments = openFragments([...contextual(theCase), ...maskedNames(theCase, masked)])
  return (text) => fragments(blank(text, findContacts(text)))
}

/** Contacts of the documents that cannot be recognised without the words around them. */
function contextual(theCase: Case): readonly string[] {
  return theCase.documents.flatMap((doc) =>
    findContacts(doc.text)
      .map((span) => doc.text.slice(span.start, span.end))
      .filter((words) => blank(words, findContacts(words)) !== blanked(words)),
  )
}

/** Names all of whose mentions were touched by the masking of the documents. */
function maskedNames(theCase: Case, masked: readonly CaseDocument[]): readonly string[] {
  const before = new Map(theCase.documents.map((doc) => [doc.id, doc.text]))
  const after = new Map(masked.filter((doc) => before.get(doc.id) !== doc.text).map((doc) => [doc.id, doc.text]))
  const touched = new Set<string>()
  const open = new Set<string>()
  for (const { doc, start, end } of theCase.entities.flatMap((e) => [...e.mentions, ...e.descriptions])) {
    const words = before.get(doc)?.slice(start, end) ?? ''
    const now = after.get(doc)?.slice(start, end) ?? words
    ;(now === words ? open : touched).add(words)
  }
  return [...touched].filter((words) => !open.has(words))
}

function openFragments(fragments: readonly string[]): Masker {
  const byKey = new Map<string, Set<string>>()
  for (const fragment of fragments) {
    if (fragment.length < KEY) continue
    const key = fragment.slice(0, KEY)
    byKey.set(key, (byKey.get(key) ?? new Set()).add(fragment))
  }
  if (byKey.size === 0) return (text) => text
  return (text) => {
    const spans: { readonly start: number; readonly end: number }[] = []
    for (let at = 0; at + KEY <= text.length; at++) {
      const longest = [...(byKey.get(text.slice(at, at + KEY)) ?? [])]
        .filter((fragment) => text.startsWith(fragment, at))
        .reduce((size, fragment) => Math.max(size, fragment.length), 0)
      if (longest === 0) continue
      spans.push({ start: at, end: at + longest })
      at += longest - 1
    }
    return blank(text, spans)
  }
}
