import { makeCase } from '../../src/engine/index.ts'
import { conflictRow } from './affair-conflicts.ts'
import type { AffairGold } from './affair-gold.ts'
import { entityIn, eventsOf, idsOf, isHeadline, type Pile, pileOf, placeOf } from './affair-pile.ts'
import { foundRow, lineRow, pairRow, type Row } from './affair-rows.ts'
import { statementRows } from './affair-statements.ts'
import type { FileRead } from './read-folder.ts'

export type { AffairGold } from './affair-gold.ts'

/**
 * Precision and recall per kind of line. Clusters (origins, entities, accounts of events, renderings of statements) are
 * counted by pairs; an account that belongs to no labelled event but stands in one makes wrong pairs, headlines apart.
 */
export function scoreAffair(read: readonly FileRead[], gold: AffairGold, show: boolean, asJson: boolean): string {
  const documents = read.map((r) => r.doc)
  const pile = pileOf(read, makeCase({ documents, decisions: [], refused: [], question: null }))
  const rows = [
    originRow(pile, gold),
    ...copyRows(pile, gold),
    ...entityRows(pile, gold),
    ...eventRows(pile, gold),
    ...statementRows(pile, gold),
    conflictRow(pile, gold),
    withdrawnRow(pile, gold),
    ...wordingRows(pile, gold),
    relationRow(pile, gold),
  ]
  const figures = rows.map(({ kind, right, given, wanted, wrong }) => ({
    kind,
    right,
    given,
    wanted,
    f1: given + wanted === 0 ? null : Math.round((2000 * right) / (given + wanted)) / 10,
    wrong,
  }))
  if (asJson) return `${JSON.stringify({ rows: figures })}\n`
  return figures
    .flatMap((r) => [
      `${r.kind.padEnd(22)} ${String(r.right).padStart(3)} right of ${String(r.given).padStart(3)} given and ${String(r.wanted).padStart(3)} wanted, F1 ${r.f1 ?? '–'}`,
      ...(show ? r.wrong.map((w) => `    ${w}`) : []),
    ])
    .join('\n')
    .concat('\n')
}

function originRow(pile: Pile, gold: AffairGold): Row {
  const ours = new Map(
    pile.made.origins.flatMap((o) => o.documents.map((d) => [pile.short.get(d) ?? d, o.id] as const)),
  )
  return pairRow(
    'origins (pairs)',
    gold.origins.flatMap((docs, i) => docs.map((d) => ({ name: d, gold: String(i), ours: ours.get(d) ?? null }))),
  )
}

function copyRows(pile: Pile, gold: AffairGold): readonly Row[] {
  const short = (id: string | null): string => pile.short.get(id ?? '') ?? '?'
  const given = pile.made.copies.map((c) => ({
    pair: [short(c.a), short(c.b)].toSorted().join(' '),
    of: short(c.source),
  }))
  const wanted = gold.copies.map((c) => ({ pair: [c.a, c.b].toSorted().join(' '), of: c.source }))
  const pairs = lineRow(
    'copies',
    given.map((g) => g.pair),
    wanted.map((w) => w.pair),
    [],
  )
  const turned = given.filter((g) => wanted.some((w) => w.pair === g.pair && w.of === g.of)).length
  return [pairs, { kind: 'direction of copies', right: turned, given: pairs.right, wanted: pairs.right, wrong: [] }]
}

function entityRows(pile: Pile, gold: AffairGold): readonly Row[] {
  const items = gold.entities.flatMap((entry) =>
    entry.in.map((name) => ({
      name: `${entry.name} ${name}`,
      gold: entry.name,
      ours: entityIn(pile, entry, pile.ids.get(name) ?? ''),
    })),
  )
  return [foundRow('names found', items), pairRow('entities (pairs)', items)]
}

