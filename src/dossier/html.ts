import { visibleText } from './visible-text.ts'

const MARKUP: unique symbol = Symbol('markup')

/** A piece of page that was escaped when it was made. Only this file can make one: no value read from JSON is one. */
export interface Html {
  readonly [MARKUP]: string
}

/** What may stand between the literal parts of a template; strings and numbers are escaped, `null` prints nothing. */
export type Printable = string | number | null | Html | readonly Html[]

/** The page piece of a template whose every value is escaped, in text and in double-quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...values: readonly Printable[]): Html {
  let markup = parts[0] ?? ''
  for (const [i, value] of values.entries()) markup += printed(value) + (parts[i + 1] ?? '')
  return { [MARKUP]: markup }
}

/** The page pieces one after another, with `between` as it stands between them. */
export function joinHtml(pieces: readonly Html[], between = ''): Html {
  return { [MARKUP]: pieces.map((piece) => piece[MARKUP]).join(escapeText(between)) }
}

/** The markup of a finished page. */
export function markupOf(page: Html): string {
  return page[MARKUP]
}

/** A piece of page without anything in it. */
export const NOTHING: Html = { [MARKUP]: '' }

/** The text with the five characters that mean something in HTML escaped, and invisible controls made visible. */
function escapeText(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (found) => ENTITIES[found] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function printed(value: Printable): string {
  if (value === null) return ''
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  return isList(value) ? value.map((piece) => piece[MARKUP]).join('') : value[MARKUP]
}

function isList(value: Html | readonly Html[]): value is readonly Html[] {
  return Array.isArray(value)
}
