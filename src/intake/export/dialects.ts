import type { MetaField } from '../extracted.ts'

/** One article of an export: its words by paragraph, and the fields that the database printed around them. */
export interface ExportArticle {
  readonly fields: ReadonlyMap<MetaField, string>
  /** The database's own number of the article. */
  readonly number: string | null
  readonly body: readonly string[]
}

/** How one news database prints many articles into one file. */
export interface Dialect {
  readonly name: string
  /** Lines that part articles, and whether such a line begins an article or ends one. */
  readonly divider: RegExp
  readonly divides: 'before' | 'after'
  /** A second kind of line that such files have: one alone is no proof. */
  readonly proof: RegExp
  /** Where the file says how many articles it holds; the number is the first group. */
  readonly expected: RegExp
  readonly read: (lines: readonly string[]) => ExportArticle
}

const DATE_LINE = /^(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,9} \d{4}|\d{4}-\d{2}-\d{2})\b/u
const LABELS: ReadonlyMap<string, MetaField> = new Map([
  ['byline', 'author'],
  ['author', 'author'],
  ['section', 'section'],
  ['headline', 'title'],
  ['title', 'title'],
  ['publication title', 'outlet'],
  ['publication date', 'published'],
  ['document url', 'url'],
  ['language', 'language'],
])
/** Labels whose lines are about the article and no part of it. */
const ABOUT =
  /^(?:byline|section|length|dateline|highlight|load-date|language|graphic|publication-type|journal-code|document-type|subject|company|organization|person|city|state|country|geographic|industry|ticker|headline|author|title|publication title|publication date|publication year|publication subject|place of publication|country of publication|publisher|source type|issn|proquest document id|document url|copyright|last updated|database|links|volume|issue|pages?|edition|notes|credit|classification|type|series|correction-date):/i

/** LexisNexis as plain text: "3 of 25 DOCUMENTS", then outlet, date, headline and labelled lines. */
const NEXIS_CLASSIC: Dialect = {
  name: 'Nexis',
  divider: /^(?:document )?\d{1,5} of \d{1,5} documents?$/i,
  divides: 'before',
  proof: /^LENGTH: {1,3}[\d,.]{1,7} words/im,
  expected: /^\s{0,80}(?:document )?\d{1,5} of (\d{1,5}) documents?\s*$/im,
  read: (lines) =>
    labelled(
      lines,
      lines.findIndex((l) => /^LENGTH:/i.test(l)),
    ),
}

/** Nexis Uni and Lexis+: headline, outlet, date, labelled lines, "Body", words, "End of Document". */
const NEXIS: Dialect = {
  name: 'Nexis',
  divider: /^End of Document$/i,
  divides: 'after',
  proof: /^(?:Length: {1,3}[\d,.]{1,7} words|Load-Date: )/im,
  expected: /^\s{0,20}Documents? \((\d{1,5})\)/im,
  read: (lines) =>
    labelled(
      lines,
      lines.findIndex((l) => /^Body$/i.test(l)),
    ),
}

/** Factiva: headline, byline, word count, date, outlet, code, language, copyright, words, "Document CODE…". */
const FACTIVA: Dialect = {
  name: 'Factiva',
  divider: /^(?:AN\s{1,4})?Document [A-Z][A-Z0-9]{2,11}\d{8}[a-z0-9]{5,12}$/,
  divides: 'after',
  proof: /^(?:WC\s{1,4})?[\d,.]{1,7} words$/im,
  expected: /^\s{0,20}Results Found:?\s{1,40}(\d{1,5})\b/im,
  read: readFactiva,
}

/** ProQuest: "Document 3 of 25" or a ruled line, labelled lines, "Full text:". */
const PROQUEST: Dialect = {
  name: 'ProQuest',
  divider: /^(?:Document \d{1,5} of \d{1,5}|_{30,})$/i,
  divides: 'before',
  proof: /^(?:Publication title|ProQuest document ID):/im,
  expected: /^\s{0,20}Document \d{1,5} of (\d{1,5})\s*$/im,
  read: (lines) =>
    labelled(
      lines,
      lines.findIndex((l) => /^Full text:/i.test(l)),
    ),
}

export const DIALECTS: readonly Dialect[] = [NEXIS_CLASSIC, NEXIS, FACTIVA, PROQUEST]

/**
 * An article whose fields are labelled. Before `bodyAt` stand outlet, date and headline in the order of the database;
 * after it the words, without labelled lines; a copyright line is never a part of them.
 */
