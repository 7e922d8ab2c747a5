import type { Case, CaseDocument, CaseEntity } from '../src/link/index.ts'

/** One entry of a gold file of our own affairs; `reached` says whether the engine is known to get there. */
export type Wanted = { readonly reached: boolean } & Readonly<Record<string, unknown>>

/** For each kind of line a check whether the case holds what an entry of the gold asks for. */
export function checksOf(example: Case): Readonly<Record<string, (w: Wanted) => boolean>> {
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
  const titled = (title: unknown): CaseDocument | undefined => example.documents.find((d) => d.title === title)
  const named = (name: unknown): readonly CaseEntity[] =>
    example.entities.filter((e) => e.names.some((n) => n.text === name))
  const nameIds = (name: unknown): readonly string[] => named(name).map((e) => e.id)
  const said = (doc: string, pieces: readonly (readonly [number, number])[]): string =>
    pieces.map(([start, end]) => example.documents.find((d) => d.id === doc)?.text.slice(start, end) ?? '').join(' ')

  return {
    people: (w) => example.entities.some((e) => list(w.spellings).every((s) => e.names.some((n) => n.text === s))),
    apart: (w) => {
      const left = named(w.left).filter(
        (e) => w.leftDescribed === undefined || e.descriptions.some((d) => d.text === w.leftDescribed),
      )
      const right = named(w.right).filter(
        (e) =>
          w.rightNear === undefined ||
          e.mentions.some((m) =>
            (example.documents.find((d) => d.id === m.doc)?.text.slice(m.start - 30, m.end) ?? '').includes(
              String(w.rightNear),
            ),
          ),
      )
      return left.length > 0 && right.length > 0 && !left.some((a) => right.some((b) => a.id === b.id))
    },
    copies: (w) => {
      const [a, b] = [titled(w.a)?.id, titled(w.b)?.id]
      return example.copies.some(
        (c) => (c.a === a || c.b === a) && (c.a === b || c.b === b) && c.source === titled(w.source)?.id,
      )
    },
    origins: (w) => example.origins.length <= Number(w.atMost) && example.origins.length > 1,
    statements: (w) =>
      example.statements.some(
        (s) =>
          s.text.includes(String(w.contains)) &&
          s.quoted === w.quoted &&
          (w.speaker === null
            ? !example.entities.some((e) => e.id === s.speaker && e.named)
            : nameIds(w.speaker).includes(s.speaker ?? '')) &&
          s.support.documents === w.documents &&
          s.support.origins === w.origins &&
          (w.via === undefined || s.accounts.some((a) => a.via.some((id) => nameIds(w.via).includes(id)))) &&
          (w.sourceText === undefined || s.accounts.some((a) => a.sourceText === w.sourceText)),
      ),
    events: (w) =>
      example.events.some(
        (v) =>
          v.type === w.type &&
          (v.date?.value ?? null) === w.date &&
          v.status === w.status &&
          v.accounts.some((a) => said(a.doc, a.trigger).includes(String(w.words))) &&
          list(w.participants).every((name) => v.participants.some((p) => nameIds(name).includes(p.entity))),
      ),
    conflicts: (w) =>
      example.events.some((v) =>
        v.conflicts.some(
          (c) =>
            c.field === w.field &&
            c.kind === w.kind &&
            list(w.values).every((value) => c.values.some((x) => x.value.includes(value))),
        ),
      ),
    wording: (w) =>
      example.wording.some(
        (x) =>
          nameIds(w.entity).includes(x.entity ?? '') &&
          x.terms.some((t) => t.text === w.term && t.accounts.some((a) => a.voice === w.voice)),
      ),
    withdrawn: (w) =>
      example.events.some((v) =>
        v.accounts.some((a) => {
          const doc = example.documents.find((d) => d.id === a.doc)
          return (
            doc !== undefined &&
            a.withdrawn &&
            doc.outlet === w.outlet &&
            doc.published === w.published &&
            doc.text.slice(a.start, a.end).includes(String(w.words))
          )
        }),
      ),
    furniture: (w) =>
      example.documents.every((d) => !d.text.includes(String(w.words))) &&
      example.documents.some((d) => d.removed.some((r) => r.text.includes(String(w.words)))),
    metadata: (w) => {
      const doc = titled(w.title)
      return (
        doc?.outlet === w.outlet &&
        doc?.published === w.published &&
        doc?.author === w.author &&
        (w.genre === undefined || doc?.genre === w.genre)
      )
    },
    notRead: (w) => {
      const doc = titled(w.title)
      return (
        doc !== undefined &&
        doc.language === w.language &&
        example.gaps.some((g) => g.kind === 'unread' && g.of === doc.id)
      )
    },
  }
}
