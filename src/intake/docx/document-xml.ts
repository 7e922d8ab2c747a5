import type { Removed } from '../../document/index.ts'
import { xmlAttribute, xmlTokens } from '../xml/xml-tokens.ts'

/** A paragraph of a Word file. */
export interface WordParagraph {
  readonly words: string
  /** The paragraph style's id, empty when it has none. */
  readonly style: string
  readonly list: boolean
  /** Whether it stands in a cell of a table. */
  readonly cell: boolean
  /** For a part that holds notes: the number of the note. */
  readonly note: string | null
}

export interface WordPart {
  readonly paragraphs: readonly WordParagraph[]
  readonly removed: readonly Removed[]
  readonly fault: 'declares-entities' | 'nested-too-deep' | 'damaged' | null
}

/** Words in these elements are no words of the document: struck out, moved away, field codes, a second copy for old programs. */
const SKIPPED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'Fallback', 'pict', 'drawing'])
const NOTES = new Set(['footnote', 'endnote'])

interface Open {
  words: string
  style: string
  list: boolean
}

/**
 * Paragraphs of a WordprocessingML part: `word/document.xml`, or the parts of foot- and endnotes. Tracked deletions and
 * hidden words are left out and listed; tracked insertions stay. A text box inside a paragraph comes as paragraphs of its own.
 */
export function readWordPart(xml: string): WordPart {
  const paragraphs: WordParagraph[] = []
  const removed: Removed[] = []
  const open: Open[] = []
  let note: string | null = null
  let skipped: string | null = null
  let skippedDepth = 0
  let hidden = false
  let inProperties = 0
  let inText = false
  let cells = 0
  let lost = ''
  const lose = (reason: string): void => {
    if (lost.trim() !== '') removed.push({ text: lost.trim().slice(0, 300), reason })
    lost = ''
  }
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'fault') return { paragraphs, removed, fault: token.fault }
    if (token.kind === 'text') {
      if (!inText) continue
      if (skipped !== null) lost += token.text
      else if (hidden) removed.push({ text: token.text.slice(0, 300), reason: 'hidden' })
      else addWords(open, token.text)
      continue
    }
    const { name } = token
    if (token.kind === 'open') {
      if (name === 't' || name === 'delText') inText = !token.empty
      if (skipped !== null) {
        if (name === skipped && !token.empty) skippedDepth++
      } else if (SKIPPED.has(name) && !token.empty && !(name === 'drawing' || name === 'pict')) {
        if (inProperties === 0) {
          skipped = name
          skippedDepth = 1
        }
      } else if (name === 'p' && token.prefix !== 'a') {
        if (!token.empty) open.push({ words: '', style: '', list: false })
      } else if (name === 'tc') cells += token.empty ? 0 : 1
      else if (name === 'r') hidden = false
      else if ((name === 'pPr' || name === 'rPr') && !token.empty) inProperties++
      else if (name === 'pStyle') setStyle(open, xmlAttribute(token.attributes, 'val') ?? '')
      else if (name === 'numPr') setList(open)
      else if (name === 'vanish' && open.length > 0)
        hidden = !/^(?:0|false|off)$/.test(xmlAttribute(token.attributes, 'val') ?? '')
      else if (name === 'tab' || name === 'ptab' || name === 'br' || name === 'cr') {
        if (inProperties === 0) addWords(open, ' ')
      } else if (name === 'noBreakHyphen') addWords(open, '\u2011')
      else if (NOTES.has(name)) {
        // Notes 0 and -1 are the lines that separate notes from text.
        note = /separator|continuationNotice/i.test(xmlAttribute(token.attributes, 'type') ?? '')
          ? null
          : xmlAttribute(token.attributes, 'id')
      }
      continue
    }
    if (name === 't' || name === 'delText') inText = false
    if (skipped !== null) {
      if (name === skipped && --skippedDepth === 0) {
        if (skipped === 'del' || skipped === 'moveFrom' || skipped === 'delText')
          lose(skipped === 'moveFrom' ? 'moved' : 'deleted')
        lost = ''
        skipped = null
      }
    } else if (name === 'p' && token.prefix !== 'a') {
      const done = open.pop()
      const words = done?.words.replace(/[ \t\n\r]+/g, ' ').trim() ?? ''
      if (done !== undefined && words !== '')
        paragraphs.push({ words, style: done.style, list: done.list, cell: cells > 0, note })
    } else if (name === 'tc') cells = Math.max(0, cells - 1)
    else if (name === 'r') hidden = false
    else if ((name === 'pPr' || name === 'rPr') && inProperties > 0) {
      inProperties--
      // The properties of a paragraph's end mark may hide the mark, not the words.
      if (name === 'pPr') hidden = false
    }
  }
  return { paragraphs, removed, fault: null }
}

function addWords(open: readonly Open[], words: string): void {
  const last = open.at(-1)
  if (last !== undefined) last.words += words
}

function setStyle(open: readonly Open[], style: string): void {
  const last = open.at(-1)
  if (last !== undefined) last.style = style
}

function setList(open: readonly Open[]): void {
  const last = open.at(-1)
  if (last !== undefined) last.list = true
}
