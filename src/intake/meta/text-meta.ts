import type { Block, Genre } from '../../document/index.ts'
import { DATED_BYLINE } from '../text-blocks.ts'
import { writerIn } from './byline.ts'
import { parseDate } from './parse-date.ts'

/** What a text's own blocks show about it; a field is absent where nothing shows it. */
export interface TextMeta {
  readonly title?: string
  readonly author?: string
  readonly published?: string
  readonly updated?: string
}

/** Title, byline and dates as they stand in the text. */
export function textMeta(text: string, blocks: readonly Block[]): TextMeta {
  const words = (block: Block | undefined): string => (block === undefined ? '' : text.slice(block.start, block.end))
  const title = words(blocks.find((b) => b.kind === 'title'))
  const byline = words(blocks.find((b) => b.kind === 'byline'))
  const dated = DATED_BYLINE.exec(byline)
  const author = dated?.groups?.author ?? writerIn(byline).split(/,\s/)[0] ?? ''
  const datelines = [
    ...(dated === null && !isDated(byline) ? [] : [byline]),
    ...blocks.filter((b) => b.kind === 'dateline').map(words),
  ]
  const updated = datelines.find((line) => /^(?:last )?(?:updated?|modified|aktualisiert)/i.test(line))
  const published = datelines.find((line) => line !== updated && parseDate(line) !== null) ?? updated
  const publishedDate = published === undefined ? inlineDate(text) : parseDate(published)
  const updatedDate = updated === undefined ? null : parseDate(updated)
  return {
    ...(title === '' ? {} : { title }),
    ...(author === '' ? {} : { author }),
    ...(publishedDate === null ? {} : { published: publishedDate }),
    ...(updatedDate === null || updated === published ? {} : { updated: updatedDate }),
  }
}

/** Whether a day stands in a byline: "by N. N. | 14 June 2031". */
function isDated(byline: string): boolean {
  return /\d/.test(byline) && parseDate(byline) !== null
}

/** A dated place line at the head of the text: "PORT ALMA, June 14, 2023 —". */
function inlineDate(text: string): string | null {
  const found =
    /^[^\n]{0,200}\n{0,4}[\p{Lu} ,.'’-]{3,40}[,(][^\n]{4,30}\d{4}\)?\s{0,2}(?:\([^)\n]{2,20}\)\s{0,2})?[—–-]/u.exec(
      text.slice(0, 600),
    )
  return found === null ? null : parseDate(found[0])
}

const GENRES: readonly (readonly [Genre, RegExp])[] = [
  [
    'opinion',
    /^(?:opinions?|op-?ed|commentary|comment|column|editorial|viewpoint|letters? to the editor|leserbrief|meinung|kommentar|opinión|tribune)\b\s{0,2}(?:[:|–—-]|$)/i,
  ],
  ['analysis', /^(?:analysis|explainer|news analysis|backgrounder|analyse|análisis)\b\s{0,2}(?:[:|–—-]|$)/i],
  [
    'statement',
    /^(?:(?:joint |press |official )?statement (?:by|of|from|on)\b|press release|communiqu[ée]|(?:for )?immediate release|remarks by|declaration (?:by|of)\b)/i,
  ],
]

/** The genre that the title, a section line or the head of the text names; `null` where none does. */
export function genreOf(
  text: string,
  blocks: readonly Block[],
  title: string | null,
  section: string | null,
): Genre | null {
  const heads = [
    section ?? '',
    title ?? '',
    ...blocks.slice(0, 4).map((b) => text.slice(b.start, Math.min(b.end, b.start + 80))),
  ]
  for (const [genre, pattern] of GENRES) if (heads.some((head) => pattern.test(head.trim()))) return genre
  return section !== null && /^(?:news|world|politics|local|national|international|nachrichten|noticias)/i.test(section)
    ? 'news'
    : null
}
