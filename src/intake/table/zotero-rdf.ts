import { type XmlToken, xmlAttribute, xmlTokens } from '../xml/xml-tokens.ts'

/** What is wrong with an XML file. */
type XmlFault = Extract<XmlToken, { readonly kind: 'fault' }>['fault']

/** A resource of an RDF file: its name, what kind it is, and its values by the path of elements in it. */
interface Resource {
  readonly about: string
  readonly kind: string
  readonly values: Map<string, string[]>
  readonly links: string[]
}

/** Whether a text is a library that Zotero has exported as RDF. */
export function isZoteroRdf(head: string): boolean {
  return /<rdf:RDF[\s>]/.test(head) && head.includes('zotero.org/namespaces/export')
}

/**
 * The items of a Zotero RDF export in the form of CSL-JSON, their attached files under `file`; or what is wrong with the
 * XML. Item, attachment and journal are resources of their own there, tied together by their names.
 */
export function zoteroItems(xml: string): readonly ReadonlyMap<string, unknown>[] | XmlFault {
  const resources = resourcesOf(xml)
  if (typeof resources === 'string') return resources
  const byName = new Map(resources.map((r) => [r.about, r]))
  return resources
    .filter((r) => r.values.has('itemType') && r.kind !== 'Attachment')
    .map((item) => {
      const linked = item.links.flatMap((name) => byName.get(name) ?? [])
      const first = (path: string): string | undefined => item.values.get(path)?.[0]
      const container = linked.find((r) => /^(?:Journal|Newspaper|Periodical|Series|Book)$/.test(r.kind))
      const surnames = item.values.get('authors/Seq/li/Person/surname') ?? []
      const given = item.values.get('authors/Seq/li/Person/givenName') ?? []
      return new Map<string, unknown>([
        ['type', first('itemType')],
        ['title', first('title')],
        ['author', surnames.map((family, i) => ({ family, given: given[i] ?? '' }))],
        ['container-title', outletOf(item) ?? container?.values.get('title')?.[0]],
        ['issued', first('date')],
        ['accessed', first('dateSubmitted')],
        ['URL', first('identifier/URI/value') ?? (/^https?:/.test(item.about) ? item.about : undefined)],
        ['page', first('pages')],
        ['attachments', linked.flatMap((r) => r.values.get('file') ?? []).map((path) => ({ path }))],
      ])
    })
}

function outletOf(item: Resource): string | undefined {
  for (const [path, values] of item.values) if (/^isPartOf\/\w{1,30}\/title$/.test(path)) return values[0]
  return undefined
}

function resourcesOf(xml: string): readonly Resource[] | XmlFault {
  const out: Resource[] = []
  const path: string[] = []
  let words = ''
  for (const token of xmlTokens(xml)) {
    const resource = path.length >= 2 ? out.at(-1) : undefined
    if (token.kind === 'fault') return token.fault
    if (token.kind === 'text') words += token.text
    else if (token.kind === 'open') {
      words = ''
      const target = xmlAttribute(token.attributes, 'resource')
      if (resource !== undefined && target !== null) {
        if (token.name === 'resource') add(resource.values, 'file', target)
        else resource.links.push(target)
      }
      if (token.empty) continue
      path.push(token.name)
      if (path.length === 2) {
        const about = xmlAttribute(token.attributes, 'about') ?? ''
        out.push({ about, kind: token.name, values: new Map(), links: [] })
      }
    } else {
      if (resource !== undefined && words.trim() !== '') add(resource.values, path.slice(2).join('/'), words.trim())
      words = ''
      path.pop()
    }
  }
  return out
}

function add(values: Map<string, string[]>, path: string, value: string): void {
  const held = values.get(path)
  if (held === undefined) values.set(path, [value.slice(0, 2000)])
  else held.push(value.slice(0, 2000))
}
