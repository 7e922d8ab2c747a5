import { attribute, type Element } from './tree.ts'

/** Words in class names and ids that say an element holds readers' comments. */
const COMMENT_WORDS = new Set(
  'comments commentlist disqus respond kommentare commentaires comentarios commenti reacties kommentarer yorumlar komentarze webmentions pingbacks trackbacks guestbook'.split(
    ' ',
  ),
)
/** Words in class names and ids that say an element stands around the article. */
const FRAME_WORDS = new Set([
  ...COMMENT_WORDS,
  ...'nav navbar navigation menu submenu sidebar related relatedposts relatedarticles recirc recirculation recommend recommended recommendation recommendations share sharing sharedaddy sharebar social socials newsletter newsletters subscribe subscription signup advert advertisement advertising anzeige werbung publicidad ad ads adslot mpu sponsor sponsored outbrain taboola promo promotion promoted comment reply replies cookie cookies consent gdpr cmp popup modal breadcrumb breadcrumbs crumb crumbs footer toolbar skip editsection infobox navbox reflist footnotes mostread popular trending donate donation donations paywall pager pagination tagcloud tags tag taxonomy poll quiz keywords teilen bezahlschranke werbebanner compartir publi etiquetas relacionadas partage partager publicite condividi correlati delen etiketler reklam reklama ilgili webmention reactions discussion license licence copyright'.split(
    ' ',
  ),
])
/** The same, where only several words together say it. */
const FRAME_PHRASE =
  /(?:^|-)(?:most-(?:read|popular|viewed)|sr-only|visually-?hidden|screen-reader(?:-text)?|off-?screen|post-?metadata|author-(?:bio|box|info|card)|about-(?:the-)?author|read-(?:more|next|also)|also-read|back-to-top|sign-up|log-in|lire-aussi|lesen-sie-auch|you-may|no-?print|print-none|hidden-print)(?:-|$)/
/** Words that say a little: an element so named may stand around the article. */
const BOX_WORDS = new Set(
  'card teaser box widget cta inline embed embedded callout module banner more also extra bottom foot contact contacts download downloads gate wall offer offers follow app aside rail tout outro links link help tips tip action actions bar tools print next prev live latest top hot community feedback rating vote'.split(
    ' ',
  ),
)
/** A class that tells what an element has or which section a post is in, not what it is. */
const STATE =
  /^(?:has|no|not|with|without|is|js|tag(?!-(?:list|links|cloud|box))|category|post_tag|status|format|type|col|u|wp-block-group)-/

/** Class, id and the names that page builders give, as one string. */
export function namesOf(element: Element): string {
  const names = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid']
  const given = names.map((name) => attribute(element, name)).join(' ')
  return `${element.tagName.includes('-') ? `${element.tagName} ` : ''}${given}`.slice(0, 400)
}

/** Whether an element's names say that it holds readers' comments. */
export function hasCommentsName(element: Element): boolean {
  return someName(element, (words) => words.some((word) => COMMENT_WORDS.has(word)))
}

/** Whether an element's names say that it stands around the article. */
export function hasFrameName(element: Element): boolean {
  return someName(element, (words, name) => words.some((word) => FRAME_WORDS.has(word)) || FRAME_PHRASE.test(name))
}

/** Whether an element's names hint that it is a box beside the article. */
export function hasBoxName(element: Element): boolean {
  return someName(element, (words) => words.some((word) => BOX_WORDS.has(word)))
}

/** The words of an element's names of three letters or more, in lower case. */
export function nameWords(element: Element): readonly string[] {
  const words = namesOf(element)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return words.filter((word) => word.length > 2)
}

/** Tests each name of an element, its parts in lower case: `gullNav__item` is `gull`, `nav`, `item`. */
function someName(element: Element, test: (words: readonly string[], name: string) => boolean): boolean {
  const names = namesOf(element)
  if (names.trim() === '') return false
  return names.split(/\s+/).some((name) => {
    if (name === '' || STATE.test(name)) return false
    const plain = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
    return test(plain.split('-'), plain)
  })
}