function labelled(lines: readonly string[], bodyAt: number): ExportArticle {
  const fields = new Map<MetaField, string>()
  const head = lines.slice(0, Math.max(bodyAt, 0))
  const free = head.filter((l) => !ABOUT.test(l) && !isCopyright(l))
  for (const line of lines) {
    const [, label = '', value = ''] = /^([\w -]{3,24}):\s{0,5}(\S.{0,400})$/.exec(line) ?? []
    const field = LABELS.get(label.toLowerCase())
    if (field !== undefined && !fields.has(field) && (field !== 'language' || value.length < 20))
      fields.set(field, value.replace(/^by\s/i, ''))
  }
  const dateAt = free.findIndex((l) => DATE_LINE.test(l))
  const date = free[dateAt]
  if (date !== undefined && !fields.has('published')) fields.set('published', date)
  // Headline first (Nexis Uni): headline, outlet, date. Outlet first (classic): outlet, date, headline.
  const before = free.slice(0, Math.max(dateAt, 0))
  const after = free
    .slice(dateAt + 1)
    .filter((l) => !/^(?:late|early|final|first|city|national|international|main) ?(?:edition|city)?\b/i.test(l))
  const outlet = before.at(-1)
  const title = before.length >= 2 ? before.slice(0, -1).join(' ') : after[0]
  if (outlet !== undefined && !fields.has('outlet')) fields.set('outlet', outlet)
  if (title !== undefined && !fields.has('title')) fields.set('title', title)
  const first = lines[bodyAt]?.replace(/^(?:Full text:|Body|LENGTH:.*)\s{0,5}/i, '') ?? ''
  const rest = bodyAt < 0 ? lines : lines.slice(bodyAt + 1)
  const end = rest.findIndex((l) =>
    /^(?:(?:load-date|end of document|credit|subject|publication title|copyright:|publication-type)\b|classification$)/i.test(
      l,
    ),
  )
  const body = [first, ...rest.slice(0, end < 0 ? rest.length : end)]
  return {
    fields: cleaned(fields),
    number: /^ProQuest document ID:\s{0,5}(\d{1,20})/im.exec(lines.join('\n'))?.[1] ?? null,
    body: body.filter(
      (l) =>
        l !== '' &&
        !isCopyright(l) &&
        !/^(?:(?:BODY|DATELINE|HIGHLIGHT|GRAPHIC|BYLINE|SECTION|LANGUAGE):|graphic$)/i.test(l),
    ),
  }
}

function readFactiva(lines: readonly string[]): ExportArticle {
  const number = /Document (\S{10,40})$/.exec(lines.at(-1) ?? '')?.[1] ?? null
  const fields = new Map<MetaField, string>()
  const tagged = lines.some((l) => /^(?:HD|LP|TD|PD)\s{1,4}\S/.test(l))
  if (tagged) return { fields: cleaned(factivaTags(lines, fields)), number, body: factivaBody(lines) }
  const count = lines.findIndex((l) => /^[\d,.]{1,7} words$/i.test(l))
  const copyright = lines.findIndex((l, i) => i > count && isCopyright(l))
  const head = lines.slice(0, Math.max(count, 0))
  const byline = head.findLastIndex((l) => /^by\s/i.test(l))
  const about = lines.slice(count + 1, copyright < 0 ? count + 6 : copyright)
  const date = about.findIndex((l) => DATE_LINE.test(l))
  fields.set(
    'title',
    (byline < 0 ? head : head.slice(0, byline))
      .filter((l) => !/^[A-Z][\w &]{2,30}$/.test(l) || head.length === 1)
      .join(' ') ||
      (head[0] ?? ''),
  )
  if (byline >= 0) fields.set('author', (head[byline] ?? '').replace(/^by\s/i, ''))
  if (date >= 0) {
    fields.set('published', about[date] ?? '')
    const outlet = about.slice(date + 1).find((l) => !/^\d{1,2}:\d{2}\b/.test(l))
    if (outlet !== undefined) fields.set('outlet', outlet)
  }
  const language = about.find((l) => /^(?:English|German|French|Spanish|Russian|Arabic|Italian|Portuguese)$/.test(l))
  if (language !== undefined) fields.set('language', language)
  const from = copyright >= 0 ? copyright + 1 : count + 1 + about.length
  return { fields: cleaned(fields), number, body: lines.slice(from, -1).filter((l) => !isCopyright(l)) }
}

const FACTIVA_TAGS: ReadonlyMap<string, MetaField> = new Map([
  ['HD', 'title'],
  ['BY', 'author'],
  ['PD', 'published'],
  ['SN', 'outlet'],
  ['LA', 'language'],
  ['SE', 'section'],
])

function factivaTags(lines: readonly string[], fields: Map<MetaField, string>): Map<MetaField, string> {
  for (const line of lines) {
    const field = FACTIVA_TAGS.get(/^([A-Z]{2})\s{1,4}\S/.exec(line)?.[1] ?? '')
    if (field !== undefined && !fields.has(field)) fields.set(field, line.slice(2).trim().replace(/^by\s/i, ''))
  }
  return fields
}

/** The lead paragraph (LP) and the text (TD), each up to the next tag. */
function factivaBody(lines: readonly string[]): readonly string[] {
  const body: string[] = []
  let inside = false
  for (const line of lines) {
    const tag = /^([A-Z]{2,3})(?:\s{1,4}(\S.*))?$/.exec(line)
    if (tag !== null) {
      inside = tag[1] === 'LP' || tag[1] === 'TD'
      if (inside && tag[2] !== undefined) body.push(tag[2])
    } else if (inside) body.push(line)
  }
  return body
}

function isCopyright(line: string): boolean {
  return /^(?:copyright\b|©|\(c\)\s|all rights reserved)/i.test(line) && line.length < 240
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  french: 'fr',
  spanish: 'es',
  russian: 'ru',
  arabic: 'ar',
  italian: 'it',
  portuguese: 'pt',
}

function cleaned(fields: ReadonlyMap<MetaField, string>): ReadonlyMap<MetaField, string> {
  return new Map(
    [...fields].flatMap(([field, value]): readonly (readonly [MetaField, string])[] => {
      const words = value.replace(/\s+/g, ' ').trim().slice(0, 500)
      if (field !== 'language') return words === '' ? [] : [[field, words]]
      const code = LANGUAGES[words.toLowerCase().split(/[ ;,]/)[0] ?? '']
      return code === undefined ? [] : [[field, code]]
    }),
  )
}
