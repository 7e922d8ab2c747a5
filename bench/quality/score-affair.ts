import { makeCase } from '../../src/engine/index.ts'
import type { Case } from '../../src/link/index.ts'
import type { AffairGold, GoldPlace } from './affair-gold.ts'
import type { FileRead } from './read-folder.ts'

export type { AffairGold } from './affair-gold.ts'

/** Lines that are right, given and wanted, and in words what was wrong. */
interface Row {
  readonly kind: string
  readonly right: number
  readonly given: number
  readonly wanted: number
  readonly wrong: readonly string[]
}

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

interface Pile {
  readonly made: Case
  /** Id and text of a document by its short name. */
  readonly ids: ReadonlyMap<string, string>
  readonly short: ReadonlyMap<string, string>
  readonly text: (doc: string) => string
}

function pileOf(read: readonly FileRead[], made: Case): Pile {
  const ids = new Map(read.map(({ file, doc }) => [file.split('-')[0] ?? file, doc.id] as const))
  const texts = new Map(read.map(({ doc }) => [doc.id, doc.text]))
  return {
    made,
    ids,
    short: new Map([...ids].map(([name, id]) => [id, name])),
    text: (doc) => texts.get(doc) ?? '',
  }
}

/** Where words of the gold stand; between asterisks, or all of them. */
function placeOf(pile: Pile, [name, words]: GoldPlace): { readonly doc: string; start: number; end: number } {
  const doc = pile.ids.get(name) ?? ''
  const at = pile.text(doc).indexOf(words.replaceAll('*', ''))
  if (at < 0) throw new RangeError(`${name} does not hold: ${words}`)
  const [before = '', marked = words] = words.split('*')
  const start = words.includes('*') ? at + before.length : at
  return { doc, start, end: start + marked.length }
}

