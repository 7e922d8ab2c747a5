import { type Html, html, NOTHING } from './html.ts'

/** How many lines a section opens with. */
export const OPENING = 20

/** The first lines as they stand and the rest behind one click, all of them in the file. */
export function folded(lines: readonly Html[], noun: string, opening: number = OPENING): Html {
  const rest = lines.slice(opening)
  return html`${lines.slice(0, opening)}${
    rest.length === 0
      ? NOTHING
      : html`<details class="more"><summary>show ${rest.length} more ${noun}</summary>${rest}</details>`
  }`
}

/** A list of items of which the first stand open and the rest behind one click. */
export function foldedList(items: readonly Html[], noun: string, opening: number = OPENING): Html {
  if (items.length === 0) return NOTHING
  const rest = items.slice(opening)
  return html`<ul>${items.slice(0, opening)}</ul>${
    rest.length === 0
      ? NOTHING
      : html`<details class="more"><summary>show ${rest.length} more ${noun}</summary><ul>${rest}</ul></details>`
  }`
}

/** A section of the page with its heading; `lines` may be nothing, then `empty` is said. */
export function section(id: string, heading: string, body: Html): Html {
  return html`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${heading}</h2>
${body}</section>
`
}

/** A table that scrolls inside the page when it is wider; the first cell of each row is its heading. */
export function table(caption: string, heads: readonly Html[], rows: readonly Html[]): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${heads.map(
    (head) => html`<th scope="col">${head}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table></div>
`
}
