import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../test/annotated.ts'
import { HOSTILE_STRINGS } from '../../test/hostile-strings.ts'
import { largeCase } from '../../test/large-case.ts'
import { poisoned } from '../../test/poisoned-case.ts'
import { sampleCase } from '../../test/sample-case.ts'
import { readHandle } from '../review/index.ts'
import { CSS } from './css.ts'
import { openNotes } from './notes.ts'
import { renderDossier } from './render-dossier.ts'
import { reviewQueue } from './review-queue.ts'
import { CSS_SHA256 } from './style-hash.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

const TEXTS = ['full', 'quotes', 'none'] as const

const TAGS = new Set(
  `html head meta title style body a div header h1 h2 h3 h4 p strong dl dt dd bdi main section ul ol li b span sup nav
  article details summary pre code em s q mark small figure figcaption svg desc text line circle rect path g i table
  caption thead tbody tr th td br`.split(/\s+/),
)
const ATTRIBUTES = new Set(
  `lang charset http-equiv content name class id href title rel role tabindex aria-label aria-labelledby aria-hidden
  scope colspan dir viewBox x y x1 x2 y1 y2 cx cy r rx width height d text-anchor stroke-width`.split(/\s+/),
)

function elements(page: string): readonly Element[] {
  const found: Element[] = []
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue
      found.push(node)
      walk(node.childNodes)
    }
  }
  walk(parse(page).childNodes)
  return found
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((a) => a.name === name)?.value ?? null
}

function byId(page: readonly Element[], id: string): Element {
  const found = page.find((element) => attribute(element, 'id') === id)
  if (found === undefined) throw new RangeError(`no element with id ${id}`)
  return found
}

describe('the page', () => {
  it.each(TEXTS)('is closed to everything but its own style, with texts %s', (texts) => {
    const page = renderDossier(sampleCase(), { texts })
    const policy = elements(page).find((e) => attribute(e, 'http-equiv') === 'Content-Security-Policy')
    expect(policy?.attrs.at(-1)?.value).toBe(
      `default-src 'none'; style-src 'sha256-${CSS_SHA256}'; base-uri 'none'; form-action 'none'`,
    )
    expect(page).toContain('<meta name="referrer" content="no-referrer">')
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| style=/i)
  })

  it('allows the very style it carries', () => {
    expect(CSS_SHA256).toBe(createHash('sha256').update(CSS).digest('base64'))
  })

  it.each(TEXTS)('has no dead links inside and no id twice, with texts %s', (texts) => {
    const page = elements(renderDossier(sampleCase(), { texts }))
    const ids = page.flatMap((element) => attribute(element, 'id') ?? [])
    expect(ids.length).toBe(new Set(ids).size)
    const targets = page.flatMap((element) => attribute(element, 'href') ?? []).filter((href) => href.startsWith('#'))
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
  })

  it('is the same for the same case', () => {
    expect(renderDossier(sampleCase(), { texts: 'full' })).toBe(renderDossier(sampleCase(), { texts: 'full' }))
  })

  it('says on every page and row that nobody reviewed it', () => {
    const page = renderDossier(largeCase(2, 2), { texts: 'full' })
    expect(page).toContain('Machine draft, not reviewed')
    expect(page).not.toContain('✓ reviewed')
    expect(renderDossier(sampleCase(), { texts: 'full' })).toMatch(/Machine draft, \d+ % of lines reviewed/)
  })

  it('prints support as documents and an upper bound of origins', () => {
    expect(renderDossier(sampleCase(), { texts: 'full' })).toContain('[3 documents · at most 2 origins seen]')
  })
})

describe('what a deed was done with', () => {
  /** The sample case with "cranes" as the means of the first account. */
  function withMeans(): ReturnType<typeof sampleCase> {
    const made = sampleCase()
    const events = made.events.map((event) => ({
      ...event,
      accounts: event.accounts.map((account, i) => {
        const start = (made.documents.find((d) => d.id === account.doc)?.text ?? '').indexOf('cranes')
        return event.id === 'v1' && i === 0 ? { ...account, instruments: [[start, start + 6] as const] } : account
      }),
    }))
    return { ...made, events }
  }

  it('has a column of its own where an account tells it, and none where no account does', () => {
    const heads = (page: string): number =>
      elements(page).filter((e) => e.tagName === 'th' && textOf(e) === 'means').length
    expect(heads(renderDossier(sampleCase(), { texts: 'full' }))).toBe(0)
    const page = renderDossier(withMeans(), { texts: 'full' })
    expect(heads(page)).toBe(1)
    expect(page).toMatch(/<td><bdi[^>]*>cranes<\/bdi><\/td>|<td>cranes<\/td>/)
  })
})

