import type { Candidate, HtmlMeta, MetaKey } from './html-meta.ts'
import type { HtmlPiece } from './piece.ts'

const SEPARATOR = /\s[|–—·»-]\s/

/**
 * The page's metadata with the headline parted from the name of the site: in a title such as "Songs at the town hall |
 * Alma Advertiser" the part that the article repeats is the headline, and the rest the outlet, where nothing else names it.
 */
export function headlineOf(pieces: readonly HtmlPiece[], meta: HtmlMeta, windowTitle: string): HtmlMeta {
  const title = meta.get('title')
  if (title === undefined) return meta
  const shown = pieces.find((p) => p.kind === 'title')?.words ?? ''
  if (title.from !== 'page') {
    // Some systems write the site's name behind the headline there too.
    const isLonger = shown !== '' && title.value.startsWith(shown) && SEPARATOR.test(title.value.slice(shown.length))
    const own = isLonger ? new Map([...meta, ['title', { ...title, value: shown }] as const]) : new Map(meta)
    return withSite(own, windowTitle, isLonger ? shown : title.value)
  }
  const apart = partedTitle(title.value, shown)
  if (apart !== null) {
    const out = new Map([...meta, ['title', { ...title, value: shown }] as const])
    return meta.has('outlet') ? out : out.set('outlet', { value: apart, from: 'page' })
  }
  if (shown === '' || !title.value.includes(shown))
    return new Map([...meta, ['title', { ...title, value: withoutSite(title.value) }]])
  const out = new Map([...meta, ['title', { ...title, value: shown }] as const])
  return pieces.some((p) => p.kind === 'title') ? withSite(out, title.value, shown) : out
}

/** The metadata with what a title has beside the headline as the outlet, where nothing else names it. */
function withSite(meta: Map<MetaKey, Candidate>, title: string, headline: string): HtmlMeta {
  if (meta.has('outlet') || title === headline || !title.includes(headline)) return meta
  const rest = title
    .replace(headline, ' ')
    .replace(/\s(?:Blog )?Archive\s/, ' ')
    .replace(/\s[|–—·»-](?=\s[|–—·»-])/g, '')
    .trim()
  const site = /^(?:[|–—·»-]\s(.{2,40})|(.{2,40})\s[|–—·»-]|(.{2,40}):)$/.exec(rest)
  const name = site?.[1] ?? site?.[2] ?? site?.[3]
  return name === undefined || SEPARATOR.test(name) || KINDS.test(name)
    ? meta
    : meta.set('outlet', { value: name, from: 'page' })
}

/** The site's name, where the other part of the title is how the headline begins: "Ministry - Statement". */
function partedTitle(title: string, shown: string): string | null {
  const [first, second, third] = title.split(SEPARATOR)
  if (first === undefined || second === undefined || third !== undefined) return null
  const begins = (part: string): boolean =>
    part.length > 8 && shown !== part && shown.toLowerCase().startsWith(part.toLowerCase())
  return begins(second) ? first : begins(first) ? second : null
}

/** Words before a colon that say what a text is, not who printed it. */
const KINDS =
  /^(?:opinion|analysis|comment|live|watch|video|print|update|breaking|exclusive|interview|review|letter)s?\b/i

function withoutSite(title: string): string {
  return title.split(SEPARATOR)[0] ?? title
}
