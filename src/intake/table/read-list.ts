import type { Result } from '../../document/index.ts'
import { type Extracted, type Unpacked, unpackedOf } from '../extracted.ts'
import { MAX_ARTICLES, MAX_NESTING, type Refusal } from '../input.ts'
import { nestsDeeper, recordArticle, recordFields } from '../read-record.ts'

/** A JSON array of records: one element, one document, its text to the letter. */
export function readList(json: string, input: string): Result<Unpacked, Refusal> {
  if (nestsDeeper(json, MAX_NESTING))
    return { ok: false, error: { reason: 'nested-too-deep', input, limit: MAX_NESTING } }
  const list = parseList(json)
  if (list === null) return { ok: false, error: { reason: 'bad-json', input } }
  if (list.length > MAX_ARTICLES)
    return { ok: false, error: { reason: 'over-limit', input, cap: 'articles', limit: MAX_ARTICLES } }
  const refused: Refusal[] = []
  const articles = list.flatMap((element, i): readonly Extracted[] => {
    const name = `${input}#${i + 1}`
    const fields = recordFields(element)
    const article = fields === null ? null : recordArticle(fields, name)
    if (article?.ok === true) {
      const place = { start: 0, end: article.value.text.length, kind: 'record' as const, label: String(i + 1) }
      return [{ ...article.value, part: `#${i + 1}`, places: [place] }]
    }
    refused.push(article === null ? { reason: 'bad-json', input: name } : article.error)
    return []
  })
  return { ok: true, value: unpackedOf(articles, { refused, expected: list.length }) }
}

function parseList(json: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) && value.length > 0 ? value : null
  } catch {
    return null
  }
}