/** Pairs of items that are in one class of the gold, of the case, and of both; an item without a class is alone. */
function pairRow(kind: string, items: readonly { name: string; gold: string; ours: string | null }[]): Row {
  let [right, given, wanted] = [0, 0, 0]
  const wrong: string[] = []
  items.forEach((a, i) => {
    for (const b of items.slice(i + 1)) {
      const one = a.gold === b.gold
      const ours = a.ours !== null && a.ours === b.ours
      right += Number(one && ours)
      given += Number(ours)
      wanted += Number(one)
      if (one !== ours) wrong.push(`${one ? 'apart' : 'joined'}: ${a.name} | ${b.name}`)
    }
  })
  return { kind, right, given, wanted, wrong }
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

/** Lines by what they say; those that may be count neither way. */
function lineRow(kind: string, given: readonly string[], wanted: readonly string[], maybe: readonly string[]): Row {
  const [ours, theirs] = [new Set(given.filter((g) => !maybe.includes(g))), new Set(wanted)]
  const right = [...ours].filter((g) => theirs.has(g)).length
  const wrong = [
    ...[...ours].filter((g) => !theirs.has(g)).map((g) => `not wanted: ${g}`),
    ...[...theirs].filter((w) => !ours.has(w)).map((w) => `missing: ${w}`),
  ]
  return { kind, right, given: ours.size, wanted: theirs.size, wrong }
}

/** The entity of the case that bears the most mentions of a listed one in a document. */
function entityIn(pile: Pile, entry: AffairGold['entities'][number], doc: string): string | null {
  const counts = pile.made.entities.map((e) => ({
    id: e.id,
    count: e.mentions.filter(
      (m) => m.doc === doc && entry.spellings.includes(pile.text(doc).slice(m.start, m.end).replace(/\s+/g, ' ')),
    ).length,
  }))
  const best = counts.toSorted((a, b) => b.count - a.count)[0]
  return best === undefined || best.count === 0 ? null : best.id
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

function foundRow(kind: string, items: readonly { readonly name: string; readonly ours: string | null }[]): Row {
  const missing = items.filter((i) => i.ours === null)
  const right = items.length - missing.length
  return { kind, right, given: right, wanted: items.length, wrong: missing.map((m) => `not found: ${m.name}`) }
}

/** The listed events by the ids of the case under which their accounts stand, most of them first. */
function eventsOf(pile: Pile, places: readonly GoldPlace[]): readonly (string | null)[] {
  return places.map((place) => {
    const at = placeOf(pile, place)
    const meets = (a: Case['events'][number]['accounts'][number]): boolean =>
      a.doc === at.doc && a.trigger.some(([start, end]) => start < at.end && at.start < end)
    return pile.made.events.find((v) => v.accounts.some(meets))?.id ?? null
  })
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

function isHeadline(pile: Pile, doc: string, at: number): boolean {
  const blocks = pile.made.documents.find((d) => d.id === doc)?.blocks ?? []
  return blocks.some((b) => b.kind === 'title' && b.start <= at && at < b.end)
}

function statementRows(pile: Pile, gold: AffairGold): readonly Row[] {
  const given = pile.made.statements.flatMap((s) =>
    s.accounts.map((a) => ({
      statement: s,
      account: a,
      start: a.content[0]?.[0] ?? 0,
      end: a.content.at(-1)?.[1] ?? 0,
    })),
  )
  const taken = new Set<(typeof given)[number]>()
  const wrong: string[] = []
  let right = 0
  const items = gold.statements.flatMap((entry, n) =>
    entry.accounts.map((place) => {
      const at = placeOf(pile, place)
      const found = given
        .filter((g) => g.account.doc === at.doc && g.start < at.end && at.start < g.end)
        .toSorted((a, b) => a.end - a.start - (b.end - b.start))
        .find((g) => !taken.has(g))
      if (found !== undefined) taken.add(found)
      const name = `${entry.speaker}: ${place.join(' ')}`
      const same = found !== undefined && speaks(pile, gold, entry.speaker, found.statement, found.account)
      if (entry.optional !== true) {
        if (same) right++
        else wrong.push(`${found === undefined ? 'missing' : `said by ${speakerOf(pile, found.statement)}`}: ${name}`)
      }
      return { name, gold: String(n), ours: found?.statement.id ?? null, maybe: entry.optional === true, found }
    }),
  )
  const sure = items.filter((i) => !i.maybe)
  const maybe = new Set(items.flatMap((i) => (i.maybe && i.found !== undefined ? [i.found] : [])))
  const counted = given.filter((g) => !maybe.has(g) && !isHeadline(pile, g.account.doc, g.start))
  const extra = counted.filter((g) => !taken.has(g))
  wrong.push(
    ...extra.map(
      (g) => `not wanted: ${pile.short.get(g.account.doc)} ${pile.text(g.account.doc).slice(g.start, g.end)}`,
    ),
  )
  return [
    { kind: 'statements', right, given: counted.length, wanted: sure.length, wrong },
    pairRow('renderings (pairs)', sure),
  ]
}

function speakerOf(pile: Pile, statement: Case['statements'][number]): string {
  return pile.made.entities.find((e) => e.id === statement.speaker)?.name ?? 'nobody'
}

function speaks(
  pile: Pile,
  gold: AffairGold,
  speaker: string | null,
  statement: Case['statements'][number],
  account: Case['statements'][number]['accounts'][number],
): boolean {
  const entity = pile.made.entities.find((e) => e.id === statement.speaker)
  if (speaker === null) return entity === undefined || !entity.named
  const entry = gold.entities.find((e) => e.name === speaker)
  if (entry !== undefined) return entity !== undefined && idsOf(pile, gold, speaker).includes(entity.id)
  const words = `${account.sourceText ?? ''} ${entity?.name ?? ''} ${entity?.names.map((n) => n.text).join(' ') ?? ''}`
  return words.toLowerCase().includes(speaker.toLowerCase())
}

/** Ids under which the case knows a listed entity, or any whose name holds the words. */
function idsOf(pile: Pile, gold: AffairGold, name: string): readonly string[] {
  const entry = gold.entities.find((e) => e.name === name)
  if (entry === undefined) return pile.made.entities.filter((e) => e.name.includes(name)).map((e) => e.id)
  return entry.in.flatMap((doc) => entityIn(pile, entry, pile.ids.get(doc) ?? '') ?? [])
}

function conflictRow(pile: Pile, gold: AffairGold): Row {
  const given = pile.made.events.flatMap((v) => v.conflicts.map((c) => ({ event: v, conflict: c })))
  const matched = new Set<(typeof given)[number]>()
  const maybe = new Set<(typeof given)[number]>()
  const wrong: string[] = []
  let right = 0
  for (const entry of gold.conflicts) {
    const accounts = gold.events.find((e) => e.id === entry.event)?.accounts ?? []
    const ids = eventsOf(pile, accounts)
    const hits = given.filter(
      ({ event, conflict }) =>
        ids.includes(event.id) &&
        conflict.field === entry.field &&
        conflict.kind === entry.kind &&
        entry.values.every((value) =>
          // `9– person killed` is at least nine.
          conflict.values.some((x) =>
            [value, `${value} `, `${value}– `].some((v) => x.value === v || (v !== value && x.value.startsWith(v))),
          ),
        ),
    )
    for (const hit of hits) (entry.optional === true ? maybe : matched).add(hit)
    if (entry.optional === true) continue
    if (hits.length > 0) right++
    else wrong.push(`missing: ${entry.event} ${entry.field} ${entry.kind} ${entry.values.join(' / ')}`)
  }
  const extra = given.filter((g) => !matched.has(g) && !maybe.has(g))
  wrong.push(
    ...extra.map(
      ({ event, conflict }) =>
        `not wanted: ${event.summary.slice(0, 70)}: ${conflict.field} ${conflict.kind} ${conflict.values.map((v) => v.value).join(' / ')}`,
    ),
  )
  const wanted = gold.conflicts.filter((c) => c.optional !== true).length
  return { kind: 'conflicts by kind', right, given: right + extra.length, wanted, wrong }
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
