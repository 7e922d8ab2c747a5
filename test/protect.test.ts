import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Annotated, checkSpans } from '../src/document/index.ts'
import { renderCaseJson, renderDossier } from '../src/dossier/index.ts'
import { annotateItem, digest, makeCase } from '../src/engine/index.ts'
import { metaRowFor, parseMetaTable, splitInput } from '../src/intake/index.ts'
import { type Case, checkCase } from '../src/link/index.ts'
import { findTraces, type Mode, type RewrittenPile, rewritePile } from '../src/protect/index.ts'
import type { Decision } from '../src/review/index.ts'
import { canaries } from './canaries.ts'
import { models } from './models.ts'

const EXAMPLE = new URL('../example/', import.meta.url).pathname
const CORPORA = new URL('../../shared/corpora/', import.meta.url).pathname
const PILES = ['crossdoc/basil/dev.jsonl', 'polnear/dev.jsonl']

const CANARIES = [...canaries('Kadir', 'Yousefi'), ...canaries('Marta', 'Kell')]

function read(name: string, bytes: Uint8Array, meta: Parameters<typeof annotateItem>[1] = null): readonly Annotated[] {
  return splitInput({ name, bytes }).flatMap((part) => {
    const done = part.ok ? annotateItem(part.value, meta, models()) : part
    if (!done.ok) throw new Error(`${name}: ${done.error.reason}`)
    return [done.value]
  })
}

/** The example, and two records that hold every canary: in a text, and in a title and an address. */
function poisoned(): readonly Annotated[] {
  const table = parseMetaTable(readFileSync(`${EXAMPLE}meta.csv`, 'utf8'))
  if (!table.ok) throw new Error(table.error.reason)
  const example = readdirSync(`${EXAMPLE}documents`).flatMap((name) =>
    read(name, readFileSync(`${EXAMPLE}documents/${name}`), metaRowFor(table.value, name)),
  )
  const text = CANARIES.map((canary, i) => `Line ${i} of the ledger had ${canary} in it.`).join('\n\n')
  const titled = CANARIES.filter((canary) => !canary.includes('\n')).map((canary, i) => ({
    id: `title-${i}`,
    title: `Ledger ${i}: ${canary} seen`,
    outlet: 'Tolmin Observer',
    url: `https://observer.example/${encodeURIComponent(canary)}`,
    text: `The ledger was found near Tolmin on ${(i % 28) + 1} July.`,
  }))
  const lines = [{ id: 'marta-kell-ledger', title: 'Ledger', text }, ...titled].map((record) => JSON.stringify(record))
  return [...example, ...read('kell/ledger.jsonl', new TextEncoder().encode(lines.join('\n')))]
}

function isCommon(word: string): boolean {
  return models().lexicon.has(word) || models().closedWords.has(word)
}

function protect(documents: readonly Annotated[], theCase: Case, chosen: readonly string[], mode: Mode): RewrittenPile {
  const decisions: readonly Decision[] = CANARIES.slice(0, 20).map((canary) => ({
    kind: 'date',
    target: { sha256: digest(canary), start: 0, end: canary.length, quote: canary },
    value: null,
    who: canary,
    when: '2031-07-01',
    why: `${canary} said so`,
  }))
  const refused = CANARIES.slice(0, 20).map((canary) => ({
    input: `${canary}.pdf`,
    reason: 'encrypted',
    advice: canary,
  }))
  return rewritePile({ documents, decisions, refused, theCase }, chosen, { mode, isCommon, digest })
}

/** Every form in which a file may hold a spelling: as it stands, in JSON, in HTML, in an address; in small letters. */
function formsOf(canary: string): readonly string[] {
  const html = canary.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')
  return [canary, JSON.stringify(canary).slice(1, -1), html, encodeURIComponent(canary)].map((form) =>
    form.toLowerCase(),
  )
}

