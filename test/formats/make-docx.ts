import { makeZip, type ZipFile } from './make-zip.ts'

/** A Word file to be made, from the inner XML of its parts. */
export interface WordParts {
  readonly body: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly core?: string
  readonly more?: readonly ZipFile[]
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const STYLES = `<w:styles ${W}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style></w:styles>`

/** Text for XML. */
export function xmlText(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A paragraph of one run, with a style. */
export function para(words: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${xmlText(words)}</w:t></w:r></w:p>`
}

export function makeDocx(parts: WordParts): Uint8Array<ArrayBuffer> {
  const part = (name: string, inner: string | undefined, root: string): readonly ZipFile[] =>
    inner === undefined
      ? []
      : [{ name, data: `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${W}>${inner}</w:${root}>` }]
  return makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: '_rels/.rels',
      data: '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    ...part('word/document.xml', `<w:body>${parts.body}</w:body>`, 'document'),
    { name: 'word/styles.xml', data: STYLES },
    ...part('word/footnotes.xml', parts.footnotes, 'footnotes'),
    ...part('word/endnotes.xml', parts.endnotes, 'endnotes'),
    ...part('word/comments.xml', parts.comments, 'comments'),
    ...(parts.core === undefined
      ? []
      : [{ name: 'docProps/core.xml', data: `<cp:coreProperties>${parts.core}</cp:coreProperties>` }]),
    ...(parts.more ?? []),
  ])
}
