import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkSpans } from '../src/document/index.ts'
import { annotateItem, makeCase } from '../src/engine/index.ts'
import { splitInput } from '../src/intake/index.ts'
import { checkCase } from '../src/link/index.ts'
import { models } from './models.ts'

const CORPORA = new URL('../../shared/corpora/', import.meta.url).pathname
const PILES = ['polnear/dev.jsonl', 'crossdoc/basil/dev.jsonl', 'crossdoc/meantime/dev.jsonl']

describe.skipIf(!existsSync(CORPORA))('real articles (needs ../shared/corpora)', () => {
  it.each(PILES)(
    '%s: nothing is refused and every line has its words',
    (pile) => {
      const name = `${CORPORA}${pile}`
      const results = splitInput({ name, bytes: readFileSync(name) }).map((part) =>
        part.ok ? annotateItem(part.value, null, models()) : part,
      )
      const documents = results.flatMap((r) => (r.ok ? [r.value] : []))
      expect(results.filter((r) => !r.ok)).toEqual([])
      expect(documents.flatMap((doc) => checkSpans(doc))).toEqual([])
      const theCase = makeCase({ documents, decisions: [], refused: [], question: null })
      expect(checkCase(theCase)).toEqual([])
      expect(theCase.statements.length).toBeGreaterThan(documents.length)
      expect(theCase.origins.length).toBeLessThan(documents.length)
    },
    120_000,
  )
})
