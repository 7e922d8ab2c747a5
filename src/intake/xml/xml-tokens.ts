import { MAX_NESTING } from '../input.ts'

/** One step through an XML file. `name` has lost its prefix: `w:p` is `p`; `prefix` is `w`. */
export type XmlToken =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly prefix: string
      readonly attributes: string
      readonly empty: boolean
    }
  | { readonly kind: 'close'; readonly name: string; readonly prefix: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: 'declares-entities' | 'nested-too-deep' | 'damaged' }

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

/**
 * Walks an XML file without building it. Nothing is ever declared: a document type with an inner part ends the walk, so
 * there are no entities to blow up and nothing outside is fetched. Tags that do not pair are the caller's affair.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let depth = 0
  for (let at = 0; at < xml.length; ) {
    const tag = xml.indexOf('<', at)
    if (tag !== at) {
      const text = xml.slice(at, tag < 0 ? xml.length : tag)
      yield { kind: 'text', text: decodeEntities(text) }
      if (tag < 0) return
    }
    const special = SPECIAL.find((s) => xml.startsWith(s.open, tag))
    const end = special === undefined ? tagEnd(xml, tag) : xml.indexOf(special.close, tag + special.open.length)
    if (end < 0) return yield { kind: 'fault', fault: 'damaged' }
    if (special !== undefined) {
      if (special.open === '<!DOCTYPE' && xml.slice(tag, end).includes('['))
        return yield { kind: 'fault', fault: 'declares-entities' }
      if (special.open === '<![CDATA[') yield { kind: 'text', text: xml.slice(tag + special.open.length, end) }
      at = end + special.close.length
      continue
    }
    at = end + 1
    const closing = xml.charCodeAt(tag + 1) === 0x2f
    const empty = xml.charCodeAt(end - 1) === 0x2f
    const body = xml.slice(tag + (closing ? 2 : 1), empty ? end - 1 : end)
    const blank = body.search(/\s/)
    const [prefix, name] = splitName(blank < 0 ? body : body.slice(0, blank))
    if (closing) {
      depth--
      yield { kind: 'close', name, prefix }
    } else {
      if (!empty && ++depth > MAX_NESTING) return yield { kind: 'fault', fault: 'nested-too-deep' }
      yield { kind: 'open', name, prefix, attributes: blank < 0 ? '' : body.slice(blank), empty }
    }
  }
}

const SPECIAL: readonly { readonly open: string; readonly close: string }[] = [
  { open: '<!--', close: '-->' },
  { open: '<![CDATA[', close: ']]>' },
  { open: '<?', close: '?>' },
  { open: '<!DOCTYPE', close: '>' },
]

/** The `>` that ends a tag: those inside quoted attribute values do not. */
function tagEnd(xml: string, from: number): number {
  const end = xml.indexOf('>', from)
  if (end < 0 || !hasOpenQuote(xml, from, end)) return end
  let quote = 0
  for (let i = from; i < xml.length; i++) {
    const unit = xml.charCodeAt(i)
    if (quote !== 0) {
      if (unit === quote) quote = 0
    } else if (unit === 0x22 || unit === 0x27) quote = unit
    else if (unit === 0x3e) return i
  }
  return -1
}

function hasOpenQuote(xml: string, from: number, to: number): boolean {
  let quote = 0
  for (let i = from; i < to; i++) {
    const unit = xml.charCodeAt(i)
    if (quote === 0 ? unit === 0x22 || unit === 0x27 : unit === quote) quote = quote === 0 ? unit : 0
  }
  return quote !== 0
}

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':')
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

/** The value of an attribute by its name without prefix, `null` when it is absent. */
export function xmlAttribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s{0,5}=\\s{0,5}(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? null : decodeEntities(value)
}

/** Character references and the few names that every reader knows; all others stay as they stand. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}
