import { BLOCK_KINDS, PLACE_KINDS, type Result, splitsPair } from '../document/index.ts'
import { META_FIELDS, type Unpacked } from './extracted.ts'
import { type Item, MAX_ARTICLES, MAX_UNPACKED_BYTES, type PackedItem, type Refusal } from './input.ts'

const BLOCKS: ReadonlySet<string> = new Set(BLOCK_KINDS)
const PLACES: ReadonlySet<string> = new Set(PLACE_KINDS)
const FIELDS: ReadonlySet<string> = new Set(META_FIELDS)
const MAX_SHORT = 2000
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?)?)?$/

/**
 * Says where the answer of a parsing process does not hold together, `null` when all is well. The process has read a
 * hostile file and may have been taken over by it: nothing in its answer is believed, every field is looked at.
 */
export function faultOf(answer: unknown, item: PackedItem): string | null {
  const file = new Shape(answer)
  const articles = file.list('articles')
  const refused = file.list('refused')
  const notes = file.list('notes')
  const attached = file.list('attached')
  if (articles === null || refused === null || notes === null || attached === null) return 'its lists'
  if (!file.count('expected') || !file.count('pages')) return 'its counts'
  if (articles.length + refused.length + attached.length > MAX_ARTICLES * 2) return 'the number of its articles'
  if (![...notes, ...(file.list('missing') ?? [null])].every(isShort)) return 'its remarks'
  for (const refusal of refused) if (!isRefusal(refusal, item)) return 'its refusals'
  for (const pair of attached) if (!isAttached(pair)) return 'its references'
  const parts = new Set<string>()
  let size = 0
  for (const article of articles) {
    const fault = articleFault(article, item)
    if (fault !== null) return fault
    const part = new Shape(article).text('part') ?? ''
    size += new Shape(article).text('text')?.length ?? 0
    if (parts.has(part)) return 'two articles under one name'
    parts.add(part)
  }
  return size > MAX_UNPACKED_BYTES / 2 ? 'the length of its texts' : null
}

/** The answer of a parsing process as a value that was checked. */
export function checkUnpacked(json: string, item: PackedItem): Result<Unpacked, Refusal> {
  const wrong = (fault: string): Result<never, Refusal> => ({
    ok: false,
    error: { reason: 'bad-answer', input: item.input, fault },
  })
  try {
    const answer: Result<Unpacked, Refusal> = JSON.parse(json)
    if (typeof answer !== 'object' || answer === null) return wrong('no answer')
    if (!answer.ok) return isRefusal(answer.error, item) ? answer : wrong('its refusal')
    const fault = faultOf(answer.value, item)
    return fault === null ? answer : wrong(fault)
  } catch {
    return wrong('no JSON')
  }
}

/** One item for each article of a checked answer. `hash` is SHA-256 of bytes; articles without bytes of their own are hashed as they were taken out. */
export function itemsOf(unpacked: Unpacked, item: PackedItem, hash: (bytes: Uint8Array) => string): readonly Item[] {
  const fileSha256 = hash(item.bytes)
  return unpacked.articles.map((article): Item => {
    const bytes = new TextEncoder().encode(JSON.stringify(article))
    const input = item.input + article.part
    if (article.part === '') return { input, format: 'extracted', bytes, bytesSha256: fileSha256 }
    const own = article.range === null ? bytes : item.bytes.subarray(...article.range)
    return { input, format: 'extracted', bytes, bytesSha256: hash(own), fileSha256 }
  })
}

