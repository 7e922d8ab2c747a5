import { type Html, html } from './html.ts'

/** The address when it is a plain http or https one, else `null`: nothing else becomes a link. */
export function webAddress(url: string | null): string | null {
  return url !== null && url.length <= 2000 && /^https?:\/\/[^\s"'<>`\\\p{C}]{1,2000}$/iu.test(url) ? url : null
}

/** A link to a web page, or the address as plain words when its scheme is not http or https. */
export function webLink(url: string, label: string): Html {
  const address = webAddress(url)
  return address === null
    ? html`<bdi>${label}</bdi>`
    : html`<a href="${address}" rel="noreferrer noopener external">${label}</a>`
}

/**
 * The address of the live page at these words, as a text fragment (WICG Scroll to Text Fragment: hyphen, comma and
 * ampersand are percent-encoded); long passages are given by their first and last words. `null` for other schemes.
 */
export function liveAddress(url: string | null, words: string): string | null {
  const address = webAddress(url)
  const flat = words.toWellFormed().slice(0, 4000).split(/\s+/).filter(Boolean)
  if (address === null || flat.length === 0) return address
  const ends =
    flat.length > 12 ? [flat.slice(0, 5).join(' '), flat.slice(-5).join(' ')] : [flat.join(' ').slice(0, 300)]
  const fragment = ends.map((end) => encodeURIComponent(end.toWellFormed()).replace(/[-'()*!]/g, percent)).join(',')
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${fragment}`
}

function percent(unit: string): string {
  return `%${unit.charCodeAt(0).toString(16).toUpperCase()}`
}
