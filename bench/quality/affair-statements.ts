import type { Case } from '../../src/link/index.ts'
import type { AffairGold } from './affair-gold.ts'
import { idsOf, isHeadline, type Pile, placeOf } from './affair-pile.ts'
import { pairRow, type Row } from './affair-rows.ts'

/** Statements with their speakers, and which of them render one utterance. */
export function statementRows(pile: Pile, gold: AffairGold): readonly Row[] {
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
