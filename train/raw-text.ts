import { readFileSync } from 'node:fs'

/** A document of a treebank as raw text, and where its sentences end (UTF-16 code units). */
export interface RawDocument {
  readonly text: string
  readonly ends: ReadonlySet<number>
}

/**
 * The documents of a CoNLL-U file as raw text: the `# text` of the sentences, joined by a blank, or by an empty line
 * before `# newpar`; a new document at `# newdoc`.
 */
export function readRawText(path: string): readonly RawDocument[] {
  const documents: { text: string; ends: Set<number> }[] = []
  for (const sentence of readFileSync(path, 'utf8').split('\n\n')) {
    const text = /^# text = (.*)$/m.exec(sentence)?.[1]
    if (text === undefined) continue
    let document = /^# newdoc/m.test(sentence) ? undefined : documents.at(-1)
    if (document === undefined) {
      document = { text, ends: new Set() }
      documents.push(document)
    } else document.text += (/^# newpar/m.test(sentence) ? '\n\n' : ' ') + text
    document.ends.add(document.text.length)
  }
  return documents
}
