import type { DefaultTreeAdapterTypes } from 'parse5'

const ADDRESS = /(?:^|\n)\s{0,10}url:\s{0,5}(\S{1,2000})|saved from url=\(\d{1,5}\)(\S{1,2000})/
const SAVED = /saved date:\s{0,5}([^\n]{5,100})/
/** "FILE ARCHIVED ON 11:41:03 May 20, 2009", which web archives write below a page they print; in UTC. */
const ARCHIVED = /FILE ARCHIVED ON (\d{2}:\d{2}:\d{2}) (\p{L}{3} \d{1,2}, \d{4})/u

/** Address and time that SingleFile, browsers and web archives write into a comment of a page they keep. */
export function savedPage(root: DefaultTreeAdapterTypes.Document): readonly (readonly ['url' | 'captured', string])[] {
  const html = root.childNodes.find((n) => n.nodeName === 'html')
  const comments = [...root.childNodes, ...(html !== undefined && 'childNodes' in html ? html.childNodes : [])].flatMap(
    (n) => (n.nodeName === '#comment' && 'data' in n ? [n.data.slice(0, 4000)] : []),
  )
  return comments.flatMap((comment): readonly (readonly ['url' | 'captured', string])[] => {
    const address = ADDRESS.exec(comment)
    const url = address?.[1] ?? address?.[2]
    const archived = ARCHIVED.exec(comment)
    const saved = archived === null ? SAVED.exec(comment)?.[1] : `${archived[2]} ${archived[1]} UTC`
    return [
      ...(url === undefined ? [] : [['url', url] as const]),
      ...(saved === undefined ? [] : [['captured', saved] as const]),
    ]
  })
}
