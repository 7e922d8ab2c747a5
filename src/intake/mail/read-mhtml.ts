import { cleanUnits, type Result } from '../../document/index.ts'
import type { Extracted, MetaField, Sourced } from '../extracted.ts'
import { htmlArticle } from '../html/html-article.ts'
import type { Refusal } from '../input.ts'
import { captureTime } from '../meta/capture-time.ts'
import { readMime } from './read-message.ts'

/** The page of an MHTML file: its first HTML part; its address and the time of saving stand in the headers. */
export async function readMhtml(bytes: Uint8Array, input: string): Promise<Result<Extracted, Refusal>> {
  const mail = await readMime(bytes, input)
  if (!mail.ok) return mail
  const article = htmlArticle(cleanUnits(mail.value.html ?? '').text)
  if (article === null) return { ok: false, error: { reason: 'no-main-text', input } }
  const header = (name: string): string => mail.value.headers.find((h) => h.key === name)?.value.trim() ?? ''
  const meta: (readonly [MetaField, Sourced])[] = [...article.meta]
  const url = header('snapshot-content-location') || header('content-location')
  const known = new Map(meta)
  if (/^https?:\/\//i.test(url) && !known.has('url'))
    meta.push(['url', { value: url.slice(0, 2000), from: 'saved page' }])
  const captured = captureTime(header('date'))
  if (captured !== null) meta.push(['captured', { value: captured, from: 'saved page' }])
  return { ok: true, value: { part: '', id: null, ...article, meta, missing: [], notes: [], range: null } }
}
