import { MAX_NESTING } from '../input.ts'
import { nestsDeeper } from '../read-record.ts'
import { attribute, type Element, elementsOf, type Node } from './tree.ts'

/** What a page says of its article in JSON-LD. */
export type LinkedField = 'title' | 'author' | 'outlet' | 'published' | 'updated' | 'url' | 'section' | 'language'

const ARTICLE = /Article|NewsReport|BlogPosting|Report|PressRelease/
const PROPERTIES: readonly (readonly [LinkedField, readonly string[]])[] = [
  ['title', ['headline']],
  ['author', ['author']],
  ['outlet', ['publisher']],
  ['published', ['datePublished']],
  ['updated', ['dateModified']],
  ['url', ['url', 'mainEntityOfPage']],
  ['section', ['articleSection']],
  ['language', ['inLanguage']],
]

type Entity = ReadonlyMap<string, unknown>

/** The fields of the articles that the scripts of a page describe, in the order in which they stand. */
export function linkedFields(scripts: readonly string[]): readonly (readonly [LinkedField, string])[] {
  const entities = entitiesOf(scripts)
  const byId = new Map(entities.flatMap((e) => (isReference(e) ? [] : [[e.get('@id'), e] as const])))
  return entities.filter(isArticle).flatMap((entity) =>
    PROPERTIES.flatMap(([field, names]): readonly (readonly [LinkedField, string])[] => {
      const found = names.map((name) => entity.get(name)).find((value) => value !== undefined && value !== null)
      const words = field === 'url' ? addressOf(found) : nameOf(found, byId, 0)
      return words === '' ? [] : [[field, words]]
    }),
  )
}

/** The words of the article as JSON-LD gives them; empty where it does not. */
export function linkedBody(root: Node): string {
  const bodies = entitiesOf(linkedScripts(root))
    .filter(isArticle)
    .map((entity) => entity.get('articleBody'))
  return bodies.find((body) => typeof body === 'string') ?? ''
}

/** The scripts of a page that hold JSON-LD. */
function linkedScripts(root: Node): readonly string[] {
  return [...elementsOf(root)].filter(isLinkedScript).map(scriptText)
}

export function isLinkedScript(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type').toLowerCase() === 'application/ld+json'
}

export function scriptText(element: Element): string {
  return element.childNodes.map((n) => ('value' in n ? n.value : '')).join('')
}

/** All objects of the scripts that stand in lists and graphs, not those within properties. */
function entitiesOf(scripts: readonly string[]): readonly Entity[] {
  const out: Entity[] = []
  for (const source of scripts) {
    if (nestsDeeper(source, MAX_NESTING)) continue
    const stack: unknown[] = [parsed(source)]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (Array.isArray(node)) stack.push(...node.toReversed().filter((inner) => inner !== undefined && inner !== null))
      else if (typeof node === 'object' && node !== null) {
        const entity = new Map<string, unknown>(Object.entries(node))
        const graph = entity.get('@graph')
        if (graph !== undefined) stack.push(graph)
        out.push(entity)
      }
    }
  }
  return out
}

function isArticle(entity: Entity): boolean {
  return ARTICLE.test(String(entity.get('@type')))
}

/** Whether an object says nothing but which other it means. */
function isReference(entity: Entity): boolean {
  return entity.get('@id') === undefined || entity.size === 1
}

/** References that lead from one to another are followed so far. */
const MAX_STEPS = 4

/** The name of a person or an outlet: as written, of the object, or of the one that its `@id` stands for. */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, Entity>, steps: number): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value
      .map((inner) => nameOf(inner, byId, steps + 1))
      .filter((name) => name !== '')
      .join(', ')
  if (typeof value !== 'object' || value === null || steps > MAX_STEPS) return ''
  const fields = new Map<string, unknown>(Object.entries(value))
  return nameOf(fields.get('name') ?? byId.get(fields.get('@id'))?.get('name'), byId, steps + 1)
}

function addressOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return addressOf(new Map<string, unknown>(Object.entries(value)).get('@id'))
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}
