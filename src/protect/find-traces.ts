import type { Span } from '../document/index.ts'
import { findAddresses, findNames, percentDecoded } from './find-hidden.ts'
import { foldText } from './fold-text.ts'
import type { HiddenNames } from './hidden-names.ts'
import { findPhrases } from './phrases.ts'
import { findQuotations } from './quotations.ts'

/** Something in a file that should have been hidden; it holds no word of it. */
export interface Trace extends Span {
  readonly kind: 'name' | 'address' | 'description' | 'quotation'
  /** Whether it is one beyond doubt: an everyday word with a capital may be part of the page itself. */
  readonly sure: boolean
  /** How the text had to be read to find it: as it stands, or with this many layers of codes undone. */
  readonly decoded: number
}

/**
 * Looks through a file for whom it must not name: as it stands, and with HTML entities, JSON escapes and percent codes
 * undone, also one within the other. Bytes are read as UTF-8, whatever else is in them. Offsets are UTF-16 code units of
 * the text as it was read.
 */
export function findTraces(file: string | Uint8Array, hidden: HiddenNames): readonly Trace[] {
  const labels = [...hidden.persons.map((person) => person.label), ...Object.values(hidden.signs)]
  const known = new Set<string>()
  const traces: Trace[] = []
  for (const [decoded, view] of views(typeof file === 'string' ? file : decodeUtf8(file)).entries()) {
    for (const trace of tracesIn(view, hidden, labels, decoded)) {
      const key = `${trace.kind} ${view.slice(trace.start, trace.end)}`
      if (decoded > 0 && known.has(key)) continue
      known.add(key)
      traces.push(trace)
    }
  }
  return traces
}

/** Labels as blanks of the same length, so that a pseudonym is no trace. */
function withoutLabels(text: string, labels: readonly string[]): string {
  return [...new Set(labels)]
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, label) => left.replaceAll(label, '\u0000'.repeat(label.length)), text)
}

function tracesIn(view: string, hidden: HiddenNames, labels: readonly string[], decoded: number): readonly Trace[] {
  const of = (kind: Trace['kind'], spans: readonly (Span & { readonly sure?: boolean })[]): readonly Trace[] =>
    spans.map(({ start, end, sure }) => ({ kind, start, end, sure: sure ?? true, decoded }))
  const open = withoutLabels(view, labels)
  const folded = foldText(view)
  return [
    ...of('name', findNames(open, hidden, 'prose', open === view ? folded : foldText(open))),
    ...of('address', findAddresses(open, hidden)),
    ...of('description', findPhrases(folded, hidden.phrases)),
    ...of('quotation', findQuotations(view, folded, hidden.quotations.runs)),
  ]
}

const ROUNDS = 3

/** The text as it stands, and with one layer of codes after the other undone. */
function views(text: string): readonly string[] {
  const out = [text]
  for (let round = 0; round < ROUNDS; round++) {
    const last = out.at(-1) ?? ''
    const next = percentDecoded(jsonDecoded(htmlDecoded(last)))
    if (next === last) break
    out.push(next)
  }
  return out
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '\u00ad', zwj: '', zwnj: '' }),
)

function htmlDecoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/giu,
    (whole, hex?: string, dec?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole
      const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ n: '\n', r: '\r', t: '\t', '"': '"', '/': '/', '\\': '\\' }),
)

function jsonDecoded(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|([nrt"/\\]))/giu, (whole, hex?: string, sign?: string) =>
    hex === undefined ? (ESCAPES.get(sign ?? '') ?? whole) : String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

const CHUNK = 8192

/** UTF-8 as far as it is some; every other byte as U+FFFD. The pure floors know no `TextDecoder`. */
function decodeUtf8(bytes: Uint8Array): string {
  const parts: string[] = []
  let codes: number[] = []
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] ?? 0
    const size =
      first < 0x80
        ? 1
        : first >= 0xc2 && first < 0xe0
          ? 2
          : first >= 0xe0 && first < 0xf0
            ? 3
            : first >= 0xf0 && first < 0xf5
              ? 4
              : 0
    let code = size === 1 ? first : size === 0 ? 0xfffd : first & (0xff >> (size + 1))
    let used = 1
    while (used < size && ((bytes[i + used] ?? 0) & 0xc0) === 0x80)
      code = (code << 6) | ((bytes[i + used++] ?? 0) & 0x3f)
    codes.push(used < size || code > 0x10ffff ? 0xfffd : code)
    i += used
    if (codes.length >= CHUNK) {
      parts.push(String.fromCodePoint(...codes))
      codes = []
    }
  }
  return parts.join('') + String.fromCodePoint(...codes)
}
