import type { BlockKind } from '../../document/index.ts'
import { isLoneDate, writerIn } from '../meta/byline.ts'
import { isDayOfYear } from '../meta/parse-date.ts'
import { lineKind } from '../text-blocks.ts'
import { namesOf } from './name-hints.ts'
import { isCredit } from './noise.ts'
import { endsSentence } from './running-text.ts'
import { attribute, type Element, elementsNear, elementsOf, isElement, plainText } from './tree.ts'

/** The kind of block that an element's tag and names make of its words; `outer` is that of the block around it. */
export function kindOf(element: Element, outer: BlockKind): BlockKind {
  const names = namesOf(element).slice(0, 300)
  if (element.tagName === 'h1') return 'title'
  if (/^h[2-6]$/.test(element.tagName)) return WRITER.test(attribute(element, 'class')) ? 'byline' : 'heading'
  if (
    /^(?:figcaption|caption|figure)$/.test(element.tagName) ||
    /(?:^|[\s_-])(?:caption|legende?)(?:$|[\s_-])/i.test(names)
  )
    return 'caption'
  if (/(?:^|[\s_-])credit(?:$|\s)/i.test(names) && isLine(element) && !endsSentence(plainText(element)))
    return 'caption'
  if (/(?:^|[\s_-])(?:correction|retraction|editors?-?note|clarification)/i.test(names)) return 'correction'
  // Who is quoted is no writer of the article.
  if (outer === 'quote' && element.tagName !== 'li') return 'quote'
  if (OF_WRITER.test(names) && isLine(element)) return 'paragraph'
  if (/(?:^|[\s_-])(?:byline|author)|contributorname/i.test(names) && isLine(element)) return 'byline'
  if (element.tagName === 'dd' && isDated(element)) return 'dateline'
  if (element.tagName === 'time' || (DATE_NAME.test(names) && isLine(element) && /\d/.test(plainText(element))))
    return 'dateline'
  if (element.tagName === 'blockquote') return 'quote'
  if (element.tagName === 'li') return isEntry(element) ? outer : 'list'
  return outer === 'title' ? 'paragraph' : outer
}

/** Names of the element of a writer's name, and of that of what the writer is. */
const WRITER = /(?:^|[\s_-])(?:byline|author)(?:[-_]{0,2}name)?(?:$|\s)/i
const OF_WRITER = /(?:byline|author|contributor)(?:[-_]{1,2}(?:title|role|position|job|desc|bio|info)|source|role)/i

/** A term of a list whose value is the date of the text. */
const DATE_TERM = /^(?:(?:first |originally )?(?:published|posted|issued|released|updated)|release date|date)\b/i

/** Whether a value of a list is the date of the text, as its term says. */
function isDated(value: Element): boolean {
  const siblings = value.parentNode?.childNodes.filter(isElement) ?? []
  const term = siblings[siblings.indexOf(value) - 1]
  return term?.tagName === 'dt' && DATE_TERM.test(plainText(term)) && isLoneDate(plainText(value))
}

/** Names say what a line is, not what all that stands below a line's element is. */
function isLine(element: Element): boolean {
  return plainText(element).length <= 200
}

/** An item of a list that is an account of its own: it has a headline, a time, or several paragraphs. */
function isEntry(item: Element): boolean {
  let paragraphs = 0
  for (const inner of elementsOf(item)) {
    if (/^(?:h[1-6]|time|figure)$/.test(inner.tagName)) return true
    if (
      inner.tagName === 'p' ||
      (inner.tagName === 'div' && inner.childNodes.some((n) => n.nodeName === '#text' && plainText(n) !== ''))
    )
      paragraphs++
    if (paragraphs >= 2) return true
  }
  return false
}

const DATE_NAME = /(?:^|[\s_-])(?:dateline|timestamp|pub-?date|date|published(?:-(?:on|at))?)(?:$|[\s_-])/i

/** What a block's words say where the page's marks do not. */
export function refinedKind(words: string, kind: BlockKind, index: number, tag: string): BlockKind {
  if (tag === 'dd') return kind
  if (kind !== 'title' && kind !== 'heading' && PICTURE_CREDIT.test(words) && words.length < 100) return 'caption'
  if (kind === 'paragraph' && words.length < 250 && /[)\]]$/.test(words) && CREDITED.test(words)) return 'caption'
  if (kind === 'byline') {
    // What is said of the writer is no byline.
    if (/[.!?]$/.test(words) && words.split(' ').length >= 5 && !/\bby\b/i.test(words)) return 'paragraph'
    return lineKind(words, index) === 'dateline' ? 'dateline' : kind
  }
  if (kind === 'list' || kind === 'paragraph') {
    if (isCredit(words)) return 'byline'
    if (tag === 'td' ? isTimeOfDay(words) : isWhen(words)) return 'dateline'
  }
  if (kind === 'heading' && isLoneDate(words)) return 'dateline'
  if (kind !== 'paragraph') return kind
  return isLoneDate(words) ? 'dateline' : (lineKind(words, index) ?? kind)
}

/** Who took a picture, on a line of its own. */
const PICTURE_CREDIT =
  /^(?:pictures?|photos?|photographs?|images?|foto|fotos|bild|photo credit|crédit photo|фото|світлина|صورة|תצלום|צילום)\s?(?::|by\b)\s?\S/i
/** Behind what a picture shows, in brackets who took it. */
const CREDITED = /[([][^()[\]]{0,60}\b(?:photos?|image|picture|handout|file|foto)\b[^()[\]]{0,60}[)\]]$/i
const TIME = String.raw`\d{1,2}(?:[:.h]\d{2})?\s{0,2}(?:[ap]\.?\s?m\.?|uhr|h|hrs?|часов)?`
const TIME_OF_DAY = new RegExp(
  `^(?:(?:updated?|at|posted|um|à|a las)\\s)?(?=.*(?:\\d[:.h]\\d\\d|[ap]\\.?m|uhr))${TIME}(?:\\s\\(?(?:(?:gmt|utc)(?:[+-]\\d{1,2})?|c?est|cet|bst|[ecmp][sd]?t|local time)\\)?)?$`,
  'i',
)

/** Whether a line is a day or an hour alone. */
export function isWhen(words: string): boolean {
  return isLoneDate(words) || isTimeOfDay(words) || isDayOfYear(words)
}

/** The hour before an entry of a ticker. */
function isTimeOfDay(words: string): boolean {
  return words.length <= 30 && TIME_OF_DAY.test(words)
}

/** The name of the writer as the page shows it: of the elements that are marked so, the first with a short text. */
export function shownAuthor(element: Element): string | null {
  const marked =
    /(?:^|[\s_-])(?:byline|author|vcard)(?:$|[\s_-])|contributorname|author-?name/i.test(attribute(element, 'class')) ||
    attribute(element, 'rel') === 'author' ||
    attribute(element, 'itemprop') === 'author'
  if (!marked) return null
  if (elementsNear(element, 3).some((e) => e.tagName === 'blockquote')) return null
  const words = writerIn(plainText(element))
  if (/^by$/i.test(words)) return null
  return words !== '' && words.length < 80 && !/\d/.test(words) ? words : null
}
