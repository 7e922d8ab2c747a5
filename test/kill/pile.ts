import type { Annotated } from '../../src/document/index.ts'
import { printAnnotated, readingOf } from '../../src/engine/index.ts'
import type { NewDocument, NewFile } from '../../src/store/index.ts'
import { annotated, sha256 } from '../annotated.ts'

/** A file of the pile with the documents in it, annotated beforehand. */
export interface PileFile {
  readonly file: NewFile
  readonly documents: readonly NewDocument[]
}

const SURNAMES = ['Ilves', 'Oster', 'Darro', 'Fenn', 'Quist', 'Marl', 'Tove', 'Hask']
const OUTLETS = ['Harbour Post', 'Vellin Herald', 'Coast Wire', 'Quell Mirror']
const FILLER =
  'The quays were quiet for the rest of the week, and the ferries kept to their summer timetable as before. '

/** An invented pile: `files` files of two documents, which meet in people, days and wording. */
export function inventedPile(files: number, run = 1): readonly PileFile[] {
  return Array.from({ length: files }, (_, n) => {
    const documents = [inventedDocument(2 * n), inventedDocument(2 * n + 1)]
    const bytes = Buffer.from(documents.map((doc) => doc.text).join('\f'))
    const name = `pile/report-${n}.txt`
    const reading = readingOf({ name, columns: new Map(), meta: null, references: null })
    return { file: { name, sha256: sha256(bytes.toString()), bytes, reading, run }, documents: documents.map(held) }
  })
}

/** An annotated document as a case takes it in. */
export function held(doc: Annotated): NewDocument {
  const { id, input, title, text } = doc
  return { id, input, sha256: doc.sha256, title, text, key: `key of ${id}`, annotated: printAnnotated(doc) }
}

function inventedDocument(n: number): Annotated {
  const [first, second] = [SURNAMES[n % SURNAMES.length], SURNAMES[(n * 3 + 1) % SURNAMES.length]]
  const day = `2031-06-${String((n % 9) + 10)}`
  const text = [
    `[Harbour news ${n}](block:title)`,
    `[[Mara ${first}](PER:e1)](actor:v1) [met](ev:v1:CONSULT:meet) [[Jon ${second}](PER:e2)](other:v1) [[on ${day}](time:${day})](when:v1). ${FILLER}`,
    `[["The crane stays where it is until the council decides,"](say:a1)] [[${first}](PER:e1)](src:a1) [said](cue:a1). ${FILLER.repeat(n % 12)}`,
  ].join('\n')
  return annotated(`d${String(n).padStart(3, '0')}`, text, {
    title: `Harbour news ${n}`,
    outlet: OUTLETS[n % OUTLETS.length] ?? null,
    published: day,
  })
}
