import { annotateItem, annotationKey, digestBytes, printAnnotated, readingOf } from '../src/engine/index.ts'
import type { Store } from '../src/store/index.ts'
import { models } from './models.ts'

/** Takes texts into a case as files of a run, as `add` does. */
export async function keepTexts(store: Store, texts: readonly string[], run: number): Promise<void> {
  for (const [i, text] of texts.entries()) {
    const bytes = new TextEncoder().encode(text)
    const name = `${run}-${i}.txt`
    const read = annotateItem({ input: name, format: 'text', bytes }, null, models())
    if (!read.ok) throw new Error(read.error.reason)
    const reading = readingOf({ name, columns: new Map(), meta: null, references: null })
    const sha256 = digestBytes(bytes)
    const file = await store.openFile({ name, sha256, bytes, reading, run })
    const { id, title, text: words, sha256: textHash } = read.value
    const key = annotationKey({ format: 'text', input: name }, sha256, reading)
    await store.keepDocument(file, 0, {
      id,
      input: name,
      sha256: textHash,
      title,
      text: words,
      key,
      annotated: printAnnotated(read.value),
    })
    await store.closeFile(file, [])
  }
}