function mostOf(ids: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function eventRows(pile: Pile, gold: AffairGold): readonly Row[] {
  const labelled = gold.events.flatMap((event) => {
    const ours = eventsOf(pile, event.accounts)
    return event.accounts.map((place, i) => ({
      name: `${event.id} ${place.join(' ')}`,
      gold: event.id,
      ours: ours[i] ?? null,
      at: placeOf(pile, place),
    }))
  })
  const known = new Set(labelled.flatMap((i) => i.ours ?? []))
  const others = pile.made.events
    .filter((v) => known.has(v.id))
    .flatMap((v) =>
      v.accounts.flatMap((a) => {
        const [start, end] = a.trigger[0] ?? [0, 0]
        const isLabelled = labelled.some((i) => i.at.doc === a.doc && start < i.at.end && i.at.start < end)
        const name = `${pile.short.get(a.doc)} ${pile.text(a.doc).slice(Math.max(0, start - 20), end + 10)}`
        return isLabelled || isHeadline(pile, a.doc, start)
          ? []
          : [{ name, gold: `other ${a.doc} ${start}`, ours: v.id }]
      }),
    )
  const dates: string[] = []
  const states: string[] = []
  let found = 0
  for (const event of gold.events) {
    const id = mostOf(eventsOf(pile, event.accounts))
    const ours = pile.made.events.find((v) => v.id === id)
    if (ours === undefined) continue
    found++
    if ((ours.date?.value ?? null) !== event.date)
      dates.push(`${event.id}: ${ours.date?.value ?? null} for ${event.date}`)
    if (ours.status !== event.status) states.push(`${event.id}: ${ours.status} for ${event.status}`)
  }
  const wanted = gold.events.length
  return [
    foundRow('accounts of events', labelled),
    pairRow('events (pairs)', [...labelled, ...others]),
    { kind: 'dates of events', right: found - dates.length, given: found, wanted, wrong: dates },
    { kind: 'status of events', right: found - states.length, given: found, wanted, wrong: states },
  ]
}

/** Accounts that a correction takes back, in other documents than the correction itself. */
function withdrawnRow(pile: Pile, gold: AffairGold): Row {
  const corrections = new Set(
    pile.made.documents.filter((d) => d.blocks.some((b) => b.kind === 'correction')).map((d) => d.id),
  )
  const given = pile.made.events
    .flatMap((v) => v.accounts)
    .filter((a) => a.withdrawn && !corrections.has(a.doc) && !isHeadline(pile, a.doc, a.start))
    .map((a) => `${pile.short.get(a.doc)} ${pile.text(a.doc).slice(...(a.trigger[0] ?? [0, 0]))}`)
  const wanted = gold.withdrawn.map((place) => {
    const { doc, start, end } = placeOf(pile, place)
    return `${place[0]} ${pile.text(doc).slice(start, end)}`
  })
  return lineRow('withdrawn accounts', given, wanted, [])
}

function wordingRows(pile: Pile, gold: AffairGold): readonly Row[] {
  const missing: string[] = []
  const voices: string[] = []
  for (const entry of gold.wording) {
    const ids =
      entry.entity === undefined
        ? eventsOf(pile, gold.events.find((e) => e.id === entry.event)?.accounts ?? [])
        : idsOf(pile, gold, entry.entity)
    const terms = pile.made.wording
      .filter((w) => ids.includes(w.entity ?? w.event))
      .flatMap((w) => w.terms)
      .filter((t) => t.text.toLowerCase().replace(/^(?:the|an?) /, '') === entry.term.toLowerCase())
    const told = `${entry.entity ?? entry.event}: ${entry.term}`
    if (terms.length === 0) missing.push(`missing: ${told}`)
    else if (!terms.some((t) => t.accounts.some((a) => a.voice === entry.voice)))
      voices.push(`not ${entry.voice}: ${told}`)
  }
  const found = gold.wording.length - missing.length
  return [
    { kind: 'wording', right: found, given: found, wanted: gold.wording.length, wrong: missing },
    { kind: 'voice of wording', right: found - voices.length, given: found, wanted: found, wrong: voices },
  ]
}

function relationRow(pile: Pile, gold: AffairGold): Row {
  const names = new Map(gold.entities.flatMap((e) => idsOf(pile, gold, e.name).map((id) => [id, e.name] as const)))
  const called = (id: string): string =>
    names.get(id) ?? pile.made.entities.find((e) => e.id === id)?.name.replace(/^the /i, '') ?? id
  const told = (r: AffairGold['relations'][number]): string => `${r.subject} ${r.predicate} ${r.object}`
  return lineRow(
    'relations',
    pile.made.relations.map((r) => `${called(r.subject)} ${r.predicate} ${called(r.object)}`),
    gold.relations.filter((r) => r.optional !== true).map(told),
    gold.relations.filter((r) => r.optional === true).map(told),
  )
}