describe('every string', () => {
  it.each(HOSTILE_STRINGS.map((payload, i) => [i, payload] as const))('stays text: payload %i', (_, payload) => {
    for (const texts of TEXTS) {
      const page = renderDossier(poisoned(sampleCase(), payload), { texts })
      for (const element of elements(page)) {
        expect(TAGS).toContain(element.tagName)
        for (const { name, value } of element.attrs) {
          expect(ATTRIBUTES).toContain(name)
          if (name === 'href') expect(value).toMatch(/^(?:#|https?:\/\/)/)
        }
      }
      expect(page.isWellFormed()).toBe(true)
      expect(page).not.toMatch(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029\u{e0000}-\u{e007f}]/u)
    }
  })

  it('keeps addresses of other schemes as plain words', () => {
    const [first, ...rest] = sampleCase().documents
    if (first === undefined) throw new RangeError('no document')
    const page = renderDossier(
      { ...sampleCase(), documents: [{ ...first, url: 'javascript:alert(1)' }, ...rest] },
      { texts: 'full' },
    )
    expect(page).toContain('javascript:alert(1)')
    expect(page).not.toContain('href="javascript')
  })

  it('shows names with hidden characters by their code points', () => {
    const copy = sampleCase()
    const page = renderDossier(
      { ...copy, entities: copy.entities.map((e) => (e.id === 'p1' ? { ...e, name: 'Mara\u200b Il\u202eves' } : e)) },
      { texts: 'none' },
    )
    expect(page).toContain('Mara⟨U+200B⟩ Il⟨U+202E⟩ves')
  })
})

describe('evidence', () => {
  it('gives in each note the words of the document at its place', () => {
    const theCase = sampleCase()
    const page = elements(renderDossier(theCase, { texts: 'full' }))
    const notes = page.filter((element) => /^n\d+[a-z]*$/.test(attribute(element, 'id') ?? ''))
    expect(notes.length).toBeGreaterThan(20)
    for (const note of notes) {
      const [, label = '', number = ''] = /^n((\d+)[a-z]*)$/.exec(attribute(note, 'id') ?? '') ?? []
      const [, start = '', end = ''] = /\[(\d+), (\d+)\)/.exec(textOf(note)) ?? []
      const doc = theCase.documents.find((d) => textOf(byId(page, `n${number}`)).includes(d.sha256.slice(0, 12)))
      const words = doc?.text.slice(Number(start), Number(end)) ?? ''
      expect(words).not.toBe('')
      for (const part of textOf(note)
        .split(')')
        .slice(1)
        .join(')')
        .split(' … ')
        .slice(0, label === number ? 0 : 2))
        expect(words).toContain(part.trim())
      if (label === number) expect(textOf(note)).toContain(words)
      const inText = page.filter((element) => attribute(element, 'id') === `s${label}`).map(textOf)
      expect(inText).toHaveLength(1)
      expect(words.replace(/¶\d+/g, '')).toContain(inText[0]?.replace(/¶\d+/g, '').slice(0, 10))
    }
  })

  it('tells the sentence once, other words of it under letters', () => {
    const texts = renderDossier(sampleCase(), { texts: 'full' }).split('id="notes"')[1]?.split('id="texts"')[0] ?? ''
    const sentences = [...texts.matchAll(/ ([0-9a-f]{12}<\/i>).*? <q [^>]*>(.*?)<\/q>/g)].map(
      ([, hash = '', q = '']) => `${hash} ${q.replace(/<[^>]+>/g, '')}`,
    )
    expect(sentences.length).toBeGreaterThan(5)
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(texts).toMatch(/<span id="n\d+b">b <a href="#s\d+b">/)
  })

  it('keeps the whole source text, word for word', () => {
    const theCase = sampleCase()
    const page = elements(renderDossier(theCase, { texts: 'full' }))
    const texts = page.filter((element) => attribute(element, 'class') === 'words').map(textOf)
    for (const [i, doc] of theCase.documents.entries()) expect(texts[i]?.replace(/¶\d+/g, '')).toBe(doc.text)
  })

  it('gives only sentences with evidence when asked for quotes', () => {
    const page = renderDossier(sampleCase(), { texts: 'quotes' })
    expect(page).not.toContain('De staking duurt voort')
    expect(page).toContain('Ten cranes stood still')
  })

  it('leaves the words of sources out when asked for none', () => {
    const page = renderDossier(sampleCase(), { texts: 'none' })
    for (const words of ['open the gates', 'Twelve cranes', 'Ten cranes', 'gang blocked', 'said that Tarn'])
      expect(page).not.toContain(words)
    expect(page).not.toContain('#:~:text=')
    expect(page).not.toContain('Share this article')
    expect(page).toContain(sampleCase().documents[1]?.sha256.slice(0, 12))
  })

  it('marks crossing notes without losing a letter', () => {
    const doc = sampleCase().documents[2]
    if (doc === undefined) throw new RangeError('no document')
    const notes = openNotes(new Map([[doc.id, doc]]))
    notes.cite(doc.id, [[23, 40]])
    notes.cite(doc.id, [[30, 60]])
    expect(notes.cite(doc.id, [[30, 60]])).toMatchObject({ number: 1, nth: 1 })
    expect(notes.cite(doc.id, [[5, 5]])).toBeNull()
    expect(notes.cite(doc.id, [[5, 9_999]])).toBeNull()
    expect(notes.cite('nobody', [[0, 5]])).toBeNull()
  })

  it('encodes hyphen, comma and ampersand in links to the live page', () => {
    expect(renderDossier(sampleCase(), { texts: 'full' })).toMatch(/#:~:text=[^",&-]+/)
  })

  it('names the place of every line by a handle, from which hash, place and words come back', () => {
    const theCase = sampleCase()
    const page = elements(renderDossier(theCase, { texts: 'none' }))
    const handles = page.filter((element) => attribute(element, 'class') === 'at').map(textOf)
    const lines = theCase.entities.length + theCase.events.length + theCase.statements.length + theCase.relations.length
    const asked = reviewQueue(theCase).flatMap((doubt) => doubt.lines).length
    expect(handles.length).toBe(lines + asked + 2 * theCase.decisions.unsure.length)
    const doc = theCase.documents.find((d) => d.id === 'post')
    const start = doc?.text.indexOf('took money') ?? 0
    const anchor = { sha256: doc?.sha256, start, end: start + 10, quote: 'took money' }
    expect(handles.map((handle) => readHandle(handle, theCase.documents))).toContainEqual({ of: 'event', anchor })
  })
})

describe('review', () => {
  const page = (): readonly Element[] => elements(renderDossier(sampleCase(), { texts: 'full' }))

  it('shows beside a corrected line what the program had, and the notes on it', () => {
    const line = byId(page(), 'v3')
    expect(textOf(line)).toContain('✓ reviewed')
    expect(textOf(line)).toContain('the program had: type use of force; date none; status claimed')
    expect(textOf(line)).toContain('ask the wire M. K.')
  })

  it('lists every decision once, under what became of it', () => {
    const log = byId(page(), 'decisions')
    const rows = page().flatMap((element) => /^r(\d+)$/.exec(attribute(element, 'id') ?? '')?.[1] ?? [])
    expect(rows.map(Number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const words of [
      'Decision 1 and decision 2 contradict each other',
      'Unattached: their words are not in this pile',
      'Taken back',
      'a metaphor',
    ]) {
      expect(textOf(log)).toContain(words)
    }
  })

  it('asks the questions of the review queue, as many as the front page says', () => {
    const asked = textOf(byId(page(), 'suggestions'))
    for (const words of ['Perhaps the same person', 'Whose words the program', 'On which day'])
      expect(asked).toContain(words)
    expect(textOf(byId(page(), 'glance'))).toContain('3 open questions')
  })

  it('lists what a person left open apart from what waits', () => {
    expect(textOf(byId(page(), 'suggestions'))).toContain('Left open: a person was not sure 1 pair')
  })

  it('names on the cover who reviewed', () => {
    expect(textOf(byId(page(), 'top'))).toContain('Reviewed byM. K.')
    expect(renderDossier(largeCase(2, 2), { texts: 'full' })).not.toContain('Reviewed by')
  })

  it('counts only lines that a person confirmed', () => {
    const only = sampleCase()
    const noted = only.events.map((e) =>
      e.reviewed === null ? e : { ...e, reviewed: { ...e.reviewed, confirmed: false } },
    )
    expect(renderDossier({ ...only, events: noted }, { texts: 'full' })).toContain('Machine draft, not reviewed')
    expect(renderDossier(only, { texts: 'full' })).toContain('Machine draft, 7 % of lines reviewed')
  })
})

describe('who is shown', () => {
  it('gives cards to the public ones and folds the others', () => {
    const page = elements(renderDossier(sampleCase(), { texts: 'full' }))
    expect(attribute(byId(page, 'p1'), 'class')).toBe('card')
    expect(attribute(byId(page, 'p7'), 'class')).toBe('row')
  })

  it('warns before naming a minor', () => {
    expect(renderDossier(sampleCase(), { texts: 'full' })).toContain('Take care before naming: described as a minor')
  })
})

describe('scale', () => {
  it('opens each section with at most twenty lines and folds the rest', () => {
    const page = elements(renderDossier(largeCase(40, 10), { texts: 'full' }))
    for (const id of ['timeline', 'events', 'meetings', 'sources', 'gaps']) {
      const open = byId(page, id).childNodes.filter((n) => 'tagName' in n && ['article', 'p', 'li'].includes(n.tagName))
      expect(open.length).toBeLessThanOrEqual(22)
      expect(textOf(byId(page, id))).toMatch(/show \d+ more/)
    }
    expect(byId(page, 'events').childNodes.length).toBeGreaterThan(20)
  })

  it('stays under 16 MB at 300 documents with 6000 lines', () => {
    const page = renderDossier(largeCase(300, 10), { texts: 'full' })
    expect(page.length).toBeLessThan(16e6)
    expect(sha256(page)).toBe(sha256(renderDossier(largeCase(300, 10), { texts: 'full' })))
  })
})
