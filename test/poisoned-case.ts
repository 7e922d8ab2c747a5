import type { Case } from '../src/link/index.ts'

/** Words of closed lists, in which a case cannot hold anything else. */
const CLOSED = new Set(
  `1 utf16 PER ORG LOC EVENT OTHER name nominal own quoted minor asserted claimed planned denied stated published day
  month actor recipient other date place conflict direct indirect mixed affirmed agency copy source leads speaks-for
  same-entity one-origin unread undated unnamed-only number accept
  note rename retype same speaker status undo unsure same-event date entity event statement paragraph title news en
  nl`.split(/\s+/),
)

/** The case with the payload behind every free string of it, ids and their uses alike. */
export function poisoned(theCase: Case, payload: string): Case {
  const copy: Case = JSON.parse(
    JSON.stringify(theCase, (_, value: unknown) =>
      typeof value === 'string' && !CLOSED.has(value) ? value + payload : value,
    ),
  )
  return { ...copy, documents: copy.documents.map((doc) => ({ ...doc, url: doc.title })) }
}
