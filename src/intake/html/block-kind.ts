import type { BlockKind } from '../../document/index.ts'
import { lineKind } from '../text-blocks.ts'
import { namesOf } from './name-hints.ts'
import { attribute, type Element, plainText } from './tree.ts'

/** The kind of block that an element's tag and names make of its words; `outer` is that of the block around it. */
export function kindOf(element: Element, outer: BlockKind): BlockKind {
  const names = namesOf(element).slice(0, 300)
  if (element.tagName === 'h1') return 'title'
  if (/^h[2-6]$/.test(element.tagName)) return 'heading'
  if (element.tagName === 'figcaption' || /(?:^|[\s_-])(?:caption|legende?)(?:$|[\s_-])/i.test(names)) return 'caption'
  if (/(?:^|[\s_-])(?:correction|retraction|editors?-?note|clarification)/i.test(names)) return 'correction'
  if (/(?:^|[\s_-])(?:byline|author)|contributorname/i.test(names)) return 'byline'
  if (element.tagName === 'time' || DATE_NAME.test(names)) return 'dateline'
  if (element.tagName === 'blockquote') return 'quote'
  if (element.tagName === 'li') return 'list'
  return outer === 'title' ? 'paragraph' : outer
}

const DATE_NAME = /(?:^|[\s_-])(?:dateline|timestamp|pub-?date|date|published(?:-(?:on|at))?)(?:$|[\s_-])/i

/** What a block's words say where the page's marks do not. */
export function refinedKind(words: string, kind: BlockKind, index: number): BlockKind {
  if (kind === 'byline') return lineKind(words, index) === 'dateline' ? 'dateline' : kind
  if (kind === 'list' || kind === 'paragraph') {
    if (isTimeOfDay(words)) return 'dateline'
    if (PICTURE_CREDIT.test(words) && words.length < 100) return 'caption'
  }
  if (kind !== 'paragraph') return kind
  return isLoneDate(words) ? 'dateline' : (lineKind(words, index) ?? kind)
}

/** Who took a picture, on a line of its own. */
const PICTURE_CREDIT =
  /^(?:pictures?|photos?|photographs?|images?|foto|fotos|bild|photo credit|crédit photo|фото|صورة|תצלום|צילום)\s?(?::|by\b)\s?\S/i
const TIME = String.raw`\d{1,2}(?:[:.h]\d{2})?\s{0,2}(?:[ap]\.?\s?m\.?|uhr|h|hrs?|часов)?`
const TIME_OF_DAY = new RegExp(
  `^(?:(?:updated?|at|posted|um|à|a las)\\s)?(?=.*(?:\\d[:.h]\\d\\d|[ap]\\.?m|uhr))${TIME}(?:\\s\\(?(?:gmt|utc|c?est|cet|bst|[ecmp][sd]?t|local time)\\)?)?$`,
  'i',
)

/** The hour before an entry of a ticker. */
function isTimeOfDay(words: string): boolean {
  return words.length <= 30 && TIME_OF_DAY.test(words)
}

const NUMBER = /\d+/g

/** A date alone in any language: a year and a day in a short line with two or three words at most. */
export function isLoneDate(words: string): boolean {
  if (words.length > 60 || words.length < 8) return false
  const bare = words.replace(/^(?:date|datum|fecha|posted|published|on|stand|le|am|vom|data|дата|التاريخ)\s?:?\s/i, '')
  const numbers = bare.match(NUMBER) ?? []
  const year = numbers.some((n) => /^(?:19|20)\d\d$/.test(n))
  const letters = bare.match(/\p{L}+/gu) ?? []
  const few = letters.filter((w) => !/^(?:[ap]m|a|p|m|at|uhr|utc|gmt|c?est|cet|bst|st|nd|rd|th|de|la|um|à|t|z|год|г|שעה)$/iu.test(w))
  const day = numbers.some((n) => Number(n) >= 1 && Number(n) <= 31)
  return year && day && numbers.length >= 2 && numbers.length <= 7 && few.length <= 2 && !/[!?%€$]/.test(bare)
}

/** The name of the writer as the page shows it: of the elements that are marked so, the first with a short text. */
export function shownAuthor(element: Element): string | null {
  const marked =
    /(?:^|[\s_-])(?:byline|author|vcard)(?:$|[\s_-])|contributorname|author-?name/i.test(attribute(element, 'class')) ||
    attribute(element, 'rel') === 'author' ||
    attribute(element, 'itemprop') === 'author'
  if (!marked) return null
  const words = withoutByWord(plainText(element))
  return words !== '' && words.length < 80 && !/\d/.test(words) ? words : null
}

/** Words that stand before a writer's name. */
const BY_WORD =
  /^(?:(?:written |reported |story |words |text )?by|von|par|por|di|door|av|words|text|story|report|reporter|autore?|auteur|автор|текст|بقلم|كتب|מאת)\s{0,2}(?::\s{0,2}|\s)(?=\S)/iu

export function withoutByWord(words: string): string {
  return words.replace(BY_WORD, '')
}

const NAME_AND_DATE = /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}\p{Lu}?[\p{L}'’-]{0,20}\s?[|·•–—,-]\s?(\S.{7,50})$/u

/** Whether a short line names the writer: by a word such as "by", or because it is the name that the page gives elsewhere. */
export function isByline(words: string, author: string | null): boolean {
  if (words.length > 120 || /[.!?]$/.test(words.replace(/\b\p{L}\.$/u, ''))) return false
  const bare = withoutByWord(words)
  const dated = NAME_AND_DATE.exec(words)?.[1]
  if (dated !== undefined && isLoneDate(dated)) return true
  if (author !== null && bare.length < author.length + 60 && bare.startsWith(author)) return true
  return bare !== words && bare.length < 80 && /^\p{Lu}|^[\p{Lo}]/u.test(bare) && bare.split(/\s/).length <= 8
}
