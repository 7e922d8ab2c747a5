import type { Extracted, MetaField, Sourced } from '../extracted.ts'
import { readHtml } from './read-html.ts'

/** The article of a page or of a fragment of one; `null` where it holds no running text. */
export function htmlArticle(html: string): Omit<Extracted, 'part' | 'id' | 'missing' | 'notes' | 'range'> | null {
  const page = readHtml(html, '')
  if (!page.ok) return null
  const { text, blocks, removed } = page.value
  const meta: readonly (readonly [MetaField, Sourced])[] = [...page.value.meta]
  return { text, blocks, removed, places: [], meta }
}
