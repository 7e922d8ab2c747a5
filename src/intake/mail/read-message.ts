import PostalMime, { type Email } from 'postal-mime'
import { cleanUnits, type Result } from '../../document/index.ts'
import { type Extracted, layOut, type MetaField, type Piece, type Sourced } from '../extracted.ts'
import { MAX_NESTING, type Refusal } from '../input.ts'
import { parseDate } from '../meta/parse-date.ts'
import { findParagraphs } from '../text-blocks.ts'
import { htmlWords } from './html-words.ts'
import { splitQuoted } from './split-quoted.ts'

/** A file that came with a message. */
export interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A message as articles (its own words first, then each stretch of somebody else's) and the files that came with it. */
export interface Message {
  readonly articles: readonly Extracted[]
  readonly attachments: readonly Attachment[]
}

/** The parts of a MIME file. Messages inside it stay files of their own, so that nobody's words are put under another's name. */
export async function readMime(bytes: Uint8Array, input: string): Promise<Result<Email, Refusal>> {
  try {
    const mail = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_NESTING / 4,
      maxHeadersSize: 1 << 20,
      attachmentEncoding: 'arraybuffer',
    })
    return { ok: true, value: mail }
  } catch {
    return { ok: false, error: { reason: 'damaged', input, format: 'a mail message' } }
  }
}

/** One message: `text/plain` and `text/html` alternatives are one text, quoted history and signature are not the sender's words. */
export async function readMessage(bytes: Uint8Array, input: string, part: string): Promise<Result<Message, Refusal>> {
  const parsed = await readMime(bytes, input)
  if (!parsed.ok) return parsed
  const mail = parsed.value
  const plain = mail.text?.trim() ?? ''
  const { own, quoted, signature } = splitQuoted(
    cleanUnits((plain === '' ? htmlWords(mail.html ?? '') : plain).replace(/\r\n?/g, '\n')).text,
  )
  const label = clean(mail.messageId ?? mail.subject ?? '') || 'message'
  const removed = [
    ...quoted.map((q) => ({ text: q.words.slice(0, 300), reason: 'quoted history' })),
    ...(signature === null || signature === '' ? [] : [{ text: signature.slice(0, 300), reason: 'signature' }]),
  ]
  const articles: Extracted[] = []
  const body = layOut(messagePieces(own, label))
  if (body.text !== '')
    articles.push({ part, id: null, ...body, removed, meta: headerMeta(mail), missing: [], notes: [], range: null })
  const sender = personOf(mail)
  quoted.forEach((q, i) => {
    const laid = layOut(messagePieces(q.words, label))
    // Words without a writer's name would stand in the case as nobody's account: they stay in `removed`.
    if (laid.text === '' || q.author === null || q.author === '') return
    const meta: (readonly [MetaField, Sourced])[] = [['author', { value: q.author, from: 'quoted in a message' }]]
    const sent = q.sent === null ? null : parseDate(q.sent)
    if (sent !== null) meta.push(['published', { value: sent, from: 'quoted in a message' }])
    if (mail.subject !== undefined) meta.push(['title', { value: clean(mail.subject), from: 'quoted in a message' }])
    const notes = [`as quoted in a message${sender === null ? '' : ` by ${sender}`}, not from the message itself`]
    articles.push({ part: `${part}#quoted-${i + 1}`, id: null, ...laid, meta, missing: [], notes, range: null })
  })
  const attachments = mail.attachments.flatMap((a, i): readonly Attachment[] => {
    if (typeof a.content === 'string' || a.related === true || /^(?:image|audio|video)\//.test(a.mimeType)) return []
    return [{ name: a.filename ?? `attachment-${i + 1}`, bytes: new Uint8Array(a.content) }]
  })
  return { ok: true, value: { articles, attachments } }
}

/** Mail breaks its lines where it likes: a newline ends a paragraph only where whole paragraphs stand on one line. */
function messagePieces(words: string, label: string): readonly Piece[] {
  const longLines = /[^\n]{101}/.test(words)
  const paragraphs = longLines
    ? findParagraphs(words).map((span) => words.slice(span.start, span.end))
    : words.split(/\n[ \t]{0,100}\n/).map((p) => p.trim())
  return paragraphs.map((paragraph) => ({
    words: paragraph,
    kind: 'paragraph',
    places: [{ at: 0, kind: 'message', label }],
  }))
}

function headerMeta(mail: Email): Extracted['meta'] {
  const out: (readonly [MetaField, Sourced])[] = []
  const add = (field: MetaField, value: string | null | undefined): void => {
    const words = clean(value ?? '')
    if (words !== '') out.push([field, { value: words, from: 'mail header' }])
  }
  add('title', mail.subject)
  add('author', personOf(mail))
  // The day as the sender wrote it: turned into another zone it may be another day.
  add('published', parseDate(mail.headers.find((h) => h.key === 'date')?.value ?? ''))
  return out
}

function personOf(mail: Email): string | null {
  const from = mail.from
  if (from === undefined) return null
  return clean(from.name === '' ? (from.address ?? '') : from.name) || null
}

function clean(words: string): string {
  return cleanUnits(words.replace(/\s+/g, ' ').trim()).text.slice(0, 500)
}