function articleFault(value: unknown, item: PackedItem): string | null {
  const article = new Shape(value)
  const text = article.text('text')
  const part = article.text('part')
  if (text === null || text.trim() === '' || !text.isWellFormed() || text.includes('\0')) return 'a text'
  if (part === null || !/^(?:#[\w-]{1,40}){0,8}$/.test(part)) return 'the name of an article'
  if (!article.isNull('id') && !isShort(article.get('id'))) return 'an id'
  if (!spansHold(article.list('blocks'), text, BLOCKS)) return 'its blocks'
  if (!spansHold(article.list('places'), text, PLACES)) return 'its places'
  for (const place of article.list('places') ?? []) if (!isShort(new Shape(place).get('label'))) return 'its places'
  for (const removed of article.list('removed') ?? [null]) {
    const shape = new Shape(removed)
    if (shape.text('text') === null || !isShort(shape.get('reason'))) return 'what it left out'
  }
  for (const name of ['notes', 'missing']) if (!(article.list(name) ?? [null]).every(isShort)) return 'its remarks'
  for (const pair of article.list('meta') ?? [null]) if (!isMeta(pair)) return 'its metadata'
  return rangeHolds(article.get('range'), item) ? null : 'its place in the file'
}

function spansHold(spans: readonly unknown[] | null, text: string, kinds: ReadonlySet<string>): boolean {
  if (spans === null) return false
  let last = 0
  for (const value of spans) {
    const span = new Shape(value)
    const start = span.get('start')
    const end = span.get('end')
    if (typeof start !== 'number' || typeof end !== 'number' || !Number.isInteger(start) || !Number.isInteger(end))
      return false
    if (start < last || start >= end || end > text.length || splitsPair(text, start) || splitsPair(text, end))
      return false
    if (!kinds.has(span.text('kind') ?? '')) return false
    last = end
  }
  return true
}

function isMeta(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [field, sourced]: readonly unknown[] = value
  const given = new Shape(sourced)
  const words = given.text('value')
  if (typeof field !== 'string' || !FIELDS.has(field) || words === null || !isShort(words)) return false
  if (!isShort(given.get('from'))) return false
  if (field === 'url') return /^https?:\/\//i.test(words)
  return /^(?:published|updated|captured)$/.test(field) ? DATE.test(words) : true
}

function rangeHolds(range: unknown, item: PackedItem): boolean {
  if (range === null) return true
  if (!Array.isArray(range) || range.length !== 2) return false
  const [from, to]: readonly unknown[] = range
  return (
    Number.isInteger(from) &&
    Number.isInteger(to) &&
    Number(from) >= 0 &&
    Number(from) < Number(to) &&
    Number(to) <= item.bytes.length
  )
}

function isRefusal(value: unknown, item: PackedItem): boolean {
  const refusal = new Shape(value)
  const input = refusal.text('input') ?? ''
  return (
    REASONS.has(refusal.text('reason') ?? '') &&
    input.startsWith(item.input) &&
    /^(?:[#:][\w-]{1,40}){0,9}$/.test(input.slice(item.input.length)) &&
    refusal.values().every((v) => v === null || typeof v === 'number' || isShort(v))
  )
}

/** Reasons that a parser may give; those of the parent (memory, time) are not its to claim. */
const REASONS: ReadonlySet<string> = new Set<Refusal['reason']>([
  'empty',
  'too-large',
  'line-too-long',
  'nested-too-deep',
  'bad-json',
  'no-text-field',
  'no-main-text',
  'unknown-encoding',
  'binary',
  'no-text-layer',
  'encrypted',
  'damaged',
  'over-limit',
  'declares-entities',
  'no-article',
  'not-attached',
  'failed',
])

function isAttached(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [file, row]: readonly unknown[] = value
  return isShort(file) && new Shape(row).values().every((v) => isShort(v))
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MAX_SHORT && value.isWellFormed()
}

/** A value of unknown shape, looked at field by field; keys are never used as property names of ours. */
class Shape {
  readonly #fields: ReadonlyMap<string, unknown>

  constructor(value: unknown) {
    this.#fields = typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map()
  }
  get(name: string): unknown {
    return this.#fields.get(name)
  }
  text(name: string): string | null {
    const value = this.get(name)
    return typeof value === 'string' ? value : null
  }
  list(name: string): readonly unknown[] | null {
    const value = this.get(name)
    return Array.isArray(value) ? value : null
  }
  isNull(name: string): boolean {
    return this.get(name) === null
  }
  count(name: string): boolean {
    const value = this.get(name)
    return value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0)
  }
  values(): readonly unknown[] {
    return [...this.#fields.values()]
  }
}
