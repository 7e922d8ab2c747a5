import { compareSpans, compareText, hull, type Piece, type Pieces, type Span } from '../document/index.ts'
import type { CaseDocument } from '../link/index.ts'
import { openParagraphs, type Paragraphs } from './paragraphs.ts'
import { sentenceAround } from './sentence-around.ts'

/** Words of one document that a line rests on. Their sentence has a number, in the order in which the page cites sentences. */
export interface Note {
  /** Of the sentence. */
  readonly number: number
  /** Which words of the sentence, in the order in which the page cites them, from 0. */
  readonly nth: number
  readonly doc: string
  /** The exact words, merged and in order. */
  readonly marks: Pieces
  /** From the first to the last of the exact words. */
  readonly span: Span
  /** The sentence or sentences around them. */
  readonly context: Span
  /** The paragraph of the first word, counted from 1; `null` outside all blocks. */
  readonly paragraph: number | null
}

/** The register of notes: the same words of the same document always get the same number. */
export interface Notes {
  /** The note of these words; `null` when the pieces are empty or not within the document. */
  readonly cite: (doc: string, pieces: Pieces) => Note | null
  /** All notes so far, those of one sentence together, by number. */
  readonly sentences: () => readonly (readonly Note[])[]
}

/** How a note is cited: `47` for the first words of sentence 47, then `47b`, `47c`, … `47z`, `47aa`. */
export function labelOf({ number, nth }: Note): string {
  return nth === 0 ? String(number) : `${number}${letters(nth)}`
}

function letters(nth: number): string {
  return (nth < 26 ? '' : letters(Math.floor(nth / 26) - 1)) + String.fromCharCode(0x61 + (nth % 26))
}

/** An empty register over these documents. Numbers follow the order of the calls, so sections must be made in order. */
export function openNotes(documents: ReadonlyMap<string, CaseDocument>): Notes {
  const byKey = new Map<string, Note>()
  const bySentence = new Map<string, Note[]>()
  const paragraphs = new Map<string, Paragraphs>()
  const cite = (doc: string, pieces: Pieces): Note | null => {
    const document = documents.get(doc)
    if (document === undefined) return null
    const marks = mergePieces(pieces.filter(([start, end]) => start >= 0 && start < end && end <= document.text.length))
    if (marks.length === 0) return null
    const key = JSON.stringify([doc, marks])
    const known = byKey.get(key)
    if (known !== undefined) return known
    const span = hull(marks)
    const layout = paragraphs.get(doc) ?? openParagraphs(document)
    paragraphs.set(doc, layout)
    const place = layout.at(span.start)
    const context = sentenceAround(document.text, place?.block ?? null, span)
    const sentence = JSON.stringify([doc, context.start, context.end])
    const others = bySentence.get(sentence) ?? []
    bySentence.set(sentence, others)
    const number = others[0]?.number ?? bySentence.size
    const note = { number, nth: others.length, doc, marks, span, context, paragraph: place?.number ?? null }
    others.push(note)
    byKey.set(key, note)
    return note
  }
  return { cite, sentences: () => [...bySentence.values()] }
}

/** The notes of each document in the order of its text. */
export function notesByDocument(notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const lists = new Map<string, Note[]>()
  for (const note of notes) {
    const list = lists.get(note.doc)
    if (list === undefined) lists.set(note.doc, [note])
    else list.push(note)
  }
  for (const list of lists.values())
    list.sort((a, b) => compareSpans(a.span, b.span) || a.number - b.number || a.nth - b.nth)
  return new Map([...lists].toSorted((a, b) => compareText(a[0], b[0])))
}

/** The pieces in order, with overlapping and touching ones made one. */
export function mergePieces(pieces: Pieces): Pieces {
  const merged: [number, number][] = []
  for (const [start, end] of pieces.toSorted((a: Piece, b: Piece) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