describe.each(['pseudonym', 'blank'] as const)('the example with two people hidden (%s)', (mode) => {
  const documents = poisoned()
  const before = makeCase({ documents, decisions: [], refused: [], question: null })
  const report = before.documents.find((doc) => doc.title === 'Ferry attack near Brackwater leaves eleven dead')
  const chosen = ['Kadir Yousefi', 'Marta Kell'].map(
    (name) => before.entities.find((e) => e.name === name && e.mentions.some((m) => m.doc === report?.id))?.id ?? '',
  )
  const out = protect(documents, before, chosen, mode)
  const after = makeCase({ ...out, question: null })
  const json = renderCaseJson(after)
  const files = [
    json,
    renderDossier(after, { texts: 'full' }),
    JSON.stringify(out.documents),
    JSON.stringify(out.report),
  ]

  it('had every one of a hundred spellings in it', () => {
    expect(new Set(CANARIES).size).toBe(100)
    const old = renderCaseJson(before).toLowerCase()
    expect(CANARIES.filter((canary) => !formsOf(canary).some((form) => old.includes(form)))).toEqual([])
  })

  it('holds none of them, in no form', () => {
    for (const file of files) {
      const small = file.toLowerCase()
      expect(CANARIES.filter((canary) => formsOf(canary).some((form) => small.includes(form)))).toEqual([])
    }
  })

  it('holds no name of theirs at all, however it was spelt', () => {
    const names = ['Kadir', 'Qadir', 'Ghadir', 'Qader', 'Yousefi', 'Youssefi', 'Yusefi', 'Jusefi', 'Marta', 'Kell']
    for (const file of files) {
      const plain = file
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}]|-\\n|-\n/gu, '')
        .toLowerCase()
      expect(names.filter((name) => plain.includes(name.toLowerCase()))).toEqual([])
    }
  })

  it('holds nothing of what they said and what they were called', () => {
    const words = [
      'nobody will take',
      'belongs to those who',
      'do not fight nurses',
      'jumped into the water',
      'sank that ferry',
    ]
    const called = ['leader of the Marsh Front', 'leader of the group', 'a nurse from Tolmin', 'Front leader']
    const old = renderCaseJson(before)
    expect([...words, ...called].filter((one) => !old.includes(one))).toEqual([])
    for (const file of files) expect([...words, ...called].filter((one) => file.includes(one))).toEqual([])
  })

  it('shows no trace to the search that the commands run', () => {
    expect(files.flatMap((file) => findTraces(file, out.hidden))).toEqual([])
    expect(findTraces(renderCaseJson(before), out.hidden).length).toBeGreaterThan(100)
  })

  it('rests every line on words, and has kept what others did and said', () => {
    expect(out.documents.flatMap((doc) => checkSpans(doc))).toEqual([])
    expect(checkCase(after)).toEqual([])
    const others = before.statements.filter((s) => !chosen.includes(s.speaker ?? ''))
    expect(after.statements.length).toBeGreaterThanOrEqual(Math.floor(others.length * 0.95))
    // The lines that only carry a spelling are all of one make, and join this way or that.
    const told = (of: Case): number => of.events.filter((e) => !e.summary.includes('ledger')).length
    expect(told(after)).toBeGreaterThan(told(before) * 0.9)
    for (const name of ['Hanna Orlen', 'Piet Orlen', 'Tessa Holt', 'Marsh Front']) {
      expect(after.entities.map((e) => e.name)).toContain(name)
    }
    const types = (of: Case): readonly unknown[] =>
      of.events.flatMap((e) => (e.type === null ? [] : [`${e.type} ${e.date?.value}`]))
    const kept = types(before).filter((type) => types(after).includes(type))
    expect(kept.length).toBeGreaterThan(types(before).length * 0.9)
  })

  it('leads no hash or id of a changed document back', () => {
    const changed = documents.filter((doc) => out.ids.get(doc.id) !== doc.id)
    expect(changed.length).toBeGreaterThan(100)
    const gone = changed.flatMap((doc) => [
      doc.bytesSha256,
      ...(out.documents.some((d) => d.text === doc.text) ? [] : [doc.sha256]),
    ])
    expect(gone.filter((hash) => json.includes(hash))).toEqual([])
    expect(changed.filter((doc) => after.documents.some((d) => d.id === doc.id))).toEqual([])
  })
})

describe.skipIf(!existsSync(CORPORA))('real articles (needs ../shared/corpora)', () => {
  it.each(PILES)(
    '%s: two people of a sample of forty are gone, and every line has its words',
    (pile) => {
      const lines = readFileSync(`${CORPORA}${pile}`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
      const sample = seededSample(lines, 40, 8)
      const documents = read('pile.jsonl', new TextEncoder().encode(sample.join('\n')))
      const before = makeCase({ documents, decisions: [], refused: [], question: null })
      const chosen = before.entities.filter((e) => e.type === 'PER' && e.named && e.name.includes(' ')).slice(0, 2)
      const out = protect(
        documents,
        before,
        chosen.map((e) => e.id),
        'pseudonym',
      )
      const after = makeCase({ ...out, question: null })
      expect(out.documents.flatMap((doc) => checkSpans(doc))).toEqual([])
      expect(checkCase(after)).toEqual([])
      expect(findTraces(renderCaseJson(after), out.hidden).filter((trace) => trace.sure)).toEqual([])
      const families = chosen.map((e) => new RegExp(`(?<!\\p{L})${e.name.split(' ').at(-1)}(?!\\p{L})`, 'u'))
      const texts = (of: Case): readonly string[] => of.documents.flatMap((doc) => [doc.text, doc.title ?? ''])
      for (const family of families) {
        expect(texts(before).some((text) => family.test(text))).toBe(true)
        expect(texts(after).filter((text) => family.test(text))).toEqual([])
      }
      expect(after.events.length).toBeGreaterThan(before.events.length * 0.9)
      expect(after.statements.length).toBeGreaterThan(before.statements.length * 0.9)
    },
    120_000,
  )
})

/** `size` items in an order that follows from the seed: a linear congruential generator (Numerical Recipes). */
function seededSample<T>(items: readonly T[], size: number, seed: number): readonly T[] {
  let state = seed
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return { item, state }
  })
  return keyed
    .toSorted((a, b) => a.state - b.state)
    .slice(0, size)
    .map(({ item }) => item)
}
